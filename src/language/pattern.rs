//! Patterns of words, as a training specialist writes them: `i (do | can)? understand .. your <feeling>`.
//!
//! | written | means |
//! |---|---|
//! | `refund` | this word, in any spelling of capitals and accents |
//! | `frustrat*` | any word that begins so |
//! | `ADR` | this word, in capitals as here |
//! | `(a \| b c)` | one of these |
//! | `now?`, `(right now)?` | this, or nothing |
//! | `(so \| very)*`, `<very>*` | any number of these, or nothing |
//! | `_` | any one word |
//! | `..` | up to three words |
//! | `...` | any words of the same sentence |
//! | `<feeling>` | one of the list of this name |
//! | `^`, `$` | the beginning, the end of the sentence |
//! | `?`, `!` standing alone | this mark, however often |

use std::cell::Cell;
use std::collections::BTreeMap;

use super::spellings::Spellings;
use super::tokens::Token;

/// One piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Word(String),
    Prefix(String),
    Capitals(String),
    Mark(char),
    Gap { least: usize, most: usize },
    OneOf(Vec<Vec<Piece>>),
    Repeated(Box<Piece>),
    Start,
    End,
}

/// A pattern of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(Vec<Piece>);

/// Why a pattern cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A bracket is missing, at this place or for the one there.
    Bracket,
    /// There is no list of this name, but those.
    UnknownList { name: String, there_are: Vec<String> },
    /// The list of this name needs itself.
    EndlessList(String),
    /// There is no word in it.
    Empty,
    /// With its lists it is larger than there is room for, or its brackets stand too deep in each other.
    TooLarge,
    /// It has more words than what is weighed as one.
    TooManyWords,
}

/// By what a match can begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum First {
    /// This word.
    Word(String),
    /// A word that begins so.
    Prefix(String),
    /// Anything.
    Any,
}

/// Longest text of a pattern or a list that is read, in bytes.
const LONGEST: usize = 8_000;
/// Most brackets and lists within each other.
const DEEPEST: usize = 24;

/// Reads patterns: the lists they may name, how their words are spelled, and how much of them there may be.
pub struct Reader<'a> {
    /// Each list's own text, by its name.
    pub lists: &'a BTreeMap<String, String>,
    /// The spellings of the language.
    pub spellings: &'a Spellings,
    /// Room for so many pieces more, those of lists counted wherever a list is used: each pattern that is read takes its own.
    pub room: &'a Cell<usize>,
}

impl Reader<'_> {
    /// Reads one pattern.
    pub fn pattern(&self, text: &str) -> Result<Pattern, Unreadable> {
        let pieces = self.choice(text, &mut Vec::new())?;
        let pieces = match pieces {
            Piece::OneOf(mut ways) if ways.len() == 1 => ways.remove(0),
            other => vec![other],
        };
        if pieces.is_empty() { Err(Unreadable::Empty) } else { Ok(Pattern(pieces)) }
    }

    /// What stands between brackets: sequences with `|` between them. `open` are the lists that are being read, and the
    /// brackets, each as `(`.
    fn choice(&self, text: &str, open: &mut Vec<String>) -> Result<Piece, Unreadable> {
        if text.len() > LONGEST || open.len() > DEEPEST {
            return Err(Unreadable::TooLarge);
        }
        let mut ways = Vec::new();
        let (mut depth, mut start) = (0_usize, 0);
        for (at, char) in text.char_indices() {
            match char {
                '(' => depth += 1,
                ')' => depth = depth.checked_sub(1).ok_or(Unreadable::Bracket)?,
                '|' if depth == 0 => {
                    ways.push(self.sequence(&text[start..at], open)?);
                    start = at + 1;
                }
                _ => {}
            }
        }
        if depth > 0 {
            return Err(Unreadable::Bracket);
        }
        ways.push(self.sequence(&text[start..], open)?);
        Ok(Piece::OneOf(ways))
    }

    /// Pieces one after the other.
    fn sequence(&self, text: &str, open: &mut Vec<String>) -> Result<Vec<Piece>, Unreadable> {
        let mut pieces = Vec::new();
        let mut rest = text.trim_start();
        while !rest.is_empty() {
            let (mut found, mut length) = if rest.starts_with('(') {
                let end = closing(rest).ok_or(Unreadable::Bracket)?;
                open.push("(".to_owned());
                let choice = self.choice(&rest[1..end], open);
                open.pop();
                (vec![choice?], end + 1)
            } else if let Some((name, _)) = rest.strip_prefix('<').and_then(|it| it.split_once('>')) {
                (vec![self.list(name, open)?], name.len() + 2)
            } else {
                let end = rest.find([' ', '(', '\n']).unwrap_or(rest.len());
                // A `?` that stands alone is the mark itself.
                let length = rest[..end].strip_suffix('?').map_or(end, |item| item.len().max(1));
                (self.item(&rest[..length])?, length)
            };
            if rest[length..].starts_with('?') {
                found = vec![Piece::OneOf(vec![found, Vec::new()])];
                length += 1;
            } else if rest[length..].starts_with('*') {
                found = found.into_iter().map(|it| Piece::Repeated(Box::new(it))).collect();
                length += 1;
            }
            let left = self.room.get().checked_sub(found.len()).ok_or(Unreadable::TooLarge)?;
            self.room.set(left);
            pieces.append(&mut found);
            rest = rest[length..].trim_start();
        }
        Ok(pieces)
    }

    /// One of the list of this name.
    fn list(&self, name: &str, open: &mut Vec<String>) -> Result<Piece, Unreadable> {
        let there_are = || self.lists.keys().cloned().collect();
        let unknown = || Unreadable::UnknownList { name: name.to_owned(), there_are: there_are() };
        let list = self.lists.get(name).ok_or_else(unknown)?;
        if open.iter().any(|it| it == name) {
            return Err(Unreadable::EndlessList(name.to_owned()));
        }
        open.push(name.to_owned());
        let choice = self.choice(list, open);
        open.pop();
        choice
    }

    /// One item without its `?`. A contraction becomes the words that it stands for.
    fn item(&self, item: &str) -> Result<Vec<Piece>, Unreadable> {
        Ok(match item {
            "^" => vec![Piece::Start],
            "$" => vec![Piece::End],
            "_" => vec![Piece::Gap { least: 1, most: 1 }],
            ".." => vec![Piece::Gap { least: 0, most: 3 }],
            "..." => vec![Piece::Gap { least: 0, most: usize::MAX }],
            "?" => vec![Piece::Mark('?')],
            "!" => vec![Piece::Mark('!')],
            _ => {
                if let Some(prefix) = item.strip_suffix('*') {
                    let (last, before) = self.words(prefix).split_last().map_or_else(
                        || Err(Unreadable::Empty),
                        |(last, before)| Ok((last.clone(), before.to_vec())),
                    )?;
                    return Ok(before.into_iter().map(Piece::Word).chain([Piece::Prefix(last)]).collect());
                }
                let letters = item.chars().filter(|char| char.is_alphabetic()).count();
                if letters > 1 && !item.contains(char::is_lowercase) {
                    return Ok(item.split('-').map(|part| Piece::Capitals(part.to_owned())).collect());
                }
                // A comma or a colon is no word: where it stands, none is looked for.
                self.words(item).into_iter().map(Piece::Word).collect()
            }
        })
    }

    fn words(&self, item: &str) -> Vec<String> {
        self.spellings.words(item)
    }
}

