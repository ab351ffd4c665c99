//! One text of an author: a Fluent pattern with variables, selectors and literals, nothing more.
//!
//! References to messages, terms and functions are refused: a text must not pull in others (a few lines
//! could grow to gigabytes), and translators see it whole. An author may write a selector on one line;
//! Fluent wants its variants on lines of their own, so the text is laid out anew before it is parsed.

use std::ops::Range;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern as Ast, PatternElement};
use fluent_syntax::parser::{self, ErrorKind};

/// Deepest nesting of braces.
const DEPTH: usize = 8;
/// What comes between two lines: Fluent needs an indent to see one pattern.
const NEW_LINE: &str = "\n    ";

/// A text that Fluent can read.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// The pattern, laid out to stand on the lines below `id =`.
    pub fluent: String,
    /// Its variables, and where each stands in the author's text, in bytes.
    pub variables: Vec<(String, Range<usize>)>,
    /// It says what stands there: nothing is left for Fluent to do.
    pub plain: bool,
}

/// What keeps a text from being a pattern, and where in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub at: Range<usize>,
    pub problem: Problem,
}

/// The kinds of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing but blanks.
    Empty,
    /// A selector has no variant marked with `*`.
    NoDefault,
    /// A selector has several variants marked with `*`.
    TwoDefaults,
    /// A brace without its other half.
    Brace,
    /// A quoted literal inside braces that is not one.
    Literal,
    /// A message, a term or a function instead of a variable.
    Reference,
    /// Braces within braces within braces …
    TooDeep,
    /// Variants of a selector that stand on its line (in a Fluent file).
    OneLine,
    /// Anything else between braces.
    Expression,
}

impl Problem {
    /// For the message of the diagnostic, which selects on it.
    pub fn slug(self) -> &'static str {
        match self {
            Problem::Empty => "empty",
            Problem::NoDefault => "no-default",
            Problem::TwoDefaults => "two-defaults",
            Problem::Brace => "brace",
            Problem::Literal => "literal",
            Problem::Reference => "reference",
            Problem::TooDeep => "too-deep",
            Problem::OneLine => "one-line",
            Problem::Expression => "expression",
        }
    }
    /// What Fluent's parser found.
    pub fn of(kind: &ErrorKind) -> Problem {
        use ErrorKind::*;
        match kind {
            MissingDefaultVariant => Problem::NoDefault,
            MultipleDefaultVariants => Problem::TwoDefaults,
            UnbalancedClosingBrace | ExpectedToken('}') => Problem::Brace,
            UnterminatedStringLiteral | UnknownEscapeSequence(_) | InvalidUnicodeEscapeSequence(_) => {
                Problem::Literal
            }
            MessageReferenceAsSelector
            | TermReferenceAsSelector
            | MessageAttributeAsSelector
            | TermAttributeAsPlaceable
            | ForbiddenCallee => Problem::Reference,
            ExpectedCharRange { range } if range.starts_with('\n') => Problem::OneLine,
            _ => Problem::Expression,
        }
    }
}

/// Reads an author's text.
pub fn read(text: &str) -> Result<Pattern, Fault> {
    if text.trim().is_empty() {
        return Err(Fault { at: 0..text.len(), problem: Problem::Empty });
    }
    if let Some(fluent) = plain(text) {
        // Fluent leaves blanks at the end out.
        let fluent = fluent.trim_end_matches(' ');
        return Ok(Pattern { fluent: fluent.to_owned(), variables: Vec::new(), plain: true });
    }
    let laid_out = Layout::of(text)?;
    let head = format!("k ={NEW_LINE}");
    let source = format!("{head}{}\n", laid_out.fluent);
    let place =
        |span: Range<usize>| laid_out.author(span.start, head.len())..laid_out.author(span.end, head.len());
    let resource = parser::parse(source.as_str()).map_err(|(_, errors)| {
        errors.first().map_or(Fault { at: 0..text.len(), problem: Problem::Expression }, |error| Fault {
            at: place(error.pos.clone()),
            problem: Problem::of(&error.kind),
        })
    })?;
    let Some(Entry::Message(message)) = resource.body.first() else {
        return Err(Fault { at: 0..text.len(), problem: Problem::Expression });
    };
    let mut variables = Vec::new();
    let Some(ast) = &message.value else { return Err(Fault { at: 0..text.len(), problem: Problem::Empty }) };
    variables_of(ast, &mut variables)
        .map_err(|name| Fault { at: place(within(&source, name)), problem: Problem::Reference })?;
    let variables =
        variables.into_iter().map(|name| (name.to_owned(), place(within(&source, name)))).collect();
    drop(resource);
    Ok(Pattern { fluent: laid_out.fluent, variables, plain: false })
}

/// A text that Fluent reads as it stands, which most are: one line without braces, nothing at its start that could be
/// read as a variant or an attribute.
fn plain(text: &str) -> Option<&str> {
    let text = text.trim_start();
    // Without a way out on the first: then many bytes are compared at once.
    let special = text.bytes().fold(false, |found, byte| found | matches!(byte, b'{' | b'}' | b'\n' | b'\r'));
    (!special && !text.starts_with(['.', '*', '['])).then_some(text)
}

