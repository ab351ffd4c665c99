//! `aplomb read`: the acts, the empathy and the warmth of texts, as JSON lines.

use std::collections::BTreeMap;
use std::ops::Range;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{ArgMatches, Command};
use serde_json::{Value, json};

use super::command::Builder;
use super::console::Console;
use super::failure::Failure;
use super::lines::{self, text, tongue};
use super::{Options, library};
use crate::language::{Text, Tone, Tongue, empathy};
use crate::scenario::OwnLanguages;
use crate::{args, msg};

/// How many of the words that weigh most are told.
const WORDS: usize = 5;

impl Builder<'_> {
    pub(super) fn read(&self) -> Command {
        self.named("read", msg!("cli-read-about"))
            .arg(self.option("pack", msg!("cli-value-pack"), msg!("cli-option-read-pack"), args![]))
            .after_help(self.text(msg!("cli-read-examples")))
    }
}

/// Answers each line of standard input; where a pack is named, with what it adds.
pub fn run(console: &mut Console, options: &Options, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let own = match matches.get_one::<String>("pack") {
        Some(pack) => own_language(console, options, pack)?,
        None => Arc::default(),
    };
    let mut tones: BTreeMap<Tongue, Tone> = BTreeMap::new();
    lines::answer(console, |_, line| {
        let tongue = tongue(line)?;
        let tone = tones.entry(tongue).or_insert_with(|| Tone::of(tongue, &own));
        Ok(reading(tongue, tone, text(line, "text", "text")?))
    })
}

/// What a pack adds, all of it good.
fn own_language(console: &Console, options: &Options, wanted: &str) -> Result<Arc<OwnLanguages>, Failure> {
    let own = library::own_language(console, options, wanted)?;
    for tongue in Tongue::ALL {
        if own.get(tongue.tag()).is_some_and(|own| Tone::with(*tongue, own).is_err()) {
            let args = args![pack = wanted, lang = tongue.tag()];
            return Err(Failure::new(msg!("read-bad-phrases"), args).hint(msg!("read-see-check"), args![]));
        }
    }
    Ok(own)
}

/// What is found in a text; places are counted in its characters.
fn reading(tongue: Tongue, tone: &Tone, original: &str) -> Value {
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
    let acts = tone.acts(&text).into_iter().map(|it| found("act", it.what.slug().into(), it.place));
    let empathy = empathy(tongue, &text);
    let empathy = empathy.into_iter().map(|it| found("mechanism", it.what.slug().into(), it.place));
    let warmth = tone.warmth(&text);
    let heaviest = warmth.words.into_iter().take(WORDS);
    let heaviest = heaviest.map(|it| found("weight", it.weight.into(), it.place));
    json!({
        "acts": acts.collect::<Value>(),
        "empathy": empathy.collect::<Value>(),
        "warmth": warmth.degree,
        "words": heaviest.collect::<Value>(),
    })
}
