//! `--order`: who comes before whom.

use ndarray::{Array1, Array2};

use crate::folder::{Folder, scattered};
use crate::naive::{Naive, matern32};
use crate::neighbors::assert_same;

const POINTS: usize = 157;
const COMMON: &str =
    "points.npy --lengthscale .3 --inducing-points inducing.npy -k 5 --predecessors";

/// The definition: the naive answer among the points in this order, told in their own numbers.
fn naive(points: &Array2<f64>, inducing: &Array2<f64>, order: &[usize]) -> Vec<Vec<(usize, f64)>> {
    let naive = Naive { kappa: matern32, length_scales: vec![0.3] };
    let ordered = points.select(ndarray::Axis(0), order);
    let places: Vec<usize> = (0..order.len()).collect();
    let by_place = naive.neighbors(&ordered, inducing, &places, 5, true);
    let mut rows = vec![Vec::new(); order.len()];
    for (row, &point) in by_place.into_iter().zip(order) {
        rows[point] = row.into_iter().map(|(place, distance)| (order[place], distance)).collect();
    }
    rows
}

#[test]
fn every_order_gives_the_naive_answer_in_the_points_own_numbers() {
    let here = Folder::new();
    let (points, inducing) = (scattered(POINTS, 2, 1), scattered(9, 2, 2));
    here.write_npy("points.npy", &points);
    here.write_npy("inducing.npy", &inducing);
    let backwards: Array1<i64> = (0..POINTS as i64).rev().collect();
    here.write_npy("backwards.npy", &backwards);
    for order in ["maximin", "random", "backwards.npy"] {
        let answer = here.neighbors(&format!("{COMMON} --order {order}"));
        let order: Array1<i64> = here.read_npz("out.npz", "order");
        let order: Vec<usize> = order.iter().map(|&point| point as usize).collect();
        assert_same(&answer, &naive(&points, &inducing, &order));
    }
    let (all, _) = here.neighbors(&format!("{COMMON} --order backwards.npy"));
    assert!(all.row(POINTS - 1).iter().all(|&id| id == -1), "it comes first");
    here.write_npy("ids.npy", &Array1::from(vec![150_i64, 3, 3]));
    let (some, _) = here.neighbors(&format!("{COMMON} --order backwards.npy --ids ids.npy"));
    assert_eq!((some.row(0), some.row(2)), (all.row(150), all.row(3)));
}

#[test]
fn what_is_no_order_is_refused() {
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(5, 2, 1));
    here.write_npy("inducing.npy", &scattered(2, 2, 2));
    for (order, message) in [
        (vec![0_i64, 1, 2, 3, 3], "order[4] is 3: it has a place before this one"),
        (vec![0, 1, 2], "order.npy has 3 rows where there are 5 points"),
        (vec![0, 1, 2, 3, 5], "order.npy: ids[4] is 5: ids run from 0 to 4"),
    ] {
        here.write_npy("order.npy", &Array1::from(order));
        let outcome = here.run(&format!("neighbors {COMMON} --order order.npy"));
        assert_eq!(outcome.status, 2);
        assert!(outcome.stderr.contains(message), "{}", outcome.stderr);
    }
    let without = COMMON.replace("--predecessors", "--order maximin");
    let outcome = here.run(&format!("neighbors {without}"));
    assert_eq!(outcome.status, 2);
    assert!(outcome.stderr.contains("--predecessors"), "{}", outcome.stderr);
}
