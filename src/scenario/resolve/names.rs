//! Names into indexes. A name that points nowhere is reported, and stands for the first.

use crate::args;
use crate::diagnostics::Code;

use super::super::decode::{Entries, Name};
use super::super::findings::suggestion;
use super::super::model::*;
use super::Resolver;

impl Resolver<'_, '_> {
    pub fn facts_named(&mut self, names: &[Name]) -> Vec<FactIx> {
        names.iter().map(|name| self.fact(name)).collect()
    }

    pub fn fact(&mut self, name: &Name) -> FactIx {
        let at = self.facts.iter().position(|fact| *fact == name.value).unwrap_or_else(|| {
            self.findings.unknown(Code::UnsetFact, name, self.facts.iter().map(String::as_str));
            0
        });
        FactIx(at as u16)
    }

    pub fn needs(&mut self, names: &[Name]) -> Vec<NeedIx> {
        names.iter().map(|name| self.need(name)).collect()
    }

    pub fn need(&mut self, name: &Name) -> NeedIx {
        let needs = &self.document.customer.needs;
        let at = needs.position(name).unwrap_or_else(|| {
            self.findings.unknown(Code::UnknownNeed, name, needs.ids());
            0
        });
        NeedIx(at as u16)
    }

    pub fn target(&mut self, name: &Name) -> Target {
        if let Some(at) = self.document.endings.position(name) {
            return Target::Ending(EndingIx(at as u16));
        }
        let (beats, endings) = (&self.document.beats, &self.document.endings);
        let at = beats.position(name).unwrap_or_else(|| {
            self.findings.unknown(Code::UnknownTarget, name, beats.ids().chain(endings.ids()));
            0
        });
        Target::Beat(BeatIx(at as u16))
    }

    pub fn beat_named(&mut self, name: &Name) -> BeatIx {
        let beats = &self.document.beats;
        let at = beats.position(name).unwrap_or_else(|| {
            self.findings.unknown(Code::UnknownTarget, name, beats.ids());
            0
        });
        BeatIx(at as u16)
    }

    pub fn ending_named(&mut self, name: &Name) -> EndingIx {
        let endings = &self.document.endings;
        let at = endings.position(name).unwrap_or_else(|| {
            self.findings.unknown(Code::UnknownTarget, name, endings.ids());
            0
        });
        EndingIx(at as u16)
    }

    pub fn product(&mut self, name: &Name) -> ProductIx {
        ProductIx(self.entry("product", name, &self.document.products))
    }

    pub fn callback(&mut self, name: &Name) -> CallbackIx {
        CallbackIx(self.entry("callback", name, &self.document.callbacks))
    }

    pub fn code(&mut self, name: &Name) -> CodeIx {
        CodeIx(self.entry("disposition", name, &self.document.dispositions))
    }

    pub fn timer(&mut self, name: &Name) -> TimerIx {
        TimerIx(self.entry("timer", name, &self.document.timers))
    }

    /// The place of something of the desk, `what` in a message's words.
    fn entry<T>(&mut self, what: &str, name: &Name, entries: &Entries<T>) -> u16 {
        let at = entries.position(name).unwrap_or_else(|| {
            if name.known && entries.known {
                let mut args = suggestion(name, entries.ids());
                args.extend(args![what = what]);
                self.findings.report(Code::UnknownEntry, &name.span, args);
            }
            0
        });
        at as u16
    }
}
