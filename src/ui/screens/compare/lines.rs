//! The two transcripts line by line, and the two moods row by row.

use crate::args;
use crate::encounter::{Encounter, Mood};
use crate::grading::compare::Row;
use crate::l10n::{Catalogue, Key};
use crate::msg;
use crate::scenario::Agent;
use crate::ui::screens::encounter::{customer_name, line};
use crate::ui::widgets::bubble::Speaker;
use crate::ui::widgets::curves::PairCurveView;
use crate::ui::widgets::gauge::Kind;

/// One line of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub speaker: Speaker,
    /// "You", "Nadia Berger"; nothing for a note.
    pub who: String,
    pub text: String,
}

/// One row of lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowView {
    /// Place on the mood curves.
    pub at: usize,
    pub left: Option<Cell>,
    pub right: Option<Cell>,
    /// Both sides are the same line.
    pub joined: bool,
    /// In full, for a screen reader.
    pub name: String,
}

/// The lines of both, row by row.
pub(super) fn rows(
    left: &Encounter,
    right: &Encounter,
    rows: &[Row],
    agent: &Agent,
    catalogue: &Catalogue,
) -> Vec<RowView> {
    let mut found = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let of = |side, turn: Option<usize>| {
            turn.map_or_else(Vec::new, |turn| cells(side, turn, agent, catalogue))
        };
        let (lefts, rights) = (of(left, row.left), of(right, row.right));
        // What was done stands beside what was done, and what was answered beside what was answered.
        let answered = |cells: &[Cell]| {
            cells.iter().position(|cell| cell.speaker == Speaker::Customer).unwrap_or(cells.len())
        };
        let ((left_did, left_heard), (right_did, right_heard)) =
            (lefts.split_at(answered(&lefts)), rights.split_at(answered(&rights)));
        for (lefts, rights) in [(left_did, right_did), (left_heard, right_heard)] {
            for line in 0..lefts.len().max(rights.len()) {
                let (left, right) = (lefts.get(line).cloned(), rights.get(line).cloned());
                let joined = left == right;
                let name = name(left.as_ref(), right.as_ref(), joined, catalogue);
                found.push(RowView { at: at + 1, left, right, joined, name });
            }
        }
    }
    found
}

fn cells(side: &Encounter, turn: usize, agent: &Agent, catalogue: &Catalogue) -> Vec<Cell> {
    let scenario = side.scenario();
    let turn = &side.transcript().turns[turn];
    let told = turn.events.iter().filter_map(|event| {
        let (speaker, text) = line(scenario, turn, event, agent, catalogue)?;
        let who = match speaker {
            Speaker::Customer => customer_name(scenario, catalogue),
            Speaker::You => catalogue.text(msg!("encounter-you")),
            Speaker::Note => String::new(),
        };
        let who = who.trim_end().trim_end_matches([':', '\u{a0}']).to_owned();
        Some(Cell { speaker, who, text })
    });
    told.collect()
}

fn name(left: Option<&Cell>, right: Option<&Cell>, joined: bool, catalogue: &Catalogue) -> String {
    let words = |cell: &Cell| match cell.who.as_str() {
        "" => cell.text.clone(),
        who => catalogue.format(msg!("compare-said"), &args![who = who, text = &cell.text]),
    };
    let one = |key: Key, cell: &Cell| catalogue.format(key, &args![text = words(cell)]);
    match (left, right) {
        (Some(both), _) if joined => one(msg!("compare-both"), both),
        (left, right) => {
            let left = left.map(|cell| one(msg!("compare-only-left"), cell));
            let right = right.map(|cell| one(msg!("compare-only-right"), cell));
            left.into_iter().chain(right).collect::<Vec<_>>().join(" · ")
        }
    }
}

/// Each number of the mood, on the rows of the lines.
pub(super) fn moods(
    left: &Encounter,
    right: &Encounter,
    rows: &[Row],
    catalogue: &Catalogue,
) -> Vec<PairCurveView> {
    let one = |kind, key, value: fn(&Mood) -> u8| {
        let of = |side: &Encounter, turn: fn(&Row) -> Option<usize>| -> Vec<(usize, u8)> {
            let transcript = side.transcript();
            let after = rows
                .iter()
                .enumerate()
                .filter_map(|(at, row)| Some((at + 1, value(&transcript.turns[turn(row)?].mood))));
            std::iter::once((0, value(&transcript.first_mood))).chain(after).collect()
        };
        let (lefts, rights) = (of(left, |row| row.left), of(right, |row| row.right));
        let label = catalogue.text(key);
        let ends = |points: &[(usize, u8)]| (points[0].1, points[points.len() - 1].1);
        let ((left_from, left_to), (right_from, right_to)) = (ends(&lefts), ends(&rights));
        let name = catalogue.format(
            msg!("compare-curve-name"),
            &args![
                label = &label,
                left_from = left_from,
                left_to = left_to,
                right_from = right_from,
                right_to = right_to
            ],
        );
        PairCurveView { kind, label, left: lefts, right: rights, last: rows.len(), name }
    };
    vec![
        one(Kind::Heat, msg!("heat"), |mood| mood.heat),
        one(Kind::Trust, msg!("trust"), |mood| mood.trust),
        one(Kind::Patience, msg!("patience"), |mood| mood.patience),
    ]
}
