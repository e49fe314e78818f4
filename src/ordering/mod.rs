//! The order in which Vecchia's rule takes the points.
//!
//! The rule conditions each point on some of those before it, so the order decides what it can know. A random order,
//! and maximin still more, has near and far points before each one; the order of a file often has not.

mod maximin;
mod tournament;

use maximin::Maximin;
use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;

use crate::error::{Error, Result};
use crate::neighbors::Neighbors;
use crate::points::Points;
use crate::query::Queries;

/// An order of points: which point, told by its number, stands at which place.
///
/// ```
/// use rhotree::{
///     CovarianceFamily, CovarianceFunction, Inducing, Order, Points, Queries, ResidualField, Scan,
///     SearchOptions,
/// };
///
/// let points = Points::new(vec![0.0, 1.0, 2.0, 3.0, 4.0], 1)?;
/// let (order, radii) = Order::maximin(&points, &[1.0], &[])?;
/// assert_eq!(order.points(), [2, 0, 4, 1, 3]);
/// assert_eq!(radii, [f64::INFINITY, 2.0, 2.0, 1.0, 1.0]);
///
/// // The conditioning sets of a Vecchia approximation in this order, in the points' own numbers.
/// let ordered = order.apply(&points)?;
/// let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[1.0])?;
/// let field = ResidualField::<f64>::new(&ordered, &function, &Inducing::None, &Default::default())?;
/// let neighbors = Scan::new(&field).search(Queries::All, &SearchOptions::new(1).predecessors())?;
/// let neighbors = order.restore(neighbors, Queries::All)?;
/// assert_eq!(neighbors.ids(2), []);
/// assert_eq!(neighbors.ids(4), [2]);
/// assert_eq!(neighbors.ids(3), [2]);
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    points: Vec<usize>,
}

impl Order {
    /// The order in which `points[place]` is the number of the point at that place.
    ///
    /// ```
    /// use rhotree::{Error, Order};
    ///
    /// assert_eq!(Order::new(vec![2, 0, 1])?.places(), [1, 2, 0]);
    /// let error = Order::new(vec![2, 0, 2]).unwrap_err();
    /// assert_eq!(error.to_string(), "order[2] is 2: it has a place before this one");
    /// # Ok::<(), Error>(())
    /// ```
    ///
    /// # Errors
    /// No point, 2^31 points or more, or the first place whose number isn't below that of the points, or has a
    /// place before.
    pub fn new(points: Vec<usize>) -> Result<Self> {
        check_count("order", points.len())?;
        check_distinct("order", &points, points.len())?;
        Ok(Self { points })
    }

    /// So many points in random order, every order with the same probability. The same seed gives the same order
    /// on every machine.
    ///
    /// ```
    /// use rhotree::Order;
    ///
    /// assert_eq!(Order::random(1000, 7)?, Order::random(1000, 7)?);
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    ///
    /// # Errors
    /// No point, or 2^31 points or more.
    pub fn random(points: usize, seed: u64) -> Result<Self> {
        check_count("points", points)?;
        let mut points: Vec<usize> = (0..points).collect();
        points.shuffle(&mut ChaCha8Rng::seed_from_u64(seed));
        Ok(Self { points })
    }

    /// The maximin order and the radius of each place: each next point is the one whose distance to the nearest point
    /// before it, its radius, is greatest (Guinness 2018, [doi](https://doi.org/10.1080/00401706.2018.1437476)).
    ///
    /// Distances are Euclidean, in units of the length scales, of which there is one, or one for each axis. The first
    /// point is the one nearest to the mean of all, with an infinite radius. Of several that are as far the one with
    /// the lowest number is taken; points in the place of another come last, with radius 0, by their numbers.
    ///
    /// `first` are points, in any order, that come before all others, such as observations before the points at which
    /// predictions are wanted: in maximin order among themselves, beginning with the one nearest to their own mean,
    /// and then each of the rest that is farthest from all before it.
    ///
    /// The order is that of the definition in f64 to the last bit: squares of differences of scaled coordinates are
    /// added axis by axis and compared before the root is taken. So a distance above 1e154 may be infinite, and one
    /// below 1e-154 zero. A million points in the plane take a second or two. The more dimensions, the longer it takes;
    /// in the end the time grows as the square of the number of points.
    ///
    /// ```
    /// use rhotree::{Order, Points};
    ///
    /// let points = Points::new(vec![0.0, 1.0, 2.0, 3.0, 10.0], 1)?;
    /// assert_eq!(Order::maximin(&points, &[1.0], &[])?.0.points(), [3, 4, 0, 1, 2]);
    /// let (order, radii) = Order::maximin(&points, &[0.5], &[1, 0])?;
    /// assert_eq!(order.points(), [0, 1, 4, 3, 2]);
    /// assert_eq!(radii, [f64::INFINITY, 2.0, 18.0, 4.0, 2.0]);
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    ///
    /// # Errors
    /// Length scales that aren't positive and finite, or whose number is neither one nor that of the dimensions; a
    /// coordinate that is too large once divided by its length scale; a number in `first` that is no point's, or is
    /// there twice.
    pub fn maximin(
        points: &Points,
        length_scales: &[f64],
        first: &[usize],
    ) -> Result<(Self, Vec<f64>)> {
        check_distinct("first", first, points.len())?;
        let Maximin { numbers, radii } = Maximin::new(points, length_scales, first)?;
        Ok((Self { points: numbers }, radii))
    }

