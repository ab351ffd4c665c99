//! What a pack holds beside its scenarios: interviews, and recorded contacts to score. All are read the same way.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Reader, fingerprint};
use crate::diagnostics::Severity;
use crate::scenario::decode::{Decode, Text};
use crate::scenario::findings::Findings;
use crate::scenario::model::{Calibration, Interview};
use crate::scenario::schema;
use crate::scenario::translation::Translation;

/// A file as it was read: its document `D`, and what was made of it.
pub struct ReadOther<D, T> {
    /// The last part of its id, as its file says.
    pub name: String,
    /// The file as the user knows it.
    pub file: String,
    /// None if its syntax or its shape is beyond reading.
    pub document: Option<D>,
    pub translations: Vec<Translation>,
    /// None if something is wrong with it.
    pub made: Option<Arc<T>>,
}

/// An interview's file as it was read.
pub type ReadInterview = ReadOther<schema::Interview, Interview>;
/// A calibration's file as it was read.
pub type ReadCalibration = ReadOther<schema::Calibration, Calibration>;

/// A document that is written in a language of the author's.
pub(super) trait Written: Decode {
    fn language(&self) -> &Text;
}

impl Written for schema::Interview {
    fn language(&self) -> &Text {
        &self.language
    }
}

impl Written for schema::Calibration {
    fn language(&self) -> &Text {
        &self.language
    }
}

/// Makes of a document, its id and its fingerprint what is held of it; what is wrong goes to the findings.
type Resolve<D, T> = fn(&D, (&str, u64), &[Translation], &mut Findings) -> T;

impl Reader<'_> {
    pub(super) fn other<D: Written, T>(
        &mut self,
        folder: &str,
        name: String,
        locales: &BTreeSet<String>,
        resolve: Resolve<D, T>,
    ) -> ReadOther<D, T> {
        let file = format!("{folder}/{name}.ron");
        let mut found = Vec::new();
        let mut findings = Findings::new(&file, self.source(&file));
        let read = self.document::<D>(&mut findings);
        let (mut translations, mut made) = (Vec::new(), None);
        if let Some((document, whole)) = &read {
            translations = self.translations(folder, &name, document.language(), locales, &mut found);
            if *whole {
                let place = (&*format!("{folder}/{name}"), fingerprint(&self.files[&file]));
                made = Some(resolve(document, place, &translations, &mut findings));
            }
        }
        found.append(&mut findings.list);
        let broken = found.iter().any(|finding| finding.severity == Severity::Error);
        self.findings.append(&mut found);
        ReadOther {
            name,
            document: read.filter(|(_, whole)| *whole).map(|(document, _)| document),
            translations,
            made: made.filter(|_| !broken).map(Arc::new),
            file,
        }
    }
}
