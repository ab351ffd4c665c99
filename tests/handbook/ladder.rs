//! The ladder that the handbook shows can be put in the place of the program's.

use crate::book::{books, read};

#[test]
fn the_ladder_of_the_page_has_no_mistakes() {
    for book in books() {
        let page = read(&book.pages_folder().join("career.md"));
        let shown = page.split("```ron\n").nth(1).and_then(|rest| rest.split("```").next());
        let (ladder, findings) = aplomb::career::read("career.ron", shown.expect("the page shows a ladder"));
        assert!(ladder.is_some(), "{}: {findings:?}", book.locale);
    }
}
