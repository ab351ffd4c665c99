//! Three customers who write at once: answered in turn, one after another, and with one of them forgotten.

mod played;

use std::sync::Arc;

use aplomb::encounter::{Desk, Encounter, Header, Move, Pace, Phase};
use aplomb::grading::{Scorecard, grade};
use aplomb::scenario::{Outcome, Scenario};
use played::{SEEDS, World, moves, moves_of};

const LEAD: &str = "whole-contact/sale-day";

/// How a desk was left: each customer's scorecard, and the clock, in milliseconds.
struct Left {
    cards: Vec<Scorecard>,
    lasted_ms: u32,
}

/// The lead and the two that come in beside it, in the order of the desk.
fn chats(world: &World) -> Vec<Arc<Scenario>> {
    let lead = world.library.scenario(LEAD).expect("a shipped scenario");
    let chats: Vec<_> = world.library.arrivals(lead, false).into_iter().map(|(chat, _)| chat).collect();
    assert_eq!(chats.len(), 3);
    chats
}

/// The careful moves of each chat.
fn careful(chats: &[Arc<Scenario>]) -> Vec<Vec<Move>> {
    chats.iter().map(|chat| moves(&moves_of(chat).join("careful.moves"))).collect()
}

fn desk(world: &World, scenario: &Arc<Scenario>, seed: u64, alone: bool) -> Desk {
    let arrivals = world.library.arrivals(scenario, alone);
    let header = Header { seed, alone, pace: Pace::Untimed, ..Header::default() };
    Desk::new(arrivals, &world.temperaments, header).expect("a known temperament")
}

fn left(world: &World, desk: &Desk) -> Left {
    let cards = desk.seats().iter().map(|seat| {
        let encounter = &seat.encounter;
        let rubric = world.library.rubric(&encounter.scenario().id);
        grade(encounter.scenario(), encounter.transcript(), &rubric)
    });
    Left { cards: cards.collect(), lasted_ms: desk.now_ms() }
}

/// One after another, each alone at the desk.
fn in_sequence(world: &World, seed: u64) -> Left {
    let mut all = Left { cards: Vec::new(), lasted_ms: 0 };
    let chats = chats(world);
    for (chat, moves) in chats.iter().zip(careful(&chats)) {
        let mut desk = desk(world, chat, seed, true);
        for made in &moves {
            desk.step(0, made).expect("a move of the file");
        }
        assert!(desk.is_over(), "{} does not reach the end", chat.id);
        let left = left(world, &desk);
        all.cards.extend(left.cards);
        all.lasted_ms += left.lasted_ms;
    }
    all
}

/// At once: the customers at these places in turn, each answered when it is their turn and their line is there.
fn at_once(world: &World, seed: u64, served: &[usize]) -> Left {
    let chats = chats(world);
    let mut desk = desk(world, &chats[0], seed, false);
    let moves = careful(&chats);
    for round in 0..moves.iter().map(Vec::len).max().unwrap_or(0) {
        for &at in served {
            if let Some(made) = moves[at].get(round) {
                desk.step(at, made)
                    .unwrap_or_else(|refusal| panic!("seed {seed}, {}: {refusal:?}", chats[at].id));
            }
        }
    }
    left(world, &desk)
}

#[test]
fn one_after_another_pleases_each_more_and_takes_longer() {
    let world = World::new();
    for seed in SEEDS {
        let (sequence, at_once) = (in_sequence(&world, seed), at_once(&world, seed, &[0, 1, 2]));
        assert!(
            sequence.lasted_ms > at_once.lasted_ms,
            "seed {seed}: {} ms one after another, {} ms at once",
            sequence.lasted_ms,
            at_once.lasted_ms
        );
        for (chat, (alone, among)) in chats(&world).iter().zip(sequence.cards.iter().zip(&at_once.cards)) {
            assert!(
                alone.csat > among.csat,
                "seed {seed}, {}: CSAT {} alone, {} among three",
                chat.id,
                alone.csat,
                among.csat
            );
            let (_, outcome) = among.ending.expect("an ending");
            assert_eq!(
                outcome,
                Outcome::Resolved,
                "seed {seed}, {}: answered in turn, nobody is lost",
                chat.id
            );
        }
    }
}

#[test]
fn whoever_is_forgotten_leaves() {
    let world = World::new();
    for seed in SEEDS {
        for forgotten in 0..3 {
            let served: Vec<usize> = (0..3).filter(|at| *at != forgotten).collect();
            let left = at_once(&world, seed, &served);
            let (_, outcome) = left.cards[forgotten].ending.expect("an ending");
            assert_eq!(outcome, Outcome::Lost, "seed {seed}: chat {forgotten} was forgotten");
            for at in served {
                let (_, outcome) = left.cards[at].ending.expect("an ending");
                assert_eq!(outcome, Outcome::Resolved, "seed {seed}: chat {at} was answered");
            }
        }
    }
}

#[test]
fn each_transcript_of_a_shared_desk_replays_alone() {
    let world = World::new();
    let chats = chats(&world);
    let mut desk = desk(&world, &chats[0], 7, false);
    for (at, moves) in careful(&chats).iter().enumerate() {
        desk.step(at, &moves[0]).expect("a move of the file");
    }
    for seat in desk.seats() {
        let encounter = &seat.encounter;
        assert!(matches!(encounter.state().phase, Phase::Talking(_)));
        let transcript = encounter.transcript();
        let moves: Vec<Move> = transcript.moves().cloned().collect();
        let scenario = Arc::clone(encounter.scenario());
        let replayed = Encounter::replay(scenario, &world.temperaments, &transcript.header, &moves);
        let (again, refused) = replayed.expect("a known temperament");
        assert_eq!(refused, None);
        assert_eq!(again.transcript(), transcript);
        assert_eq!(again.state(), encounter.state());
    }
}
