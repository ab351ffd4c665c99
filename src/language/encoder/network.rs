//! The network itself: pieces → features of each piece and its neighbours → a meaning.
//!
//! The heavy sums are of whole numbers, which are exact in any order; the others are made in one fixed order. So every
//! machine comes to the same bits.

use super::NoEncoder;
use super::WIDTH;
use super::reader::Reader;

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

    /// The features of a text of these pieces, each of which is in the table.
    pub fn features(&self, pieces: &[usize]) -> Features {
        let own: Vec<f32> = pieces.iter().flat_map(|piece| self.row(*piece)).collect();
        let mut entered = self.enter.apply(&Whole::of(&own), WIDTH, pieces.len());
        entered
            .chunks_exact_mut(BRANCHES.len() * BRANCH)
            .for_each(|row| self.entered.apply(row, self.epsilon));

        let mut rows = vec![0.0; pieces.len() * FEATURES];
        for (row, own) in rows.chunks_exact_mut(FEATURES).zip(own.chunks_exact(WIDTH)) {
            row[..WIDTH].copy_from_slice(own);
        }
        for (branch, layers) in self.branches.iter().enumerate() {
            let (order, before) = BRANCHES[branch];
            let here = entered.chunks_exact(BRANCHES.len() * BRANCH);
            let mut values: Vec<f32> =
                here.flat_map(|row| &row[branch * BRANCH..][..BRANCH]).copied().collect();
            for layer in layers {
                // Nothing stands before the first piece and after the last.
                let mut padded = vec![0.0; (pieces.len() + order - 1) * BRANCH];
                padded[before * BRANCH..][..values.len()].copy_from_slice(&values);
                let seen = layer.apply(&Whole::of(&padded), BRANCH, pieces.len());
                values.iter_mut().zip(seen).for_each(|(value, seen)| *value += seen.max(0.0));
            }
            let to = WIDTH + branch * BRANCH;
            for (row, values) in rows.chunks_exact_mut(FEATURES).zip(values.chunks_exact(BRANCH)) {
                row[to..][..BRANCH].copy_from_slice(values);
            }
        }
        let mut sum = vec![0.0; FEATURES];
        for row in rows.chunks_exact_mut(FEATURES) {
            self.featured.apply(row, self.epsilon);
            add(&mut sum, row);
        }
        Features { sum, pieces: pieces.len() }
    }

    /// The meaning of a text whose sentences have these features; without any, it points nowhere.
    pub fn meaning<'f>(&self, sentences: impl IntoIterator<Item = &'f Features>) -> Vec<f32> {
        let mut all = Features { sum: vec![0.0; FEATURES], pieces: 0 };
        for sentence in sentences {
            add(&mut all.sum, &sentence.sum);
            all.pieces += sentence.pieces;
        }
        if all.pieces == 0 {
            return vec![0.0; WIDTH];
        }
        let count = all.pieces as f32;
        let mut mean = self.leave.matrix.apply(&Whole::of(&all.sum), FEATURES, 1);
        for (value, bias) in mean.iter_mut().zip(&self.leave.bias) {
            *value = (*value + bias * count) / count.sqrt();
        }
        let [first, first_past, second, third, third_past, last] = &self.head;
        let through = |matrix: &Matrix, values: &[f32]| matrix.apply(&Whole::of(values), values.len(), 1);
        let mut one = through(first, &mean);
        rectify(&mut one);
        let mut two = through(first_past, &mean);
        add(&mut two, &through(second, &one));
        rectify(&mut two);
        let mut three = through(third, &two);
        rectify(&mut three);
        let mut meaning = through(third_past, &two);
        add(&mut meaning, &through(last, &three));
        meaning.iter_mut().for_each(|value| *value = tanh(*value));
        let length = meaning.iter().map(|value| value * value).sum::<f32>().max(self.epsilon).sqrt();
        meaning.iter_mut().for_each(|value| *value /= length);
        meaning
    }

    /// The numbers of one piece.
    fn row(&self, piece: usize) -> impl Iterator<Item = f32> {
        let (low, step) = (self.lows[piece], self.steps[piece]);
        let codes = &self.table[piece * WIDTH / 2..][..WIDTH / 2];
        codes.iter().flat_map(|code| [code & 15, code >> 4]).map(move |code| f32::from(code) * step + low)
    }
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

impl Whole {
    fn of(floats: &[f32]) -> Self {
        let greatest = floats.iter().fold(0.0f32, |greatest, float| greatest.max(float.abs()));
        let step = greatest.max(f32::MIN_POSITIVE * GREATEST) / GREATEST;
        Whole { values: floats.iter().map(|float| (float / step).round() as i16).collect(), step }
    }
}

/// Weights: for each output a row of whole numbers with its step.
struct Matrix {
    inputs: usize,
    steps: Vec<f32>,
    weights: Vec<i16>,
}

impl Matrix {
    fn read(reader: &mut Reader, inputs: usize, outputs: usize) -> Result<Self, NoEncoder> {
        let steps = reader.floats(outputs)?;
        let weights = reader.bytes(inputs * outputs)?.iter().map(|byte| i16::from(*byte as i8)).collect();
        Ok(Matrix { inputs, steps, weights })
    }

    /// So many rows of outputs, each made from the inputs that begin `stride` values after those of the one before.
    fn apply(&self, values: &Whole, stride: usize, rows: usize) -> Vec<f32> {
        let outputs = self.steps.len();
        let mut out = vec![0.0; rows * outputs];
        for (output, weights) in self.weights.chunks_exact(self.inputs).enumerate() {
            let step = self.steps[output] * values.step;
            for row in 0..rows {
                let inputs = &values.values[row * stride..][..self.inputs];
                let sum: i32 = inputs.iter().zip(weights).map(|(a, b)| i32::from(*a) * i32::from(*b)).sum();
                out[row * outputs + output] = sum as f32 * step;
            }
        }
        out
    }
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

    fn apply(&self, values: &Whole, stride: usize, rows: usize) -> Vec<f32> {
        let mut out = self.matrix.apply(values, stride, rows);
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

/// The hyperbolic tangent, of nothing but sums, products and one quotient: the system's own may differ between systems.
fn tanh(value: f32) -> f32 {
    let double = 2.0 * f64::from(value.abs().min(10.0));
    // e^x is 2^halvings times e^rest, by Taylor's series: the rest is at most ln 2 / 2, so 12 terms leave 10⁻¹⁶.
    let doublings = (double / std::f64::consts::LN_2).round();
    let rest = double - doublings * std::f64::consts::LN_2;
    let series = (1..=12).rev().fold(1.0, |sum, term| 1.0 + sum * rest / f64::from(term));
    let power = (0..doublings as u32).fold(series, |power, _| power * 2.0);
    (((power - 1.0) / (power + 1.0)) as f32).copysign(value)
}

#[cfg(test)]
mod tests {
    use super::tanh;

    #[test]
    fn the_tangent_is_that_of_the_system_but_for_a_hair() {
        for at in -1200..=1200 {
            let value = at as f32 / 100.0;
            assert!((tanh(value) - value.tanh()).abs() < 2e-7, "{value}");
        }
        assert_eq!(tanh(-0.0), 0.0);
    }
}
