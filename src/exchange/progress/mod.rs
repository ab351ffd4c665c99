//! A career on paper: the report of where somebody stands and how it went, and the certificate of a post. Each picture is
//! followed by its figures as a table.

mod asks;
mod calendar;
mod certificate;
mod ladder;
mod radar;
mod story;
mod trends;

use super::html::{element, page, text};
use crate::career::{Entry, Now, Standing, Wording};
use crate::l10n::{Args, Key};
use crate::{args, msg};

pub use certificate::certificate;

/// What a page tells of.
pub struct Career<'a> {
    pub words: Wording<'a>,
    /// Of this history.
    pub standing: &'a Standing<'a>,
    pub history: &'a [Entry<'a>],
    pub now: Now,
    /// The name of whoever it is; None where they gave none.
    pub name: Option<&'a str>,
}

/// The report, as a page in the language of its words.
pub fn progress_report(career: &Career) -> String {
    let title = career.words.catalogue.text(msg!("progress-title"));
    let mut main = career.head(&title) + &ladder::section(career) + &asks::section(career);
    if career.history.iter().any(|entry| career.words.ladder.is_contact(entry)) {
        main += &(radar::section(career) + &trends::section(career));
        main += &(calendar::section(career) + &story::section(career));
    } else {
        main += &career.line("p", msg!("career-empty"), &args![]);
    }
    career.page(&title, "main", &main, msg!("progress-footer"))
}

impl Career<'_> {
    /// A message in an element.
    fn line(&self, tag: &str, key: Key, args: &Args) -> String {
        text(tag, &self.words.catalogue.format(key, args))
    }

    /// A message by itself.
    fn text(&self, key: Key) -> String {
        self.words.catalogue.text(key)
    }

    /// The day of a moment.
    fn date(&self, seconds: i64) -> String {
        self.words.date(self.now, seconds)
    }

    /// A level or another figure, or that it is not known yet.
    fn known(&self, figure: Option<impl ToString>) -> String {
        figure.map_or_else(|| self.text(msg!("progress-unknown")), |figure| figure.to_string())
    }

    fn page(&self, title: &str, tag: &str, main: &str, footer: Key) -> String {
        let footer = element("footer", &self.line("p", footer, &args![]));
        page(self.words.catalogue.locale(), title, &(element(tag, &format!("\n{main}")) + &footer))
    }

    /// Who, when, and where they stand.
    fn head(&self, title: &str) -> String {
        let (standing, ladder) = (self.standing, self.words.ladder);
        let post = &ladder.posts[standing.post()];
        let since = standing.promotion(standing.post()).map(|it| self.date(it.at));
        let talks = standing.recent.coaching_talks();
        let rows = [
            (msg!("progress-name"), self.name.map(str::to_owned)),
            (msg!("progress-date"), Some(self.words.day(self.now.today()))),
            (msg!("progress-post"), Some(self.words.post(post))),
            (msg!("progress-since"), since),
            (msg!("progress-contacts"), Some(standing.recent.contacts().to_string())),
            (msg!("progress-coaching-talks"), (talks > 0).then(|| talks.to_string())),
        ];
        let told = rows.into_iter().filter_map(|(key, value)| Some((key, value?)));
        let list: String =
            told.map(|(key, value)| self.line("dt", key, &args![]) + &text("dd", &value)).collect();
        let may = self.words.may(post).map(|may| text("p", &may)).unwrap_or_default();
        text("h1", title) + &element("dl", &list) + &may
    }
}

/// A picture, and its figures below it.
fn figure(picture: &str, figures: &str) -> String {
    element("figure", &format!("\n{picture}")) + figures
}
