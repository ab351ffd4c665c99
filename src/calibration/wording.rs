//! What stands in a recorded contact and around it, in one language.

use super::recording::Recording;
use crate::encounter::{Event, Move, Speech, Turn};
use crate::grading::Evidence;
use crate::l10n::{Args, Catalogue, Key, Locale};
use crate::scenario::{Agent, Band, Calibration, Handover, HoldWords, Section, TextKey};
use crate::{args, msg};

/// The texts of a calibration and its contact, and the program's words for them.
pub struct Wording<'a> {
    pub calibration: &'a Calibration,
    pub recording: &'a Recording,
    /// The program's words. Texts that are not there in its language stand in their author's.
    pub catalogue: &'a Catalogue,
}

/// Who is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    Agent,
    Customer,
    /// Nobody: the recording says what could not be heard.
    Note,
}

impl By {
    /// Its word in JSON.
    pub fn slug(self) -> &'static str {
        match self {
            By::Agent => "agent",
            By::Customer => "customer",
            By::Note => "note",
        }
    }
}

/// A line of the recording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// The turn that it is quoted by; 0 is the customer's opening.
    pub turn: usize,
    pub by: By,
    pub text: String,
}

impl Wording<'_> {
    /// A text of the calibration.
    pub fn text(&self, key: &TextKey) -> String {
        self.calibration.texts.format(key, self.locale(), self.agent())
    }

    /// A text of the contact.
    pub fn line(&self, key: &TextKey) -> String {
        self.recording.scenario.texts.format(key, self.locale(), self.agent())
    }

    /// What the author says of a section, if anything.
    pub fn note(&self, section: Section) -> Option<String> {
        self.calibration.note(section).map(|note| self.text(note))
    }

    /// Why the reference gives or takes points.
    pub fn reason(&self, evidence: &Evidence) -> String {
        let contact = &self.recording.scenario;
        evidence.reason(contact.kind, self.catalogue, |need| self.line(&contact.needs[need.at()].label))
    }

    /// Who speaks; None for a note.
    pub fn name(&self, by: By) -> Option<&str> {
        match by {
            By::Agent => Some(&self.agent().name),
            By::Customer => Some(&self.recording.scenario.customer.name),
            By::Note => None,
        }
    }

    /// Everything that can be heard and seen from outside, in order. Moods, needs, and whether something was right stay
    /// hidden: to find that out is what a listener is for.
    pub fn heard(&self) -> Vec<Heard> {
        let turns = self.recording.transcript.turns.iter().enumerate();
        turns.flat_map(|(turn, it)| self.of_turn(turn, it)).collect()
    }

    fn of_turn(&self, turn: usize, it: &Turn) -> Vec<Heard> {
        let scenario = &self.recording.scenario;
        let mut heard = Vec::new();
        let mut add = |by: By, text: String| heard.push(Heard { turn, by, text });
        for event in &it.events {
            match *event {
                Event::AgentSaid { beat, reply, .. } => {
                    add(By::Agent, self.line(&scenario.beats[beat.at()].replies[reply.at()].says.key));
                }
                Event::CustomerSaid { speech, band, .. } => {
                    add(By::Customer, self.speech(speech, band));
                    let seen = match speech {
                        Speech::Beat(beat) => scenario.beats[beat.at()].seen.as_ref(),
                        Speech::Ending(_) => None,
                    };
                    seen.into_iter().for_each(|seen| add(By::Note, self.line(seen)));
                }
                _ => self.note_of(event).into_iter().for_each(|text| add(By::Note, text)),
            }
        }
        if let Some(Move::WrapUp { note, .. }) =
            it.made.as_ref().filter(|_| !scenario.dispositions.is_empty())
        {
            let noted = scenario.needs.iter().filter(|need| note.contains(&need.id));
            let needs: Vec<String> = noted.map(|need| self.line(&need.label)).collect();
            let args = args![count = needs.len(), needs = needs.join(", ")];
            add(By::Note, self.catalogue.format(msg!("heard-note"), &args));
        }
        heard
    }

    fn speech(&self, speech: Speech, band: Band) -> String {
        self.line(&speech.line(&self.recording.scenario, band).key)
    }

    /// What is noted of an event that nobody says; None for what cannot be heard.
    fn note_of(&self, event: &Event) -> Option<String> {
        let scenario = &self.recording.scenario;
        let (key, mut args): (Key, Args) = match *event {
            Event::Held { words: HoldWords::Promised(promised_s), .. } => {
                let promised = self.catalogue.duration(promised_s);
                (msg!("heard-held-promised"), args![promised = promised])
            }
            Event::Held { words: HoldWords::Explained, .. } => (msg!("heard-held-explained"), args![]),
            Event::Held { words: HoldWords::Silent, .. } => (msg!("heard-held"), args![]),
            Event::Muted { .. } | Event::Silence { .. } => (msg!("heard-silence"), args![]),
            Event::Worked { .. } => (msg!("heard-worked"), args![]),
            Event::LookedUp { article, .. } => {
                let title = self.line(&scenario.knowledge[article.at()].title);
                (msg!("heard-looked-up"), args![title = title])
            }
            Event::HandedOver { level, how, .. } => {
                let to = self.catalogue.word("level", level.slug());
                let key = match how {
                    Handover::Warm => msg!("heard-handed-over-warm"),
                    Handover::Cold => msg!("heard-handed-over-cold"),
                };
                (key, args![to = to])
            }
            Event::Booked { product, .. } => {
                let product = self.line(&scenario.products[product.at()].label);
                (msg!("heard-booked"), args![product = product])
            }
            Event::QueueLeft { waiting } => (msg!("heard-queue-left"), args![waiting = waiting]),
            Event::WentPrivate { .. } => (msg!("heard-went-private"), args![]),
            Event::WentPublic => (msg!("heard-went-public"), args![]),
            Event::CalledBack { after_min, .. } => {
                let after = self.catalogue.minutes(after_min);
                (msg!("heard-called-back"), args![after = after])
            }
            Event::CallbackMissed { .. } => (msg!("heard-callback-missed"), args![]),
            Event::Ended { left: true, .. } => (msg!("heard-left"), args![]),
            Event::WroteUp { code, .. } => match code {
                Some(code) => {
                    let code = self.line(&scenario.dispositions[code.at()].label);
                    (msg!("heard-wrote-up-code"), args![code = code])
                }
                None => (msg!("heard-wrote-up"), args![]),
            },
            _ => return None,
        };
        args.push(("time", self.catalogue.duration(event.ms() / 1000).into()));
        Some(self.catalogue.format(key, &args))
    }

    fn locale(&self) -> &Locale {
        self.catalogue.locale()
    }

    fn agent(&self) -> &Agent {
        &self.calibration.agent
    }
}
