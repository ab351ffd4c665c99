//! `aplomb career` and `aplomb plan`: what they print, for people and for programs.

mod terminal;

use std::path::Path;
use std::sync::LazyLock;

use aplomb::encounter::{Header, Temperaments};
use aplomb::explore::{self, Player};
use aplomb::l10n::Locale;
use aplomb::scenario::Library;
use aplomb::storage::{Attempts, Recorded};
use serde_json::Value;
use terminal::{json, run, run_in, status, text};

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::shipped);

#[test]
fn a_new_person_is_told_where_to_begin() {
    let mut shown = String::new();
    for lang in ["en", "fr"] {
        for line in ["career", "plan", "plan --minutes 2"] {
            let output = run(&format!("{line} --lang {lang}"), "");
            let (out, err) = (text(&output.stdout), text(&output.stderr));
            shown += &format!("$ aplomb {line} --lang {lang}\n{out}{err}[{}]\n\n", status(&output));
        }
    }
    insta::assert_snapshot!("a_new_person", shown);
}

#[test]
fn help_shows_examples_in_both_languages() {
    for (lang, word) in [("en", "Examples"), ("fr", "Exemples")] {
        for command in ["career", "plan"] {
            let out = text(&run(&format!("{command} --help --lang {lang}"), "").stdout);
            assert!(out.contains(word) && out.contains(&format!("aplomb {command} --format json")), "{out}");
        }
    }
}

/// Plays as well as can be, and keeps it.
fn play(home: &Path, scenario: &str) {
    let (temperaments, who) = (Temperaments::shipped(), ("Zoé", &Locale::new("fr")));
    let found = LIBRARY.scenario(scenario).expect("it is shipped");
    let rubric = LIBRARY.rubric(scenario);
    let (best, _) = explore::play(Player::Best, found, &temperaments, &rubric, 0).expect("it is shipped");
    let (attempts, arrivals) = (Attempts::under(home), LIBRARY.arrivals(found, false));
    let mut recorded = Recorded::begin(Some(&attempts), arrivals, &temperaments, Header::default(), who)
        .expect("it is kept");
    for made in best.transcript().moves() {
        recorded.step(0, made).expect("it is taken again");
    }
    recorded.grade(&rubric).expect("it is kept");
}

fn told(home: &Path, line: &str) -> Value {
    json(&run_in(home, &format!("{line} --format json --data-dir {}", home.display()), ""))
}

