//! Rows that stand one after another, turned into places side by side.

use core::array;

/// Writes up to `PLACES` rows of this length, one in each place: value after value, those of all rows side by side.
/// Places without a row stay as they are.
pub(super) fn interleave<T: Copy, const PLACES: usize>(
    rows: &[T],
    length: usize,
    target: &mut [T],
) {
    let (places, _) = target.as_chunks_mut::<PLACES>();
    if rows.len() < PLACES * length {
        for (place, row) in rows.chunks_exact(length).enumerate() {
            places.iter_mut().zip(row).for_each(|(places, &value)| places[place] = value);
        }
        return;
    }
    // All places at once: whole cache lines are written one after another.
    let rows: [&[T]; PLACES] = array::from_fn(|place| &rows[place * length..][..length]);
    for (number, places) in places[..length].iter_mut().enumerate() {
        for (place, row) in places.iter_mut().zip(&rows) {
            *place = row[number];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_become_places() {
        for rows in 0..=4 {
            let values: Vec<usize> = (0..3 * rows).collect();
            let mut target = vec![99; 4 * 5];
            interleave::<_, 4>(&values, 3, &mut target);
            for (place, &value) in target.iter().enumerate() {
                let (number, row) = (place / 4, place % 4);
                let is_written = number < 3 && row < rows;
                assert_eq!(value, if is_written { 3 * row + number } else { 99 });
            }
        }
    }
}
