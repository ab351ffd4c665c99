//! How far somebody is with an assignment.

use super::{Assignment, Counts, Done, Task};
use crate::career::Now;
use crate::scenario::Library;
use crate::scenario::vocabulary::words;

words! {
    /// How it stands with an assignment, or with one task of it.
    State {
        /// There is time for it.
        Open => "open",
        Passed => "passed",
        /// Passed after the last day.
        PassedLate => "passed-late",
        /// All attempts are used up.
        Failed => "failed",
        /// The last day is over. It can still be passed.
        Late => "late",
    }
}

impl State {
    /// Whether it is still to be done.
    pub fn is_open(self) -> bool {
        matches!(self, State::Open | State::Late)
    }

    pub fn is_passed(self) -> bool {
        matches!(self, State::Passed | State::PassedLate)
    }
}

/// How it stands with an assignment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing<'a> {
    pub assignment: &'a Assignment,
    /// Failed if a task is; passed if all are; else late or open.
    pub state: State,
    /// In the order of the file; of a pack, each of its scenarios.
    pub tasks: Vec<TaskStanding<'a>>,
}

/// How it stands with one scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskStanding<'a> {
    pub task: &'a Task,
    /// Id of the scenario; of the pack, where that is not installed.
    pub scenario: &'a str,
    /// Whether it is installed.
    pub is_there: bool,
    pub state: State,
    /// How many attempts were made that count.
    pub made: usize,
    /// How many may be made, if that is limited.
    pub most: Option<usize>,
    /// The overall grade that counts, if there is one: of the first, the best or the last attempt, 0–100.
    pub overall: Option<u8>,
}

impl Standing<'_> {
    /// Whether there is something left to do.
    pub fn is_open(&self) -> bool {
        self.tasks.iter().any(|task| task.state.is_open())
    }

    /// How many of its tasks are passed.
    pub fn passed(&self) -> usize {
        self.tasks.iter().filter(|task| task.state.is_passed()).count()
    }
}

/// How it stands with an assignment, by attempts in the order in which they were made.
pub fn standing<'a>(
    assignment: &'a Assignment,
    library: &'a Library,
    done: &[Done],
    now: Now,
) -> Standing<'a> {
    let each = assignment
        .tasks
        .iter()
        .flat_map(|task| meant(&task.play, library).into_iter().map(move |it| (task, it)));
    let tasks: Vec<TaskStanding> = each
        .map(|(task, (scenario, kind))| {
            let done = done.iter().filter(|it| it.scenario == scenario);
            one(assignment, task, scenario, kind, &done.copied().collect::<Vec<_>>(), now)
        })
        .collect();
    let any = |state: State| tasks.iter().any(|task| task.state == state);
    let state = if any(State::Failed) {
        State::Failed
    } else if tasks.iter().all(|task| task.state.is_passed()) {
        if any(State::PassedLate) { State::PassedLate } else { State::Passed }
    } else if any(State::Late) {
        State::Late
    } else {
        State::Open
    };
    Standing { assignment, state, tasks }
}

/// What kind of thing an id is here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Scenario,
    Interview,
    NotThere,
}

/// The scenarios and interviews that a task means.
fn meant<'a>(play: &'a str, library: &'a Library) -> Vec<(&'a str, Kind)> {
    let packs =
        || library.packs.iter().filter(|pack| play == pack.id || play.starts_with(&format!("{}/", pack.id)));
    let scenarios = packs().flat_map(|pack| &pack.scenarios).map(|it| (it.id.as_str(), Kind::Scenario));
    let interviews = packs().flat_map(|pack| &pack.interviews).map(|it| (it.id.as_str(), Kind::Interview));
    // A calibration is passed or not, as a contact is.
    let calibrations = packs().flat_map(|pack| &pack.calibrations);
    let calibrations = calibrations.map(|it| (it.id.as_str(), Kind::Scenario));
    let all = scenarios.chain(calibrations).chain(interviews);
    let found: Vec<_> = all.filter(|(id, _)| !play.contains('/') || *id == play).collect();
    if found.is_empty() { vec![(play, Kind::NotThere)] } else { found }
}

