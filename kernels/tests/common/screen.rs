//! Operands of the screen, written as plain numbers, and as the words that its kernels read.

use rhotree_kernels::layout::{
    PANEL_QUERIES, SCREEN_BYTE, SCREEN_LANES, ScreenRowShape, ScreenShape,
};
use rhotree_kernels::{CovarianceFamily, Screen, ScreenKernels};

use super::{Random, kappa};

/// No instruction set has a greater error of kappa.
const KAPPA_ERROR: f64 = 4e-4;

/// Half the squared distance of the least and the greatest pair must be in this range.
const GREATEST_HALF: i64 = i32::MAX as i64;

/// The screens of every instruction set that the CPU has.
pub fn available_screens() -> Vec<ScreenKernels> {
    super::instruction_sets().iter().filter_map(|&isa| ScreenKernels::new(isa).ok()).collect()
}

/// A query or a point, before it is packed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// Half the squared norm of the coordinates.
    pub half_norm: i64,
    /// The scale; a query's is its threshold.
    pub scale: f32,
    pub unit: f32,
    /// One for each level.
    pub radii: [f32; ScreenShape::LEVELS],
    /// Of a query they are negated.
    pub coordinates: Vec<i16>,
    /// The first weights.
    pub pairs: Vec<i16>,
    /// Further weights.
    pub bytes: Vec<i8>,
}

/// Two 16-bit numbers in each word.
fn pair_words(numbers: &[i16]) -> impl Iterator<Item = u32> {
    let word = |pair: &[i16]| {
        let high = pair.get(1).copied().unwrap_or(0);
        u32::from(pair[0] as u16) | u32::from(high as u16) << 16
    };
    numbers.chunks(2).map(word)
}

impl Item {
    /// The words of a point, row by row, or those of a query that is packed for a level: how many of the bytes
    /// are read, and which level it is.
    fn words(&self, query: Option<(usize, usize)>) -> Vec<u32> {
        let shift = if query.is_some() { 0 } else { SCREEN_BYTE };
        let byte = |byte: &i8| (i32::from(*byte) + shift) as u8;
        let quads = self.bytes.chunks(4).map(|quad| {
            quad.iter().rev().fold(0, |word, value| word << 8 | u32::from(byte(value)))
        });
        let mut words = vec![0; ScreenShape::RADIUS];
        words[ScreenShape::HALF_NORM] = self.half_norm as u32;
        words[ScreenShape::SCALE] = self.scale.to_bits();
        words[ScreenShape::UNIT] = self.unit.to_bits();
        match query {
            None => words.extend(self.radii.map(f32::to_bits)),
            Some((read, level)) => {
                let sum: i32 = self.bytes[..read].iter().map(|byte| i32::from(*byte)).sum();
                words.extend([self.radii[level].to_bits(), (-SCREEN_BYTE * sum) as u32]);
                assert_eq!(words.len(), ScreenShape::PANEL_PAIRS);
            }
        }
        words.extend(pair_words(&self.coordinates));
        words.extend(pair_words(&self.pairs));
        words.extend(quads);
        words
    }
}

/// The sum of the products of two rows of whole numbers.
fn dot<T: Copy + Into<i64>>(left: &[T], right: &[T]) -> i64 {
    left.iter().zip(right).map(|(left, right)| (*left).into() * (*right).into()).sum()
}

/// The greatest magnitude of `count` numbers whose sum of squares is below 2^31 over `share`.
pub fn greatest(count: usize, share: i64) -> i16 {
    let greatest = (GREATEST_HALF as f64 / (share * count.max(1) as i64) as f64).sqrt();
    greatest.min(f64::from(i16::MAX)) as i16
}

/// How large numbers are drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Magnitude {
    /// Uniform.
    Spread,
    /// The greatest that there may be, of either sign.
    Extreme,
}

impl Magnitude {
    fn draw(self, random: &mut Random, greatest: i16) -> i16 {
        match self {
            Self::Spread => {
                (random.below(2 * greatest as usize + 1) as i64 - i64::from(greatest)) as i16
            }
            Self::Extreme => {
                if random.below(2) == 0 {
                    greatest
                } else {
                    -greatest
                }
            }
        }
    }
}

