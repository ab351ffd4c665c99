//! The players: each does what its name says, in every shipped scenario, and always the same.

use std::collections::BTreeMap;
use std::sync::Arc;

use aplomb::encounter::{Encounter, Move, Phase, Temperaments};
use aplomb::explore::{Player, play, scores};
use aplomb::grading::{FEELING, Rubric};
use aplomb::scenario::{Library, NeedKind, Reply, Scenario};

/// Calls back for every shipped scenario.
fn each(mut check: impl FnMut(&Arc<Scenario>, &Temperaments, &Arc<Rubric>)) {
    let temperaments = Temperaments::shipped();
    for (pack, scenario) in Library::shipped().scenarios() {
        check(scenario, &temperaments, pack.rubric_of(scenario.kind));
    }
}

/// Every moment in which a player answers, with the replies that were offered and the names of those that were chosen.
fn answers(player: Player, mut check: impl FnMut(&Encounter, &[&Reply], &[String])) {
    each(|scenario, temperaments, rubric| {
        for seed in 0..3 {
            let (played, _) =
                play(player, scenario, temperaments, rubric, seed).expect("a known temperament");
            let mut here = played.before(1);
            for made in played.transcript().moves() {
                let offered: Vec<&Reply> = here.offered().map(|(_, reply)| reply).collect();
                match made {
                    Move::Say { reply, .. } => check(&here, &offered, std::slice::from_ref(reply)),
                    Move::Send { parts, .. } => check(&here, &offered, parts),
                    _ => {}
                }
                here.step(made).expect("a move that was made");
            }
        }
    });
}

fn is_composed(here: &Encounter) -> bool {
    matches!(here.state().phase, Phase::Talking(beat) if here.scenario().beats[beat.at()].answer.is_some())
}

/// Whoever avoids something says it only where nothing else that does no harm is offered.
fn avoids(player: Player, avoided: impl Fn(&Encounter, &Reply) -> bool) {
    let harmful = |here: &Encounter, reply: &Reply| {
        let authority = here.scenario().authority.of(here.rank());
        let fails = reply.critical.is_some() || reply.discloses || reply.compensates > authority;
        fails || reply.acts.iter().any(|act| act.is_harmful())
    };
    answers(player, |here, offered, chosen| {
        let could = offered.iter().any(|reply| !avoided(here, reply) && !harmful(here, reply));
        for reply in offered.iter().filter(|reply| could && chosen.contains(&reply.id)) {
            assert!(!avoided(here, reply), "{} {}: {}", player.slug(), here.scenario().id, reply.id);
        }
    });
}

#[test]
fn who_goes_by_place_or_length_looks_at_nothing_else() {
    answers(Player::AlwaysFirst, |_, offered, chosen| assert_eq!(chosen, [offered[0].id.clone()]));
    answers(Player::AlwaysLongest, |here, offered, chosen| {
        let longest = offered.iter().map(|reply| reply.says.ms).max();
        let said = offered.iter().find(|reply| reply.id == chosen[0]).map(|reply| reply.says.ms);
        assert!(said == longest || is_composed(here) && chosen.len() == offered.len());
    });
    answers(Player::AlwaysShortest, |_, offered, chosen| {
        let shortest = offered.iter().min_by_key(|reply| reply.says.ms).expect("something is offered");
        assert_eq!(chosen, std::slice::from_ref(&shortest.id));
    });
}

#[test]
fn who_lacks_something_shows_none_of_it() {
    let feels = |_: &Encounter, reply: &Reply| reply.acts.iter().any(|act| FEELING.contains(act));
    avoids(Player::Solver, feels);
    avoids(Player::ScriptFollower, feels);
    avoids(Player::Empath, |here, reply| {
        let practical = |need: usize| here.scenario().needs[need].kind != NeedKind::Emotional;
        reply.meets.iter().any(|need| practical(need.at()))
    });
}

#[test]
fn the_rusher_is_out_first() {
    let lines = |encounter: &Encounter| {
        let said = |made: &&Move| matches!(made, Move::Say { .. } | Move::Send { .. });
        encounter.transcript().moves().filter(said).count()
    };
    // The rusher looks for the nearest end as if every condition held: now and then another is out earlier.
    let mut all: BTreeMap<Player, usize> = BTreeMap::new();
    each(|scenario, temperaments, rubric| {
        let mut said = |player: Player| {
            let played = play(player, scenario, temperaments, rubric, 0).expect("a known temperament").0;
            *all.entry(player).or_default() += lines(&played);
        };
        Player::LAZY.iter().for_each(|player| said(*player));
    });
    assert!(Player::LAZY.iter().all(|player| all[&Player::Rusher] <= all[player]), "{all:?}");
}

#[test]
fn the_best_passes_and_does_at_least_as_well_as_anyone() {
    each(|scenario, temperaments, rubric| {
        let overall =
            |player| play(player, scenario, temperaments, rubric, 4).map(|(_, card)| card.grades.overall);
        let (_, best) = play(Player::Best, scenario, temperaments, rubric, 4).expect("a known temperament");
        assert!(best.passed, "{}", scenario.id);
        for player in Player::LAZY.iter().chain([&Player::Random]) {
            assert!(overall(*player) <= Some(best.grades.overall), "{} {}", scenario.id, player.slug());
        }
    });
}

#[test]
fn whoever_plays_by_chance_plays_otherwise_with_another_seed_and_the_same_with_the_same() {
    each(|scenario, temperaments, rubric| {
        let moves = |player, seed| {
            let (encounter, _) =
                play(player, scenario, temperaments, rubric, seed).expect("a known temperament");
            encounter.transcript().moves().cloned().collect::<Vec<Move>>()
        };
        for player in Player::ALL.iter().filter(|player| **player != Player::Best) {
            assert_eq!(moves(*player, 5), moves(*player, 5), "{} {}", scenario.id, player.slug());
        }
        let different: std::collections::BTreeSet<String> =
            (0..20).map(|seed| format!("{:?}", moves(Player::Random, seed))).collect();
        assert!(different.len() > 10, "{}: {}", scenario.id, different.len());
    });
}

#[test]
fn scores_count_what_was_played() {
    each(|scenario, temperaments, rubric| {
        for player in Player::LAZY.iter().chain([&Player::Random]) {
            let scores = scores(*player, scenario, temperaments, rubric, 0..9);
            assert_eq!(scores.plays, 9);
            assert!(scores.passed + scores.critical <= scores.finished && scores.finished <= 9);
            let all = (0..9).filter_map(|seed| play(*player, scenario, temperaments, rubric, seed));
            let failed = all.filter(|(it, card)| it.is_over() && !card.critical_errors.is_empty());
            assert_eq!(scores.critical, failed.count() as u32, "{} {}", scenario.id, player.slug());
            assert_eq!(scores.overall.is_some(), scores.finished > 0, "{} {}", scenario.id, player.slug());
            let Some(range) = scores.overall else { continue };
            assert!(range.least.grade <= scores.mean.overall && scores.mean.overall <= range.most.grade);
            for reached in [&range.least, &range.most] {
                let (played, card) = play(*player, scenario, temperaments, rubric, reached.witness.seed)
                    .expect("played before");
                assert_eq!(card.grades.overall, reached.grade);
                assert!(played.transcript().moves().eq(&reached.witness.moves));
            }
        }
    });
}
