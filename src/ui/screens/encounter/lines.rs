//! What happened, as lines of a conversation; also of its transcript in the debrief.

use super::source::Source;
use crate::args;
use crate::encounter::{Event, Mood};
use crate::grading::Coaching;
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::{Agent, HoldWords, Scenario};
use crate::ui::widgets::bubble::{LineView, Speaker};
use crate::ui::words::{said, signed};

/// The conversation so far.
pub(super) fn lines(source: &Source) -> Vec<LineView> {
    let (scenario, catalogue) = (source.scenario(), source.catalogue);
    let transcript = source.encounter.transcript();
    let coached = source.preferences.coaching == Coaching::EachLine;
    let shows_mood = !source.preferences.hide_mood;
    let mut lines = Vec::new();
    let mut before = transcript.first_mood;
    for turn in &transcript.turns {
        for event in &turn.events {
            if let Some((speaker, text)) = line(scenario, event, source.agent, catalogue) {
                let name = match speaker {
                    Speaker::Customer => customer_name(scenario, catalogue),
                    Speaker::You => catalogue.text(msg!("encounter-you")),
                    Speaker::Note => String::new(),
                };
                let moved = shows_mood.then(|| change(before, turn.mood, catalogue));
                let told = moved.into_iter().chain(coach(scenario, event, source.agent, catalogue));
                let after: Vec<String> = told.filter(|_| coached && speaker == Speaker::You).collect();
                let change = (!after.is_empty()).then(|| after.join("\n"));
                lines.push(LineView { speaker, name, text, change });
            }
        }
        before = turn.mood;
    }
    lines
}

/// What an event is in the conversation: a line, a note, or nothing that is seen.
pub(in crate::ui) fn line(
    scenario: &Scenario,
    event: &Event,
    agent: &Agent,
    catalogue: &Catalogue,
) -> Option<(Speaker, String)> {
    let name = &scenario.customer.name;
    Some(match event {
        Event::AgentSaid { beat, reply, .. } => {
            let key = &scenario.beats[beat.at()].replies[reply.at()].says.key;
            (Speaker::You, said(scenario, key, agent, catalogue))
        }
        Event::CustomerSaid { speech, band, .. } => {
            (Speaker::Customer, said(scenario, &speech.line(scenario, *band).key, agent, catalogue))
        }
        Event::Held { ms, words, .. } => {
            let waited = catalogue.duration(ms / 1000);
            let text = match words {
                HoldWords::Silent | HoldWords::Explained => {
                    catalogue.format(msg!("note-held-silently"), &args![waited = waited])
                }
                HoldWords::Promised(promised) => {
                    let promised = catalogue.duration(*promised);
                    catalogue.format(msg!("note-held"), &args![waited = waited, promised = promised])
                }
            };
            (Speaker::Note, text)
        }
        Event::Worked { ms } => {
            let time = catalogue.duration(ms / 1000);
            (Speaker::Note, catalogue.format(msg!("note-worked"), &args![time = time]))
        }
        Event::SupervisorDemanded => {
            (Speaker::Note, catalogue.format(msg!("note-supervisor"), &args![name = name]))
        }
        Event::Ended { left: true, .. } => {
            (Speaker::Note, catalogue.format(msg!("note-left"), &args![name = name]))
        }
        _ => return None,
    })
}

/// What a coach says of a line of the trainee: "Coach: …".
fn coach(scenario: &Scenario, event: &Event, agent: &Agent, catalogue: &Catalogue) -> Option<String> {
    let Event::AgentSaid { beat, reply, .. } = event else { return None };
    let key = scenario.beats[beat.at()].replies[reply.at()].coach.as_ref()?;
    let text = said(scenario, key, agent, catalogue);
    Some(catalogue.format(msg!("note-coach"), &args![text = text]))
}

/// Who says a line, for whoever hears it read out: "Nadia Berger: ".
pub(in crate::ui) fn customer_name(scenario: &Scenario, catalogue: &Catalogue) -> String {
    catalogue.format(msg!("encounter-customer"), &args![name = &scenario.customer.name])
}

/// How one turn moved the customer: "Heat −2 · Trust +1".
pub(in crate::ui) fn change(before: Mood, after: Mood, catalogue: &Catalogue) -> String {
    let parts: Vec<String> = [
        (msg!("heat"), before.heat, after.heat),
        (msg!("trust"), before.trust, after.trust),
        (msg!("patience"), before.patience, after.patience),
    ]
    .into_iter()
    .filter(|(_, before, after)| before != after)
    .map(|(key, before, after)| {
        let moved = i64::from(after) - i64::from(before);
        format!("{} {}", catalogue.text(key), signed(moved, catalogue))
    })
    .collect();
    if parts.is_empty() { catalogue.text(msg!("note-unmoved")) } else { parts.join(" · ") }
}
