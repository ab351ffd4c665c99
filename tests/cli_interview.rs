//! `aplomb play` of an interview: what a person reads, what a program reads, and what is refused. Moves that say what was
//! understood need no reading; where words are read, it is by letters and rules, since a build that is not optimised reads
//! slowly with the language model.

mod terminal;

use std::process::Output;

use serde_json::Value;
use terminal::{json, run, status, text};

const INTERVIEW: &str = "tests/fixtures/interviews/counter/first-shift.ron";
const TALKS: &str = "tests/fixtures/interviews/talks";

/// An interview whose moves come from standard input.
fn play(options: &str, moves: &str) -> Output {
    run(&format!("play {INTERVIEW} --without-model {options}"), moves)
}

/// An interview whose moves come from a file of the fixtures.
fn talk(name: &str, options: &str) -> Output {
    let output = run(&format!("play {INTERVIEW} --moves {TALKS}/{name}.moves {options}"), "");
    assert_eq!(status(&output), 0, "{name}: {}", text(&output.stderr));
    output
}

#[test]
fn an_interview_is_pleasant_to_read() {
    insta::assert_snapshot!("practice_en", text(&talk("practice.en", "").stdout));
    insta::assert_snapshot!("practice_fr", text(&talk("practice.fr", "--lang fr").stdout));
    insta::assert_snapshot!("mock_en", text(&talk("mock.en", "--mode mock").stdout));
}

#[test]
fn an_interview_ends_with_one_object_for_programs() {
    let output = talk("practice.en", "--format json");
    insta::assert_snapshot!("steps", text(&output.stdout));
    let result = json(&output);
    let keys = [
        "interview",
        "lang",
        "mode",
        "questions",
        "own",
        "points",
        "possible",
        "percent",
        "verdict",
        "transcript",
    ];
    assert!(keys.iter().all(|key| !result[key].is_null()), "{result}");
    let steps: Vec<Value> =
        text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let said = |step: &Value| step["said"].as_array().cloned().unwrap_or_default();
    let told: Vec<Value> = steps[..steps.len() - 1].iter().flat_map(said).collect();
    assert_eq!(&told, result["transcript"].as_array().unwrap(), "the steps tell all that was said");
}

#[test]
fn the_points_are_the_same_in_every_language_of_the_program() {
    let points = |options: &str| {
        let result = json(&talk("practice.en", &format!("--format json {options}")));
        (result["points"].clone(), result["questions"][0]["parts"].clone())
    };
    assert_eq!(points(""), points("--lang fr"));
}

/// Sentences of the author's are understood, and what is printed is a file of moves that plays the same again.
#[test]
fn printed_moves_are_a_moves_file() {
    let check = |options: &str, moves: &str, told: usize| {
        let first = play(options, moves);
        assert_eq!(status(&first), 0, "{}", text(&first.stderr));
        let shown = text(&first.stdout);
        let lines: String =
            shown.lines().filter_map(|line| Some(format!("{}\n", line.strip_prefix("> ")?))).collect();
        let again = run(&format!("play {INTERVIEW} {options}"), &lines);
        assert_eq!(text(&again.stdout), shown, "{lines}");
        let result = json(&run(&format!("play {INTERVIEW} --format json {options}"), &lines));
        let parts =
            result["questions"].as_array().unwrap().iter().flat_map(|it| it["parts"].as_array().unwrap());
        assert!(parts.filter(|part| part["state"] != "missing").count() >= told, "{result}");
    };
    let english = "A man came in because his lamp had broken again. I had to find his receipt before we closed. \
         I apologised and changed the fuse in front of him. In the end he thanked me and came back the next week.\n\
         “I like talking to people and finding out what is broken. This shop mends things that others throw away.”\n\
         I would rather talk about the work at the counter.\nWhat would my first week look like?\ndone\n";
    check("--mode mock", english, 7);
    let french = "Un monsieur est venu parce que sa lampe était encore cassée. Je devais retrouver son ticket avant la \
         fermeture. J’ai présenté mes excuses et j’ai changé le fusible devant lui. À la fin, il m’a dit merci et il est \
         revenu la semaine suivante.\nencore\n« Un monsieur est venu parce que sa lampe était encore cassée. Je devais \
         retrouver son ticket avant la fermeture. J’ai présenté mes excuses et j’ai changé le fusible devant lui. À la fin, \
         il m’a dit merci et il est revenu la semaine suivante. »\nnext\nJ’aime parler avec les gens et chercher ce qui est \
         cassé. Cet atelier répare ce que d’autres jettent.\nsuite\nJe préfère parler du travail au comptoir.\nsuite\n\
         terminé\n";
    check("--lang fr", french, 7);
}

