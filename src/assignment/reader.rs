//! The assignment's file, read as a pack is read: every mistake is reported, with its place.

use super::schema;
use super::{Assignment, Task};
use crate::args;
use crate::career::day;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::decode::{Text, check_id};
use crate::scenario::findings::Findings;
use crate::scenario::pack;
use crate::scenario::schema::calendar_day;

/// Most tasks of one assignment.
const MOST_TASKS: usize = 50;
/// The last day that can be written.
const LAST_DAY: &str = "9999-12-31";

/// Reads an assignment; None if there is a mistake in it. `file` is its path as the user knows it.
pub fn read(file: &str, text: &str) -> (Option<Assignment>, Vec<Diagnostic>) {
    let mut findings = Findings::new(file, text);
    let document = pack::document::<schema::Assignment>(&mut findings);
    let assignment = document.map(|(document, _)| resolve(&document, &mut findings));
    (assignment.filter(|_| findings.list.is_empty()), findings.list)
}

fn resolve(document: &schema::Assignment, findings: &mut Findings) -> Assignment {
    check_id(&document.id, &document.id, findings);
    for text in [&document.title].into_iter().chain(&document.note) {
        if text.known && text.trim().is_empty() {
            findings.report(Code::EmptyText, &text.span, args![]);
        }
    }
    let (from, until) = (on(&document.from, findings), on(&document.until, findings));
    if let (Some(from), Some(until), Some(begin), Some(end)) = (from, until, &document.from, &document.until)
        && until < from
    {
        let args = args![number = end.value.as_str(), low = begin.value.as_str(), high = LAST_DAY];
        findings.report(Code::OutOfRange, &end.span, args);
    }
    if document.tasks.is_empty() && findings.list.is_empty() {
        findings.report(Code::MissingField, &document.span, args![name = "tasks"]);
    }
    if document.tasks.len() > MOST_TASKS {
        let args = args![what = "tasks", count = document.tasks.len(), most = MOST_TASKS];
        findings.report(Code::TooMany, &document.span, args);
    }
    let mut tasks: Vec<Task> = Vec::new();
    for task in document.tasks.iter().take(MOST_TASKS) {
        let (pack, name) = task.play.split_once('/').unwrap_or((&task.play, "any"));
        check_id(&task.play, pack, findings);
        check_id(&task.play, name, findings);
        if task.play.known && tasks.iter().any(|known| known.play == task.play.value) {
            findings.report(Code::DuplicateId, &task.play.span, args![name = task.play.value.as_str()]);
        }
        tasks.push(Task {
            play: task.play.value.clone(),
            pass_mark: task.pass_mark.as_ref().map(|mark| mark.value as u8),
            attempts: task.attempts.as_ref().map(|most| most.value as usize),
            counts: task.counts.value,
        });
    }
    Assignment {
        id: document.id.value.clone(),
        title: document.title.value.clone(),
        from,
        until,
        tasks,
        note: document.note.as_ref().map(|note| note.value.clone()),
    }
}

/// A day since 1970-01-01.
fn on(text: &Option<Text>, findings: &mut Findings) -> Option<i64> {
    let text = text.as_ref().filter(|text| text.known)?;
    let found = calendar_day(&text.value).map(|(year, month, of_month)| day(year, month, of_month));
    if found.is_none() {
        findings.report(Code::BadDate, &text.span, args![name = text.value.as_str()]);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assignment::Counts;

    const GOOD: &str = r#"Assignment(
        format: 1,
        id: "week-49",
        title: "Escalations",
        from: "2026-12-01",
        until: "2026-12-12",
        tasks: [
            (play: "de-escalation/my-lawyer", pass_mark: 75, attempts: 3, counts: First),
            (play: "first-week"),
        ],
        note: "Take your time.",
    )"#;

    #[test]
    fn an_assignment_is_read_whole() {
        let (assignment, findings) = read("a.assignment.ron", GOOD);
        assert_eq!(findings, []);
        let assignment = assignment.expect("it is good");
        assert_eq!((assignment.from, assignment.until), (Some(20_788), Some(20_799)));
        let [first, second] = &assignment.tasks[..] else { panic!("{:?}", assignment.tasks) };
        assert_eq!((first.pass_mark, first.attempts, first.counts), (Some(75), Some(3), Counts::First));
        assert_eq!((second.pass_mark, second.attempts, second.counts), (None, None, Counts::Best));
    }

    #[test]
    fn every_mistake_is_reported() {
        let check = |wrong: &str, with: &str, expected: &[Code]| {
            assert!(GOOD.contains(wrong), "{wrong}");
            let (assignment, findings) = read("a.assignment.ron", &GOOD.replacen(wrong, with, 1));
            let codes: Vec<Code> = findings.iter().map(|finding| finding.code).collect();
            assert_eq!(codes, expected, "{with}");
            assert!(assignment.is_none(), "{with}");
        };
        check("format: 1", "format: 2", &[Code::OutOfRange]);
        check("week-49", "../etc", &[Code::BadId]);
        check("Escalations", " ", &[Code::EmptyText]);
        check("2026-12-01", "2026-11-31", &[Code::BadDate]);
        check("2026-12-12", "2026-11-30", &[Code::OutOfRange]);
        check("first-week", "de-escalation/my-lawyer", &[Code::DuplicateId]);
        check("first-week", "first-week/a/b", &[Code::BadId]);
        check("pass_mark: 75", "pass_mark: 101", &[Code::OutOfRange]);
        check("attempts: 3", "attempts: 0", &[Code::OutOfRange]);
        check("counts: First", "counts: Frist", &[Code::UnknownWord]);
        check("title: ", "titel: ", &[Code::UnknownField, Code::MissingField]);
        check("format: 1,", "format: 1", &[Code::Syntax]);
        let many = format!(
            "(play: \"first-week\"),{}",
            (0..50).map(|at| format!("(play: \"p-{at}\"),")).collect::<String>()
        );
        check("(play: \"first-week\"),", &many, &[Code::TooMany]);
        let (none, findings) =
            read("a.assignment.ron", r#"Assignment(format: 1, id: "a", title: "A", tasks: [])"#);
        assert_eq!((none, findings.len()), (None, 1));
    }
}
