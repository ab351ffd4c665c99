//! The author's calibration into the one that is scored.

use crate::args;
use crate::diagnostics::Code;

use super::super::decode::Entries;
use super::super::findings::Findings;
use super::super::keys;
use super::super::model::*;
use super::super::schema;
use super::super::texts::{Agent, Other};
use super::super::translation::Translation;
use super::super::vocabulary::Form;
use super::{check_format, check_language, check_own_id, patterns, texts};

/// Most moves of a recorded contact: who listens hears, and scores, one contact.
const MOST_MOVES: usize = 60;

/// Resolves a document; the calibration is good only if `findings` holds no error afterwards.
pub fn calibration(
    document: &schema::Calibration,
    (id, fingerprint): (&str, u64),
    translations: &[Translation],
    findings: &mut Findings,
) -> Calibration {
    let patterns = patterns(keys::of_calibration(document), &Entries::none(), findings);
    let nobody = Other { name: String::new(), form: Form::Neutral };
    let texts = texts((&document.language, patterns), nobody, &Variables::new(), translations);
    check(document, id, findings);
    let notes = document.notes.0.iter();
    Calibration {
        id: id.to_owned(),
        fingerprint,
        difficulty: document.difficulty.value as u8,
        title: TextKey::message("title"),
        briefing: TextKey::message("briefing"),
        contact: document.contact.value.clone(),
        seed: document.seed.value as u64,
        agent: Agent { name: document.agent.name.value.clone(), form: document.agent.form.value },
        moves: document.moves.iter().map(|line| line.value.clone()).collect(),
        notes: notes.map(|(section, _)| (section.value, keys::note(section.value))).collect(),
        texts,
    }
}

fn check(document: &schema::Calibration, id: &str, findings: &mut Findings) {
    check_format(&document.format, findings);
    check_language(&document.language, findings);
    check_own_id(&document.id, id, findings);
    let count = document.moves.len();
    if count > MOST_MOVES {
        let args = args![what = "moves", count = count, most = MOST_MOVES];
        findings.report(Code::TooMany, &document.moves.span, args);
    }
}
