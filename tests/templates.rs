//! The templates that authors begin with: each is a good scenario, in every language.

use aplomb::author::{Refused, Template, begin};
use aplomb::calibration::Recording;
use aplomb::check::check;
use aplomb::encounter::Temperaments;
use aplomb::explore::{Player, scores};
use aplomb::l10n::{Catalogue, Locale};
use aplomb::scenario::{Files, Library, pack};

const CUSTOMER: &str = "Amina Diallo";

fn begun(files: &Files, id: &str, template: Template, locale: &Locale) -> Files {
    let written = begin(files, id, template, locale, Some(CUSTOMER)).expect("a template");
    let mut files = files.clone();
    files.extend(written.into_iter().map(|(path, text)| (path, text.into_bytes())));
    files
}

/// Each template alone in a new pack, in each language.
fn each(check: impl Fn(Template, &Locale, &Files, &Library)) {
    for locale in Locale::available() {
        for template in Template::ALL {
            if let Ok(only) = std::env::var("ONLY")
                && !format!("{locale}/{}", template.slug()).contains(&only)
            {
                continue;
            }
            let files = begun(&Files::new(), "ours/mine", *template, &locale);
            check(*template, &locale, &files, &pack::load(&files).0);
        }
    }
}

#[test]
fn a_template_has_no_mistakes_and_nothing_to_warn_of() {
    each(|template, locale, files, _| {
        let (findings, _) = check(files);
        let catalogue = Catalogue::new(&Locale::default());
        let findings: Vec<String> = findings
            .iter()
            .map(|found| format!("{:?} {} {}", found.place, found.code.slug(), found.message(&catalogue)))
            .collect();
        assert!(findings.is_empty(), "{template:?} {locale}:\n{}", findings.join("\n"));
    });
}

#[test]
fn only_who_understands_the_customer_passes() {
    each(|template, locale, _, library| {
        let Some(scenario) = library.scenario("ours/mine") else {
            assert!(matches!(template, Template::Interview | Template::Calibration), "{template:?} {locale}");
            return;
        };
        let rubric = library.rubric("ours/mine");
        for player in Player::LAZY.iter().chain([&Player::Best]) {
            let scores = scores(*player, scenario, &Temperaments::shipped(), &rubric, 0..3);
            let expected = if *player == Player::Best { scores.plays } else { 0 };
            assert_eq!(scores.passed, expected, "{template:?} {locale}: {player:?} has {:?}", scores.mean);
        }
    });
}

#[test]
fn the_new_customer_stands_in_the_texts_and_in_no_other() {
    let person = |library: &Library| {
        let customer = library.scenario("ours/mine").map(|it| it.customer.name.clone());
        let asks = || library.interview("ours/mine").map(|it| it.interviewer.name.clone());
        let heard = || library.calibration("ours/mine").map(|it| it.agent.name.clone());
        customer.or_else(asks).or_else(heard).expect("somebody is met")
    };
    each(|template, locale, files, library| {
        assert_eq!(person(library), CUSTOMER);
        let original = begin(&Files::new(), "ours/mine", template, locale, None).expect("a template");
        let (library, _) =
            pack::load(&original.into_iter().map(|(path, text)| (path, text.into_bytes())).collect());
        let own = person(&library);
        let text = String::from_utf8(files["ours/mine.ron"].clone()).expect("text");
        let named: Vec<&str> = own
            .split(' ')
            .filter(|part| text.split(|c: char| !c.is_alphabetic()).any(|word| word == *part))
            .collect();
        assert!(named.is_empty(), "{template:?} {locale} speaks of {named:?}");
    });
}

#[test]
fn a_new_scenario_goes_last_and_overwrites_nothing() {
    let english = Locale::default();
    let mut files = Files::new();
    for (at, template) in Template::ALL.iter().enumerate() {
        files = begun(&files, &format!("ours/one-{at}"), *template, &english);
    }
    let pack = String::from_utf8(files["ours/pack.ron"].clone()).expect("text");
    assert!(
        pack.contains(r#"order: ["one-0", "one-1", "one-2", "one-3", "one-4", "one-5", "one-6"],"#),
        "{pack}"
    );
    assert_eq!(check(&files).0, [], "a pack of all templates");
    let refused = |id: &str| begin(&files, id, Template::Chat, &english, None);
    assert_eq!(refused("ours/one-1"), Err(Refused::Taken("ours/one-1.ron".to_owned())));
    for bad in ["ours/pack", "ours/Two", "our pack/two", "ours/", "/two"] {
        assert!(matches!(refused(bad), Err(Refused::Mistake(_))), "{bad}");
    }
    let written = pack.replace("order: [", "order: [ // easiest first\n        ");
    files.insert("ours/pack.ron".to_owned(), written.clone().into_bytes());
    files = begun(&files, "ours/two", Template::Chat, &english);
    let pack = String::from_utf8(files["ours/pack.ron"].clone()).expect("text");
    assert_eq!(
        pack,
        written.replace(r#""one-6"]"#, r#""one-6", "two"]"#),
        "the author's pack is kept as it was"
    );
}

/// What nobody who practises must miss: the models tell every part that their question asks for.
#[test]
fn what_is_no_scenario_can_be_held_and_scored() {
    each(|template, locale, _, library| {
        if let Some(interview) = library.interview("ours/mine") {
            let all = interview
                .questions
                .iter()
                .all(|it| it.models.iter().all(|model| model.len() == it.parts.len()));
            assert!(all && interview.questions.len() > 1, "{locale}");
        }
        if let Some(calibration) = library.calibration("ours/mine") {
            let shipped = Library::shipped();
            let contact = shipped.scenario(&calibration.contact).expect("it is shipped");
            let recording = Recording::of(calibration, contact, &shipped.rubric(&contact.id));
            let errors = recording.expect("it plays").card.critical_errors.len();
            assert_eq!(errors, 1, "{template:?} {locale}: what a kind voice hides");
        }
    });
}
