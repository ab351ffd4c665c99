//! One attempt at a question: the answer, what the interviewer says to it, and what is asked after it.

use super::answer::Answer;
use crate::scenario::{Question, QuestionKind, TextKey};

/// An answer of so many words that tells nothing that was asked for is another subject; a shorter one is thin.
const SUBJECT_WORDS: u32 = 12;
/// What is most missed in a story is asked for first: what the candidate did, then what came of it. Of a story that has
/// not begun, the beginning is.
const STORY_ORDER: [usize; 4] = [2, 3, 0, 1];

/// What the interviewer says at once to an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reaction {
    Whole,
    Thin,
    TooLong,
    OffTopic,
}

/// One attempt at a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    pub question: usize,
    /// Asked in the other words.
    pub again: bool,
    /// The hint was read before.
    pub hint: bool,
    /// None while it is awaited.
    pub answer: Option<Answer>,
    pub reaction: Option<Reaction>,
    pub follow_ups: Vec<FollowUp>,
}

impl Attempt {
    /// All that was answered, what was asked afterwards included.
    pub fn answers(&self) -> impl Iterator<Item = &Answer> {
        self.answer.iter().chain(self.follow_ups.iter().filter_map(|it| it.answer.as_ref()))
    }

    /// Whether one of the answers tells this part.
    pub fn tells(&self, part: usize) -> bool {
        self.answers().any(|answer| answer.tells(part))
    }

    pub(super) fn tells_anything(&self) -> bool {
        self.answers().any(|answer| !answer.told.is_empty())
    }

    /// The part to ask for next: one that neither answer nor follow-up has told, and that was not asked for yet.
    pub(super) fn missing(&self, question: &Question) -> Option<usize> {
        let is_missing = |part: &usize| {
            !self.tells(*part) && !self.follow_ups.iter().any(|follow_up| follow_up.part == *part)
        };
        let begun = self.tells_anything() || !self.follow_ups.is_empty();
        match question.kind {
            QuestionKind::Experience if begun => STORY_ORDER.into_iter().find(is_missing),
            _ => (0..question.parts.len()).find(is_missing),
        }
    }
}

/// What was asked after an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// What was missing.
    pub part: usize,
    /// None while it is awaited.
    pub answer: Option<Answer>,
}

impl Reaction {
    /// To an answer to this question; None where there is nothing to say but what is asked next.
    pub(super) fn to(question: &Question, answer: &Answer) -> Option<Reaction> {
        let told = (0..question.parts.len()).filter(|part| answer.tells(*part)).count();
        let (from, to) = question.lasts_s;
        if told == 0 && answer.words >= SUBJECT_WORDS {
            Some(Reaction::OffTopic)
        } else if answer.spoken_s() * 2 > to * 3 {
            Some(Reaction::TooLong)
        } else if told == question.parts.len() {
            Some(Reaction::Whole)
        } else if told * 2 < question.parts.len()
            || (told * 2 == question.parts.len() && answer.spoken_s() * 2 < from)
        {
            Some(Reaction::Thin)
        } else {
            None
        }
    }

    pub(super) fn key(self, question: &Question) -> &TextKey {
        match self {
            Reaction::Whole => &question.whole,
            Reaction::Thin => &question.thin,
            Reaction::TooLong => &question.too_long,
            Reaction::OffTopic => &question.off_topic,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::interview::{Mode, Move, Stage, Talk, Told};
    use crate::scenario::Library;

    /// Answers the first question of this kind, each answer by how many words it has and the parts that it tells; gives the
    /// parts that were asked for, the points, and whether the question is done with.
    fn held(id: &str, kind: QuestionKind, mode: Mode, answers: &[(u32, &[u8])]) -> (Vec<usize>, u32, bool) {
        let interview = Arc::clone(Library::shipped().interview(id).expect("it is shipped"));
        let at = interview.questions.iter().position(|it| it.kind == kind).expect("there is one");
        let mut talk = Talk::new(interview, mode);
        let answer = |words: u32, parts: &[u8]| {
            let told = parts.iter().map(|part| Told { part: *part, start: 0, end: 4 }).collect();
            Move::Answer(Answer { text: "word ".repeat(words as usize), told, words, ..Answer::default() })
        };
        while talk.stage() != (Stage::Asked { question: at }) {
            let made = match talk.stage() {
                Stage::Reviewed { .. } => Move::Next,
                _ => answer(12, &[0, 1, 2, 3]),
            };
            talk.step(made).expect("it is the moment for it");
        }
        for (words, parts) in answers {
            talk.step(answer(*words, parts)).expect("an answer is awaited");
        }
        let asked = talk.last(at).expect("it was answered").follow_ups.iter().map(|it| it.part).collect();
        let review = talk.summary().reviews.into_iter().find(|review| review.question == at);
        let done = !matches!(talk.stage(), Stage::FollowUp { .. });
        (asked, review.expect("it was answered").points.got, done)
    }

    #[test]
    fn after_another_subject_the_beginning_is_asked_for_and_nothing_is_lost_by_it() {
        use QuestionKind::{Experience, Motive, Situation};
        for mode in Mode::ALL {
            let check = |id: &str, kind, answers: &[(u32, &[u8])], asked: &[usize], points: u32, done| {
                let expected = (asked.to_vec(), points, done);
                assert_eq!(held(id, kind, *mode, answers), expected, "{mode:?} {kind:?} {answers:?}");
            };
            let ear = "interview/quality-ear";
            let past: (u32, &[u8]) = (20, &[]);
            check(ear, Experience, &[past], &[0], 0, false);
            check(ear, Motive, &[past], &[0], 0, false);
            // Whoever stays with another subject is left in peace, whatever its length.
            check(ear, Experience, &[past, past], &[0], 0, true);
            check(ear, Experience, &[past, (3, &[])], &[0], 0, true);
            // Whoever comes back is asked on as anybody is, and no further.
            check(ear, Experience, &[past, (20, &[0])], &[0, 2], 1, false);
            check(ear, Experience, &[past, (20, &[0]), past], &[0, 2], 1, true);
            check(ear, Experience, &[past, (20, &[0, 1, 2, 3])], &[0], 4, true);
            // A thin answer that tells nothing has not begun either; after it what is most missed is asked for.
            check(ear, Experience, &[(3, &[]), (3, &[])], &[0, 2], 0, false);
            check(ear, Experience, &[(20, &[0])], &[2], 2, false);
            // Nobody is asked again for what should not have been asked.
            check("interview/night-desk", Situation, &[past], &[], 0, true);
        }
    }
}
