//! Reading scenarios: what is good is read whole, what is wrong is named, at its place.
//!
//! `tests/fixtures/packs/demo` is good. `tests/fixtures/check/<code>.edit` breaks copies of it: cases stand
//! apart by an empty line, an edit begins with `@ file`, its lines `-` are replaced by its lines `+`; lines
//! `=` are a whole file, and `@ -file` removes one.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use aplomb::check::check;
use aplomb::diagnostics::{Code, Diagnostic, LineIndex, Severity, Sources, explain, render};
use aplomb::l10n::{Catalogue, Locale};
use aplomb::scenario::{Agent, CriticalError, Files, Form, Rule, Section, TextKey, pack};
use aplomb::storage;

const DEMO: &str = "tests/fixtures/packs/demo";
const CASES: &str = "tests/fixtures/check";
/// The demo's scenarios, each with the one that must be good, too, because it comes in beside it.
const SCENARIOS: [(&str, &str); 7] = [
    ("late-parcel", ""),
    ("counter", ""),
    ("arrears", ""),
    ("open-post", ""),
    ("two-chats", "second-chat"),
    ("second-chat", ""),
    ("talk", ""),
];

/// Codes whose cases no text file can hold; each has a test of its own (in `hostile.rs`, too).
const ELSEWHERE: &[Code] =
    &[Code::FileTooLarge, Code::NotUtf8, Code::Unreadable, Code::OutsidePack, Code::TooManyFiles];

fn demo() -> Files {
    let (files, _, findings) = storage::read_path(Path::new(DEMO));
    assert_eq!(findings, []);
    files
}

/// The broken copies that an edit file describes.
fn cases(edits: &str) -> Vec<Files> {
    edits
        .split("\n\n")
        .map(|case| {
            let mut files = demo();
            case.split("@ ").skip(1).for_each(|edit| apply(edit, &mut files));
            files
        })
        .collect()
}

fn apply(edit: &str, files: &mut Files) {
    let (file, body) = edit.split_once('\n').unwrap_or((edit, ""));
    if let Some(removed) = file.strip_prefix('-') {
        assert!(files.remove(&format!("demo/{}", removed.trim())).is_some(), "{removed}");
        return;
    }
    let lines = |mark: char| -> Option<String> {
        let of_mark = body.lines().filter_map(|line| line.strip_prefix(mark));
        let lines: Vec<&str> = of_mark.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    };
    let path = format!("demo/{file}");
    let text = match (lines('='), lines('-'), lines('+')) {
        (Some(whole), None, None) => whole,
        (None, Some(old), Some(new)) => {
            let text = String::from_utf8(files[&path].clone()).expect("the demo is text");
            assert!(text.contains(&old), "{file} does not contain:\n{old}");
            text.replacen(&old, &new, 1)
        }
        _ => panic!("what is this edit?\n{edit}"),
    };
    files.insert(path, text.into_bytes());
}

fn catalogues() -> [Catalogue; 2] {
    ["en", "fr"].map(|tag| Catalogue::new(&Locale::new(tag)))
}

/// The findings of a rule in full, and where the others that follow from the same slip are.
fn shown(code: Code, findings: &[Diagnostic], sources: &Sources, catalogue: &Catalogue) -> String {
    let mut shown = String::new();
    for finding in findings {
        if finding.code == code {
            shown += &render(finding, sources, catalogue, false);
        } else {
            let text = sources.get(&finding.place.file).map_or("", String::as_str);
            let (line, column) = LineIndex::new(text).position(finding.place.span.start);
            shown += &format!("also {}: {}:{line}:{column}\n", finding.code.slug(), finding.place.file);
        }
        shown += "\n";
    }
    shown
}

#[test]
fn a_good_scenario_is_read_without_findings() {
    let files = demo();
    assert_eq!(check(&files).0, []);
    let (library, findings) = pack::load(&files);
    assert_eq!(findings, []);
    let scenario = library.scenario("demo/late-parcel").expect("the scenario is there");
    let agent = Agent { name: "Sam".to_owned(), form: Form::Feminine };
    let check = |key: TextKey, expected: [&str; 2]| {
        let locales = scenario.texts.locales();
        let texts = locales.iter().map(|locale| scenario.texts.format(&key, locale, &agent));
        assert_eq!(texts.collect::<Vec<_>>(), expected, "{key}");
    };
    check(
        scenario.briefing.clone(),
        [
            "Ines Moreau ordered a birthday present. It is 4 days late.",
            "Ines Moreau a commandé un cadeau d’anniversaire. Il a 4 jours de retard.",
        ],
    );
    check(scenario.record[0].value.clone(), ["2 March 2026", "2 mars 2026"]);
    check(TextKey::message("resolved"), ["Thank you, Sam. Really.", "Merci, Sam. Vraiment."]);
    check(
        TextKey::attribute("resolved", "becomes"),
        ["She gave the present on Saturday.", "Elle a offert son cadeau samedi."],
    );
    check(
        TextKey::attribute("solution", "courier"),
        [
            "A courier brings it on Friday, and you get €15.00 back.",
            "Un coursier vous l’apporte vendredi, et nous vous remboursons 15,00\u{a0}€.",
        ],
    );
    // A tone that is not there borrows from the nearest.
    let storm = scenario.beats.iter().find(|beat| beat.id == "storm").expect("storm");
    assert_eq!(storm.says[1].key, TextKey::message("storm"));
    assert_eq!(storm.says[2].key, TextKey::attribute("storm", "says-furious"));
    // "That does not help me." has 22 characters, 70 ms each.
    assert_eq!(storm.says[0].ms, 22 * 70);
}

