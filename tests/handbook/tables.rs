//! The tables of the handbook, in Markdown.

use std::collections::BTreeMap;
use std::path::Path;

use aplomb::encounter::Temperaments;
use aplomb::scenario::shipped;
use aplomb::scenario::vocabulary::*;
use ron::Value;

use crate::book::{Book, read};
use crate::schema::{Entry, Part, Schema};

fn table(heads: &[String], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let rule: Vec<String> = heads.iter().map(|_| "---".to_owned()).collect();
    let rows = rows
        .into_iter()
        .map(|cells| line(&cells.iter().map(|cell| cell.replace('|', "\\|")).collect::<Vec<_>>()));
    format!("{}{}{}", line(heads), line(&rule), rows.collect::<String>())
}

fn heads(book: &Book, names: &[&str]) -> Vec<String> {
    names.iter().map(|name| book.say(&format!("head-{name}"), &[])).collect()
}

/// What is said of a part, or of one of its entries: the doc comment, or its counterpart in the book's language.
fn told(book: &Book, part: &Part, entry: Option<&Entry>) -> String {
    let attribute = entry.map(|it| it.name.as_str());
    let source = entry.map_or(&part.doc, |it| &it.doc);
    book.find(&part.name, attribute, &[]).unwrap_or_else(|| source.clone())
}

/// A struct: what it is, then each field.
pub fn fields(book: &Book, schema: &Schema, part: &Part) -> String {
    let rows = part.entries.iter().map(|entry| {
        let default = entry.default.as_deref().map_or_else(|| book.say("required", &[]), default);
        vec![
            format!("`{}`", entry.name),
            kind(book, schema, &entry.kind),
            default,
            told(book, part, Some(entry)),
        ]
    });
    let rows = table(&heads(book, &["field", "value", "default", "meaning"]), rows);
    format!("<a id=\"{}\"></a>\n\n{}\n\n{rows}", part.name, told(book, part, None))
}

/// What an author may write for a type of the schema.
fn kind(book: &Book, schema: &Schema, kind: &str) -> String {
    let inner =
        |name: &str| kind.strip_prefix(name).and_then(|rest| rest.strip_prefix('<')?.strip_suffix('>'));
    let of = |it: &str| self::kind(book, schema, it);
    let pair = |it: &str| it.split_once(',').map(|(a, b)| (a.to_owned(), b.to_owned())).expect("two types");
    if let Some((_, alias)) = schema.aliases.iter().find(|(name, _)| name == kind) {
        return of(alias);
    }
    if let Some(bounds) = inner("Number") {
        let (low, high) = pair(bounds);
        let number = |it: &str| grouped(book, it.replace('_', "").parse().expect("a bound is a number"));
        return book.say("kind-number", &[("low", number(&low)), ("high", number(&high))]);
    }
    if let Some(inner) = inner("Spanned").or_else(|| inner("Option")) {
        return of(inner);
    }
    if let Some(inner) = inner("Vec") {
        return book.say("kind-list", &[("of", of(inner))]);
    }
    if let Some(inner) = inner("Entries") {
        return book.say("kind-entries", &[("of", of(inner))]);
    }
    if let Some(inner) = inner("Keyed") {
        let (key, value) = pair(inner);
        return book.say("kind-keyed", &[("key", of(&key)), ("of", of(&value))]);
    }
    if let Some(inner) = kind.strip_prefix('(').and_then(|it| it.strip_suffix(')')) {
        let (a, b) = pair(inner);
        return format!("({}, {})", of(&a), of(&b));
    }
    let slug = match kind {
        "String" | "Text" => "text",
        "Name" => "id",
        "bool" => "bool",
        "Authority" => "authority",
        "Condition" => "condition",
        "Says" => "says",
        "Saying" => "saying",
        "Then" => "then",
        "Variable" => "variable",
        part => {
            assert!(schema.parts().any(|it| it.name == part), "the handbook cannot name the type {part}");
            // The rules stand where their points are explained, everything else beside the fields.
            let page = if part == "Rule" { "scoring.md" } else { "" };
            return format!("[{part}]({page}#{part})");
        }
    };
    book.say(&format!("kind-{slug}"), &[])
}

/// A whole number with its thousands apart, as the language does.
fn grouped(book: &Book, number: i64) -> String {
    let digits = number.abs().to_string();
    let mark = book.say("thousands", &[]);
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|it| std::str::from_utf8(it).expect("digits")).collect();
    format!("{}{}", if number < 0 { "−" } else { "" }, groups.join(&mark))
}

/// What stands if a field is left out; a dash for nothing at all.
fn default(source: &str) -> String {
    let written = source.rsplit("unwritten(").next().filter(|_| source.contains("unwritten("));
    let Some(value) = written else { return "—".to_owned() };
    let value = value.trim_end_matches(')').trim_end_matches(".to_owned(").trim_matches('"');
    format!("`{}`", value.rsplit("::").next().unwrap_or(value))
}

/// A list of words: each with its name for people, and what it means if its name does not say it.
pub fn words(book: &Book, part: &Part) -> String {
    let told_each = part.entries.iter().all(|entry| !entry.doc.is_empty());
    let family = kebab(&part.name);
    let rows = part.entries.iter().map(|entry| {
        let mut cells = vec![format!("`{}`", entry.name), name(book, &family, &kebab(&entry.name))];
        cells.extend(told_each.then(|| told(book, part, Some(entry))));
        cells
    });
    let columns: &[&str] = if told_each { &["word", "name", "meaning"] } else { &["word", "name"] };
    format!(
        "<a id=\"{}\"></a>\n\n{}\n\n{}",
        part.name,
        told(book, part, None),
        table(&heads(book, columns), rows)
    )
}

