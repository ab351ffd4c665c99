//! Interviews: prepared, held, and what becomes of them. What is typed is read beside the frames.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bevy::prelude::*;
use bevy::tasks::futures::check_ready;
use bevy::tasks::{AsyncComputeTaskPool, Task};

use super::actions::{Actions, Showing, Step};
use super::clock::Clock;
use super::review;
use super::session::Session;
use super::sleep::Alarm;
use crate::exchange::interview_summary;
use crate::interview::{Listener, Move, Own, Refused, Stage, Talk};
use crate::l10n::{Locale, Message};
use crate::language::{Encoder, Tongue};
use crate::msg;
use crate::records::Status;
use crate::scenario::{Agent, Interview};
use crate::storage::{MoveError, RecordedTalk, today, write_new, write_text};
use crate::ui::action::{Action, Screen};
use crate::ui::screens::interview::{Ask, Hearing, Live};

/// How often the reading is asked whether it is done.
const GLANCE: Duration = Duration::from_millis(50);

pub struct InterviewPlugin {
    /// The folder of everything that is kept.
    pub data_dir: Option<PathBuf>,
}

impl Plugin for InterviewPlugin {
    fn build(&self, app: &mut App) {
        let systems = (carry_out, take_what_was_read).chain().in_set(Step::Act);
        app.insert_resource(Summaries(self.data_dir.as_ref().map(|folder| folder.join(SUMMARIES))))
            .add_systems(Update, systems.after(review::take_what_was_found));
    }
}

/// The folder of summaries, in that of everything that is kept.
const SUMMARIES: &str = "summaries";

/// Where summaries are kept; None where the system names no place.
#[derive(Resource)]
struct Summaries(Option<PathBuf>);

/// The interview that is prepared, held or over: all of it that is not on a screen.
#[derive(Default)]
pub struct Interviews {
    /// The one of the briefing, and the screen from which it was opened.
    chosen: Option<(Arc<Interview>, Screen)>,
    under_way: Option<UnderWay>,
    ears: Option<Ears>,
    /// The screens know that whoever reads is ready.
    is_ready: bool,
    /// So many have been begun.
    begun: u32,
}

/// An interview that was begun.
struct UnderWay {
    held: RecordedTalk,
    /// What has been typed at this moment of it.
    draft: String,
    /// How long the question has been there already, when one came back to it, in milliseconds.
    before_ms: u32,
    /// What was typed is being read.
    reading: Option<Task<Move>>,
    /// Where its summary was written.
    saved: Option<PathBuf>,
}

impl UnderWay {
    fn new(held: RecordedTalk) -> UnderWay {
        UnderWay { held, draft: String::new(), before_ms: 0, reading: None, saved: None }
    }
}

/// Whoever reads the answers of one interview in one language.
#[derive(Clone)]
struct Ears {
    interview: Arc<Interview>,
    locale: Locale,
    agent: Agent,
    listener: Arc<OnceLock<Listener>>,
}

impl Ears {
    /// Whoever comes first makes it: a second or so, beside the frames.
    fn listener(&self) -> &Listener {
        self.listener.get_or_init(|| {
            let tongue = Tongue::from_tag(self.locale.tag()).unwrap_or(Tongue::English);
            Listener::new((tongue, Some(Encoder::shipped())), &self.interview, &self.locale, &self.agent)
        })
    }
}

impl Interviews {
    /// Whether time counts.
    pub fn awaits_an_answer(&self) -> bool {
        self.under_way.as_ref().is_some_and(|it| {
            let stage = it.held.talk().stage();
            it.reading.is_none() && matches!(stage, Stage::Asked { .. } | Stage::FollowUp { .. })
        })
    }

    /// How long the question has been there, in milliseconds.
    pub fn spent_ms(&self, clock: &Clock) -> u32 {
        self.under_way.as_ref().map_or(0, |it| it.before_ms.saturating_add(clock.ms()))
    }

    /// What the briefing is about: whether it was begun, how far its reader is, and where it was opened.
    pub fn briefing(&self) -> Option<(&Interview, (bool, Hearing, Screen))> {
        let (interview, back) = self.chosen.as_ref()?;
        let begun = self.is_under_way(interview);
        Some((interview, (begun, self.hearing(), *back)))
    }

    /// The talk, and what stands beside it.
    pub fn live(&self, spent_s: u32) -> Option<(&Talk, Live)> {
        let it = self.under_way.as_ref()?;
        let reading = it.reading.is_some();
        let hearing = if reading { Hearing::Reading } else { self.hearing() };
        Some((it.held.talk(), Live { begun: self.begun, spent_s, draft: it.draft.clone(), hearing }))
    }

    /// A talk that is over, and where its summary was written.
    pub fn over(&self) -> Option<(&Talk, Option<&Path>)> {
        let it = self.under_way.as_ref().filter(|it| it.held.talk().is_over())?;
        Some((it.held.talk(), it.saved.as_deref()))
    }

