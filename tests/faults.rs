//! Faults of every kind, put into good scenarios by edits of their text, are found by walking them; nothing is said of
//! the good ones, nor of an edit that does no harm.

mod walked;

use std::collections::BTreeSet;
use std::sync::Arc;

use aplomb::encounter::{Encounter, Event, Header, Temperaments};
use aplomb::explore::{What, Witness};
use aplomb::grading::Rubric;
use aplomb::scenario::{Files, Library, Scenario, pack, shipped};
use walked::{named, walk};

/// A fault, as an edit: talks go through a beat `fork` that is put in, and on from there.
struct Fault {
    /// The replies of that beat. `{on}` stands for where it goes on.
    fork: &'static str,
    /// More beats, endings and needs.
    beats: &'static str,
    endings: &'static str,
    needs: &'static str,
    /// What is found, and nothing else.
    found: &'static [&'static str],
    /// A fault only if every talk goes through it.
    at_the_start: bool,
}

const FAULT: Fault = Fault { fork: "", beats: "", endings: "", needs: "", found: &[], at_the_start: false };

/// A line that leads on well.
macro_rules! beside_a_good_line {
    ($fork:literal) => {
        concat!(r#""good": (says: "I see, and I am sorry.", acts: [Acknowledge], then: "{on}"), "#, $fork)
    };
}

const FAULTS: &[Fault] = &[
    // No fault: a line that helps, and one that harms.
    Fault {
        fork: beside_a_good_line!(r#""bad": (says: "So what, then?", acts: [Dismiss], then: "{on}"),"#),
        ..FAULT
    },
    Fault {
        fork: beside_a_good_line!(r#""void": (says: "One moment.", acts: [Hold], then: "void"),"#),
        beats: r#""void": (says: "Well?", replies: {
            "now": (says: "Here I am.", acts: [Own], when: Heat(Over(20)), then: "{on}"),
            "then": (says: "I am back.", acts: [Own], when: Trust(Over(20)), then: "{on}"),
        }),"#,
        found: &["dead-end void"],
        ..FAULT
    },
    Fault {
        fork: beside_a_good_line!(
            r#""link": (says: "Go on.", acts: [Dismiss], then: [(when: Patience(Over(20)), to: "limbo"), "{on}"]),"#
        ),
        beats: r#""limbo": (says: "Where was I?", replies: {
            "here": (says: "You were here.", acts: [Inform], then: "{on}"),
            "there": (says: "You were there.", acts: [Dismiss], then: "{on}"),
        }),"#,
        found: &["never-beat limbo"],
        ..FAULT
    },
    Fault {
        fork: beside_a_good_line!(
            r#""bad": (says: "So what, then?", acts: [Dismiss], then: "{on}"),
            "locked": (says: "Tell me.", acts: [Listen], when: Trust(Over(20)), then: "{on}"),"#
        ),
        found: &["never-reply fork locked"],
        ..FAULT
    },
    Fault {
        fork: beside_a_good_line!(
            r#""link": (says: "Go on.", acts: [Dismiss], then: [(when: Patience(Over(20)), to: "paradise"), "{on}"]),"#
        ),
        endings: r#""paradise": (outcome: Resolved, says: "How kind.", becomes: "All is well."),"#,
        found: &["never-ending paradise"],
        ..FAULT
    },
    // The same length, the same acts: a choice between words.
    Fault {
        fork: beside_a_good_line!(
            r#""same": (says: "I do, and I am sorry.", acts: [Acknowledge], then: "{on}"),"#
        ),
        found: &["same-whatever fork"],
        ..FAULT
    },
    Fault {
        fork: r#""bad": (says: "You only?", acts: [Threaten, Blame, Dismiss, Argue], then: "{on}"),
            "worse": (says: "You again?", acts: [Threaten, Blame, Dismiss, Argue, Command], then: "{on}"),"#,
        found: &["pass-out-of-reach"],
        at_the_start: true,
        ..FAULT
    },
    Fault {
        fork: r#""bad": (says: "You fool.", acts: [Dismiss], critical: Insult, then: "{on}"),
            "worse": (says: "You bloody fool.", acts: [Dismiss, Blame], critical: Insult, then: "{on}"),"#,
        found: &["pass-out-of-reach", "critical-unavoidable insult"],
        at_the_start: true,
        ..FAULT
    },
    Fault {
        fork: beside_a_good_line!(
            r#""bad": (says: "So what, then?", acts: [Dismiss], then: "{on}"),
            "met": (says: "Here it is.", acts: [Offer], when: Heat(Over(20)), meets: ["ghost"], then: "{on}"),"#
        ),
        needs: r#""ghost": (kind: Practical, label: "what nobody gives"),"#,
        found: &["never-reply fork met", "need-never-met ghost"],
        ..FAULT
    },
    Fault {
        fork: beside_a_good_line!(r#""again": (says: "Once more?", acts: [Inform], then: "fork"),"#),
        found: &["loop fork"],
        ..FAULT
    },
];

/// Where the fork is put: before the first beat, or before one in the middle of a talk.
#[derive(Clone, Copy, Debug)]
enum At {
    Start,
    Middle,
}