/// The name of a word for people: the program's own, or the handbook's where no screen shows it.
fn name(book: &Book, family: &str, slug: &str) -> String {
    let id = format!("{family}-{slug}");
    let shown = book.catalogue.word(family, slug);
    if shown == id { book.say(&id, &[]) } else { shown }
}

fn kebab(word: &str) -> String {
    let mut out = String::new();
    for (at, letter) in word.char_indices() {
        if letter.is_uppercase() && at > 0 {
            out.push('-');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

pub fn conditions(book: &Book, part: &Part) -> String {
    let rows = part.entries.iter().map(|entry| {
        let takes = match entry.kind.as_str() {
            "" => "",
            "(Vec<Condition>)" => "([…])",
            "(Box<Condition>)" => "(…)",
            "(Name)" => "(\"…\")",
            "(Name,Spanned<NeedState>)" => "(\"…\", Met)",
            "(Compare)" => "(Over(…))",
            "(Spanned<Answer>)" => "(Given)",
            "(Spanned<PromiseEnd>)" => "(Kept)",
            "(Spanned<Rank>)" => "(Senior)",
            other => panic!("the handbook cannot write {other}"),
        };
        vec![format!("`{}{takes}`", entry.name), told(book, part, Some(entry))]
    });
    table(&heads(book, &["condition", "holds"]), rows)
}

/// Data of the program, as it is written.
fn asset(path: &str) -> BTreeMap<String, Value> {
    let text = read(&Path::new("assets").join(path));
    let value: Value = ron::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
    entries(&value).map(|(name, value)| (name.to_owned(), value.clone())).collect()
}

fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let map = match value {
        Value::Map(map) => Some(map),
        Value::Unit => None,
        _ => panic!("fields were expected: {value:?}"),
    };
    map.into_iter().flat_map(|map| map.iter()).filter_map(|(key, value)| match key {
        Value::String(name) => Some((name.as_str(), value)),
        _ => None,
    })
}

fn number(value: &Value) -> i64 {
    let Value::Number(number) = value else { panic!("a number was expected: {value:?}") };
    number.into_f64() as i64
}

fn signed(number: i64) -> String {
    match number {
        0 => "0".to_owned(),
        1.. => format!("+{number}"),
        _ => format!("−{}", -number),
    }
}

/// What each act does to heat, trust and patience of a calm, a tense and a furious customer.
pub fn acts(book: &Book) -> String {
    let table_of = asset("reactions.ron");
    let effect = |reaction: Option<&Value>| {
        let Some(reaction) = reaction else { return String::new() };
        let each = entries(reaction).map(|(what, bands)| {
            let Value::Seq(bands) = bands else { panic!("three bands were expected") };
            let bands: Vec<String> = bands.iter().map(|it| signed(number(it))).collect();
            format!("{} {}", book.say(what, &[]), bands.join("\u{a0}/\u{a0}"))
        });
        let each: Vec<String> = each.collect();
        if each.is_empty() { "—".to_owned() } else { each.join("<br>") }
    };
    let all: BTreeMap<&str, &Value> = entries(&table_of["acts"]).collect();
    let rows = Act::ALL.iter().map(|act| {
        let reaction: BTreeMap<&str, &Value> = entries(all[act.word()]).collect();
        let heard = reaction.get("heard").copied().or(reaction.get("unheard").copied());
        let name = book.catalogue.word("act", act.slug());
        vec![format!("`{}`<br>{name}", act.word()), effect(reaction.get("unheard").copied()), effect(heard)]
    });
    table(&heads(book, &["act", "unheard", "heard"]), rows)
}

/// Who the temperaments are, and how they differ from the common table.
pub fn temperaments(book: &Book) -> String {
    let shipped = Temperaments::shipped();
    let rows = shipped.all().map(|it| {
        let file = asset(&format!("temperaments/{}.ron", it.id));
        let strength = entries(&file["strength"])
            .map(|(act, percent)| format!("`{act}`\u{a0}×{}", hundredths(book, number(percent))));
        vec![
            format!("`{}`", it.id),
            book.say(&format!("temperament-{}", it.id), &[]),
            it.demands_at.to_string(),
            strength.collect::<Vec<_>>().join(", "),
        ]
    });
    table(&heads(book, &["temperament", "who", "demands-at", "strength"]), rows)
}

fn hundredths(book: &Book, percent: i64) -> String {
    let rest = format!("{:02}", percent % 100);
    format!("{}{}{}", percent / 100, book.say("decimal", &[]), rest.trim_end_matches('0'))
        .trim_end_matches([',', '.'])
        .to_owned()
}

/// What each rule is worth in `balanced`, section by section.
pub fn rules(book: &Book, schema: &Schema) -> String {
    let rubric = shipped::balanced();
    let part = schema.words.iter().find(|part| part.name == "Rule").expect("the rules");
    let of = |section: Section| {
        let rules = Rule::ALL.iter().zip(&part.entries).filter(move |(rule, _)| rule.section() == section);
        let rows = rules.map(|(rule, entry)| {
            vec![
                format!("`{}`", rule.word()),
                signed(rubric.points(*rule).into()),
                told(book, part, Some(entry)),
            ]
        });
        let name = book.catalogue.word("section", section.slug());
        format!(
            "### {name} (`{}`)\n\n{}",
            section.word(),
            table(&heads(book, &["rule", "points", "meaning"]), rows)
        )
    };
    let each: Vec<String> = Section::ALL.iter().map(|section| of(*section)).collect();
    format!("<a id=\"Rule\"></a>\n\n{}\n\n{}", told(book, part, None), each.join("\n"))
}
