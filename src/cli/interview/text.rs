//! The interview for people: who asks, then question by question what is said.

use super::commands::Command;
use super::{Request, View, ending, review};
use crate::cli::console::{Console, FAINT, STRONG, heading, styled};
use crate::cli::failure::Failure;
use crate::cli::wrap::wrap;
use crate::interview::{Mode, Move, Review, Speaker, Stage, Talk, Wording};
use crate::{args, msg};

pub struct Text {
    /// How much of what was said has been shown.
    shown: usize,
    /// A person has typed the moves and need not read them again.
    conversation: bool,
    /// The summary will be written.
    summary: bool,
}

impl Text {
    pub fn new(request: &Request) -> Text {
        Text { shown: 0, conversation: request.conversation, summary: request.summary.is_some() }
    }

    /// What the interviewer has said since.
    fn tell(&mut self, console: &mut Console, wording: &Wording, talk: &Talk) -> Result<(), Failure> {
        let spoken = talk.spoken();
        let new = spoken[self.shown..].iter().filter(|said| said.by == Speaker::Interviewer);
        for (at, said) in new.enumerate() {
            if at == 0 {
                console.line(&styled(STRONG, &wording.interview.interviewer.name))?;
            }
            let quote = console.text(msg!("play-quote"), &args![text = wording.said(said)]);
            console.line(&wrap("  ", &quote))?;
        }
        self.shown = spoken.len();
        Ok(())
    }
}

impl View for Text {
    fn begin(&mut self, console: &mut Console, wording: &Wording, talk: &Talk) -> Result<(), Failure> {
        let interview = wording.interview;
        let mut about = vec![
            console.catalogue.word("setting", interview.setting.slug()),
            console.text(msg!("interview-difficulty"), &args![difficulty = interview.difficulty]),
        ];
        about.extend(interview.promotion.then(|| console.text(msg!("interview-promotion"), &args![])));
        about.push(console.catalogue.word("interview-mode", talk.mode().slug()));
        console.line(&styled(STRONG, &wording.text(&interview.title)))?;
        console.line(&styled(FAINT, &about.join(" · ")))?;
        let role = console.text(msg!("interview-role"), &args![role = wording.text(&interview.role)]);
        let who =
            args![name = &interview.interviewer.name, temper = wording.text(&interview.interviewer.temper)];
        console.line(&format!("\n{}", wrap("", &role)))?;
        console.line(&wrap("", &console.text(msg!("interview-interviewer"), &who)))?;
        console.line(&format!("\n{}", wrap("", &wording.text(&interview.briefing))))?;
        let how = match talk.mode() {
            Mode::Practice => msg!("interview-how-practice"),
            Mode::Mock => msg!("interview-how-mock"),
        };
        console.line(&format!("\n{}\n", styled(FAINT, &wrap("", &console.text(how, &args![])))))?;
        self.tell(console, wording, talk)?;
        expected(console, wording, talk)
    }

    fn step(
        &mut self,
        console: &mut Console,
        wording: &Wording,
        talk: &Talk,
        line: &str,
    ) -> Result<(), Failure> {
        console.line("")?;
        if !self.conversation {
            console.line(&styled(FAINT, &format!("> {line}")))?;
        }
        self.tell(console, wording, talk)?;
        if let (Some(Move::Hint), Stage::Asked { question }) = (talk.moves().last(), talk.stage()) {
            let hint = wording.text(&wording.interview.questions[question].hint);
            return console.line(&wrap("  ", &console.text(msg!("interview-hint"), &args![hint = hint])));
        }
        expected(console, wording, talk)
    }

    fn models(&mut self, console: &mut Console, wording: &Wording, question: usize) -> Result<(), Failure> {
        let question = &wording.interview.questions[question];
        for (at, model) in question.models.iter().enumerate() {
            heading(console, if at == 0 { msg!("interview-model") } else { msg!("interview-other-model") })?;
            for (part, says) in model {
                let label = wording.part(&question.parts[*part]);
                console.line(&styled(FAINT, &format!("  {label}")))?;
                console.line(&wrap("    ", &wording.text(says)))?;
            }
        }
        heading(console, msg!("interview-weak"))?;
        console.line(&wrap("    ", &wording.text(&question.weak)))?;
        let why = console.text(msg!("interview-weak-why"), &args![why = wording.text(&question.weak_why)]);
        console.line(&wrap("  ", &why))
    }

    fn end(&mut self, console: &mut Console, wording: &Wording, talk: &Talk) -> Result<(), Failure> {
        ending::show(console, wording, talk)?;
        if self.summary {
            return Ok(());
        }
        let tip = console.text(msg!("interview-summary-tip"), &args![]);
        console.line(&format!("\n{}", styled(FAINT, &wrap("", &tip))))
    }
}

/// What is expected now, and what helps with it.
fn expected(console: &mut Console, wording: &Wording, talk: &Talk) -> Result<(), Failure> {
    match talk.stage() {
        Stage::Asked { .. } if talk.mode() == Mode::Practice => {
            let word = Command::Hint.word(&console.catalogue);
            let there = console.text(msg!("interview-hint-there"), &args![word = word]);
            console.line(&styled(FAINT, &wrap("  ", &there)))
        }
        Stage::Reviewed { question } => {
            heading(console, msg!("interview-look"))?;
            let Some(looked) = Review::of(talk, question) else { return Ok(()) };
            review::show(console, wording, talk, &looked)
        }
        Stage::Own => {
            let asked = |id: &String| talk.own().iter().any(|own| own.listed.as_ref() == Some(id));
            let listed = wording.interview.own.questions.iter().enumerate();
            for (at, own) in listed.filter(|(_, own)| !asked(&own.id)) {
                console.line(&wrap(&format!("  {}  ", at + 1), &wording.text(&own.says)))?;
            }
            Ok(())
        }
        Stage::Asked { .. } | Stage::FollowUp { .. } | Stage::Over => Ok(()),
    }
}
