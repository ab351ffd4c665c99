//! `aplomb new`: what it writes, what it says, and what it leaves alone.

mod terminal;

use std::fs;
use std::path::Path;

use terminal::{run_from, status, text};

/// What a person sees in an empty folder, line by line.
fn session(folder: &Path, lines: &[&str]) -> String {
    let shown = lines.iter().map(|line| {
        let output = run_from(folder, line, "");
        let (out, err) = (text(&output.stdout), text(&output.stderr));
        format!("$ aplomb {line}\n{out}{err}[{}]\n", status(&output))
    });
    shown.collect::<Vec<_>>().join("\n")
}

const LINES: [&str; 9] = [
    "new --help",
    "new --list",
    "new our-shop/late-delivery --template complaint",
    "new our-shop/late-delivery --template chat",
    "new our-shop/room-upgrade --template upsell --customer Amina",
    "new alone --template chat",
    "new our-shop/Late --template chat",
    "new our-shop/other --template letter",
    "new our-shop/other",
];

#[test]
fn it_is_explained_in_both_languages() {
    for language in ["en", "fr"] {
        let folder = tempfile::tempdir().unwrap();
        let lines = LINES.map(|line| format!("{line} --lang {language}"));
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        insta::assert_snapshot!(format!("new_{language}"), session(folder.path(), &lines));
        let pack = fs::read_to_string(folder.path().join("our-shop/pack.ron")).unwrap();
        insta::assert_snapshot!(format!("new_pack_{language}"), pack);
    }
}

#[test]
fn what_it_writes_can_be_checked_and_played_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let done = |line: &str, input: &str| {
        let output = run_from(folder.path(), line, input);
        assert_eq!(status(&output), 0, "{line}: {}", text(&output.stderr));
        text(&output.stdout)
    };
    done("new our-shop/late-delivery --template complaint --customer Amina", "");
    done("check our-shop --deny warnings", "");
    let moves = "say feeling-first\nsay paraphrase\nsay redo\nsay recap\n";
    let told = done("play our-shop/late-delivery.ron --lang en", moves);
    assert!(told.contains("Amina") && told.contains("Resolved"), "{told}");
    // In the pack's own folder its name need not be said.
    let inside = run_from(&folder.path().join("our-shop"), "new second --template chat", "");
    assert_eq!(status(&inside), 0, "{}", text(&inside.stderr));
    done("check our-shop --deny warnings", "");
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("our-shop"), "a file").unwrap();
    let output = run_from(folder.path(), "new our-shop/late-delivery --template chat", "");
    let told = text(&output.stderr);
    assert!(status(&output) == 2 && told.contains("late-delivery.ron"), "{told}");
    assert_eq!(fs::read_to_string(folder.path().join("our-shop")).unwrap(), "a file");
    assert_eq!(status(&run_from(folder.path(), "new", "")), 2, "nothing is asked for");
}
