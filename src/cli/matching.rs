//! `aplomb match`: which of several options a text says, as JSON lines.

use std::collections::BTreeSet;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::console::Console;
use super::failure::Failure;
use super::lines::{self, list, text, tongue};
use crate::l10n::Message;
use crate::language::{Choice, Decision, Encoder, MOST_EXAMPLES, Prepared, Reader, Reading, Tongue, Why};
use crate::{args, msg};

/// Answers each line of standard input; with the encoder, or by letters only.
pub fn run(console: &mut Console, encoded: bool) -> Result<ExitCode, Failure> {
    let encoder = encoded.then(Encoder::shipped);
    // Lines about the same moment follow each other: its options are made ready once.
    let mut last: Option<(Tongue, Vec<Choice>, Prepared)> = None;
    lines::answer(console, |console, line| {
        let tongue = tongue(line)?;
        let choices = choices(line)?;
        let text = text(line, "text", "text")?;
        let reader = Reader::new(tongue, encoder);
        let ready = match last.take() {
            Some(last) if last.0 == tongue && last.1 == choices => last,
            _ => {
                let prepared = reader.prepare(&choices);
                (tongue, choices, prepared)
            }
        };
        let (_, choices, prepared) = last.insert(ready);
        Ok(answer(console, choices, &reader.read(prepared, text)))
    })
}

/// The options of a line.
fn choices(line: &Value) -> Result<Vec<Choice>, Message> {
    let mut choices = Vec::new();
    let mut ids = BTreeSet::new();
    for (number, option) in list(line, "options", "options")?.iter().enumerate() {
        let id = text(option, "id", &format!("options[{number}].id"))?;
        let path = format!("options[{number}].examples");
        let example = |(at, example): (usize, &Value)| {
            let no_text = || Message::with(msg!("lines-no-text"), args![field = format!("{path}[{at}]")]);
            example.as_str().map(str::to_owned).ok_or_else(no_text)
        };
        let examples = list(option, "examples", &path)?.iter().enumerate().map(example);
        let examples: Vec<String> = examples.collect::<Result<_, _>>()?;
        if !ids.insert(id) {
            return Err(Message::with(msg!("match-same-id"), args![id = id]));
        }
        choices.push(Choice { id: id.to_owned(), examples });
    }
    let count: usize = choices.iter().map(|choice| choice.examples.len()).sum();
    match count {
        0 => Err(Message::with(msg!("match-no-example"), args![])),
        _ if count > MOST_EXAMPLES => {
            Err(Message::with(msg!("match-too-many"), args![count = count, most = MOST_EXAMPLES]))
        }
        _ => Ok(choices),
    }
}

fn answer(console: &Console, choices: &[Choice], reading: &Reading) -> Value {
    let id = |choice: usize| &choices[choice].id;
    let best: Vec<Value> = reading
        .ranked
        .iter()
        .map(|ranked| json!([id(ranked.choice), f64::from(ranked.score) / 1000.0]))
        .collect();
    let mut out = json!({"decision": reading.decision.slug(), "best": best});
    if let Decision::Ask(asked) = &reading.decision {
        out["ask"] = asked.iter().map(|choice| id(*choice).as_str()).collect();
    }
    out["why"] = reading.why.as_ref().map_or(Value::Null, |why| {
        let example = &choices[reading.ranked[0].choice].examples[why.example];
        json!({
            "example": example,
            "shared": why.shared,
            "guard": why.guard.map(|guard| guard.slug()),
            "says": says(console, example, why),
        })
    });
    out
}

/// The reasons in the program's language.
fn says(console: &Console, example: &str, why: &Why) -> String {
    let mut says = vec![console.text(msg!("match-why-example"), &args![example = example])];
    if !why.shared.is_empty() {
        says.push(console.text(msg!("match-why-shared"), &args![words = why.shared.join(", ")]));
    }
    says.extend(why.guard.map(|guard| console.catalogue.word("guard", guard.slug())));
    says.join(" ")
}
