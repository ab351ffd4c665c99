//! The whole screen, in the author's language.

use super::asks::Sizes;
use super::beat_view::NodeView;
use super::figures;
use super::findings_view::{self, FindingRow, belongs};
use super::index::{self, Hit};
use super::play::PlayView;
use super::source::Source;
use super::words::AuthorWords;
use crate::args;
use crate::author::Field;
use crate::author::{Part, Sheet};
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::{Act, Outcome};
use crate::ui::screens::parts::keys_of;
use crate::ui::widgets::help::HelpView;
use crate::ui::widgets::map::{MapSource, MapView};

/// What the screen says.
#[derive(Clone, Debug, PartialEq)]
pub struct AuthorView {
    pub words: AuthorWords,
    pub help: HelpView,
    pub title: String,
    pub folder: String,
    /// "2 files not saved".
    pub unsaved: Option<String>,
    pub can_undo: bool,
    pub can_redo: bool,
    /// How the explorer stands, and whether that is about the text as it is now.
    pub status: Option<(String, bool)>,
    /// In the pack's order.
    pub scenarios: Vec<ScenarioRow>,
    /// What is searched for, and the texts in which it was found.
    pub search: String,
    pub hits: Vec<Hit>,
    pub map: Option<MapView>,
    /// Why the map, or what can be played, is not what the file says now.
    pub notice: Option<String>,
    pub node: Option<NodeView>,
    /// Ids of beats, then of endings: where a link can lead.
    pub targets: Vec<String>,
    /// What is shown can be edited.
    pub editable: bool,
    pub play: Option<PlayView>,
    pub findings: Vec<FindingRow>,
    /// "2 errors, 1 warning".
    pub sum: String,
    /// The files that somebody else has changed too.
    pub conflict: Option<String>,
    pub leaving: bool,
    pub remark: Option<String>,
    pub focus: Option<(Field, u32)>,
    pub sizes: Sizes,
    /// What a line can do, helpful acts first, each in a word.
    pub acts: Vec<(Act, String)>,
    pub outcomes: Vec<(Outcome, String)>,
}

/// A scenario of the pack.
#[derive(Clone, Debug, PartialEq)]
pub struct ScenarioRow {
    pub id: String,
    /// Its name in the folder.
    pub name: String,
    pub title: String,
    pub here: bool,
    pub unsaved: bool,
    pub errors: usize,
    pub warnings: usize,
    /// The same in words.
    pub wrong: String,
}

impl AuthorView {
    pub fn new(source: &Source) -> Self {
        let (workshop, catalogue, look) = (source.workshop, source.catalogue, source.look);
        let id = look.scenario.as_deref();
        let sheet = id.and_then(|id| workshop.sheet(id));
        let (can_undo, can_redo) = id.map_or((false, false), |id| workshop.steps(id));
        let unsaved = workshop.unsaved().len();
        let conflicts: Vec<&str> = workshop.conflicts().collect();
        let document = sheet.as_ref().map(|sheet| sheet.document);
        let all = findings_view::rows(source);
        let names = document.map(|it| it.beats.ids().chain(it.endings.ids()).map(str::to_owned).collect());
        AuthorView {
            words: AuthorWords::new(catalogue),
            help: help(catalogue),
            title: title(source),
            folder: source.folder.to_owned(),
            unsaved: (unsaved > 0).then(|| catalogue.format(msg!("author-unsaved"), &args![count = unsaved])),
            can_undo,
            can_redo,
            status: figures::status(source).map(|words| {
                (words, source.exploring.is_some() || source.explored.is_some_and(|it| it.fresh))
            }),
            scenarios: workshop.ids().into_iter().map(|id| row(source, id)).collect(),
            search: look.search.clone(),
            hits: index::hits(source),
            map: sheet.as_ref().map(|sheet| map(source, sheet)),
            notice: notice(source, sheet.as_ref()),
            node: sheet.as_ref().and_then(|sheet| NodeView::of(source, sheet, look.node.as_deref()?)),
            targets: names.unwrap_or_default(),
            editable: sheet.as_ref().is_some_and(|sheet| sheet.current),
            play: sheet.as_ref().and_then(|sheet| PlayView::of(source, sheet)),
            sum: findings_view::sum(source, all.iter().map(|row| row.severity)).2,
            findings: all,
            conflict: (!conflicts.is_empty()).then(|| {
                catalogue.format(msg!("author-conflict-text"), &args![files = conflicts.join(", ")])
            }),
            leaving: source.leaving,
            remark: source.remark.map(|message| catalogue.say(message)),
            focus: look.field.clone(),
            sizes: look.sizes,
            acts: acts(catalogue),
            outcomes: Outcome::ALL.iter().map(|it| (*it, catalogue.word("outcome", it.slug()))).collect(),
        }
    }

