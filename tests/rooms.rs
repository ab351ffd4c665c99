//! Today and the career without a window: by label and role, with the keyboard alone.
#![cfg(feature = "screens")]

#[path = "samples/mod.rs"]
mod samples;
mod shown;

use std::sync::LazyLock;

use aplomb::scenario::Library;
use aplomb::ui::screens::career::Tab;
use aplomb::ui::{Action, Memo, Screen, View};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{By, NodeT, Queryable};
use samples::Samples;
use samples::careers::Record;
use shown::{Shown, asked, click, press, screen, shown};

fn samples() -> Samples {
    Samples::new(Library::shipped(), "en")
}

/// Somebody far up the ladder.
static LONG: LazyLock<Vec<Record>> = LazyLock::new(|| samples().life(84));

fn at(tab: Tab) -> Memo {
    let mut memo = Memo::default();
    memo.career.tab = tab;
    memo
}

/// The name of what has the focus.
fn focused(harness: &Harness<Shown>) -> Option<String> {
    let mut nodes = vec![harness.root()];
    while let Some(node) = nodes.pop() {
        if node.is_focused() {
            return node.accesskit_node().label();
        }
        nodes.extend(node.children());
    }
    None
}

fn count(harness: &Harness<Shown>, role: Role) -> usize {
    harness.query_all(By::new().role(role)).count()
}

#[test]
fn the_ladder_is_climbed_with_the_arrow_keys_and_each_post_opens() {
    let samples = samples();
    let mut harness = screen(&samples, samples.career(&[]));
    harness.get_by_role_and_label(Role::Heading, "Representative");
    press(&mut harness, Key::ArrowUp);
    press(&mut harness, Key::ArrowUp);
    assert_eq!(focused(&harness).as_deref(), Some("Senior representative. not open yet"));
    harness.get_by_role_and_label(Role::Heading, "Senior representative");
    harness.get_by_value("Comes after: Representative");
    press(&mut harness, Key::ArrowDown);
    press(&mut harness, Key::ArrowDown);
    harness.get_by_value("Where everybody begins. Nothing is asked.");
    press(&mut harness, Key::Escape);
    assert_eq!(asked(&mut harness), [Action::Open(Screen::Home)]);
}

#[test]
fn every_ask_is_told_in_a_sentence_and_what_helps_opens_its_briefing() {
    let samples = samples();
    let mut harness = shown(&samples, samples.career(&[]), Memo::default(), [1280.0, 1400.0]);
    let told: Vec<String> = (harness.get_all(By::new().role(Role::ProgressIndicator)))
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    assert_eq!(told.len(), 7, "{told:?}");
    assert_eq!(told[0], "First week: 0 of 3 scenarios passed");
    let link = harness.get_all(By::new().role(Role::Link)).next().expect("something helps");
    let title = link.accesskit_node().label().expect("it has a name");
    link.click();
    harness.run_steps(2);
    assert_eq!(asked(&mut harness), [Action::Open(Screen::Library)]);
    let memo = harness.state().memo.clone();
    let chosen = memo.library.selected.clone().expect("it is looked at");
    let scenario = samples.library.scenario(&chosen).expect("it is shipped");
    assert_eq!(scenario.texts.format(&scenario.title, samples.catalogue.locale(), &samples.agent), title);
    // In a window where the briefing stands below the list it is scrolled to.
    let small = shown(&samples, samples.library(), memo, [700.0, 600.0]);
    let heading = small.get_by_role_and_label(Role::Heading, &title).rect();
    assert!((0.0..600.0).contains(&heading.top()), "{heading:?}");
}

#[test]
fn charts_have_their_figures_in_a_table_that_is_filtered_by_typing() {
    let samples = samples();
    for tab in [Tab::Skills, Tab::Trends, Tab::Days] {
        // In this window there is room for one of the two.
        let size = [900.0, 1600.0];
        let mut harness = shown(&samples, samples.career(&LONG), at(tab), size);
        assert!(count(&harness, Role::Image) > 0, "{tab:?}");
        assert_eq!(count(&harness, Role::Table), 0, "{tab:?}");
        harness.get_by_role_and_label(Role::RadioButton, "table").click();
        harness.run_steps(3);
        assert!(harness.state().memo.career.table, "{tab:?}");
        let rows = count(&harness, Role::RowHeader);
        assert!(rows >= 10 && count(&harness, Role::ColumnHeader) >= 4, "{tab:?}");
        assert_eq!(count(&harness, Role::Row), rows + 1, "{tab:?}");
        harness.get_by_role(Role::TextInput).focus();
        harness.run_steps(1);
        harness.get_by_role(Role::TextInput).type_text(if tab == Tab::Skills { "empat" } else { "march" });
        harness.run_steps(3);
        let found = count(&harness, Role::RowHeader);
        assert!((1..rows).contains(&found), "{tab:?}: {found} of {rows}");
    }
}

#[test]
fn what_a_picture_shows_is_told_in_its_name() {
    let samples = samples();
    let name = |tab| {
        let harness = shown(&samples, samples.career(&LONG), at(tab), [900.0, 900.0]);
        let images = harness.get_all(By::new().role(Role::Image));
        images.filter_map(|node| node.accesskit_node().label()).collect::<Vec<_>>()
    };
    let [radar] = &name(Tab::Skills)[..] else { panic!("there is one picture") };
    assert!(radar.contains("Empathy ") && radar.contains("Selling "), "{radar}");
    let trends = name(Tab::Trends);
    assert!(trends.iter().any(|it| it.starts_with("Empathy: ")), "{trends:?}");
    assert!(name(Tab::Days)[0].starts_with("You have practised on "));
}

