//! The command line: one command a file; each formats what the core returns.

mod assignment;
mod author;
mod benchmark;
mod calibration;
mod career;
mod check;
mod class_report;
mod command;
mod completions;
mod console;
mod course;
mod explain;
mod explore;
mod failure;
mod fmt;
mod home;
mod import;
mod interview;
mod language;
mod languages;
mod library;
mod lines;
mod list;
mod man;
mod matching;
mod misuse;
mod new;
mod past;
mod plan;
mod play;
mod profile;
mod promotion;
mod read;
mod records;
mod report;
mod script;
mod table;
mod translate;
mod wrap;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;
use clap::error::ErrorKind;

pub use author::no_studio;

use crate::l10n::{Catalogue, Locale};
use crate::scenario::{Agent, Form, Library};
use crate::storage::Records;
use crate::{args, msg};
use console::Console;
use failure::Failure;
use interview::{OF_INTERVIEWS, OF_SCENARIOS};
use library::Meant;

/// What holds for every command, and for the window.
#[derive(Clone, Debug)]
pub struct Options {
    /// The language asked for, else the system's.
    pub locale: Locale,
    /// The language was asked for.
    pub locale_asked: bool,
    /// Where records are kept, if not in the usual place.
    pub data_dir: Option<PathBuf>,
    /// Whose records, if not those of whose turn it is.
    pub profile: Option<String>,
    /// A folder of packs beside those that come with the program.
    pub packs: Option<PathBuf>,
}

/// What is left to do once the arguments are read.
#[derive(Debug)]
pub enum Next {
    /// Nothing: end with this status.
    Done(ExitCode),
    /// No command was given: open the window, or the [`home`] of the terminal.
    Home(Options),
    /// Open the studio on this pack, or on the file of a scenario in one; else say that there is [`no_studio`].
    Author(Options, PathBuf),
}

/// Reads the arguments (the first is the program's name) and runs the command that they name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Next {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let added = languages::add(&arguments);
    let mut console = Console::new(Catalogue::new(&language::wanted(&arguments)));
    match added {
        Ok(found) => languages::complain(&console, found),
        Err(failure) => return Next::Done(console.fail(failure)),
    }
    let mut grammar = command::command(&console.catalogue);
    let done = match grammar.try_get_matches_from_mut(&arguments) {
        Ok(matches) => dispatch(&mut console, &matches),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                console.write(&error.render().ansi().to_string()).map(|()| Next::Done(ExitCode::SUCCESS))
            }
            _ => Err(misuse::explain(&error, &grammar, &arguments)),
        },
    };
    done.unwrap_or_else(|failure| Next::Done(console.fail(failure)))
}

/// The program in a terminal, without a command.
pub fn home(options: &Options) -> ExitCode {
    let mut console = Console::new(Catalogue::new(&options.locale));
    match home::run(&mut console, options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => console.fail(failure),
    }
}

/// Every scenario that can be played.
pub fn library(options: &Options) -> Library {
    library::load(&Console::new(Catalogue::new(&options.locale)), options)
}

/// The folders of the packs that are the user's own, by the pack's id.
pub fn own_packs(options: &Options, library: &Library) -> BTreeMap<String, PathBuf> {
    library::own(options, library)
}

/// Opens the person's records for the window; the exit status if that cannot be.
pub fn open_records(options: &Options) -> Result<Option<Records>, ExitCode> {
    records::open(options).map_err(|failure| Console::new(Catalogue::new(&options.locale)).fail(failure))
}

/// Says that no window can be opened here.
pub fn no_display(options: &Options) {
    let console = Console::new(Catalogue::new(&options.locale));
    console.complain(&console.text(msg!("cli-no-display"), &args![]));
}

