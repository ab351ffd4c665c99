//! The story of a career: what happened for the first time, what was won, and who was hard to win over.

use std::collections::BTreeSet;

use super::history::Entry;
use super::ladder::pack_of;
use super::standing::Standing;
use crate::scenario::Library;

/// The highest difficulty of a scenario.
const HARDEST: u8 = 5;

/// Something worth telling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Milestone<'a> {
    /// Seconds since 1970-01-01 UTC.
    pub at: i64,
    /// Id of the attempt with which it came.
    pub attempt: &'a str,
    pub what: What<'a>,
}

/// What it was. Scenarios and packs are told by their ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What<'a> {
    /// The first contact that was played to its end.
    First { scenario: &'a str },
    /// The first contact of a pack that was passed.
    Pack { pack: &'a str, scenario: &'a str },
    /// The first overall grade of 100.
    FullMarks { scenario: &'a str },
    /// A contact was passed for the first time that is harder than any passed before, or as hard as can be.
    Hard { scenario: &'a str, difficulty: u8 },
    /// An interview, passed for the first time.
    Interview { interview: &'a str },
    /// A post was won; [`Standing::promotion`] tells by what.
    Promoted { post: usize },
}

impl What<'_> {
    /// One for each kind: the last parts of the message keys.
    pub const SLUGS: &'static [&'static str] =
        &["first", "pack", "full-marks", "hard", "interview", "promoted"];

    /// Its kind.
    pub fn slug(&self) -> &'static str {
        let at = match self {
            What::First { .. } => 0,
            What::Pack { .. } => 1,
            What::FullMarks { .. } => 2,
            What::Hard { .. } => 3,
            What::Interview { .. } => 4,
            What::Promoted { .. } => 5,
        };
        What::SLUGS[at]
    }
}

/// The story so far in order of time, from the history of which `standing` was made. How hard a customer is, the library
/// knows: of scenarios that are not there any more it is not told.
pub fn timeline<'a>(standing: &Standing<'a>, history: &[Entry<'a>], library: &Library) -> Vec<Milestone<'a>> {
    let mut story = Vec::new();
    let (mut passed, mut packs): (BTreeSet<&str>, BTreeSet<&str>) = (BTreeSet::new(), BTreeSet::new());
    let (mut contacts, mut full, mut hardest) = (0usize, false, 0);
    for entry in history.iter().filter(|entry| !entry.is_practice()) {
        let (scenario, summary) = (entry.scenario(), entry.summary);
        let shows = standing.ladder.shows(entry);
        let mut tell = |what| story.push(Milestone { at: summary.finished_at, attempt: entry.id(), what });
        if standing.ladder.is_contact(entry) {
            contacts += 1;
            if contacts == 1 {
                tell(What::First { scenario });
            }
        }
        if !summary.passed {
            continue;
        }
        let is_new = passed.insert(scenario);
        if !shows {
            if is_new {
                tell(What::Interview { interview: scenario });
            }
            continue;
        }
        if packs.insert(pack_of(scenario)) {
            tell(What::Pack { pack: pack_of(scenario), scenario });
        }
        if !full && summary.overall == 100 {
            full = true;
            tell(What::FullMarks { scenario });
        }
        let Some(found) = library.scenario(scenario).filter(|_| is_new) else { continue };
        let difficulty = found.difficulty;
        // The first that was passed is harder than nothing.
        if difficulty >= HARDEST || (hardest > 0 && difficulty > hardest) {
            tell(What::Hard { scenario, difficulty });
        }
        hardest = hardest.max(difficulty);
    }
    let promotions = standing.promotions.iter();
    story.extend(promotions.map(|it| Milestone {
        at: it.at,
        attempt: it.attempt,
        what: What::Promoted { post: it.post },
    }));
    story.sort_by_key(|milestone| milestone.at);
    story
}
