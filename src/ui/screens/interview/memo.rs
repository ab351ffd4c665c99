//! What the screens of an interview remember by themselves.

use std::collections::BTreeSet;

use super::examples::Example;
use crate::ui::widgets::face::FaceMemo;

/// Open overlays, and what is being typed.
#[derive(Clone, Debug, Default)]
pub struct InterviewMemo {
    /// What is being typed.
    pub typed: String,
    /// The moment of the interview that it is typed at; another one begins with what is kept for it.
    pub turn: Option<(u32, usize)>,
    pub face: FaceMemo,
    /// The examples that are shown below the look at an answer.
    pub examples: BTreeSet<Example>,
    /// The question that the summary looks at, by its place in the table.
    pub selected: usize,
    /// The thank-you note has been copied.
    pub copied: bool,
    /// Whether to leave is being asked.
    pub leaving: bool,
    pub help: bool,
}
