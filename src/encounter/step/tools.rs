//! The tools of the desk: hold, mute, silence, the knowledge base, handing over.

use super::super::clock::TICK_MS;
use super::super::customer::Stimulus;
use super::super::event::{Cause, Event, Listener};
use super::super::moves::LONGEST_HOLD_S;
use super::super::refusal::Refusal;
use super::{Turn, no_such_entry};
use crate::scenario::{ArticleIx, Beat, BeatIx, Escalation, Handover, HoldTime, HoldWords, Level, Target};

/// Silence beyond the grace after which, again and again, the line seems dead: four ticks.
const DEAD_AIR_TICKS: u32 = 4;
/// A mute that goes unnoticed lasts no longer than this.
const UNNOTICED_MUTE_S: u32 = 5;
/// Telling the next person: a moment to reach them, and so much for each thing told, in milliseconds (a sentence of
/// about twelve words at 150 words a minute).
const REACH_MS: u32 = 5_000;
const TELL_MS: u32 = 5_000;

impl<L: Listener> Turn<'_, L> {
    pub fn put_on_hold(&mut self, at: BeatIx, lasts_s: u32, words: HoldWords) -> Result<(), Refusal> {
        self.needs_hold()?;
        check_length(lasts_s)?;
        self.hold(HoldTime { lasts_s, words });
        self.state.silence = 0;
        self.go_on(Target::Beat(at), false);
        Ok(())
    }

    /// A hold, by the desk or within a line.
    pub fn hold(&mut self, hold: HoldTime) {
        let ms = hold.lasts_s.saturating_mul(1000);
        self.tell(Event::Held { ms, words: hold.words, kept: hold.kept() });
        self.feel(Cause::Hold, Stimulus::Hold(hold));
    }

    /// Mute is no hold: the customer does not know that anybody is there, and minds from the first second.
    pub fn mute(&mut self, at: BeatIx, lasts_s: u32) -> Result<(), Refusal> {
        self.needs_hold()?;
        check_length(lasts_s)?;
        let ms = lasts_s * 1000;
        self.tell(Event::Muted { ms });
        if lasts_s > UNNOTICED_MUTE_S {
            self.feel(Cause::DeadAir, Stimulus::DeadAir);
        }
        if let Some(silence) = self.channel.silence {
            let grace = (silence.grace_ms / TICK_MS) as u8;
            self.state.silence = self.state.silence.max(grace);
        }
        self.silence(ms);
        self.go_on(Target::Beat(at), false);
        Ok(())
    }

    /// Says nothing.
    pub fn wait(&mut self, at: BeatIx, lasts_s: u32) -> Result<(), Refusal> {
        check_length(lasts_s)?;
        let ms = lasts_s * 1000;
        self.tell(Event::Silence { ms });
        self.silence(ms);
        self.go_on(Target::Beat(at), false);
        Ok(())
    }

    /// Thinking is silence, in the measure of the pace: gives the encounter time that it took.
    pub fn think(&mut self, thought_ms: u32) -> u32 {
        let ms = self.setting.pace.thinking(thought_ms);
        self.silence(ms);
        ms
    }

    /// So much more time without a word: what is beyond the channel's grace takes patience, and now and then more.
    pub fn silence(&mut self, ms: u32) {
        let Some(rules) = self.channel.silence.filter(|_| ms >= TICK_MS) else { return };
        let before = u32::from(self.state.silence);
        let after = before.saturating_add(ms / TICK_MS);
        let charged = |ticks: u32| rules.charged(ticks.saturating_mul(TICK_MS));
        let (was, is) = (charged(before), charged(after));
        self.state.silence = after.min(u32::from(u8::MAX)) as u8;
        self.feel(Cause::Wait, Stimulus::Wait { ticks: is - was, explained: false });
        for _ in was / DEAD_AIR_TICKS..(is / DEAD_AIR_TICKS).min(was / DEAD_AIR_TICKS + DEAD_AIR_TICKS) {
            self.feel(Cause::DeadAir, Stimulus::DeadAir);
        }
    }

    /// Finds and reads an article.
    pub fn look_up(&mut self, at: BeatIx, id: &str, thought_ms: u32) -> Result<(), Refusal> {
        let knowledge = &self.scenario.knowledge;
        let Some(index) = knowledge.iter().position(|article| article.id == id) else {
            return Err(no_such_entry(id, knowledge.iter().map(|article| &article.id)));
        };
        self.read(at, ArticleIx(index as u16), thought_ms);
        Ok(())
    }

    /// Reads an article that there is.
    pub fn read(&mut self, at: BeatIx, index: ArticleIx, thought_ms: u32) {
        let article = &self.scenario.knowledge[index.at()];
        let thought_ms = self.think(thought_ms);
        self.tell(Event::LookedUp { article: index, ms: article.ms, thought_ms });
        self.customer_waits(article.ms);
        for fact in &article.sets {
            self.state.facts.set(*fact, true);
        }
        self.go_on(Target::Beat(at), false);
    }

    /// Work at the desk while the customer is there.
    pub fn work(&mut self, ms: u32) {
        self.tell(Event::Worked { ms });
        self.customer_waits(ms);
    }

    /// A wait that the last line explained, or not.
    fn customer_waits(&mut self, ms: u32) {
        let (ticks, explained) = (self.channel.ticks(ms), self.state.announced);
        self.feel(Cause::Wait, Stimulus::Wait { ticks, explained });
    }

    /// Hands the contact over: warm, telling the next person of these needs, or cold.
    pub fn hand_over(&mut self, at: BeatIx, to: Level, briefing: Option<&[String]>) -> Result<(), Refusal> {
        let Some(escalation) = self.scenario.escalation.iter().find(|it| it.level == to) else {
            let levels: Vec<String> =
                self.scenario.escalation.iter().map(|it| it.level.slug().to_owned()).collect();
            return Err(Refusal::NoSuchEntry { name: to.slug().to_owned(), there_are: levels });
        };
        let (owed, told) = self.told(briefing.unwrap_or_default())?;
        let how = if briefing.is_some() { Handover::Warm } else { Handover::Cold };
        let ms = briefing.map_or(0, |told| REACH_MS + TELL_MS * told.len() as u32);
        self.hand_to(at, escalation, how, (owed, told), ms);
        Ok(())
    }

    /// Hands the contact over, telling of everything that was voiced or of nothing.
    pub fn hand_over_fully(&mut self, at: BeatIx, escalation: &Escalation, how: Handover) {
        let owed = self.voiced().count() as u8;
        let (told, ms) = match how {
            Handover::Warm => (owed, REACH_MS + TELL_MS * u32::from(owed)),
            Handover::Cold => (0, 0),
        };
        self.hand_to(at, escalation, how, (owed, told), ms);
    }

    fn hand_to(&mut self, at: BeatIx, escalation: &Escalation, how: Handover, counts: (u8, u8), ms: u32) {
        let ((owed, told), to) = (counts, escalation.level);
        let right = self.is_right(&self.scenario.beats[at.at()], to);
        self.tell(Event::HandedOver { level: to, how, right, told, owed, ms });
        // The customer knows what this wait is for.
        self.feel(Cause::Wait, Stimulus::Wait { ticks: self.channel.ticks(ms), explained: true });
        self.feel(Cause::Transfer(how), Stimulus::Transfer(how));
        if told < owed {
            self.feel(Cause::Retell, Stimulus::Retell);
        }
        self.go_on(escalation.to, true);
    }

    /// Says so where the scenario's own rule asks for somebody else.
    pub fn note_escalation(&mut self) {
        for escalation in &self.scenario.escalation {
            if escalation.when.as_ref().is_some_and(|when| self.state.holds(when)) {
                self.tell(Event::EscalationDue { level: escalation.level });
            }
        }
    }

    /// Whether handing over to this level is right now: in danger, when it was demanded, or by the scenario's own rule.
    pub fn is_right(&self, beat: &Beat, level: Level) -> bool {
        let escalation = self.scenario.escalation.iter().find(|it| it.level == level);
        let by_rule = escalation.and_then(|it| it.when.as_ref()).is_some_and(|when| self.state.holds(when));
        beat.hard_stop || (self.state.demanded && level == Level::Supervisor) || by_rule
    }

    fn needs_hold(&self) -> Result<(), Refusal> {
        if self.channel.hold {
            return Ok(());
        }
        Err(Refusal::NotInThisChannel { channel: self.scenario.channel })
    }
}

fn check_length(lasts_s: u32) -> Result<(), Refusal> {
    if (1..=LONGEST_HOLD_S).contains(&lasts_s) { Ok(()) } else { Err(Refusal::HoldLength { lasts_s }) }
}
