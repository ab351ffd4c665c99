//! The pieces of words that the network knows, and the likeliest way to cut a text into them (SentencePiece's unigram
//! model: Kudo 2018, “Subword Regularization”).

use super::NoEncoder;
use super::reader::Reader;

/// The piece that stands for what is not known.
const UNKNOWN: usize = 0;
/// What comes before the first piece, and after the last.
const START: usize = 1;
const END: usize = 2;
/// What stands for a space, before each word.
const SPACE: char = '\u{2581}';

/// Pieces in the order of their bytes.
pub struct Pieces {
    bytes: Vec<u8>,
    /// Where each piece begins in `bytes`, and where the last one ends.
    starts: Vec<u32>,
    /// The log probability of each piece.
    scores: Vec<f32>,
    /// The log probability of a character that is not known.
    unknown: f32,
    /// What keeps the network's divisions from zero.
    pub epsilon: f32,
}

impl Pieces {
    pub fn read(reader: &mut Reader) -> Result<Self, NoEncoder> {
        if reader.bytes(4)? != b"APLE" || reader.count()? != 1 {
            return Err(NoEncoder);
        }
        let (count, total) = (reader.count()?, reader.count()?);
        let (unknown, epsilon) = (reader.float()?, reader.float()?);
        let mut starts = vec![0];
        for length in reader.bytes(count)? {
            starts.push(starts[starts.len() - 1] + u32::from(*length));
        }
        if count <= END || starts[count] as usize != total {
            return Err(NoEncoder);
        }
        let bytes = reader.bytes(total)?.to_vec();
        let pieces = Pieces { bytes, starts, scores: reader.floats(count)?, unknown, epsilon };
        let sorted = (END + 1..count).all(|piece| pieces.piece(piece - 1) < pieces.piece(piece));
        if sorted && epsilon > 0.0 { Ok(pieces) } else { Err(NoEncoder) }
    }

    pub fn count(&self) -> usize {
        self.scores.len()
    }

    fn piece(&self, piece: usize) -> &[u8] {
        &self.bytes[self.starts[piece] as usize..self.starts[piece + 1] as usize]
    }

    /// The pieces of a text, between [`START`] and [`END`].
    pub fn cut(&self, text: &str) -> Vec<usize> {
        let mut spaced = String::new();
        for word in text.split_whitespace() {
            spaced.push(SPACE);
            spaced.push_str(word);
        }
        // The best way to each byte: its score, the piece that ends there, and where that begins.
        let mut best = vec![(f32::NEG_INFINITY, UNKNOWN, 0); spaced.len() + 1];
        best[0].0 = 0.0;
        for (at, char) in spaced.char_indices() {
            let score = best[at].0;
            let next = at + char.len_utf8();
            let mut single = false;
            self.beginning(&spaced.as_bytes()[at..], |piece, length| {
                single |= at + length == next;
                let way = &mut best[at + length];
                if score + self.scores[piece] > way.0 {
                    *way = (score + self.scores[piece], piece, at);
                }
            });
            if !single && score + self.unknown > best[next].0 {
                best[next] = (score + self.unknown, UNKNOWN, at);
            }
        }
        let mut cut = vec![END];
        let mut at = spaced.len();
        while at > 0 {
            let (_, piece, start) = best[at];
            cut.push(piece);
            at = start;
        }
        cut.push(START);
        cut.reverse();
        cut
    }

    /// Every piece with which the bytes begin, the shortest first, with its length.
    fn beginning(&self, bytes: &[u8], mut found: impl FnMut(usize, usize)) {
        let mut among = END + 1..self.count();
        for (depth, byte) in bytes.iter().enumerate() {
            // All of `among` begin with the bytes before; those that end there are the first, and have been found.
            among.start += self.first(&among, |piece| piece.get(depth) >= Some(byte));
            among.end = among.start + self.first(&among, |piece| piece.get(depth) > Some(byte));
            if among.is_empty() {
                return;
            }
            if self.piece(among.start).len() == depth + 1 {
                found(among.start, depth + 1);
            }
        }
    }

    /// How many pieces of a sorted range come before the first that is so.
    fn first(&self, among: &std::ops::Range<usize>, so: impl Fn(&[u8]) -> bool) -> usize {
        let (mut low, mut high) = (among.start, among.end);
        while low < high {
            let middle = low.midpoint(high);
            if so(self.piece(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        low - among.start
    }
}
