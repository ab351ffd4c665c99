//! The play for people: the briefing, then turn by turn who says what and how it was taken.

use super::words::Words;
use super::{View, mood, scorecard};
use crate::cli::console::{BAD, Console, FAINT, GOOD, STRONG, styled};
use crate::cli::failure::Failure;
use crate::cli::wrap::wrap;
use crate::encounter::{Encounter, Event, Mood, Phase};
use crate::grading::Scorecard;
use crate::l10n::Key;
use crate::scenario::{HoldWords, NeedState, Outcome};
use crate::{args, msg};

pub struct Text;

impl View for Text {
    fn begin(&mut self, console: &mut Console, words: &Words) -> Result<(), Failure> {
        let scenario = &words.scenario;
        let channel = console.catalogue.word("channel", scenario.channel.slug());
        let subtitle = console.text(
            msg!("play-subtitle"),
            &args![
                channel = channel,
                difficulty = scenario.difficulty,
                target = console.catalogue.clock(scenario.handle_time.target_s)
            ],
        );
        console.line(&styled(STRONG, &words.text(&scenario.title)))?;
        console.line(&styled(FAINT, &subtitle))?;
        console.line(&format!("\n{}", wrap("", &words.text(&scenario.briefing))))?;
        if !scenario.policy.is_empty() {
            heading(console, msg!("play-policy"))?;
            for rule in &scenario.policy {
                console.line(&wrap("  · ", &words.text(rule)))?;
            }
        }
        if !scenario.record.is_empty() {
            heading(console, msg!("play-record"))?;
            let labels: Vec<String> = scenario.record.iter().map(|entry| words.text(&entry.label)).collect();
            let widest = labels.iter().map(|label| label.chars().count()).max().unwrap_or(0);
            for (entry, label) in scenario.record.iter().zip(&labels) {
                console.line(&wrap(&format!("  {label:widest$}  "), &words.text(&entry.value)))?;
            }
        }
        Ok(())
    }

    fn turn(&mut self, console: &mut Console, words: &Words, encounter: &Encounter) -> Result<(), Failure> {
        let Some(turn) = encounter.transcript().turns.last() else { return Ok(()) };
        console.line("")?;
        if let Some(made) = &turn.made {
            // As a moves file takes it.
            console.line(&styled(FAINT, &format!("> {made}")))?;
        }
        for event in &turn.events {
            tell(console, words, event)?;
        }
        if let Phase::Talking(_) = encounter.state().phase {
            mood::show(console, before(encounter), turn.mood)?;
            for (index, (_, reply)) in encounter.offered().enumerate() {
                console.line(&wrap(&format!("  {}  ", index + 1), &words.text(&reply.says.key)))?;
            }
        }
        Ok(())
    }

    fn end(
        &mut self,
        console: &mut Console,
        words: &Words,
        _: &Encounter,
        scorecard: &Scorecard,
    ) -> Result<(), Failure> {
        scorecard::show(console, words, scorecard)
    }
}

/// The mood before the last turn.
fn before(encounter: &Encounter) -> Mood {
    let transcript = encounter.transcript();
    match transcript.turns.as_slice() {
        [.., before, _] => before.mood,
        _ => transcript.first_mood,
    }
}

/// A heading over what follows.
pub fn heading(console: &mut Console, key: Key) -> Result<(), Failure> {
    let text = styled(STRONG, &console.text(key, &args![]));
    console.line(&format!("\n{text}"))
}

/// What happened, where a person would notice it. How each thing was felt shows in the mood.
fn tell(console: &mut Console, words: &Words, event: &Event) -> Result<(), Failure> {
    let catalogue = &console.catalogue;
    let quote = |text: String| catalogue.format(msg!("play-quote"), &args![text = text]);
    let line = match *event {
        Event::AgentSaid { beat, reply, .. } => {
            let reply = &words.scenario.beats[beat.at()].replies[reply.at()];
            said(&catalogue.text(msg!("play-you")), &quote(words.text(&reply.says.key)))
        }
        Event::CustomerSaid { speech, band, .. } => {
            said(&words.scenario.customer.name, &quote(words.speech(speech, band)))
        }
        Event::Worked { ms } => {
            note(catalogue.format(msg!("play-worked"), &args![time = catalogue.duration(ms / 1000)]))
        }
        Event::Held { ms, words, kept } => {
            let key = match (words, kept) {
                (HoldWords::Silent, _) => msg!("play-held-silently"),
                (HoldWords::Explained, _) | (_, true) => msg!("play-held"),
                (HoldWords::Promised(_), false) => msg!("play-held-too-long"),
            };
            note(catalogue.format(key, &args![time = catalogue.duration(ms / 1000)]))
        }
        Event::NeedMoved { need, to: NeedState::Met } => {
            styled(GOOD, &note(catalogue.format(msg!("play-need-met"), &args![need = words.need(need)])))
        }
        Event::Verified => note(catalogue.text(msg!("play-verified"))),
        Event::SupervisorDemanded => styled(BAD, &note(catalogue.text(msg!("play-supervisor-demanded")))),
        Event::Critical { error } => {
            let error = catalogue.word("critical-error", error.slug());
            styled(BAD, &note(catalogue.format(msg!("play-critical"), &args![error = error])))
        }
        Event::Ended { outcome, left, .. } => {
            let style = if outcome == Outcome::Resolved { GOOD } else { FAINT };
            let word = catalogue.word("outcome", outcome.slug());
            let key = if left { msg!("play-left") } else { msg!("play-ended") };
            styled(style, &note(catalogue.format(key, &args![outcome = word])))
        }
        Event::WroteUp { ms, .. } => {
            note(catalogue.format(msg!("play-wrote-up"), &args![time = catalogue.duration(ms / 1000)]))
        }
        _ => return Ok(()),
    };
    console.line(&line)
}

fn said(who: &str, quote: &str) -> String {
    format!("{}\n{}", styled(STRONG, who), wrap("  ", quote))
}

fn note(text: String) -> String {
    wrap("  · ", &text)
}
