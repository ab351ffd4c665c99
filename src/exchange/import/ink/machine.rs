//! Runs a compiled story from a choice up to the next ones.

use std::collections::{BTreeMap, BTreeSet};

use super::super::loss::{What, one_line};
use super::super::plain;
use super::super::story::Note;
use super::super::variants::Supposed;
use super::program::{Item, Program, Push};
use super::values::Val;

mod choices;
mod commands;
mod known;
mod printed;

pub use choices::Offered;
use printed::{Printed, without_echo};

/// Most steps of one run, most frames of calls within each other, most bytes of text, most choices.
const STEPS: usize = 20_000;
const FRAMES: usize = 40;
const TEXT: usize = 60_000;
const CHOICES: usize = 60;

/// A place in the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pointer {
    pub container: usize,
    pub index: usize,
}

/// A call that is under way: where it is, and what it knows.
#[derive(Clone, Debug)]
pub struct Frame {
    pub at: Pointer,
    push: Push,
    known: BTreeMap<String, Val>,
    /// How many values were there before a function was called.
    height: usize,
}

impl Frame {
    pub fn at(at: Pointer) -> Self {
        Frame { at, push: Push::Nothing, known: BTreeMap::new(), height: 0 }
    }
}

/// From where a run begins, and what was said to come there.
#[derive(Clone, Debug)]
pub struct Start {
    pub frames: Vec<Frame>,
    pub said: String,
}

/// What tells beginnings apart.
pub type Place = (Pointer, String);

impl Start {
    /// Nothing was said before.
    fn is_beginning(&self) -> bool {
        self.said.is_empty() && self.frames.iter().all(|frame| frame.at == Pointer { container: 0, index: 0 })
    }

    pub fn place(&self) -> Vec<Place> {
        let known = |frame: &Frame| {
            frame.known.iter().map(|(name, value)| format!("{name}={};", value.told())).collect()
        };
        self.frames.iter().map(|frame| (frame.at, known(frame))).collect()
    }
}

/// What came of a run.
#[derive(Debug, Default)]
pub struct Run {
    pub text: String,
    pub choices: Vec<Offered>,
    pub sets: BTreeMap<String, bool>,
    pub notes: Vec<Note>,
    pub lost: Vec<(What, String)>,
}

pub struct Machine<'a> {
    program: &'a Program,
    supposed: &'a mut Supposed,
    frames: Vec<Frame>,
    /// Flows that wait until the one they started is done.
    threads: Vec<Vec<Frame>>,
    values: Vec<Val>,
    evaluating: bool,
    printed: Printed,
    /// Variables that were set in this run, and containers that were entered.
    globals: BTreeMap<String, Val>,
    entered: BTreeSet<usize>,
    run: Run,
}

/// Whether to go on.
#[derive(PartialEq)]
enum Next {
    On,
    Over,
}

impl<'a> Machine<'a> {
    pub fn new(program: &'a Program, supposed: &'a mut Supposed) -> Self {
        Machine {
            program,
            supposed,
            frames: Vec::new(),
            threads: Vec::new(),
            values: Vec::new(),
            evaluating: false,
            printed: Printed::default(),
            globals: BTreeMap::new(),
            entered: BTreeSet::new(),
            run: Run::default(),
        }
    }

    pub fn run(mut self, start: &Start) -> Run {
        self.frames = start.frames.clone();
        // Before the first word everything is known.
        if start.is_beginning() {
            self.globals.clone_from(&self.program.initial);
        }
        let first = self.here();
        self.enter(first, None);
        let mut steps = 0;
        loop {
            while self.step() == Next::On {
                steps += 1;
                if steps > STEPS || self.printed.length > TEXT || self.run.choices.len() > CHOICES {
                    self.lose(What::TooMuch, String::new());
                    break;
                }
            }
            // With nothing else to choose, the silent choice is taken.
            let silent = self.run.choices.iter().position(|choice| choice.silent);
            let Some(silent) = silent else { break };
            let silent = self.run.choices.remove(silent);
            let others = self.run.choices.iter().any(|choice| !choice.silent);
            self.run.choices.retain(|choice| !choice.silent);
            if others || steps > STEPS {
                if others {
                    self.run.choices.push(Offered { text: String::new(), ..silent });
                    self.settle_fallback();
                }
                break;
            }
            let from = self.here();
            self.frames = silent.start.frames;
            self.threads.clear();
            let to = self.here();
            self.enter(to, Some(from));
        }
        self.run.choices.truncate(CHOICES);
        self.run.text = plain::tidy(&self.printed.text());
        self.run.text = without_echo(&self.run.text, &start.said);
        let (text, lost) = plain::from_html(&self.run.text);
        self.run.text = text;
        self.run.lost.extend(lost);
        self.run
    }

    fn lose(&mut self, what: What, text: String) {
        self.run.notes.push(Note::Was(one_line(&text)));
        self.run.lost.push((what, text));
    }

    fn here(&self) -> Pointer {
        self.frames.last().map_or(Pointer { container: 0, index: 0 }, |frame| frame.at)
    }

    fn go(&mut self, to: Pointer) {
        let from = self.here();
        if let Some(frame) = self.frames.last_mut() {
            frame.at = to;
        }
        self.enter(to, Some(from));
    }

