//! `aplomb read`: the acts, the empathy and the warmth of texts, as JSON lines.

use std::ops::Range;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::console::Console;
use super::failure::Failure;
use super::lines::{self, text, tongue};
use crate::language::{Acts, Text, Tongue, empathy, warmth};

/// How many of the words that weigh most are told.
const WORDS: usize = 5;

/// Answers each line of standard input.
pub fn run(console: &mut Console) -> Result<ExitCode, Failure> {
    lines::answer(console, |_, line| Ok(reading(tongue(line)?, text(line, "text", "text")?)))
}

/// What is found in a text; places are counted in its characters.
fn reading(tongue: Tongue, original: &str) -> Value {
    let text = Text::new(tongue, original);
    let chars: Vec<char> = original.chars().collect();
    let words = |place: Range<usize>| {
        let words: String = chars[place.clone()].iter().collect();
        json!({"start": place.start, "end": place.end, "text": words})
    };
    let found = |name: &str, value: Value, place: Range<usize>| {
        let mut found = words(place);
        found[name] = value;
        found
    };
    let acts = Acts::of(tongue).find(&text);
    let acts = acts.into_iter().map(|it| found("act", it.what.slug().into(), it.place));
    let empathy = empathy(tongue, &text);
    let empathy = empathy.into_iter().map(|it| found("mechanism", it.what.slug().into(), it.place));
    let warmth = warmth(tongue, &text);
    let heaviest = warmth.words.into_iter().take(WORDS);
    let heaviest = heaviest.map(|it| found("weight", it.weight.into(), it.place));
    json!({
        "acts": acts.collect::<Value>(),
        "empathy": empathy.collect::<Value>(),
        "warmth": warmth.degree,
        "words": heaviest.collect::<Value>(),
    })
}
