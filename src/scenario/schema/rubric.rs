//! A company's scorecard, as it is written.

use crate::scenario::decode::{Keyed, Number, Spanned};
use crate::scenario::document::document;
use crate::scenario::vocabulary::{CriticalError, Rule, Section};

document! {
    /// A scorecard: `rubrics/<id>.ron` of a pack.
    Rubric {
        /// The overall grade from which an evaluation is passed.
        pass: Number<0, 100>,
        /// What each section weighs; together 100. A section that is left out counts nothing.
        weights: Spanned<Keyed<Section, Number<0, 100>>>,
        /// What rules are worth within their section. Those that are left out keep their worth of `balanced`.
        points: Keyed<Rule, Number<-100, 100>> = Keyed::none(),
        /// The errors that fail the evaluation. Left out: all of them.
        critical: Option<Vec<Spanned<CriticalError>>> = None,
    }
}
