//! `aplomb explore ID|PATH`: what can come of a scenario, every claim with moves that show it.

mod claims;
mod json;
pub(super) mod progress;
mod text;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use clap::{ArgMatches, Command, value_parser};

use super::Options;
use super::command::{Builder, FORMATS};
use super::console::Console;
use super::failure::Failure;
use super::{library, required};
use crate::diagnostics::Severity;
use crate::encounter::Temperaments;
use crate::explore::{Player, Report, Scope, Scores, best_scores, explore, scores};
use crate::grading::Rubric;
use crate::scenario::Scenario;
use crate::{args, msg};
use claims::Shell;
use progress::Progress;

/// Most states that are kept without a limit of the user's, and most situations in which grades are followed: about
/// four gigabytes together.
pub(super) const STATES: u64 = 6_000_000;
pub(super) const GRADES: u64 = 3_000_000;

/// What was found out about one scenario.
struct Explored<'a> {
    scenario: &'a Arc<Scenario>,
    rubric: &'a Arc<Rubric>,
    report: Report,
    players: Vec<Scores>,
}

impl Builder<'_> {
    pub(super) fn explore(&self) -> Command {
        let what =
            self.positional("scenario", msg!("cli-value-scenario"), msg!("cli-argument-explore"), args![]);
        let witnesses =
            self.option("witnesses", msg!("cli-value-folder"), msg!("cli-option-witnesses"), args![]);
        self.named("explore", msg!("cli-explore-about"))
            .arg(what.required(true))
            .arg(self.format(FORMATS))
            .arg(
                self.option("limit", msg!("cli-value-number"), msg!("cli-option-limit"), args![])
                    .value_parser(value_parser!(u64).range(1..)),
            )
            .arg(
                self.option("seed", msg!("cli-value-number"), msg!("cli-option-seed"), args![])
                    .value_parser(value_parser!(u64)),
            )
            .arg(self.folder(witnesses))
            .arg(
                self.option("deny", msg!("cli-value-warnings"), msg!("cli-option-deny"), args![])
                    .value_parser(["warnings"]),
            )
            .after_help(self.text(msg!("cli-explore-examples")))
    }
}

/// Explores what is named, scenario by scenario. Status 1 if there is an error, or a warning where they are denied.
pub fn run(console: &mut Console, options: &Options, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let wanted: &String = required(matches, "scenario");
    let json = required::<String>(matches, "format") == "json";
    let witnesses: Option<&PathBuf> = matches.get_one("witnesses");
    let limit: Option<&u64> = matches.get_one("limit");
    let least = if matches.contains_id("deny") { Severity::Warning } else { Severity::Error };
    let found = library::find_all(console, options, wanted)?;
    let (temperaments, stop) = (Temperaments::shipped(), AtomicBool::new(false));
    let threads = crate::cores::all();
    let states = limit.copied().unwrap_or(STATES);
    let seed = matches.get_one("seed").copied().unwrap_or_default();
    let scope = Scope { seed, states, grades: GRADES, threads, stop: &stop };
    let mut worst = None;
    for (at, (name, found)) in found.iter().enumerate() {
        let (scenario, rubric) = (&found.arrivals[0].0, &found.rubric);
        let progress = Progress::new(console, &scenario.id);
        let report = explore(scenario, &temperaments, rubric, &scope, &|so_far| progress.show(so_far));
        let players = Player::ALL.iter().map(|player| match player {
            Player::Best => best_scores(&report, scenario, &temperaments, rubric),
            player => scores(*player, scenario, &temperaments, rubric, player.seeds()),
        });
        let explored = Explored { scenario, rubric, players: players.collect(), report };
        progress.done();
        worst = worst.max(explored.report.findings.iter().map(|finding| finding.what.severity()).max());
        let shell = Shell::new(name, options, scenario, witnesses.map(PathBuf::as_path));
        claims::write(&shell, &explored)?;
        if json {
            console.json(&json::Told::new(console, &explored))?;
            continue;
        }
        if at > 0 {
            console.line("")?;
        }
        text::show(console, &shell, &explored)?;
    }
    Ok(if worst >= Some(least) { ExitCode::from(1) } else { ExitCode::SUCCESS })
}
