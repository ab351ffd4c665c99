//! An interview: its briefing, the question, a look at the answer, the summary.

use aplomb::interview::{Mode, Move, Own, Stage, Talk};
use aplomb::ui::screens::interview::{Hearing, Live};
use aplomb::ui::screens::library::Kind;
use aplomb::ui::{Memo, View};

use crate::samples::Samples;

pub fn all(samples: &Samples) -> Vec<(&'static str, View, Memo)> {
    let (counter, room) = ("interview/first-counter", "interview/lead-the-room");
    let draft = "C’était un samedi de tournoi. On avait dix personnes devant nous, et un monsieur est revenu furieux.";
    let live = |draft: &str| Live { spent_s: 83, draft: draft.to_owned(), ..Live::default() };
    let opening = samples.talk(counter, Mode::Practice);
    let mut story = samples.talked(counter, Mode::Practice, &[&[0, 1, 2]]);
    let read = |talk: &mut Talk, made| talk.step(made).expect("it can be done");
    let whole = story.clone();
    read(&mut story, Move::Next);
    let mut hinted = story.clone();
    read(&mut hinted, Move::Hint);
    let mut followed = story.clone();
    read(&mut followed, samples.telling(&story, &[0, 2]));
    let asked_after = followed.clone();
    for part in [3, 1] {
        if matches!(followed.stage(), Stage::FollowUp { .. }) {
            let made = samples.telling(&followed, &[part]);
            read(&mut followed, made);
        }
    }
    let mut mock = samples.talked(room, Mode::Mock, &[&[0, 1, 2]]);
    while let Stage::Asked { .. } | Stage::FollowUp { .. } = mock.stage() {
        let made = samples.telling(&mock, &[0]);
        read(&mut mock, made);
    }
    let own = mock.clone();
    let ids: Vec<String> = mock.interview().own.questions.iter().map(|it| it.id.clone()).collect();
    let ask = |id: &String| Move::Ask(Own { text: None, listed: Some(id.clone()) });
    read(&mut mock, ask(&ids[1]));
    let asked = mock.clone();
    read(&mut mock, ask(&ids[0]));
    read(&mut mock, Move::Done);
    let mut typed = Memo::default();
    typed.interview.selected = 1;
    vec![
        ("interview-briefing", samples.interview_briefing(counter, false, Hearing::Ready), Memo::default()),
        (
            "interview-briefing-back",
            samples.interview_briefing(room, true, Hearing::GettingReady),
            Memo::default(),
        ),
        ("interview-opening", samples.interview(&opening, &live("")), Memo::default()),
        ("interview-hinted", samples.interview(&hinted, &live(draft)), Memo::default()),
        ("interview-after", samples.interview(&asked_after, &live("")), Memo::default()),
        ("interview-whole", samples.interview(&whole, &live("")), Memo::default()),
        ("interview-look", samples.interview(&followed, &live("")), Memo::default()),
        ("interview-own", samples.interview(&own, &live("")), Memo::default()),
        ("interview-asked", samples.interview(&asked, &live("")), Memo::default()),
        ("interview-over", samples.interview(&mock, &live("")), Memo::default()),
        ("interview-summary", samples.interview_summary(&mock, None), typed),
        ("interview-home", samples.home(&[]), Memo::default()),
        ("interview-library", samples.library(), library()),
    ]
}

/// The list with interviews only.
fn library() -> Memo {
    let mut memo = Memo::default();
    memo.library.kind = Some(Kind::Interview);
    memo
}
