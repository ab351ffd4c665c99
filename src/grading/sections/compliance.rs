//! Compliance, scored apart: each moment that asked for it was handled by the rules or not.

use crate::grading::better;
use crate::grading::contact::Contact;
use crate::grading::evidence::{Detail, Evidence};
use crate::scenario::{Act, CriticalError, Rule, Section};

pub fn compliance(contact: &Contact) -> Vec<Evidence> {
    let errors = contact.critical_errors();
    let mut evidence = Vec::new();
    for exchange in &contact.exchanges {
        let broke = |error| errors.iter().any(|it| it.turn == exchange.turn && it.error == error);
        let moments = [
            (exchange.reply.discloses, Rule::DisclosureVerified, CriticalError::UnverifiedDisclosure),
            (exchange.reply.compensates > 0, Rule::WithinAuthority, CriticalError::BeyondAuthority),
            (exchange.beat.hard_stop, Rule::HardStopObeyed, CriticalError::MissedHardStop),
            (false, Rule::Respectful, CriticalError::Insult),
        ];
        for (asked, rule, error) in moments {
            if !asked && !broke(error) {
                continue;
            }
            let worth = contact.rubric.points(rule);
            let points = if broke(error) { 0 } else { worth };
            let mut one = contact.on_line(Section::Compliance, rule, exchange, points, worth);
            one.detail = Detail::Error(error);
            if broke(error) {
                one.better = better::line(contact.scenario, exchange, |reply| match error {
                    CriticalError::UnverifiedDisclosure => reply.acts.contains(&Act::Verify),
                    CriticalError::MissedHardStop => {
                        reply.acts.iter().any(|act| matches!(act, Act::Escalate | Act::Transfer))
                    }
                    _ => true,
                });
            }
            evidence.push(one);
        }
    }
    evidence
}
