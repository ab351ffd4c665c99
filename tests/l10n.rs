//! Every message of the program exists in every language, is used, takes the same arguments everywhere,
//! and is written with its language's typography.

mod source;
mod typography;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use aplomb::author::Template;
use aplomb::calibration;
use aplomb::career::{Measure, Series, What as Milestone};
use aplomb::course::Short;
use aplomb::diagnostics::Code;
use aplomb::encounter::{Pace, Unclear};
use aplomb::exchange::import::{Column, Format, Unread, What as Lost};
use aplomb::explore::{Player, What};
use aplomb::grading::Coaching;
use aplomb::interview::{Mode, PartState, Refused, Verdict};
use aplomb::l10n::Locale;
use aplomb::language::Guard;
use aplomb::scenario::vocabulary::*;
use aplomb::scenario::{STAR, shipped};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use source::{Token, files, tokens, walk};
use typography::typographic_faults;

/// Everything that a customer can say who did not understand.
fn unclear() -> Vec<String> {
    let ways =
        [false, true].into_iter().flat_map(|written| Band::ALL.iter().map(move |band| (written, *band)));
    let each = |(written, band): (bool, Band)| {
        Unclear::ALL.iter().flat_map(move |why| {
            let variants = if *why == Unclear::Plain { Unclear::VARIANTS } else { 1 };
            (0..variants).map(move |variant| why.answer(written, band, variant))
        })
    };
    ways.flat_map(each).collect()
}

