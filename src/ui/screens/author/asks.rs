//! What an author asks for in the studio.

use crate::author::Edit;
use crate::encounter::Mood;
use crate::l10n::Locale;
use crate::scenario::{FactIx, NeedIx, TextKey};

/// One thing asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// Look at this scenario of the pack.
    Scenario(String),
    /// Look at this beat or ending.
    Node(String),
    /// Go to where something was found: a path of the pack and a byte.
    Place {
        file: String,
        at: usize,
    },
    /// Go to this text of a scenario.
    Text {
        scenario: String,
        key: TextKey,
        locale: Option<Locale>,
    },
    /// What is searched for.
    Search(String),
    Edit(Edit),
    /// What would be wrong with this edit?
    Try(Edit),
    Undo,
    Redo,
    Save,
    /// Somebody else changed a file that has unsaved changes here: these stay.
    KeepMine,
    /// The same: what is on disk takes their place.
    TakeTheirs,
    /// Play from a moment that is set by hand.
    Play(Start),
    /// The panels have these sizes now.
    Sizes(Sizes),
    /// Leave the studio; with something unsaved, that is asked about first.
    Leave,
    /// Save, then leave.
    SaveAndLeave,
    /// Leave, and give up what is not saved.
    Discard,
    /// Do not leave after all.
    Stay,
}

/// A moment to play from, in the scenario that is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    pub beat: String,
    /// This line is said at once, if it is offered then.
    pub reply: Option<String>,
    pub mood: Mood,
    pub facts: Vec<FactIx>,
    /// They have been met.
    pub needs: Vec<NeedIx>,
    pub verified: bool,
}

/// How much room the parts of the screen have, in points at 100 % text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Sizes {
    /// Width of the list of scenarios.
    pub pack: u16,
    /// Width of the text of a beat.
    pub beat: u16,
    /// Height of what is wrong.
    pub findings: u16,
}

impl Default for Sizes {
    fn default() -> Self {
        Sizes { pack: 230, beat: 500, findings: 150 }
    }
}
