//! What a pack adds to how typed replies are read: its document, held to its bounds.

use crate::args;
use crate::diagnostics::Code;
use crate::scenario::decode::{Text, check_id};
use crate::scenario::findings::Findings;
use crate::scenario::{OwnLanguage, RuleText, schema};

/// Most phrases, most lists and most words with a weight in one language: what somebody writes by hand.
const MOST_PHRASES: usize = 500;
const MOST_LISTS: usize = 50;

/// Resolves what is added to a language; it is good only if `findings` holds no error afterwards.
pub fn own_language(document: &schema::Language, findings: &mut Findings) -> OwnLanguage {
    let acts =
        || document.acts.0.iter().flat_map(|(act, sayings)| sayings.iter().map(|it| (act.value, &it.0)));
    let counts = [
        ("phrases", acts().map(|(_, it)| it.texts().count()).sum(), MOST_PHRASES),
        ("lists", document.lists.len(), MOST_LISTS),
        ("warm-words", document.warmth.len(), MOST_PHRASES),
    ];
    for (what, count, most) in counts {
        if count > most {
            findings.report(Code::TooMany, &document.span, args![what = what, count = count, most = most]);
        }
    }
    document.lists.iter().for_each(|(name, _)| check_id(name, name, findings));
    let own = |texts: &[Text]| texts.iter().map(|it| it.value.clone()).collect();
    let rule = |it: &schema::Phrases| RuleText {
        say: own(&it.say),
        unless: own(&it.unless),
        unless_before: own(&it.unless_before),
        unless_after: own(&it.unless_after),
    };
    OwnLanguage {
        lists: document.lists.iter().map(|(name, list)| (name.value.clone(), list.value.clone())).collect(),
        acts: acts().map(|(act, it)| (act, rule(it))).collect(),
        warmth: document.warmth.iter().map(|(it, weight)| (it.value.clone(), weight.value as i32)).collect(),
    }
}
