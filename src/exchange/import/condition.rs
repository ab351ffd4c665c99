//! Conditions as other programs write them, as far as they are made of facts: `$met and not $rude`.

use super::story::Test;

/// Deepest brackets in a condition.
const DEPTH: usize = 32;

/// A condition made of facts that `is_fact` knows, `and`, `or`, `not` and comparisons with true and false; None for
/// anything else.
pub fn read(source: &str, is_fact: &dyn Fn(&str) -> bool) -> Option<Test> {
    let mut reader = Reader { tokens: tokens(source)?, at: 0, is_fact };
    let test = reader.any(0)?;
    (reader.at == reader.tokens.len()).then(|| test.simplified(&|_| None))
}

/// The truth value that a word stands for.
pub fn constant(word: &str) -> Option<bool> {
    match word.trim().to_lowercase().as_str() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

/// The name of a variable without its sign; None if it is none.
pub fn variable(text: &str) -> Option<&str> {
    let name = text.trim();
    let name = name.strip_prefix(['$', '_']).unwrap_or(name);
    let good = name.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'));
    good.then_some(name)
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Open,
    Close,
    And,
    Or,
    Not,
    Is,
    IsNot,
    Word(String),
}

fn tokens(source: &str) -> Option<Vec<Token>> {
    let mut found = Vec::new();
    let mut rest = source.trim_start();
    while let Some(c) = rest.chars().next() {
        let signs = [
            ("&&", Token::And),
            ("||", Token::Or),
            ("===", Token::Is),
            ("!==", Token::IsNot),
            ("==", Token::Is),
            ("!=", Token::IsNot),
            ("!", Token::Not),
            ("(", Token::Open),
            (")", Token::Close),
            ("=", Token::Is),
        ];
        if let Some((sign, token)) = signs.into_iter().find(|(sign, _)| rest.starts_with(sign)) {
            found.push(token);
            rest = rest[sign.len()..].trim_start();
            continue;
        }
        if !(c.is_alphabetic() || matches!(c, '$' | '_')) {
            return None;
        }
        let end = rest[c.len_utf8()..]
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-')))
            .map_or(rest.len(), |at| at + c.len_utf8());
        let word = &rest[..end];
        rest = rest[end..].trim_start();
        let token = match word.to_lowercase().as_str() {
            "and" | "et" => Token::And,
            "or" | "ou" => Token::Or,
            "not" | "non" | "pas" if found.last() == Some(&Token::Is) => {
                found.pop();
                Token::IsNot
            }
            "not" | "non" | "pas" => Token::Not,
            "is" | "eq" | "est" => Token::Is,
            "isnot" | "neq" => Token::IsNot,
            _ => Token::Word(word.to_owned()),
        };
        found.push(token);
    }
    Some(found)
}

struct Reader<'a> {
    tokens: Vec<Token>,
    at: usize,
    is_fact: &'a dyn Fn(&str) -> bool,
}

impl Reader<'_> {
    fn take(&mut self, wanted: &Token) -> bool {
        let found = self.tokens.get(self.at) == Some(wanted);
        self.at += usize::from(found);
        found
    }

    fn any(&mut self, depth: usize) -> Option<Test> {
        let mut of = vec![self.all(depth)?];
        while self.take(&Token::Or) {
            of.push(self.all(depth)?);
        }
        Some(Test::Any(of))
    }

    fn all(&mut self, depth: usize) -> Option<Test> {
        let mut of = vec![self.one(depth)?];
        while self.take(&Token::And) {
            of.push(self.one(depth)?);
        }
        Some(Test::All(of))
    }

    fn one(&mut self, depth: usize) -> Option<Test> {
        if depth > DEPTH {
            return None;
        }
        if self.take(&Token::Not) {
            return Some(self.one(depth + 1)?.negated());
        }
        let left = self.operand(depth)?;
        let equal = match self.tokens.get(self.at) {
            Some(Token::Is) => true,
            Some(Token::IsNot) => false,
            _ => return Some(left),
        };
        self.at += 1;
        match self.operand(depth)? {
            Test::Always(right) if right == equal => Some(left),
            Test::Always(_) => Some(left.negated()),
            _ => None,
        }
    }

    fn operand(&mut self, depth: usize) -> Option<Test> {
        if self.take(&Token::Open) {
            let inner = self.any(depth + 1)?;
            return self.take(&Token::Close).then_some(inner);
        }
        let Some(Token::Word(word)) = self.tokens.get(self.at) else { return None };
        self.at += 1;
        if let Some(holds) = constant(word) {
            return Some(Test::Always(holds));
        }
        let name = variable(word)?;
        (self.is_fact)(name).then(|| Test::Fact(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_made_of_facts_are_read_and_no_others() {
        let check = |source: &str, expected: Option<&str>| {
            let found = read(source, &|name| name != "health").map(|test| format!("{test:?}"));
            assert_eq!(found.as_deref(), expected, "{source}");
        };
        check("$met", Some(r#"Fact("met")"#));
        check("$met is true", Some(r#"Fact("met")"#));
        check("$met is not true", Some(r#"Not(Fact("met"))"#));
        check(
            "!$met && (_b || $c === false)",
            Some(r#"All([Not(Fact("met")), Any([Fact("b"), Not(Fact("c"))])])"#),
        );
        check("$met and not $met", Some("Always(false)"));
        check("heard-out et pas verified", Some(r#"All([Fact("heard-out"), Not(Fact("verified"))])"#));
        for foreign in
            ["$health", "$a > 3", "$a is \"x\"", "$a[0]", "visited()", "($a", "$a $b", "", "$a is $b"]
        {
            check(foreign, None);
        }
        check(&"(".repeat(10_000), None);
        check(&"not ".repeat(10_000), None);
    }
}