fn dispatch(console: &mut Console, matches: &ArgMatches) -> Result<Next, Failure> {
    if let Some(tag) = matches.get_one::<String>("lang")
        && language::known(tag).is_none()
    {
        let locales: Vec<String> = Locale::available().iter().map(ToString::to_string).collect();
        return Err(Failure::new(msg!("cli-misuse-lang"), args![lang = tag])
            .hint(msg!("cli-possible-values"), args![values = locales.join(", ")]));
    }
    let options = Options {
        locale: console.catalogue.locale().clone(),
        locale_asked: matches.contains_id("lang"),
        data_dir: matches.get_one("data-dir").cloned(),
        profile: matches.get_one("profile").cloned(),
        packs: matches.get_one("scenarios").cloned(),
    };
    let Some((name, matches)) = matches.subcommand() else { return Ok(Next::Home(options)) };
    let format = || required::<String>(matches, "format").as_str();
    let mut status = ExitCode::SUCCESS;
    match name {
        "list" => list::run(console, &options, format() == "json")?,
        "play" => {
            status = match library::find(console, &options, required::<String>(matches, "scenario"))? {
                Meant::Scenario(found) => {
                    let id = &found.arrivals[0].0.id;
                    interview::refuse_options(
                        matches,
                        id,
                        &[OF_INTERVIEWS],
                        msg!("cli-only-for-interviews"),
                    )?;
                    let found = found.with_calls(console, &options);
                    let mut request = play::Request::read(console, &options, matches, found)?;
                    let status = play::run(console, &request)?;
                    promotion::promote(console, &options, request.records.as_mut())?;
                    status
                }
                Meant::Interview(meant) => {
                    let key = msg!("cli-not-for-interviews");
                    interview::refuse_options(matches, &meant.id, &[OF_SCENARIOS], key)?;
                    let mut request = interview::Request::read(console, &options, matches, meant)?;
                    let status = interview::run(console, &request)?;
                    promotion::promote(console, &options, request.records.as_mut())?;
                    status
                }
                Meant::Calibration(it) => {
                    let (id, key) = (&it.calibration.id, msg!("cli-not-for-calibrations"));
                    interview::refuse_options(matches, id, &[OF_SCENARIOS, OF_INTERVIEWS, &["resume"]], key)?;
                    let recording = library::recording(console, &options, &it)?;
                    let of = (it.calibration, recording);
                    let request = calibration::Request::read(console, &options, matches, of)?;
                    calibration::run(console, &request)?
                }
            }
        }
        "check" => {
            let paths: Vec<PathBuf> = matches.get_many("paths").into_iter().flatten().cloned().collect();
            let deny = matches.contains_id("deny");
            status = check::run(console, &options, &paths, format(), deny)?;
        }
        "fmt" => status = fmt::run(console, matches)?,
        "new" => new::run(console, &options, matches)?,
        "author" => return author::run(options, required::<PathBuf>(matches, "pack")),
        "profile" => status = profile::run(console, &options, matches)?,
        "career" => career::run(console, &options, matches)?,
        "plan" => plan::run(console, &options, matches)?,
        "assignment" => assignment::run(console, &options, matches)?,
        "report" => status = class_report::run(console, &options, matches)?,
        "course" => status = course::run(console, &options, matches)?,
        "explore" => status = explore::run(console, &options, matches)?,
        "explain" => explain::run(console, required::<String>(matches, "code"))?,
        "read" => status = read::run(console, &options, matches)?,
        "import" => import::run(console, &options, matches)?,
        "match" => status = matching::run(console, !matches.get_flag("without-model"))?,
        "benchmark" => status = benchmark::run(console, matches)?,
        "translate" => status = translate::run(console, &options, matches)?,
        "completions" => completions::run(console, *required(matches, "shell"))?,
        "man" => man::run(console, matches.get_one::<String>("command").map(String::as_str))?,
        other => unreachable!("the grammar has no command {other}"),
    }
    Ok(Next::Done(status))
}

/// An argument without which clap refuses the command.
fn required<'a, T: Clone + Send + Sync + 'static>(matches: &'a ArgMatches, name: &str) -> &'a T {
    matches.get_one(name).expect("clap refuses the command without it")
}

/// The trainee under this name, or under one that fits anybody.
fn agent(console: &Console, name: Option<&String>) -> Agent {
    let name = name.cloned().unwrap_or_else(|| console.catalogue.text(msg!("play-agent")));
    Agent { name, form: Form::Neutral }
}
