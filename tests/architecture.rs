//! Holds the source to the invariants of docs/architecture.md: who may import whom, what the core never
//! contains, and that words for people stand in `locales/` and `scenarios/` only.

mod source;

use source::{Source, Token, files, tokens};

/// What each module may import, beside itself. The order is that of the data's way.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("cores", &[]),
    ("l10n", &[]),
    ("diagnostics", &["l10n"]),
    ("scenario", &["cores", "l10n", "diagnostics"]),
    ("language", &["diagnostics", "scenario"]),
    ("author", &["l10n", "diagnostics", "scenario"]),
    ("encounter", &["l10n", "language", "diagnostics", "scenario"]),
    ("grading", &["l10n", "diagnostics", "scenario", "encounter"]),
    ("interview", &["l10n", "language", "scenario"]),
    ("calibration", &["l10n", "scenario", "encounter", "grading"]),
    (
        "check",
        &[
            "cores",
            "l10n",
            "language",
            "diagnostics",
            "scenario",
            "encounter",
            "grading",
            "explore",
            "calibration",
        ],
    ),
    ("explore", &["cores", "l10n", "diagnostics", "scenario", "encounter", "grading"]),
    ("coaching", &["l10n", "scenario", "encounter", "grading", "explore"]),
    ("course", &["l10n", "scenario", "encounter", "grading", "explore"]),
    ("map", &["scenario"]),
    ("translate", &["l10n", "diagnostics", "scenario", "encounter", "grading", "check"]),
    ("records", &["l10n", "diagnostics", "scenario", "encounter", "grading", "interview", "calibration"]),
    ("career", &["l10n", "diagnostics", "scenario", "encounter", "grading", "records"]),
    ("assignment", &["l10n", "diagnostics", "scenario", "records", "career"]),
    ("class", &["assignment", "l10n", "scenario", "encounter", "records", "career"]),
    ("exchange", &["l10n", "diagnostics", "scenario", "author", "interview", "career"]),
    (
        "storage",
        &["cores", "l10n", "diagnostics", "scenario", "encounter", "grading", "interview", "records"],
    ),
    (
        "ui",
        &[
            "assignment",
            "l10n",
            "diagnostics",
            "scenario",
            "author",
            "career",
            "coaching",
            "encounter",
            "grading",
            "interview",
            "calibration",
            "language",
            "check",
            "explore",
            "map",
            "records",
        ],
    ),
    (
        "cli",
        &[
            "coaching",
            "cores",
            "course",
            "l10n",
            "interview",
            "calibration",
            "language",
            "diagnostics",
            "scenario",
            "author",
            "assignment",
            "career",
            "class",
            "encounter",
            "grading",
            "check",
            "explore",
            "exchange",
            "records",
            "storage",
            "translate",
        ],
    ),
    (
        "app",
        &[
            "assignment",
            "coaching",
            "cores",
            "l10n",
            "diagnostics",
            "scenario",
            "author",
            "interview",
            "calibration",
            "language",
            "career",
            "encounter",
            "grading",
            "check",
            "explore",
            "exchange",
            "records",
            "storage",
            "ui",
        ],
    ),
];

/// Modules that may touch the outer world, a screen or a person; all others are the core.
const OUTSIDE: &[&str] = &["storage", "cli", "ui", "app"];

/// What the core never contains, as the beginning of a path. One word alone is refused wherever it stands.
const NOT_IN_CORE: &[&[&str]] = &[
    &["std", "fs"],
    &["std", "env"],
    &["std", "net"],
    &["std", "process"],
    &["std", "thread"],
    &["rand", "rng"],
    &["rand", "random"],
    &["Instant"],
    &["SystemTime"],
    &["UNIX_EPOCH"],
    &["HashMap"],
    &["HashSet"],
    &["thread_rng"],
    &["from_os_rng"],
    &["canonicalize"],
    &["read_dir"],
    &["bevy"],
    &["bevy_egui"],
    &["egui"],
    &["egui_plot"],
    &["chrono"],
    &["clap"],
    &["directories"],
];

