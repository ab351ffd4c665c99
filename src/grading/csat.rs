//! Predicted satisfaction, from the three justices of service recovery: outcome, procedure and treatment are judged
//! apart (Tax, Brown & Chandrashekaran 1998; Smith, Bolton & Wagner 1999). Simulated, and always labelled so.

use super::contact::Contact;
use crate::scenario::{NOTCHES, NeedIx, NeedKind, NeedState, Outcome};

/// 1–5. Outcome and treatment weigh 40 each, procedure 20: in those studies each justice predicts satisfaction by
/// itself, and procedure the least.
pub fn predicted(contact: &Contact) -> u8 {
    let mood = contact.last_mood();
    let percent = |notches: u8| u32::from(notches) * 100 / u32::from(NOTCHES);
    let outcome = match contact.ending() {
        None | Some((_, Outcome::Lost)) => 0,
        Some(_) => needs_met(contact),
    };
    let procedure = percent(mood.patience);
    let treatment = (percent(mood.trust) + percent(NOTCHES - mood.heat)) / 2;
    let all = (40 * outcome + 20 * procedure + 40 * treatment) / 100;
    // 0–100 onto 1–5, rounded to the nearest.
    (1 + (4 * all + 50) / 100) as u8
}

/// Percent of the needs met; one that was only acknowledged counts two fifths.
fn needs_met(contact: &Contact) -> u32 {
    let each = contact.scenario.needs.iter().enumerate().map(|(index, need)| {
        let weight = match need.kind {
            NeedKind::Practical => 3,
            NeedKind::Informational | NeedKind::Emotional => 2,
        };
        let got = match contact.need(NeedIx(index as u16)).0 {
            NeedState::Met => 100,
            NeedState::Acknowledged => 40,
            NeedState::Voiced | NeedState::Hidden => 0,
        };
        (weight, weight * got)
    });
    let (weights, got) =
        each.fold((0u32, 0u32), |(weights, sum), (weight, got)| (weights + weight, sum + got));
    // Nobody is dissatisfied about nothing.
    got.checked_div(weights).unwrap_or(100)
}
