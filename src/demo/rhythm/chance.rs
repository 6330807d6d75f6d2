//! Draws from the few distributions that the rhythm needs.

use rand::RngExt;
use rand::rngs::StdRng;

/// A number above 0 and up to 1, safe to take the logarithm of.
pub(super) fn some(rng: &mut StdRng) -> f64 {
    1.0 - rng.random::<f64>()
}

/// A draw from the bell curve around 0 with spread 1.
pub(in crate::demo) fn normal(rng: &mut StdRng) -> f64 {
    (-2.0 * some(rng).ln()).sqrt() * (std::f64::consts::TAU * some(rng)).cos()
}

/// How many happen when `mean` are expected.
pub(in crate::demo) fn poisson(rng: &mut StdRng, mean: f64) -> u32 {
    if mean > 40.0 {
        return (mean + mean.sqrt() * normal(rng)).round().max(0.0) as u32;
    }
    let (mut count, mut left) = (0, some(rng));
    let floor = (-mean).exp();
    while left > floor {
        left *= some(rng);
        count += 1;
    }
    count
}

/// A place in `parts`, each as likely as its part of the sum.
pub(super) fn pick(rng: &mut StdRng, parts: &[f64]) -> usize {
    let mut left = rng.random::<f64>() * parts.iter().sum::<f64>();
    for (i, part) in parts.iter().enumerate() {
        left -= part;
        if left < 0.0 {
            return i;
        }
    }
    parts.len().saturating_sub(1)
}

/// The factor from 0 to 100 at which a growing function reaches `wanted`, or the nearest end.
pub(super) fn bisect(wanted: f64, total: impl Fn(f64) -> f64) -> f64 {
    let (mut low, mut high) = (0.0, 100.0);
    for _ in 0..40 {
        let middle = (low + high) / 2.0;
        if total(middle) < wanted {
            low = middle
        } else {
            high = middle
        }
    }
    high
}
