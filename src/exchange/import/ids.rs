//! Names into ids.

use std::collections::BTreeSet;

/// Longest id that is made of a name, in characters: longer ones are hard to read in a file.
const LONGEST: usize = 32;

/// The letters a to z and digits of a name, in words joined by hyphens; accents are left off. May be empty.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars() {
        let plain: &str = match c.to_lowercase().next().unwrap_or(c) {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' => "a",
            'ç' | 'ć' | 'č' => "c",
            'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' => "e",
            'ì' | 'í' | 'î' | 'ï' => "i",
            'ñ' | 'ń' => "n",
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => "o",
            'ù' | 'ú' | 'û' | 'ü' => "u",
            'ý' | 'ÿ' => "y",
            'š' | 'ś' => "s",
            'ž' | 'ź' | 'ż' => "z",
            'ł' => "l",
            'œ' => "oe",
            'æ' => "ae",
            'ß' => "ss",
            '\'' | '’' => "",
            c if c.is_ascii_alphanumeric() => {
                slug.push(c);
                continue;
            }
            _ => {
                if !slug.is_empty() && !slug.ends_with('-') {
                    slug.push('-');
                }
                continue;
            }
        };
        slug.push_str(plain);
    }
    slug.trim_end_matches('-').to_owned()
}

/// Ids that differ from each other.
#[derive(Debug, Default)]
pub struct Ids(BTreeSet<String>);

impl Ids {
    /// A new id after a name; after `other`, if the name has no letters or is not allowed.
    pub fn make(&mut self, name: &str, other: &str, allowed: &dyn Fn(&str) -> bool) -> String {
        let mut id = String::new();
        for word in slug(name).split('-') {
            if id.len() + word.len() > LONGEST && !id.is_empty() {
                break;
            }
            if !id.is_empty() {
                id.push('-');
            }
            id.push_str(&word[..word.len().min(LONGEST)]);
        }
        if id.is_empty() || !allowed(&id) {
            id = other.to_owned();
        }
        if !id.starts_with(|c: char| c.is_ascii_lowercase()) {
            id = format!("{other}-{id}");
        }
        let mut number = 1;
        let mut made = id.clone();
        while !allowed(&made) || !self.0.insert(made.clone()) {
            number += 1;
            made = format!("{id}-{number}");
        }
        made
    }
}
