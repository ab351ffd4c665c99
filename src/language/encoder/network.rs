//! The network itself: pieces → features of each piece and its neighbours → a meaning.
//!
//! The heavy sums are of whole numbers, which are exact in any order; the others are made in one fixed order. So every
//! machine comes to the same bits.

use super::NoEncoder;
use super::WIDTH;
use super::reader::Reader;
use crate::language::curves::tanh;

/// What a neighbourhood gives of each piece, and of how many pieces it is: in each branch so many numbers.
const BRANCH: usize = 256;
/// Each branch looks at so many pieces in a row, the given number of them before the one it is about.
const BRANCHES: [(usize, usize); 3] = [(2, 0), (3, 1), (5, 2)];
/// The numbers by which a piece is known: its own, and those of the branches.
const FEATURES: usize = WIDTH + BRANCHES.len() * BRANCH;
/// Of the layers between the features and the meaning.
const NARROW: usize = 320;
/// The greatest number that stands for a float: with 1,280 weights of at most 127, sums stay below 2³¹.
const GREATEST: f32 = 8191.0;

/// A text's features summed over its pieces, and how many pieces there are.
pub struct Features {
    sum: Vec<f32>,
    pieces: usize,
}

pub struct Network {
    /// 4 bits a value, in steps above the least value of the row.
    table: Vec<u8>,
    lows: Vec<f32>,
    steps: Vec<f32>,
    enter: Layer,
    entered: Norm,
    branches: Vec<[Layer; 2]>,
    featured: Norm,
    leave: Layer,
    head: [Matrix; 6],
    epsilon: f32,
}

impl Network {
    pub fn read(reader: &mut Reader, pieces: usize, epsilon: f32) -> Result<Self, NoEncoder> {
        let lows = reader.floats(pieces)?;
        let steps = reader.floats(pieces)?;
        let table = reader.bytes(pieces.checked_mul(WIDTH / 2).ok_or(NoEncoder)?)?.to_vec();
        let enter = Layer::read(reader, WIDTH, BRANCHES.len() * BRANCH)?;
        let entered = Norm::read(reader, BRANCHES.len() * BRANCH)?;
        let mut branches = Vec::new();
        for (order, _) in BRANCHES {
            let mut layer = || Layer::read(reader, order * BRANCH, BRANCH);
            branches.push([layer()?, layer()?]);
        }
        let featured = Norm::read(reader, FEATURES)?;
        let leave = Layer::read(reader, FEATURES, WIDTH)?;
        let mut matrix = |inputs, outputs| Matrix::read(reader, inputs, outputs);
        let head = [
            matrix(WIDTH, NARROW)?,
            matrix(WIDTH, NARROW)?,
            matrix(NARROW, NARROW)?,
            matrix(NARROW, WIDTH)?,
            matrix(NARROW, WIDTH)?,
            matrix(WIDTH, WIDTH)?,
        ];
        Ok(Network { table, lows, steps, enter, entered, branches, featured, leave, head, epsilon })
    }

    /// The features of each of these sentences, which are lists of pieces of the table. Together they take less time than
    /// one by one: the weights are gone through once.
    pub fn features(&self, sentences: &[Vec<usize>]) -> Vec<Features> {
        let pieces: Vec<usize> = sentences.concat();
        let mut own = vec![0.0; pieces.len() * WIDTH];
        let mut rows = vec![0.0; pieces.len() * FEATURES];
        let both = own.chunks_exact_mut(WIDTH).zip(rows.chunks_exact_mut(FEATURES));
        for (piece, (own, row)) in pieces.iter().zip(both) {
            self.look_up(*piece, own);
            row[..WIDTH].copy_from_slice(own);
        }
        let places = (0..pieces.len()).map(|piece| piece * WIDTH);
        let mut entered = self.enter.apply(&Whole::of(&own).rows(places, WIDTH));
        entered
            .chunks_exact_mut(BRANCHES.len() * BRANCH)
            .for_each(|row| self.entered.apply(row, self.epsilon));

        for (branch, layers) in self.branches.iter().enumerate() {
            let mut values = Vec::with_capacity(pieces.len() * BRANCH);
            for row in entered.chunks_exact(BRANCHES.len() * BRANCH) {
                values.extend_from_slice(&row[branch * BRANCH..][..BRANCH]);
            }
            for layer in layers {
                let (padded, places) = padded(&values, sentences, BRANCHES[branch]);
                let seen = layer.apply(&Whole::of(&padded).rows(places, layer.matrix.inputs));
                values.iter_mut().zip(seen).for_each(|(value, seen)| *value += seen.max(0.0));
            }
            let to = WIDTH + branch * BRANCH;
            for (row, values) in rows.chunks_exact_mut(FEATURES).zip(values.chunks_exact(BRANCH)) {
                row[to..][..BRANCH].copy_from_slice(values);
            }
        }
        let mut rows = rows.chunks_exact_mut(FEATURES);
        let sum = |sentence: &Vec<usize>| {
            let mut sum = vec![0.0; FEATURES];
            for row in rows.by_ref().take(sentence.len()) {
                self.featured.apply(row, self.epsilon);
                add(&mut sum, row);
            }
            Features { sum, pieces: sentence.len() }
        };
        sentences.iter().map(sum).collect()
    }

