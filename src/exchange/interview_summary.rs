//! The summary of an interview that a candidate keeps: one page to read and to print.

use std::collections::BTreeSet;

use super::html::{element, escaped, page, text};
use crate::interview::{Answer, Attempt, PartState, Review, Summary, Talk, Wording};
use crate::l10n::{Args, Catalogue, Key, Locale};
use crate::scenario::{Agent, Question};
use crate::{args, msg};

/// The page, in the language of the catalogue; the interview's texts are in `locale`. `date` is the day in words
/// (`Catalogue::date`). Whatever was typed is shown as text.
pub fn interview_summary(
    talk: &Talk,
    catalogue: &Catalogue,
    locale: &Locale,
    agent: &Agent,
    date: &str,
) -> String {
    let wording = Wording::of(talk, catalogue, locale, agent);
    let sheet = Sheet { talk, wording, summary: talk.summary() };
    let title = sheet.title();
    let main = [
        sheet.head(&title, date),
        sheet.verdict(),
        sheet.table(),
        sheet.questions(),
        sheet.own(),
        sheet.after(),
    ];
    let footer = element("footer", &sheet.line("p", msg!("summary-footer"), &args![]));
    page(catalogue.locale(), &title, &(element("main", &format!("\n{}", main.concat())) + &footer))
}

/// What the page is made of.
struct Sheet<'a> {
    talk: &'a Talk,
    wording: Wording<'a>,
    summary: Summary,
}

