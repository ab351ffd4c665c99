//! Every name of an author's file, where it is given and where it is referred to.

use crate::scenario::decode::{Entries, Name};
use crate::scenario::schema::{Condition, Scenario, Test, Then};
use crate::scenario::syntax::Span;

use super::edit::Family;

/// A name at one of its places.
pub struct Naming {
    pub family: Family,
    pub name: String,
    pub span: Span,
    /// Its own entry, not a reference to it.
    pub gives: bool,
}

/// All names of a scenario.
pub fn names(document: &Scenario) -> Vec<Naming> {
    let mut names = Names::default();
    names.of_desk(document);
    names.refers_all(Family::Target, [&document.start, &document.on_leave]);
    names.refers_all(Family::Target, &document.on_demand);
    for (id, beat) in document.beats.iter() {
        names.add(Family::Target, id, true);
        names.refers_all(Family::Need, &beat.voices);
        names.links(&beat.answer);
        for (reply_id, reply) in beat.replies.iter() {
            let replies = || Family::Reply { beat: id.value.clone() };
            names.add(replies(), reply_id, true);
            names.refers_all(replies(), &reply.better);
            reply.when.iter().for_each(|when| names.condition(when));
            names.refers_all(Family::Fact, reply.set.iter().chain(&reply.clear));
            names.refers_all(Family::Need, &reply.meets);
            names.refers_all(Family::Product, reply.sells.iter().chain(&reply.books));
            names.refers_all(Family::Timer, reply.starts.iter().chain(&reply.stops));
            names.refers_all(Family::Callback, &reply.callback);
            names.links(&reply.then);
        }
    }
    for (id, ending) in document.endings.iter() {
        names.add(Family::Target, id, true);
        names.refers_all(Family::Disposition, &ending.disposition);
    }
    names.0
}

#[derive(Default)]
struct Names(Vec<Naming>);

impl Names {
    fn add(&mut self, family: Family, name: &Name, gives: bool) {
        if name.known {
            self.0.push(Naming { family, name: name.value.clone(), span: name.span.clone(), gives });
        }
    }

    fn gives<T>(&mut self, family: &Family, entries: &Entries<T>) {
        entries.iter().for_each(|(id, _)| self.add(family.clone(), id, true));
    }

    fn refers_all<'n>(&mut self, family: Family, names: impl IntoIterator<Item = &'n Name>) {
        names.into_iter().for_each(|name| self.add(family.clone(), name, false));
    }

    fn of_desk(&mut self, document: &Scenario) {
        self.gives(&Family::Policy, &document.policy);
        self.gives(&Family::Need, &document.customer.needs);
        self.gives(&Family::Record, &document.record);
        self.gives(&Family::Article, &document.knowledge);
        self.gives(&Family::Product, &document.products);
        self.gives(&Family::Callback, &document.callbacks);
        self.gives(&Family::Disposition, &document.dispositions);
        self.gives(&Family::Timer, &document.timers);
        self.refers_all(Family::Fact, document.knowledge.iter().flat_map(|(_, article)| &article.sets));
        self.refers_all(Family::Need, document.products.iter().map(|(_, product)| &product.fits));
        self.refers_all(Family::Fact, document.timers.iter().map(|(_, timer)| &timer.sets));
        for (_, escalation) in &document.escalation.0 {
            self.refers_all(Family::Target, [&escalation.to]);
            escalation.when.iter().for_each(|when| self.condition(when));
        }
        for (_, callback) in document.callbacks.iter() {
            self.refers_all(Family::Target, [&callback.to, &callback.missed]);
        }
    }

    fn links(&mut self, then: &Option<Then>) {
        for link in then.iter().flat_map(|then| &then.links) {
            self.refers_all(Family::Target, [&link.to]);
            link.when.iter().for_each(|when| self.condition(when));
        }
    }

    fn condition(&mut self, condition: &Condition) {
        match &condition.test {
            Test::All(of) | Test::Any(of) => of.iter().for_each(|one| self.condition(one)),
            Test::Not(of) => self.condition(of),
            Test::Fact(name) => self.refers_all(Family::Fact, [name]),
            Test::Need(name, _) => self.refers_all(Family::Need, [name]),
            Test::Booked(name) => self.refers_all(Family::Product, [name]),
            _ => {}
        }
    }
}
