//! What a verdict finds, in words: the same in a terminal and in the window.

use super::verdict::{Found, Judged, QUOTE_POINTS, Quote, SCORE_POINTS, Verdict};
use super::wording::Wording;
use crate::scenario::CriticalError;
use crate::{args, msg};

impl Wording<'_> {
    /// Whether it is passed.
    pub fn passed(&self, verdict: &Verdict) -> String {
        self.catalogue.text(match verdict.passed() {
            true => msg!("calibration-passed"),
            false => msg!("calibration-not-passed"),
        })
    }

    /// How far it agrees, all in all.
    pub fn agreement(&self, verdict: &Verdict) -> String {
        self.catalogue.format(msg!("calibration-agreement"), &args![agreement = verdict.agreement])
    }

    /// How the listener leans, and whether one impression coloured all.
    pub fn leaning(&self, verdict: &Verdict) -> Vec<String> {
        let by = args![by = verdict.leaning.unsigned_abs()];
        let tendency = self.catalogue.phrase("calibration-tendency", verdict.tendency().slug(), &by);
        let halo = verdict.halo.then(|| self.catalogue.text(msg!("calibration-halo")));
        [tendency].into_iter().chain(halo).collect()
    }

    /// "you 50, the reference 66: …".
    pub fn scores(&self, judged: &Judged) -> String {
        let scores = args![
            given = judged.given,
            reference = judged.reference,
            got = judged.agreement(),
            score = judged.score_points,
            score_of = SCORE_POINTS,
            quotes = judged.quote_points,
            quotes_of = QUOTE_POINTS
        ];
        self.catalogue.format(msg!("calibration-scores"), &scores)
    }

    /// Whether a turn that was quoted shows what the reference rests on.
    pub fn quoted(&self, quote: &Quote) -> String {
        let key = match quote.shows {
            true => msg!("calibration-quote-shows"),
            false => msg!("calibration-quote-other"),
        };
        self.catalogue.format(key, &args![turn = quote.turn])
    }

    /// Before what the scorecard says to the representative.
    pub fn told(&self) -> String {
        self.catalogue.format(msg!("calibration-told"), &args![agent = &self.calibration.agent.name])
    }

    /// Whether a critical error was found where it was made.
    pub fn found(&self, error: CriticalError, found: &Found) -> String {
        let made: Vec<String> = found.made().iter().map(ToString::to_string).collect();
        let args = args![
            name = self.catalogue.word("critical-error", error.slug()),
            marked = found.marked().unwrap_or_default(),
            made = made.join(", "),
            takes = found.takes()
        ];
        self.catalogue.phrase("calibration-found", found.slug(), &args)
    }
}
