//! The program in a terminal, without a command: choose a scenario and play it, as often as wanted.

use super::console::{Console, FAINT, styled};
use super::failure::Failure;
use super::library::{self, Meant};
use super::{Options, agent, calibration, interview, list, play, promotion, records};
use crate::{args, msg};

/// Lists the scenarios and plays those that are chosen, until the person leaves. Where nobody can be asked, the list
/// is all there is.
pub fn run(console: &mut Console, options: &Options) -> Result<(), Failure> {
    console.line("")?;
    loop {
        let library = library::load(console, options);
        list::show(console, &library, true)?;
        let mut all: Vec<Meant> = library::all(&library).collect();
        if !console.is_conversation() || all.is_empty() {
            return Ok(());
        }
        let Some(chosen) = choose(console, all.len())? else { return Ok(()) };
        let mut kept = play::records(console, options, true, false)?;
        console.speak(options, kept.as_ref());
        let agent = agent(console, records::own_name(kept.as_ref()));
        match all.swap_remove(chosen) {
            Meant::Scenario(found) => {
                let rank = promotion::rank(console, options, kept.as_mut());
                let mut request = play::Request::plain(found, agent, kept);
                request.header.rank = rank;
                play::run(console, &request)?;
                promotion::promote(console, options, request.records.as_mut())?;
            }
            Meant::Interview(interview) => {
                let mut request = interview::Request::plain(interview, agent, kept);
                interview::run(console, &request)?;
                promotion::promote(console, options, request.records.as_mut())?;
            }
            Meant::Calibration(it) => {
                let recording = library::recording(console, options, &it)?;
                let request = calibration::Request::plain(it.calibration, recording, agent.name, kept);
                calibration::run(console, &request)?;
            }
        }
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
