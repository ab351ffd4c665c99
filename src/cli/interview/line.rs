//! A line of an interview: a command, words to be understood, or a move that says what was understood.

use super::commands::Command;
use crate::interview::{Answer, Move, Own, Stage, Talk, Told};
use crate::l10n::Catalogue;
use crate::language::READ_AT_MOST;

/// What may stand around words, in the languages of the program.
const QUOTES: [char; 5] = ['"', '“', '”', '«', '»'];
/// How a written answer begins: one that is still to be understood hardly does.
const ANSWER: &str = "answer:";
/// What is counted of an answer.
const COUNTS: [&str; 4] = ["words", "i", "we", "took"];
/// Before the parts that an answer tells, each with its first character and the one after its last.
const TELLS: &str = "tells";
/// How a question of one's own begins.
const ASK: &str = "ask";
/// Before the id of the listed question that a typed one is.
const AS: &str = "as";
/// Before a typed question that is none of those listed.
const UNFORESEEN: &str = "unforeseen";
/// Longest time that an answer can have taken: a day, in milliseconds.
const LONGEST_MS: u32 = 86_400_000;

/// What a line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// Words still to be understood: an answer, or a question of one's own.
    Words(String),
    Move(Move),
    /// The model answers are asked for.
    Models,
}

/// A line that begins like a written move and is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAMove;

/// Reads a line at this moment of the talk; None for one without content (`#` begins a comment). What is nothing else is
/// words. Control characters count as blanks.
pub fn read(line: &str, talk: &Talk, catalogue: &Catalogue) -> Result<Option<Line>, NotAMove> {
    let line = blank(line);
    let line = line.trim();
    if line.is_empty() || line.starts_with('#') {
        return Ok(None);
    }
    if let Some(words) = line.strip_prefix(QUOTES) {
        let words = words.strip_suffix(QUOTES).unwrap_or(words).trim();
        return Ok(Some(Line::Words(words.to_owned())));
    }
    if let Some(command) = Command::read(line, catalogue) {
        return Ok(Some(match command {
            Command::Hint => Line::Move(Move::Hint),
            Command::Again => Line::Move(Move::Again),
            Command::Next => Line::Move(Move::Next),
            Command::Done => Line::Move(Move::Done),
            Command::Model => Line::Models,
        }));
    }
    if line.strip_prefix(ANSWER).is_some_and(|rest| rest.starts_with(' ')) {
        return answer(line, talk).map(|answer| Some(Line::Move(Move::Answer(answer)))).ok_or(NotAMove);
    }
    if talk.stage() == Stage::Own {
        return own(line, talk)
            .map(|own| Some(own.map_or(Line::Words(line.to_owned()), |own| Line::Move(Move::Ask(own)))));
    }
    Ok(Some(Line::Words(line.to_owned())))
}

/// A move as a line that is read as the same move. To be called before it is made.
pub fn written(made: &Move, talk: &Talk) -> String {
    match made {
        Move::Hint => Command::Hint.slug().to_owned(),
        Move::Again => Command::Again.slug().to_owned(),
        Move::Next => Command::Next.slug().to_owned(),
        Move::Done => Command::Done.slug().to_owned(),
        Move::Ask(Own { text: None, listed }) => format!("{ASK} {}", listed.as_deref().unwrap_or_default()),
        Move::Ask(Own { text: Some(text), listed: Some(listed) }) => {
            format!("{ASK} {AS} {listed} {}", json(text))
        }
        Move::Ask(Own { text: Some(text), listed: None }) => format!("{ASK} {UNFORESEEN} {}", json(text)),
        Move::Answer(answer) => {
            let numbers = [answer.words, answer.i, answer.we, answer.took_ms];
            let mut line = vec![ANSWER.to_owned()];
            line.extend(COUNTS.iter().zip(numbers).map(|(name, number)| format!("{name} {number}")));
            line.push(TELLS.to_owned());
            for told in &answer.told {
                let part = part_ids(talk).nth(usize::from(told.part)).unwrap_or_default();
                line.push(format!("{part} {}-{}", told.start, told.end));
            }
            line.push(json(&answer.text));
            line.join(" ")
        }
    }
}

