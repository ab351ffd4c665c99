//! How things stand at the desk: several chats, those who wait behind, who else reads.

use super::words::Words;
use crate::cli::console::{Console, FAINT, heading, styled};
use crate::cli::failure::Failure;
use crate::cli::wrap::wrap;
use crate::encounter::{Desk, Encounter, Phase, rules};
use crate::grading::Scorecard;
use crate::records::Summary;
use crate::{args, msg};

/// A chat by its number and its customer.
pub fn name(console: &Console, chat: usize, words: &Words) -> String {
    console.text(msg!("play-chat"), &args![number = chat + 1, name = &words.scenario.customer.name])
}

/// Prints the desk's clock and, chat by chat, who waits.
pub fn show(console: &mut Console, words: &[Words], desk: &Desk, at: usize) -> Result<(), Failure> {
    let clock = console.catalogue.clock(desk.now_ms() / 1000);
    console.line(&format!(
        "\n{}",
        styled(FAINT, &console.text(msg!("play-desk-clock"), &args![time = clock]))
    ))?;
    let there = |chat: &usize| *chat == at || desk.has_come(*chat);
    let names: Vec<String> =
        words.iter().enumerate().map(|(chat, words)| name(console, chat, words)).collect();
    let widest = names.iter().map(|name| name.chars().count()).max().unwrap_or(0);
    for chat in (0..words.len()).filter(there) {
        let mark = if chat == at { "▸" } else { " " };
        let stands = standing(console, desk, chat);
        console.line(&format!("  {mark} {:widest$}  {stands}", names[chat]))?;
    }
    console.line("")
}

fn standing(console: &Console, desk: &Desk, chat: usize) -> String {
    let seat = &desk.seats()[chat];
    match seat.encounter.state().phase {
        Phase::Talking(_) if seat.waits(desk.now_ms()) => {
            let time = console.catalogue.clock(seat.waiting_ms(desk.now_ms()) / 1000);
            console.text(msg!("play-chat-waits"), &args![time = time])
        }
        Phase::Talking(_) => console.text(msg!("play-chat-writes"), &args![]),
        Phase::AfterCall(_) => console.text(msg!("play-chat-gone"), &args![]),
        Phase::Closed(_) => console.text(msg!("play-chat-closed"), &args![]),
    }
}

/// Prints who waits behind the customer, and who else reads.
pub fn surroundings(console: &mut Console, encounter: &Encounter) -> Result<(), Failure> {
    let state = encounter.state();
    let mut lines = Vec::new();
    if state.queue > 0 {
        lines.push(console.text(msg!("play-queue"), &args![waiting = state.queue]));
    }
    if rules(encounter.scenario().channel).public {
        let key = if state.private { msg!("play-in-private") } else { msg!("play-in-public") };
        lines.push(console.text(key, &args![]));
    }
    if encounter.composes() {
        lines.push(console.text(msg!("play-parts"), &args![]));
    }
    for line in &lines {
        console.line(&styled(FAINT, &wrap("  ", line)))?;
    }
    if lines.is_empty() { Ok(()) } else { console.line("") }
}

/// Prints what the chats came to together.
pub fn together(console: &mut Console, desk: &Desk, cards: &[Scorecard]) -> Result<(), Failure> {
    let Some(summary) = Summary::of(desk, cards, 0) else { return Ok(()) };
    heading(console, msg!("play-together"))?;
    let args = args![
        overall = summary.overall,
        csat = summary.csat,
        total = console.catalogue.clock(summary.total_ms / 1000)
    ];
    console.line(&wrap("  ", &console.text(msg!("play-joint"), &args)))
}
