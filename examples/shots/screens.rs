//! Each screen, in the states worth seeing.

use aplomb::scenario::HoldWords;
use aplomb::ui::screens::encounter::{Away, Live};
use aplomb::ui::{Memo, View};

use crate::samples::Samples;

/// Each picture with its name.
pub fn all(samples: &Samples) -> Vec<(&'static str, View, Memo)> {
    let start = samples.follow("four-days-offline/careful", 0);
    let middle = samples.follow("four-days-offline/careful", 3);
    let good = samples.follow("four-days-offline/careful", usize::MAX);
    let bad = samples.follow("four-days-offline/rushed", usize::MAX);
    let chat = samples.follow("ruined-anniversary/careful", 2);
    let counter = samples.follow("no-receipt/cold", 1);
    let attempts = [samples.attempt(&middle, "c"), samples.attempt(&bad, "b"), samples.attempt(&good, "a")];
    let speaking = Live { thinking_ms: 9_000, speaking: true, ..Live::default() };
    let held =
        Live { away: Some(Away::Hold { waited_s: 42, words: HoldWords::Promised(60) }), ..Live::default() };
    let mut holding = Memo::default();
    holding.encounter.holding = true;
    let mut leaving = Memo::default();
    leaving.encounter.leaving = true;
    let mut help = Memo::default();
    help.library.help = true;
    vec![
        ("welcome", samples.welcome(), Memo::default()),
        ("home-first", samples.home(&[]), Memo::default()),
        ("home", samples.home(&attempts), Memo::default()),
        ("library", samples.library(), Memo::default()),
        ("library-help", samples.library(), help),
        ("encounter-start", samples.encounter(&start, speaking.clone()), Memo::default()),
        ("encounter", samples.encounter(&middle, Live::default()), Memo::default()),
        ("encounter-holding", samples.encounter(&middle, Live::default()), holding),
        ("encounter-hold", samples.encounter(&middle, held), Memo::default()),
        ("encounter-leaving", samples.encounter(&middle, Live::default()), leaving),
        ("encounter-chat", samples.encounter(&chat, speaking), Memo::default()),
        ("encounter-counter", samples.encounter(&counter, Live::default()), Memo::default()),
        ("debrief-good", samples.debrief(&good), Memo::default()),
        ("debrief-bad", samples.debrief(&bad), Memo::default()),
        ("settings", samples.settings(), Memo::default()),
    ]
}
