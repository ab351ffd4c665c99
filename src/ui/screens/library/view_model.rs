//! Every scenario there is, and the briefing of the one that is looked at.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::{Agent, Channel, Scenario};
use crate::ui::action::Screen;
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
        workshop = msg!("library-workshop"),
    }
}

/// The screen, in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct LibraryView {
    pub nav: NavView,
    pub help: HelpView,
    pub words: LibraryWords,
    pub customers: Vec<CustomerCard>,
    /// The channels that there are.
    pub channels: Vec<(Channel, String)>,
    /// The difficulties that there are, 1–5.
    pub difficulties: Vec<u8>,
    /// The files of those scenarios that the studio may open, by id.
    pub files: BTreeMap<String, PathBuf>,
}

impl LibraryView {
    /// `scenarios` with the best overall grade of each so far, in the order of their packs; `own` are the folders of the
    /// packs that are the user's own, by the pack's id.
    pub fn new(
        scenarios: &[(&Scenario, Option<u8>)],
        own: &BTreeMap<String, PathBuf>,
        agent: &Agent,
        catalogue: &Catalogue,
    ) -> Self {
        let file = |id: &str| {
            let (pack, name) = id.split_once('/')?;
            Some(own.get(pack)?.join(format!("{name}.ron")))
        };
        let there = |channel: &Channel| scenarios.iter().any(|(scenario, _)| scenario.channel == *channel);
        let mut difficulties: Vec<u8> = scenarios.iter().map(|(scenario, _)| scenario.difficulty).collect();
        difficulties.sort_unstable();
        difficulties.dedup();
        LibraryView {
            nav: nav(Screen::Library, catalogue),
            help: help(Screen::Library, catalogue),
            words: LibraryWords::new(catalogue),
            customers: scenarios
                .iter()
                .map(|(scenario, best)| CustomerCard::new(scenario, *best, agent, catalogue))
                .collect(),
            channels: Channel::ALL
                .iter()
                .copied()
                .filter(there)
                .map(|channel| (channel, catalogue.word("channel", channel.slug())))
                .collect(),
            difficulties,
            files: scenarios.iter().filter_map(|(it, _)| Some((it.id.clone(), file(&it.id)?))).collect(),
        }
    }

    /// The customers that pass the filters, in order.
    pub fn filtered(
        &self,
        filter: &str,
        channel: Option<Channel>,
        difficulty: Option<u8>,
    ) -> Vec<&CustomerCard> {
        let passes = |card: &&CustomerCard| {
            let skills = card.skills.join(" ");
            let words = [&card.title, &card.customer, &card.sector, &card.briefing, &skills];
            channel.is_none_or(|channel| card.channel == channel)
                && difficulty.is_none_or(|difficulty| card.difficulty == difficulty)
                && finds(filter, &words.map(String::as_str).join(" "))
        };
        self.customers.iter().filter(passes).collect()
    }
}
