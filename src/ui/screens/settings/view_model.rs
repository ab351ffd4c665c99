//! What can be set, and how it is set now.

use crate::encounter::Pace;
use crate::grading::Coaching;
use crate::l10n::{Catalogue, Locale};
use crate::msg;
use crate::scenario::Form;
use crate::ui::action::Screen;
use crate::ui::preferences::{Preferences, Typing};
use crate::ui::screens::parts::{help, nav};
use crate::ui::theme::Scheme;
use crate::ui::widgets::help::HelpView;
use crate::ui::widgets::nav::NavView;
use crate::ui::words::words;

words! {
    /// The fixed words of this screen.
    SettingsWords {
        title = msg!("settings-title"),
        you = msg!("settings-you"),
        name = msg!("settings-name"),
        name_hint = msg!("agent-unnamed"),
        form = msg!("settings-form"),
        form_why = msg!("settings-form-why"),
        language = msg!("settings-language"),
        screen = msg!("settings-screen"),
        theme = msg!("settings-theme"),
        text_size = msg!("settings-text-size"),
        smaller = msg!("settings-smaller"),
        larger = msg!("settings-larger"),
        sample = msg!("settings-sample"),
        reduce_motion = msg!("settings-reduce-motion"),
        practice = msg!("settings-practice"),
        pace = msg!("settings-pace"),
        hide_mood = msg!("settings-hide-mood"),
        coaching = msg!("settings-coaching"),
        typing = msg!("settings-typing"),
        typing_why = msg!("typed-personal-warning"),
    }
}

/// The screen, in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct SettingsView {
    pub nav: NavView,
    pub help: HelpView,
    pub words: SettingsWords,
    pub now: Preferences,
    pub locale: Locale,
    /// Languages by their own names.
    pub locales: Vec<(Locale, String)>,
    pub schemes: Vec<(Scheme, String)>,
    pub paces: Vec<(Pace, String)>,
    pub coachings: Vec<(Coaching, String)>,
    pub typings: Vec<(Typing, String)>,
    pub forms: Vec<(Form, String)>,
    /// "120 %".
    pub text_size: String,
}

impl SettingsView {
    pub fn new(now: &Preferences, catalogue: &Catalogue) -> Self {
        let scheme = |scheme| match scheme {
            Scheme::Light => catalogue.text(msg!("theme-light")),
            Scheme::Dark => catalogue.text(msg!("theme-dark")),
            Scheme::Contrast => catalogue.text(msg!("theme-contrast")),
        };
        SettingsView {
            nav: nav(Screen::Settings, catalogue),
            help: help(Screen::Settings, catalogue),
            words: SettingsWords::new(catalogue),
            now: now.clone(),
            locale: catalogue.locale().clone(),
            locales: languages(),
            schemes: Scheme::ALL.iter().map(|it| (*it, scheme(*it))).collect(),
            paces: Pace::ALL.iter().map(|pace| (*pace, catalogue.word("pace", pace.slug()))).collect(),
            coachings: Coaching::ALL.iter().map(|it| (*it, catalogue.word("coaching", it.slug()))).collect(),
            typings: Typing::ALL.iter().map(|it| (*it, catalogue.word("typing", it.slug()))).collect(),
            forms: Form::ALL.iter().map(|form| (*form, catalogue.word("form", form.slug()))).collect(),
            text_size: format!("{}\u{a0}%", now.text_percent),
        }
    }
}

/// Every language of the program, by the name that it gives itself.
pub(in crate::ui) fn languages() -> Vec<(Locale, String)> {
    let name = |locale: &Locale| Catalogue::new(locale).text(msg!("language-name"));
    Locale::available().into_iter().map(|locale| (locale.clone(), name(&locale))).collect()
}
