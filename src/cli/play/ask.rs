//! Asking a person for a move.

use std::time::Instant;

use super::input::Next;
use super::naming::{named, numbered};
use super::typist::Typist;
use super::words::Words;
use super::{help, tools};
use crate::cli::console::{Console, FAINT, styled};
use crate::cli::failure::Failure;
use crate::cli::wrap::wrap;
use crate::encounter::{Desk, DeskLine, Encounter, Entry, Move, Pace, Phase, Refusal, Sense};
use crate::l10n::Key;
use crate::{args, msg};

/// Asks until there is a move for the chat that is answered, or another chat is chosen; measures how long that took.
pub fn ask(
    console: &mut Console,
    words: &[Words],
    desk: &Desk,
    at: &mut usize,
    typist: &mut Typist,
) -> Result<Next, Failure> {
    let asked_at = Instant::now();
    loop {
        let encounter = &desk.seats()[*at].encounter;
        let prompt = styled(FAINT, &console.text(prompt(encounter), &args![]));
        let Some(line) = console.ask(&prompt)? else { return Ok(Next::Nothing) };
        let thought_ms = match encounter.pace() {
            Pace::Untimed => 0,
            Pace::Live | Pace::Relaxed => u32::try_from(asked_at.elapsed().as_millis()).unwrap_or(u32::MAX),
        };
        match line.as_str() {
            "q" => return Ok(Next::Nothing),
            "?" => {
                let moves = help::moves(&console.catalogue, &words[*at], desk, *at);
                console.line(&moves.join("\n"))?;
                continue;
            }
            _ => {}
        }
        if let Some(sought) = searches(&line, encounter) {
            console.line(&help::articles(&console.catalogue, &words[*at], sought).join("\n"))?;
            continue;
        }
        let Ok(read) = DeskLine::parse(&line) else {
            console.line(&console.text(msg!("play-not-understood"), &args![typed = line]))?;
            continue;
        };
        if let Some(chat) = read.chat {
            if let Some(problem) = cannot_turn(console, desk, chat) {
                console.line(&problem)?;
                continue;
            }
            *at = chat;
        }
        let encounter = &desk.seats()[*at].encounter;
        let most = encounter.offered().count();
        match read.entry {
            None if read.chat.is_some() => return Ok(Next::Turned),
            None if is_written_up(encounter) => {
                return Ok(Next::Move(*at, timed(Move::wrap_up(), thought_ms)));
            }
            None => {}
            Some(Entry::Number(number)) if most > 0 && !(1..=most).contains(&number) => {
                console.line(&console.text(msg!("play-no-such-number"), &args![most = most]))?;
            }
            Some(Entry::Words(_)) if encounter.composes() => {
                console.line(&console.catalogue.say(&Refusal::Composed.message()))?;
            }
            Some(Entry::Words(text)) => {
                let heard = typist.hear(console, &words[*at], encounter, &text)?;
                let meant = match &heard.sense {
                    Sense::Perhaps(replies) => match which(console, &words[*at], encounter, replies)? {
                        None => continue,
                        meant => meant,
                    },
                    _ => None,
                };
                return Ok(Next::Move(*at, heard.made(meant, thought_ms)));
            }
            Some(Entry::Move(made)) => {
                return Ok(Next::Move(*at, timed(named(made, encounter), thought_ms)));
            }
            Some(Entry::Number(number)) => {
                return Ok(Next::Move(*at, timed(numbered(number, encounter), thought_ms)));
            }
        }
    }
}

fn prompt(encounter: &Encounter) -> Key {
    match encounter.state().phase {
        Phase::AfterCall(_) if tools::is_writing_choice(encounter) => msg!("play-prompt-after-call"),
        Phase::AfterCall(_) => msg!("play-prompt-wrap-up"),
        _ if encounter.composes() => msg!("play-prompt-compose"),
        _ => msg!("play-prompt"),
    }
}

/// Whether an empty line writes the case up: where that is no choice.
fn is_written_up(encounter: &Encounter) -> bool {
    matches!(encounter.state().phase, Phase::AfterCall(_)) && !tools::is_writing_choice(encounter)
}

/// Asks which of these replies was meant; None for neither: then nothing was said, and it is said in other words.
fn which(
    console: &mut Console,
    words: &Words,
    encounter: &Encounter,
    replies: &[String],
) -> Result<Option<String>, Failure> {
    console.line(&console.text(msg!("play-did-you-mean"), &args![count = replies.len()]))?;
    for (index, reply) in replies.iter().enumerate() {
        let offered = encounter.offered().find(|(_, offer)| offer.id == *reply);
        let text = offered.map(|(_, offer)| words.text(&offer.says.key)).unwrap_or_default();
        console.line(&wrap(&format!("  {}  ", index + 1), &text))?;
    }
    let prompt = styled(FAINT, &console.text(msg!("play-prompt-meant"), &args![]));
    loop {
        let Some(line) = console.ask(&prompt)? else { return Ok(None) };
        let number = line.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        match number.and_then(|number| replies.get(number)) {
            None if !line.trim().is_empty() => {
                console.line(&console.text(msg!("play-no-such-number"), &args![most = replies.len()]))?;
            }
            reply => return Ok(reply.cloned()),
        }
    }
}

/// What is sought among the articles: `look-up`, or `look-up` with words that are neither a number nor an id.
fn searches<'l>(line: &'l str, encounter: &Encounter) -> Option<&'l str> {
    let sought = line.strip_prefix("look-up")?;
    if encounter.scenario().knowledge.is_empty() || !(sought.is_empty() || sought.starts_with(' ')) {
        return None;
    }
    let mut words = sought.split_whitespace().filter(|word| !word.starts_with('+'));
    let (first, second) = (words.next(), words.next());
    let is_article = |word: &str| {
        word.parse::<usize>().is_ok() || encounter.scenario().knowledge.iter().any(|it| it.id == word)
    };
    (second.is_some() || !first.is_some_and(is_article)).then(|| sought.trim())
}

/// Why the person cannot turn to this chat, if so.
fn cannot_turn(console: &Console, desk: &Desk, chat: usize) -> Option<String> {
    let chats = desk.seats().len();
    if chat >= chats {
        return Some(console.catalogue.say(&Refusal::NoSuchChat { chats }.message()));
    }
    let come = desk.has_come(chat) || !desk.seats().iter().any(|seat| seat.waits(desk.now_ms()));
    (!come).then(|| console.text(msg!("play-chat-not-come"), &args![number = chat + 1]))
}

/// A move that a person typed out, with the time they took unless they wrote one.
fn timed(mut made: Move, measured_ms: u32) -> Move {
    match &mut made {
        Move::Say { thought_ms, .. }
        | Move::Send { thought_ms, .. }
        | Move::LookUp { thought_ms, .. }
        | Move::WrapUp { thought_ms, .. }
            if *thought_ms == 0 =>
        {
            *thought_ms = measured_ms;
        }
        _ => {}
    }
    made
}
