//! Faults of every kind, planted into good scenarios by edits of their text: what `tests/faults.rs` takes a sample of, and
//! `benches/faults.rs` all.

#![allow(dead_code, reason = "the test and the bench each take what they need")]

use std::collections::BTreeSet;
use std::sync::Arc;

use aplomb::encounter::{Temperaments, rules};
use aplomb::grading::Rubric;
use aplomb::scenario::{Files, Pack, Scenario, pack};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// A fault, as an edit: talks go through a beat `fork` that is put in, and on from there.
pub struct Fault {
    /// The kind, and a word for this way to make it.
    pub name: &'static str,
    /// The replies of that beat. `{on}` stands for where it goes on.
    fork: &'static str,
    /// More beats, endings and needs.
    beats: &'static str,
    endings: &'static str,
    needs: &'static str,
    /// What is found.
    found: &'static [&'static str],
    where_: Where,
    /// Nothing answers a demand any more.
    deaf: bool,
}

/// Where an edit is a fault.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Where {
    Anywhere,
    /// Only if every talk goes through it.
    AtTheStart,
    /// The same, and only where nobody can be handed over before a word is said.
    AtTheStartAlone,
    /// Only where nobody can be put on hold: a hold moves the mood, and can be repeated.
    WithoutHold,
    /// Only where time changes nothing but the time that was taken.
    WithoutClock,
}

const FAULT: Fault = Fault {
    name: "",
    fork: "",
    beats: "",
    endings: "",
    needs: "",
    found: &[],
    where_: Where::Anywhere,
    deaf: false,
};

/// A line that leads on well.
macro_rules! beside_a_good_line {
    ($fork:literal) => {
        concat!(
            r#""good": (says: "I see, and I am sorry.", acts: [Acknowledge], set: ["heard"], then: "{on}"), "#,
            $fork
        )
    };
}

/// Two lines that do the same to the mood, and lead on to another beat.
macro_rules! shifting {
    ($shift:literal) => {
        concat!(
            r#""kind": (says: "I see, and I am sorry.", acts: [Acknowledge], shift: "#,
            $shift,
            r#", then: "second"), "cold": (says: "What now?", acts: [Dismiss], shift: "#,
            $shift,
            r#", then: "second"),"#
        )
    };
}

