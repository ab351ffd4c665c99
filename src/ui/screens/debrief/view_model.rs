//! What happened to this customer, how it was graded, and why.

use crate::args;
use crate::encounter::{Event, Mood, Transcript};
use crate::grading::{Evidence, Scorecard};
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::{Agent, Band, Scenario, TextKey};
use crate::ui::action::Screen;
use crate::ui::screens::encounter::{change, customer_name, line};
use crate::ui::screens::parts::{help, nav};
use crate::ui::widgets::bubble::Speaker;
use crate::ui::widgets::curve::CurveView;
use crate::ui::widgets::dial::DialView;
use crate::ui::widgets::gauge::Kind;
use crate::ui::widgets::help::HelpView;
use crate::ui::widgets::nav::NavView;
use crate::ui::widgets::stage::{Scene, StageView};
use crate::ui::words::{said, signed, words};

words! {
    /// The fixed words of this screen.
    DebriefWords {
        again = msg!("debrief-again"),
        library = msg!("debrief-library"),
        transcript = msg!("debrief-transcript"),
        curve = msg!("debrief-curve"),
        points = msg!("debrief-points"),
        better = msg!("debrief-better"),
        coach = msg!("debrief-coach"),
        nothing = msg!("debrief-nothing"),
        choose = msg!("debrief-choose"),
        critical = msg!("debrief-critical"),
        handle_time = msg!("debrief-handle-time"),
        sections = msg!("debrief-sections"),
        mood_after = msg!("debrief-mood-after"),
    }
}

/// What the grader thinks of a line, as a mark in the margin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Good,
    /// Something was left on the table.
    Missed,
    /// It did harm.
    Harm,
}

/// The screen, in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct DebriefView {
    pub nav: NavView,
    pub help: HelpView,
    pub words: DebriefWords,
    /// Id of the scenario.
    pub scenario: String,
    /// "Nadia Berger · Four days offline".
    pub title: String,
    pub face: StageView,
    pub mood: Mood,
    /// The customer's last words.
    pub last_words: String,
    /// What became of them.
    pub becomes: String,
    /// "Resolved".
    pub outcome: String,
    /// Empathy, resolution, handle time.
    pub dials: [DialView; 3],
    pub overall: DialView,
    pub passed: bool,
    pub verdict: String,
    /// Each critical error: its name, and the sentence that caused it.
    pub critical: Vec<(String, String)>,
    /// "Predicted satisfaction 4 of 5 (simulated)".
    pub csat: String,
    /// "Compliance 100 of 100".
    pub compliance: String,
    pub pace: String,
    /// "Balanced scorecard".
    pub rubric: String,
    /// Talk, hold, after-call work: label, time, and its part of the whole, 0–1.
    pub times: Vec<(String, String, f32)>,
    /// "3:12 in all, target 4:00".
    pub total_time: String,
    /// Sections that had an occasion: name and score of 0–100.
    pub sections: Vec<(String, u8)>,
    pub lines: Vec<DebriefLine>,
    pub curve: CurveView,
}

/// One line of the transcript, with what is to be said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DebriefLine {
    pub turn: usize,
    pub speaker: Speaker,
    pub name: String,
    pub text: String,
    pub mark: Option<Mark>,
    /// The mark in a word, for a screen reader and beside its shape.
    pub mark_word: String,
    pub findings: Vec<Finding>,
    /// What a coach says of this line.
    pub coach: Option<String>,
    /// How it moved the customer.
    pub change: Option<String>,
}

/// Points won or lost with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// "Empathy".
    pub section: String,
    /// "+5 of 5".
    pub points: String,
    pub loss: bool,
    pub why: String,
    pub better: Option<String>,
}

