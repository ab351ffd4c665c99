//! What is found out beside the frames: what is wrong with the pack.

use std::time::Duration;

use bevy::tasks::futures::check_ready;
use bevy::tasks::{AsyncComputeTaskPool, Task};

use super::Studio;
use crate::app::sleep::Alarm;
use crate::author::Workshop;
use crate::check::check;
use crate::diagnostics::Diagnostic;
use crate::ui::screens::author::Checked;

/// How often a task is asked whether it is done.
const GLANCE: Duration = Duration::from_millis(50);

/// What is known, and what is being found out.
pub struct Beside {
    /// Files of the folder that could not even be read.
    unread: Vec<Diagnostic>,
    checked: Checked,
    /// The revision of the workshop that was checked last, or is being checked.
    revision: Option<u64>,
    check: Option<Task<Checked>>,
}

impl Beside {
    /// What reading alone has found.
    pub fn new(workshop: &Workshop, unread: Vec<Diagnostic>) -> Self {
        let findings = unread.iter().chain(workshop.findings()).cloned().collect();
        let checked = Checked { findings, sources: workshop.sources().clone() };
        Beside { unread, checked, revision: None, check: None }
    }

    pub fn checked(&self) -> &Checked {
        &self.checked
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
}
