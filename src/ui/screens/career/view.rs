//! The screen's view model.

use super::days::DaysView;
use super::rung::RungView;
use super::skills::SkillsView;
use super::source::{Source, Told};
use super::stations;
use super::story::{MilestoneView, story};
use super::trends::TrendsView;
use crate::args;
use crate::career::{SEEN_D, practised};
use crate::l10n::Catalogue;
use crate::msg;
use crate::ui::action::Screen;
use crate::ui::screens::parts::{help, nav};
use crate::ui::widgets::help::HelpView;
use crate::ui::widgets::ladder::LadderView;
use crate::ui::widgets::nav::NavView;
use crate::ui::words::words;

words! {
    /// The fixed words of this screen.
    CareerWords {
        title = msg!("career-title"),
        tabs = msg!("career-tabs"),
        reading = msg!("career-reading"),
        opens = msg!("rung-opens"),
        asks = msg!("rung-asks"),
        asked = msg!("rung-asked"),
        helps = msg!("helps-most"),
        show_as = msg!("career-show-as"),
        as_picture = msg!("career-as-picture"),
        as_table = msg!("career-as-table"),
        filter = msg!("library-filter"),
        none = msg!("career-none"),
        skills_empty = msg!("skills-empty"),
        skills_note = msg!("career-note"),
        grades = msg!("trends-grades"),
        times = msg!("trends-times"),
        trends_empty = msg!("trends-empty"),
        trends_note = msg!("trends-note"),
        days_empty = msg!("days-empty"),
        story_empty = msg!("story-empty"),
    }
}

/// A page of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Ladder,
    Skills,
    Trends,
    Days,
    Story,
}

/// The screen, in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct CareerView {
    pub nav: NavView,
    pub help: HelpView,
    pub words: CareerWords,
    pub tabs: Vec<(Tab, String)>,
    pub rooms: Told<RoomsView>,
}

/// What is computed from everything that was ever played.
#[derive(Clone, Debug, PartialEq)]
pub struct RoomsView {
    pub ladder: LadderView,
    /// One for each post of the ladder.
    pub rungs: Vec<RungView>,
    /// The post that is open at first.
    pub first: usize,
    pub skills: SkillsView,
    pub trends: TrendsView,
    pub days: DaysView,
    pub story: Vec<MilestoneView>,
}

/// What this screen remembers.
#[derive(Clone, Debug, Default)]
pub struct CareerMemo {
    pub tab: Tab,
    /// The post that is open.
    pub post: Option<usize>,
    /// Charts are shown as tables.
    pub table: bool,
    pub filter: String,
    pub help: bool,
}

impl CareerView {
    pub fn new(rooms: Told<RoomsView>, catalogue: &Catalogue) -> Self {
        let tab = |tab, key| (tab, catalogue.text(key));
        CareerView {
            nav: nav(Screen::Career, catalogue),
            help: help(Screen::Career, catalogue),
            words: CareerWords::new(catalogue),
            tabs: vec![
                tab(Tab::Ladder, msg!("career-tab-ladder")),
                tab(Tab::Skills, msg!("career-tab-skills")),
                tab(Tab::Trends, msg!("career-tab-trends")),
                tab(Tab::Days, msg!("career-tab-days")),
                tab(Tab::Story, msg!("career-tab-story")),
            ],
            rooms,
        }
    }
}

impl RoomsView {
    pub fn new(source: &Source) -> Self {
        let standing = source.standing;
        let days = args![days = practised(source.history, source.now), of = SEEN_D];
        let practised = source.catalogue.format(msg!("plan-practised"), &days);
        RoomsView {
            ladder: stations::ladder(source),
            rungs: (0..standing.ladder.posts.len()).map(|post| RungView::new(source, post)).collect(),
            first: standing.next().unwrap_or_else(|| standing.post()),
            skills: SkillsView::new(source),
            trends: TrendsView::new(source),
            days: DaysView::new(source, practised),
            story: story(source),
        }
    }
}
