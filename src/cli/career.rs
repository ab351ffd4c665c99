//! `aplomb career`: where somebody stands, what comes next, and by what every promotion was won.

mod json;
mod names;
mod text;

use clap::{ArgMatches, Command};

use super::command::{Builder, FORMATS};
use super::console::Console;
use super::failure::Failure;
use super::past::{self, Past};
use super::{Options, library, required};
use crate::career::{Standing, history};
use crate::scenario::Library;
use crate::{args, msg};

pub use names::{ask, competency, post};

/// What is told of.
struct Told<'a> {
    past: &'a Past,
    standing: Standing<'a>,
    library: Library,
}

impl Builder<'_> {
    pub(super) fn career(&self) -> Command {
        self.named("career", msg!("cli-career-about"))
            .arg(self.option("evidence", msg!("cli-value-post"), msg!("cli-option-evidence"), args![]))
            .arg(self.format(FORMATS))
            .after_help(self.text(msg!("cli-career-examples")))
    }
}

/// Prints the standing, or what won one post.
pub fn run(console: &mut Console, options: &Options, matches: &ArgMatches) -> Result<(), Failure> {
    let past = past::load(console, options)?;
    let entries = history(past.attempts.iter().map(|(start, summary)| (start, summary)));
    let standing = Standing::of(&past.ladder, &entries, past.kept());
    let told = Told { past: &past, standing, library: library::load(console, options) };
    let json = required::<String>(matches, "format") == "json";
    match (matches.get_one::<String>("evidence"), json) {
        (None, false) => text::show(console, &told)?,
        (None, true) => json::show(console, &told)?,
        (Some(id), json) => {
            let known = || past.ladder.posts.iter().map(|post| post.id.as_str());
            let Some(post) = past.ladder.post(id) else {
                let posts = known().collect::<Vec<_>>().join(", ");
                return Err(Failure::new(msg!("career-no-such-post"), args![post = id])
                    .hint(msg!("cli-possible-values"), args![values = posts]));
            };
            if json { json::evidence(console, &told, post)? } else { text::evidence(console, &told, post)? }
        }
    }
    Ok(())
}
