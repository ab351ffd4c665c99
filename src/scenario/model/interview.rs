//! A resolved interview. Immutable once made; every text is a key.

use super::super::texts::Texts;
use super::super::vocabulary::{Form, QuestionKind, Setting};
use super::{Portrait, TextKey};

/// One job interview.
#[derive(Debug)]
pub struct Interview {
    /// `pack/name`.
    pub id: String,
    /// Fingerprint of the author's file: what was said in another version cannot be gone on with.
    pub fingerprint: u64,
    pub setting: Setting,
    /// 1 (easy) to 5.
    pub difficulty: u8,
    /// For a higher post in the same house.
    pub promotion: bool,
    pub title: TextKey,
    /// The post.
    pub role: TextKey,
    pub briefing: TextKey,
    pub interviewer: Interviewer,
    pub opens: TextKey,
    /// In the order in which they are asked; at least one.
    pub questions: Vec<Question>,
    pub own: Own,
    pub closes: Verdicts,
    pub afterwards: Verdicts,
    pub thank_you: TextKey,
    /// Every text, in the author's language and in each translation.
    pub texts: Texts,
}

/// Who asks.
#[derive(Clone, Debug)]
pub struct Interviewer {
    /// A proper name: the same in every language.
    pub name: String,
    pub form: Form,
    pub temper: TextKey,
    pub portrait: Portrait,
}

#[derive(Clone, Debug)]
pub struct Question {
    pub id: String,
    pub kind: QuestionKind,
    pub asks: TextKey,
    pub again: TextKey,
    pub hint: TextKey,
    /// What is missing costs nothing.
    pub may_decline: bool,
    /// How long an answer should take, in seconds of speech: from, to.
    pub lasts_s: (u32, u32),
    /// At least one; those of an `Experience` are situation, task, action and result.
    pub parts: Vec<Part>,
    pub whole: TextKey,
    pub thin: TextKey,
    pub too_long: TextKey,
    pub off_topic: TextKey,
    /// By part, in the order in which they are told.
    pub models: Vec<Vec<(usize, TextKey)>>,
    pub weak: TextKey,
    pub weak_why: TextKey,
}

/// What a good answer holds.
#[derive(Clone, Debug)]
pub struct Part {
    pub id: String,
    /// None for a part that the program names.
    pub label: Option<TextKey>,
    pub means: Option<TextKey>,
    pub follow_up: TextKey,
    pub also: Vec<TextKey>,
}

/// The candidate's own questions.
#[derive(Clone, Debug)]
pub struct Own {
    pub asks: TextKey,
    pub none: TextKey,
    pub questions: Vec<OwnQuestion>,
}

#[derive(Clone, Debug)]
pub struct OwnQuestion {
    pub id: String,
    pub says: TextKey,
    pub answer: TextKey,
    /// Why it does no good.
    pub costs: Option<TextKey>,
}

/// Words by how it went.
#[derive(Clone, Debug)]
pub struct Verdicts {
    pub well: TextKey,
    pub fair: TextKey,
    pub badly: TextKey,
}
