//! What happened, in words: each event where a person would notice it.

use super::words::Words;
use crate::cli::console::{BAD, Console, FAINT, GOOD, STRONG, styled};
use crate::cli::failure::Failure;
use crate::cli::wrap::wrap;
use crate::encounter::{Encounter, Event, Speech, Turn};
use crate::grading;
use crate::l10n::{Args, Catalogue, Key};
use crate::scenario::{Answer, Handover, HoldWords, Kind, NeedState, Outcome};
use crate::{args, msg};

/// Prints an event. How each thing was felt shows in the mood.
pub fn tell(console: &mut Console, words: &Words, turn: &Turn, event: &Event) -> Result<(), Failure> {
    let (catalogue, kind) = (&console.catalogue, words.scenario.kind);
    let quote = |text: String| catalogue.format(msg!("play-quote"), &args![text = text]);
    let line = match *event {
        Event::AgentSaid { beat, reply, .. } => {
            let reply = &words.scenario.beats[beat.at()].replies[reply.at()];
            said(&catalogue.text(msg!("play-you")), &quote(words.said(turn, &reply.says.key)))
        }
        Event::AgentUnclear { .. } => {
            let text = turn.typed().map_or_else(String::new, |(text, _)| text.to_owned());
            said(&catalogue.text(msg!("play-you")), &quote(text))
        }
        Event::CustomerPuzzled { why, band, variant, .. } => {
            said(&words.scenario.customer.name, &quote(words.puzzled(why, band, variant)))
        }
        Event::CustomerSaid { speech, band, .. } => {
            let line = said(&words.scenario.customer.name, &quote(words.speech(speech, band)));
            match seen(catalogue, words, speech) {
                Some(seen) => format!("{line}\n{}", styled(FAINT, &wrap("  ", &seen))),
                None => line,
            }
        }
        Event::LookedUp { article, .. } => {
            let article = &words.scenario.knowledge[article.at()];
            let title = noted(catalogue, kind, event, &args![title = words.text(&article.title)]);
            format!("{}\n{}", title.unwrap_or_default(), wrap("      ", &words.text(&article.text)))
        }
        Event::NeedMoved { need, to: NeedState::Met } => {
            styled(GOOD, &note(catalogue.format(msg!("play-need-met"), &args![need = words.need(need)])))
        }
        Event::Critical { error } => {
            let error = catalogue.word("critical-error", error.slug());
            styled(BAD, &note(catalogue.format(msg!("play-critical"), &args![error = error])))
        }
        Event::Ended { outcome, left, .. } => {
            let style = if outcome == Outcome::Resolved { GOOD } else { FAINT };
            let word = grading::outcome(outcome, kind, catalogue);
            let key = if left { msg!("play-left") } else { msg!("play-ended") };
            styled(style, &note(catalogue.format(key, &args![outcome = word, kind = kind.slug()])))
        }
        Event::SupervisorDemanded => {
            let args = args![kind = kind.slug()];
            styled(BAD, &note(catalogue.format(msg!("play-supervisor-demanded"), &args)))
        }
        Event::Booked { product, .. } => {
            let label = words.text(&words.scenario.products[product.at()].label);
            noted(catalogue, kind, event, &args![product = label]).unwrap_or_default()
        }
        Event::CallbackPromised { callback } => {
            let within = words.scenario.callbacks[callback.at()].within_min;
            let within = catalogue.minutes(within);
            noted(catalogue, kind, event, &args![within = within]).unwrap_or_default()
        }
        Event::WroteUp { ms, code, noted, of, .. } if !words.scenario.dispositions.is_empty() => {
            let code = code.map(|code| words.text(&words.scenario.dispositions[code.at()].label));
            let code = code.unwrap_or_else(|| catalogue.text(msg!("play-no-code")));
            let time = catalogue.duration(ms / 1000);
            let args = args![time = time, code = code, noted = noted, of = of];
            note(catalogue.format(msg!("play-wrote-up-code"), &args))
        }
        _ => match noted(catalogue, kind, event, &args![]) {
            Some(line) => line,
            None => return Ok(()),
        },
    };
    console.line(&line)
}

/// What a coach says of a line of the trainee.
pub fn coach(console: &mut Console, words: &Words, event: &Event) -> Result<(), Failure> {
    let Event::AgentSaid { beat, reply, .. } = *event else { return Ok(()) };
    let said = &words.scenario.beats[beat.at()].replies[reply.at()].coach;
    let Some(said) = said else { return Ok(()) };
    let text = console.text(msg!("play-coach"), &args![text = words.text(said)]);
    console.line(&styled(FAINT, &note(text)))
}

