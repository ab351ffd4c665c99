//! An interview under way.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::answer::Answer;
use super::attempt::{Attempt, FollowUp, Reaction};
use super::summary::{Summary, Verdict};
use crate::scenario::{Interview, TextKey};

/// So often a question is followed up.
const MOST_FOLLOW_UPS: usize = 2;
/// So many questions of their own may candidates ask.
pub const MOST_OWN: usize = 3;

/// How an interview is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Hints before, a look at each answer after it, and as many attempts as one likes.
    #[default]
    Practice,
    /// As it is on the day: one attempt, and nothing said until the end.
    Mock,
}

impl Mode {
    pub const ALL: &'static [Mode] = &[Mode::Practice, Mode::Mock];

    /// Its word in message keys and records.
    pub fn slug(self) -> &'static str {
        match self {
            Mode::Practice => "practice",
            Mode::Mock => "mock",
        }
    }
}

/// What a candidate does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Move {
    /// Answers the question, or what was asked after it.
    Answer(Answer),
    /// Reads the hint, before the answer; in practice only.
    Hint,
    /// Answers the same question once more; in practice only.
    Again,
    /// Goes on to the next question; in practice only, where each answer is looked at.
    Next,
    /// Asks something.
    Ask(Own),
    /// Has no (more) questions: the interview is over.
    Done,
}

impl Move {
    /// How long it took to write, in milliseconds.
    pub fn took_ms(&self) -> u32 {
        if let Move::Answer(answer) = self { answer.took_ms } else { 0 }
    }
}

/// A question of the candidate's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Own {
    /// In their own words; None for one that was picked.
    pub text: Option<String>,
    /// The id of the listed question that it is; None if it is none of them.
    pub listed: Option<String>,
}

/// Why a move cannot be made now. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is not the moment for it.
    NotNow,
    /// This is a rehearsal of the day: no hints, no second attempts.
    NotInMock,
    /// The answer has no words.
    NoWords,
    /// A question that the interview does not list.
    UnknownQuestion,
}

impl Refused {
    pub const ALL: &'static [Refused] =
        &[Refused::NotNow, Refused::NotInMock, Refused::NoWords, Refused::UnknownQuestion];

    /// Its word in message keys.
    pub fn slug(self) -> &'static str {
        match self {
            Refused::NotNow => "not-now",
            Refused::NotInMock => "not-in-mock",
            Refused::NoWords => "no-words",
            Refused::UnknownQuestion => "unknown-question",
        }
    }
}

/// What is expected of the candidate. Questions and parts go by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The answer to a question.
    Asked {
        question: usize,
    },
    /// The answer to what was asked after it, about this part.
    FollowUp {
        question: usize,
        part: usize,
    },
    /// A decision: once more, or the next question.
    Reviewed {
        question: usize,
    },
    /// Their own questions.
    Own,
    Over,
}

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    Interviewer,
    Candidate,
}

/// Words of an interview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// The author's.
    Text(TextKey),
    /// The candidate's.
    Typed(Answer),
    /// The interviewer, to a question that nobody foresaw: a message of the program's.
    Unforeseen,
}

/// Something that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    pub by: Speaker,
    pub words: Words,
}

/// An interview under way.
#[derive(Clone, Debug)]
pub struct Talk {
    interview: Arc<Interview>,
    mode: Mode,
    moves: Vec<Move>,
    stage: Stage,
    attempts: Vec<Attempt>,
    own: Vec<Own>,
}

impl Talk {
    /// The interviewer has opened and asked the first question.
    pub fn new(interview: Arc<Interview>, mode: Mode) -> Talk {
        let mut talk = Talk {
            interview,
            mode,
            moves: Vec::new(),
            stage: Stage::Own,
            attempts: Vec::new(),
            own: Vec::new(),
        };
        talk.ask(0, false);
        talk
    }

    pub fn interview(&self) -> &Arc<Interview> {
        &self.interview
    }

    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// Every move so far.
    pub fn moves(&self) -> &[Move] {
        &self.moves
    }

    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Every attempt, in order.
    pub fn attempts(&self) -> &[Attempt] {
        &self.attempts
    }

    /// The last attempt at a question: the one that counts.
    pub fn last(&self, question: usize) -> Option<&Attempt> {
        self.attempts.iter().rev().find(|attempt| attempt.question == question && attempt.answer.is_some())
    }

    /// The candidate's questions so far.
    pub fn own(&self) -> &[Own] {
        &self.own
    }

    /// Whether nothing can be said any more.
    pub fn is_over(&self) -> bool {
        self.stage == Stage::Over
    }

    /// Makes a move. Where it is refused, nothing has changed.
    pub fn step(&mut self, made: Move) -> Result<(), Refused> {
        match (&made, self.stage) {
            (Move::Answer(answer), _) if answer.words == 0 => return Err(Refused::NoWords),
            (Move::Hint | Move::Again | Move::Next, _) if self.mode == Mode::Mock => {
                return Err(Refused::NotInMock);
            }
            (Move::Answer(answer), Stage::Asked { question }) => self.answered(question, answer.clone()),
            (Move::Answer(answer), Stage::FollowUp { question, .. }) => {
                self.followed_up(question, answer.clone());
            }
            (Move::Hint, Stage::Asked { .. }) => self.attempt().hint = true,
            (Move::Again, Stage::Reviewed { question }) => self.ask(question, true),
            (Move::Next, Stage::Reviewed { question }) => self.ask(question + 1, false),
            (Move::Ask(own), Stage::Own) => self.asked(own.clone())?,
            (Move::Done, Stage::Own) => self.stage = Stage::Over,
            _ => return Err(Refused::NotNow),
        }
        self.moves.push(made);
        Ok(())
    }

