//! A transcript read as a grader reads it: what was answered to what.

use std::borrow::Cow;

use super::evidence::{Detail, Evidence};
use super::exchange::Exchange;
use super::scorecard::{Critical, HandleTimes};
use crate::encounter::{Event, Mood, Speech, Transcript, Turn, in_own_words, rules};
use crate::scenario::{
    Act, ActSet, Answer, Band, BeatIx, CriticalError, EndingIx, Kind, Line, NeedIx, NeedState, Outcome,
    Reply, Rubric, Rule, Scenario, TextKey,
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
        let mut exchanges: Vec<Exchange> = Vec::new();
        let (mut spoken, mut cue, mut band, mut refused) = (None, None, Band::Calm, false);
        for (turn, event) in transcript.events() {
            match event {
                Event::AgentSaid { beat, reply, ms, .. } => {
                    let beat = &scenario.beats[beat.at()];
                    let reply = &beat.replies[reply.at()];
                    let reply = match transcript.turns[turn].typed() {
                        Some((_, acts)) => Cow::Owned(in_own_words(reply, acts, *ms)),
                        None => Cow::Borrowed(reply),
                    };
                    let (misfit, sale, errors) = (false, None, Vec::new());
                    exchanges.push(Exchange { turn, beat, reply, cue, band, refused, misfit, sale, errors });
                }
                Event::CustomerSaid { speech, cue: shown, band: tone, .. } => {
                    (spoken, cue, band) = (Some(*speech), *shown, *tone);
                }
                Event::Consent { answer } => refused = *answer == Answer::Refused,
                Event::ConsentAsked => refused = false,
                Event::AgentUnclear { ms, .. } => {
                    let harms = harms(&transcript.turns[turn]);
                    // What was not understood, and harms nobody, is no answer yet.
                    if let Some(Speech::Beat(beat)) = spoken.filter(|_| !harms.is_empty()) {
                        let beat = &scenario.beats[beat.at()];
                        let says = Line { key: beat.says[band as usize].key.clone(), ms: *ms };
                        let does = ActSet::of(&harms);
                        let reply = Cow::Owned(Reply { says, acts: harms, does, ..Reply::default() });
                        let (misfit, sale, errors) = (false, None, Vec::new());
                        exchanges.push(Exchange {
                            turn,
                            beat,
                            reply,
                            cue,
                            band,
                            refused,
                            misfit,
                            sale,
                            errors,
                        });
                    }
                }
                event => {
                    if let Some(said) = exchanges.last_mut().filter(|said| said.turn == turn) {
                        said.note(event);
                    }
                }
            }
        }
        Contact { scenario, transcript, rubric, exchanges }
    }

    /// The lines of each turn together: one, or the parts of a composed answer.
    pub fn answers(&self) -> impl Iterator<Item = &[Exchange<'a>]> {
        self.exchanges.chunk_by(|one, next| one.turn == next.turn)
    }

    /// Most that the trainee may give away, in minor units of the currency.
    pub fn authority(&self) -> u32 {
        self.scenario.authority.of(self.transcript.header.rank)
    }

    /// Evidence about a line of the trainee. `points` is capped by nothing: the caller knows what it is worth.
    pub fn on_line(&self, rule: Rule, exchange: &Exchange, points: i32, of: i32) -> Evidence {
        self.moment(rule, exchange.turn, exchange.reply.says.key.clone(), points, of)
    }

    /// Evidence about a moment that has no line of its own, such as work at the desk.
    pub fn moment(&self, rule: Rule, turn: usize, quote: TextKey, points: i32, of: i32) -> Evidence {
        let section = rule.section();
        Evidence { turn, section, rule, points, of, quote, better: None, detail: Detail::None }
    }

    /// What a rule takes that only takes.
    pub fn taken(&self, rule: Rule, exchange: &Exchange) -> Evidence {
        self.on_line(rule, exchange, self.rubric.points(rule), 0)
    }

    /// All or nothing for one thing that some line should do: full points at the line that did, none at the line
    /// where it was missed most.
    pub fn all_or_nothing(
        &self,
        rule: Rule,
        done: Option<&Exchange>,
        missed: Option<&Exchange>,
        wants: impl Fn(&Reply) -> bool,
    ) -> Vec<Evidence> {
        let worth = self.rubric.points(rule);
        match (done, missed) {
            (Some(exchange), _) => vec![self.on_line(rule, exchange, worth, worth)],
            (None, Some(exchange)) => {
                let mut evidence = self.on_line(rule, exchange, 0, worth);
                evidence.better = super::better::line(self, exchange, wants);
                vec![evidence]
            }
            (None, None) => Vec::new(),
        }
    }

    /// All or nothing for an act that some line of a coaching talk should do: at the first that did, or else where it
    /// was offered first. Nothing in other scenarios.
    pub fn in_coaching(&self, rule: Rule, act: Act) -> Vec<Evidence> {
        if self.scenario.kind != Kind::Coaching {
            return Vec::new();
        }
        let wants = |reply: &Reply| reply.acts.contains(&act);
        let done = self.exchanges.iter().find(|it| it.does(act));
        let offered = |it: &&Exchange| super::better::line(self, it, wants).is_some();
        let missed = self.exchanges.iter().find(offered).or(self.exchanges.first());
        self.all_or_nothing(rule, done, missed, wants)
    }

    /// The line of the trainee in this turn, if one was said.
    pub fn line_in(&self, turn: usize) -> Option<&Exchange<'a>> {
        self.exchanges.iter().find(|it| it.turn == turn)
    }

    /// The line of the trainee in this turn, or else what the customer had said before it: what a moment at the desk
    /// is quoted by.
    pub fn quote_at(&self, turn: usize) -> TextKey {
        let own = self.line_in(turn).map(|it| it.reply.says.key.clone());
        own.or_else(|| self.customer_line(turn.saturating_sub(1))).unwrap_or(self.scenario.title.clone())
    }

    /// The turns in which something happened that `wanted` picks, with what it picks.
    pub fn happened<T>(&self, wanted: impl Fn(&Event) -> Option<T>) -> impl Iterator<Item = (usize, T)> {
        self.transcript.events().filter_map(move |(turn, event)| Some((turn, wanted(event)?)))
    }

    /// The last line of the customer until the end of this turn.
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

    /// Every critical error, whether or not the rubric fails on it, by turn.
    pub fn critical_errors(&self) -> Vec<Critical> {
        let each = self.exchanges.iter().flat_map(|it| it.errors.iter().map(move |error| (it, *error)));
        let critical = |(it, error): (&Exchange, CriticalError)| Critical {
            turn: it.turn,
            error,
            rule: rule_of(error),
            quote: it.reply.says.key.clone(),
        };
        each.map(critical).collect()
    }

    /// How it ended: after a callback, the last end is the one that counts.
    pub fn ending(&self) -> Option<(EndingIx, Outcome)> {
        let ended = |event: &Event| match event {
            Event::Ended { ending, outcome, .. } => Some((*ending, *outcome)),
            _ => None,
        };
        self.happened(ended).last().map(|(_, end)| end)
    }

    /// We called, and the customer's last word was no: there is nothing more to resolve than to take it well.
    pub fn declined(&self) -> bool {
        let answered = |event: &Event| match event {
            Event::Consent { answer } => Some(*answer),
            _ => None,
        };
        let last = self.happened(answered).last().map(|(_, answer)| answer);
        rules(self.scenario.channel).outbound && last == Some(Answer::Refused)
    }

    /// In a written channel, milliseconds until the first answer was sent, without the time that the customer took to
    /// write.
    pub fn first_response_ms(&self) -> Option<u32> {
        if !rules(self.scenario.channel).written {
            return None;
        }
        let answer = self.exchanges.first()?.turn;
        let before = self.transcript.turns[..answer].iter().flat_map(|turn| &turn.events);
        let events = &self.transcript.turns[answer].events;
        let sent = events.iter().rposition(|event| matches!(event, Event::AgentSaid { .. }))?;
        let ours =
            before.chain(&events[..=sent]).filter(|event| !matches!(event, Event::CustomerSaid { .. }));
        Some(ours.fold(0, |sum, event| sum.saturating_add(event.ms())))
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
            let models = |reply: &&Reply| super::better::is_model(self, reply);
            let reply = beat.replies.iter().filter(models).find(|reply| reply.meets.contains(&need));
            Some((BeatIx(index as u16), reply?))
        })
    }
}

/// The acts that do harm in what the trainee typed.
fn harms(turn: &Turn) -> Vec<Act> {
    let acts = turn.typed().map_or(&[][..], |(_, acts)| acts);
    acts.iter().copied().filter(|act| act.is_harmful()).collect()
}

/// The rule of the compliance section that an error breaks.
pub fn rule_of(error: CriticalError) -> Rule {
    match error {
        CriticalError::UnverifiedDisclosure => Rule::DisclosureVerified,
        CriticalError::BeyondAuthority => Rule::WithinAuthority,
        CriticalError::MissedHardStop => Rule::HardStopObeyed,
        CriticalError::Insult => Rule::Respectful,
        CriticalError::PublicDisclosure => Rule::KeptPrivate,
        CriticalError::WithoutConsent => Rule::ConsentGiven,
        CriticalError::RefusalIgnored => Rule::RefusalAccepted,
    }
}