impl Sheet<'_> {
    /// A message of the program's in an element.
    fn line(&self, tag: &str, key: Key, args: &Args) -> String {
        text(tag, &self.wording.catalogue.format(key, args))
    }

    fn title(&self) -> String {
        let title = args![title = self.wording.text(&self.wording.interview.title)];
        self.wording.catalogue.format(msg!("summary-title"), &title)
    }

    /// Who spoke with whom, about which post, when and how.
    fn head(&self, title: &str, date: &str) -> String {
        let (interview, words) = (self.wording.interview, self.wording.catalogue);
        let setting = words.word("setting", interview.setting.slug());
        let who = args![
            name = &interview.interviewer.name,
            temper = self.wording.text(&interview.interviewer.temper)
        ];
        let rows = [
            (msg!("summary-candidate"), self.wording.agent.name.clone()),
            (msg!("summary-interviewer"), words.format(msg!("summary-who"), &who)),
            (msg!("summary-role"), self.wording.text(&interview.role)),
            (msg!("summary-setting"), setting),
            (msg!("summary-mode"), words.word("interview-mode", self.talk.mode().slug())),
            (msg!("summary-date"), date.to_owned()),
        ];
        let row = |(key, value): (Key, String)| self.line("dt", key, &args![]) + &text("dd", &value);
        text("h1", title) + &element("dl", &rows.map(row).concat())
    }

    fn verdict(&self) -> String {
        let points = self.summary.points;
        let args = args![got = points.got, possible = points.possible, percent = points.percent()];
        let verdict = self.wording.catalogue.word("interview-verdict", self.summary.verdict().slug());
        self.line("h2", msg!("interview-all-in-all"), &args![])
            + &text("p class=\"verdict\"", &verdict)
            + &self.line("p", msg!("interview-points-percent"), &args)
    }

    /// Question by part: whether it was told, as a sign and in words.
    fn table(&self) -> String {
        let head = [
            msg!("summary-column-question"),
            msg!("summary-column-part"),
            msg!("summary-column-told"),
            msg!("summary-column-points"),
        ];
        let head = head.map(|key| self.line("th scope=\"col\"", key, &args![])).concat();
        let bodies: String = self.summary.reviews.iter().map(|review| self.rows(review)).collect();
        let caption = self.line("caption", msg!("summary-caption"), &args![]);
        self.line("h2", msg!("summary-overview"), &args![])
            + &element("table", &(caption + &element("thead", &element("tr", &head)) + &bodies))
    }

    /// The rows of one question.
    fn rows(&self, review: &Review) -> String {
        let question = self.question(review);
        let span = question.parts.len();
        let asks = format!("{}. {}", review.question + 1, self.wording.text(&question.asks));
        let mut rows = String::new();
        for (at, (part, state)) in question.parts.iter().zip(&review.parts).enumerate() {
            let mut row = String::new();
            if at == 0 {
                row += &text(&format!("th scope=\"rowgroup\" rowspan=\"{span}\""), &asks);
            }
            row += &text("th scope=\"row\"", &self.wording.part(part));
            let word = self.wording.catalogue.word("part-state", state.slug());
            row += &text("td", &format!("{} {word}", sign(*state)));
            if at == 0 {
                row += &text(&format!("td rowspan=\"{span}\""), &self.points(review));
            }
            rows += &element("tr", &row);
        }
        element("tbody", &rows)
    }

    fn points(&self, review: &Review) -> String {
        let points = review.points;
        match points.possible {
            0 => self.wording.catalogue.text(msg!("interview-points-none")),
            possible => {
                let args = args![got = points.got, possible = possible];
                self.wording.catalogue.format(msg!("interview-points"), &args)
            }
        }
    }

    fn question(&self, review: &Review) -> &Question {
        &self.wording.interview.questions[review.question]
    }

    fn questions(&self) -> String {
        let each: String = self.summary.reviews.iter().map(|review| self.one(review)).collect();
        self.line("h2", msg!("summary-answers"), &args![]) + &each
    }

    /// One question: what was answered, what was missing, and how others answer.
    fn one(&self, review: &Review) -> String {
        let question = self.question(review);
        let words = self.wording.catalogue;
        let mut out = text("h3", &format!("{}. {}", review.question + 1, self.wording.text(&question.asks)));
        let mut about = vec![words.word("question-kind", question.kind.slug())];
        about.push(words.format(msg!("summary-attempts"), &args![count = review.attempts]));
        about.extend(review.hint.then(|| words.text(msg!("summary-hint-read"))));
        about.push(self.points(review));
        out += &element("p", &text("small", &about.join(" · ")));
        if let Some(attempt) = self.talk.last(review.question) {
            out += &self.answers(question, attempt);
        }
        out += &self.missing(question, review);
        let (from, to) = question.lasts_s;
        let (i, we) = review.voices;
        let length = args![words = review.words, seconds = review.spoken_s, from = from, to = to];
        out += &self.line("p", msg!("interview-length"), &length);
        out += &self.line("p", msg!("interview-voices"), &args![i = i, we = we]);
        if we > i {
            out += &self.line("p", msg!("interview-voices-tip"), &args![]);
        }
        out + &self.models(question)
    }

    /// What was said, the words that told something underlined.
    fn answers(&self, question: &Question, attempt: &Attempt) -> String {
        let told = |answer: &Answer| element("blockquote", &self.underlined(question, answer));
        let mut out = self.line("h4", msg!("summary-you-said"), &args![]);
        out += &attempt.answer.as_ref().map(told).unwrap_or_default();
        for follow_up in &attempt.follow_ups {
            let Some(answer) = &follow_up.answer else { continue };
            let asked = self.wording.text(&question.parts[follow_up.part].follow_up);
            let args = args![name = &self.wording.interview.interviewer.name, text = asked];
            out += &self.line("p", msg!("summary-asked-after"), &args);
            out += &told(answer);
        }
        out
    }

    /// An answer's text; after each stretch that tells a part, the part's name.
    fn underlined(&self, question: &Question, answer: &Answer) -> String {
        let chars: Vec<char> = answer.text.chars().collect();
        let place = |at: u32| (at as usize).min(chars.len());
        let told: Vec<(usize, usize, usize)> = (answer.told.iter())
            .map(|told| (place(told.start), place(told.end), usize::from(told.part)))
            .filter(|(start, end, part)| start < end && *part < question.parts.len())
            .collect();
        let cuts: BTreeSet<usize> =
            told.iter().flat_map(|told| [told.0, told.1]).chain([0, chars.len()]).collect();
        let cuts: Vec<usize> = cuts.into_iter().collect();
        let mut out = String::new();
        for pair in cuts.windows(2) {
            let words: String = chars[pair[0]..pair[1]].iter().collect();
            let tells = told.iter().any(|told| told.0 <= pair[0] && pair[1] <= told.1);
            out += &if tells { format!("<u>{}</u>", escaped(&words)) } else { escaped(&words) };
            let ending = told.iter().filter(|told| told.1 == pair[1]);
            let parts: BTreeSet<String> =
                ending.map(|told| self.wording.part(&question.parts[told.2])).collect();
            for part in parts {
                out += &format!(" <small>[{}]</small>", escaped(&part));
            }
        }
        out
    }

    fn missing(&self, question: &Question, review: &Review) -> String {
        let those =
            question.parts.iter().zip(&review.parts).filter(|(_, state)| **state == PartState::Missing);
        let one = |(part, _): (&crate::scenario::Part, _)| {
            let label = self.wording.part(part);
            let Some(means) = &part.means else { return text("li", &label) };
            let args = args![part = label, means = self.wording.text(means)];
            self.line("li", msg!("summary-part-means"), &args)
        };
        let those: String = those.map(one).collect();
        if those.is_empty() {
            return those;
        }
        self.line("h4", msg!("summary-missing"), &args![]) + &element("ul", &those)
    }

    fn models(&self, question: &Question) -> String {
        let mut out = String::new();
        for (at, model) in question.models.iter().enumerate() {
            let key = if at == 0 { msg!("interview-model") } else { msg!("interview-other-model") };
            let part = |(part, says): &(usize, _)| {
                text("dt", &self.wording.part(&question.parts[*part])) + &text("dd", &self.wording.text(says))
            };
            out += &self.line("h4", key, &args![]);
            out += &element("dl", &model.iter().map(part).collect::<String>());
        }
        let why = args![why = self.wording.text(&question.weak_why)];
        out + &self.line("h4", msg!("interview-weak"), &args![])
            + &text("blockquote", &self.wording.text(&question.weak))
            + &self.line("p", msg!("interview-weak-why"), &why)
    }

    /// The candidate's own questions, what was answered, and what is to be said against them.
    fn own(&self) -> String {
        let mut out = self.line("h2", msg!("interview-own"), &args![]);
        if self.talk.own().is_empty() {
            out += &self.line("p", msg!("interview-own-none"), &args![]);
        }
        let mut list = String::new();
        for own in self.talk.own() {
            let there_are = &self.wording.interview.own.questions;
            let listed = there_are.iter().find(|it| Some(&it.id) == own.listed.as_ref());
            let says = own.text.clone().or(listed.map(|it| self.wording.text(&it.says))).unwrap_or_default();
            let answer = listed.map_or_else(
                || self.wording.catalogue.text(msg!("interview-unforeseen")),
                |it| self.wording.text(&it.answer),
            );
            let costs =
                listed.and_then(|it| it.costs.as_ref()).map(|costs| text("p", &self.wording.text(costs)));
            let one = text("p", &says) + &text("blockquote", &answer) + &costs.unwrap_or_default();
            list += &element("li", &one);
        }
        if !list.is_empty() {
            out += &element("ul", &list);
        }
        let points = args![got = self.summary.own.got, possible = self.summary.own.possible];
        out + &self.line("p", msg!("interview-points"), &points)
    }

    /// What is said of it afterwards, and the note that can be sent.
    fn after(&self) -> String {
        let interview = self.wording.interview;
        let told = self.wording.text(self.summary.verdict().of(&interview.afterwards));
        let note = format!("{}\n{}", self.wording.text(&interview.thank_you), self.wording.agent.name);
        self.line("h2", msg!("interview-afterwards"), &args![name = &interview.interviewer.name])
            + &text("blockquote", &told)
            + &self.line("h2", msg!("interview-thank-you"), &args![])
            + &text("blockquote", &note)
    }
}

/// A sign for a state, never without its word beside it.
fn sign(state: PartState) -> char {
    match state {
        PartState::Told => '✓',
        PartState::AfterAsking => '~',
        PartState::Missing => '✗',
    }
}
