//! What the studio remembers by itself.

use super::asks::Sizes;
use super::play::Setting;
use crate::author::Field;
use crate::scenario::Outcome;
use crate::ui::widgets::map::MapMemo;

/// What this screen remembers.
#[derive(Clone, Debug, Default)]
pub struct AuthorMemo {
    pub help: bool,
    pub map: MapMemo,
    /// The field that is being typed in.
    pub draft: Option<Draft>,
    /// The moment that is being set.
    pub play: Option<Setting>,
    /// The moment of last time, and its scenario.
    pub last_setting: Option<(String, Setting)>,
    /// What is being added.
    pub adding: Option<Adding>,
    /// The manual page that is read: a code and its page.
    pub page: Option<(&'static str, &'static str)>,
    /// The keyboard is to go to the search.
    pub searching: bool,
    /// What is looked at where there is no room for everything.
    pub tab: Tab,
    /// The node that was looked at in the last frame.
    pub node: Option<String>,
    /// The last wish to go to a field that was granted.
    pub went: u32,
    /// The sizes that were told last.
    pub sizes: Option<Sizes>,
}

/// What is typed and not yet taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub field: Field,
    pub before: String,
    pub text: String,
    /// The field was drawn in this frame.
    pub seen: bool,
}

/// What is being added.
#[derive(Clone, Debug, PartialEq)]
pub struct Adding {
    pub what: New,
    pub id: String,
    pub text: String,
    /// Of an ending: what becomes of the customer, and how it went.
    pub becomes: String,
    pub outcome: Outcome,
}

/// What can be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum New {
    /// A reply of this beat.
    Reply(String),
    Beat,
    Ending,
}

/// The parts of the screen where they do not fit side by side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    Pack,
    #[default]
    Map,
    Text,
    Findings,
}
