//! Fuzzing of what the library takes: saved indexes, plans of their screens, which leave the answers as they are, and
//! calls of every kind against the naive twin.

use std::io::Cursor;

use crate::common::twin::{Model, Twin};
use crate::common::{assert_equal_answers, saved, scaled};
use rhotree::cover_tree::{CoverTree, Metric, TraversalOptions};
use rhotree::{
    AnyIndex, CovarianceFamily, Element, EuclideanIndex, FieldOptions, FileError, Index,
    IndexOptions, Inducing, Isa, Points, Queries, ResidualField, Scan, SearchOptions,
};
use rhotree_fuzzing::{Mutator, fuzz};

/// Gives an altered file the right length and checksums, so that its content is looked at.
fn mend(bytes: &mut [u8]) {
    let length = bytes.len();
    if length >= saved::HEADER + 2 * saved::CHECKSUM {
        bytes[16..saved::HEADER].copy_from_slice(&(length as u64).to_le_bytes());
        saved::mend(bytes);
    }
}

#[test]
fn altered_indexes() {
    let make = |mutator: &mut Mutator, corpus: &[Vec<u8>]| {
        let mut bytes = mutator.mutate(corpus);
        if mutator.below(10) > 0 {
            mend(&mut bytes);
        }
        bytes
    };
    let mut taken = 0;
    let inputs = fuzz("index", scaled(6000), make, |bytes| {
        let stream = AnyIndex::read_from_stream(bytes, None).map(|_| ());
        let seek = AnyIndex::read_from(Cursor::new(bytes), None);
        assert_eq!(stream.is_ok(), seek.is_ok());
        match seek {
            Ok(mut index) => {
                taken += 1;
                let points = index.len();
                let k = SearchOptions::new(3);
                for options in [k, k.predecessors()] {
                    let answer = index.search(Queries::All, &options).expect("a legal search");
                    assert_eq!(answer.queries(), points);
                }
                let more = Points::new(vec![0.25; index.dimensions()], index.dimensions());
                let _ = index.append(&more.expect("finite"));
                let _ = index.search(Queries::Ids(&[0, points - 1]), &k).expect("a legal search");
                index.write_to(&mut Vec::new()).expect("memory");
            }
            Err(FileError::Io(error)) => panic!("memory can be read: {error}"),
            Err(_) => {}
        }
        let _ = EuclideanIndex::read_from(Cursor::new(bytes), None).map(|index| {
            index.search(Queries::All, &SearchOptions::new(3)).expect("a legal search");
        });
    });
    assert!(inputs < 6000 || taken > 100, "{taken} of {inputs} were taken");
}

/// How often altered plans were taken, and used by a search.
#[derive(Debug, Default)]
struct Plans {
    taken: usize,
    used: usize,
}

/// The instruction set that a file's plan was made for, where it says so and the CPU has it.
fn planned_for(bytes: &[u8]) -> Option<Isa> {
    let content = &bytes[saved::section(bytes, "screen")?];
    let length = usize::from(*content.first()?);
    let isa: Isa = core::str::from_utf8(content.get(8..8 + length)?).ok()?.parse().ok()?;
    isa.is_available().then_some(isa)
}

/// An index whose plan was altered, and nothing else, is refused or answers as the scan.
fn answers_as_the_scan<T: Element>(bytes: &[u8], plans: &mut Plans) {
    let isa = planned_for(bytes);
    let mut index = match Index::<T>::read_from(Cursor::new(bytes), isa) {
        Ok(index) => index,
        Err(FileError::Io(error)) => panic!("memory can be read: {error}"),
        Err(_) => return,
    };
    plans.taken += 1;
    let dimensions = index.field().dimensions();
    let coordinates = |count: usize| {
        let place = |i: usize| (i as f64 * 0.618_034).fract() * if i % 9 == 2 { 50.0 } else { 1.0 };
        Points::new((0..count * dimensions).map(place).collect(), dimensions).expect("finite")
    };
    let new = coordinates(1000);
    for more in [3, 0] {
        // So many that they are screened, with predecessors too.
        let ids: Vec<usize> = (0..2500).map(|query| query % index.field().len()).collect();
        let k = SearchOptions::new(3);
        let searches = [
            (Queries::Ids(&ids), k),
            (Queries::Ids(&ids), k.predecessors()),
            (Queries::New(&new), k),
        ];
        for (queries, options) in searches {
            let expected = Scan::new(index.field()).search(queries, &options);
            let found = index.search_with_statistics(queries, &options);
            let (answer, work) = found.expect("a legal search");
            assert!(Ok(answer) == expected, "another answer than the scan's, {options:?}");
            plans.used += usize::from(work.screened > 0);
        }
        if more > 0 {
            index.append(&coordinates(more)).expect("legal points");
        }
    }
    let mut bytes = Vec::new();
    index.write_to(&mut bytes).expect("memory");
    Index::<T>::read_from(Cursor::new(bytes), isa).expect("what was saved");
}

