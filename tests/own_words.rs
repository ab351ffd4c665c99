//! What a pack adds to how typed replies are read: its phrases and warm words, in `language/<tag>.ron`.

use std::path::Path;
use std::sync::Arc;

use aplomb::check::check;
use aplomb::diagnostics::{Code, Severity};
use aplomb::encounter::{Ear, Encounter, Entry, Moment, Move, Pace, Temperaments};
use aplomb::grading::{Rule, Scorecard, grade};
use aplomb::l10n::Locale;
use aplomb::language::{Acts, READ_AT_MOST, Text, Tone, Tongue};
use aplomb::scenario::{Act, Agent, Files, Form, Library, OwnLanguage, RuleText, Scenario, pack};
use aplomb::storage;
use proptest::prelude::*;

const SCENARIO: &str = "demo/late-parcel";
const ENGLISH: &str = "demo/language/en.ron";

fn demo() -> Files {
    let (files, _, findings) = storage::read_path(Path::new("tests/fixtures/packs/demo"));
    assert_eq!(findings, []);
    files
}

/// The demo with this in place of what it adds to English; None for nothing.
fn demo_with(english: Option<&str>) -> Library {
    let mut files = demo();
    files.remove(ENGLISH);
    files.extend(english.map(|text| (ENGLISH.to_owned(), text.as_bytes().to_vec())));
    pack::load(&files).0
}

fn scenario(library: &Library) -> &Arc<Scenario> {
    library.scenario(SCENARIO).expect("the scenario is there")
}

fn begun(library: &Library) -> Encounter {
    let temperaments = Temperaments::shipped();
    Encounter::new(Arc::clone(scenario(library)), &temperaments, 0, Pace::Untimed)
        .expect("a known temperament")
}

#[test]
fn a_packs_phrases_are_found_beside_the_programs() {
    let library = pack::load(&demo()).0;
    let own = &scenario(&library).own_language;
    let check = |tongue: Tongue, line: &str, expected: &[(Act, &str)]| {
        let text = Text::new(tongue, line);
        let said =
            |place: &std::ops::Range<usize>| line.chars().skip(place.start).take(place.len()).collect();
        let found = Tone::of(tongue, own).acts(&text).into_iter().map(|it| (it.what, said(&it.place)));
        let found: Vec<(Act, String)> = found.collect();
        let expected: Vec<(Act, String)> =
            expected.iter().map(|(act, it)| (*act, (*it).to_owned())).collect();
        assert_eq!(found, expected, "{line}");
        // The program alone knows nothing of them.
        let alone = Acts::of(tongue).find(&text);
        assert!(
            expected.iter().all(|(act, it)| *it == "I am sorry" || alone.iter().all(|own| own.what != *act))
        );
    };
    let english = |line: &str, expected: &[(Act, &str)]| check(Tongue::English, line, expected);
    english("This one is on my desk.", &[(Act::Own, "This one is on my desk")]);
    // Its list uses one of the program’s.
    english(
        "A terribly special day needs its present.",
        &[(Act::Acknowledge, "A terribly special day needs its present")],
    );
    english(
        "I am sorry. There goes the party!",
        &[(Act::Apologise, "I am sorry"), (Act::Acknowledge, "There goes the party")],
    );
    // Its exceptions: in the sentence, before, after.
    english("There goes the party, such is our policy.", &[]);
    english("I doubt there goes the party.", &[]);
    english("There goes the party however.", &[]);
    english("An XJ9 it is.", &[(Act::Jargon, "XJ9")]);
    english("The xj9 it is.", &[]);
    check(
        Tongue::French,
        "Un anniversaire privé de cadeau…",
        &[(Act::Acknowledge, "Un anniversaire privé de cadeau")],
    );
    check(Tongue::French, "This one is mine.", &[]);
}

#[test]
fn a_packs_words_weigh_before_the_programs() {
    let own = &pack::load(&demo()).0.packs[0].own_language;
    let degrees = |tongue: Tongue, line: &str| {
        let text = Text::new(tongue, line);
        let (alone, with) = (aplomb::language::warmth(tongue, &text), Tone::of(tongue, own).warmth(&text));
        (alone, with)
    };
    let warmer = |tongue, line: &str| {
        let (alone, with) = degrees(tongue, line);
        assert!(with.degree > alone.degree, "{line}: {} {}", alone.degree, with.degree);
        // Each of its words has its part.
        assert!(with.words.iter().filter(|it| it.weight > 100).count() >= 3, "{line}: {:?}", with.words);
    };
    let colder = |line: &str| {
        let (alone, with) = degrees(Tongue::English, line);
        assert!(with.degree < alone.degree, "{line}: {} {}", alone.degree, with.degree);
    };
    warmer(Tongue::English, "I will look for it with all my heart.");
    warmer(Tongue::French, "Je le cherche de tout coeur.");
    colder("As per our terms.");
    colder("Thanks!");
    let (alone, with) = degrees(Tongue::English, "The van comes on Friday.");
    assert_eq!(alone, with);
}

