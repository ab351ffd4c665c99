//! What stands between `<!-- made: … -->` and `<!-- /made -->` on a page is made from the program, and current.

use std::collections::BTreeSet;
use std::path::Path;

use aplomb::diagnostics::{Code, Severity, explain};

use crate::book::{Book, books, hold, read};
use crate::schema::Schema;
use crate::tables;

const BEGIN: &str = "<!-- made: ";
const END: &str = "<!-- /made -->";

/// A page with everything that is made in it made anew; what was made is added to `told`.
fn renewed(book: &Book, schema: &Schema, path: &Path, told: &mut BTreeSet<String>) -> String {
    let page = read(path);
    let mut out = String::new();
    let mut rest = page.as_str();
    while let Some(at) = rest.find(BEGIN) {
        let what = &rest[at + BEGIN.len()..];
        let what = &what[..what.find(" -->").expect("a mark is closed")];
        let end = rest.find(END).unwrap_or_else(|| panic!("{}: {what} has no end", path.display()));
        out.push_str(&rest[..at]);
        out.push_str(&format!("{BEGIN}{what} -->\n\n{}\n{END}", made(book, schema, what)));
        rest = &rest[end + END.len()..];
        assert!(told.insert(what.to_owned()), "{}: {what} stands twice", book.locale);
    }
    out + rest
}

fn made(book: &Book, schema: &Schema, what: &str) -> String {
    let (table, of) = what.split_once(' ').unwrap_or((what, ""));
    let part = || schema.parts().find(|part| part.name == of).unwrap_or_else(|| panic!("no {of} to tell"));
    match table {
        "fields" => tables::fields(book, schema, part()),
        "words" => tables::words(book, part()),
        "conditions" => tables::conditions(book, &schema.conditions),
        "acts" => tables::acts(book),
        "temperaments" => tables::temperaments(book),
        "rules" => tables::rules(book, schema),
        "errors" => codes(book, Severity::Error),
        "warnings" => codes(book, Severity::Warning),
        other => panic!("nothing makes {other}"),
    }
}

/// The manual page of each code of a severity, by name.
fn codes(book: &Book, severity: Severity) -> String {
    let mut codes: Vec<Code> = Code::ALL.iter().copied().filter(|code| code.severity() == severity).collect();
    codes.sort_by_key(|code| code.slug());
    let page = |code: &Code| format!("##{}\n", explain(*code, &book.locale).trim_end());
    codes.iter().map(page).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_is_made_is_current_and_everything_is_told() {
    let schema = Schema::read();
    let wanted: BTreeSet<String> = schema
        .structs
        .iter()
        .map(|part| format!("fields {}", part.name))
        .chain(
            schema.words.iter().filter(|part| part.name != "Rule").map(|part| format!("words {}", part.name)),
        )
        .chain(["conditions", "acts", "temperaments", "rules", "errors", "warnings"].map(str::to_owned))
        .collect();
    for book in books() {
        let mut told = BTreeSet::new();
        for path in book.pages() {
            let page = renewed(&book, &schema, &path, &mut told);
            hold(&path, &page);
        }
        let missing: Vec<_> = wanted.difference(&told).collect();
        assert!(missing.is_empty(), "{}: nowhere told: {missing:?}", book.locale);
    }
}

#[test]
fn every_field_and_word_has_its_meaning_in_every_language() {
    let schema = Schema::read();
    let mut missing = Vec::new();
    for part in &schema.structs {
        missing.extend(
            part.entries.iter().filter(|it| it.doc.is_empty()).map(|it| format!("{}.{}", part.name, it.name)),
        );
    }
    // Of a list of words either all are told, or their names say it.
    for part in &schema.words {
        let told = part.entries.iter().filter(|it| !it.doc.is_empty()).count();
        if told > 0 && told < part.entries.len() {
            missing.push(part.name.clone());
        }
    }
    assert!(missing.is_empty(), "without a doc comment: {missing:?}");
    for book in books().iter().filter(|book| book.locale.tag() != "en") {
        for part in schema.parts() {
            let has = |attribute| book.find(&part.name, attribute, &[]).is_some();
            let name = |it: &str| format!("{}: {}.{it}", book.locale, part.name);
            missing.extend((!has(None)).then(|| name("")));
            let untold = part.entries.iter().filter(|it| has(Some(&it.name)) == it.doc.is_empty());
            missing.extend(untold.map(|it| name(&it.name)));
        }
    }
    assert!(missing.is_empty(), "told in one language only: {missing:?}");
}
