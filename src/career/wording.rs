//! What posts, competencies, asks and milestones are called: the company's own words, else the program's.

use super::days::{Now, date};
use super::ladder::{Ask, Competency, Ladder, Post};
use super::plan::{Item, Why};
use super::progress::Progress;
use super::reader::shipped;
use super::timeline::{Milestone, What};
use crate::l10n::{Catalogue, Locale};
use crate::scenario::{Agent, Form, Library};
use crate::{args, msg};

/// The words of a career, in the language of the catalogue.
#[derive(Clone, Copy)]
pub struct Wording<'a> {
    pub catalogue: &'a Catalogue,
    pub ladder: &'a Ladder,
    pub library: &'a Library,
}

impl Wording<'_> {
    /// What a post is called.
    pub fn post(&self, post: &Post) -> String {
        let own = || shipped().post(&post.id).map(|_| self.catalogue.word("post", &post.id));
        post.title.clone().or_else(own).unwrap_or_else(|| post.id.clone())
    }

    /// What a post may do, if that is known.
    pub fn may(&self, post: &Post) -> Option<String> {
        let own = || shipped().post(&post.id).map(|_| self.catalogue.word("post-may", &post.id));
        post.may.clone().or_else(own)
    }

    /// What a competency is called.
    pub fn competency(&self, competency: &Competency) -> String {
        let shipped = shipped();
        let known = || shipped.competencies.iter().any(|it| it.id == competency.id);
        match &competency.title {
            Some(title) => title.clone(),
            None if known() => self.catalogue.word("competency", &competency.id),
            None => competency.id.clone(),
        }
    }

    /// How one of the program's own competencies is shown in a contact; None of a company's own.
    pub fn tip(&self, competency: &Competency) -> Option<String> {
        let known = shipped().competencies.iter().any(|it| it.id == competency.id);
        known.then(|| self.catalogue.word("competency-tip", &competency.id))
    }

    /// The title of a pack, or its id where it is not installed.
    pub fn pack(&self, id: &str) -> String {
        let title =
            self.library.pack(id).map(|pack| pack.texts.format(&pack.title, self.locale(), &self.agent()));
        title.unwrap_or_else(|| id.to_owned())
    }

    /// The title of a scenario, an interview or a calibration, or its id where it is not installed.
    pub fn title(&self, id: &str) -> String {
        self.library.title(id, self.locale(), &self.agent()).unwrap_or_else(|| id.to_owned())
    }

    /// The word for an ask, and what it is about.
    pub fn ask(&self, ask: &Ask) -> (&'static str, String) {
        match ask {
            Ask::Passed { pack, .. } => ("passed", self.pack(pack)),
            Ask::Competency { competency: at, .. } => {
                ("competency", self.competency(&self.ladder.competencies[*at]))
            }
            Ask::Measure { measure, .. } => ("measure", self.catalogue.word("measure", measure.slug())),
            Ask::Clean { .. } => ("clean", String::new()),
            Ask::Interview { of } => ("interview", self.pack(of)),
        }
    }

    /// How far it is with an ask, as a sentence.
    pub fn progress(&self, it: &Progress) -> String {
        let (kind, name) = self.ask(it.ask);
        let (seen, wanted) = it.seen.unwrap_or_default();
        // Nothing is claimed before there is enough to see.
        let kind = if kind == "competency" && it.level.is_none() { "competency-unknown" } else { kind };
        let args = args![name = name, have = it.have, need = it.need, seen = seen, wanted = wanted];
        self.catalogue.phrase("ask", kind, &args)
    }

    /// Why something is practised today, in a sentence; `agent` is who practises.
    pub fn why(&self, item: &Item, agent: &Agent) -> String {
        let args = match &item.why {
            Why::Moment { beat, .. } => {
                let line = item.exercise.contact().and_then(|scenario| {
                    let beat = scenario.beats.iter().find(|it| it.id == *beat)?;
                    Some(scenario.texts.format(&beat.says[0].key, self.locale(), agent))
                });
                args![line = line.unwrap_or_default()]
            }
            Why::Competency(at) => args![competency = self.competency(&self.ladder.competencies[*at])],
            Why::Next { post, ask } => {
                let (kind, name) = self.ask(ask);
                let what = self.catalogue.phrase("plan-ask", kind, &args![name = name]);
                args![post = self.post(&self.ladder.posts[*post]), ask = what]
            }
            Why::New => args![],
        };
        self.catalogue.phrase("plan-why", item.why.slug(), &args)
    }

    /// What happened, as a sentence without its date.
    pub fn milestone(&self, milestone: &Milestone) -> String {
        let args = match milestone.what {
            What::First { scenario } | What::FullMarks { scenario } => args![title = self.title(scenario)],
            What::Pack { pack, scenario } => args![pack = self.pack(pack), title = self.title(scenario)],
            What::Hard { scenario, difficulty } => {
                let customer = self.library.scenario(scenario).map(|it| it.customer.name.clone());
                args![
                    title = self.title(scenario),
                    name = customer.unwrap_or_default(),
                    difficulty = usize::from(difficulty)
                ]
            }
            What::Interview { interview } => args![title = self.title(interview)],
            What::Promoted { post } => args![post = self.post(&self.ladder.posts[post])],
        };
        self.catalogue.phrase("milestone", milestone.what.slug(), &args)
    }

    /// The day of a moment, where the trainee is.
    pub fn date(&self, now: Now, seconds: i64) -> String {
        self.day(now.day_of(seconds))
    }

    /// A day since 1970-01-01.
    pub fn day(&self, day: i64) -> String {
        let (year, month, day) = date(day);
        self.catalogue.date(year, month, day)
    }

    fn locale(&self) -> &Locale {
        self.catalogue.locale()
    }

    /// Titles speak of nobody; whoever should be named there is called as the program calls everybody.
    fn agent(&self) -> Agent {
        Agent { name: self.catalogue.text(msg!("play-agent")), form: Form::Neutral }
    }
}
