//! The commands between what is printed: values, texts that become values, and where the flow goes on.

use super::super::super::loss::{What, one_line};
use super::super::super::story::Note;
use super::super::program::Item;
use super::super::values::{Val, arity, binary, unary};
use super::{FRAMES, Machine, Next, Pointer};

impl Machine<'_> {
    pub(super) fn command(&mut self, command: &str, at: Pointer) -> Next {
        match command {
            "ev" => self.evaluating = true,
            "/ev" => self.evaluating = false,
            "out" => {
                let value = self.pop();
                let text = value.printed().unwrap_or_else(|| {
                    let told = format!("{{{}}}", value.told());
                    self.lose(What::Variable, told.clone());
                    told
                });
                self.printed.put(text);
            }
            "pop" => drop(self.pop()),
            "du" => {
                let top = self.values.last().cloned().unwrap_or(Val::Void);
                self.values.push(top);
            }
            "str" | "#" => {
                self.printed.mark();
                self.evaluating = false;
            }
            "/str" => {
                let text = self.printed.since_mark();
                self.values.push(Val::Text(text));
                self.evaluating = true;
            }
            "/#" => {
                let tag = self.printed.since_mark();
                self.run.notes.push(Note::Own(one_line(&tag)));
            }
            "<>" => self.printed.glue(),
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
}
