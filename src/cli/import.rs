//! `aplomb import FILE`: makes a scenario of a story of another program.

use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, ValueHint};
use clap::{ArgMatches, Command, value_parser};
use serde::Serialize;

use super::Options;
use super::command::{Builder, joined};
use super::console::{Console, FAINT, GOOD, STRONG, styled};
use super::failure::Failure;
use super::report::is_error;
use crate::author::with_order;
use crate::check::check;
use crate::exchange::import::{
    self, Draft, Format, Loss, MOST_BYTES, Unread, What, Written, new_pack, sample, slug,
};
use crate::l10n::Locale;
use crate::scenario::{Files, pack};
use crate::{args, msg, storage};

impl Builder<'_> {
    pub(super) fn import(&self) -> Command {
        let formats = joined(Format::ALL.iter().map(|format| format.slug()));
        let file = self.positional("file", msg!("cli-value-file"), msg!("cli-import-file"), args![]);
        let into = self.option("into", msg!("cli-value-folder"), msg!("cli-import-into"), args![]);
        let from =
            self.option("from", msg!("cli-value-format"), msg!("cli-import-from"), args![formats = formats]);
        let sample = self.option("sample", msg!("cli-value-file"), msg!("cli-import-sample"), args![]);
        self.named("import", msg!("cli-import-about"))
            .arg(file.value_parser(value_parser!(PathBuf)).value_hint(ValueHint::FilePath))
            .arg(self.folder(into))
            .arg(self.option("id", msg!("cli-value-name"), msg!("cli-import-id"), args![]))
            .arg(from.value_parser(PossibleValuesParser::new(Format::ALL.iter().map(|format| format.slug()))))
            .arg(self.flag("dry-run", msg!("cli-import-dry-run")))
            .arg(
                sample
                    .value_parser(value_parser!(PathBuf))
                    .value_hint(ValueHint::FilePath)
                    .conflicts_with_all(["file", "into", "id", "from", "dry-run"]),
            )
            .arg(self.format(&["text", "json"]))
            .after_help(self.text(msg!("cli-import-examples")))
    }
}

/// What is printed as JSON.
#[derive(Serialize)]
struct Told<'a> {
    file: String,
    format: Format,
    /// The scenario's file, and its id.
    scenario: String,
    id: &'a str,
    language: &'a str,
    written: bool,
    beats: usize,
    replies: usize,
    endings: usize,
    replies_without_acts: usize,
    warnings: usize,
    losses: Vec<ToldLoss<'a>>,
}

#[derive(Serialize)]
struct ToldLoss<'a> {
    what: What,
    place: &'a str,
    line: Option<usize>,
    text: &'a str,
    kind: String,
    help: String,
}

