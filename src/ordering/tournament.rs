//! The point that is farthest from all chosen ones, kept up to date while points are chosen.
//!
//! A tree with sixteen children a node, over points in an order of places: the leaves are runs of sixteen
//! points, their parents runs of sixteen leaves, and so on up to one root. A point has its squared distance to
//! the nearest chosen point; a node has its box, and its winner, the point with the greatest distance of its
//! own. The farthest point of all is the root's winner.
//!
//! A chosen point can lower distances only in nodes whose box is nearer to it than their winner's distance,
//! so that only these are entered, and on the way back their winners are found again:
//!
//! ```text
//! lower(node, chosen):
//!     a node of points: lower their distances
//!     otherwise: for each child whose box is nearer to the chosen point than the child's winner's distance:
//!         the child's winner = lower(child, chosen)
//!     return the farthest of the children
//! ```
//!
//! The children of a node stand side by side, a lane each, as points do in a leaf: the distances to sixteen
//! boxes are as straight a line of code as those to sixteen points, with nothing to mispredict.
//!
//! # Why it is exact
//!
//! Where the computed distance of a box is not below its winner's distance, no distance in it would change,
//! because the computed distance to a box is never above that to a point in it. On one axis let
//! lower <= x <= upper be the box's sides and the point's coordinate, and q the chosen point's. If q < lower, then
//! 0 < lower - q <= x - q, and rounding keeps the order of numbers: the computed differences are in this order
//! too, and so are their computed squares. q > upper is the mirror image, and between the sides the box adds
//! zero. Sums taken axis by axis, in the same order, of terms none of which is greater, are not greater. All this
//! holds for infinity as well.

use crate::layout::spatial_order;

/// Children of a node.
const LANES: usize = 16;

/// Stands for the squared distance of a chosen point and of a lane without a point: below any other.
const CHOSEN: f64 = -1.0;

/// A value for each child of a node.
type Lanes<T> = [T; LANES];

/// See the module.
pub(super) struct Tournament {
    /// From the points up to the root.
    levels: Vec<Level>,
    /// Where each point stands among those of the first level.
    places: Vec<u32>,
}

/// All nodes that are as far above the points.
struct Level {
    /// What the children's boxes are, node by node and in it axis by axis: the coordinates of points; the lower
    /// and then the upper sides of nodes.
    sides: Vec<Lanes<f64>>,
    /// The squared distances of the children's winners.
    squared: Vec<Lanes<f64>>,
    /// The numbers of the children's winners.
    numbers: Vec<Lanes<u32>>,
}

/// The point of a node that is farthest from all chosen ones; of several, the one with the lowest number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Winner {
    /// Its squared distance to the nearest chosen point; infinity while there is none, negative if all
    /// points are chosen.
    pub squared: f64,
    pub number: u32,
}

impl Tournament {
    /// The points of these numbers, of which there must be one, none of them chosen. `coordinates` has
    /// `dimensions` values for each number.
    pub fn new(coordinates: &[f64], dimensions: usize, numbers: &[u32]) -> Self {
        let mut order = numbers.to_vec();
        order_by_sixteens(coordinates, dimensions, &mut order);
        let mut places = vec![0; coordinates.len() / dimensions];
        for (place, &number) in (0..).zip(&order) {
            places[number as usize] = place;
        }
        let mut levels = vec![Level::of_points(coordinates, dimensions, &order)];
        while let Some(below) = levels.last().filter(|level| level.squared.len() > 1) {
            levels.push(Level::above(below, dimensions, levels.len() == 1));
        }
        Self { levels, places }
    }

    /// The farthest of all.
    pub fn winner(&self) -> Winner {
        self.levels[self.levels.len() - 1].winner(0)
    }

    /// Chooses a point of the tournament, which must be farther than zero from those chosen before.
    pub fn choose(&mut self, number: u32, row: &[f64]) {
        let place = self.places[number as usize] as usize;
        self.levels[0].squared[place / LANES][place % LANES] = CHOSEN;
        // Its own distance is zero, so that every node above it is entered and finds another winner.
        self.lower(row);
    }

    /// Lowers all distances by those to a chosen point with these coordinates.
    pub fn lower(&mut self, row: &[f64]) {
        lower(&mut self.levels, 0, row);
    }

