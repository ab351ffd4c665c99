//! From card to card with the arrow keys: up and down along the lines, left and right within a row.

use egui::{EventFilter, FocusDirection, Key, Response, Ui};

use super::view::MapView;
use crate::ui::keys;

/// A way to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Onward,
    Back,
    Left,
    Right,
}

impl Way {
    const KEYS: [(Key, Way); 4] = [
        (Key::ArrowDown, Way::Onward),
        (Key::ArrowUp, Way::Back),
        (Key::ArrowLeft, Way::Left),
        (Key::ArrowRight, Way::Right),
    ];
}

/// Moves the focus as the arrow keys say; they enter the map at `first` when nothing has the focus. `cards` by the
/// positions of the nodes.
pub fn walk(ui: &Ui, view: &MapView, cards: &[Response], first: Option<usize>) {
    let focused = cards.iter().position(Response::has_focus);
    match focused {
        // egui's own search for the nearest thing would leave the map.
        Some(at) => ui.memory_mut(|memory| {
            let arrows =
                EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
            memory.set_focus_lock_filter(cards[at].id, arrows);
        }),
        None if ui.memory(|memory| memory.focused().is_some()) => return,
        None => {}
    }
    let Some((_, way)) = Way::KEYS.into_iter().find(|(key, _)| keys::pressed(ui, *key)) else { return };
    let to = match focused {
        Some(at) => next(view, at, way),
        None => first,
    };
    if let Some(card) = to.and_then(|to| cards.get(to)) {
        card.request_focus();
        // The same key would make egui go one further.
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    }
}

/// The card to which a way leads from this one: onward and back the nearest that a line leads to, and the nearest of the
/// row where no line does.
pub fn next(view: &MapView, at: usize, way: Way) -> Option<usize> {
    let layout = &view.layout;
    let row = layout.rows.iter().position(|row| row.contains(&at))?;
    let step = match way {
        Way::Left | Way::Right => {
            let place = layout.rows[row].iter().position(|node| *node == at)?;
            let place = if way == Way::Left { place.checked_sub(1)? } else { place + 1 };
            return layout.rows[row].get(place).copied();
        }
        Way::Onward => 1,
        Way::Back => -1,
    };
    let lines = view.edges.iter().zip(&layout.routes).filter(|(_, route)| !route.back);
    let joined = lines.filter_map(|(edge, _)| match way {
        Way::Onward => (edge.from == at).then_some(edge.to),
        _ => (edge.to == at).then_some(edge.from),
    });
    let near = |nodes: &mut dyn Iterator<Item = usize>| {
        nodes.filter(|node| *node != at).min_by(|a, b| view.apart(at, *a).total_cmp(&view.apart(at, *b)))
    };
    near(&mut { joined }).or_else(|| {
        let row = layout.rows.get(row.checked_add_signed(step)?)?;
        near(&mut row.iter().copied())
    })
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::l10n::{Catalogue, Locale};
    use crate::scenario::{Agent, Form, pack, shipped_packs};
    use crate::ui::widgets::map::MapSource;

    #[test]
    fn every_card_can_be_walked_to() {
        let reading = pack::read(&shipped_packs());
        for read in reading.packs.iter().flat_map(|pack| &pack.scenarios) {
            let source = MapSource {
                document: read.document.as_ref().unwrap(),
                text: "",
                scenario: None,
                findings: &[],
                explored: None,
                heats: &BTreeMap::new(),
                agent: &Agent { name: String::new(), form: Form::Neutral },
                filter: "",
            };
            let view = MapView::of(&source, &Catalogue::new(&Locale::default()));
            let mut seen = BTreeSet::new();
            let mut open = vec![view.start().unwrap()];
            while let Some(at) = open.pop() {
                if seen.insert(at) {
                    open.extend(Way::KEYS.iter().filter_map(|(_, way)| next(&view, at, *way)));
                }
            }
            assert_eq!(seen.len(), view.nodes.len(), "{}", read.file);
        }
    }
}
