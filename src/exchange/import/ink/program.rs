//! The compiled story: containers, and where paths lead.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::super::Unread;
use super::super::story::Test;
use super::machine::{Frame, Pointer};
use super::values::Val;

/// Most pieces of a program.
const MOST: usize = 1_000_000;
/// The container that declares variables.
const DECLARATIONS: [&str; 2] = ["global", "decl"];

/// One piece of a container.
#[derive(Clone, Debug)]
pub enum Item {
    Container(usize),
    Text(String),
    Command(String),
    Value(Val),
    /// A divert's target as a value, still as a path.
    Path(String),
    Variable(String),
    Count(String),
    Assign {
        name: String,
        global: bool,
        again: bool,
    },
    Divert {
        to: String,
        variable: bool,
        conditional: bool,
        push: Push,
    },
    External {
        name: String,
        arguments: usize,
        conditional: bool,
    },
    Choice {
        to: String,
        flags: u64,
    },
    Tag(String),
}

/// What a divert leaves behind to come back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Push {
    Nothing,
    Tunnel,
    Function,
}

#[derive(Debug, Default)]
pub struct Container {
    pub parent: Option<usize>,
    /// Its place among the items of its parent; None if only its name is known.
    pub index: Option<usize>,
    pub items: Vec<Item>,
    pub named: BTreeMap<String, usize>,
    pub name: String,
    /// Visits are counted only from its beginning.
    pub from_start: bool,
}

#[derive(Debug)]
pub struct Program {
    pub containers: Vec<Container>,
    /// The containers whose visits something asks for.
    pub counted: BTreeSet<usize>,
    /// Variables that are never set again, and those that are only ever true or false.
    pub constants: BTreeMap<String, Val>,
    pub facts: BTreeMap<String, bool>,
    /// What variables are before the first word.
    pub initial: BTreeMap<String, Val>,
}

impl Program {
    pub fn read(root: &Value) -> Result<Self, Unread> {
        let mut program = Program {
            containers: Vec::new(),
            counted: BTreeSet::new(),
            constants: BTreeMap::new(),
            facts: BTreeMap::new(),
            initial: BTreeMap::new(),
        };
        let mut pieces = 0;
        program.container(root, None, None, "", &mut pieces)?;
        program.find_counts();
        program.find_variables();
        Ok(program)
    }

    fn container(
        &mut self,
        json: &Value,
        parent: Option<usize>,
        index: Option<usize>,
        name: &str,
        pieces: &mut usize,
    ) -> Result<usize, Unread> {
        let list = json.as_array().ok_or(Unread::Broken)?;
        let at = self.containers.len();
        self.containers.push(Container { parent, index, name: name.to_owned(), ..Container::default() });
        let (items, last) = match list.split_last() {
            Some((last, items)) => (items, last),
            None => (&list[..], &Value::Null),
        };
        for (number, item) in items.iter().enumerate() {
            *pieces += 1;
            if *pieces > MOST {
                return Err(Unread::TooLarge);
            }
            let item = match item {
                Value::Array(_) => {
                    let inner = self.container(item, Some(at), Some(number), "", pieces)?;
                    let name = self.containers[inner].name.clone();
                    if !name.is_empty() {
                        self.containers[at].named.insert(name, inner);
                    }
                    Item::Container(inner)
                }
                item => piece(item),
            };
            self.containers[at].items.push(item);
        }
        for (key, value) in last.as_object().into_iter().flatten() {
            match key.as_str() {
                "#f" => self.containers[at].from_start = value.as_u64().unwrap_or_default() & 4 != 0,
                "#n" => self.containers[at].name = value.as_str().unwrap_or_default().to_owned(),
                name => {
                    let inner = self.container(value, Some(at), None, name, pieces)?;
                    self.containers[at].named.insert(name.to_owned(), inner);
                }
            }
        }
        Ok(at)
    }

    pub fn beginning(&self) -> Frame {
        Frame::at(Pointer { container: 0, index: 0 })
    }

