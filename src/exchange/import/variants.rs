//! Text under conditions: a passage that reads differently while a fact holds becomes several.

use super::story::{Passage, Test};

/// Most facts that one passage may be told apart by: each doubles it.
const MOST: usize = 2;

/// What is supposed of facts while a passage is read once.
#[derive(Debug, Default)]
pub struct Supposed {
    made: Vec<(String, bool)>,
    /// Nothing more may be supposed.
    closed: bool,
}

impl Supposed {
    /// For reading what is shown in every case: nothing can be supposed of it.
    pub fn nothing() -> Self {
        Supposed { made: Vec::new(), closed: true }
    }

    /// Whether the fact is supposed to hold; None if too much is supposed already.
    pub fn fact(&mut self, name: &str) -> Option<bool> {
        if let Some(holds) = self.already(name) {
            return Some(holds);
        }
        if self.closed || self.made.len() >= MOST {
            return None;
        }
        // First as if everything held: the last reading supposes nothing, and stays under the passage's own name.
        self.made.push((name.to_owned(), true));
        Some(true)
    }

    /// What is supposed of the fact already.
    pub fn already(&self, name: &str) -> Option<bool> {
        self.made.iter().find(|(fact, _)| fact == name).map(|(_, holds)| *holds)
    }

    /// Whether a test holds; None if that cannot be supposed.
    pub fn test(&mut self, test: &Test) -> Option<bool> {
        match test {
            Test::Always(holds) => Some(*holds),
            Test::Fact(name) => self.fact(name),
            Test::Not(of) => Some(!self.test(of)?),
            Test::All(of) => {
                for one in of {
                    if !self.test(one)? {
                        return Some(false);
                    }
                }
                Some(true)
            }
            Test::Any(of) => {
                for one in of {
                    if self.test(one)? {
                        return Some(true);
                    }
                }
                Some(false)
            }
        }
    }
}

/// Reads a passage once for each way that the facts can be which it asks for. The last is the passage itself, where
/// none of them holds; before it stand its variants, and it has doors to them.
pub fn read(mut once: impl FnMut(&mut Supposed) -> Passage) -> Vec<Passage> {
    let mut found: Vec<(Test, Passage)> = Vec::new();
    let mut supposed = Supposed::default();
    loop {
        let passage = once(&mut supposed);
        let literal = |(name, holds): &(String, bool)| match holds {
            true => Test::Fact(name.clone()),
            false => Test::Fact(name.clone()).negated(),
        };
        let test = Test::All(supposed.made.iter().map(literal).collect()).simplified(&|_| None);
        found.push((test, passage));
        let mut made = supposed.made;
        while made.pop_if(|(_, holds)| !*holds).is_some() {}
        let Some((_, holds)) = made.last_mut() else { break };
        *holds = false;
        supposed = Supposed { made, closed: false };
    }
    let Some((_, mut own)) = found.pop() else { return Vec::new() };
    let mut passages = Vec::new();
    for (at, (test, mut passage)) in found.into_iter().enumerate() {
        passage.name = format!("{} {}", own.name, at + 2);
        own.doors.push((test, passage.name.clone()));
        passages.push(passage);
    }
    passages.push(own);
    passages
}
