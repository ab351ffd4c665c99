//! Twee 3, as Twine, Tweego and others write it, and the page that Twine publishes.
//!
//! A file of passages, each a header and its text: <https://github.com/iftechfoundation/twine-specs>. What the text
//! means depends on the story format; `harlowe`, `sugarcube` and `chapbook` read it into the same pieces, and `reading`
//! makes passages of these.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::loss::{Losses, What};
use super::plain;
use super::story::Imported;

mod chapbook;
mod harlowe;
mod markup;
mod reading;
mod sugarcube;

/// A passage as it stands in the file.
#[derive(Clone, Debug, Default)]
pub struct Source {
    pub name: String,
    pub tags: Vec<String>,
    pub body: String,
    /// The line of its first word, from 1.
    pub line: usize,
}

/// The story formats whose notation is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    Harlowe,
    SugarCube,
    Chapbook,
}

/// The passage `StoryData`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Data {
    format: Option<String>,
    start: Option<String>,
}

/// Whether this looks like Twee, or like a page that Twine published.
pub fn is_like(text: &str) -> bool {
    is_page(text) || text.lines().any(|line| header(line).is_some())
}

fn is_page(text: &str) -> bool {
    text.contains("<tw-storydata") || text.contains("<tw-passagedata")
}

/// Reads a story. It has no passages if the file has none.
pub fn read(text: &str) -> Imported {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (sources, data, title) = if is_page(text) { page(text) } else { file(text) };
    let dialect = dialect(data.format.as_deref(), &sources);
    let mut losses = Losses::default();
    for source in &sources {
        for (what, tags) in [(What::Script, ["script", ""]), (What::Style, ["stylesheet", "style"])] {
            if source.tags.iter().any(|tag| tags.contains(&tag.as_str())) {
                losses.add(what, &source.name, Some(source.line), &source.body);
            }
        }
    }
    let mut imported = reading::story(&sources, dialect, data.start.as_deref(), losses);
    imported.story.title = title;
    imported
}

/// `:: Name [tags] {"position": "…"}`, with backslashes before brackets that belong to the name.
fn header(line: &str) -> Option<(String, Vec<String>)> {
    let rest = line.strip_prefix("::")?;
    let mut name = String::new();
    let mut escaped = false;
    let mut after = "";
    for (at, c) in rest.char_indices() {
        match c {
            '\\' if !escaped => escaped = true,
            '[' | '{' if !escaped => {
                after = &rest[at..];
                break;
            }
            c => {
                name.push(c);
                escaped = false;
            }
        }
    }
    let tags = after.strip_prefix('[').and_then(|tags| tags.split(']').next()).unwrap_or_default();
    let name = name.trim().to_owned();
    (!name.is_empty()).then(|| (name, tags.split_whitespace().map(str::to_lowercase).collect()))
}

fn file(text: &str) -> (Vec<Source>, Data, Option<String>) {
    let mut sources: Vec<Source> = Vec::new();
    for (at, line) in text.lines().enumerate() {
        match (header(line), sources.last_mut()) {
            (Some((name, tags)), _) => {
                sources.push(Source { name, tags, body: String::new(), line: at + 2 });
            }
            (None, Some(source)) => {
                // A passage's own line that begins like a header has a backslash before it.
                source
                    .body
                    .push_str(line.strip_prefix('\\').filter(|line| line.starts_with("::")).unwrap_or(line));
                source.body.push('\n');
            }
            (None, None) => {}
        }
    }
    let body =
        |name: &str| sources.iter().find(|source| source.name == name).map(|source| source.body.trim());
    let data = body("StoryData").and_then(|data| serde_json::from_str(data).ok()).unwrap_or_default();
    let title = body("StoryTitle").filter(|title| !title.is_empty()).map(str::to_owned);
    (sources, data, title)
}