    /// The numbers of the points that aren't chosen, ascending.
    pub fn rest(&self) -> Vec<u32> {
        let points = &self.levels[0];
        let squared = points.squared.as_flattened().iter();
        let rest =
            squared.zip(points.numbers.as_flattened()).filter(|(squared, _)| **squared >= 0.0);
        let mut rest: Vec<u32> = rest.map(|(_, &number)| number).collect();
        rest.sort_unstable();
        rest
    }
}

impl Level {
    /// The level of the points, in their order.
    fn of_points(coordinates: &[f64], dimensions: usize, order: &[u32]) -> Self {
        // A lane without a point repeats one of its node's, and the box is none the larger.
        let mut level = Self::empty(order.len(), dimensions);
        for (node, numbers) in order.chunks(LANES).enumerate() {
            level.squared[node][..numbers.len()].fill(f64::INFINITY);
            level.numbers[node][..numbers.len()].copy_from_slice(numbers);
            for lane in 0..LANES {
                let number = *numbers.get(lane).unwrap_or(&numbers[0]);
                let row = &coordinates[number as usize * dimensions..][..dimensions];
                for (axis, &x) in row.iter().enumerate() {
                    level.sides[node * dimensions + axis][lane] = x;
                }
            }
        }
        level
    }

    /// The level above another, which may be that of the points.
    fn above(below: &Self, dimensions: usize, of_points: bool) -> Self {
        let children = below.squared.len();
        let mut level = Self::empty(children, 2 * dimensions);
        // A lane without a child takes part in no box above.
        for sides in level.sides.chunks_exact_mut(2) {
            (sides[0], sides[1]) = ([f64::INFINITY; LANES], [f64::NEG_INFINITY; LANES]);
        }
        let arrays = if of_points { 1 } else { 2 };
        for child in 0..children {
            let (node, lane) = (child / LANES, child % LANES);
            let winner = below.winner(child);
            level.squared[node][lane] = winner.squared;
            level.numbers[node][lane] = winner.number;
            let sides = below.sides[child * arrays * dimensions..].chunks_exact(arrays);
            for (axis, sides) in sides.take(dimensions).enumerate() {
                let [lower, upper] = [sides[0], sides[arrays - 1]];
                let place = 2 * (node * dimensions + axis);
                level.sides[place][lane] = lower.into_iter().fold(f64::INFINITY, f64::min);
                level.sides[place + 1][lane] = upper.into_iter().fold(f64::NEG_INFINITY, f64::max);
            }
        }
        level
    }

    /// Nodes for so many children, all of them chosen, with so many arrays of sides each.
    fn empty(children: usize, arrays: usize) -> Self {
        let nodes = children.div_ceil(LANES);
        Self {
            sides: vec![[0.0; LANES]; nodes * arrays],
            squared: vec![[CHOSEN; LANES]; nodes],
            numbers: vec![[u32::MAX; LANES]; nodes],
        }
    }

    /// The winner of a node.
    fn winner(&self, node: usize) -> Winner {
        let squared = &self.squared[node];
        // Half by half: a chain of sixteen maxima would wait for each.
        let mut greatest = *squared;
        for half in [8, 4, 2, 1] {
            for lane in 0..half {
                greatest[lane] = larger(greatest[lane], greatest[lane + half]);
            }
        }
        let mut number = u32::MAX;
        for (&squared, &candidate) in squared.iter().zip(&self.numbers[node]) {
            number = number.min(if squared == greatest[0] { candidate } else { u32::MAX });
        }
        Winner { squared: greatest[0], number }
    }
}

/// The larger of two numbers: one instruction, which `f64::max` with its care for what isn't a number is not.
#[inline(always)]
const fn larger(a: f64, b: f64) -> f64 {
    if a > b { a } else { b }
}

