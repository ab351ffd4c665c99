//! View models: made again when what they show has changed.

use bevy::prelude::*;

use super::actions::{Showing, Step};
use super::clock::Clock;
use super::review::Review;
use super::session::{Away, Call, Session};
use crate::encounter::Event;
use crate::scenario::Agent;
use crate::ui;
use crate::ui::action::Screen;
use crate::ui::screens::career::CareerView;
use crate::ui::screens::compare::{self, CompareView};
use crate::ui::screens::debrief::{self, DebriefView};
use crate::ui::screens::encounter::{self, EncounterView, Live};
use crate::ui::screens::home::HomeView;
use crate::ui::screens::interview::{BriefingView, InterviewView, SummaryView};
use crate::ui::screens::library::LibraryView;
use crate::ui::screens::settings::SettingsView;
use crate::ui::screens::welcome::WelcomeView;

/// Longest time that the drawn customer speaks, in real milliseconds: the line can be read at once.
const SPEAKING_MS: u32 = 3_000;

pub struct ViewsPlugin;

impl Plugin for ViewsPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<View>().add_systems(Update, renew.in_set(Step::View));
    }
}

/// The screen that is shown, ready to be drawn; None before the first update.
#[derive(Resource, Default)]
pub struct View(pub Option<ui::View>);

fn renew(
    session: Res<Session>,
    showing: Res<State<Showing>>,
    clock: Res<Clock>,
    mut view: ResMut<View>,
    mut shown: Local<(Option<Live>, u32)>,
) {
    let live = session.call.as_ref().map(|call| live(call, &clock));
    let asked_s = session.interview.spent_ms(&clock) / 1000;
    let changed = session.is_changed() || showing.is_changed();
    let time_shows = match showing.get().0 {
        Screen::Encounter => shown.0 != live,
        Screen::Interview => shown.1 != asked_s,
        _ => false,
    };
    if changed || time_shows {
        view.0 = Some(make(&session, showing.get().0, &live.clone().unwrap_or_default(), asked_s));
        *shown = (live, asked_s);
    }
}

/// Real time as the encounter's screen shows it, in whole seconds, and what is only begun.
fn live(call: &Call, clock: &Clock) -> Live {
    let encounter = call.encounter();
    let waited_s = |away: Away| away.waited_s(encounter.pace(), clock.ms());
    // Several who write are waited for by the desk's own clock.
    let alone = call.recorded.desk().seats().len() == 1;
    let last = encounter.transcript().turns.last().filter(|_| alone);
    let said_ms = last.and_then(|turn| {
        turn.events.iter().rev().find_map(|event| match event {
            Event::CustomerSaid { ms, .. } => Some(*ms),
            _ => None,
        })
    });
    let here = call.away.is_none();
    Live {
        chosen: call.chosen,
        thinking_ms: if here { clock.ms() / 1000 * 1000 } else { 0 },
        speaking: here && said_ms.is_some_and(|ms| clock.ms() < ms.min(SPEAKING_MS)),
        away: call.away.map(|away| match away {
            Away::Hold(words) => encounter::Away::Hold { waited_s: waited_s(away), words },
            Away::Mute => encounter::Away::Mute { waited_s: waited_s(away) },
        }),
        draft: call.draft.clone(),
        typed: call.writing.shown(encounter),
        practice: call.practice,
    }
}

/// The screen, or the start page where there is nothing to be shown on it. `asked_s` is how long ago a question of an
/// interview was asked.
fn make(session: &Session, screen: Screen, live: &Live, asked_s: u32) -> ui::View {
    let (agent, catalogue) = (session.agent(), &session.catalogue);
    let shown = match screen {
        Screen::Home => None,
        Screen::Welcome => {
            Some(ui::View::Welcome(Box::new(WelcomeView::new(&session.preferences, catalogue))))
        }
        Screen::Library => {
            let best = |id: &str| session.best(id);
            let view = LibraryView::new(&session.library, best, &session.own, &agent, catalogue);
            Some(ui::View::Library(Box::new(view)))
        }
        Screen::Career => {
            let view = CareerView::new(session.career.rooms.clone(), catalogue);
            Some(ui::View::Career(Box::new(view)))
        }
        Screen::Settings => {
            Some(ui::View::Settings(Box::new(SettingsView::new(&session.preferences, catalogue))))
        }
        Screen::Encounter => session.call.as_ref().map(|call| {
            let desk = call.recorded.desk();
            let view = EncounterView::new(desk, live, &session.preferences, &agent, catalogue);
            ui::View::Encounter(Box::new(view))
        }),
        Screen::Debrief => session.debrief.as_ref().map(|debrief| {
            ui::View::Debrief(Box::new(DebriefView::new(&debrief::Source {
                contacts: &debrief.contacts(),
                next_calls: debrief.next_calls.as_ref(),
                coaching: session.preferences.coaching,
                attempt: debrief.attempt.as_deref(),
                past: session.past(),
                agent: &agent,
                catalogue,
            })))
        }),
        Screen::InterviewBriefing => session.interview.briefing().map(|(interview, how)| {
            let view = BriefingView::new(interview, how, &session.preferences, &agent, catalogue);
            ui::View::InterviewBriefing(Box::new(view))
        }),
        Screen::Interview => session.interview.live(asked_s).map(|(talk, live)| {
            let view = InterviewView::new(talk, &live, &session.preferences, &agent, catalogue);
            ui::View::Interview(Box::new(view))
        }),
        Screen::InterviewSummary => session.interview.over().map(|(talk, saved)| {
            ui::View::InterviewSummary(Box::new(SummaryView::new(talk, saved, &agent, catalogue)))
        }),
        Screen::Calibration => session.calibration_view().map(|view| ui::View::Calibration(Box::new(view))),
        Screen::Compare => compare(session, &agent),
        Screen::Author => session.author_view(&agent).map(|view| ui::View::Author(Box::new(view))),
    };
    shown.unwrap_or_else(|| {
        let (today, asked) = (session.career.today.clone(), session.asked());
        ui::View::Home(Box::new(HomeView::new(
            &session.library,
            session.past(),
            asked,
            today,
            &agent,
            catalogue,
        )))
    })
}

/// The attempts that lie side by side.
fn compare(session: &Session, agent: &Agent) -> Option<ui::View> {
    let sides = session.compare.as_deref()?;
    let contacts: Vec<_> = sides.iter().map(Review::contacts).collect();
    let ids = sides.iter().map(|side| side.attempt.as_deref().unwrap_or_default());
    let sides: Vec<_> =
        ids.zip(&contacts).map(|(attempt, it)| compare::Side { attempt, contacts: it }).collect();
    let debrief = session.debrief.as_ref().and_then(|debrief| debrief.attempt.as_deref());
    let from_debrief = sides.iter().any(|side| Some(side.attempt) == debrief);
    Some(ui::View::Compare(Box::new(CompareView::new(&compare::Source {
        left: *sides.first()?,
        right: sides.get(1).copied(),
        past: session.past(),
        back: if from_debrief { Screen::Debrief } else { Screen::Home },
        agent,
        catalogue: &session.catalogue,
    }))))
}
