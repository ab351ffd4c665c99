//! Going back: whoever returns to a line of a transcript stands exactly where the transcript stood.

use aplomb::encounter::{
    Arrivals, Desk, Encounter, Header, Move, Pace, Phase, State, Temperaments, Transcript,
};
use aplomb::scenario::{HoldWords, Library, Scenario};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// What can be seen of one contact and what decides its future, at one moment.
#[derive(Clone, Debug, PartialEq)]
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

/// A whole desk at one moment: its clock, its moves, and each contact.
type Scene = (u32, usize, Vec<Moment>);

fn scene(desk: &Desk) -> Scene {
    (desk.now_ms(), desk.moves().len(), desk.seats().iter().map(|seat| Moment::of(&seat.encounter)).collect())
}

/// Any move, allowed or not: lines, parts of an answer in any order, and every tool of the desk.
fn random_move(encounter: &Encounter, rng: &mut ChaCha8Rng) -> Move {
    let mut below = |most: usize| rng.next_u32() as usize % most.max(1);
    let scenario = encounter.scenario();
    let thought_ms = if below(4) == 0 { below(90_000) as u32 } else { 0 };
    let some_needs: Vec<String> =
        scenario.needs.iter().filter(|_| below(2) == 0).map(|need| need.id.clone()).collect();
    if matches!(encounter.state().phase, Phase::AfterCall(_)) {
        let code = scenario.dispositions.get(below(4)).map(|code| code.id.clone());
        return match below(2) {
            0 => Move::CallBack { after_min: below(90) as u32 },
            _ => Move::WrapUp { code, note: some_needs, thought_ms },
        };
    }
    let lasts_s = 1 + below(60) as u32;
    match below(24) {
        0 => Move::Hold { lasts_s, words: HoldWords::Silent },
        1 => Move::Hold { lasts_s, words: HoldWords::Promised(below(90) as u32) },
        2 => Move::Mute { lasts_s: 1 + lasts_s / 6 },
        3 => Move::Wait { lasts_s },
        4 if !scenario.knowledge.is_empty() => {
            let article = scenario.knowledge[below(scenario.knowledge.len())].id.clone();
            Move::LookUp { article, thought_ms }
        }
        5 if !scenario.escalation.is_empty() => {
            let to = scenario.escalation[below(scenario.escalation.len())].level;
            Move::Transfer { to, briefing: (below(2) == 0).then_some(some_needs) }
        }
        _ => {
            let mut offered: Vec<String> = encounter.offered().map(|(_, reply)| reply.id.clone()).collect();
            let reply = offered.swap_remove(below(offered.len()));
            match below(2) {
                0 => Move::Say { reply, thought_ms },
                _ => {
                    offered.truncate(below(4));
                    offered.insert(below(offered.len() + 1), reply);
                    Move::Send { parts: offered, thought_ms }
                }
            }
        }
    }
}

/// One trainee's move: for whom, which turn it made, and the desk before it.
struct Made {
    at: usize,
    turn: usize,
    before: Scene,
}

/// Plays to the end at random.
fn play(arrivals: &Arrivals, temperaments: &Temperaments, seed: u64) -> (Desk, Vec<Made>) {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let pace = Pace::ALL[seed as usize % Pace::ALL.len()];
    let header = Header { seed, pace, ..Header::default() };
    let mut desk = Desk::new(arrivals.clone(), temperaments, header).expect("known temperaments");
    let mut made = Vec::new();
    for tries in 0.. {
        assert!(tries < 5_000, "{} seed {seed} finds no end", arrivals[0].0.id);
        if desk.is_over() {
            break;
        }
        let at = rng.next_u32() as usize % desk.seats().len();
        if desk.seats()[at].encounter.is_over() {
            continue;
        }
        let before = scene(&desk);
        let next = random_move(&desk.seats()[at].encounter, &mut rng);
        if desk.step(at, &next).is_ok() {
            let turn = desk.seats()[at].encounter.transcript().turns.len() - 1;
            made.push(Made { at, turn, before });
        } else {
            assert_eq!(scene(&desk), before, "a refusal changes nothing");
        }
    }
    (desk, made)
}

/// Goes back to every line of random plays.
fn goes_back(arrivals: &Arrivals, temperaments: &Temperaments, seeds: std::ops::Range<u64>) {
    for seed in seeds {
        let (desk, made) = play(arrivals, temperaments, seed);
        let id = &arrivals[0].0.id;
        for Made { at, turn, before } in &made {
            let back = desk.before(*at, *turn);
            assert_eq!(scene(&back), *before, "{id} seed {seed} customer {at} turn {turn}");
            let (whole, part) = (&desk.seats()[*at].encounter, &back.seats()[*at].encounter);
            let kept = part.transcript().turns.len();
            assert_eq!(part.transcript().turns, whole.transcript().turns[..kept]);
            assert_eq!(back.moves(), &desk.moves()[..back.moves().len()]);
        }
        // A contact by itself, at every turn: those too in which the customer only waited.
        for seat in desk.seats() {
            let whole = seat.encounter.transcript();
            for turn in 1..=whole.turns.len() {
                let back = seat.encounter.before(turn);
                assert_eq!(back.transcript().turns, whole.turns[..turn], "{id} seed {seed} turn {turn}");
                assert_eq!(back.state().customer.mood(), whole.turns[turn - 1].mood);
            }
            assert_eq!(Moment::of(&seat.encounter.before(usize::MAX)), Moment::of(&seat.encounter));
        }
        assert_eq!(scene(&desk.before(0, usize::MAX)), scene(&desk), "what has not come is the present");
        let none_of_theirs = desk.before(0, 0).moves().iter().all(|(at, _)| *at != 0);
        assert!(
            none_of_theirs,
            "before everything there is the opening, though others may have been answered"
        );
    }
}

#[test]
fn whoever_goes_back_to_a_line_stands_where_the_transcript_stood() {
    let (library, temperaments) = (Library::shipped(), Temperaments::shipped());
    for (_, scenario) in library.scenarios() {
        goes_back(&library.arrivals(scenario, false), &temperaments, 0..60);
    }
}

#[test]
fn at_a_desk_of_three_all_customers_go_back_together() {
    let (library, temperaments) = (Library::shipped(), Temperaments::shipped());
    let all: Vec<_> = library.scenarios().map(|(_, scenario)| scenario.clone()).collect();
    let three = |scenarios: &[std::sync::Arc<Scenario>]| -> Arrivals {
        scenarios.iter().cloned().zip([0, 20, 45]).collect()
    };
    for scenarios in all.windows(3) {
        goes_back(&three(scenarios), &temperaments, 0..20);
    }
}
