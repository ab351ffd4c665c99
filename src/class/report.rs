//! The report of a class: a row for each person, the skills, and the lines that went wrong.

use super::contact::{Contact, Kind};
use super::moments::{Failed, failed};
use super::skills::{Skill, skills};
use crate::assignment::{Assignment, Done, State, standing};
use crate::career::{Ladder, Now};
use crate::scenario::Library;

/// A person, with what they have played to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Id of the profile.
    pub id: String,
    /// Empty where nobody gave one.
    pub name: String,
    pub contacts: Vec<Contact>,
}

/// A row of the class table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub id: String,
    pub name: String,
    /// Finished contacts from their first word; coaching talks, interviews and practice are none.
    pub contacts: usize,
    /// Finished coaching talks from their first word.
    pub coaching_talks: usize,
    pub passed: usize,
    /// The means of empathy, resolution and handle time, rounded, 0–100; None without a contact.
    pub grades: Option<[u8; 3]>,
    /// Critical errors in all contacts.
    pub critical: usize,
    /// When something was last played to its end, practice too, in seconds since 1970-01-01 UTC.
    pub last: Option<i64>,
    /// How it stands with the assignment, if one is asked about.
    pub asked: Option<Asked>,
}

/// How it stands with an assignment, and how many of its tasks are passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    pub state: State,
    pub passed: usize,
    pub tasks: usize,
}

/// A class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// By name.
    pub people: Vec<Row>,
    /// The weakest first.
    pub skills: Vec<Skill>,
    /// The lines that went wrong most, the worst first.
    pub moments: Vec<Failed>,
}

impl Report {
    /// The report of these people. Whoever comes several times, as from two machines, is one person; each attempt counts
    /// once. With an assignment, each row tells how it stands with it now; the library has its packs.
    pub fn of(people: Vec<Person>, ladder: &Ladder, asked: Option<(&Assignment, &Library, Now)>) -> Report {
        let people = joined(people);
        let mut rows: Vec<Row> = people.iter().map(|person| row(person, asked)).collect();
        rows.sort_by_cached_key(|row| (row.name.to_lowercase(), row.id.clone()));
        Report {
            people: rows,
            skills: skills(&people, ladder),
            moments: failed(people.iter().flat_map(|person| &person.contacts)),
        }
    }
}

/// Everybody once, with their attempts in order of time and each once.
fn joined(mut people: Vec<Person>) -> Vec<Person> {
    people.sort_by(|a, b| a.id.cmp(&b.id));
    people.dedup_by(|next, first| {
        let same = next.id == first.id;
        if same {
            first.contacts.append(&mut next.contacts);
        }
        same
    });
    for person in &mut people {
        person.contacts.sort_by(|a, b| (a.finished_at, &a.attempt).cmp(&(b.finished_at, &b.attempt)));
        person.contacts.dedup_by(|a, b| a.attempt == b.attempt);
    }
    people
}

fn row(person: &Person, asked: Option<(&Assignment, &Library, Now)>) -> Row {
    let all = || person.contacts.iter().filter(|it| it.kind == Kind::Contact);
    let contacts = all().count();
    let mean = |grade: usize| {
        let sum: usize = all().map(|it| usize::from(it.grades[grade])).sum();
        ((2 * sum + contacts) / (2 * contacts)) as u8
    };
    Row {
        id: person.id.clone(),
        name: person.name.clone(),
        contacts,
        coaching_talks: person.contacts.iter().filter(|it| it.kind == Kind::Coaching).count(),
        passed: all().filter(|it| it.passed).count(),
        grades: (contacts > 0).then(|| [0, 1, 2].map(mean)),
        critical: all().map(|it| usize::from(it.critical)).sum(),
        last: person.contacts.iter().map(|it| it.finished_at).max(),
        asked: asked.map(|(assignment, library, now)| {
            let done: Vec<Done> = person.contacts.iter().filter_map(Contact::done).collect();
            let standing = standing(assignment, library, &done, now);
            Asked { state: standing.state, passed: standing.passed(), tasks: standing.tasks.len() }
        }),
    }
}
