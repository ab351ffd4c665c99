//! A pack's rubrics: its own files, and the one that grades it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Reader, files_in};
use crate::diagnostics::{Code, Severity};
use crate::l10n::Locale;
use crate::scenario::decode::{Spanned, check_id};
use crate::scenario::findings::Findings;
use crate::scenario::model::TextKey;
use crate::scenario::texts::{Agent, Texts};
use crate::scenario::vocabulary::Form;
use crate::scenario::{Rubric, resolve, schema, shipped};

/// A pack's own rubrics by id; None for one with a mistake.
pub type Own = BTreeMap<String, Option<Arc<Rubric>>>;

/// The rubric of coaching talks, whatever grades a pack's other scenarios.
pub const COACHING: &str = "coaching";

/// The folder of a pack's rubrics.
pub const FOLDER: &str = "rubrics";

impl Reader<'_> {
    pub(super) fn rubrics(&mut self, folder: &str) -> Own {
        let mut rubrics = Own::new();
        for (id, file) in files_in(self.files, folder, FOLDER) {
            let mut findings = Findings::new(file, self.source(file));
            check_id(&Spanned::unwritten(id.to_owned()), id, &mut findings);
            let whole = self.document(&mut findings).filter(|(_, whole)| *whole);
            let read = whole.map(|(document, _)| {
                resolve::rubric(&document, id, Some(&shipped::balanced()), &mut findings)
            });
            let broken = findings.list.iter().any(|finding| finding.severity == Severity::Error);
            self.findings.append(&mut findings.list);
            rubrics.insert(id.to_owned(), read.filter(|_| !broken).map(Arc::new));
        }
        rubrics
    }
}

/// The rubric of a pack's coaching talks: its own before the one that comes with the program. None if its own is broken.
pub(super) fn of_coaching(own: &Own) -> Option<Arc<Rubric>> {
    own.get(COACHING).cloned().unwrap_or_else(|| shipped::rubrics().get(COACHING).cloned())
}

/// The rubric that a pack names, with the pack's title for it: its own before one that comes with the program. None
/// if its own is broken: another scorecard in its place would grade by rules that nobody asked for.
pub(super) fn of_pack(
    pack: &schema::Pack,
    own: &Own,
    texts: &Texts,
    findings: &mut Findings,
) -> Option<Arc<Rubric>> {
    let shipped = shipped::rubrics();
    let rubric = match (own.get(&pack.rubric.value), shipped.get(&pack.rubric.value)) {
        (Some(own), _) => own.clone()?,
        (None, Some(shipped)) => Arc::clone(shipped),
        (None, None) => {
            let there_are = own.keys().chain(shipped.keys()).map(String::as_str);
            findings.unknown(Code::UnknownRubric, &pack.rubric, there_are);
            shipped::balanced()
        }
    };
    if pack.rubric_title.is_none() {
        return Some(rubric);
    }
    // A title speaks of the scorecard, to nobody in particular.
    let nobody = Agent { name: String::new(), form: Form::Neutral };
    let title = |locale: &Locale| texts.format(&TextKey::message("rubric"), locale, &nobody);
    let titles = texts.locales().into_iter().map(|locale| (locale.clone(), title(&locale))).collect();
    Some(Arc::new(Rubric { titles, ..Rubric::clone(&rubric) }))
}