pub fn run(console: &mut Console, options: &Options, matches: &ArgMatches) -> Result<(), Failure> {
    if let Some(path) = matches.get_one::<PathBuf>("sample") {
        return write_sample(console, path);
    }
    let Some(file) = matches.get_one::<PathBuf>("file") else {
        return Err(Failure::new(msg!("import-nothing-named"), args![]));
    };
    let shown = file.display().to_string();
    let bytes = storage::read_bytes(file, MOST_BYTES)
        .map_err(|error| Failure::io(msg!("cli-unreadable"), args![path = &shown], error))?;
    let wanted = matches.get_one("from").and_then(|format: &String| Format::from_slug(format));
    let unread = |why: Unread| Failure::new(unread(why), args![file = &shown]);
    let (format, imported) = import::read(&bytes, wanted).map_err(unread)?;
    let place = Place::of(file, matches.get_one("into"), matches.get_one("id"))?;
    // The language that is asked for, else the pack's, the file's, the reader's.
    let said = imported.story.language.as_ref().map(|tag| Locale::negotiate(std::slice::from_ref(tag)));
    let said = said
        .filter(|locale| imported.story.language.as_ref().is_some_and(|tag| tag.starts_with(locale.tag())));
    let language = match (options.locale_asked, &place.language) {
        (false, Some(language)) => Locale::negotiate(std::slice::from_ref(language)),
        (false, None) => said.unwrap_or_else(|| options.locale.clone()),
        (true, _) => options.locale.clone(),
    };
    let draft = import::draft(imported, &language).map_err(unread)?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let title = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let id = format!("{}/{}", place.pack, place.scenario);
    let written = draft.write(&id, &language, &title, &name, &console.catalogue);
    let pack_title = draft.title.clone().unwrap_or(title);
    let new = new_pack(&place.pack, &language, &pack_title, &place.scenario, &name);
    let pack = match &place.pack_text {
        Some(text) => with_order(text, &place.scenario).map_err(|_| no_pack(&place.folder))?,
        None => new,
    };
    let warnings = warnings(&place, &written, &pack)
        .ok_or_else(|| Failure::new(msg!("import-unsound"), args![file = &shown]))?;
    let dry_run = matches.get_flag("dry-run");
    if !dry_run {
        let write = |path: PathBuf, text: &str| {
            let shown = path.display().to_string();
            let written = storage::write_text(&path, text);
            written.map_err(|error| Failure::io(msg!("cli-unreadable"), args![path = shown], error))
        };
        write(place.file(), &written.ron)?;
        write(place.folder.join("pack.ron"), &pack)?;
    }
    if matches.get_one::<String>("format").is_some_and(|format| format == "json") {
        let losses = draft.losses.iter().map(|loss| told(console, loss)).collect();
        return console.json(&Told {
            file: shown,
            format,
            scenario: place.file().display().to_string(),
            id: &id,
            language: language.tag(),
            written: !dry_run,
            beats: written.beats,
            replies: written.replies,
            endings: written.endings,
            replies_without_acts: written.guessed,
            warnings,
            losses,
        });
    }
    let key = if dry_run { msg!("import-would") } else { msg!("import-done") };
    let format = console.catalogue.word("format-name", format.slug());
    let path = place.file().display().to_string();
    let done = console.text(key, &args![file = shown, format = format, path = &path]);
    console.line(&styled(GOOD, &done))?;
    let counts = args![beats = written.beats, replies = written.replies, endings = written.endings];
    console.line(&console.text(msg!("import-counts"), &counts))?;
    if !options.locale_asked {
        console.line(&console.text(msg!("import-language"), &args![language = language.tag()]))?;
    }
    losses(console, &draft)?;
    next_steps(console, &written, &path, warnings)
}

fn unread(why: Unread) -> crate::l10n::Key {
    match why {
        Unread::NotOurs => msg!("unread-not-ours"),
        Unread::Broken => msg!("unread-broken"),
        Unread::TooLarge => msg!("unread-too-large"),
        Unread::NoChoices => msg!("unread-no-choices"),
    }
}

fn no_pack(folder: &Path) -> Failure {
    let path = folder.display().to_string();
    Failure::new(msg!("import-no-pack"), args![path = &path])
        .hint(msg!("import-no-pack-hint"), args![path = &path])
}

/// Where the scenario goes.
struct Place {
    folder: PathBuf,
    /// The pack's id and the scenario's name in it.
    pack: String,
    scenario: String,
    /// The pack's file and its language, if there is one.
    pack_text: Option<String>,
    language: Option<String>,
    /// The pack's other files.
    files: Files,
}

impl Place {
    fn of(file: &Path, into: Option<&PathBuf>, id: Option<&String>) -> Result<Place, Failure> {
        let stem = file.file_stem().map(|stem| slug(&stem.to_string_lossy())).unwrap_or_default();
        let stem = if stem.is_empty() { "story".to_owned() } else { stem };
        let scenario = id.cloned().unwrap_or(stem);
        let is_id =
            |id: &str| slug(id) == id && id.starts_with(|c: char| c.is_ascii_lowercase()) && id.len() <= 64;
        let bad = |id: &str| Failure::new(msg!("import-bad-id"), args![id = id]);
        // A pack may not be called as its own file is.
        if !is_id(&scenario) || scenario == "pack" {
            return Err(bad(&scenario));
        }
        let folder = into.cloned().unwrap_or_else(|| PathBuf::from(&scenario));
        let real = folder.canonicalize().or_else(|_| std::path::absolute(&folder));
        let unreadable =
            |error| Failure::io(msg!("cli-unreadable"), args![path = folder.display().to_string()], error);
        let pack = real
            .map_err(unreadable)?
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        if !is_id(&pack) {
            return Err(bad(&pack));
        }
        let mut place = Place {
            folder: folder.clone(),
            pack,
            scenario,
            pack_text: None,
            language: None,
            files: Files::new(),
        };
        if place.file().exists() {
            let path = place.file().display().to_string();
            return Err(Failure::new(msg!("import-exists"), args![path = path])
                .hint(msg!("import-exists-hint"), args![]));
        }
        if folder.join("pack.ron").exists() {
            place.files = storage::read_path(&folder).0;
            let reading = pack::read(&place.files);
            let document = reading.packs.first().and_then(|pack| pack.document.as_ref());
            place.language = document.map(|document| document.language.value.clone());
            place.pack_text = Some(storage::read_text(&folder.join("pack.ron")).map_err(unreadable)?);
        }
        Ok(place)
    }

