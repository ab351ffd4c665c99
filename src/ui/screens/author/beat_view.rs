//! A beat or an ending: its texts, and its replies with all that belongs to them. Or the scenario's other texts.

use super::figures::FiguresView;
use super::rows::{SourceField, TextRow, Texts, tones};
use super::source::Source;
use crate::args;
use crate::author::Field;
use crate::author::{Part, Sheet};
use crate::diagnostics::Severity;
use crate::msg;
use crate::scenario::schema::{Beat, Ending, Reply};
use crate::scenario::{Act, TextKey, keys};

/// What stands at the right.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeView {
    pub part: Part,
    /// "Beat", "Ending: resolved".
    pub kind: String,
    pub texts: Vec<TextRow>,
    /// Where a composed answer leads.
    pub answer: Option<SourceField>,
    pub replies: Vec<ReplyView>,
    /// Another reply may be added.
    pub room: bool,
}

/// A reply.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplyView {
    pub part: Part,
    pub texts: Vec<TextRow>,
    pub acts: Vec<Act>,
    pub when: SourceField,
    /// None for a part of a composed answer.
    pub then: Option<SourceField>,
    /// Where it may lead, in order.
    pub targets: Vec<String>,
    pub figures: Option<FiguresView>,
    /// What is wrong with it: messages, with whether each keeps the scenario from being played.
    pub wrong: Vec<(Severity, String)>,
}

/// Most replies of a beat: there are nine number keys.
const MOST_REPLIES: usize = 9;

impl NodeView {
    /// The beat or ending of this name; the scenario itself for the name of another text of its; None if there is none.
    pub(super) fn of(source: &Source, sheet: &Sheet, id: &str) -> Option<NodeView> {
        let texts = Texts::new(source, sheet);
        let document = sheet.document;
        if let Some(at) = document.beats.position(id) {
            return Some(NodeView::beat(source, sheet, &texts, id, &document.beats[at].1));
        }
        if let Some(at) = document.endings.position(id) {
            return Some(NodeView::ending(source, &texts, id, &document.endings[at].1));
        }
        let is_node = |id: &str| document.beats.position(id).or(document.endings.position(id)).is_some();
        let keys = keys::of_scenario(document).into_iter().map(|(key, _)| key);
        let others: Vec<TextKey> = keys.filter(|key| !is_node(&key.message)).collect();
        others.iter().any(|key| key.message == id).then(|| NodeView {
            part: Part::Whole,
            kind: source.catalogue.text(msg!("author-whole")),
            texts: texts.rows(others.into_iter().map(|key| (key.clone(), key.to_string()))),
            answer: None,
            replies: Vec::new(),
            room: false,
        })
    }

    fn beat(source: &Source, sheet: &Sheet, texts: &Texts, id: &str, beat: &Beat) -> NodeView {
        let part = Part::Beat(id.to_owned());
        let seen = TextKey::attribute(id, "seen");
        let seen = texts.has(&seen).then(|| (seen, source.catalogue.text(msg!("author-seen"))));
        let composed = beat.answer.is_some();
        let replies = beat.replies.iter();
        NodeView {
            kind: source.catalogue.text(msg!("author-beat")),
            texts: texts.rows(tones(id, &beat.says, source.catalogue).into_iter().chain(seen)),
            answer: composed.then(|| SourceField::new(source, sheet, Field::Source(part.clone(), "answer"))),
            replies: replies
                .map(|(name, it)| reply(source, sheet, texts, (id, name), it, composed))
                .collect(),
            room: beat.replies.len() < MOST_REPLIES,
            part,
        }
    }

    fn ending(source: &Source, texts: &Texts, id: &str, ending: &Ending) -> NodeView {
        let catalogue = source.catalogue;
        let outcome = catalogue.word("outcome", ending.outcome.value.slug());
        let becomes = (TextKey::attribute(id, "becomes"), catalogue.text(msg!("author-becomes")));
        NodeView {
            part: Part::Ending(id.to_owned()),
            kind: catalogue.format(msg!("author-ending"), &args![outcome = outcome]),
            texts: texts.rows(tones(id, &ending.says, catalogue).into_iter().chain([becomes])),
            answer: None,
            replies: Vec::new(),
            room: false,
        }
    }
}

fn reply(
    source: &Source,
    sheet: &Sheet,
    texts: &Texts,
    (beat, id): (&str, &str),
    reply: &Reply,
    composed: bool,
) -> ReplyView {
    let (catalogue, part) = (source.catalogue, Part::reply(beat, id));
    let key = |attribute: String| TextKey::attribute(beat, attribute);
    let mut keys = vec![(key(id.to_owned()), String::new())];
    let also = catalogue.text(msg!("author-also"));
    keys.extend((1..=reply.also.len()).map(|at| (key(format!("{id}-also-{at}")), also.clone())));
    keys.extend(
        reply.coach.iter().map(|_| (key(format!("{id}-coach")), catalogue.text(msg!("author-coach")))),
    );
    let field = |name| SourceField::new(source, sheet, Field::Source(part.clone(), name));
    let mut targets: Vec<String> = Vec::new();
    for link in reply.then.iter().flat_map(|then| &then.links).filter(|link| link.to.known) {
        if !targets.contains(&link.to.value) {
            targets.push(link.to.value.clone());
        }
    }
    ReplyView {
        texts: texts.rows(keys),
        acts: reply.acts.iter().filter(|act| act.known).map(|act| act.value).collect(),
        when: field("when"),
        then: (!composed).then(|| field("then")),
        targets,
        figures: FiguresView::of(source, beat, id),
        wrong: wrong(source, sheet, &part),
        part,
    }
}

/// What `check` says of a part of the author's file.
fn wrong(source: &Source, sheet: &Sheet, part: &Part) -> Vec<(Severity, String)> {
    let Some(span) = sheet.manuscript.span(part) else { return Vec::new() };
    let path = sheet.manuscript.path();
    let here = source.checked.findings.iter().filter(|finding| {
        finding.place.file == path && span.contains(&finding.place.span.start) && finding.place.span != (0..0)
    });
    here.map(|finding| (finding.severity, finding.message(source.catalogue))).collect()
}