impl DebriefView {
    pub fn new(
        scenario: &Scenario,
        transcript: &Transcript,
        scorecard: &Scorecard,
        agent: &Agent,
        catalogue: &Catalogue,
    ) -> Self {
        let text = |key: &TextKey| said(scenario, key, agent, catalogue);
        let of_100 = |label: String, value: u8| DialView {
            name: catalogue.format(msg!("grade-name"), &args![label = &label, value = value]),
            label,
            value,
        };
        let grades = scorecard.grades;
        let section = |slug| catalogue.word("section", slug);
        let mood = transcript.last_mood();
        let ending = scorecard.ending.map(|(ending, _)| &scenario.endings[ending.at()]);
        let lines = lines(scenario, transcript, scorecard, agent, catalogue);
        let last_words =
            lines.iter().rfind(|line| line.speaker == Speaker::Customer).map(|line| line.text.clone());
        let name = &scenario.customer.name;
        DebriefView {
            nav: nav(Screen::Debrief, catalogue),
            help: help(Screen::Debrief, catalogue),
            words: DebriefWords::new(catalogue),
            scenario: scenario.id.clone(),
            title: format!("{name} · {}", text(&scenario.title)),
            face: StageView {
                portrait: scenario.customer.portrait,
                scene: Scene::of(scenario.channel),
                name: format!("{name}, {}", catalogue.word("band", Band::of(mood.heat).slug())),
                speaking: false,
                away: false,
            },
            mood,
            last_words: last_words.unwrap_or_default(),
            becomes: ending.map(|ending| text(&ending.becomes)).unwrap_or_default(),
            outcome: ending.map(|it| catalogue.word("outcome", it.outcome.slug())).unwrap_or_default(),
            dials: [
                of_100(section("empathy"), grades.empathy),
                of_100(section("resolution"), grades.resolution),
                of_100(section("handle-time"), grades.handle_time),
            ],
            overall: of_100(catalogue.text(msg!("debrief-overall")), grades.overall),
            passed: scorecard.passed,
            verdict: catalogue.text(if scorecard.passed { msg!("passed") } else { msg!("not-passed") }),
            critical: scorecard
                .critical_errors
                .iter()
                .map(|it| (catalogue.word("critical-error", it.error.slug()), text(&it.quote)))
                .collect(),
            csat: catalogue.format(msg!("debrief-csat"), &args![value = scorecard.csat]),
            compliance: of_100(section("compliance"), scorecard.compliance).name,
            pace: catalogue.word("pace", scorecard.pace.slug()),
            rubric: scorecard.rubric.title(catalogue),
            times: times(scorecard, catalogue),
            total_time: catalogue.format(
                msg!("debrief-total-time"),
                &args![
                    total = catalogue.clock(scorecard.handle_time.total_ms() / 1000),
                    target = catalogue.clock(scenario.handle_time.target_s)
                ],
            ),
            sections: scorecard
                .sections
                .iter()
                .filter_map(|it| Some((section(it.section.slug()), it.score?)))
                .collect(),
            lines,
            curve: curve(transcript, catalogue),
        }
    }
}

fn times(scorecard: &Scorecard, catalogue: &Catalogue) -> Vec<(String, String, f32)> {
    let times = scorecard.handle_time;
    let total = times.total_ms().max(1) as f32;
    [
        (msg!("time-talk"), times.talk_ms),
        (msg!("time-hold"), times.hold_ms),
        (msg!("time-after"), times.after_ms),
    ]
    .into_iter()
    .map(|(key, ms)| (catalogue.text(key), catalogue.clock(ms / 1000), ms as f32 / total))
    .collect()
}

fn curve(transcript: &Transcript, catalogue: &Catalogue) -> CurveView {
    let moods: Vec<Mood> =
        std::iter::once(transcript.first_mood).chain(transcript.turns.iter().map(|turn| turn.mood)).collect();
    let (first, last) = (transcript.first_mood, moods[moods.len() - 1]);
    let line = |kind, key, value: fn(&Mood) -> u8| {
        (kind, catalogue.text(key), moods.iter().map(value).collect::<Vec<u8>>())
    };
    CurveView {
        lines: vec![
            line(Kind::Heat, msg!("heat"), |mood| mood.heat),
            line(Kind::Trust, msg!("trust"), |mood| mood.trust),
            line(Kind::Patience, msg!("patience"), |mood| mood.patience),
        ],
        name: catalogue.format(
            msg!("curve-name"),
            &args![
                heat_from = first.heat,
                heat_to = last.heat,
                trust_from = first.trust,
                trust_to = last.trust,
                patience_from = first.patience,
                patience_to = last.patience,
            ],
        ),
    }
}

