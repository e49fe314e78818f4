//! A field's copy in f32, for a filter that is looked over in f64.

use rayon::prelude::*;
use rhotree_kernels::Element;
use rhotree_kernels::layout::ResidualShape;

use super::{Origin, Parts, ResidualField};
use crate::layout::PointBlocks;

impl<T: Element> ResidualField<T> {
    /// The field rounded to f32, without the points whose scale is above `greatest_scale`: their
    /// correlations are NaN. None where a value overflows.
    pub(crate) fn rounded(&self, greatest_scale: f64) -> Option<ResidualField<f32>> {
        let shape = self.shape();
        let elements = shape.rows() * f32::BLOCK_LANES;
        let mut blocks = PointBlocks::<f32>::zeros(self.points, shape.rows());
        let overflows = blocks
            .data_mut()
            .par_chunks_mut(elements)
            .enumerate()
            .map(|(block, values)| self.round_block(block, greatest_scale, values))
            .reduce(|| false, |a, b| a | b);
        (!overflows).then(|| {
            ResidualField::assemble(Parts {
                function: self.function.clone(),
                scaling: self.scaling.clone(),
                origin: Origin::Given,
                shape,
                points: self.points,
                blocks,
                extent: f64::from(self.extent as f32),
                conditioning: self.conditioning,
                kernels: self.kernels().with_element(),
            })
        })
    }

    /// Fills a block of f32 lanes; whether a value overflows.
    #[allow(clippy::cast_possible_truncation)]
    fn round_block(&self, block: usize, greatest_scale: f64, values: &mut [f32]) -> bool {
        let (lanes, elements) = (f32::BLOCK_LANES, self.blocks.block_elements());
        let source = self.blocks();
        let mut overflows = false;
        // The lanes of an f32 block come from this many blocks.
        let parts = lanes / T::BLOCK_LANES;
        for part in 0..parts {
            let first = (block * parts + part) * elements;
            let Some(from) = source.data().get(first..first + elements) else {
                values[part * T::BLOCK_LANES..lanes].fill(f32::NAN);
                break;
            };
            for (row, from) in from.chunks_exact(T::BLOCK_LANES).enumerate() {
                let to = &mut values[row * lanes + part * T::BLOCK_LANES..];
                for (to, from) in to.iter_mut().zip(from) {
                    let value = from.to_f64();
                    *to = value as f32;
                    overflows |= to.is_infinite();
                    if row == ResidualShape::SCALE && value > greatest_scale {
                        *to = f32::NAN;
                    }
                }
            }
        }
        overflows
    }
}