    /// Notes what is entered on the way to a place.
    fn enter(&mut self, to: Pointer, from: Option<Pointer>) {
        let already: BTreeSet<usize> =
            from.map(|from| self.program.around(from.container).collect()).unwrap_or_default();
        let mut at_start = to.index == 0;
        for container in self.program.around(to.container).collect::<Vec<_>>() {
            let it = &self.program.containers[container];
            if already.contains(&container) && container != to.container {
                return;
            }
            if self.program.counted.contains(&container) && (at_start || !it.from_start) {
                self.entered.insert(container);
                self.run.sets.insert(self.program.visited(container), true);
            }
            at_start = at_start && it.index.is_none_or(|index| index == 0);
        }
    }

    /// Takes the next piece.
    fn step(&mut self) -> Next {
        let program = self.program;
        let at = self.here();
        let container = &program.containers[at.container];
        let Some(item) = container.items.get(at.index) else { return self.leave() };
        if let Some(frame) = self.frames.last_mut() {
            frame.at.index += 1;
        }
        match item {
            Item::Container(inner) => {
                let to = Pointer { container: *inner, index: 0 };
                if let Some(frame) = self.frames.last_mut() {
                    frame.at = to;
                }
                self.enter(to, Some(at));
            }
            Item::Text(text) => self.put(text),
            Item::Value(value) => self.value(value.clone()),
            Item::Path(path) => {
                let target = program.find(at, path).map_or_else(|| Val::Unknown(path.clone()), Val::Target);
                self.value(target);
            }
            Item::Variable(name) => {
                let value = self.variable(name);
                self.values.push(value);
            }
            Item::Count(path) => {
                let value = match program.counted_at(at, path) {
                    Some(container) => self.count(container),
                    None => Val::Unknown(path.clone()),
                };
                self.values.push(value);
            }
            Item::Assign { name, global, again } => self.assign(name, *global, *again),
            Item::Divert { to, variable, conditional, push } => {
                if *conditional && !self.condition() {
                    return Next::On;
                }
                return self.divert(at, to, *variable, *push);
            }
            Item::External { name, arguments, conditional } => {
                if *conditional && !self.condition() {
                    return Next::On;
                }
                if program.containers[0].named.contains_key(name) {
                    return self.divert(at, name, false, Push::Function);
                }
                self.values.truncate(self.values.len().saturating_sub(*arguments));
                self.lose(What::Script, format!("{name}()"));
                self.values.push(Val::Unknown(format!("{name}()")));
            }
            Item::Choice { to, flags } => self.choice(at, to, *flags),
            Item::Tag(tag) => self.run.notes.push(Note::Own(one_line(tag))),
            Item::Command(command) => return self.command(command, at),
        }
        Next::On
    }

    /// At the end of a container: on in the one around it, or back to where it was called from.
    fn leave(&mut self) -> Next {
        let mut at = self.here();
        loop {
            let container = &self.program.containers[at.container];
            let (Some(parent), Some(index)) = (container.parent, container.index) else { break };
            at = Pointer { container: parent, index: index + 1 };
            if index + 1 < self.program.containers[parent].items.len() {
                if let Some(frame) = self.frames.last_mut() {
                    frame.at = at;
                }
                return Next::On;
            }
        }
        match self.frames.last().map(|frame| frame.push) {
            Some(Push::Function) => self.back(),
            _ => self.done(),
        }
    }

    /// Back from a function or a tunnel.
    fn back(&mut self) -> Next {
        if self.frames.len() < 2 {
            return self.done();
        }
        if let Some(frame) = self.frames.pop()
            && frame.push == Push::Function
        {
            if self.values.len() <= frame.height {
                self.values.push(Val::Void);
            }
            self.evaluating = true;
        }
        Next::On
    }

    /// This flow is done: on with the one that waits for it.
    fn done(&mut self) -> Next {
        match self.threads.pop() {
            Some(frames) => {
                self.frames = frames;
                Next::On
            }
            None => Next::Over,
        }
    }

    fn put(&mut self, text: &str) {
        if self.evaluating {
            self.values.push(Val::Text(text.to_owned()));
            return;
        }
        self.printed.put(text.to_owned());
    }

    fn value(&mut self, value: Val) {
        if self.evaluating {
            self.values.push(value);
        } else if let Some(text) = value.printed() {
            self.put(&text);
        }
    }

    fn pop(&mut self) -> Val {
        self.values.pop().unwrap_or(Val::Void)
    }

    fn divert(&mut self, at: Pointer, to: &str, variable: bool, push: Push) -> Next {
        let target = if variable {
            match self.variable(to) {
                Val::Target(target) => Some(target),
                _ => None,
            }
        } else {
            self.program.find(at, to)
        };
        let Some(target) = target else {
            self.lose(What::Link, format!("-> {to}"));
            return self.done();
        };
        if push != Push::Nothing {
            if self.frames.len() >= FRAMES {
                self.lose(What::TooMuch, format!("-> {to}"));
                return self.done();
            }
            let height = self.values.len();
            self.frames.push(Frame { push, height, ..Frame::at(target) });
            if push == Push::Function {
                self.evaluating = false;
            }
        }
        self.go(target);
        Next::On
    }
}
