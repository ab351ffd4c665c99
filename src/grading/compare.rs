//! Two attempts at one scenario, turn by turn: together as long as they agree, apart where they part, together again
//! where they answer the same line of the customer.

use crate::encounter::{Event, Speech, Transcript, Turn};
use crate::scenario::{BeatIx, ReplyIx};

/// What stands side by side: two turns that answer the same line of the customer, or the next of each side where they go
/// different ways; a turn alone where the other side has none left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Turn of the left transcript.
    pub left: Option<usize>,
    /// Turn of the right transcript.
    pub right: Option<usize>,
    /// Both answer the same line of the customer.
    pub together: bool,
    /// The trainee said the same, and the customer too, perhaps in another tone.
    pub same: bool,
}

/// Lines the turns of two transcripts up. Every turn of each side stands in exactly one row, in its order.
pub fn align(left: &Transcript, right: &Transcript) -> Vec<Row> {
    let (lefts, rights) = (moments(left), moments(right));
    let common = lefts.iter().zip(&rights).take_while(|(left, right)| left == right).count();
    let mut rows: Vec<Row> = (0..common)
        .map(|turn| Row { left: Some(turn), right: Some(turn), together: true, same: true })
        .collect();
    // From here on the pairing that keeps most together: for each pair of turns, how much the rest is worth.
    let (lefts, rights) = (&lefts[common..], &rights[common..]);
    let mut worth = vec![vec![0u32; rights.len() + 1]; lefts.len() + 1];
    for (l, left) in lefts.iter().enumerate().rev() {
        for (r, right) in rights.iter().enumerate().rev() {
            let apart = worth[l + 1][r].max(worth[l][r + 1]);
            let together = left.likeness(right).map(|likeness| likeness + worth[l + 1][r + 1]);
            worth[l][r] = together.map_or(apart, |together| together.max(apart));
        }
    }
    let (mut l, mut r) = (0, 0);
    while l < lefts.len() || r < rights.len() {
        let pair = lefts.get(l).zip(rights.get(r));
        let likeness = pair.and_then(|(left, right)| left.likeness(right));
        let row = if likeness.is_some_and(|likeness| worth[l][r] == likeness + worth[l + 1][r + 1]) {
            Row { left: Some(l), right: Some(r), together: true, same: lefts[l] == rights[r] }
        } else if r == rights.len() || (l < lefts.len() && worth[l][r] == worth[l + 1][r]) {
            Row { left: Some(l), right: None, together: false, same: false }
        } else {
            Row { left: None, right: Some(r), together: false, same: false }
        };
        l += usize::from(row.left.is_some());
        r += usize::from(row.right.is_some());
        let turn = |at: Option<usize>| at.map(|at| at + common);
        push(&mut rows, Row { left: turn(row.left), right: turn(row.right), ..row });
    }
    rows
}

/// Adds a row; a turn of one side takes its place beside the first turn of the other side that stands alone.
fn push(rows: &mut Vec<Row>, row: Row) {
    let alone = |it: &Row| {
        (it.left.is_some() && row.left.is_none() && it.right.is_none())
            || (it.right.is_some() && row.right.is_none() && it.left.is_none())
    };
    // Only where both sides go their own ways: the rows behind the last one that belongs together.
    let apart = rows.iter().rposition(|it| it.together).map_or(0, |at| at + 1);
    match rows[apart..].iter_mut().find(|it| alone(it)) {
        Some(beside) if !row.together => {
            beside.left = beside.left.or(row.left);
            beside.right = beside.right.or(row.right);
        }
        _ => rows.push(row),
    }
}

/// A turn as somebody reads it.
#[derive(PartialEq)]
struct Moment {
    /// The customer's line that was answered; None for the opening.
    answers: Option<Speech>,
    /// What the trainee said; nothing for a move without words.
    said: Vec<(BeatIx, ReplyIx)>,
    /// Whether there was a move without words, such as a hold.
    silent: bool,
    /// What the customer said then, in whatever tone.
    heard: Vec<Speech>,
}

impl Moment {
    /// How much speaks for putting two turns side by side; None where they answer different lines.
    fn likeness(&self, other: &Moment) -> Option<u32> {
        let same_words = self.said == other.said && self.silent == other.silent;
        (self.answers == other.answers).then_some(match (self == other, same_words) {
            (true, _) => 4,
            (false, true) => 2,
            (false, false) => 1,
        })
    }
}

fn moments(transcript: &Transcript) -> Vec<Moment> {
    let mut answers = None;
    let read = |turn: &Turn| {
        let said = turn.events.iter().filter_map(|event| match event {
            Event::AgentSaid { beat, reply, .. } => Some((*beat, *reply)),
            _ => None,
        });
        let said: Vec<_> = said.collect();
        let heard = turn.events.iter().filter_map(|event| match event {
            Event::CustomerSaid { speech, .. } => Some(*speech),
            _ => None,
        });
        let heard: Vec<_> = heard.collect();
        let moment = Moment { answers, silent: turn.made.is_some() && said.is_empty(), said, heard };
        answers = moment.heard.last().copied().or(answers);
        moment
    };
    transcript.turns.iter().map(read).collect()
}
