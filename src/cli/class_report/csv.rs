//! One table of a class for spreadsheets.

use super::Class;
use crate::career::date;
use crate::class::{Failed, Row, Skill, Told};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::exchange::table_csv;

/// The tables that there are; a file of CSV holds one.
pub const TABLES: &[&str] = &["people", "skills", "lines"];

pub fn show(console: &mut Console, class: &Class, table: &str) -> Result<(), Failure> {
    let (head, rows): (&[&str], Vec<Vec<String>>) = match table {
        "skills" => (SKILLS, class.report.skills.iter().map(|it| skill(class, it)).collect()),
        "lines" => {
            let lines = class.report.moments.iter().zip(&class.lines);
            (LINES, lines.flat_map(|(failed, told)| line(failed, told)).collect())
        }
        _ => (PEOPLE, class.report.people.iter().map(|it| person(class, it)).collect()),
    };
    console.write(&table_csv(head, &rows))
}

const PEOPLE: &[&str] = &[
    "id",
    "name",
    "contacts",
    "passed",
    "empathy",
    "resolution",
    "handle_time",
    "critical_errors",
    "last",
    "assignment",
    "tasks_passed",
    "coaching_talks",
];

fn person(class: &Class, row: &Row) -> Vec<String> {
    let grade = |at: usize| row.grades.map(|grades| grades[at].to_string()).unwrap_or_default();
    let day = |seconds: i64| {
        let (year, month, day) = date(class.now.day_of(seconds));
        format!("{year:04}-{month:02}-{day:02}")
    };
    vec![
        row.id.clone(),
        row.name.clone(),
        row.contacts.to_string(),
        row.passed.to_string(),
        grade(0),
        grade(1),
        grade(2),
        row.critical.to_string(),
        row.last.map(day).unwrap_or_default(),
        row.asked.map(|it| it.state.slug().to_owned()).unwrap_or_default(),
        row.asked.map(|it| it.passed.to_string()).unwrap_or_default(),
        row.coaching_talks.to_string(),
    ]
}

const SKILLS: &[&str] = &["competency", "level", "low", "high", "contacts", "people"];

fn skill(class: &Class, skill: &Skill) -> Vec<String> {
    let [level, low, high] = match skill.level {
        Some(level) => [level.value, level.low, level.high].map(|it| it.to_string()),
        None => Default::default(),
    };
    let id = class.ladder.competencies[skill.competency].id.clone();
    vec![id, level, low, high, skill.contacts.to_string(), skill.people.to_string()]
}

const LINES: &[&str] = &[
    "scenario",
    "beat",
    "title",
    "line",
    "failed",
    "of",
    "lost",
    "replies",
    "said",
    "times",
    "said_lost",
    "better",
];

/// A row for each answer; one without, where none is known.
fn line(failed: &Failed, told: &Told) -> Vec<Vec<String>> {
    let begin = || {
        let words = [&failed.scenario, &failed.beat, &told.title, &told.line].map(Clone::clone);
        let counts = [failed.failed.to_string(), failed.of.to_string(), failed.lost.to_string()];
        words.into_iter().chain(counts)
    };
    if failed.answers.is_empty() {
        return vec![begin().chain(vec![String::new(); 5]).collect()];
    }
    let answers = failed.answers.iter().zip(&told.answers);
    let row = answers.map(|(answer, (said, better))| {
        let (replies, better) = (answer.said.join(" "), better.clone().unwrap_or_default());
        begin()
            .chain([replies, said.clone(), answer.times.to_string(), answer.lost.to_string(), better])
            .collect()
    });
    row.collect()
}
