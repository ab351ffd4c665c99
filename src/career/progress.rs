//! What the last contacts show, and how far that is from what a post asks.

use std::collections::{BTreeMap, VecDeque};

use super::history::Entry;
use super::ladder::{Ask, Competency, Ladder, Measure, is_of};
use super::level::Level;

/// The most contacts that any ask looks back at.
const FURTHEST: usize = 100;

/// How often a scenario was played to its end, and when last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Played {
    pub times: usize,
    /// Seconds since 1970-01-01 UTC.
    pub last: i64,
}

/// What counts of a history. Attempts that go back to a line are none of it.
#[derive(Clone, Debug)]
pub struct Recent<'a> {
    ladder: &'a Ladder,
    /// What was shown last, the oldest first, each scenario once: whoever plays the same again and again shows how well
    /// that one is known, and nothing else.
    window: VecDeque<Shown<'a>>,
    /// All contacts since the last critical error.
    clean: VecDeque<Entry<'a>>,
    /// By scenario, the first attempt that passed.
    passed: BTreeMap<&'a str, Entry<'a>>,
    played: BTreeMap<&'a str, Played>,
}

/// A contact, a coaching talk or a calibration, and what it says about each competency.
#[derive(Clone, Debug)]
struct Shown<'a> {
    entry: Entry<'a>,
    is_contact: bool,
    scores: Vec<Option<u8>>,
}

/// How far somebody is with one ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress<'a> {
    pub ask: &'a Ask,
    /// What there is, in the unit of the ask: a level, a percentage, or a count.
    pub have: usize,
    pub need: usize,
    /// Of competencies and measures: from how many contacts, and from how many it is asked.
    pub seen: Option<(usize, usize)>,
    /// Of competencies, once there is one.
    pub level: Option<Level>,
    pub met: bool,
    /// Ids of the attempts that show it, the oldest first. They alone give the same figures again.
    pub attempts: Vec<&'a str>,
}

impl Measure {
    /// What one contact adds, 0–100; None where the contact says nothing about it.
    fn of(self, entry: &Entry) -> Option<usize> {
        let all_or_nothing = |good: bool| if good { 100 } else { 0 };
        match self {
            Measure::Quality => Some(usize::from(entry.summary.overall)),
            Measure::FirstContact => entry.summary.first_contact().map(all_or_nothing),
            Measure::Satisfaction => Some(all_or_nothing(entry.summary.csat >= 4)),
            Measure::InTime => entry.summary.in_time.map(all_or_nothing),
        }
    }
}

