//! What a field takes from all of its points together, beside the inducing points.

use crate::error::{Error, Result};
use crate::points::check_finite;

/// Where the coordinates of a field's points are centred, and how far they reach.
///
/// It is for fields of parts of the points, as machines make that share them: with one frame, and the same inducing
/// points, a pair of points has the same correlation in all of them, to the last bit. See
/// [`ResidualField::of_part`](crate::ResidualField::of_part).
///
/// ```
/// use rhotree::Frame;
///
/// // The field of the points 1, 2 and 5 with the length scale 10 is centred on 2, and reaches to (5 - 2) / 10.
/// let frame = Frame::new(vec![2.0], 0.3)?;
/// assert!(Frame::new(vec![2.0], -0.3).is_err());
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    pub(super) center: Vec<f64>,
    pub(super) extent: f64,
}

impl Frame {
    /// A frame from its centre and its extent, the greatest magnitude of a centred coordinate in units of the length
    /// scales. [`ResidualField::new`](crate::ResidualField::new) takes for the centre the median of each axis, the
    /// lower of two.
    ///
    /// # Errors
    /// A centre without coordinates, or values that aren't finite; a negative extent.
    pub fn new(center: Vec<f64>, extent: f64) -> Result<Self> {
        if center.is_empty() {
            return Err(Error::Empty { argument: "center" });
        }
        check_finite("center", &center, center.len())?;
        if !(extent >= 0.0 && extent.is_finite()) {
            return Err(Error::Negative { argument: "extent", value: extent });
        }
        Ok(Self { center, extent })
    }
}
