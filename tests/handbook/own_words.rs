//! The phrases that the handbook shows can be put into a pack, and find what the handbook says they find.

use std::path::Path;

use aplomb::check::check;
use aplomb::language::{Text, Tone, Tongue};
use aplomb::scenario::{Act, pack};
use aplomb::storage;

use crate::book::{books, read};

#[test]
fn the_phrases_of_the_page_find_what_it_says() {
    for book in books() {
        let page = read(&book.pages_folder().join("typed.md"));
        let shown = page.split("```ron\n").nth(1).and_then(|rest| rest.split("```").next());
        let tag = book.locale.tag();
        let (mut files, ..) = storage::read_path(Path::new("tests/fixtures/packs/demo"));
        let file = shown.expect("the page shows a file").as_bytes().to_vec();
        files.insert(format!("demo/language/{tag}.ron"), file);
        assert_eq!(check(&files).0, [], "{tag}");
        let tongue = Tongue::from_tag(tag).expect("a language that is read");
        let own = &pack::load(&files).0.packs[0].own_language;
        let rows = page.lines().filter(|line| line.starts_with("| “") || line.starts_with("| «"));
        let mut seen = 0;
        for row in rows {
            let mut cells = row.split('|').map(str::trim).skip(1);
            let said = cells.next().unwrap_or_default().trim_matches(['“', '”', '«', '»', '\u{a0}']);
            let acts: Vec<&str> =
                cells.next().unwrap_or_default().split(", ").map(|act| act.trim_matches('`')).collect();
            let found = Tone::of(tongue, own).acts(&Text::new(tongue, said));
            let found: Vec<&str> = found.iter().map(|it| Act::word(it.what)).collect();
            assert_eq!(found, acts, "{said}");
            seen += 1;
        }
        assert!(seen >= 3, "{tag}: the page shows what is found");
    }
}
