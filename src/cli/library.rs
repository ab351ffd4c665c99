//! The scenarios that can be played: the program's own, those of the user, those of `--scenarios`, or one file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostics::Diagnostic;
use crate::encounter::Arrivals;

use super::Options;
use super::console::Console;
use super::failure::Failure;
use super::report::{Report, base, is_error};
use crate::scenario::{Files, Library, Pack, Rubric, Scenario, pack, shipped_packs};
use crate::{args, msg, storage};

/// Where packs are looked for beside the program's own: the user's folder, if there is one, and that of
/// `--scenarios`.
pub fn folders(options: &Options) -> Vec<PathBuf> {
    let own = storage::data_dir(options.data_dir.as_deref()).map(|folder| folder.join("packs"));
    own.into_iter().filter(|folder| folder.is_dir()).chain(options.packs.clone()).collect()
}

/// Every pack that can be played. A pack of the user's replaces the program's of the same name. Of packs with
/// mistakes, standard error says how to see them.
pub fn load(console: &Console, options: &Options) -> Library {
    load_those(console, options, |_| true)
}

/// The same, of those packs only whose ids are wanted.
fn load_those(console: &Console, options: &Options, wanted: impl Fn(&str) -> bool) -> Library {
    let of_wanted = |files: &mut Files| files.retain(|path, _| path.split('/').next().is_some_and(&wanted));
    let mut shipped = shipped_packs();
    of_wanted(&mut shipped);
    let mut library = pack::load(&shipped).0;
    for folder in folders(options) {
        let (mut files, mut findings) = storage::read_packs(&folder);
        of_wanted(&mut files);
        let (more, found) = pack::load(&files);
        findings.extend(found);
        if findings.iter().any(is_error) {
            let folder = folder.display().to_string();
            console.complain(&console.text(msg!("cli-packs-with-errors"), &args![folder = folder]));
        }
        library.packs.retain(|pack| more.pack(&pack.id).is_none());
        library.packs.extend(more.packs);
    }
    library.sort();
    library
}

/// The folders of those packs of the library that are the user's own, by the pack's id.
pub fn own(options: &Options, library: &Library) -> BTreeMap<String, PathBuf> {
    let mut own = BTreeMap::new();
    // As in loading, a later folder stands before an earlier one.
    for folder in folders(options) {
        let packs = library.packs.iter().map(|pack| (pack.id.clone(), folder.join(&pack.id)));
        own.extend(packs.filter(|(_, pack)| pack.is_dir()));
    }
    own
}

/// A scenario and the rubric of its pack.
pub struct Found {
    /// Its customer, and the chats that come in beside it.
    pub arrivals: Arrivals,
    pub rubric: Arc<Rubric>,
}

/// The scenario that a user means: by its id (the pack may be left out), or by its file.
pub fn find(console: &Console, options: &Options, wanted: &str) -> Result<Found, Failure> {
    // A file is meant by its path alone: no pack need be read to know that.
    if wanted.ends_with(".ron") && Path::new(wanted).is_file() {
        return open(console, Path::new(wanted));
    }
    // A whole id names its pack: no other need be read, which takes a moment.
    let own = wanted.split_once('/').map(|(pack, _)| pack);
    let library = load_those(console, options, |pack| own.is_none_or(|own| own == pack));
    let is_meant = |id: &str| id == wanted || id.rsplit('/').next() == Some(wanted);
    let mut meant = library.scenarios().filter(|(_, scenario)| is_meant(&scenario.id));
    match (meant.next(), meant.next()) {
        (Some((pack, scenario)), None) => Ok(found(&library, pack, scenario)),
        _ if Path::new(wanted).exists() => open(console, Path::new(wanted)),
        (None, _) => Err(Failure::new(msg!("cli-unknown-scenario"), args![id = wanted])
            .hint(msg!("cli-see-list"), args![])),
        (Some(_), Some(_)) => {
            let ids: Vec<&str> =
                library.scenarios().map(|it| it.1.id.as_str()).filter(|id| is_meant(id)).collect();
            Err(Failure::new(msg!("cli-ambiguous-scenario"), args![id = wanted])
                .hint(msg!("cli-possible-values"), args![values = ids.join(", ")]))
        }
    }
}

/// The scenarios that a user means: one, as for [`find`], or all of a pack, by its id or its folder. With each the name
/// by which [`find`] finds it again.
pub fn find_all(console: &Console, options: &Options, wanted: &str) -> Result<Vec<(String, Found)>, Failure> {
    let path = Path::new(wanted);
    if path.is_dir() {
        let (files, _, unread) = storage::read_path(path);
        let (library, found_here) = pack::load(&files);
        refuse_broken(console, path, &files, None, unread, &found_here)?;
        let file =
            |scenario: &Scenario| base(path).join(format!("{}.ron", scenario.id)).display().to_string();
        let each = library.scenarios().map(|(pack, it)| (file(it), found(&library, pack, it)));
        let each: Vec<_> = each.collect();
        let nothing = || Failure::new(msg!("cli-nothing-to-check"), args![path = wanted]);
        return if each.is_empty() { Err(nothing()) } else { Ok(each) };
    }
    if !path.exists() {
        let library = load_those(console, options, |pack| pack == wanted);
        if let Some(pack) = library.pack(wanted) {
            let each = pack.scenarios.iter().map(|it| (it.id.clone(), found(&library, pack, it)));
            return Ok(each.collect());
        }
    }
    let found = find(console, options, wanted)?;
    let name = if path.exists() { wanted.to_owned() } else { found.arrivals[0].0.id.clone() };
    Ok(vec![(name, found)])
}

fn open(console: &Console, path: &Path) -> Result<Found, Failure> {
    let (files, id, unread) = storage::read_path(path);
    let (library, found_here) = pack::load(&files);
    let mut scenarios = library.scenarios();
    let meant = match &id {
        Some(id) => scenarios.find(|(_, scenario)| scenario.id == *id),
        // A folder with a single scenario leaves no doubt.
        None => scenarios.next().filter(|_| scenarios.next().is_none()),
    };
    if let Some((pack, scenario)) = meant {
        return Ok(found(&library, pack, scenario));
    }
    refuse_broken(console, path, &files, id.as_deref(), unread, &found_here)?;
    Err(Failure::new(msg!("cli-not-a-scenario"), args![path = path.display().to_string()]))
}

/// Shows the errors of what was read, if there are any, and fails.
fn refuse_broken(
    console: &Console,
    path: &Path,
    files: &Files,
    only: Option<&str>,
    unread: Vec<Diagnostic>,
    found: &[Diagnostic],
) -> Result<(), Failure> {
    if !unread.iter().chain(found).any(is_error) {
        return Ok(());
    }
    let mut report = Report::default();
    report.add(&base(path), files, only, unread);
    report.complain(console);
    Err(Failure::new(msg!("cli-broken-scenario"), args![path = path.display().to_string()]))
}

/// A scenario with its pack's rubric.
pub fn found(library: &Library, pack: &Pack, scenario: &Arc<Scenario>) -> Found {
    Found { arrivals: library.arrivals(scenario, false), rubric: Arc::clone(&pack.rubric) }
}
