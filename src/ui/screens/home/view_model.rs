//! Today: what to go on with, what was done, what to work on.

use std::sync::Arc;

use crate::args;
use crate::l10n::Catalogue;
use crate::msg;
use crate::records::{Entry, Status, Verdict};
use crate::scenario::{Agent, Calibration, Interview, Library, Scenario};
use crate::ui::action::{Action, Screen};
use crate::ui::screens::calibration::RecordingCard;
use crate::ui::screens::interview::PostView;
use crate::ui::screens::parts::{CustomerCard, help, nav};
use crate::ui::widgets::help::HelpView;
use crate::ui::widgets::nav::NavView;
use crate::ui::words::{said, words};

words! {
    /// The fixed words of this screen.
    HomeWords {
        next = msg!("home-next"),
        start = msg!("start"),
        recent = msg!("home-recent"),
        recent_empty = msg!("home-recent-empty"),
        skill = msg!("home-skill"),
        skill_empty = msg!("home-skill-empty"),
        interrupted = msg!("home-interrupted"),
        go_on = msg!("home-continue"),
        close = msg!("home-close-interrupted"),
        empty = msg!("library-empty"),
        browse = msg!("home-browse"),
        compare = msg!("home-compare"),
    }
}

/// The screen, in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct HomeView {
    pub nav: NavView,
    pub help: HelpView,
    pub words: HomeWords,
    pub greeting: String,
    /// What was interrupted: "Nadia Berger · Four days offline".
    pub interrupted: Option<String>,
    /// The customer to meet next, and why.
    pub next: Option<(CustomerCard, String)>,
    /// Each pack with its scenarios, interviews and calibrations, in the order in which they are to be met.
    pub packs: Vec<(String, Vec<Step>)>,
    pub recent: Vec<Recent>,
    /// What to work on, and why.
    pub skill: Option<(String, String)>,
}

/// One scenario, interview or calibration of the pack on its way.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What it opens.
    pub opens: Action,
    pub title: String,
    /// Its best overall grade, or that it was not met yet; of an interview, the post.
    pub state: String,
    pub passed: bool,
    pub is_next: bool,
}

/// A finished attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    pub attempt: String,
    pub title: String,
    /// Label and grade of 0–100.
    pub grades: Vec<(String, u8)>,
    pub passed: bool,
    pub verdict: String,
    /// "from line 5 on", for an attempt that goes back to a line.
    pub from: Option<String>,
}

