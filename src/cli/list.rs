//! `aplomb list`: the scenarios that can be played.

use serde::Serialize;

use super::console::{Console, FAINT, STRONG, styled};
use super::failure::Failure;
use super::library;
use super::wrap::wrap;
use super::{Options, agent};
use crate::scenario::Library;
use crate::{args, msg};

/// One scenario of `list --format json`.
#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    title: String,
    pack: &'a str,
    channel: &'static str,
    difficulty: u8,
    kind: &'static str,
    locales: Vec<String>,
}

/// Prints the scenarios, pack by pack.
pub fn run(console: &mut Console, options: &Options, json: bool) -> Result<(), Failure> {
    let library = library::load(console, options);
    if json { as_json(console, &library) } else { show(console, &library, false) }
}

fn as_json(console: &mut Console, library: &Library) -> Result<(), Failure> {
    let (locale, agent) = (console.catalogue.locale().clone(), agent(console, None));
    let entries: Vec<Entry> = library
        .scenarios()
        .map(|(pack, scenario)| Entry {
            id: &scenario.id,
            title: scenario.texts.format(&scenario.title, &locale, &agent),
            pack: &pack.id,
            channel: scenario.channel.slug(),
            difficulty: scenario.difficulty,
            kind: scenario.kind.slug(),
            locales: scenario.texts.locales().iter().map(ToString::to_string).collect(),
        })
        .collect();
    console.json(&entries)
}

/// Prints the scenarios for a person; with numbers to choose by, if wanted.
pub fn show(console: &mut Console, library: &Library, numbered: bool) -> Result<(), Failure> {
    let (locale, agent) = (console.catalogue.locale().clone(), agent(console, None));
    if library.scenarios().next().is_none() {
        return console.line(&console.catalogue.text(msg!("cli-list-empty")));
    }
    let mut number = 0;
    for pack in &library.packs {
        console.line(&styled(STRONG, &pack.texts.format(&pack.title, &locale, &agent)))?;
        console.line(&styled(FAINT, &wrap("", &pack.texts.format(&pack.about, &locale, &agent))))?;
        let skills = pack.skills.iter().map(|skill| console.catalogue.word("skill", skill.slug()));
        let before = pack.after.iter().filter_map(|id| library.pack(id));
        let before = before.map(|pack| pack.texts.format(&pack.title, &locale, &agent));
        for (key, list) in [
            (msg!("cli-list-skills"), skills.collect::<Vec<_>>()),
            (msg!("cli-list-after"), before.collect::<Vec<_>>()),
        ] {
            if !list.is_empty() {
                let line = console.text(key, &args![list = list.join(", ")]);
                console.line(&styled(FAINT, &wrap("", &line)))?;
            }
        }
        let rows: Vec<[String; 4]> = pack
            .scenarios
            .iter()
            .map(|scenario| {
                number += 1;
                let first = if numbered { number.to_string() } else { scenario.id.clone() };
                let title = scenario.texts.format(&scenario.title, &locale, &agent);
                let channel = console.catalogue.word("channel", scenario.channel.slug());
                let difficulty = usize::from(scenario.difficulty.min(5));
                [first, title, channel, "●".repeat(difficulty) + &"○".repeat(5 - difficulty)]
            })
            .collect();
        let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
        let (first, title, channel) = (width(0), width(1), width(2));
        for row in &rows {
            console
                .line(&format!("  {:first$}  {:title$}  {:channel$}  {}", row[0], row[1], row[2], row[3]))?;
        }
        console.line("")?;
    }
    Ok(())
}
