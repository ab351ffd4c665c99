//! How far a sheet agrees with the reference: on the contact of the fixtures, whose scorecard is known.

use std::path::Path;
use std::sync::Arc;

use aplomb::calibration::{
    Broken, JUDGED, Move, PASS, Recording, Refused, STEPS, Sheet, Tendency, UNFOUND, Verdict,
};
use aplomb::career::{self, Ask, Entry, Standing, history};
use aplomb::encounter::{Header, Refusal};
use aplomb::records::{Start, Summary, VERSION};
use aplomb::scenario::{Calibration, CriticalError, Files, Section, pack, shipped_packs};
use aplomb::storage;

const PACK: &str = "tests/fixtures/calibrations/overheard";

fn files() -> Files {
    storage::read_path(Path::new(PACK)).0
}

fn calibration(files: &Files) -> Arc<Calibration> {
    let (library, findings) = pack::load(files);
    assert_eq!(findings, []);
    Arc::clone(library.calibration("overheard/a-big-bill").expect("it is good"))
}

fn contact(calibration: &Calibration) -> Result<Recording, Broken> {
    let mut files = shipped_packs();
    files.retain(|path, _| path.starts_with(calibration.contact_pack()));
    let shipped = pack::load(&files).0;
    let scenario = shipped.scenario(&calibration.contact).expect("it is shipped");
    Recording::of(calibration, scenario, &shipped.rubric(&scenario.id))
}

fn recording() -> Recording {
    contact(&calibration(&files())).expect("it plays")
}

/// The same with other lines in place of some.
fn with(lines: &str, others: &str) -> Result<Recording, Broken> {
    let mut files = files();
    let file = files.get_mut("overheard/a-big-bill.ron").expect("it is there");
    let text = String::from_utf8(file.clone()).expect("it is text");
    assert!(text.contains(lines), "{lines}");
    *file = text.replace(lines, others).into_bytes();
    contact(&calibration(&files))
}

fn sheet(recording: &Recording, lines: &[&str]) -> Sheet {
    let mut sheet = Sheet::default();
    for line in lines {
        let made = Move::parse(line).expect("an entry").expect("no comment");
        sheet.write(&made, recording).unwrap_or_else(|refused| panic!("{line}: {refused:?}"));
    }
    sheet
}

/// Everything as near to the reference as the steps allow, shown by the turns that it rests on.
fn ideal(recording: &Recording) -> Sheet {
    let mut sheet = Sheet::default();
    for (section, reference) in recording.judged() {
        let score = STEPS.into_iter().min_by_key(|step| step.abs_diff(reference)).expect("there are steps");
        let turns = recording.evidence(section).take(1).map(|one| one.turn).collect();
        sheet.write(&Move::Score { section, score }, recording).expect("a step");
        sheet.write(&Move::Quote { section, turns }, recording).expect("a turn");
    }
    for error in recording.errors() {
        let turn = recording.made(error).first().copied();
        sheet.write(&Move::Critical { error, turn }, recording).expect("a turn");
    }
    sheet.write(&Move::Done, recording).expect("everything is scored");
    sheet
}

#[test]
fn the_reference_is_the_scorecard_of_the_contact() {
    let recording = recording();
    let judged: Vec<Section> = recording.judged().map(|(section, _)| section).collect();
    assert_eq!(judged, JUDGED.into_iter().filter(|it| *it != Section::Sales).collect::<Vec<_>>());
    assert_eq!(recording.made(CriticalError::UnverifiedDisclosure), [2]);
    // Turn 7 leaves a question of the customer's open, and turn 8 answers it badly.
    let shows = |turn| recording.shows(Section::Resolution, turn);
    assert_eq!([2, 7, 8].map(shows), [false, true, true]);
}

#[test]
fn whoever_hears_what_the_scorecard_hears_agrees_wholly() {
    let recording = recording();
    let verdict = Verdict::of(&recording, &ideal(&recording));
    assert_eq!((verdict.agreement, verdict.passed(), verdict.halo), (100, true, false));
    assert_eq!(verdict.tendency(), Tendency::Even);
}

/// What the pack `supervisor` teaches: a kind voice hides an error, and a cold one hides good work.
#[test]
fn the_shipped_recordings_catch_whoever_listens_to_one_thing_only() {
    let mut files = shipped_packs();
    files.retain(|path, _| {
        ["supervisor/", "onboarding/", "whole-contact/"].iter().any(|it| path.starts_with(it))
    });
    let library = pack::load(&files).0;
    let check = |id: &str, score: u8, tendency: Tendency, errors: usize| {
        let calibration = library.calibration(id).expect("it is shipped");
        let scenario = library.scenario(&calibration.contact).expect("it is shipped");
        let recording =
            Recording::of(calibration, scenario, &library.rubric(&scenario.id)).expect("it plays");
        assert_eq!(recording.card.critical_errors.len(), errors, "{id}");
        assert_eq!(Verdict::of(&recording, &ideal(&recording)).agreement, 100, "{id}");
        let mut sheet = Sheet::default();
        for (section, _) in recording.judged() {
            sheet.write(&Move::Score { section, score }, &recording).expect("a step");
        }
        let verdict = Verdict::of(&recording, &sheet);
        assert!(!verdict.passed() && verdict.halo && verdict.tendency() == tendency, "{id}: {verdict:#?}");
    };
    check("supervisor/a-voice-people-like", 100, Tendency::Lenient, 1);
    check("supervisor/the-vending-machine", 25, Tendency::Severe, 0);
}