    /// What a path leads to, seen from a piece.
    pub fn find(&self, from: Pointer, path: &str) -> Option<Pointer> {
        let relative = path.starts_with('.');
        let mut at = Pointer { container: if relative { from.container } else { 0 }, index: 0 };
        // Relative paths begin at the piece itself, whose parent is the container.
        let mut inside = !relative;
        let mut item = relative.then_some(from.index);
        for part in path.split('.').filter(|part| !part.is_empty()) {
            if part == "^" {
                match item.take() {
                    Some(_) => inside = true,
                    None => {
                        at.container = self.containers[at.container].parent?;
                        inside = true;
                    }
                }
                at.index = 0;
                continue;
            }
            if !inside || item.is_some() {
                // Below a piece that is a container.
                let Some(Item::Container(inner)) = self.containers[at.container].items.get(item?) else {
                    return None;
                };
                at = Pointer { container: *inner, index: 0 };
                item = None;
                inside = true;
            }
            let container = &self.containers[at.container];
            if let Some(inner) = container.named.get(part) {
                at = Pointer { container: *inner, index: 0 };
            } else {
                let index: usize = part.parse().ok()?;
                match container.items.get(index)? {
                    Item::Container(inner) => at = Pointer { container: *inner, index: 0 },
                    _ => {
                        at.index = index;
                        item = Some(index);
                    }
                }
            }
        }
        Some(at)
    }

    /// The container that a path names.
    pub fn counted_at(&self, from: Pointer, path: &str) -> Option<usize> {
        self.find(from, path).map(|pointer| pointer.container)
    }

    /// A container and all around it.
    pub fn around(&self, container: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(container), |at| self.containers[*at].parent)
    }

    /// The name of the fact that a container was visited: its own names, without those that the compiler gives.
    pub fn visited(&self, container: usize) -> String {
        let mut names: Vec<String> = Vec::new();
        for at in self.around(container) {
            let it = &self.containers[at];
            match (it.name.is_empty(), it.index) {
                (false, _) => names.push(it.name.clone()),
                (true, Some(index)) if at == container => names.push(index.to_string()),
                _ => {}
            }
        }
        names.reverse();
        // The knot and the label tell enough, where the label is the author's.
        match &names[..] {
            [knot, .., label] if !is_compiler_s(label) => format!("seen {knot} {label}"),
            _ => format!("seen {}", names.join(" ")),
        }
    }

    /// The knot of a place, or of where it was called from.
    pub fn knot(&self, frames: &[Frame]) -> String {
        let knot = |frame: &Frame| {
            let names = self.around(frame.at.container).map(|at| self.containers[at].name.as_str());
            names.filter(|name| !name.is_empty() && !is_compiler_s(name)).last().map(str::to_owned)
        };
        frames.iter().rev().find_map(knot).unwrap_or_default()
    }

    /// The title, where the story's first tags say it.
    pub fn title(&self) -> Option<String> {
        let mut text = String::new();
        let mut tagged = false;
        for item in self.containers.iter().take(3).flat_map(|it| &it.items) {
            match item {
                Item::Tag(tag) => text = tag.clone(),
                Item::Command(command) if command == "#" => tagged = true,
                Item::Command(command) if command == "/#" => tagged = false,
                Item::Text(words) if tagged => text = words.clone(),
                _ => continue,
            }
            if let Some(title) = text.trim().strip_prefix("title:") {
                return Some(title.trim().to_owned());
            }
        }
        None
    }

    pub fn initially_true(&self) -> BTreeSet<String> {
        self.facts.iter().filter(|(_, holds)| **holds).map(|(name, _)| name.clone()).collect()
    }

    fn pieces(&self) -> impl Iterator<Item = (Pointer, &Item)> {
        let of = |(container, it): (usize, &'_ Container)| (container, it.items.len());
        let all = self.containers.iter().enumerate().map(of).collect::<Vec<_>>();
        all.into_iter().flat_map(move |(container, length)| {
            (0..length)
                .map(move |index| (Pointer { container, index }, &self.containers[container].items[index]))
        })
    }

    fn find_counts(&mut self) {
        let counted = self.pieces().filter_map(|(at, item)| match item {
            Item::Count(path) | Item::Path(path) => self.counted_at(at, path),
            _ => None,
        });
        self.counted = counted.collect();
    }

    fn find_variables(&mut self) {
        let mut initial: BTreeMap<String, Val> = BTreeMap::new();
        let mut others: BTreeSet<String> = BTreeSet::new();
        let mut set: BTreeSet<String> = BTreeSet::new();
        for (at, item) in self.pieces() {
            let Item::Assign { name, global, again } = item else { continue };
            let items = &self.containers[at.container].items;
            let is = |back: usize, command: &str| {
                at.index
                    .checked_sub(back)
                    .is_some_and(|at| matches!(&items[at], Item::Command(it) if it == command))
            };
            let value = |back: usize| match at.index.checked_sub(back).map(|at| &items[at]) {
                Some(Item::Value(value)) => Some(value.clone()),
                Some(Item::Path(path)) => self.find(at, path).map(Val::Target),
                _ => None,
            };
            let is_truth = |value: &Option<Val>| {
                matches!(value, Some(Val::Truth(_)))
                    || matches!(value, Some(Val::Number(number)) if *number == 0.0 || *number == 1.0)
            };
            if *again {
                set.insert(name.clone());
                if !(is(1, "/ev") && is(3, "ev") && is_truth(&value(2))) {
                    others.insert(name.clone());
                }
            } else if *global && self.containers[at.container].name.split(' ').eq(DECLARATIONS) {
                // A text stands between its marks.
                let text = match at.index.checked_sub(2).map(|at| &items[at]) {
                    Some(Item::Text(text)) if is(1, "/str") && is(3, "str") => Some(Val::Text(text.clone())),
                    _ => value(1),
                };
                initial.insert(name.clone(), text.unwrap_or_else(|| Val::Unknown(name.clone())));
            }
        }
        self.initial.clone_from(&initial);
        for (name, value) in initial {
            if !set.contains(&name) {
                self.constants.insert(name, value);
            } else if !others.contains(&name)
                && let Ok(Test::Always(holds)) = value.truth()
                && matches!(value, Val::Truth(_) | Val::Number(_))
            {
                self.facts.insert(name, holds);
            }
        }
    }
}