/// Changes numbers where they stand, or swaps them: more of what comes is legal than where any bytes are changed.
fn change_numbers(mutator: &mut Mutator, content: &mut [u8]) {
    const FACTORS: [f64; 9] = [0.0, 0.5, 2.0, -1.0, 1e-3, 1e3, 0.99, 1.01, 1.04];
    for _ in 0..=mutator.below(4) {
        // Before the axes and the groups, as often as not.
        let end = if mutator.below(2) == 0 { content.len().min(300) } else { content.len() } / 4;
        let (place, other) = (4 * mutator.below(end), 4 * mutator.below(end));
        let factor = *mutator.one_of(&FACTORS);
        let kind = mutator.below(3);
        if let (0, Some(number)) = (kind, content.get_mut(place..place + 8)) {
            let value = f64::from_le_bytes(number.try_into().expect("eight"));
            number.copy_from_slice(&(factor * value).to_le_bytes());
        } else if let (1, Some(number)) = (kind, content.get_mut(place..place + 4)) {
            let value = f32::from_le_bytes(number.try_into().expect("four"));
            number.copy_from_slice(&(factor as f32 * value).to_le_bytes());
        } else if place.max(other) + 4 <= content.len() {
            (0..4).for_each(|byte| content.swap(place + byte, other + byte));
        }
    }
}

#[test]
fn altered_screens() {
    let make = |mutator: &mut Mutator, corpus: &[Vec<u8>]| {
        let file = mutator.one_of(corpus).clone();
        let Some(place) = saved::section(&file, "screen") else { return file };
        let mut content = file[place.clone()].to_vec();
        if mutator.below(3) == 0 {
            content = mutator.mutate(&[content]);
        } else {
            change_numbers(mutator, &mut content);
        }
        saved::with_last(&file, &place, Some(&content))
    };
    let mut plans = Plans::default();
    let inputs = fuzz("screen", scaled(1000), make, |bytes| match bytes.get(12) {
        Some(8) => answers_as_the_scan::<f64>(bytes, &mut plans),
        _ => answers_as_the_scan::<f32>(bytes, &mut plans),
    });
    let is_much = plans.taken > 50 && plans.used > plans.taken;
    assert!(inputs < 1000 || is_much, "{plans:?} of {inputs}");
}

/// Choices taken from the bytes of an input; zeros behind its end.
struct Choices<'a> {
    bytes: &'a [u8],
    /// Only values with which a twin can be compared.
    ordinary: bool,
}

impl Choices<'_> {
    fn byte(&mut self) -> u8 {
        let byte = self.bytes.first().copied().unwrap_or(0);
        self.bytes = self.bytes.get(1..).unwrap_or(&[]);
        byte
    }

    fn below(&mut self, end: usize) -> usize {
        usize::from(self.byte()) % end
    }

    fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    /// A number that a caller may have meant, or one that nobody means.
    fn number(&mut self, meant: &[f64]) -> f64 {
        const OTHERS: [f64; 12] = [
            0.0,
            -0.0,
            -1.0,
            f64::NAN,
            f64::INFINITY,
            f64::NEG_INFINITY,
            5e-324,
            1e-300,
            1e300,
            f64::MAX,
            -f64::MAX,
            1e-9,
        ];
        if self.ordinary || self.byte() < 240 { self.one_of(meant) } else { self.one_of(&OTHERS) }
    }

    /// The coordinates of one to so many points: on a grid with ties, spread, or anything.
    fn coordinates(&mut self, most: usize, dimensions: usize) -> Vec<f64> {
        let points = 1 + self.below(most);
        let kind = self.below(4);
        let step = 0.05 + f64::from(self.byte()) / 300.0;
        (0..points * dimensions)
            .map(|place| match kind {
                0 => self.below(6) as f64 / 5.0,
                1 => (place as f64 * step * 0.754_877).fract(),
                2 => f64::from(self.byte()) / 256.0 + f64::from(self.byte()) / 65536.0,
                _ => self.number(&[0.1, 0.25, 0.5, 0.75, 0.9]),
            })
            .collect()
    }
}

