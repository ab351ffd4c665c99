//! What the trainee's own words did: which of them helped or hurt, how warm they were, and as what they were understood.

use std::ops::Range;

use egui::Ui;
use egui::text::{LayoutJob, TextFormat};

use super::source::One;
use crate::args;
use crate::encounter::{Event, Turn, in_own_words};
use crate::language::{Found, Text, Tone, Tongue, Warmth};
use crate::msg;
use crate::scenario::Act;
use crate::ui::theme::{Size, Theme};
use crate::ui::widgets::text;

/// A typed line, read as it was read when it was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnWords {
    text: String,
    /// Words that did something, in characters: whether they did good.
    spans: Vec<(Range<usize>, bool)>,
    /// "Understood as: …"; None where it was not.
    as_line: Option<String>,
    /// "Words that helped: “I understand” (Acknowledge)".
    helped: Option<String>,
    hurt: Option<String>,
    /// "Warmth: 62 %".
    warmth: String,
}

impl OwnWords {
    /// None where a prepared line was said.
    pub(super) fn new(one: &One, turn: &Turn) -> Option<OwnWords> {
        let (words, acts) = turn.typed()?;
        let (warmth, found) = read(one, words, acts);
        let meant = turn.events.iter().find_map(|event| match event {
            Event::AgentSaid { beat, reply, ms, .. } => {
                Some((&one.scenario().beats[beat.at()].replies[reply.at()], *ms))
            }
            _ => None,
        });
        // Of what the words seem to do, only what is the matter of the reply was done.
        let done = meant.map_or_else(|| acts.to_vec(), |(reply, ms)| in_own_words(reply, acts, ms).acts);
        let counted: Vec<&Found<Act>> = found.iter().filter(|it| done.contains(&it.what)).collect();
        let list = |harmful: bool| {
            let these = counted.iter().filter(|it| it.what.is_harmful() == harmful);
            let each = these.map(|it| {
                let said: String = words.chars().skip(it.place.start).take(it.place.len()).collect();
                let act = one.catalogue.word("act", it.what.slug());
                one.catalogue.format(msg!("typed-words-did"), &args![words = said, act = act])
            });
            let each: Vec<String> = each.collect();
            (!each.is_empty()).then(|| each.join(" · "))
        };
        let labelled =
            |label, list: Option<String>| list.map(|list| one.catalogue.format(label, &args![words = list]));
        Some(OwnWords {
            text: words.to_owned(),
            spans: counted.iter().map(|it| (it.place.clone(), !it.what.is_harmful())).collect(),
            as_line: meant.map(|(reply, _)| {
                let line = one.said(&reply.says.key);
                one.catalogue.format(msg!("typed-understood-as"), &args![line = line])
            }),
            helped: labelled(msg!("typed-helped"), list(false)),
            hurt: labelled(msg!("typed-hurt"), list(true)),
            warmth: one.catalogue.format(msg!("typed-warmth"), &args![percent = warmth.degree]),
        })
    }

    /// Draws the words with those underlined that did something, and below what they did.
    pub(super) fn show(&self, ui: &mut Ui) {
        self.underlined(ui);
        if let Some(line) = &self.as_line {
            text::small(ui, line);
        }
        for did in [&self.helped, &self.hurt].into_iter().flatten() {
            text::body(ui, did);
        }
        text::small(ui, &self.warmth);
    }

    fn underlined(&self, ui: &mut Ui) {
        let theme = Theme::of(ui.ctx());
        let c = theme.colors;
        let mut job = LayoutJob::default();
        for (at, char) in self.text.chars().enumerate() {
            let span = self.spans.iter().rev().find(|(place, _)| place.contains(&at));
            let mut format = TextFormat::simple(theme.font(Size::Body, span.is_some()), c.ink);
            format.line_height = Some(theme.leading(Size::Body));
            if let Some((_, good)) = span {
                format.underline = egui::Stroke::new(2.0, if *good { c.good } else { c.harm });
            }
            let mut bytes = [0; 4];
            job.append(char.encode_utf8(&mut bytes), 0.0, format);
        }
        ui.add(egui::Label::new(job).wrap());
    }
}

/// Reads a line in the language in which it was read when it was said: the one in which its words do these acts.
fn read(one: &One, words: &str, acts: &[Act]) -> (Warmth, Vec<Found<Act>>) {
    let of_screen = Tongue::from_tag(one.catalogue.locale().tag()).unwrap_or(Tongue::English);
    let all = std::iter::once(of_screen).chain(Tongue::ALL.iter().copied());
    let read = |tongue: Tongue| {
        let text = Text::new(tongue, words);
        let tone = Tone::of(tongue, &one.scenario().own_language);
        (tone.warmth(&text), tone.acts(&text))
    };
    let same = |(_, found): &(Warmth, Vec<Found<Act>>)| {
        acts.iter().all(|act| found.iter().any(|it| it.what == *act))
            && found.iter().all(|it| acts.contains(&it.what))
    };
    all.map(read).find(same).unwrap_or_else(|| read(of_screen))
}
