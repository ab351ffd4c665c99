//! `aplomb play` of a calibration: a recorded contact is read, and scored from a terminal, a pipe or a file of entries.

mod ending;
mod input;
mod json;
mod sheet;
mod text;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::ArgMatches;

use super::console::Console;
use super::failure::Failure;
use super::records::own_name;
use super::{Options, agent, play};
use crate::calibration::{Move, Recording, Sheet, Verdict, Wording};
use crate::l10n::Catalogue;
use crate::records::Whole;
use crate::scenario::Calibration;
use crate::storage::Records;
use crate::{args, msg};
use input::Input;

/// What is scored, and how.
pub struct Request {
    pub calibration: Arc<Calibration>,
    pub recording: Recording,
    /// Whose name is kept with it.
    pub listener: String,
    /// None: entries come from standard input.
    pub moves: Option<PathBuf>,
    /// One JSON object a line instead of text.
    pub json: bool,
    /// A person listens.
    pub conversation: bool,
    /// Where it is kept once it is handed in, if it is.
    pub records: Option<Records>,
}

impl Request {
    /// A person listens, as everything is if nothing is said about it.
    pub fn plain(
        calibration: Arc<Calibration>,
        recording: Recording,
        listener: String,
        records: Option<Records>,
    ) -> Request {
        Request { calibration, recording, listener, moves: None, json: false, conversation: true, records }
    }

    /// As the command line says.
    pub fn read(
        console: &mut Console,
        options: &Options,
        matches: &ArgMatches,
        (calibration, recording): (Arc<Calibration>, Recording),
    ) -> Result<Request, Failure> {
        let moves: Option<PathBuf> = matches.get_one("moves").cloned();
        let json = matches.get_one::<String>("format").is_some_and(|format| format == "json");
        let conversation = console.is_conversation() && moves.is_none() && !json;
        let kept = play::records(console, options, conversation, false)?;
        console.speak(options, kept.as_ref());
        let listener = agent(console, matches.get_one("agent").or(own_name(kept.as_ref()))).name;
        let plain = Request::plain(calibration, recording, listener, kept);
        Ok(Request { moves, json, conversation, ..plain })
    }
}

/// How a calibration is shown.
trait View {
    /// Before the first entry: the recording, and what is to be scored.
    fn begin(&mut self, console: &mut Console, wording: &Wording) -> Result<(), Failure>;
    /// An entry was made.
    fn step(
        &mut self,
        console: &mut Console,
        wording: &Wording,
        sheet: &Sheet,
        made: &Move,
    ) -> Result<(), Failure>;
    /// The sheet was handed in.
    fn end(&mut self, console: &mut Console, wording: &Wording, verdict: &Verdict) -> Result<(), Failure>;
}

/// Shows the recording and takes entries until the sheet is handed in, or until there are no more: that is status 1.
pub fn run(console: &mut Console, request: &Request) -> Result<ExitCode, Failure> {
    let Request { calibration, recording, .. } = request;
    let mut input = Input::open(console, request)?;
    let catalogue = Catalogue::new(console.catalogue.locale());
    let wording = Wording { calibration, recording, catalogue: &catalogue };
    let mut view: Box<dyn View> = match request.json {
        true => Box::<json::Json>::default(),
        false => Box::new(text::Text { conversation: request.conversation }),
    };
    let mut sheet = Sheet::default();
    view.begin(console, &wording)?;
    while !sheet.is_done() {
        let Some(made) = input.next(console, &wording, &sheet)? else {
            return Ok(unfinished(console, request, &sheet));
        };
        match sheet.write(&made, recording) {
            Ok(()) => view.step(console, &wording, &sheet, &made)?,
            Err(refused) => input.refuse(console, refused)?,
        }
    }
    input.close(console)?;
    let verdict = Verdict::of(recording, &sheet);
    if let Some(attempts) = request.records.as_ref().and_then(Records::to_write) {
        let whole = Whole::of_calibration(calibration, &sheet, &verdict);
        let kept = attempts.keep(whole, &request.listener, console.catalogue.locale());
        kept.map_err(play::unwritable)?;
    }
    view.end(console, &wording, &verdict)?;
    Ok(ExitCode::SUCCESS)
}

fn unfinished(console: &Console, request: &Request, sheet: &Sheet) -> ExitCode {
    console.complain(&if request.conversation {
        console.text(msg!("calibration-left"), &args![])
    } else {
        let left = sheet.unscored(&request.recording).count();
        console.text(msg!("calibration-unfinished"), &args![left = left])
    });
    ExitCode::from(1)
}
