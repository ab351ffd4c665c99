//! Finding things in the tree of an author's file.

use crate::scenario::schema;
use crate::scenario::syntax::{Field, Node, Value};

use super::edit::Part;
use super::refused::Refused;

/// A field of a node.
pub fn field<'n, 's>(node: &'n Node<'s>, name: &str) -> Option<&'n Field<'s>> {
    let Value::Fields(_, fields) = &node.value else { return None };
    fields.iter().find(|field| field.name.text == name)
}

/// The name of the field in which this place stands.
pub fn field_at(node: &Node, place: usize) -> Option<String> {
    let Value::Fields(_, fields) = &node.value else { return None };
    let found = fields.iter().find(|field| field.value.span.contains(&place))?;
    Some(found.name.text.to_string())
}

/// The entries of a field that holds a map, with their keys.
pub fn entries<'n, 's>(
    node: &'n Node<'s>,
    name: &str,
) -> impl Iterator<Item = (&'n str, &'n Node<'s>, &'n Node<'s>)> {
    let pairs = match field(node, name).map(|field| &field.value.value) {
        Some(Value::Map(pairs)) => pairs.as_slice(),
        _ => &[],
    };
    pairs.iter().filter_map(|(key, value)| match &key.value {
        Value::Text(id) => Some((&**id, key, value)),
        _ => None,
    })
}

/// The value of a part.
pub fn value<'n, 's>(root: &'n Node<'s>, part: &Part) -> Result<&'n Node<'s>, Refused> {
    let entry = |node: &'n Node<'s>, name: &str, id: &str| {
        let found = entries(node, name).find(|(other, ..)| *other == id).map(|(_, _, value)| value);
        found.ok_or_else(|| Refused::Unknown(id.to_owned()))
    };
    match part {
        Part::Whole => Ok(root),
        Part::Customer => {
            let person = ["customer", "interviewer", "agent"].iter().find_map(|name| field(root, name));
            person.map(|field| &field.value).ok_or_else(|| Refused::Unknown("customer".to_owned()))
        }
        Part::Beat(id) => entry(root, "beats", id),
        Part::Ending(id) => entry(root, "endings", id),
        Part::Reply { beat, reply } => entry(entry(root, "beats", beat)?, "replies", reply),
    }
}

/// The map in which a part is an entry.
pub fn siblings<'n, 's>(root: &'n Node<'s>, part: &Part) -> Result<&'n Node<'s>, Refused> {
    let map = |node: &'n Node<'s>, name: &str| {
        let found = field(node, name).map(|field| &field.value);
        found
            .filter(|node| matches!(node.value, Value::Map(_)))
            .ok_or_else(|| Refused::Unknown(name.to_owned()))
    };
    match part {
        Part::Whole | Part::Customer => Err(Refused::Unknown(String::new())),
        Part::Beat(_) => map(root, "beats"),
        Part::Ending(_) => map(root, "endings"),
        Part::Reply { beat, .. } => map(value(root, &Part::Beat(beat.clone()))?, "replies"),
    }
}

/// The place of an id among the entries of a map.
pub fn position(map: &Node, id: &str) -> Option<usize> {
    let Value::Map(pairs) = &map.value else { return None };
    pairs.iter().position(|(key, _)| matches!(&key.value, Value::Text(other) if other == id))
}

/// The fields that a part may have, in the format's order.
pub fn fields(part: &Part, is_pack: bool) -> &'static [&'static str] {
    match part {
        Part::Whole if is_pack => schema::Pack::FIELDS,
        Part::Whole => schema::Scenario::FIELDS,
        Part::Customer => schema::Customer::FIELDS,
        Part::Beat(_) => schema::Beat::FIELDS,
        Part::Reply { .. } => schema::Reply::FIELDS,
        Part::Ending(_) => schema::Ending::FIELDS,
    }
}
