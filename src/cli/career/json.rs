//! The same for programs: one object on one line. `docs/command-line.md` is the contract.

use serde::Serialize;

use super::Told;
use crate::career::{Ask, Exercise, Progress, help};
use crate::cli::console::Console;
use crate::cli::failure::Failure;

#[derive(Serialize)]
struct Career<'a> {
    post: &'a str,
    rank: &'static str,
    /// Contacts that are looked back at.
    contacts: usize,
    /// The same of coaching talks, which are none.
    coaching_talks: usize,
    promotions: Vec<Post<'a>>,
    next: Vec<Post<'a>>,
    competencies: Vec<Competency<'a>>,
    /// Empty before there are five contacts.
    trends: Vec<Lately>,
}

#[derive(Serialize)]
struct Post<'a> {
    post: &'a str,
    /// Seconds since 1970-01-01 UTC; null while it is not won.
    at: Option<i64>,
    attempt: Option<&'a str>,
    asks: Vec<Asked<'a>>,
}

#[derive(Serialize)]
struct Asked<'a> {
    ask: &'static str,
    of: Option<&'a str>,
    have: usize,
    need: usize,
    contacts: Option<usize>,
    contacts_needed: Option<usize>,
    met: bool,
    /// The scenario that helps most, while it is not met.
    helps: Option<&'a str>,
    attempts: Vec<&'a str>,
    told: String,
}

#[derive(Serialize)]
struct Competency<'a> {
    competency: &'a str,
    level: Option<u8>,
    low: Option<u8>,
    high: Option<u8>,
    contacts: usize,
}

#[derive(Serialize)]
struct Lately {
    series: &'static str,
    /// The mean of the last five contacts, and of the five before: grades of 0–100, or seconds.
    last: u32,
    before: Option<u32>,
}

/// Prints everything.
pub fn show(console: &mut Console, told: &Told) -> Result<(), Failure> {
    let (standing, ladder) = (&told.standing, told.standing.ladder);
    let competencies = ladder.competencies.iter().enumerate().map(|(at, competency)| {
        let (level, contacts) = standing.recent.level(at);
        Competency {
            competency: &competency.id,
            level: level.map(|it| it.value),
            low: level.map(|it| it.low),
            high: level.map(|it| it.high),
            contacts,
        }
    });
    let trends = told.trends().map(|(series, last, before)| Lately { series: series.slug(), last, before });
    let career = Career {
        post: &ladder.posts[standing.post()].id,
        rank: standing.rank().slug(),
        contacts: standing.recent.contacts(),
        coaching_talks: standing.recent.coaching_talks(),
        promotions: standing.promotions.iter().map(|it| post(console, told, it.post)).collect(),
        next: standing.open().map(|at| post(console, told, at)).collect(),
        competencies: competencies.collect(),
        trends: trends.collect(),
    };
    console.json(&career)
}

/// Prints one post.
pub fn evidence(console: &mut Console, told: &Told, at: usize) -> Result<(), Failure> {
    let post = post(console, told, at);
    console.json(&post)
}

fn post<'a>(console: &Console, told: &'a Told, at: usize) -> Post<'a> {
    let won = told.standing.promotion(at);
    let asks = won.map_or_else(|| told.standing.progress(at), |won| won.asks.clone());
    Post {
        post: &told.standing.ladder.posts[at].id,
        at: won.map(|won| won.at),
        attempt: won.map(|won| won.attempt),
        asks: asks.into_iter().map(|it| asked(console, told, it)).collect(),
    }
}

fn asked<'a>(console: &Console, told: &'a Told, it: Progress<'a>) -> Asked<'a> {
    let ladder = told.standing.ladder;
    let of = match it.ask {
        Ask::Passed { pack, .. } => Some(pack.as_str()),
        Ask::Competency { competency, .. } => Some(ladder.competencies[*competency].id.as_str()),
        Ask::Measure { measure, .. } => Some(measure.slug()),
        Ask::Clean { .. } => None,
        Ask::Interview { of } => Some(of.as_str()),
    };
    let helps = help(it.ask, &told.library, &told.standing).filter(|_| !it.met);
    Asked {
        ask: told.words(console).ask(it.ask).0,
        of,
        have: it.have,
        need: it.need,
        contacts: it.seen.map(|(seen, _)| seen),
        contacts_needed: it.seen.map(|(_, wanted)| wanted),
        met: it.met,
        helps: helps.map(Exercise::id),
        told: told.words(console).progress(&it),
        attempts: it.attempts,
    }
}
