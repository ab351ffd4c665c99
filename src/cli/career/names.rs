//! What posts, competencies and asks are called: the company's own words, else the program's.

use crate::args;
use crate::career::{Ask, Competency, Ladder, Measure, Post, Progress, shipped};
use crate::cli::{agent, console::Console};
use crate::scenario::Library;

/// What a post is called.
pub fn post(console: &Console, post: &Post) -> String {
    let own = || shipped().post(&post.id).map(|_| console.catalogue.word("post", &post.id));
    post.title.clone().or_else(own).unwrap_or_else(|| post.id.clone())
}

/// What a post may do, if that is known.
pub fn may(console: &Console, post: &Post) -> Option<String> {
    let own = || shipped().post(&post.id).map(|_| console.catalogue.word("post-may", &post.id));
    post.may.clone().or_else(own)
}

/// What a competency is called.
pub fn competency(console: &Console, competency: &Competency) -> String {
    let shipped = shipped();
    let known = || shipped.competencies.iter().any(|it| it.id == competency.id);
    match &competency.title {
        Some(title) => title.clone(),
        None if known() => console.catalogue.word("competency", &competency.id),
        None => competency.id.clone(),
    }
}

fn measure(console: &Console, measure: Measure) -> String {
    console.catalogue.word("measure", measure.slug())
}

/// A pack's title, or its id where it is not installed.
fn pack(console: &Console, library: &Library, id: &str) -> String {
    let agent = agent(console, None);
    let title =
        library.pack(id).map(|pack| pack.texts.format(&pack.title, console.catalogue.locale(), &agent));
    title.unwrap_or_else(|| id.to_owned())
}

/// The word for an ask, and what it is about.
pub fn ask(console: &Console, ladder: &Ladder, library: &Library, ask: &Ask) -> (&'static str, String) {
    match ask {
        Ask::Passed { pack: id, .. } => ("passed", pack(console, library, id)),
        Ask::Competency { competency: at, .. } => {
            ("competency", competency(console, &ladder.competencies[*at]))
        }
        Ask::Measure { measure: it, .. } => ("measure", measure(console, *it)),
        Ask::Clean { .. } => ("clean", String::new()),
        Ask::Interview { of } => ("interview", pack(console, library, of)),
    }
}

/// How far it is with an ask, as a sentence.
pub fn progress(console: &Console, ladder: &Ladder, library: &Library, it: &Progress) -> String {
    let (kind, name) = ask(console, ladder, library, it.ask);
    let (seen, wanted) = it.seen.unwrap_or_default();
    // Nothing is claimed before there is enough to see.
    let kind = if kind == "competency" && it.level.is_none() { "competency-unknown" } else { kind };
    console.catalogue.phrase(
        "ask",
        kind,
        &args![name = name, have = it.have, need = it.need, seen = seen, wanted = wanted],
    )
}
