//! The recorded contact, and the reference: what the program's own rules say of it.

use std::sync::Arc;

use crate::encounter::{Encounter, Entry, Event, Header, Move, Refusal, Temperaments, Transcript};
use crate::grading::{Evidence, Scorecard, grade};
use crate::scenario::{Calibration, CriticalError, Rubric, Scenario, Section};

/// The sections that a listener scores. Handle time is measured and needs no judgement, and compliance is judged by its
/// critical errors: there is one, or there is none.
pub const JUDGED: [Section; 6] = [
    Section::Opening,
    Section::Listening,
    Section::Empathy,
    Section::Resolution,
    Section::Sales,
    Section::Closing,
];

/// A contact to listen to.
#[derive(Clone, Debug)]
pub struct Recording {
    pub scenario: Arc<Scenario>,
    pub transcript: Transcript,
    /// The reference.
    pub card: Scorecard,
}

/// Why moves are no recorded contact. Moves are counted from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// This line is no move, or one in typed words.
    NotAMove { at: usize },
    /// The contact, as its scenario is now, does not take this move there.
    Refused { at: usize, refusal: Refusal },
    /// After the last move the contact is not over.
    Unfinished,
}

impl Recording {
    /// Plays the contact of a calibration again, of this scenario and under the rubric of its pack.
    pub fn of(
        calibration: &Calibration,
        scenario: &Arc<Scenario>,
        rubric: &Arc<Rubric>,
    ) -> Result<Recording, Broken> {
        let moves = calibration.moves.iter().enumerate();
        let moves = moves.map(|(at, line)| read(line).ok_or(Broken::NotAMove { at }));
        let moves = moves.collect::<Result<Vec<Move>, Broken>>()?;
        let header = Header { seed: calibration.seed, alone: true, ..Header::default() };
        let played = Encounter::replay(Arc::clone(scenario), &Temperaments::shipped(), &header, &moves);
        let (encounter, refused) = played.expect("no scenario is read whose temperament is unknown");
        if let Some((at, refusal)) = refused {
            return Err(Broken::Refused { at, refusal });
        }
        if !encounter.is_over() {
            return Err(Broken::Unfinished);
        }
        let transcript = encounter.transcript().clone();
        let card = grade(scenario, &transcript, rubric);
        Ok(Recording { scenario: Arc::clone(scenario), transcript, card })
    }

    /// The sections to score, each with its reference: those for which the contact gave occasion.
    pub fn judged(&self) -> impl Iterator<Item = (Section, u8)> {
        let score = |section| self.card.sections.iter().find(|it| it.section == section)?.score;
        JUDGED.into_iter().filter_map(move |section| Some((section, score(section)?)))
    }

    /// The errors to look for: those that the rubric fails on, made or not.
    pub fn errors(&self) -> impl Iterator<Item = CriticalError> {
        CriticalError::ALL.iter().copied().filter(|error| self.card.rubric.fails_on(*error))
    }

    /// The turns in which this error was made.
    pub fn made(&self, error: CriticalError) -> Vec<usize> {
        let all = self.card.critical_errors.iter();
        all.filter(|it| it.error == error).map(|it| it.turn).collect()
    }

    /// Whether the reference of a section rests on this turn. What is held against a line of the customer's that was not answered
    /// well can be shown by that line or by the answer.
    pub fn shows(&self, section: Section, turn: usize) -> bool {
        self.evidence(section).any(|one| {
            let answered = one.turn + 1 == turn && !self.is_agents(one);
            one.turn == turn || answered
        })
    }

    fn is_agents(&self, one: &Evidence) -> bool {
        let said = |event: &Event| match event {
            Event::AgentSaid { beat, reply, .. } => {
                self.scenario.beats[beat.at()].replies[reply.at()].says.key == one.quote
            }
            _ => false,
        };
        self.transcript.turns[one.turn].events.iter().any(said)
    }

    /// What the reference of a section rests on, by turn.
    pub fn evidence(&self, section: Section) -> impl Iterator<Item = &Evidence> {
        self.card.evidence.iter().filter(move |one| one.section == section)
    }
}

/// A line of a moves file that is the same in every language, and names what it does: a reply's number would be another
/// reply once the scenario has one more.
fn read(line: &str) -> Option<Move> {
    match Entry::parse(line) {
        Ok(Some(Entry::Move(made))) if !matches!(made, Move::Type { .. }) => Some(made),
        _ => None,
    }
}
