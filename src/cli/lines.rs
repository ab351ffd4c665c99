//! JSON lines: one object in, one object out, at once.

use std::io::{BufRead, Read};
use std::process::ExitCode;

use serde_json::{Value, json};

use super::console::Console;
use super::failure::Failure;
use crate::l10n::Message;
use crate::language::Tongue;
use crate::{args, msg};

/// A longer line is not read, in bytes.
const LONGEST: u64 = 1 << 20;

/// Answers each line of standard input with one line. A line that cannot be answered gets an object with its `error`, which
/// is said on standard error, too, and the next is read; the status is then 2.
pub fn answer(
    console: &mut Console,
    mut answer: impl FnMut(&Console, &Value) -> Result<Value, Message>,
) -> Result<ExitCode, Failure> {
    let mut input = std::io::stdin().lock();
    let mut status = ExitCode::SUCCESS;
    for number in 1.. {
        let mut bytes = Vec::new();
        if input.by_ref().take(LONGEST).read_until(b'\n', &mut bytes)? == 0 {
            break;
        }
        let too_long = bytes.len() as u64 == LONGEST && !bytes.ends_with(b"\n");
        if too_long {
            input.skip_until(b'\n')?;
        }
        let read = match serde_json::from_slice(&bytes) {
            _ if too_long => Err(Message::with(msg!("lines-too-long"), args![bytes = LONGEST])),
            Ok(value @ Value::Object(_)) => answer(console, &value),
            _ => Err(Message::with(msg!("lines-no-object"), args![])),
        };
        let out = read.unwrap_or_else(|problem| {
            status = ExitCode::from(2);
            let problem = console.catalogue.say(&problem);
            console.complain(&console.text(msg!("lines-error"), &args![line = number, problem = &problem]));
            json!({"line": number, "error": problem})
        });
        console.json(&out)?;
    }
    Ok(status)
}

/// A field of an object that must be a text; `path` is the field's name as it is told.
pub fn text<'v>(value: &'v Value, field: &str, path: &str) -> Result<&'v str, Message> {
    value[field].as_str().ok_or_else(|| Message::with(msg!("lines-no-text"), args![field = path]))
}

/// A field of an object that must be a list.
pub fn list<'v>(value: &'v Value, field: &str, path: &str) -> Result<&'v Vec<Value>, Message> {
    value[field].as_array().ok_or_else(|| Message::with(msg!("lines-no-list"), args![field = path]))
}

/// The language of an object's field `lang`.
pub fn tongue(value: &Value) -> Result<Tongue, Message> {
    let tag = text(value, "lang", "lang")?;
    let tags: Vec<&str> = Tongue::ALL.iter().map(|tongue| tongue.tag()).collect();
    let unknown = || Message::with(msg!("lines-lang"), args![lang = tag, known = tags.join(", ")]);
    Tongue::from_tag(tag).ok_or_else(unknown)
}
