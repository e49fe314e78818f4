//! Points as the user gives them: finite coordinates, row by row, owned or borrowed.

use std::borrow::Cow;

use crate::error::{Error, Result};

/// At least one point of at least one dimension, all coordinates finite.
///
/// ```
/// use rhotree::Points;
///
/// let points = Points::new(vec![0.0, 0.0, 3.0, 4.0], 2)?;
/// assert_eq!((points.len(), points.dimensions()), (2, 2));
/// assert_eq!(points.row(1), [3.0, 4.0]);
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Points<'a> {
    coordinates: Cow<'a, [f64]>,
    dimensions: usize,
}

impl<'a> Points<'a> {
    /// Points from their coordinates, row by row: point i's are
    /// `coordinates[i * dimensions ..][.. dimensions]`.
    ///
    /// # Errors
    /// No point or no dimension, a length that is no multiple of the dimension, a coordinate that
    /// isn't finite, or 2^31 points or more.
    pub fn new(coordinates: Vec<f64>, dimensions: usize) -> Result<Self> {
        Self::checked(Cow::Owned(coordinates), dimensions)
    }

    /// Points whose coordinates stay where they are: as [`Points::new`], without a copy.
    ///
    /// ```
    /// use rhotree::Points;
    ///
    /// let coordinates = [0.0, 0.0, 3.0, 4.0];
    /// let points = Points::borrowed(&coordinates, 2)?;
    /// assert_eq!(points.row(1).as_ptr(), coordinates[2..].as_ptr());
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    ///
    /// # Errors
    /// As for [`Points::new`].
    pub fn borrowed(coordinates: &'a [f64], dimensions: usize) -> Result<Self> {
        Self::checked(Cow::Borrowed(coordinates), dimensions)
    }

    fn checked(coordinates: Cow<'a, [f64]>, dimensions: usize) -> Result<Self> {
        if coordinates.is_empty() || dimensions == 0 {
            return Err(Error::Empty { argument: "points" });
        }
        if !coordinates.len().is_multiple_of(dimensions) {
            let (actual, expected) = (coordinates.len(), dimensions);
            return Err(Error::Length { argument: "coordinates", actual, expected });
        }
        let count = coordinates.len() / dimensions;
        if count > i32::MAX as usize {
            return Err(Error::TooManyPoints { argument: "points", count });
        }
        check_finite("points", &coordinates, dimensions)?;
        Ok(Self { coordinates, dimensions })
    }
}

impl Points<'_> {
    /// Points on the unit sphere from longitudes and latitudes in degrees, pair by pair: three
    /// dimensions, in which the distance is the chord's.
    ///
    /// ```
    /// use rhotree::Points;
    ///
    /// let points = Points::from_longitude_latitude(&[90.0, 0.0])?;
    /// assert!((points.row(0)[1] - 1.0).abs() < 1e-15);
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    ///
    /// # Errors
    /// As for [`Points::new`]; a longitude outside [-360, 360] or a latitude outside [-90, 90].
    pub fn from_longitude_latitude(degrees: &[f64]) -> Result<Points<'static>> {
        check_finite("points", degrees, 2)?;
        if !degrees.len().is_multiple_of(2) {
            let (actual, expected) = (degrees.len(), 2);
            return Err(Error::Length { argument: "longitudes and latitudes", actual, expected });
        }
        let mut coordinates = Vec::with_capacity(degrees.len() / 2 * 3);
        for (row, pair) in degrees.chunks_exact(2).enumerate() {
            for (argument, value, bound) in
                [("longitude", pair[0], 360.0), ("latitude", pair[1], 90.0)]
            {
                if value.abs() > bound {
                    return Err(Error::Degrees { argument, row, value, bound });
                }
            }
            let (longitude, latitude) = (pair[0].to_radians(), pair[1].to_radians());
            let radius = latitude.cos();
            coordinates.extend([
                radius * longitude.cos(),
                radius * longitude.sin(),
                latitude.sin(),
            ]);
        }
        Points::new(coordinates, 3)
    }

    /// Number of points.
    #[must_use]
    pub fn len(&self) -> usize {
        self.coordinates.len() / self.dimensions
    }

    /// False: there is at least one point.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        false
    }

    /// Number of coordinates of a point.
    #[must_use]
    pub const fn dimensions(&self) -> usize {
        self.dimensions
    }

    /// The coordinates of a point.
    ///
    /// # Panics
    /// When there is no point of this number.
    #[must_use]
    pub fn row(&self, point: usize) -> &[f64] {
        &self.coordinates[point * self.dimensions..][..self.dimensions]
    }

    /// The points' coordinates, one slice each.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &[f64]> {
        self.coordinates.chunks_exact(self.dimensions)
    }

    /// The points of these numbers, in their order.
    pub(crate) fn subset(&self, numbers: &[usize]) -> Points<'static> {
        let coordinates = numbers.iter().flat_map(|&number| self.row(number)).copied().collect();
        Points { coordinates: Cow::Owned(coordinates), dimensions: self.dimensions }
    }

    /// The points with coordinates of their own, copied if they were borrowed.
    #[must_use]
    pub fn into_owned(self) -> Points<'static> {
        Points {
            coordinates: Cow::Owned(self.coordinates.into_owned()),
            dimensions: self.dimensions,
        }
    }
}

/// `Ok` when every value is finite; the error names the first that isn't.
pub(crate) fn check_finite(argument: &'static str, values: &[f64], columns: usize) -> Result<()> {
    match values.iter().position(|value| !value.is_finite()) {
        None => Ok(()),
        Some(place) => {
            let (row, column) = (place / columns, place % columns);
            Err(Error::NotFinite { argument, row, column, value: values[place] })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_is_not_points() {
        assert_eq!(Points::new(vec![], 2), Err(Error::Empty { argument: "points" }));
        assert_eq!(Points::new(vec![1.0], 0), Err(Error::Empty { argument: "points" }));
        assert!(matches!(
            Points::new(vec![1.0; 3], 2),
            Err(Error::Length { actual: 3, expected: 2, .. })
        ));
        let error = Points::new(vec![1.0, 2.0, 3.0, f64::INFINITY], 2).unwrap_err();
        assert_eq!(error.to_string(), "points[1][1] is inf: every value must be finite");
    }

    #[test]
    fn longitudes_and_latitudes_become_unit_vectors() {
        let points = Points::from_longitude_latitude(&[-180.0, 0.0, 180.0, 0.0, 10.0, 90.0])
            .expect("legal degrees");
        for row in points.rows() {
            assert!((row.iter().map(|x| x * x).sum::<f64>() - 1.0).abs() < 1e-15);
        }
        let date_line: f64 =
            points.row(0).iter().zip(points.row(1)).map(|(a, b)| (a - b).powi(2)).sum();
        assert!(date_line < 1e-30);
        let error = Points::from_longitude_latitude(&[0.0, 91.0]).unwrap_err();
        assert_eq!(error.to_string(), "latitude[0] is 91 degrees: it must lie in [-90, 90]");
    }
}
