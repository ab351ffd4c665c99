//! The words of answers that told something.

use crate::interview::{Answer, Attempt};

/// The words that tell a part, in all answers of an attempt.
pub fn quotes(attempt: &Attempt, part: usize) -> Vec<String> {
    let after = attempt.follow_ups.iter().filter_map(|it| it.answer.as_ref());
    let answers = attempt.answer.iter().chain(after);
    answers.flat_map(|answer| of_answer(answer, part)).collect()
}

fn of_answer(answer: &Answer, part: usize) -> impl Iterator<Item = String> {
    let told = answer.told.iter().filter(move |told| usize::from(told.part) == part);
    told.map(|told| {
        let length = told.end.saturating_sub(told.start) as usize;
        answer.text.chars().skip(told.start as usize).take(length).collect()
    })
}
