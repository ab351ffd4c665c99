//! Packs of `tests/fixtures/packs`, contacts played from lines of a moves file, and scorecards as text.

#![allow(dead_code, reason = "each test uses its own part of it")]

use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;

use aplomb::encounter::{Encounter, Entry, Header, Pace, Temperaments};
use aplomb::grading::{Evidence, Scorecard};
use aplomb::l10n::Catalogue;
use aplomb::scenario::{Agent, Files, Form, Scenario, TextKey};
use aplomb::storage;

/// The files of a pack.
pub fn files(pack: &str) -> Files {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/packs").join(pack);
    let (files, _, findings) = storage::read_path(&path);
    assert_eq!(findings, []);
    files
}

/// A contact in which thinking takes no time.
pub fn untimed() -> Header {
    Header { pace: Pace::Untimed, ..Header::default() }
}

/// Plays a contact to its end.
pub fn play<'m>(
    scenario: &Arc<Scenario>,
    temperaments: &Temperaments,
    header: Header,
    moves: impl IntoIterator<Item = &'m str>,
) -> Encounter {
    let id = &scenario.id;
    let mut encounter =
        Encounter::begin(Arc::clone(scenario), temperaments, header).expect("a known temperament");
    for line in moves {
        match Entry::parse(line).unwrap_or_else(|_| panic!("{id}: {line}")) {
            Some(Entry::Move(made)) => {
                encounter.step(&made).unwrap_or_else(|refusal| panic!("{id}: {line}: {refusal:?}"));
            }
            Some(Entry::Words(_)) => panic!("{id}: nobody is there to understand it"),
            Some(Entry::Number(_)) => panic!("{id}: name the reply, a number says nothing"),
            None => {}
        }
    }
    assert!(encounter.is_over(), "{id}: the moves do not reach the end");
    encounter
}

/// A scorecard as text: the grades, then every point with its rule, its line and a better one.
pub fn text(scenario: &Scenario, card: &Scorecard, catalogue: &Catalogue) -> String {
    let agent = Agent { name: "Alex".to_owned(), form: Form::Neutral };
    let said = |key: &TextKey| scenario.texts.format(key, catalogue.locale(), &agent);
    let mut text = String::new();
    let mut line = |line: String| writeln!(text, "{line}").expect("a string");
    let grades = card.grades;
    line(format!(
        "empathy {}, resolution {}, handle time {}, overall {}, {}",
        grades.empathy,
        grades.resolution,
        grades.handle_time,
        grades.overall,
        if card.passed { "passed" } else { "not passed" }
    ));
    line(format!("compliance {}, csat {}", card.compliance, card.csat));
    if let Some(ms) = card.frt_ms {
        line(format!("first response after {ms} ms"));
    }
    for critical in &card.critical_errors {
        let error = catalogue.word("critical-error", critical.error.slug());
        line(format!("CRITICAL turn {}: {error} ({})", critical.turn, critical.rule.word()));
        line(format!("    “{}”", said(&critical.quote)));
    }
    for one in &card.evidence {
        let Evidence { turn, points, of, rule, .. } = one;
        line(format!(
            "{turn:>2} {} {points}/{of} {}: {}",
            one.section.word(),
            rule.word(),
            reason(scenario, one, catalogue)
        ));
        line(format!("    “{}”", said(&one.quote)));
        if let Some(better) = &one.better {
            line(format!("    better: “{}”", said(better)));
        }
    }
    text
}

/// Why points were given or taken.
pub fn reason(scenario: &Scenario, one: &Evidence, catalogue: &Catalogue) -> String {
    let agent = Agent { name: "Alex".to_owned(), form: Form::Neutral };
    let label = |need: aplomb::scenario::NeedIx| {
        scenario.texts.format(&scenario.needs[need.at()].label, catalogue.locale(), &agent)
    };
    one.reason(scenario.kind, catalogue, label)
}
