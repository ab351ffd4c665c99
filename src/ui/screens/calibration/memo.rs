//! What the screen remembers by itself.

/// The turn that is looked at, and open overlays.
#[derive(Clone, Debug, Default)]
pub struct CalibrationMemo {
    /// The place of the turn in the recording; what is quoted and marked is this turn.
    pub turn: usize,
    pub help: bool,
}
