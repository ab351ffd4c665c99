//! What interview is held, and how; the options of `aplomb play` that are for interviews.

use std::path::PathBuf;
use std::sync::Arc;

use clap::builder::{PossibleValuesParser, ValueHint};
use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, value_parser};

use crate::cli::command::{Builder, joined};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::records::own_name;
use crate::cli::{Options, agent, play};
use crate::interview::Mode;
use crate::l10n::Key;
use crate::scenario::{Agent, Interview};
use crate::storage::Records;
use crate::{args, msg};

/// Options that mean something for scenarios only.
pub const OF_SCENARIOS: &[&str] = &["seed", "pace", "rank", "alone", "resume", "from", "coaching"];
/// Options that mean something in interviews only.
pub const OF_INTERVIEWS: &[&str] = &["mode", "summary"];

/// What interview is held, and how.
pub struct Request {
    pub interview: Arc<Interview>,
    pub mode: Mode,
    pub agent: Agent,
    /// None: moves come from standard input.
    pub moves: Option<PathBuf>,
    /// One JSON object a line instead of text.
    pub json: bool,
    /// A person answers: they may be asked, and their time is measured.
    pub conversation: bool,
    /// Where the summary is written, if it is wanted.
    pub summary: Option<PathBuf>,
    /// Answers are read with the encoder, not by their letters only.
    pub encoded: bool,
    /// Where it is kept once it is over, if it is.
    pub records: Option<Records>,
}

impl Request {
    /// A person practises, as everything is if nothing is said about it.
    pub fn plain(interview: Arc<Interview>, agent: Agent, records: Option<Records>) -> Request {
        Request {
            interview,
            mode: Mode::default(),
            agent,
            moves: None,
            json: false,
            conversation: true,
            summary: None,
            encoded: true,
            records,
        }
    }

    /// As the command line says.
    pub fn read(
        console: &mut Console,
        options: &Options,
        matches: &ArgMatches,
        interview: Arc<Interview>,
    ) -> Result<Request, Failure> {
        let moves: Option<PathBuf> = matches.get_one("moves").cloned();
        let json = matches.get_one::<String>("format").is_some_and(|format| format == "json");
        let mode: Option<&String> = matches.get_one("mode");
        let mode = mode.and_then(|mode| Mode::ALL.iter().find(|it| it.slug() == mode).copied());
        let conversation = console.is_conversation() && moves.is_none() && !json;
        let kept = play::records(console, options, conversation, false)?;
        console.speak(options, kept.as_ref());
        let agent = agent(console, matches.get_one("agent").or(own_name(kept.as_ref())));
        Ok(Request {
            mode: mode.unwrap_or_default(),
            conversation,
            moves,
            json,
            summary: matches.get_one("summary").cloned(),
            encoded: !matches.get_flag("without-model"),
            ..Request::plain(interview, agent, kept)
        })
    }
}

impl Builder<'_> {
    /// The options of `play` that are for interviews.
    pub(in crate::cli) fn of_interviews(&self) -> [Arg; 2] {
        let modes = || Mode::ALL.iter().map(|mode| mode.slug());
        [
            self.option(
                "mode",
                msg!("cli-value-mode"),
                msg!("cli-option-mode"),
                args![modes = joined(modes())],
            )
            .value_parser(PossibleValuesParser::new(modes())),
            self.option("summary", msg!("cli-value-file"), msg!("cli-option-summary"), args![])
                .value_parser(value_parser!(PathBuf))
                .value_hint(ValueHint::FilePath),
        ]
    }
}

/// Refuses the options that mean nothing for what is played, in these words.
pub fn refuse_options(matches: &ArgMatches, id: &str, others: &[&[&str]], key: Key) -> Result<(), Failure> {
    let given = |option: &&&str| matches.value_source(option) == Some(ValueSource::CommandLine);
    let Some(option) = others.iter().copied().flatten().find(given) else { return Ok(()) };
    Err(Failure::new(key, args![option = format!("--{option}"), id = id]))
}