/// `answer: words 23 i 2 we 1 took 3200 tells situation 0-25 action 30-60 "…"`, the text as JSON writes it.
fn answer(line: &str, talk: &Talk) -> Option<Answer> {
    let (head, text) = line.split_at(line.find('"')?);
    let text = text_of(text)?;
    let length = text.chars().count() as u32;
    let mut head = head.split_whitespace().peekable();
    head.next_if_eq(&ANSWER)?;
    let most = [READ_AT_MOST as u32, READ_AT_MOST as u32, READ_AT_MOST as u32, LONGEST_MS];
    let mut numbers = [0; COUNTS.len()];
    for (at, (name, most)) in COUNTS.iter().zip(most).enumerate() {
        head.next_if_eq(name)?;
        numbers[at] = head.next()?.parse().ok().filter(|number| *number <= most)?;
    }
    let [words, i, we, took_ms] = numbers;
    head.next_if_eq(&TELLS)?;
    let mut told = Vec::new();
    while let Some(part) = head.next() {
        let part = part_ids(talk).position(|id| id == part)? as u8;
        let (start, end) = head.next()?.split_once('-')?;
        let (start, end): (u32, u32) = (start.parse().ok()?, end.parse().ok()?);
        if start >= end || end > length {
            return None;
        }
        told.push(Told { part, start, end });
    }
    Some(Answer { text, told, words, i, we, took_ms })
}

/// A question of one's own: the number of a listed one, `ask ID`, `ask as ID "…"`, `ask unforeseen "…"`; None for words.
fn own(line: &str, talk: &Talk) -> Result<Option<Own>, NotAMove> {
    let listed = &talk.interview().own.questions;
    if let Ok(number) = line.parse::<usize>() {
        // What is not listed is refused as such, by a name that none has.
        let id =
            number.checked_sub(1).and_then(|at| listed.get(at)).map_or_else(String::new, |it| it.id.clone());
        return Ok(Some(Own { text: None, listed: Some(id) }));
    }
    let Some((ASK, rest)) = line.split_once(' ') else { return Ok(None) };
    let words: Vec<&str> = rest.splitn(3, ' ').collect();
    let typed = |listed: Option<&str>, text: &str| {
        let text = text_of(text).ok_or(NotAMove)?;
        Ok(Some(Own { text: Some(text), listed: listed.map(str::to_owned) }))
    };
    match words.as_slice() {
        [UNFORESEEN, ..] if rest[UNFORESEEN.len()..].starts_with(" \"") => {
            typed(None, &rest[UNFORESEEN.len() + 1..])
        }
        [AS, id, text] if text.starts_with('"') => typed(Some(id), text),
        [id] if id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') => {
            Ok(Some(Own { text: None, listed: Some((*id).to_owned()) }))
        }
        _ => Ok(None),
    }
}

/// The parts of the question that is answered.
fn part_ids(talk: &Talk) -> impl Iterator<Item = &str> {
    let question = match talk.stage() {
        Stage::Asked { question } | Stage::FollowUp { question, .. } | Stage::Reviewed { question } => {
            Some(&talk.interview().questions[question])
        }
        Stage::Own | Stage::Over => None,
    };
    question.into_iter().flat_map(|question| question.parts.iter().map(|part| part.id.as_str()))
}

/// A text as JSON writes it, no longer than an answer may be.
fn text_of(json: &str) -> Option<String> {
    let text: String = serde_json::from_str(json).ok()?;
    (text.chars().count() <= READ_AT_MOST).then(|| blank(&text))
}

fn json(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Control characters could steer the terminal: they become blanks, and every place stays.
fn blank(text: &str) -> String {
    text.chars().map(|char| if char.is_control() { ' ' } else { char }).collect()
}
