//! Compiled ink (`.ink.json`).
//!
//! The compiled form is a small machine's program: containers of text and commands, and diverts between them
//! (<https://github.com/inkle/ink/blob/master/Documentation/ink_JSON_runtime_format.md>). It is not taken apart but run:
//! from the beginning, and then from every choice, up to the next choices or the end. Each such run is a passage. What
//! cannot be known while it runs is either a fact, and the passage is read once for each way it can be, or it is noted
//! as lost.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::Value;

use super::loss::{Losses, What, one_line};
use super::story::{Choice, Imported, Note, Passage, Story};
use super::{Unread, variants};

mod machine;
mod program;
mod values;

use machine::{Machine, Place, Start};
use program::Program;

/// Most runs: each is a passage.
const MOST: usize = 3_000;

/// Whether this is a compiled ink story.
pub fn is_like(json: &Value) -> bool {
    json.get("inkVersion").is_some_and(Value::is_number) && json.get("root").is_some_and(Value::is_array)
}

/// Reads a story.
pub fn read(json: &Value) -> Result<Imported, Unread> {
    let root = json.get("root").ok_or(Unread::NotOurs)?;
    let program = Program::read(root)?;
    let mut names = Names::default();
    let mut losses = Losses::default();
    let mut open: VecDeque<(Start, String)> = VecDeque::new();
    let begin = Start { frames: vec![program.beginning()], said: String::new() };
    let start = names.of(&begin, "start").0;
    open.push_back((begin, start.clone()));
    let mut passages: Vec<Passage> = Vec::new();
    while let Some((from, name)) = open.pop_front() {
        if passages.len() >= MOST {
            losses.add(What::TooMuch, &name, None, &from.said);
            continue;
        }
        let mut found: Vec<(Start, String)> = Vec::new();
        passages.extend(variants::read(|supposed| {
            let run = Machine::new(&program, supposed).run(&from);
            for (what, text) in &run.lost {
                losses.add(*what, &name, None, text);
            }
            let choice = |offered: machine::Offered| {
                let knot = program.knot(&offered.start.frames);
                let (to, new) = names.of(&offered.start, &format!("{knot} {}", offered.text));
                if new {
                    found.push((offered.start.clone(), to.clone()));
                }
                let notes = offered.unknown.iter().map(|it| Note::Was(one_line(it))).collect();
                let (when, once) = (offered.when, offered.once);
                Choice { text: offered.text, to: Some(to), when, once, notes, ..Choice::default() }
            };
            let choices = run.choices.into_iter().map(choice).collect();
            let notes = run.notes;
            Passage {
                name: name.clone(),
                text: run.text,
                choices,
                sets: run.sets,
                notes,
                ..Passage::default()
            }
        }));
        open.extend(found);
    }
    let initially: BTreeSet<String> = program.initially_true();
    let title = program.title();
    Ok(Imported {
        story: Story { title, start, passages, initially, derived: true, ..Story::default() },
        losses,
    })
}

/// Names for the places from which runs begin.
#[derive(Default)]
struct Names {
    by_place: BTreeMap<Vec<Place>, String>,
    used: BTreeSet<String>,
}

impl Names {
    /// The name of a beginning, and whether it is new.
    fn of(&mut self, start: &Start, wanted: &str) -> (String, bool) {
        let place = start.place();
        if let Some(name) = self.by_place.get(&place) {
            return (name.clone(), false);
        }
        let wanted = one_line(wanted);
        let mut name = wanted.clone();
        let mut number = 1;
        while !self.used.insert(name.clone()) {
            number += 1;
            name = format!("{wanted} ({number})");
        }
        self.by_place.insert(place, name.clone());
        (name, true)
    }
}
