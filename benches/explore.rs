//! What walking every path costs: steps a second, on one core and on all, and the whole of `explore` on every shipped
//! scenario, with the memory that states and steps take.
//!
//! `cargo bench --no-default-features --bench explore`, or `… --bench explore -- twenty-five` for the scenarios that are
//! called so. A step is one move made from one state, put in its place among those that are known.

use std::error::Error;
use std::fmt::Write;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use aplomb::cores;
use aplomb::encounter::Temperaments;
use aplomb::explore::{Progress, Scope, explore, walk_only};
use aplomb::scenario::pack::load;
use aplomb::scenario::{Files, Library};

fn main() -> Result<(), Box<dyn Error>> {
    // `cargo test --benches` runs this too: a small walk is enough to see that it works.
    let whole = std::env::args().any(|argument| argument == "--bench");
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-')).unwrap_or_default();
    let (library, temperaments) = (Library::shipped(), Temperaments::shipped());
    let stop = AtomicBool::new(false);
    let quiet = |_: Progress| {};
    let states = if whole { 6_000_000 } else { 1_000 };
    let scope = |threads| Scope { seed: 0, states, grades: 3_000_000, threads, stop: &stop };

    let (made, largest) = (made()?, library.scenario("whole-contact/billing-line-fault"));
    println!(
        "{:<34} {:>10} {:>12} {:>8} {:>12} {:>6}",
        "walking alone", "states", "steps", "threads", "million/s", "MB"
    );
    for scenario in [made.scenario("made/twenty-five"), largest] {
        let scenario = scenario.ok_or("no such scenario")?;
        if !scenario.id.to_string().contains(&wanted) {
            continue;
        }
        for threads in [1, cores::all()] {
            let mut rates = Vec::new();
            let rounds = if whole { 5 } else { 1 };
            let mut walked = None;
            for _ in 0..rounds {
                let began = Instant::now();
                let round =
                    walk_only(scenario, &temperaments, &scope(threads), &quiet).ok_or("no temperament")?;
                rates.push(round.steps as f64 / began.elapsed().as_secs_f64() / 1e6);
                walked = Some(round);
            }
            rates.sort_by(f64::total_cmp);
            let (walked, rate) = (walked.ok_or("nothing walked")?, rates[rounds / 2]);
            let (states, steps, mb) = (walked.states, walked.steps, walked.bytes / 1_000_000);
            println!("{:<34} {states:>10} {steps:>12} {threads:>8} {rate:>12.1} {mb:>6}", scenario.id);
        }
    }
    println!("{:<34} {:>10} {:>12} {:>8}", "explore, all of it", "states", "steps", "s");
    for (pack, scenario) in library.scenarios().filter(|(_, it)| it.id.to_string().contains(&wanted)) {
        let began = Instant::now();
        let rubric = Arc::clone(pack.rubric_of(scenario.kind));
        let report = explore(scenario, &temperaments, &rubric, &scope(cores::all()), &quiet);
        let took = began.elapsed().as_secs_f64();
        let limit = report.limit.map_or(String::new(), |limit| format!(" {limit:?}"));
        println!("{:<34} {:>10} {:>12} {took:>8.2}{limit}", scenario.id, report.states, report.steps);
    }
    Ok(())
}

/// A scenario that is nothing but talk: twenty-five beats of four replies, each of which leads on to one of the next
/// three beats, so that all the moods of a customer come up in nearly every beat.
fn made() -> Result<Library, Box<dyn Error>> {
    const BEATS: usize = 25;
    let acts = [
        "Greet",
        "Listen",
        "Acknowledge",
        "Apologise",
        "Own",
        "Ask",
        "Paraphrase",
        "Explain",
        "Inform",
        "Offer",
        "Promise",
        "Recap",
        "Blame",
        "Dismiss",
        "Interrupt",
        "Argue",
        "Command",
        "Jargon",
    ];
    let mut beats = String::new();
    for beat in 0..BEATS {
        write!(beats, "\"beat-{beat}\": (says: \"What now, at {beat}?\", ")?;
        if beat % 3 == 0 {
            beats.push_str("cue: Anger, ");
        }
        beats.push_str("replies: {");
        for reply in 0..4 {
            let (first, second) =
                (acts[(beat * 7 + reply * 5) % acts.len()], acts[(beat * 3 + reply * 11 + 4) % acts.len()]);
            let on = beat + 1 + (beat + reply) % 3;
            let to = if on < BEATS { format!("beat-{on}") } else { "done".to_owned() };
            let does = if first == second { first.to_owned() } else { format!("{first}, {second}") };
            write!(
                beats,
                "\"reply-{reply}\": (says: \"This is line {reply}.\", acts: [{does}], then: \"{to}\"),"
            )?;
        }
        beats.push_str("}),\n");
    }
    let scenario = format!(
        r#"Scenario(format: 1, id: "made/twenty-five", language: "en", title: "Made", channel: Phone, sector: Telecom,
            difficulty: 3, skills: [Listening], briefing: "Made by a program.",
            customer: (name: "Ada Made", form: Feminine, temperament: "blunt", mood: (heat: 10, trust: 10, patience: 18),
                portrait: (skin: Light, hair: Short, tone: Brown, age: Adult, glasses: false, beard: false),
                needs: {{"one": (kind: Practical, label: "to have it done")}}),
            handle_time: (target_s: 280, limit_s: 510), start: "beat-0", on_leave: "gone",
            beats: {{{beats}}},
            endings: {{
                "done": (outcome: Resolved, says: "Good.", becomes: "It is done."),
                "gone": (outcome: Lost, says: "Enough.", becomes: "It is not."),
            }})"#
    );
    let pack = r#"Pack(format: 1, id: "made", language: "en", title: "Made", about: "Made.", order: ["twenty-five"])"#;
    let mut files = Files::new();
    files.insert("made/pack.ron".to_owned(), pack.as_bytes().to_vec());
    files.insert("made/twenty-five.ron".to_owned(), scenario.into_bytes());
    let (library, findings) = load(&files);
    match library.scenario("made/twenty-five") {
        Some(_) => Ok(library),
        None => Err(format!("what was made is wrong: {findings:?}").into()),
    }
}