/// The place of a slice in the text it was cut from.
pub fn within(whole: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize).min(whole.len());
    start..(start + part.len()).min(whole.len())
}

/// Whether a translation says nothing yet: `{ "" }` is how Fluent's tools write that.
pub fn is_blank(pattern: &Ast<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => value.trim().is_empty(),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value.is_empty(),
        PatternElement::Placeable { .. } => false,
    })
}

/// The variables of a parsed pattern, one for each time it stands; or the name of something that is none.
pub fn variables_of<'s>(pattern: &Ast<&'s str>, found: &mut Vec<&'s str>) -> Result<(), &'s str> {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found)?;
        }
    }
    Ok(())
}

fn of_expression<'s>(expression: &Expression<&'s str>, found: &mut Vec<&'s str>) -> Result<(), &'s str> {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found)?;
            variants.iter().try_for_each(|variant| variables_of(&variant.value, found))
        }
    }
}

fn of_inline<'s>(inline: &InlineExpression<&'s str>, found: &mut Vec<&'s str>) -> Result<(), &'s str> {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => Ok(()),
        InlineExpression::VariableReference { id } => {
            found.push(id.name);
            Ok(())
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. } => Err(id.name),
    }
}

/// Where a Fluent file nests deeper than any text needs: its parser recurses, and must not be given that.
///
/// Counts too much rather than too little: a quotation mark makes the closing braces after it on its line
/// doubtful (they may stand in a literal), so these do not count as closing; nor does any parenthesis. The
/// count starts anew with each message and attribute, which the parser never reads inside braces.
pub fn too_deep(fluent: &str) -> Option<usize> {
    let (mut depth, mut start) = (0usize, 0);
    for line in fluent.split_inclusive('\n') {
        let name = line.trim_start_matches(' ').trim_start_matches(['.', '-']);
        let after = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        if name.len() > after.len() && after.trim_start_matches(' ').starts_with('=') {
            depth = 0;
        }
        let mut quoted = false;
        for (at, byte) in line.bytes().enumerate() {
            match byte {
                b'"' => quoted = true,
                b'{' => depth += 1,
                b'(' if depth > 0 => depth += 1,
                b'}' if !quoted => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > 4 * DEPTH {
                return Some(start + at);
            }
        }
        start += line.len();
    }
    None
}

/// The author's text, laid out as Fluent wants it.
struct Layout<'t> {
    text: &'t str,
    fluent: String,
    /// Pairs of places, in `fluent` and in `text`, from which both run alike.
    anchors: Vec<(usize, usize)>,
}

/// What stands between the braces that are open.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    Expression,
    Variants,
}

impl<'t> Layout<'t> {
    fn of(text: &'t str) -> Result<Self, Fault> {
        let mut layout =
            Layout { text, fluent: String::with_capacity(text.len() + 16), anchors: vec![(0, 0)] };
        let mut open: Vec<Inside> = Vec::new();
        let mut at = text.len() - text.trim_start().len();
        let mut line_start = true;
        while let Some(c) = text[at..].chars().next() {
            layout.anchor(at);
            let rest = &text[at..];
            let fault = |problem| Err(Fault { at: at..at + c.len_utf8(), problem });
            let mut taken = c.len_utf8();
            let starts_line = std::mem::replace(&mut line_start, false);
            match (open.last().copied(), c) {
                (_, '{') if open.len() == DEPTH => return fault(Problem::TooDeep),
                (_, '{') => {
                    open.push(Inside::Expression);
                    layout.fluent.push('{');
                }
                (Some(Inside::Expression), '(') => return fault(Problem::Reference),
                (Some(Inside::Expression), '"') => {
                    taken = literal(rest);
                    layout.fluent.push_str(&rest[..taken]);
                }
                (Some(Inside::Expression), '-') if rest.starts_with("->") => {
                    *open.last_mut().unwrap_or(&mut Inside::Variants) = Inside::Variants;
                    taken = rest.len() - rest[2..].trim_start().len();
                    layout.fluent.push_str("->");
                    layout.fluent.push_str(NEW_LINE);
                }
                (Some(Inside::Expression), c) if c.is_whitespace() => layout.fluent.push(' '),
                (Some(Inside::Variants), '}') => {
                    open.pop();
                    layout.new_line(at);
                    layout.fluent.push('}');
                }
                (_, '}') => {
                    open.pop();
                    layout.fluent.push('}');
                }
                (Some(Inside::Variants), '[' | '*') if variant(rest).is_some() => {
                    taken = variant(rest).unwrap_or(taken);
                    layout.new_line(at);
                    layout.fluent.push_str(&rest[..taken]);
                }
                (Some(Inside::Expression), c) => layout.fluent.push(c),
                (_, '\r') => line_start = starts_line,
                (_, '\n') => {
                    taken += rest[1..].len() - rest[1..].trim_start_matches([' ', '\t']).len();
                    layout.fluent.push_str(NEW_LINE);
                    line_start = true;
                }
                (_, '.' | '*' | '[') if starts_line => {
                    layout.fluent.push_str("{\"");
                    layout.fluent.push(c);
                    layout.fluent.push_str("\"}");
                }
                (_, c) => layout.fluent.push(c),
            }
            at += taken;
        }
        if open.is_empty() {
            return Ok(layout);
        }
        Err(Fault { at: text.rfind('{').map_or(0..0, |at| at..at + 1), problem: Problem::Brace })
    }

