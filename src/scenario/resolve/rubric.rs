//! A scorecard's document into the rubric that grades.

use std::collections::BTreeMap;

use crate::args;
use crate::diagnostics::Code;
use crate::scenario::findings::Findings;
use crate::scenario::vocabulary::CriticalError;
use crate::scenario::{Rubric, schema};

/// What the weights of the sections add up to.
const WHOLE: i64 = 100;

/// Resolves a rubric; it is good only if `findings` holds no error afterwards. Rules that it leaves out are worth
/// what they are in `base`.
pub fn rubric(document: &schema::Rubric, id: &str, base: Option<&Rubric>, findings: &mut Findings) -> Rubric {
    let weights = &document.weights;
    let sum: i64 = weights.0.iter().map(|(_, weight)| weight.value).sum();
    // What could not be read may be what is missing.
    if findings.list.is_empty() && sum != WHOLE {
        findings.report(Code::WeightsNot100, &weights.span, args![sum = sum]);
    }
    for (rule, points) in document.points.0.iter().filter(|(_, points)| points.known) {
        let wrong = if rule.only_takes() { points.value > 0 } else { points.value < 0 };
        if wrong {
            let sign = if rule.only_takes() { "takes" } else { "gives" };
            let args = args![name = rule.word(), number = points.value, sign = sign];
            findings.report(Code::PointsSign, &points.span, args);
        }
    }
    let mut points = base.map_or_else(BTreeMap::new, |base| base.points.clone());
    points.extend(document.points.0.iter().map(|(rule, points)| (rule.value, points.value as i32)));
    let critical = document.critical.as_ref().map(|list| list.iter().map(|error| error.value).collect());
    Rubric {
        id: id.to_owned(),
        titles: Vec::new(),
        pass: document.pass.value as u8,
        weights: weights.0.iter().map(|(section, weight)| (section.value, weight.value as u16)).collect(),
        points,
        critical: critical.unwrap_or_else(|| CriticalError::ALL.iter().copied().collect()),
    }
}