/// Rows of four bytes for the levels of a shape, where the last reads so many.
pub const fn levels(last: usize) -> [usize; ScreenShape::LEVELS] {
    [last / 3, last.div_ceil(2), last]
}

/// A screen, its queries and its points, and the level at which they are screened.
#[derive(Clone, Debug)]
pub struct ScreenOperands {
    pub screen: Screen,
    pub level: usize,
    pub queries: Vec<Item>,
    pub points: Vec<Item>,
}

/// A screen of one shape, whose kappas and explained parts are moderate.
pub fn screen(covariance: CovarianceFamily, shape: ScreenShape, random: &mut Random) -> Screen {
    let coordinates = 2 * shape.coordinate_rows;
    Screen {
        covariance,
        shape,
        row_shape: ScreenRowShape { dimensions: 0, columns: 0 },
        distance_unit: random.uniform(-4.0, 3.0).exp2() / f64::from(greatest(coordinates, 2)),
        pair_unit: random.uniform(1.0, 10.0) * 1e-5,
    }
}

impl ScreenOperands {
    /// Queries and blocks of points, at the last level. All sums are those of 32 bits, and R is at least one.
    pub fn draw(
        screen: Screen,
        (queries, blocks): (usize, usize),
        magnitude: Magnitude,
        random: &mut Random,
    ) -> Self {
        let shape = screen.shape;
        let mut item = |is_query: bool| {
            let mut numbers = |count: usize, greatest: i16| -> Vec<i16> {
                (0..count).map(|_| magnitude.draw(random, greatest)).collect()
            };
            let coordinates = 2 * shape.coordinate_rows;
            let mut coordinates = numbers(coordinates, greatest(coordinates, 2));
            let half_norm = (dot(&coordinates, &coordinates) + 1) / 2 + i64::from(is_query);
            if is_query {
                coordinates.iter_mut().for_each(|number| *number = -*number);
            }
            let pairs = 2 * shape.pair_rows;
            let pairs = numbers(pairs, greatest(pairs, 1));
            let bytes = numbers(4 * shape.quads().len(), SCREEN_BYTE as i16);
            let bytes: Vec<i8> = bytes.into_iter().map(|byte| byte as i8).collect();
            // The explained part of a pair is about one.
            let greatest = 1.0 + bytes.len() as f64 * 8100.0 + screen.pair_unit * 2e9;
            let unit = random.uniform(0.5, 2.0) * (3.0 / greatest).sqrt();
            Item {
                half_norm,
                scale: random.uniform(0.5, 2.0) as f32,
                unit: unit as f32,
                radii: std::array::from_fn(|_| random.uniform(0.0, 0.2) as f32),
                coordinates,
                pairs,
                bytes,
            }
        };
        Self {
            screen,
            level: ScreenShape::LEVELS - 1,
            queries: (0..queries).map(|_| item(true)).collect(),
            points: (0..blocks * SCREEN_LANES).map(|_| item(false)).collect(),
        }
    }

    /// Bytes that the level reads.
    fn bytes_read(&self) -> usize {
        4 * self.screen.shape.quad_rows[self.level]
    }

    /// The same at the last level of a screen that ends with this level. The other radii are no numbers.
    pub fn cut(&self) -> Self {
        let (mut cut, read) = (self.clone(), self.bytes_read());
        let quads = &mut cut.screen.shape.quad_rows;
        *quads = quads.map(|rows| rows.min(read / 4));
        cut.level = ScreenShape::LEVELS - 1;
        for item in cut.queries.iter_mut().chain(&mut cut.points) {
            item.bytes.truncate(read);
            let radius = item.radii[self.level];
            item.radii = [f32::NAN; ScreenShape::LEVELS];
            item.radii[cut.level] = radius;
        }
        cut
    }

    /// Puts each query's threshold at what the twin says of some point, or near to it.
    pub fn set_thresholds(&mut self, random: &mut Random) {
        for query in 0..self.queries.len() {
            let nearby = match self.points.len() {
                0 => 1.0,
                points => self.expected(query, random.below(points)).0,
            };
            self.queries[query].scale = (nearby * [0.5, 0.99, 1.0, 1.01][random.below(4)]) as f32;
        }
    }

