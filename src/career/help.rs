//! Which exercise helps most.

use std::cmp::Reverse;

use super::exercise::Exercise;
use super::ladder::{Ask, is_of};
use super::occasion::gives;
use super::standing::Standing;
use crate::scenario::{Kind, Library};

/// What helps most with an ask, of everything that is there and open; None if nothing does. An interview is always open:
/// whoever is asked for it has to hold it.
pub fn help<'l>(ask: &Ask, library: &'l Library, standing: &Standing) -> Option<Exercise<'l>> {
    let Ask::Interview { of } = ask else {
        return best(library, standing, |exercise| worth(ask, exercise, standing));
    };
    let asked = |it: &Exercise| match it {
        Exercise::Interview(_) | Exercise::Contact(_) => is_of(it.id(), of),
        Exercise::Calibration(..) => false,
    };
    let all = Exercise::all(library).map(|(_, it)| it).filter(asked);
    // One for a promotion first, then the one that was held least.
    let promotes = |it: &Exercise| matches!(it, Exercise::Interview(interview) if interview.promotion);
    all.min_by_key(|it| (!promotes(it), standing.recent.played(it.id()).times, it.id()))
}

/// How much an exercise does for an ask; 0 if nothing.
pub fn worth(ask: &Ask, exercise: Exercise, standing: &Standing) -> usize {
    let id = exercise.id();
    match ask {
        Ask::Passed { pack, .. } => usize::from(is_of(id, pack) && !standing.recent.has_passed(id)),
        Ask::Interview { .. } => 0,
        Ask::Competency { competency, .. } => exercised(*competency, exercise, standing),
        // They look at contacts with customers alone.
        Ask::Measure { .. } | Ask::Clean { .. } => match exercise {
            Exercise::Contact(it) => {
                usize::from(it.kind == Kind::Service && !standing.ladder.is_interview(&it.id))
            }
            Exercise::Interview(_) | Exercise::Calibration(..) => 0,
        },
    }
}

/// How many rules of a competency an exercise gives occasion for; a calibration shows one that calibrations show. An
/// interview shows none.
pub fn exercised(competency: usize, exercise: Exercise, standing: &Standing) -> usize {
    let competency = &standing.ladder.competencies[competency];
    match exercise {
        Exercise::Contact(it) if standing.ladder.is_interview(&it.id) => 0,
        Exercise::Contact(it) => competency.rules.iter().filter(|rule| gives(it, **rule)).count(),
        Exercise::Interview(_) => 0,
        Exercise::Calibration(..) => usize::from(competency.calibrations),
    }
}

/// The best of those that are worth something: none that is too hard yet; what was done least; what is worth most; what
/// was done longest ago; the easiest; the first.
pub fn best<'l>(
    library: &'l Library,
    standing: &Standing,
    worth: impl Fn(Exercise) -> usize,
) -> Option<Exercise<'l>> {
    let open = Exercise::all(library).filter(|(pack, _)| standing.opens(pack)).map(|(_, exercise)| exercise);
    let ready = ready(library, standing);
    open.filter(|exercise| worth(*exercise) > 0).min_by_key(|exercise| {
        let played = standing.recent.played(exercise.id());
        let too_hard = exercise.difficulty().saturating_sub(ready);
        let worth = Reverse(worth(*exercise));
        (too_hard, played.times, worth, played.last, exercise.difficulty(), exercise.id())
    })
}

/// The difficulty that somebody is ready for: one more than the hardest that was passed.
fn ready(library: &Library, standing: &Standing) -> u8 {
    let passed = library.scenarios().filter(|(_, scenario)| standing.recent.has_passed(&scenario.id));
    1 + passed.map(|(_, scenario)| scenario.difficulty).max().unwrap_or(0)
}
