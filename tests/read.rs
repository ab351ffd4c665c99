//! `aplomb read` as a contract: a line for each line, places in characters, errors in their line.

mod terminal;

use std::fs;

use serde_json::Value;
use terminal::{json, run, run_in, status, text};

#[test]
fn each_line_gets_its_line() {
    let input = "{\"lang\": \"en\", \"text\": \"👋 I’m sorry for the wait.\"}\nnothing\n\
                 {\"lang\": \"tlh\", \"text\": \"\"}\n{\"lang\": \"fr-CA\", \"text\": \"C’est votre faute !\"}\n";
    let output = run("read", input);
    let out = text(&output.stdout);
    let lines: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((lines.len(), status(&output)), (4, 2));
    let acts = |line: &Value| line["acts"].as_array().unwrap().clone();
    let apology = &acts(&lines[0])[0];
    assert_eq!((&apology["act"], &apology["start"]), (&"apologise".into(), &2.into()));
    assert!(apology["text"].as_str().unwrap().starts_with("I’m sorry"));
    for line in &lines[1..3] {
        assert!(line["error"].is_string(), "{line}");
    }
    assert!(acts(&lines[3]).iter().any(|act| act["act"] == "blame" && act["text"] == "C’est votre faute"));
    assert!(lines[0]["warmth"].as_u64() > lines[3]["warmth"].as_u64());
    assert_eq!(text(&output.stdout), text(&run("read", input).stdout), "the same again");
}

#[test]
fn a_pack_has_texts_read_with_its_own_words() {
    let line = "{\"lang\": \"en\", \"text\": \"This one is mine, with all my heart.\"}\n";
    let alone = json(&run("read", line));
    for pack in ["tests/fixtures/packs/demo", "demo --scenarios tests/fixtures/packs"] {
        let with = json(&run(&format!("read --pack {pack}"), line));
        assert_eq!(
            (&with["acts"][0]["act"], &with["acts"][0]["text"]),
            (&"own".into(), &"This one is mine".into())
        );
        assert!(with["warmth"].as_u64() > alone["warmth"].as_u64(), "{pack}");
    }
    assert_eq!(alone["acts"], Value::Array(Vec::new()));
}

#[test]
fn a_pack_that_cannot_be_read_with_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let pack = folder.path().join("demo/language");
    fs::create_dir_all(&pack).expect("a folder");
    fs::copy("tests/fixtures/packs/demo/pack.ron", folder.path().join("demo/pack.ron")).expect("a file");
    let refused = |own: &str, words: &str| {
        fs::write(pack.join("fr.ron"), own).expect("a file");
        let demo = folder.path().join("demo");
        let output = run_in(folder.path(), &format!("read --pack {}", demo.display()), "");
        assert_eq!(status(&output), 2);
        let said = text(&output.stderr);
        assert!(said.contains(words), "{said}");
    };
    refused("Language(acts: {Own: [\"(\"]})", "language/fr.ron");
    refused("Language(acts: {Owns: []})", "unknown-word");
    let output = run("read --pack nowhere", "");
    assert!(status(&output) == 2 && text(&output.stderr).contains("nowhere"));
}
