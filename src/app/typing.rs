//! Answers in one's own words: read beside the frames, then said, or asked about.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bevy::prelude::*;
use bevy::tasks::futures::check_ready;
use bevy::tasks::{AsyncComputeTaskPool, Task};

use super::clock::Clock;
use super::session::{Call, Session};
use super::sleep::Alarm;
use crate::encounter::{Ear, Encounter, Heard, Moment, Sense};
use crate::language::{Encoder, Tongue};
use crate::scenario::ReplyIx;
use crate::ui::action::Screen;
use crate::ui::screens::encounter::Typed;

/// How often the reading is asked whether it is done.
const GLANCE: Duration = Duration::from_millis(20);

/// Whoever reads what is typed, in one language. Tasks take turns with it.
#[derive(Clone)]
pub struct Listener {
    tongue: Tongue,
    ear: Arc<Mutex<Option<Ear>>>,
}

impl Listener {
    fn new(tongue: Tongue) -> Self {
        Listener { tongue, ear: Arc::default() }
    }

    /// Does something with the ear; whoever comes first reads the encoder.
    fn with<T>(&self, does: impl FnOnce(&mut Ear) -> T) -> T {
        // An ear that a panic left behind is as good as before: it only remembers what it made ready.
        let mut ear = self.ear.lock().unwrap_or_else(PoisonError::into_inner);
        does(ear.get_or_insert_with(|| Ear::new(self.tongue, Some(Encoder::shipped()))))
    }
}

/// An answer in one's own words, as far as it has come.
#[derive(Default)]
pub enum Writing {
    #[default]
    Nothing,
    /// It is being typed, after so many milliseconds of thought.
    Begun {
        thought_ms: u32,
    },
    Read {
        thought_ms: u32,
        task: Task<Heard>,
    },
    /// It may say one of several replies.
    Asked {
        thought_ms: u32,
        heard: Heard,
    },
}

impl Writing {
    fn thought_ms(&self) -> Option<u32> {
        match self {
            Writing::Nothing => None,
            Writing::Begun { thought_ms }
            | Writing::Read { thought_ms, .. }
            | Writing::Asked { thought_ms, .. } => Some(*thought_ms),
        }
    }

    /// As the screen shows it.
    pub fn shown(&self, encounter: &Encounter) -> Typed {
        match self {
            Writing::Nothing | Writing::Begun { .. } => Typed::Free,
            Writing::Read { .. } => Typed::Reading,
            Writing::Asked { heard: Heard { sense: Sense::Perhaps(meant), .. }, .. } => {
                let offered = |id: &String| encounter.offered().find(|(_, reply)| reply.id == *id);
                Typed::Perhaps(meant.iter().filter_map(|id| Some(offered(id)?.0)).collect())
            }
            Writing::Asked { .. } => Typed::Free,
        }
    }
}

/// Takes what was read.
pub fn take_what_was_heard(mut session: ResMut<Session>, mut clock: ResMut<Clock>, alarm: Res<Alarm>) {
    let Some(call) = &mut session.bypass_change_detection().call else { return };
    let Writing::Read { thought_ms, task } = &mut call.writing else { return };
    match check_ready(task) {
        None => alarm.ring_after(GLANCE),
        Some(heard) => {
            let thought_ms = *thought_ms;
            session.set_changed();
            session.heard(heard, thought_ms, &mut clock);
        }
    }
}

/// Each does what one action asks for and says where it leads, if anywhere.
impl Session {
    /// While it is typed, what may be said is made ready.
    pub fn begin_typing(&mut self, clock: &Clock) -> Option<Screen> {
        let call = self.call.as_ref()?;
        let thought_ms = call.writing.thought_ms().unwrap_or(call.thought_ms(clock.ms()));
        let (listener, moment) = self.listening()?;
        AsyncComputeTaskPool::get().spawn(async move { listener.with(|ear| ear.expect(&moment)) }).detach();
        self.call.as_mut()?.writing = Writing::Begun { thought_ms };
        None
    }

    pub fn type_out(&mut self, text: &str, clock: &Clock) -> Option<Screen> {
        let call = self.call.as_ref()?;
        let thought_ms = call.writing.thought_ms().unwrap_or(call.thought_ms(clock.ms()));
        let (listener, moment) = self.listening()?;
        let text = text.to_owned();
        let task =
            AsyncComputeTaskPool::get().spawn(async move { listener.with(|ear| ear.hear(&moment, &text)) });
        self.call.as_mut()?.writing = Writing::Read { thought_ms, task };
        None
    }

    /// What was typed means this reply, or neither of those that it was asked about: then it is typed again.
    pub fn mean(&mut self, reply: Option<ReplyIx>, clock: &mut Clock) -> Option<Screen> {
        let call = self.call.as_mut()?;
        let Writing::Asked { thought_ms, heard } = std::mem::take(&mut call.writing) else { return None };
        let Some(reply) = reply else {
            call.writing = Writing::Begun { thought_ms };
            return None;
        };
        let id = call.encounter().offered().find(|(ix, _)| *ix == reply)?.1.id.clone();
        self.answer(&heard.made(Some(id), thought_ms), clock)
    }

    fn heard(&mut self, heard: Heard, thought_ms: u32, clock: &mut Clock) {
        let Some(call) = &mut self.call else { return };
        if let Sense::Perhaps(_) = heard.sense {
            call.writing = Writing::Asked { thought_ms, heard };
        } else {
            self.answer(&heard.made(None, thought_ms), clock);
        }
    }

    /// Whoever reads in the language of the screen, and what may be said now.
    fn listening(&mut self) -> Option<(Listener, Moment)> {
        let tongue = Tongue::from_tag(self.catalogue.locale().tag())?;
        let listener = match &self.listener {
            Some(listener) if listener.tongue == tongue => listener.clone(),
            _ => self.listener.insert(Listener::new(tongue)).clone(),
        };
        let call: &Call = self.call.as_ref()?;
        let moment = Moment::of(call.encounter(), self.catalogue.locale(), &self.agent());
        Some((listener, moment))
    }
}
