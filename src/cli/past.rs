//! What was played to its end, and the ladder that it is seen by.

use std::io::ErrorKind;
use std::sync::Arc;

use super::Options;
use super::console::Console;
use super::failure::Failure;
use super::records;
use crate::career::{self, Ladder, Now};
use crate::diagnostics::{Sources, render};
use crate::records::{Kept, Start, Summary};
use crate::storage::{self, Records, data_dir};
use crate::{args, msg};

/// Everything that a career is computed from.
pub struct Past {
    pub ladder: Arc<Ladder>,
    /// The records that it was read from; None where the system names no place for them.
    pub records: Option<Records>,
    /// Finished attempts.
    pub attempts: Vec<(Start, Summary)>,
    pub now: Now,
    /// Whose it is, where they gave a name.
    pub name: Option<String>,
}

/// Reads the records of the data folder, and its ladder if there is one.
pub fn load(console: &Console, options: &Options) -> Result<Past, Failure> {
    let records = records::open(options)?;
    let name = records::own_name(records.as_ref()).cloned();
    let mut attempts = Vec::new();
    if let Some(kept) = &records {
        records::complain(console, kept);
        let path = kept.folder().display().to_string();
        let unreadable = |error| Failure::io(msg!("cli-records-unreadable"), args![path = path], error);
        attempts = kept.finished().map_err(unreadable)?;
    }
    let (seconds, utc_offset_s) = storage::here();
    let ladder = ladder(console, options)?;
    Ok(Past { ladder, records, attempts, now: Now { seconds, utc_offset_s }, name })
}

impl Past {
    /// Posts that were won before.
    pub fn kept(&self) -> &[Kept] {
        self.records.as_ref().map_or(&[], |records| &records.profile().promotions)
    }
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
