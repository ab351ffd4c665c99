//! Every shipped scenario, played at random.

mod chance;
mod played;

use std::sync::Arc;

use aplomb::encounter::{Encounter, Pace};
use aplomb::grading::{Scorecard, Section, grade};
use aplomb::scenario::NOTCHES;
use chance::any_move;
use played::World;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

#[test]
fn a_thousand_random_plays_end_in_range_and_replay_to_the_same() {
    let world = World::new();
    for (pack, scenario) in world.library.scenarios() {
        for seed in 0..1_000 {
            let mut rng = ChaCha8Rng::seed_from_u64(seed);
            let pace = Pace::ALL[seed as usize % Pace::ALL.len()];
            let mut encounter = world.encounter(scenario, seed, pace);
            let mut moves = Vec::new();
            while !encounter.is_over() {
                assert!(moves.len() < 500, "{} seed {seed} finds no end", scenario.id);
                let made = any_move(&encounter, &mut rng);
                let mood = encounter.step(&made).expect("an allowed move").mood;
                assert!(mood.heat <= NOTCHES && mood.trust <= NOTCHES && mood.patience <= NOTCHES);
                moves.push(made);
            }
            let transcript = encounter.transcript();
            let (again, refused) =
                Encounter::replay(Arc::clone(scenario), &world.temperaments, &transcript.header, &moves)
                    .unwrap();
            assert_eq!(refused, None);
            assert_eq!(again.transcript(), transcript, "{} seed {seed}", scenario.id);
            assert_eq!(again.state(), encounter.state());
            let rubric = pack.rubric_of(scenario.kind);
            let card = grade(scenario, transcript, rubric);
            assert_eq!(card, grade(scenario, again.transcript(), rubric));
            in_range(&card);
        }
    }
}

/// Grades are within 0–100, and each section is exactly what its evidence adds up to.
fn in_range(card: &Scorecard) {
    let grades = card.grades;
    let mut all =
        vec![grades.empathy, grades.resolution, grades.handle_time, grades.overall, card.compliance];
    all.extend(card.sections.iter().filter_map(|section| section.score));
    assert!(all.iter().all(|grade| *grade <= 100) && (1..=5).contains(&card.csat), "{card:?}");
    for section in Section::ALL {
        let of_section = card.evidence.iter().filter(|one| one.section == *section);
        let (points, of) = of_section.fold((0, 0), |(points, of), one| (points + one.points, of + one.of));
        let score = card.sections.iter().find(|it| it.section == *section).expect("every section").score;
        let expected = (of > 0).then(|| (100 * points / of).clamp(0, 100) as u8);
        assert_eq!(score, expected, "{section:?}");
    }
    if !card.critical_errors.is_empty() {
        assert!(grades.overall == 0 && !card.passed);
    }
    if let Some(broken) = card.broken_callback() {
        assert!(grades.overall < card.rubric.pass && !card.passed && broken.points < 0);
    }
}
