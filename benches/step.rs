//! What one move costs: `encounter::step` on the largest scenario of the shipped packs and the fixtures, alone and
//! with the customer's line formatted, beside one choice of an ink story played by `bladeink`.
//!
//! `cargo bench --no-default-features --bench step` (the window is not needed, and takes long to build). One core;
//! every figure is the median of many rounds. Choosing a move, and bringing a play back to its start, are not
//! measured.

use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use aplomb::encounter::{Event, Move, Pace, Phase, Setting, State, Temperaments, offered, start, step};
use aplomb::l10n::Locale;
use aplomb::scenario::pack::load;
use aplomb::scenario::{Agent, Form, HoldWords, Rank, Scenario, shipped_packs};
use aplomb::storage::read_packs;
use bladeink::story::Story;

/// Whole plays in a round.
const PLAYS: u64 = 200;
/// A play that has not ended after so many moves is left there.
const MOVES: usize = 200;
const STORY: &str = "benches/data/TheIntercept.ink.json";

fn main() -> Result<(), Box<dyn Error>> {
    // `cargo test --benches` runs this too: once is enough to see that it works.
    let rounds = if std::env::args().any(|argument| argument == "--bench") { 301 } else { 1 };
    let scenario = largest()?;
    let setting = Setting {
        temperament: Arc::clone(
            Temperaments::shipped().get(&scenario.customer.temperament).ok_or("no temperament")?,
        ),
        pace: Pace::Live,
        rank: Rank::default(),
        scenario,
    };
    let plays: Vec<Play> = (0..PLAYS).map(|seed| Play::at_random(&setting, seed)).collect();

    println!("{}: {} replies", setting.scenario.id, replies(&setting.scenario));
    let ours = median(rounds, || round(&setting, &plays, |_| {}));
    let mut rows = vec![("a step".to_owned(), ours)];
    let agent = Agent { name: "Alex".to_owned(), form: Form::Neutral };
    for locale in setting.scenario.texts.locales() {
        let time =
            median(rounds, || round(&setting, &plays, |events| say(&setting, &locale, &agent, events)));
        rows.push((format!("a step, and the line in {}", locale.tag()), time));
    }
    match peer(rounds.div_ceil(10))? {
        Some(time) => rows.push(("a choice of bladeink".to_owned(), time)),
        None => println!("{STORY} is not here: bladeink is left out."),
    }
    println!("{:<32} {:>10} {:>8}", "", "median", "ratio");
    for (name, time) in rows {
        println!("{name:<32} {:>7} ns {:>8.1}", time.as_nanos(), time.as_secs_f64() / ours.as_secs_f64());
    }
    Ok(())
}

/// The scenario with the most replies.
fn largest() -> Result<Arc<Scenario>, Box<dyn Error>> {
    let (mut files, _) = read_packs(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/packs"));
    files.extend(shipped_packs());
    let (library, _) = load(&files);
    let found = library.scenarios().map(|(_, scenario)| scenario).max_by_key(|scenario| replies(scenario));
    Ok(Arc::clone(found.ok_or("no scenario")?))
}

fn replies(scenario: &Scenario) -> usize {
    scenario.beats.iter().map(|beat| beat.replies.len()).sum()
}

/// A play from the first word to the write-up.
struct Play {
    first: State,
    moves: Vec<Move>,
}

impl Play {
    fn at_random(setting: &Setting, seed: u64) -> Play {
        let mut chance = Chance(seed);
        let mut events = Vec::new();
        let first = start(setting, seed, &mut events);
        let mut state = first;
        let mut moves = Vec::new();
        while moves.len() < MOVES && !matches!(state.phase, Phase::Closed(_)) {
            // A move that is not possible here is refused, and changes nothing.
            let made = any_move(&setting.scenario, &state, &mut chance);
            if step(setting, &mut state, &made, &mut events).is_ok() {
                moves.push(made);
            }
        }
        Play { first, moves }
    }
}

/// A line four times in five, else one of the desk's tools.
fn any_move(scenario: &Scenario, state: &State, chance: &mut Chance) -> Move {
    let thought_ms = chance.below(40_000) as u32;
    let says: Vec<String> = offered(scenario, state).map(|(_, reply)| reply.id.clone()).collect();
    let (article, level) = (chance.below(scenario.knowledge.len()), chance.below(scenario.escalation.len()));
    match chance.below(20) {
        _ if says.is_empty() && chance.below(2) == 0 => Move::CallBack { after_min: 30 },
        _ if says.is_empty() => Move::WrapUp { code: None, note: Vec::new(), thought_ms },
        0 => Move::Hold { lasts_s: 20, words: HoldWords::Promised(30) },
        1 => Move::Wait { lasts_s: 10 },
        2 if article < scenario.knowledge.len() => {
            Move::LookUp { article: scenario.knowledge[article].id.clone(), thought_ms }
        }
        3 if level < scenario.escalation.len() => {
            Move::Transfer { to: scenario.escalation[level].level, briefing: Some(Vec::new()) }
        }
        4 => Move::Send { parts: says, thought_ms },
        _ => Move::Say { reply: says[chance.below(says.len())].clone(), thought_ms },
    }
}

/// Plays all once; the time of one step. `then` gets the events of each step.
fn round(setting: &Setting, plays: &[Play], then: impl Fn(&[Event])) -> Duration {
    let mut states: Vec<State> = plays.iter().map(|play| play.first).collect();
    let mut events = Vec::with_capacity(64);
    let begun = Instant::now();
    for (play, state) in plays.iter().zip(&mut states) {
        for made in &play.moves {
            events.clear();
            step(setting, state, black_box(made), &mut events).expect("it was possible before");
            then(&events);
        }
    }
    let spent = begun.elapsed();
    black_box(states);
    spent / plays.iter().map(|play| play.moves.len()).sum::<usize>() as u32
}

/// What the customer said, as a screen shows it.
fn say(setting: &Setting, locale: &Locale, agent: &Agent, events: &[Event]) {
    for event in events {
        if let Event::CustomerSaid { speech, band, .. } = event {
            let key = &speech.line(&setting.scenario, *band).key;
            black_box(setting.scenario.texts.format(key, locale, agent));
        }
    }
}

/// The time of one choice: choosing it, and all the lines up to the next choices.
fn peer(rounds: usize) -> Result<Option<Duration>, Box<dyn Error>> {
    let Ok(json) = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(STORY)) else {
        return Ok(None);
    };
    let mut story = Story::new_with_seed(json.trim_start_matches('\u{feff}'), 1)?;
    let mut chance = Chance(1);
    let mut times = Vec::new();
    for _ in 0..rounds {
        story.reset_state()?;
        story.continue_maximally()?;
        let (mut choices, mut spent) = (0, Duration::ZERO);
        while choices < MOVES as u32 {
            let offered = story.get_current_choices().len();
            if offered == 0 {
                break;
            }
            let choice = chance.below(offered);
            let begun = Instant::now();
            story.choose_choice_index(choice)?;
            black_box(story.continue_maximally()?);
            spent += begun.elapsed();
            choices += 1;
        }
        times.push(spent / choices.max(1));
    }
    Ok(Some(middle(times)))
}

fn median(rounds: usize, mut round: impl FnMut() -> Duration) -> Duration {
    middle((0..rounds).map(|_| round()).collect())
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// A small generator (splitmix64), so that every run makes the same choices.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % bound.max(1) as u64) as usize
    }
}