    fn file(&self) -> PathBuf {
        self.folder.join(format!("{}.ron", self.scenario))
    }
}

/// How many warnings `check` has for the new scenario; None if it has errors.
fn warnings(place: &Place, written: &Written, pack: &str) -> Option<usize> {
    let mut files = place.files.clone();
    let file = format!("{}/{}.ron", place.pack, place.scenario);
    files.insert(file.clone(), written.ron.clone().into_bytes());
    files.insert(format!("{}/pack.ron", place.pack), pack.as_bytes().to_owned());
    let findings: Vec<_> = check(&files).0.into_iter().filter(|finding| finding.place.file == file).collect();
    (!findings.iter().any(is_error)).then_some(findings.len())
}

fn told<'a>(console: &Console, loss: &'a Loss) -> ToldLoss<'a> {
    let word = |family: &str| console.catalogue.word(family, loss.what.slug());
    ToldLoss {
        what: loss.what,
        place: &loss.place,
        line: loss.line,
        text: &loss.text,
        kind: word("loss"),
        help: word("loss-help"),
    }
}

/// What did not come over, by kind: what to do about it, then each place.
fn losses(console: &mut Console, draft: &Draft) -> Result<(), Failure> {
    console.line("")?;
    if draft.losses.is_empty() {
        return console.line(&console.text(msg!("import-lossless"), &args![]));
    }
    console.line(&console.text(msg!("import-losses"), &args![count = draft.losses.len()]))?;
    for what in What::ALL {
        let of_kind: Vec<&Loss> = draft.losses.iter().filter(|loss| loss.what == *what).collect();
        if of_kind.is_empty() {
            continue;
        }
        let kind = console.catalogue.word("loss", what.slug());
        console.line(&format!("\n{} ({})", styled(STRONG, &kind), of_kind.len()))?;
        console.line(&format!("  {}", console.catalogue.word("loss-help", what.slug())))?;
        for loss in of_kind {
            let line = loss.line.map(|line| console.text(msg!("import-loss-line"), &args![line = line]));
            let place: Vec<&str> = [loss.place.as_str(), line.as_deref().unwrap_or_default()]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect();
            let place = styled(FAINT, &place.join(", "));
            console.line(format!("  - {place}  {}", loss.text).trim_end())?;
        }
    }
    Ok(())
}

fn next_steps(console: &mut Console, written: &Written, path: &str, warnings: usize) -> Result<(), Failure> {
    console.line(&format!("\n{}", console.text(msg!("import-next"), &args![])))?;
    let mut steps = Vec::new();
    if written.guessed > 0 {
        steps.push(console.text(msg!("import-next-acts"), &args![replies = written.guessed]));
    }
    steps.push(console.text(msg!("import-next-customer"), &args![]));
    let check = console.text(msg!("import-next-check"), &args![path = path]);
    steps.push(format!(
        "{check}\n  {}",
        console.text(msg!("import-next-warnings"), &args![warnings = warnings])
    ));
    steps.push(console.text(msg!("import-next-play"), &args![path = path]));
    for step in steps {
        console.line(&format!("- {step}"))?;
    }
    Ok(())
}

fn write_sample(console: &mut Console, path: &Path) -> Result<(), Failure> {
    let shown = path.display().to_string();
    if path.exists() {
        return Err(Failure::new(msg!("import-exists"), args![path = &shown])
            .hint(msg!("import-exists-hint"), args![]));
    }
    storage::write_text(path, &sample(&console.catalogue))
        .map_err(|error| Failure::io(msg!("cli-unreadable"), args![path = &shown], error))?;
    console.line(&console.text(msg!("import-sample-written"), &args![file = shown]))
}
