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
use crate::calibration::Recording;
use crate::scenario::{
    Calibration, Files, Interview, Library, OwnLanguages, Pack, Rubric, Scenario, pack, shipped_packs,
};
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
    /// After a coaching talk: the agent's next calls, each with its rubric, as far as they are known.
    pub calls: Vec<(Arc<Scenario>, Arc<Rubric>)>,
}

impl Found {
    /// The same, with those calls that stand in other packs.
    pub fn with_calls(self, console: &Console, options: &Options) -> Found {
        let talk = Arc::clone(&self.arrivals[0].0);
        let own = |id: &str| self.calls.iter().find(|(call, _)| call.id == id).cloned();
        let next = || talk.coached.iter().flat_map(|coached| &coached.next);
        if next().all(|id| own(id).is_some()) {
            return self;
        }
        let library =
            load_those(console, options, |pack| next().any(|id| id.split('/').next() == Some(pack)));
        let elsewhere = |id: &String| Some((Arc::clone(library.scenario(id)?), library.rubric(id)));
        Found { calls: next().filter_map(|id| own(id).or_else(|| elsewhere(id))).collect(), ..self }
    }
}

/// What a user means who names something to be played.
pub enum Meant {
    Scenario(Found),
    Interview(Arc<Interview>),
    Calibration(Calibrated),
}

/// A calibration.
pub struct Calibrated {
    pub calibration: Arc<Calibration>,
    /// The scenario of its contact, where that was read with it, and the rubric of its pack.
    contact: Option<(Arc<Scenario>, Arc<Rubric>)>,
}

impl Meant {
    /// The scenario, for what can be done with scenarios only.
    fn scenario(self) -> Result<Found, Failure> {
        match self {
            Meant::Scenario(found) => Ok(found),
            Meant::Interview(interview) => Err(no_paths(&interview)),
            Meant::Calibration(it) => {
                let id = &it.calibration.id;
                Err(Failure::new(msg!("cli-no-paths-in-calibration"), args![id = id])
                    .hint(msg!("cli-play-calibration"), args![id = id]))
            }
        }
    }

    fn id(&self) -> &str {
        match self {
            Meant::Scenario(found) => &found.arrivals[0].0.id,
            Meant::Interview(interview) => &interview.id,
            Meant::Calibration(it) => &it.calibration.id,
        }
    }
}

/// Everything that can be played, in the order of the list: of each pack its scenarios, then its interviews and its
/// calibrations.
pub fn all(library: &Library) -> impl Iterator<Item = Meant> {
    library.packs.iter().flat_map(|pack| {
        let scenarios = pack.scenarios.iter().map(|it| Meant::Scenario(found(library, pack, it)));
        let calibrations = pack.calibrations.iter().map(|it| Meant::Calibration(calibrated(library, it)));
        scenarios.chain(pack.interviews.iter().cloned().map(Meant::Interview)).chain(calibrations)
    })
}

/// The scenario, interview or calibration that a user means: by its id (the pack may be left out), or by its file.
pub fn find(console: &Console, options: &Options, wanted: &str) -> Result<Meant, Failure> {
    // A file is meant by its path alone: no pack need be read to know that.
    if wanted.ends_with(".ron") && Path::new(wanted).is_file() {
        return open(console, Path::new(wanted));
    }
    // A whole id names its pack: no other need be read, which takes a moment.
    let own = wanted.split_once('/').map(|(pack, _)| pack);
    let library = load_those(console, options, |pack| own.is_none_or(|own| own == pack));
    let is_meant = |it: &Meant| it.id() == wanted || it.id().rsplit('/').next() == Some(wanted);
    let mut meant: Vec<Meant> = all(&library).filter(is_meant).collect();
    match meant.len() {
        1 => Ok(meant.remove(0)),
        _ if Path::new(wanted).exists() => open(console, Path::new(wanted)),
        0 => Err(Failure::new(msg!("cli-unknown-scenario"), args![id = wanted])
            .hint(msg!("cli-see-list"), args![])),
        _ => {
            let ids: Vec<&str> = meant.iter().map(Meant::id).collect();
            Err(Failure::new(msg!("cli-ambiguous-scenario"), args![id = wanted])
                .hint(msg!("cli-possible-values"), args![values = ids.join(", ")]))
        }
    }
}

