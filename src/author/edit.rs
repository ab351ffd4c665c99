//! What an author may change.

use crate::l10n::Locale;
use crate::scenario::{Act, Outcome, TextKey};

use super::literal::quoted;

/// A part of the author's file that has fields.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The scenario itself, or the pack.
    Whole,
    /// The scenario's customer; of an interview who asks, of a calibration who is heard.
    Customer,
    Beat(String),
    Reply {
        beat: String,
        reply: String,
    },
    Ending(String),
}

impl Part {
    /// A reply of a beat.
    pub fn reply(beat: impl Into<String>, reply: impl Into<String>) -> Self {
        Part::Reply { beat: beat.into(), reply: reply.into() }
    }
    /// Its own id; empty for what has none.
    pub fn id(&self) -> &str {
        match self {
            Part::Whole | Part::Customer => "",
            Part::Beat(id) | Part::Ending(id) | Part::Reply { reply: id, .. } => id,
        }
    }
}

impl Part {
    /// The names among which its own is.
    pub(super) fn family(&self) -> Option<Family> {
        match self {
            Part::Whole | Part::Customer => None,
            Part::Beat(_) | Part::Ending(_) => Some(Family::Target),
            Part::Reply { beat, .. } => Some(Family::Reply { beat: beat.clone() }),
        }
    }
}

impl std::fmt::Display for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Part::Reply { beat, reply } => write!(f, "{beat}.{reply}"),
            _ => f.write_str(self.id()),
        }
    }
}

/// Names that must differ from each other, and are referred to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// Beats and endings: what a link leads to.
    Target,
    Reply {
        beat: String,
    },
    Need,
    /// A fact is there as soon as something sets it.
    Fact,
    Policy,
    Record,
    Article,
    Product,
    Callback,
    Disposition,
    Timer,
}

impl Family {
    /// What stands before the name in the id of its message; None if it has no message of its own.
    pub(super) fn prefix(&self) -> Option<&'static str> {
        Some(match self {
            Family::Target => "",
            Family::Need => "need-",
            Family::Policy => "policy-",
            Family::Record => "record-",
            Family::Article => "knowledge-",
            Family::Product => "product-",
            Family::Disposition => "disposition-",
            Family::Reply { .. } | Family::Fact | Family::Callback | Family::Timer => return None,
        })
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A text: in the author's file (`None`), where it must be there, or in a translation, to which it is added if it
    /// lacks. The translation's note of its source is renewed with it.
    Text { key: TextKey, locale: Option<Locale>, text: String },
    /// A field of a part: its value as RON (`[Greet, Listen]`, `Not(Verified)`, `"facts"`); None takes the field out.
    /// Of a list, only what differs is written anew.
    Field { part: Part, field: String, source: Option<String> },
    /// A new beat, reply or ending with this id, its value as RON (see [`Edit::add_reply`]); before another one of
    /// its kind, else behind the last.
    Add { part: Part, before: Option<String>, source: String },
    /// A beat, reply or ending goes, and its translations with it. Nothing may refer to it any more.
    Remove(Part),
    /// Something gets another name, and so does every reference to it, in the translations too.
    Rename { family: Family, from: String, to: String },
    /// A beat, reply or ending moves before another one of its kind, else behind the last.
    Move { part: Part, before: Option<String> },
}

impl Edit {
    /// A text of the author's.
    pub fn text(key: TextKey, text: impl Into<String>) -> Self {
        Edit::Text { key, locale: None, text: text.into() }
    }
    /// A field's value.
    pub fn field(part: Part, field: &str, source: impl Into<String>) -> Self {
        Edit::Field { part, field: field.to_owned(), source: Some(source.into()) }
    }
    /// The acts of a reply.
    pub fn acts(beat: &str, reply: &str, acts: &[Act]) -> Self {
        Edit::field(Part::reply(beat, reply), "acts", acts_source(acts))
    }
    /// A new reply behind the others of its beat; `then` is None for a part of a composed answer.
    pub fn add_reply(beat: &str, id: &str, text: &str, acts: &[Act], then: Option<&str>) -> Self {
        let then = then.map(|target| format!("    then: {},\n", quoted(target))).unwrap_or_default();
        let source = format!("(\n    says: {},\n    acts: {},\n{then})", quoted(text), acts_source(acts));
        Edit::Add { part: Part::reply(beat, id), before: None, source }
    }
    /// A new beat behind the others, yet without replies.
    pub fn add_beat(id: &str, text: &str) -> Self {
        let source = format!("(\n    says: {},\n    replies: {{}},\n)", quoted(text));
        Edit::Add { part: Part::Beat(id.to_owned()), before: None, source }
    }
    /// A new ending behind the others: the customer's last words, and what becomes of them.
    pub fn add_ending(id: &str, outcome: Outcome, text: &str, becomes: &str) -> Self {
        let (outcome, says, becomes) = (outcome.word(), quoted(text), quoted(becomes));
        let source = format!("(\n    outcome: {outcome},\n    says: {says},\n    becomes: {becomes},\n)");
        Edit::Add { part: Part::Ending(id.to_owned()), before: None, source }
    }
}

fn acts_source(acts: &[Act]) -> String {
    let words: Vec<&str> = acts.iter().map(|act| act.word()).collect();
    format!("[{}]", words.join(", "))
}
