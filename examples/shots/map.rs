//! The map of the largest scenario that comes with the program, and of one that is broken.

use aplomb::check::check;
use aplomb::encounter::Temperaments;
use aplomb::explore::heats;
use aplomb::scenario::pack::{self, Files};
use aplomb::scenario::shipped_packs;
use aplomb::ui::widgets::map::{self, ColorBy, MapMemo, MapSource, MapView};
use egui::{Frame, Margin, Ui};

use crate::channels::Drawn;
use crate::samples::Samples;

const LARGEST: &str = "whole-contact/billing-line-fault";

/// Every picture with its name.
pub fn all(samples: &Samples) -> Vec<(&'static str, Drawn)> {
    let whole = view(&shipped_packs(), samples, "");
    let found = view(&shipped_packs(), samples, "credit");
    let mut broken = shipped_packs();
    let file = format!("{LARGEST}.ron");
    let text = String::from_utf8_lossy(&broken[&file]).replacen("then: \"", "then: \"no-", 2);
    broken.insert(file, text.into_bytes());
    let broken = view(&broken, samples, "");
    let outcome = MapMemo { by: ColorBy::Outcome, ..MapMemo::default() };
    let selected = MapMemo { selected: Some("supervisor".to_owned()), ..MapMemo::default() };
    vec![
        ("map", drawn(whole.clone(), MapMemo::default())),
        ("map-outcome", drawn(whole.clone(), outcome)),
        ("map-selected", drawn(whole, selected)),
        ("map-search", drawn(found, MapMemo::default())),
        ("map-broken", drawn(broken, MapMemo::default())),
    ]
}

fn view(files: &Files, samples: &Samples, filter: &str) -> MapView {
    let file = format!("{LARGEST}.ron");
    let (findings, sources) = check(files);
    let findings: Vec<_> = findings.into_iter().filter(|finding| finding.place.file == file).collect();
    let reading = pack::read(files);
    let read = reading.packs.iter().flat_map(|pack| &pack.scenarios).find(|read| read.file == file);
    let read = read.expect("the scenario is there");
    let played = samples.library.scenario(LARGEST).expect("the scenario is there");
    let heats = heats(played, &Temperaments::shipped(), &samples.library.rubric(LARGEST));
    let source = MapSource {
        document: read.document.as_ref().expect("its syntax is whole"),
        text: &sources[&file],
        scenario: read.scenario.as_deref(),
        findings: &findings,
        explored: None,
        heats: &heats,
        agent: &samples.agent,
        filter,
    };
    MapView::of(&source, &samples.catalogue)
}

fn drawn(view: MapView, mut memo: MapMemo) -> Drawn {
    Box::new(move |ui: &mut Ui| {
        Frame::new()
            .inner_margin(Margin::same(24))
            .show(ui, |ui| map::show(ui, &view, &mut memo, &mut Vec::new()));
    })
}
