//! Whose records they are.

use serde::{Deserialize, Serialize};

/// The version of the profile that this program writes.
pub const PROFILE_VERSION: u32 = 1;

/// A promotion as it is kept: a post that was won stays won, whatever becomes of the records or of the ladder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Id of the post.
    pub post: String,
    /// Seconds since 1970-01-01 UTC.
    pub at: i64,
    /// The attempt with which everything was fulfilled.
    pub attempt: String,
}

/// A person on this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// [`PROFILE_VERSION`] at the time of writing.
    pub aplomb_profile: u32,
    /// Unique on every machine, and sorted by time (UUID version 7).
    pub id: String,
    /// Empty until somebody gives one: the first profile makes itself, without a question.
    #[serde(default)]
    pub name: String,
    /// The language that was chosen, as a BCP 47 tag; that of the system otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// When it was made, in seconds since 1970-01-01 UTC.
    pub made_at: i64,
    /// Posts that were won, each once, by the ids of the attempts that won them: in the order of what happened.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub promotions: Vec<Kept>,
}

/// Most characters of a name.
pub const LONGEST_NAME: usize = 80;

impl Profile {
    /// A name as it is kept; None if it is none: nothing, more than [`LONGEST_NAME`] characters, or with control characters.
    pub fn named(name: &str) -> Option<String> {
        let name = name.trim();
        let fits = (1..=LONGEST_NAME).contains(&name.chars().count()) && !name.chars().any(char::is_control);
        fits.then(|| name.to_owned())
    }

    /// Whether somebody means this profile: by its name, however it is capitalised, or by the beginning of its id.
    pub fn is_called(&self, wanted: &str) -> bool {
        let same_name = self.name.to_lowercase() == wanted.trim().to_lowercase();
        same_name && !self.name.is_empty() || !wanted.is_empty() && self.id.starts_with(wanted)
    }

    /// Takes promotions in; what was won before stays as it is. Says whether there was a new one.
    pub fn promote(&mut self, promotions: &[Kept]) -> bool {
        let before = self.promotions.len();
        for one in promotions {
            if self.promotions.iter().all(|known| known.post != one.post) {
                self.promotions.push(one.clone());
            }
        }
        self.promotions.sort_by(|a, b| (&a.attempt, a.at).cmp(&(&b.attempt, b.at)));
        self.promotions.len() > before
    }

    /// A newer program wrote it, and may keep records in another way.
    pub fn is_newer(&self) -> bool {
        self.aplomb_profile > PROFILE_VERSION
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_is_meant_by_its_name_or_its_id() {
        let zoe = Profile {
            aplomb_profile: PROFILE_VERSION,
            id: "0199-a".into(),
            name: "Zoé".into(),
            language: None,
            made_at: 0,
            promotions: Vec::new(),
        };
        let unnamed = Profile { name: String::new(), ..zoe.clone() };
        for (wanted, named, nameless) in [
            ("Zoé", true, false),
            (" ZOÉ ", true, false),
            ("0199", true, true),
            ("", false, false),
            ("Zo", false, false),
        ] {
            assert_eq!((zoe.is_called(wanted), unnamed.is_called(wanted)), (named, nameless), "{wanted}");
        }
    }

    #[test]
    fn a_name_can_be_shown_on_a_line() {
        assert_eq!(Profile::named("  Zoé B. "), Some("Zoé B.".to_owned()));
        for bad in ["", "  ", "a\nb", &"x".repeat(81)] {
            assert_eq!(Profile::named(bad), None, "{bad}");
        }
    }
}