impl HomeView {
    /// `attempts` the newest first.
    pub fn new(library: &Library, attempts: &[Entry], agent: &Agent, catalogue: &Catalogue) -> Self {
        let scenarios: Vec<&Scenario> = library.scenarios().map(|(_, scenario)| &**scenario).collect();
        let title = |scenario: &Scenario| said(scenario, &scenario.title, agent, catalogue);
        let find = |id: &str| scenarios.iter().copied().find(|scenario| scenario.id == id);
        let done: Vec<(&Entry, &Verdict)> = attempts
            .iter()
            .filter_map(|attempt| match &attempt.status {
                Status::Finished(verdict) => Some((attempt, verdict)),
                Status::Open | Status::Abandoned => None,
            })
            .collect();
        // Interviews and calibrations have no grades to show here, and no transcript to go back to.
        let is_other = |id: &str| library.interview(id).is_some() || library.calibration(id).is_some();
        // Whoever goes back to a line knows what comes: that is practice, and passes nothing.
        let whole = || done.iter().filter(|(attempt, _)| attempt.from.is_none());
        let of = |id: &str| -> Vec<&Verdict> {
            whole().filter(|(it, _)| it.scenario == id).map(|(_, it)| *it).collect()
        };
        let best = |id: &str| of(id).iter().map(|verdict| verdict.overall).max();
        let passed = |id: &str| of(id).iter().any(|verdict| verdict.passed);
        let next = scenarios
            .iter()
            .find(|scenario| !passed(&scenario.id))
            .or_else(|| scenarios.iter().min_by_key(|scenario| best(&scenario.id)));
        let step = |scenario: &Scenario| Step {
            opens: Action::StartEncounter { scenario: scenario.id.clone() },
            title: title(scenario),
            state: match best(&scenario.id) {
                Some(grade) => catalogue.format(msg!("best-of"), &args![grade = grade]),
                None => catalogue.text(msg!("not-met-yet")),
            },
            passed: passed(&scenario.id),
            is_next: next.is_some_and(|next| next.id == scenario.id),
        };
        let post = |interview: &Arc<Interview>| {
            let post = PostView::new(interview, agent, catalogue);
            Step {
                opens: Action::OpenInterview(post.id.clone()),
                state: post.about(),
                title: post.title,
                passed: false,
                is_next: false,
            }
        };
        let recording = |calibration: &Arc<Calibration>| {
            let card = RecordingCard::new(calibration, library, catalogue);
            Step {
                opens: Action::OpenCalibration(card.id.clone()),
                state: card.about(),
                title: card.title,
                passed: passed(&calibration.id),
                is_next: false,
            }
        };
        let packs = library.packs.iter().map(|pack| {
            let title = pack.texts.format(&pack.title, catalogue.locale(), agent);
            let scenarios = pack.scenarios.iter().map(|scenario| step(scenario));
            let others = pack.interviews.iter().map(post).chain(pack.calibrations.iter().map(recording));
            (title, scenarios.chain(others).collect())
        });
        let met = done.iter().filter(|(attempt, _)| !is_other(&attempt.scenario));
        let recent = met.take(3).map(|(attempt, verdict)| Recent {
            attempt: attempt.id.clone(),
            title: find(&attempt.scenario).map_or_else(|| attempt.scenario.clone(), title),
            grades: grades(verdict, catalogue).to_vec(),
            passed: verdict.passed,
            verdict: catalogue.text(if verdict.passed { msg!("passed") } else { msg!("not-passed") }),
            from: attempt
                .from
                .as_ref()
                .map(|from| catalogue.format(msg!("home-from"), &args![line = from.turn])),
        });
        let open = attempts.iter().find(|attempt| attempt.status == Status::Open);
        HomeView {
            nav: nav(Screen::Home, catalogue),
            help: help(Screen::Home, catalogue),
            words: HomeWords::new(catalogue),
            greeting: catalogue.format(msg!("home-greeting"), &args![name = &agent.name]),
            interrupted: open.and_then(|attempt| {
                let scenario = find(&attempt.scenario)?;
                Some(format!("{} · {}", scenario.customer.name, title(scenario)))
            }),
            next: next.map(|scenario| {
                let best = best(&scenario.id);
                let why = match best {
                    None => msg!("home-why-new"),
                    Some(_) if passed(&scenario.id) => msg!("home-why-better"),
                    Some(_) => msg!("home-why-again"),
                };
                (CustomerCard::new(scenario, best, agent, catalogue), catalogue.text(why))
            }),
            packs: packs.collect(),
            recent: recent.collect(),
            skill: weakest(
                &whole().filter(|(it, _)| !is_other(&it.scenario)).copied().collect::<Vec<_>>(),
                catalogue,
            ),
        }
    }
}

fn grades(verdict: &Verdict, catalogue: &Catalogue) -> [(String, u8); 3] {
    [
        (catalogue.word("section", "empathy"), verdict.empathy),
        (catalogue.word("section", "resolution"), verdict.resolution),
        (catalogue.word("section", "handle-time"), verdict.handle_time),
    ]
}

/// A mean grade from which there is nothing to mend before meeting somebody harder.
const GOOD: usize = 85;

/// The lowest of the three grades over the last five encounters, or harder customers if none is low.
fn weakest(done: &[(&Entry, &Verdict)], catalogue: &Catalogue) -> Option<(String, String)> {
    let last: Vec<_> = done.iter().take(5).map(|(_, verdict)| grades(verdict, catalogue)).collect();
    let count = last.len();
    let mean = |at: usize| last.iter().map(|grades| usize::from(grades[at].1)).sum::<usize>() / count.max(1);
    let lowest = (0..3).min_by_key(|at| mean(*at)).filter(|_| count > 0)?;
    if mean(lowest) >= GOOD {
        let why = catalogue.format(msg!("home-harder"), &args![grade = mean(lowest), count = count]);
        return Some((catalogue.text(msg!("home-harder-title")), why));
    }
    let key =
        [msg!("home-work-empathy"), msg!("home-work-resolution"), msg!("home-work-handle-time")][lowest];
    let why = catalogue.format(key, &args![grade = mean(lowest), count = count]);
    Some((last[0][lowest].0.clone(), why))
}
