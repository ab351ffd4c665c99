//! Interviews, with answers whose parts are known: no reading is needed for them.

use std::path::Path;
use std::sync::Arc;

use aplomb::interview::{Answer, Mode, Move, Own, Stage, Talk, Told};
use aplomb::ui::screens::interview::{BriefingView, Hearing, InterviewView, Live, SummaryView};
use aplomb::ui::{Screen, View};

use super::Samples;

impl Samples {
    pub fn talk(&self, id: &str, mode: Mode) -> Talk {
        Talk::new(Arc::clone(self.library.interview(id).expect("the interview is there")), mode)
    }

    /// An answer to the present question: these parts of its first whole answer.
    pub fn telling(&self, talk: &Talk, parts: &[usize]) -> Move {
        let (Stage::Asked { question } | Stage::FollowUp { question, .. }) = talk.stage() else {
            panic!("nothing is asked")
        };
        let interview = talk.interview();
        let mut answer = Answer { took_ms: 30_000, ..Answer::default() };
        for part in parts {
            let (_, key) = &interview.questions[question].models[0][*part];
            let said = interview.texts.format(key, self.catalogue.locale(), &self.agent);
            let start = answer.text.chars().count() as u32;
            answer.text = format!("{}{said} ", answer.text);
            let end = start + said.chars().count() as u32;
            answer.told.push(Told { part: *part as u8, start, end });
        }
        answer.words = answer.text.split_whitespace().count() as u32;
        answer.i = 2;
        Move::Answer(answer)
    }

    /// A talk after these answers, each telling these parts; what is asked after them is answered too. In practice it
    /// goes on to the next question each time.
    pub fn talked(&self, id: &str, mode: Mode, answers: &[&[usize]]) -> Talk {
        let mut talk = self.talk(id, mode);
        for parts in answers {
            if matches!(talk.stage(), Stage::Reviewed { .. }) {
                talk.step(Move::Next).expect("it is practice");
            }
            talk.step(self.telling(&talk, parts)).expect("an answer is awaited");
        }
        talk
    }

    /// The same to its end, with these listed questions of one's own.
    pub fn talked_through(&self, id: &str, answers: &[&[usize]], own: &[&str]) -> Talk {
        let mut talk = self.talked(id, Mode::Mock, answers);
        for id in own {
            let asked = Own { text: None, listed: Some((*id).to_owned()) };
            talk.step(Move::Ask(asked)).expect("it is listed");
        }
        talk.step(Move::Done).expect("it is the end");
        talk
    }

    pub fn interview(&self, talk: &Talk, live: &Live) -> View {
        let view = InterviewView::new(talk, live, &self.preferences, &self.agent, &self.catalogue);
        View::Interview(Box::new(view))
    }

    pub fn interview_briefing(&self, id: &str, under_way: bool, hearing: Hearing) -> View {
        let interview = self.library.interview(id).expect("the interview is there");
        let how = (under_way, hearing, Screen::Library);
        let view = BriefingView::new(interview, how, &self.preferences, &self.agent, &self.catalogue);
        View::InterviewBriefing(Box::new(view))
    }

    pub fn interview_summary(&self, talk: &Talk, saved: Option<&Path>) -> View {
        let view = SummaryView::new(talk, saved, &self.agent, &self.catalogue);
        View::InterviewSummary(Box::new(view))
    }
}