/// What no module contains: these panic when the reader of a pipe goes away.
const NOWHERE: &[&[&str]] = &[&["println"], &["print"], &["eprintln"], &["eprint"], &["dbg"]];

/// Every path in the tokens, those of `use a::{b, c}` written out.
fn paths(tokens: &[Token]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        at = if let Token::Word(_) = tokens[at] { path(tokens, at, &[], &mut found) } else { at + 1 };
    }
    found
}

/// Reads one path from `at`, which is at a word; returns where it ends.
fn path(tokens: &[Token], mut at: usize, before: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut path = before.to_vec();
    while let Some(Token::Word(word)) = tokens.get(at) {
        path.push(word.clone());
        at += 1;
        if tokens.get(at) != Some(&Token::Mark("::")) {
            break;
        }
        at += 1;
        if tokens.get(at) == Some(&Token::Open('{')) {
            at += 1;
            while tokens.get(at).is_some_and(|token| *token != Token::Close('}')) {
                at = match &tokens[at] {
                    Token::Word(_) => self::path(tokens, at, &path, found),
                    _ => at + 1,
                };
            }
            return at + 1;
        }
    }
    found.push(path);
    at
}

/// A path as seen from the crate's root, if it leads into the crate.
fn resolve(path: &[String], module: &[&str]) -> Option<Vec<String>> {
    let mut here: Vec<String> = module.iter().map(ToString::to_string).collect();
    let mut rest = path;
    match path.first()?.as_str() {
        "crate" | "aplomb" => here.clear(),
        "self" => {}
        "super" => {
            while rest.first().is_some_and(|word| word == "super") {
                here.pop();
                rest = &rest[1..];
            }
            here.extend_from_slice(rest);
            return Some(here);
        }
        _ => return None,
    }
    here.extend_from_slice(&rest[1..]);
    Some(here)
}

fn wrong_imports(source: &Source) -> Vec<String> {
    let module = source.module();
    let Some(room) = module.first() else { return Vec::new() };
    let Some((_, allowed)) = MAY_IMPORT.iter().find(|(name, _)| name == room) else {
        return vec![format!("{}: the module is not in MAY_IMPORT", source.path)];
    };
    paths(&source.tokens)
        .iter()
        .filter_map(|path| resolve(path, &module)?.into_iter().next())
        .filter(|target| target != room && MAY_IMPORT.iter().any(|(name, _)| name == target))
        .filter(|target| !allowed.contains(&target.as_str()))
        .map(|target| format!("{}: {room} may not import {target}", source.path))
        .collect()
}

fn forbidden(source: &Source) -> Vec<String> {
    let module = source.module();
    let Some(room) = module.first() else { return Vec::new() };
    let mut rules = NOWHERE.to_vec();
    if !OUTSIDE.contains(room) {
        let threads = |rule: &&&[&str]| **rule == ["std", "thread"];
        rules.extend(NOT_IN_CORE.iter().filter(|rule| *room != "cores" || !threads(rule)));
    } else if *room != "storage" {
        rules.push(&["std", "fs"]);
    }
    let breaks = |path: &[String], rule: &[&str]| match rule {
        [word] => path.iter().any(|it| it == word),
        _ => path.len() >= rule.len() && path.iter().zip(rule).all(|(a, b)| a == b),
    };
    let mut found = Vec::new();
    for path in paths(&source.tokens) {
        if let Some(rule) = rules.iter().find(|rule| breaks(&path, rule)) {
            found.push(format!("{}: {} stands in {room}", source.path, rule.join("::")));
        }
    }
    if *room == "encounter" && source.path != "src/encounter/channel.rs" {
        let names_one = |path: &Vec<String>| path.iter().rev().skip(1).any(|word| word == "Channel");
        let branch = paths(&source.tokens).into_iter().find(names_one);
        found.extend(branch.map(|path| format!("{}: {} is for channel.rs", source.path, path.join("::"))));
    }
    if ["encounter", "grading", "career"].contains(room) && source.path != "src/career/memory.rs" {
        let is_float = |token: &&Token| matches!(token, Token::Word(word) if word == "f32" || word == "f64");
        found.extend(source.tokens.iter().find(is_float).map(|_| format!("{}: a float", source.path)));
    }
    found
}

