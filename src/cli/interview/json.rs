//! The interview for programs: one JSON object a line for each step, then the result. `docs/command-line.md` is the
//! contract.

use serde::Serialize;

use super::View;
use super::quotes::quotes;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::interview::{Move, Points, Review, Speaker, Spoken, Stage, Summary, Talk, Wording};

#[derive(Default)]
pub struct Json {
    /// How much of what was said has been told.
    told: usize,
}

/// One step: the move (none for the opening) and what came of it.
#[derive(Serialize)]
struct Step<'a> {
    step: usize,
    #[serde(rename = "move")]
    made: Option<&'a str>,
    said: Vec<Said>,
    expects: Expects<'a>,
    /// Where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<String>,
    /// Where the answer is looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    review: Option<Question<'a>>,
    over: bool,
}

#[derive(Serialize)]
struct Said {
    /// `interviewer` or `candidate`.
    by: &'static str,
    text: String,
}

/// What the candidate is to do.
#[derive(Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
enum Expects<'a> {
    Answer { question: &'a str },
    FollowUp { question: &'a str, part: &'a str },
    Decision { question: &'a str },
    Questions { listed: Vec<Listed<'a>> },
    Nothing,
}

#[derive(Serialize)]
struct Listed<'a> {
    number: usize,
    id: &'a str,
    text: String,
}

/// What a good answer says, and what a weak one.
#[derive(Serialize)]
struct Models<'a> {
    question: &'a str,
    models: Vec<Vec<Told<'a>>>,
    weak: String,
    weak_why: String,
}

#[derive(Serialize)]
struct Told<'a> {
    part: &'a str,
    text: String,
}

/// A look at the last attempt at a question.
#[derive(Serialize)]
struct Question<'a> {
    id: &'a str,
    kind: &'static str,
    attempts: usize,
    hint: bool,
    parts: Vec<Part<'a>>,
    points: u32,
    possible: u32,
    words: u32,
    spoken_s: u32,
    i: u32,
    we: u32,
    took_ms: u32,
}

#[derive(Serialize)]
struct Part<'a> {
    id: &'a str,
    state: &'static str,
    quotes: Vec<String>,
}

/// How it went: the last line.
#[derive(Serialize)]
struct Outcome<'a> {
    interview: &'a str,
    lang: &'a str,
    mode: &'static str,
    questions: Vec<Question<'a>>,
    own: Own<'a>,
    points: u32,
    possible: u32,
    percent: u32,
    verdict: &'static str,
    transcript: Vec<Said>,
}

/// The candidate's own questions.
#[derive(Serialize)]
struct Own<'a> {
    questions: Vec<Asked<'a>>,
    points: u32,
    possible: u32,
}

#[derive(Serialize)]
struct Asked<'a> {
    /// None for one that nobody foresaw.
    id: Option<&'a str>,
    /// None for one that was picked.
    text: Option<&'a str>,
    /// Why it does no good, if it does none.
    costs: Option<String>,
}

impl Json {
    fn step<'a>(
        &mut self,
        console: &mut Console,
        wording: &Wording<'a>,
        talk: &'a Talk,
        made: Option<&str>,
    ) -> Result<(), Failure> {
        let spoken = talk.spoken();
        let said = spoken[self.told..].iter().map(|it| said(wording, it)).collect();
        self.told = spoken.len();
        let (hint, review) = match (talk.moves().last(), talk.stage()) {
            (Some(Move::Hint), Stage::Asked { question }) => {
                (Some(wording.text(&wording.interview.questions[question].hint)), None)
            }
            (_, Stage::Reviewed { question }) => (None, Review::of(talk, question)),
            _ => (None, None),
        };
        let review = review.map(|review| look(talk, &review));
        let (step, over) = (talk.moves().len(), talk.is_over());
        console.json(&Step { step, made, said, expects: expects(wording, talk), hint, review, over })
    }
}

impl View for Json {
    fn begin(&mut self, console: &mut Console, wording: &Wording, talk: &Talk) -> Result<(), Failure> {
        Json::step(self, console, wording, talk, None)
    }