    /// The meaning of each of these texts; without any piece, it points nowhere.
    pub fn meanings(&self, texts: &[Features]) -> Vec<Vec<f32>> {
        let mut mean = self.leave.matrix.apply_each(texts.iter().map(|text| text.sum.as_slice()));
        for (mean, text) in mean.chunks_exact_mut(WIDTH).zip(texts) {
            let count = text.pieces as f32;
            for (value, bias) in mean.iter_mut().zip(&self.leave.bias) {
                *value = (*value + bias * count) / count.max(1.0).sqrt();
            }
        }
        let [first, first_past, second, third, third_past, last] = &self.head;
        let mut one = first.apply_each(mean.chunks_exact(WIDTH));
        rectify(&mut one);
        let mut two = first_past.apply_each(mean.chunks_exact(WIDTH));
        add(&mut two, &second.apply_each(one.chunks_exact(NARROW)));
        rectify(&mut two);
        let mut three = third.apply_each(two.chunks_exact(NARROW));
        rectify(&mut three);
        let mut meanings = third_past.apply_each(two.chunks_exact(NARROW));
        add(&mut meanings, &last.apply_each(three.chunks_exact(WIDTH)));
        meanings.iter_mut().for_each(|value| *value = tanh(*value));
        let unit = |(meaning, text): (&[f32], &Features)| {
            if text.pieces == 0 {
                return vec![0.0; WIDTH];
            }
            let length = meaning.iter().map(|value| value * value).sum::<f32>().max(self.epsilon).sqrt();
            meaning.iter().map(|value| value / length).collect()
        };
        meanings.chunks_exact(WIDTH).zip(texts).map(unit).collect()
    }

    /// The numbers of one piece.
    fn look_up(&self, piece: usize, numbers: &mut [f32]) {
        let (low, step) = (self.lows[piece], self.steps[piece]);
        let codes = &self.table[piece * WIDTH / 2..][..WIDTH / 2];
        for (pair, code) in numbers.as_chunks_mut::<2>().0.iter_mut().zip(codes) {
            *pair = [code & 15, code >> 4].map(|code| f32::from(code) * step + low);
        }
    }
}

impl Features {
    /// Of a text with these sentences.
    pub fn of_all(sentences: &[Features]) -> Features {
        let mut all = Features { sum: vec![0.0; FEATURES], pieces: 0 };
        for sentence in sentences {
            add(&mut all.sum, &sentence.sum);
            all.pieces += sentence.pieces;
        }
        all
    }
}

/// Rows of [`BRANCH`] values with nothing before and after each sentence, and where what each piece sees begins.
fn padded(
    values: &[f32],
    sentences: &[Vec<usize>],
    (order, before): (usize, usize),
) -> (Vec<f32>, Vec<usize>) {
    let mut padded = Vec::with_capacity(values.len() + sentences.len() * order * BRANCH);
    let mut places = Vec::new();
    let mut values = values;
    for sentence in sentences {
        places.extend((0..sentence.len()).map(|piece| padded.len() + piece * BRANCH));
        let (here, rest) = values.split_at(sentence.len() * BRANCH);
        padded.resize(padded.len() + before * BRANCH, 0.0);
        padded.extend_from_slice(here);
        padded.resize(padded.len() + (order - 1 - before) * BRANCH, 0.0);
        values = rest;
    }
    (padded, places)
}

fn add(to: &mut [f32], what: &[f32]) {
    to.iter_mut().zip(what).for_each(|(to, what)| *to += what);
}

fn rectify(values: &mut [f32]) {
    values.iter_mut().for_each(|value| *value = value.max(0.0));
}

/// Floats as whole numbers of a common step.
struct Whole {
    values: Vec<i16>,
    step: f32,
}

/// The inputs of a matrix.
struct Row<'w> {
    values: &'w [i16],
    step: f32,
}