/// Types the same two lines, and chooses the rest.
fn typed(library: &Library, lines: [&str; 2]) -> (Encounter, Scorecard) {
    let mut encounter = begun(library);
    let agent = Agent { name: "Sam".to_owned(), form: Form::Neutral };
    let mut ear = Ear::new(Tongue::English, None);
    for (line, reply) in lines.into_iter().zip(["acknowledge", "verify"]) {
        let moment = Moment::of(&encounter, &Locale::new("en"), &agent);
        let made = ear.hear(&moment, line).made(Some(reply.to_owned()), 0);
        encounter.step(&made).expect("the reply is offered");
    }
    for reply in ["look", "courier"] {
        let made = Move::Say { reply: reply.to_owned(), thought_ms: 0 };
        encounter.step(&made).expect("the reply is offered");
    }
    let card = grade(scenario(library), encounter.transcript(), &library.rubric(SCENARIO));
    (encounter, card)
}

/// The points of a rule.
fn points(card: &Scorecard, rule: Rule) -> i32 {
    card.evidence.iter().filter(|it| it.rule == rule).map(|it| it.points).sum()
}

const LINES: [&str; 2] =
    ["A birthday needs its present. This one is mine.", "For the XJ9: may I check your name and postcode?"];

#[test]
fn a_typed_reply_is_graded_by_the_packs_words() {
    let with = typed(&pack::load(&demo()).0, LINES).1;
    let without = typed(&demo_with(None), LINES).1;
    assert!(points(&with, Rule::CueMet) > points(&without, Rule::CueMet), "{:?}", with.evidence);
    assert!(points(&with, Rule::Harm) < points(&without, Rule::Harm), "{:?}", with.evidence);
    assert!(with.grades.empathy > without.grades.empathy);
}

#[test]
fn what_was_understood_plays_again_whatever_becomes_of_the_packs_words() {
    let (encounter, card) = typed(&pack::load(&demo()).0, LINES);
    let lines: Vec<String> = encounter.transcript().moves().map(|made| made.to_string()).collect();
    let made: Vec<Move> = lines
        .iter()
        .map(|line| match Entry::parse(line) {
            Ok(Some(Entry::Move(made))) => made,
            other => panic!("{line}: {other:?}"),
        })
        .collect();
    let broken = "Language(acts: {Own: [\"(\"]})";
    for english in [None, Some(broken), Some("Language(acts: {Dismiss: [\"needs its present\"]})")] {
        let library = demo_with(english);
        let header = &encounter.transcript().header;
        let temperaments = Temperaments::shipped();
        let again = Encounter::replay(Arc::clone(scenario(&library)), &temperaments, header, &made);
        let (again, refused) = again.expect("a known temperament");
        assert!(refused.is_none(), "{english:?}");
        assert_eq!(again.transcript(), encounter.transcript(), "{english:?}");
        let graded = grade(scenario(&library), again.transcript(), &library.rubric(SCENARIO));
        assert_eq!(graded, card, "{english:?}");
    }
}

/// An ear that goes from pack to pack hears with the words of each.
#[test]
fn an_ear_takes_the_words_of_the_moment() {
    let agent = Agent { name: "Sam".to_owned(), form: Form::Neutral };
    let mut ear = Ear::new(Tongue::English, None);
    let mut hears = |library: &Library| {
        let moment = Moment::of(&begun(library), &Locale::new("en"), &agent);
        ear.hear(&moment, "This one is mine.").acts.contains(&Act::Own)
    };
    let (with, without) = (pack::load(&demo()).0, demo_with(None));
    assert_eq!([hears(&with), hears(&without), hears(&with)], [true, false, true]);
}

