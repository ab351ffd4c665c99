//! `aplomb report`: a class of three exported records, for people, spreadsheets and programs; and what cannot be read.

mod terminal;

use std::fs;
use std::path::Path;

use serde_json::Value;
use terminal::{json, run, run_in, status, text};

/// Three people's records, as `aplomb profile export` wrote them: never written anew.
const CLASS: &str = "tests/data/class";
const PACKS: &str = "--scenarios tests/fixtures/packs";

/// What the report prints, without its first line, which has the date of today.
fn shown(line: &str, first: &str) -> String {
    let output = run(&format!("report {CLASS} {PACKS} {line}"), "");
    let out = text(&output.stdout);
    let (head, rest) = out.split_once('\n').expect("it has lines");
    assert!(head.starts_with(first) && status(&output) == 0, "{head}\n{}", text(&output.stderr));
    rest.to_owned()
}

#[test]
fn a_class_is_told_in_both_languages() {
    insta::assert_snapshot!("class_en", shown("", "3 people, 14 contacts"));
    insta::assert_snapshot!("class_fr", shown("--lang fr", "3 personnes, 14 contacts"));
}

#[test]
fn a_class_is_told_to_spreadsheets_and_programs() {
    let tables = ["people", "skills", "lines"]
        .map(|table| text(&run(&format!("report {CLASS} {PACKS} --format csv --table {table}"), "").stdout));
    insta::assert_snapshot!("class_csv", tables.join("\n"));
    let told = json(&run(&format!("report {CLASS} {PACKS} --format json"), ""));
    insta::assert_snapshot!("class_json", serde_json::to_string_pretty(&told).expect("JSON"));
}

#[test]
fn a_class_is_a_page_that_loads_nothing() {
    for (lang, title) in [("en", "<h1>Class report</h1>"), ("fr", "<h1>Rapport de classe</h1>")] {
        let page = shown(&format!("--format html --lang {lang}"), "<!DOCTYPE html>");
        assert!(page.contains(title) && page.contains("<th scope=\"row\">Zoé</th>"), "{page}");
        for outside in ["<script", "http", "url(", "src="] {
            assert!(!page.contains(outside), "{outside}");
        }
    }
}

/// The class in a folder of one's own, with more in it.
fn with(more: &[(&str, &[u8])], check: impl Fn(&Path)) {
    let home = tempfile::tempdir().expect("a folder");
    for file in fs::read_dir(CLASS).expect("the fixture") {
        let file = file.expect("a file");
        fs::copy(file.path(), home.path().join(file.file_name())).expect("a copy");
    }
    for (name, bytes) in more {
        fs::write(home.path().join(name), bytes).expect("a file");
    }
    check(home.path());
}

fn report(folder: &Path) -> (Value, i32, String) {
    let output = run_in(folder, &format!("report {} {PACKS} --format json", folder.display()), "");
    (json(&output), status(&output), text(&output.stderr))
}

#[test]
fn what_is_damaged_is_named_and_the_rest_is_reported() {
    let (whole, good, _) = report(Path::new(CLASS));
    assert_eq!(good, 0);
    let sam = fs::read(format!("{CLASS}/sam.zip")).expect("the fixture");
    // Cut off; a byte of an attempt's data turned; no zip at all.
    let mut turned = sam.clone();
    turned[900] ^= 0x55;
    let cut: &[u8] = &sam[..2_000];
    for (bytes, says) in [
        (cut, "is not a file that “aplomb profile export” wrote"),
        (&turned, "1 attempt is not as it was written, and is left out."),
        (b"PK\x03\x04", "is not a file that “aplomb profile export” wrote"),
        (b"", "is not a file that “aplomb profile export” wrote"),
    ] {
        with(&[("again.zip", bytes), ("notes.txt", b"not a record")], |folder| {
            let (told, status, err) = report(folder);
            assert_eq!((&told, status), (&whole, 1), "{says}: Sam is there by the sound file");
            assert_eq!(
                (err.lines().count(), err.contains("again.zip"), err.contains(says)),
                (1, true, true),
                "{err}"
            );
        });
    }
}

#[test]
fn whoever_comes_twice_is_one_person() {
    let (whole, _, _) = report(Path::new(CLASS));
    let zoe = fs::read(format!("{CLASS}/zoe.zip")).expect("the fixture");
    with(&[("older copy.zip", &zoe)], |folder| assert_eq!(report(folder), (whole.clone(), 0, String::new())));
}

#[test]
fn without_a_folder_the_people_of_the_machine_are_told_of() {
    let home = tempfile::tempdir().expect("a folder");
    let at = format!("--data-dir {}", home.path().display());
    let nobody = run_in(home.path(), &format!("report {at}"), "");
    assert_eq!((status(&nobody), nobody.stdout.len()), (2, 0));
    for who in ["lea", "sam", "zoe"] {
        let output = run_in(home.path(), &format!("profile import {CLASS}/{who}.zip {at}"), "");
        assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    }
    let here = json(&run_in(home.path(), &format!("report {PACKS} {at} --format json"), ""));
    assert_eq!(here, report(Path::new(CLASS)).0);
}

#[test]
fn nothing_to_report_is_misuse() {
    let empty = tempfile::tempdir().expect("a folder");
    for folder in
        [empty.path().display().to_string(), "no/such/folder".to_owned(), "tests/class.rs".to_owned()]
    {
        let output = run(&format!("report {folder}"), "");
        let err = text(&output.stderr);
        assert_eq!((status(&output), output.stdout.len()), (2, 0), "{err}");
        assert!(err.starts_with("error: ") || err.contains("\nerror: "), "{err}");
    }
}