#[test]
fn what_cannot_be_done_is_refused_with_its_line() {
    let check = |options: &str, moves: &str, expected: i32, said: &str| {
        let output = play(options, moves);
        let err = text(&output.stderr);
        assert_eq!(status(&output), expected, "{options} {moves}: {err}");
        assert!(err.contains(said), "{options} {moves}: {err}");
    };
    check("", "# nothing yet\n\nnext\n", 2, "standard input, line 3: That is not what is asked for");
    check("", "done\n", 2, "line 1: That is not");
    check("", "model\n", 2, "line 1: That is not");
    check("", "\"\"\n", 2, "line 1: There are no words in it");
    check("", "?! …\n", 2, "line 1: There are no words in it");
    check("--mode mock", "hint\n", 2, "line 1: As on the day");
    check("--mode mock", "model\n", 2, "line 1: As on the day");
    check("--lang fr", "terminé\n", 2, "entrée standard, ligne 1\u{a0}: Ce n’est pas ce qui est attendu");
    check("", "answer: words many\n", 2, "line 1: “answer: words many” begins like a move");
    check("", "", 1, "no move was made");
    check("", "hint\nhint\n", 1, "2 moves were made, and there are no more.");
    let to_the_end = std::fs::read_to_string(format!("{TALKS}/mock.en.moves")).unwrap().replace("done\n", "");
    for own in
        ["3", "0", "99999999999999999999 is no number\n9", "ask garden", "ask as garden \"Is there one?\""]
    {
        let lines = format!("{to_the_end}{own}\n");
        check("--mode mock", &lines, 2, "There is no such question in the list.");
    }
    check("--mode mock", &format!("{to_the_end}ask as first-week \"\\u00\"\n"), 2, "begins like a move");
}

#[test]
fn a_move_that_lies_about_its_places_is_none() {
    let check = |rest: &str, good: bool| {
        let output = play("", &format!("answer: words 2 {rest}\n"));
        let expected = if good { 1 } else { 2 };
        assert_eq!(status(&output), expected, "{rest}: {}", text(&output.stderr));
    };
    check("i 0 we 0 took 0 tells situation 0-4 \"The lamp\"", true);
    check("i 0 we 0 took 0 tells \"The lamp\"", true);
    check("i 0 we 0 took 0 tells situation 0-9 \"The lamp\"", false);
    check("i 0 we 0 took 0 tells situation 4-4 \"The lamp\"", false);
    check("i 0 we 0 took 0 tells situation 5-4 \"The lamp\"", false);
    check("i 0 we 0 took 0 tells the-work 0-4 \"The lamp\"", false);
    check("i 0 we 0 took 0 tells situation \"The lamp\"", false);
    check("i 4294967295 we 0 took 0 tells \"The lamp\"", false);
    check("i 0 we 0 took 4294967295 tells \"The lamp\"", false);
    check("i 0 we 0 took 0 tells The lamp", false);
    check("i 0 we 0 took 0 tells \"The lamp\" \"again\"", false);
    check("", false);
}

#[test]
fn hostile_answers_are_answers() {
    let long = "the lamp was à 12 broken 🙂 ".repeat(400);
    assert!(long.chars().count() > 10_000);
    let answers: [&str; 6] = [
        &long,
        "\u{1b}[31mred\u{7}\t lamp \u{0}\u{202e}pmal",
        "\"<script>alert('lamp')</script>\"",
        "Je ne sais pas du tout ce que vous voulez dire avec cette histoire de lampe, madame.",
        "次の質問をお願いします。",
        "hint of a lamp",
    ];
    // One talk for all: each is the answer to something, in this order.
    let output = play("--mode mock", &answers.map(|answer| format!("{answer}\n")).concat());
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(status(&output), 1, "{err}");
    assert_eq!(out.matches("\n> answer: words ").count(), answers.len(), "{out}");
    assert!(!out.contains(['\u{1b}', '\u{7}', '\u{0}']), "{out:?}");
    assert_eq!(err.matches("the first 4000 characters were read").count(), 1, "{err}");
}

#[test]
fn files_of_moves_are_whole_and_no_longer_than_the_talk() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.moves");
    let check = |bytes: &[u8], expected: i32, said: &str| {
        std::fs::write(&file, bytes).unwrap();
        let output = run(&format!("play {INTERVIEW} --mode mock --moves {}", file.display()), "");
        let err = text(&output.stderr);
        assert_eq!(status(&output), expected, "{err}");
        assert!(err.contains(said), "{err}");
    };
    let talk = std::fs::read_to_string(format!("{TALKS}/mock.en.moves")).unwrap();
    check(format!("{talk}\n# the end\n").as_bytes(), 0, "");
    check(
        format!("{talk}\n# the end\nnext\n").as_bytes(),
        2,
        "line 11: the interview was over before this move.",
    );
    check(b"\xff\xfe\xfd", 2, "cannot be read");
}

