//! What of a scenario is typed in place: a text in one language, or a field in the author's own notation.

use super::edit::{Edit, Part};
use crate::l10n::Locale;
use crate::scenario::TextKey;

/// One thing that is typed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// A text, in the author's language (`None`) or in a translation.
    Text(TextKey, Option<Locale>),
    /// A field of a part, as RON.
    Source(Part, &'static str),
}

impl Field {
    /// The edit that makes it read so; an empty source takes the field out.
    pub fn edit(&self, typed: &str) -> Edit {
        match self {
            Field::Text(key, locale) => {
                Edit::Text { key: key.clone(), locale: locale.clone(), text: typed.to_owned() }
            }
            Field::Source(part, name) => {
                let source = Some(typed.trim()).filter(|source| !source.is_empty());
                let source = source.map(str::to_owned);
                Edit::Field { part: part.clone(), field: (*name).to_owned(), source }
            }
        }
    }

    /// Whether an edit is one of this field.
    pub fn is_of(&self, edit: &Edit) -> bool {
        match (self, edit) {
            (Field::Text(key, locale), Edit::Text { key: other, locale: others, .. }) => {
                key == other && locale == others
            }
            (Field::Source(part, name), Edit::Field { part: other, field, .. }) => {
                part == other && name == field
            }
            _ => false,
        }
    }
}

/// A place in a file of a pack: which scenario it belongs to, and what stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// `pack/name`.
    pub scenario: String,
    /// The beat or ending, if it is in one.
    pub node: Option<String>,
    pub field: Option<Field>,
}