    /// Lets go of what is not over: whoever wants it finds it on disk.
    pub fn let_go(&mut self) {
        self.under_way.take_if(|it| !it.held.talk().is_over());
    }

    fn is_under_way(&self, interview: &Interview) -> bool {
        let talk = self.under_way.as_ref().map(|it| it.held.talk());
        talk.is_some_and(|talk| talk.interview().id == interview.id && !talk.is_over())
    }

    fn hearing(&self) -> Hearing {
        if self.is_ready { Hearing::Ready } else { Hearing::GettingReady }
    }
}

fn carry_out(
    (actions, summaries): (Res<Actions>, Res<Summaries>),
    mut session: ResMut<Session>,
    mut clock: ResMut<Clock>,
    showing: Res<State<Showing>>,
    mut next: ResMut<NextState<Showing>>,
) {
    for action in &actions.0 {
        let leads = match action {
            Action::OpenInterview(id) => session.prepare(id, showing.get().0),
            Action::Interview(Ask::Save) => session.save_summary(summaries.0.as_deref()),
            Action::Interview(ask) => session.in_interview(ask, &mut clock),
            _ => continue,
        };
        if let Some(screen) = leads {
            next.set(Showing(screen));
        }
    }
}

/// Takes what was read, and notes when the reader is there. Only then has anything changed that a screen shows.
pub fn take_what_was_read(mut session: ResMut<Session>, mut clock: ResMut<Clock>, alarm: Res<Alarm>) {
    let Interviews { under_way, ears, is_ready, .. } = &mut session.bypass_change_detection().interview;
    let task = under_way.as_mut().and_then(|it| it.reading.as_mut());
    let (reads, read) = (task.is_some(), task.and_then(check_ready));
    let makes = !*is_ready && ears.is_some();
    *is_ready = ears.as_ref().is_some_and(|ears| ears.listener.get().is_some());
    if (reads && read.is_none()) || (makes && !*is_ready) {
        alarm.ring_after(GLANCE);
    }
    if makes && *is_ready {
        session.set_changed();
    }
    if let Some(made) = read {
        session.make_in_interview(made, &mut clock);
    }
}

/// Each does what one action asks for and says where it leads, if anywhere.
impl Session {
    /// Opens the briefing, and begins to make ready whoever reads the answers.
    pub fn prepare(&mut self, id: &str, from: Screen) -> Option<Screen> {
        let interview = Arc::clone(self.library.interview(id)?);
        self.listen(&interview);
        self.pick_up(&interview);
        self.interview.chosen = Some((interview, from));
        Some(Screen::InterviewBriefing)
    }

    /// Takes up this interview where it was interrupted, if it was. Another one that is under way stays on disk.
    fn pick_up(&mut self, interview: &Arc<Interview>) {
        if self.interview.is_under_way(interview) {
            return;
        }
        let open = self.past().iter();
        let open = open.filter(|it| it.status == Status::Open && it.scenario == interview.id);
        let open = open.map(|it| it.id.clone()).next();
        let Some((attempts, id)) = self.attempts().zip(open) else { return };
        match RecordedTalk::resume(attempts, &id, interview) {
            Ok((held, _, damage)) => {
                let moves = held.talk().moves().len();
                self.notice = damage.map(|damage| damage.message(moves)).or(self.notice.take());
                self.interview.under_way = Some(UnderWay::new(held));
            }
            Err(error) => self.cannot_resume(error),
        }
    }

    fn in_interview(&mut self, ask: &Ask, clock: &mut Clock) -> Option<Screen> {
        if self.interview.under_way.as_ref().is_some_and(|it| it.reading.is_some()) && ask.is_move() {
            return None;
        }
        match ask {
            Ask::Begin => return self.begin_interview(clock),
            Ask::GoOn => {
                clock.restart();
                return Some(Screen::Interview);
            }
            Ask::Leave => return self.leave_interview(clock),
            Ask::Draft(text) => self.interview.under_way.as_mut()?.draft.clone_from(text),
            Ask::Say(text) => self.say_in_interview(text, clock),
            Ask::Hint => self.make_in_interview(Move::Hint, clock),
            Ask::Again => self.make_in_interview(Move::Again, clock),
            Ask::Next => self.make_in_interview(Move::Next, clock),
            Ask::Pick(id) => {
                let own = Own { text: None, listed: Some(id.clone()) };
                self.make_in_interview(Move::Ask(own), clock);
            }
            Ask::Done => self.make_in_interview(Move::Done, clock),
            // It needs a folder.
            Ask::Save => {}
        }
        None
    }

