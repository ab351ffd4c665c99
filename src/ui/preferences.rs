//! What a person chose in the settings.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};

use super::action::Action;
use super::screens::author::{Ask, Sizes};
use super::theme::{Look, Scheme};
use crate::encounter::Pace;
use crate::grading::Coaching;
use crate::interview::Mode;
use crate::l10n::Locale;
use crate::scenario::{Agent, Form};

/// Smallest and largest text, in percent.
pub const TEXT_PERCENT: std::ops::RangeInclusive<u16> = 80..=200;

/// The settings, as they are kept. What an older version did not know takes its default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// BCP 47 tag; None until somebody chose: the system's language then.
    pub language: Option<String>,
    pub scheme: Scheme,
    /// 80–200.
    pub text_percent: u16,
    pub pace: Pace,
    pub reduce_motion: bool,
    /// Only the face and the words tell the mood.
    pub hide_mood: bool,
    #[serde(deserialize_with = "coaching")]
    pub coaching: Coaching,
    pub typing: Typing,
    /// How interviews are held.
    pub interview_mode: Mode,
    /// An interview shows no time and no length.
    pub hide_timer: bool,
    /// The name under which one answers; empty for the default of the language.
    pub agent_name: String,
    pub agent_form: Form,
    /// The first screen was seen.
    pub welcomed: bool,
    pub studio: Studio,
}

/// How one answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Typing {
    /// By choosing a prepared line, or in one's own words.
    #[default]
    Choose,
    /// In one's own words, with what could be done in sight.
    Hints,
    /// In one's own words.
    Only,
}

impl Typing {
    pub const ALL: &'static [Typing] = &[Typing::Choose, Typing::Hints, Typing::Only];

    /// Its word in message keys.
    pub fn slug(self) -> &'static str {
        match self {
            Typing::Choose => "choose",
            Typing::Hints => "hints",
            Typing::Only => "only",
        }
    }
}

/// How the studio was left.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Studio {
    pub sizes: Sizes,
    /// The scenario that was last looked at, by pack.
    pub last: BTreeMap<String, String>,
}

impl Default for Preferences {
    fn default() -> Self {
        Preferences {
            language: None,
            scheme: Scheme::Light,
            text_percent: 100,
            pace: Pace::Untimed,
            reduce_motion: false,
            hide_mood: false,
            coaching: Coaching::default(),
            typing: Typing::default(),
            interview_mode: Mode::default(),
            hide_timer: false,
            agent_name: String::new(),
            agent_form: Form::Neutral,
            welcomed: false,
            studio: Studio::default(),
        }
    }
}

impl Preferences {
    /// Carries out an action that changes a setting; says whether it was one.
    pub fn apply(&mut self, action: &Action) -> bool {
        match action {
            Action::SetLocale(locale) => self.language = Some(locale.tag().to_owned()),
            Action::SetScheme(scheme) => self.scheme = *scheme,
            Action::SetTextPercent(percent) => {
                self.text_percent = (*percent).clamp(*TEXT_PERCENT.start(), *TEXT_PERCENT.end());
            }
            Action::SetPace(pace) => self.pace = *pace,
            Action::SetReduceMotion(on) => self.reduce_motion = *on,
            Action::SetHideMood(on) => self.hide_mood = *on,
            Action::SetCoaching(coaching) => self.coaching = *coaching,
            Action::SetTyping(typing) => self.typing = *typing,
            Action::SetInterviewMode(mode) => self.interview_mode = *mode,
            Action::SetHideTimer(on) => self.hide_timer = *on,
            Action::SetAgentName(name) => self.agent_name = name.trim().to_owned(),
            Action::SetAgentForm(form) => self.agent_form = *form,
            Action::Welcomed => self.welcomed = true,
            Action::Author(Ask::Sizes(sizes)) => self.studio.sizes = *sizes,
            Action::Author(Ask::Scenario(id)) => {
                let pack = id.split('/').next().unwrap_or_default();
                self.studio.last.insert(pack.to_owned(), id.clone());
            }
            _ => return false,
        }
        true
    }

    /// How the screens are to look.
    pub fn look(&self) -> Look {
        let text_percent = self.text_percent.clamp(*TEXT_PERCENT.start(), *TEXT_PERCENT.end());
        Look { scheme: self.scheme, text_percent, still: self.reduce_motion }
    }

    /// Who answers. `unnamed` is the name in the reader's language for whoever gave none.
    pub fn agent(&self, unnamed: &str) -> Agent {
        let name = if self.agent_name.is_empty() { unnamed } else { &self.agent_name };
        Agent { name: name.to_owned(), form: self.agent_form }
    }

    /// The chosen language among those that there are; otherwise the best for the system's.
    pub fn locale(&self, system: &[String]) -> Locale {
        match &self.language {
            Some(tag) => Locale::negotiate(std::slice::from_ref(tag)),
            None => Locale::negotiate(system),
        }
    }
}

/// Settings of older versions say only whether to coach after each line.
fn coaching<'de, D: Deserializer<'de>>(from: D) -> Result<Coaching, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Kept {
        Word(Coaching),
        AfterEachLine(bool),
    }
    Ok(match Kept::deserialize(from)? {
        Kept::Word(coaching) => coaching,
        Kept::AfterEachLine(true) => Coaching::EachLine,
        Kept::AfterEachLine(false) => Coaching::AtEnd,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_of_any_version_say_when_to_coach() {
        let check = |text: &str, coaching: Coaching| {
            let read: Preferences = serde_json::from_str(text).unwrap();
            assert_eq!(read.coaching, coaching, "{text}");
        };
        check(r#"{"coaching": true}"#, Coaching::EachLine);
        check(r#"{"coaching": false}"#, Coaching::AtEnd);
        check(r#"{"coaching": "off"}"#, Coaching::Off);
        check("{}", Coaching::AtEnd);
        for coaching in Coaching::ALL {
            let kept = Preferences { coaching: *coaching, ..Preferences::default() };
            check(&serde_json::to_string(&kept).unwrap(), *coaching);
        }
    }

    #[test]
    fn only_settings_are_applied_and_within_bounds() {
        let mut preferences = Preferences::default();
        assert!(preferences.apply(&Action::SetTextPercent(900)));
        assert_eq!(preferences.look().text_percent, 200);
        assert!(preferences.apply(&Action::SetAgentName("  Alex ".to_owned())));
        assert_eq!(preferences.agent("-").name, "Alex");
        assert!(!preferences.apply(&Action::Resume));
    }
}
