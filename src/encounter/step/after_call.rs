//! After the call: its code, its note, and the callback that was promised.

use super::super::customer::Stimulus;
use super::super::event::{Cause, Event, Listener};
use super::super::refusal::Refusal;
use super::super::state::{CallbackState, Phase};
use super::{Turn, no_such_entry};
use crate::scenario::{CodeIx, EndingIx, Target};

/// What choosing a code and naming one need in the note take, in milliseconds: a look down a list, and about four
/// words typed.
const CODE_MS: u32 = 3_000;
const NOTE_MS: u32 = 4_000;

impl<L: Listener> Turn<'_, L> {
    /// Writes the case up and closes it; a promised callback that nobody held comes back first.
    pub fn wrap_up(
        &mut self,
        ending: EndingIx,
        code: Option<&str>,
        note: &[String],
        thought_ms: u32,
    ) -> Result<(), Refusal> {
        let codes = &self.scenario.dispositions;
        let code = match code {
            None => None,
            Some(id) => match codes.iter().position(|code| code.id == id) {
                Some(at) => Some(CodeIx(at as u16)),
                None => return Err(no_such_entry(id, codes.iter().map(|code| &code.id))),
            },
        };
        let (of, noted) = self.told(note)?;
        self.close_case(ending, code, (of, noted), note.len() as u32, thought_ms);
        Ok(())
    }

    /// Closes the case under the code that its ending asks for with a note of everything that was voiced, or with
    /// neither.
    pub fn wrap_up_fully(&mut self, ending: EndingIx, full: bool) {
        let of = self.voiced().count() as u8;
        let (code, noted) =
            if full { (self.scenario.endings[ending.at()].disposition, of) } else { (None, 0) };
        self.close_case(ending, code, (of, noted), u32::from(noted), 0);
    }

    /// `counts`: needs that were voiced, and how many of them stand in the note, which has so many `entries`.
    fn close_case(
        &mut self,
        ending: EndingIx,
        code: Option<CodeIx>,
        counts: (u8, u8),
        entries: u32,
        thought_ms: u32,
    ) {
        let (of, noted) = counts;
        if let CallbackState::Promised(callback) = self.state.callback {
            self.state.callback = CallbackState::Broken;
            self.tell(Event::CallbackMissed { callback });
            self.feel(Cause::PromiseBroken, Stimulus::PromiseSeen { kept: false });
            self.end(self.scenario.callbacks[callback.at()].missed, false);
            return;
        }
        let end = &self.scenario.endings[ending.at()];
        let writing = code.map_or(0, |_| CODE_MS) + NOTE_MS * entries;
        let ms = (end.after_call_s.saturating_mul(1000))
            .saturating_add(writing)
            .saturating_add(self.setting.pace.thinking(thought_ms));
        let right = code.is_some() && code == end.disposition;
        self.tell(Event::WroteUp { ms, code, right, noted, of });
        self.state.phase = Phase::Closed(ending);
    }

    /// Holds the promised callback, so many minutes later.
    pub fn call_back(&mut self, ending: EndingIx, after_min: u32) -> Result<(), Refusal> {
        let CallbackState::Promised(promised) = self.state.callback else { return Err(Refusal::NoCallback) };
        let callback = &self.scenario.callbacks[promised.at()];
        let kept = after_min <= callback.within_min;
        let ms = self.scenario.endings[ending.at()].after_call_s.saturating_mul(1000);
        self.state.callback = if kept { CallbackState::Kept } else { CallbackState::Broken };
        self.tell(Event::CalledBack { callback: promised, kept, after_min, ms });
        let cause = if kept { Cause::PromiseKept } else { Cause::PromiseBroken };
        self.feel(cause, Stimulus::PromiseSeen { kept });
        self.go_on(Target::Beat(callback.to), true);
        Ok(())
    }
}
