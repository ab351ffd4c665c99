//! The contact in every channel and at every stage, from the shipped scenarios.

use aplomb::encounter::{Entry, Move, Pace};
use aplomb::scenario::{HoldWords, ReplyIx};
use aplomb::ui::screens::encounter::{Away, Live, Tab, TransferMemo};
use aplomb::ui::{Memo, View};

use crate::samples::Samples;

/// Each picture with its name.
pub fn all(samples: &mut Samples) -> Vec<(&'static str, View, Memo)> {
    let mut list = spoken(samples);
    list.extend(written(samples));
    // Where time counts, the others wait and write.
    let pace = std::mem::replace(&mut samples.preferences.pace, Pace::Live);
    list.extend(chats(samples));
    samples.preferences.pace = pace;
    list
}

fn memo(change: impl FnOnce(&mut aplomb::ui::screens::encounter::EncounterMemo)) -> Memo {
    let mut memo = Memo::default();
    change(&mut memo.encounter);
    memo
}

/// Telephone and counter.
fn spoken(samples: &Samples) -> Vec<(&'static str, View, Memo)> {
    let call = |steps| samples.follow("billing-line-fault/careful", steps);
    let still = |desk| samples.encounter(&desk, Live::default());
    let away = |away| samples.encounter(&call(3), Live { away: Some(away), ..Live::default() });
    let on = |tab| memo(|memo| memo.known.tab = tab);
    let muted = away(Away::Mute { waited_s: 14 });
    let held = away(Away::Hold { waited_s: 42, words: HoldWords::Explained });
    vec![
        ("contact-phone", still(call(4)), on(Tab::Knowledge)),
        (
            "contact-phone-search",
            still(call(3)),
            memo(|memo| {
                memo.known.tab = Tab::Knowledge;
                memo.known.search = "rain".into();
            }),
        ),
        ("contact-phone-notes", still(call(7)), on(Tab::Notes)),
        ("contact-phone-muted", muted, Memo::default()),
        ("contact-phone-held", held, Memo::default()),
        (
            "contact-phone-transfer",
            still(call(7)),
            memo(|memo| memo.transfer = Some(TransferMemo::default())),
        ),
        ("contact-phone-callback", still(call(14)), on(Tab::Notes)),
        ("contact-phone-after", still(call(17)), Memo::default()),
        ("contact-outbound", still(samples.follow("rent-arrears/careful", 6)), Memo::default()),
        ("contact-outbound-start", still(samples.follow("rent-arrears/careful", 0)), Memo::default()),
        ("contact-counter", still(samples.follow("last-in-line/careful", 3)), Memo::default()),
    ]
}

/// Letters and posts.
fn written(samples: &Samples) -> Vec<(&'static str, View, Memo)> {
    let letter = samples.follow("three-questions/careful", 1);
    let draft = Live { draft: [3, 1, 0].map(ReplyIx).to_vec(), ..Live::default() };
    let empty = samples.encounter(&samples.follow("three-questions/careful", 0), Live::default());
    let answered = samples.encounter(&samples.follow("three-questions/rushed", 1), Live::default());
    let post = |steps| samples.encounter(&samples.follow("open-letter/careful", steps), Live::default());
    vec![
        ("contact-email", samples.encounter(&letter, draft), Memo::default()),
        ("contact-email-empty", empty, Memo::default()),
        ("contact-email-second", answered, Memo::default()),
        ("contact-social", post(0), Memo::default()),
        ("contact-social-private", post(3), Memo::default()),
    ]
}

/// Three chats, each in a state of its own.
fn chats(samples: &Samples) -> Vec<(&'static str, View, Memo)> {
    let mut desk = samples.begin("whole-contact/sale-day");
    for (at, line) in [(0, "say up-at-six +9000"), (0, "say thursday +12000")] {
        let Ok(Some(Entry::Move(made))) = Entry::parse(line) else { continue };
        desk.step(at, &made).expect("the move is possible");
    }
    let shown = |desk: &aplomb::encounter::Desk, chosen, thinking_ms| {
        samples.encounter(desk, Live { chosen, thinking_ms, ..Live::default() })
    };
    let writing = shown(&desk, 0, 1_000);
    let other = shown(&desk, 1, 15_000);
    let reply = desk.seats()[1].encounter.offered().next().map(|(_, reply)| reply.id.clone());
    let made = Move::Say { reply: reply.expect("something can be said"), thought_ms: 9_000 };
    desk.step(1, &made).expect("the move is possible");
    let late = shown(&desk, 0, 40_000);
    vec![
        ("contact-chats-writing", writing, Memo::default()),
        ("contact-chats", other, Memo::default()),
        ("contact-chats-late", late, Memo::default()),
    ]
}