/// Capitalised words that stand in the modules people see, and are no words for people.
const NAMES: &[&str] = &["Aplomb"];

/// Whether a text is a sentence: two words in a row, of four letters together. Placeholders of `format!`
/// are no words.
fn is_sentence(text: &str) -> bool {
    let mut plain = String::new();
    let mut depth = 0;
    for char in text.chars() {
        match char {
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                plain.push('0');
            }
            _ if depth == 0 => plain.push(char),
            _ => {}
        }
    }
    // The letters of a word; none for a number, a path, an option.
    let letters = |word: &str| {
        let word = word.trim_matches(|char: char| !char.is_alphanumeric());
        let is_word = word.chars().all(|char| char.is_alphabetic() || "'’-".contains(char));
        if is_word { word.chars().count() } else { 0 }
    };
    let words: Vec<usize> = plain.split_whitespace().map(letters).collect();
    words.windows(2).any(|pair| pair[0] > 0 && pair[1] > 0 && pair[0] + pair[1] >= 4)
}

/// The texts that are meant for a person. What explains an invariant to a programmer (`expect`, `panic!`,
/// `assert!` …) is not. In the modules people see, one capitalised word is enough.
fn sentences(source: &Source) -> Vec<String> {
    let seen = source.module().first().is_some_and(|room| ["cli", "ui", "app"].contains(room));
    let label = |text: &str| {
        let mut chars = text.chars();
        chars.next().is_some_and(char::is_uppercase)
            && text.len() > 2
            && chars.all(char::is_lowercase)
            && !NAMES.contains(&text)
    };
    let invariants = [
        "expect",
        "panic",
        "unreachable",
        "assert",
        "assert_eq",
        "assert_ne",
        "debug_assert",
        "debug_assert_eq",
    ];
    let mut found = Vec::new();
    let mut at = 0;
    while at < source.tokens.len() {
        match &source.tokens[at] {
            Token::Word(word) if invariants.contains(&word.as_str()) => {
                let next =
                    if source.tokens.get(at + 1) == Some(&Token::Other('!')) { at + 2 } else { at + 1 };
                if matches!(source.tokens.get(next), Some(Token::Open(_))) {
                    at = closing(&source.tokens, next);
                }
            }
            Token::Text(text) if is_sentence(text) || (seen && label(text)) => {
                found.push(format!("{}: {text:?}", source.path));
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// Where the group that opens at `at` closes.
fn closing(tokens: &[Token], at: usize) -> usize {
    let mut depth = 0;
    for (here, token) in tokens.iter().enumerate().skip(at) {
        match token {
            Token::Open(_) => depth += 1,
            Token::Close(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return here;
        }
    }
    tokens.len()
}

fn none(rule: impl Fn(&Source) -> Vec<String>) {
    let found: Vec<String> = files().iter().flat_map(rule).collect();
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn modules_import_only_from_their_left() {
    none(wrong_imports);
}

#[test]
fn the_core_is_deterministic_and_silent() {
    none(forbidden);
}

#[test]
fn no_sentence_for_a_person_stands_in_the_source() {
    none(sentences);
}

/// A file as if it stood at this path.
fn planted(path: &str, text: &str) -> Source {
    Source { path: path.to_owned(), tokens: tokens(text) }
}

#[test]
fn a_planted_import_is_caught() {
    let check = |path: &str, text: &str, count: usize| {
        let found = wrong_imports(&planted(path, text));
        assert_eq!(found.len(), count, "{path} {text}: {found:?}");
    };
    check("src/scenario/a.rs", "use crate::encounter::Step;", 1);
    check("src/scenario/a.rs", "use crate::{l10n, encounter::{Step, Clock}, grading};", 3);
    check("src/scenario/mod.rs", "use super::encounter;", 1);
    check("src/scenario/deep/a.rs", "fn f() { super::super::super::encounter::step() }", 1);
    check("src/scenario/deep/a.rs", "use super::encounter;", 0);
    check("src/encounter/a.rs", "use crate::scenario::Reply; use super::grading;", 0);
    check("src/cli/a.rs", "use crate::app::run;", 1);
    check("src/app/a.rs", "use crate::cli::run;", 1);
    check("src/records/a.rs", "use crate::storage::read;", 1);
    check("src/scenario/a.rs", "#[cfg(test)] mod tests { use crate::encounter::Step; }", 0);
    check("src/newcomer.rs", "", 1);
}

#[test]
fn a_planted_impurity_is_caught() {
    let check = |path: &str, text: &str, count: usize| {
        let found = forbidden(&planted(path, text));
        assert_eq!(found.len(), count, "{path} {text}: {found:?}");
    };
    check("src/grading/a.rs", "use std::{collections::{BTreeMap, HashMap}, fs};", 2);
    check("src/grading/a.rs", "fn f() { let now = std::time::Instant::now(); }", 1);
    check("src/grading/a.rs", "fn f() { println!(\"x\"); rand::rng(); }", 2);
    check("src/check/a.rs", "use std::thread; fn f() { thread::scope(f) }", 1);
    check("src/cores.rs", "use std::thread; use std::time::Instant;", 1);
    check("src/grading/a.rs", "fn f() -> f64 { 0.5 }", 1);
    check("src/career/a.rs", "fn f() -> f64 { 0.5 }", 1);
    check("src/career/memory.rs", "fn f() -> f64 { 0.5 }", 0);
    check("src/career/days.rs", "use chrono::Local;", 1);
    check("src/scenario/a.rs", "use bevy_egui::egui;", 1);
    check("src/encounter/step/a.rs", "fn f() { if channel == Channel::Chat {} }", 1);
    check("src/encounter/a.rs", "use crate::scenario::Channel;", 0);
    check("src/encounter/channel.rs", "fn f() { Channel::Chat }", 0);
    check("src/cli/a.rs", "use std::fs::read; fn f() { println!() }", 2);
    check("src/cli/a.rs", "use std::env; use std::collections::HashMap;", 0);
    check("src/storage.rs", "use std::fs;", 0);
}

#[test]
fn a_planted_sentence_is_caught() {
    let check = |path: &str, text: &str, count: usize| {
        let found = sentences(&planted(path, text));
        assert_eq!(found.len(), count, "{path} {text}: {found:?}");
    };
    check("src/check/a.rs", r#"fn f() { say("Choose a reply") }"#, 1);
    check("src/check/a.rs", r#"fn f() { format!("{name}: l’appel est terminé") }"#, 1);
    check("src/check/a.rs", r##"const A: &str = r#"two words"#;"##, 1);
    check("src/check/a.rs", r#"const A: &str = "two\nwords";"#, 1);
    check("src/check/a.rs", r#"mac! { a => "the words inside a macro" }"#, 1);
    check("src/check/a.rs", r#"fn f() { x.expect("a beat has replies"); unreachable!("never { }") }"#, 0);
    check(
        "src/check/a.rs",
        r#"/// A sentence.
        #[doc = "two words"] fn f() { msg!("one-key"); format!("{a} {b}: {c:>4}  x"); 'c'; "Pack"; }"#,
        0,
    );
    check("src/ui/a.rs", r#"fn f() { ui.button("Retry") }"#, 1);
    check("src/ui/a.rs", r#"fn f() { ui.button("Aplomb"); "kebab-case"; "N"; }"#, 0);
    check("src/ui/a.rs", r#"#[cfg(test)] mod tests { fn f() { say("Choose a reply") } }"#, 0);
}
