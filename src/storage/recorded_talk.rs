//! An interview that is on disk at every moment: the one way in which the command line and the window hold one.

use std::io;
use std::sync::Arc;

use super::attempts::{AttemptLog, Attempts, now};
use super::recorded::ResumeError;
use crate::encounter::Header;
use crate::interview::{Mode, Move, Refused, Talk};
use crate::l10n::Locale;
use crate::records::{Attempt, Damage, Line, Summary};
use crate::scenario::Interview;

/// An interview with its attempt's file, if it is to be kept.
#[derive(Debug)]
pub struct RecordedTalk {
    talk: Talk,
    /// None where nothing is kept, and after the last line.
    log: Option<AttemptLog>,
}

/// Why a move did not count. Nothing has changed: it may be tried again.
#[derive(Debug)]
pub enum MoveError {
    Refused(Refused),
    /// It could not be written.
    Disk(io::Error),
}

impl RecordedTalk {
    /// Begins an interview; with `attempts`, its file is on disk when this returns.
    pub fn begin(
        attempts: Option<&Attempts>,
        interview: Arc<Interview>,
        mode: Mode,
        (agent, language): (&str, &Locale),
    ) -> io::Result<RecordedTalk> {
        let header = Header {
            scenario: interview.id.clone(),
            fingerprint: interview.fingerprint,
            ..Header::default()
        };
        let begin = |attempts: &Attempts| {
            attempts.begin(header, (None, vec![Line::Interview(mode)]), agent, language)
        };
        let log = attempts.map(begin).transpose()?.map(|(_, log)| log);
        Ok(RecordedTalk { talk: Talk::new(interview, mode), log })
    }

    /// Goes on with an interrupted interview, at the very moment where it stopped; with what of it was not sound.
    pub fn resume(
        attempts: &Attempts,
        id: &str,
        interview: &Arc<Interview>,
    ) -> Result<(RecordedTalk, Attempt, Option<Damage>), ResumeError> {
        let (attempt, damage, log) = attempts.resume(id).map_err(ResumeError::Disk)?;
        let header = &attempt.start.encounter;
        let held = attempt
            .held
            .as_ref()
            .filter(|_| (&header.scenario, header.fingerprint) == (&interview.id, interview.fingerprint));
        let held = held.ok_or(ResumeError::ScenarioChanged)?;
        let mut talk = Talk::new(Arc::clone(interview), held.mode);
        for made in &held.said {
            talk.step(made.clone()).map_err(|_| ResumeError::ScenarioChanged)?;
        }
        Ok((RecordedTalk { talk, log: Some(log) }, attempt, damage))
    }

    /// Makes a move. When this returns well, the move is on disk, and after the last one what became of the interview.
    pub fn step(&mut self, made: Move) -> Result<(), MoveError> {
        let mut next = self.talk.clone();
        next.step(made.clone()).map_err(MoveError::Refused)?;
        if let Some(log) = &mut self.log {
            let mut lines = vec![Line::Said(made)];
            if next.is_over() {
                let summary = Summary { finished_at: now(), ..Summary::of_interview(&next) };
                lines.push(Line::Finished(summary));
            }
            log.write_all(&lines).map_err(MoveError::Disk)?;
        }
        self.talk = next;
        if self.talk.is_over() {
            self.log = None;
        }
        Ok(())
    }

    /// Gives it up: it is not offered again. What was said stays.
    pub fn abandon(&mut self) -> io::Result<()> {
        match self.log.take() {
            Some(mut log) => log.write(&Line::Abandoned { at: now() }),
            None => Ok(()),
        }
    }

    pub fn talk(&self) -> &Talk {
        &self.talk
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::{Answer, Stage, Told};
    use crate::records::Status;
    use crate::scenario::Library;

    fn interview() -> Arc<Interview> {
        Arc::clone(Library::shipped().interview("interview/headset").expect("it is shipped"))
    }

    /// The next move of somebody who tells every part of each question, or none.
    fn next(talk: &Talk, tells: bool) -> Move {
        match talk.stage() {
            Stage::Asked { question } | Stage::FollowUp { question, .. } => {
                let parts = if tells { talk.interview().questions[question].parts.len() } else { 0 };
                let told = (0..parts as u8).map(|part| Told { part, start: 0, end: 4 }).collect();
                let text = "Told.".into();
                Move::Answer(Answer { text, told, words: 1, took_ms: 500, ..Answer::default() })
            }
            Stage::Reviewed { .. } => Move::Next,
            Stage::Own | Stage::Over => Move::Done,
        }
    }

    #[test]
    fn an_interview_is_kept_word_by_word_and_passed_only_as_on_the_day() {
        let check = |mode: Mode, tells: bool, passed: bool| {
            let folder = tempfile::tempdir().unwrap();
            let attempts = Attempts::under(folder.path());
            let who = ("Zoé", &Locale::new("fr"));
            let mut held = RecordedTalk::begin(Some(&attempts), interview(), mode, who).unwrap();
            let id = attempts.ids().unwrap().remove(0);
            let mut interrupted = 0;
            while !held.talk().is_over() {
                held.step(next(held.talk(), tells)).expect("it is the moment for it");
                let (kept, _) = attempts.read(&id).unwrap();
                assert_eq!(kept.unwrap().held.expect("it is an interview").said, held.talk().moves());
                if !held.talk().is_over() {
                    // As if the program had been ended here.
                    let before = held.talk().clone();
                    drop(held);
                    held = RecordedTalk::resume(&attempts, &id, &interview()).expect("it goes on").0;
                    assert_eq!((held.talk().moves(), held.talk().stage()), (before.moves(), before.stage()));
                    interrupted += 1;
                }
            }
            assert!(interrupted > 3);
            let (attempt, damage) = attempts.read(&id).unwrap();
            let Attempt { start, status: Status::Finished(summary), held: Some(kept), .. } = attempt.unwrap()
            else {
                panic!("it is over")
            };
            assert_eq!((start.encounter.scenario.as_str(), summary.passed), ("interview/headset", passed));
            assert_eq!((kept.mode, damage), (mode, None));
        };
        check(Mode::Mock, true, true);
        check(Mode::Mock, false, false);
        check(Mode::Practice, true, false);
    }

    #[test]
    fn another_interview_is_not_gone_on_with() {
        let folder = tempfile::tempdir().unwrap();
        let attempts = Attempts::under(folder.path());
        let begun =
            RecordedTalk::begin(Some(&attempts), interview(), Mode::Mock, ("Zoé", &Locale::new("fr")));
        drop(begun.unwrap());
        let id = attempts.ids().unwrap().remove(0);
        let library = Library::shipped();
        let other = library.interview("interview/quality-ear").expect("it is shipped");
        assert!(matches!(RecordedTalk::resume(&attempts, &id, other), Err(ResumeError::ScenarioChanged)));
    }
}