fn lines(
    scenario: &Scenario,
    transcript: &Transcript,
    scorecard: &Scorecard,
    agent: &Agent,
    catalogue: &Catalogue,
) -> Vec<DebriefLine> {
    let mut lines: Vec<DebriefLine> = Vec::new();
    let mut before = transcript.first_mood;
    for (turn, it) in transcript.turns.iter().enumerate() {
        let first = lines.len();
        for event in &it.events {
            let Some((speaker, text)) = line(scenario, event, agent, catalogue) else { continue };
            let (name, coach, moved) = match event {
                Event::AgentSaid { beat, reply, .. } => {
                    let reply = &scenario.beats[beat.at()].replies[reply.at()];
                    let coach = reply.coach.as_ref().map(|key| said(scenario, key, agent, catalogue));
                    let you = catalogue.text(msg!("encounter-you"));
                    (you, coach, Some(change(before, it.mood, catalogue)))
                }
                Event::CustomerSaid { .. } => (customer_name(scenario, catalogue), None, None),
                _ => (String::new(), None, None),
            };
            lines.push(DebriefLine {
                turn,
                speaker,
                name,
                text,
                mark: None,
                mark_word: String::new(),
                findings: Vec::new(),
                coach,
                change: moved,
            });
        }
        let evidence = scorecard.evidence.iter().filter(|evidence| evidence.turn == turn);
        attach(&mut lines[first..], evidence, scenario, scorecard, agent, catalogue);
        before = it.mood;
    }
    for line in &mut lines {
        line.mark_word = match line.mark {
            Some(Mark::Good) => catalogue.text(msg!("mark-good")),
            Some(Mark::Missed) => catalogue.text(msg!("mark-missed")),
            Some(Mark::Harm) => catalogue.text(msg!("mark-harm")),
            None => String::new(),
        };
    }
    lines
}

/// Hangs the evidence of a turn on the line that it quotes, or on what the trainee said in that turn.
fn attach<'a>(
    lines: &mut [DebriefLine],
    evidence: impl Iterator<Item = &'a Evidence>,
    scenario: &Scenario,
    scorecard: &Scorecard,
    agent: &Agent,
    catalogue: &Catalogue,
) {
    let text = |key: &TextKey| said(scenario, key, agent, catalogue);
    for evidence in evidence {
        let quote = text(&evidence.quote);
        let at = lines
            .iter()
            .position(|line| line.text == quote)
            .or_else(|| lines.iter().position(|line| line.speaker == Speaker::You))
            .unwrap_or(0);
        let Some(line) = lines.get_mut(at) else { continue };
        let points = i64::from(evidence.points);
        let points = if evidence.of > 0 {
            let (points, of) = (signed(points, catalogue), evidence.of);
            catalogue.format(msg!("debrief-points-of"), &args![points = points, of = of])
        } else {
            signed(points, catalogue)
        };
        let mark = match (evidence.points < 0, evidence.is_loss()) {
            (true, _) => Mark::Harm,
            (false, true) => Mark::Missed,
            (false, false) => Mark::Good,
        };
        line.mark = Some(worse(line.mark, mark));
        line.findings.push(Finding {
            section: catalogue.word("section", evidence.section.slug()),
            points,
            loss: evidence.is_loss(),
            why: evidence.reason(catalogue, |need| text(&scenario.needs[need.at()].label)),
            better: evidence.better.as_ref().map(text).filter(|better| *better != line.text),
        });
    }
    for line in lines.iter_mut().filter(|line| line.speaker == Speaker::You) {
        let turn = line.turn;
        if scorecard.critical_errors.iter().any(|critical| critical.turn == turn) {
            line.mark = Some(Mark::Harm);
        }
    }
}

/// Harm outweighs all, and what was missed outweighs what was good.
fn worse(one: Option<Mark>, other: Mark) -> Mark {
    match (one, other) {
        (Some(Mark::Harm), _) | (_, Mark::Harm) => Mark::Harm,
        (Some(Mark::Missed), _) | (_, Mark::Missed) => Mark::Missed,
        _ => Mark::Good,
    }
}
