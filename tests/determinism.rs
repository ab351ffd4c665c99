//! The same moves give the same grades in every language, and the same bytes from run to run.

use std::path::{Path, PathBuf};
use std::process::Command;

use aplomb::scenario::Library;
use serde_json::Value;

/// The careful trainee's moves file of every shipped scenario, with its scenario's id. (The others run through the
/// same program, and each run reads every pack anew.)
fn moves_files() -> Vec<(String, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/moves");
    let library = Library::shipped();
    let each = library.scenarios().map(|(_, scenario)| {
        let name = scenario.id.rsplit('/').next().expect("pack/name");
        (scenario.id.clone(), folder.join(name).join("careful.moves"))
    });
    each.collect()
}

fn json(scenario: &str, moves: &Path, language: &str) -> Vec<u8> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aplomb"));
    command.args(["play", scenario, "--alone", "--format", "json", "--lang", language, "--moves"]).arg(moves);
    let output = command.output().expect("the program runs");
    assert!(output.status.success(), "{scenario}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// The last line without what is meant to be read: the words, and the language they are in.
fn figures(output: &[u8]) -> Value {
    let text = std::str::from_utf8(output).expect("UTF-8");
    let mut card: Value = serde_json::from_str(text.lines().last().expect("a scorecard")).expect("JSON");
    strip(&mut card);
    card
}

fn strip(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for words in ["lang", "text", "title", "seen", "quote", "better", "reason", "difference"] {
                fields.remove(words);
            }
            fields.values_mut().for_each(strip);
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}

#[test]
fn the_same_moves_give_the_same_figures_in_both_languages_and_the_same_bytes_twice() {
    for (scenario, moves) in moves_files() {
        let english = json(&scenario, &moves, "en");
        assert_eq!(english, json(&scenario, &moves, "en"), "{scenario} {}", moves.display());
        let french = json(&scenario, &moves, "fr");
        assert_ne!(english, french, "the words are others");
        let figures = figures(&english);
        assert_eq!(figures, self::figures(&french), "{scenario} {}", moves.display());
        assert!(
            figures["grades"]["overall"].is_u64()
                && figures["evidence"].as_array().is_some_and(|it| !it.is_empty())
        );
    }
}