/// The messages that are found by family and word (`Catalogue::word`), each family with all its words.
fn families() -> Vec<(&'static str, Vec<String>)> {
    macro_rules! family {
        ($name:literal, $list:ident) => {
            ($name, $list::ALL.iter().map(|word| word.slug().to_owned()).collect())
        };
    }
    let ladder = aplomb::career::shipped();
    let listed = |words: &[&str]| words.iter().map(ToString::to_string).collect();
    vec![
        family!("channel", Channel),
        family!("kind", Kind),
        family!("sector", Sector),
        family!("skill", Skill),
        family!("act", Act),
        family!("cue", Cue),
        family!("need-kind", NeedKind),
        family!("need-state", NeedState),
        family!("outcome", Outcome),
        family!("critical-error", CriticalError),
        family!("handover", Handover),
        family!("level", Level),
        family!("rank", Rank),
        family!("answer", Answer),
        family!("product-kind", ProductKind),
        family!("band", Band),
        family!("form", Form),
        family!("skin", Skin),
        family!("hair", Hair),
        family!("hair-tone", HairTone),
        family!("age", Age),
        family!("pace", Pace),
        family!("coaching", Coaching),
        family!("section", Section),
        family!("player", Player),
        ("typing", listed(&["choose", "hints", "only"])),
        ("unclear", unclear()),
        ("finding", listed(What::SLUGS)),
        ("course-player", Player::LAZY.iter().map(|player| player.slug().to_owned()).collect()),
        family!("course-short", Short),
        ("course-kind", listed(&["sector", "channel", "temperament", "need-kind", "critical-error", "act"])),
        ("explore-unreached", listed(&["passing", "waiting", "otherwise", "never", "unknown"])),
        ("assignment-state", aplomb::assignment::State::ALL.iter().map(|it| it.slug().to_owned()).collect()),
        (
            "assignment-counts",
            aplomb::assignment::Counts::ALL.iter().map(|it| it.slug().to_owned()).collect(),
        ),
        family!("rule", Rule),
        family!("guard", Guard),
        ("benchmark-corpus", listed(&["intents", "questions", "acts"])),
        ("benchmark-tone", listed(&["politeness-en", "politeness-fr", "emotional-reaction", "exploration"])),
        ("benchmark-way", listed(&["model", "letters"])),
        ("benchmark-column", listed(&["first", "second", "accepted", "mistaken", "near", "far", "time"])),
        (
            "reason",
            listed(&["not-found", "denied", "folder", "no-folder", "no-text", "too-large", "full", "in-use"]),
        ),
        family!("template", Template),
        family!("loss", Lost),
        family!("loss-help", Lost),
        family!("format-name", Format),
        family!("unread", Unread),
        family!("sheet-column", Column),
        (
            "sheet-sample",
            listed(&[
                "opening",
                "opening-says",
                "opening-tense",
                "sorry",
                "sorry-name",
                "sorry-fact",
                "number",
                "number-coach",
                "parcel",
                "parcel-says",
                "send",
                "refund",
                "wait",
                "need",
                "happy",
                "happy-says",
                "happy-becomes",
                "gone",
                "gone-says",
                "gone-becomes",
            ]),
        ),
        (
            "import",
            listed(&[
                "briefing",
                "customer",
                "need",
                "go-on",
                "more",
                "close",
                "left-says",
                "left-becomes",
                "over-says",
                "over-becomes",
            ]),
        ),
        (
            "import-note",
            listed(&[
                "left",
                "over",
                "no-choice",
                "no-ending",
                "no-answer-left",
                "one-answer",
                "many-answers",
            ]),
        ),
        ("rubric", shipped::rubrics().keys().cloned().collect()),
        ("post", ladder.posts.iter().map(|post| post.id.clone()).collect()),
        ("post-may", ladder.posts.iter().map(|post| post.id.clone()).collect()),
        ("competency", ladder.competencies.iter().map(|it| it.id.clone()).collect()),
        ("competency-tip", ladder.competencies.iter().map(|it| it.id.clone()).collect()),
        ("ask-title", listed(&["passed", "competency", "measure", "clean", "interview"])),
        family!("measure", Measure),
        family!("series", Series),
        ("post-state", listed(&["here", "here-won", "first", "won", "open", "later"])),
        ("asked", listed(&["passed", "competency", "measure", "clean", "interview"])),
        ("weekday", (1..=7).map(|day| day.to_string()).collect()),
        ("milestone", listed(Milestone::SLUGS)),
        ("ask", listed(&["passed", "competency", "competency-unknown", "measure", "clean", "interview"])),
        ("plan-why", listed(&["moment", "competency", "next", "new"])),
        ("plan-ask", listed(&["passed", "competency", "measure", "clean", "interview"])),
        ("trust", listed(&["low", "middle", "high"])),
        ("patience", listed(&["low", "middle", "high"])),
        ("month", (1..=12).map(|month| month.to_string()).collect()),
        (
            "translate-interview",
            listed(&[
                "title",
                "role",
                "briefing",
                "temper",
                "opens",
                "own",
                "own-none",
                "closes",
                "afterwards",
                "thank-you",
                "own-question",
                "answer",
                "costs",
                "asks",
                "again",
                "hint",
                "whole",
                "thin",
                "too-long",
                "off-topic",
                "weak",
                "weak-why",
                "label",
                "means",
                "follow-up",
                "also",
                "model",
            ]),
        ),
        ("star", listed(&STAR)),
        ("calibration-step", calibration::STEPS.iter().map(ToString::to_string).collect()),
        ("calibration-asks", calibration::JUDGED.iter().map(|it| it.slug().to_owned()).collect()),
        ("calibration-found", listed(&calibration::Found::SLUGS)),
        ("calibration-tendency", calibration::Tendency::ALL.iter().map(|it| it.slug().to_owned()).collect()),
        ("translate-calibration", listed(&["title", "briefing", "note"])),
        ("interview-mode", Mode::ALL.iter().map(|it| it.slug().to_owned()).collect()),
        ("interview-mode-why", Mode::ALL.iter().map(|it| it.slug().to_owned()).collect()),
        ("interview-verdict", Verdict::ALL.iter().map(|it| it.slug().to_owned()).collect()),
        ("interview-refused", Refused::ALL.iter().map(|it| it.slug().to_owned()).collect()),
        ("interview-command", listed(&["hint", "again", "next", "model", "done"])),
        ("interview-does", listed(&["hint", "again", "next", "model", "done"])),
        ("part-state", PartState::ALL.iter().map(|it| it.slug().to_owned()).collect()),
        ("setting", Setting::ALL.iter().map(|it| it.slug().to_owned()).collect()),
        ("question-kind", QuestionKind::ALL.iter().map(|it| it.slug().to_owned()).collect()),
        (
            "translate",
            listed(&[
                "pack-title",
                "pack-about",
                "pack-rubric",
                "title",
                "briefing",
                "policy",
                "record",
                "record-value",
                "need",
                "knowledge",
                "knowledge-content",
                "product",
                "disposition",
            ]),
        ),
        ("currency", listed(&["eur", "usd", "gbp", "cad", "chf"])),
    ]
}

