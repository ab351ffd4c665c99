//! The program in a terminal, without a command: choose a scenario and play it, as often as wanted.

use super::console::{Console, FAINT, styled};
use super::failure::Failure;
use super::play::{self, Request};
use super::{Options, agent, library, list, records};
use crate::encounter::Header;
use crate::grading::Coaching;
use crate::{args, msg};

/// Lists the scenarios and plays those that are chosen, until the person leaves. Where nobody can be asked, the list
/// is all there is.
pub fn run(console: &mut Console, options: &Options) -> Result<(), Failure> {
    console.line("")?;
    loop {
        let library = library::load(console, options);
        list::show(console, &library, true)?;
        if !console.is_conversation() || library.scenarios().next().is_none() {
            return Ok(());
        }
        let all: Vec<_> = library.scenarios().collect();
        let Some(chosen) = choose(console, all.len())? else { return Ok(()) };
        let (pack, scenario) = all[chosen];
        let found = library::found(&library, pack, scenario);
        let kept = play::records(console, options, true, false)?;
        console.speak(options, kept.as_ref());
        let request = Request {
            arrivals: found.arrivals,
            rubric: found.rubric,
            header: Header::default(),
            agent: agent(console, records::own_name(kept.as_ref())),
            moves: None,
            json: false,
            conversation: true,
            records: kept,
            resume: false,
            from: None,
            coaching: Coaching::default(),
        };
        play::run(console, &request)?;
        console.line("")?;
    }
}

/// The place, from 0, of the number that was typed, of `most`; None to leave.
fn choose(console: &mut Console, most: usize) -> Result<Option<usize>, Failure> {
    loop {
        let prompt = styled(FAINT, &console.text(msg!("home-choose"), &args![]));
        let Some(answer) = console.ask(&prompt)? else { return Ok(None) };
        match answer.parse::<usize>().ok().and_then(|number| number.checked_sub(1)) {
            Some(place) if place < most => return Ok(Some(place)),
            None if answer == "q" || answer.is_empty() => return Ok(None),
            _ => console.line(&console.text(msg!("home-no-such-number"), &args![most = most]))?,
        }
    }
}
