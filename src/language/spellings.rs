//! Short and hasty spellings (`don't`, `pls`, `j'`) as the words that they stand for, so that rules need each thing once.
//! Data of `assets/language/*/spellings.ron`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::text::plain;
use super::tokens::{Token, tokens};
use super::{Text, Tongue};

/// The spellings of one language.
pub struct Spellings {
    tongue: Tongue,
    /// The words that one plain word stands for.
    stand_for: BTreeMap<String, Vec<String>>,
}

impl Spellings {
    /// Those of this language.
    pub fn of(tongue: Tongue) -> &'static Spellings {
        static EN: LazyLock<Spellings> =
            LazyLock::new(|| read(Tongue::English, include_str!("../../assets/language/en/spellings.ron")));
        static FR: LazyLock<Spellings> =
            LazyLock::new(|| read(Tongue::French, include_str!("../../assets/language/fr/spellings.ron")));
        match tongue {
            Tongue::English => &EN,
            Tongue::French => &FR,
        }
    }

    /// The words of a pattern's item; of one that is only half a word (`l'`), what that stands for.
    pub fn words(&self, item: &str) -> Vec<String> {
        if let Some(words) = self.stand_for.get(&plain(&item.to_lowercase())) {
            return words.clone();
        }
        let text = Text::new(self.tongue, item);
        self.spelled_out(&text).into_iter().flatten().map(|token| token.plain).collect()
    }

    /// The tokens of each sentence, spelled out. Words that stand for one share its place.
    pub fn spelled_out(&self, text: &Text) -> Vec<Vec<Token>> {
        let spell = |token: Token| match self.stand_for.get(&token.plain) {
            None => vec![token],
            Some(words) => words.iter().map(|word| Token { plain: word.clone(), ..token.clone() }).collect(),
        };
        tokens(text).into_iter().map(|it| it.into_iter().flat_map(spell).collect()).collect()
    }
}

fn read(tongue: Tongue, text: &str) -> Spellings {
    let read: BTreeMap<String, String> = ron::from_str(text).expect("the spellings can be read");
    let words = |text: String| text.split(' ').map(str::to_owned).collect();
    let stand_for = read.into_iter().map(|(short, long)| (short, words(long))).collect();
    Spellings { tongue, stand_for }
}
