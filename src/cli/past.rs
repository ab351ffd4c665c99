//! What was played to its end, and the ladder that it is seen by.

use std::io::ErrorKind;
use std::sync::Arc;

use super::Options;
use super::console::Console;
use super::failure::Failure;
use crate::career::{self, Ladder, Now};
use crate::diagnostics::{Sources, render};
use crate::records::{Start, Status, Summary};
use crate::storage::{self, Attempts, data_dir};
use crate::{args, msg};

/// A company's ladder, in the data folder.
const LADDER: &str = "career.ron";

/// Everything that a career is computed from.
pub struct Past {
    pub ladder: Arc<Ladder>,
    /// Finished attempts.
    pub attempts: Vec<(Start, Summary)>,
    pub now: Now,
}

/// Reads the records of the data folder, and its ladder if there is one.
pub fn load(console: &Console, options: &Options) -> Result<Past, Failure> {
    let folder = data_dir(options.data_dir.as_deref());
    let listed = match &folder {
        Some(folder) => {
            let unreadable = |error| {
                let path = folder.display().to_string();
                Failure::io(msg!("cli-records-unreadable"), args![path = path], error)
            };
            Attempts::under(folder).list().map_err(unreadable)?.0
        }
        None => Vec::new(),
    };
    let finished = listed.into_iter().filter_map(|it| match it.attempt.status {
        Status::Finished(summary) => Some((it.attempt.start, summary)),
        Status::Open | Status::Abandoned => None,
    });
    let (seconds, utc_offset_s) = storage::here();
    Ok(Past {
        ladder: ladder(console, options)?,
        attempts: finished.collect(),
        now: Now { seconds, utc_offset_s },
    })
}

/// The company's ladder, or that of the program. One with mistakes is shown, and nothing is counted by another.
fn ladder(console: &Console, options: &Options) -> Result<Arc<Ladder>, Failure> {
    let Some(path) = data_dir(options.data_dir.as_deref()).map(|folder| folder.join(LADDER)) else {
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
