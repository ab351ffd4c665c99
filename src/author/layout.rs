//! Elements between brackets: put in, taken out and moved as the lines around them are laid out.
//!
//! An element on lines of its own is moved and taken away with the comments right above it and the one behind it.

use std::ops::Range;

use crate::scenario::syntax::{Field, Kind, Node, Span, Value, Word, skip_blank, tokens};

/// The file that is changed.
pub struct Layout<'t> {
    pub text: &'t str,
}

/// A change of the file, not yet that of a path.
pub type Change = (Span, String);

/// An element with what belongs to it.
struct Extent {
    /// On lines of its own, from the start of the first line to the end of the last, without its line end.
    span: Span,
    /// Whether nothing else stands on these lines.
    own_lines: bool,
    comma: bool,
}

/// Where each element between the node's brackets stands, from its key to its value.
pub fn elements(node: &Node) -> Vec<Span> {
    match &node.value {
        Value::List(items) | Value::Items(_, items) => items.iter().map(|item| item.span.clone()).collect(),
        Value::Map(pairs) => pairs.iter().map(|(key, value)| key.span.start..value.span.end).collect(),
        Value::Fields(_, fields) => {
            fields.iter().map(|field| field.name.span.start..field.value.span.end).collect()
        }
        _ => Vec::new(),
    }
}

impl<'t> Layout<'t> {
    pub fn new(text: &'t str) -> Self {
        Layout { text }
    }

