//! What happened, as lines of a conversation; also of its transcript in the debrief.

use super::chats;
use super::source::Source;
use crate::args;
use crate::encounter::{Event, Mood, Turn, rules};
use crate::grading::Coaching;
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::{Agent, Handover, HoldWords, Scenario, Side};
use crate::ui::widgets::bubble::{LineView, Speaker};
use crate::ui::words::{said, signed};

/// The conversation so far, and what of it was said in private messages on a social network.
pub(super) struct Told {
    pub lines: Vec<LineView>,
    pub private: Vec<LineView>,
}

/// Tells what has happened in the contact that is looked at.
pub(super) fn told(source: &Source) -> Told {
    let transcript = source.encounter().transcript();
    let mut lines: Vec<(Side, LineView)> = Vec::new();
    let (mut side, mut silent_ms) = (Side::Public, 0);
    let mut before = transcript.first_mood;
    for turn in &transcript.turns {
        let begins = lines.len();
        for event in &turn.events {
            let mut event = *event;
            if let Event::Silence { ms } = &mut event {
                // One silence, however often others were answered in it.
                if silent_ms > 0 {
                    lines.pop();
                }
                *ms += silent_ms;
            }
            if let Some(line) = line_view(source, turn, &event, before) {
                silent_ms = if let Event::Silence { ms } = event { ms } else { 0 };
                if let Event::WentPublic = event {
                    side = Side::Public;
                }
                match lines.get_mut(begins..).and_then(<[_]>::last_mut).map(|(_, last)| last) {
                    // The parts of one letter.
                    Some(last) if line.speaker == Speaker::You && last.speaker == Speaker::You => {
                        last.text = format!("{}\n{}", last.text, line.text);
                        let coach = coach(source, &event);
                        last.change = last.change.take().into_iter().chain(coach).reduce(below);
                    }
                    _ => lines.push((side, line)),
                }
            }
            if matches!(event, Event::WentPrivate { .. }) {
                side = Side::Private;
            }
        }
        before = turn.mood;
    }
    if chats::is_writing(source, source.seat())
        && let Some(at) = lines.iter().rposition(|(_, line)| line.speaker == Speaker::Customer)
    {
        lines.remove(at);
    }
    let (private, public): (Vec<_>, Vec<_>) = lines.into_iter().partition(|(side, _)| *side == Side::Private);
    let lines = |said: Vec<(Side, LineView)>| said.into_iter().map(|(_, line)| line).collect();
    Told { lines: lines(public), private: lines(private) }
}

/// An event of a turn as a line, with what coaching says of it; `before` is the mood before its turn.
fn line_view(source: &Source, turn: &Turn, event: &Event, before: Mood) -> Option<LineView> {
    let (scenario, catalogue) = (source.scenario(), source.catalogue);
    let (speaker, text) = line(scenario, turn, event, source.agent, catalogue)?;
    let name = match speaker {
        Speaker::Customer => customer_name(scenario, catalogue),
        Speaker::You => catalogue.text(msg!("encounter-you")),
        Speaker::Note => String::new(),
    };
    let shows = speaker == Speaker::You && is_coached(source) && !source.preferences.hide_mood;
    let moved = shows.then(|| change(before, turn.mood, catalogue));
    let change = moved.into_iter().chain(coach(source, event)).reduce(below);
    Some(LineView { speaker, name, text, change })
}

fn is_coached(source: &Source) -> bool {
    source.preferences.coaching == Coaching::EachLine
}

