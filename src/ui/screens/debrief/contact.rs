//! One customer's contact.

use super::consequence::ConsequenceView;
use super::critical::{self, CriticalView};
use super::grades::{self, GradesView};
use super::lines::{self, DebriefLine};
use super::source::One;
use crate::ui::widgets::curve::CurveView;

/// What the screen says of one customer.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactView {
    pub consequence: ConsequenceView,
    pub grades: GradesView,
    pub critical: Vec<CriticalView>,
    pub lines: Vec<DebriefLine>,
    pub curve: CurveView,
}

impl ContactView {
    pub(super) fn new(one: &One) -> Self {
        let lines = lines::lines(one);
        ContactView {
            consequence: ConsequenceView::new(one),
            grades: GradesView::new(one),
            critical: critical::errors(one, &lines),
            curve: grades::curve(one.contact.encounter.transcript(), one.catalogue),
            lines,
        }
    }
}
