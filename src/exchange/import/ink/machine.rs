//! Runs a compiled story from a choice up to the next ones.

use std::collections::{BTreeMap, BTreeSet};

use super::super::loss::{What, one_line};
use super::super::plain;
use super::super::story::{Note, Test};
use super::super::variants::Supposed;
use super::program::{Item, Program, Push};
use super::values::{Val, arity, binary, short, unary};

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

/// Something that can be said at the end of a run.
#[derive(Clone, Debug)]
pub struct Offered {
    pub start: Start,
    pub text: String,
    pub when: Option<Test>,
    pub once: bool,
    /// A condition that nobody can know.
    pub unknown: Option<String>,
    /// It is not offered, but taken if nothing else is left.
    silent: bool,
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

#[derive(Clone, Debug, PartialEq)]
enum Out {
    Text(String),
    Glue,
    /// A text that becomes a value begins here; so does a tag.
    Mark,
}

pub struct Machine<'a> {
    program: &'a Program,
    supposed: &'a mut Supposed,
    frames: Vec<Frame>,
    /// Flows that wait until the one they started is done.
    threads: Vec<Vec<Frame>>,
    values: Vec<Val>,
    evaluating: bool,
    out: Vec<Out>,
    length: usize,
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
            out: Vec::new(),
            length: 0,
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
                if steps > STEPS || self.length > TEXT || self.run.choices.len() > CHOICES {
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
        self.run.text = plain::tidy(&self.text(0));
        self.run.text = without_echo(&self.run.text, &start.said);
        let (text, lost) = plain::from_html(&self.run.text);
        self.run.text = text;
        self.run.lost.extend(lost);
        self.run
    }

