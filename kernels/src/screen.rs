//! The safe interface of the screen: its entry points of one instruction set, with every shape checked.

use crate::algorithm::covariance::CovarianceFamily;
use crate::algorithm::screen::{Operands, RowOperands};
use crate::arch::{ScreenEntries, root_error, screen_entries};
use crate::isa::{Isa, IsaError};
use crate::layout::{
    PANEL_QUERIES, SCREEN_LANES, ScreenRowShape, ScreenShape, ShapeError, expect, expect_rows,
};

/// What the screen of a field is: its covariance function, its shapes and the units of its whole numbers.
///
/// Coordinates are rounded to multiples of `distance_unit`. R, half the squared distance of two points in
/// that unit, is the sum of their half norms less the products of their coordinates; one of the two has them
/// negated. It must be at least one and below 2^31.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Screen {
    /// The covariance function.
    pub covariance: CovarianceFamily,
    /// The rows of blocks and panels.
    pub shape: ScreenShape,
    /// The words of rows.
    pub row_shape: ScreenRowShape,
    /// The unit of the coordinates, in scaled distances.
    pub distance_unit: f64,
    /// The unit of the products of pairs of weights, where that of the bytes is one.
    pub pair_unit: f64,
}

/// The screen's kernels of one instruction set.
///
/// A value exists only if the CPU has the instruction set, which makes calling its kernels safe. Sums of
/// products are whole numbers, the same on every instruction set; what is computed from them is not.
///
/// ```
/// use rhotree_kernels::layout::{ScreenRowShape, ScreenShape};
/// use rhotree_kernels::{CovarianceFamily, Isa, Screen, ScreenKernels};
///
/// // Neither coordinates nor weights: points that coincide, with a scale of one.
/// let screen = Screen {
///     covariance: CovarianceFamily::Matern32,
///     shape: ScreenShape { coordinate_rows: 0, pair_rows: 0, quad_rows: [0; 3] },
///     row_shape: ScreenRowShape { dimensions: 0, columns: 0 },
///     distance_unit: 1e-6,
///     pair_unit: 1.0,
/// };
/// let one = 1.0_f32.to_bits();
/// let mut points = vec![0; screen.shape.rows() * 16];
/// points[..16].fill(1); // half a squared norm; R must not be zero
/// points[ScreenShape::SCALE * 16..][..16].fill(one);
/// let mut panel = vec![0; screen.shape.panel_rows() * 12];
/// panel[ScreenShape::SCALE * 12..][..2].copy_from_slice(&[0.9_f32.to_bits(), 1.1_f32.to_bits()]);
///
/// let mut masks = [0; 2];
/// ScreenKernels::new(Isa::select()?)?.select(&screen, 0, &panel, 2, &points, &mut masks)?;
/// assert_eq!(masks, [u16::MAX, 0]); // above a threshold of 0.9, below one of 1.1
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct ScreenKernels {
    isa: Isa,
    entries: &'static ScreenEntries,
}

impl core::fmt::Debug for ScreenKernels {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(formatter, "ScreenKernels({})", self.isa)
    }
}

impl ScreenKernels {
    /// The kernels of `isa`.
    ///
    /// # Errors
    /// [`IsaError::Unavailable`] when the CPU lacks a feature that `isa` needs.
    pub fn new(isa: Isa) -> Result<Self, IsaError> {
        isa.require().map(|isa| Self { isa, entries: screen_entries(isa) })
    }

    /// The instruction set.
    #[must_use]
    pub const fn isa(&self) -> Isa {
        self.isa
    }

    /// A bound on the error of the kappa that [`ScreenKernels::select`] computes from R. A root that is wrong by a
    /// share of itself makes kappa wrong by no more than the greatest r |kappa'(r)|, 0.604 for Matérn 5/2, times
    /// that; the power of two adds 7.5e-5 of kappa, and rounding some 1e-6.
    #[must_use]
    pub const fn correlation_error(&self) -> f64 {
        0.61 * root_error(self.isa) + 9e-5
    }

