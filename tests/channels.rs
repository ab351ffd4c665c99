//! What each channel has of its own, by label and role: the strip of chats, the letter, the two sides of a social
//! network, the sign of a call we make, the captions of the counter.
#![cfg(feature = "screens")]

use aplomb::l10n::{Catalogue, Locale};
use aplomb::scenario::{Age, Hair, HairTone, Portrait, Side, Skin};
use aplomb::ui::theme::{self, Look};
use aplomb::ui::widgets::avatar::People;
use aplomb::ui::widgets::bubble::{LineView, Speaker};
use aplomb::ui::widgets::caption::{self, CaptionView};
use aplomb::ui::widgets::chats::{self, ChatState, ChatView, ChatsView};
use aplomb::ui::widgets::face::Mood;
use aplomb::ui::widgets::letter::{LetterAction, SheetView, sheet};
use aplomb::ui::widgets::mood_mark::MoodMark;
use aplomb::ui::widgets::outbound::{self, Consent, OutboundView};
use aplomb::ui::widgets::social::{self, SocialView};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, Ui, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, NodeT, Queryable};

/// Draws a widget without a window; what it asks for is gathered.
fn shown<'a, T: 'a>(mut draw: impl FnMut(&mut Ui, &mut Vec<T>) + 'a) -> Harness<'a, Vec<T>> {
    let mut ready = false;
    let mut harness = Harness::builder().with_size(vec2(1000.0, 700.0)).build_ui_state(
        move |ui, out: &mut Vec<T>| {
            if ready {
                return draw(ui, out);
            }
            theme::install_fonts(ui.ctx());
            theme::apply(ui.ctx(), Look { still: true, ..Look::default() });
            ready = true;
            ui.ctx().request_repaint();
        },
        Vec::new(),
    );
    harness.run_steps(3);
    harness
}

fn asked<T>(harness: &mut Harness<Vec<T>>) -> Vec<T> {
    harness.run_steps(2);
    std::mem::take(harness.state_mut())
}

fn labels<T>(harness: &Harness<Vec<T>>, role: Role) -> Vec<String> {
    harness.get_all(By::new().role(role)).filter_map(|node| node.accesskit_node().label()).collect()
}

fn catalogue(language: &str) -> Catalogue {
    Catalogue::new(&Locale::new(language))
}

const NADIA: Portrait = Portrait {
    skin: Skin::Tan,
    hair: Hair::Curls,
    tone: HairTone::Black,
    age: Age::Adult,
    glasses: false,
    beard: false,
};
const UPSET: Mood = Mood { heat: 14.0, trust: 7.0, patience: 9.0 };

fn people() -> People {
    People { you: "Sam".into(), customer: "Nadia Berger".into(), portrait: NADIA, mood: UPSET }
}

fn chat(name: &str, heat: u8, state: ChatState, waits_s: Option<u32>, chosen: bool) -> ChatView {
    ChatView {
        name: name.to_owned(),
        portrait: NADIA,
        mood: UPSET,
        mark: Some(MoodMark::of(heat, &catalogue("en"))),
        last: "Hello?".into(),
        state,
        waits_s,
        late: false,
        chosen,
    }
}

fn three_chats() -> Harness<'static, Vec<usize>> {
    let chats = vec![
        chat("Nadia", 10, ChatState::Read, Some(12), true),
        chat("Paul", 17, ChatState::Unread, Some(84), false),
        chat("Awa", 3, ChatState::Typing, None, false),
    ];
    let view = ChatsView::new(chats, &catalogue("en"));
    shown(move |ui, out| out.extend(chats::show(ui, &view)))
}

#[test]
fn each_chat_says_who_how_they_feel_what_they_do_and_how_long_they_wait() {
    let harness = three_chats();
    assert_eq!(
        labels(&harness, Role::Tab),
        [
            "Chat 1, Nadia, Tense, read, waits 0:12, Hello?",
            "Chat 2, Paul, Furious, new message, waits 1:24, Hello?",
            "Chat 3, Awa, Calm, is writing, Hello?",
        ]
    );
    let tabs = harness.get_all(By::new().role(Role::Tab));
    let chosen: Vec<_> = tabs.map(|tab| tab.accesskit_node().is_selected()).collect();
    assert_eq!(chosen, [Some(true), Some(false), Some(false)]);
    assert!(harness.query_by_role_and_label(Role::TabList, "Chats").is_some());
}

