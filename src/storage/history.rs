//! The index of a person's attempts: `history.jsonl`, one line for each that is closed, so that a start need not read
//! them all. The attempts are the truth: what is missing, torn or too much in the index is put right from them.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use super::attempts::Attempts;
use super::whole::replace;
use crate::cores;
use crate::records::{Attempt, Cause, Damage, Entry, Status, ends};

const FILE: &str = "history.jsonl";
/// Bytes of the index that are worth a core of their own.
const PART: usize = 1 << 20;

/// Every attempt of a person, without its moves.
#[derive(Debug, Default)]
pub struct History {
    /// The newest first; none that somebody plays at this moment.
    entries: Vec<Entry>,
    damaged: Vec<Damaged>,
}

/// An attempt that cannot be read to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damaged {
    /// The name of its file, without the ending.
    pub id: String,
    pub damage: Damage,
    /// How many moves before the damage are kept; None if not even the first line can be read.
    pub moves: Option<usize>,
}

impl History {
    /// What is known of the attempts of a profile's folder; with `write` the index is brought up to date.
    pub fn read(folder: &Path, attempts: &Attempts, write: bool) -> io::Result<History> {
        // It is not the truth: whatever is wrong with it, the attempts are there.
        let (entries, sound) = parse(&fs::read(folder.join(FILE)).unwrap_or_default());
        let mut history = History { entries, damaged: Vec::new() };
        history.look(folder, attempts, write, sound)?;
        Ok(history)
    }

    /// Looks again at what is kept: only what is new, or was open, is read.
    pub fn renew(&mut self, folder: &Path, attempts: &Attempts, write: bool) -> io::Result<()> {
        self.entries.retain(|entry| entry.status != Status::Open);
        self.look(folder, attempts, write, true)
    }

    /// Compares what is known with what is there. `sound`: the index on disk says just what is known.
    fn look(&mut self, folder: &Path, attempts: &Attempts, write: bool, sound: bool) -> io::Result<()> {
        let ids = attempts.ids()?;
        self.entries.sort_by(|a, b| b.id.cmp(&a.id));
        let known = self.entries.len();
        let new = self.compare(&ids);
        let dropped = self.entries.len() < known;
        self.damaged.clear();
        let mut lines = Vec::new();
        for (id, read) in new.iter().zip(cores::each(&new, cores::all(), |id| Read::of(attempts, id))) {
            let Read { entry, moves, damage } = read?;
            // A torn line was never promised to anybody.
            if let Some(damage) = damage.filter(|it| it.cause != Cause::Torn) {
                self.damaged.push(Damaged { id: id.to_string(), damage, moves });
            }
            let Some(entry) = entry else { continue };
            match entry.status {
                Status::Open if attempts.is_in_use(id) => continue,
                Status::Open => {}
                Status::Finished(_) | Status::Abandoned => lines.extend(entry.to_line()),
            }
            self.entries.push(entry);
        }
        self.entries.sort_by(|a, b| b.id.cmp(&a.id));
        // Without an index that can be written everything is known all the same; only the next start takes longer.
        if write && (dropped || !sound) {
            let closed = self.entries.iter().rev().filter(|entry| entry.status != Status::Open);
            let _ = replace(&folder.join(FILE), &closed.flat_map(Entry::to_line).collect::<Vec<u8>>());
        } else if write && !lines.is_empty() {
            let _ = append(&folder.join(FILE), &lines);
        }
        Ok(())
    }

