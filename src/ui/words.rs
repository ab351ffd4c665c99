//! The fixed words of a screen, in the reader's language.

/// Declares a struct of words and how the catalogue fills it:
/// `words! { /// … HomeWords { start = msg!("home-start") } }`.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($field:ident = $key:expr),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name { $(pub $field: String),+ }

        impl $name {
            /// The words in the language of the catalogue.
            pub fn new(catalogue: &$crate::l10n::Catalogue) -> Self {
                $name { $($field: catalogue.text($key)),+ }
            }
        }
    };
}
pub(crate) use words;

use crate::l10n::Catalogue;
use crate::scenario::{Agent, Scenario, TextKey};

/// A text of a scenario as the reader sees it.
pub fn said(scenario: &Scenario, key: &TextKey, agent: &Agent, catalogue: &Catalogue) -> String {
    scenario.texts.format(key, catalogue.locale(), agent)
}

/// A number with its sign: "+3", "−2", "0".
pub fn signed(number: i64, catalogue: &Catalogue) -> String {
    let text = catalogue.number(number);
    if number > 0 { format!("+{text}") } else { text }
}