#[test]
fn a_text_speaks_to_its_reader() {
    let mut files = demo();
    let scenario = String::from_utf8(files["demo/late-parcel.ron"].clone()).expect("the demo is text");
    let says = "{ $agent_form -> [feminine] Madam *[other] { $agent } },\n   *you* heard { $customer }:\n\n[nothing].";
    let scenario = scenario.replace("Wait.", says);
    files.insert("demo/late-parcel.ron".to_owned(), scenario.into_bytes());
    let (library, _) = pack::load(&files);
    let texts = &library.scenario("demo/late-parcel").expect("the scenario is there").texts;
    let check = |key: TextKey, tag: &str, form: Form, expected: &str| {
        let agent = Agent { name: "Sam".to_owned(), form };
        assert_eq!(texts.format(&key, &Locale::new(tag), &agent), expected, "{key} {tag}");
    };
    let wait = || TextKey::attribute("facts", "wait");
    check(wait(), "en", Form::Feminine, "Madam,\n*you* heard Ines Moreau:\n\n[nothing].");
    check(wait(), "en", Form::Neutral, "Sam,\n*you* heard Ines Moreau:\n\n[nothing].");
    // The translation that there is; the author's own words in a language without one; no such text.
    check(wait(), "fr", Form::Neutral, "Attendez.");
    check(TextKey::message("half"), "de", Form::Neutral, "If that is all you can do.");
    check(TextKey::message("nothing"), "en", Form::Neutral, "");
    assert_eq!(texts.locales(), [Locale::new("en"), Locale::new("fr")]);
}

#[test]
fn a_pack_is_graded_by_its_own_rubric() {
    let own = "Rubric(pass: 55, weights: {Empathy: 100}, points: {CueMet: 3}, critical: [Insult])";
    let check = |named: &str, file: &str, expected: [&str; 2], pass: u8| {
        let mut files = demo();
        let pack = String::from_utf8(files["demo/pack.ron"].clone()).expect("the demo is text");
        let titled = "rubric: \"house\", rubric_title: \"Our own\"";
        let pack = pack.replace("rubric: \"balanced\"", if named == "house" { titled } else { "" });
        files.insert("demo/pack.ron".to_owned(), pack.replace("\n    ,", "").into_bytes());
        files.insert(file.to_owned(), own.as_bytes().to_vec());
        let french = "title = Démonstration\nrubric = La nôtre\n";
        files.insert("demo/fr/pack.ftl".to_owned(), french.as_bytes().to_vec());
        let (library, findings) = pack::load(&files);
        assert_eq!(findings, [], "{named}");
        let rubric = &library.pack("demo").expect("the pack is there").rubric;
        assert_eq!(catalogues().each_ref().map(|catalogue| rubric.title(catalogue)), expected);
        assert_eq!((rubric.pass, rubric.points(Rule::Harm)), (pass, -8), "{named}");
        rubric.clone()
    };
    let house = check("house", "demo/rubrics/house.ron", ["Our own", "La nôtre"], 55);
    assert_eq!((house.weight(Section::Empathy), house.weight(Section::Closing)), (100, 0));
    assert_eq!(house.points(Rule::CueMet), 3);
    assert!(house.fails_on(CriticalError::Insult) && !house.fails_on(CriticalError::BeyondAuthority));
    // A file of the pack goes before the program's own of that name.
    check("balanced", "demo/rubrics/balanced.ron", ["Balanced scorecard", "Grille équilibrée"], 55);
    check("balanced", "demo/rubrics/other.ron", ["Balanced scorecard", "Grille équilibrée"], 70);
}

#[test]
fn every_rule_finds_its_broken_copies() {
    let catalogues = catalogues();
    let mut snapshots = insta::Settings::clone_current();
    snapshots.set_prepend_module_to_snapshot(false);
    snapshots.set_snapshot_path("snapshots/check");
    for code in Code::ALL.iter().filter(|code| !ELSEWHERE.contains(code)) {
        let path = Path::new(CASES).join(format!("{}.edit", code.slug()));
        let edits = fs::read_to_string(&path).unwrap_or_else(|_| panic!("no {}", path.display()));
        let mut all = String::new();
        for files in cases(&edits) {
            let (findings, sources) = check(&files);
            assert!(findings.iter().any(|finding| finding.code == *code), "{}: {findings:#?}", code.slug());
            all += &shown(*code, &findings, &sources, &catalogues[0]);
            all += "----\n";
            // The same in French: other words, and every argument filled in.
            for finding in &findings {
                let [english, french] = catalogues
                    .each_ref()
                    .map(|catalogue| format!("{}\n{}", finding.message(catalogue), finding.help(catalogue)));
                assert_ne!(english, french, "{}", finding.code.slug());
                assert!(!english.contains("{$") && !french.contains("{$"), "{english}\n{french}");
            }
        }
        snapshots.bind(|| insta::assert_snapshot!(code.slug(), all));
    }
}

