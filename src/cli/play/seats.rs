//! The customers at the desk, as a play in a terminal sees them.

use std::ops::Range;

use crate::encounter::{Desk, Phase};

/// The chat to go on with when this one may be over: itself, else the one that has waited longest, else the next that
/// is not closed.
pub fn open(desk: &Desk, at: usize) -> usize {
    let seats = desk.seats();
    if !seats[at].encounter.is_over() {
        return at;
    }
    let left = (0..seats.len()).filter(|seat| !seats[*seat].encounter.is_over());
    left.min_by_key(|seat| (seats[*seat].ready_ms, *seat)).unwrap_or(at)
}

/// The first customer who is gone and whose case is being written up.
pub fn being_written_up(desk: &Desk) -> Option<usize> {
    let writing = |phase| matches!(phase, Phase::AfterCall(_));
    desk.seats().iter().position(|seat| writing(seat.encounter.state().phase))
}

/// Whether a customer is still there, or yet to come.
pub fn anybody_there(desk: &Desk) -> bool {
    desk.seats().iter().any(|seat| matches!(seat.encounter.state().phase, Phase::Talking(_)))
}

/// How much of each transcript has been shown.
pub struct Shown(Vec<usize>);

/// What has not been shown of a chat: its turns. The opening is among them for somebody who has just come.
pub struct News {
    pub chat: usize,
    pub turns: Range<usize>,
}

impl Shown {
    /// Everything but the last turn of whoever is there.
    pub fn but_the_last(desk: &Desk) -> Shown {
        Shown(desk.seats().iter().map(|seat| seat.encounter.transcript().turns.len() - 1).collect())
    }

    /// What is new of those who are there, and of the chat that is being answered; the last answered first.
    pub fn news(&mut self, desk: &Desk, at: usize) -> Vec<News> {
        let last = desk.moves().last().map_or(0, |(chat, _)| *chat);
        let others = (0..desk.seats().len()).filter(|chat| *chat != last);
        let there = std::iter::once(last).chain(others).filter(|chat| *chat == at || desk.has_come(*chat));
        let mut news = Vec::new();
        for chat in there {
            let turns = desk.seats()[chat].encounter.transcript().turns.len();
            if turns > self.0[chat] {
                news.push(News { chat, turns: self.0[chat]..turns });
                self.0[chat] = turns;
            }
        }
        news
    }
}
