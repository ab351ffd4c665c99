//! What holds of every edit of every scenario: it can be taken back to the byte, and it leaves the rest alone.

mod manuscripts;

use std::collections::BTreeMap;

use aplomb::author::{Edit, Family, Manuscript, Part};
use aplomb::scenario::syntax::{self, Node, Value};
use aplomb::scenario::{Act, TextKey};
use manuscripts::{FILES, bytes, french, open};
use proptest::prelude::*;
use proptest::sample::Index;

/// Some scenario or pack (`pack/pack`).
fn some(which: Index) -> Manuscript {
    let named = |path: &String| Some(path.strip_suffix(".ron")?.to_owned());
    let ids: Vec<String> = FILES.keys().filter_map(named).filter(|id| id.matches('/').count() == 1).collect();
    open(&ids[which.index(ids.len())])
}

/// A tree without its places.
fn plain(node: &Node) -> String {
    let all = |nodes: &[Node]| nodes.iter().map(plain).collect::<Vec<_>>().join(",");
    match &node.value {
        Value::List(items) => format!("[{}]", all(items)),
        Value::Items(name, items) => format!("{:?}({})", name.as_ref().map(|it| &it.text), all(items)),
        Value::Map(pairs) => {
            let pairs: Vec<_> = pairs.iter().map(|(a, b)| format!("{}:{}", plain(a), plain(b))).collect();
            format!("{{{}}}", pairs.join(","))
        }
        Value::Fields(name, fields) => {
            let name = name.as_ref().map(|it| &it.text);
            let fields: Vec<_> =
                fields.iter().map(|it| format!("{}:{}", it.name.text, plain(&it.value))).collect();
            format!("{name:?}({})", fields.join(","))
        }
        value => format!("{value:?}"),
    }
}

/// A text that may be typed: with quotation marks, escapes, line breaks, variables and selectors.
fn typed() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "Hello",
        " ",
        "é",
        "\u{a0}",
        "\"",
        "\\",
        "\n",
        "{ $agent }",
        "'",
        "#",
        "r\"",
        "//",
        "a",
        "…",
        "{ $customer_form -> [feminine] she *[other] they }",
        "\t",
        ":",
        ".",
        "*x",
        "=",
        "/*",
    ]);
    prop::collection::vec(piece, 1..8).prop_map(|pieces| format!("T{}", pieces.concat()))
}

/// Some edit of some scenario, good or not: names are taken from what is there.
#[derive(Clone, Debug)]
struct Draw {
    kind: u8,
    at: Index,
    other: Index,
    text: String,
}

fn draw() -> impl Strategy<Value = Draw> {
    (0..11u8, any::<Index>(), any::<Index>(), typed()).prop_map(|(kind, at, other, text)| Draw {
        kind,
        at,
        other,
        text,
    })
}

/// Every beat, reply and ending.
fn parts(manuscript: &Manuscript) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    // Each begins with its id.
    for (place, _) in manuscript.source().match_indices('"') {
        let part = manuscript.part_at(place);
        if parts.last() != Some(&part) && !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts
}

fn drawn(manuscript: &Manuscript, parts: &[Part], draw: &Draw) -> Edit {
    let keys: Vec<TextKey> = manuscript.texts(None).into_keys().collect();
    let (part, other) = (parts[draw.at.index(parts.len())].clone(), &parts[draw.other.index(parts.len())]);
    let key = keys[draw.at.index(keys.len())].clone();
    let beat = match &part {
        Part::Beat(beat) | Part::Reply { beat, .. } => beat.clone(),
        _ => "nowhere".to_owned(),
    };
    let sources = ["[Greet, Listen]", "Not(Verified)", "true", "[Ask]", "\"facts\"", "[]", "7", "Broken("];
    let fields = ["acts", "when", "discloses", "then", "costs_s", "set", "also", "voices", "cue"];
    let field = fields[draw.other.index(fields.len())].to_owned();
    match draw.kind {
        0 | 1 => Edit::text(key, draw.text.clone()),
        2 | 3 => Edit::Text { key, locale: french(), text: draw.text.clone() },
        4 => Edit::field(part, &field, sources[draw.at.index(sources.len())]),
        5 => Edit::Field { part, field, source: None },
        6 => Edit::add_reply(&beat, "brand-new", &draw.text, &[Act::Ask], Some("facts")),
        7 => Edit::add_beat("brand-new", &draw.text),
        8 => Edit::Remove(part),
        9 => Edit::Move { part, before: Some(other.id().to_owned()) },
        _ => Edit::Rename {
            family: match &part {
                Part::Reply { beat, .. } => Family::Reply { beat: beat.clone() },
                _ => Family::Target,
            },
            from: part.id().to_owned(),
            to: "brand-new".to_owned(),
        },
    }
}

