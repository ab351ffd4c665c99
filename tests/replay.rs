//! Going back: whoever returns to a line of a transcript stands exactly where the transcript stood.

mod chance;

use std::sync::Arc;

use aplomb::encounter::{Encounter, Pace, State, Temperaments, Transcript};
use aplomb::scenario::{Library, Scenario};
use chance::any_move;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

/// What can be seen and what decides the future at one moment.
#[derive(Debug, PartialEq)]
struct Moment {
    state: State,
    transcript: Transcript,
    offered: Vec<String>,
}

impl Moment {
    fn of(encounter: &Encounter) -> Moment {
        Moment {
            state: *encounter.state(),
            transcript: encounter.transcript().clone(),
            offered: encounter.offered().map(|(_, reply)| reply.id.clone()).collect(),
        }
    }
}

/// Plays to the end at random; the moment before each move, and the one after the last.
fn play(scenario: &Arc<Scenario>, temperaments: &Temperaments, seed: u64) -> (Encounter, Vec<Moment>) {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let pace = Pace::ALL[seed as usize % Pace::ALL.len()];
    let mut encounter =
        Encounter::new(Arc::clone(scenario), temperaments, seed, pace).expect("a temperament");
    let mut moments = vec![Moment::of(&encounter)];
    while !encounter.is_over() {
        let made = any_move(&encounter, &mut rng);
        encounter.step(&made).expect("an allowed move");
        moments.push(Moment::of(&encounter));
    }
    (encounter, moments)
}

#[test]
fn whoever_goes_back_to_a_line_stands_where_the_transcript_stood() {
    let temperaments = Temperaments::shipped();
    for (_, scenario) in Library::shipped().scenarios() {
        for seed in 0..200 {
            let (encounter, moments) = play(scenario, &temperaments, seed);
            for (at, moment) in moments.iter().enumerate() {
                let turn = at + 1;
                let back = Moment::of(&encounter.before(turn));
                assert_eq!(back, *moment, "{} seed {seed} turn {turn}", scenario.id);
                assert_eq!(back.transcript.turns, encounter.transcript().turns[..turn]);
                let mood = encounter.transcript().turns[at].mood;
                assert_eq!(back.state.customer.mood(), mood, "{} seed {seed} turn {turn}", scenario.id);
            }
        }
    }
}

#[test]
fn a_turn_that_has_not_come_is_the_present() {
    let temperaments = Temperaments::shipped();
    let library = Library::shipped();
    let (_, scenario) = library.scenarios().next().expect("a scenario");
    let (encounter, moments) = play(scenario, &temperaments, 1);
    assert_eq!(Moment::of(&encounter.before(usize::MAX)), moments[moments.len() - 1]);
    assert_eq!(Moment::of(&encounter.before(0)), moments[0], "before everything there is the opening");
}
