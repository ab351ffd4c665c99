//! Which encounter helps most.

use std::cmp::Reverse;
use std::sync::Arc;

use super::ladder::{Ask, is_of};
use super::occasion::gives;
use super::standing::Standing;
use crate::scenario::{Interview, Library, Scenario};

/// The scenario that helps most with an ask, of those that are there and open; None if none does.
pub fn help<'l>(ask: &Ask, library: &'l Library, standing: &Standing) -> Option<&'l Arc<Scenario>> {
    best(library, standing, |scenario| worth(ask, scenario, standing))
}

/// The interview that answers an ask for one, of those that are there: one for a promotion first, then the one that was held
/// least; None for any other ask.
pub fn interview<'l>(ask: &Ask, library: &'l Library, standing: &Standing) -> Option<&'l Arc<Interview>> {
    let Ask::Interview { of } = ask else { return None };
    let all = library.packs.iter().flat_map(|pack| &pack.interviews).filter(|it| is_of(&it.id, of));
    all.min_by_key(|it| (!it.promotion, standing.recent.played(&it.id).times, &it.id))
}

/// How much a scenario does for an ask; 0 if nothing.
pub fn worth(ask: &Ask, scenario: &Scenario, standing: &Standing) -> usize {
    let is_contact = usize::from(!standing.ladder.is_interview(&scenario.id));
    match ask {
        Ask::Passed { pack, .. } => {
            usize::from(is_of(&scenario.id, pack) && !standing.recent.has_passed(&scenario.id))
        }
        Ask::Interview { of } => usize::from(is_of(&scenario.id, of)),
        Ask::Competency { competency, .. } => is_contact * exercised(*competency, scenario, standing),
        Ask::Measure { .. } | Ask::Clean { .. } => is_contact,
    }
}

/// How many rules of a competency a scenario gives occasion for.
pub fn exercised(competency: usize, scenario: &Scenario, standing: &Standing) -> usize {
    let rules = &standing.ladder.competencies[competency].rules;
    rules.iter().filter(|rule| gives(scenario, **rule)).count()
}

/// The best of those that are worth something: none that is too hard yet; what was done least; what is worth most; what
/// was done longest ago; the easiest; the first.
pub fn best<'l>(
    library: &'l Library,
    standing: &Standing,
    worth: impl Fn(&Scenario) -> usize,
) -> Option<&'l Arc<Scenario>> {
    let open = library.scenarios().filter(|(pack, _)| standing.opens(&pack.id)).map(|(_, scenario)| scenario);
    let ready = ready(library, standing);
    open.filter(|scenario| worth(scenario) > 0).min_by_key(|scenario| {
        let played = standing.recent.played(&scenario.id);
        let too_hard = scenario.difficulty.saturating_sub(ready);
        (too_hard, played.times, Reverse(worth(scenario)), played.last, scenario.difficulty, &scenario.id)
    })
}

/// The difficulty that somebody is ready for: one more than the hardest that was passed.
pub fn ready(library: &Library, standing: &Standing) -> u8 {
    let passed = library.scenarios().filter(|(_, scenario)| standing.recent.has_passed(&scenario.id));
    1 + passed.map(|(_, scenario)| scenario.difficulty).max().unwrap_or(0)
}
