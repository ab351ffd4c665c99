//! `aplomb list`: the scenarios that can be played.

use serde::Serialize;

use super::console::{Console, FAINT, STRONG, styled};
use super::failure::Failure;
use super::library;
use super::wrap::wrap;
use super::{Options, agent};
use crate::scenario::{Library, Texts};
use crate::{args, msg};

/// One scenario, interview or calibration of `list --format json`.
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
    let locales = |texts: &Texts| texts.locales().iter().map(ToString::to_string).collect::<Vec<String>>();
    let mut entries = Vec::new();
    for pack in &library.packs {
        entries.extend(pack.scenarios.iter().map(|scenario| Entry {
            id: &scenario.id,
            title: scenario.texts.format(&scenario.title, &locale, &agent),
            pack: &pack.id,
            channel: scenario.channel.slug(),
            difficulty: scenario.difficulty,
            kind: scenario.kind.slug(),
            locales: locales(&scenario.texts),
        }));
        entries.extend(pack.interviews.iter().map(|interview| Entry {
            id: &interview.id,
            title: interview.texts.format(&interview.title, &locale, &agent),
            pack: &pack.id,
            channel: interview.setting.slug(),
            difficulty: interview.difficulty,
            kind: "interview",
            locales: locales(&interview.texts),
        }));
        entries.extend(pack.calibrations.iter().map(|it| Entry {
            id: &it.id,
            title: it.texts.format(&it.title, &locale, &it.agent),
            pack: &pack.id,
            channel: library.scenario(&it.contact).map_or("unknown", |contact| contact.channel.slug()),
            difficulty: it.difficulty,
            kind: "calibration",
            locales: locales(&it.texts),
        }));
    }
    console.json(&entries)
}

/// Prints the scenarios for a person; with numbers to choose by, if wanted.
pub fn show(console: &mut Console, library: &Library, numbered: bool) -> Result<(), Failure> {
    let (locale, agent) = (console.catalogue.locale().clone(), agent(console, None));
    if library::all(library).next().is_none() {
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
        let mut row = |id: &str, title: String, way: String, difficulty: u8| {
            number += 1;
            let first = if numbered { number.to_string() } else { id.to_owned() };
            let difficulty = usize::from(difficulty.min(5));
            [first, title, way, "●".repeat(difficulty) + &"○".repeat(5 - difficulty)]
        };
        let mut rows = Vec::new();
        for it in &pack.scenarios {
            let channel = console.catalogue.word("channel", it.channel.slug());
            rows.push(row(&it.id, it.texts.format(&it.title, &locale, &agent), channel, it.difficulty));
        }
        for it in &pack.interviews {
            let setting = console.catalogue.word("setting", it.setting.slug());
            let mut row = row(&it.id, it.texts.format(&it.title, &locale, &agent), setting, it.difficulty);
            if it.promotion {
                row[3] += &format!("  {}", console.text(msg!("interview-promotion"), &args![]));
            }
            rows.push(row);
        }
        for it in &pack.calibrations {
            let kind = console.text(msg!("calibration-kind"), &args![]);
            rows.push(row(&it.id, it.texts.format(&it.title, &locale, &it.agent), kind, it.difficulty));
        }
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
