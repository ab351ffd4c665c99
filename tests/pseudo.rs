//! Every screen in the pseudo-locale: no word that was not handed to translators, none that is cut off.
#![cfg(feature = "screens")]

#[path = "../examples/shots/contacts.rs"]
mod contacts;
#[path = "../examples/shots/review.rs"]
mod review;
mod samples;
#[path = "../examples/shots/screens.rs"]
mod screens;
mod shown;
#[path = "../examples/shots/studio.rs"]
mod studio;

use std::collections::BTreeSet;

use aplomb::diagnostics::Code;
use aplomb::l10n::{Catalogue, Locale, PSEUDO};
use aplomb::msg;
use aplomb::ui::{Memo, View, theme};
use egui::epaint::{ClippedShape, Shape, TextShape};
use egui::{Pos2, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use samples::Samples;
use shown::shown;

/// Every screen in every state of which there is a picture.
fn every(samples: &mut Samples) -> Vec<(&'static str, View, Memo)> {
    let mut all = screens::all(samples);
    all.extend(contacts::all(samples));
    all.extend(review::all(samples));
    all.extend(studio::all(samples));
    all
}

/// All that a screen reader is given, with the words that a field or a button shows.
fn words<S>(harness: &Harness<S>) -> Vec<String> {
    let mut words = Vec::new();
    let mut visit = vec![harness.root()];
    while let Some(node) = visit.pop() {
        let it = node.accesskit_node();
        let said = [it.label(), it.value(), it.placeholder().map(str::to_owned), it.description()];
        words.extend(said.into_iter().flatten());
        visit.extend(node.children());
    }
    words
}

/// Words that are the same in every language: names, and what is typed in the pictures.
fn names(samples: &Samples) -> BTreeSet<String> {
    let scenarios = samples.library.scenarios().map(|(_, scenario)| scenario);
    let customers = scenarios.map(|scenario| scenario.customer.name.clone());
    let interviews = samples.library.packs.iter().flat_map(|pack| &pack.interviews);
    let interviewers = interviews.map(|interview| interview.interviewer.name.clone());
    let calibrations = samples.library.packs.iter().flat_map(|pack| &pack.calibrations);
    let heard = calibrations.map(|calibration| calibration.agent.name.clone());
    // A language calls itself by its own name.
    let languages = Locale::available().into_iter();
    let languages = languages.map(|locale| Catalogue::new(&locale).text(msg!("language-name")));
    let names = customers.chain(interviewers).chain(heard).chain(languages).chain(["Aplomb rain".to_owned()]);
    names.flat_map(|name| name.split([' ', '-']).map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// Words of the author's, which the studio shows as they are: texts, ids, and codes of what is wrong.
fn written() -> BTreeSet<String> {
    let texts = studio::files().into_values().map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let codes = Code::ALL.iter().map(|code| code.slug().to_owned());
    let typed = ["Mine no packs ron ftl en fr".to_owned()];
    let all = texts.chain(codes).chain(typed).collect::<Vec<_>>().join(" ");
    all.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect()
}

/// What is said in the scenarios: a list may show only how it begins.
fn lines(samples: &Samples) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    for (_, scenario) in samples.library.scenarios() {
        let beats = scenario
            .beats
            .iter()
            .flat_map(|beat| beat.says.iter().chain(beat.replies.iter().map(|reply| &reply.says)));
        let locale = samples.catalogue.locale();
        lines.extend(beats.map(|line| scenario.texts.format(&line.key, locale, &samples.agent)));
    }
    lines
}

/// The words without an accent, of two letters or more.
fn plain<'w>(words: &'w str, names: &BTreeSet<String>) -> Vec<&'w str> {
    let is_plain = |word: &&str| word.len() > 1 && word.chars().all(|c| c.is_ascii_alphabetic());
    let all = words.split(|c: char| !c.is_alphanumeric());
    all.filter(is_plain).filter(|word| !names.contains(*word)).collect()
}

