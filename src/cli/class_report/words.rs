//! A class in words: what the text and the page both show.

use super::Class;
use crate::career::{ENOUGH, Wording};
use crate::class::{Failed, Row, Skill, Told};
use crate::cli::console::Console;
use crate::exchange::{AnswerWords, ClassPage, LineWords, Sheet};
use crate::l10n::Key;
use crate::{args, msg};

/// What stands where there is no figure.
const NONE: &str = "–";

/// Everything, in the console's language.
pub fn page(console: &Console, class: &Class) -> ClassPage {
    let text = |key: Key| console.catalogue.text(key);
    let contacts: usize = class.report.people.iter().map(|row| row.contacts).sum();
    let about = args![
        people = class.report.people.len(),
        contacts = contacts,
        date = day(console, class, class.now.seconds)
    ];
    ClassPage {
        title: text(msg!("class-title")),
        about: console.text(msg!("class-about"), &about),
        people: Sheet {
            heading: text(msg!("class-people")),
            note: text(msg!("class-people-note")),
            head: people_head(console, class),
            rows: class.report.people.iter().map(|row| person(console, class, row)).collect(),
        },
        skills: Sheet {
            heading: text(msg!("class-skills")),
            note: text(msg!("class-skills-note")),
            head: skills_head(console),
            rows: class.report.skills.iter().map(|it| skill(console, class, it)).collect(),
        },
        lines_heading: text(msg!("class-lines")),
        lines_note: text(if class.lines.is_empty() {
            msg!("class-lines-none")
        } else {
            msg!("class-lines-note")
        }),
        lines: (class.report.moments.iter().zip(&class.lines))
            .map(|(failed, told)| line(console, failed, told))
            .collect(),
    }
}

fn people_head(console: &Console, class: &Class) -> Vec<String> {
    let head = [
        msg!("class-column-name"),
        msg!("class-column-contacts"),
        msg!("class-column-coaching-talks"),
        msg!("class-column-passed"),
        msg!("class-column-empathy"),
        msg!("class-column-resolution"),
        msg!("class-column-handle-time"),
        msg!("class-column-critical"),
        msg!("class-column-last"),
    ];
    let asked = class.asked.map(|asked| asked.title.clone());
    head.into_iter().map(|key| console.catalogue.text(key)).chain(asked).collect()
}

fn person(console: &Console, class: &Class, row: &Row) -> Vec<String> {
    let grade = |at: usize| row.grades.map_or_else(|| NONE.to_owned(), |grades| grades[at].to_string());
    let mut cells = vec![
        if row.name.is_empty() { row.id.clone() } else { row.name.clone() },
        row.contacts.to_string(),
        row.coaching_talks.to_string(),
        row.passed.to_string(),
        grade(0),
        grade(1),
        grade(2),
        row.critical.to_string(),
        row.last.map_or_else(|| NONE.to_owned(), |last| day(console, class, last)),
    ];
    cells.extend(row.asked.map(|it| it.state.told(it.passed, it.tasks, &console.catalogue)));
    cells
}

fn skills_head(console: &Console) -> Vec<String> {
    [
        msg!("class-column-skill"),
        msg!("class-column-level"),
        msg!("class-column-range"),
        msg!("class-column-contacts"),
        msg!("class-column-people"),
    ]
    .map(|key| console.catalogue.text(key))
    .into()
}

fn skill(console: &Console, class: &Class, skill: &Skill) -> Vec<String> {
    let (level, range) = match skill.level {
        Some(level) => {
            let range = args![low = level.low, high = level.high];
            (level.value.to_string(), console.text(msg!("career-range"), &range))
        }
        None => {
            let few = args![seen = skill.contacts, enough = ENOUGH];
            (NONE.to_owned(), console.text(msg!("career-few"), &few))
        }
    };
    let name = wording(console, class).competency(&class.ladder.competencies[skill.competency]);
    vec![name, level, range, skill.contacts.to_string(), skill.people.to_string()]
}

fn line(console: &Console, failed: &Failed, told: &Told) -> LineWords {
    let count = args![failed = failed.failed, of = failed.of, lost = failed.lost];
    let answers = failed.answers.iter().zip(&told.answers).map(|(answer, (said, better))| {
        let args = args![times = answer.times, said = said, lost = answer.lost];
        AnswerWords {
            said: console.text(msg!("class-answer"), &args),
            better: better.as_ref().map(|line| console.text(msg!("class-better"), &args![line = line])),
        }
    });
    LineWords {
        line: console.text(msg!("class-line"), &args![title = &told.title, line = &told.line]),
        count: console.text(msg!("class-line-count"), &count),
        answers: answers.collect(),
    }
}

/// The day of a moment, where the trainer is.
fn day(console: &Console, class: &Class, seconds: i64) -> String {
    wording(console, class).date(class.now, seconds)
}

fn wording<'a>(console: &'a Console, class: &'a Class) -> Wording<'a> {
    Wording { catalogue: &console.catalogue, ladder: class.ladder, library: class.library }
}
