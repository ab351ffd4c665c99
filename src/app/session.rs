//! What the window works on: the core's state and what is known of the person. Screens read it, the systems that
//! carry out actions change it.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use bevy::prelude::*;

use super::author::Studio;
use super::calibration::Listening;
use super::career::Career;
use super::interview::Interviews;
use super::review::Review;
use super::typing::{Listener, Writing};
use crate::assignment::{self, Assignment};
use crate::career::Now;
use crate::encounter::{Encounter, Move, Pace, Temperaments};
use crate::l10n::{Catalogue, Locale, Message};
use crate::msg;
use crate::records::{Attempt, Entry, Status};
use crate::scenario::{Agent, HoldWords, Library, ReplyIx, Scenario};
use crate::storage::{Attempts, Recorded, Records, here, reason};
use crate::ui::preferences::Preferences;
use crate::ui::screens::home::Asked;

/// Everything but the screen that is shown and the time.
#[derive(Resource)]
pub struct Session {
    pub library: Arc<Library>,
    /// The folders of the packs that are the user's own, by the pack's id.
    pub own: BTreeMap<String, PathBuf>,
    pub temperaments: Temperaments,
    /// The program's messages in the language in force.
    pub catalogue: Catalogue,
    pub preferences: Preferences,
    /// What is kept of the person; None where the system names no folder to keep things in.
    pub records: Option<Records>,
    /// What a trainer asks of the person, as it was when the records were last looked at.
    pub given: Vec<Assignment>,
    /// The encounter under way.
    pub call: Option<Call>,
    /// The encounter that the debrief is about.
    pub debrief: Option<Review>,
    /// One or two attempts that lie side by side, the earlier one first.
    pub compare: Option<Vec<Review>>,
    /// The pack that is being written.
    pub studio: Option<Studio>,
    /// The interview that is prepared, held or over.
    pub interview: Interviews,
    /// Where the person stands, and what to practise.
    pub career: Career,
    /// The calibration that is listened to, or whose verdict is read.
    pub listening: Option<Listening>,
    /// Whoever reads what is typed, once somebody has typed.
    pub listener: Option<Listener>,
    /// Something that the person should know, until it is closed.
    pub notice: Option<Message>,
}

/// The encounter under way.
pub struct Call {
    pub recorded: Recorded,
    /// The contact that is looked at: one of several chats.
    pub chosen: usize,
    pub away: Option<Away>,
    /// The parts of the answer that is being composed.
    pub draft: Vec<ReplyIx>,
    /// The answer that is being typed.
    pub writing: Writing,
    /// An author tries something out: nothing is kept, and it leads back to the studio.
    pub practice: bool,
}

impl Call {
    pub fn new(recorded: Recorded) -> Self {
        let mut call = Call {
            recorded,
            chosen: 0,
            away: None,
            draft: Vec::new(),
            writing: Writing::Nothing,
            practice: false,
        };
        call.look_at_an_open_one();
        call
    }

    /// Looks at the open contact that was there first, if this one is closed.
    pub fn look_at_an_open_one(&mut self) {
        let seats = self.recorded.desk().seats();
        if seats[self.chosen].encounter.is_over() {
            let open = (0..seats.len()).filter(|at| !seats[*at].encounter.is_over());
            self.chosen = open.min_by_key(|at| seats[*at].ready_ms).unwrap_or(0);
        }
    }

    /// The contact that is looked at.
    pub fn encounter(&self) -> &Encounter {
        &self.recorded.desk().seats()[self.chosen].encounter
    }

    /// How much of so many real milliseconds was thinking about the answer to the contact that is looked at: at a
    /// desk of several chats, not the time in which the customer was still writing.
    pub fn thought_ms(&self, real_ms: u32) -> u32 {
        let desk = self.recorded.desk();
        let seats = desk.seats();
        let counted = self.encounter().pace().thinking(real_ms);
        if seats.len() < 2 || counted == 0 {
            return real_ms;
        }
        let writing = seats[self.chosen].ready_ms.saturating_sub(desk.now_ms()).min(counted);
        let thought = u64::from(real_ms) * u64::from(counted - writing) / u64::from(counted);
        u32::try_from(thought).unwrap_or(real_ms)
    }
}

