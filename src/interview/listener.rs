//! Understanding what a candidate types.

use super::answer::{Answer, Told};
use super::talk::{Move, Own, Stage, Talk};
use crate::l10n::Locale;
use crate::language::{
    Choice, Decision, Encoder, Found, Prepared, READ_AT_MOST, Reader, StoryReady, Text, Tongue, voices,
};
use crate::scenario::{Agent, Interview, Question, QuestionKind, TextKey};

/// Reads the answers of one interview in one language. Everything is made ready once.
pub struct Listener {
    tongue: Tongue,
    reader: Reader<'static>,
    /// For all questions that ask for a story.
    story: StoryReady,
    /// For each question that does not.
    points: Vec<Option<Prepared>>,
    own: Prepared,
}

impl Listener {
    /// A listener; without the encoder it reads letters and rules only. Making it takes about a second with the encoder: do
    /// it before the first answer.
    pub fn new(
        (tongue, encoder): (Tongue, Option<&'static Encoder>),
        interview: &Interview,
        locale: &Locale,
        agent: &Agent,
    ) -> Listener {
        let reader = Reader::new(tongue, encoder);
        let format = |key: &TextKey| interview.texts.format(key, locale, agent);
        let mut own: [Vec<String>; 4] = Default::default();
        for question in interview.questions.iter().filter(|it| is_story(it)) {
            for (sentences, part) in own.iter_mut().zip(&question.parts) {
                sentences.extend(part.also.iter().map(format));
            }
        }
        let points = |question: &Question| {
            let choice = |(at, part): (usize, &crate::scenario::Part)| {
                let told =
                    question.models.iter().flatten().filter(|(part, _)| *part == at).map(|(_, key)| key);
                let examples = part.also.iter().chain(told).map(format).collect();
                Choice { id: part.id.clone(), examples }
            };
            reader.prepare(&question.parts.iter().enumerate().map(choice).collect::<Vec<_>>())
        };
        let asked = interview.own.questions.iter();
        let asked = asked.map(|it| Choice { id: it.id.clone(), examples: vec![format(&it.says)] });
        Listener {
            tongue,
            reader,
            story: reader.prepare_story(&own),
            points: interview.questions.iter().map(|it| (!is_story(it)).then(|| points(it))).collect(),
            own: reader.prepare(&asked.collect::<Vec<_>>()),
        }
    }

    /// The move that a typed text is at this moment of the talk: an answer, or a question of the candidate's own.
    pub fn hear(&self, talk: &Talk, text: &str, took_ms: u32) -> Move {
        let text: String = text.trim().chars().take(READ_AT_MOST).collect();
        match talk.stage() {
            Stage::FollowUp { question, part } => {
                Move::Answer(self.answer(question, Some(part), text, took_ms))
            }
            Stage::Asked { question } | Stage::Reviewed { question } => {
                Move::Answer(self.answer(question, None, text, took_ms))
            }
            Stage::Own | Stage::Over => Move::Ask(self.own(talk, text)),
        }
    }

    fn answer(&self, question: usize, asked: Option<usize>, text: String, took_ms: u32) -> Answer {
        let found = match &self.points[question] {
            Some(points) => self.reader.points(points, &text, asked),
            None => self.reader.story(&self.story, &text, asked),
        };
        let told = |it: &Found<usize>| Told {
            part: it.what as u8,
            start: it.place.start as u32,
            end: it.place.end as u32,
        };
        let read = Text::new(self.tongue, &text);
        let voices = voices(self.tongue, &read);
        Answer {
            told: found.iter().map(told).collect(),
            words: read.words.len() as u32,
            i: voices.i as u32,
            we: voices.we as u32,
            took_ms,
            text,
        }
    }

    fn own(&self, talk: &Talk, text: String) -> Own {
        let listed = match self.reader.read(&self.own, &text).decision {
            Decision::Accept(choice) => Some(talk.interview().own.questions[choice].id.clone()),
            Decision::Ask(_) | Decision::Neither => None,
        };
        Own { text: Some(text), listed }
    }
}

/// Whether a question asks for something that happened.
fn is_story(question: &Question) -> bool {
    question.kind == QuestionKind::Experience
}
