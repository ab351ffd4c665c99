//! Understanding what a trainee types: which of the offered replies it says, in words that do which acts.

use std::sync::Arc;

use super::moves::Move;
use super::replay::Encounter;
use super::typed::{Meant, Unclear};
use crate::l10n::Locale;
use crate::language::{
    Choice, Decision, Encoder, Prepared, READ_AT_MOST, Reader, Text, Tone, Tongue, quotes,
};
use crate::scenario::{Act, Agent, OwnLanguages};

/// What may be said in a moment, in words of one's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// Each offered reply with all its wordings.
    choices: Vec<Choice>,
    /// What each does.
    acts: Vec<Vec<Act>>,
    /// What the pack adds to how it is read.
    own: Arc<OwnLanguages>,
}

/// Reads what is typed in one language. What may be said in a moment is made ready once.
pub struct Ear {
    tongue: Tongue,
    reader: Reader<'static>,
    /// What a pack adds, and how it has a line read.
    tone: Option<(Arc<OwnLanguages>, Tone)>,
    ready: Option<(Moment, Prepared)>,
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
        Ear { tongue, reader: Reader::new(tongue, encoder), tone: None, ready: None }
    }

    /// Makes ready for what may be said now; nothing is done again for the same moment.
    pub fn expect(&mut self, moment: &Moment) {
        self.prepared(moment);
        self.tone(&moment.own);
    }

    fn tone(&mut self, own: &Arc<OwnLanguages>) -> &Tone {
        let tone = self.tone.take().filter(|(of, _)| of == own);
        let tone = tone.unwrap_or_else(|| (Arc::clone(own), Tone::of(self.tongue, own)));
        &self.tone.insert(tone).1
    }

    fn prepared(&mut self, moment: &Moment) -> &Prepared {
        let ready = self.ready.take().filter(|(ready, _)| ready == moment);
        let ready = ready.unwrap_or_else(|| (moment.clone(), self.reader.prepare(&moment.choices)));
        &self.ready.insert(ready).1
    }

    /// Hears a line as one of the replies of this moment, or as none. Of a long text, [`READ_AT_MOST`] characters are kept.
    pub fn hear(&mut self, moment: &Moment, text: &str) -> Heard {
        let text: String = text.trim().chars().take(READ_AT_MOST).collect();
        let reader = self.reader;
        let decision = reader.read(self.prepared(moment), &text).decision;
        let ready = Text::new(self.tongue, &text);
        let quoted: &[Act] = match decision {
            Decision::Accept(choice) if self.quotes(&ready, &moment.choices[choice]) => &moment.acts[choice],
            _ => &[],
        };
        let mut acts = Vec::new();
        let said = self.tone(&moment.own).acts(&ready);
        for act in said.iter().map(|found| found.what).chain(quoted.iter().copied()) {
            if !acts.contains(&act) {
                acts.push(act);
            }
        }
        let id = |choice: usize| moment.choices[choice].id.clone();
        let sense = match decision {
            Decision::Accept(choice) => Sense::Reply(id(choice)),
            Decision::Ask(choices) if !choices.is_empty() => {
                Sense::Perhaps(choices.into_iter().map(id).collect())
            }
            Decision::Ask(_) | Decision::Neither => Sense::Unclear(Unclear::of(self.tongue, &ready, &acts)),
        };
        Heard { text, sense, acts }
    }

    /// Whether a text is one of the author's own wordings.
    fn quotes(&self, text: &Text, choice: &Choice) -> bool {
        choice.examples.iter().any(|example| quotes(self.tongue, text, &Text::new(self.tongue, example)))
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

impl Moment {
    /// What may be said now, in this language. Nothing where an answer is composed.
    pub fn of(encounter: &Encounter, locale: &Locale, agent: &Agent) -> Moment {
        let texts = &encounter.scenario().texts;
        let own = Arc::clone(&encounter.scenario().own_language);
        let mut moment = Moment { own, ..Moment::default() };
        for (_, reply) in encounter.offered().filter(|_| !encounter.composes()) {
            let keys = std::iter::once(&reply.says.key).chain(&reply.also);
            let examples = keys.map(|key| texts.format(key, locale, agent)).collect();
            moment.choices.push(Choice { id: reply.id.clone(), examples });
            moment.acts.push(reply.acts.clone());
        }
        moment
    }

    /// The replies, with all their wordings.
    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }
}