    fn step(
        &mut self,
        console: &mut Console,
        wording: &Wording,
        talk: &Talk,
        line: &str,
    ) -> Result<(), Failure> {
        Json::step(self, console, wording, talk, Some(line))
    }

    fn models(&mut self, console: &mut Console, wording: &Wording, question: usize) -> Result<(), Failure> {
        let question = &wording.interview.questions[question];
        let told =
            |(part, says): &(usize, _)| Told { part: &question.parts[*part].id, text: wording.text(says) };
        console.json(&Models {
            question: &question.id,
            models: question.models.iter().map(|model| model.iter().map(told).collect()).collect(),
            weak: wording.text(&question.weak),
            weak_why: wording.text(&question.weak_why),
        })
    }

    fn end(&mut self, console: &mut Console, wording: &Wording, talk: &Talk) -> Result<(), Failure> {
        let Summary { reviews, own, points } = &talk.summary();
        console.json(&Outcome {
            interview: &wording.interview.id,
            lang: wording.locale.tag(),
            mode: talk.mode().slug(),
            questions: reviews.iter().map(|review| look(talk, review)).collect(),
            own: asked(wording, talk, *own),
            points: points.got,
            possible: points.possible,
            percent: points.percent(),
            verdict: talk.summary().verdict().slug(),
            transcript: talk.spoken().iter().map(|it| said(wording, it)).collect(),
        })
    }
}

fn said(wording: &Wording, spoken: &Spoken) -> Said {
    let by = match spoken.by {
        Speaker::Interviewer => "interviewer",
        Speaker::Candidate => "candidate",
    };
    Said { by, text: wording.said(spoken) }
}

fn expects<'a>(wording: &Wording, talk: &'a Talk) -> Expects<'a> {
    let questions = &talk.interview().questions;
    match talk.stage() {
        Stage::Asked { question } => Expects::Answer { question: &questions[question].id },
        Stage::FollowUp { question, part } => {
            let question = &questions[question];
            Expects::FollowUp { question: &question.id, part: &question.parts[part].id }
        }
        Stage::Reviewed { question } => Expects::Decision { question: &questions[question].id },
        Stage::Own => {
            let listed = talk.interview().own.questions.iter().enumerate();
            let listed =
                listed.map(|(at, it)| Listed { number: at + 1, id: &it.id, text: wording.text(&it.says) });
            Expects::Questions { listed: listed.collect() }
        }
        Stage::Over => Expects::Nothing,
    }
}

fn look<'a>(talk: &'a Talk, review: &Review) -> Question<'a> {
    let question = &talk.interview().questions[review.question];
    let part =
        |(at, (part, state)): (usize, (&'a crate::scenario::Part, &crate::interview::PartState))| Part {
            id: &part.id,
            state: state.slug(),
            quotes: talk.last(review.question).map_or_else(Vec::new, |attempt| quotes(attempt, at)),
        };
    Question {
        id: &question.id,
        kind: question.kind.slug(),
        attempts: review.attempts,
        hint: review.hint,
        parts: question.parts.iter().zip(&review.parts).enumerate().map(part).collect(),
        points: review.points.got,
        possible: review.points.possible,
        words: review.words,
        spoken_s: review.spoken_s,
        i: review.voices.0,
        we: review.voices.1,
        took_ms: review.took_ms,
    }
}

fn asked<'a>(wording: &Wording, talk: &'a Talk, points: Points) -> Own<'a> {
    let question = |own: &'a crate::interview::Own| {
        let listed = talk.interview().own.questions.iter().find(|it| Some(&it.id) == own.listed.as_ref());
        let costs = listed.and_then(|it| it.costs.as_ref());
        Asked {
            id: own.listed.as_deref(),
            text: own.text.as_deref(),
            costs: costs.map(|costs| wording.text(costs)),
        }
    };
    let questions = talk.own().iter().map(question).collect();
    Own { questions, points: points.got, possible: points.possible }
}
