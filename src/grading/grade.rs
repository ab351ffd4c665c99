//! From what happened to the scorecard.

use std::sync::Arc;

use super::contact::Contact;
use super::scorecard::{Grades, Scorecard, SectionScore};
use super::{csat, sections};
use crate::encounter::Transcript;
use crate::scenario::{Rubric, Rule, Scenario, Section};

/// Grades what happened. The same transcript and rubric give the same scorecard, always.
pub fn grade(scenario: &Scenario, transcript: &Transcript, rubric: &Arc<Rubric>) -> Scorecard {
    let contact = Contact::read(scenario, transcript, rubric);
    let mut evidence = Vec::new();
    let mut scores = Vec::new();
    for section in Section::ALL {
        let resolution = score_of(&scores, Section::Resolution).unwrap_or(0);
        let found = match section {
            Section::Opening => sections::opening(&contact),
            Section::Listening => sections::listening(&contact),
            Section::Empathy => sections::empathy(&contact),
            Section::Resolution => sections::resolution(&contact),
            Section::Sales => sections::sales(&contact),
            Section::Closing => sections::closing(&contact),
            Section::HandleTime => sections::handle_time(&contact, resolution),
            Section::Compliance => sections::compliance(&contact),
        };
        let (points, of) = found.iter().fold((0, 0), |(points, of), one| (points + one.points, of + one.of));
        let score = (of > 0).then(|| (100 * points / of).clamp(0, 100) as u8);
        scores.push(SectionScore { section: *section, weight: rubric.weight(*section), score });
        evidence.extend(found);
    }
    evidence.sort_by_key(|one| one.turn);

    let mut critical_errors = contact.critical_errors();
    critical_errors.retain(|critical| rubric.fails_on(critical.error));
    let broken = evidence.iter().any(|one| one.rule == Rule::CallbackBroken);
    let overall = weighted(&scores).min(rubric.most(!critical_errors.is_empty(), broken));
    let grade_of = |section| score_of(&scores, section).unwrap_or(0);
    let grades = Grades {
        empathy: grade_of(Section::Empathy),
        resolution: grade_of(Section::Resolution),
        handle_time: grade_of(Section::HandleTime),
        overall,
    };
    Scorecard {
        rubric: Arc::clone(rubric),
        grades,
        // Where nothing asked for compliance there was nothing to break.
        compliance: score_of(&scores, Section::Compliance).unwrap_or(100),
        passed: critical_errors.is_empty() && overall >= rubric.pass,
        critical_errors,
        handle_time: contact.handle_time(),
        frt_ms: contact.first_response_ms(),
        csat: csat::predicted(&contact),
        pace: transcript.header.pace,
        ending: contact.ending(),
        sections: scores,
        evidence,
    }
}

fn score_of(scores: &[SectionScore], section: Section) -> Option<u8> {
    scores.iter().find(|it| it.section == section)?.score
}

fn weighted(scores: &[SectionScore]) -> u8 {
    mean(scores.iter().map(|it| (it.weight, it.score)))
}

/// The weighted mean of the sections that applied, rounded to the nearest whole grade.
pub fn mean(scores: impl Iterator<Item = (u16, Option<u8>)>) -> u8 {
    let applied = scores.filter_map(|(weight, score)| Some((u32::from(weight), u32::from(score?))));
    let (sum, weights) =
        applied.fold((0, 0), |(sum, weights), (weight, score)| (sum + weight * score, weights + weight));
    if weights == 0 { 0 } else { ((2 * sum + weights) / (2 * weights)) as u8 }
}