/// The texts that are painted, each with the part of the screen in which it can be seen.
fn texts<'s>(shapes: impl Iterator<Item = &'s ClippedShape>) -> Vec<(Rect, &'s TextShape)> {
    fn gather<'s>(clip: Rect, shape: &'s Shape, found: &mut Vec<(Rect, &'s TextShape)>) {
        match shape {
            Shape::Text(text) => found.push((clip, text)),
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| gather(clip, shape, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for shape in shapes {
        gather(shape.clip_rect, &shape.shape, &mut found);
    }
    found
}

/// What stands on a map: it is seen by moving the map, and in full beside it.
fn on_map(view: &View) -> BTreeSet<String> {
    let View::Author(view) = view else { return BTreeSet::new() };
    let nodes = view.map.iter().flat_map(|map| &map.nodes);
    let words = nodes.flat_map(|node| {
        let counts = [node.errors, node.warnings].map(|count| count.to_string());
        [&node.id, &node.line, &node.figures, &node.never].map(String::clone).into_iter().chain(counts)
    });
    words.collect()
}

/// What is wrong with how the texts stand in a window: cut off at a side, or ended early.
fn faults<S>(
    harness: &Harness<S>,
    size: [f32; 2],
    lines: &BTreeSet<String>,
    movable: &BTreeSet<String>,
) -> Vec<String> {
    let window = Rect::from_min_size(Pos2::ZERO, size.into());
    let mut faults = Vec::new();
    for (clip, text) in texts(harness.output().shapes.iter()) {
        let words = text.galley.text();
        let place = text.galley.rect.translate(text.pos.to_vec2());
        let seen = clip.intersect(window);
        if words.trim().is_empty() || movable.contains(words) || !place.intersects(seen) {
            continue;
        }
        if text.galley.elided && !lines.contains(words) {
            faults.push(format!("ends early: {words}"));
        }
        // Up and down one can scroll, sideways one cannot.
        if place.left() < seen.left() - 1.0 || place.right() > seen.right() + 1.0 {
            faults.push(format!("cut off at {place:?} by {seen:?}: {words}"));
        }
    }
    faults
}

#[test]
fn every_word_is_translated_and_has_room() {
    let mut samples = Samples::new(samples::shipped(), PSEUDO);
    let (names, lines) = (names(&samples), lines(&samples));
    let author = &names | &written();
    let mut wrong = Vec::new();
    let screens = every(&mut samples);
    for (percent, size) in [(100, [900.0, 600.0]), (200, [1280.0, 800.0])] {
        samples.preferences.text_percent = percent;
        // One window for all: its letters need to be drawn only once.
        let mut harness = shown(&samples, samples.welcome(), Memo::default(), size);
        for (name, view, memo) in &screens {
            let state = harness.state_mut();
            (state.view, state.memo) = (view.clone(), memo.clone());
            harness.run_steps(3);
            let mut say = |fault: String| wrong.push(format!("{name}, {size:?} at {percent} %: {fault}"));
            for said in words(&harness) {
                let plain = plain(&said, if name.starts_with("studio") { &author } else { &names });
                if !plain.is_empty() {
                    say(format!("not translated: {plain:?} in {said}"));
                }
            }
            faults(&harness, size, &lines, &on_map(view)).into_iter().for_each(&mut say);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn planted_faults_are_found() {
    let size = [300.0, 200.0];
    let mut ready = false;
    let mut harness = Harness::builder().with_size(size).build_ui(|ui| {
        if !std::mem::replace(&mut ready, true) {
            // Fonts are there from the next pass on.
            return theme::install_fonts(ui.ctx());
        }
        ui.label("[Ţööđååý] Nadia");
        ui.label("Forgotten");
        ui.set_max_width(100.0);
        ui.add(egui::Label::new("[Åå ļåååûûţ ţĥååţ ĥååš ñöö ŕööööµ]").truncate());
        ui.add(egui::Label::new("[Åå ļîîñéé ţĥååţ ĝööééš ööñ ƀééýööñđ ţĥéé ŵîîñđööŵ’š ŕîîĝĥţ]").extend());
    });
    harness.run_steps(2);
    let names = BTreeSet::from(["Nadia".to_owned()]);
    let words = words(&harness);
    let plain: BTreeSet<&str> = words.iter().flat_map(|said| plain(said, &names)).collect();
    assert_eq!(plain.into_iter().collect::<Vec<_>>(), ["Forgotten"]);
    let found = faults(&harness, size, &BTreeSet::new(), &BTreeSet::new());
    assert!(
        found.len() == 2 && found[0].starts_with("ends early") && found[1].starts_with("cut off"),
        "{found:?}"
    );
}