/// Agreement shows one competency, and no measure of one's own contacts sees a contact of somebody else's.
#[test]
fn a_career_sees_agreement_and_nothing_else_of_a_calibration() {
    let recording = recording();
    let verdict = Verdict::of(&recording, &ideal(&recording));
    let attempt = |at: i64| {
        let start = Start {
            aplomb_attempt: VERSION,
            id: format!("attempt-{at}"),
            encounter: Header { scenario: format!("overheard/{at}"), ..Header::default() },
            from: None,
            agent: String::new(),
            language: String::new(),
            started_at: at,
        };
        (start, Summary { finished_at: at, ..Summary::of_calibration(&verdict) })
    };
    let records: Vec<(Start, Summary)> = (1..=3).map(attempt).collect();
    let ladder = career::shipped();
    let entries: Vec<Entry> = history(records.iter().map(|(start, summary)| (start, summary)));
    let standing = Standing::of(&ladder, &entries, &[]);
    for (at, competency) in ladder.competencies.iter().enumerate() {
        let (level, seen) = standing.recent.level(at);
        let expected = if competency.id == "analysing" { (Some(100), 3) } else { (None, 0) };
        assert_eq!((level.map(|level| level.value), seen), expected, "{}", competency.id);
    }
    for ask in ladder.posts.iter().flat_map(|post| &post.asks) {
        if let Ask::Measure { .. } | Ask::Clean { .. } = ask {
            assert!(standing.recent.progress(ask).attempts.is_empty(), "{ask:?}");
        }
    }
}

#[test]
fn each_slip_costs_what_it_should() {
    let recording = recording();
    let check = |lines: &[&str], agreement: u8| {
        let mut sheet = ideal(&recording);
        for line in lines {
            sheet.write(&Move::parse(line).unwrap().unwrap(), &recording).expect("it can be written");
        }
        let verdict = Verdict::of(&recording, &sheet);
        assert_eq!(verdict.agreement, agreement, "{lines:?}: {verdict:#?}");
        verdict
    };
    // Of five sections, the score of one is worth 15 points, its quotes 5.
    check(&["score opening 0"], 85);
    check(&["quote opening"], 95);
    check(&["quote opening 1 5"], 97);
    check(&["critical unverified-disclosure 5"], 90);
    let missed = check(&["critical unverified-disclosure none"], 100 - UNFOUND);
    let invented = check(&["critical insult 3"], 100 - UNFOUND);
    assert!(!missed.passed() && !invented.passed() && missed.agreement < PASS);
    check(&["critical unverified-disclosure none", "critical insult 3", "critical refusal-ignored 3"], 0);
}

#[test]
fn leanings_are_seen() {
    let recording = recording();
    let all = |score: u8| {
        let lines: Vec<String> =
            recording.judged().map(|(section, _)| format!("score {} {score}", section.slug())).collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        Verdict::of(&recording, &sheet(&recording, &lines))
    };
    for (score, tendency) in [(100, Tendency::Lenient), (75, Tendency::Even), (0, Tendency::Severe)] {
        let verdict = all(score);
        assert_eq!((verdict.tendency(), verdict.halo), (tendency, true), "{score}: {}", verdict.leaning);
        assert!(!verdict.passed());
    }
}

#[test]
fn what_cannot_be_written_changes_nothing() {
    let recording = recording();
    let before = sheet(&recording, &["score empathy 25", "quote empathy 3", "critical insult 3"]);
    let check = |line: &str, expected: Refused| {
        let mut sheet = before.clone();
        let made = Move::parse(line).unwrap().unwrap();
        assert_eq!(sheet.write(&made, &recording), Err(expected), "{line}");
        assert_eq!(sheet, before, "{line}");
    };
    check("score sales 50", Refused::NotJudged);
    check("score handle-time 50", Refused::NotJudged);
    check("quote compliance 2", Refused::NotJudged);
    check("score empathy 60", Refused::NoStep);
    check("quote empathy 12", Refused::NoSuchTurn);
    check("critical insult 12", Refused::NoSuchTurn);
    check("quote empathy 1 2 3 4", Refused::TooManyQuotes);
    check("done", Refused::Unscored);
    let kept = serde_json::to_string(&before).expect("a sheet is JSON");
    assert_eq!(serde_json::from_str::<Sheet>(&kept).expect("it is read back"), before);
}

#[test]
fn a_recording_breaks_where_its_moves_do() {
    let check = |lines: &str, others: &str, expected: &dyn Fn(&Broken) -> bool| {
        let broken = with(lines, others).expect_err(others);
        assert!(expected(&broken), "{others}: {broken:?}");
    };
    check("\"say peek\"", "\"2\"", &|it| *it == Broken::NotAMove { at: 1 });
    check("\"say peek\"", "\"type as peek \\\"Well.\\\"\"", &|it| *it == Broken::NotAMove { at: 1 });
    check("\"say peek\"", "\"say peak\"", &|it| {
        matches!(it, Broken::Refused { at: 1, refusal: Refusal::NotOffered { .. } })
    });
    check("        \"wrap-up\",\n", "", &|it| *it == Broken::Unfinished);
}
