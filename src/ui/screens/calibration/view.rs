//! The whole screen, in the reader's language.

use super::form::FormView;
use super::turns::TurnView;
use super::verdict::VerdictView;
use crate::args;
use crate::calibration::{Sheet, Verdict, Wording};
use crate::msg;
use crate::ui::action::Screen;
use crate::ui::screens::parts::{help, nav};
use crate::ui::widgets::help::HelpView;
use crate::ui::widgets::nav::NavView;
use crate::ui::words::words;

words! {
    /// The fixed words of this screen.
    CalibrationWords {
        recording = msg!("calibration-recording"),
        sheet = msg!("calibration-sheet"),
        errors = msg!("play-critical-errors"),
        hand_in = msg!("calibration-hand-in"),
        once_more = msg!("calibration-once-more"),
        home = msg!("nav-home"),
    }
}

/// What the screen says.
#[derive(Clone, Debug, PartialEq)]
pub struct CalibrationView {
    pub nav: NavView,
    pub help: HelpView,
    pub words: CalibrationWords,
    /// Id of the calibration.
    pub id: String,
    pub title: String,
    pub briefing: String,
    /// Which contact it is, what the representative knew of it, and what the house allows.
    pub contact: String,
    pub known: String,
    pub policy: Vec<String>,
    pub times: String,
    pub turns: Vec<TurnView>,
    /// By turn: what a tick does now.
    pub hints: Vec<String>,
    pub form: FormView,
    /// Once the sheet was handed in.
    pub verdict: Option<VerdictView>,
    /// Where the screen was opened.
    pub back: Screen,
}

impl CalibrationView {
    pub fn new(wording: &Wording, sheet: &Sheet, back: Screen) -> Self {
        let (calibration, recording, say) = (wording.calibration, wording.recording, wording.catalogue);
        let scenario = &recording.scenario;
        let contact = args![
            title = wording.line(&scenario.title),
            channel = say.word("channel", scenario.channel.slug()),
            agent = &calibration.agent.name
        ];
        let time = recording.card.handle_time;
        let clock = |ms: u32| say.clock(ms / 1000);
        let times = args![
            total = clock(time.total_ms()),
            target = say.clock(scenario.handle_time.target_s),
            talk = clock(time.talk_ms),
            hold = clock(time.hold_ms),
            after = clock(time.after_ms)
        ];
        let turns = TurnView::all(wording);
        let numbers: Vec<usize> = turns.iter().map(|turn| turn.turn).collect();
        let hint = |turn: &usize| say.format(msg!("calibration-mark-hint"), &args![turn = *turn]);
        let verdict = sheet.is_done().then(|| Verdict::of(recording, sheet));
        CalibrationView {
            nav: nav(Screen::Calibration, say),
            help: help(Screen::Calibration, say),
            words: CalibrationWords::new(say),
            id: calibration.id.clone(),
            title: wording.text(&calibration.title),
            briefing: wording.text(&calibration.briefing),
            contact: say.format(msg!("calibration-whose"), &contact),
            known: wording.line(&scenario.briefing),
            policy: scenario.policy.iter().map(|rule| wording.line(rule)).collect(),
            times: say.format(msg!("play-handle-time"), &times),
            hints: numbers.iter().map(hint).collect(),
            form: FormView::new(wording, sheet, &numbers),
            turns,
            verdict: verdict.map(|verdict| VerdictView::new(wording, &verdict)),
            back,
        }
    }
}