#[test]
fn a_chat_is_chosen_by_a_click_by_its_key_and_by_focus() {
    let mut harness = three_chats();
    harness.get_by_label_contains("Chat 3").click();
    assert_eq!(asked(&mut harness), [2]);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    assert_eq!(asked(&mut harness), [1]);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    assert_eq!(asked(&mut harness), [] as [usize; 0], "it is the one that is open");
    harness.key_press(Key::Num2);
    assert_eq!(asked(&mut harness), [] as [usize; 0], "a digit alone is a reply");
    // The row of digits of a French keyboard gives é where 2 is.
    harness.event(Event::Key {
        key: Key::Quote,
        physical_key: Some(Key::Num2),
        pressed: true,
        repeat: false,
        modifiers: Modifiers::COMMAND,
    });
    assert_eq!(asked(&mut harness), [1]);
    harness.get_by_label_contains("Chat 1").focus();
    harness.run_steps(1);
    harness.key_press(Key::ArrowRight);
    harness.run_steps(2);
    harness.key_press(Key::Enter);
    assert_eq!(asked(&mut harness), [1], "the arrow goes to the next window");
}

#[test]
fn nothing_is_chosen_behind_a_question() {
    let view = ChatsView::new(
        vec![chat("A", 1, ChatState::Read, None, true), chat("B", 1, ChatState::Unread, None, false)],
        &catalogue("en"),
    );
    let mut harness = shown(move |ui, out: &mut Vec<usize>| {
        out.extend(ui.add_enabled_ui(false, |ui| chats::show(ui, &view)).inner);
    });
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    assert_eq!(asked(&mut harness), [] as [usize; 0]);
}

#[test]
fn a_hidden_mood_is_not_said_either() {
    let mut hidden = chat("Nadia", 19, ChatState::Unread, None, false);
    hidden.mark = None;
    let view = ChatsView::new(vec![hidden], &catalogue("en"));
    let harness = shown(move |ui, out: &mut Vec<usize>| out.extend(chats::show(ui, &view)));
    assert_eq!(labels(&harness, Role::Tab), ["Chat 1, Nadia, new message, Hello?"]);
}

/// A sheet that carries out what is asked, as the window does.
fn sheet_of(parts: &[&str]) -> Harness<'static, Vec<LetterAction>> {
    let mut parts: Vec<(usize, String)> =
        parts.iter().enumerate().map(|(id, text)| (id, (*text).to_owned())).collect();
    let catalogue = catalogue("en");
    shown(move |ui, out| {
        let mut asked = Vec::new();
        sheet::show(ui, &SheetView::new(parts.clone(), &catalogue), &mut asked);
        for action in &asked {
            match *action {
                LetterAction::Up(at) => parts.swap(at - 1, at),
                LetterAction::Down(at) => parts.swap(at, at + 1),
                LetterAction::Remove(at) => drop(parts.remove(at)),
                LetterAction::Send => {}
            }
        }
        out.extend(asked);
    })
}

#[test]
fn parts_of_a_letter_are_moved_and_removed_by_their_buttons() {
    let mut harness = sheet_of(&["I am sorry.", "The money is on its way.", "Yours, Sam"]);
    assert_eq!(
        labels(&harness, Role::ListItem),
        ["Part 1 of 3: I am sorry.", "Part 2 of 3: The money is on its way.", "Part 3 of 3: Yours, Sam"]
    );
    assert!(harness.query_by_value("11 words").is_some());
    assert!(harness.get_by_label("Move part 1 up").accesskit_node().is_disabled());
    assert!(harness.get_by_label("Move part 3 down").accesskit_node().is_disabled());
    harness.get_by_label("Move part 2 up").click();
    assert_eq!(asked(&mut harness), [LetterAction::Up(1)]);
    harness.get_by_label("Remove part 2").click();
    assert_eq!(asked(&mut harness), [LetterAction::Remove(1)]);
    assert_eq!(
        labels(&harness, Role::ListItem),
        ["Part 1 of 2: The money is on its way.", "Part 2 of 2: Yours, Sam"]
    );
    harness.get_by_role_and_label(Role::Button, "Send").click();
    assert_eq!(asked(&mut harness), [LetterAction::Send]);
}

