//! The hyperbolic tangent, the logistic curve and the logarithm, of nothing but sums, products and quotients: a system's own
//! may differ from another system's in the last bit.

/// The hyperbolic tangent.
pub fn tanh(value: f32) -> f32 {
    let double = 2.0 * f64::from(value.abs().min(10.0));
    // e^x is 2^doublings times e^rest, by Taylor's series: the rest is at most ln 2 / 2, so 12 terms leave 10⁻¹⁶.
    let doublings = (double / std::f64::consts::LN_2).round();
    let rest = double - doublings * std::f64::consts::LN_2;
    let series = (1..=12).rev().fold(1.0, |sum, term| 1.0 + sum * rest / f64::from(term));
    let power = (0..doublings as u32).fold(series, |power, _| power * 2.0);
    (((power - 1.0) / (power + 1.0)) as f32).copysign(value)
}

/// The logistic curve 1 / (1 + e^−x): from log odds to a probability.
pub fn logistic(odds: f32) -> f32 {
    0.5 + 0.5 * tanh(odds / 2.0)
}

/// The natural logarithm of a count; of 0 that of 1.
pub fn ln(count: usize) -> f32 {
    // ln(n) = k ln 2 + ln(m) with m between 1 and 2, and ln(m) = 2 artanh((m − 1) / (m + 1)) as a series.
    let doublings = count.max(1).ilog2();
    let rest = count.max(1) as f64 / (1u64 << doublings) as f64;
    let part = (rest - 1.0) / (rest + 1.0);
    let series = (0..12).rev().fold(0.0, |sum, term| sum * part * part + 1.0 / f64::from(2 * term + 1));
    (f64::from(doublings) * std::f64::consts::LN_2 + 2.0 * part * series) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_curves_are_those_of_the_system_but_for_a_hair() {
        for at in -1200..=1200 {
            let value = at as f32 / 100.0;
            assert!((tanh(value) - value.tanh()).abs() < 2e-7, "{value}");
            assert!((logistic(value) - 1.0 / (1.0 + (-value).exp())).abs() < 2e-7, "{value}");
        }
        assert_eq!(tanh(-0.0), 0.0);
        for count in 1..1000 {
            assert!((ln(count) - (count as f32).ln()).abs() < 1e-6, "{count}");
        }
        assert_eq!(ln(0), 0.0);
    }
}
