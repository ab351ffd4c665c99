//! What was played to its end, and the ladder that it is seen by.

use std::io::ErrorKind;
use std::sync::Arc;

use super::Options;
use super::console::Console;
use super::failure::Failure;
use super::records;
use crate::career::{self, Ladder, Now};
use crate::diagnostics::{Sources, render};
use crate::records::{Start, Summary};
use crate::storage::{self, data_dir};
use crate::{args, msg};

/// Everything that a career is computed from.
pub struct Past {
    pub ladder: Arc<Ladder>,
    /// Finished attempts.
    pub attempts: Vec<(Start, Summary)>,
    pub now: Now,
    /// Whose it is, where they gave a name.
    pub name: Option<String>,
}

/// Reads the records of the data folder, and its ladder if there is one.
pub fn load(console: &Console, options: &Options) -> Result<Past, Failure> {
    let kept = records::open(options)?;
    let name = records::own_name(kept.as_ref()).cloned();
    let attempts = match kept {
        Some(kept) => {
            records::complain(console, &kept);
            let path = kept.folder().display().to_string();
            let unreadable = |error| Failure::io(msg!("cli-records-unreadable"), args![path = path], error);
            kept.finished().map_err(unreadable)?
        }
        None => Vec::new(),
    };
    let (seconds, utc_offset_s) = storage::here();
    Ok(Past { ladder: ladder(console, options)?, attempts, now: Now { seconds, utc_offset_s }, name })
}

/// The company's ladder, or that of the program. One with mistakes is shown, and nothing is counted by another.
pub fn ladder(console: &Console, options: &Options) -> Result<Arc<Ladder>, Failure> {
    let Some(path) = data_dir(options.data_dir.as_deref()).map(|folder| folder.join(career::FILE)) else {
        return Ok(career::shipped());
    };
    let shown = path.display().to_string();
    let text = match storage::read_text(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(career::shipped()),
        Err(error) => {
            return Err(Failure::io(msg!("cli-records-unreadable"), args![path = shown], error));
        }
    };
    let (ladder, findings) = career::read(&shown, &text);
    let sources = Sources::from([(shown.clone(), text)]);
    for finding in &findings {
        console.complain(&render(finding, &sources, &console.catalogue, true));
    }
    ladder.map(Arc::new).ok_or_else(|| Failure::new(msg!("career-broken"), args![path = shown]))
}
