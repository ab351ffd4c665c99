//! The assignment's file as it is written: each struct is a part of the format, each line of it a field.

use super::Counts;
use crate::scenario::decode::{Name, Number, Spanned, Text};
use crate::scenario::document::document;

document! {
    /// An assignment: a file `NAME.assignment.ron`.
    Assignment {
        /// The version of the format: 1.
        format: Number<1, 1>,
        /// Lower-case words joined by hyphens. Another file with the same id takes the place of this one.
        id: Name,
        /// What it is called.
        title: Text,
        /// The first day that counts, `"2026-12-01"`. Left out: every attempt that there is.
        from: Option<Text> = None,
        /// The last day that is in time. Left out: there is no hurry.
        until: Option<Text> = None,
        /// What is to be done.
        tasks: Vec<Task>,
        /// A word to those who do it.
        note: Option<Text> = None,
    }
}

document! {
    /// A scenario to pass, or a pack of them.
    Task {
        /// A scenario, `"pack/name"`, or a whole pack, `"pack"`.
        play: Name,
        /// The overall grade from which it is passed. Left out: the pass mark of the scenario's rubric.
        pass_mark: Option<Number<0, 100>> = None,
        /// How many attempts count. Left out: all of them.
        attempts: Option<Number<1, 100>> = None,
        /// Which of them counts: `First`, `Best` or `Last`.
        counts: Spanned<Counts> = Spanned::unwritten(Counts::Best),
    }
}