fn calibrated(library: &Library, calibration: &Arc<Calibration>) -> Calibrated {
    let contact = library.scenario(&calibration.contact);
    let contact = contact.map(|it| (Arc::clone(it), library.rubric(&it.id)));
    Calibrated { calibration: Arc::clone(calibration), contact }
}

/// The recorded contact of a calibration. Where its scenario was not read with it, it is that of a pack that can be played.
pub fn recording(
    console: &Console,
    options: &Options,
    calibrated: &Calibrated,
) -> Result<Recording, Failure> {
    let Calibrated { calibration, contact } = calibrated;
    let contact = contact.clone().or_else(|| {
        let library = load_those(console, options, |pack| pack == calibration.contact_pack());
        let scenario = library.scenario(&calibration.contact)?;
        Some((Arc::clone(scenario), library.rubric(&scenario.id)))
    });
    let args = args![id = &calibration.id, contact = &calibration.contact];
    let Some((scenario, rubric)) = contact else {
        return Err(Failure::new(msg!("calibration-no-contact"), args)
            .hint(msg!("calibration-needs-pack"), args![pack = calibration.contact_pack()]));
    };
    Recording::of(calibration, &scenario, &rubric).map_err(|_| {
        Failure::new(msg!("calibration-broken"), args).hint(msg!("calibration-see-check"), args![])
    })
}

/// The interview or calibration in this file, if it is one of a pack.
pub fn no_scenario_in(path: &Path) -> Option<Meant> {
    let (files, id, _) = storage::read_path(path);
    let (id, library) = (id?, pack::load(&files).0);
    all(&library).find(|it| it.id() == id).filter(|it| !matches!(it, Meant::Scenario(_)))
}

fn no_paths(interview: &Interview) -> Failure {
    Failure::new(msg!("cli-no-paths-in-interview"), args![id = &interview.id])
        .hint(msg!("cli-hold-interview"), args![id = &interview.id])
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
        if let (true, Some(interview)) = (each.is_empty(), first_interview(&library)) {
            return Err(no_paths(interview));
        }
        let nothing = || Failure::new(msg!("cli-nothing-to-check"), args![path = wanted]);
        return if each.is_empty() { Err(nothing()) } else { Ok(each) };
    }
    if !path.exists() {
        let library = load_those(console, options, |pack| pack == wanted);
        if let Some(pack) = library.pack(wanted) {
            if let (true, Some(interview)) = (pack.scenarios.is_empty(), first_interview(&library)) {
                return Err(no_paths(interview));
            }
            let each = pack.scenarios.iter().map(|it| (it.id.clone(), found(&library, pack, it)));
            return Ok(each.collect());
        }
    }
    let found = find(console, options, wanted)?.scenario()?;
    let name = if path.exists() { wanted.to_owned() } else { found.arrivals[0].0.id.clone() };
    Ok(vec![(name, found)])
}

/// What a pack adds to how typed replies are read: the pack by its id, or by its folder.
pub fn own_language(
    console: &Console,
    options: &Options,
    wanted: &str,
) -> Result<Arc<OwnLanguages>, Failure> {
    let path = Path::new(wanted);
    let library = if path.is_dir() {
        let (files, _, unread) = storage::read_path(path);
        let (library, found_here) = pack::load(&files);
        refuse_broken(console, path, &files, None, unread, &found_here)?;
        library
    } else {
        load_those(console, options, |pack| pack == wanted)
    };
    match &*library.packs {
        [pack] => Ok(Arc::clone(&pack.own_language)),
        _ => {
            Err(Failure::new(msg!("read-no-pack"), args![pack = wanted]).hint(msg!("cli-see-list"), args![]))
        }
    }
}

fn first_interview(library: &Library) -> Option<&Interview> {
    library.packs.iter().flat_map(|pack| &pack.interviews).next().map(|interview| &**interview)
}

fn open(console: &Console, path: &Path) -> Result<Meant, Failure> {
    let (files, id, unread) = storage::read_path(path);
    let (library, found_here) = pack::load(&files);
    let mut each = all(&library);
    let meant = match &id {
        Some(id) => each.find(|it| it.id() == id),
        // A folder with a single one leaves no doubt.
        None => each.next().filter(|_| each.next().is_none()),
    };
    if let Some(meant) = meant {
        return Ok(meant);
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
    Found {
        arrivals: library.arrivals(scenario, false),
        rubric: Arc::clone(pack.rubric_of(scenario.kind)),
        calls: library.calls_after(scenario),
    }
}
