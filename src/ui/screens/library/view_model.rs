//! Every scenario, interview and calibration there is, and the briefing of the one that is looked at.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::{Agent, Channel, Library};
use crate::ui::action::{Action, Screen};
use crate::ui::screens::calibration::RecordingCard;
use crate::ui::screens::interview::PostView;
use crate::ui::screens::parts::{CustomerCard, help, nav};
use crate::ui::search::finds;
use crate::ui::widgets::help::HelpView;
use crate::ui::widgets::nav::NavView;
use crate::ui::words::words;

words! {
    /// The fixed words of this screen.
    LibraryWords {
        title = msg!("library-title"),
        filter = msg!("library-filter"),
        channel = msg!("library-channel"),
        difficulty = msg!("library-difficulty"),
        all_channels = msg!("library-all-channels"),
        all_levels = msg!("library-all-levels"),
        none = msg!("library-none"),
        empty = msg!("library-empty"),
        briefing = msg!("library-briefing"),
        skills = msg!("library-skills"),
        policy = msg!("library-policy"),
        start = msg!("start"),
        prepare = msg!("library-prepare"),
        listen = msg!("calibration-listen"),
        workshop = msg!("library-workshop"),
    }
}

/// What a card is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Contact(Channel),
    Interview,
    Recording,
}

/// A card.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    Customer(Box<CustomerCard>),
    Interview(Box<PostView>),
    Recording(Box<RecordingCard>),
}

impl Entry {
    /// Id of the scenario, interview or calibration.
    pub fn id(&self) -> &str {
        match self {
            Entry::Customer(card) => &card.id,
            Entry::Interview(post) => &post.id,
            Entry::Recording(card) => &card.id,
        }
    }

    pub fn title(&self) -> &str {
        match self {
            Entry::Customer(card) => &card.title,
            Entry::Interview(post) => &post.title,
            Entry::Recording(card) => &card.title,
        }
    }

    /// Who is met, or heard.
    pub fn person(&self) -> &str {
        match self {
            Entry::Customer(card) => &card.customer,
            Entry::Interview(post) => &post.interviewer,
            Entry::Recording(card) => &card.agent,
        }
    }

    /// How hard it is, in words.
    pub fn difficulty_word(&self) -> &str {
        match self {
            Entry::Customer(card) => &card.difficulty_word,
            Entry::Interview(post) => &post.difficulty_word,
            Entry::Recording(card) => &card.difficulty_word,
        }
    }

    pub fn kind(&self) -> Kind {
        match self {
            Entry::Customer(card) => Kind::Contact(card.channel),
            Entry::Interview(_) => Kind::Interview,
            Entry::Recording(_) => Kind::Recording,
        }
    }

    /// 1–5.
    pub fn difficulty(&self) -> u8 {
        match self {
            Entry::Customer(card) => card.difficulty,
            Entry::Interview(post) => post.difficulty,
            Entry::Recording(card) => card.difficulty,
        }
    }

    /// What Enter on the card asks for.
    pub fn opens(&self) -> Action {
        match self {
            Entry::Customer(card) => Action::StartEncounter { scenario: card.id.clone() },
            Entry::Interview(post) => Action::OpenInterview(post.id.clone()),
            Entry::Recording(card) => Action::OpenCalibration(card.id.clone()),
        }
    }

    /// Everything that it can be found by.
    fn findable(&self) -> String {
        match self {
            Entry::Customer(card) => {
                let skills = card.skills.join(" ");
                let words = [&card.title, &card.customer, &card.sector, &card.briefing, &skills];
                words.map(String::as_str).join(" ")
            }
            Entry::Interview(post) => post.findable(),
            Entry::Recording(card) => card.findable(),
        }
    }
}

/// The screen, in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct LibraryView {
    pub nav: NavView,
    pub help: HelpView,
    pub words: LibraryWords,
    /// Pack by pack.
    pub entries: Vec<Entry>,
    /// The kinds that there are.
    pub kinds: Vec<(Kind, String)>,
    /// The difficulties that there are, 1–5.
    pub difficulties: Vec<u8>,
    /// The files of those scenarios that the studio may open, by id.
    pub files: BTreeMap<String, PathBuf>,
}

impl LibraryView {
    /// `best` is the best overall grade in a scenario so far; `own` are the folders of the packs that are the user's own,
    /// by the pack's id.
    pub fn new(
        library: &Library,
        best: impl Fn(&str) -> Option<u8>,
        own: &BTreeMap<String, PathBuf>,
        agent: &Agent,
        catalogue: &Catalogue,
    ) -> Self {
        let file = |id: &str| {
            let (pack, name) = id.split_once('/')?;
            Some(own.get(pack)?.join(format!("{name}.ron")))
        };
        let mut entries = Vec::new();
        for pack in &library.packs {
            entries.extend(pack.scenarios.iter().map(|scenario| {
                let card = CustomerCard::new(scenario, best(&scenario.id), agent, catalogue);
                Entry::Customer(Box::new(card))
            }));
            let posts = pack.interviews.iter();
            entries.extend(posts.map(|it| Entry::Interview(Box::new(PostView::new(it, agent, catalogue)))));
            let cards = pack.calibrations.iter().map(|it| RecordingCard::new(it, library, catalogue));
            entries.extend(cards.map(|card| Entry::Recording(Box::new(card))));
        }
        let channels = Channel::ALL
            .iter()
            .map(|channel| (Kind::Contact(*channel), catalogue.word("channel", channel.slug())));
        let others = [
            (Kind::Interview, catalogue.text(msg!("library-interviews"))),
            (Kind::Recording, catalogue.text(msg!("library-calibrations"))),
        ];
        let mut kinds: Vec<_> = channels.chain(others).collect();
        kinds.retain(|(kind, _)| entries.iter().any(|entry| entry.kind() == *kind));
        let mut difficulties: Vec<u8> = entries.iter().map(Entry::difficulty).collect();
        difficulties.sort_unstable();
        difficulties.dedup();
        LibraryView {
            nav: nav(Screen::Library, catalogue),
            help: help(Screen::Library, catalogue),
            words: LibraryWords::new(catalogue),
            kinds,
            difficulties,
            files: library.scenarios().filter_map(|(_, it)| Some((it.id.clone(), file(&it.id)?))).collect(),
            entries,
        }
    }

    /// The cards that pass the filters, in order.
    pub fn filtered(&self, filter: &str, kind: Option<Kind>, difficulty: Option<u8>) -> Vec<&Entry> {
        let passes = |entry: &&Entry| {
            kind.is_none_or(|kind| entry.kind() == kind)
                && difficulty.is_none_or(|difficulty| entry.difficulty() == difficulty)
                && finds(filter, &entry.findable())
        };
        self.entries.iter().filter(passes).collect()
    }
}
