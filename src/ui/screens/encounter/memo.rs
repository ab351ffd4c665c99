//! What the encounter's screen remembers by itself.

use std::collections::BTreeMap;

use super::after_call::AfterCallMemo;
use super::known::KnownMemo;
use super::transfer::TransferMemo;
use crate::scenario::ReplyIx;
use crate::ui::widgets::face::FaceMemo;

/// Half-made choices and open overlays: nothing of it is worth keeping.
#[derive(Clone, Debug, Default)]
pub struct EncounterMemo {
    /// The face of each chat, or of the one customer.
    pub faces: BTreeMap<usize, FaceMemo>,
    /// The ways to hold are shown instead of the replies.
    pub holding: bool,
    /// What is being typed; kept until it is understood.
    pub typed: String,
    /// So many lines had been said when the typing began; None before the field was first shown.
    pub said: Option<usize>,
    /// The field is to be typed into.
    pub to_field: bool,
    /// To whom to hand over is being asked.
    pub transfer: Option<TransferMemo>,
    /// The parts of the answer that is being composed, in their order.
    pub parts: Vec<ReplyIx>,
    pub after_call: AfterCallMemo,
    pub known: KnownMemo,
    /// Whether to leave is being asked.
    pub leaving: bool,
    pub help: bool,
}
