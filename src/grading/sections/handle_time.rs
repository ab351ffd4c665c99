//! Handle time: a band around the scenario's target, paid only in proportion to resolution, so that rushing an
//! unresolved contact loses.

use crate::grading::contact::Contact;
use crate::grading::evidence::{Detail, Evidence};
use crate::grading::scorecard::HandleTimes;
use crate::scenario::{Rule, Section};

/// `resolution` is that section's score, 0–100.
pub fn handle_time(contact: &Contact, resolution: u8) -> Vec<Evidence> {
    let band = contact.scenario.handle_time;
    let total_ms = contact.handle_time().total_ms();
    let (target_ms, limit_ms) = (band.target_s.saturating_mul(1000), band.limit_s.saturating_mul(1000));
    let worth = contact.rubric.points(Rule::InTime);
    // Full to the target, nothing from the limit, a straight line between.
    let left = i64::from(limit_ms.saturating_sub(total_ms.max(target_ms)));
    let width = i64::from(limit_ms.saturating_sub(target_ms)).max(1);
    let in_band = if total_ms <= target_ms { i64::from(worth) } else { i64::from(worth) * left / width };
    let points = (in_band * i64::from(resolution) / 100) as i32;
    // The line that took the longest is where time was to be had.
    let longest = contact.exchanges.iter().max_by_key(|it| {
        let taken = HandleTimes::of(&contact.transcript.turns[it.turn].events).total_ms();
        (taken, std::cmp::Reverse(it.turn))
    });
    let Some(exchange) = longest else { return Vec::new() };
    let mut one = contact.on_line(Section::HandleTime, Rule::InTime, exchange, points, worth);
    one.detail = Detail::Seconds { total: total_ms / 1000, target: band.target_s };
    vec![one]
}
