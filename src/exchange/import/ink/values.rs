//! Values while a story runs: known ones, facts, and what nobody can know beforehand.

use super::super::loss::one_line;
use super::super::story::Test;
use super::machine::Pointer;

#[derive(Clone, Debug, PartialEq)]
pub enum Val {
    Text(String),
    Number(f64),
    Truth(bool),
    /// Something that is true or not, as facts tell.
    Test(Test),
    /// How often something was read: at least once, if the test holds.
    Count(Test),
    Target(Pointer),
    /// As an author would write it.
    Unknown(String),
    Void,
}

impl Val {
    /// Whether it counts as true; as words, if nobody can know.
    pub fn truth(&self) -> Result<Test, String> {
        match self {
            Val::Number(number) => Ok(Test::Always(*number != 0.0)),
            Val::Truth(truth) => Ok(Test::Always(*truth)),
            Val::Test(test) | Val::Count(test) => Ok(test.clone()),
            Val::Text(text) => Ok(Test::Always(!text.is_empty())),
            Val::Target(_) | Val::Void => Ok(Test::Always(true)),
            Val::Unknown(words) => Err(words.clone()),
        }
    }

    /// As it is printed; None if nobody can know.
    pub fn printed(&self) -> Option<String> {
        match self {
            Val::Text(text) => Some(text.clone()),
            Val::Number(number) => Some(number.to_string()),
            Val::Truth(truth) => Some(truth.to_string()),
            Val::Void | Val::Target(_) => Some(String::new()),
            Val::Test(_) | Val::Count(_) | Val::Unknown(_) => None,
        }
    }

    /// In words.
    pub fn told(&self) -> String {
        match self {
            Val::Test(test) | Val::Count(test) => super::super::shape::told(test),
            Val::Unknown(words) => words.clone(),
            Val::Text(text) => format!("\"{text}\""),
            other => other.printed().unwrap_or_default(),
        }
    }

    fn number(&self) -> Option<f64> {
        match self {
            Val::Number(number) => Some(*number),
            Val::Truth(truth) => Some(f64::from(u8::from(*truth))),
            _ => None,
        }
    }
}

/// How many values a function takes; None if it is none.
pub fn arity(name: &str) -> Option<usize> {
    Some(match name {
        "_" | "!" | "FLOOR" | "CEILING" | "INT" | "FLOAT" | "LIST_MIN" | "LIST_MAX" | "LIST_ALL"
        | "LIST_COUNT" | "LIST_VALUE" | "LIST_INVERT" => 1,
        "+" | "-" | "*" | "/" | "%" | "==" | "!=" | ">" | "<" | ">=" | "<=" | "&&" | "||" | "MIN" | "MAX"
        | "POW" | "?" | "!?" | "L^" | "has" | "hasnt" => 2,
        _ => return None,
    })
}

/// What a function of one value gives.
pub fn unary(name: &str, value: &Val) -> Val {
    let unknown = || Val::Unknown(short(format!("{name} {}", value.told())));
    match (name, value) {
        ("!", value) => match value.truth() {
            Ok(Test::Always(truth)) => Val::Truth(!truth),
            Ok(test) => Val::Test(test.negated()),
            Err(words) => Val::Unknown(short(format!("not {words}"))),
        },
        (_, value) => match (name, value.number()) {
            ("_", Some(number)) => Val::Number(-number),
            ("FLOOR" | "INT", Some(number)) => Val::Number(number.floor()),
            ("CEILING", Some(number)) => Val::Number(number.ceil()),
            ("FLOAT", Some(number)) => Val::Number(number),
            _ => unknown(),
        },
    }
}

/// What a function of two values gives.
pub fn binary(name: &str, left: &Val, right: &Val) -> Val {
    let unknown = || Val::Unknown(short(format!("{} {name} {}", left.told(), right.told())));
    if let (Val::Text(left), Val::Text(right)) = (left, right) {
        return match name {
            "+" => Val::Text(short(format!("{left}{right}"))),
            "==" => Val::Truth(left == right),
            "!=" => Val::Truth(left != right),
            _ => unknown(),
        };
    }
    if let ("&&" | "||", Ok(left), Ok(right)) = (name, left.truth(), right.truth()) {
        let both = vec![left, right];
        let test = if name == "&&" { Test::All(both) } else { Test::Any(both) };
        return match test.simplified(&|_| None) {
            Test::Always(truth) => Val::Truth(truth),
            test => Val::Test(test),
        };
    }
    if let (Some(left), Some(right)) = (left.number(), right.number()) {
        return match name {
            "+" => Val::Number(left + right),
            "-" => Val::Number(left - right),
            "*" => Val::Number(left * right),
            "/" | "%" if right == 0.0 => unknown(),
            "/" => Val::Number((left / right).trunc()),
            "%" => Val::Number(left % right),
            "MIN" => Val::Number(left.min(right)),
            "MAX" => Val::Number(left.max(right)),
            "==" => Val::Truth(left == right),
            "!=" => Val::Truth(left != right),
            ">" => Val::Truth(left > right),
            "<" => Val::Truth(left < right),
            ">=" => Val::Truth(left >= right),
            "<=" => Val::Truth(left <= right),
            _ => unknown(),
        };
    }
    compared(name, left, right).unwrap_or_else(unknown)
}

/// A fact, or a count, against a number or a truth value.
fn compared(name: &str, left: &Val, right: &Val) -> Option<Val> {
    let (test, number, name, counts) = match (left, right) {
        (Val::Test(test), other) => (test, other.number()?, name, false),
        (Val::Count(test), other) => (test, other.number()?, name, true),
        (other, Val::Test(test)) => (test, other.number()?, mirrored(name), false),
        (other, Val::Count(test)) => (test, other.number()?, mirrored(name), true),
        _ => return None,
    };
    let zero = number == 0.0;
    let one = number == 1.0;
    let holds = match name {
        "==" if zero => false,
        "==" if one && !counts => true,
        "!=" | ">" if zero => true,
        "!=" if one && !counts => false,
        ">=" if one => true,
        "<" if one => false,
        "<=" if zero => false,
        _ => return None,
    };
    Some(Val::Test(if holds { test.clone() } else { test.clone().negated() }))
}

fn mirrored(name: &str) -> &str {
    match name {
        ">" => "<",
        "<" => ">",
        ">=" => "<=",
        "<=" => ">=",
        other => other,
    }
}

/// Words that cannot grow for ever.
pub fn short(words: String) -> String {
    if words.len() > 400 { one_line(&words) } else { words }
}
