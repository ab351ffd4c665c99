//! What is over: read again, laid beside another attempt, gone back to; and what it could have led to.

use std::sync::Arc;
use std::time::Duration;

use bevy::prelude::*;
use bevy::tasks::futures::check_ready;
use bevy::tasks::{AsyncComputeTaskPool, Task};

use super::session::{Call, Session};
use super::sleep::Alarm;
use crate::coaching::{NextCalls, next_calls};
use crate::encounter::{Desk, Encounter};
use crate::explore::{Choice, Effort, choices};
use crate::grading::{Rubric, Scorecard, grade};
use crate::msg;
use crate::records::{Entry, Origin, Status};
use crate::storage::{Recorded, play_again};
use crate::ui::action::Screen;
use crate::ui::screens::debrief::Debriefed;

/// How often a search is asked whether it is done.
const GLANCE: Duration = Duration::from_millis(50);

/// An attempt that is over, with its grades.
pub struct Review {
    /// Id of the attempt; None where nothing is kept.
    pub attempt: Option<String>,
    pub desk: Desk,
    /// One for each customer.
    pub cards: Vec<Scorecard>,
    /// After a coaching talk: the agent's next calls.
    pub next_calls: Option<NextCalls>,
    /// For each customer, what each choice could have led to; None while it is looked for.
    choices: Option<Vec<Vec<Choice>>>,
    search: Option<Task<Vec<Vec<Choice>>>>,
}

impl Review {
    pub fn new(attempt: Option<String>, desk: Desk, cards: Vec<Scorecard>) -> Self {
        Review { attempt, desk, cards, next_calls: None, choices: None, search: None }
    }

    /// Each contact, as the screens read it.
    pub fn contacts(&self) -> Vec<Debriefed<'_>> {
        let each = self.desk.seats().iter().zip(&self.cards).enumerate();
        each.map(|(at, (seat, scorecard))| Debriefed {
            encounter: &seat.encounter,
            scorecard,
            choices: self.choices.as_ref().and_then(|all| all.get(at)).map(Vec::as_slice),
        })
        .collect()
    }

    /// Begins to look for what each choice could have led to, beside the frames.
    pub fn seek(mut self, rubric: Arc<Rubric>) -> Self {
        let encounters: Vec<Encounter> =
            self.desk.seats().iter().map(|seat| seat.encounter.clone()).collect();
        let search = async move {
            encounters.iter().map(|encounter| choices(encounter, &rubric, Effort::default())).collect()
        };
        self.search = Some(AsyncComputeTaskPool::get().spawn(search));
        self
    }
}

/// Takes what a search has found. Only then has anything changed that a screen shows.
pub fn take_what_was_found(mut session: ResMut<Session>, alarm: Res<Alarm>) {
    let Some(review) = &mut session.bypass_change_detection().debrief else { return };
    let Some(search) = &mut review.search else { return };
    match check_ready(search) {
        None => alarm.ring_after(GLANCE),
        Some(found) => {
            (review.choices, review.search) = (Some(found), None);
            session.set_changed();
        }
    }
}

/// Each does what one action asks for and says where it leads, if anywhere.
impl Session {
    pub fn open_debrief(&mut self, id: &str) -> Option<Screen> {
        let review = self.read_again(id)?;
        self.debrief_of(review);
        Some(Screen::Debrief)
    }

    /// Puts what is over on the screen, and begins to look for what it could have led to.
    pub fn debrief_of(&mut self, review: Review) {
        let talk = review.desk.first();
        let rubric = self.library.rubric(&talk.scenario().id);
        let calls = self.library.calls_after(talk.scenario());
        let next_calls = next_calls(talk, &calls, &self.temperaments);
        self.debrief = Some(Review { next_calls, ..review }.seek(rubric));
    }

    /// Lays two attempts side by side, the earlier one at the left.
    pub fn open_compare(&mut self, attempt: &str, with: Option<&str>) -> Option<Screen> {
        let with = with.map(str::to_owned).or_else(|| self.to_compare(attempt));
        let mut ids: Vec<&str> = std::iter::once(attempt).chain(with.as_deref()).collect();
        // Ids are sorted by time.
        ids.sort_unstable();
        let mut sides = Vec::new();
        for id in ids {
            sides.push(self.read_again(id)?);
        }
        self.compare = Some(sides);
        Some(Screen::Compare)
    }

    /// What an attempt is best laid beside: the one that it goes back to, else the newest other one.
    fn to_compare(&self, id: &str) -> Option<String> {
        let this = self.past().iter().find(|it| it.id == id)?;
        let other = |it: &&Entry| {
            it.scenario == this.scenario && it.id != id && matches!(it.status, Status::Finished(_))
        };
        let origin = this.from.as_ref().map(|from| from.attempt.as_str());
        let from = self.past().iter().filter(other).find(|it| Some(it.id.as_str()) == origin);
        from.or_else(|| self.past().iter().find(other)).map(|it| it.id.clone())
    }

    /// Begins a new attempt at the moment before a turn of the debrief's contact.
    pub fn replay_from(&mut self, chat: usize, turn: usize) -> Option<Screen> {
        let review = self.debrief.as_ref()?;
        let desk = review.desk.before(chat, turn);
        let origin = review.attempt.clone().map(|attempt| Origin { attempt, chat, turn });
        let (agent, locale) = (self.agent().name, self.catalogue.locale().clone());
        match Recorded::go_back(self.attempts(), desk, origin, (&agent, &locale)) {
            Ok(recorded) => {
                let mut call = Call::new(recorded);
                call.chosen = chat;
                self.call = Some(call);
                Some(Screen::Encounter)
            }
            Err(error) => {
                self.warn(msg!("notice-not-begun"), &error);
                None
            }
        }
    }

    /// Plays a kept attempt again and grades it.
    fn read_again(&mut self, id: &str) -> Option<Review> {
        let attempt = self.attempt(id)?;
        let header = &attempt.start.encounter;
        let scenario = self.scenario(&header.scenario)?;
        let arrivals = self.library.arrivals(&scenario, header.alone);
        match play_again(header, &attempt.moves, arrivals, &self.temperaments) {
            Ok(desk) => {
                let rubric = self.library.rubric(&scenario.id);
                let seats = desk.seats().iter().map(|seat| &seat.encounter);
                let cards = seats.map(|it| grade(it.scenario(), it.transcript(), &rubric)).collect();
                Some(Review::new(Some(id.to_owned()), desk, cards))
            }
            Err(error) => {
                self.cannot_resume(error);
                None
            }
        }
    }
}