    /// The number of the point at each place.
    #[must_use]
    pub fn points(&self) -> &[usize] {
        &self.points
    }

    /// The place of each point: the inverse of [`Order::points`].
    ///
    /// ```
    /// use rhotree::Order;
    ///
    /// let order = Order::random(100, 1)?;
    /// let places = order.places();
    /// assert!((0..100).all(|point| order.points()[places[point]] == point));
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    #[must_use]
    pub fn places(&self) -> Vec<usize> {
        let mut places = vec![0; self.len()];
        for (place, &point) in self.points.iter().enumerate() {
            places[point] = place;
        }
        places
    }

    /// Number of points.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.points.len()
    }

    /// False: there is at least one point.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        false
    }

    /// The points in this order.
    ///
    /// ```
    /// use rhotree::{Order, Points};
    ///
    /// let points = Points::new(vec![0.5, 1.5, 2.5], 1)?;
    /// let ordered = Order::new(vec![2, 0, 1])?.apply(&points)?;
    /// assert_eq!(ordered, Points::new(vec![2.5, 0.5, 1.5], 1)?);
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    ///
    /// # Errors
    /// Another number of points than the order's.
    pub fn apply(&self, points: &Points) -> Result<Points<'static>> {
        check_length("points", points.len(), self.len())?;
        Ok(points.subset(&self.points))
    }

    /// The answer of a search among points in this order, told in the points' own numbers.
    ///
    /// `queries` are those of the search. Of [`Queries::All`] the rows too are put back: that of each point where
    /// its number says. Those of other queries stay in the queries' order; note that [`Queries::Ids`] of the search
    /// are places in this order. Neighbours at the same distance stay as they were, in the order of their places.
    ///
    /// [`Order`] has an example.
    ///
    /// # Errors
    /// An answer for another number of queries, or with neighbours that are none of the order's places.
    pub fn restore(&self, mut neighbors: Neighbors, queries: Queries<'_>) -> Result<Neighbors> {
        let asked = match queries {
            Queries::All => self.len(),
            Queries::Ids(ids) => ids.len(),
            Queries::New(points) => points.len(),
        };
        check_length("neighbors", neighbors.queries(), asked)?;
        for query in 0..asked {
            if let Some(&point) = neighbors.ids(query).iter().find(|&&id| id >= self.len()) {
                let (argument, points) = ("neighbors", self.len());
                return Err(Error::UnknownPoint { argument, position: query, point, points });
            }
        }
        neighbors.rename(|place| self.points[place]);
        if !matches!(queries, Queries::All) {
            return Ok(neighbors);
        }
        let mut restored = Neighbors::empty(self.len(), neighbors.k())?;
        restored.copy_rows(self.points.iter().copied(), &neighbors);
        Ok(restored)
    }
}

/// `Ok` when so many points can be numbered.
const fn check_count(argument: &'static str, count: usize) -> Result<()> {
    match count {
        0 => Err(Error::Empty { argument }),
        _ if count > i32::MAX as usize => Err(Error::TooManyPoints { argument, count }),
        _ => Ok(()),
    }
}

/// `Ok` when there are as many as needed.
const fn check_length(argument: &'static str, actual: usize, expected: usize) -> Result<()> {
    if actual == expected { Ok(()) } else { Err(Error::Length { argument, actual, expected }) }
}

/// `Ok` when all numbers are of different points; the error tells of the first that isn't.
fn check_distinct(argument: &'static str, numbers: &[usize], points: usize) -> Result<()> {
    let mut seen = vec![false; points];
    for (position, &point) in numbers.iter().enumerate() {
        match seen.get_mut(point) {
            None => return Err(Error::UnknownPoint { argument, position, point, points }),
            Some(true) => return Err(Error::RepeatedPoint { argument, position, point }),
            Some(seen) => *seen = true,
        }
    }
    Ok(())
}
