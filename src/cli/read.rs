//! `aplomb read`: the acts, the empathy and the warmth of texts, as JSON lines.

use std::io::BufRead;
use std::ops::Range;
use std::process::ExitCode;

use serde::{Deserialize, Serialize};

use super::console::Console;
use super::failure::Failure;
use crate::language::{Acts, Found, Mechanism, Text, Tongue, empathy, warmth};
use crate::scenario::Act;
use crate::{args, msg};

/// How many of the words that weigh most are told.
const WORDS: usize = 5;

#[derive(Deserialize)]
struct Request {
    lang: String,
    text: String,
}

#[derive(Serialize)]
struct Reading {
    acts: Vec<ActFound>,
    empathy: Vec<MechanismFound>,
    warmth: u8,
    words: Vec<WordFound>,
}

/// Words of the text: where they stand in it, in characters.
#[derive(Serialize)]
struct Words {
    start: usize,
    end: usize,
    text: String,
}

#[derive(Serialize)]
struct ActFound {
    act: &'static str,
    #[serde(flatten)]
    words: Words,
}

#[derive(Serialize)]
struct MechanismFound {
    mechanism: &'static str,
    #[serde(flatten)]
    words: Words,
}

#[derive(Serialize)]
struct WordFound {
    weight: i32,
    #[serde(flatten)]
    words: Words,
}

#[derive(Serialize)]
struct Refusal {
    error: String,
}

/// Answers each line of standard input with a line, at once. Status 2 if one of them could not be read.
pub fn run(console: &mut Console) -> Result<ExitCode, Failure> {
    let mut input = std::io::stdin().lock();
    let mut line = Vec::new();
    let mut status = ExitCode::SUCCESS;
    while input.read_until(b'\n', &mut line)? > 0 {
        match reading(console, &line) {
            Ok(reading) => console.json(&reading)?,
            Err(error) => {
                console.json(&Refusal { error })?;
                status = ExitCode::from(2);
            }
        }
        line.clear();
    }
    Ok(status)
}

/// What is found in the text of a line, or why it cannot be read.
fn reading(console: &Console, line: &[u8]) -> Result<Reading, String> {
    let line = std::str::from_utf8(line).map_err(|_| console.text(msg!("cli-read-no-text"), &args![]))?;
    let request: Request = serde_json::from_str(line)
        .map_err(|error| console.text(msg!("cli-read-no-object"), &args![column = error.column()]))?;
    let Some(tongue) = Tongue::from_tag(&request.lang) else {
        let languages: Vec<&str> = Tongue::ALL.iter().map(|tongue| tongue.tag()).collect();
        let args = args![lang = request.lang, languages = languages.join(", ")];
        return Err(console.text(msg!("cli-read-unknown-language"), &args));
    };
    let text = Text::new(tongue, &request.text);
    let chars: Vec<char> = request.text.chars().collect();
    let words = |place: Range<usize>| Words {
        start: place.start,
        end: place.end,
        text: chars[place].iter().collect(),
    };
    let act = |found: Found<Act>| ActFound { act: found.what.slug(), words: words(found.place) };
    let mechanism =
        |found: Found<Mechanism>| MechanismFound { mechanism: found.what.slug(), words: words(found.place) };
    let warmth = warmth(tongue, &text);
    Ok(Reading {
        acts: Acts::of(tongue).find(&text).into_iter().map(act).collect(),
        empathy: empathy(tongue, &text).into_iter().map(mechanism).collect(),
        warmth: warmth.degree,
        words: warmth
            .words
            .into_iter()
            .take(WORDS)
            .map(|word| WordFound { weight: word.weight, words: words(word.place) })
            .collect(),
    })
}
