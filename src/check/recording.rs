//! `unknown-contact`, `broken-recording`, `note-unshown`: a calibration's contact is not there, cannot be played again, or a note
//! is about a section that is not scored in it.

use super::finding;
use super::there::{There, there};
use crate::args;
use crate::calibration::{Broken, JUDGED, Recording};
use crate::diagnostics::{Code, Diagnostic};
use crate::encounter::Refusal;
use crate::scenario::pack::{ReadCalibration, ReadPack};
use crate::scenario::{Section, findings, schema};

/// What is found in a calibration. Its contact may be of any pack that was read with it, or of one that comes with the program.
pub fn check(packs: &[ReadPack], read: &ReadCalibration) -> Vec<Diagnostic> {
    let (Some(document), Some(calibration)) = (&read.document, &read.made) else { return Vec::new() };
    let (scenario, rubric) = match there(packs, &calibration.contact) {
        There::Good(scenario, rubric) => (scenario, rubric),
        There::Broken => return Vec::new(),
        There::Unknown(there_are) => {
            let args = findings::suggestion(&calibration.contact, there_are.iter().map(String::as_str));
            return vec![finding(Code::UnknownContact, &read.file, &document.contact.span, args)];
        }
    };
    match Recording::of(calibration, &scenario, &rubric) {
        Ok(recording) => unshown(&recording, document, &read.file),
        Err(broken) => vec![no_recording(&broken, document, read)],
    }
}

fn no_recording(broken: &Broken, document: &schema::Calibration, read: &ReadCalibration) -> Diagnostic {
    let moves = &document.moves;
    let (problem, at) = match broken {
        Broken::NotAMove { at } => ("not-a-move", Some(*at)),
        Broken::Refused { at, .. } => ("refused", Some(*at)),
        Broken::Unfinished => ("unfinished", moves.len().checked_sub(1)),
    };
    let line = at.and_then(|at| moves.get(at));
    let offered = match broken {
        Broken::Refused { refusal: Refusal::NotOffered { offered, .. }, .. } => offered.join(", "),
        _ => String::new(),
    };
    let args = args![
        problem = problem,
        line = line.map_or_else(String::new, |line| findings::short(line)),
        scenario = document.contact.value.clone(),
        there_are = if offered.is_empty() { "unknown".to_owned() } else { offered },
    ];
    finding(Code::BrokenRecording, &read.file, line.map_or(&moves.span, |line| &line.span), args)
}

fn unshown(recording: &Recording, document: &schema::Calibration, file: &str) -> Vec<Diagnostic> {
    let judged = |section: Section| recording.judged().any(|(it, _)| it == section);
    let notes = document.notes.0.iter().map(|(section, _)| section);
    let useless = notes.filter(|section| section.value != Section::Compliance && !judged(section.value));
    useless
        .map(|section| {
            let why = if JUDGED.contains(&section.value) { "no-occasion" } else { "measured" };
            let args = args![section = section.value.word(), why = why];
            finding(Code::NoteUnshown, file, &section.span, args)
        })
        .collect()
}