/// The comments of a file, in order.
fn comments(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (node, _) = syntax::parse(text);
    let mut strings = Vec::new();
    strings_of(&node, &mut strings);
    let mut at = 0;
    while let Some(next) = text[at..].find("//") {
        let start = at + next;
        let line = text[start..].lines().next().unwrap_or_default();
        let string = strings.iter().find(|string| string.contains(&start));
        if string.is_none() {
            found.push(line);
        }
        at = string.map_or(start + line.len(), |string| string.end);
    }
    found
}

fn strings_of(node: &Node, found: &mut Vec<syntax::Span>) {
    match &node.value {
        Value::Text(_) => found.push(node.span.clone()),
        Value::List(items) | Value::Items(_, items) => items.iter().for_each(|it| strings_of(it, found)),
        Value::Map(pairs) => pairs.iter().for_each(|(a, b)| {
            strings_of(a, found);
            strings_of(b, found);
        }),
        Value::Fields(_, fields) => fields.iter().for_each(|it| strings_of(&it.value, found)),
        _ => {}
    }
}

/// Where two texts begin to differ in the first, and where they end to.
fn difference(a: &str, b: &str) -> std::ops::Range<usize> {
    let front = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    let most = a.len().min(b.len()) - front;
    let back = a.bytes().rev().zip(b.bytes().rev()).take(most).take_while(|(a, b)| a == b).count();
    front..a.len() - back
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_can_be_taken_back(which in any::<Index>(), draws in prop::collection::vec(draw(), 1..12)) {
        let mut manuscript = some(which);
        let original = bytes(&manuscript);
        let mut states = vec![original.clone()];
        let parts = parts(&manuscript);
        for draw in &draws {
            let edit = drawn(&manuscript, &parts, draw);
            let before = bytes(&manuscript);
            match manuscript.edit(&edit) {
                Err(_) => prop_assert_eq!(&bytes(&manuscript), &before, "{:?} was refused", edit),
                Ok(()) => {
                    let (_, mistakes) = syntax::parse(manuscript.source());
                    prop_assert!(mistakes.is_empty(), "{:?}: {:?}", edit, mistakes);
                    let after = bytes(&manuscript);
                    if after != before {
                        states.push(after);
                    }
                }
            }
        }
        for state in states.iter().rev() {
            prop_assert_eq!(&bytes(&manuscript), state);
            prop_assert_eq!(manuscript.undo(), *state != original || manuscript.can_undo());
        }
        for state in states.iter().skip(1) {
            prop_assert!(manuscript.redo());
            prop_assert_eq!(&bytes(&manuscript), state);
        }
    }

    #[test]
    fn a_text_changes_within_its_literal_and_reads_back(which in any::<Index>(), at in any::<Index>(), text in typed()) {
        let mut manuscript = some(which);
        let texts = manuscript.texts(None);
        let key = texts.keys().nth(at.index(texts.len())).unwrap().clone();
        let before = manuscript.source().to_owned();
        let edited = manuscript.edit(&Edit::text(key.clone(), text.clone()));
        prop_assert_eq!(edited, Ok(()));
        let after = manuscript.texts(None);
        let expected: BTreeMap<_, _> =
            texts.iter().map(|(it, old)| (it, if *it == key { &text } else { old })).collect();
        prop_assert_eq!(after.iter().collect::<BTreeMap<_, _>>(), expected);
        prop_assert_eq!(comments(manuscript.source()), comments(&before));
        let mut strings = Vec::new();
        strings_of(&syntax::parse(&before).0, &mut strings);
        let changed = difference(&before, manuscript.source());
        let within = |string: &syntax::Span| string.start < changed.start && changed.end < string.end;
        prop_assert!(strings.iter().any(within), "{changed:?}");
    }

    #[test]
    fn a_translated_text_reads_back_alone(which in any::<Index>(), at in any::<Index>(), text in typed()) {
        let mut manuscript = some(which);
        let locale = french().unwrap();
        let source = manuscript.texts(None);
        let before = manuscript.texts(Some(&locale));
        let key = source.keys().nth(at.index(source.len())).unwrap().clone();
        let edit = Edit::Text { key: key.clone(), locale: Some(locale.clone()), text: text.clone() };
        prop_assert_eq!(manuscript.edit(&edit), Ok(()));
        let mut after = manuscript.texts(Some(&locale));
        let read = after.remove(&key).expect("it is there");
        // Fluent takes blanks at the ends away, and those before a text's further lines.
        let tidy = |text: &str| text.split('\n').map(str::trim).collect::<Vec<_>>().join("\n").trim().to_owned();
        prop_assert_eq!(tidy(&read), tidy(&text));
        let mut others = before.clone();
        others.remove(&key);
        prop_assert_eq!(after, others, "the other texts stay");
        prop_assert_eq!(&manuscript.texts(None), &source, "the author's file stays");
        let here = bytes(&manuscript);
        let again = Edit::Text { key, locale: Some(locale), text: read };
        prop_assert_eq!(manuscript.edit(&again), Ok(()));
        prop_assert_eq!(bytes(&manuscript), here, "what reads the same is left as it is written");
    }

    #[test]
    fn moving_and_adding_keep_everything_else(which in any::<Index>(), at in any::<Index>(), to in any::<Index>()) {
        let mut manuscript = some(which);
        let parts = parts(&manuscript);
        let part = parts[at.index(parts.len())].clone();
        let siblings: Vec<&Part> = parts.iter().filter(|other| match (other, &part) {
            (Part::Reply { beat, .. }, Part::Reply { beat: own, .. }) => beat == own,
            (Part::Beat(_), Part::Beat(_)) | (Part::Ending(_), Part::Ending(_)) => true,
            _ => false,
        }).collect();
        prop_assume!(!siblings.is_empty());
        let own = siblings.iter().position(|it| **it == part).unwrap();
        let to = to.index(siblings.len() + 1);
        let before = manuscript.source().to_owned();
        let value = |manuscript: &Manuscript, part: &Part| {
            let span = manuscript.span(part).unwrap();
            plain(&syntax::parse(&format!("{{{}}}", &manuscript.source()[span])).0)
        };
        let values: Vec<String> = siblings.iter().map(|it| value(&manuscript, it)).collect();
        let edit = Edit::Move { part: part.clone(), before: siblings.get(to).map(|it| it.id().to_owned()) };
        prop_assert_eq!(manuscript.edit(&edit), Ok(()));
        let mut order: Vec<usize> = (0..siblings.len()).collect();
        let moved = order.remove(own);
        order.insert(if to > own { to - 1 } else { to }, moved);
        let now = self::parts(&manuscript);
        let now: Vec<&Part> = now.iter().filter(|it| siblings.contains(it)).collect();
        let expected: Vec<&Part> = order.iter().map(|at| siblings[*at]).collect();
        prop_assert_eq!(now, expected);
        for (part, value_before) in siblings.iter().zip(&values) {
            prop_assert_eq!(&value(&manuscript, part), value_before);
        }
        let sorted = |text: &str| {
            let mut comments: Vec<String> = comments(text).into_iter().map(str::to_owned).collect();
            comments.sort();
            comments
        };
        prop_assert_eq!(sorted(&before), sorted(manuscript.source()));
    }
}
