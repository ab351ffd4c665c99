//! The same call twice, with one thing done otherwise: every pair stands in the order that service research and the
//! laws of the customer say, whatever the customer's temperament and day.

mod cards;

use std::fmt::Write;

use aplomb::encounter::{Header, Mood, Temperaments};
use aplomb::grading::{Scorecard, grade};
use aplomb::scenario::{Library, Section, pack, shipped};

/// What is compared: more is better. Moods are compared where the two calls differ, grades at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Measure {
    /// 20 less heat, so that more is better.
    Calm,
    Trust,
    Patience,
    Section(Section),
    Overall,
    Csat,
}
use Measure::{Calm, Csat, Overall, Patience, Section as Of, Trust};

/// What the table shows.
const SHOWN: [Measure; 9] = [
    Calm,
    Trust,
    Patience,
    Of(Section::Opening),
    Of(Section::Empathy),
    Of(Section::Resolution),
    Of(Section::Sales),
    Overall,
    Csat,
];

struct Pair {
    name: &'static str,
    scenario: &'static str,
    /// Moves, separated by semicolons.
    better: &'static str,
    worse: &'static str,
    /// The move of both, from 1, after which moods are compared: later lines are felt in the tone that it left.
    felt_after: usize,
    /// What must be better, strictly; in nothing of [`SHOWN`] but `but` may it be worse.
    strictly: &'static [Measure],
    but: &'static [Measure],
}

const PAIRS: &[Pair] = &[
    Pair {
        name: "acknowledged before | after the explanation",
        scenario: "pairs/call",
        better: "say acknowledge; say explain; say ask; say fix; say close; wrap-up",
        worse: "say explain; say acknowledge; say ask; say fix; say close; wrap-up",
        felt_after: 2,
        strictly: &[Calm, Of(Section::Opening), Of(Section::Empathy), Overall],
        but: &[],
    },
    Pair {
        name: "a hold explained | silent",
        scenario: "pairs/call",
        better: "say acknowledge; say explain; say ask; hold 60 explained; say fix; say close; wrap-up",
        worse: "say acknowledge; say explain; say ask; hold 60; say fix; say close; wrap-up",
        felt_after: 4,
        strictly: &[Patience],
        but: &[],
    },
    Pair {
        name: "a hold as long as promised | longer",
        scenario: "pairs/call",
        better: "say acknowledge; say explain; say ask; hold 60 promised 60; say fix; say close; wrap-up",
        worse: "say acknowledge; say explain; say ask; hold 60 promised 30; say fix; say close; wrap-up",
        felt_after: 4,
        strictly: &[Calm, Trust, Patience],
        but: &[],
    },
    Pair {
        name: "a hold | the same on mute",
        scenario: "pairs/call",
        better: "say acknowledge; say explain; say ask; hold 60 explained; say fix; say close; wrap-up",
        worse: "say acknowledge; say explain; say ask; mute 60; say fix; say close; wrap-up",
        felt_after: 4,
        strictly: &[Trust, Patience],
        but: &[],
    },
    Pair {
        name: "a transfer warm, fully briefed | cold",
        scenario: "pairs/handover",
        better: "say acknowledge; say test; transfer specialist warm heard line why; say mend; say close; wrap-up",
        worse: "say acknowledge; say test; transfer specialist cold; say mend; say close; wrap-up",
        felt_after: 3,
        strictly: &[Calm, Trust, Patience, Of(Section::Resolution), Overall],
        but: &[],
    },
    Pair {
        name: "a transfer fully | half briefed",
        scenario: "pairs/handover",
        better: "say acknowledge; say test; transfer specialist warm heard line why; say mend; say close; wrap-up",
        worse: "say acknowledge; say test; transfer specialist warm line; say mend; say close; wrap-up",
        felt_after: 3,
        strictly: &[Calm, Patience, Of(Section::Resolution), Overall],
        but: &[],
    },
    Pair {
        name: "a transfer half briefed | cold",
        scenario: "pairs/handover",
        better: "say acknowledge; say test; transfer specialist warm line; say mend; say close; wrap-up",
        worse: "say acknowledge; say test; transfer specialist cold; say mend; say close; wrap-up",
        felt_after: 3,
        strictly: &[Trust, Patience, Of(Section::Resolution), Overall],
        but: &[],
    },
    Pair {
        name: "a fault handed over | kept although beyond us",
        scenario: "pairs/handover",
        better: "say acknowledge; say test; transfer specialist warm heard line why; say mend; say close; wrap-up",
        worse: "say acknowledge; say test; say give-up; wrap-up",
        felt_after: 3,
        strictly: &[Of(Section::Resolution), Overall],
        but: &[Calm, Trust, Patience],
    },
    Pair {
        name: "settled here | handed over without need",
        scenario: "pairs/handover",
        better: "say acknowledge; say reset; say close; wrap-up",
        worse: "say acknowledge; transfer supervisor warm heard line why; say mend; say close; wrap-up",
        felt_after: 2,
        strictly: &[Patience, Of(Section::Resolution), Overall],
        but: &[Trust],
    },
    Pair {
        name: "a callback kept | late",
        scenario: "pairs/call",
        better: "say acknowledge; say explain; say call-you; call-back 45; say fix; say close; wrap-up",
        worse: "say acknowledge; say explain; say call-you; call-back 90; say fix; say close; wrap-up",
        felt_after: 4,
        strictly: &[Calm, Trust, Of(Section::Resolution), Overall],
        but: &[],
    },
    Pair {
        name: "a callback kept | forgotten",
        scenario: "pairs/call",
        better: "say acknowledge; say explain; say call-you; call-back 45; say fix; say close; wrap-up",
        worse: "say acknowledge; say explain; say call-you; wrap-up; wrap-up",
        felt_after: 4,
        strictly: &[Calm, Trust, Of(Section::Resolution), Overall, Csat],
        but: &[],
    },
    Pair {
        name: "offered after | before it was settled",
        scenario: "pairs/sale",
        better: "say acknowledge; say ask; say fix; say offer; say book; say close; wrap-up",
        worse: "say acknowledge; say ask; say offer; say fix; say book; say close; wrap-up",
        felt_after: 4,
        strictly: &[Trust, Of(Section::Sales), Overall],
        but: &[],
    },
    Pair {
        name: "offered after a question | unasked",
        scenario: "pairs/sale",
        better: "say acknowledge; say ask; say fix; say offer; say book; say close; wrap-up",
        worse: "say acknowledge; say fix; say offer; say accept; wrap-up",
        felt_after: 3,
        strictly: &[Trust, Of(Section::Sales), Overall],
        but: &[],
    },
    Pair {
        name: "the price told | not told",
        scenario: "pairs/sale",
        better: "say acknowledge; say ask; say fix; say offer; say book; say close; wrap-up",
        worse: "say acknowledge; say ask; say fix; say offer-unpriced; say book; say close; wrap-up",
        felt_after: 4,
        strictly: &[Of(Section::Sales), Overall],
        but: &[],
    },
    Pair {
        name: "a no accepted | pressed",
        scenario: "pairs/sale",
        better: "say acknowledge; say ask; say fix; say offer-year; say accept; wrap-up",
        worse: "say acknowledge; say ask; say fix; say offer-year; say press; say accept; wrap-up",
        felt_after: 5,
        strictly: &[Calm, Trust, Patience, Of(Section::Sales), Overall],
        but: &[],
    },
];