/// Lines without the indent that they share.
fn dedented(lines: &[&str]) -> String {
    let indent = |line: &&str| line.len() - line.trim_start().len();
    let shared = lines.iter().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or(0);
    lines.iter().map(|line| line.get(shared..).unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The wrong and the right side of each edit of a fixture that has both.
fn sides(edits: &str) -> Vec<[String; 2]> {
    let side = |edit: &str, mark: char| {
        let lines: Vec<&str> = edit.lines().filter_map(|line| line.strip_prefix(mark)).collect();
        dedented(&lines)
    };
    let each = edits.split("\n\n").flat_map(|case| case.split("@ ").skip(1));
    each.map(|edit| [side(edit, '+'), side(edit, '-')])
        .filter(|both| !both.contains(&String::new()))
        .collect()
}

/// The example of a page below this heading.
fn example(page: &str, heading: &str) -> Option<String> {
    let (_, below) = page.split_once(&format!("\n{heading}\n\n"))?;
    let lines: Vec<&str> =
        below.lines().take_while(|line| line.is_empty() || line.starts_with("    ")).collect();
    Some(dedented(&lines).trim_end().to_owned())
}

/// Every example that is shown whole is one of the fixture's: the wrong side is found, the right side is not. Where it
/// leaves something out (`…`), it was written for the page.
#[test]
fn the_examples_of_the_pages_are_those_that_are_tried() {
    let mut tried = 0;
    for code in Code::ALL.iter().filter(|code| !ELSEWHERE.contains(code)) {
        let edits =
            fs::read_to_string(Path::new(CASES).join(format!("{}.edit", code.slug()))).expect("fixture");
        let sides = sides(&edits);
        for (tag, wrong, right) in [("en", "Wrong:", "Right:"), ("fr", "Faux\u{a0}:", "Juste\u{a0}:")] {
            let page = explain(*code, &Locale::new(tag));
            let (wrong, right) = (example(page, wrong), example(page, right));
            assert_eq!(wrong.is_some(), right.is_some(), "{tag}: {}", code.slug());
            let has_example = page.contains("\n    ");
            assert!(has_example || sides.is_empty(), "{tag}: {} has no example", code.slug());
            let (Some(wrong), Some(right)) = (wrong, right) else { continue };
            if !wrong.contains('…') && !right.contains('…') {
                assert!(
                    sides.contains(&[wrong, right]),
                    "{tag}: the example of {} is not tried",
                    code.slug()
                );
                tried += 1;
            }
        }
    }
    assert!(tried > Code::ALL.len(), "{tried} examples were tried");
}

#[test]
fn every_fixture_has_its_rule() {
    let codes: BTreeSet<String> = Code::ALL.iter().map(|code| format!("{}.edit", code.slug())).collect();
    for entry in fs::read_dir(CASES).expect("the fixtures are there") {
        let name = entry.expect("an entry").file_name().into_string().expect("a plain name");
        assert!(codes.contains(&name), "{name}");
    }
}

#[test]
fn a_scenario_is_playable_exactly_if_nothing_is_wrong_with_it() {
    for code in Code::ALL.iter().filter(|code| !ELSEWHERE.contains(code)) {
        let edits =
            fs::read_to_string(Path::new(CASES).join(format!("{}.edit", code.slug()))).expect("fixture");
        for files in cases(&edits) {
            let (library, findings) = pack::load(&files);
            let is_error = |finding: &&Diagnostic| finding.severity == Severity::Error;
            let (of_pack, of_scenario): (Vec<_>, Vec<_>) =
                findings.iter().filter(is_error).partition(|finding| {
                    ["/pack.", "/rubrics/"].iter().any(|own| finding.place.file.contains(own))
                });
            for (name, beside) in SCENARIOS {
                let concerns = |file: &str| {
                    let of = |name: &str| !name.is_empty() && file.contains(&format!("/{name}."));
                    of(name) || of(beside)
                };
                let good = !of_scenario.iter().any(|finding| concerns(&finding.place.file));
                // A pack whose own file is wrong may or may not be there; a scenario only if it is good.
                let playable = library.scenario(&format!("demo/{name}")).is_some();
                if of_pack.is_empty() || playable {
                    assert_eq!(playable, good, "{} {name}: {findings:#?}", code.slug());
                }
            }
        }
    }
}

#[test]
fn the_packs_that_come_with_the_program_are_good() {
    let (findings, sources) = check(&aplomb::scenario::shipped::packs());
    let [english, _] = catalogues();
    let shown: String = findings.iter().map(|finding| render(finding, &sources, &english, false)).collect();
    assert!(findings.is_empty(), "\n{shown}");
}
