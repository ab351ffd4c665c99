//! What is known while a run goes on: variables, what was entered, and whether a condition holds.

use super::super::super::loss::What;
use super::super::super::shape;
use super::super::super::story::Test;
use super::super::values::{Val, short};
use super::Machine;

impl Machine<'_> {
    pub(super) fn variable(&mut self, name: &str) -> Val {
        let local = self.frames.last().and_then(|frame| frame.known.get(name)).cloned();
        if let Some(value) = local.or_else(|| self.globals.get(name).cloned()) {
            return value;
        }
        if let Some(value) = self.program.constants.get(name) {
            return value.clone();
        }
        match self.program.facts.contains_key(name) {
            true => Val::Test(Test::Fact(name.to_owned())),
            false => Val::Unknown(name.to_owned()),
        }
    }

    pub(super) fn count(&self, container: usize) -> Val {
        match self.entered.contains(&container) {
            true => Val::Count(Test::Always(true)),
            false => Val::Count(Test::Fact(self.program.visited(container))),
        }
    }

    pub(super) fn assign(&mut self, name: &str, global: bool, again: bool) {
        let value = self.pop();
        let is_local = self.frames.last().is_some_and(|frame| frame.known.contains_key(name));
        if !global || again && is_local {
            if let Some(frame) = self.frames.last_mut() {
                frame.known.insert(name.to_owned(), value);
            }
            return;
        }
        match (self.program.facts.contains_key(name), value.truth()) {
            (true, Ok(Test::Always(holds))) => {
                self.run.sets.insert(name.to_owned(), holds);
                self.globals.insert(name.to_owned(), Val::Truth(holds));
            }
            _ => {
                self.lose(What::Variable, short(format!("{name} = {}", value.told())));
                // It may be worked out further within this run; after it, nobody knows it.
                if matches!(value, Val::Number(_) | Val::Text(_) | Val::Target(_)) {
                    self.globals.insert(name.to_owned(), value);
                } else {
                    self.globals.insert(name.to_owned(), Val::Unknown(name.to_owned()));
                }
            }
        }
    }

    /// Whether the condition that was worked out last holds; not, if nobody can know.
    pub(super) fn condition(&mut self) -> bool {
        let told = match self.pop().truth() {
            Ok(test) => match self.supposed.test(&test) {
                Some(holds) => return holds,
                None => shape::told(&test),
            },
            Err(words) => words,
        };
        self.lose(What::Condition, told);
        false
    }
}
