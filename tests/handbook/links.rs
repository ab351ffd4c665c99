//! Every page is in the contents, in every language, and every link of the handbook leads somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::book::{Book, books, read};

/// The lines of a page that are prose: neither fenced nor indented code.
pub fn prose(page: &str) -> impl Iterator<Item = &str> {
    let mut fenced = false;
    page.lines().filter(move |line| {
        let fence = line.trim_start().starts_with("```");
        fenced ^= fence;
        !fenced && !fence && !line.starts_with("    ")
    })
}

/// Where the links and pictures of a page lead.
fn targets(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in prose(page) {
        let plain: String = line.split('`').step_by(2).collect();
        for rest in plain.split("](").skip(1) {
            found.push(rest.split(')').next().unwrap_or_default().to_owned());
        }
    }
    found
}

/// The places of a page that a link can name: its headings, as mdBook names them, and its marks.
fn places(page: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for line in prose(page) {
        if line.starts_with('#') {
            let words = line.trim_start_matches('#').trim().to_lowercase();
            let id = words.chars().filter(|c| c.is_alphanumeric() || c.is_whitespace() || "_-".contains(*c));
            found.insert(id.map(|c| if c.is_whitespace() { '-' } else { c }).collect());
        }
        found.extend(
            line.split("<a id=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned),
        );
    }
    found
}

fn wrong_links(book: &Book, pages: &BTreeMap<PathBuf, String>) -> Vec<String> {
    let mut wrong = Vec::new();
    for (path, page) in pages {
        for target in targets(page).iter().filter(|it| !it.starts_with("https://")) {
            let (file, place) = target.split_once('#').unwrap_or((target, ""));
            let to = if file.is_empty() { path.clone() } else { path.parent().expect("a folder").join(file) };
            let is_there = match pages.get(&to) {
                Some(page) => place.is_empty() || places(page).contains(place),
                None => place.is_empty() && to.exists(),
            };
            if !is_there {
                wrong.push(format!("{}: {}: {target}", book.locale, path.display()));
            }
        }
    }
    wrong
}

#[test]
fn every_link_leads_somewhere() {
    for book in books() {
        let pages = book.pages().into_iter().map(|path| (path.clone(), read(&path))).collect();
        let wrong = wrong_links(&book, &pages);
        assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    }
}

#[test]
fn a_link_that_leads_nowhere_is_found() {
    let book = &books()[0];
    let path = Path::new("docs/handbook/en/src/a.md").to_path_buf();
    let check = |page: &str, count: usize| {
        let pages = BTreeMap::from([(path.clone(), page.to_owned())]);
        assert_eq!(wrong_links(book, &pages).len(), count, "{page}");
    };
    check("# One, two!\n\n[there](#one-two) [elsewhere](https://example.org)", 0);
    check("[nowhere](#one) [nothing](nothing.md) ![none](images/none.svg)", 3);
    check("`[code](#one)`\n\n```text\n[code](#one)\n```\n\n    [code](#one)", 0);
    check("<a id=\"Act\"></a>\n\n[act](#Act)", 0);
}

#[test]
fn the_contents_name_every_page_and_both_books_have_the_same() {
    let mut all = BTreeSet::new();
    for book in books() {
        let folder = book.pages_folder();
        let listed = targets(&read(&folder.join("SUMMARY.md")));
        let mut pages: BTreeSet<String> = book
            .pages()
            .iter()
            .map(|path| path.strip_prefix(&folder).expect("a page of the book").display().to_string())
            .collect();
        pages.remove("SUMMARY.md");
        assert_eq!(pages, listed.iter().cloned().collect(), "{}", book.locale);
        assert_eq!(pages.len(), listed.len(), "{}: a page is listed twice", book.locale);
        all.insert(listed);
    }
    assert_eq!(all.len(), 1, "the books differ in their chapters");
}
