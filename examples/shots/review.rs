//! The debrief and two attempts side by side.

use aplomb::grading::Coaching;
use aplomb::records::{Entry, Origin};
use aplomb::ui::{Memo, View};

use crate::samples::Samples;

pub fn all(samples: &mut Samples) -> Vec<(&'static str, View, Memo)> {
    let good = samples.follow("four-days-offline/careful", usize::MAX);
    let bad = samples.follow("four-days-offline/rushed", usize::MAX);
    let cold = samples.follow("four-days-offline/cold", usize::MAX);
    let mut again = samples.attempt(&good, "c");
    again.from = Some(Origin { attempt: "b".to_owned(), chat: 0, turn: 2 });
    let past: [Entry; 3] = [again, samples.attempt(&bad, "b"), samples.attempt(&cold, "a")];
    let chosen = |line| {
        let mut memo = Memo::default();
        memo.debrief.selected = Some(line);
        memo.compare.selected = Some(line);
        memo
    };
    let bad_view = samples.debrief_of(&bad, "b", &past);
    let coaching = std::mem::replace(&mut samples.preferences.coaching, Coaching::Off);
    let quiet = samples.debrief_of(&bad, "b", &past);
    samples.preferences.coaching = coaching;
    vec![
        ("debrief-line", bad_view, chosen(4)),
        ("debrief-quiet", quiet, Memo::default()),
        ("debrief-back", samples.debrief_of(&good, "c", &past), chosen(3)),
        ("compare", samples.compare((&cold, "a"), Some((&good, "c")), &past), chosen(8)),
        ("compare-bad", samples.compare((&bad, "b"), Some((&good, "c")), &past), Memo::default()),
        ("compare-none", samples.compare((&bad, "b"), None, &past[1..2]), Memo::default()),
        ("home-again", samples.home(&past), Memo::default()),
    ]
}
