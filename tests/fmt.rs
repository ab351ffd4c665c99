//! Laying out: the same values and comments in the same order, and nothing left to do the second time.

mod terminal;

use std::fs;
use std::path::{Path, PathBuf};

use aplomb::author::format;
use aplomb::scenario::syntax::{self, Kind};
use proptest::prelude::*;
use terminal::{run_from, status, text};

/// Every file of authors and of the program that is written in RON.
fn files() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders =
        vec!["scenarios".into(), "assets".into(), "locales".into(), PathBuf::from("tests/fixtures")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|extension| extension == "ron") {
                found.push(entry);
            }
        }
    }
    found.sort();
    found
}

/// What may not change: everything but blanks and commas.
fn substance(text: &str) -> Vec<(Kind, String)> {
    let token = |token: syntax::Token| (token.kind, text[token.span].trim_end().to_owned());
    let tokens = syntax::tokens(text).into_iter().map(token);
    let mut tokens: Vec<_> = tokens.filter(|(kind, _)| *kind != Kind::Comma).collect();
    // A comma that stood behind a comment now stands before it, and so before the blanks at its end.
    tokens.iter_mut().for_each(|(_, text)| *text = text.trim_end().to_owned());
    tokens
}

fn check_law(text: &str) -> String {
    let formatted = format("a.ron", text).expect("no mistakes of syntax");
    assert_eq!(substance(&formatted), substance(text), "{formatted}");
    assert_eq!(format("a.ron", &formatted).as_ref(), Ok(&formatted), "nothing is left to do");
    formatted
}

#[test]
fn every_file_of_ours_is_laid_out_already() {
    for path in files() {
        let text = fs::read_to_string(&path).expect("text");
        // Some fixtures are broken on purpose.
        if !syntax::parse(&text).1.is_empty() {
            continue;
        }
        assert_eq!(check_law(&text), text, "{}", path.display());
    }
}

#[test]
fn what_is_untidy_is_laid_out() {
    let check = |text: &str, expected: &str| assert_eq!(check_law(text), expected);
    check("A(b:1,c :[1,2 , 3,],d:{ \"e\":F ( 2 ) } )", "A(b: 1, c: [1, 2, 3], d: {\"e\": F(2)})\n");
    check(
        "// first\n\n\n\nA ( // behind\n  b:\n 1\n\n\n  // about c\n,c: [\n1,// one\n 2 // two\n]\n  // last\n)  \n\n// end",
        "// first\n\nA( // behind\n    b: 1,\n\n    // about c\n    c: [\n        1, // one\n        2, // two\n    ],\n    // last\n)\n\n// end\n",
    );
    // Comments that stand in a column go on doing so; what stands between brackets is where the author put it.
    check(
        "A(\n    b: 1,     // one\n    cc: 22,   // two\n)\n",
        "A(\n    b: 1,     // one\n    cc: 22,   // two\n)\n",
    );
    check(
        "A(\nw: All([\nB,\n  C(D(1)),\n]),\n)",
        "A(\n    w: All([\n        B,\n        C(D(1)),\n    ]),\n)\n",
    );
    check("A(b: /* why */ 1, /* c */)", "A(b: /* why */ 1 /* c */)\n");
    // Line breaks of a text are its own; those between are all alike.
    check("A(\r\nb: \"x\n  y\",\r\n c: r#\"\"\t\"#)", "A(\r\n    b: \"x\n  y\",\r\n    c: r#\"\"\t\"#)\r\n");
    check("\u{feff}A( )", "A()\n");
}

#[test]
fn a_file_with_mistakes_is_left_alone() {
    let found = format("a.ron", "A(b: 1 c: 2)").expect_err("a comma lacks");
    assert_eq!((found.code.slug(), found.place.span.start), ("syntax", 6));
}

proptest! {
    #[test]
    fn values_and_comments_stay_however_they_were_set(gaps in prop::collection::vec(0..12usize, 80)) {
        let text = r#"A(b: (1, 2,), c: {"d": [E, F(Not(G)),], "h": (),}, // i
            j: [(k: L(M(1)), n: r"o"), "p",], /* q */ s: "\u{a0}")"#;
        let tokens = syntax::tokens(text);
        let mut untidy = String::new();
        let choices = ["", "", " ", "  ", "\t", "\n", "\n\n\n", "\r\n   ", " // c\n", "\n// c\n\n", "/* c */", " /* c\n d */ "];
        let mut comment = false;
        for (token, gap) in tokens.iter().zip(&gaps) {
            untidy += if comment { "\n" } else { "" };
            untidy += choices[*gap];
            untidy += &text[token.span.clone()];
            comment = token.kind == Kind::LineComment;
        }
        check_law(&untidy);
    }
}

/// What a person sees in this folder, line by line.
fn session(folder: &Path, lines: &[String]) -> String {
    let shown = lines.iter().map(|line| {
        let output = run_from(folder, line, "");
        let (out, err) = (text(&output.stdout), text(&output.stderr));
        format!("$ aplomb {line}\n{out}{err}[{}]\n", status(&output))
    });
    shown.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_command_speaks_both_languages_and_leaves_broken_files_alone() {
    let (untidy, broken) = ("Pack(id:\"ours\",)\n", "Scenario(\n    title: \"x\"\n    id: \"ours/b\",\n)\n");
    for language in ["en", "fr"] {
        let folder = tempfile::tempdir().unwrap();
        let pack = folder.path().join("ours");
        fs::create_dir(&pack).unwrap();
        fs::write(pack.join("pack.ron"), untidy).unwrap();
        fs::write(pack.join("b.ron"), broken).unwrap();
        let line = |line: &str| format!("{line} --lang {language}");
        let before = session(folder.path(), &[line("fmt --help"), line("fmt ours --check")]);
        assert_eq!(fs::read_to_string(pack.join("pack.ron")).unwrap(), untidy, "nothing was written");
        let lines = ["fmt", "fmt ours/pack.ron", "fmt nowhere", "fmt ours/b.ron"].map(line);
        insta::assert_snapshot!(format!("fmt_{language}"), before + "\n" + &session(folder.path(), &lines));
        assert_eq!(fs::read_to_string(pack.join("pack.ron")).unwrap(), "Pack(id: \"ours\")\n");
        assert_eq!(fs::read_to_string(pack.join("b.ron")).unwrap(), broken);
    }
}