/// What an event is in the conversation: a line, a note, or nothing that is seen.
pub(in crate::ui) fn line(
    scenario: &Scenario,
    turn: &Turn,
    event: &Event,
    agent: &Agent,
    catalogue: &Catalogue,
) -> Option<(Speaker, String)> {
    let name = &scenario.customer.name;
    let seconds = |ms: u32| catalogue.duration(ms / 1000);
    let of = |key| said(scenario, key, agent, catalogue);
    let note = |key, args| (Speaker::Note, catalogue.format(key, &args));
    Some(match event {
        Event::AgentSaid { beat, reply, .. } => {
            let said = || of(&scenario.beats[beat.at()].replies[reply.at()].says.key);
            (Speaker::You, turn.typed().map_or_else(said, |(text, _)| text.to_owned()))
        }
        Event::AgentUnclear { .. } => (Speaker::You, turn.typed()?.0.to_owned()),
        Event::CustomerPuzzled { why, band, variant, .. } => {
            let written = rules(scenario.channel).written;
            (Speaker::Customer, catalogue.word("unclear", &why.answer(written, *band, *variant)))
        }
        Event::CustomerSaid { speech, band, .. } => {
            (Speaker::Customer, of(&speech.line(scenario, *band).key))
        }
        Event::Held { ms, words: HoldWords::Silent, .. } => {
            note(msg!("note-held-silently"), args![waited = seconds(*ms)])
        }
        Event::Held { ms, words: HoldWords::Explained, .. } => {
            note(msg!("note-held-explained"), args![time = seconds(*ms)])
        }
        Event::Held { ms, words: HoldWords::Promised(promised_s), .. } => {
            let promised = catalogue.duration(*promised_s);
            note(msg!("note-held"), args![waited = seconds(*ms), promised = promised])
        }
        Event::Muted { ms } => note(msg!("note-muted"), args![time = seconds(*ms)]),
        Event::Silence { ms } => note(msg!("note-silence"), args![time = seconds(*ms)]),
        Event::Worked { ms } => note(msg!("note-worked"), args![time = seconds(*ms)]),
        Event::LookedUp { article, ms, .. } => {
            let title = of(&scenario.knowledge[article.at()].title);
            note(msg!("note-looked-up"), args![title = title, time = seconds(*ms)])
        }
        Event::SupervisorDemanded => note(msg!("note-supervisor"), args![name = name]),
        Event::HandedOver { level, how, .. } => {
            let key = match how {
                Handover::Warm => msg!("note-transfer-warm"),
                Handover::Cold => msg!("note-transfer-cold"),
            };
            note(key, args![level = catalogue.word("level", level.slug())])
        }
        Event::WentPrivate { .. } => note(msg!("note-private"), args![]),
        Event::WentPublic => note(msg!("note-public"), args![]),
        Event::QueueLeft { waiting } => note(msg!("note-queue-left"), args![waiting = *waiting]),
        Event::CallbackPromised { callback } => {
            let within_min = scenario.callbacks[callback.at()].within_min;
            note(msg!("note-callback-promised"), args![time = catalogue.minutes(within_min)])
        }
        Event::CalledBack { kept, after_min, .. } => {
            let key = if *kept { msg!("note-called-back") } else { msg!("note-called-back-late") };
            note(key, args![time = catalogue.minutes(*after_min)])
        }
        Event::CallbackMissed { .. } => note(msg!("note-callback-missed"), args![]),
        Event::Booked { product, .. } => {
            note(msg!("note-booked"), args![product = of(&scenario.products[product.at()].label)])
        }
        Event::PlanAgreed { plan, .. } => {
            let each = amount(plan.each, catalogue);
            note(msg!("note-plan"), args![count = plan.instalments, each = each])
        }
        Event::WroteUp { code, noted, of: voiced, .. } => match code {
            Some(code) => {
                let code = of(&scenario.dispositions[code.at()].label);
                note(msg!("note-wrote-up-code"), args![code = code, noted = *noted, of = *voiced])
            }
            None => note(msg!("note-wrote-up"), args![]),
        },
        Event::Ended { left: true, .. } => note(msg!("note-left"), args![name = name]),
        _ => return None,
    })
}

/// One text, and another below it.
fn below(one: String, other: String) -> String {
    format!("{one}\n{other}")
}

/// What a coach says of a line of the trainee, with coaching on: "Coach: …".
fn coach(source: &Source, event: &Event) -> Option<String> {
    let Event::AgentSaid { beat, reply, .. } = event else { return None };
    let key = source.scenario().beats[beat.at()].replies[reply.at()].coach.as_ref()?;
    let text = source.said(key);
    is_coached(source).then(|| source.catalogue.format(msg!("note-coach"), &args![text = text]))
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

/// An amount in minor units, as a number: a scenario names no currency.
pub(super) fn amount(minor: u32, catalogue: &Catalogue) -> String {
    catalogue.money(i64::from(minor), "").trim().to_owned()
}
