//! A ladder of posts as a path that climbs: a station for each post, ways between them, hills behind.

mod places;
mod rung;
mod scenery;
mod show;
mod station;

pub use rung::rung;
pub use show::show;

/// A ladder.
#[derive(Clone, Debug, PartialEq)]
pub struct LadderView {
    /// Who climbs.
    pub you: String,
    /// From below; ways lead from earlier ones to later ones.
    pub stations: Vec<StationView>,
}

/// A post on it.
#[derive(Clone, Debug, PartialEq)]
pub struct StationView {
    pub id: String,
    pub label: String,
    /// How things stand: "since 3 March 2026", "4 of 9 fulfilled".
    pub state: String,
    pub stand: Stand,
    /// The stations from which a way leads here.
    pub after: Vec<usize>,
    /// How much of what it asks is fulfilled, 0–1.
    pub part: f32,
}

/// How things stand with a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    Held,
    /// The highest that is held.
    Here,
    /// It can be won now.
    Open,
    /// Another one comes before it.
    Closed,
}

impl Stand {
    /// Whether somebody has been there.
    pub fn is_held(self) -> bool {
        matches!(self, Stand::Held | Stand::Here)
    }
}
