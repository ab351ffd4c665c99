//! Faults of every kind, planted into good scenarios by edits of their text, are found by walking them; nothing is said
//! of an edit that does no harm (nor of the good ones: `tests/explore.rs`). This takes a sample; `benches/faults.rs` plants
//! all of them everywhere.

mod planted;
mod walked;

use std::collections::BTreeSet;
use std::sync::Arc;

use aplomb::encounter::{Encounter, Event, Header, Temperaments};
use aplomb::explore::{What, Witness};
use aplomb::grading::Rubric;
use aplomb::scenario::{Files, Library, Pack, Scenario, pack, shipped};
use planted::{At, FAULTS, Fault};
use walked::{named, walk};

/// The scenario of these files; with what they say, if it cannot be played.
fn load(files: &Files, id: &str) -> Arc<Scenario> {
    let (library, findings) = pack::load(files);
    let scenario = library.scenario(id).unwrap_or_else(|| panic!("{id}: {findings:#?}"));
    Arc::clone(scenario)
}

/// States in which a demand that nothing answers is looked for, and from which what never happens is told in a contact
/// that is larger.
const STATES: u64 = 1_000;

fn found(scenario: &Arc<Scenario>, rubric: &Arc<Rubric>, states: u64) -> BTreeSet<String> {
    let report = walk(scenario, rubric, states);
    report.findings.iter().map(|finding| named(scenario, finding.what)).collect()
}

/// Plants, walks no more than so many states, and says whether there was anything to find.
fn is_found(fault: &Fault, of: (&Pack, &Arc<Scenario>), at: At, states: u64) -> bool {
    let Some(planted) = fault.plant(&shipped::packs(), of.0, of.1, at) else { return false };
    let found = found(&planted.scenario, &planted.rubric, states);
    if planted.is_out_of_the_way(&found) {
        return false;
    }
    let what = format!("{} in {}, {at:?} before {}: {found:?}", fault.name, of.1.id, planted.before);
    assert_eq!(planted.missed(&found), Vec::<&str>::new(), "{what}");
    assert_eq!(planted.wrong(&found), Vec::<&String>::new(), "{what}");
    true
}

/// Contacts so small that they are walked whole in no time.
const SMALL: [&str; 3] =
    ["whole-contact/wrong-size", "whole-contact/open-letter", "whole-contact/lost-parcel"];

#[test]
fn every_fault_is_found_wherever_it_is_put() {
    let library = Library::shipped();
    let small: Vec<_> =
        library.scenarios().filter(|(_, scenario)| SMALL.contains(&scenario.id.as_str())).collect();
    let mut planted = 0;
    for (number, fault) in FAULTS.iter().enumerate() {
        for (at, turn) in [(At::Start, 0), (At::Within(number as u64), 1)] {
            let of = small[(number + turn) % small.len()];
            planted += usize::from(is_found(fault, of, at, 100_000));
        }
    }
    assert!(planted > 30, "{planted} planted");
}

/// It takes no walk to its end to know that something never happens.
#[test]
fn what_never_happens_is_found_in_contacts_of_any_size() {
    let library = Library::shipped();
    let never = |fault: &&Fault| {
        let of_mood = ["never-reply patience", "never-reply heat", "never-reply trust"].contains(&fault.name);
        fault.name.contains("never") && !of_mood
    };
    let faults: Vec<&Fault> = FAULTS.iter().filter(never).collect();
    let mut planted = 0;
    for (number, of) in library.scenarios().enumerate() {
        let within = At::Within(number as u64);
        planted += usize::from(is_found(faults[number % faults.len()], of, At::Start, STATES));
        planted += usize::from(is_found(faults[(number + 4) % faults.len()], of, within, STATES));
    }
    assert!(planted > 60, "{planted} planted");
}

/// Nothing but the line is taken out: the beat of `on_demand` stays.
#[test]
fn a_demand_that_nothing_answers_is_found_and_can_be_played() {
    let (files, library, mut found) = (shipped::packs(), Library::shipped(), 0);
    for (pack, scenario) in library.scenarios().filter(|(_, scenario)| scenario.on_demand.is_some()) {
        let path = format!("{}.ron", scenario.id);
        let text = std::str::from_utf8(&files[&path]).expect("a shipped scenario is text");
        let is_kept = |line: &&str| !line.trim_start().starts_with("on_demand:");
        let deaf: String = text.split_inclusive('\n').filter(is_kept).collect();
        let mut files = files.clone();
        files.insert(path, deaf.into_bytes());
        let deaf = load(&files, &scenario.id);
        let unheard = |scenario: &Arc<Scenario>| {
            let findings = walk(scenario, pack.rubric_of(scenario.kind), STATES).findings.into_iter();
            findings.filter(|it| matches!(it.what, What::DemandUnheard(_))).collect::<Vec<_>>()
        };
        assert_eq!(unheard(scenario), [], "{}: it is answered", scenario.id);
        for finding in unheard(&deaf) {
            let Witness { seed, moves } = finding.witness.expect("it can be played");
            let header = Header { seed, ..Header::default() };
            let (played, _) = Encounter::replay(Arc::clone(&deaf), &Temperaments::shipped(), &header, &moves)
                .expect("a known temperament");
            let last = played.transcript().turns.last().expect("something was said");
            assert!(last.events.contains(&Event::SupervisorDemanded), "{}: {last:?}", scenario.id);
            found += 1;
        }
    }
    assert!(found >= 3, "{found} found");
}
