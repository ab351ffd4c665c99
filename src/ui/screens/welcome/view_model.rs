//! The first screen that a person sees: language and name.

use crate::l10n::{Catalogue, Locale};
use crate::msg;
use crate::ui::preferences::Preferences;
use crate::ui::screens::settings::languages;
use crate::ui::words::words;

words! {
    /// The fixed words of this screen.
    WelcomeWords {
        title = msg!("welcome-title"),
        text = msg!("welcome-text"),
        language = msg!("settings-language"),
        name = msg!("settings-name"),
        name_hint = msg!("agent-unnamed"),
        name_why = msg!("welcome-name-why"),
        start = msg!("welcome-start"),
        skip = msg!("welcome-skip"),
    }
}

/// The screen, in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct WelcomeView {
    pub words: WelcomeWords,
    pub locale: Locale,
    pub locales: Vec<(Locale, String)>,
    pub name: String,
}

impl WelcomeView {
    pub fn new(now: &Preferences, catalogue: &Catalogue) -> Self {
        WelcomeView {
            words: WelcomeWords::new(catalogue),
            locale: catalogue.locale().clone(),
            locales: languages(),
            name: now.agent_name.clone(),
        }
    }
}