/// Where the bracket closes with which the text begins.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, char) in text.char_indices() {
        match char {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

impl Pattern {
    /// Where the longest match ends that begins at this token of a sentence; None where none begins.
    pub fn longest(&self, tokens: &[Token], at: usize) -> Option<usize> {
        follow(&self.0, tokens, vec![at]).last().copied()
    }

    /// Whether a match begins right after the token before this one, without a pause between them.
    pub fn begins_after(&self, tokens: &[Token], at: usize) -> bool {
        tokens.get(at).is_some_and(|token| !token.after_pause) && self.longest(tokens, at).is_some()
    }

    /// Whether a match ends right before this token, without a pause between them.
    pub fn ends_before(&self, tokens: &[Token], at: usize) -> bool {
        !tokens[at].after_pause && follow(&self.0, tokens, (0..at).collect()).contains(&at)
    }

    /// Whether there is a match anywhere in a sentence.
    pub fn is_in(&self, tokens: &[Token]) -> bool {
        !follow(&self.0, tokens, (0..tokens.len()).collect()).is_empty()
    }

    /// By what a match can begin.
    pub fn firsts(&self) -> Vec<First> {
        let mut found = Vec::new();
        if firsts(&self.0, &mut found) {
            found.push(First::Any);
        }
        found
    }
}

/// Adds what the pieces can begin with; whether they may also be nothing at all.
fn firsts(pieces: &[Piece], found: &mut Vec<First>) -> bool {
    for piece in pieces {
        let nothing = match piece {
            Piece::Word(word) => {
                found.push(First::Word(word.clone()));
                false
            }
            Piece::Prefix(prefix) => {
                found.push(First::Prefix(prefix.clone()));
                false
            }
            // A gap may be nothing, but what it begins with may be anything.
            Piece::Capitals(_) | Piece::Mark(_) | Piece::Gap { .. } => {
                found.push(First::Any);
                false
            }
            Piece::OneOf(ways) => ways.iter().filter(|way| firsts(way, found)).count() > 0,
            Piece::Repeated(piece) => {
                firsts(std::slice::from_ref(piece), found);
                true
            }
            Piece::Start | Piece::End => true,
        };
        if !nothing {
            return false;
        }
    }
    true
}

/// Every place where the pieces can end that begin at one of these places; both sorted, without doubles.
fn follow(pieces: &[Piece], tokens: &[Token], mut places: Vec<usize>) -> Vec<usize> {
    for piece in pieces {
        if places.is_empty() {
            break;
        }
        places = step(piece, tokens, &places);
    }
    places
}

fn step(piece: &Piece, tokens: &[Token], places: &[usize]) -> Vec<usize> {
    let one = |fits: &dyn Fn(&Token) -> bool| {
        places.iter().filter(|at| tokens.get(**at).is_some_and(fits)).map(|at| at + 1).collect()
    };
    match piece {
        Piece::Word(word) => one(&|token| token.plain == *word),
        Piece::Prefix(prefix) => one(&|token| token.plain.starts_with(prefix.as_str())),
        Piece::Capitals(word) => one(&|token| token.written == *word),
        Piece::Mark(mark) => one(&|token| is_mark(token) && token.plain.contains(*mark)),
        Piece::Gap { least, most } => {
            // Both ends of a gap only move on from place to place, so no place is looked at twice.
            let (mut found, mut next, mut mark) = (Vec::new(), 0, None);
            for at in places {
                let next_mark = || at + tokens[*at..].iter().take_while(|token| !is_mark(token)).count();
                let mark = *mark.insert(mark.filter(|mark| at <= mark).unwrap_or_else(next_mark));
                let end = mark.min(at.saturating_add(*most)) + 1;
                found.extend(next.max(at + least)..end);
                next = next.max(end);
            }
            found
        }
        Piece::OneOf(ways) => {
            sorted(ways.iter().flat_map(|way| follow(way, tokens, places.to_vec())).collect())
        }
        Piece::Repeated(piece) => {
            let (mut found, mut last) = (places.to_vec(), places.to_vec());
            while !last.is_empty() {
                last = step(piece, tokens, &last);
                last.retain(|at| !found.contains(at));
                found.extend(&last);
            }
            sorted(found)
        }
        Piece::Start => places.iter().copied().filter(|at| *at == 0).collect(),
        Piece::End => places.iter().copied().filter(|at| tokens[*at..].iter().all(is_mark)).collect(),
    }
}

fn sorted(mut places: Vec<usize>) -> Vec<usize> {
    places.sort_unstable();
    places.dedup();
    places
}

fn is_mark(token: &Token) -> bool {
    !token.plain.contains(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Text, Tongue};

    fn read(pattern: &str) -> Result<Pattern, Unreadable> {
        let lists = [("hard", "hard | so <very> tough"), ("very", "very"), ("loop", "<loop>")];
        let lists = lists.map(|(name, list)| (name.to_owned(), list.to_owned())).into();
        let room = Cell::new(100);
        Reader { lists: &lists, spellings: Spellings::of(Tongue::English), room: &room }.pattern(pattern)
    }

    #[test]
    fn patterns_find_the_longest_words() {
        let check = |pattern: &str, text: &str, expected: Option<&str>| {
            let tokens = Spellings::of(Tongue::English).spelled_out(&Text::new(Tongue::English, text));
            let tokens = &tokens[0];
            let pattern = read(pattern).unwrap();
            let found = (0..tokens.len()).find_map(|at| Some((at, pattern.longest(tokens, at)?)));
            let words = found.map(|(start, end)| {
                let words: Vec<&str> = tokens[start..end].iter().map(|it| it.plain.as_str()).collect();
                words.join(" ")
            });
            assert_eq!(words.as_deref(), expected, "in {text}");
        };
        check("i'm sorry", "Well, I am SORRY.", Some("i am sorry"));
        check("sorry", "sorrys", None);
        check("frustrat*", "So frustrating!", Some("frustrating"));
        check("(you | we all) (do | can)* wait", "we all do can do wait", Some("we all do can do wait"));
        check("<very>* good", "very very good", Some("very very good"));
        check("right now?", "right now", Some("right now"));
        check("it is <hard>", "it's so very tough", Some("it is so very tough"));
        check("a _ c", "a c b c", None);
        check("a .. d", "a b c d e d", Some("a b c d"));
        check("a ... d", "a b c d e d", Some("a b c d e d"));
        check("^ stop", "never stop", None);
        check("all $", "all of all!", Some("all"));
        check("why ... ?", "But why so late??", Some("why so late ??"));
        check("SLA", "the sla", None);
        check("back-office SLA", "our back-office, SLA", Some("back office sla"));
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        let check = |pattern: &str, problem| assert_eq!(read(pattern), Err(problem), "{pattern}");
        check("(a", Unreadable::Bracket);
        check("a)", Unreadable::Bracket);
        check("", Unreadable::Empty);
        check("*", Unreadable::Empty);
        let there_are = ["hard", "loop", "very"].map(str::to_owned).into();
        check("<none>", Unreadable::UnknownList { name: "none".to_owned(), there_are });
        check("<loop>", Unreadable::EndlessList("loop".to_owned()));
        check(&"word ".repeat(101), Unreadable::TooLarge);
        check(&"<hard> ".repeat(30), Unreadable::TooLarge);
        check(&("(".repeat(60) + "a" + &")".repeat(60)), Unreadable::TooLarge);
        check(&"| ".repeat(10_000), Unreadable::TooLarge);
    }
}
