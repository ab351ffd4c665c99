//! Chapters followed word for word: their files are written, their changes made, their commands run, and what these print
//! is what the chapter shows.

use std::fs;
use std::path::Path;

use assert_cmd::Command;

use crate::book::{Book, books, read};

const CHAPTERS: &[&str] = &["first-scenario.md", "importing.md"];
/// Stands for anything: alone on a line for any number of lines, in a line for any words.
const ELLIPSIS: &str = "…";

/// A fenced block of the chapter, with the paragraph before it.
struct Block {
    /// `en first-scenario.md:12`
    place: String,
    before: String,
    /// What stands after the fence: `ron file=…`, `ron old=…`, `ron new=…`, `console`.
    info: String,
    text: String,
}

fn blocks(book: &Book, chapter: &str) -> Vec<Block> {
    let page = read(&book.pages_folder().join(chapter));
    let mut found = Vec::new();
    let mut before = String::new();
    let mut lines = page.lines().enumerate();
    while let Some((at, line)) = lines.next() {
        if let Some(info) = line.strip_prefix("```") {
            let body = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```");
            let text = body.map(|line| format!("{line}\n")).collect();
            found.push(Block {
                place: format!("{} {chapter}:{}", book.locale, at + 1),
                before: std::mem::take(&mut before),
                info: info.to_owned(),
                text,
            });
        } else if line.is_empty() {
            // A paragraph ends where the next one begins, not where its block does.
            before.push('\n');
        } else {
            if before.ends_with('\n') {
                before.clear();
            }
            before.push_str(line);
        }
    }
    found
}

/// Whether `printed` is what `shown` says.
fn agrees(shown: &[&str], printed: &[&str]) -> bool {
    match (shown, printed) {
        ([], []) => true,
        ([first, rest @ ..], _) if first.trim() == ELLIPSIS => {
            (0..=printed.len()).any(|skipped| agrees(rest, &printed[skipped..]))
        }
        ([first, rest @ ..], [line, others @ ..]) => line_agrees(first, line) && agrees(rest, others),
        _ => false,
    }
}

fn line_agrees(shown: &str, printed: &str) -> bool {
    let mut parts = shown.trim_end().split(ELLIPSIS);
    let printed = printed.trim_end();
    let Some(mut rest) = printed.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

/// Does what a block says in the folder.
fn obey(book: &Book, folder: &Path, block: &Block, old: &mut Option<(String, String)>) {
    let place = &block.place;
    let what = block.info.split(' ').nth(1).unwrap_or_default();
    let (verb, file) = what.split_once('=').unwrap_or((what, ""));
    assert!(
        file.is_empty() || verb == "new" || block.before.contains(&format!("`{file}`")),
        "{place}: the reader is not told that this is {file}"
    );
    let path = folder.join(file);
    match verb {
        "file" => {
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
            fs::write(path, &block.text).expect("a file can be written");
        }
        "old" => *old = Some((file.to_owned(), block.text.clone())),
        "new" => {
            let (of, old) = old.take().unwrap_or_else(|| panic!("{place}: in place of what?"));
            assert_eq!(of, file, "{place}");
            let text = read(&path);
            assert_eq!(text.matches(&old).count(), 1, "{place}: this does not stand exactly once:\n{old}");
            fs::write(path, text.replace(&old, &block.text)).expect("a file can be written");
        }
        "" if block.info == "console" => run(book, folder, block),
        _ => panic!("{place}: what is to be done with {:?}?", block.info),
    }
}

fn run(book: &Book, folder: &Path, block: &Block) {
    let place = &block.place;
    for command in block.text.split("$ ").skip(1) {
        let (line, shown) = command.split_once('\n').expect("a command ends with its line");
        let mut words = line.split(' ');
        assert_eq!(words.next(), Some("aplomb"), "{place}");
        let output = Command::cargo_bin("aplomb")
            .expect("the program is built")
            .args(words)
            .current_dir(folder)
            .env("APLOMB_DATA_DIR", folder.join("data"))
            .env("LANG", format!("{}.UTF-8", book.locale))
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env_remove("LANGUAGE")
            .output()
            .expect("the program runs");
        let printed = [output.stdout, output.stderr].concat();
        let printed = String::from_utf8(printed).expect("text is printed").replace('\\', "/");
        let wanted: Vec<&str> = shown.trim_end().lines().collect();
        let found: Vec<&str> = printed.trim_end().lines().collect();
        assert!(
            agrees(&wanted, &found),
            "{place}: $ {line}\nprints\n\n{printed}\nwhere the chapter shows\n\n{shown}"
        );
    }
}

#[test]
fn chapters_are_followed_word_for_word() {
    for book in books() {
        for chapter in CHAPTERS {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let mut old = None;
            let blocks = blocks(&book, chapter);
            assert!(blocks.len() > 2, "{chapter} has no blocks");
            for block in &blocks {
                obey(&book, folder.path(), block, &mut old);
            }
            assert!(old.is_none(), "{chapter}: a change was left half made");
        }
    }
}

#[test]
fn what_is_shown_is_compared_exactly_but_for_ellipses() {
    let check = |shown: &str, printed: &str, wanted: bool| {
        let lines = |text: &'static str| text.lines().collect::<Vec<_>>();
        let (shown, printed) = (shown.to_owned().leak(), printed.to_owned().leak());
        assert_eq!(agrees(&lines(shown), &lines(printed)), wanted, "{shown} / {printed}");
    };
    check("one\ntwo", "one\ntwo", true);
    check("one\ntwo", "one\ntwo\nthree", false);
    check("one\n…\nfour", "one\ntwo\nthree\nfour", true);
    check("one\n…", "one", true);
    check("one\n  …\n", "two", false);
    check("a … c", "a b b c", true);
    check("a … c", "a b d", false);
    check("a…b…c", "a1b2c", true);
}