/// The text of a scenario with a fault in it; None if nothing leads plainly to the middle.
fn harmed(text: &str, scenario: &Scenario, fault: &Fault, at: At) -> Option<String> {
    let start = &scenario.beats[scenario.start.at()].id;
    // What is said to whoever asks for a supervisor comes last, and is seldom come to.
    let demand =
        scenario.on_demand.and_then(|beat| text.find(&format!("\"{}\": (", scenario.beats[beat.at()].id)));
    let talk = &text[..demand.unwrap_or(text.len())];
    let (link, on) = match at {
        At::Start => (format!("    start: \"{start}\","), start),
        // The last link to a beat that is not the first: most of the talk lies before it.
        At::Middle => {
            let beats = scenario.beats.iter().filter(|beat| beat.id != *start);
            let links = beats.filter_map(|beat| {
                let link = format!("then: \"{}\",", beat.id);
                Some((talk.rfind(&link)?, link, &beat.id))
            });
            let (_, link, id) = links.max()?;
            (link, id)
        }
    };
    let place = talk.rfind(&link).unwrap_or_else(|| panic!("{}: {link}", scenario.id));
    let led = link.replace(on.as_str(), "fork");
    let mut text = format!("{}{led}{}", &text[..place], &text[place + link.len()..]);
    let fork = format!("\"fork\": (says: \"Is anybody there?\", replies: {{{}}}),", fault.fork);
    for (list, more) in [
        ("\n    beats: {\n", fork + fault.beats),
        ("\n    endings: {\n", fault.endings.to_owned()),
        ("\n        needs: {\n", fault.needs.to_owned()),
    ] {
        assert_eq!(text.matches(list).count(), 1, "{}: {list}", scenario.id);
        text = text.replace(list, &(list.to_owned() + &more.replace("{on}", on) + "\n"));
    }
    Some(text)
}

/// The scenario of these files; with what they say, if it cannot be played.
fn load(files: &Files, id: &str) -> Arc<Scenario> {
    let (library, findings) = pack::load(files);
    let scenario = library.scenario(id).unwrap_or_else(|| panic!("{id}: {findings:#?}"));
    Arc::clone(scenario)
}

/// How a demand that nothing answers is named.
const UNHEARD: &str = "demand-unheard";

/// Faults are put into contacts so small that every wait is walked too: of others nothing is said never to happen, since it
/// may when somebody is left to wait.
const SMALL: [&str; 2] = ["whole-contact/wrong-size", "whole-contact/open-letter"];

/// States in which a demand that nothing answers is looked for.
const STATES: u64 = 1_000;

fn found(scenario: &Arc<Scenario>, rubric: &Arc<Rubric>, states: u64) -> BTreeSet<String> {
    let report = walk(scenario, rubric, states);
    report.findings.iter().map(|finding| named(scenario, finding.what)).collect()
}

#[test]
fn nothing_is_said_of_a_good_scenario() {
    for (pack, scenario) in Library::shipped().scenarios() {
        let mut found = found(scenario, &pack.rubric, 60_000);
        // Whoever harms long enough makes anybody ask for a supervisor: where nothing answers, playing on may be meant.
        found.retain(|one| scenario.on_demand.is_some() || !one.starts_with(UNHEARD));
        assert_eq!(found, BTreeSet::new(), "{}", scenario.id);
    }
}

#[test]
fn every_fault_is_found_wherever_it_is_put() {
    let files = shipped::packs();
    let library = Library::shipped();
    let small = library.scenarios().filter(|(_, scenario)| SMALL.contains(&scenario.id.as_str()));
    let mut planted = 0;
    for (pack, scenario) in small {
        let path = format!("{}.ron", scenario.id);
        let text = std::str::from_utf8(&files[&path]).expect("a shipped scenario is text");
        for fault in FAULTS {
            for at in [At::Start, At::Middle] {
                if fault.at_the_start && matches!(at, At::Middle) {
                    continue;
                }
                let Some(text) = harmed(text, scenario, fault, at) else { continue };
                // Its pack's own files are enough, and its translations say nothing of this.
                let own = |path: &str| path.ends_with(".ron") && path.starts_with(&format!("{}/", pack.id));
                let own = files.iter().filter(|(path, _)| own(path));
                let mut files: Files = own.map(|(path, bytes)| (path.clone(), bytes.clone())).collect();
                files.insert(path.clone(), text.into_bytes());
                let mut rubric = Rubric::clone(&pack.rubric);
                if fault.found.contains(&"pass-out-of-reach") {
                    rubric.pass = 100;
                }
                let expected: BTreeSet<String> = fault.found.iter().map(ToString::to_string).collect();
                let found = found(&load(&files, &scenario.id), &Arc::new(rubric), 200_000);
                let what = format!("{} {at:?}\n{}", scenario.id, fault.fork);
                assert!(found.is_superset(&expected), "{found:?} of {expected:?} {what}");
                planted += 1;
                // A fork that everything passes through may keep people from what lies behind it, or anger them so that
                // they ask for a supervisor, and that is said too.
                let follows = |one: &&String| one.starts_with("never-") || one.starts_with(UNHEARD);
                let more = found.difference(&expected).filter(|one| !follows(one));
                assert_eq!(more.count(), 0, "{found:?} for {expected:?} {what}");
            }
        }
    }
    assert!(planted > 20, "{planted} planted");
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
            let findings = walk(scenario, &pack.rubric, STATES).findings.into_iter();
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
