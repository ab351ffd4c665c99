//! What a text of an interview is.

use crate::scenario::TextKey;
use crate::scenario::schema::Interview;

/// The last part of the message that tells what this text is: `asks`, `own-none`, `follow-up`.
pub fn what(interview: &Interview, key: &TextKey) -> String {
    let (message, attribute) = (key.message.as_str(), key.attribute.as_deref());
    let question = interview.questions.iter().find(|(id, _)| id.as_str() == message);
    let name = match (question, attribute) {
        (Some(_), None) => "asks",
        (Some((_, question)), Some(attribute)) => {
            let of_part = |part: &str| attribute.strip_prefix(part)?.strip_prefix('-');
            // What is numbered goes by its name: `action-also-3` is of the kind `also`.
            let kind = question.parts.ids().find_map(of_part);
            kind.map_or(attribute, |kind| kind.trim_end_matches(|c: char| c == '-' || c.is_ascii_digit()))
        }
        (None, Some("none")) => "own-none",
        (None, Some(attribute)) if message.starts_with("own-") => attribute,
        (None, None) if message.starts_with("own-") => "own-question",
        (None, _) => message,
    };
    name.to_owned()
}
