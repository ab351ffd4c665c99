//! A career for people.

use super::Told;
use crate::career::{ENOUGH, Exercise, Progress, Series, help};
use crate::cli::console::{Console, FAINT, GOOD, STRONG, styled};
use crate::cli::failure::Failure;
use crate::cli::table::table;
use crate::cli::wrap::wrap;
use crate::{args, msg};

/// Prints where somebody stands, what the nearest post asks, and what each competency is worth.
pub fn show(console: &mut Console, told: &Told) -> Result<(), Failure> {
    let (standing, ladder) = (&told.standing, told.standing.ladder);
    let here = &ladder.posts[standing.post()];
    let post = told.words(console).post(here);
    let since = standing.promotion(standing.post());
    let head = match since {
        Some(since) => {
            console.text(msg!("career-since"), &args![post = post, date = day(console, told, since.at)])
        }
        None => post,
    };
    console.line(&styled(STRONG, &head))?;
    if let Some(may) = told.words(console).may(here) {
        console.line(&wrap("", &may))?;
    }
    console.line("")?;
    let open: Vec<usize> = standing.open().collect();
    match standing.next() {
        Some(next) => {
            asked(console, told, next)?;
            also(console, told, open.iter().copied().filter(|post| *post != next))?;
        }
        None => console.line(&wrap("", &console.catalogue.text(msg!("career-top"))))?,
    }
    console.line("")?;
    if standing.recent.contacts() == 0 {
        return console.line(&wrap("", &console.catalogue.text(msg!("career-empty"))));
    }
    competencies(console, told)?;
    lately(console, told)
}

/// What a post asks, line by line; where something is open, with what helps most.
fn asked(console: &mut Console, told: &Told, post: usize) -> Result<(), Failure> {
    let asks = told.standing.progress(post);
    let met = asks.iter().filter(|it| it.met).count();
    let name = told.words(console).post(&told.standing.ladder.posts[post]);
    let heading = console.text(msg!("career-next"), &args![post = name, met = met, all = asks.len()]);
    console.line(&styled(STRONG, &heading))?;
    for it in &asks {
        let helps = help(it.ask, &told.library, &told.standing).filter(|_| !it.met);
        line(console, told, it, helps.map(Exercise::id))?;
    }
    Ok(())
}

/// The sentence of one ask, with its mark and the scenario that helps.
fn line(console: &mut Console, told: &Told, it: &Progress, helps: Option<&str>) -> Result<(), Failure> {
    let mut sentence = told.words(console).progress(it);
    if let Some(scenario) = helps {
        sentence = console.text(msg!("career-helps"), &args![ask = sentence, scenario = scenario]);
    }
    let line = wrap(if it.met { "  ✓ " } else { "  ○ " }, &sentence);
    console.line(&if it.met { styled(GOOD, &line) } else { line })
}

/// The other posts that can be won, in a line each.
fn also(console: &mut Console, told: &Told, posts: impl Iterator<Item = usize>) -> Result<(), Failure> {
    for post in posts {
        let asks = told.standing.progress(post);
        let met = asks.iter().filter(|it| it.met).count();
        let name = told.words(console).post(&told.standing.ladder.posts[post]);
        let id = told.standing.ladder.posts[post].id.as_str();
        let text =
            console.text(msg!("career-also"), &args![post = name, met = met, all = asks.len(), id = id]);
        console.line(&wrap("", &text))?;
    }
    Ok(())
}

fn competencies(console: &mut Console, told: &Told) -> Result<(), Failure> {
    let recent = &told.standing.recent;
    let args = args![contacts = recent.contacts(), talks = recent.coaching_talks()];
    let heading = console.text(msg!("career-competencies"), &args);
    console.line(&styled(STRONG, &heading))?;
    let mut rows = Vec::new();
    for (at, competency) in told.standing.ladder.competencies.iter().enumerate() {
        let (level, seen) = told.standing.recent.level(at);
        let mut row = vec![told.words(console).competency(competency)];
        row.extend(match level {
            Some(level) => {
                let range = console.text(msg!("career-range"), &args![low = level.low, high = level.high]);
                [level.value.to_string(), range, console.text(msg!("career-seen"), &args![seen = seen])]
            }
            None => {
                let few = console.text(msg!("career-few"), &args![seen = seen, enough = ENOUGH]);
                ["–".to_owned(), String::new(), few]
            }
        });
        rows.push(row);
    }
    table(console, &rows)?;
    console.line(&styled(FAINT, &wrap("", &console.catalogue.text(msg!("career-note")))))
}

/// The last five contacts beside the five before: of grades and times, once there are five.
fn lately(console: &mut Console, told: &Told) -> Result<(), Failure> {
    let figure = |series: Series, figure: Option<u32>| match figure {
        None => "–".to_owned(),
        Some(grade) if series.is_grade() => grade.to_string(),
        Some(seconds) => console.catalogue.clock(seconds),
    };
    let row = |(series, last, before): (Series, u32, Option<u32>)| {
        let name = console.catalogue.word("series", series.slug());
        vec![name, figure(series, Some(last)), figure(series, before)]
    };
    let rows: Vec<Vec<String>> = told.trends().map(row).collect();
    if rows.is_empty() {
        return Ok(());
    }
    console.line(&format!("\n{}", styled(STRONG, &console.text(msg!("career-lately"), &args![]))))?;
    table(console, &rows)
}

/// What won a post, or, where it is not won yet, what counts so far: each ask with its attempts.
pub fn evidence(console: &mut Console, told: &Told, post: usize) -> Result<(), Failure> {
    let (standing, ladder) = (&told.standing, told.standing.ladder);
    let name = told.words(console).post(&ladder.posts[post]);
    let won = standing.promotion(post);
    let head = match won {
        Some(won) => {
            let date = day(console, told, won.at);
            console.text(msg!("career-won"), &args![post = name, date = date, attempt = won.attempt])
        }
        None if post == 0 => console.text(msg!("career-first"), &args![post = name]),
        None => console.text(msg!("career-not-won"), &args![post = name]),
    };
    console.line(&styled(STRONG, &wrap("", &head)))?;
    for it in won.map_or_else(|| standing.progress(post), |won| won.asks.clone()) {
        line(console, told, &it, None)?;
        let rows: Vec<Vec<String>> = it.attempts.iter().filter_map(|id| row(console, told, id)).collect();
        table(console, &rows)?;
    }
    Ok(())
}

/// An attempt: its id, when it was finished, what was played and what it came to.
fn row(console: &Console, told: &Told, id: &str) -> Option<Vec<String>> {
    let (start, summary) = told.past.attempts.iter().find(|(start, _)| start.id == id)?;
    let scenario = &start.encounter.scenario;
    Some(vec![
        format!("  {id}"),
        day(console, told, summary.finished_at),
        told.words(console).title(scenario),
        summary.overall.to_string(),
    ])
}

/// The day of a moment, where the trainee is.
fn day(console: &Console, told: &Told, seconds: i64) -> String {
    told.words(console).date(told.past.now, seconds)
}
