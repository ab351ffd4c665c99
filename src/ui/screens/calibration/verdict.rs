//! How far a sheet agrees: all in all, then section by section with what the reference rests on.

use egui::Ui;

use crate::args;
use crate::calibration::{Found, Judged, Verdict, Wording};
use crate::msg;
use crate::scenario::{CriticalError, Section};
use crate::ui::action::{Action, Screen};
use crate::ui::layout::row;
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::{button, card, text};

/// The verdict, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerdictView {
    pub agreement: String,
    pub passed: String,
    /// How the listener leans, and whether one impression coloured all.
    pub leaning: Vec<String>,
    pub sections: Vec<JudgedView>,
    pub errors: Vec<FindingView>,
    /// What the author says of them.
    pub note: Option<String>,
    /// What the reference is.
    pub reference: String,
}

/// A section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgedView {
    pub section: Section,
    pub name: String,
    /// "you 50, the reference 66: …".
    pub scores: String,
    /// What was quoted.
    pub quotes: Vec<FindingView>,
    /// Before what the scorecard says to the representative.
    pub told: String,
    pub evidence: Vec<FindingView>,
    pub note: Option<String>,
}

/// Something that was got right or not, with the line that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingView {
    pub good: bool,
    pub words: String,
    /// "Turn 3: “…”".
    pub quote: Option<String>,
}

impl VerdictView {
    pub(super) fn new(wording: &Wording, verdict: &Verdict) -> Self {
        let say = wording.catalogue;
        let mut errors: Vec<FindingView> =
            verdict.errors.iter().map(|(error, found)| critical(wording, *error, found)).collect();
        if errors.is_empty() {
            let words = say.text(msg!("calibration-no-errors"));
            errors.push(FindingView { good: true, words, quote: None });
        }
        VerdictView {
            agreement: wording.agreement(verdict),
            passed: wording.passed(verdict),
            leaning: wording.leaning(verdict),
            sections: verdict.sections.iter().map(|judged| JudgedView::new(wording, judged)).collect(),
            errors,
            note: wording.note(Section::Compliance),
            reference: say.text(msg!("calibration-reference")),
        }
    }
}

impl JudgedView {
    fn new(wording: &Wording, judged: &Judged) -> Self {
        let quotes = judged.quotes.iter().map(|quote| FindingView {
            good: quote.shows,
            words: wording.quoted(quote),
            quote: None,
        });
        let evidence = wording.recording.evidence(judged.section).map(|one| FindingView {
            good: !one.is_loss(),
            words: wording.reason(one),
            quote: Some(quoted(wording, one.turn, &wording.line(&one.quote))),
        });
        JudgedView {
            section: judged.section,
            name: wording.catalogue.word("section", judged.section.slug()),
            scores: wording.scores(judged),
            quotes: quotes.collect(),
            told: wording.told(),
            evidence: evidence.collect(),
            note: wording.note(judged.section),
        }
    }
}

fn critical(wording: &Wording, error: CriticalError, found: &Found) -> FindingView {
    let first = wording.recording.card.critical_errors.iter().find(|it| it.error == error);
    FindingView {
        good: found.takes() == 0,
        words: wording.found(error, found),
        quote: first.map(|it| quoted(wording, it.turn, &wording.line(&it.quote))),
    }
}

fn quoted(wording: &Wording, turn: usize, line: &str) -> String {
    let say = wording.catalogue;
    let quote = say.format(msg!("play-quote"), &args![text = line]);
    format!("{} · {quote}", say.format(msg!("calibration-turn"), &args![turn = turn]))
}

/// Draws the verdict of the calibration with this id.
pub(super) fn show(
    ui: &mut Ui,
    view: &VerdictView,
    (words, id): (&super::view::CalibrationWords, &str),
    out: &mut Vec<Action>,
) {
    card::show(ui, |ui| {
        text::heading(ui, &view.agreement, Size::Title);
        text::body(ui, &view.passed);
        for line in &view.leaning {
            text::body(ui, line);
        }
        row(ui, |ui| {
            if button::primary(ui, &words.once_more).clicked() {
                out.push(Action::OpenCalibration(id.to_owned()));
            }
            if button::quiet(ui, &words.home).clicked() {
                out.push(Action::Open(Screen::Home));
            }
        });
        text::small(ui, &view.reference);
    });
    card::show(ui, |ui| {
        text::heading(ui, &words.errors, Size::Body);
        findings(ui, &view.errors);
        note(ui, view.note.as_deref());
    });
    for judged in &view.sections {
        ui.push_id(judged.section, |ui| {
            card::show(ui, |ui| {
                text::heading(ui, &judged.name, Size::Body);
                text::body(ui, &judged.scores);
                findings(ui, &judged.quotes);
                text::small(ui, &judged.told);
                findings(ui, &judged.evidence);
                note(ui, judged.note.as_deref());
            });
        });
    }
}

fn findings(ui: &mut Ui, findings: &[FindingView]) {
    let c = Theme::of(ui.ctx()).colors;
    let mut last = None;
    for finding in findings {
        // What is said of the same line stands under it together.
        if let Some(quote) = finding.quote.as_ref().filter(|quote| last != Some(*quote)) {
            ui.add_space(GRID / 2.0);
            text::muted(ui, quote);
        }
        last = finding.quote.as_ref();
        let (sign, ink) = if finding.good { ("+", c.good) } else { ("−", c.harm) };
        text::styled(ui, &format!("{sign} {}", finding.words), Size::Body, false, ink);
    }
}

/// What the author says.
fn note(ui: &mut Ui, note: Option<&str>) {
    if let Some(note) = note {
        ui.add_space(GRID / 2.0);
        text::strong(ui, note);
    }
}
