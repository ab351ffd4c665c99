//! The contact itself: moves in, events out, one mutating [`step`].
//!
//! What decides the future is [`State`]: small, forgetful, equal whenever the future is equal, so that every
//! path of a scenario can be walked. What is only counted (time, evidence) stands in the events.

mod channel;
mod clock;
mod customer;
mod desk;
mod event;
mod hearing;
mod mood;
mod moves;
mod refusal;
mod replay;
mod seed;
mod situation;
mod state;
mod step;
mod temperament;
mod typed;

pub use channel::{ChannelRules, rules};
pub use clock::Pace;
pub use customer::{CustomerState, Promise, Sale, Stimulus, is_action, is_sympathy};
pub use desk::{Arrivals, Desk, Seat, fingerprint};
pub use event::{Cause, Event, Listener, Speech};
pub use hearing::{Ear, Heard, Moment, Sense};
pub use mood::{Mood, TICKS_PER_NOTCH};
pub use moves::{DeskLine, Entry, LONGEST_HOLD_S, Move, NotAMove};
pub use refusal::Refusal;
pub use replay::{Encounter, Header, Transcript, Turn};
pub use seed::first_impression;
pub use situation::Situation;
pub use state::{CallbackState, Consent, FactSet, Needs, Phase, ProductSet, State};
pub use step::{
    Setting, go_on, hand_over, look_up, offered, say, say_part, send_parts, start, step, wrap_up,
};
pub use temperament::{Reaction, Temperament, Temperaments};
pub use typed::{Meant, Unclear, in_own_words};