    /// Writes a mask for each of the panel's first `queries` places and each block, query by query: a bit for
    /// each lane, set where |rho~| and the product of the two radii aren't below the query's threshold. The
    /// panel is packed for the `level`, which says how many of the bytes are read.
    ///
    /// # Errors
    /// When there is no such level or its bytes are more than there are, `panel` isn't one of the screen's
    /// shape, `queries` are more than it has places, `blocks` aren't
    /// whole blocks of that shape, or `masks` hasn't one element for each query and block.
    #[allow(clippy::too_many_arguments)]
    pub fn select(
        &self,
        screen: &Screen,
        level: usize,
        panel: &[u32],
        queries: usize,
        blocks: &[u32],
        masks: &mut [u16],
    ) -> Result<(), ShapeError> {
        let shape = screen.shape;
        let last = ScreenShape::LEVELS - 1;
        if level > last {
            return Err(ShapeError { argument: "level", actual: level, expected: last });
        }
        if shape.quad_rows[level] > shape.quad_rows[last] {
            let (actual, expected) = (shape.quad_rows[level], shape.quad_rows[last]);
            return Err(ShapeError { argument: "quad_rows", actual, expected });
        }
        expect("panel", panel.len(), shape.panel_rows().saturating_mul(PANEL_QUERIES))?;
        if queries > PANEL_QUERIES {
            let (actual, expected) = (queries, PANEL_QUERIES);
            return Err(ShapeError { argument: "queries", actual, expected });
        }
        let block = shape.rows().saturating_mul(SCREEN_LANES);
        if !blocks.len().is_multiple_of(block) {
            let (actual, expected) = (blocks.len(), block);
            return Err(ShapeError { argument: "blocks", actual, expected });
        }
        expect("masks", masks.len(), queries * (blocks.len() / block))?;
        let operands = Operands {
            covariance: screen.covariance,
            shape,
            level,
            distance_unit: exponent_unit(screen.covariance, screen.distance_unit),
            #[allow(clippy::cast_possible_truncation)]
            pair_unit: screen.pair_unit as f32,
            panel,
            queries,
            blocks,
        };
        // SAFETY: the CPU has the instruction set and the shapes agree.
        unsafe { (self.entries.screen_select)(operands, masks) };
        Ok(())
    }

    /// Writes |rho|, at most 1, of one query with the points of some rows: `numbers` says which.
    ///
    /// # Errors
    /// When `query` and `rows` haven't the screen's row shape, there is no row of some number, or `output`
    /// hasn't one element for each.
    pub fn correlations(
        &self,
        screen: &Screen,
        query: &[u32],
        rows: &[u32],
        numbers: &[u32],
        output: &mut [f32],
    ) -> Result<(), ShapeError> {
        let shape = screen.row_shape;
        expect("query", query.len(), shape.query_words())?;
        expect("output", output.len(), numbers.len())?;
        expect_rows(rows.len(), shape.words(), numbers)?;
        #[allow(clippy::cast_possible_truncation)]
        let distance_unit = (2.0 * screen.distance_unit * screen.distance_unit) as f32;
        let covariance = screen.covariance;
        let operands = RowOperands { covariance, shape, distance_unit, query, rows };
        // SAFETY: the CPU has the instruction set, the shapes agree and the rows exist.
        unsafe { (self.entries.screen_rows)(operands, numbers, output) };
        Ok(())
    }

    /// Runs `iterations` steps of independent products of pairs of 16-bit numbers and returns the number of
    /// multiply-adds: over the time that it takes, the peak that a benchmark reports against.
    #[must_use]
    pub fn pair_peak(&self, iterations: u64) -> u64 {
        // SAFETY: the CPU has the instruction set.
        unsafe { (self.entries.pair_peak)(iterations) }
    }

    /// As [`ScreenKernels::pair_peak`], of products of four bytes.
    #[must_use]
    pub fn quad_peak(&self, iterations: u64) -> u64 {
        // SAFETY: the CPU has the instruction set.
        unsafe { (self.entries.quad_peak)(iterations) }
    }
}

