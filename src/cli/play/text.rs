//! The play for people: the briefing, then turn by turn who says what and how it was taken.

use super::seats::{News, Shown};
use super::telling::{coach, last_line, tell, waits};
use super::words::Words;
use super::{View, board, help, mood, next_calls, scorecard, tools};
use crate::cli::console::{Console, FAINT, STRONG, heading, styled};
use crate::cli::failure::Failure;
use crate::cli::wrap::wrap;
use crate::coaching::Told;
use crate::encounter::{Desk, Encounter, Mood, Move, Phase};
use crate::grading::{Coaching, Scorecard};
use crate::{args, msg};

pub struct Text {
    shown: Shown,
    /// The customers whose scenario has been introduced.
    introduced: Vec<bool>,
    coaching: Coaching,
}

impl Text {
    pub fn new(desk: &Desk, coaching: Coaching) -> Text {
        Text { shown: Shown::but_the_last(desk), introduced: vec![false; desk.seats().len()], coaching }
    }

    /// The turns of a chat that have not been shown.
    fn tell(
        &mut self,
        console: &mut Console,
        words: &Words,
        desk: &Desk,
        news: &News,
    ) -> Result<(), Failure> {
        let several = desk.seats().len() > 1;
        if several {
            console.line(&format!("\n{}", styled(STRONG, &board::name(console, news.chat, words))))?;
        }
        if !std::mem::replace(&mut self.introduced[news.chat], true) {
            introduce(console, words)?;
        }
        let turns = &desk.seats()[news.chat].encounter.transcript().turns;
        let answered = desk.moves().last().filter(|(chat, _)| *chat == news.chat);
        for index in news.turns.clone() {
            let turn = &turns[index];
            let own = !several || (answered.is_some() && index + 1 == news.turns.end);
            match &turn.made {
                Some(Move::Wait { .. }) if !own => waits(console, words, turn)?,
                made => {
                    if !several {
                        console.line("")?;
                    }
                    if let Some(made) = made {
                        console.line(&styled(FAINT, &format!("> {}", as_line(desk, news.chat, made))))?;
                    }
                    turn.events.iter().try_for_each(|event| tell(console, words, turn, event))?;
                    if self.coaching == Coaching::EachLine {
                        turn.events.iter().try_for_each(|event| coach(console, words, event))?;
                    }
                }
            }
        }
        Ok(())
    }
}

impl View for Text {
    fn begin(&mut self, console: &mut Console, words: &[Words]) -> Result<(), Failure> {
        self.introduced[0] = true;
        introduce(console, &words[0])?;
        match words.len() - 1 {
            0 => Ok(()),
            more => console.line(&format!("\n{}", console.text(msg!("play-beside"), &args![more = more]))),
        }
    }

    fn turn(
        &mut self,
        console: &mut Console,
        words: &[Words],
        desk: &Desk,
        at: usize,
    ) -> Result<(), Failure> {
        let news = self.shown.news(desk, at);
        for new in &news {
            self.tell(console, &words[new.chat], desk, new)?;
        }
        let encounter = &desk.seats()[at].encounter;
        if desk.seats().len() > 1 && !desk.is_over() {
            board::show(console, words, desk, at)?;
            if news.iter().all(|new| new.chat != at) {
                last_line(console, &words[at], encounter)?;
            }
        }
        choices(console, &words[at], encounter)
    }

    fn end(
        &mut self,
        console: &mut Console,
        words: &[Words],
        desk: &Desk,
        cards: &[Scorecard],
        calls: Option<Told>,
    ) -> Result<(), Failure> {
        for (chat, (words, card)) in words.iter().zip(cards).enumerate() {
            if cards.len() > 1 {
                console.line(&format!("\n{}", styled(STRONG, &board::name(console, chat, words))))?;
            }
            let transcript = desk.seats()[chat].encounter.transcript();
            scorecard::show(console, words, transcript, card, self.coaching)?;
        }
        if let Some(calls) = calls {
            next_calls::show(console, &calls)?;
        }
        if cards.len() > 1 { board::together(console, desk, cards) } else { Ok(()) }
    }
}

/// A move as a moves file takes it.
pub fn as_line(desk: &Desk, chat: usize, made: &Move) -> String {
    if desk.seats().len() > 1 { format!("chat {} {made}", chat + 1) } else { made.to_string() }
}

/// What a trainee knows beforehand.
fn introduce(console: &mut Console, words: &Words) -> Result<(), Failure> {
    let scenario = &words.scenario;
    let channel = console.catalogue.word("channel", scenario.channel.slug());
    let target = console.catalogue.clock(scenario.handle_time.target_s);
    let subtitle = args![channel = channel, difficulty = scenario.difficulty, target = target];
    console.line(&styled(STRONG, &words.text(&scenario.title)))?;
    console.line(&styled(FAINT, &console.text(msg!("play-subtitle"), &subtitle)))?;
    console.line(&format!("\n{}", wrap("", &words.text(&scenario.briefing))))?;
    if !scenario.policy.is_empty() {
        heading(console, msg!("play-policy"))?;
        for rule in &scenario.policy {
            console.line(&wrap("  · ", &words.text(rule)))?;
        }
    }
    if !scenario.record.is_empty() {
        heading(console, msg!("play-record"))?;
        let labels: Vec<String> = scenario.record.iter().map(|entry| words.text(&entry.label)).collect();
        let widest = labels.iter().map(|label| label.chars().count()).max().unwrap_or(0);
        for (entry, label) in scenario.record.iter().zip(&labels) {
            console.line(&wrap(&format!("  {label:widest$}  "), &words.text(&entry.value)))?;
        }
    }
    Ok(())
}

/// The mood, and what may be answered; or what is to be written up.
fn choices(console: &mut Console, words: &Words, encounter: &Encounter) -> Result<(), Failure> {
    match encounter.state().phase {
        Phase::Talking(_) => {
            mood::show(console, before(encounter), encounter.transcript().last_mood())?;
            board::surroundings(console, encounter)?;
            for (index, (_, reply)) in encounter.offered().enumerate() {
                console.line(&wrap(&format!("  {}  ", index + 1), &words.text(&reply.says.key)))?;
            }
            Ok(())
        }
        Phase::AfterCall(_) if tools::is_writing_choice(encounter) => {
            console.line("")?;
            let lists =
                [help::codes(&console.catalogue, words), help::needs(&console.catalogue, words, encounter)];
            lists.iter().flatten().try_for_each(|line| console.line(line))
        }
        Phase::AfterCall(_) | Phase::Closed(_) => Ok(()),
    }
}

/// The mood before the last turn.
fn before(encounter: &Encounter) -> Mood {
    let transcript = encounter.transcript();
    match transcript.turns.as_slice() {
        [.., before, _] => before.mood,
        _ => transcript.first_mood,
    }
}
