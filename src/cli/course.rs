//! `aplomb course [PACK…]`: whether packs make a course worth taking, as one table.

mod json;
mod markdown;
mod text;

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use clap::{ArgMatches, Command};

use super::Options;
use super::command::Builder;
use super::console::Console;
use super::explore::progress::Progress;
use super::explore::{GRADES, STATES};
use super::failure::Failure;
use super::{library, required};
use crate::course::{Sheet, Shortfall, Trial, of_all, of_one};
use crate::encounter::Temperaments;
use crate::explore::{Scope, explore};
use crate::scenario::{Rubric, Scenario};
use crate::{args, msg};

const COURSE_FORMATS: &[&str] = &["text", "json", "markdown"];

/// Everything that was found out.
struct Course<'a> {
    sheets: Vec<Sheet<'a>>,
    trials: Vec<Trial>,
    /// By scenario.
    lacks: Vec<Vec<Shortfall>>,
    /// What all of them lack together.
    lack: Vec<Shortfall>,
    temperaments: Temperaments,
}

impl Course<'_> {
    fn is_good(&self) -> bool {
        self.lack.is_empty() && self.lacks.iter().all(Vec::is_empty)
    }
}

impl Builder<'_> {
    pub(super) fn course(&self) -> Command {
        let packs = self.positional("packs", msg!("cli-value-pack"), msg!("cli-argument-course"), args![]);
        self.named("course", msg!("cli-course-about"))
            .arg(packs.num_args(0..))
            .arg(self.format(COURSE_FORMATS))
            .after_help(self.text(msg!("cli-course-examples")))
    }
}

/// Walks and plays every scenario of these packs. Status 1 if something falls short.
pub fn run(console: &mut Console, options: &Options, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let mut found: Vec<(Arc<Scenario>, Arc<Rubric>)> = Vec::new();
    if let Some(packs) = matches.get_many::<String>("packs") {
        for pack in packs {
            let each = library::find_all(console, options, pack)?;
            found.extend(each.into_iter().map(|(_, it)| (Arc::clone(&it.arrivals[0].0), it.rubric)));
        }
    } else {
        let all = library::load(console, options);
        found.extend(all.scenarios().map(|(pack, it)| (Arc::clone(it), Arc::clone(pack.rubric_of(it.kind)))));
    }
    let (temperaments, stop) = (Temperaments::shipped(), AtomicBool::new(false));
    let threads = crate::cores::all();
    let scope = Scope { seed: 0, states: STATES, grades: GRADES, threads, stop: &stop };
    let mut course = Course {
        sheets: found.iter().map(|(scenario, _)| Sheet::of(scenario)).collect(),
        trials: Vec::new(),
        lacks: Vec::new(),
        lack: Vec::new(),
        temperaments,
    };
    for ((scenario, rubric), sheet) in found.iter().zip(&course.sheets) {
        let progress = Progress::new(console, &scenario.id);
        let show = |so_far| progress.show(so_far);
        let report = explore(scenario, &course.temperaments, rubric, &scope, &show);
        let trial = Trial::of(report, scenario, rubric, &course.temperaments);
        progress.done();
        course.lacks.push(of_one(sheet, &trial, rubric));
        course.trials.push(trial);
    }
    course.lack = of_all(&course.sheets, &course.trials, &course.temperaments);
    match required::<String>(matches, "format").as_str() {
        "json" => json::show(console, &course)?,
        "markdown" => markdown::show(console, &course)?,
        _ => text::show(console, &course)?,
    }
    Ok(if course.is_good() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// A shortfall in a sentence.
fn sentence(console: &Console, short: &Shortfall) -> String {
    let word = short.word.as_ref().map_or_else(String::new, |(family, slug)| named(console, family, slug));
    let args = args![count = short.count, word = word];
    console.catalogue.phrase("course-short", short.short.slug(), &args)
}

/// A word of the vocabulary; temperaments go by their ids.
fn named(console: &Console, family: &str, slug: &str) -> String {
    if family == "temperament" { slug.to_owned() } else { console.catalogue.word(family, slug) }
}
