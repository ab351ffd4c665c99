//! What the studio's screen is made from.

use std::collections::BTreeMap;

use super::asks::Sizes;
use crate::author::Field;
use crate::author::{Edit, Objection, Workshop};
use crate::diagnostics::{Diagnostic, Sources};
use crate::explore::Report;
use crate::l10n::{Catalogue, Message};
use crate::scenario::{Agent, Scenario};

/// What is looked at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Look {
    /// Id of the scenario.
    pub scenario: Option<String>,
    /// Id of the beat or ending.
    pub node: Option<String>,
    /// The field that somebody asked to go to, and how often anybody has asked so far.
    pub field: Option<(Field, u32)>,
    pub search: String,
    pub sizes: Sizes,
}

/// What `check` said of the pack.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    pub findings: Vec<Diagnostic>,
    pub sources: Sources,
}

/// What the explorer found of the scenario that is looked at.
#[derive(Clone, Copy)]
pub struct Explored<'a> {
    /// As it was then.
    pub scenario: &'a Scenario,
    pub report: &'a Report,
    /// The heat of 0–20 with which the customer usually comes to a beat, by id.
    pub heats: &'a BTreeMap<String, u8>,
    /// It is still like that.
    pub fresh: bool,
}

/// An edit that is being typed, and what is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Tried {
    pub edit: Edit,
    pub objection: Option<Objection>,
    /// It was to be made, and could not be: what was typed is still to be seen.
    pub refused: bool,
}

/// Everything that the screen says.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    pub workshop: &'a Workshop,
    /// The pack's folder, as the author knows it.
    pub folder: &'a str,
    pub look: &'a Look,
    pub checked: &'a Checked,
    pub explored: Option<Explored<'a>>,
    /// States that the explorer has seen, while it walks.
    pub exploring: Option<u64>,
    pub tried: Option<&'a Tried>,
    /// What the author should know, such as a folder that cannot be watched.
    pub remark: Option<&'a Message>,
    /// Somebody asked to leave while something is not saved.
    pub leaving: bool,
    pub agent: &'a Agent,
    pub catalogue: &'a Catalogue,
}
