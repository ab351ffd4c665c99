//! What is asked of each scenario of a course, and of all of them together.

use super::sheet::{Sheet, middle};
use super::trial::Trial;
use crate::encounter::Temperaments;
use crate::explore::Player;
use crate::grading::Rubric;
use crate::scenario::{Act, Channel, CriticalError, Kind, NeedKind, Sector, vocabulary::words};

words! {
    /// In what something falls short.
    Short {
        /// Not every path was walked.
        Unwalked => "unwalked",
        /// Walking it found faults.
        Findings => "findings",
        /// Nobody can do well enough.
        BestLow => "best-low",
        /// Whoever picks anything scores too little for it to be a training, or too much.
        Random => "random",
        /// Whoever understands nothing passes.
        LazyPasses => "lazy-passes",
        Beats => "beats",
        Endings => "endings",
        Coached => "coached",
        Ways => "ways",
        Reading => "reading",
        /// Over all: half of the replies are shorter than this, half longer.
        Median => "median",
        /// Over all: where the best reply stands can be guessed.
        Slots => "slots",
        /// Over all: something is met in one scenario only, or in none.
        Rare => "rare",
    }
}

/// Something that falls short, and by what: a figure, or a word of the vocabulary with its family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortfall {
    pub short: Short,
    /// The figure; for [`Short::Rare`], in how many scenarios it is met.
    pub count: i64,
    /// Whose grade, or what is rare: a word's message family and slug.
    pub word: Option<(&'static str, String)>,
}

impl Shortfall {
    fn new(short: Short, count: usize) -> Shortfall {
        Shortfall { short, count: count as i64, word: None }
    }
}

/// The best overall grade that must be reached.
const BEST: u8 = 90;
/// The mean of whoever picks anything.
const RANDOM: std::ops::RangeInclusive<u8> = 30..=60;
const BEATS: std::ops::RangeInclusive<usize> = 10..=25;
const ENDINGS: usize = 4;
const COACHED: usize = 3;
const WAYS: usize = 4;
/// Reading on the best path, in seconds.
const READING_S: std::ops::RangeInclusive<usize> = 4 * 60..=12 * 60;
const MEDIAN_WORDS: std::ops::RangeInclusive<usize> = 12..=30;
/// In how many scenarios everything must be met.
const MET: usize = 2;

/// What a scenario lacks.
pub fn of_one(sheet: &Sheet, trial: &Trial, rubric: &Rubric) -> Vec<Shortfall> {
    let (scenario, report) = (sheet.scenario, &trial.report);
    let mut found = Vec::new();
    let mut asks = |met: bool, short: Short, count: usize| {
        if !met {
            found.push(Shortfall::new(short, count));
        }
    };
    asks(report.limit.is_none(), Short::Unwalked, report.states as usize);
    asks(report.findings.is_empty(), Short::Findings, report.findings.len());
    asks(trial.best() >= BEST, Short::BestLow, trial.best().into());
    let random = trial.scores(Player::Random).map_or(0, |scores| scores.mean.overall);
    asks(RANDOM.contains(&random), Short::Random, random.into());
    asks(BEATS.contains(&scenario.beats.len()), Short::Beats, scenario.beats.len());
    asks(scenario.endings.len() >= ENDINGS, Short::Endings, scenario.endings.len());
    asks(sheet.coached >= COACHED, Short::Coached, sheet.coached);
    asks(sheet.fewest_ways >= WAYS, Short::Ways, sheet.fewest_ways);
    asks(READING_S.contains(&trial.reading_s), Short::Reading, trial.reading_s / 60);
    for player in Player::LAZY {
        if let Some(scores) =
            trial.scores(*player).filter(|it| it.passed > 0 || it.mean.overall >= rubric.pass)
        {
            found.push(Shortfall {
                word: Some(("player", player.slug().to_owned())),
                ..Shortfall::new(Short::LazyPasses, scores.passed as usize)
            });
        }
    }
    found
}

