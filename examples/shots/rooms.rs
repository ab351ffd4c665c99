//! Today and the career, before anything was done, after a week, and far up the ladder.

use aplomb::ui::screens::career::{CareerView, Tab, Told};
use aplomb::ui::{Memo, View};

use crate::samples::Samples;

/// What a trainer asks; in one language, as a trainer writes it.
pub const ASKED: &str = r#"Assignment(
    format: 1, id: "first-calls", title: "Aplomb 1", until: "2026-03-08",
    tasks: [
        (play: "first-week/billing-shock", pass_mark: 80, attempts: 3, counts: Best),
        (play: "first-week/no-receipt", counts: Last),
        (play: "rain/rain", counts: Last),
    ],
)"#;

pub fn all(samples: &mut Samples) -> Vec<(&'static str, View, Memo)> {
    let (week, long) = (samples.life(7), samples.life(84));
    let open = samples.attempt(&samples.follow("four-days-offline/careful", 3), "open");
    let at = |tab, table, post| {
        let mut memo = Memo::default();
        (memo.career.tab, memo.career.table, memo.career.post) = (tab, table, post);
        memo
    };
    let asked = samples.home_asked(ASKED, &week);
    let mut help = Memo::default();
    help.career.help = true;
    let reading = |view| View::Career(Box::new(CareerView::new(view, &samples.catalogue)));
    vec![
        ("today-week", samples.home_after(&week, &[]), Memo::default()),
        ("today-open", samples.home_after(&week, &[open]), Memo::default()),
        ("today-asked", asked, Memo::default()),
        ("today-busy", samples.home_after(&long, &[]), Memo::default()),
        ("today-reading", samples.home_with(&[], Told::Reading), Memo::default()),
        ("career-first", samples.career(&[]), Memo::default()),
        ("career-first-skills", samples.career(&[]), at(Tab::Skills, false, None)),
        ("career-first-trends", samples.career(&[]), at(Tab::Trends, false, None)),
        ("career-first-days", samples.career(&[]), at(Tab::Days, false, None)),
        ("career-first-story", samples.career(&[]), at(Tab::Story, false, None)),
        ("career-week", samples.career(&week), Memo::default()),
        ("career-week-skills", samples.career(&week), at(Tab::Skills, false, None)),
        ("career-ladder", samples.career(&long), Memo::default()),
        ("career-rung-won", samples.career(&long), at(Tab::Ladder, false, Some(1))),
        ("career-rung-closed", samples.career(&long), at(Tab::Ladder, false, Some(9))),
        ("career-skills", samples.career(&long), at(Tab::Skills, false, None)),
        ("career-skills-table", samples.career(&long), at(Tab::Skills, true, None)),
        ("career-trends", samples.career(&long), at(Tab::Trends, false, None)),
        ("career-trends-table", samples.career(&long), at(Tab::Trends, true, None)),
        ("career-days", samples.career(&long), at(Tab::Days, false, None)),
        ("career-days-table", samples.career(&long), at(Tab::Days, true, None)),
        ("career-story", samples.career(&long), at(Tab::Story, false, None)),
        ("career-reading", reading(Told::Reading), Memo::default()),
        ("career-help", samples.career(&week), help),
    ]
}
