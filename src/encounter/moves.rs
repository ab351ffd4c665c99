//! What a trainee can do, and how it is written in a moves file.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::typed::{Meant, Unclear};
use crate::scenario::{Act, HoldWords, Level};

/// One move of the trainee. `thought_ms` is real thinking time; the pace decides how much of it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Move {
    /// Say this reply of the present beat.
    Say { reply: String, thought_ms: u32 },
    /// Say something in one's own words: as it was typed, what it was understood as, and the acts that its words do, in
    /// their order. `thought_ms` ends where the typing begins: the typing itself counts by its length.
    Type { text: String, meant: Meant, acts: Vec<Act>, thought_ms: u32 },
    /// Send an answer composed of these parts of the present beat, in this order.
    Send { parts: Vec<String>, thought_ms: u32 },
    /// Put the customer on hold for so many seconds.
    Hold {
        lasts_s: u32,
        #[serde(flatten)]
        words: HoldWords,
    },
    /// Switch the microphone off: the customer hears nothing, and knows nothing.
    Mute { lasts_s: u32 },
    /// Say nothing.
    Wait { lasts_s: u32 },
    /// Find and read this article.
    LookUp { article: String, thought_ms: u32 },
    /// Hand the contact over: warm, after telling of these needs, or cold.
    Transfer { to: Level, briefing: Option<Vec<String>> },
    /// Hold the callback that was promised, so many minutes after the call.
    CallBack { after_min: u32 },
    /// Finish the after-call work: its code, and the needs that the note names.
    WrapUp {
        #[serde(default)]
        code: Option<String>,
        #[serde(default)]
        note: Vec<String>,
        thought_ms: u32,
    },
}

/// The longest hold, mute or silence that a move may ask for, in seconds.
pub const LONGEST_HOLD_S: u32 = 1_800;

/// What may stand around words of one's own, in the languages of the program.
const QUOTES: [char; 5] = ['"', '“', '”', '«', '»'];

/// One line of a moves file: a move, or the number (from 1) of an offered reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    Number(usize),
    /// Words between quotation marks, still to be understood.
    Words(String),
    Move(Move),
}

/// A line that is no move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAMove;

impl Move {
    /// The end of the after-call work with nothing written down.
    pub fn wrap_up() -> Move {
        Move::WrapUp { code: None, note: Vec::new(), thought_ms: 0 }
    }
}

impl Entry {
    /// Reads a line, such as `say own-it +3200`, `hold 45 promised 60`, `transfer specialist warm credit`,
    /// `wrap-up code billing note credit why`, `2` or `"I am sorry that you had to wait."`. `Ok(None)` for an empty line or a comment (`#`).
    pub fn parse(line: &str) -> Result<Option<Entry>, NotAMove> {
        let line = line.trim();
        if let Some(said) = line.strip_prefix(QUOTES) {
            let said = said.strip_suffix(QUOTES).unwrap_or(said).trim();
            return if said.is_empty() { Err(NotAMove) } else { Ok(Some(Entry::Words(said.to_owned()))) };
        }
        if line.starts_with("type ") {
            return typed(line).map(|made| Some(Entry::Move(made)));
        }
        let mut words: Vec<&str> = line.split_whitespace().collect();
        if words.first().is_none_or(|first| first.starts_with('#')) {
            return Ok(None);
        }
        let thought = words.last().and_then(|last| last.strip_prefix('+'));
        let thought_ms = thought.map(number).transpose()?;
        if thought_ms.is_some() {
            words.pop();
        }
        let made = match (words.as_slice(), thought_ms.unwrap_or(0)) {
            (["say", reply], thought_ms) => Move::Say { reply: (*reply).to_owned(), thought_ms },
            (["send", parts @ ..], thought_ms) if !parts.is_empty() => {
                Move::Send { parts: owned(parts), thought_ms }
            }
            (["look-up", article], thought_ms) => Move::LookUp { article: (*article).to_owned(), thought_ms },
            (["wrap-up", rest @ ..], thought_ms) => wrap_up(rest, thought_ms)?,
            // Nothing else takes thinking time.
            _ if thought_ms.is_some() => return Err(NotAMove),
            (["hold", lasts, words @ ..], _) => {
                Move::Hold { lasts_s: number(lasts)?, words: hold_words(words)? }
            }
            (["mute", lasts], _) => Move::Mute { lasts_s: number(lasts)? },
            (["wait", lasts], _) => Move::Wait { lasts_s: number(lasts)? },
            (["transfer", to, how, briefing @ ..], _) => {
                let to = Level::from_slug(to).ok_or(NotAMove)?;
                let briefing = match (*how, briefing) {
                    ("warm", briefing) => Some(owned(briefing)),
                    ("cold", []) => None,
                    _ => return Err(NotAMove),
                };
                Move::Transfer { to, briefing }
            }
            (["call-back", after], _) => Move::CallBack { after_min: number(after)? },
            ([of_reply], _) => return Ok(Some(Entry::Number(number(of_reply)? as usize))),
            _ => return Err(NotAMove),
        };
        Ok(Some(Entry::Move(made)))
    }
}