pub const FAULTS: &[Fault] = &[
    Fault {
        name: "none",
        fork: concat!(
            beside_a_good_line!(""),
            r#""bad": (says: "So what, then?", acts: [Dismiss], clear: ["heard"], then: "{on}"),"#
        ),
        ..FAULT
    },
    Fault {
        name: "dead-end mood",
        fork: beside_a_good_line!(r#""void": (says: "One moment.", acts: [Hold], then: "void"),"#),
        beats: r#""void": (says: "Well?", replies: {
            "now": (says: "Here I am.", acts: [Own], when: Heat(Over(20)), then: "{on}"),
            "then": (says: "I am back.", acts: [Own], when: Trust(Over(20)), then: "{on}"),
        }),"#,
        found: &["dead-end void"],
        ..FAULT
    },
    Fault {
        name: "dead-end fact",
        fork: beside_a_good_line!(
            r#""void": (says: "One moment.", acts: [Hold], clear: ["heard"], then: "void"),"#
        ),
        beats: r#""void": (says: "Well?", replies: {
            "now": (says: "Here I am.", acts: [Own], when: Fact("heard"), then: "{on}"),
            "then": (says: "I am back.", acts: [Own], when: All([Fact("heard"), Heat(Over(5))]), then: "{on}"),
        }),"#,
        found: &["dead-end void"],
        ..FAULT
    },
    Fault {
        name: "never-beat mood",
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
        name: "never-beat fact",
        fork: beside_a_good_line!(
            r#""link": (says: "Go on.", acts: [Dismiss], clear: ["heard"],
                then: [(when: Fact("heard"), to: "limbo"), "{on}"]),"#
        ),
        beats: r#""limbo": (says: "Where was I?", replies: {
            "here": (says: "You were here.", acts: [Inform], then: "{on}"),
            "there": (says: "You were there.", acts: [Dismiss], then: "{on}"),
        }),"#,
        found: &["never-beat limbo"],
        ..FAULT
    },
    Fault {
        name: "never-beat orphan",
        fork: beside_a_good_line!(r#""link": (says: "Go on.", acts: [Dismiss], then: "{on}"),"#),
        beats: r#""limbo": (says: "Where was I?", replies: {
            "here": (says: "You were here.", acts: [Inform], then: "{on}"),
            "there": (says: "You were there.", acts: [Dismiss], then: "{on}"),
        }),"#,
        found: &["never-beat limbo"],
        ..FAULT
    },
    Fault {
        name: "never-reply mood",
        fork: beside_a_good_line!(
            r#""bad": (says: "So what, then?", acts: [Dismiss], then: "{on}"),
            "locked": (says: "Tell me.", acts: [Listen], when: Trust(Over(20)), then: "{on}"),"#
        ),
        found: &["never-reply fork locked"],
        ..FAULT
    },
    Fault {
        name: "never-reply fact",
        fork: r#""kind": (says: "I see, and I am sorry.", acts: [Acknowledge], set: ["heard"], then: "second"),
            "cold": (says: "What now?", acts: [Dismiss], set: ["heard"], then: "second"),"#,
        beats: r#""second": (says: "Well?", replies: {
            "now": (says: "Here I am.", acts: [Own], then: "{on}"),
            "then": (says: "I am back, again.", acts: [Dismiss], then: "{on}"),
            "locked": (says: "Tell me.", acts: [Listen], when: Not(Fact("heard")), then: "{on}"),
        }),"#,
        found: &["never-reply second locked"],
        ..FAULT
    },
    Fault {
        name: "never-reply patience",
        fork: shifting!("(patience: -3)"),
        beats: r#""second": (says: "Well?", replies: {
            "now": (says: "Here I am.", acts: [Own], then: "{on}"),
            "then": (says: "I am back, again.", acts: [Dismiss], then: "{on}"),
            "locked": (says: "Tell me.", acts: [Listen], when: Patience(Over(18)), then: "{on}"),
        }),"#,
        found: &["never-reply second locked"],
        ..FAULT
    },
    Fault {
        name: "never-reply heat",
        fork: shifting!("(heat: -20)"),
        beats: r#""second": (says: "Well?", replies: {
            "now": (says: "Here I am.", acts: [Own], then: "{on}"),
            "then": (says: "I am back, again.", acts: [Dismiss], then: "{on}"),
            "locked": (says: "Tell me.", acts: [Listen], when: Heat(Over(12)), then: "{on}"),
        }),"#,
        found: &["never-reply second locked"],
        where_: Where::WithoutHold,
        ..FAULT
    },
    Fault {
        name: "never-reply trust",
        fork: shifting!("(trust: -20)"),
        beats: r#""second": (says: "Well?", replies: {
            "now": (says: "Here I am.", acts: [Own], then: "{on}"),
            "then": (says: "I am back, again.", acts: [Dismiss], then: "{on}"),
            "locked": (says: "Tell me.", acts: [Listen], when: Trust(Over(12)), then: "{on}"),
        }),"#,
        found: &["never-reply second locked"],
        where_: Where::WithoutHold,
        ..FAULT
    },
    Fault {
        name: "never-ending mood",
        fork: beside_a_good_line!(
            r#""link": (says: "Go on.", acts: [Dismiss], then: [(when: Patience(Over(20)), to: "paradise"), "{on}"]),"#
        ),
        endings: r#""paradise": (outcome: Resolved, says: "How kind.", becomes: "All is well."),"#,
        found: &["never-ending paradise"],
        ..FAULT
    },
    Fault {
        name: "never-ending fact",
        fork: beside_a_good_line!(
            r#""link": (says: "Go on.", acts: [Dismiss], set: ["heard"],
                then: [(when: Not(Fact("heard")), to: "paradise"), "{on}"]),"#
        ),
        endings: r#""paradise": (outcome: Resolved, says: "How kind.", becomes: "All is well."),"#,
        found: &["never-ending paradise"],
        ..FAULT
    },
    // The same length, the same acts: a choice between words.
    Fault {
        name: "same-whatever words",
        fork: r#""good": (says: "I see, and I am sorry.", acts: [Acknowledge], then: "{on}"),
            "same": (says: "I do, and I am sorry.", acts: [Acknowledge], then: "{on}"),"#,
        found: &["same-whatever fork"],
        ..FAULT
    },
    Fault {
        name: "same-whatever length",
        fork: r#""good": (says: "I see, and I am sorry.", acts: [Acknowledge], then: "{on}"),
            "same": (says: "I do see what you mean, and I am very sorry about it all.", acts: [Acknowledge],
                then: "{on}"),
            "again": (says: "I see it and I am sorry.", acts: [Acknowledge], then: "{on}"),"#,
        found: &["same-whatever fork"],
        where_: Where::WithoutClock,
        ..FAULT
    },
    Fault {
        name: "pass-out-of-reach points",
        fork: r#""bad": (says: "You only?", acts: [Threaten, Blame, Dismiss, Argue], then: "{on}"),
            "worse": (says: "You again?", acts: [Threaten, Blame, Dismiss, Argue, Command], then: "{on}"),"#,
        found: &["pass-out-of-reach"],
        where_: Where::AtTheStart,
        ..FAULT
    },
    Fault {
        name: "critical-unavoidable insult",
        fork: r#""bad": (says: "You fool.", acts: [Dismiss], critical: Insult, then: "{on}"),
            "worse": (says: "You bloody fool.", acts: [Dismiss, Blame], critical: Insult, then: "{on}"),"#,
        found: &["pass-out-of-reach", "critical-unavoidable insult"],
        where_: Where::AtTheStartAlone,
        ..FAULT
    },
    Fault {
        name: "critical-unavoidable disclosure",
        fork: r#""good": (says: "Your card ends in 12.", acts: [Inform], discloses: true, then: "{on}"),
            "bad": (says: "Your card ends in 12, so what?", acts: [Dismiss], discloses: true, then: "{on}"),"#,
        found: &["pass-out-of-reach", "critical-unavoidable unverified-disclosure"],
        where_: Where::AtTheStartAlone,
        ..FAULT
    },
    Fault {
        name: "need-never-met locked",
        fork: beside_a_good_line!(
            r#""bad": (says: "So what, then?", acts: [Dismiss], then: "{on}"),
            "met": (says: "Here it is.", acts: [Offer], when: Heat(Over(20)), meets: ["ghost"], then: "{on}"),"#
        ),
        needs: r#""ghost": (kind: Practical, label: "what nobody gives"),"#,
        found: &["never-reply fork met", "need-never-met ghost"],
        ..FAULT
    },
    Fault {
        name: "need-never-met behind",
        fork: beside_a_good_line!(
            r#""link": (says: "Go on.", acts: [Dismiss], clear: ["heard"],
                then: [(when: Fact("heard"), to: "limbo"), "{on}"]),"#
        ),
        beats: r#""limbo": (says: "Where was I?", replies: {
            "met": (says: "Here it is.", acts: [Offer], meets: ["ghost"], then: "{on}"),
            "there": (says: "You were there.", acts: [Dismiss], then: "{on}"),
        }),"#,
        needs: r#""ghost": (kind: Practical, label: "what nobody gives"),"#,
        found: &["never-beat limbo", "need-never-met ghost"],
        ..FAULT
    },
    Fault {
        name: "need-never-met nobody",
        fork: beside_a_good_line!(r#""bad": (says: "So what, then?", acts: [Dismiss], then: "{on}"),"#),
        needs: r#""ghost": (kind: Practical, label: "what nobody gives"),"#,
        found: &["need-never-met ghost"],
        ..FAULT
    },
    Fault {
        name: "loop one",
        // Whoever is greeted again and again is in no other mood in the end, and never asks for somebody above for it.
        fork: beside_a_good_line!(r#""again": (says: "Hello again?", acts: [Greet], then: "fork"),"#),
        found: &["loop fork"],
        ..FAULT
    },
    Fault {
        name: "demand-unheard",
        fork: beside_a_good_line!(
            r#""mad": (says: "You only?", acts: [Threaten], shift: (heat: 20), then: "{on}"),"#
        ),
        found: &["demand-unheard"],
        deaf: true,
        ..FAULT
    },
];

/// Where the fork is put.
#[derive(Clone, Copy, Debug)]
pub enum At {
    /// Before the first beat.
    Start,
    /// Before some beat in the middle of a talk, by this seed.
    Within(u64),
}

/// A scenario with a fault in it, and what is to be found.
pub struct Planted {
    pub scenario: Arc<Scenario>,
    pub rubric: Arc<Rubric>,
    expected: BTreeSet<&'static str>,
    /// The beat before which it stands.
    pub before: String,
}

impl Planted {
    /// Nobody comes to where it is: the customer goes elsewhere before that, or asks for a supervisor.
    pub fn is_out_of_the_way(&self, found: &BTreeSet<String>) -> bool {
        let passed = ["fork", "void", "second"].map(|beat| format!("never-beat {beat}"));
        passed.iter().any(|name| found.contains(name) && !self.expected.contains(name.as_str()))
    }

    /// Of what was to be found, whatever was not; these are findings by name.
    pub fn missed(&self, found: &BTreeSet<String>) -> Vec<&'static str> {
        let is = |name: &str, found: &String| found == name || found.starts_with(&format!("{name} "));
        self.expected.iter().filter(|name| !found.iter().any(|found| is(name, found))).copied().collect()
    }

    /// What was found that is neither the fault nor follows from it. A fork that everything passes through may keep people
    /// from what lies behind it, or anger them so that they ask for a supervisor.
    pub fn wrong<'f>(&self, found: &'f BTreeSet<String>) -> Vec<&'f String> {
        let is = |name: &str, found: &str| found == name || found.starts_with(&format!("{name} "));
        let expected = |found: &str| self.expected.iter().any(|name| is(name, found));
        let follows = |found: &str| {
            let both = self.expected.contains("critical-unavoidable unverified-disclosure")
                && found == "critical-unavoidable public-disclosure";
            both || found.starts_with("never-")
                || found.starts_with("need-never-met")
                || found.starts_with("demand-unheard")
        };
        found.iter().filter(|found| !expected(found) && !follows(found)).collect()
    }
}

