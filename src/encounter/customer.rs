//! The customer's reaction: one stimulus in, the mood moved. Pure arithmetic on notches.

use super::clock::ticks;
use super::mood::{Mood, TICKS_PER_NOTCH};
use super::temperament::{Reaction, Temperament};
use crate::scenario::{Act, ActSet, Band, Handover, HoldTime, HoldWords, NOTCHES, Shift};

/// The customer's inner numbers: mood, and the few capped memories that a law needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CustomerState {
    /// 0–20.
    pub heat: u8,
    /// 0–20.
    pub trust: u8,
    /// Patience in quarter-notches, 0–80.
    pub patience_ticks: u8,
    /// The last feeling shown has been acknowledged.
    pub heard: bool,
    /// Apologies so far, to 2: the third and any after it are alike.
    pub apologies: u8,
    /// Turns of sympathy since the last action, to 2: from then on it is too much.
    pub sympathy: u8,
    /// Transfers so far, to 3.
    pub transfers: u8,
    /// What has been promised and not yet seen.
    pub promise: Promise,
    /// In a coaching talk: notches of heat that feedback costs as long as nothing was asked or praised.
    pub pride: u8,
}

/// A promise that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Promise {
    None,
    Honest,
    /// More than can be kept.
    Over,
}

/// How an offer to sell meets the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sale {
    /// Before what the customer came for was settled.
    Pushed,
    /// After it, for a need that nobody voiced.
    Unasked,
    /// After it, for a need that was heard.
    Fitting,
}

/// Something that happens to the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stimulus {
    /// One thing that a line does. `Upsell` has its effect by [`Stimulus::Sale`].
    Act(Act),
    /// An author's explicit effect.
    Shift(Shift),
    /// A wait of so many ticks; the customer knows why, or not.
    Wait {
        ticks: u32,
        explained: bool,
    },
    Hold(HoldTime),
    Transfer(Handover),
    Retell,
    Sale(Sale),
    /// Silence so long that the line seems dead.
    DeadAir,
    /// A prepared sentence where a feeling waits.
    PreparedMisfit,
    /// The talk goes on in private: after the feeling was met in public, or before.
    WentPrivate {
        well: bool,
    },
    /// A no is not taken for an answer.
    RefusalIgnored,
    /// The open promise turns out kept or broken.
    PromiseSeen {
        kept: bool,
    },
}

impl CustomerState {
    /// All of it in one word, the same only for what is equal.
    pub(super) fn bits(self) -> u64 {
        let CustomerState {
            heat,
            trust,
            patience_ticks,
            heard,
            apologies,
            sympathy,
            transfers,
            promise,
            pride,
        } = self;
        let heard = u8::from(heard) | pride << 1;
        u64::from_le_bytes([
            heat,
            trust,
            patience_ticks,
            heard,
            apologies,
            sympathy,
            transfers,
            promise as u8,
        ])
    }

    /// A customer at the start of a contact.
    pub fn new(heat: u8, trust: u8, patience_ticks: u8) -> Self {
        CustomerState {
            heat,
            trust,
            patience_ticks,
            heard: false,
            apologies: 0,
            sympathy: 0,
            transfers: 0,
            promise: Promise::None,
            pride: 0,
        }
    }

    /// What can be seen: three numbers of 0–20. Patience reads 0 only when it has run out.
    pub fn mood(&self) -> Mood {
        Mood { heat: self.heat, trust: self.trust, patience: self.patience_ticks.div_ceil(TICKS_PER_NOTCH) }
    }

    /// Calm, tense or furious.
    pub fn band(&self) -> Band {
        Band::of(self.heat)
    }

    /// A line that shows a feeling was said: that feeling has not been heard yet.
    pub fn shows_feeling(&mut self) {
        self.heard = false;
    }

    /// Something was promised that can be kept.
    pub fn promises(&mut self) {
        self.promise = self.promise.max(Promise::Honest);
    }

    /// Something was promised that cannot be kept.
    pub fn overpromises(&mut self) {
        self.promise = Promise::Over;
    }

    /// Ends a turn of the trainee: sympathy without action is remembered, action clears it. An explanation is
    /// no action.
    pub fn end_turn(&mut self, acts: ActSet) {
        if acts.any(ACTIONS) {
            self.sympathy = 0;
        } else if acts.any(SYMPATHY) {
            self.sympathy = (self.sympathy + 1).min(2);
        }
    }

