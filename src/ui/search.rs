//! Finding by typing.

/// Whether `text` has every word of `filter`, whatever their case and accents.
pub fn finds(filter: &str, text: &str) -> bool {
    let text = fold(text);
    filter.split_whitespace().all(|word| text.contains(&fold(word)))
}

/// Lower case without French accents, for finding "célia" with "celia".
fn fold(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .map(|char| match char {
            'à' | 'â' | 'ä' => 'a',
            'ç' => 'c',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'î' | 'ï' => 'i',
            'ô' | 'ö' => 'o',
            'ù' | 'û' | 'ü' => 'u',
            '’' => '\'',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_any_order_without_their_accents() {
        let text = "Remboursement d’un colis égaré";
        for (filter, found) in [("", true), ("EGARE colis", true), ("d'un", true), ("colis perdu", false)] {
            assert_eq!(finds(filter, text), found, "{filter}");
        }
    }
}
