//! `aplomb career`: where somebody stands, what comes next, how it went, and by what every promotion was won.

mod json;
mod text;

use std::path::PathBuf;

use clap::{ArgMatches, Command, ValueHint, value_parser};

use super::command::Builder;
use super::console::Console;
use super::failure::Failure;
use super::past::{self, Past};
use super::{Options, library, required};
use crate::career::{Entry, SMOOTH, Series, Standing, Trend, Wording, history};
use crate::exchange::{Career, certificate, progress_report};
use crate::scenario::Library;
use crate::{args, msg, storage};

const CAREER_FORMATS: &[&str] = &["text", "json", "html"];

/// What is told of.
struct Told<'a> {
    past: &'a Past,
    entries: Vec<Entry<'a>>,
    standing: Standing<'a>,
    library: Library,
}

impl Told<'_> {
    /// The words for it.
    fn words<'w>(&'w self, console: &'w Console) -> Wording<'w> {
        Wording { catalogue: &console.catalogue, ladder: self.standing.ladder, library: &self.library }
    }

    /// The same for paper.
    fn on_paper<'w>(&'w self, console: &'w Console) -> Career<'w> {
        Career {
            words: self.words(console),
            standing: &self.standing,
            history: &self.entries,
            now: self.past.now,
            name: self.past.name.as_deref(),
        }
    }

    /// The mean of the last five contacts and of the five before, of each figure that five contacts show.
    fn trends(&self) -> impl Iterator<Item = (Series, u32, Option<u32>)> {
        Series::ALL.iter().filter_map(|series| {
            let trend = Trend::of(*series, self.standing.ladder, &self.entries, 2 * SMOOTH);
            Some((*series, trend.lately()?, trend.before()))
        })
    }

    /// The post with this id.
    fn post(&self, id: &str) -> Result<usize, Failure> {
        let ladder = self.standing.ladder;
        ladder.post(id).ok_or_else(|| {
            let posts: Vec<&str> = ladder.posts.iter().map(|post| post.id.as_str()).collect();
            Failure::new(msg!("career-no-such-post"), args![post = id])
                .hint(msg!("cli-possible-values"), args![values = posts.join(", ")])
        })
    }
}

impl Builder<'_> {
    pub(super) fn career(&self) -> Command {
        let post = |name, about| self.option(name, msg!("cli-value-post"), about, args![]);
        let output = self
            .option("output", msg!("cli-value-file"), msg!("cli-option-career-output"), args![])
            .value_parser(value_parser!(PathBuf))
            .value_hint(ValueHint::FilePath);
        self.named("career", msg!("cli-career-about"))
            .arg(post("evidence", msg!("cli-option-evidence")))
            .arg(
                post("certificate", msg!("cli-option-certificate"))
                    .conflicts_with_all(["evidence", "format"]),
            )
            .arg(self.format(CAREER_FORMATS))
            .arg(output)
            .after_help(self.text(msg!("cli-career-examples")))
    }
}

/// Prints the standing, or what won one post, or a page.
pub fn run(console: &mut Console, options: &Options, matches: &ArgMatches) -> Result<(), Failure> {
    let past = past::load(console, options)?;
    let entries = history(past.attempts.iter().map(|(start, summary)| (start, summary)));
    let standing = Standing::of(&past.ladder, &entries, past.kept());
    let told = Told { past: &past, entries, standing, library: library::load(console, options) };
    let format = required::<String>(matches, "format").as_str();
    let evidence = matches.get_one::<String>("evidence");
    let output = matches.get_one::<PathBuf>("output");
    let page = if let Some(id) = matches.get_one::<String>("certificate") {
        let promotion = told.standing.promotion(told.post(id)?).ok_or_else(|| {
            Failure::new(msg!("career-nothing-to-certify"), args![post = id])
                .hint(msg!("career-see-evidence"), args![post = id])
        })?;
        certificate(&told.on_paper(console), promotion)
    } else if format == "html" && evidence.is_none() {
        progress_report(&told.on_paper(console))
    } else if format == "html" || output.is_some() {
        return Err(Failure::new(msg!("career-no-page"), args![]));
    } else {
        let post = evidence.map(|id| told.post(id)).transpose()?;
        return match (post, format == "json") {
            (None, false) => text::show(console, &told),
            (None, true) => json::show(console, &told),
            (Some(post), false) => text::evidence(console, &told, post),
            (Some(post), true) => json::evidence(console, &told, post),
        };
    };
    let Some(path) = output else { return console.write(&page) };
    let shown = path.display().to_string();
    storage::write_text(path, &page)
        .map_err(|error| Failure::io(msg!("cli-unwritable"), args![path = &shown], error))?;
    console.complain(&console.text(msg!("career-kept"), &args![path = shown]));
    Ok(())
}
