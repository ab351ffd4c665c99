//! What the numbers in a line of moves stand for: replies, parts, articles, needs and codes, as they are listed.

use super::tools::voiced;
use crate::encounter::{Encounter, Move};

/// The reply of this number among those that are offered. One that is not listed makes a move that is refused.
pub fn numbered(number: usize, encounter: &Encounter) -> Move {
    let offered: Vec<&str> = encounter.offered().map(|(_, reply)| reply.id.as_str()).collect();
    Move::Say { reply: pick(number.to_string(), &offered), thought_ms: 0 }
}

/// A move with ids in place of numbers; one that is not listed makes a move that is refused.
pub fn named(made: Move, encounter: &Encounter) -> Move {
    let scenario = encounter.scenario();
    let offered: Vec<&str> = encounter.offered().map(|(_, reply)| reply.id.as_str()).collect();
    let needs: Vec<&str> = voiced(encounter).map(|need| scenario.needs[need.at()].id.as_str()).collect();
    let each =
        |names: Vec<String>, listed: &[&str]| names.into_iter().map(|name| pick(name, listed)).collect();
    match made {
        Move::Send { parts, thought_ms } => Move::Send { parts: each(parts, &offered), thought_ms },
        Move::LookUp { article, thought_ms } => {
            let articles: Vec<&str> = scenario.knowledge.iter().map(|article| article.id.as_str()).collect();
            Move::LookUp { article: pick(article, &articles), thought_ms }
        }
        Move::Transfer { to, briefing } => {
            Move::Transfer { to, briefing: briefing.map(|told| each(told, &needs)) }
        }
        Move::WrapUp { code, note, thought_ms } => {
            let codes: Vec<&str> = scenario.dispositions.iter().map(|code| code.id.as_str()).collect();
            Move::WrapUp { code: code.map(|code| pick(code, &codes)), note: each(note, &needs), thought_ms }
        }
        other => other,
    }
}

/// No id is a number, so nothing is ambiguous.
fn pick(name: String, listed: &[&str]) -> String {
    let place = name.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    place.and_then(|place| listed.get(place)).map_or(name, |id| (*id).to_owned())
}