impl<'a> Recent<'a> {
    /// Nothing yet.
    pub fn new(ladder: &'a Ladder) -> Recent<'a> {
        let (window, clean) = (VecDeque::new(), VecDeque::new());
        Recent { ladder, window, clean, passed: BTreeMap::new(), played: BTreeMap::new() }
    }

    /// Adds a finished attempt; attempts come in order of time.
    pub fn add(&mut self, entry: Entry<'a>) {
        if entry.is_practice() {
            return;
        }
        let played = self.played.entry(entry.scenario()).or_default();
        *played = Played { times: played.times + 1, last: entry.summary.finished_at };
        if entry.summary.passed {
            self.passed.entry(entry.scenario()).or_insert(entry);
        }
        if !self.ladder.shows(&entry) {
            return;
        }
        let is_contact = self.ladder.is_contact(&entry);
        let scores = (0..self.ladder.competencies.len()).map(|at| self.ladder.score(at, &entry)).collect();
        self.window.retain(|earlier| earlier.entry.scenario() != entry.scenario());
        self.window.push_back(Shown { entry, is_contact, scores });
        if self.window.len() > self.ladder.recent {
            self.window.pop_front();
        }
        if !entry.summary.critical.is_empty() {
            self.clean.clear();
        } else if is_contact {
            self.clean.push_back(entry);
        }
        if self.clean.len() > FURTHEST {
            self.clean.pop_front();
        }
    }

    /// How many contacts are looked back at.
    pub fn contacts(&self) -> usize {
        self.window.iter().filter(|it| it.is_contact).count()
    }

    /// How many coaching talks are looked back at, beside the contacts.
    pub fn coaching_talks(&self) -> usize {
        self.window.iter().filter(|it| it.entry.summary.is_coaching()).count()
    }

    /// How often a scenario was played, and when last.
    pub fn played(&self, scenario: &str) -> Played {
        self.played.get(scenario).copied().unwrap_or_default()
    }

    /// Whether a scenario was ever passed.
    pub fn has_passed(&self, scenario: &str) -> bool {
        self.passed.contains_key(scenario)
    }

    /// The level of a competency, and from how many observations.
    pub fn level(&self, competency: usize) -> (Option<Level>, usize) {
        let (level, shown) = self.observed(competency);
        (level, shown.len())
    }

    /// How far it is with an ask.
    pub fn progress(&self, ask: &'a Ask) -> Progress<'a> {
        let counted = |have: usize, need: usize, shown: Vec<Entry<'a>>| Progress {
            ask,
            have,
            need,
            seen: None,
            level: None,
            met: have >= need,
            attempts: ids(shown),
        };
        match ask {
            Ask::Passed { pack, scenarios } => {
                let shown = self.passed_of(pack);
                counted(shown.len(), *scenarios, shown)
            }
            Ask::Interview { of } => {
                let shown: Vec<Entry> = self.passed_of(of).into_iter().take(1).collect();
                counted(shown.len(), 1, shown)
            }
            Ask::Clean { contacts } => {
                let shown = self.clean.iter().rev().take(*contacts).copied().collect::<Vec<_>>();
                counted(shown.len(), *contacts, shown)
            }
            Ask::Competency { competency, level: need, observations } => {
                let (level, shown) = self.observed(*competency);
                let enough = shown.len() >= *observations;
                Progress {
                    seen: Some((shown.len(), *observations)),
                    level,
                    met: enough && level.is_some_and(|level| level.value >= *need),
                    ..counted(level.map_or(0, |level| level.value.into()), (*need).into(), shown)
                }
            }
            Ask::Measure { measure, at_least, over } => {
                let (sum, shown) = self.taken(*measure, *over);
                let (have, need) = (sum.checked_div(shown.len()).unwrap_or(0), usize::from(*at_least));
                Progress {
                    seen: Some((shown.len(), *over)),
                    met: shown.len() == *over && have >= need,
                    ..counted(have, need, shown)
                }
            }
        }
    }

    /// Those scenarios that were passed of a pack, or the one named, in order of time.
    fn passed_of(&self, named: &str) -> Vec<Entry<'a>> {
        let of = self.passed.iter().filter(|(scenario, _)| is_of(scenario, named));
        of.map(|(_, entry)| *entry).collect()
    }

    /// A competency's level, and the contacts that say something about it.
    fn observed(&self, competency: usize) -> (Option<Level>, Vec<Entry<'a>>) {
        let newest_first = self.window.iter().rev();
        let (scores, shown): (Vec<u8>, Vec<Entry>) =
            newest_first.filter_map(|it| Some((it.scores[competency]?, it.entry))).unzip();
        (Level::of(&scores, self.ladder.half_life), shown)
    }

    /// The sum of a measure over the last contacts that say something about it, and these.
    fn taken(&self, measure: Measure, over: usize) -> (usize, Vec<Entry<'a>>) {
        let newest_first = self.window.iter().rev().filter(|it| it.is_contact);
        let (values, shown): (Vec<usize>, Vec<Entry>) =
            newest_first.filter_map(|it| Some((measure.of(&it.entry)?, it.entry))).take(over).unzip();
        (values.iter().sum(), shown)
    }
}

impl Ladder {
    /// What a contact says about a competency, 0–100: of the points that its rules could give there, those that were
    /// got; of a calibration, the agreement. None where none could be got: whoever does no harm where there was nothing to win has shown nothing.
    pub fn score(&self, competency: usize, entry: &Entry) -> Option<u8> {
        let Competency { rules, calibrations, .. } = &self.competencies[competency];
        let agreement = entry.summary.agreement().filter(|_| *calibrations);
        let points = rules.iter().map(|rule| entry.summary.points(*rule)).chain(agreement);
        let (got, of) =
            points.fold((0i64, 0i64), |(got, of), it| (got + i64::from(it.got), of + i64::from(it.of)));
        (of > 0).then(|| (100 * got / of).clamp(0, 100) as u8)
    }
}

fn ids<'a>(mut shown: Vec<Entry<'a>>) -> Vec<&'a str> {
    shown.sort_by_key(|entry| (entry.summary.finished_at, entry.id()));
    shown.iter().map(Entry::id).collect()
}