/// One line at a desk of several chats: the chat that it turns to (from 0), if it names one, and what is done there.
/// That chat stays chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskLine {
    pub chat: Option<usize>,
    pub entry: Option<Entry>,
}

impl DeskLine {
    /// Reads a line, such as `chat 2 say own-it` or `chat 2`; without a chat, every line of [`Entry`].
    pub fn parse(line: &str) -> Result<DeskLine, NotAMove> {
        let mut words = line.trim().splitn(3, char::is_whitespace);
        if words.next() != Some("chat") {
            return Ok(DeskLine { chat: None, entry: Entry::parse(line)? });
        }
        let chat = (number(words.next().unwrap_or_default())? as usize).checked_sub(1).ok_or(NotAMove)?;
        Ok(DeskLine { chat: Some(chat), entry: Entry::parse(words.next().unwrap_or_default())? })
    }
}

fn number(word: &str) -> Result<u32, NotAMove> {
    word.parse().map_err(|_| NotAMove)
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// `type as own-it acts Apologise Own +3200 "So sorry, that was us."`; the text is written as JSON writes one.
fn typed(line: &str) -> Result<Move, NotAMove> {
    let (head, text) = line.split_at(line.find('"').ok_or(NotAMove)?);
    let text: String = serde_json::from_str(text).map_err(|_| NotAMove)?;
    let mut words: Vec<&str> = head.split_whitespace().collect();
    let thought = words.last().and_then(|last| last.strip_prefix('+')).map(number).transpose()?;
    if thought.is_some() {
        words.pop();
    }
    let (meant, acts) = match words.as_slice() {
        ["type", "as", reply, acts @ ..] => (Meant::Reply((*reply).to_owned()), acts),
        ["type", "unclear", why, acts @ ..] => {
            (Meant::Unclear(Unclear::from_slug(why).ok_or(NotAMove)?), acts)
        }
        _ => return Err(NotAMove),
    };
    let acts = match acts {
        [] => Vec::new(),
        ["acts", first, rest @ ..] => {
            let all = std::iter::once(first).chain(rest);
            all.map(|act| Act::from_word(act).ok_or(NotAMove)).collect::<Result<_, _>>()?
        }
        _ => return Err(NotAMove),
    };
    Ok(Move::Type { text, meant, acts, thought_ms: thought.unwrap_or(0) })
}

fn hold_words(words: &[&str]) -> Result<HoldWords, NotAMove> {
    match words {
        [] => Ok(HoldWords::Silent),
        ["explained"] => Ok(HoldWords::Explained),
        ["promised", seconds] => Ok(HoldWords::Promised(number(seconds)?)),
        _ => Err(NotAMove),
    }
}

fn wrap_up(words: &[&str], thought_ms: u32) -> Result<Move, NotAMove> {
    let (code, rest) = match words {
        ["code", code, rest @ ..] => (Some((*code).to_owned()), rest),
        rest => (None, rest),
    };
    let note = match rest {
        [] => Vec::new(),
        ["note", needs @ ..] if !needs.is_empty() => owned(needs),
        _ => return Err(NotAMove),
    };
    Ok(Move::WrapUp { code, note, thought_ms })
}

impl fmt::Display for Move {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |f: &mut fmt::Formatter<'_>, words: &[String]| {
            words.iter().try_for_each(|word| write!(f, " {word}"))
        };
        let thought = |f: &mut fmt::Formatter<'_>, ms: u32| match ms {
            0 => Ok(()),
            ms => write!(f, " +{ms}"),
        };
        match self {
            Move::Say { reply, thought_ms } => {
                write!(f, "say {reply}")?;
                thought(f, *thought_ms)
            }
            Move::Type { text, meant, acts, thought_ms } => {
                let (how, what) = match meant {
                    Meant::Reply(reply) => ("as", reply.as_str()),
                    Meant::Unclear(why) => ("unclear", why.slug()),
                };
                write!(f, "type {how} {what}")?;
                if !acts.is_empty() {
                    f.write_str(" acts")?;
                    acts.iter().try_for_each(|act| write!(f, " {}", act.word()))?;
                }
                thought(f, *thought_ms)?;
                write!(f, " {}", serde_json::Value::from(text.as_str()))
            }
            Move::Send { parts, thought_ms } => {
                f.write_str("send")?;
                list(f, parts)?;
                thought(f, *thought_ms)
            }
            Move::Hold { lasts_s, words } => match words {
                HoldWords::Silent => write!(f, "hold {lasts_s}"),
                HoldWords::Explained => write!(f, "hold {lasts_s} explained"),
                HoldWords::Promised(promised_s) => write!(f, "hold {lasts_s} promised {promised_s}"),
            },
            Move::Mute { lasts_s } => write!(f, "mute {lasts_s}"),
            Move::Wait { lasts_s } => write!(f, "wait {lasts_s}"),
            Move::LookUp { article, thought_ms } => {
                write!(f, "look-up {article}")?;
                thought(f, *thought_ms)
            }
            Move::Transfer { to, briefing: None } => write!(f, "transfer {} cold", to.slug()),
            Move::Transfer { to, briefing: Some(briefing) } => {
                write!(f, "transfer {} warm", to.slug())?;
                list(f, briefing)
            }
            Move::CallBack { after_min } => write!(f, "call-back {after_min}"),
            Move::WrapUp { code, note, thought_ms } => {
                f.write_str("wrap-up")?;
                if let Some(code) = code {
                    write!(f, " code {code}")?;
                }
                if !note.is_empty() {
                    f.write_str(" note")?;
                    list(f, note)?;
                }
                thought(f, *thought_ms)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_move_reads_as_it_is_printed() {
        for line in [
            "say own-it",
            "say own-it +3200",
            r#"type as own-it "That was us.""#,
            r#"type as own-it acts Apologise Own +3200 "Sorry,\n that was \"us\".""#,
            r#"type unclear plain +9 "hm""#,
            r#"type unclear insult acts Blame "You idiot.""#,
            "send thanks facts refund +20000",
            "hold 45",
            "hold 45 explained",
            "hold 45 promised 60",
            "mute 20",
            "wait 10",
            "look-up refunds",
            "look-up refunds +800",
            "transfer supervisor cold",
            "transfer specialist warm",
            "transfer security warm credit why",
            "call-back 45",
            "wrap-up",
            "wrap-up +9",
            "wrap-up code billing",
            "wrap-up note credit why",
            "wrap-up code billing note credit why +900",
        ] {
            let Ok(Some(Entry::Move(made))) = Entry::parse(line) else { panic!("{line}") };
            assert_eq!(made.to_string(), line);
        }
        assert_eq!(Entry::parse(" 2 "), Ok(Some(Entry::Number(2))));
        assert_eq!(Entry::parse("# a comment"), Ok(None));
        for said in [r#""So sorry.""#, r#"  "So sorry. "#, "« So sorry. »", "“So sorry.”"] {
            assert_eq!(Entry::parse(said), Ok(Some(Entry::Words("So sorry.".to_owned()))));
        }
        assert_eq!(Entry::parse(""), Ok(None));
        for bad in [
            "hold",
            "hold x",
            "hold 5 promised",
            "hold 5 +20",
            "say",
            "say a b",
            "say a +x",
            "send",
            "mute",
            "transfer nobody warm",
            "transfer supervisor cold credit",
            "transfer supervisor",
            "wrap-up code",
            "wrap-up note",
            "wrap-up credit",
            "-1",
            "2 +20",
            "hang up now",
            "\"",
            "type",
            "type hello",
            "type as \"hello\"",
            "type unclear strange \"hello\"",
            "type as a b \"hello\"",
            "type as a acts \"hello\"",
            "type as a acts Dance \"hello\"",
            "type as a +x \"hello\"",
            "type as a \"hello",
        ] {
            assert_eq!(Entry::parse(bad), Err(NotAMove), "{bad}");
        }
    }
    #[test]
    fn a_line_may_turn_to_a_chat() {
        let parse = |line: &str| DeskLine::parse(line).map(|line| (line.chat, line.entry));
        assert_eq!(parse("chat 2"), Ok((Some(1), None)));
        assert_eq!(parse(" chat 3 2 "), Ok((Some(2), Some(Entry::Number(2)))));
        let wait = Entry::Move(Move::Wait { lasts_s: 10 });
        assert_eq!(parse("chat 1  wait 10"), Ok((Some(0), Some(wait.clone()))));
        assert_eq!(parse("wait 10"), Ok((None, Some(wait))));
        assert_eq!(parse("# chat 2"), Ok((None, None)));
        for bad in ["chat", "chat 0", "chat x", "chat 2 dance", "chat -1"] {
            assert_eq!(parse(bad), Err(NotAMove), "{bad}");
        }
    }
}
