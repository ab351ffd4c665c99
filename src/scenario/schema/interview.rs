//! An interview: one file of a pack, beside its scenarios.

use super::{Format, Portrait};
use crate::scenario::decode::{Entries, Name, Number, Spanned, Text};
use crate::scenario::document::document;
use crate::scenario::vocabulary::{Form, QuestionKind, Setting};

/// How long an answer should take, in seconds.
pub type AnswerSeconds = Number<5, 600>;

document! {
    /// A job interview: one file of a pack that begins with `Interview(`.
    Interview {
        /// The version of the format: 1.
        format: Format,
        /// The pack's id, a slash, and the file's name without `.ron`.
        id: Name,
        /// The language in which the interview is written, `en` or `fr`.
        language: Spanned<String>,
        /// What people call it.
        title: Text,
        /// The post that it is about.
        role: Text,
        /// Whether it is for a higher post in the same house.
        promotion: Spanned<bool> = Spanned::unwritten(false),
        /// How the two meet.
        setting: Spanned<Setting>,
        /// From 1 (easy) to 5.
        difficulty: Number<1, 5>,
        /// What the candidate knows beforehand: the post, the house, who asks.
        briefing: Text,
        /// Who asks.
        interviewer: Interviewer,
        /// The interviewer's first words.
        opens: Text,
        /// The questions, in the order in which they are asked: one to twelve.
        questions: Entries<Question>,
        /// The candidate's own questions, at the end.
        own: Own,
        /// The interviewer's last words, by how it went.
        closes: Verdicts,
        /// What the interviewer tells a colleague afterwards, by how it went.
        afterwards: Verdicts,
        /// A short note that the candidate can send the same evening.
        thank_you: Text,
    }
}

document! {
    /// Who asks in an interview.
    Interviewer {
        /// First name and surname.
        name: Text,
        /// The grammatical form of that name, for languages that need it.
        form: Spanned<Form>,
        /// What sort of interviewer it is, in a few words.
        temper: Text,
        /// How the interviewer is drawn.
        portrait: Portrait,
    }
}

document! {
    /// A question of an interview.
    Question {
        /// What it asks for. `Experience` asks for something that happened: its parts are `situation`, `task`, `action` and
        /// `result`.
        kind: Spanned<QuestionKind>,
        /// The question.
        asks: Text,
        /// The same asked in another way, for another attempt.
        again: Text,
        /// How to build the answer, to be read before it. It gives nothing away.
        hint: Text,
        /// It should not have been asked, and may be declined: what is missing in the answer costs nothing.
        may_decline: Spanned<bool> = Spanned::unwritten(false),
        /// Shorter than this is thin. In seconds of speech.
        from_s: AnswerSeconds,
        /// Longer than this wears the listener out. In seconds of speech.
        to_s: AnswerSeconds,
        /// What a good answer holds, in the order in which it is best told: one to six parts.
        parts: Entries<Part>,
        /// The interviewer on an answer that holds every part.
        whole: Text,
        /// On an answer that says little.
        thin: Text,
        /// On an answer that is far too long.
        too_long: Text,
        /// On an answer to another question.
        off_topic: Text,
        /// Good answers of different people, each by its parts: one to three.
        models: Spanned<Vec<Entries<Text>>>,
        /// An answer that many give.
        weak: Weak,
    }
}

document! {
    /// What a good answer holds.
    Part {
        /// What it is called, in a word or two. The parts of an `Experience` have their names from the program.
        label: Option<Text> = None,
        /// What it says, in half a sentence.
        means: Option<Text> = None,
        /// What the interviewer asks if it is missing.
        follow_up: Text,
        /// Sentences of answers by which it is recognised, beside those of the models.
        also: Vec<Text>,
    }
}

document! {
    /// An answer that many give, and what it lacks.
    Weak {
        /// The answer.
        says: Text,
        /// What is missing in it or hurts, kindly.
        why: Text,
    }
}

document! {
    /// The candidate's own questions, at the end of an interview.
    Own {
        /// How the interviewer invites them.
        asks: Text,
        /// What the interviewer says if there are none.
        none: Text,
        /// Questions that can be asked: two to twelve.
        questions: Entries<OwnQuestion>,
    }
}

document! {
    /// A question that the candidate can ask.
    OwnQuestion {
        /// The question.
        says: Text,
        /// What the interviewer answers.
        answer: Text,
        /// Why it does the candidate no good. Left out, it does.
        costs: Option<Text> = None,
    }
}

document! {
    /// Words by how an interview went.
    Verdicts {
        /// Seven parts of ten or more were told.
        well: Text,
        /// Four of ten or more.
        fair: Text,
        /// Less.
        badly: Text,
    }
}