    /// The panel for the level; places that are not in use hold anything.
    pub fn panel(&self) -> Vec<u32> {
        let mut random = Random(1);
        let rows = self.screen.shape.panel_rows();
        let mut panel: Vec<u32> = (0..rows * PANEL_QUERIES).map(|_| random.bits() as u32).collect();
        for (place, query) in self.queries.iter().enumerate() {
            let words = query.words(Some((self.bytes_read(), self.level)));
            assert_eq!(words.len(), rows);
            for (row, word) in words.into_iter().enumerate() {
                panel[row * PANEL_QUERIES + place] = word;
            }
        }
        panel
    }

    pub fn blocks(&self) -> Vec<u32> {
        let rows = self.screen.shape.rows();
        let mut blocks = vec![0; self.points.len() * rows];
        for (number, point) in self.points.iter().enumerate() {
            let words = point.words(None);
            assert_eq!(words.len(), rows);
            let first = number / SCREEN_LANES * rows * SCREEN_LANES + number % SCREEN_LANES;
            for (row, word) in words.into_iter().enumerate() {
                blocks[first + row * SCREEN_LANES] = word;
            }
        }
        blocks
    }

    /// The masks of the kernel.
    pub fn masks(&self, kernels: ScreenKernels) -> Vec<u16> {
        let (panel, blocks, queries) = (self.panel(), self.blocks(), self.queries.len());
        let mut masks = vec![0xaaaa; queries * self.points.len() / SCREEN_LANES];
        kernels
            .select(&self.screen, self.level, &panel, queries, &blocks, &mut masks)
            .expect("the shapes agree");
        masks
    }

    /// Whether a point stays, by the masks.
    pub fn stays(&self, masks: &[u16], query: usize, point: usize) -> bool {
        let blocks = self.points.len() / SCREEN_LANES;
        masks[query * blocks + point / SCREEN_LANES] >> (point % SCREEN_LANES) & 1 == 1
    }

    /// The sums of the products of the pairs, and of those of the bytes that the level reads.
    pub fn sums(&self, query: usize, point: usize) -> (i64, i64) {
        let (query, point) = (&self.queries[query], &self.points[point]);
        let read = self.bytes_read();
        (dot(&query.pairs, &point.pairs), dot(&query.bytes[..read], &point.bytes[..read]))
    }

    /// What is compared with the threshold, by its formula in f64, and a bound on the kernel's error: that of
    /// kappa, and a few roundings of each term.
    pub fn expected(&self, query: usize, point: usize) -> (f64, f64) {
        let (pairs, bytes) = self.sums(query, point);
        let (query, point) = (&self.queries[query], &self.points[point]);
        let half = query.half_norm + point.half_norm + dot(&query.coordinates, &point.coordinates);
        assert!((1..=GREATEST_HALF).contains(&half), "R is {half}");
        let kappa = half_kappa(&self.screen, half);
        let units = f64::from(query.unit) * f64::from(point.unit);
        let (pairs, bytes) = (self.screen.pair_unit * pairs as f64 * units, bytes as f64 * units);
        let radii = f64::from(query.radii[self.level]) * f64::from(point.radii[self.level]);
        let scale = f64::from(point.scale);
        let roundings = 8.0 * f64::from(f32::EPSILON);
        let terms = scale.abs() + pairs.abs() + bytes.abs() + radii.abs();
        let error = KAPPA_ERROR * scale.abs() + roundings * terms;
        ((scale * kappa - (pairs + bytes)).abs() + radii, error)
    }
}

fn half_kappa(screen: &Screen, half: i64) -> f64 {
    kappa(screen.covariance, 2.0 * screen.distance_unit * screen.distance_unit * half as f64)
}

/// A query or a point of the second look: its rounded coordinates, which of a query are negated, and weights.
#[derive(Clone, Debug)]
pub struct RowItem {
    pub half_norm: i64,
    pub scale: f32,
    pub unit: f32,
    pub coordinates: Vec<i16>,
    pub weights: Vec<i16>,
}

/// A screen's second look.
#[derive(Clone, Debug)]
pub struct RowOperands {
    pub screen: Screen,
    pub query: RowItem,
    pub points: Vec<RowItem>,
}