/// The note of an event whose words depend on nothing but itself, the kind of scenario and these; None where a person notices nothing, or
/// only in the mood.
fn noted(catalogue: &Catalogue, kind: Kind, event: &Event, more: &Args) -> Option<String> {
    let (key, mut args): (Key, Args) = match *event {
        Event::Worked { .. } => (msg!("play-worked"), args![]),
        Event::Held { words, kept, .. } => match (words, kept) {
            (HoldWords::Silent, _) => (msg!("play-held-silently"), args![]),
            (HoldWords::Explained, _) => (msg!("play-held-explained"), args![]),
            (HoldWords::Promised(_), true) => (msg!("play-held"), args![]),
            (HoldWords::Promised(_), false) => (msg!("play-held-too-long"), args![]),
        },
        Event::Muted { .. } => (msg!("play-muted"), args![]),
        Event::Silence { .. } => (msg!("play-silence"), args![]),
        Event::LookedUp { .. } => (msg!("play-looked-up"), args![]),
        Event::Verified => (msg!("play-verified"), args![]),
        Event::HandedOver { level, how, told, owed, .. } => {
            let to = catalogue.word("level", level.slug());
            match how {
                Handover::Warm => (msg!("play-handed-over-warm"), args![to = to, told = told, owed = owed]),
                Handover::Cold => (msg!("play-handed-over-cold"), args![to = to]),
            }
        }
        Event::PreparedMisfit => (msg!("play-prepared-misfit"), args![]),
        Event::WentPrivate { .. } => (msg!("play-went-private"), args![]),
        Event::WentPublic => (msg!("play-went-public"), args![]),
        Event::Purpose => (msg!("play-purpose"), args![]),
        Event::ConsentAsked => (msg!("play-consent-asked"), args![]),
        Event::Consent { answer: Answer::Given } => (msg!("play-consent-given"), args![]),
        Event::Consent { answer: Answer::Refused } => (msg!("play-consent-refused"), args![]),
        Event::PriceTold => (msg!("play-price-told"), args![]),
        Event::Booked { agreed: true, .. } => (msg!("play-booked"), args![]),
        Event::Booked { agreed: false, .. } => (msg!("play-booked-unasked"), args![]),
        Event::PlanAgreed { plan, .. } => (msg!("play-plan-agreed"), args![instalments = plan.instalments]),
        Event::QueueReassured => (msg!("play-queue-reassured"), args![]),
        Event::QueueLeft { waiting } => (msg!("play-queue-left"), args![waiting = waiting]),
        Event::CallbackPromised { .. } => (msg!("play-callback-promised"), args![]),
        Event::CalledBack { kept, after_min, .. } => {
            let key = if kept { msg!("play-called-back") } else { msg!("play-called-back-late") };
            (key, args![after = catalogue.minutes(after_min)])
        }
        Event::CallbackMissed { .. } => (msg!("play-callback-missed"), args![]),
        Event::WroteUp { .. } => (msg!("play-wrote-up"), args![]),
        _ => return None,
    };
    args.push(("time", catalogue.duration(event.ms() / 1000).into()));
    args.push(("kind", kind.slug().into()));
    args.extend(more.iter().cloned());
    Some(note(catalogue.format(key, &args)))
}

/// A turn in which the customer waited while somebody else was answered, and what came of it.
pub fn waits(console: &mut Console, words: &Words, turn: &Turn) -> Result<(), Failure> {
    for event in &turn.events {
        if let Event::Silence { ms } = *event {
            let time = console.catalogue.duration(ms / 1000);
            let args = args![name = &words.scenario.customer.name, time = time];
            console.line(&styled(FAINT, &note(console.text(msg!("play-waits"), &args))))?;
        } else {
            tell(console, words, turn, event)?;
        }
    }
    Ok(())
}

/// What the customer said last, once more.
pub fn last_line(console: &mut Console, words: &Words, encounter: &Encounter) -> Result<(), Failure> {
    let turns = encounter.transcript().turns.iter().rev();
    let mut events = turns.flat_map(|turn| turn.events.iter().rev().map(move |event| (turn, event)));
    match events.find(|(_, event)| matches!(event, Event::CustomerSaid { .. })) {
        Some((turn, event)) => tell(console, words, turn, event),
        None => Ok(()),
    }
}

/// What is seen rather than said.
fn seen(catalogue: &Catalogue, words: &Words, speech: Speech) -> Option<String> {
    let Speech::Beat(beat) = speech else { return None };
    let seen = words.scenario.beats[beat.at()].seen.as_ref()?;
    Some(catalogue.format(msg!("play-seen"), &args![text = words.text(seen)]))
}

fn said(who: &str, quote: &str) -> String {
    format!("{}\n{}", styled(STRONG, who), wrap("  ", quote))
}

fn note(text: String) -> String {
    wrap("  · ", &text)
}
