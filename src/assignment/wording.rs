//! What there is to say about an assignment, in sentences.

use super::{Assignment, Standing, State, TaskStanding};
use crate::career::date;
use crate::l10n::Catalogue;
use crate::{args, msg};

impl Standing<'_> {
    /// How it stands with all of it: `Open: 2 of 5 passed`.
    pub fn told(&self, catalogue: &Catalogue) -> String {
        self.state.told(self.passed(), self.tasks.len(), catalogue)
    }
}

impl State {
    /// The same, where so many of all tasks are passed.
    pub fn told(self, passed: usize, all: usize, catalogue: &Catalogue) -> String {
        let state = catalogue.word("assignment-state", self.slug());
        catalogue.format(msg!("assignment-progress"), &args![state = state, passed = passed, all = all])
    }
}

impl Assignment {
    /// The days that are in time, if there are such.
    pub fn days(&self, catalogue: &Catalogue) -> Option<String> {
        let day = |day: i64| {
            let (year, month, day) = date(day);
            catalogue.date(year, month, day)
        };
        match (self.from.map(day), self.until.map(day)) {
            (Some(from), Some(until)) => {
                Some(catalogue.format(msg!("assignment-between"), &args![from = from, until = until]))
            }
            (None, Some(until)) => Some(catalogue.format(msg!("assignment-until"), &args![until = until])),
            (Some(from), None) => Some(catalogue.format(msg!("assignment-from"), &args![from = from])),
            (None, None) => None,
        }
    }
}

impl TaskStanding<'_> {
    /// How it stands with it: `open, pass mark 80, 1 of 3 attempts made`.
    pub fn told(&self, catalogue: &Catalogue) -> String {
        let mut said = vec![catalogue.word("assignment-state", self.state.slug())];
        if let Some(mark) = self.task.pass_mark {
            said.push(catalogue.format(msg!("assignment-mark"), &args![mark = mark]));
        }
        if let Some(overall) = self.overall {
            let grade = args![overall = overall];
            said.push(catalogue.phrase("assignment-counts", self.task.counts.slug(), &grade));
        }
        if let Some(most) = self.most {
            said.push(catalogue.format(msg!("assignment-attempts"), &args![made = self.made, most = most]));
        }
        said.join(", ")
    }
}
