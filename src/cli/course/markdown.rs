//! The tables as a page.

use super::text::{covered, rows};
use super::{Course, named};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::msg;

/// Prints what each scenario is about, what all cover, and what each came to.
pub fn show(console: &mut Console, course: &Course) -> Result<(), Failure> {
    let text = |key| console.catalogue.text(key);
    let mut page = format!("## {}\n\n", text(msg!("course-page-matrix")));
    let mut about = vec![vec![
        String::new(),
        console.catalogue.word("course-kind", "sector"),
        console.catalogue.word("course-kind", "channel"),
        console.catalogue.word("course-kind", "temperament"),
        text(msg!("course-column-difficulty")),
        text(msg!("course-column-written")),
        text(msg!("course-column-skills")),
        console.catalogue.word("course-kind", "critical-error"),
    ]];
    for sheet in &course.sheets {
        let it = sheet.scenario;
        let list = |family, slugs: Vec<&str>| {
            slugs.into_iter().map(|slug| named(console, family, slug)).collect::<Vec<_>>().join(", ")
        };
        about.push(vec![
            it.id.clone(),
            named(console, "sector", it.sector.slug()),
            named(console, "channel", it.channel.slug()),
            it.customer.temperament.clone(),
            it.difficulty.to_string(),
            it.texts.source.tag().to_owned(),
            list("skill", it.skills.iter().map(|skill| skill.slug()).collect()),
            list("critical-error", sheet.criticals.iter().map(|error| error.slug()).collect()),
        ]);
    }
    page += &table(&about);
    for (heading, words) in covered(console, course) {
        page += &format!("\n## {heading}\n\n");
        let words: Vec<Vec<String>> =
            words.into_iter().map(|(word, count)| vec![word, count.to_string()]).collect();
        let head = vec![String::new(), text(msg!("course-column-scenarios"))];
        page += &table(&[vec![head], words].concat());
    }
    page += &format!("\n## {}\n\n{}\n\n", text(msg!("course-page-figures")), text(msg!("course-note")));
    page += &table(&rows(console, course));
    console.write(&page)
}

/// Rows as a table; the first is its head.
fn table(rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let mut lines: Vec<String> = rows.iter().map(|row| line(row)).collect();
    let columns = rows.first().map_or(0, Vec::len);
    lines.insert(1.min(lines.len()), format!("|{}\n", " --- |".repeat(columns)));
    lines.concat()
}
