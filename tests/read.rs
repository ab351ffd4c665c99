//! `aplomb read` as a contract: a line for each line, places in characters, errors in their line.

mod terminal;

use serde_json::Value;
use terminal::{run, status, text};

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
