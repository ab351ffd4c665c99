//! The same for programs: one object on one line. `docs/command-line.md` is the contract.

use serde_json::{Value, json};

use super::Class;
use crate::class::{Failed, Row, Skill, Told};
use crate::cli::console::Console;
use crate::cli::failure::Failure;

pub fn show(console: &mut Console, class: &Class) -> Result<(), Failure> {
    let report = &class.report;
    let lines = report.moments.iter().zip(&class.lines);
    console.json(&json!({
        "people": report.people.iter().map(person).collect::<Vec<_>>(),
        "skills": report.skills.iter().map(|it| skill(class, it)).collect::<Vec<_>>(),
        "lines": lines.map(|(failed, told)| line(failed, told)).collect::<Vec<_>>(),
    }))
}

fn person(row: &Row) -> Value {
    let [empathy, resolution, handle_time] = row.grades.map_or([None; 3], |grades| grades.map(Some));
    json!({
        "id": row.id, "name": row.name, "contacts": row.contacts, "coaching_talks": row.coaching_talks, "passed": row.passed,
        "empathy": empathy, "resolution": resolution, "handle_time": handle_time,
        "critical_errors": row.critical, "last": row.last,
        "assignment": row.asked.map(|it| json!({
            "state": it.state.slug(), "passed": it.passed, "tasks": it.tasks,
        })),
    })
}

fn skill(class: &Class, skill: &Skill) -> Value {
    json!({
        "competency": class.ladder.competencies[skill.competency].id,
        "level": skill.level.map(|it| it.value), "low": skill.level.map(|it| it.low),
        "high": skill.level.map(|it| it.high), "contacts": skill.contacts, "people": skill.people,
    })
}

fn line(failed: &Failed, told: &Told) -> Value {
    let answers = failed.answers.iter().zip(&told.answers).map(|(answer, (said, better))| {
        json!({
            "replies": answer.said, "times": answer.times, "lost": answer.lost, "said": said, "better": better,
        })
    });
    json!({
        "scenario": failed.scenario, "beat": failed.beat, "title": told.title, "line": told.line,
        "failed": failed.failed, "of": failed.of, "lost": failed.lost,
        "answers": answers.collect::<Vec<_>>(),
    })
}
