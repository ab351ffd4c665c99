//! The encounter: begins, goes on, is interrupted and ends. A move counts once it is on disk.

use bevy::prelude::*;

use super::actions::{Actions, Showing, Step};
use super::clock::Clock;
use super::review::{Review, take_what_was_found};
use super::session::{Away, Call, Session};
use super::typing::{Writing, take_what_was_heard};
use crate::encounter::{Header, LONGEST_HOLD_S, Move};
use crate::msg;
use crate::scenario::{ArticleIx, CodeIx, Level, NeedIx, ReplyIx};
use crate::storage::{Recorded, ResumeError, StepError};
use crate::ui::action::{Action, Screen};

pub struct CallPlugin;

impl Plugin for CallPlugin {
    fn build(&self, app: &mut App) {
        app.add_systems(
            Update,
            (carry_out, take_what_was_heard, take_what_was_found).chain().in_set(Step::Act),
        );
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
            Action::OpenCompare { attempt, with } => session.open_compare(attempt, with.as_deref()),
            Action::ReplayFrom { chat, turn } => session.replay_from(*chat, *turn),
            Action::ReplayAttempt { attempt, turn } => session.replay_attempt(attempt, *turn),
            Action::Leave => session.leave(),
            Action::ChooseChat(at) => session.choose_chat(*at),
            Action::Choose(reply) => session.say(*reply, &mut clock),
            Action::BeginTyping => session.begin_typing(&clock),
            Action::Type(text) => session.type_out(text, &clock),
            Action::Mean(reply) => session.mean(*reply, &mut clock),
            Action::Compose(draft) => session.compose(draft),
            Action::Send(parts) => session.send(parts, &mut clock),
            Action::LookUp(article) => session.look_up(*article, &mut clock),
            Action::Transfer { to, briefing } => session.transfer(*to, briefing.as_deref(), &mut clock),
            Action::CallBack { after_min } => session.call_back(*after_min, &mut clock),
            Action::WrapUp { code, note } => session.wrap_up(*code, note, &mut clock),
            Action::Hold(words) => session.send_away(Away::Hold(*words), &mut clock),
            Action::Mute => session.send_away(Away::Mute, &mut clock),
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
            self.attempts(),
            self.library.arrivals(&scenario, false),
            &self.temperaments,
            Header { seed, pace: self.preferences.pace, rank: self.rank(), ..Header::default() },
            (&agent, &locale),
        );
        match begun {
            Ok(recorded) => {
                self.call = Some(Call::new(recorded));
                Some(Screen::Encounter)
            }
            Err(error) => {
                self.warn(msg!("notice-not-begun"), &error);
                None
            }
        }
    }

    fn go_on(&mut self) -> Option<Screen> {
        let id = self.may_go_on()?;
        let header = self.attempt(&id)?.start.encounter;
        if self.library.interview(&header.scenario).is_some() {
            return self.prepare(&header.scenario, Screen::Home);
        }
        let scenario = self.scenario(&header.scenario)?;
        let arrivals = self.library.arrivals(&scenario, header.alone);
        match Recorded::resume(self.attempts()?, &id, arrivals, &self.temperaments) {
            Ok((recorded, attempt, damage)) => {
                self.notice = damage.map(|damage| damage.message(attempt.moves.len())).or(self.notice.take());
                self.call = Some(Call::new(recorded));
                Some(Screen::Encounter)
            }
            Err(error) => {
                self.cannot_resume(error);
                None
            }
        }
    }

    fn close_interrupted(&mut self) -> Option<Screen> {
        let id = self.may_go_on()?;
        self.interview.let_go();
        if let Err(error) = self.attempts()?.abandon(&id) {
            self.warn(msg!("notice-unwritten"), &error);
        }
        self.look_up_past();
        None
    }

    /// The id of what was interrupted. Where nothing can be written, the person hears why it cannot be touched.
    fn may_go_on(&mut self) -> Option<String> {
        if self.attempts().is_none() {
            self.notice = self.of_records();
            return None;
        }
        self.interrupted().map(|entry| entry.id.clone())
    }

    fn leave(&mut self) -> Option<Screen> {
        if self.call.take()?.practice {
            return Some(Screen::Author);
        }
        self.look_up_past();
        Some(Screen::Home)
    }

    fn choose_chat(&mut self, at: usize) -> Option<Screen> {
        let call = self.call.as_mut().filter(|call| at < call.recorded.desk().seats().len())?;
        call.chosen = at;
        call.draft.clear();
        call.writing = Writing::Nothing;
        None
    }

    fn compose(&mut self, draft: &[ReplyIx]) -> Option<Screen> {
        self.call.as_mut()?.draft = draft.to_vec();
        None
    }

    fn say(&mut self, reply: ReplyIx, clock: &mut Clock) -> Option<Screen> {
        let call = self.call.as_ref()?;
        let reply = call.encounter().offered().find(|(ix, _)| *ix == reply)?.1.id.clone();
        let thought_ms = call.thought_ms(clock.ms());
        self.answer(&Move::Say { reply, thought_ms }, clock)
    }

    fn send(&mut self, parts: &[ReplyIx], clock: &mut Clock) -> Option<Screen> {
        let call = self.call.as_ref()?;
        let id = |part: &ReplyIx| Some(call.encounter().offered().find(|(ix, _)| ix == part)?.1.id.clone());
        let parts = parts.iter().map(id).collect::<Option<Vec<_>>>()?;
        let thought_ms = call.thought_ms(clock.ms());
        self.answer(&Move::Send { parts, thought_ms }, clock)
    }

    fn look_up(&mut self, article: ArticleIx, clock: &mut Clock) -> Option<Screen> {
        let call = self.call.as_ref()?;
        let article = call.encounter().scenario().knowledge.get(article.at())?.id.clone();
        let thought_ms = call.thought_ms(clock.ms());
        self.answer(&Move::LookUp { article, thought_ms }, clock)
    }

    fn transfer(&mut self, to: Level, briefing: Option<&[NeedIx]>, clock: &mut Clock) -> Option<Screen> {
        let briefing = match briefing {
            Some(needs) => Some(self.needs(needs)?),
            None => None,
        };
        self.answer(&Move::Transfer { to, briefing }, clock)
    }

    fn call_back(&mut self, after_min: u32, clock: &mut Clock) -> Option<Screen> {
        self.answer(&Move::CallBack { after_min }, clock)
    }

    /// Makes a move after which the next thought begins.
    pub fn answer(&mut self, made: &Move, clock: &mut Clock) -> Option<Screen> {
        if self.make(made) {
            let call = self.call.as_mut()?;
            call.draft.clear();
            call.writing = Writing::Nothing;
            clock.restart();
        }
        None
    }

    /// The ids of needs.
    fn needs(&self, needs: &[NeedIx]) -> Option<Vec<String>> {
        let all = &self.call.as_ref()?.encounter().scenario().needs;
        needs.iter().map(|need| all.get(need.at()).map(|need| need.id.clone())).collect()
    }

    fn send_away(&mut self, away: Away, clock: &mut Clock) -> Option<Screen> {
        let call = self.call.as_mut().filter(|call| call.away.is_none())?;
        call.away = Some(away);
        clock.hold();
        None
    }

    fn resume(&mut self, clock: &mut Clock) -> Option<Screen> {
        let call = self.call.as_mut()?;
        let away = call.away?;
        let lasts_s = away.waited_s(call.encounter().pace(), clock.ms()).clamp(1, LONGEST_HOLD_S);
        if self.make(&away.over(lasts_s)) {
            self.call.as_mut()?.away = None;
            clock.resume();
        }
        None
    }

    fn wrap_up(&mut self, code: Option<CodeIx>, note: &[NeedIx], clock: &mut Clock) -> Option<Screen> {
        let call = self.call.as_ref()?;
        let codes = &call.encounter().scenario().dispositions;
        let code = code.and_then(|code| codes.get(code.at())).map(|code| code.id.clone());
        let (note, thought_ms) = (self.needs(note)?, clock.ms());
        self.answer(&Move::WrapUp { code, note, thought_ms }, clock);
        let call = self.call.as_mut()?;
        if !call.recorded.desk().is_over() {
            call.look_at_an_open_one();
            return None;
        }
        let mut call = self.call.take()?;
        if call.practice {
            return self.end_practice(&call);
        }
        let rubric = self.library.rubric(&call.recorded.encounter().scenario().id);
        let graded = call.recorded.grade(&rubric);
        let (attempt, desk) = (call.recorded.attempt().map(str::to_owned), call.recorded.desk().clone());
        // Lets go of the attempt's file, so that it is among the past ones.
        drop(call);
        self.look_up_past();
        match graded {
            Ok(cards) => {
                self.debrief_of(Review::new(attempt, desk, cards));
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
        match call.recorded.step(call.chosen, made).map(|_| ()) {
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

    pub fn cannot_resume(&mut self, error: ResumeError) {
        match error {
            ResumeError::ScenarioChanged => {
                self.notice = Some(crate::l10n::Message::new(msg!("notice-scenario-changed")));
            }
            ResumeError::Disk(error) => self.warn(msg!("notice-records-unread"), &error),
        }
    }
}
