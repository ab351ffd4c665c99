//! What is found out beside the frames: what is wrong with the pack, and what can come of a scenario.

use std::time::{Duration, Instant};

use bevy::tasks::futures::check_ready;
use bevy::tasks::{AsyncComputeTaskPool, Task};

use super::Studio;
use super::walk::{Walk, Walked};
use crate::app::sleep::Alarm;
use crate::author::Workshop;
use crate::check::check;
use crate::diagnostics::Diagnostic;
use crate::ui::screens::author::{Checked, Explored};

/// How often a task is asked whether it is done.
const GLANCE: Duration = Duration::from_millis(50);
/// How long nothing may have changed before the explorer sets out: it works hard, and what was just changed comes first.
const PAUSE: Duration = Duration::from_secs(1);
/// How often it is said how far the explorer has come.
const NEWS: Duration = Duration::from_millis(500);

/// What is known, and what is being found out.
pub struct Beside {
    /// Files of the folder that could not even be read.
    unread: Vec<Diagnostic>,
    checked: Checked,
    /// The revision of the workshop that was checked last, or is being checked.
    revision: Option<u64>,
    check: Option<Task<Checked>>,
    /// The scenario and the revision that were explored last, or are being explored.
    wanted: Option<(String, u64)>,
    /// Since when that is wanted, until the walk has begun.
    since: Option<Instant>,
    walk: Option<Walk>,
    /// What was found last, and in which revision.
    walked: Option<(Walked, u64)>,
    /// The states that were told last, and when.
    told: (u64, Instant),
}

impl Beside {
    /// What reading alone has found.
    pub fn new(workshop: &Workshop, unread: Vec<Diagnostic>) -> Self {
        let findings = unread.iter().chain(workshop.findings()).cloned().collect();
        let checked = Checked { findings, sources: workshop.sources().clone() };
        Beside {
            unread,
            checked,
            revision: None,
            check: None,
            wanted: None,
            since: None,
            walk: None,
            walked: None,
            told: (0, Instant::now()),
        }
    }

    pub fn checked(&self) -> &Checked {
        &self.checked
    }

    /// States that the explorer has seen, while it walks.
    pub fn exploring(&self) -> Option<u64> {
        self.walk.as_ref().map(|_| self.told.0)
    }

    /// Files of the folder cannot be read.
    pub fn set_unread(&mut self, unread: Vec<Diagnostic>) {
        self.unread = unread;
        self.revision = None;
    }
}

impl Studio {
    /// Begins what has to be found out, and takes what was; says whether anything was.
    pub(super) fn look_beside(&mut self, alarm: &Alarm) -> bool {
        let walked = self.look_at_walk(alarm);
        self.look_at_check(alarm) || walked
    }

    fn look_at_check(&mut self, alarm: &Alarm) -> bool {
        let (workshop, beside) = (&self.workshop, &mut self.beside);
        if beside.revision != Some(workshop.revision()) {
            beside.revision = Some(workshop.revision());
            let (files, unread) = (workshop.files(), beside.unread.clone());
            // A task that is dropped is cancelled: nobody waits for what is out of date.
            beside.check = Some(AsyncComputeTaskPool::get().spawn(async move {
                let (found, sources) = check(&files);
                Checked { findings: unread.into_iter().chain(found).collect(), sources }
            }));
        }
        let Some(task) = &mut beside.check else { return false };
        match check_ready(task) {
            None => {
                alarm.ring_after(GLANCE);
                false
            }
            Some(checked) => {
                (beside.checked, beside.check) = (checked, None);
                true
            }
        }
    }

    fn look_at_walk(&mut self, alarm: &Alarm) -> bool {
        let (workshop, beside) = (&self.workshop, &mut self.beside);
        let now = self.look.scenario.clone().map(|id| (id, workshop.revision()));
        if beside.wanted != now {
            // What was begun before is out of date, and stops.
            (beside.wanted, beside.since, beside.walk) = (now, Some(Instant::now()), None);
        }
        if let Some(since) = beside.since {
            let left = PAUSE.saturating_sub(since.elapsed());
            if left > Duration::ZERO {
                alarm.ring_after(left);
                return false;
            }
            (beside.since, beside.told) = (None, (0, Instant::now()));
            let sheet = self.look.scenario.as_deref().and_then(|id| workshop.sheet(id));
            let scenario = sheet.filter(|sheet| sheet.plays).and_then(|sheet| sheet.scenario.cloned());
            beside.walk = scenario.map(|scenario| {
                let (alarm, rubric) = (alarm.clone(), workshop.rubric(scenario.kind));
                Walk::begin(scenario, rubric, move || alarm.ring())
            });
            return true;
        }
        let Some(walk) = &mut beside.walk else { return false };
        if walk.is_done() {
            if let (Some(walked), Some((_, revision))) = (walk.found(), &beside.wanted) {
                beside.walked = Some((walked, *revision));
            }
            beside.walk = None;
            return true;
        }
        // The walk rings at its end; before that, news are enough.
        let left = NEWS.saturating_sub(beside.told.1.elapsed());
        if left > Duration::ZERO {
            alarm.ring_after(left);
            return false;
        }
        alarm.ring_after(NEWS);
        let before = std::mem::replace(&mut beside.told, (walk.states(), Instant::now()));
        before.0 != beside.told.0
    }

    /// What the explorer found of the scenario that is looked at.
    pub(super) fn explored(&self) -> Option<Explored<'_>> {
        let (walked, revision) = self.beside.walked.as_ref()?;
        let is_here = self.look.scenario.as_ref() == Some(&walked.scenario.id);
        is_here.then_some(Explored {
            scenario: &walked.scenario,
            report: &walked.report,
            heats: &walked.heats,
            fresh: *revision == self.workshop.revision(),
        })
    }
}