#[test]
fn what_is_played_is_told_and_won() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    ["first-week/billing-shock", "first-week/no-receipt"].iter().for_each(|it| play(home, it));
    let career = told(home, "career");
    assert_eq!((&career["post"], &career["contacts"]), (&"trainee".into(), &2.into()));
    let all = career["competencies"].as_array().expect("a list");
    assert!(all.iter().all(|it| it["level"].is_null()), "two contacts are not enough: {all:?}");
    assert_eq!(career["trends"], Value::Array(Vec::new()), "nor are they a trend");

    ["first-week/four-days-offline", "first-week/ruined-anniversary"].iter().for_each(|it| play(home, it));
    for name in ["keep-my-number", "room-not-ready", "first-greeting", "card-declined"] {
        play(home, &format!("onboarding/{name}"));
    }
    let career = told(home, "career");
    assert_eq!((&career["post"], &career["rank"]), (&"representative".into(), &"representative".into()));
    let empathy = &career["competencies"][2];
    assert_eq!((&empathy["competency"], &empathy["contacts"]), (&"empathy".into(), &8.into()));
    assert!(empathy["low"].as_u64() <= empathy["level"].as_u64() && empathy["level"].as_u64() >= Some(80));
    let trends = career["trends"].as_array().expect("a list");
    let series: Vec<&str> = trends.iter().filter_map(|it| it["series"].as_str()).collect();
    assert_eq!(series, ["empathy", "resolution", "handle-time", "talk", "hold", "after-call"]);
    assert!(trends.iter().all(|it| it["last"].is_u64() && it["before"].is_null()), "{trends:?}");
    let next = &career["next"][0];
    assert_eq!(next["post"], "senior");
    let open: Vec<&Value> =
        next["asks"].as_array().expect("a list").iter().filter(|it| it["met"] == false).collect();
    assert!(!open.is_empty() && open.iter().all(|it| it["helps"].is_string()), "{open:?}");

    let won = told(home, "career --evidence representative");
    assert_eq!(won, career["promotions"][0]);
    for ask in won["asks"].as_array().expect("a list") {
        assert!(ask["met"] == true && ask["attempts"].as_array().is_some_and(|it| !it.is_empty()), "{ask}");
    }
    let output = run_in(home, &format!("career --evidence representative --data-dir {}", home.display()), "");
    let (shown, attempt) = (text(&output.stdout), won["attempt"].as_str().expect("an id"));
    assert!(shown.contains(attempt) && shown.contains("Declined"), "{shown}");

    let page =
        |line: &str| text(&run_in(home, &format!("career {line} --data-dir {}", home.display()), "").stdout);
    let report = page("--format html --lang fr");
    assert!(
        report.starts_with("<!DOCTYPE html>\n<html lang=\"fr\">") && report.contains("Vous en êtes là"),
        "{report}"
    );
    let kept = home.join("kept.html");
    assert_eq!(page(&format!("--certificate representative --output {}", kept.display())), "");
    let certificate = std::fs::read_to_string(&kept).expect("it was written");
    assert_eq!(certificate, page("--certificate representative"));
    assert!(
        certificate.contains("It rests on 8 attempts") && certificate.contains("no accredited title"),
        "{certificate}"
    );

    let plan = told(home, "plan --minutes 30");
    let items = plan["items"].as_array().expect("a list");
    assert!(items.iter().map(|item| item["minutes"].as_u64().expect("a number")).sum::<u64>() <= 30);
    // A line of the plan can be typed as it stands.
    let line = format!("{} --format json", items[0]["play"].as_str().expect("a command"));
    let output = run_in(home, &line, "");
    assert_eq!(status(&output), 1, "it begins, and there are no moves: {}", text(&output.stderr));
    assert_eq!(plan["practised_days"].as_u64(), Some(1));
}

#[test]
fn a_company_has_a_ladder_of_its_own() {
    let home = tempfile::tempdir().expect("a folder");
    let ladder = home.path().join("career.ron");
    let own = r#"Career(format: 1, recent: 5, half_life: 2,
        competencies: {"warmth": (title: "Warmth", rules: [CueMet])},
        posts: {
            "guest": (rank: Trainee),
            "host": (title: "Host", may: "You open the door.", rank: Senior, after: ["guest"], asks: (passed: {"first-week": 1})),
        })"#;
    std::fs::write(&ladder, own).expect("it is written");
    play(home.path(), "first-week/billing-shock");
    let line = format!("career --data-dir {}", home.path().display());
    let output = run_in(home.path(), &line, "");
    let shown = text(&output.stdout);
    assert!(
        shown.starts_with("Host since ") && shown.contains("You open the door.") && shown.contains("Warmth"),
        "{shown}"
    );
    assert_eq!(told(home.path(), "career")["rank"], "senior");

    std::fs::write(&ladder, own.replace("[\"guest\"]", "[\"gest\"]")).expect("it is written");
    let output = run_in(home.path(), &line, "");
    let said = text(&output.stderr);
    assert_eq!((status(&output), text(&output.stdout).as_str()), (2, ""));
    for words in
        ["career.ron", "No post above this one is called `gest`", "Did you mean `guest`", "has mistakes"]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[test]
fn misuse_is_told() {
    let check = |line: &str, words: &str| {
        let output = run(line, "");
        let said = text(&output.stderr);
        assert!(status(&output) == 2 && said.contains(words), "{line}: {said}");
    };
    check("career --evidence boss", "There is no post boss.\nPossible values: trainee, representative");
    check("career --certificate boss", "There is no post boss.");
    check(
        "career --certificate senior",
        "not won yet: there is nothing to certify.\nTo see what counts so far",
    );
    check("career --certificate trainee", "nothing to certify");
    check("career --certificate senior --format html", "--certificate");
    check("career --evidence senior --format html", "Only the whole career");
    check("career --output nowhere.html", "Only the whole career");
    check("career --format html --output .", "cannot be written");
    check("plan --minutes 0", "0");
    check("plan --minutes soon", "soon");
}
