//! What playing a scenario shows: walked whole, played by those who should fail, and read along its best path.

use std::sync::Arc;

use super::sheet::{count, said};
use crate::encounter::{Encounter, Event, Header, Move, Temperaments};
use crate::explore::{Player, Report, Scores, scores};
use crate::l10n::Locale;
use crate::scenario::{Rubric, Scenario, TextKey};

/// Silent reading, in words a minute: the mean of adults (Brysbaert 2019, doi 10.1016/j.jml.2019.104047).
const WORDS_A_MINUTE: usize = 240;

/// Where the line of the best path stood among those that were offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// From 1.
    pub place: usize,
    pub offered: usize,
    /// None takes longer to say.
    pub longest: bool,
}

/// What was seen of one scenario.
pub struct Trial {
    pub report: Report,
    /// The random one, then the lazy ones.
    pub players: Vec<Scores>,
    /// Along the best path, one for each line that is an answer by itself.
    pub slots: Vec<Slot>,
    /// What a trainee reads on the best path: briefing, rules, record, the customer's lines and all that is offered.
    pub reading_s: usize,
}

impl Trial {
    /// Goes on from what walking every path found.
    pub fn of(
        report: Report,
        scenario: &Arc<Scenario>,
        rubric: &Arc<Rubric>,
        temperaments: &Temperaments,
    ) -> Trial {
        let players = std::iter::once(Player::Random).chain(Player::LAZY.iter().copied());
        let players =
            players.map(|player| scores(player, scenario, temperaments, rubric, player.seeds())).collect();
        let (slots, words) = best_path(&report, scenario, temperaments);
        Trial { report, players, slots, reading_s: words * 60 / WORDS_A_MINUTE }
    }

    /// The highest overall grade of any path; 0 if none comes to an end.
    pub fn best(&self) -> u8 {
        self.report.overall.as_ref().map_or(0, |range| range.most.grade)
    }

    /// What this player scored.
    pub fn scores(&self, player: Player) -> Option<&Scores> {
        self.players.iter().find(|scores| scores.player == player)
    }
}

/// The slots of the best path, and how many words are read on it in the author's language.
fn best_path(report: &Report, scenario: &Arc<Scenario>, temperaments: &Temperaments) -> (Vec<Slot>, usize) {
    let (mut slots, locale) = (Vec::new(), &scenario.texts.source);
    let read = |key: &TextKey| count(&said(&scenario.texts, key, locale));
    let record = scenario.record.iter().flat_map(|entry| [&entry.label, &entry.value]);
    let before = [&scenario.briefing].into_iter().chain(&scenario.policy).chain(record);
    let mut words: usize = before.map(read).sum();
    let Some(best) = report.overall.as_ref().map(|range| &range.most.witness) else { return (slots, words) };
    let header = Header { seed: best.seed, ..Header::default() };
    let Some((mut encounter, _)) = Encounter::replay(Arc::clone(scenario), temperaments, &header, &[]) else {
        return (slots, words);
    };
    for made in &best.moves {
        words += encounter.offered().map(|(_, reply)| read(&reply.says.key)).sum::<usize>();
        slots.extend(slot(&encounter, made));
        if encounter.step(made).is_err() {
            break;
        }
    }
    words += heard(&encounter, scenario, locale);
    (slots, words)
}

/// Where a line stands among those that are offered.
fn slot(here: &Encounter, made: &Move) -> Option<Slot> {
    let Move::Say { reply: id, .. } = made else { return None };
    let offered: Vec<_> = here.offered().map(|(_, reply)| reply).collect();
    let place = offered.iter().position(|reply| reply.id == *id)?;
    let longest = offered.iter().all(|other| other.says.ms <= offered[place].says.ms);
    Some(Slot { place: place + 1, offered: offered.len(), longest })
}

/// The words of everything that the customer said, and of what became of it.
fn heard(encounter: &Encounter, scenario: &Scenario, locale: &Locale) -> usize {
    let events = encounter.transcript().events();
    let keys = events.filter_map(|(_, event)| match event {
        Event::CustomerSaid { speech, band, .. } => Some(&speech.line(scenario, *band).key),
        Event::Ended { ending, .. } => Some(&scenario.endings[ending.at()].becomes),
        _ => None,
    });
    keys.map(|key| count(&said(&scenario.texts, key, locale))).sum()
}
