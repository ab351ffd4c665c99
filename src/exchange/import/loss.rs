//! What does not come over.

use crate::scenario::vocabulary::words;

words! {
    /// The kinds of things that a scenario has no counterpart for, or has only in another form. What to do about each
    /// stands in its message, `loss-<slug>`.
    What {
        /// A macro or command of the other program.
        Macro => "macro",
        /// A value that is counted or computed.
        Variable => "variable",
        /// A condition that facts cannot tell.
        Condition => "condition",
        /// Something is left to chance.
        Random => "random",
        /// Words that change each time they are read.
        Variation => "variation",
        Script => "script", Style => "style", Media => "media", Formatting => "formatting",
        /// Menus, headers and the like, around every passage.
        Frame => "frame",
        /// A link that leads nowhere, or out of the story.
        Link => "link",
        /// A score, which becomes an outcome at most.
        Score => "score",
        /// Something else to do than to choose: a video, a quiz.
        Interaction => "interaction",
        /// A setting of the other program.
        Setting => "setting",
        /// A column of a sheet that nobody knows.
        Column => "column",
        /// A word in a sheet that is none of those that may stand there.
        Word => "word",
        /// Only one thing could be said.
        OneAnswer => "one-answer",
        /// More than nine things could be said.
        ManyAnswers => "many-answers",
        /// It went on without a choice.
        NoChoice => "no-choice",
        /// No way led to an end.
        NoEnding => "no-ending",
        /// All that could be said had a condition.
        NoAnswerLeft => "no-answer-left",
        /// What an ending means was not said.
        Outcome => "outcome",
        /// More facts than a scenario has.
        Fact => "fact",
        /// More passages than a scenario has, or more of a text.
        TooMuch => "too-much",
    }
}

/// Something that did not come over as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    pub what: What,
    /// The passage, knot, row … as the file calls it; empty for the whole file.
    pub place: String,
    /// Its line in the file (or row in the sheet), from 1, where there are lines.
    pub line: Option<usize>,
    /// What stood there, or a number of things.
    pub text: String,
}

/// A list of losses in which nothing stands twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Losses(Vec<Loss>);

/// Longest quotation, in characters.
const QUOTE: usize = 160;
/// Most losses that are kept; a file with more is hardly a story.
const MOST: usize = 10_000;

impl Losses {
    pub fn add(&mut self, what: What, place: &str, line: Option<usize>, text: &str) {
        let loss = Loss { what, place: one_line(place), line, text: one_line(text) };
        // What stands twice stands near.
        if self.0.len() < MOST && !self.0.iter().rev().take(200).any(|other| *other == loss) {
            self.0.push(loss);
        }
    }

    pub fn extend(&mut self, more: Losses) {
        for Loss { what, place, line, text } in more.0 {
            self.add(what, &place, line, &text);
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = &Loss> {
        self.0.iter()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A quotation: one line without control characters, cut where it grows long.
pub fn one_line(text: &str) -> String {
    let mut words = text.split_whitespace();
    let mut line = String::new();
    let mut count = 0;
    for word in words.by_ref() {
        if !line.is_empty() {
            line.push(' ');
        }
        for c in word.chars().filter(|c| !c.is_control()) {
            if count >= QUOTE {
                line.push('…');
                return line;
            }
            line.push(c);
            count += 1;
        }
        count += 1;
    }
    line
}