    /// A line break that the author did not write, before this place.
    fn new_line(&mut self, at: usize) {
        self.fluent.push_str(NEW_LINE);
        self.anchor(at);
    }

    /// Remembers that what follows in `fluent` stands here in the text, unless both have run alike so far.
    fn anchor(&mut self, at: usize) {
        let alike =
            self.anchors.last().is_some_and(|(fluent, author)| self.fluent.len() + author == fluent + at);
        if !alike {
            self.anchors.push((self.fluent.len(), at));
        }
    }

    /// The place in the author's text of a place in `fluent` with `head` bytes before it.
    fn author(&self, place: usize, head: usize) -> usize {
        let place = place.saturating_sub(head);
        let after = self.anchors.partition_point(|(fluent, _)| *fluent <= place);
        let (fluent, author) = self.anchors[after.saturating_sub(1)];
        // What the layout put in has no place of its own: it counts as what follows it.
        let next = self.anchors.get(after).map_or(self.text.len(), |(_, author)| *author);
        let mut at = (author + (place - fluent)).min(next);
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }
}

/// The length of the quoted literal that starts here; to the end if it is not closed.
fn literal(rest: &str) -> usize {
    let mut escaped = false;
    rest.char_indices()
        .skip(1)
        .find(|(_, c)| {
            let closes = *c == '"' && !escaped;
            escaped = *c == '\\' && !escaped;
            closes
        })
        .map_or(rest.len(), |(at, _)| at + 1)
}

/// The length of a variant's key (`[one]`, `*[other]`), if one starts here.
fn variant(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('*').unwrap_or(rest).strip_prefix('[')?;
    let key = &inner[..inner.find(']')?];
    let name = key.trim();
    let good =
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'));
    good.then(|| rest.len() - inner.len() + key.len() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_laid_out_as_fluent_wants_it() {
        let check = |text: &str, expected: &str| {
            assert_eq!(read(text).map(|pattern| pattern.fluent), Ok(expected.to_owned()), "{text}");
        };
        check("Good morning.", "Good morning.");
        check(" Good morning. ", "Good morning.");
        check("  Good morning, { $agent }. ", "Good morning, { $agent }. ");
        check(
            "{ $days -> [one] A day *[other] { $days } days } late",
            "{ $days ->\n    \n    [one] A day \n    *[other] { $days } days \n    } late",
        );
        // What would begin a variant or an attribute at the start of a line is only text.
        check("...\n  [sighs]\n*really*", "{\".\"}..\n    {\"[\"}sighs]\n    {\"*\"}really*");
        check("Press [1] or { \"}\" }.", "Press [1] or { \"}\" }.");
        check("Two\r\n\r\n  paragraphs", "Two\n    \n    paragraphs");
    }

    #[test]
    fn a_fault_is_placed_in_the_author_s_text() {
        let check = |text: &str, expected: &str, problem: Problem| {
            let fault = read(text).expect_err(text);
            assert_eq!((&text[fault.at], fault.problem), (expected, problem), "{text}");
        };
        check(" \n\t", " \n\t", Problem::Empty);
        check("An open { brace", "{", Problem::Brace);
        check("Late: { $days -> [one] a day } {brand}", "}", Problem::NoDefault);
        check("Été { $jours -> [one] un *[other] { marque } }", "marque", Problem::Reference);
        check("{ $a -> *[x] y } { F($a) }", "(", Problem::Reference);
        check("{ $a -> *[x] y } { -term }", "term", Problem::Reference);
        check("{{{{{{{{{ $a }}}}}}}}}", "{", Problem::TooDeep);
    }

    #[test]
    fn variables_are_found_where_they_stand() {
        let text = "É { $a -> [one] x *[other] { $b } }\n  { $a }";
        let found = read(text).expect("a pattern").variables;
        assert_eq!(found.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["a", "b", "a"]);
        assert!(found.iter().all(|(name, at)| text[at.clone()] == **name), "{found:?}");
        assert_eq!(found[2].1.start, text.rfind("$a").expect("it is there") + 1);
    }

    #[test]
    fn depth_is_never_counted_too_low() {
        let check =
            |fluent: &str, expected: bool| assert_eq!(too_deep(fluent).is_some(), expected, "{fluent}");
        check(&"a = { $b }\n".repeat(100), false);
        check(&format!("a = {}", "{ $b } ".repeat(100)), false);
        check(&format!("a = x\n{}", "    .b = { $c ->\n   *[d] e\n   }\n".repeat(100)), false);
        check(&"{".repeat(100), true);
        check(&"{ A(".repeat(50), true);
        check(&"{ \"}\" ->\n *[a] ".repeat(50), true);
        check(&"{ $a ->\n *[b] \" } ".repeat(50), true);
    }
}
