//! The format is tried as a whole: the demonstration pack uses every field and condition. That the handbook tells them
//! all is `tests/handbook`'s part.

mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use source::{Token, files, walk};

const DEMO: &str = "tests/fixtures/packs/demo";
/// A pack of interviews.
const INTERVIEWS: &str = "tests/fixtures/interviews";
/// A pack of recorded contacts.
const CALIBRATIONS: &str = "tests/fixtures/calibrations";
const RUBRICS: &str = "assets/rubrics";
/// A rubric of the pack's own is given to copies of the demo (`check.rs`).
const NOT_IN_DEMO: &[&str] = &["rubric_title"];

/// The fields of each struct that `document!` declares.
fn fields() -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    for file in files().iter().filter(|file| file.path.starts_with("src/scenario/schema")) {
        for (at, window) in file.tokens.windows(5).enumerate() {
            if let [Token::Word(macro_name), Token::Other('!'), Token::Open('{'), Token::Word(name), _] =
                window
                && macro_name == "document"
            {
                found.insert(name.clone(), named(&file.tokens[at + 5..]));
            }
        }
    }
    assert!(found.len() > 15, "the declarations of the format were not found");
    found
}

/// The `name:` of each line until the group that we are in closes.
fn named(tokens: &[Token]) -> Vec<String> {
    let mut names = Vec::new();
    let mut depth = 1;
    for (token, next) in tokens.iter().zip(&tokens[1..]) {
        match (token, next) {
            (Token::Open(_), _) => depth += 1,
            (Token::Close(_), _) => depth -= 1,
            (Token::Word(word), Token::Other(':')) if depth == 1 => names.push(word.clone()),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    names
}

/// The words of conditions: the variants of `schema::Test` that can be written.
fn conditions() -> BTreeSet<String> {
    let files = files();
    let file = files.iter().find(|file| file.path.ends_with("schema/condition.rs")).expect("conditions");
    let at = file.tokens.windows(2).position(
        |pair| matches!(pair, [Token::Word(word), Token::Word(name)] if word == "enum" && name == "Test"),
    );
    let mut depth = 0;
    let mut words = BTreeSet::new();
    for token in &file.tokens[at.expect("the words of conditions") + 2..] {
        match token {
            Token::Open(_) => depth += 1,
            Token::Close(_) => depth -= 1,
            Token::Word(word) if depth == 1 && word != "Unknown" => drop(words.insert(word.clone())),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    assert!(words.contains("Always") && words.contains("Rank"), "{words:?}");
    words
}

/// The words before a colon.
fn written_fields(text: &str) -> BTreeSet<&str> {
    text.split(':').filter_map(|before| words(before).last()).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn the_demonstration_uses_every_field_and_condition() {
    let mut paths = walk(Path::new(DEMO), "ron");
    paths.extend(walk(Path::new(INTERVIEWS), "ron"));
    paths.extend(walk(Path::new(CALIBRATIONS), "ron"));
    paths.extend(walk(Path::new(RUBRICS), "ron"));
    let text: String = paths.iter().map(|path| read(path)).collect();
    let used = written_fields(&text);
    let mut missing = Vec::new();
    for (of, fields) in fields() {
        let unused =
            |field: &&String| !used.contains(field.as_str()) && !NOT_IN_DEMO.contains(&field.as_str());
        missing.extend(fields.iter().filter(unused).map(|field| format!("{of}.{field}")));
    }
    let all: BTreeSet<&str> = words(&text).collect();
    missing.extend(conditions().into_iter().filter(|word| !all.contains(word.as_str())));
    assert!(missing.is_empty(), "not in {DEMO}: {missing:?}");
}
