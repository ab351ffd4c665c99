//! Grades added up turn by turn are those of the scorecard: for any play of any scenario, by any rubric.

mod chance;
mod played;

use std::sync::Arc;

use aplomb::author::{Template, begin};
use aplomb::encounter::{Encounter, Move, Pace, Phase};
use aplomb::grading::grade;
use aplomb::grading::tally::{Last, Tally};
use aplomb::l10n::Locale;
use aplomb::scenario::shipped::rubrics;
use aplomb::scenario::{Files, Rank, Rubric, pack};
use chance::any_move;
use played::World;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

#[test]
fn what_is_added_up_turn_by_turn_is_what_the_scorecard_says() {
    let world = World::new();
    let rubrics: Vec<Arc<Rubric>> = rubrics().values().cloned().collect();
    let talk = begin(&Files::new(), "ours/talk", Template::Coaching, &Locale::default(), None);
    let talk = talk.expect("a template").into_iter().map(|(path, text)| (path, text.into_bytes()));
    let (talks, _) = pack::load(&talk.collect());
    for (pack, scenario) in world.library.scenarios().chain(talks.scenarios()) {
        for seed in 0..600 {
            let mut rng = ChaCha8Rng::seed_from_u64(seed);
            let mut encounter = world.encounter(scenario, seed, Pace::ALL[seed as usize % 3]);
            let mut phases = vec![None];
            while !encounter.is_over() {
                phases.push(Some(encounter.state().phase));
                encounter.step(&any_move(&encounter, &mut rng)).expect("an allowed move");
            }
            let rubric =
                [pack.rubric_of(scenario.kind), &rubrics[seed as usize % rubrics.len()]][seed as usize % 2];
            check(&encounter, &phases, rubric, seed);
        }
    }
}

fn check(encounter: &Encounter, phases: &[Option<Phase>], rubric: &Arc<Rubric>, seed: u64) {
    let Phase::Closed(ending) = encounter.state().phase else { panic!("it is over") };
    let scenario = encounter.scenario();
    let last = Last { ending, needs: encounter.state().needs, callback: encounter.state().callback };
    let turns = encounter.transcript().turns.iter().zip(phases).map(|(turn, before)| {
        (*before, matches!(turn.made, Some(Move::Transfer { .. })), turn.events.as_slice())
    });
    let total = Tally { scenario, rubric, rank: Rank::default() }.total(turns, &last);
    let card = grade(scenario, encounter.transcript(), rubric);
    let moves: Vec<String> = encounter.transcript().moves().map(ToString::to_string).collect();
    let what = || format!("{} seed {seed} by {}: {moves:#?} {card:#?}", scenario.id, rubric.id);
    assert_eq!(total.grades, card.grades, "{}", what());
    assert_eq!(total.ms, card.handle_time.total_ms(), "{}", what());
}