#[test]
fn a_bad_file_is_named_and_the_rest_of_the_pack_goes_on() {
    let bytes = |bad: &[u8], code: Code| {
        let mut files = demo();
        files.insert(ENGLISH.to_owned(), bad.to_vec());
        let (findings, _) = check(&files);
        let errors: Vec<_> = findings.iter().filter(|it| it.severity == Severity::Error).collect();
        assert!(
            !errors.is_empty() && errors.iter().all(|it| it.place.file == ENGLISH && it.code == code),
            "{errors:?}"
        );
        let library = pack::load(&files).0;
        let own = &scenario(&library).own_language;
        // Nothing of the file counts, and the other file does.
        let text = Text::new(Tongue::English, "This one is mine. Thanks.");
        let tone = Tone::of(Tongue::English, own);
        assert_eq!(tone.acts(&text), Acts::of(Tongue::English).find(&text));
        assert_eq!(tone.warmth(&text), aplomb::language::warmth(Tongue::English, &text));
        let text = Text::new(Tongue::French, "Un anniversaire sans cadeau");
        assert_eq!(Tone::of(Tongue::French, own).acts(&text).len(), 1);
    };
    let bad = |text: &str, code: Code| bytes(text.as_bytes(), code);
    let own = |more: &str| format!("Language(acts: {{Own: [\"this one is mine\"]}}, {more})");
    bad(&own("lists: {\"A\": \"a\"}"), Code::BadId);
    bad(&own("warm: {}"), Code::UnknownField);
    bad(&own("warmth: {\"thanks\": 5000}"), Code::OutOfRange);
    bad(&own("warmth: {\"thanks\": \"much\"}"), Code::WrongType);
    bad(&own("warmth: {\"thanks\": 1, \"thanks\": 2}"), Code::DuplicateId);
    bad("Language(acts: {Owns: [\"this one is mine\"]})", Code::UnknownWord);
    bad("Language(acts: {Own: \"this one is mine\"})", Code::WrongType);
    bad("Language(acts: {Own: [(unless: [\"no\"])]})", Code::MissingField);
    bad("Language(acts: {Own: [\"this one is mine\"]", Code::Syntax);
    bad("Language(acts: {Own: [\"this one is mine\", \"(\"]})", Code::BadPhrase);
    bytes(&[0xff, 0xfe], Code::NotUtf8);
    bytes(&vec![b' '; 11 * 1024 * 1024], Code::FileTooLarge);
}

/// Lists within lists, as much as a file can hold: refused before they take room.
#[test]
fn nothing_expands_without_limit() {
    let doubled = |depth: usize| OwnLanguage {
        lists: (0..depth)
            .map(|at| (format!("l{at}"), format!("<l{0}> <l{0}>", at + 1)))
            .chain([(format!("l{depth}"), "word".to_owned())])
            .collect(),
        acts: vec![(Act::Own, RuleText { say: vec!["<l0>".to_owned()], ..RuleText::default() })],
        ..OwnLanguage::default()
    };
    let fits = |own: &OwnLanguage| Tone::with(Tongue::English, own).is_ok();
    assert!(fits(&doubled(8)));
    assert!(!fits(&doubled(20)) && !fits(&doubled(49)));
    let many = |count: usize, phrase: &str| OwnLanguage {
        acts: vec![(Act::Own, RuleText { say: vec![phrase.to_owned(); count], ..RuleText::default() })],
        ..OwnLanguage::default()
    };
    assert!(fits(&many(500, "we will see to it")));
    assert!(!fits(&many(500, "<hard> <hard> <hard>")));
}

/// A phrase made of what phrases are made of.
fn phrases() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "(", ")", "|", "?", "*", " ", " ", " ", "<very>", "<tres>", "<own>", "<", ">", "..", "...", "_", "^",
        "$", "!", "word", "sorry", "I’m", "l’", "é", "ADR", "A-B", ",", "😀", "\u{a0}", "\n", "\u{0}",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    /// Whatever stands in a phrase, it is refused or it finds words of the text, and every weight keeps within bounds.
    #[test]
    fn any_phrase_is_refused_or_found(
        says in prop::collection::vec(phrases(), 0..4),
        unless in phrases(),
        list in phrases(),
        warm in phrases(),
        weight in -1_000..=1_000i32,
        line in phrases(),
    ) {
        for tongue in Tongue::ALL {
            let rule = RuleText {
                say: says.clone(),
                unless: vec![unless.clone()],
                unless_before: vec![unless.clone()],
                unless_after: vec![unless.clone()],
            };
            let plain = RuleText { say: says.clone(), ..RuleText::default() };
            let own = OwnLanguage {
                lists: [("own".to_owned(), list.clone())].into(),
                acts: vec![(Act::Own, rule), (Act::Blame, plain)],
                warmth: [(warm.clone(), weight)].into(),
            };
            let Ok(tone) = Tone::with(*tongue, &own) else { continue };
            let line = format!("{line} {warm} sorry word word I’m sorry").repeat(8);
            let chars = line.chars().count().min(READ_AT_MOST);
            let text = Text::new(*tongue, &line);
            for found in tone.acts(&text) {
                prop_assert!(!found.place.is_empty() && found.place.end <= chars);
            }
            prop_assert!(tone.warmth(&text).degree <= 100);
        }
    }
}
