//! The map without a window: by name and role, in both languages, with the keyboard alone.
#![cfg(feature = "screens")]

#[path = "samples/mod.rs"]
mod samples;
mod shown;

use std::collections::BTreeMap;

use aplomb::check::check;
use aplomb::map::Graph;
use aplomb::scenario::pack::{self, Files};
use aplomb::scenario::{Library, shipped_packs};
use aplomb::ui::theme::{self, Look};
use aplomb::ui::widgets::map::{self, ColorBy, MapAction, MapMemo, MapSource, MapView, Seen};
use egui::accesskit::Role;
use egui::{Key, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use samples::Samples;

const SCENARIO: &str = "first-week/billing-shock";

struct Shown {
    view: MapView,
    memo: MapMemo,
    out: Vec<MapAction>,
    ready: bool,
    look: Look,
}

/// The scenario's file and its translation.
fn files() -> Files {
    let mut files = shipped_packs();
    files.retain(|path, _| path == "first-week/pack.ron" || path.contains("billing-shock"));
    files
}

/// The map of a scenario in these files.
fn view(files: &Files, language: &str, filter: &str) -> MapView {
    let samples = Samples::new(Library::default(), language);
    let file = format!("{SCENARIO}.ron");
    let (mut findings, sources) = check(files);
    findings.retain(|finding| finding.place.file == file);
    let reading = pack::read(files);
    let read = reading.packs.iter().flat_map(|pack| &pack.scenarios).find(|read| read.file == file);
    let read = read.expect("the scenario is there");
    let source = MapSource {
        document: read.document.as_ref().expect("its syntax is whole"),
        text: &sources[&file],
        scenario: read.scenario.as_deref(),
        findings: &findings,
        explored: None,
        heats: &BTreeMap::from([("opening".to_owned(), 15)]),
        agent: &samples.agent,
        filter,
    };
    MapView::of(&source, &samples.catalogue)
}

/// The same with its first link broken.
fn broken() -> Files {
    let mut files = files();
    let text =
        String::from_utf8_lossy(&files[&format!("{SCENARIO}.ron")]).replacen("then: \"", "then: \"no-", 1);
    files.insert(format!("{SCENARIO}.ron"), text.into_bytes());
    files
}

fn shown<'a>(view: MapView, look: Look) -> Harness<'a, Shown> {
    let state = Shown { view, memo: MapMemo::default(), out: Vec::new(), ready: false, look };
    let mut harness = Harness::builder().with_size(vec2(1280.0, 800.0)).build_ui_state(
        |ui, shown: &mut Shown| {
            if !shown.ready {
                theme::install_fonts(ui.ctx());
                theme::apply(ui.ctx(), shown.look);
                shown.ready = true;
                ui.ctx().request_repaint();
                return;
            }
            map::show(ui, &shown.view, &mut shown.memo, &mut shown.out);
        },
        state,
    );
    harness.run_steps(4);
    harness
}

fn still() -> Look {
    Look { still: true, ..Look::default() }
}

fn press(harness: &mut Harness<Shown>, key: Key) {
    harness.key_press(key);
    harness.run_steps(3);
}

fn typed(harness: &mut Harness<Shown>, text: &str) {
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run_steps(3);
}

fn asked(harness: &mut Harness<Shown>) -> Vec<MapAction> {
    std::mem::take(&mut harness.state_mut().out)
}

fn id(view: &MapView, at: usize) -> String {
    view.nodes[at].id.clone()
}

#[test]
fn a_screen_reader_hears_each_card_and_where_it_leads_in_both_languages() {
    for language in ["en", "fr"] {
        let harness = shown(view(&broken(), language, ""), still());
        let mut lines = Vec::new();
        for card in harness.get_all(egui_kittest::kittest::By::new().role(Role::Button)) {
            let card = card.accesskit_node();
            let about = card.description().unwrap_or_default().replace('\n', "\n    ");
            lines.push(format!("{}\n    {about}", card.label().unwrap_or_default()));
        }
        insta::assert_snapshot!(format!("map-{language}"), lines.join("\n"));
    }
}

#[test]
fn the_legend_names_what_is_there_and_nothing_else() {
    let mut harness = shown(view(&files(), "en", ""), still());
    harness.get_by_role_and_label(Role::Label, "Furious");
    assert!(harness.query_by_label("not explored").is_none());
    harness.get_by_role_and_label(Role::RadioButton, "coverage").click();
    harness.run_steps(3);
    assert_eq!(harness.state().memo.by, ColorBy::Coverage);
    harness.get_by_role_and_label(Role::Label, "not explored");
    assert!(harness.query_by_label("Furious").is_none());
    assert!(harness.query_by_label("nothing has this name").is_none());
    shown(view(&broken(), "en", ""), still()).get_by_role_and_label(Role::Label, "nothing has this name");
}

#[test]
fn the_arrows_walk_along_the_lines() {
    let shipped = view(&files(), "en", "");
    let start = shipped.nodes.iter().find(|node| node.start).expect("a start").id.clone();
    let mut harness = shown(shipped.clone(), still());
    press(&mut harness, Key::ArrowDown);
    assert_eq!(asked(&mut harness), [MapAction::Select(start.clone())], "the arrow enters at the start");
    press(&mut harness, Key::ArrowDown);
    let below = harness.state().memo.selected.clone().expect("a card");
    let led = |from: &str, to: &str| {
        shipped.edges.iter().any(|edge| id(&shipped, edge.from) == from && id(&shipped, edge.to) == to)
    };
    assert!(led(&start, &below), "{start} leads to {below}");
    press(&mut harness, Key::ArrowUp);
    assert_eq!(harness.state().memo.selected.as_ref(), Some(&start));
    press(&mut harness, Key::Enter);
    assert_eq!(asked(&mut harness).last(), Some(&MapAction::Open(start)));
    press(&mut harness, Key::Slash);
    assert_eq!(asked(&mut harness), [MapAction::Search]);
}

#[test]
fn whatever_is_walked_to_comes_into_sight() {
    let shipped = view(&files(), "en", "");
    let mut harness = shown(shipped.clone(), still());
    let canvas = harness.get_by_role_and_label(Role::Group, "Map of the scenario").rect();
    let mut seen = std::collections::BTreeSet::new();
    for (key, times) in [(Key::ArrowDown, 14), (Key::ArrowRight, 5), (Key::ArrowLeft, 8), (Key::ArrowUp, 14)]
    {
        for _ in 0..times {
            press(&mut harness, key);
            let selected = harness.state().memo.selected.clone().expect("a card");
            let at = shipped.nodes.iter().position(|node| node.id == selected).expect("it is on the map");
            let rect = harness.get_by_label(&shipped.nodes[at].name).rect();
            assert!(canvas.expand(1.0).contains_rect(rect), "{selected} is in sight: {rect:?}");
            seen.insert(selected);
        }
    }
    assert!(seen.len() > 10, "{seen:?}");
}

#[test]
fn it_grows_and_shrinks_by_keys_and_buttons() {
    let mut harness = shown(view(&files(), "en", ""), still());
    let name = harness.state().view.nodes[0].name.clone();
    let width = |harness: &Harness<Shown>| harness.get_by_label(&name).rect().width();
    typed(&mut harness, "0");
    let full = width(&harness);
    assert_eq!(full, 192.0, "as large as text elsewhere");
    typed(&mut harness, "+");
    let larger = width(&harness);
    assert!(larger > full);
    typed(&mut harness, "-");
    assert!((width(&harness) - full).abs() <= 1.0);
    harness.get_by_role_and_label(Role::Button, "Show all").click();
    harness.run_steps(3);
    let canvas = harness.get_by_role_and_label(Role::Group, "Map of the scenario").rect();
    for node in &harness.state().view.nodes {
        assert!(canvas.contains_rect(harness.get_by_label(&node.name).rect()), "{}", node.id);
    }
    harness.get_by_role_and_label(Role::Button, "Zoom in").click();
    harness.run_steps(3);
    assert!(width(&harness) < full && width(&harness) > 10.0);
}

#[test]
fn a_search_dims_what_it_does_not_find_and_shows_what_it_finds() {
    let all = view(&files(), "en", "");
    assert!(all.nodes.iter().all(|node| !node.dimmed));
    let last = all.nodes.iter().rev().find(|node| !node.start).expect("an ending").id.clone();
    let found = view(&files(), "en", &last);
    assert!(found.nodes.iter().any(|node| node.dimmed));
    assert!(found.nodes.iter().any(|node| node.id == last && !node.dimmed));
    let harness = shown(found.clone(), still());
    let canvas = harness.get_by_role_and_label(Role::Group, "Map of the scenario").rect();
    let in_sight = |name: &str| canvas.contains_rect(harness.get_by_label(name).rect());
    assert!(found.nodes.iter().any(|node| !node.dimmed && in_sight(&node.name)));
}

#[test]
fn a_broken_link_and_its_error_are_on_the_map() {
    let view = view(&broken(), "en", "");
    let missing =
        view.nodes.iter().find(|node| node.id.starts_with("no-")).expect("the name that is missing");
    assert_eq!(missing.name, format!("{}, nothing has this name", missing.id));
    let errors: usize = view.nodes.iter().map(|node| node.errors).sum();
    assert_eq!(errors, 1);
    let start = view.nodes.iter().find(|node| node.start).expect("a start");
    assert!(start.errors == 1 && start.name.contains("1 error"), "{}", start.name);
    assert!(view.nodes.iter().all(|node| node.seen == Seen::Unknown), "nobody explored it");
}

#[test]
fn a_map_of_every_scenario_holds_its_graph_in_every_look() {
    let reading = pack::read(&shipped_packs());
    for read in reading.packs.iter().flat_map(|pack| &pack.scenarios) {
        let document = read.document.as_ref().expect("its syntax is whole");
        let samples = Samples::new(Library::default(), "fr");
        let source = MapSource {
            document,
            text: "",
            scenario: read.scenario.as_deref(),
            findings: &[],
            explored: None,
            heats: &BTreeMap::new(),
            agent: &samples.agent,
            filter: "",
        };
        let view = MapView::of(&source, &samples.catalogue);
        let graph = Graph::of(document);
        assert_eq!(view.nodes.len(), graph.nodes.len());
        assert_eq!(view.edges.len(), graph.edges.len());
    }
    let view = view(&files(), "fr", "");
    for scheme in theme::Scheme::ALL {
        for text_percent in [80, 200] {
            let harness = shown(view.clone(), Look { scheme, text_percent, still: true });
            for button in harness.get_all(egui_kittest::kittest::By::new().role(Role::RadioButton)) {
                assert!(button.rect().right() <= 1280.0, "{:?}", button.accesskit_node().label());
            }
        }
    }
}
