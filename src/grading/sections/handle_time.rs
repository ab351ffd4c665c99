//! Handle time: a band around the scenario's target, paid only in proportion to resolution, so that rushing an
//! unresolved contact loses; and those who wait behind the customer, who have time, too.

use crate::encounter::Event;
use crate::grading::contact::Contact;
use crate::grading::evidence::{Detail, Evidence};
use crate::grading::scorecard::HandleTimes;
use crate::scenario::{HandleTime, Reply, Rule};

/// `resolution` is that section's score, 0–100.
pub fn handle_time(contact: &Contact, resolution: u8) -> Vec<Evidence> {
    let mut evidence = Vec::new();
    evidence.extend(in_time(contact, resolution));
    evidence.extend(queue(contact));
    evidence
}

fn in_time(contact: &Contact, resolution: u8) -> Option<Evidence> {
    let band = contact.scenario.handle_time;
    let total_ms = contact.handle_time().total_ms();
    let worth = contact.rubric.points(Rule::InTime);
    let points = time_points(worth, total_ms, band, resolution);
    // The line that took the longest is where time was to be had.
    let exchange = contact.exchanges.iter().max_by_key(|it| {
        let taken = HandleTimes::of(&contact.transcript.turns[it.turn].events).total_ms();
        (taken, std::cmp::Reverse(it.turn))
    })?;
    let mut one = contact.on_line(Rule::InTime, exchange, points, worth);
    one.detail = Detail::Seconds { total: total_ms / 1000, target: band.target_s };
    Some(one)
}

/// Full to the target, nothing from the limit, a straight line between; of that, the part that was resolved (0–100).
pub fn time_points(worth: i32, total_ms: u32, band: HandleTime, resolution: u8) -> i32 {
    let (target_ms, limit_ms) = (band.target_s.saturating_mul(1000), band.limit_s.saturating_mul(1000));
    let left = i64::from(limit_ms.saturating_sub(total_ms.max(target_ms)));
    let width = i64::from(limit_ms.saturating_sub(target_ms)).max(1);
    let in_band = if total_ms <= target_ms { i64::from(worth) } else { i64::from(worth) * left / width };
    (in_band * i64::from(resolution) / 100) as i32
}

/// Making people queue starts a second problem; a word to them costs little.
fn queue(contact: &Contact) -> Vec<Evidence> {
    if contact.scenario.queue.is_none() {
        return Vec::new();
    }
    let reassured = |event: &Event| matches!(event, Event::QueueReassured).then_some(());
    let seen = contact.happened(reassured).next().and_then(|(turn, ())| contact.line_in(turn));
    let wants = |reply: &Reply| reply.reassures_queue;
    let offered = contact.exchanges.iter().find(|it| it.beat.replies.iter().any(wants));
    let missed = offered.or(contact.exchanges.first());
    let mut evidence = contact.all_or_nothing(Rule::QueueSeen, seen, missed, wants);
    let left = |event: &Event| matches!(event, Event::QueueLeft { .. }).then_some(());
    for (turn, ()) in contact.happened(left) {
        let worth = contact.rubric.points(Rule::QueueLeft);
        evidence.push(contact.moment(Rule::QueueLeft, turn, contact.quote_at(turn), worth, 0));
    }
    evidence
}