    fn begin_interview(&mut self, clock: &mut Clock) -> Option<Screen> {
        let interview = Arc::clone(&self.interview.chosen.as_ref()?.0);
        // Whoever begins anew gives up what was interrupted.
        let given_up = self.interview.under_way.as_mut();
        let given_up = given_up.filter(|it| it.held.talk().interview().id == interview.id);
        let given_up = given_up.map(|it| it.held.abandon());
        if let Some(Err(error)) = given_up {
            self.warn(msg!("notice-unwritten"), &error);
        }
        let (agent, locale) = (self.agent().name, self.catalogue.locale().clone());
        let mode = self.preferences.interview_mode;
        match RecordedTalk::begin(self.attempts(), interview, mode, (&agent, &locale)) {
            Ok(held) => {
                self.interview.begun += 1;
                self.interview.under_way = Some(UnderWay::new(held));
                clock.restart();
                Some(Screen::Interview)
            }
            Err(error) => {
                self.warn(msg!("notice-not-begun"), &error);
                None
            }
        }
    }

    /// Writes the summary, for the first time to a new file.
    fn save_summary(&mut self, folder: Option<&Path>) -> Option<Screen> {
        let agent = self.agent();
        let it = self.interview.under_way.as_ref().filter(|it| it.held.talk().is_over())?;
        let talk = it.held.talk();
        let Some(folder) = folder else {
            self.notice = Some(Message::new(msg!("interview-no-folder")));
            return None;
        };
        let (year, month, day) = today();
        let (catalogue, locale) = (&self.catalogue, self.catalogue.locale());
        let page = interview_summary(talk, catalogue, locale, &agent, &catalogue.date(year, month, day));
        let name = talk.interview().id.replace('/', "-");
        let written = match &it.saved {
            Some(path) => write_text(path, &page).map(|()| path.clone()),
            None => write_new(folder, (&format!("{name}-{year}-{month:02}-{day:02}"), "html"), &page),
        };
        match written {
            Ok(path) => self.interview.under_way.as_mut()?.saved = Some(path),
            Err(error) => self.warn(msg!("notice-unwritten"), &error),
        }
        None
    }

    fn leave_interview(&mut self, clock: &mut Clock) -> Option<Screen> {
        let spent_ms = self.interview.spent_ms(clock);
        let it = self.interview.under_way.as_mut()?;
        // What was being read is still there as it was typed.
        (it.before_ms, it.reading) = (spent_ms, None);
        clock.restart();
        Some(Screen::InterviewBriefing)
    }

    /// Whoever reads this interview in the language of the screen; begins to make one where there is none.
    fn listen(&mut self, interview: &Arc<Interview>) -> Ears {
        let locale = self.catalogue.locale().clone();
        let ears = self.interview.ears.as_ref();
        if let Some(ears) = ears.filter(|it| Arc::ptr_eq(&it.interview, interview) && it.locale == locale) {
            return ears.clone();
        }
        let (interview, agent) = (Arc::clone(interview), self.agent());
        let ears = Ears { interview, locale, agent, listener: Arc::default() };
        let begun = ears.clone();
        AsyncComputeTaskPool::get()
            .spawn(async move {
                let _ = begun.listener();
            })
            .detach();
        self.interview.is_ready = false;
        self.interview.ears.insert(ears).clone()
    }

    /// Reads what was typed beside the frames.
    fn say_in_interview(&mut self, text: &str, clock: &Clock) {
        let took_ms = self.interview.spent_ms(clock);
        let Some(it) = &self.interview.under_way else { return };
        let (talk, text) = (it.held.talk().clone(), text.to_owned());
        let ears = self.listen(&Arc::clone(talk.interview()));
        let task = async move { ears.listener().hear(&talk, &text, took_ms) };
        if let Some(it) = &mut self.interview.under_way {
            it.reading = Some(AsyncComputeTaskPool::get().spawn(task));
        }
    }

    /// Makes a move; where it is refused, what was typed stays.
    fn make_in_interview(&mut self, made: Move, clock: &mut Clock) {
        let Some(it) = &mut self.interview.under_way else { return };
        it.reading = None;
        // A hint is read while the answer is written: the question goes on.
        let goes_on = made == Move::Hint;
        match it.held.step(made) {
            Ok(()) if goes_on => {}
            Ok(()) => {
                it.draft.clear();
                it.before_ms = 0;
                clock.restart();
                if it.held.talk().is_over() {
                    self.look_up_past();
                }
            }
            Err(MoveError::Refused(refused)) => self.notice = Some(Message::new(refusal(refused))),
            Err(MoveError::Disk(error)) => self.warn(msg!("notice-unwritten"), &error),
        }
    }
}

fn refusal(refused: Refused) -> crate::l10n::Key {
    match refused {
        Refused::NotNow => msg!("interview-refused-not-now"),
        Refused::NotInMock => msg!("interview-refused-not-in-mock"),
        Refused::NoWords => msg!("interview-refused-no-words"),
        Refused::UnknownQuestion => msg!("interview-refused-unknown-question"),
    }
}
