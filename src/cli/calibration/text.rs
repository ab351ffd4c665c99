//! A calibration for people: what they should know, the recording, the sheet.

use super::{View, ending, sheet};
use crate::calibration::{By, Move, Sheet, Verdict, Wording};
use crate::cli::console::{Console, FAINT, STRONG, heading, styled};
use crate::cli::failure::Failure;
use crate::cli::wrap::wrap;
use crate::{args, msg};

pub struct Text {
    /// A person has typed the entries and need not read them again.
    pub conversation: bool,
}

impl View for Text {
    fn begin(&mut self, console: &mut Console, wording: &Wording) -> Result<(), Failure> {
        let calibration = wording.calibration;
        let scenario = &wording.recording.scenario;
        let about = [
            console.text(msg!("calibration-kind"), &args![]),
            console.text(msg!("calibration-difficulty"), &args![difficulty = calibration.difficulty]),
        ];
        console.line(&styled(STRONG, &wording.text(&calibration.title)))?;
        console.line(&styled(FAINT, &about.join(" · ")))?;
        console.line(&format!("\n{}", wrap("", &wording.text(&calibration.briefing))))?;
        heading(console, msg!("calibration-contact"))?;
        let title = args![
            title = wording.line(&scenario.title),
            channel = console.catalogue.word("channel", scenario.channel.slug()),
            agent = &calibration.agent.name
        ];
        console.line(&wrap("  ", &console.text(msg!("calibration-whose"), &title)))?;
        console.line(&wrap("  ", &wording.line(&scenario.briefing)))?;
        for rule in &scenario.policy {
            console.line(&wrap("  · ", &wording.line(rule)))?;
        }
        let time = wording.recording.card.handle_time;
        let clock = |ms: u32| console.catalogue.clock(ms / 1000);
        let args = args![
            total = clock(time.total_ms()),
            target = console.catalogue.clock(scenario.handle_time.target_s),
            talk = clock(time.talk_ms),
            hold = clock(time.hold_ms),
            after = clock(time.after_ms)
        ];
        console.line(&styled(FAINT, &wrap("  ", &console.text(msg!("play-handle-time"), &args))))?;
        heading(console, msg!("calibration-recording"))?;
        heard(console, wording)?;
        sheet::show(console, wording, &Sheet::default())
    }

    fn step(
        &mut self,
        console: &mut Console,
        _: &Wording,
        sheet: &Sheet,
        made: &Move,
    ) -> Result<(), Failure> {
        if self.conversation {
            return sheet::changed(console, sheet, made);
        }
        console.line(&styled(FAINT, &format!("> {made}")))
    }

    fn end(&mut self, console: &mut Console, wording: &Wording, verdict: &Verdict) -> Result<(), Failure> {
        ending::show(console, wording, verdict)
    }
}

/// The recording, turn by turn.
fn heard(console: &mut Console, wording: &Wording) -> Result<(), Failure> {
    let mut last = None;
    for line in wording.heard() {
        let number = if last == Some(line.turn) { String::new() } else { line.turn.to_string() };
        last = Some(line.turn);
        match wording.name(line.by) {
            Some(name) => {
                let style = if line.by == By::Agent { STRONG } else { FAINT };
                console.line(&format!("{number:>3}  {}", styled(style, name)))?;
                let quote = console.text(msg!("play-quote"), &args![text = line.text]);
                console.line(&wrap("       ", &quote))?;
            }
            None => console.line(&styled(FAINT, &wrap(&format!("{number:>3}  · "), &line.text)))?,
        }
    }
    Ok(())
}
