//! The meaning of a sentence as a direction: texts that say the same point nearly the same way.
//!
//! The network is Google's multilingual Universal Sentence Encoder, version 3 (Yang et al. 2019, “Multilingual Universal
//! Sentence Encoder for Semantic Retrieval”), with the pieces of words that English and French need. `scripts/encoder.py`
//! makes its file and says how the file is laid out.

mod network;
mod pieces;
mod reader;

use std::sync::LazyLock;

use super::Text;
use network::{Features, Network};
use pieces::Pieces;
use reader::Reader;

/// How many numbers a meaning has.
pub const WIDTH: usize = 512;

/// The network as it comes with the program.
static FILE: &[u8] = include_bytes!("../../../assets/encoder/encoder.bin");

/// The meaning of a text: [`WIDTH`] numbers, of length 1 together.
pub type Meaning = Vec<f32>;

/// What makes meanings of texts.
pub struct Encoder {
    pieces: Pieces,
    network: Network,
}

/// The bytes are no encoder: cut short, too long, or with numbers that do not fit together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoEncoder;

/// The meanings in one text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meanings {
    /// Of the text as a whole.
    pub whole: Meaning,
    /// Of each sentence of [`Text::sentences`]; empty where the whole is the only one.
    pub sentences: Vec<Meaning>,
}

impl Encoder {
    /// The encoder that comes with the program, read when it is first asked for (within 0.1 s).
    pub fn shipped() -> &'static Encoder {
        static SHIPPED: LazyLock<Encoder> =
            LazyLock::new(|| Encoder::read(FILE).expect("the encoder that comes with the program is whole"));
        &SHIPPED
    }

    /// Reads an encoder, as `scripts/encoder.py` writes it.
    pub fn read(bytes: &[u8]) -> Result<Encoder, NoEncoder> {
        let mut reader = Reader::new(bytes);
        let pieces = Pieces::read(&mut reader)?;
        let network = Network::read(&mut reader, pieces.count(), pieces.epsilon)?;
        reader.end()?;
        Ok(Encoder { pieces, network })
    }

    /// The meanings in a text. The same text has the same meanings, to the bit, everywhere.
    pub fn meanings(&self, text: &Text) -> Meanings {
        let cut = |sentence| self.pieces.cut(text.sentence(sentence));
        let mut texts = self.network.features(&text.sentences.iter().map(cut).collect::<Vec<_>>());
        if texts.len() != 1 {
            texts.push(Features::of_all(&texts));
        }
        let mut sentences = self.network.meanings(&texts);
        let whole = sentences.pop().unwrap_or_default();
        Meanings { whole, sentences }
    }
}

#[cfg(test)]
mod tests;