    /// Moves the mood by one stimulus.
    pub fn react(&mut self, temperament: &Temperament, stimulus: Stimulus) {
        let situations = &temperament.situations;
        match stimulus {
            Stimulus::Act(act) => self.react_to_act(temperament, act),
            Stimulus::Shift(shift) => self.shift(shift.heat, shift.trust, shift.patience),
            Stimulus::Wait { ticks, explained } => self.wait(temperament, ticks, explained),
            Stimulus::Hold(hold) => {
                let lasts = ticks(hold.lasts_s.saturating_mul(1000));
                let kept = hold.kept();
                self.wait(temperament, lasts, kept || hold.words == HoldWords::Explained);
                match hold.words {
                    HoldWords::Silent => self.apply(&situations.hold_silent),
                    HoldWords::Explained => {}
                    HoldWords::Promised(_) if kept => self.apply(&situations.hold_kept),
                    HoldWords::Promised(_) => self.apply(&situations.hold_broken),
                }
            }
            Stimulus::Transfer(handover) => {
                match handover {
                    Handover::Warm => self.apply(&situations.transfer_warm),
                    Handover::Cold => self.apply(&situations.transfer_cold),
                }
                // Each further transfer costs a notch more than the one before.
                self.shift(0, 0, -(self.transfers as i8));
                self.transfers = (self.transfers + 1).min(3);
            }
            Stimulus::Retell => self.apply(&situations.retell),
            Stimulus::Sale(Sale::Pushed) => self.apply(&situations.sale_pushed),
            Stimulus::Sale(Sale::Unasked) => self.apply(&situations.sale_unasked),
            Stimulus::Sale(Sale::Fitting) => self.apply(&situations.sale_fitting),
            Stimulus::DeadAir => self.apply(&situations.dead_air),
            Stimulus::PreparedMisfit => self.apply(&situations.prepared_misfit),
            Stimulus::WentPrivate { well: true } => self.apply(&situations.private_well),
            Stimulus::WentPrivate { well: false } => self.apply(&situations.private_cold),
            Stimulus::RefusalIgnored => self.apply(&situations.refusal_ignored),
            Stimulus::PromiseSeen { kept } => {
                match (self.promise, kept) {
                    (Promise::None, _) => {}
                    (_, true) => self.apply(&situations.promise_kept),
                    (Promise::Honest, false) => self.apply(&situations.promise_broken),
                    (Promise::Over, false) => self.apply(&situations.overpromise_broken),
                }
                self.promise = Promise::None;
            }
        }
    }

    fn react_to_act(&mut self, temperament: &Temperament, act: Act) {
        let reaction = temperament.act(act, self.heard);
        if is_sympathy(act) && self.sympathy >= 2 {
            self.apply(&temperament.situations.endless_sympathy);
        } else if act == Act::Apologise {
            // The first apology works, the second half, any other not at all.
            let (heat, trust, patience) = reaction.in_band(self.band());
            let divisor = match self.apologies {
                0 => 1,
                1 => 2,
                _ => i8::MAX,
            };
            self.shift(heat / divisor, trust / divisor, patience / divisor);
        } else {
            self.apply(reaction);
        }
        match act {
            Act::Acknowledge => self.heard = true,
            Act::Apologise => self.apologies = (self.apologies + 1).min(2),
            Act::Promise => self.promises(),
            Act::Overpromise => self.overpromises(),
            Act::Observe => self.shift(self.pride as i8, 0, 0),
            // Whoever is asked or praised first can hear the rest.
            Act::Ask | Act::Listen | Act::Praise => self.pride = 0,
            _ => {}
        }
        if act.is_harmful() && act != Act::Overpromise {
            self.heard = false;
        }
    }

    /// Waiting only ever takes patience.
    fn wait(&mut self, temperament: &Temperament, ticks: u32, explained: bool) {
        let rate = if explained { temperament.wait.explained } else { temperament.wait.silent };
        let spent = ticks.saturating_mul(u32::from(rate)).min(u32::from(u8::MAX)) as u8;
        self.patience_ticks = self.patience_ticks.saturating_sub(spent);
    }

    fn apply(&mut self, reaction: &Reaction) {
        let (heat, trust, patience) = reaction.in_band(self.band());
        self.shift(heat, trust, patience);
    }

    fn shift(&mut self, heat: i8, trust: i8, patience: i8) {
        let notches =
            |value: u8, change: i8| (i16::from(value) + i16::from(change)).clamp(0, i16::from(NOTCHES)) as u8;
        self.heat = notches(self.heat, heat);
        self.trust = notches(self.trust, trust);
        let most = i16::from(NOTCHES * TICKS_PER_NOTCH);
        let change = i16::from(patience) * i16::from(TICKS_PER_NOTCH);
        self.patience_ticks = (i16::from(self.patience_ticks) + change).clamp(0, most) as u8;
    }
}

/// Acts that speak to a feeling without doing anything about its cause.
const SYMPATHY: ActSet = ActSet::of(&[Act::Acknowledge, Act::Apologise]);

/// Acts that move the matter on. To explain is not to act.
const ACTIONS: ActSet = ActSet::of(&[
    Act::Own,
    Act::Ask,
    Act::Verify,
    Act::Offer,
    Act::Compensate,
    Act::Promise,
    Act::SetExpectation,
    Act::Hold,
    Act::Transfer,
    Act::Escalate,
    Act::Observe,
]);

/// Whether an act speaks to a feeling without doing anything about its cause.
pub fn is_sympathy(act: Act) -> bool {
    SYMPATHY.has(act)
}

/// Whether an act moves the matter on. To explain is not to act.
pub fn is_action(act: Act) -> bool {
    ACTIONS.has(act)
}
