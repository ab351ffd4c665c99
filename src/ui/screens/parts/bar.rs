//! Navigation and the keys of each screen, in words.

use crate::l10n::Catalogue;
use crate::msg;
use crate::ui::action::Screen;
use crate::ui::widgets::help::HelpView;
use crate::ui::widgets::nav::NavView;

/// The bar at the top, with one screen marked.
pub fn nav(current: Screen, catalogue: &Catalogue) -> NavView {
    let tab = |screen, key| (screen, catalogue.text(key));
    NavView {
        current,
        tabs: vec![
            tab(Screen::Home, msg!("nav-home")),
            tab(Screen::Library, msg!("nav-library")),
            tab(Screen::Career, msg!("nav-career")),
            tab(Screen::Settings, msg!("nav-settings")),
        ],
        keys: catalogue.text(msg!("nav-keys")),
    }
}

/// What the keys of a screen do; those of an encounter change with its stages.
pub fn help(screen: Screen, catalogue: &Catalogue) -> HelpView {
    let key = |name| catalogue.text(name);
    let (enter, escape) = (key(msg!("key-enter")), key(msg!("key-escape")));
    let arrows = || vec!["↑".to_owned(), "↓".to_owned()];
    let mut rows = match screen {
        Screen::Debrief => vec![
            (arrows(), key(msg!("keys-lines"))),
            (vec!["R".to_owned()], key(msg!("keys-replay"))),
            (vec![escape], key(msg!("keys-home"))),
        ],
        Screen::Compare => {
            vec![(arrows(), key(msg!("keys-lines"))), (vec![escape], key(msg!("keys-back")))]
        }
        Screen::Library => vec![
            (vec!["/".to_owned()], key(msg!("keys-filter"))),
            (arrows(), key(msg!("keys-scenarios"))),
            (vec![enter], key(msg!("keys-start"))),
            (vec![escape], key(msg!("keys-home"))),
        ],
        Screen::Home => vec![(vec![enter], key(msg!("keys-today")))],
        Screen::Career => {
            vec![(arrows(), key(msg!("keys-posts"))), (vec![escape], key(msg!("keys-home")))]
        }
        Screen::Settings => vec![(vec![escape], key(msg!("keys-home")))],
        Screen::InterviewBriefing => {
            vec![(vec![enter], key(msg!("interview-keys-begin"))), (vec![escape], key(msg!("keys-back")))]
        }
        Screen::InterviewSummary => {
            vec![(arrows(), key(msg!("interview-keys-questions"))), (vec![escape], key(msg!("keys-home")))]
        }
        Screen::Calibration => {
            vec![(arrows(), key(msg!("calibration-keys-turns"))), (vec![escape], key(msg!("keys-back")))]
        }
        Screen::Welcome | Screen::Encounter | Screen::Interview | Screen::Author => Vec::new(),
    };
    let tabs = nav(screen, catalogue).tabs;
    if tabs.iter().any(|(it, _)| *it == screen) {
        let names = tabs.into_iter().map(|(_, name)| name).collect::<Vec<_>>();
        rows.push(((1..=names.len()).map(|digit| digit.to_string()).collect(), names.join(", ")));
    }
    keys_of(rows, catalogue)
}

/// These keys, and those of every screen.
pub fn keys_of(mut rows: Vec<(Vec<String>, String)>, catalogue: &Catalogue) -> HelpView {
    let key = |name| catalogue.text(name);
    rows.push((vec![key(msg!("key-tab"))], key(msg!("keys-tab"))));
    rows.push((vec![key(msg!("key-enter"))], key(msg!("keys-press"))));
    rows.push((vec!["?".to_owned(), "F1".to_owned()], key(msg!("keys-help"))));
    HelpView { title: key(msg!("keys-title")), rows, close: key(msg!("close")) }
}