    pub fn line_end(&self) -> &'static str {
        if self.text.contains("\r\n") { "\r\n" } else { "\n" }
    }

    /// Puts an element in, as the one at this place. Its lines are indented as its neighbours are.
    pub fn insert(&self, node: &Node, at: usize, element: &str) -> Vec<Change> {
        let elements = elements(node);
        let line_end = self.line_end();
        if elements.is_empty() {
            return vec![self.insert_first(node, element)];
        }
        if at < elements.len() {
            let next = self.extent(node, &elements, at);
            let start = elements[at].start;
            let element = self.indented(element, start);
            if !next.own_lines {
                return vec![(start..start, format!("{element}, "))];
            }
            let place = next.span.start;
            return vec![(place..place, format!("{}{element},{line_end}", self.indent(start)))];
        }
        let last = elements.len() - 1;
        let (extent, span) = (self.extent(node, &elements, last), elements[last].clone());
        let element = self.indented(element, span.start);
        if !extent.own_lines {
            return vec![(span.end..span.end, format!(", {element}"))];
        }
        let comma = if extent.comma { "," } else { "" };
        let line = format!("{line_end}{}{element}{comma}", self.indent(span.start));
        let mut changes = vec![(extent.span.end..extent.span.end, line)];
        if !extent.comma {
            changes.insert(0, (span.end..span.end, ",".to_owned()));
        }
        changes
    }

    /// Into brackets that hold nothing but perhaps comments.
    fn insert_first(&self, node: &Node, element: &str) -> Change {
        let (line_end, closing) = (self.line_end(), node.span.end - 1);
        if matches!(node.value, Value::List(_)) {
            return (closing..closing, element.to_owned());
        }
        let indent = self.indent(node.span.start);
        let element = self.indented_by(element, &format!("{indent}    "));
        let opening = closing - self.text[..closing].len() + self.text[..closing].trim_end().len();
        (opening..closing, format!("{line_end}{indent}    {element},{line_end}{indent}"))
    }

    /// Takes elements out that follow each other.
    pub fn remove(&self, node: &Node, range: Range<usize>) -> Vec<Change> {
        let elements = elements(node);
        let extents: Vec<Extent> = range.clone().map(|at| self.extent(node, &elements, at)).collect();
        if extents.iter().all(|extent| extent.own_lines) {
            let line = |span: Span| {
                let after = &self.text[span.end..];
                span.start..span.end + after.find('\n').map_or(0, |line_end| line_end + 1)
            };
            return extents.into_iter().map(|extent| (line(extent.span), String::new())).collect();
        }
        let span = match (elements.get(range.end), range.start.checked_sub(1)) {
            (Some(next), _) => elements[range.start].start..next.start,
            (None, Some(before)) => elements[before].end..elements[range.end - 1].end,
            (None, None) => elements[range.start].start..self.end(elements[range.end - 1].end).0,
        };
        vec![(span, String::new())]
    }

    /// Moves an element before that of another place; behind the last, if there is none.
    pub fn relocate(&self, node: &Node, from: usize, before: usize) -> Vec<Change> {
        if from == before || from + 1 == before {
            return Vec::new();
        }
        let elements = elements(node);
        let extent = self.extent(node, &elements, from);
        let mut moved = if extent.own_lines { extent.span.clone() } else { elements[from].clone() };
        let beside = before.min(elements.len() - 1);
        let neighbour = self.extent(node, &elements, beside);
        let mut changes = self.remove(node, from..from + 1);
        if !(extent.own_lines && neighbour.own_lines) {
            moved = elements[from].clone();
            changes.extend(self.insert(node, before, &self.text[moved]));
            return changes;
        }
        // Whole lines go as they are, comments too; only a comma may be missing.
        let line_end = self.line_end();
        let mut lines = self.text[moved.clone()].to_owned();
        if !extent.comma {
            lines.insert(elements[from].end - moved.start, ',');
        }
        if before < elements.len() {
            changes.push((neighbour.span.start..neighbour.span.start, lines + line_end));
        } else {
            if !neighbour.comma {
                changes.push((elements[beside].end..elements[beside].end, ",".to_owned()));
            }
            changes.push((neighbour.span.end..neighbour.span.end, format!("{line_end}{lines}")));
        }
        changes
    }

    /// The changes that make a list read as another one does: what is alike at its ends stays as it is written.
    pub fn list(&self, old: &Node, new: &Node, source: &str) -> Vec<Change> {
        let (Value::List(old_items), Value::List(new_items)) = (&old.value, &new.value) else {
            return Vec::new();
        };
        let front = old_items.iter().zip(new_items).take_while(|(a, b)| same(a, b)).count();
        let back = (old_items[front..].iter().rev().zip(new_items[front..].iter().rev()))
            .take_while(|(a, b)| same(a, b))
            .count();
        let (gone, come) = (old_items.len() - front - back, new_items.len() - front - back);
        let written = |at: usize| &source[new_items[at].span.clone()];
        let mut changes: Vec<Change> = (front..front + gone.min(come))
            .map(|at| (old_items[at].span.clone(), self.indented(written(at), old_items[at].span.start)))
            .collect();
        if gone > come {
            changes.extend(self.remove(old, front + come..front + gone));
        } else if come > gone {
            let more: Vec<&str> = (front + gone..front + come).map(written).collect();
            changes.extend(self.insert_all(old, front + gone, &more));
        }
        changes
    }

    fn insert_all(&self, node: &Node, at: usize, more: &[&str]) -> Vec<Change> {
        let elements = elements(node);
        let beside = at.min(elements.len().saturating_sub(1));
        let lines = !elements.is_empty() && self.extent(node, &elements, beside).own_lines;
        let between = if lines { format!(",{}", self.line_end()) } else { ", ".to_owned() };
        self.insert(node, at, &more.join(&between))
    }

    /// The blanks at the start of the line of this place.
    pub fn indent(&self, place: usize) -> &'t str {
        let line = self.line_start(place);
        let rest = &self.text[line..];
        &rest[..rest.len() - rest.trim_start_matches([' ', '\t']).len()]
    }

    /// A source whose lines after the first stand under the line of this place.
    pub fn indented(&self, source: &str, place: usize) -> String {
        self.indented_by(source, self.indent(place))
    }

    /// Line breaks within strings are part of the text: nothing is put behind them.
    fn indented_by(&self, source: &str, indent: &str) -> String {
        let strings: Vec<Span> =
            (tokens(source).into_iter()).filter(|it| it.kind == Kind::Atom).map(|it| it.span).collect();
        let mut indented = String::new();
        let mut at = 0;
        for line in source.split_inclusive('\n') {
            let inside = strings.iter().any(|string| string.contains(&at) && string.start < at);
            if at > 0 && !inside && !line.trim().is_empty() {
                indented += indent;
            }
            let ends_in_string = strings.iter().any(|string| string.contains(&(at + line.len() - 1)));
            match line.strip_suffix('\n').filter(|_| !ends_in_string) {
                Some(line) => {
                    indented += line.trim_end_matches('\r');
                    indented += self.line_end();
                }
                None => indented += line,
            }
            at += line.len();
        }
        indented
    }

    fn line_start(&self, place: usize) -> usize {
        self.text[..place].rfind('\n').map_or(0, |end| end + 1)
    }

    fn extent(&self, node: &Node, elements: &[Span], at: usize) -> Extent {
        let span = &elements[at];
        let opening = node.span.start + self.text[node.span.clone()].find(['(', '[', '{']).unwrap_or(0) + 1;
        let floor = match at.checked_sub(1) {
            Some(before) => self.end(elements[before].end).0,
            None => opening,
        };
        let (end, comma) = self.end(span.end);
        let mut start = self.line_start(span.start);
        let starts = start >= floor && self.text[start..span.start].trim().is_empty();
        let ends = self.text[end..].trim_start_matches([' ', '\t', '\r']).starts_with('\n');
        let own_lines = starts && ends;
        if !own_lines {
            return Extent { span: span.start..end, own_lines, comma };
        }
        while start > floor {
            let above = self.line_start(start - 1);
            if above < floor || !self.text[above..start].trim_start().starts_with("//") {
                break;
            }
            start = above;
        }
        Extent { span: start..end, own_lines, comma }
    }

    /// Where an element that ends here is over, with its comma and a comment behind it on its line; and whether it has
    /// the comma.
    fn end(&self, value: usize) -> (usize, bool) {
        let next = skip_blank(self.text, value);
        let comma = self.text[next..].starts_with(',');
        let end = if comma { next + 1 } else { value };
        let rest = self.text[end..].lines().next().unwrap_or_default();
        let behind = rest.trim_start().starts_with("//");
        (if behind { end + rest.trim_end().len() } else { end }, comma)
    }
}

/// Whether two nodes are written for the same value, wherever they stand.
pub fn same(a: &Node, b: &Node) -> bool {
    let word = |a: &Option<Word>, b: &Option<Word>| {
        a.as_ref().map(|word| &word.text) == b.as_ref().map(|word| &word.text)
    };
    let all = |a: &[Node], b: &[Node]| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b));
    match (&a.value, &b.value) {
        (Value::List(a), Value::List(b)) => all(a, b),
        (Value::Items(name, a), Value::Items(other, b)) => word(name, other) && all(a, b),
        (Value::Map(a), Value::Map(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(&a.0, &b.0) && same(&a.1, &b.1))
        }
        (Value::Fields(name, a), Value::Fields(other, b)) => {
            let field = |(a, b): (&Field, &Field)| a.name.text == b.name.text && same(&a.value, &b.value);
            word(name, other) && a.len() == b.len() && a.iter().zip(b).all(field)
        }
        (a, b) => a == b,
    }
}