impl Fault {
    /// The scenario of these files with this fault in it; None where it cannot be planted, or would be none.
    pub fn plant(&self, files: &Files, of: &Pack, scenario: &Scenario, at: At) -> Option<Planted> {
        let possible = match self.where_ {
            Where::Anywhere => true,
            Where::AtTheStart => matches!(at, At::Start),
            Where::AtTheStartAlone => matches!(at, At::Start) && scenario.escalation.is_empty(),
            Where::WithoutClock => scenario.queue.is_none() && scenario.timers.is_empty(),
            Where::WithoutHold => !rules(scenario.channel).hold,
        };
        // Whoever asks for a supervisor at the first answer is led elsewhere.
        let temperament = &scenario.customer.temperament;
        let demands = Temperaments::shipped()
            .get(temperament)
            .is_some_and(|it| scenario.customer.mood.heat >= it.demands_at);
        if !possible || (demands && matches!(at, At::Start)) {
            return None;
        }
        let path = format!("{}.ron", scenario.id);
        let text = std::str::from_utf8(&files[&path]).expect("a shipped scenario is text");
        let (place, link, on) = place(text, scenario, at)?;
        let led = link.replace(on.as_str(), "fork");
        let mut text = format!("{}{led}{}", &text[..place], &text[place + link.len()..]);
        let fork = format!("\"fork\": (says: \"Is anybody there?\", replies: {{{}}}),", self.fork);
        for (list, more) in [
            ("\n    beats: {\n", fork + self.beats),
            ("\n    endings: {\n", self.endings.to_owned()),
            ("\n        needs: {\n", self.needs.to_owned()),
        ] {
            assert_eq!(text.matches(list).count(), 1, "{}: {list}", scenario.id);
            text = text.replace(list, &(list.to_owned() + &more.replace("{on}", &on) + "\n"));
        }
        if self.deaf {
            let is_kept = |line: &&str| !line.trim_start().starts_with("on_demand:");
            text = text.split_inclusive('\n').filter(is_kept).collect();
        }
        // Its pack's own files are enough, and its translations say nothing of this.
        let own = |path: &str| path.ends_with(".ron") && path.starts_with(&format!("{}/", of.id));
        let own = files.iter().filter(|(path, _)| own(path));
        let mut files: Files = own.map(|(path, bytes)| (path.clone(), bytes.clone())).collect();
        files.insert(path, text.into_bytes());
        let (library, findings) = pack::load(&files);
        let harmed =
            library.scenario(&scenario.id).unwrap_or_else(|| panic!("{}: {findings:#?}", scenario.id));
        let mut rubric = Rubric::clone(&of.rubric);
        if self.found.contains(&"pass-out-of-reach") {
            rubric.pass = 100;
        }
        Some(Planted {
            scenario: Arc::clone(harmed),
            rubric: Arc::new(rubric),
            expected: self.found.iter().copied().collect(),
            before: on,
        })
    }
}

/// Where the text leads to a beat, how, and to which; None if nothing leads plainly to the middle of a talk.
fn place(text: &str, scenario: &Scenario, at: At) -> Option<(usize, String, String)> {
    let start = &scenario.beats[scenario.start.at()].id;
    match at {
        At::Start => {
            let link = format!("    start: \"{start}\",");
            Some((text.find(&link)?, link, start.clone()))
        }
        At::Within(seed) => {
            let beats = scenario.beats.iter().filter(|beat| beat.id != *start);
            let mut links: Vec<(usize, String, String)> = beats
                .flat_map(|beat| {
                    let link = format!("then: \"{}\",", beat.id);
                    let found = text.match_indices(&link).map(|(at, _)| at).collect::<Vec<_>>();
                    found.into_iter().map(move |at| (at, link.clone(), beat.id.clone()))
                })
                .collect();
            links.sort();
            let chosen = ChaCha8Rng::seed_from_u64(seed).next_u32() as usize % links.len().max(1);
            links.into_iter().nth(chosen)
        }
    }
}
