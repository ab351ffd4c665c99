//! Understanding what a trainee types: which of the offered replies it says, in words that do which acts.

use super::moves::Move;
use super::replay::Encounter;
use super::typed::{Meant, Unclear};
use crate::l10n::Locale;
use crate::language::{Acts, Choice, Decision, Encoder, Prepared, READ_AT_MOST, Reader, Text, Tongue};
use crate::scenario::{Act, Agent};

/// Reads what is typed in one language. What may be said in a moment is made ready once.
pub struct Ear {
    tongue: Tongue,
    reader: Reader<'static>,
    ready: Option<(Vec<Choice>, Prepared)>,
}

/// A typed line, as it was heard. Replies go by their ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    pub text: String,
    pub sense: Sense,
    /// What its words do, in their order; each act once.
    pub acts: Vec<Act>,
}

/// What a line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sense {
    /// This reply.
    Reply(String),
    /// Perhaps one of these: one or two, the likelier first.
    Perhaps(Vec<String>),
    Unclear(Unclear),
}

impl Ear {
    /// An ear for this language; without the encoder it hears letters only, and asks more often.
    pub fn new(tongue: Tongue, encoder: Option<&'static Encoder>) -> Ear {
        Ear { tongue, reader: Reader::new(tongue, encoder), ready: None }
    }

    /// Makes ready for what may be said now; nothing is done again for the same choices.
    pub fn expect(&mut self, choices: &[Choice]) {
        self.prepared(choices);
    }

    fn prepared(&mut self, choices: &[Choice]) -> &Prepared {
        let ready = self.ready.take().filter(|(ready, _)| ready == choices);
        let ready = ready.unwrap_or_else(|| (choices.to_vec(), self.reader.prepare(choices)));
        &self.ready.insert(ready).1
    }

    /// Hears a line as one of these choices, or as none. Of a long text, [`READ_AT_MOST`] characters are kept.
    pub fn hear(&mut self, choices: &[Choice], text: &str) -> Heard {
        let text: String = text.trim().chars().take(READ_AT_MOST).collect();
        let reader = self.reader;
        let decision = reader.read(self.prepared(choices), &text).decision;
        let ready = Text::new(self.tongue, &text);
        let mut acts = Vec::new();
        for found in Acts::of(self.tongue).find(&ready) {
            if !acts.contains(&found.what) {
                acts.push(found.what);
            }
        }
        let id = |choice: usize| choices[choice].id.clone();
        let sense = match decision {
            Decision::Accept(choice) => Sense::Reply(id(choice)),
            Decision::Ask(choices) if !choices.is_empty() => {
                Sense::Perhaps(choices.into_iter().map(id).collect())
            }
            Decision::Ask(_) | Decision::Neither => Sense::Unclear(Unclear::of(self.tongue, &ready, &acts)),
        };
        Heard { text, sense, acts }
    }
}

impl Heard {
    /// The move that it is: for a line that may say one of several, as this one of them, or as none.
    pub fn made(self, meant: Option<String>, thought_ms: u32) -> Move {
        let meant = match (meant, self.sense) {
            (Some(reply), _) | (None, Sense::Reply(reply)) => Meant::Reply(reply),
            (None, Sense::Perhaps(_)) => Meant::Unclear(Unclear::Plain),
            (None, Sense::Unclear(why)) => Meant::Unclear(why),
        };
        Move::Type { text: self.text, meant, acts: self.acts, thought_ms }
    }
}

/// What may be said now in words of one's own, in this language: each offered reply with all its wordings. Nothing where
/// an answer is composed.
pub fn choices(encounter: &Encounter, locale: &Locale, agent: &Agent) -> Vec<Choice> {
    let texts = &encounter.scenario().texts;
    let offered = encounter.offered().filter(|_| !encounter.composes());
    let choice = |reply: &crate::scenario::Reply| {
        let keys = std::iter::once(&reply.says.key).chain(&reply.also);
        Choice { id: reply.id.clone(), examples: keys.map(|key| texts.format(key, locale, agent)).collect() }
    };
    offered.map(|(_, reply)| choice(reply)).collect()
}
