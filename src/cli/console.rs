//! Where the commands write, and in which language.

use std::io::{BufRead, IsTerminal, Write};
use std::process::ExitCode;

use anstream::AutoStream;
use clap::builder::styling::{AnsiColor, Effects, Style};
use serde::Serialize;

use super::Options;
use super::failure::Failure;
use crate::l10n::{Args, Catalogue, Key, Locale};
use crate::storage::{self, Records};
use crate::{args, msg};

pub const STRONG: Style = Style::new().effects(Effects::BOLD);
pub const FAINT: Style = Style::new().effects(Effects::DIMMED);
pub const GOOD: Style = AnsiColor::Green.on_default();
pub const BAD: Style = AnsiColor::Red.on_default();

/// Standard output and the words for it. Colours are dropped where they would not be seen.
pub struct Console {
    pub catalogue: Catalogue,
    out: AutoStream<std::io::Stdout>,
}

impl Console {
    pub fn new(catalogue: Catalogue) -> Self {
        Console { catalogue, out: anstream::stdout() }
    }

    /// Speaks the language of a profile, unless another was asked for.
    pub fn speak(&mut self, options: &Options, records: Option<&Records>) {
        let own = records.and_then(|records| records.profile().language.clone());
        if let Some(tag) = own.filter(|_| !options.locale_asked) {
            self.catalogue = Catalogue::new(&Locale::negotiate(&[tag]));
        }
    }

    /// Whether a person sits at both ends: we may ask, and wait for an answer.
    pub fn is_conversation(&self) -> bool {
        std::io::stdin().is_terminal() && std::io::stdout().is_terminal()
    }

    /// Writes a text as it is.
    pub fn write(&mut self, text: &str) -> Result<(), Failure> {
        self.out.write_all(text.as_bytes())?;
        Ok(self.out.flush()?)
    }

    /// Writes a line.
    pub fn line(&mut self, text: &str) -> Result<(), Failure> {
        self.write(&format!("{text}\n"))
    }

    /// Writes a value as JSON, on one line.
    pub fn json(&mut self, value: &impl Serialize) -> Result<(), Failure> {
        let text = serde_json::to_string(value)?;
        self.line(&text)
    }

    /// Asks a person for a line; None if they have left. Blanks around the answer do not count.
    pub fn ask(&mut self, prompt: &str) -> Result<Option<String>, Failure> {
        self.write(&format!("\n{prompt} > "))?;
        let answer = read_line()?;
        if answer.is_none() {
            self.line("")?;
        }
        Ok(answer.map(|line| line.trim().to_owned()))
    }

    /// A message of the catalogue.
    pub fn text(&self, key: Key, args: &Args) -> String {
        self.catalogue.format(key, args)
    }

    /// Says on standard error why nothing came of it; the exit status that goes with it.
    pub fn fail(&self, failure: Failure) -> ExitCode {
        let Failure::Said { mut problem, reason, remedy } = failure else { return ExitCode::SUCCESS };
        if let Some(error) = reason {
            problem.args.push(("reason", self.reason(&error).into()));
        }
        let problem = self.catalogue.say(&problem);
        self.complain(&self.text(msg!("cli-error"), &args![problem = problem]));
        if let Some(remedy) = remedy {
            self.complain(&self.catalogue.say(&remedy));
        }
        ExitCode::from(2)
    }

    /// What the system said, in our words if we have some.
    pub fn reason(&self, error: &std::io::Error) -> String {
        let known = storage::reason(error).map(|slug| self.catalogue.word("reason", slug));
        known.unwrap_or_else(|| error.to_string())
    }

    /// A line on standard error. If even that cannot be written, there is nobody to tell.
    pub fn complain(&self, line: &str) {
        let _ = writeln!(anstream::stderr(), "{line}");
    }
}

/// Writes a heading over what follows.
pub fn heading(console: &mut Console, key: Key) -> Result<(), Failure> {
    heading_of(console, &console.text(key, &args![]))
}

/// The same, of a text.
pub fn heading_of(console: &mut Console, text: &str) -> Result<(), Failure> {
    console.line(&format!("\n{}", styled(STRONG, text)))
}

/// A line of standard input; None at its end.
pub fn read_line() -> Result<Option<String>, Failure> {
    let mut line = String::new();
    Ok((std::io::stdin().lock().read_line(&mut line)? > 0).then_some(line))
}

/// The text between the codes of a style.
pub fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}