/// Names that the compiler gives to choices, gathers and branches.
fn is_compiler_s(name: &str) -> bool {
    let number = name
        .strip_prefix("c-")
        .or(name.strip_prefix("g-"))
        .or(name.strip_prefix('s'))
        .or(name.strip_prefix("$r"));
    matches!(name, "b" | "s" | "c" | "p" | "g" | "i") || number.is_some_and(|it| it.parse::<u32>().is_ok())
}

fn piece(json: &Value) -> Item {
    match json {
        Value::String(text) => match text.strip_prefix('^') {
            Some(text) => Item::Text(text.to_owned()),
            None if text == "\n" => Item::Text("\n".to_owned()),
            None => Item::Command(text.clone()),
        },
        Value::Number(number) => Item::Value(Val::Number(number.as_f64().unwrap_or_default())),
        Value::Bool(truth) => Item::Value(Val::Truth(*truth)),
        Value::Object(fields) => {
            let text = |key: &str| fields.get(key).and_then(Value::as_str).map(str::to_owned);
            let on = |key: &str| fields.get(key) == Some(&Value::Bool(true));
            let number = |key: &str| fields.get(key).and_then(Value::as_u64).unwrap_or_default();
            let divert = |to, push| Item::Divert { to, variable: on("var"), conditional: on("c"), push };
            if let Some(to) = text("->") {
                divert(to, Push::Nothing)
            } else if let Some(to) = text("f()") {
                divert(to, Push::Function)
            } else if let Some(to) = text("->t->") {
                divert(to, Push::Tunnel)
            } else if let Some(name) = text("x()") {
                Item::External { name, arguments: number("exArgs").min(20) as usize, conditional: on("c") }
            } else if let Some(path) = text("^->") {
                Item::Path(path)
            } else if let Some(name) = text("^var") {
                Item::Value(Val::Unknown(name))
            } else if let Some(name) = text("VAR?") {
                Item::Variable(name)
            } else if let Some(path) = text("CNT?") {
                Item::Count(path)
            } else if let Some(name) = text("VAR=") {
                Item::Assign { name, global: true, again: on("re") }
            } else if let Some(name) = text("temp=") {
                Item::Assign { name, global: false, again: on("re") }
            } else if let Some(to) = text("*") {
                Item::Choice { to, flags: number("flg") }
            } else if let Some(tag) = text("#") {
                Item::Tag(tag)
            } else {
                let list = fields.get("list").and_then(Value::as_object);
                let names: Vec<&str> = list.into_iter().flatten().map(|(name, _)| name.as_str()).collect();
                Item::Value(Val::Unknown(format!("({})", names.join(", "))))
            }
        }
        Value::Null | Value::Array(_) => Item::Command(String::new()),
    }
}
