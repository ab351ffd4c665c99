//! One desk, one clock: what several chats at once do to each other is time, and nothing else.

mod chance;

use std::sync::Arc;

use aplomb::encounter::{Arrivals, Desk, Encounter, Header, Move, Pace, Phase, Refusal, Temperaments};
use aplomb::scenario::Library;
use chance::any_move;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

struct World {
    library: Library,
    temperaments: Temperaments,
}

impl World {
    fn new() -> World {
        World { library: Library::shipped(), temperaments: Temperaments::shipped() }
    }

    /// The same chat several times: whoever comes, only time goes between them.
    fn chats(&self, after_s: &[u32]) -> Arrivals {
        let chat = self.library.scenario("first-week/ruined-anniversary").expect("it is shipped");
        after_s.iter().map(|after_s| (Arc::clone(chat), *after_s)).collect()
    }

    fn desk(&self, after_s: &[u32], header: Header) -> Desk {
        Desk::new(self.chats(after_s), &self.temperaments, header).expect("a desk")
    }

    /// Played at random to the end, choosing customers at random too.
    fn play(&self, after_s: &[u32], seed: u64) -> Desk {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let pace = Pace::ALL[seed as usize % Pace::ALL.len()];
        let mut desk = self.desk(after_s, Header { seed, pace, ..Header::default() });
        while !desk.is_over() {
            let at = rng.next_u32() as usize % desk.seats().len();
            if desk.seats()[at].encounter.is_over() {
                continue;
            }
            let made = any_move(&desk.seats()[at].encounter, &mut rng);
            let before_ms = desk.now_ms();
            match desk.step(at, &made) {
                Ok(_) => assert!(desk.now_ms() >= before_ms, "time goes on"),
                // The customer left while this was being thought of.
                Err(Refusal::CustomerGone) => {
                    desk.step(at, &Move::wrap_up()).expect("the case can be closed");
                }
                Err(refusal) => panic!("seed {seed}: {made}: {refusal:?}"),
            }
        }
        desk
    }
}

#[test]
fn one_customer_at_a_desk_is_an_encounter() {
    let world = World::new();
    for seed in 0..100 {
        let desk = world.play(&[0], seed);
        let (scenario, _) = &world.chats(&[0])[0];
        let moves: Vec<Move> = desk.moves().iter().map(|(_, made)| made.clone()).collect();
        let (alone, refused) =
            Encounter::replay(Arc::clone(scenario), &world.temperaments, desk.header(), &moves)
                .expect("it is");
        assert_eq!(refused, None);
        assert_eq!(alone.transcript(), desk.first().transcript());
    }
}

#[test]
fn a_desk_replays_and_so_does_each_of_its_customers_alone() {
    let world = World::new();
    let after_s = [0, 20, 45];
    for seed in 0..200 {
        let desk = world.play(&after_s, seed);
        let arrivals = world.chats(&after_s);
        let (again, refused) =
            Desk::replay(arrivals.clone(), &world.temperaments, desk.header(), desk.moves()).expect("a desk");
        assert_eq!((refused, again.now_ms()), (None, desk.now_ms()));
        for (at, seat) in desk.seats().iter().enumerate() {
            let transcript = seat.encounter.transcript();
            assert_eq!(again.seats()[at].encounter.transcript(), transcript, "seed {seed}");
            let moves: Vec<Move> = transcript.moves().cloned().collect();
            let (alone, refused) = Encounter::replay(
                Arc::clone(&arrivals[at].0),
                &world.temperaments,
                &transcript.header,
                &moves,
            )
            .expect("an encounter");
            assert_eq!(refused, None, "seed {seed}");
            assert_eq!(alone.transcript(), transcript, "seed {seed}");
            assert_eq!(alone.state(), seat.encounter.state());
        }
    }
}

#[test]
fn whoever_is_not_answered_leaves_in_the_end() {
    let world = World::new();
    let mut desk = world.desk(&[0, 0], Header::default());
    for _ in 0..60 {
        let Phase::Talking(_) = desk.first().state().phase else { break };
        if desk.step(0, &Move::Wait { lasts_s: 60 }).is_err() {
            break;
        }
    }
    let neglected = &desk.seats()[1].encounter;
    assert!(matches!(neglected.state().phase, Phase::AfterCall(_)), "{:?}", neglected.state());
    assert_eq!(neglected.state().customer.patience_ticks, 0);
}

#[test]
fn a_refused_move_leaves_the_desk_as_it_was() {
    let world = World::new();
    let mut desk = world.desk(&[0, 20], Header::default());
    let before: Vec<_> = desk.seats().iter().map(|seat| seat.encounter.transcript().clone()).collect();
    for (at, made) in [
        (1, Move::Say { reply: "nothing-of-the-kind".to_owned(), thought_ms: 0 }),
        (1, Move::wrap_up()),
        (2, Move::Wait { lasts_s: 5 }),
    ] {
        desk.step(at, &made).expect_err("it is no move here");
    }
    let after: Vec<_> = desk.seats().iter().map(|seat| seat.encounter.transcript().clone()).collect();
    assert_eq!(before, after);
    assert!(desk.moves().is_empty());
}