/// Why the customer does not hear us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Away {
    Hold(HoldWords),
    Mute,
}

/// How long a hold without a promised time lasts where time does not count, in seconds.
const UNTIMED_HOLD_S: u32 = 30;
/// How long a mute lasts there, in seconds.
const UNTIMED_MUTE_S: u32 = 10;

impl Away {
    /// Seconds that the customer has waited after so many real milliseconds. Where time does not count, a hold
    /// lasts what was promised.
    pub fn waited_s(self, pace: Pace, real_ms: u32) -> u32 {
        match (pace, self) {
            (Pace::Live | Pace::Relaxed, _) => pace.thinking(real_ms) / 1000,
            (Pace::Untimed, Away::Hold(HoldWords::Promised(promised_s))) => promised_s,
            (Pace::Untimed, Away::Hold(_)) => UNTIMED_HOLD_S,
            (Pace::Untimed, Away::Mute) => UNTIMED_MUTE_S,
        }
    }

    /// The move that it was, once it is over.
    pub fn over(self, lasts_s: u32) -> Move {
        match self {
            Away::Hold(words) => Move::Hold { lasts_s, words },
            Away::Mute => Move::Mute { lasts_s },
        }
    }
}

impl Session {
    pub fn new(
        library: Library,
        records: Option<Records>,
        preferences: Preferences,
        locale: &Locale,
    ) -> Self {
        let mut session = Session {
            library: Arc::new(library),
            own: BTreeMap::new(),
            temperaments: Temperaments::shipped(),
            catalogue: Catalogue::new(locale),
            preferences,
            records,
            given: Vec::new(),
            call: None,
            debrief: None,
            compare: None,
            studio: None,
            interview: Interviews::default(),
            career: Career::default(),
            listening: None,
            listener: None,
            notice: None,
        };
        session.notice = session.of_records();
        session.look_up_assignments();
        session
    }

    /// Who answers.
    pub fn agent(&self) -> Agent {
        self.preferences.agent(&self.catalogue.text(msg!("agent-unnamed")))
    }

    /// The scenario with this id.
    pub fn scenario(&self, id: &str) -> Option<Arc<Scenario>> {
        self.library.scenario(id).cloned()
    }

    /// What is kept of the person's encounters, the newest first; none that another window is playing.
    pub fn past(&self) -> &[Entry] {
        self.records.as_ref().map_or(&[], Records::entries)
    }

    /// Where attempts are kept; None where nothing can be.
    pub fn attempts(&self) -> Option<&Attempts> {
        self.records.as_ref().and_then(Records::to_write)
    }

    /// An attempt of the past with its moves.
    pub fn attempt(&mut self, id: &str) -> Option<Attempt> {
        match self.records.as_ref()?.attempts().read(id) {
            Ok((attempt, _)) => attempt,
            Err(error) => {
                self.warn(msg!("notice-records-unread"), &error);
                None
            }
        }
    }

    /// What can be gone on with: the last encounter or interview that was not brought to its end.
    pub fn interrupted(&self) -> Option<&Entry> {
        let is_there = |id: &str| self.library.scenario(id).is_some() || self.library.interview(id).is_some();
        self.past().iter().find(|entry| entry.status == Status::Open && is_there(&entry.scenario))
    }

    /// The best overall grade in a scenario so far.
    pub fn best(&self, scenario: &str) -> Option<u8> {
        // Whoever goes back to a line knows what comes: that is practice.
        let whole = self.past().iter().filter(|entry| entry.from.is_none());
        let of = whole.filter(|entry| entry.scenario == scenario);
        of.filter_map(|entry| match &entry.status {
            Status::Finished(verdict) => Some(verdict.overall),
            Status::Open | Status::Abandoned => None,
        })
        .max()
    }

    /// Looks again at what is kept on disk.
    pub fn look_up_past(&mut self) {
        if let Some(Err(error)) = self.records.as_mut().map(Records::renew) {
            self.warn(msg!("notice-records-unread"), &error);
        }
        self.career.renew();
    }

