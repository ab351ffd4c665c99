//! What walking every path costs: steps a second, on one core and on all, and the whole of `explore` on every shipped
//! scenario, with the memory that states and steps take.
//!
//! `cargo bench --no-default-features --bench explore`. The benchmark scenario is the largest shipped one. A step is one
//! move made from one state, put in its place among those that are known.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use aplomb::cores;
use aplomb::encounter::Temperaments;
use aplomb::explore::{Progress, Scope, explore, walk_only};
use aplomb::scenario::Library;

fn main() -> Result<(), Box<dyn Error>> {
    // `cargo test --benches` runs this too: a small walk is enough to see that it works.
    let whole = std::env::args().any(|argument| argument == "--bench");
    let (library, temperaments) = (Library::shipped(), Temperaments::shipped());
    let stop = AtomicBool::new(false);
    let quiet = |_: Progress| {};
    let states = if whole { 6_000_000 } else { 1_000 };
    let scope = |threads| Scope { seed: 0, states, grades: 3_000_000, threads, stop: &stop };

    let largest = library.scenario("whole-contact/billing-line-fault").ok_or("no such scenario")?;
    let mut alone = None;
    for threads in [1, cores::all()] {
        let began = Instant::now();
        let walked = walk_only(largest, &temperaments, &scope(threads), &quiet).ok_or("no temperament")?;
        let rate = walked.steps as f64 / began.elapsed().as_secs_f64() / 1e6;
        let alone = *alone.get_or_insert(rate);
        println!(
            "{}: {} states, {} steps on {threads} threads: {rate:.1} million steps a second ({:.2} of one thread), {} MB",
            largest.id,
            walked.states,
            walked.steps,
            rate / alone,
            walked.bytes / 1_000_000,
        );
    }
    println!("{:<34} {:>10} {:>12} {:>8}", "explore, all of it", "states", "steps", "s");
    for (pack, scenario) in library.scenarios() {
        let began = Instant::now();
        let rubric = Arc::clone(&pack.rubric);
        let report = explore(scenario, &temperaments, &rubric, &scope(cores::all()), &quiet);
        let took = began.elapsed().as_secs_f64();
        let limit = report.limit.map_or(String::new(), |limit| format!(" {limit:?}"));
        println!("{:<34} {:>10} {:>12} {took:>8.2}{limit}", scenario.id, report.states, report.steps);
    }
    Ok(())
}