/// One pattern: its arguments, and its texts with `x` for each placeable.
#[derive(Default)]
struct Words {
    variables: BTreeSet<String>,
    texts: Vec<String>,
}

/// The patterns of a language by `message` or `message.attribute`.
type Messages = BTreeMap<String, Words>;

fn folder(locale: &Locale) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(locale.tag())
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a file of locales/ can be read")
}

fn messages(locale: &Locale) -> Messages {
    let mut messages = Messages::new();
    for path in walk(&folder(locale), "ftl") {
        let text = read(&path);
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let mut add = |name: String, pattern: &Pattern<&str>| {
                let mut words = Words::default();
                gather(pattern, &mut words);
                assert!(messages.insert(name, words).is_none(), "{locale}: {id} stands twice");
            };
            add(id.to_owned(), message.value.as_ref().unwrap_or_else(|| panic!("{locale}: {id} is empty")));
            for attribute in &message.attributes {
                add(format!("{id}.{}", attribute.id.name), &attribute.value);
            }
        }
    }
    messages
}

fn gather(pattern: &Pattern<&str>, words: &mut Words) {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text += value,
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => {
                text += value;
            }
            PatternElement::Placeable { expression } => {
                text.push('x');
                gather_expression(expression, words);
            }
        }
    }
    words.texts.push(text);
}

fn gather_expression(expression: &Expression<&str>, words: &mut Words) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            for variant in variants {
                gather(&variant.value, words);
            }
            selector
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            words.variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => gather_expression(expression, words),
        _ => {}
    }
}

/// The lines of a Markdown page that are prose.
fn prose(page: &str) -> impl Iterator<Item = &str> {
    page.lines().filter(|line| !line.starts_with("    "))
}

fn catalogues() -> Vec<(Locale, Messages)> {
    Locale::available().into_iter().map(|locale| (locale.clone(), messages(&locale))).collect()
}

/// The keys that the source names: `msg!("…")`.
fn named_keys(tokens: &[Token]) -> BTreeSet<String> {
    let is_msg = |window: &&[Token]| {
        window[0] == Token::Word("msg".into())
            && window[1] == Token::Other('!')
            && window[2] == Token::Open('(')
    };
    let key = |window: &[Token]| match &window[3] {
        Token::Text(key) => Some(key.clone()),
        _ => None,
    };
    tokens.windows(4).filter(is_msg).filter_map(key).collect()
}

#[test]
fn every_message_exists_in_every_language_and_none_is_unused() {
    let mut wanted: BTreeSet<String> = files().iter().flat_map(|file| named_keys(&file.tokens)).collect();
    for (family, words) in families() {
        wanted.extend(words.iter().map(|word| format!("{family}-{word}")));
    }
    wanted.extend(Code::ALL.iter().map(|code| code.slug().to_owned()));
    for (locale, messages) in catalogues() {
        let has: BTreeSet<String> = messages.keys().filter(|name| !name.contains('.')).cloned().collect();
        let missing: Vec<_> = wanted.difference(&has).collect();
        let unused: Vec<_> = has.difference(&wanted).collect();
        assert!(missing.is_empty() && unused.is_empty(), "{locale}: missing {missing:?}, unused {unused:?}");
    }
}