/// How it stands with one scenario, by its attempts.
fn one<'a>(
    assignment: &Assignment,
    task: &'a Task,
    scenario: &'a str,
    kind: Kind,
    done: &[Done],
    now: Now,
) -> TaskStanding<'a> {
    let day = |done: &Done| now.day_of(done.finished_at);
    let is_late = |day: i64| assignment.until.is_some_and(|until| day > until);
    let most = if task.counts == Counts::First { Some(1) } else { task.attempts };
    let in_time = done.iter().filter(|done| assignment.from.is_none_or(|from| day(done) >= from));
    let counted: Vec<&Done> = in_time.take(most.unwrap_or(usize::MAX)).collect();
    // An interview that was held as practice is none that was passed, whatever its points.
    let good = |done: &&&Done| match task.pass_mark {
        Some(mark) => done.overall >= mark && (done.passed || kind != Kind::Interview),
        None => done.passed,
    };
    let (shown, passed) = match task.counts {
        Counts::First | Counts::Last => {
            (counted.last().map(|done| done.overall), counted.last().filter(good))
        }
        Counts::Best => (counted.iter().map(|done| done.overall).max(), counted.iter().find(good)),
    };
    let state = match passed {
        Some(done) if is_late(day(done)) => State::PassedLate,
        Some(_) => State::Passed,
        None if most == Some(counted.len()) => State::Failed,
        None if is_late(now.today()) => State::Late,
        None => State::Open,
    };
    let is_there = kind != Kind::NotThere;
    TaskStanding { task, scenario, is_there, state, made: counted.len(), most, overall: shown }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assignment::read;
    use crate::records::{Entry, Verdict};

    const DAY: i64 = 86_400;
    /// 2026-12-01.
    const FIRST: i64 = 20_788;

    /// The state and the grade of one task after these attempts, each its day of December and its overall grade.
    fn stands(task: &str, attempts: &[(i64, u8)], today: i64) -> (State, Option<u8>) {
        let text = format!(
            r#"Assignment(format: 1, id: "a", title: "A", from: "2026-12-02", until: "2026-12-12",
                tasks: [(play: "first-week/billing-shock", {task})])"#
        );
        let assignment = read("a", &text).0.expect("it is good");
        let library = Library::shipped();
        let done: Vec<Done> = attempts
            .iter()
            .map(|(day, overall)| Done {
                scenario: "first-week/billing-shock",
                finished_at: (FIRST + day - 1) * DAY + 3_600,
                overall: *overall,
                passed: *overall >= 70,
            })
            .collect();
        let now = Now { seconds: (FIRST + today - 1) * DAY, utc_offset_s: 0 };
        let standing = standing(&assignment, &library, &done, now);
        assert_eq!(standing.state, standing.tasks[0].state);
        (standing.state, standing.tasks[0].overall)
    }

    #[test]
    fn the_attempt_that_counts_decides() {
        let check = |task: &str, attempts: &[(i64, u8)], today: i64, expected: (State, Option<u8>)| {
            assert_eq!(stands(task, attempts, today), expected, "{task} {attempts:?} on day {today}");
        };
        check("", &[], 5, (State::Open, None));
        check("", &[], 12, (State::Open, None));
        check("", &[], 13, (State::Late, None));
        check("", &[(3, 60)], 5, (State::Open, Some(60)));
        check("", &[(3, 70)], 5, (State::Passed, Some(70)));
        check("", &[(1, 90)], 5, (State::Open, None));
        check("", &[(13, 90)], 14, (State::PassedLate, Some(90)));
        check("", &[(3, 80), (13, 90)], 14, (State::Passed, Some(90)));
        check("pass_mark: 75", &[(3, 74)], 5, (State::Open, Some(74)));
        check("pass_mark: 50", &[(3, 55)], 5, (State::Passed, Some(55)));
        check("attempts: 2", &[(3, 60), (4, 60)], 5, (State::Failed, Some(60)));
        check("attempts: 2", &[(3, 60), (4, 60), (5, 90)], 5, (State::Failed, Some(60)));
        check("attempts: 2", &[(3, 90), (4, 60)], 5, (State::Passed, Some(90)));
        check("counts: First", &[(3, 60), (4, 90)], 5, (State::Failed, Some(60)));
        check("counts: First", &[(3, 90), (4, 60)], 5, (State::Passed, Some(90)));
        check("counts: Last", &[(3, 90), (4, 60)], 5, (State::Open, Some(60)));
        check("counts: Last", &[(3, 60), (4, 90)], 5, (State::Passed, Some(90)));
        check("counts: Last, attempts: 2", &[(3, 90), (4, 60)], 5, (State::Failed, Some(60)));
    }

    #[test]
    fn a_pack_is_each_of_its_scenarios_and_interviews_are_passed_as_on_the_day() {
        let text = r#"Assignment(format: 1, id: "a", title: "A",
            tasks: [(play: "first-week"), (play: "interview/headset", pass_mark: 50), (play: "not-here")])"#;
        let assignment = read("a", text).0.expect("it is good");
        let library = Library::shipped();
        let now = Now { seconds: 0, utc_offset_s: 0 };
        let practised = |passed: bool| {
            let done = [Done { scenario: "interview/headset", finished_at: 0, overall: 95, passed }];
            standing(&assignment, &library, &done, now)
                .tasks
                .iter()
                .map(|it| (it.is_there, it.state))
                .collect::<Vec<_>>()
        };
        let pack = library.pack("first-week").expect("it is shipped").scenarios.len();
        let mut expected = vec![(true, State::Open); pack];
        expected.extend([(true, State::Open), (false, State::Open)]);
        assert_eq!(practised(false), expected);
        expected[pack].1 = State::Passed;
        assert_eq!(practised(true), expected);
    }

    #[test]
    fn only_whole_attempts_count() {
        let finished_at = 7;
        let verdict =
            Verdict { finished_at, empathy: 0, resolution: 0, handle_time: 0, overall: 80, passed: true };
        let entry = Entry {
            id: "a".into(),
            scenario: "b/c".into(),
            from: None,
            status: crate::records::Status::Finished(verdict),
        };
        assert_eq!(Done::of(&entry), Some(Done { scenario: "b/c", finished_at, overall: 80, passed: true }));
        let back = crate::records::Origin { attempt: "b".into(), chat: 0, turn: 2 };
        assert_eq!(Done::of(&Entry { from: Some(back), ..entry.clone() }), None);
        assert_eq!(Done::of(&Entry { status: crate::records::Status::Abandoned, ..entry }), None);
    }
}