    /// A choice for when no other is left: here it stands beside the others only if all of those may be missing.
    fn settle_fallback(&mut self) {
        let Some(mut fallback) = self.run.choices.pop() else { return };
        let may_miss = |choice: &Offered| choice.once || choice.when.is_some();
        if !self.run.choices.iter().all(may_miss) {
            return;
        }
        fallback.text = "…".to_owned();
        let tests = self.run.choices.iter().filter_map(|choice| choice.when.clone());
        let none: Vec<Test> = tests.map(Test::negated).collect();
        let all_tested =
            none.len() == self.run.choices.len() && self.run.choices.iter().all(|choice| !choice.once);
        fallback.when = all_tested.then_some(Test::All(none));
        self.run.choices.push(fallback);
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
        self.length += text.len();
        self.out.push(Out::Text(text.to_owned()));
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

    fn variable(&mut self, name: &str) -> Val {
        let local = self.frames.last().and_then(|frame| frame.known.get(name)).cloned();
        if let Some(value) = local.or_else(|| self.globals.get(name).cloned()) {
            return value;
        }
        if let Some(value) = self.program.constants.get(name) {
            return value.clone();
        }
        match self.program.facts.contains_key(name) {
            true => Val::Test(Test::Fact(name.to_owned())),
            false => Val::Unknown(name.to_owned()),
        }
    }

    fn count(&self, container: usize) -> Val {
        match self.entered.contains(&container) {
            true => Val::Count(Test::Always(true)),
            false => Val::Count(Test::Fact(self.program.visited(container))),
        }
    }

    fn assign(&mut self, name: &str, global: bool, again: bool) {
        let value = self.pop();
        let is_local = self.frames.last().is_some_and(|frame| frame.known.contains_key(name));
        if !global || again && is_local {
            if let Some(frame) = self.frames.last_mut() {
                frame.known.insert(name.to_owned(), value);
            }
            return;
        }
        match (self.program.facts.contains_key(name), value.truth()) {
            (true, Ok(Test::Always(holds))) => {
                self.run.sets.insert(name.to_owned(), holds);
                self.globals.insert(name.to_owned(), Val::Truth(holds));
            }
            _ => {
                self.lose(What::Variable, short(format!("{name} = {}", value.told())));
                // It may be worked out further within this run; after it, nobody knows it.
                if matches!(value, Val::Number(_) | Val::Text(_) | Val::Target(_)) {
                    self.globals.insert(name.to_owned(), value);
                } else {
                    self.globals.insert(name.to_owned(), Val::Unknown(name.to_owned()));
                }
            }
        }
    }

    /// Whether the condition that was worked out last holds; not, if nobody can know.
    fn condition(&mut self) -> bool {
        let told = match self.pop().truth() {
            Ok(test) => match self.supposed.test(&test) {
                Some(holds) => return holds,
                None => super::super::shape::told(&test),
            },
            Err(words) => words,
        };
        self.lose(What::Condition, told);
        false
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

    fn choice(&mut self, at: Pointer, to: &str, flags: u64) {
        let (mut when, mut unknown) = (None, None);
        if flags & 1 != 0 {
            match self.pop().truth() {
                Ok(Test::Always(true)) => {}
                Ok(test) => when = Some(test),
                Err(words) => unknown = Some(words),
            }
        }
        let mut part = |wanted: bool| match wanted.then(|| self.pop()) {
            Some(Val::Text(text)) => text,
            Some(other) => other.printed().unwrap_or_default(),
            None => String::new(),
        };
        let only = part(flags & 4 != 0);
        let start = part(flags & 2 != 0);
        let (text, lost) = plain::from_html(&format!("{start}{only}"));
        for (what, mark) in lost {
            self.lose(what, mark);
        }
        let Some(target) = self.program.find(at, to) else {
            return self.lose(What::Link, format!("-> {to}"));
        };
        if when == Some(Test::Always(false)) {
            return;
        }
        if let Some(words) = &unknown {
            self.run.lost.push((What::Condition, format!("{words}: {text}")));
        }
        let once = flags & 16 != 0;
        // It can only be said once, and that was just now.
        if once && self.entered.contains(&target.container) {
            return;
        }
        let mut frames = self.frames.clone();
        if let Some(frame) = frames.last_mut() {
            frame.at = target;
        }
        let start = Start { frames, said: text.clone() };
        self.run.choices.push(Offered { start, text, when, once, unknown, silent: flags & 8 != 0 });
    }

    fn command(&mut self, command: &str, at: Pointer) -> Next {
        match command {
            "ev" => self.evaluating = true,
            "/ev" => self.evaluating = false,
            "out" => {
                let value = self.pop();
                match value.printed() {
                    Some(text) => {
                        self.length += text.len();
                        self.out.push(Out::Text(text));
                    }
                    None => {
                        let told = format!("{{{}}}", value.told());
                        self.lose(What::Variable, told.clone());
                        self.out.push(Out::Text(told));
                    }
                }
            }
            "pop" => drop(self.pop()),
            "du" => {
                let top = self.values.last().cloned().unwrap_or(Val::Void);
                self.values.push(top);
            }
            "str" | "#" => {
                self.out.push(Out::Mark);
                self.evaluating = false;
            }
            "/str" => {
                let text = self.since_mark();
                self.values.push(Val::Text(text));
                self.evaluating = true;
            }
            "/#" => {
                let tag = self.since_mark();
                self.run.notes.push(Note::Own(one_line(&tag)));
            }
            "<>" => self.out.push(Out::Glue),
            "nop" | "" => {}
            "void" => self.values.push(Val::Void),
            "~ret" | "->->" => {
                // A tunnel may be told where else to go on.
                let elsewhere = match (command, self.values.last()) {
                    ("->->", Some(Val::Target(target))) => Some(*target),
                    _ => None,
                };
                if command == "->->" {
                    self.pop();
                }
                let next = self.back();
                if let Some(target) = elsewhere {
                    self.go(target);
                }
                return next;
            }
            "thread" => {
                // What follows is the divert into the thread; after it, this flow goes on behind the divert.
                let mut waiting = self.frames.clone();
                if let Some(frame) = waiting.last_mut() {
                    frame.at.index += 1;
                }
                if self.threads.len() < FRAMES {
                    self.threads.push(waiting);
                }
            }
            "done" => return self.done(),
            "end" => {
                self.run.choices.clear();
                self.threads.clear();
                return Next::Over;
            }
            "visit" => {
                self.lose(What::Variation, self.alternatives(at));
                self.values.push(Val::Number(0.0));
            }
            "seq" => {
                self.values.truncate(self.values.len().saturating_sub(2));
                self.lose(What::Random, self.alternatives(at));
                self.values.push(Val::Number(0.0));
            }
            "rnd" | "srnd" | "lrnd" => {
                let taken = if command == "rnd" { 2 } else { 1 };
                self.values.truncate(self.values.len().saturating_sub(taken));
                self.lose(What::Random, "RANDOM".to_owned());
                self.values.push(Val::Unknown("RANDOM".to_owned()));
            }
            "readc" => {
                let value = match self.pop() {
                    Val::Target(target) => self.count(target.container),
                    other => Val::Unknown(other.told()),
                };
                self.values.push(value);
            }
            "turns" => {
                let of = self.pop().told();
                self.values.push(Val::Unknown(format!("TURNS_SINCE({of})")));
            }
            "turn" => self.values.push(Val::Unknown("TURNS()".to_owned())),
            "choiceCnt" => self.values.push(Val::Number(self.run.choices.len() as f64)),
            "listInt" | "range" => {
                let taken = if command == "range" { 3 } else { 2 };
                self.values.truncate(self.values.len().saturating_sub(taken));
                self.values.push(Val::Unknown("LIST".to_owned()));
            }
            name => match arity(name) {
                Some(1) => {
                    let value = self.pop();
                    self.values.push(unary(name, &value));
                }
                Some(_) => {
                    let right = self.pop();
                    let left = self.pop();
                    self.values.push(binary(name, &left, &right));
                }
                None => self.lose(What::Macro, name.to_owned()),
            },
        }
        Next::On
    }

    /// The words of a sequence, of which the first are taken.
    fn alternatives(&self, at: Pointer) -> String {
        let container = &self.program.containers[at.container];
        let words = |inner: &usize| {
            let items = &self.program.containers[*inner].items;
            items
                .iter()
                .filter_map(|item| if let Item::Text(text) = item { Some(text.as_str()) } else { None })
                .collect::<String>()
        };
        container.named.values().map(words).collect::<Vec<_>>().join(" | ")
    }

    /// The text since the last mark, which is taken out of what was printed.
    fn since_mark(&mut self) -> String {
        let mark = self.out.iter().rposition(|out| *out == Out::Mark).unwrap_or(0);
        let text = self.text(mark);
        self.out.truncate(mark);
        text.replace('\n', " ").trim().to_owned()
    }

    /// What was printed from a place on, with glue applied.
    fn text(&self, from: usize) -> String {
        let mut text = String::new();
        let mut glued = false;
        for out in &self.out[from..] {
            match out {
                Out::Glue => {
                    text.truncate(text.trim_end_matches('\n').len());
                    glued = true;
                }
                Out::Mark => {}
                Out::Text(words) if glued && words.trim_matches('\n').is_empty() => {}
                Out::Text(words) => {
                    glued = false;
                    text.push_str(words);
                }
            }
        }
        text
    }
}

/// The text without the choice that it repeats first: that was the trainee's line.
fn without_echo(text: &str, said: &str) -> String {
    let said = said.trim();
    let rest = text.strip_prefix(said).filter(|_| !said.is_empty());
    // Only a whole line, or a whole sentence.
    let ended = said.ends_with(['.', '!', '?', '"', '\'', '’', '”', '»', '…']);
    match rest {
        Some(rest) if rest.is_empty() || rest.starts_with('\n') || ended && rest.starts_with(' ') => {
            rest.trim().to_owned()
        }
        Some(rest) if rest.starts_with(". ") => rest[2..].trim().to_owned(),
        _ => text.to_owned(),
    }
}
