//! Today: what to go on with, what to practise, what was done, what to work on.

use super::assigned::{Asked, AssignedView};
use super::today::TodayView;
use crate::args;
use crate::l10n::Catalogue;
use crate::msg;
use crate::records::{Entry, Status, Verdict};
use crate::scenario::{Agent, Library};
use crate::ui::action::{Action, Screen};
use crate::ui::screens::calibration::RecordingCard;
use crate::ui::screens::career::Told;
use crate::ui::screens::interview::PostView;
use crate::ui::screens::parts::{CustomerCard, help, nav};
use crate::ui::widgets::help::HelpView;
use crate::ui::widgets::nav::NavView;
use crate::ui::words::{said, words};

words! {
    /// The fixed words of this screen.
    HomeWords {
        start = msg!("start"),
        then = msg!("home-then"),
        reading = msg!("career-reading"),
        recent = msg!("home-recent"),
        recent_empty = msg!("home-recent-empty"),
        skill = msg!("home-skill"),
        skill_empty = msg!("home-skill-empty"),
        interrupted = msg!("home-interrupted"),
        go_on = msg!("home-continue"),
        close = msg!("home-close-interrupted"),
        browse = msg!("home-browse"),
        compare = msg!("home-compare"),
        ladder = msg!("home-ladder"),
        career = msg!("home-career"),
        assigned = msg!("plan-assigned"),
    }
}

/// The screen, in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct HomeView {
    pub nav: NavView,
    pub help: HelpView,
    pub words: HomeWords,
    pub greeting: String,
    /// Who reads.
    pub you: String,
    /// What was left in the middle.
    pub interrupted: Option<Interrupted>,
    /// What a trainer asks, and is still to be done.
    pub assigned: Vec<AssignedView>,
    pub today: Told<TodayView>,
    pub recent: Vec<Recent>,
}

/// What was left in the middle, and can be gone on with.
#[derive(Clone, Debug, PartialEq)]
pub enum Interrupted {
    Contact(CustomerCard),
    Interview(PostView),
}

/// A finished attempt.
#[derive(Clone, Debug, PartialEq)]
pub struct Recent {
    pub attempt: String,
    pub title: String,
    /// A contact's debrief, or an interview's briefing.
    pub opens: Action,
    /// Label and grade of 0–100; of an interview, what its answers told; of a calibration, the agreement.
    pub grades: Vec<(String, u8)>,
    /// Whether it was passed, and the word for it; None of an interview that was practice.
    pub verdict: Option<(bool, String)>,
    /// "from line 5 on", for an attempt that goes back to a line.
    pub from: Option<String>,
    /// It can be laid beside another one.
    pub is_contact: bool,
}

impl HomeView {
    /// `attempts` the newest first.
    pub fn new(
        library: &Library,
        attempts: &[Entry],
        asked: Asked,
        today: Told<TodayView>,
        agent: &Agent,
        catalogue: &Catalogue,
    ) -> Self {
        let finished = attempts.iter().filter_map(|attempt| match &attempt.status {
            Status::Finished(verdict) => Some((attempt, verdict)),
            Status::Open | Status::Abandoned => None,
        });
        let recent = finished.take(3).map(|it| Recent::new(library, it, agent, catalogue));
        let left = |attempt: &Entry| {
            let contact = library.scenario(&attempt.scenario);
            let interview = || library.interview(&attempt.scenario);
            contact
                .map(|it| Interrupted::Contact(CustomerCard::new(it, None, agent, catalogue)))
                .or_else(|| Some(Interrupted::Interview(PostView::new(interview()?, agent, catalogue))))
        };
        let mut open = attempts.iter().filter(|attempt| attempt.status == Status::Open);
        HomeView {
            nav: nav(Screen::Home, catalogue),
            help: help(Screen::Home, catalogue),
            words: HomeWords::new(catalogue),
            greeting: catalogue.format(msg!("home-greeting"), &args![name = &agent.name]),
            you: agent.name.clone(),
            interrupted: open.find_map(left),
            assigned: AssignedView::all(asked, library, attempts, agent, catalogue),
            today,
            recent: recent.collect(),
        }
    }
}

impl Recent {
    fn new(
        library: &Library,
        (attempt, verdict): (&Entry, &Verdict),
        agent: &Agent,
        catalogue: &Catalogue,
    ) -> Self {
        let word = |passed| catalogue.text(if passed { msg!("passed") } else { msg!("not-passed") });
        let id = attempt.id.clone();
        if let Some(interview) = library.interview(&attempt.scenario) {
            let post = PostView::new(interview, agent, catalogue);
            return Recent {
                attempt: id,
                title: post.title,
                opens: Action::OpenInterview(post.id),
                grades: vec![(catalogue.text(msg!("home-answers")), verdict.overall)],
                verdict: verdict.passed.then(|| (true, word(true))),
                from: None,
                is_contact: false,
            };
        }
        if let Some(calibration) = library.calibration(&attempt.scenario) {
            let card = RecordingCard::new(calibration, library, catalogue);
            return Recent {
                attempt: id,
                title: card.title,
                opens: Action::OpenCalibration(card.id),
                grades: vec![(catalogue.text(msg!("home-agreement")), verdict.overall)],
                verdict: Some((verdict.passed, word(verdict.passed))),
                from: None,
                is_contact: false,
            };
        }
        let scenario = library.scenario(&attempt.scenario);
        let section = |slug| catalogue.word("section", slug);
        Recent {
            title: scenario
                .map_or_else(|| attempt.scenario.clone(), |it| said(it, &it.title, agent, catalogue)),
            opens: Action::OpenDebrief { attempt: id.clone() },
            grades: vec![
                (section("empathy"), verdict.empathy),
                (section("resolution"), verdict.resolution),
                (section("handle-time"), verdict.handle_time),
            ],
            verdict: Some((verdict.passed, word(verdict.passed))),
            from: attempt
                .from
                .as_ref()
                .map(|from| catalogue.format(msg!("home-from"), &args![line = from.turn])),
            is_contact: true,
            attempt: id,
        }
    }
}
