//! Several contacts that were handled at once: each keeps its scorecard, and together they give one result.

use super::scorecard::{Grades, Scorecard, SectionScore};

/// The result of a desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joint {
    /// One for each customer, in the order in which they came; at least one.
    pub cards: Vec<Scorecard>,
    /// The means of the cards' grades, rounded down: whoever is neglected cannot be rounded away.
    pub grades: Grades,
    /// Each section's mean over the contacts that gave occasion for it, rounded down.
    pub sections: Vec<SectionScore>,
    /// Mean compliance, 0–100, rounded down.
    pub compliance: u8,
    /// Mean predicted satisfaction, 1–5, rounded down. Simulated.
    pub csat: u8,
    /// Everybody was served well enough.
    pub passed: bool,
    /// Time from the first customer's line to the end of the last after-call work, in milliseconds.
    pub total_ms: u32,
}

impl Joint {
    /// The result of these cards, in so many milliseconds of the desk's clock; None without a card. A desk of one
    /// customer took the handle time of that contact.
    pub fn of(cards: Vec<Scorecard>, desk_ms: u32) -> Option<Joint> {
        let alone_ms = cards.first()?.handle_time.total_ms();
        let mean = |of: fn(&Scorecard) -> u8| mean(cards.iter().map(of)).unwrap_or_default();
        let section = |one: &SectionScore| {
            let all = cards.iter().flat_map(|card| &card.sections);
            let scores = all.filter(|other| other.section == one.section).filter_map(|other| other.score);
            SectionScore { score: self::mean(scores), ..*one }
        };
        Some(Joint {
            grades: Grades {
                empathy: mean(|card| card.grades.empathy),
                resolution: mean(|card| card.grades.resolution),
                handle_time: mean(|card| card.grades.handle_time),
                overall: mean(|card| card.grades.overall),
            },
            sections: cards[0].sections.iter().map(section).collect(),
            compliance: mean(|card| card.compliance),
            csat: mean(|card| card.csat),
            passed: cards.iter().all(|card| card.passed),
            total_ms: if cards.len() == 1 { alone_ms } else { desk_ms },
            cards,
        })
    }
}

/// The mean, rounded down; None of nothing.
fn mean(values: impl Iterator<Item = u8>) -> Option<u8> {
    let (sum, count) = values.fold((0u32, 0u32), |(sum, count), value| (sum + u32::from(value), count + 1));
    sum.checked_div(count).map(|mean| mean as u8)
}
