//! The page that a candidate keeps of an interview.

mod html;

use std::path::Path;
use std::sync::Arc;

use aplomb::exchange::interview_summary;
use aplomb::interview::{Answer, Mode, Move, Own, Talk, Told};
use aplomb::l10n::{Catalogue, Locale};
use aplomb::scenario::pack::load;
use aplomb::scenario::{Agent, Form, Interview};
use aplomb::storage::read_packs;
use html::check_tags;

fn interview() -> Arc<Interview> {
    let files = read_packs(Path::new("tests/fixtures/interviews")).0;
    Arc::clone(load(&files).0.interview("counter/first-shift").expect("a fixture"))
}

/// An answer in which these words tell these parts.
fn answer(text: &str, told: &[(u8, &str)]) -> Move {
    let place = |(part, words): &(u8, &str)| {
        let start = text[..text.find(words).expect("the words stand there")].chars().count() as u32;
        Told { part: *part, start, end: start + words.chars().count() as u32 }
    };
    let told = told.iter().map(place).collect();
    let words = text.split_whitespace().count() as u32;
    Move::Answer(Answer { text: text.to_owned(), told, words, i: 1, we: 2, took_ms: 1000 })
}

fn held(moves: Vec<Move>, mode: Mode) -> Talk {
    let mut talk = Talk::new(interview(), mode);
    for made in moves {
        talk.step(made.clone()).unwrap_or_else(|refused| panic!("{made:?}: {refused:?}"));
    }
    talk
}

fn page(talk: &Talk, language: &str) -> String {
    let locale = Locale::new(language);
    let catalogue = Catalogue::new(&locale);
    let agent = Agent { name: "Camille <b>".to_owned(), form: Form::Neutral };
    interview_summary(talk, &catalogue, &locale, &agent, &catalogue.date(2026, 3, 2))
}

/// A talk with a bit of everything, hostile texts among it.
fn of_everything() -> Talk {
    let script = "Then <script>alert(\"lamp\")</script> & 'so' on\u{1b}[2J\u{202e} — bref.";
    let asked = |text: Option<&str>, listed: Option<&str>| {
        Move::Ask(Own { text: text.map(str::to_owned), listed: listed.map(str::to_owned) })
    };
    held(
        vec![
            Move::Hint,
            // The words of two parts overlap.
            answer(
                "A lamp broke, and he shouted: I changed the fuse.",
                &[(0, "A lamp broke, and he shouted"), (2, "he shouted: I changed the fuse")],
            ),
            answer(script, &[(3, "<script>alert")]),
            answer("Hm.", &[]),
            Move::Next,
            answer("I like lamps.", &[]),
            answer("Lamps.", &[(0, "Lamps")]),
            answer("Lamps.", &[]),
            Move::Next,
            answer("No.", &[]),
            answer("No!", &[]),
            Move::Next,
            asked(None, Some("leave-early")),
            asked(Some("<img src=x onerror=alert(1)>"), None),
            asked(Some("How would it begin?"), Some("first-week")),
        ],
        Mode::Practice,
    )
}

#[test]
fn the_page_tells_everything_in_both_languages() {
    let talk = of_everything();
    for language in ["en", "fr"] {
        let page = page(&talk, language);
        let (_, body) = page.split_once("<body>").expect("a body");
        insta::assert_snapshot!(format!("page_{language}"), body);
    }
}

#[test]
fn whatever_was_typed_is_text() {
    let talk = of_everything();
    for language in ["en", "fr"] {
        let page = page(&talk, language);
        check_tags(&page);
        for bad in ["<script", "<img", "<b>", "\u{1b}", "\u{202e}"] {
            assert!(!page.contains(bad), "{bad:?}");
        }
        assert!(page.contains("&lt;script&gt;") || page.contains("<u>&lt;script&gt;alert</u>"), "{page}");
        assert!(page.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{language}\">")), "{page}");
    }
}

#[test]
fn places_that_cannot_be_do_no_harm() {
    let told = [(0, 7), (5, 2), (3, 3), (900, u32::MAX), (0, u32::MAX)];
    let told = told.map(|(start, end)| Told { part: 0, start, end }).to_vec();
    let told = [told, vec![Told { part: 250, start: 0, end: 2 }]].concat();
    let lies = Answer { text: "Élan 🙂 é".to_owned(), told, words: 2, ..Answer::default() };
    let talk = held(vec![Move::Answer(lies)], Mode::Mock);
    check_tags(&page(&talk, "en"));
}

#[test]
fn a_talk_in_which_nothing_was_said_has_a_page() {
    for mode in Mode::ALL {
        check_tags(&page(&held(Vec::new(), *mode), "fr"));
    }
}
