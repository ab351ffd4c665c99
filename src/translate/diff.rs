//! What changed between two texts, word by word.

/// A stretch of words, joined by blanks: in both texts, in the old one only, or in the new one only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Same(String),
    Gone(String),
    Come(String),
}

/// Most pairs of words that are compared; beyond that, the middle counts as written anew.
const MOST_PAIRS: usize = 4_000_000;

/// The pieces of both texts in order. What is gone stands before what came in its place.
pub fn words(old: &str, new: &str) -> Vec<Piece> {
    let (old, new): (Vec<&str>, Vec<&str>) =
        (old.split_whitespace().collect(), new.split_whitespace().collect());
    let alike = |pairs: &mut dyn Iterator<Item = (&&str, &&str)>| pairs.take_while(|(a, b)| a == b).count();
    let head = alike(&mut old.iter().zip(&new));
    let tail = alike(&mut old[head..].iter().rev().zip(new[head..].iter().rev()));
    let (gone, come) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    let mut pieces = Vec::new();
    add(&mut pieces, Piece::Same, &old[..head]);
    if gone.len() * come.len() > MOST_PAIRS {
        add(&mut pieces, Piece::Gone, gone);
        add(&mut pieces, Piece::Come, come);
    } else {
        middle(gone, come, &mut pieces);
    }
    add(&mut pieces, Piece::Same, &old[old.len() - tail..]);
    pieces
}

/// By the longest sequence of words that both have.
fn middle(old: &[&str], new: &[&str], pieces: &mut Vec<Piece>) {
    let width = new.len() + 1;
    let mut longest = vec![0u32; (old.len() + 1) * width];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            longest[a * width + b] = if old[a] == new[b] {
                longest[(a + 1) * width + b + 1] + 1
            } else {
                longest[(a + 1) * width + b].max(longest[a * width + b + 1])
            };
        }
    }
    let (mut a, mut b) = (0, 0);
    while a < old.len() || b < new.len() {
        let same = a;
        while a < old.len() && b < new.len() && old[a] == new[b] {
            (a, b) = (a + 1, b + 1);
        }
        add(pieces, Piece::Same, &old[same..a]);
        let (from_a, from_b) = (a, b);
        while a < old.len() || b < new.len() {
            if a < old.len() && b < new.len() && old[a] == new[b] {
                break;
            }
            let skips_new = b < new.len()
                && (a == old.len() || longest[a * width + b + 1] > longest[(a + 1) * width + b]);
            if skips_new { b += 1 } else { a += 1 }
        }
        add(pieces, Piece::Gone, &old[from_a..a]);
        add(pieces, Piece::Come, &new[from_b..b]);
    }
}

fn add(pieces: &mut Vec<Piece>, kind: fn(String) -> Piece, words: &[&str]) {
    if !words.is_empty() {
        pieces.push(kind(words.join(" ")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(old: &str, new: &str) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Same(words) => words.clone(),
            Piece::Gone(words) => format!("[-{words}-]"),
            Piece::Come(words) => format!("{{+{words}+}}"),
        };
        words(old, new).iter().map(piece).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_changed_is_shown_word_by_word() {
        let check = |old: &str, new: &str, expected: &str| assert_eq!(shown(old, new), expected);
        check("I will stay.", "I will stay.", "I will stay.");
        check("I will stay here.", "I shall stay here.", "I [-will-] {+shall+} stay here.");
        check("a b c d e", "a c d x e f", "a [-b-] c d {+x+} e {+f+}");
        check("", "new", "{+new+}");
        check("gone", "", "[-gone-]");
        check("a b", "c d", "[-a b-] {+c d+}");
        check("", "", "");
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_from_the_pieces(old in "[abc ]{0,30}", new in "[abc ]{0,30}") {
            let pieces = words(&old, &new);
            let side = |gone: bool| -> Vec<String> {
                let of = |piece: &Piece| match piece {
                    Piece::Same(words) => Some(words.clone()),
                    Piece::Gone(words) => gone.then(|| words.clone()),
                    Piece::Come(words) => (!gone).then(|| words.clone()),
                };
                pieces.iter().filter_map(of).collect()
            };
            let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert_eq!(side(true).join(" "), plain(&old));
            prop_assert_eq!(side(false).join(" "), plain(&new));
        }
    }
}
