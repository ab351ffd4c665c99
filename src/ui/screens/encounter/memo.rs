//! What the encounter's screen remembers by itself.

use crate::ui::widgets::face::FaceMemo;

/// Half-made choices and open overlays: nothing of it is worth keeping.
#[derive(Clone, Debug, Default)]
pub struct EncounterMemo {
    pub face: FaceMemo,
    /// The ways to hold are shown instead of the replies.
    pub holding: bool,
    /// Whether to leave is being asked.
    pub leaving: bool,
    pub help: bool,
}
