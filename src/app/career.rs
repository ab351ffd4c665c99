//! A career: computed from everything that was ever played, in a task beside the frames, and remembered until an attempt
//! ends.

use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use bevy::prelude::*;
use bevy::tasks::futures::check_ready;
use bevy::tasks::{AsyncComputeTaskPool, Task};

use super::actions::Step;
use super::preferences;
use super::session::Session;
use super::sleep::Alarm;
use crate::career::{self, FILE, Kept, Ladder, Now, Standing, history, shipped};
use crate::l10n::{Catalogue, Locale, Message};
use crate::scenario::{Agent, Library, Rank};
use crate::storage::{Records, ToRead, here, read_text};
use crate::ui::screens::career::{RoomsView, Source, Told};
use crate::ui::screens::home::TodayView;
use crate::{args, msg};

/// How often the computing is asked whether it is done.
const GLANCE: Duration = Duration::from_millis(50);

pub struct CareerPlugin;

impl Plugin for CareerPlugin {
    fn build(&self, app: &mut App) {
        app.add_systems(Update, keep_up.in_set(Step::Act).after(preferences::change));
    }
}

/// A person's career, as far as it is known.
pub struct Career {
    /// The ladder; or why it cannot be used.
    ladder: Result<Arc<Ladder>, Message>,
    pub today: Told<TodayView>,
    pub rooms: Told<RoomsView>,
    /// What is told, or being computed; None where something was played since.
    of: Option<Of>,
    task: Option<Task<io::Result<Computed>>>,
}

/// What came of the computing.
struct Computed {
    today: TodayView,
    rooms: RoomsView,
    /// The posts that are held, to be kept for good.
    kept: Vec<Kept>,
    /// What the last one is called, if it was not kept before.
    won: Option<String>,
}

/// Whatever else it depends on.
#[derive(Clone, PartialEq, Eq)]
struct Of {
    locale: Locale,
    agent: Agent,
    day: i64,
}

impl Default for Career {
    fn default() -> Self {
        Career { ladder: Ok(shipped()), today: Told::Reading, rooms: Told::Reading, of: None, task: None }
    }
}

impl Career {
    /// Nothing is known yet. The company's ladder of the data folder is used, where there is one.
    pub fn new(data_dir: Option<&Path>) -> Career {
        Career { ladder: data_dir.map_or_else(|| Ok(shipped()), ladder), ..Career::default() }
    }

    /// Something was played: what is told holds until it is computed anew.
    pub fn renew(&mut self) {
        self.of = None;
    }
}

/// The ladder of the data folder, or that of the program. By one with mistakes nothing is counted, nor by another.
fn ladder(data_dir: &Path) -> Result<Arc<Ladder>, Message> {
    let path = data_dir.join(FILE);
    let shown = path.display().to_string();
    match read_text(&path) {
        Ok(text) => {
            let mistakes = || Message::with(msg!("career-mistakes"), args![path = &shown]);
            career::read(&shown, &text).0.map(Arc::new).ok_or_else(mistakes)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(shipped()),
        Err(error) => Err(Message::with(msg!("career-not-read"), args![reason = error.to_string()])),
    }
}

/// Computes anew what is out of date. Only when it is there has anything changed that a screen shows.
fn keep_up(mut session: ResMut<Session>, alarm: Res<Alarm>) {
    let changed = session.is_changed();
    let known = session.bypass_change_detection();
    if changed {
        known.tell_career();
    }
    let Some(task) = &mut known.career.task else { return };
    match check_ready(task) {
        None => alarm.ring_after(GLANCE),
        Some(told) => {
            known.career.task = None;
            (known.career.today, known.career.rooms) = match told {
                Ok(Computed { today, rooms, kept, won }) => {
                    known.promote(&kept, won);
                    (Told::Known(Arc::new(today)), Told::Known(Arc::new(rooms)))
                }
                Err(error) => {
                    let why = args![reason = known.reason(&error)];
                    known.career_failed(&Message::with(msg!("career-not-read"), why))
                }
            };
            session.set_changed();
        }
    }
}

impl Session {
    /// Begins to compute the career, unless it is told of just this.
    fn tell_career(&mut self) {
        let (seconds, utc_offset_s) = here();
        let now = Now { seconds, utc_offset_s };
        let (agent, locale) = (self.agent(), self.catalogue.locale().clone());
        let of = Of { locale: locale.clone(), agent: agent.clone(), day: now.today() };
        if self.career.of.as_ref() == Some(&of) {
            return;
        }
        self.career.of = Some(of);
        let ladder = match &self.career.ladder {
            Ok(ladder) => Arc::clone(ladder),
            Err(why) => {
                (self.career.today, self.career.rooms) = self.career_failed(why);
                return;
            }
        };
        let library = Arc::clone(&self.library);
        let read = self.records.as_ref().map(|it| (it.to_read(), it.profile().promotions.clone()));
        // Whatever was being computed before is dropped.
        let told = async move { tell(read, &ladder, &library, now, (&agent, &locale)) };
        self.career.task = Some(AsyncComputeTaskPool::get().spawn(told));
    }

    /// The authority that comes with the posts that are kept.
    pub fn rank(&self) -> Rank {
        let (ladder, records) = (self.career.ladder.as_ref().ok(), self.records.as_ref());
        let rank = |(ladder, records): (&Arc<Ladder>, &Records)| {
            Standing::of(ladder, &[], &records.profile().promotions).rank()
        };
        ladder.zip(records).map(rank).unwrap_or_default()
    }

    /// Keeps the posts that were won, and says which one is new.
    fn promote(&mut self, kept: &[Kept], won: Option<String>) {
        let Some(records) = self.records.as_mut().filter(|records| records.to_write().is_some()) else {
            return;
        };
        match records.keep_promotions(kept) {
            Ok(()) => {
                let told = won.map(|post| Message::with(msg!("home-promoted"), args![post = post]));
                self.notice = self.notice.take().or(told);
            }
            Err(error) => self.warn(msg!("notice-unwritten"), &error),
        }
    }

    fn career_failed(&self, why: &Message) -> (Told<TodayView>, Told<RoomsView>) {
        let why = self.catalogue.say(why);
        (Told::Failed(why.clone()), Told::Failed(why))
    }
}

/// Reads everything that was played to its end, and tells of it.
fn tell(
    read: Option<(ToRead, Vec<Kept>)>,
    ladder: &Ladder,
    library: &Library,
    now: Now,
    (agent, locale): (&Agent, &Locale),
) -> io::Result<Computed> {
    let (finished, before) = match read {
        Some((read, before)) => (read.read()?, before),
        None => Default::default(),
    };
    let entries = history(finished.iter().map(|(start, summary)| (start, summary)));
    let (standing, catalogue) = (Standing::of(ladder, &entries, &before), Catalogue::new(locale));
    let (standing, catalogue) = (&standing, &catalogue);
    let source = Source { standing, history: &entries, library, now, agent, catalogue };
    let kept = standing.kept();
    let last = standing.promotions.last().filter(|_| kept.len() > before.len());
    let won = last.map(|it| source.wording().post(&ladder.posts[it.post]));
    Ok(Computed { today: TodayView::new(&source), rooms: RoomsView::new(&source), kept, won })
}