#[test]
fn the_story_is_filtered_and_opens_what_was_played() {
    let samples = samples();
    let mut harness = shown(&samples, samples.career(&LONG), at(Tab::Story), [1280.0, 2400.0]);
    harness.get_by_value("New post: Representative");
    let first = harness.get_by_role_and_label(Role::Link, "The first contact: Billing shock");
    first.click();
    harness.run_steps(2);
    assert_eq!(asked(&mut harness), [Action::OpenDebrief { attempt: LONG[0].0.id.clone() }]);
    harness.get_by_role(Role::TextInput).focus();
    harness.run_steps(1);
    harness.get_by_role(Role::TextInput).type_text("new post");
    harness.run_steps(3);
    assert_eq!(count(&harness, Role::Link), 0);
    harness.get_by_value("New post: Representative");
}

#[test]
fn before_anything_was_done_each_page_says_what_will_stand_there() {
    for language in ["en", "fr"] {
        let samples = Samples::new(Library::shipped(), language);
        for tab in [Tab::Skills, Tab::Trends, Tab::Days, Tab::Story] {
            let harness = shown(&samples, samples.career(&[]), at(tab), [1280.0, 800.0]);
            assert!(harness.query_by_role(Role::Image).is_none(), "{tab:?}");
            assert!(harness.query_by_role(Role::TextInput).is_none(), "{tab:?}");
        }
    }
}

#[test]
fn tabs_and_rooms_are_reached_by_keyboard() {
    let samples = samples();
    let mut harness = screen(&samples, samples.career(&LONG));
    for (key, leads) in [
        (Key::Num1, Some(Screen::Home)),
        (Key::Num2, Some(Screen::Library)),
        (Key::Num3, None),
        (Key::Num4, Some(Screen::Settings)),
        (Key::Num5, None),
    ] {
        press(&mut harness, key);
        assert_eq!(asked(&mut harness), leads.map(Action::Open).into_iter().collect::<Vec<_>>());
    }
    let mut met = Vec::new();
    for _ in 0..22 {
        press(&mut harness, Key::Tab);
        met.extend(focused(&harness));
    }
    for name in ["Career", "Ladder", "Competencies", "Story", "Trainee. where everybody begins"] {
        assert!(met.iter().any(|it| it == name), "{name}: {met:?}");
    }
    // A dialog takes the keys.
    harness.key_press(Key::F1);
    harness.run_steps(3);
    press(&mut harness, Key::Num1);
    assert_eq!(asked(&mut harness), []);
}

#[test]
fn today_begins_what_is_planned() {
    let samples = samples();
    let mut harness = screen(&samples, samples.home(&[]));
    press(&mut harness, Key::Enter);
    let begun = asked(&mut harness);
    assert!(matches!(&begun[..], [Action::StartEncounter { .. }]), "{begun:?}");
    assert_eq!(click(&mut harness, "Your career"), [Action::Open(Screen::Career)]);
    assert_eq!(click(&mut harness, "All customers"), [Action::Open(Screen::Library)]);
}

#[test]
fn today_goes_back_to_a_moment_that_is_due() {
    let samples = samples();
    let view = samples.home_after(&LONG, &[]);
    let View::Home(home) = &view else { panic!("it is the start page") };
    let aplomb::ui::screens::career::Told::Known(today) = &home.today else { panic!("it is known") };
    let due = today.items.iter().find(|it| matches!(it.opens, Action::ReplayAttempt { .. }));
    let due = due.expect("a moment is due").clone();
    let first = today.items[0] == due;
    let mut harness = shown(&samples, view, Memo::default(), [1280.0, 1600.0]);
    let name = if first { "Start".to_owned() } else { format!("Start: {}", due.card.title()) };
    assert_eq!(click(&mut harness, &name), [due.opens]);
}

#[test]
fn an_interview_stands_among_what_was_done_last() {
    let samples = samples();
    let held =
        LONG.iter().position(|(start, _)| samples.library.interview(&start.encounter.scenario).is_some());
    let until = held.expect("one was held") + 1;
    let mut harness = screen(&samples, samples.home_after(&LONG[..until], &[]));
    let id = LONG[until - 1].0.encounter.scenario.clone();
    let interview = samples.library.interview(&id).expect("it is shipped");
    let title = interview.texts.format(&interview.title, samples.catalogue.locale(), &samples.agent);
    harness.get_by_role_and_label(Role::Link, &title).click();
    harness.run_steps(2);
    assert_eq!(asked(&mut harness), [Action::OpenInterview(id)]);
    assert_eq!(harness.get_all(By::new().role(Role::Link).label("Compare")).count(), 2);
}

#[test]
fn what_a_trainer_asks_stands_on_the_start_page_until_it_is_done() {
    let mut samples = samples();
    let view = samples.home_asked(
        r#"Assignment(format: 1, id: "week-1", title: "Week one", until: "2026-03-08", tasks: [
            (play: "first-week/billing-shock", pass_mark: 80, attempts: 3, counts: Best),
            (play: "interview/headset", counts: Last),
            (play: "not-there/at-all", counts: Last),
        ])"#,
        &[],
    );
    let mut harness = screen(&samples, view);
    harness.get_by_role_and_label(Role::Heading, "Week one");
    harness.get_by_value("open: 0 of 3 passed");
    harness.get_by_value("Until 8 March 2026");
    harness.get_by_value("open, pass mark 80, 0 of 3 attempts made");
    harness.get_by_value("not-there/at-all is not installed here: ask your trainer for its pack.");
    let title = |id: &str| samples.library.title(id, samples.catalogue.locale(), &samples.agent).unwrap();
    let out = click(&mut harness, &format!("Start: {}", title("interview/headset")));
    assert_eq!(out, [Action::OpenInterview("interview/headset".into())]);
}
