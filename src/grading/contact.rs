//! A transcript read as a grader reads it: what was answered to what.

use super::evidence::{Detail, Evidence};
use super::exchange::Exchange;
use super::scorecard::{Critical, HandleTimes};
use crate::encounter::{Event, Mood, Transcript};
use crate::scenario::{
    Band, BeatIx, EndingIx, NeedIx, NeedState, Outcome, Reply, Rubric, Rule, Scenario, Section, TextKey,
};

/// A transcript with its scenario and rubric.
pub struct Contact<'a> {
    pub scenario: &'a Scenario,
    pub transcript: &'a Transcript,
    pub rubric: &'a Rubric,
    pub exchanges: Vec<Exchange<'a>>,
}

impl<'a> Contact<'a> {
    /// Pairs each line of the trainee with what it answers.
    pub fn read(scenario: &'a Scenario, transcript: &'a Transcript, rubric: &'a Rubric) -> Contact<'a> {
        let mut exchanges = Vec::new();
        let (mut cue, mut band, mut demanded) = (None, Band::Calm, false);
        for (turn, event) in transcript.events() {
            match event {
                Event::CustomerSaid { cue: shown, band: tone, .. } => (cue, band) = (*shown, *tone),
                Event::SupervisorDemanded => demanded = true,
                Event::AgentSaid { beat, reply, .. } => {
                    let beat = &scenario.beats[beat.at()];
                    let reply = &beat.replies[reply.at()];
                    exchanges.push(Exchange { turn, beat, reply, cue, band, demanded });
                }
                _ => {}
            }
        }
        Contact { scenario, transcript, rubric, exchanges }
    }

    /// Evidence about a line of the trainee. `points` is capped by nothing: the caller knows what it is worth.
    pub fn on_line(
        &self,
        section: Section,
        rule: Rule,
        exchange: &Exchange,
        points: i32,
        of: i32,
    ) -> Evidence {
        Evidence {
            turn: exchange.turn,
            section,
            rule,
            points,
            of,
            quote: exchange.reply.says.key.clone(),
            better: None,
            detail: Detail::None,
        }
    }

    /// All or nothing for one thing that some line should do: full points at the line that did, none at the line
    /// where it was missed most.
    pub fn all_or_nothing(
        &self,
        section: Section,
        rule: Rule,
        done: Option<&Exchange>,
        missed: Option<&Exchange>,
        wants: impl Fn(&Reply) -> bool,
    ) -> Vec<Evidence> {
        let worth = self.rubric.points(rule);
        match (done, missed) {
            (Some(exchange), _) => vec![self.on_line(section, rule, exchange, worth, worth)],
            (None, Some(exchange)) => {
                let mut evidence = self.on_line(section, rule, exchange, 0, worth);
                evidence.better = super::better::line(self.scenario, exchange, wants);
                vec![evidence]
            }
            (None, None) => Vec::new(),
        }
    }

    /// The line of the customer that stood before this turn's answer, or was said in this turn.
    pub fn customer_line(&self, turn: usize) -> Option<TextKey> {
        let lines = self.transcript.events().take_while(|(at, _)| *at <= turn);
        lines.filter_map(|(_, event)| self.line_of(event)).last()
    }

    fn line_of(&self, event: &Event) -> Option<TextKey> {
        let Event::CustomerSaid { speech, band, .. } = event else { return None };
        Some(speech.line(self.scenario, *band).key.clone())
    }

    /// How far a need came, and the turn in which it came there.
    pub fn need(&self, need: NeedIx) -> (NeedState, usize) {
        let moves = self.transcript.events().filter_map(|(turn, event)| match event {
            Event::NeedMoved { need: moved, to } if *moved == need => Some((*to, turn)),
            _ => None,
        });
        moves.last().unwrap_or((NeedState::Hidden, 0))
    }

    /// The turn in which a need was voiced, if it was.
    pub fn voiced(&self, need: NeedIx) -> Option<usize> {
        self.transcript.events().find_map(|(turn, event)| match event {
            Event::NeedMoved { need: moved, to: NeedState::Voiced } if *moved == need => Some(turn),
            _ => None,
        })
    }

    pub fn critical_errors(&self) -> Vec<Critical> {
        let mut found: Vec<Critical> = Vec::new();
        for (turn, event) in self.transcript.events() {
            let Event::Critical { error } = event else { continue };
            let Some(exchange) = self.exchanges.iter().find(|it| it.turn == turn) else { continue };
            let quote = exchange.reply.says.key.clone();
            if !found.iter().any(|it| it.turn == turn && it.error == *error) {
                found.push(Critical { turn, error: *error, quote });
            }
        }
        found
    }

    pub fn ending(&self) -> Option<(EndingIx, Outcome)> {
        self.transcript.events().find_map(|(_, event)| match event {
            Event::Ended { ending, outcome, .. } => Some((*ending, *outcome)),
            _ => None,
        })
    }

    pub fn handle_time(&self) -> HandleTimes {
        HandleTimes::of(self.transcript.events().map(|(_, event)| event))
    }

    pub fn last_mood(&self) -> Mood {
        self.transcript.last_mood()
    }

    /// The first beat in which some reply meets a need, with that reply.
    pub fn meets(&self, need: NeedIx) -> Option<(BeatIx, &'a Reply)> {
        self.scenario.beats.iter().enumerate().find_map(|(index, beat)| {
            let models = |reply: &&Reply| super::better::is_model(self.scenario, reply);
            let reply = beat.replies.iter().filter(models).find(|reply| reply.meets.contains(&need));
            Some((BeatIx(index as u16), reply?))
        })
    }
}
