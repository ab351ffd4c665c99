//! The encounter: begins, goes on, is interrupted and ends. A move counts once it is on disk.

use bevy::prelude::*;

use super::actions::{Actions, Showing, Step};
use super::clock::Clock;
use super::session::{Call, Debrief, Hold, Session};
use crate::encounter::{Header, Move};
use crate::msg;
use crate::scenario::{HoldWords, ReplyIx};
use crate::storage::{Recorded, ResumeError, StepError, play_again};
use crate::ui::action::{Action, Screen};

pub struct CallPlugin;

impl Plugin for CallPlugin {
    fn build(&self, app: &mut App) {
        app.add_systems(Update, carry_out.in_set(Step::Act));
    }
}

pub fn carry_out(
    actions: Res<Actions>,
    mut session: ResMut<Session>,
    mut clock: ResMut<Clock>,
    mut next: ResMut<NextState<Showing>>,
) {
    for action in &actions.0 {
        let goes_to = match action {
            Action::StartEncounter { scenario } => session.begin(scenario),
            Action::ContinueInterrupted => session.go_on(),
            Action::CloseInterrupted => session.close_interrupted(),
            Action::OpenDebrief { attempt } => session.open_debrief(attempt),
            Action::Leave => session.leave(),
            Action::Choose(reply) => session.say(*reply, &mut clock),
            Action::WrapUp => session.wrap_up(&mut clock),
            Action::Hold { promised_s } => session.hold(*promised_s, &mut clock),
            Action::Resume => session.resume(&mut clock),
            Action::CloseNotice => session.close_notice(),
            _ => continue,
        };
        if matches!(goes_to, Some(Screen::Encounter)) {
            clock.restart();
        }
        if let Some(screen) = goes_to {
            next.set(Showing(screen));
        }
    }
}

/// Each does what one action asks for and says where it leads, if anywhere.
impl Session {
    fn begin(&mut self, id: &str) -> Option<Screen> {
        let scenario = self.scenario(id)?;
        // The low half of a version 7 id is chance.
        let seed = uuid::Uuid::now_v7().as_u64_pair().1;
        let (agent, locale) = (self.agent().name, self.catalogue.locale().clone());
        let begun = Recorded::begin(
            self.attempts.as_ref(),
            self.library.arrivals(&scenario, false),
            &self.temperaments,
            Header { seed, pace: self.preferences.pace, ..Header::default() },
            (&agent, &locale),
        );
        match begun {
            Ok(recorded) => {
                self.call = Some(Call { recorded, hold: None });
                Some(Screen::Encounter)
            }
            Err(error) => {
                self.warn(msg!("notice-not-begun"), &error);
                None
            }
        }
    }

    fn go_on(&mut self) -> Option<Screen> {
        let start = self.interrupted()?.start.clone();
        let scenario = self.scenario(&start.encounter.scenario)?;
        let arrivals = self.library.arrivals(&scenario, start.encounter.alone);
        match Recorded::resume(self.attempts.as_ref()?, &start.id, arrivals, &self.temperaments) {
            Ok((recorded, _)) => {
                self.call = Some(Call { recorded, hold: None });
                Some(Screen::Encounter)
            }
            Err(error) => {
                self.cannot_resume(error);
                None
            }
        }
    }

    fn close_interrupted(&mut self) -> Option<Screen> {
        let id = self.interrupted()?.start.id.clone();
        if let Err(error) = self.attempts.as_ref()?.abandon(&id) {
            self.warn(msg!("notice-unwritten"), &error);
        }
        self.look_up_past();
        None
    }

    fn leave(&mut self) -> Option<Screen> {
        self.call = None;
        self.look_up_past();
        Some(Screen::Home)
    }

    fn open_debrief(&mut self, id: &str) -> Option<Screen> {
        let attempt = self.past.iter().find(|it| it.start.id == id)?;
        let header = &attempt.start.encounter;
        let scenario = self.scenario(&header.scenario)?;
        let arrivals = self.library.arrivals(&scenario, header.alone);
        match play_again(header, &attempt.moves, arrivals, &self.temperaments) {
            Ok(desk) => {
                let encounter = desk.first().clone();
                let rubric = self.library.rubric(&encounter.scenario().id);
                let scorecard = crate::grading::grade(encounter.scenario(), encounter.transcript(), &rubric);
                self.debrief = Some(Debrief { encounter, scorecard });
                Some(Screen::Debrief)
            }
            Err(error) => {
                self.cannot_resume(error);
                None
            }
        }
    }

    fn say(&mut self, reply: ReplyIx, clock: &mut Clock) -> Option<Screen> {
        let encounter = self.call.as_ref()?.recorded.encounter();
        let reply = encounter.offered().find(|(ix, _)| *ix == reply)?.1.id.clone();
        if self.make(&Move::Say { reply, thought_ms: clock.ms() }) {
            clock.restart();
        }
        None
    }

    fn hold(&mut self, promised_s: Option<u32>, clock: &mut Clock) -> Option<Screen> {
        let call = self.call.as_mut().filter(|call| call.hold.is_none())?;
        call.hold = Some(Hold { promised_s });
        clock.hold();
        None
    }

    fn resume(&mut self, clock: &mut Clock) -> Option<Screen> {
        let call = self.call.as_mut()?;
        let hold = call.hold?;
        let lasts_s = hold.waited_s(call.recorded.encounter().pace(), clock.ms()).max(1);
        let words = hold.promised_s.map_or(HoldWords::Silent, HoldWords::Promised);
        if self.make(&Move::Hold { lasts_s, words }) {
            self.call.as_mut()?.hold = None;
            clock.resume();
        }
        None
    }

    fn wrap_up(&mut self, clock: &mut Clock) -> Option<Screen> {
        if !self.make(&Move::WrapUp { code: None, note: Vec::new(), thought_ms: clock.ms() }) {
            return None;
        }
        let mut call = self.call.take()?;
        let rubric = self.library.rubric(&call.recorded.encounter().scenario().id);
        let graded = call.recorded.grade(&rubric);
        let encounter = call.recorded.encounter().clone();
        // Lets go of the attempt's file, so that it is among the past ones.
        drop(call);
        self.look_up_past();
        match graded {
            Ok(mut cards) => {
                let scorecard = cards.swap_remove(0);
                self.debrief = Some(Debrief { encounter, scorecard });
                Some(Screen::Debrief)
            }
            Err(error) => {
                // Every move is on disk: it stands as interrupted, and can be finished from the start page.
                self.warn(msg!("notice-unwritten"), &error);
                Some(Screen::Home)
            }
        }
    }

    /// Makes a move and says whether it happened: it has once it is on disk.
    fn make(&mut self, made: &Move) -> bool {
        let Some(call) = &mut self.call else { return false };
        match call.recorded.step(0, made).map(|_| ()) {
            Ok(()) => return true,
            Err(StepError::Refused(refusal)) => self.notice = Some(refusal.message()),
            Err(StepError::Disk(error)) => self.warn(msg!("notice-unwritten"), &error),
        }
        false
    }

    fn close_notice(&mut self) -> Option<Screen> {
        self.notice = None;
        None
    }

    fn cannot_resume(&mut self, error: ResumeError) {
        match error {
            ResumeError::ScenarioChanged => {
                self.notice = Some(crate::l10n::Message::new(msg!("notice-scenario-changed")));
            }
            ResumeError::Disk(error) => self.warn(msg!("notice-records-unread"), &error),
        }
    }
}