    /// Asks a question, or for the candidate's own where there is none left.
    fn ask(&mut self, question: usize, again: bool) {
        if question >= self.interview.questions.len() {
            self.stage = Stage::Own;
            return;
        }
        let (answer, reaction, follow_ups) = (None, None, Vec::new());
        self.attempts.push(Attempt { question, again, hint: false, answer, reaction, follow_ups });
        self.stage = Stage::Asked { question };
    }

    fn attempt(&mut self) -> &mut Attempt {
        self.attempts.last_mut().expect("there is an attempt from the first question on")
    }

    fn answered(&mut self, question: usize, answer: Answer) {
        let asked = &self.interview.questions[question];
        let reaction = Reaction::to(asked, &answer);
        // Whoever talks past what may be declined has declined it.
        let declined = asked.may_decline && reaction == Some(Reaction::OffTopic);
        let attempt = self.attempt();
        (attempt.answer, attempt.reaction) = (Some(answer), reaction);
        self.go_on(question, reaction != Some(Reaction::Whole) && !declined);
    }

    fn followed_up(&mut self, question: usize, answer: Answer) {
        let attempt = self.attempt();
        if let Some(follow_up) = attempt.follow_ups.last_mut() {
            follow_up.answer = Some(answer);
        }
        // Whoever was brought back to the question once, and still talks of something else, is left in peace.
        let lost = attempt.reaction == Some(Reaction::OffTopic) && !attempt.tells_anything();
        self.go_on(question, !lost);
    }

    /// Asks for what is missing; where nothing is, or enough was asked, the question is done with.
    fn go_on(&mut self, question: usize, may_ask: bool) {
        let asked = &self.interview.questions[question];
        let attempt = self.attempts.last().expect("there is an attempt from the first question on");
        let missing =
            attempt.missing(asked).filter(|_| may_ask && attempt.follow_ups.len() < MOST_FOLLOW_UPS);
        match missing {
            Some(part) => {
                self.attempt().follow_ups.push(FollowUp { part, answer: None });
                self.stage = Stage::FollowUp { question, part };
            }
            None if self.mode == Mode::Practice => self.stage = Stage::Reviewed { question },
            None => self.ask(question + 1, false),
        }
    }

    fn asked(&mut self, own: Own) -> Result<(), Refused> {
        let there_are = &self.interview.own.questions;
        match &own.listed {
            Some(listed) if !there_are.iter().any(|it| it.id == *listed) => {
                return Err(Refused::UnknownQuestion);
            }
            None if own.text.as_ref().is_none_or(|text| text.trim().is_empty()) => {
                return Err(Refused::NoWords);
            }
            _ => self.own.push(own),
        }
        if self.own.len() == MOST_OWN {
            self.stage = Stage::Over;
        }
        Ok(())
    }

    /// Everything that was said, in order.
    pub fn spoken(&self) -> Vec<Spoken> {
        let interview = &self.interview;
        let mut spoken = Vec::new();
        let mut say = |by: Speaker, words: Words| spoken.push(Spoken { by, words });
        let text = |key: &TextKey| Words::Text(key.clone());
        say(Speaker::Interviewer, text(&interview.opens));
        for attempt in &self.attempts {
            let question = &interview.questions[attempt.question];
            say(Speaker::Interviewer, text(if attempt.again { &question.again } else { &question.asks }));
            let Some(answer) = &attempt.answer else { continue };
            say(Speaker::Candidate, Words::Typed(answer.clone()));
            if let Some(reaction) = attempt.reaction {
                say(Speaker::Interviewer, text(reaction.key(question)));
            }
            for follow_up in &attempt.follow_ups {
                say(Speaker::Interviewer, text(&question.parts[follow_up.part].follow_up));
                if let Some(answer) = &follow_up.answer {
                    say(Speaker::Candidate, Words::Typed(answer.clone()));
                }
            }
        }
        if matches!(self.stage, Stage::Own | Stage::Over) {
            say(Speaker::Interviewer, text(&interview.own.asks));
            for own in &self.own {
                let listed = own.listed.as_ref();
                let listed = listed.and_then(|id| interview.own.questions.iter().find(|it| it.id == *id));
                let typed = |text: &String| Words::Typed(Answer { text: text.clone(), ..Answer::default() });
                let said = own.text.as_ref().map(typed).or(listed.map(|it| text(&it.says)));
                say(Speaker::Candidate, said.unwrap_or(Words::Unforeseen));
                say(Speaker::Interviewer, listed.map_or(Words::Unforeseen, |it| text(&it.answer)));
            }
        }
        if self.is_over() {
            if self.own.is_empty() {
                say(Speaker::Interviewer, text(&interview.own.none));
            }
            say(Speaker::Interviewer, text(self.verdict().of(&interview.closes)));
        }
        spoken
    }

    /// How it went so far.
    pub fn summary(&self) -> Summary {
        Summary::of(self)
    }

    fn verdict(&self) -> Verdict {
        self.summary().verdict()
    }
}
