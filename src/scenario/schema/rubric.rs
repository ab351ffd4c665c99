//! A company's scorecard, as it is written.

use crate::scenario::decode::{Keyed, Number, Spanned};
use crate::scenario::document::document;
use crate::scenario::vocabulary::{CriticalError, Rule, Section};

document! {
    /// `rubrics/<id>.ron` of a pack, or a file of `assets/rubrics/`.
    Rubric {
        pass: Number<0, 100>,
        weights: Spanned<Keyed<Section, Number<0, 100>>>,
        points: Keyed<Rule, Number<-100, 100>> = Keyed::none(),
        critical: Option<Vec<Spanned<CriticalError>>> = None,
    }
}
