//! Stories of other programs into scenarios.
//!
//! Each format is read into the same [`Story`](story::Story) and a list of what could not come over; `shape` fits the
//! story to the rules of a scenario, and `written` writes it as an author would. Files are untrusted: all sizes are
//! bounded, and no bytes make it panic.

mod archive;
mod condition;
mod h5p;
mod ids;
mod ink;
mod loss;
mod plain;
mod shape;
mod sheet;
mod story;
mod twee;
mod variants;
mod written;

use serde_json::Value;

pub use ids::slug;
pub use loss::{Loss, Losses, What};
pub use sheet::{Column, sample};
pub use story::Imported;
pub use written::{Draft, Written, new_pack};

use crate::l10n::{Catalogue, Locale};
use crate::scenario::vocabulary::words;
use archive::Archive;

/// Largest file that is read, in bytes.
pub const MOST_BYTES: usize = 20 * 1024 * 1024;
/// Largest text that is read, in bytes: a novel has one megabyte.
const MOST_TEXT: usize = 5 * 1024 * 1024;
/// Most passages of a story that is read at all; a scenario has fewer, see `shape`.
const MOST_PASSAGES: usize = 20_000;

words! {
    /// The formats that can be read.
    Format { Twee => "twee", Sheet => "sheet", Ink => "ink", H5p => "h5p" }
}

words! {
    /// Why a file cannot be read: a message of the family `unread`.
    Unread {
        /// It is none of the formats, or not the one that was asked for.
        NotOurs => "not-ours",
        /// It begins like one of them, and goes on differently.
        Broken => "broken",
        TooLarge => "too-large",
        /// It has no choice that anybody could make.
        NoChoices => "no-choices",
    }
}

/// Reads a file, of the format that is named, else of the one that it looks like.
pub fn read(bytes: &[u8], format: Option<Format>) -> Result<(Format, Imported), Unread> {
    if bytes.len() > MOST_BYTES {
        return Err(Unread::TooLarge);
    }
    let wanted = |one: Format| format.is_none_or(|format| format == one);
    if Archive::is_like(bytes) {
        let mut archive = Archive::open(bytes)?;
        let is_package = archive.has("h5p.json") || archive.has("content/content.json");
        if wanted(Format::H5p) && is_package {
            return Ok((Format::H5p, h5p::package(&mut archive)?));
        }
        if wanted(Format::Sheet)
            && let Some(rows) = sheet::workbook(&mut archive)?
        {
            return Ok((Format::Sheet, sheet::read(&rows)?));
        }
        return Err(Unread::NotOurs);
    }
    if bytes.len() > MOST_TEXT {
        return Err(Unread::TooLarge);
    }
    let text = sheet::decoded(bytes);
    if text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '[']) {
        let json: Value = match serde_json::from_str(text.trim_start_matches('\u{feff}')) {
            Ok(json) => json,
            Err(_) => return Err(Unread::Broken),
        };
        return match () {
            () if wanted(Format::Ink) && ink::is_like(&json) => Ok((Format::Ink, ink::read(&json)?)),
            () if wanted(Format::H5p) && h5p::is_like(&json) => Ok((Format::H5p, h5p::read(&json)?)),
            () => Err(Unread::NotOurs),
        };
    }
    if wanted(Format::Twee) && twee::is_like(&text) {
        return Ok((Format::Twee, twee::read(&text)));
    }
    if wanted(Format::Sheet) && !text.contains('\0') {
        return Ok((Format::Sheet, sheet::read(&sheet::text(&text))?));
    }
    Err(Unread::NotOurs)
}

/// Fits what was read to the rules of a scenario, in this language (that of the scenario's own added words).
pub fn draft(imported: Imported, language: &Locale) -> Result<Draft, Unread> {
    let Imported { story, losses } = imported;
    shape::draft(story, losses, &Catalogue::new(language))
}
