//! A scenario's texts in the language of this play.

use std::sync::Arc;

use crate::encounter::{Encounter, Moment, Speech, Turn, Unclear, rules};
use crate::l10n::{Catalogue, Locale};
use crate::scenario::{Agent, Band, NeedIx, Scenario, TextKey};

/// Texts by key, for one reader and one trainee.
pub struct Words {
    pub scenario: Arc<Scenario>,
    pub locale: Locale,
    agent: Agent,
    catalogue: Catalogue,
}

impl Words {
    pub fn new(scenario: &Arc<Scenario>, locale: Locale, agent: &Agent) -> Self {
        let catalogue = Catalogue::new(&locale);
        Words { scenario: Arc::clone(scenario), locale, agent: agent.clone(), catalogue }
    }

    /// A text of the scenario.
    pub fn text(&self, key: &TextKey) -> String {
        self.scenario.texts.format(key, &self.locale, &self.agent)
    }

    /// What was said in this turn: the text of this key, or what the trainee said in its place.
    pub fn said(&self, turn: &Turn, key: &TextKey) -> String {
        turn.own_words(&self.scenario, key).map_or_else(|| self.text(key), str::to_owned)
    }

    /// What the customer says when a line was not understood.
    pub fn puzzled(&self, why: Unclear, band: Band, variant: u8) -> String {
        let written = rules(self.scenario.channel).written;
        self.catalogue.word("unclear", &why.answer(written, band, variant))
    }

    /// What may be said now in words of one's own.
    pub fn moment(&self, encounter: &Encounter) -> Moment {
        Moment::of(encounter, &self.locale, &self.agent)
    }

    /// What the customer says in this band.
    pub fn speech(&self, speech: Speech, band: Band) -> String {
        self.text(&speech.line(&self.scenario, band).key)
    }

    /// What a coach says of the trainee's line with this text.
    pub fn coach(&self, says: &TextKey) -> Option<String> {
        let mut replies = self.scenario.beats.iter().flat_map(|beat| &beat.replies);
        let reply = replies.find(|reply| reply.says.key == *says)?;
        reply.coach.as_ref().map(|key| self.text(key))
    }

    /// A need's label.
    pub fn need(&self, need: NeedIx) -> String {
        self.text(&self.scenario.needs[need.at()].label)
    }
}