    /// The ids of the replies that stand with this one, in order.
    pub(super) fn siblings(&self) -> Vec<&str> {
        let replies = self.node.iter().flat_map(|node| &node.replies);
        replies.map(|reply| reply.part.id()).collect()
    }
}

/// The pack's title, or the name of its folder.
fn title(source: &Source) -> String {
    let pack = source.workshop.pack();
    let texts = pack.and_then(|pack| pack.texts.as_ref());
    let title = texts.map(|texts| {
        texts.format(&crate::scenario::TextKey::message("title"), source.catalogue.locale(), source.agent)
    });
    let folder = || pack.map_or_else(|| source.folder.to_owned(), |pack| pack.folder.clone());
    title.filter(|title| !title.is_empty()).unwrap_or_else(folder)
}

fn row(source: &Source, id: String) -> ScenarioRow {
    let workshop = source.workshop;
    let read = workshop.read(&id);
    let document = read.and_then(|read| read.document.as_ref());
    let playable = read.and_then(|read| read.scenario.as_ref()).or_else(|| workshop.last_playable(&id));
    let title = playable
        .map(|scenario| scenario.texts.format(&scenario.title, source.catalogue.locale(), source.agent));
    let written = || document.map(|document| document.title.value.clone());
    let own = source.checked.findings.iter().filter(|finding| belongs(finding, &id));
    let (errors, warnings, wrong) = findings_view::sum(source, own.map(|finding| finding.severity));
    let name = read.map(|read| read.name.clone()).unwrap_or_default();
    ScenarioRow {
        title: title.or_else(written).unwrap_or_else(|| name.clone()),
        name,
        here: source.look.scenario.as_ref() == Some(&id),
        unsaved: workshop.is_unsaved(&id),
        errors,
        warnings,
        wrong,
        id,
    }
}

fn map(source: &Source, sheet: &Sheet) -> MapView {
    let path = sheet.manuscript.path();
    let of_file = source.checked.findings.iter().filter(|finding| finding.place.file == path);
    let findings: Vec<_> = of_file.cloned().collect();
    let heats = source.explored.map(|explored| explored.heats.clone()).unwrap_or_default();
    let map = MapSource {
        document: sheet.document,
        text: sheet.manuscript.source(),
        scenario: sheet.scenario.map(|scenario| &**scenario),
        findings: &findings,
        explored: source.explored.map(|explored| (explored.scenario, explored.report)),
        heats: &heats,
        agent: source.agent,
        filter: &source.look.search,
    };
    let mut view = MapView::of(&map, source.catalogue);
    if source.explored.is_some_and(|explored| !explored.fresh) {
        // As on replies, a tilde says that the text has changed since.
        for node in &mut view.nodes {
            node.never.insert_str(0, "~ ");
            if !node.figures.is_empty() {
                node.figures.insert_str(0, "~ ");
            }
        }
    }
    view
}

fn notice(source: &Source, sheet: Option<&Sheet>) -> Option<String> {
    let key = match sheet {
        None if source.look.scenario.is_some() => msg!("author-never-readable"),
        Some(sheet) if !sheet.current => msg!("author-unreadable"),
        Some(sheet) if !sheet.plays => msg!("author-not-playable"),
        _ => return None,
    };
    Some(source.catalogue.text(key))
}

fn acts(catalogue: &Catalogue) -> Vec<(Act, String)> {
    let mut acts: Vec<Act> = Act::ALL.to_vec();
    acts.sort_by_key(|act| act.is_harmful());
    acts.into_iter().map(|act| (act, catalogue.word("act", act.slug()))).collect()
}

fn help(catalogue: &Catalogue) -> HelpView {
    let key = |name| catalogue.text(name);
    let control = |letter: &str| catalogue.format(msg!("key-control"), &args![key = letter]);
    let arrows = ["←", "↑", "→", "↓"].map(str::to_owned).to_vec();
    let rows = vec![
        (vec!["/".to_owned()], key(msg!("author-keys-search"))),
        (arrows, key(msg!("author-keys-map"))),
        (vec!["+".to_owned(), "−".to_owned(), "0".to_owned()], key(msg!("author-keys-zoom"))),
        (vec![key(msg!("key-enter"))], key(msg!("author-keys-open"))),
        (vec![control(&key(msg!("key-enter")))], key(msg!("author-keys-commit"))),
        (vec![key(msg!("key-escape"))], key(msg!("author-keys-escape"))),
        (vec!["P".to_owned()], key(msg!("author-keys-play"))),
        (vec![control("S")], key(msg!("author-keys-save"))),
        (vec![control("Z")], key(msg!("author-keys-undo"))),
        (vec![control("Y")], key(msg!("author-keys-redo"))),
    ];
    keys_of(rows, catalogue)
}

/// The part of the scenario that is looked at.
pub(super) fn part(view: &AuthorView) -> Option<&Part> {
    view.node.as_ref().map(|node| &node.part)
}
