//! What can be said at the end of a run.

use super::super::super::loss::What;
use super::super::super::plain;
use super::super::super::story::Test;
use super::super::values::Val;
use super::{Machine, Pointer, Start};

/// Something that can be said at the end of a run.
#[derive(Clone, Debug)]
pub struct Offered {
    pub start: Start,
    pub text: String,
    pub when: Option<Test>,
    pub once: bool,
    /// A condition that nobody can know.
    pub unknown: Option<String>,
    /// It is not offered, but taken if nothing else is left.
    pub(super) silent: bool,
}

impl Machine<'_> {
    pub(super) fn choice(&mut self, at: Pointer, to: &str, flags: u64) {
        let (mut when, mut unknown) = (None, None);
        if flags & 1 != 0 {
            match self.pop().truth() {
                Ok(Test::Always(true)) => {}
                Ok(test) => when = Some(test),
                Err(words) => unknown = Some(words),
            }
        }
        let mut part = |wanted: bool| match wanted.then(|| self.pop()) {
            Some(Val::Text(text)) => text,
            Some(other) => other.printed().unwrap_or_default(),
            None => String::new(),
        };
        let only = part(flags & 4 != 0);
        let start = part(flags & 2 != 0);
        let (text, lost) = plain::from_html(&format!("{start}{only}"));
        for (what, mark) in lost {
            self.lose(what, mark);
        }
        let Some(target) = self.program.find(at, to) else {
            return self.lose(What::Link, format!("-> {to}"));
        };
        if when == Some(Test::Always(false)) {
            return;
        }
        if let Some(words) = &unknown {
            self.run.lost.push((What::Condition, format!("{words}: {text}")));
        }
        let once = flags & 16 != 0;
        // It can only be said once, and that was just now.
        if once && self.entered.contains(&target.container) {
            return;
        }
        let mut frames = self.frames.clone();
        if let Some(frame) = frames.last_mut() {
            frame.at = target;
        }
        let start = Start { frames, said: text.clone() };
        self.run.choices.push(Offered { start, text, when, once, unknown, silent: flags & 8 != 0 });
    }

    /// A choice for when no other is left: here it stands beside the others only if all of those may be missing.
    pub(super) fn settle_fallback(&mut self) {
        let Some(mut fallback) = self.run.choices.pop() else { return };
        let may_miss = |choice: &Offered| choice.once || choice.when.is_some();
        if !self.run.choices.iter().all(may_miss) {
            return;
        }
        fallback.text = "…".to_owned();
        let tests = self.run.choices.iter().filter_map(|choice| choice.when.clone());
        let none: Vec<Test> = tests.map(Test::negated).collect();
        let all_tested =
            none.len() == self.run.choices.len() && self.run.choices.iter().all(|choice| !choice.once);
        fallback.when = all_tested.then_some(Test::All(none));
        self.run.choices.push(fallback);
    }
}
