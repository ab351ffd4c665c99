//! What the screen remembers.

/// What this screen remembers.
#[derive(Clone, Debug, Default)]
pub struct DebriefMemo {
    /// The customer who is looked at, where there were several.
    pub customer: usize,
    /// The line that is looked at; None until one is chosen: the first with something to say, then.
    pub selected: Option<usize>,
    /// Line by line was asked for, with coaching off.
    pub asked: bool,
    pub help: bool,
}
