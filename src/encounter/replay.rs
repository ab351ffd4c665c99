//! An encounter under way, its transcript, and playing one again from its moves.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::clock::Pace;
use super::event::Event;
use super::mood::Mood;
use super::moves::Move;
use super::refusal::Refusal;
use super::seed::first_impression;
use super::situation::Situation;
use super::state::{Phase, State};
use super::step::{Setting, offered, start, start_at, step};
use super::temperament::Temperaments;
use crate::scenario::{Act, Rank, Reply, ReplyIx, Scenario, TextKey};

/// What, with the moves, makes an encounter again exactly.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Id of the scenario.
    pub scenario: String,
    /// Fingerprint of the author's file that was played.
    pub fingerprint: u64,
    pub seed: u64,
    pub pace: Pace,
    #[serde(default)]
    pub rank: Rank,
    /// Without the chats that come in beside it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub alone: bool,
}

/// One move and everything that came of it. The first turn of a transcript is the customer's opening: no move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    pub made: Option<Move>,
    pub events: Vec<Event>,
    /// The customer's mood when the turn was over.
    pub mood: Mood,
}

impl Turn {
    /// What the trainee typed in this turn, and the acts that its words do.
    pub fn typed(&self) -> Option<(&str, &[Act])> {
        match &self.made {
            Some(Move::Type { text, acts, .. }) => Some((text, acts)),
            _ => None,
        }
    }

    /// The trainee's own words, where they stand for the text of this key.
    pub fn own_words(&self, scenario: &Scenario, key: &TextKey) -> Option<&str> {
        let (text, _) = self.typed()?;
        let stands = |event: &Event| match event {
            Event::AgentSaid { beat, reply, .. } => {
                scenario.beats[beat.at()].replies[reply.at()].says.key == *key
            }
            event => matches!(event, Event::AgentUnclear { .. }),
        };
        self.events.iter().any(stands).then_some(text)
    }
}

/// What happened, from ring to wrap-up. Graded without playing it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transcript {
    pub header: Header,
    /// The customer's mood before the first word.
    pub first_mood: Mood,
    /// Never empty.
    pub turns: Vec<Turn>,
}

impl Transcript {
    /// Every event with the number of its turn, in order.
    pub fn events(&self) -> impl Iterator<Item = (usize, &Event)> {
        self.turns.iter().enumerate().flat_map(|(turn, it)| it.events.iter().map(move |event| (turn, event)))
    }

    /// The customer's mood after the last turn.
    pub fn last_mood(&self) -> Mood {
        self.turns.last().map_or(self.first_mood, |turn| turn.mood)
    }

    /// The moves made, in order.
    pub fn moves(&self) -> impl Iterator<Item = &Move> {
        self.turns.iter().filter_map(|turn| turn.made.as_ref())
    }
}

/// An encounter under way.
#[derive(Clone, Debug)]
pub struct Encounter {
    setting: Setting,
    /// Where it began, if not at its beginning.
    from: Option<Situation>,
    state: State,
    transcript: Transcript,
}

impl Encounter {
    /// Lets the customer come in. None if no temperament has the id that the scenario names (loading a scenario
    /// refuses that).
    pub fn new(
        scenario: Arc<Scenario>,
        temperaments: &Temperaments,
        seed: u64,
        pace: Pace,
    ) -> Option<Encounter> {
        Encounter::begin(scenario, temperaments, Header { seed, pace, ..Header::default() })
    }

    /// The same with everything that a header says; its scenario and fingerprint are those of this scenario.
    pub fn begin(scenario: Arc<Scenario>, temperaments: &Temperaments, header: Header) -> Option<Encounter> {
        Encounter::with(scenario, temperaments, header, None)
    }

    /// Begins in the middle, for practice. Its header and moves alone do not make it again: it is nothing to be kept.
    pub fn begin_at(
        scenario: Arc<Scenario>,
        temperaments: &Temperaments,
        header: Header,
        situation: Situation,
    ) -> Option<Encounter> {
        Encounter::with(scenario, temperaments, header, Some(situation))
    }

    fn with(
        scenario: Arc<Scenario>,
        temperaments: &Temperaments,
        mut header: Header,
        from: Option<Situation>,
    ) -> Option<Encounter> {
        header.scenario = scenario.id.clone();
        header.fingerprint = scenario.fingerprint;
        let temperament = Arc::clone(temperaments.get(&scenario.customer.temperament)?);
        let setting = Setting { scenario, temperament, pace: header.pace, rank: header.rank };
        Some(Encounter::open(setting, header, from))
    }

    /// The customer comes in, or says the line of the situation.
    fn open(setting: Setting, header: Header, from: Option<Situation>) -> Encounter {
        let mut events = Vec::new();
        let (state, first_mood) = match &from {
            Some(situation) => (start_at(&setting, situation, &mut events), situation.mood),
            None => {
                let first_mood = first_impression(header.seed, setting.scenario.customer.mood);
                (start(&setting, header.seed, &mut events), first_mood)
            }
        };
        let turns = vec![Turn { made: None, events, mood: state.customer.mood() }];
        Encounter { setting, from, state, transcript: Transcript { header, first_mood, turns } }
    }

    /// The encounter as it stood before the move of this turn: the moves before it, made again. Turn 1 is the first
    /// move; a turn that has not come yet gives the encounter as it is.
    pub fn before(&self, turn: usize) -> Encounter {
        let mut again =
            Encounter::open(self.setting.clone(), self.transcript.header.clone(), self.from.clone());
        for made in self.transcript.moves().take(turn.saturating_sub(1)) {
            again.step(made).expect("a move that was taken once is taken again");
        }
        again
    }

    /// Plays moves again from the start; stops at the first that is refused and says which it was (from 0).
    pub fn replay(
        scenario: Arc<Scenario>,
        temperaments: &Temperaments,
        header: &Header,
        moves: &[Move],
    ) -> Option<(Encounter, Option<(usize, Refusal)>)> {
        let mut encounter = Encounter::begin(scenario, temperaments, header.clone())?;
        for (index, made) in moves.iter().enumerate() {
            if let Err(refusal) = encounter.step(made) {
                return Some((encounter, Some((index, refusal))));
            }
        }
        Some((encounter, None))
    }

    /// Makes one move and returns what came of it.
    pub fn step(&mut self, made: &Move) -> Result<&Turn, Refusal> {
        let mut events = Vec::new();
        step(&self.setting, &mut self.state, made, &mut events)?;
        let mood = self.state.customer.mood();
        self.transcript.turns.push(Turn { made: Some(made.clone()), events, mood });
        Ok(self.transcript.turns.last().expect("a turn was pushed"))
    }

    /// The replies that may be said now, in the author's order. A bare number in a moves file counts these from 1.
    pub fn offered(&self) -> impl Iterator<Item = (ReplyIx, &Reply)> {
        offered(&self.setting.scenario, &self.state)
    }

    /// Whether an answer is composed of parts now.
    pub fn composes(&self) -> bool {
        match self.state.phase {
            Phase::Talking(beat) => self.setting.scenario.beats[beat.at()].answer.is_some(),
            _ => false,
        }
    }

    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.setting.scenario
    }

    pub fn rank(&self) -> Rank {
        self.setting.rank
    }

    pub fn pace(&self) -> Pace {
        self.setting.pace
    }

    pub fn state(&self) -> &State {
        &self.state
    }

    pub fn transcript(&self) -> &Transcript {
        &self.transcript
    }

    /// Whether everything is done, the after-call work too.
    pub fn is_over(&self) -> bool {
        matches!(self.state.phase, Phase::Closed(_))
    }
}
