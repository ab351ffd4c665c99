//! Two attempts side by side: what agrees stands together, what parts stands apart, and nothing is lost.

use std::path::Path;
use std::sync::Arc;

use aplomb::encounter::{Encounter, Entry, Move, Pace, Temperaments, Transcript};
use aplomb::grading::compare::{Row, align};
use aplomb::scenario::Library;
use aplomb::scenario::pack::load;
use aplomb::storage::read_packs;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// Plays moves, one a line or separated by commas.
fn play(library: &Library, scenario: &str, moves: &str) -> Encounter {
    let scenario = Arc::clone(library.scenario(scenario).expect("the scenario"));
    let mut encounter =
        Encounter::new(scenario, &Temperaments::shipped(), 7, Pace::Untimed).expect("a temperament");
    for line in moves.split(',') {
        if let Some(Entry::Move(made)) = Entry::parse(line).expect("a move") {
            encounter.step(&made).expect("a move that is allowed");
        }
    }
    encounter
}

/// `=0` the same, `~1|2` other answers to the same line, `/3|4` each on its own way, `<3` only left, `>4` only right.
fn written(rows: &[Row]) -> String {
    let each = rows.iter().map(|row| match (row.left, row.right, row.same) {
        (Some(left), Some(right), true) if left == right => format!("={left}"),
        (Some(left), Some(right), true) => format!("={left}|{right}"),
        (Some(left), Some(right), false) if row.together => format!("~{left}|{right}"),
        (Some(left), Some(right), false) => format!("/{left}|{right}"),
        (Some(left), None, _) => format!("<{left}"),
        (None, Some(right), _) => format!(">{right}"),
        (None, None, _) => panic!("an empty row"),
    });
    each.collect::<Vec<_>>().join(" ")
}

#[test]
fn attempts_part_and_meet_again_where_the_same_line_is_answered() {
    let (library, _) = load(&read_packs(Path::new("tests/fixtures/packs")).0);
    let check = |left: &str, right: &str, expected: &str| {
        let play = |moves| play(&library, "demo/late-parcel", moves);
        let rows = align(play(left).transcript(), play(right).transcript());
        assert_eq!(written(&rows), expected, "{left} / {right}");
    };
    let good = "say acknowledge,say verify,say look,say courier,say here,wrap-up";
    check(good, good, "=0 =1 =2 =3 =4 =5 =6");
    // Parts at the first line, and is back at the second.
    check(good, "say number,say verify,say look,say courier,say later,wrap-up", "=0 ~1|1 =2 =3 =4 ~5|5 /6|6");
    // A detour on one side only.
    check(
        good,
        "say not-us,say apologise,say verify,say look,say courier",
        "=0 ~1|1 >2 =2|3 =3|4 =4|5 <5 <6",
    );
    check("say not-us,say apologise", "say acknowledge", "=0 ~1|1 <2");
    // Parts and never meets again.
    check("say acknowledge,say verify", "say not-us,say insult,wrap-up", "=0 ~1|1 /2|2 >3");
    // A hold is a turn without words.
    check("say acknowledge,hold 20,say verify", "say acknowledge,say verify", "=0 =1 <2 =3|2");
}

/// An encounter that chance has played.
fn at_random(library: &Library, scenario: &str, seed: u64) -> Encounter {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut encounter = play(library, scenario, "");
    for _ in 0..rng.next_u32() % 30 {
        let count = encounter.offered().count() as u32;
        if count == 0 {
            break;
        }
        let at = (rng.next_u32() % count) as usize;
        let reply = encounter.offered().nth(at).expect("an offered reply").1.id.clone();
        // An answer is said or, where it is composed, sent.
        let sent = Move::Send { parts: vec![reply.clone()], thought_ms: 0 };
        let said = encounter.step(&Move::Say { reply, thought_ms: 0 }).is_ok();
        assert!(said || encounter.step(&sent).is_ok(), "an offered reply");
    }
    encounter
}

/// Every turn of one side, in order.
fn whole(turns: impl Iterator<Item = usize>, transcript: &Transcript) {
    assert_eq!(turns.collect::<Vec<_>>(), (0..transcript.turns.len()).collect::<Vec<_>>());
}

#[test]
fn every_turn_of_both_stands_in_one_row_in_its_order() {
    let library = Library::shipped();
    for (_, scenario) in library.scenarios() {
        for seed in 0..40 {
            let left = at_random(&library, &scenario.id, seed);
            let right = at_random(&library, &scenario.id, seed + 1_000);
            let rows = align(left.transcript(), right.transcript());
            whole(rows.iter().filter_map(|row| row.left), left.transcript());
            whole(rows.iter().filter_map(|row| row.right), right.transcript());
            // An attempt that goes back to a line agrees with the earlier one up to there.
            let turn = left.transcript().turns.len() / 2;
            let back = left.before(turn);
            let rows = align(left.transcript(), back.transcript());
            let kept = back.transcript().turns.len();
            assert!(rows[..kept].iter().all(|row| row.same && row.left == row.right));
            assert!(rows[kept..].iter().all(|row| row.right.is_none()));
        }
    }
}