impl Whole {
    fn of(floats: &[f32]) -> Self {
        let greatest = floats.iter().fold(0.0f32, |greatest, float| greatest.max(float.abs()));
        let step = greatest.max(f32::MIN_POSITIVE * GREATEST) / GREATEST;
        Whole { values: floats.iter().map(|float| rounded(float / step)).collect(), step }
    }

    /// Rows of so many values, which begin at these places.
    fn rows(&self, places: impl IntoIterator<Item = usize>, width: usize) -> Vec<Row<'_>> {
        let row = |place| Row { values: &self.values[place..][..width], step: self.step };
        places.into_iter().map(row).collect()
    }
}

/// The nearest whole number, halves away from zero: [`f32::round`] for what is no greater than [`GREATEST`], but without the
/// call that it is on processors which cannot round.
pub fn rounded(value: f32) -> i16 {
    let whole = value as i32;
    let rest = value - whole as f32;
    (whole + i32::from(rest >= 0.5) - i32::from(rest <= -0.5)) as i16
}

/// Weights: for each output a row of whole numbers with its step.
struct Matrix {
    inputs: usize,
    steps: Vec<f32>,
    weights: Vec<i8>,
}

impl Matrix {
    fn read(reader: &mut Reader, inputs: usize, outputs: usize) -> Result<Self, NoEncoder> {
        let steps = reader.floats(outputs)?;
        let weights = reader.bytes(inputs * outputs)?.iter().map(|byte| *byte as i8).collect();
        Ok(Matrix { inputs, steps, weights })
    }

    /// The outputs of each row.
    fn apply(&self, rows: &[Row]) -> Vec<f32> {
        let outputs = self.steps.len();
        let mut out = vec![0.0; rows.len() * outputs];
        let mut weights = vec![0; self.inputs];
        for (output, narrow) in self.weights.chunks_exact(self.inputs).enumerate() {
            // Kept in bytes, they come from memory in half the time.
            weights.iter_mut().zip(narrow).for_each(|(wide, narrow)| *wide = i16::from(*narrow));
            for (number, row) in rows.iter().enumerate() {
                let step = self.steps[output] * row.step;
                out[number * outputs + output] = product(row.values, &weights) as f32 * step;
            }
        }
        out
    }

    /// The outputs of rows that are each of a step of its own.
    fn apply_each<'f>(&self, rows: impl Iterator<Item = &'f [f32]>) -> Vec<f32> {
        let whole: Vec<Whole> = rows.map(Whole::of).collect();
        let rows = whole.iter().map(|whole| Row { values: &whole.values, step: whole.step });
        self.apply(&rows.collect::<Vec<_>>())
    }
}

/// The sum of the products, of a multiple of 32 pairs. Summed so, in columns of a block, it becomes what processors do
/// fastest: to multiply and add eight pairs at a time.
fn product(one: &[i16], other: &[i16]) -> i32 {
    let mut columns = [0; 32];
    for (one, other) in one.as_chunks::<32>().0.iter().zip(other.as_chunks::<32>().0) {
        for ((column, one), other) in columns.iter_mut().zip(one).zip(other) {
            *column += i32::from(*one) * i32::from(*other);
        }
    }
    columns.iter().sum()
}

/// A matrix, and what is added to its outputs.
struct Layer {
    matrix: Matrix,
    bias: Vec<f32>,
}

impl Layer {
    fn read(reader: &mut Reader, inputs: usize, outputs: usize) -> Result<Self, NoEncoder> {
        Ok(Layer { matrix: Matrix::read(reader, inputs, outputs)?, bias: reader.floats(outputs)? })
    }

    fn apply(&self, rows: &[Row]) -> Vec<f32> {
        let mut out = self.matrix.apply(rows);
        out.chunks_exact_mut(self.bias.len()).for_each(|row| add(row, &self.bias));
        out
    }
}

/// Brings a row to mean 0 and variance 1, then to a gain and a bias of its own for each value (Ba et al. 2016).
struct Norm {
    gain: Vec<f32>,
    bias: Vec<f32>,
}

impl Norm {
    fn read(reader: &mut Reader, width: usize) -> Result<Self, NoEncoder> {
        Ok(Norm { gain: reader.floats(width)?, bias: reader.floats(width)? })
    }

    fn apply(&self, row: &mut [f32], epsilon: f32) {
        let count = row.len() as f32;
        let mean = row.iter().sum::<f32>() / count;
        row.iter_mut().for_each(|value| *value -= mean);
        let variance = row.iter().map(|value| value * value).sum::<f32>() / count;
        let by = (variance + epsilon).sqrt();
        for ((value, gain), bias) in row.iter_mut().zip(&self.gain).zip(&self.bias) {
            *value = *value / by * gain + bias;
        }
    }
}
