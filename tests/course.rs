//! The packs that make the course: what can be read in them is there, they cover the field together, and their page is up
//! to date. (What playing them shows is held by `tests/explore.rs`, whole walks in hand.)

mod terminal;

use std::path::Path;
use std::sync::Arc;

use aplomb::course::{Sheet, Short, of_all};
use aplomb::encounter::Temperaments;
use aplomb::scenario::{Library, Scenario};
use terminal::{run_from, status, text};

const PACKS: [(&str, usize); 3] = [("onboarding", 12), ("de-escalation", 8), ("sales", 4)];

fn course(library: &Library) -> Vec<&Arc<Scenario>> {
    let pack = |id| &library.pack(id).expect("a shipped pack").scenarios;
    PACKS
        .iter()
        .flat_map(|(id, count)| {
            assert_eq!(pack(id).len(), *count, "{id}");
            pack(id)
        })
        .collect()
}

#[test]
fn everything_is_met_twice_and_half_is_written_in_each_language() {
    let library = Library::shipped();
    let scenarios = course(&library);
    let sheets: Vec<Sheet> = scenarios.iter().map(|it| Sheet::of(it)).collect();
    let lack = of_all(&sheets, &[], &Temperaments::shipped());
    assert_eq!(lack, [], "without the slots, which only walking shows");
    for language in ["en", "fr"] {
        let own = scenarios.iter().filter(|it| it.texts.source.tag() == language).count();
        assert_eq!(2 * own, scenarios.len(), "{language}");
    }
    for sheet in &sheets {
        let id = &sheet.scenario.id;
        assert_eq!(sheet.words.len(), 2, "{id}: two languages");
        for (locale, words) in &sheet.words {
            let middle = words[words.len() / 2];
            assert!((12..=30).contains(&middle), "{id} {locale}: {middle} words");
        }
        assert!(sheet.scenario.policy.len() >= 2 && !sheet.scenario.record.is_empty(), "{id}");
    }
}

#[test]
fn something_rare_is_told() {
    let library = Library::shipped();
    let sheets: Vec<Sheet> = course(&library).into_iter().take(2).map(|it| Sheet::of(it)).collect();
    let rare = of_all(&sheets, &[], &Temperaments::shipped());
    assert!(rare.iter().any(|it| it.short == Short::Rare && it.count < 2), "{rare:?}");
}

#[test]
fn no_two_openings_are_alike() {
    let library = Library::shipped();
    let agent = aplomb::scenario::Agent { name: "A".to_owned(), form: aplomb::scenario::Form::Neutral };
    for tag in ["en", "fr"] {
        let locale = aplomb::l10n::Locale::new(tag);
        let mut openings: Vec<String> = course(&library)
            .into_iter()
            .map(|it| {
                let says = &it.beats[it.start.at()].says[1].key;
                let text = it.texts.format(says, &locale, &agent);
                text.split_whitespace().take(3).collect::<Vec<_>>().join(" ").to_lowercase()
            })
            .collect();
        let all = openings.len();
        openings.sort();
        openings.dedup();
        assert_eq!(openings.len(), all, "{tag}: the first three words differ: {openings:?}");
    }
}

/// What the page says of who comes is what the program prints; the figures below it need every path walked, and stand
/// there for the same scenarios.
#[test]
fn the_page_is_up_to_date() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read_to_string(root.join("docs/course.md")).expect("the page");
    let library = Library::shipped();
    let supervisor = &library.pack("supervisor").expect("a shipped pack").scenarios;
    for scenario in course(&library).into_iter().chain(supervisor) {
        assert_eq!(page.matches(&format!("| {} |", scenario.id)).count(), 2, "{}", scenario.id);
        let row = format!("| {} | {} |", scenario.customer.temperament, scenario.difficulty);
        let line = page.lines().find(|line| line.starts_with(&format!("| {} |", scenario.id)));
        assert!(line.is_some_and(|line| line.contains(&row)), "{}: {row}", scenario.id);
    }
}

#[test]
fn a_pack_that_falls_short_is_told_so() {
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(status(&run_from(folder.path(), "new small/parcel --template chat --lang en", "")), 0);
    let run = |lang: &str, format: &str| {
        let output = run_from(folder.path(), &format!("course small --lang {lang} --format {format}"), "");
        assert_eq!(status(&output), 1, "{}", text(&output.stderr));
        text(&output.stdout)
    };
    insta::assert_snapshot!("course_en", run("en", "text"));
    insta::assert_snapshot!("course_fr", run("fr", "text"));
    insta::assert_snapshot!("course_markdown", run("en", "markdown"));
    let json: serde_json::Value = serde_json::from_str(&run("en", "json")).expect("one object");
    assert_eq!(json["good"], false);
    assert_eq!(json["scenarios"][0]["id"], "small/parcel");
}