/// What scenarios lack together. A library of one scenario cannot cover anything: of fewer than two nothing is asked.
pub fn of_all(sheets: &[Sheet], trials: &[Trial], temperaments: &Temperaments) -> Vec<Shortfall> {
    let mut found = Vec::new();
    if sheets.len() < MET {
        return found;
    }
    let median = median(sheets);
    if !MEDIAN_WORDS.contains(&median) {
        found.push(Shortfall::new(Short::Median, median));
    }
    let slots = slots_of_four(trials);
    if !is_even(&slots) {
        found.push(Shortfall::new(Short::Slots, slots.iter().copied().max().unwrap_or(0)));
    }
    for (family, slug, count) in coverage(sheets, temperaments) {
        if count < MET {
            let word = Some((family, slug));
            found.push(Shortfall { word, ..Shortfall::new(Short::Rare, count) });
        }
    }
    found
}

/// The median length of a reply over all scenarios, in words of the author's language.
pub fn median(sheets: &[Sheet]) -> usize {
    let own = sheets.iter().filter_map(|sheet| sheet.words.first());
    let mut all: Vec<usize> = own.flat_map(|(_, words)| words).copied().collect();
    all.sort_unstable();
    middle(&all)
}

/// How often the best reply stood first, second, third and fourth of four.
pub fn slots_of_four(trials: &[Trial]) -> [usize; 4] {
    let mut counts = [0; 4];
    for slot in trials.iter().flat_map(|trial| &trial.slots).filter(|slot| slot.offered == 4) {
        counts[slot.place - 1] += 1;
    }
    counts
}

/// Whether so many of each of four are what chance may give: Pearson's chi-squared, three degrees of freedom, 5 %.
fn is_even(counts: &[usize; 4]) -> bool {
    let all: usize = counts.iter().sum();
    let squares: usize = counts.iter().map(|count| count * count).sum();
    // Σ (o − n/4)² / (n/4) = 4 Σ o² / n − n; the bound is 7.815.
    1000 * (4 * squares).saturating_sub(all * all) <= 7815 * all
}

/// Of everything that a course should have: the message family of its word, its slug, and in how many scenarios it is met.
pub fn coverage(sheets: &[Sheet], temperaments: &Temperaments) -> Vec<(&'static str, String, usize)> {
    let mut all = Vec::new();
    let mut covers = |family, slug: &str, is: &dyn Fn(&Sheet) -> bool| {
        all.push((family, slug.to_owned(), sheets.iter().filter(|sheet| is(sheet)).count()));
    };
    for it in Sector::ALL {
        covers("sector", it.slug(), &|sheet| sheet.scenario.sector == *it);
    }
    for it in Channel::ALL {
        covers("channel", it.slug(), &|sheet| sheet.scenario.channel == *it);
    }
    for it in temperaments.ids() {
        covers("temperament", it, &|sheet| sheet.scenario.customer.temperament == *it);
    }
    for it in NeedKind::ALL {
        covers("need-kind", it.slug(), &|sheet| sheet.needs.contains(it));
    }
    for it in CriticalError::ALL {
        covers("critical-error", it.slug(), &|sheet| sheet.criticals.contains(it));
    }
    // Feedback is given to agents, not to customers.
    let coaches = sheets.iter().any(|sheet| sheet.scenario.kind == Kind::Coaching);
    for it in Act::ALL.iter().filter(|act| coaches || !act.is_feedback()) {
        covers("act", it.slug(), &|sheet| sheet.acts.contains(it));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_may_give_some_unevenness() {
        for (counts, even) in [
            ([0, 0, 0, 0], true),
            ([25, 25, 25, 25], true),
            ([30, 20, 28, 22], true),
            ([40, 20, 20, 20], false),
            ([4, 0, 0, 0], false),
            ([3, 1, 0, 0], true),
        ] {
            assert_eq!(is_even(&counts), even, "{counts:?}");
        }
    }
}
