//! The one place that hands a family, a shape and blocks to the kernels.

use rhotree_kernels::layout::{Blocks, Panel, ResidualShape};
use rhotree_kernels::{Candidates, CovarianceFamily, Element, Kernels};

/// Computes correlations between panels and blocks whose rows are those of one shape.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Correlator<T: Element> {
    pub family: CovarianceFamily,
    pub shape: ResidualShape,
    pub kernels: Kernels<T>,
}

/// Panels, blocks and outputs are made by this crate for a field, with the field's shape.
const FITS: &str = "panel, blocks and output have the field's shape";

impl<T: Element> Correlator<T> {
    /// Offers every lane of the blocks to the candidates of each query of the panel.
    pub fn select(
        &self,
        panel: Panel<'_, T>,
        blocks: Blocks<'_, T>,
        ids: &[u32],
        candidates: &mut [Candidates<T>],
    ) {
        let Self { family, shape, kernels } = self;
        kernels.select_neighbors(*family, *shape, panel, blocks, ids, candidates).expect(FITS);
    }

    /// Writes |rho| of each query of the panel with each lane, query by query.
    pub fn absolute(&self, panel: Panel<'_, T>, blocks: Blocks<'_, T>, output: &mut [T]) {
        let Self { family, shape, kernels } = self;
        kernels.residual_correlations(*family, *shape, panel, blocks, output).expect(FITS);
    }

    /// Writes rho, with its sign and not cut off at 1, as [`Correlator::absolute`] does.
    pub fn signed(&self, panel: Panel<'_, T>, blocks: Blocks<'_, T>, output: &mut [T]) {
        let Self { family, shape, kernels } = self;
        kernels.signed_correlations(*family, *shape, panel, blocks, output).expect(FITS);
    }

    /// [`Correlator::select`] and [`Correlator::absolute`] in one pass.
    pub fn select_and_store(
        &self,
        panel: Panel<'_, T>,
        blocks: Blocks<'_, T>,
        ids: &[u32],
        candidates: &mut [Candidates<T>],
        output: &mut [T],
    ) {
        let Self { family, shape, kernels } = self;
        kernels
            .select_and_store(*family, *shape, panel, blocks, ids, candidates, output)
            .expect(FITS);
    }

    /// Writes |rho| of a query with the points of these numbers, all of them row by row: what
    /// [`Correlator::absolute`] would find, to the last bit.
    pub fn of_rows(&self, query: &[T], rows: &[T], numbers: &[u32], output: &mut [T]) {
        let Self { family, shape, kernels } = self;
        kernels.row_correlations(*family, *shape, query, rows, numbers, output).expect(FITS);
    }
}
