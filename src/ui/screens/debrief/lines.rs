//! The transcript as lines, each with what the grader found in it.

use super::best::BestView;
use super::own_words::OwnWords;
use super::source::One;
use crate::args;
use crate::encounter::{Event, Turn};
use crate::grading::Evidence;
use crate::msg;
use crate::scenario::{Scenario, TextKey};
use crate::ui::screens::encounter::{change, customer_name, line};
use crate::ui::widgets::bubble::Speaker;
use crate::ui::words::signed;

/// What the grader thinks of a line, as a mark in the margin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Good,
    /// Something was left on the table.
    Missed,
    /// It did harm.
    Harm,
}

/// One line of the transcript, with what is to be said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DebriefLine {
    pub turn: usize,
    pub speaker: Speaker,
    /// "You: ", "Nadia Berger: "; nothing before a note.
    pub name: String,
    /// The same with the number of the turn, for the eye: "You · 3".
    pub heading: String,
    pub text: String,
    pub mark: Option<Mark>,
    /// The mark in a word, for a screen reader and beside its shape.
    pub mark_word: String,
    pub findings: Vec<Finding>,
    /// What the trainee's own words did, where they typed them.
    pub own_words: Option<OwnWords>,
    /// What a coach says of this line.
    pub coach: Option<String>,
    /// How it moved the customer.
    pub change: Option<String>,
    /// The trainee made this turn, and may go back to the moment before it.
    pub replays: bool,
    /// What the other lines of this moment could have led to.
    pub best: BestView,
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

/// Every line of the contact.
pub(super) fn lines(one: &One) -> Vec<DebriefLine> {
    let transcript = one.contact.encounter.transcript();
    let mut lines = Vec::new();
    let mut before = transcript.first_mood;
    for (turn, it) in transcript.turns.iter().enumerate() {
        let moved = change(before, it.mood, one.catalogue);
        let mut of_turn = of_turn(one, turn, it, &moved);
        let evidence = one.contact.scorecard.evidence.iter().filter(|evidence| evidence.turn == turn);
        evidence.for_each(|evidence| attach(&mut of_turn, evidence, one));
        lines.extend(of_turn.into_iter().map(|(_, line)| line));
        before = it.mood;
    }
    for line in &mut lines {
        let failed = one.contact.scorecard.critical_errors.iter().any(|it| it.turn == line.turn);
        if failed && line.speaker == Speaker::You {
            line.mark = Some(Mark::Harm);
        }
        line.mark_word = match line.mark {
            Some(Mark::Good) => one.catalogue.text(msg!("mark-good")),
            Some(Mark::Missed) => one.catalogue.text(msg!("mark-missed")),
            Some(Mark::Harm) => one.catalogue.text(msg!("mark-harm")),
            None => String::new(),
        };
    }
    lines
}

/// The lines of one turn, each with the key of its text; a note has none.
fn of_turn<'a>(
    one: &One<'a>,
    turn: usize,
    it: &Turn,
    moved: &str,
) -> Vec<(Option<&'a TextKey>, DebriefLine)> {
    let scenario = one.scenario();
    let replays = it.made.is_some();
    let mut is_first = true;
    let lines = it.events.iter().filter_map(|event| {
        let (speaker, text) = line(scenario, it, event, one.agent, one.catalogue)?;
        let name = match speaker {
            Speaker::Customer => customer_name(scenario, one.catalogue),
            Speaker::You => one.catalogue.text(msg!("encounter-you")),
            Speaker::Note => String::new(),
        };
        let who = name.trim_end().trim_end_matches([':', '\u{a0}']);
        // What happened to the trainee in this turn is not what they did.
        let yours = replays && (speaker == Speaker::You || (speaker == Speaker::Note && is_first));
        is_first = false;
        let coach = match event {
            Event::AgentSaid { beat, reply, .. } => {
                scenario.beats[beat.at()].replies[reply.at()].coach.as_ref().map(|key| one.said(key))
            }
            _ => None,
        };
        let line = DebriefLine {
            turn,
            speaker,
            heading: if speaker == Speaker::You { format!("{who} · {turn}") } else { who.to_owned() },
            name,
            text,
            mark: None,
            mark_word: String::new(),
            findings: Vec::new(),
            own_words: (speaker == Speaker::You).then(|| OwnWords::new(one, it)).flatten(),
            coach,
            change: (speaker == Speaker::You).then(|| moved.to_owned()),
            replays: yours,
            best: if yours { BestView::new(one, turn) } else { BestView::None },
        };
        Some((key(scenario, event), line))
    });
    lines.collect()
}

/// The text that an event says, if it says one.
fn key<'a>(scenario: &'a Scenario, event: &Event) -> Option<&'a TextKey> {
    match event {
        Event::AgentSaid { beat, reply, .. } => Some(&scenario.beats[beat.at()].replies[reply.at()].says.key),
        Event::CustomerSaid { speech, band, .. } => Some(&speech.line(scenario, *band).key),
        _ => None,
    }
}

/// Hangs evidence on the line of its turn that it quotes, or on what the trainee did in that turn.
fn attach(lines: &mut [(Option<&TextKey>, DebriefLine)], evidence: &Evidence, one: &One) {
    let quoted = lines.iter().position(|(key, _)| *key == Some(&evidence.quote));
    let done = || lines.iter().position(|(_, line)| line.replays);
    let Some((_, line)) = quoted.or_else(done).and_then(|at| lines.get_mut(at)) else { return };
    let points = signed(i64::from(evidence.points), one.catalogue);
    let of = evidence.of;
    let mark = match (evidence.points < 0, evidence.is_loss()) {
        (true, _) => Mark::Harm,
        (false, true) => Mark::Missed,
        (false, false) => Mark::Good,
    };
    // What was said in other words can be held up in the author's.
    let typed = one.contact.encounter.transcript().turns[evidence.turn].typed().is_some();
    line.mark = Some(worse(line.mark, mark));
    line.findings.push(Finding {
        section: one.catalogue.word("section", evidence.section.slug()),
        points: match of {
            0 => points,
            of => one.catalogue.format(msg!("debrief-points-of"), &args![points = points, of = of]),
        },
        loss: evidence.is_loss(),
        why: evidence.reason(one.scenario().kind, one.catalogue, |need| {
            one.said(&one.scenario().needs[need.at()].label)
        }),
        better: evidence
            .better
            .as_ref()
            .filter(|key| typed || **key != evidence.quote)
            .map(|key| one.said(key)),
    });
}

/// Harm outweighs all, and what was missed outweighs what was good.
fn worse(one: Option<Mark>, other: Mark) -> Mark {
    match (one, other) {
        (Some(Mark::Harm), _) | (_, Mark::Harm) => Mark::Harm,
        (Some(Mark::Missed), _) | (_, Mark::Missed) => Mark::Missed,
        _ => Mark::Good,
    }
}
