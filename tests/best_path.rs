//! The best possible path: it exists, it is the best where it says so, and it is never less than what was reached.

use std::path::Path;
use std::sync::Arc;

use aplomb::encounter::{Encounter, Entry, Move, Pace, Phase, Temperaments};
use aplomb::explore::{Choice, Effort, choices};
use aplomb::grading::{Rubric, grade};
use aplomb::scenario::pack::load;
use aplomb::scenario::{Library, Scenario, shipped};
use aplomb::storage::read_packs;

fn begin(scenario: &Arc<Scenario>) -> Encounter {
    let temperaments = Temperaments::shipped();
    Encounter::new(Arc::clone(scenario), &temperaments, 7, Pace::Untimed).expect("a known temperament")
}

/// Plays `tests/moves/<scenario>/<trainee>.moves`; None where there is no such file, it is for several chats, or the
/// customer takes it otherwise on this day.
fn follow(scenario: &Arc<Scenario>, trainee: &str) -> Option<Encounter> {
    let name = scenario.id.split('/').next_back().expect("pack/name");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/moves").join(name);
    let text = std::fs::read_to_string(folder.join(trainee).with_extension("moves")).ok()?;
    let mut encounter = begin(scenario);
    for line in text.lines() {
        if let Some(Entry::Move(made)) = Entry::parse(line).ok()? {
            encounter.step(&made).ok()?;
        }
    }
    Some(encounter)
}

fn overall(encounter: &Encounter, rubric: &Arc<Rubric>) -> u8 {
    grade(encounter.scenario(), encounter.transcript(), rubric).grades.overall
}

/// What holds of every choice: each way can be played and gets the grades that it names, the trainee's own way leads
/// at least where it led, nothing leads further than the best, and going on loses possibilities, never wins any.
fn sound(encounter: &Encounter, rubric: &Arc<Rubric>, found: &[Choice]) {
    let id = &encounter.scenario().id;
    let reached = overall(encounter, rubric);
    assert_eq!(found.len(), encounter.transcript().turns.len() - 1, "{id}: one choice for each move");
    for choice in found {
        let best = choice.best();
        for way in &choice.ways {
            let mut played = encounter.before(choice.turn);
            way.moves.iter().for_each(|made| {
                played.step(made).expect("a way that can be played");
            });
            assert!(played.is_over(), "{id} turn {}", choice.turn);
            assert_eq!(overall(&played, rubric), way.grades.overall, "{id} turn {}", choice.turn);
            assert!(way.grades.overall <= best.grades.overall, "{id} turn {}", choice.turn);
        }
        assert!(choice.ways[choice.taken].grades.overall >= reached, "{id} turn {}", choice.turn);
    }
    for pair in found.windows(2) {
        let (here, next) = (pair[0].best().grades.overall, pair[1].best().grades.overall);
        assert!(here >= next, "{id} turn {}: {here}, then {next}", pair[0].turn);
    }
}

#[test]
fn whoever_began_badly_could_have_done_as_well_as_the_careful_one() {
    for (pack, scenario) in Library::shipped().scenarios() {
        let rubric = pack.rubric_of(scenario.kind);
        let Some(careful) = follow(scenario, "careful") else {
            assert!(!scenario.beside.is_empty(), "{}: a careful trainee", scenario.id);
            continue;
        };
        // One of those who did badly.
        if let Some((trainee, encounter)) =
            ["rushed", "cold"].into_iter().find_map(|trainee| Some((trainee, follow(scenario, trainee)?)))
        {
            // Less than a debrief spends, and enough.
            let found = choices(&encounter, rubric, Effort { width: 8, moves: 300 });
            sound(&encounter, rubric, &found);
            let least = overall(&careful, rubric);
            let mut best = found[0].best().grades.overall;
            if best < least {
                best = choices(&encounter, rubric, Effort::default())[0].best().grades.overall;
            }
            // Letters are composed in so many ways that not all are tried: what is found there is called found, not best.
            let composed = scenario.beats.iter().any(|beat| beat.answer.is_some());
            let least = least - u8::from(composed);
            assert!(best >= least, "{} {trainee}: {best}", scenario.id);
        }
    }
}

/// The highest overall grade of all paths from here, each walked to its end.
fn exhaustive(here: &Encounter, rubric: &Arc<Rubric>, paths: &mut usize) -> u8 {
    let options: Vec<Move> = match here.state().phase {
        Phase::Closed(_) => {
            *paths += 1;
            return overall(here, rubric);
        }
        Phase::AfterCall(_) => vec![Move::wrap_up()],
        Phase::Talking(_) => {
            here.offered().map(|(_, it)| Move::Say { reply: it.id.clone(), thought_ms: 0 }).collect()
        }
    };
    let each = options.iter().map(|made| {
        let mut after = here.clone();
        after.step(made).expect("an offered move");
        exhaustive(&after, rubric, paths)
    });
    each.max().unwrap_or(0)
}

#[test]
fn on_a_small_scenario_it_is_what_walking_every_path_finds() {
    let (library, _) = load(&read_packs(Path::new("tests/fixtures/packs")).0);
    let scenario = library.scenario("demo/late-parcel").expect("the demo");
    let rubric = &shipped::balanced();
    let mut encounter = begin(scenario);
    while !encounter.is_over() {
        // The second line wherever there is one: neither good nor bad.
        let reply = encounter.offered().take(2).last().map(|(_, reply)| reply.id.clone());
        let made = reply.map_or(Move::wrap_up(), |reply| Move::Say { reply, thought_ms: 0 });
        encounter.step(&made).expect("an offered move");
    }
    for (effort, all_proven) in
        [(Effort::default(), false), (Effort { width: usize::MAX, moves: usize::MAX }, true)]
    {
        let found = choices(&encounter, rubric, effort);
        sound(&encounter, rubric, &found);
        for choice in &found {
            let mut paths = 0;
            let best = exhaustive(&encounter.before(choice.turn), rubric, &mut paths);
            assert_eq!(choice.best().grades.overall, best, "turn {} of {paths} paths", choice.turn);
            assert!(choice.proven() || !all_proven, "turn {} of {paths} paths", choice.turn);
        }
    }
}

#[test]
fn a_search_that_was_cut_short_does_not_claim_a_proof() {
    let library = Library::shipped();
    let scenario = library.scenario("first-week/four-days-offline").expect("the scenario");
    let rubric = &shipped::balanced();
    let encounter = follow(scenario, "rushed").expect("a rushed trainee");
    let found = choices(&encounter, rubric, Effort { width: 1, moves: 12 });
    sound(&encounter, rubric, &found);
    assert!(!found[1].proven() && found[found.len() - 1].proven());
    assert_eq!(found, choices(&encounter, rubric, Effort { width: 1, moves: 12 }), "always the same");
    let open = encounter.before(3);
    assert_eq!(choices(&open, rubric, Effort::default()), [], "nothing can be said of what is not over");
}