/// The passages inside `<tw-storydata>`.
fn page(text: &str) -> (Vec<Source>, Data, Option<String>) {
    let line_of = |at: usize| text[..at].bytes().filter(|byte| *byte == b'\n').count() + 1;
    let mut sources = Vec::new();
    let mut starts = BTreeMap::new();
    let mut data = Data::default();
    let (mut title, mut start) = (None, None);
    let mut at = 0;
    // Counted on, not from the beginning each time.
    let (mut line, mut counted) = (1, 0);
    while let Some(open) = text[at..].find("<tw-").or_else(|| text[at..].find("<TW-")) {
        at += open;
        let Some((length, name)) = plain::tag(&text[at..]) else {
            at += 1;
            continue;
        };
        let attributes = attributes(&text[at..at + length]);
        let of = |name: &str| attributes.get(name).cloned();
        at += length;
        match name.as_str() {
            "tw-storydata" => {
                title = of("name");
                start = of("startnode");
                data.format = of("format");
            }
            "tw-passagedata" => {
                let end = text[at..].find("</tw-passagedata").map_or(text.len(), |end| at + end);
                line += text[counted..at].bytes().filter(|byte| *byte == b'\n').count();
                counted = at;
                let name = of("name").unwrap_or_default();
                starts.insert(of("pid").unwrap_or_default(), name.clone());
                let tags = of("tags").unwrap_or_default();
                let tags = tags.split_whitespace().map(str::to_lowercase).collect();
                sources.push(Source { name, tags, body: plain::entities(&text[at..end]), line });
                at = end;
            }
            _ => {}
        }
    }
    for (mark, tag) in [("<style", "stylesheet"), ("<script", "script")] {
        for (found, _) in text.match_indices(mark) {
            let Some((length, _)) = plain::tag(&text[found..]) else { continue };
            if !text[found..found + length].contains("twine-user") {
                continue;
            }
            let body = &text[found + length..];
            let body = &body[..body.find("</").unwrap_or(body.len())];
            if !body.trim().is_empty() {
                let name = tag.to_owned();
                sources.push(Source {
                    name,
                    tags: vec![tag.to_owned()],
                    body: body.to_owned(),
                    line: line_of(found),
                });
            }
        }
    }
    data.start = start.and_then(|pid| starts.remove(&pid));
    (sources, data, title)
}

/// `name="value"` pairs of a tag.
fn attributes(tag: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut rest = tag;
    while let Some(at) = rest.find('=') {
        let name = rest[..at].rsplit(|c: char| c.is_whitespace()).next().unwrap_or_default();
        rest = rest[at + 1..].trim_start();
        let Some(quote) = rest.chars().next().filter(|c| matches!(c, '"' | '\'')) else { continue };
        let Some(end) = rest[1..].find(quote) else { break };
        found.insert(name.to_lowercase(), plain::entities(&rest[1..end + 1]));
        rest = &rest[end + 2..];
    }
    found
}

/// The format that the file names, else the one whose marks stand in it most often.
fn dialect(named: Option<&str>, sources: &[Source]) -> Dialect {
    let named = named.unwrap_or_default().to_lowercase();
    let known =
        [("harlowe", Dialect::Harlowe), ("sugarcube", Dialect::SugarCube), ("chapbook", Dialect::Chapbook)];
    if let Some((_, dialect)) = known.into_iter().find(|(name, _)| named.starts_with(name)) {
        return dialect;
    }
    let count = |marks: &[&str]| -> usize {
        let of = |source: &Source| marks.iter().map(|mark| source.body.matches(mark).count()).sum::<usize>();
        sources.iter().filter(|source| !source.tags.iter().any(|tag| tag == "script")).map(of).sum()
    };
    let sugarcube = count(&["<<"]);
    let harlowe = count(&["(set:", "(if:", "(link", "(else:", "(print:", "(display:", "(go-to:"]);
    let chapbook =
        count(&["{embed ", "{reveal ", "\n--\n", "[if ", "[JavaScript]", "[continued]", "{restart", "{back"]);
    match sugarcube.max(harlowe).max(chapbook) {
        0 => Dialect::Harlowe,
        most if most == sugarcube => Dialect::SugarCube,
        most if most == harlowe => Dialect::Harlowe,
        _ => Dialect::Chapbook,
    }
}