/// What R, or its root, is multiplied by for an exponent of two, where coordinates are in this unit.
///
/// With r^2 = 2 unit^2 R, exp(-r^2 / 2) is 2 to the power of -R unit^2 / ln 2, and exp(-c r) is 2 to that of
/// -sqrt(R) c sqrt(2) unit / ln 2, with c^2 = 1, 3 and 5 for the Matérn functions.
#[allow(clippy::cast_possible_truncation)]
fn exponent_unit(covariance: CovarianceFamily, unit: f64) -> f32 {
    use core::f64::consts::{LOG2_E, SQRT_2};
    const SQRT_3: f64 = 1.732_050_807_568_877_2;
    const SQRT_5: f64 = 2.236_067_977_499_79;
    let unit = match covariance {
        CovarianceFamily::Rbf => unit * unit,
        CovarianceFamily::Matern12 => SQRT_2 * unit,
        CovarianceFamily::Matern32 => SQRT_3 * SQRT_2 * unit,
        CovarianceFamily::Matern52 => SQRT_5 * SQRT_2 * unit,
    };
    (-unit * LOG2_E) as f32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::algorithm::covariance::{Matern12, Matern32, Matern52, Rbf};
    use crate::algorithm::screen::Approximation;
    use crate::arch::word_types::WordLanes;
    use crate::vector::Vector;
    use crate::words::Words;

    /// All small numbers, and some of each power of two.
    fn half_squared_distances() -> impl Iterator<Item = u32> {
        let of_power = |power: u32| {
            let step = 0x9e37_79b1_u32; // 2^32 over the golden ratio: spread evenly
            (0..1 << 12).map(move |n: u32| (1 << power) | n.wrapping_mul(step) >> (32 - power))
        };
        (1..1 << 12).chain((12..31).flat_map(of_power)).chain([(1 << 31) - 1])
    }

    /// kappa by the textbook's formula, from the distance times the constant of its exponential.
    fn kappa(covariance: CovarianceFamily, a: f64) -> f64 {
        let polynomial = match covariance {
            CovarianceFamily::Rbf | CovarianceFamily::Matern12 => 1.0,
            CovarianceFamily::Matern32 => 1.0 + a,
            CovarianceFamily::Matern52 => 1.0 + a + a * a / 3.0,
        };
        polynomial * libm::exp(-a)
    }

    /// The greatest error of kappa~, where the greatest R has kappa of next to one, of next to zero, and
    /// anything between.
    ///
    /// # Safety
    /// The CPU has the instruction set of `W`.
    unsafe fn greatest_error<W: Words, F: Approximation>(covariance: CovarianceFamily) -> f64 {
        let halves: alloc::vec::Vec<f32> =
            half_squared_distances().map(|half| half as f32).collect();
        let mut greatest = 0.0_f64;
        for power in -48..4 {
            let unit = libm::exp2(0.5 * f64::from(power) + 0.1);
            let exponent_unit = exponent_unit(covariance, unit);
            let factor = f64::from(-exponent_unit) * core::f64::consts::LN_2;
            for halves in halves.chunks_exact(SCREEN_LANES) {
                let mut found = [0.0_f32; SCREEN_LANES];
                for first in (0..SCREEN_LANES).step_by(W::LANES) {
                    // SAFETY: the caller vouches for the CPU; both slices have the lanes.
                    unsafe {
                        let halves = W::Floats::load(halves[first..].as_ptr());
                        let kappa = F::evaluate::<W>(
                            halves,
                            halves.splat(exponent_unit),
                            halves.splat(1.0),
                        );
                        kappa.store(found[first..].as_mut_ptr());
                    }
                }
                for (&half, found) in halves.iter().zip(found) {
                    let half = f64::from(half);
                    let root =
                        if covariance == CovarianceFamily::Rbf { half } else { libm::sqrt(half) };
                    let error = (f64::from(found) - kappa(covariance, factor * root)).abs();
                    assert!(!error.is_nan());
                    greatest = greatest.max(error);
                }
            }
        }
        greatest
    }

    fn check<W: Words>(isa: Isa) {
        if !isa.is_available() {
            return;
        }
        for covariance in CovarianceFamily::ALL {
            // SAFETY: the instruction set is available.
            let error = unsafe {
                match covariance {
                    CovarianceFamily::Rbf => greatest_error::<W, Rbf>(covariance),
                    CovarianceFamily::Matern12 => greatest_error::<W, Matern12>(covariance),
                    CovarianceFamily::Matern32 => greatest_error::<W, Matern32>(covariance),
                    CovarianceFamily::Matern52 => greatest_error::<W, Matern52>(covariance),
                }
            };
            let bound = 0.61 * root_error(isa) + 9e-5;
            assert!(error <= bound, "{isa} {covariance}: {error:e}");
        }
    }

    #[test]
    fn the_error_of_a_correlation_is_bounded() {
        #[cfg(target_arch = "x86_64")]
        {
            use crate::arch::word_types::{VnniX8, VnniX16, WordsX8, WordsX16};
            check::<VnniX16>(Isa::Avx512Vnni);
            check::<WordsX16>(Isa::Avx512);
            check::<VnniX8>(Isa::AvxVnni);
            check::<WordsX8>(Isa::Avx2);
        }
        check::<WordLanes<true>>(Isa::Portable);
        check::<WordLanes<false>>(Isa::Portable);
    }
}