impl RowOperands {
    pub fn draw(
        covariance: CovarianceFamily,
        row_shape: ScreenRowShape,
        points: usize,
        magnitude: Magnitude,
        random: &mut Random,
    ) -> Self {
        let ScreenRowShape { dimensions, columns } = row_shape;
        let shape = ScreenShape { coordinate_rows: 0, pair_rows: 0, quad_rows: levels(0) };
        let distance_unit = random.uniform(-4.0, 3.0).exp2() / f64::from(greatest(dimensions, 2));
        let screen = Screen { covariance, shape, row_shape, distance_unit, pair_unit: 1.0 };
        let mut item = |is_query: bool| {
            let mut numbers = |count: usize, greatest: i16| -> Vec<i16> {
                (0..count).map(|_| magnitude.draw(random, greatest)).collect()
            };
            let mut coordinates = numbers(dimensions, greatest(dimensions, 2));
            let half_norm = (dot(&coordinates, &coordinates) + 1) / 2 + i64::from(is_query);
            if is_query {
                coordinates.iter_mut().for_each(|number| *number = -*number);
            }
            let weights = numbers(columns, greatest(columns, 1));
            let unit = (random.uniform(0.5, 2.0) * 3e-5) as f32;
            let scale = random.uniform(0.5, 1.5) as f32;
            RowItem { half_norm, scale, unit, coordinates, weights }
        };
        let query = item(true);
        Self { screen, query, points: (0..points).map(|_| item(false)).collect() }
    }

    /// A header, and a row in the shape: the caller's word of a point's header holds anything.
    fn words(&self, item: &RowItem, own_word: u32) -> ([u32; ScreenRowShape::HEADER], Vec<u32>) {
        let mut header = [own_word; ScreenRowShape::HEADER];
        header[ScreenRowShape::HALF_NORM] = item.half_norm as u32;
        header[ScreenRowShape::SCALE] = item.scale.to_bits();
        header[ScreenRowShape::UNIT] = item.unit.to_bits();
        let shape = self.screen.row_shape;
        let mut row = vec![0; shape.words()];
        let numbers =
            [(ScreenRowShape::HEADER, &item.coordinates), (shape.weights().start, &item.weights)];
        for (first, numbers) in numbers {
            pair_words(numbers).enumerate().for_each(|(place, word)| row[first + place] = word);
        }
        (header, row)
    }

    pub fn query_words(&self) -> Vec<u32> {
        let (header, row) = self.words(&self.query, 0);
        header.into_iter().chain(row).collect()
    }

    pub fn row_words(&self) -> Vec<u32> {
        let row = |(number, point): (usize, &RowItem)| {
            let (header, mut row) = self.words(point, !(number as u32));
            row[..ScreenRowShape::HEADER].copy_from_slice(&header);
            row
        };
        self.points.iter().enumerate().flat_map(row).collect()
    }

    /// The correlations of the kernel with the points of these numbers.
    pub fn correlations(&self, kernels: ScreenKernels, numbers: &[u32]) -> Vec<f32> {
        let mut output = vec![f32::NAN; numbers.len()];
        kernels
            .correlations(
                &self.screen,
                &self.query_words(),
                &self.row_words(),
                numbers,
                &mut output,
            )
            .expect("the shapes agree");
        output
    }

    /// |rho|, at most 1, by its formula in f64, and a bound on the kernel's error.
    ///
    /// In rounding units: the unit of distance, R and their product round once each, and a multiplies that and
    /// its own rounding; kappa's evaluation takes 6 and the scales 2; what is explained takes 4.
    pub fn expected(&self, point: usize) -> (f64, f64) {
        let (query, point) = (&self.query, &self.points[point]);
        let half = query.half_norm + point.half_norm + dot(&query.coordinates, &point.coordinates);
        assert!((1..=GREATEST_HALF).contains(&half), "R is {half}");
        let unit = self.screen.distance_unit;
        let a = super::decay_argument(self.screen.covariance, 2.0 * unit * unit * half as f64);
        let prior =
            f64::from(query.scale) * f64::from(point.scale) * half_kappa(&self.screen, half);
        let units = f64::from(query.unit) * f64::from(point.unit);
        let explained = units * dot(&query.weights, &point.weights) as f64;
        let roundings = (4.5 * a + 10.0) * prior + 5.0 * explained.abs();
        let bound = f64::from(f32::EPSILON) / 2.0 * roundings + f64::from(f32::MIN_POSITIVE);
        ((prior - explained).abs().min(1.0), bound)
    }
}