    /// Drops what is not there any more; what is there and not known. Both lists are sorted: the files from the oldest on.
    fn compare<'i>(&mut self, ids: &'i [String]) -> Vec<&'i String> {
        let mut new = Vec::new();
        let mut there = ids.iter().rev().peekable();
        self.entries.retain(|entry| {
            while let Some(id) = there.next_if(|id| **id > entry.id) {
                new.push(id);
            }
            there.next_if(|id| **id == entry.id).is_some()
        });
        new.extend(there);
        new.reverse();
        new
    }

    /// Every attempt, the newest first; none that somebody plays at this moment.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Reads every attempt from its first to its last line: how many there are, and which are not as they were written.
    pub fn check(&self, attempts: &Attempts) -> io::Result<(usize, Vec<Damaged>)> {
        let ids = attempts.ids()?;
        let closed = |id: &String| {
            let at = self.entries.binary_search_by(|entry| id.cmp(&entry.id));
            at.is_ok_and(|at| self.entries[at].status != Status::Open)
        };
        let check = |id: &String| {
            let read = Read::of(attempts, id)?;
            let moves = read.moves;
            Ok(read.wrong(closed(id)).map(|damage| Damaged { id: id.clone(), damage, moves }))
        };
        let checked: io::Result<Vec<_>> = cores::each(&ids, cores::all(), check).into_iter().collect();
        Ok((ids.len(), checked?.into_iter().flatten().collect()))
    }

    /// The attempts that cannot be read to their end, of those that were read now.
    pub fn damaged(&self) -> &[Damaged] {
        &self.damaged
    }
}

/// What an attempt's file says.
struct Read {
    entry: Option<Entry>,
    /// How many moves it holds; None where not even the first line can be read, or nobody need know.
    moves: Option<usize>,
    damage: Option<Damage>,
}

impl Read {
    fn of(attempts: &Attempts, id: &str) -> io::Result<Read> {
        let bytes = fs::read(attempts.path(id))?;
        if let Some((start, summary)) = ends(&bytes).filter(|(start, _)| start.id == id) {
            let entry = Entry::new(&start, &Status::Finished(summary));
            return Ok(Read { entry: Some(entry), moves: None, damage: None });
        }
        let (attempt, damage) = Attempt::read(&bytes);
        // What a file says of itself must be what it is called: it could not be found again otherwise.
        if attempt.as_ref().is_some_and(|it| it.start.id != id) {
            let damage = Some(Damage { line: 1, cause: Cause::Altered });
            return Ok(Read { entry: None, moves: None, damage });
        }
        let moves = attempt.as_ref().map(|it| it.moves.len());
        Ok(Read { entry: attempt.as_ref().map(Entry::from), moves, damage })
    }

    /// What is wrong with an attempt that the index knows as closed, if it does.
    fn wrong(self, closed: bool) -> Option<Damage> {
        let is_closed = self.entry.is_some_and(|entry| entry.status != Status::Open);
        let line = self.damage.map_or(self.moves.unwrap_or_default() + 2, |damage| damage.line);
        match self.damage {
            // It was whole once.
            None | Some(Damage { cause: Cause::Torn, .. }) => {
                (closed && !is_closed).then_some(Damage { line, cause: Cause::Altered })
            }
            damage => damage,
        }
    }
}

/// The entries of an index, in any order and each once; and whether it is sound from its first to its last byte.
fn parse(bytes: &[u8]) -> (Vec<Entry>, bool) {
    let mut parts = Vec::new();
    let mut rest = bytes;
    while !rest.is_empty() {
        let least = rest.len().min(PART);
        let end =
            rest[least..].iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| least + at + 1);
        let (part, behind) = rest.split_at(end);
        parts.push(part);
        rest = behind;
    }
    let read = |part: &&[u8]| -> Vec<Option<Entry>> {
        part.split_inclusive(|byte| *byte == b'\n').map(Entry::from_line).collect()
    };
    let lines: Vec<Option<Entry>> = cores::each(&parts, cores::all(), read).into_iter().flatten().collect();
    let written = lines.len();
    let mut entries: Vec<Entry> = lines.into_iter().flatten().collect();
    entries.sort_by(|a, b| a.id.cmp(&b.id));
    entries.dedup_by(|a, b| a.id == b.id);
    let sound = entries.len() == written;
    (entries, sound)
}

fn append(path: &Path, lines: &[u8]) -> io::Result<()> {
    OpenOptions::new().append(true).create(true).open(path)?.write_all(lines)
}
