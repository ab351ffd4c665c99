//! The format as its source declares it: structs and their fields, closed words, conditions, each with its doc comment.

use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::book::{read, walk};

/// A struct, a list of words, or the conditions.
pub struct Part {
    pub name: String,
    pub doc: String,
    pub entries: Vec<Entry>,
}

/// A field, a word or a condition.
pub struct Entry {
    pub name: String,
    /// Empty where the name says it all.
    pub doc: String,
    /// The type of a field, or what a condition takes; as in the source, without blanks.
    pub kind: String,
    /// The default of a field, as in the source, without blanks.
    pub default: Option<String>,
}

pub struct Schema {
    pub structs: Vec<Part>,
    pub words: Vec<Part>,
    pub conditions: Part,
    /// Names of number types: `Seconds` is `Number<0,36_000>`.
    pub aliases: Vec<(String, String)>,
}

impl Schema {
    pub fn read() -> Schema {
        let schema = parse("src/scenario/schema.rs", "src/scenario/schema");
        let vocabulary = parse("src/scenario/vocabulary.rs", "src/scenario/vocabulary");
        let structs = schema.iter().flat_map(|file| declared(file, "document")).collect();
        let words = vocabulary.iter().flat_map(|file| declared(file, "words")).collect();
        let conditions = schema.iter().find_map(conditions).expect("the words of conditions");
        Schema { structs, words, conditions, aliases: schema.iter().flat_map(aliases).collect() }
    }

    /// Every part that the reference tells.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        self.structs.iter().chain(&self.words).chain([&self.conditions])
    }
}

type Trees = Vec<TokenTree>;

fn parse(file: &str, folder: &str) -> Vec<Trees> {
    let mut paths = walk(Path::new(folder), "rs");
    paths.insert(0, file.into());
    let stream = |path| read(path).parse::<TokenStream>().expect("the source is well-formed");
    paths.iter().map(|path| stream(path).into_iter().collect()).collect()
}

fn is_word(tree: Option<&TokenTree>, wanted: &str) -> bool {
    matches!(tree, Some(TokenTree::Ident(word)) if word == wanted)
}

fn is_mark(tree: Option<&TokenTree>, wanted: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(mark)) if mark.as_char() == wanted)
}

/// The parts that `name! { … }` declares.
fn declared(file: &Trees, name: &str) -> Vec<Part> {
    let mut found = Vec::new();
    for at in 0..file.len() {
        let is_call = is_word(file.get(at), name) && is_mark(file.get(at + 1), '!');
        if let (true, Some(TokenTree::Group(group))) = (is_call, file.get(at + 2)) {
            let mut rest: Trees = group.stream().into_iter().collect();
            let doc = take_doc(&mut rest);
            let [TokenTree::Ident(name), TokenTree::Group(body)] = rest.as_slice() else {
                panic!("a declaration of the format is a name and its lines: {group}");
            };
            found.push(Part { name: name.to_string(), doc, entries: entries(body.stream()) });
        }
    }
    found
}

/// The lines of a declaration: `name: Type = default`, `Word => "slug"`, `Condition(Type)`.
fn entries(body: TokenStream) -> Vec<Entry> {
    let mut lines: Vec<Trees> = vec![Vec::new()];
    let mut angles = 0;
    for tree in body {
        if let TokenTree::Punct(mark) = &tree {
            angles += match mark.as_char() {
                '<' => 1,
                // The second half of `=>` closes nothing.
                '>' if !is_mark(lines.last().and_then(|line| line.last()), '=') => -1,
                _ => 0,
            };
            if mark.as_char() == ',' && angles == 0 {
                lines.push(Vec::new());
                continue;
            }
        }
        lines.last_mut().expect("a line was begun").push(tree);
    }
    lines.into_iter().filter(|line| !line.is_empty()).map(entry).collect()
}

fn entry(mut line: Trees) -> Entry {
    let doc = take_doc(&mut line);
    let rest = line.split_off(1);
    let default = rest.iter().position(|tree| is_mark(Some(tree), '='));
    let default = default.filter(|at| !is_mark(rest.get(at + 1), '>'));
    let kind = &rest[..default.unwrap_or(rest.len())];
    Entry {
        name: plain(&line),
        doc,
        kind: plain(kind).trim_start_matches(':').to_owned(),
        default: default.map(|at| plain(&rest[at + 1..])),
    }
}

/// The doc comment before a declaration, as one paragraph; other attributes are passed over.
fn take_doc(trees: &mut Trees) -> String {
    let mut lines = Vec::new();
    while is_mark(trees.first(), '#') {
        if let TokenTree::Group(attribute) = &trees[1] {
            let attribute: Trees = attribute.stream().into_iter().collect();
            if let (true, Some(TokenTree::Literal(text))) =
                (is_word(attribute.first(), "doc"), attribute.get(2))
            {
                // RON writes texts as Rust does.
                let line: String = ron::from_str(&text.to_string()).expect("a doc comment is a text");
                lines.push(line.trim().to_owned());
            }
        }
        trees.drain(..2);
    }
    lines.join(" ")
}

fn plain(trees: &[TokenTree]) -> String {
    trees.iter().cloned().collect::<TokenStream>().to_string().replace(' ', "")
}

/// The variants of `enum Test` that can be written: those with a meaning for an author stand before `Unknown`.
fn conditions(file: &Trees) -> Option<Part> {
    let at =
        (0..file.len()).find(|at| is_word(file.get(*at), "enum") && is_word(file.get(at + 1), "Test"))?;
    let TokenTree::Group(body) = file.get(at + 2)? else { return None };
    assert_eq!(body.delimiter(), Delimiter::Brace);
    let mut entries = entries(body.stream());
    entries.retain(|entry| entry.name != "Unknown");
    Some(Part { name: "Test".to_owned(), doc: String::new(), entries })
}

/// `type Name = Number<…>;`
fn aliases(file: &Trees) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for at in 0..file.len() {
        if is_word(file.get(at), "type")
            && let Some(end) = file[at..].iter().position(|tree| is_mark(Some(tree), ';'))
        {
            found.push((plain(&file[at + 1..at + 2]), plain(&file[at + 3..at + end])));
        }
    }
    found
}
