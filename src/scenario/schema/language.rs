//! What a pack adds to how typed replies are read, as it is written.

use super::Text;
use crate::scenario::decode::{Decode, Entries, Keyed, Number};
use crate::scenario::document::document;
use crate::scenario::findings::Findings;
use crate::scenario::syntax::{Node, Span, Value};
use crate::scenario::vocabulary::Act;

document! {
    /// What a pack adds to how typed replies are read in one language: `language/<language>.ron`.
    Language {
        /// By act, the phrases that do it: at most 500, those of exceptions with them.
        acts: Keyed<Act, Vec<Saying>> = Keyed::none(),
        /// Alternatives with a name, `|` between them, which phrases use as `<name>`: at most 50. A list stands before one of the
        /// program's with the same name.
        lists: Entries<Text> = Entries::none(),
        /// By a word, or a phrase of up to eight words, how much it warms a reply, or chills it where it is below zero: at most
        /// 500. What stands here counts in place of what the program knows of the same words.
        warmth: Entries<Number<-1_000, 1_000>> = Entries::none(),
    }
}

document! {
    /// Phrases with exceptions.
    Phrases {
        /// What does the act.
        say: Vec<Text>,
        /// Not in a sentence with one of these.
        unless: Vec<Text> = Vec::new(),
        /// Not right after one of these.
        unless_before: Vec<Text> = Vec::new(),
        /// Not right before one of these.
        unless_after: Vec<Text> = Vec::new(),
    }
}

/// A phrase, or several with exceptions.
#[derive(Clone, Debug)]
pub struct Saying(pub Phrases);

impl Phrases {
    /// Every phrase in it.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        [&self.say, &self.unless, &self.unless_before, &self.unless_after].into_iter().flatten()
    }
}

impl Language {
    /// Every phrase, list and word in it, as they stand.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        let phrases = self.acts.0.iter().flat_map(|(_, sayings)| sayings).flat_map(|it| it.0.texts());
        let lists = self.lists.iter().map(|(_, list)| list);
        phrases.chain(lists).chain(self.warmth.iter().map(|(words, _)| words))
    }
}

impl Decode for Saying {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        let Value::Fields(..) = &node.value else {
            let say = vec![Text::decode(node, findings)];
            return Saying(Phrases { say, ..Phrases::stand_in(&node.span) });
        };
        Saying(Phrases::decode(node, findings))
    }
    fn stand_in(span: &Span) -> Self {
        Saying(Phrases::stand_in(span))
    }
}