    /// Reads what a trainer asks. What cannot be read any more is told of.
    pub fn look_up_assignments(&mut self) {
        let Some(records) = &self.records else { return };
        let files = match records.assignments() {
            Ok(files) => files,
            Err(error) => return self.warn(msg!("notice-records-unread"), &error),
        };
        let (mut given, mut damaged) = (Vec::new(), None);
        for (path, text) in files {
            let shown = path.display().to_string();
            match text.ok().and_then(|text| assignment::read(&shown, &text).0) {
                Some(assignment) => given.push(assignment),
                None => damaged = Some(shown),
            }
        }
        self.given = given;
        let damaged =
            damaged.map(|path| Message::with(msg!("assignment-damaged"), crate::args![path = path]));
        self.notice = self.notice.take().or(damaged);
    }

    /// What a trainer asks, today.
    pub fn asked(&self) -> Asked<'_> {
        let (seconds, utc_offset_s) = here();
        Asked { given: &self.given, now: Now { seconds, utc_offset_s } }
    }

    /// That nothing can be kept, or that something could not be read, if so.
    pub fn of_records(&self) -> Option<Message> {
        let records = self.records.as_ref()?;
        let damaged = Some(records.damaged().len()).filter(|damaged| *damaged > 0);
        match records.read_only() {
            Some(why) => Some(why.message(|error| self.reason(error))),
            None => Some(Message::with(msg!("records-damaged"), crate::args![attempts = damaged?])),
        }
    }

    /// Tells the person about trouble with a file.
    pub fn warn(&mut self, key: crate::l10n::Key, error: &std::io::Error) {
        self.notice = Some(Message::with(key, crate::args![reason = self.reason(error)]));
    }

    /// What the system said, in our words if we have some.
    pub fn reason(&self, error: &std::io::Error) -> String {
        let known = reason(error).map(|slug| self.catalogue.word("reason", slug));
        known.unwrap_or_else(|| error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encounter::Header;

    /// The first shipped chat with others beside it, once its customer was answered.
    fn several(pace: Pace) -> Call {
        let library = Library::shipped();
        let (_, chat) =
            library.scenarios().find(|(_, it)| !it.beside.is_empty()).expect("there are such chats");
        let header = Header { seed: 7, pace, ..Header::default() };
        let (arrivals, temperaments) = (library.arrivals(chat, false), Temperaments::shipped());
        let begun = Recorded::begin(None, arrivals, &temperaments, header, ("Sam", &Locale::new("en")));
        let mut call = Call::new(begun.expect("nothing is written"));
        let reply = call.encounter().offered().next().expect("something can be said").1.id.clone();
        call.recorded.step(0, &Move::Say { reply, thought_ms: 0 }).expect("it is offered");
        call
    }

    #[test]
    fn waiting_for_a_customer_who_writes_is_no_thinking() {
        let call = several(Pace::Live);
        let desk = call.recorded.desk();
        let writing_ms = desk.seats()[0].ready_ms - desk.now_ms();
        assert!(writing_ms > 0);
        assert_eq!(call.thought_ms(writing_ms), 0);
        assert_eq!(call.thought_ms(writing_ms + 5_000), 5_000);
        let relaxed = several(Pace::Relaxed);
        assert_eq!(relaxed.thought_ms(2 * writing_ms + 5_000), 5_000);
        assert_eq!(several(Pace::Untimed).thought_ms(5_000), 5_000, "nobody is waited for");
    }

    #[test]
    fn a_hold_without_a_clock_lasts_what_was_promised() {
        for (away, live_s, untimed_s) in [
            (Away::Hold(HoldWords::Promised(120)), 7, 120),
            (Away::Hold(HoldWords::Explained), 7, UNTIMED_HOLD_S),
            (Away::Mute, 7, UNTIMED_MUTE_S),
        ] {
            assert_eq!(away.waited_s(Pace::Live, 7_900), live_s);
            assert_eq!(away.waited_s(Pace::Relaxed, 14_000), live_s);
            assert_eq!(away.waited_s(Pace::Untimed, 7_900), untimed_s);
        }
        assert_eq!(Away::Mute.over(9), Move::Mute { lasts_s: 9 });
    }
}
