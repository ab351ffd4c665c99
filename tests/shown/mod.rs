//! Screens without a window: shown, pressed, listened to.
#![allow(dead_code, reason = "each test file uses its part of these")]

use std::collections::BTreeMap;
use std::path::Path;

use aplomb::scenario::pack::{Files, load};
use aplomb::ui::theme;
use aplomb::ui::{Action, Memo, View};
use egui::accesskit::Role;
use egui::{Key, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use crate::samples::Samples;

/// A pack below a folder of `tests/fixtures`: it stays as it is while the shipped ones grow.
pub fn samples(folder: &str, pack: &str, language: &str) -> Samples {
    let (library, _) = load(&files(folder, pack));
    Samples::new(library, language)
}

/// The files of such a pack.
pub fn files(folder: &str, pack: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder);
    let mut files: Files = BTreeMap::new();
    let mut folders = vec![root.join(pack)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder of the pack").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name =
                    path.strip_prefix(&root).expect("below the root").to_string_lossy().replace('\\', "/");
                files.insert(name, std::fs::read(&path).expect("a file of the pack"));
            }
        }
    }
    files
}

/// A screen that is shown, and what was asked for on it.
pub struct Shown {
    pub view: View,
    pub memo: Memo,
    pub out: Vec<Action>,
    ready: bool,
    look: theme::Look,
}

/// Shows a screen in a window of this size, in points.
pub fn shown<'a>(samples: &Samples, view: View, memo: Memo, size: [f32; 2]) -> Harness<'a, Shown> {
    let mut look = samples.preferences.look();
    // A living face would ask for frames for ever.
    look.still = true;
    let state = Shown { view, memo, out: Vec::new(), ready: false, look };
    let mut harness = Harness::builder().with_size(vec2(size[0], size[1])).build_ui_state(
        |ui, shown: &mut Shown| {
            if !shown.ready {
                // Fonts are there from the next pass on.
                theme::install_fonts(ui.ctx());
                theme::apply(ui.ctx(), shown.look);
                shown.ready = true;
                ui.ctx().request_repaint();
                return;
            }
            aplomb::ui::show(ui, &shown.view, &mut shown.memo, &mut shown.out);
        },
        state,
    );
    harness.run_steps(4);
    harness
}

/// Shows a screen in a window of the usual size.
pub fn screen<'a>(samples: &Samples, view: View) -> Harness<'a, Shown> {
    shown(samples, view, Memo::default(), [1280.0, 800.0])
}

/// Presses a key.
pub fn press(harness: &mut Harness<Shown>, key: Key) {
    harness.key_press(key);
    harness.run_steps(2);
}

/// What was asked for since the last time.
pub fn asked(harness: &mut Harness<Shown>) -> Vec<Action> {
    std::mem::take(&mut harness.state_mut().out)
}

/// Presses the button of this name and returns what it asked for.
pub fn click(harness: &mut Harness<Shown>, name: &str) -> Vec<Action> {
    harness.get_by_role_and_label(Role::Button, name).click();
    harness.run_steps(2);
    asked(harness)
}

/// What a screen reader is given: role, name, value and state of each thing, in its order.
pub fn outline(harness: &Harness<Shown>) -> String {
    let mut lines = Vec::new();
    let mut visit = vec![(harness.root(), 0)];
    while let Some((node, depth)) = visit.pop() {
        let it = node.accesskit_node();
        let words = it.label().or_else(|| it.value()).unwrap_or_default();
        let said = !words.is_empty() || it.placeholder().is_some();
        if said && !it.is_hidden() {
            let state = match it.toggled() {
                Some(egui::accesskit::Toggled::True) => " [x]",
                Some(_) => " [ ]",
                None => "",
            };
            lines.push(format!("{:?}{state}: {words}", it.role()));
        }
        let children: Vec<_> = node.children().collect();
        visit.extend(children.into_iter().rev().map(|child| (child, depth + 1)));
    }
    lines.join("\n")
}
