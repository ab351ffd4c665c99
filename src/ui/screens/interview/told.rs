//! An answer with the words underlined that tell a part, each with the name of the part before it.

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, Stroke, Ui};

use crate::interview::Answer;
use crate::ui::theme::{Palette, Size, Theme};

/// Words that tell a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// First character, from 0, and the one after the last.
    pub start: usize,
    pub end: usize,
    /// The part's place among those of the question, and its name.
    pub part: usize,
    pub name: String,
}

/// Something said, and what it tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldView {
    pub text: String,
    pub marks: Vec<Mark>,
}

impl ToldView {
    /// `name` gives the names of the parts.
    pub(super) fn new(answer: &Answer, name: impl Fn(usize) -> String) -> Self {
        let marks = answer.told.iter().map(|told| {
            let part = usize::from(told.part);
            Mark { start: told.start as usize, end: told.end as usize, part, name: name(part) }
        });
        ToldView { text: answer.text.clone(), marks: marks.collect() }
    }

    /// A whole answer, given part by part.
    pub(super) fn of_parts(parts: impl Iterator<Item = (usize, String, String)>) -> Self {
        let mut view = ToldView { text: String::new(), marks: Vec::new() };
        for (part, name, said) in parts {
            if !view.text.is_empty() {
                view.text.push(' ');
            }
            let start = view.text.chars().count();
            view.text.push_str(&said);
            view.marks.push(Mark { start, end: view.text.chars().count(), part, name });
        }
        view
    }

    /// Words that tell nothing.
    pub(super) fn plain(text: String) -> Self {
        ToldView { text, marks: Vec::new() }
    }

    /// Its stretches in order: the marks that begin there, the one whose words they are, and the words.
    fn stretches(&self) -> Vec<(Vec<&Mark>, Option<&Mark>, String)> {
        let chars: Vec<char> = self.text.chars().collect();
        let mut cuts: Vec<usize> = self.marks.iter().flat_map(|mark| [mark.start, mark.end]).collect();
        cuts.extend([0, chars.len()]);
        cuts.retain(|cut| *cut <= chars.len());
        cuts.sort_unstable();
        cuts.dedup();
        let stretch = |pair: &[usize]| {
            let (from, to) = (pair[0], pair[1]);
            let begin = self.marks.iter().filter(|mark| mark.start == from).collect();
            let within = self.marks.iter().rev().find(|mark| mark.start <= from && to <= mark.end);
            (begin, within, chars[from..to].iter().collect())
        };
        cuts.windows(2).map(stretch).collect()
    }
}

/// The colour of a part, beside its name.
pub(super) fn tone(c: &Palette, part: usize) -> Color32 {
    [c.accent, c.trust, c.patience, c.good][part % 4]
}

/// Draws the words.
pub(super) fn show(ui: &mut Ui, view: &ToldView) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let mut job = LayoutJob::default();
    let mut aloud = String::new();
    for (begin, within, words) in view.stretches() {
        for mark in begin {
            let mut format = TextFormat::simple(theme.font(Size::Small, true), tone(c, mark.part));
            format.background = c.well;
            format.expand_bg = 2.0;
            format.valign = egui::Align::Center;
            // The name stays on the line of the first word.
            let name = mark.name.replace(' ', "\u{a0}");
            job.append(&format!("\u{a0}{name}\u{a0}"), 0.0, format);
            let plain = TextFormat::simple(theme.font(Size::Body, false), c.ink);
            job.append("\u{a0}", 0.0, plain);
            aloud.push_str(&format!("[{}] ", mark.name));
        }
        let mut format = TextFormat::simple(theme.font(Size::Body, false), c.ink);
        format.line_height = Some(theme.leading(Size::Body));
        if let Some(mark) = within {
            format.underline = Stroke::new(2.0, tone(c, mark.part));
        }
        job.append(&words, 0.0, format);
        aloud.push_str(&words);
    }
    let response = ui.add(egui::Label::new(job).wrap());
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(aloud));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_stretch_stands_once_with_the_part_that_it_tells() {
        let mark = |start, end, part| Mark { start, end, part, name: part.to_string() };
        let view = ToldView {
            text: "Été. Je fis. Fin.".into(),
            marks: vec![mark(0, 4, 0), mark(5, 12, 2), mark(5, 17, 3)],
        };
        let seen: Vec<_> = view
            .stretches()
            .into_iter()
            .map(|(begin, within, words)| (begin.len(), within.map(|mark| mark.part), words))
            .collect();
        let of = |begin, part, words: &str| (begin, part, words.to_owned());
        assert_eq!(
            seen,
            [of(1, Some(0), "Été."), of(0, None, " "), of(2, Some(3), "Je fis."), of(0, Some(3), " Fin.")]
        );
    }
}
