//! Scorecards of whole contacts, as text: one for every critical error, and enough of the rest that every rule is seen.
//!
//! `tests/moves/cards/<name>.moves` names its scenario in its first line. A file named after a critical error makes
//! that error and no other; the others make none.

mod cards;

use std::collections::BTreeSet;
use std::fs;

use aplomb::encounter::{Encounter, Header, Temperaments};
use aplomb::grading::{Joint, Scorecard, grade};
use aplomb::l10n::{Catalogue, Locale};
use aplomb::scenario::{CriticalError, Library, Rank, Rule, Scenario, Section, pack, shipped};

const MOVES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/moves/cards");

fn library() -> Library {
    let mut files = cards::files("critical");
    files.extend(cards::files("pairs"));
    files.extend(cards::files("demo"));
    let (library, findings) = pack::load(&files);
    assert_eq!(findings, []);
    library
}

/// Plays a file of moves.
fn encounter(library: &Library, temperaments: &Temperaments, name: &str, header: Header) -> Encounter {
    let text = fs::read_to_string(format!("{MOVES}/{name}.moves")).expect("the moves are text");
    let id = text.lines().next().and_then(|line| line.strip_prefix("# ")).expect("a scenario");
    let scenario = library.scenario(id).unwrap_or_else(|| panic!("{name}: {id}"));
    cards::play(scenario, temperaments, header, text.lines())
}

/// Every file of moves by name, graded.
fn each(library: &Library, mut check: impl FnMut(&str, &Scenario, &Scorecard)) {
    let temperaments = Temperaments::shipped();
    let mut names: Vec<_> =
        fs::read_dir(MOVES).expect("the moves").map(|entry| entry.expect("an entry").path()).collect();
    names.sort();
    for path in names {
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a plain name");
        let encounter = encounter(library, &temperaments, name, cards::untimed());
        let scenario = encounter.scenario();
        let card = grade(scenario, encounter.transcript(), &library.rubric(&scenario.id));
        assert_eq!(card, grade(scenario, encounter.transcript(), &library.rubric(&scenario.id)), "{name}");
        check(name, scenario, &card);
    }
}

#[test]
fn scorecards_stand_as_they_are() {
    let mut snapshots = insta::Settings::clone_current();
    snapshots.set_prepend_module_to_snapshot(false);
    snapshots.set_snapshot_path("snapshots/scorecards");
    let english = Catalogue::new(&Locale::new("en"));
    each(&library(), |name, scenario, card| {
        snapshots.bind(|| insta::assert_snapshot!(name, cards::text(scenario, card, &english)));
    });
}

#[test]
fn a_critical_error_fails_the_evaluation_and_what_was_good_is_still_seen() {
    let mut made = BTreeSet::new();
    each(&library(), |name, _, card| {
        let errors: Vec<CriticalError> = card.critical_errors.iter().map(|it| it.error).collect();
        let meant = CriticalError::ALL.iter().find(|error| error.slug() == name);
        assert_eq!(errors, Vec::from_iter(meant.copied()), "{name}");
        if let Some(error) = meant {
            made.insert(*error);
            assert!(!card.passed && card.grades.overall == 0 && card.compliance < 100, "{name}");
            assert!(card.grades.resolution > 0 && card.grades.handle_time > 0, "{name}: {:?}", card.grades);
            let critical = &card.critical_errors[0];
            let names_it = |one: &&aplomb::grading::Evidence| {
                one.rule == critical.rule && one.turn == critical.turn && one.quote == critical.quote
            };
            let evidence = card.evidence.iter().find(names_it).expect("the moment and the rule");
            assert!(evidence.is_loss() && evidence.better.is_some(), "{name}");
        } else {
            assert_eq!(card.compliance, 100, "{name}");
        }
    });
    assert_eq!(made.len(), CriticalError::ALL.len());
}

