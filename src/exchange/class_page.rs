//! The report of a class as a page to read and to print.

use super::html::{element, page, text};
use crate::l10n::Locale;

/// A class in words, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassPage {
    pub title: String,
    /// How many people and contacts, and the day.
    pub about: String,
    pub people: Sheet,
    pub skills: Sheet,
    pub lines_heading: String,
    pub lines_note: String,
    pub lines: Vec<LineWords>,
}

/// A table: its first column names the row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub heading: String,
    /// How its figures are counted.
    pub note: String,
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// A customer's line that went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineWords {
    pub line: String,
    /// How often it went wrong, and what it cost.
    pub count: String,
    pub answers: Vec<AnswerWords>,
}

/// What was said to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerWords {
    pub said: String,
    /// What would have been better.
    pub better: Option<String>,
}

/// The page.
pub fn class_page(locale: &Locale, class: &ClassPage) -> String {
    let main = [
        text("h1", &class.title),
        text("p", &class.about),
        table(&class.people),
        table(&class.skills),
        text("h2", &class.lines_heading),
        text("p", &class.lines_note),
        class.lines.iter().map(line).collect(),
    ];
    page(locale, &class.title, &element("main", &format!("\n{}", main.concat())))
}

fn table(sheet: &Sheet) -> String {
    let head: String = sheet.head.iter().map(|it| text("th scope=\"col\"", it)).collect();
    let cell = |(at, it): (usize, &String)| text(if at == 0 { "th scope=\"row\"" } else { "td" }, it);
    let row = |row: &Vec<String>| element("tr", &row.iter().enumerate().map(cell).collect::<String>());
    let body: String = sheet.rows.iter().map(row).collect();
    let caption = text("caption", &sheet.note);
    let table = [caption, element("thead", &element("tr", &head)), element("tbody", &body)].concat();
    text("h2", &sheet.heading) + &element("table", &table)
}

fn line(line: &LineWords) -> String {
    let answer = |answer: &AnswerWords| {
        let better = answer.better.iter().map(|it| text("p", it));
        element("li", &(text("p", &answer.said) + &better.collect::<String>()))
    };
    let answers: String = line.answers.iter().map(answer).collect();
    let list = if answers.is_empty() { answers } else { element("ul", &answers) };
    text("h3", &line.line) + &text("p", &line.count) + &list
}