/// Every call with whatever arguments: an error, or the answer of the scan, which is the twin's where that can be told.
fn calls(bytes: &[u8], compared: &mut usize) {
    let mut choices = Choices { bytes, ordinary: true };
    choices.ordinary = choices.below(3) > 0;
    let dimensions = 1 + choices.below(4);
    let coordinates = choices.coordinates(150, dimensions);
    let Ok(points) = Points::new(coordinates.clone(), dimensions) else {
        assert!(!choices.ordinary);
        return;
    };
    let family = choices.one_of(&CovarianceFamily::ALL);
    let variance = choices.number(&[1.0, 2.5, 0.01, 1e6]);
    let axes = if choices.below(2) == 0 { 1 } else { dimensions };
    let length_scales: Vec<f64> =
        (0..axes).map(|_| choices.number(&[0.05, 0.2, 0.5, 3.0])).collect();
    let Ok(function) = rhotree::CovarianceFunction::new(family, variance, &length_scales) else {
        assert!(!choices.ordinary);
        return;
    };
    let jitter = choices.number(&[1e-6, 1e-3, 1e-8]);
    let chosen = choices.below(12);
    let inducing = match choices.below(4) {
        0 => Inducing::None,
        1 => Inducing::Random { count: chosen, seed: 1 },
        2 => Inducing::KMeansPlusPlus { count: chosen, seed: 1 },
        _ => match Points::new(choices.coordinates(12, dimensions), dimensions) {
            Ok(points) => Inducing::Points(points),
            Err(_) => return,
        },
    };
    let isa = choices.one_of(crate::common::available_isas());
    let options = FieldOptions::default().jitter(jitter).isa(isa);
    let Ok(mut field) = ResidualField::<f64>::new(&points, &function, &inducing, &options) else {
        return;
    };
    if choices.below(4) == 0 {
        let (factor, variances) = field.factor();
        let given = ResidualField::from_factor(&points, &function, &factor, &variances, &options);
        // A part that is explained by itself, as the field says it, is its own.
        field = given.expect("the field's own factor");
    }
    let floor = choices.number(&[0.05, 0.3, 0.9]);
    let index_options = match choices.below(3) {
        0 => IndexOptions::default(),
        _ => IndexOptions::default().floor(floor),
    };
    let Ok(mut index) = Index::new(field, &index_options) else {
        assert!(!choices.ordinary);
        return;
    };
    let mut all = coordinates;
    for _ in 0..1 + choices.below(4) {
        match choices.below(6) {
            0 => {
                let more = choices.coordinates(70, dimensions);
                let Ok(points) = Points::new(more.clone(), dimensions) else { continue };
                if index.append(&points).is_ok() {
                    all.extend(more);
                }
            }
            1 => {
                let scale = choices.number(&[0.1, 0.4]);
                let function = rhotree::CovarianceFunction::new(family, variance, &[scale]);
                let points = Points::new(all.clone(), dimensions).expect("finite");
                let field = function.and_then(|function| {
                    ResidualField::new(&points, &function, &inducing, &options)
                });
                if let Ok(field) = field {
                    index.refit(field).expect("as many points");
                }
            }
            2 => {
                let mut bytes = Vec::new();
                index.write_to(&mut bytes).expect("memory");
                index = Index::read_from(Cursor::new(bytes), Some(isa)).expect("what was saved");
            }
            _ => search(&mut choices, &index, &all, dimensions, jitter, compared),
        }
    }
    search(&mut choices, &index, &all, dimensions, jitter, compared);
}

/// One search of an index, of the cover tree and of the scan.
fn search(
    choices: &mut Choices<'_>,
    index: &Index<f64>,
    coordinates: &[f64],
    dimensions: usize,
    jitter: f64,
    compared: &mut usize,
) {
    let field = index.field();
    let count = field.len();
    let k = choices.one_of(&[1, 3, 10, 0, 400]);
    let options = SearchOptions::new(k);
    let options = if choices.below(2) == 0 { options } else { options.predecessors() };
    let ids: Vec<usize> = (0..choices.below(8))
        .map(|_| if choices.ordinary { choices.below(256) % count } else { choices.below(256) })
        .collect();
    let new = choices.coordinates(5, dimensions);
    let new = Points::new(new, dimensions);
    let queries = match (choices.below(3), &new) {
        (0, _) => Queries::All,
        (1, Ok(new)) => Queries::New(new),
        _ => Queries::Ids(&ids),
    };
    let expected = Scan::new(field).search(queries, &options);
    assert_eq!(index.search(queries, &options), expected, "{queries:?} {options:?}");
    let cover = CoverTree::new(field, Metric::Residual).expect("a tree");
    assert_eq!(cover.search(queries, &options, &TraversalOptions::default()), expected);
    let Ok(answer) = expected else {
        assert!(!choices.ordinary || field.inducing_points().is_none(), "{expected:?}");
        return;
    };
    let bound = field.conditioning().correlation_error;
    let inducing = field.inducing_points();
    if !choices.ordinary || bound > 1e-3 || (inducing.is_none() && field.inducing() > 0) {
        return;
    }
    let function = field.function();
    let model = Model {
        family: function.family(),
        variance: function.variance(),
        length_scales: function.length_scales().to_vec(),
        jitter,
    };
    let inducing: Vec<f64> = inducing
        .iter()
        .flat_map(|points| points.rows().flatten().copied().collect::<Vec<_>>())
        .collect();
    let twin = Twin::new(model, dimensions, coordinates, &inducing);
    let tolerance = 2.0 * bound + twin.factor_error(queries);
    let expected = twin.answers(queries, options.predecessors_only).with_tolerance(tolerance);
    assert_equal_answers(&expected, k, &answer, "against the twin");
    *compared += 1;
}

#[test]
fn any_calls() {
    let mut compared = 0;
    let inputs = fuzz("calls", scaled(1500), Mutator::mutate, |bytes| calls(bytes, &mut compared));
    assert!(compared > inputs as usize / 10, "{compared} of {inputs} were compared with the twin");
}
