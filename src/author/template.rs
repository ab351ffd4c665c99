//! New scenarios from templates that teach: `locales/<locale>/templates/`, each written in its own language.

use crate::args;
use crate::diagnostics::Code;
use crate::l10n::{self, Locale};
use crate::scenario::Files;
use crate::scenario::decode::{Name, check_id};
use crate::scenario::findings::Findings;
use crate::scenario::syntax::{Node, Value};
use crate::scenario::vocabulary::words;

use super::edit::{Edit, Part};
use super::layout::elements;
use super::literal::quoted;
use super::manuscript::Manuscript;
use super::refused::Refused;
use super::tree;

words! {
    /// A scenario, an interview or a calibration to begin with, complete and explained.
    Template {
        Complaint => "complaint", Upsell => "upsell", Escalation => "escalation", Chat => "chat", Coaching => "coaching",
        Interview => "interview", Calibration => "calibration",
    }
}

/// The id of the pack's own file among those of scenarios.
const PACK: &str = "pack";

/// A new scenario, interview or calibration `pack/name`, as texts by path: its own file, and the pack's, new or with one
/// more in its order. `files` are those of the pack as it is, none for a new one; `customer` is what the person on the
/// other side is called, who asks or who is heard.
pub fn begin(
    files: &Files,
    id: &str,
    template: Template,
    locale: &Locale,
    customer: Option<&str>,
) -> Result<Vec<(String, String)>, Refused> {
    let (folder, name) = id.split_once('/').unwrap_or((id, ""));
    good(folder)?;
    good(name)?;
    let path = format!("{id}.ron");
    if files.contains_key(&path) {
        return Err(Refused::Taken(path));
    }
    let mut scenario = from(template.slug(), id, locale)?;
    scenario.edit(&Edit::field(Part::Whole, "id", quoted(id)))?;
    if let Some(customer) = customer {
        scenario.edit(&Edit::field(Part::Customer, "name", quoted(customer)))?;
    }
    let pack_id = format!("{folder}/{PACK}");
    let mut pack = if files.contains_key(&format!("{pack_id}.ron")) {
        Manuscript::open(files, &pack_id)?
    } else {
        let mut pack = from(PACK, &pack_id, locale)?;
        pack.edit(&Edit::field(Part::Whole, "id", quoted(folder)))?;
        pack
    };
    pack.enlist(name)?;
    let written = |manuscript: Manuscript| (manuscript.path().to_owned(), manuscript.source().to_owned());
    // The scenario first: a pack that names a scenario which is not there would be the worse half.
    Ok(vec![written(scenario), written(pack)])
}

/// A file of the templates under another id.
fn from(template: &str, id: &str, locale: &Locale) -> Result<Manuscript, Refused> {
    let text = l10n::page(locale, &format!("templates/{template}.ron"));
    let text = text.ok_or_else(|| Refused::Unknown(template.to_owned()))?;
    Manuscript::open(&Files::from([(format!("{id}.ron"), text.as_bytes().to_vec())]), id)
}

fn good(id: &str) -> Result<(), Refused> {
    let name = Name { value: id.to_owned(), span: 0..0, known: true };
    let mut findings = Findings::new("", "");
    check_id(&name, id, &mut findings);
    if id == PACK {
        findings.report(Code::ReservedId, &name.span, args![name = id]);
    }
    findings.list.pop().map_or(Ok(()), |found| Err(Refused::Mistake(found)))
}

/// A pack's file with this scenario last in its order, which has to be there.
pub fn with_order(pack: &str, scenario: &str) -> Result<String, Refused> {
    let id = format!("{PACK}/{PACK}");
    let files = Files::from([(format!("{id}.ron"), pack.as_bytes().to_vec())]);
    let mut manuscript = Manuscript::open(&files, &id)?;
    manuscript.enlist(scenario)?;
    Ok(manuscript.source().to_owned())
}

impl Manuscript {
    /// Puts a scenario last in a pack's order.
    fn enlist(&mut self, scenario: &str) -> Result<(), Refused> {
        let order = tree::field(self.tree()?, "order").map(|field| &field.value);
        let Some(order @ Node { value: Value::List(_), .. }) = order else {
            return Err(Refused::Unknown("order".to_owned()));
        };
        let known = elements(order).into_iter().map(|span| self.source()[span].to_owned());
        let all: Vec<String> = known.chain([quoted(scenario)]).collect();
        self.edit(&Edit::field(Part::Whole, "order", format!("[{}]", all.join(", "))))
    }
}