/// Lowers the distances of a node of the last of these levels, and gives its winner.
fn lower(levels: &mut [Level], node: usize, chosen: &[f64]) -> Winner {
    let Some((level, below)) = levels.split_last_mut() else { unreachable!("there are points") };
    let mut sums = [0.0; LANES];
    if below.is_empty() {
        let rows = &level.sides[node * chosen.len()..][..chosen.len()];
        for (row, &q) in rows.iter().zip(chosen) {
            for (sum, &x) in sums.iter_mut().zip(row) {
                let difference = x - q;
                *sum += difference * difference;
            }
        }
        for (squared, sum) in level.squared[node].iter_mut().zip(sums) {
            *squared = if sum < *squared { sum } else { *squared };
        }
    } else {
        let sides = &level.sides[2 * node * chosen.len()..][..2 * chosen.len()];
        for (sides, &q) in sides.chunks_exact(2).zip(chosen) {
            for lane in 0..LANES {
                let gap = larger(larger(sides[0][lane] - q, q - sides[1][lane]), 0.0);
                sums[lane] += gap * gap;
            }
        }
        let mut nearer = 0_u32;
        for (lane, (&sum, &squared)) in sums.iter().zip(&level.squared[node]).enumerate() {
            nearer |= u32::from(sum < squared) << lane;
        }
        while nearer != 0 {
            let lane = nearer.trailing_zeros() as usize;
            nearer &= nearer - 1;
            let winner = lower(below, node * LANES + lane, chosen);
            level.squared[node][lane] = winner.squared;
            level.numbers[node][lane] = winner.number;
        }
    }
    level.winner(node)
}

/// Orders points so that every run of 16 of them, from the first on, is a box of a k-d tree, and so is every
/// run of 256, 4096 and so on.
fn order_by_sixteens(coordinates: &[f64], dimensions: usize, order: &mut [u32]) {
    let mut run = LANES;
    while run * LANES < order.len() {
        run *= LANES;
    }
    while run >= LANES {
        for part in order.chunks_mut(run * LANES) {
            spatial_order(coordinates, dimensions, run, part);
        }
        run /= LANES;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A grid of integers, full of ties, spread over the numbers.
    fn grid(points: usize) -> Vec<f64> {
        (0..points)
            .map(|i| i * 7919 % points)
            .flat_map(|i| [(i % 23) as f64, (i / 23) as f64])
            .collect()
    }

    #[test]
    fn the_winner_is_that_of_all_points() {
        for count in [1, 2, 15, 16, 17, 255, 256, 257, 300, 4097] {
            let coordinates = grid(count);
            let row = |number: usize| &coordinates[2 * number..][..2];
            let numbers: Vec<u32> = (0..count as u32).collect();
            let mut tournament = Tournament::new(&coordinates, 2, &numbers);
            assert_eq!(tournament.winner(), Winner { squared: f64::INFINITY, number: 0 });
            let mut squared = vec![f64::INFINITY; count];
            let mut chosen = 0;
            for step in 0..count.min(400) {
                squared[chosen] = CHOSEN;
                for (number, squared) in squared.iter_mut().enumerate() {
                    let pairs = row(number).iter().zip(row(chosen));
                    *squared = squared.min(pairs.map(|(x, q)| (x - q) * (x - q)).sum());
                }
                tournament.choose(chosen as u32, row(chosen));
                let greatest = squared.iter().copied().fold(CHOSEN, f64::max);
                if greatest <= 0.0 {
                    break;
                }
                chosen = squared.iter().position(|&x| x == greatest).expect("one of them");
                let expected = Winner { squared: greatest, number: chosen as u32 };
                assert_eq!(tournament.winner(), expected, "{count} points, step {step}");
            }
        }
    }

    #[test]
    fn boxes_hold_their_points_and_no_more() {
        for count in [17, 256, 257, 5000] {
            let coordinates = grid(count);
            let numbers: Vec<u32> = (0..count as u32).collect();
            let tournament = Tournament::new(&coordinates, 2, &numbers);
            let root = &tournament.levels[tournament.levels.len() - 1];
            for axis in 0..2 {
                let values = || coordinates.iter().skip(axis).step_by(2).copied();
                let sides = |side: usize| root.sides[2 * axis + side].into_iter();
                let (lower, upper) =
                    (sides(0).fold(f64::INFINITY, f64::min), sides(1).fold(-1.0, f64::max));
                assert_eq!(lower, values().fold(f64::INFINITY, f64::min), "{count}");
                assert_eq!(upper, values().fold(-1.0, f64::max), "{count}");
            }
        }
    }
}
