//! `aplomb match`: a line out for each line in, whatever it holds.

use std::time::Duration;

use serde_json::{Value, json};

/// What is printed for these lines, and the exit status.
#[expect(clippy::unwrap_used, reason = "a test")]
fn answers(arguments: &[&str], lines: &[String]) -> (Vec<Value>, i32) {
    let mut command = assert_cmd::Command::new(assert_cmd::cargo::cargo_bin!("aplomb"));
    let output = command
        .arg("match")
        .args(arguments)
        .write_stdin(lines.join("\n"))
        .timeout(Duration::from_secs(60))
        .output()
        .unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    let answers: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), lines.len());
    (answers, output.status.code().unwrap())
}

fn line(lang: &str, text: &str) -> String {
    let options = match lang {
        "en" => json!([
            {"id": "refund", "examples": ["I will refund you today.", "You get your money back now."]},
            {"id": "wait", "examples": ["Please hold the line for a moment.", "Could you wait, please?"]},
        ]),
        _ => json!([
            {"id": "refund", "examples": ["Je vous rembourse aujourd’hui.", "Vous récupérez votre argent."]},
            {"id": "wait", "examples": ["Patientez un instant.", "Restez en ligne, je vous prie."]},
        ]),
    };
    json!({"lang": lang, "text": text, "options": options}).to_string()
}

#[test]
fn replies_are_understood_with_the_model_and_without() {
    let cases = [
        ("en", "I am giving you your money back now", "accept", "refund", None),
        ("en", "I will not refund you today", "none", "refund", Some("refusal")),
        ("fr", "vous récupérez votre argent aujourd'hui", "accept", "refund", None),
        ("fr", "je ne vous rembourse pas aujourd'hui", "none", "refund", Some("refusal")),
        ("en", "The weather in Paris", "none", "", None),
    ];
    let lines: Vec<String> = cases.iter().map(|(lang, text, ..)| line(lang, text)).collect();
    for arguments in [&[] as &[&str], &["--without-model"]] {
        let (answers, status) = answers(arguments, &lines);
        assert_eq!(status, 0);
        for ((_, text, decision, best, guard), answer) in cases.iter().zip(&answers) {
            assert_eq!(answer["decision"], *decision, "{text}: {answer}");
            if !best.is_empty() {
                assert_eq!(answer["best"][0][0], *best, "{text}: {answer}");
                assert_eq!(answer["why"]["guard"].as_str(), *guard, "{text}: {answer}");
            }
        }
        assert_eq!(answers, self::answers(arguments, &lines).0, "the same again");
    }
}

#[test]
fn whatever_a_line_holds_it_gets_a_line() {
    let texts = [
        "",
        "😀😀",
        "\u{0}\u{7}\u{1b}[2J",
        &"why ".repeat(2_500),
        "Ich verstehe nur Bahnhof.",
        "\u{202e}abc",
    ];
    let mut lines: Vec<String> = texts.iter().map(|text| line("fr", text)).collect();
    let good = lines.len();
    lines.extend(["".into(), "nonsense".into(), "[]".into(), "{}".into(), line("de", "Hallo")]);
    lines.push(json!({"lang": "en", "text": "x", "options": []}).to_string());
    lines.push(json!({"lang": "en", "text": "x", "options": [{"id": "a", "examples": [1]}]}).to_string());
    lines.push(line("en", "I will refund you today."));
    let (answers, status) = answers(&["--without-model"], &lines);
    assert_eq!(status, 2);
    let (last, bad) = answers[good..].split_last().unwrap();
    assert!(answers[..good].iter().all(|answer| answer["decision"].is_string()), "{answers:?}");
    assert!(bad.iter().all(|answer| answer["error"].is_string()), "{bad:?}");
    assert_eq!(last["decision"], "accept");
}
