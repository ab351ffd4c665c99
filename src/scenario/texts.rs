//! Every text of a scenario, in the author's language and in each translation.

use crate::l10n::Locale;

use super::vocabulary::Form;

/// Who answers: the trainee, as the texts name them (`{ $agent }`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agent {
    pub name: String,
    pub form: Form,
}

/// The texts of one scenario: Fluent patterns by key and locale.
#[derive(Debug)]
pub struct Texts {
    /// The author's language.
    pub source: Locale,
}