#[test]
fn an_interview_that_was_left_can_be_gone_on_with() {
    let moves = std::fs::read_to_string(format!("{TALKS}/mock.en.moves")).unwrap();
    let lines: Vec<&str> = moves.lines().collect();
    let whole = json(&play("--mode mock --format json", &moves));
    for at in 1..lines.len() {
        let folder = tempfile::tempdir().unwrap();
        let kept = format!("--format json --data-dir {}", folder.path().display());
        let (first, rest) = (lines[..at].join("\n"), lines[at..].join("\n"));
        assert_eq!(status(&play(&format!("--mode mock {kept}"), &first)), 1, "it is not over at {at}");
        // How it is held stands in the record.
        let output = play(&format!("--resume {kept}"), &rest);
        assert_eq!(status(&output), 0, "{at}: {}", text(&output.stderr));
        let gone_on = json(&output);
        for key in ["mode", "questions", "points", "transcript"] {
            assert_eq!(gone_on[key], whole[key], "{key} after {at}");
        }
        let again = play(&format!("--resume {kept}"), "");
        assert_eq!(status(&again), 2);
        let said = text(&again.stderr);
        assert!(said.contains("no interrupted attempt at counter/first-shift"), "{said}");
    }
}

#[test]
fn options_are_for_what_is_played() {
    let check = |line: &str, said: &str| {
        let output = run(line, "");
        let err = text(&output.stderr);
        assert_eq!(status(&output), 2, "{line}: {err}");
        assert!(err.contains(said), "{line}: {err}");
    };
    let nothing = "means nothing in an interview, and counter/first-shift is one.";
    for option in ["--pace live", "--seed 3", "--rank senior", "--alone", "--from 3", "--coaching off"] {
        let name = option.split(' ').next().unwrap();
        check(&format!("play {INTERVIEW} {option}"), &format!("{name} {nothing}"));
    }
    let demo = "tests/fixtures/packs/demo/late-parcel.ron";
    check(&format!("play {demo} --mode mock"), "--mode is for interviews, and demo/late-parcel is none.");
    check(&format!("play {demo} --summary a.html"), "--summary is for interviews");
    check(&format!("play {INTERVIEW} --mode mick"), "Did you mean mock?");
    check(&format!("play {INTERVIEW} --summary tests"), "The summary cannot be written to tests");
    check(
        &format!("play {INTERVIEW} --summary no-such-folder/a.html"),
        "name a file in a folder that exists",
    );
    check(
        &format!("explore {INTERVIEW}"),
        "counter/first-shift is an interview: it has questions, and no paths to walk.",
    );
    check("explore tests/fixtures/interviews/counter", "To hold it: aplomb play counter/first-shift");
    check("explore counter --scenarios tests/fixtures/interviews", "no paths to walk");
    check("explore first-shift --scenarios tests/fixtures/interviews", "no paths to walk");
    check(&format!("author {INTERVIEW}"), "is an interview: the workshop draws the maps of scenarios.");
}

#[test]
fn interviews_are_listed_after_the_scenarios_of_their_pack() {
    let with = "--scenarios tests/fixtures/interviews";
    let output = run(&format!("list {with}"), "");
    let shown = text(&output.stdout);
    let line = shown.lines().find(|line| line.contains("counter/first-shift")).expect("it is listed");
    let cells: Vec<&str> = line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
    assert_eq!(cells, ["counter/first-shift", "The first shift", "In person", "●○○○○", "promotion"]);
    let list = json(&run(&format!("list {with} --format json --lang fr"), ""));
    let entry = list.as_array().unwrap().iter().find(|it| it["id"] == "counter/first-shift").unwrap();
    let expected = r#"{"id":"counter/first-shift","title":"La première journée","pack":"counter","channel":"in-person","difficulty":1,"kind":"interview","locales":["en","fr"]}"#;
    assert_eq!(*entry, serde_json::from_str::<Value>(expected).unwrap());
    let found = run(&format!("play first-shift {with} --without-model"), "hint\n");
    assert_eq!(status(&found), 1, "by its name alone: {}", text(&found.stderr));
}

#[test]
fn the_summary_is_kept_where_it_is_wanted() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mine.html");
    let output = talk("practice.en", &format!("--agent Zoé --summary {}", file.display()));
    assert!(text(&output.stderr).contains("The summary is in "));
    let page = std::fs::read_to_string(&file).unwrap();
    assert!(page.contains("<dd>Zoé</dd>") && page.contains("That is &lt;b&gt;private&lt;/b&gt;."), "{page}");
    assert!(!text(&talk("practice.en", "").stdout).is_empty());
}
