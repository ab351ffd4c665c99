//! The map of a scenario: its beats and endings as cards in rows, and the ways from one to another.
//!
//! It is looked at, searched and walked through; nothing is changed on it. Where everything stands is found by
//! [`crate::map`].

mod camera;
mod cards;
mod controls;
mod legend;
mod lines;
mod show;
mod tone;
mod view;
mod walk;

pub use show::{MapMemo, Sight, show};
pub use view::{MapEdge, MapNode, MapSource, MapView, NodeKind, Seen};

/// What a person asked for on the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MapAction {
    /// This beat or ending is looked at now.
    Select(String),
    /// Go to its text.
    Open(String),
    /// Type a search.
    Search,
}

/// What the colours of the cards mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum ColorBy {
    /// How angry the customer is.
    #[default]
    Mood,
    /// How it ends, or can still end at best.
    Outcome,
    /// Whether any path comes here.
    Coverage,
}

impl ColorBy {
    /// All of them, in the order of the control.
    pub const ALL: [ColorBy; 3] = [ColorBy::Mood, ColorBy::Outcome, ColorBy::Coverage];
}