fn measured(card: &Scorecard, mood: Mood, measure: Measure) -> Option<u8> {
    match measure {
        Calm => Some(20 - mood.heat),
        Trust => Some(mood.trust),
        Patience => Some(mood.patience),
        Of(section) => card.sections.iter().find(|it| it.section == section).expect("every section").score,
        Overall => Some(card.grades.overall),
        Csat => Some(card.csat),
    }
}

struct World {
    temperaments: Temperaments,
    library: Library,
}

impl World {
    /// The pack, with every customer of this temperament.
    fn with(temperament: &str) -> World {
        let mut files = cards::files("pairs");
        for bytes in files.values_mut() {
            let text = String::from_utf8(bytes.clone()).expect("the pack is text");
            let named = format!("temperament: \"{temperament}\"");
            *bytes = text.replace("temperament: \"blunt\"", &named).into_bytes();
        }
        let (library, findings) = pack::load(&files);
        assert_eq!(findings, []);
        World { library, temperaments: Temperaments::shipped() }
    }

    /// Plays one side of a pair: all measures of [`SHOWN`].
    fn play(&self, pair: &Pair, moves: &str, seed: u64) -> Vec<Option<u8>> {
        let scenario = self.library.scenario(pair.scenario).expect("the scenario is there");
        let header = Header { seed, ..cards::untimed() };
        let encounter = cards::play(scenario, &self.temperaments, header, moves.split("; "));
        let card = grade(scenario, encounter.transcript(), &shipped::balanced());
        let mood = encounter.transcript().turns[pair.felt_after].mood;
        SHOWN.iter().map(|measure| measured(&card, mood, *measure)).collect()
    }
}

/// Days that the customer may have had.
const SEEDS: std::ops::Range<u64> = 0..6;

#[test]
fn every_pair_is_ordered_for_every_temperament() {
    let mut disordered = Vec::new();
    for temperament in shipped::temperaments() {
        let world = World::with(&temperament);
        for pair in PAIRS {
            for seed in SEEDS {
                let (better, worse) =
                    (world.play(pair, pair.better, seed), world.play(pair, pair.worse, seed));
                for (measure, (better, worse)) in SHOWN.iter().zip(better.iter().zip(&worse)) {
                    let at = format!("{} ({temperament}, seed {seed}): {measure:?}", pair.name);
                    let strictly = pair.strictly.contains(measure);
                    let allowed = pair.but.contains(measure) || better.is_none();
                    if if strictly { better <= worse } else { better < worse && !allowed } {
                        disordered.push(format!("{at}: {better:?} {worse:?}"));
                    }
                }
            }
        }
    }
    assert!(disordered.is_empty(), "{}", disordered.join("\n"));
}

#[test]
fn the_pairs_in_a_table() {
    let world = World::with("blunt");
    let mut table = String::new();
    let heads = ["calm", "trust", "patience", "opening", "empathy", "resolution", "sales", "overall", "csat"];
    writeln!(table, "{:45}{}", "", heads.map(|head| format!("{head:>11}")).concat()).expect("a string");
    for pair in PAIRS {
        let (first, second) = pair.name.split_once(" | ").expect("two sides");
        for (name, moves) in [(first, pair.better), (&*format!("  | {second}"), pair.worse)] {
            let values = world.play(pair, moves, 7).into_iter();
            let values = values.map(|value| value.map_or("–".to_owned(), |value| value.to_string()));
            let values: Vec<String> = values.map(|value| format!("{value:>11}")).collect();
            writeln!(table, "{name:45}{}", values.concat()).expect("a string");
        }
    }
    insta::assert_snapshot!(table);
}
