//! `aplomb plan`: what to practise today.

use clap::{ArgMatches, Command, value_parser};
use serde::Serialize;
use serde_json::Value;

use super::command::{Builder, FORMATS};
use super::console::{Console, FAINT, STRONG, styled};
use super::failure::Failure;
use super::wrap::wrap;
use super::{Options, agent, assignment, library, past, required};
use crate::career::{Item, Standing, Why, Wording, history, plan};
use crate::l10n::Catalogue;
use crate::{args, msg};

/// Minutes that are planned unless others are asked for.
const MINUTES: &str = "15";
/// The most that can be asked for: a day.
const MOST: i64 = 24 * 60;

#[derive(Serialize)]
struct Told<'a> {
    /// Assignments that are still to be done, what is due first before the others.
    assigned: Vec<Value>,
    minutes: u32,
    items: Vec<ToldItem<'a>>,
    practised_days: usize,
    of_days: usize,
}

#[derive(Serialize)]
struct ToldItem<'a> {
    scenario: &'a str,
    minutes: u32,
    difficulty: u8,
    why: &'static str,
    /// The arguments of `aplomb` that play it.
    play: String,
    told: String,
}

impl Builder<'_> {
    pub(super) fn plan(&self) -> Command {
        let minutes = self
            .option("minutes", msg!("cli-value-number"), msg!("cli-option-minutes"), args![])
            .value_parser(value_parser!(u32).range(1..=MOST))
            .default_value(MINUTES);
        self.named("plan", msg!("cli-plan-about"))
            .arg(minutes)
            .arg(self.format(FORMATS))
            .after_help(self.text(msg!("cli-plan-examples")))
    }
}

/// Prints the plan of today.
pub fn run(console: &mut Console, options: &Options, matches: &ArgMatches) -> Result<(), Failure> {
    let minutes = *required::<u32>(matches, "minutes");
    let past = past::load(console, options)?;
    let library = library::load(console, options);
    let entries = history(past.attempts.iter().map(|(start, summary)| (start, summary)));
    let standing = Standing::of(&past.ladder, &entries, past.kept());
    let plan = plan(&standing, &entries, &library, past.now, minutes);
    let (agent, catalogue) = (agent(console, None), Catalogue::new(console.catalogue.locale()));
    let words = Wording { catalogue: &catalogue, ladder: &past.ladder, library: &library };
    let given = past.records.as_ref().map(|records| assignment::given(console, records)).transpose()?;
    let given = given.unwrap_or_default();
    let mut open =
        past.records.as_ref().map(|it| assignment::standings(&given, &library, it)).unwrap_or_default();
    open.retain(assignment::Standing::is_open);
    if required::<String>(matches, "format") == "json" {
        let items = plan.items.iter().map(|item| ToldItem {
            scenario: item.exercise.id(),
            minutes: item.minutes,
            difficulty: item.exercise.difficulty(),
            why: item.why.slug(),
            play: play(item),
            told: words.why(item, &agent),
        });
        let items = items.collect();
        let assigned = open.iter().map(assignment::told).collect();
        let told = Told { assigned, minutes, items, practised_days: plan.practised, of_days: plan.of };
        console.json(&told)?;
        return Ok(());
    }
    assigned(console, &open)?;
    console.line(&styled(STRONG, &console.text(msg!("plan-today"), &args![minutes = minutes])))?;
    for item in &plan.items {
        let head = args![title = words.title(item.exercise.id()), minutes = item.minutes];
        console.line(&wrap("  ", &console.text(msg!("plan-item"), &head)))?;
        console.line(&wrap("    ", &words.why(item, &agent)))?;
        console.line(&styled(FAINT, &format!("    aplomb {}", play(item))))?;
    }
    if plan.items.is_empty() {
        let text = match plan.shortest {
            Some(shortest) => console.text(msg!("plan-too-short"), &args![shortest = shortest]),
            None => console.catalogue.text(msg!("cli-list-empty")),
        };
        console.line(&wrap("  ", &text))?;
    }
    if entries.is_empty() {
        return Ok(());
    }
    console.line("")?;
    let practised = args![days = plan.practised, of = plan.of];
    console.line(&wrap("", &console.text(msg!("plan-practised"), &practised)))
}

/// What a trainer has asked for, each with the first thing to do for it.
fn assigned(console: &mut Console, open: &[assignment::Standing]) -> Result<(), Failure> {
    if open.is_empty() {
        return Ok(());
    }
    console.line(&styled(STRONG, &console.catalogue.text(msg!("plan-assigned"))))?;
    for standing in open {
        assignment::line(console, standing)?;
        if let Some(task) = standing.tasks.iter().find(|task| task.state.is_open() && task.is_there) {
            console.line(&styled(FAINT, &assignment::play(task)))?;
        }
    }
    console.line("")
}

/// The arguments of the program that play it.
fn play(item: &Item) -> String {
    match item.why {
        Why::Moment { attempt, turn, .. } => format!("play {} --from {attempt}:{turn}", item.exercise.id()),
        _ => format!("play {}", item.exercise.id()),
    }
}