#[test]
fn every_rule_is_seen_and_says_why_in_both_languages() {
    let catalogues = ["en", "fr"].map(|tag| Catalogue::new(&Locale::new(tag)));
    let (mut won, mut lost) = (BTreeSet::new(), BTreeSet::new());
    each(&library(), |name, scenario, card| {
        for one in &card.evidence {
            (if one.is_loss() { &mut lost } else { &mut won }).insert(one.rule);
            let [english, french] =
                catalogues.each_ref().map(|catalogue| cards::reason(scenario, one, catalogue));
            assert_ne!(english, french, "{name}");
            assert!(!english.contains("{$") && !french.contains("{$"), "{name}: {english} {french}");
            assert_eq!(one.section, one.rule.section(), "{name}");
        }
    });
    let unseen = |seen: &BTreeSet<Rule>| {
        let rules = Rule::ALL.iter().filter(|rule| !seen.contains(rule));
        rules.map(|rule| rule.word()).collect::<Vec<_>>().join(" ")
    };
    let either = won.union(&lost).copied().collect();
    assert_eq!(unseen(&either), "", "rules that no file of moves touches");
    let shown = format!("never won: {}\nnever lost: {}\n", unseen(&won), unseen(&lost));
    insta::assert_snapshot!(shown);
}

/// The same contacts by each of the rubrics that come with the program.
#[test]
fn a_rubric_says_what_counts() {
    let mut table = String::new();
    let temperaments = Temperaments::shipped();
    let library = library();
    let rubrics = shipped::rubrics();
    for name in ["call-explained-first", "counter-calmed", "sale-right", "sale-pushed", "sale-no", "insult"] {
        let encounter = encounter(&library, &temperaments, name, cards::untimed());
        let card = |id: &str| grade(encounter.scenario(), encounter.transcript(), &rubrics[id]);
        let overall = ["balanced", "complaint-handling", "sales"].map(|id| card(id).grades.overall);
        table += &format!(
            "{name}: balanced {}, complaint handling {}, sales {}\n",
            overall[0], overall[1], overall[2]
        );
    }
    insta::assert_snapshot!(table);
}

#[test]
fn what_may_be_given_away_depends_on_the_rank() {
    let library = library();
    let temperaments = Temperaments::shipped();
    let check = |rank: Rank, within: bool| {
        let header = Header { rank, ..cards::untimed() };
        let encounter = encounter(&library, &temperaments, "beyond-authority", header);
        let card = grade(encounter.scenario(), encounter.transcript(), &shipped::balanced());
        assert_eq!((card.critical_errors.is_empty(), card.passed), (within, within), "{rank:?}");
    };
    check(Rank::Trainee, false);
    check(Rank::Representative, false);
    check(Rank::Senior, true);
    check(Rank::Supervisor, true);
}

#[test]
fn several_contacts_are_passed_only_together() {
    let library = library();
    let temperaments = Temperaments::shipped();
    let card = |name| {
        let encounter = encounter(&library, &temperaments, name, cards::untimed());
        grade(encounter.scenario(), encounter.transcript(), &shipped::balanced())
    };
    let (good, bad) = (card("wall-right"), card("wall-phrase"));
    let alone = Joint::of(vec![good.clone()], 999_000).expect("a card");
    assert_eq!((alone.grades, alone.total_ms), (good.grades, good.handle_time.total_ms()));
    let both = Joint::of(vec![good.clone(), bad.clone()], 999_000).expect("cards");
    assert_eq!(
        both.grades.empathy,
        ((u32::from(good.grades.empathy) + u32::from(bad.grades.empathy)) / 2) as u8
    );
    assert!(both.passed && both.total_ms == 999_000);
    let failed = Joint::of(vec![good, bad, card("public-disclosure")], 999_000).expect("cards");
    assert!(!failed.passed && failed.grades.overall < both.grades.overall);
    assert_eq!(Joint::of(Vec::new(), 0), None);
}

#[test]
fn a_section_is_what_its_evidence_adds_up_to() {
    each(&library(), |name, _, card| {
        for section in Section::ALL {
            let of_section = card.evidence.iter().filter(|one| one.section == *section);
            let (points, of) =
                of_section.fold((0, 0), |(points, of), one| (points + one.points, of + one.of));
            let score = card.sections.iter().find(|it| it.section == *section).expect("every section").score;
            assert_eq!(
                score,
                (of > 0).then(|| (100 * points / of).clamp(0, 100) as u8),
                "{name} {section:?}"
            );
        }
    });
}
