//! What stands on the desk: what can be looked up, sold, handed over, promised and written up.

use crate::args;
use crate::diagnostics::Code;
use crate::scenario::texts::Agent;

use super::super::decode::Name;
use super::super::findings::suggestion;
use super::super::model::*;
use super::super::schema;
use super::super::vocabulary::*;
use super::{MEASURED_NAME, Resolver};

/// Finding an article takes so long, in milliseconds, whatever is read in it: a few words typed, a list looked over.
const SEARCH_MS: u32 = 8_000;
/// Milliseconds a character takes to read silently: 240 words a minute, six characters to a word (Brysbaert 2019,
/// doi 10.1016/j.jml.2019.104047: 238 words a minute on average).
const READ_MS: u32 = 42;

impl Resolver<'_, '_> {
    pub fn authority(&self) -> Authority {
        let by_rank = self.document.authority.0.iter();
        Authority(by_rank.map(|(rank, cents)| (*rank, cents.value as u32)).collect())
    }

    pub fn knowledge(&mut self) -> Vec<Article> {
        let document = self.document;
        let article = |(id, article): &(Name, schema::Article)| {
            let title = TextKey::message(format!("knowledge-{}", id.value));
            let text = TextKey::attribute(title.message.clone(), "content");
            let written = article.costs_s.as_ref().map(|seconds| seconds.value as u32 * 1000);
            let ms = written.unwrap_or_else(|| SEARCH_MS + self.characters(&text).saturating_mul(READ_MS));
            Article { id: id.value.clone(), title, text, sets: self.facts_named(&article.sets), ms }
        };
        document.knowledge.iter().map(article).collect()
    }

    pub fn products(&mut self) -> Vec<Product> {
        let document = self.document;
        let product = |(id, product): &(Name, schema::Product)| Product {
            id: id.value.clone(),
            label: TextKey::message(format!("product-{}", id.value)),
            kind: product.kind.value,
            fits: self.need(&product.fits),
        };
        document.products.iter().map(product).collect()
    }

    pub fn escalation(&mut self) -> Vec<Escalation> {
        let document = self.document;
        let mut levels = Vec::new();
        for (level, escalation) in &document.escalation.0 {
            let when = escalation.when.as_ref().map(|when| self.condition(when));
            levels.push(Escalation { level: level.value, to: self.target(&escalation.to), when });
        }
        levels.sort_by_key(|escalation| escalation.level);
        levels
    }

    pub fn callbacks(&mut self) -> Vec<Callback> {
        let document = self.document;
        let callback = |(id, callback): &(Name, schema::Callback)| Callback {
            id: id.value.clone(),
            within_min: callback.within_min.value as u32,
            to: self.beat_named(&callback.to),
            missed: self.ending_named(&callback.missed),
        };
        document.callbacks.iter().map(callback).collect()
    }

    pub fn dispositions(&self) -> Vec<Disposition> {
        let ids = self.document.dispositions.ids();
        let label = |id: &str| TextKey::message(format!("disposition-{id}"));
        ids.map(|id| Disposition { id: id.to_owned(), label: label(id) }).collect()
    }

    pub fn queue(&self) -> Option<Queue> {
        let queue = self.document.queue.as_ref()?;
        Some(Queue { people: queue.people.value as u8, patience_s: queue.patience_s.value as u32 })
    }

    pub fn timers(&mut self) -> Vec<Timer> {
        let document = self.document;
        let timer = |(id, timer): &(Name, schema::Timer)| Timer {
            id: id.value.clone(),
            after_s: timer.after_s.value as u32,
            sets: self.fact(&timer.sets),
        };
        document.timers.iter().map(timer).collect()
    }

    pub fn debt(&self) -> Option<Debt> {
        let debt = self.document.debt.as_ref()?;
        Some(Debt {
            owed: debt.owed.value as u32,
            instalments: debt.instalments.value as u8,
            affords: debt.affords.value as u32,
        })
    }

    /// The chats that come in beside this one, as ids of scenarios of the same pack.
    pub fn beside(&mut self, own: &str, siblings: &[String]) -> Vec<(String, u32)> {
        let document = self.document;
        let (folder, own) = own.rsplit_once('/').unwrap_or(("", own));
        for (id, _) in document.beside.iter() {
            if !siblings.contains(&id.value) {
                let mut args = suggestion(id, siblings.iter().map(String::as_str));
                args.extend(args![what = "chat"]);
                self.findings.report(Code::UnknownEntry, &id.span, args);
            } else if document.channel.value != Channel::Chat || id.as_str() == own {
                self.findings.report(Code::BesideNoChat, &id.span, args![name = id.value.clone()]);
            }
        }
        let each = document.beside.iter();
        each.map(|(id, after)| (format!("{folder}/{}", id.value), after.value as u32)).collect()
    }

    /// How long a text is in the author's own language, in characters.
    pub fn characters(&self, key: &TextKey) -> u32 {
        let agent = Agent { name: MEASURED_NAME.to_owned(), form: Form::Neutral };
        self.texts.format(key, &self.texts.source, &agent).chars().count() as u32
    }
}