#[test]
fn no_code_names_a_language() {
    let tags: BTreeSet<String> = Locale::available().iter().map(ToString::to_string).collect();
    for file in files() {
        // English is what another language lacks; how French is written is what some rules are about; typed replies are
        // read in languages that the program knows.
        if ["src/l10n/mod.rs", "src/language/mod.rs"].contains(&file.path.as_str())
            || file.path.starts_with("src/check/")
        {
            continue;
        }
        let named =
            file.tokens.iter().find(|token| matches!(token, Token::Text(text) if tags.contains(text)));
        assert!(named.is_none(), "{}: {named:?}", file.path);
    }
}

#[test]
fn keys_are_made_by_msg_alone() {
    for file in files().iter().filter(|file| !file.path.starts_with("src/l10n/")) {
        let by_hand = |window: &[Token]| {
            window[0] == Token::Word("Key".into())
                && window[1] == Token::Open('(')
                && matches!(window[2], Token::Text(_))
        };
        assert!(!file.tokens.windows(3).any(by_hand), "{}", file.path);
    }
}

#[test]
fn messages_take_the_same_arguments_in_every_language() {
    let catalogues = catalogues();
    let (_, english) = &catalogues[0];
    for (locale, messages) in &catalogues[1..] {
        let names = |messages: &Messages| messages.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(english), names(messages), "{locale}");
        for (name, words) in messages {
            assert_eq!(words.variables, english[name].variables, "{locale}: {name}");
        }
    }
}

#[test]
fn every_code_has_its_words_and_its_page() {
    for (locale, messages) in catalogues() {
        for code in Code::ALL {
            assert!(
                messages.contains_key(&format!("{}.help", code.slug())),
                "{locale}: help of {}",
                code.slug()
            );
        }
        let pages: BTreeSet<String> = walk(&folder(&locale).join("explain"), "md")
            .iter()
            .map(|path| path.file_stem().expect("a page has a name").display().to_string())
            .collect();
        let codes: BTreeSet<String> = Code::ALL.iter().map(|code| code.slug().to_owned()).collect();
        assert_eq!(pages, codes, "{locale}: pages and codes");
        for code in Code::ALL {
            let page = aplomb::diagnostics::explain(*code, &locale);
            assert!(
                page.starts_with(&format!("# {}\n\n", code.slug())),
                "{locale}: title of {}",
                code.slug()
            );
            assert!(prose(page).count() > 3, "{locale}: the page of {} says nothing", code.slug());
        }
    }
}

#[test]
fn french_is_written_with_its_own_typography() {
    let french = Locale::new("fr");
    let mut faults = Vec::new();
    for (name, words) in messages(&french) {
        for text in &words.texts {
            faults.extend(typographic_faults(text).iter().map(|fault| format!("{name}: {fault}: {text}")));
        }
    }
    for path in walk(&folder(&french), "md") {
        for line in prose(&read(&path)) {
            faults.extend(
                typographic_faults(line).iter().map(|fault| format!("{}: {fault}: {line}", path.display())),
            );
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn no_isolation_mark_stands_in_a_file() {
    for locale in Locale::available() {
        for path in walk(&folder(&locale), "ftl").into_iter().chain(walk(&folder(&locale), "md")) {
            assert!(
                !read(&path).contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']),
                "{}",
                path.display()
            );
        }
    }
}

#[test]
fn planted_faults_are_caught() {
    let check = |text: &str, count: usize| assert_eq!(typographic_faults(text).len(), count, "{text}");
    check("L'appel dure 2:41 ?", 2);
    check("L’appel dure 2:41\u{a0}?", 0);
    check("Dites «\u{a0}bonjour\u{a0}».", 0);
    check("Dites « bonjour ».", 2);
    check("Dites \"bonjour\".", 2);
    check("Écrivez `says: \"oui\"`\u{a0}!", 0);
    let keys = named_keys(&tokens(r#"fn f() { msg!("a"); /* msg!("b") */ crate::msg!("c"); }"#));
    assert_eq!(keys.into_iter().collect::<Vec<_>>(), ["a", "c"]);
}
