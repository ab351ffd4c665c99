//! Reading scenarios: what is good is read whole, what is wrong is named.

use std::path::Path;

use aplomb::scenario::{Agent, Form, TextKey, pack};
use aplomb::storage;

#[test]
fn a_good_scenario_is_read_without_findings() {
    let (files, findings) = storage::read_packs(Path::new("tests/fixtures/packs"));
    assert_eq!(findings, []);
    let (library, findings) = pack::load(&files);
    assert_eq!(findings, []);
    let scenario = library.scenario("demo/late-parcel").expect("the scenario is there");
    let agent = Agent { name: "Sam".to_owned(), form: Form::Feminine };
    let check = |key: TextKey, expected: [&str; 2]| {
        let texts =
            scenario.texts.locales().into_iter().map(|locale| scenario.texts.format(&key, &locale, &agent));
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
    // A tone that is not there borrows from the nearest: tense from calm, calm from tense.
    let storm = scenario.beats.iter().find(|beat| beat.id == "storm").expect("storm");
    assert_eq!(storm.says[1].key, TextKey::message("storm"));
    assert_eq!(storm.says[2].key, TextKey::attribute("storm", "says-furious"));
    // "That does not help me." has 22 characters, 70 ms each.
    assert_eq!(storm.says[0].ms, 22 * 70);
}