#[test]
fn the_part_added_last_is_moved_removed_and_sent_by_keys() {
    let mut harness = sheet_of(&["A", "B", "C"]);
    let alt = |harness: &mut Harness<Vec<LetterAction>>, key| {
        harness.key_press_modifiers(Modifiers::ALT, key);
        asked(harness)
    };
    assert_eq!(alt(&mut harness, Key::ArrowDown), [], "it is the last already");
    assert_eq!(alt(&mut harness, Key::ArrowUp), [LetterAction::Up(2)]);
    assert_eq!(alt(&mut harness, Key::ArrowUp), [LetterAction::Up(1)], "the keys follow the part");
    assert_eq!(alt(&mut harness, Key::ArrowUp), [], "it is the first now");
    assert_eq!(alt(&mut harness, Key::ArrowDown), [LetterAction::Down(0)]);
    harness.key_press(Key::Delete);
    assert_eq!(asked(&mut harness), [LetterAction::Remove(1)]);
    assert_eq!(labels(&harness, Role::ListItem), ["Part 1 of 2: A", "Part 2 of 2: B"]);
    harness.get_by_label("Part 1 of 2: A").click();
    harness.run_steps(2);
    assert_eq!(alt(&mut harness, Key::ArrowDown), [LetterAction::Down(0)], "a click marks a part");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    assert_eq!(asked(&mut harness), [LetterAction::Send]);
}

#[test]
fn an_empty_sheet_says_what_to_do_and_is_not_sent() {
    let mut harness = sheet_of(&[]);
    let how = "Choose the parts of your answer below, in the order in which they will be read. You can change the \
               order until you send.";
    assert!(harness.query_by_value(how).is_some());
    assert!(harness.get_by_role_and_label(Role::Button, "Send").accesskit_node().is_disabled());
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.key_press(Key::Delete);
    assert_eq!(asked(&mut harness), []);
}

#[test]
fn the_side_on_which_one_writes_is_marked_once_and_every_post_says_who_wrote_it() {
    let line = |speaker, name: &str, text: &str| LineView {
        speaker,
        name: name.into(),
        text: text.into(),
        change: None,
    };
    for (language, side, here, between) in [
        ("en", Side::Public, "You write here", "Only you and Nadia Berger read this"),
        ("fr", Side::Private, "Vous écrivez ici", "Vous et Nadia Berger êtes seuls à lire ces messages"),
    ] {
        let public = vec![
            line(Speaker::Customer, "Nadia Berger: ", "Four days."),
            line(Speaker::You, "You: ", "That is too long."),
        ];
        let view = SocialView::new(people(), side, Some(214), public, Vec::new(), &catalogue(language));
        let harness = shown(move |ui, _: &mut Vec<()>| social::show(ui, &view));
        let mark = harness.get_by_label(here).rect();
        let half = harness.get_by_value(between).rect().left();
        assert_eq!(mark.left() < half, side == Side::Public, "{language}: the mark is on its side");
        assert!(harness.query_by_value("Nadia Berger: Four days.").is_some());
        assert!(harness.query_by_value("You: That is too long.").is_some());
    }
}

#[test]
fn a_call_that_we_make_says_who_calls_whom_and_what_is_still_owed() {
    for (purpose, consent, words) in [
        (false, Consent::NotAsked, ["Purpose not said yet", "Consent not asked yet"]),
        (true, Consent::Asked, ["Purpose said", "Consent asked"]),
        (true, Consent::Given, ["Purpose said", "Consent given"]),
        (true, Consent::Refused, ["Purpose said", "Consent refused"]),
    ] {
        let view = OutboundView::new(people(), purpose, consent, &catalogue("en"));
        let harness = shown(move |ui, _: &mut Vec<()>| outbound::show(ui, &view));
        assert!(harness.query_by_label("You are calling Nadia Berger").is_some());
        assert!(words.iter().all(|word| harness.query_by_label(word).is_some()), "{words:?}");
    }
}

#[test]
fn captions_say_what_is_seen_and_who_waits() {
    let check = |language: &str, waiting, gone, words: &str| {
        let view = CaptionView::queue(waiting, gone, &catalogue(language));
        let harness = shown(move |ui, _: &mut Vec<()>| caption::show(ui, &view));
        assert!(harness.query_by_value(words).is_some(), "{words}");
    };
    check("en", 3, 0, "3 people wait behind");
    check("en", 1, 1, "1 person waits behind · 1 has left");
    check("en", 0, 2, "Nobody waits behind · 2 have left");
    check("fr", 0, 0, "Personne n’attend derrière");
    check("fr", 1, 2, "1 personne attend derrière · 2 sont parties");
    let view = CaptionView::seen("She keeps looking at the clock.".into());
    let harness = shown(move |ui, _: &mut Vec<()>| caption::show(ui, &view));
    assert!(harness.query_by_value("She keeps looking at the clock.").is_some());
}
