//! `rhotree neighbors`: the answers.

use ndarray::{Array1, Array2, ShapeBuilder, array, concatenate};
use ndarray_npy::ReadNpyExt;
use rhotree::Isa;

use crate::folder::{Folder, lists, numbers, scattered};
use crate::naive::{Naive, matern32, rbf};

const POINTS: usize = 157;

/// The same neighbours at the same distances, each row sorted and padded.
pub fn assert_same(answer: &(Array2<i64>, Array2<f64>), expected: &[Vec<(usize, f64)>]) {
    let (indices, distances) = answer;
    assert_eq!(indices.nrows(), expected.len());
    assert_eq!(indices.dim(), distances.dim());
    for (row, expected) in lists(indices.view()).iter().zip(expected) {
        assert_eq!(row, &expected.iter().map(|&(id, _)| id).collect::<Vec<_>>());
    }
    for (row, expected) in distances.rows().into_iter().zip(expected) {
        for (actual, &(_, expected)) in row.iter().zip(expected) {
            assert!((actual - expected).abs() < 1e-9, "{actual} {expected}");
        }
        assert!(row.iter().skip(expected.len()).all(|&d| d == f64::INFINITY));
    }
}

fn all() -> Vec<usize> {
    (0..POINTS).collect()
}

fn one_length_scale() -> Naive {
    Naive { kappa: matern32, length_scales: vec![0.3] }
}

#[test]
fn csv_and_npy_give_the_naive_answer() {
    let here = Folder::new();
    let (points, inducing) = (scattered(POINTS, 2, 1), scattered(9, 2, 2));
    here.write_csv("points.csv", "x,y\n", &points);
    here.write_csv("bare.csv", "", &points);
    here.write_npy("points.npy", &points);
    here.write_npy("inducing.npy", &inducing);
    let mut fortran = Array2::zeros(points.raw_dim().f());
    fortran.assign(&points);
    here.write_npy("fortran.npy", &fortran);
    assert!(here.bytes("fortran.npy").windows(21).any(|w| w == b"'fortran_order': True"));

    let expected = one_length_scale().neighbors(&points, &inducing, &all(), 5, false);
    for file in ["points.csv", "bare.csv", "points.npy", "fortran.npy"] {
        let answer =
            here.neighbors(&format!("{file} --lengthscale .3 -k 5 --inducing-points inducing.npy"));
        assert_same(&answer, &expected);
    }
}

#[test]
fn single_precision_points_are_read_exactly() {
    let here = Folder::new();
    let points = scattered(POINTS, 2, 1).mapv(|x| x as f32);
    here.write_npy("single.npy", &points);
    here.write_npy("double.npy", &points.mapv(f64::from));
    let single = here.neighbors("single.npy --lengthscale 0.3 -k 5");
    assert_eq!(single, here.neighbors("double.npy --lengthscale 0.3 -k 5"));
}

#[test]
fn numbers_in_either_byte_order_are_read() {
    let here = Folder::new();
    let points = scattered(POINTS, 2, 1);
    here.write_npy("points.npy", &points);
    let expected = here.neighbors("points.npy --lengthscale 0.3 -k 5");
    let native = here.bytes("points.npy");
    let header = native.len() - 16 * POINTS;
    let place = native.windows(3).position(|window| window == b"<f8").expect("the element type");
    let mut other = native.clone();
    other[place] = b'=';
    here.write("other.npy", &other);
    assert_eq!(here.neighbors("other.npy --lengthscale 0.3 -k 5"), expected);
    other[place] = b'>';
    for bytes in other[header..].chunks_exact_mut(8) {
        bytes.reverse();
    }
    here.write("other.npy", &other);
    assert_eq!(here.neighbors("other.npy --lengthscale 0.3 -k 5"), expected);
}

#[test]
fn predecessors_are_before_their_point_and_padded() {
    let here = Folder::new();
    let (points, inducing) = (scattered(POINTS, 3, 3), scattered(7, 3, 4));
    here.write_npy("points.npy", &points);
    here.write_csv("inducing.csv", "", &inducing);
    let answer = here.neighbors(
        "points.npy --lengthscale 0.4,0.5,0.6 --covariance rbf -k 6 --predecessors \
         --inducing-points inducing.csv",
    );
    let naive = Naive { kappa: rbf, length_scales: vec![0.4, 0.5, 0.6] };
    assert_same(&answer, &naive.neighbors(&points, &inducing, &all(), 6, true));
    for (point, list) in lists(answer.0.view()).iter().enumerate() {
        assert_eq!(list.len(), point.min(6));
        assert!(list.iter().all(|&id| id < point));
    }
}

#[test]
fn more_neighbours_than_points_are_padding() {
    let here = Folder::new();
    here.write("points.csv", "x\n0\n1\n3\n");
    let (indices, distances) = here.neighbors("points.csv --lengthscale 1 --inducing 0 -k 4");
    assert_eq!(indices, array![[1, 2, -1, -1], [0, 2, -1, -1], [1, 0, -1, -1]]);
    for row in distances.rows() {
        assert!(row.iter().take(2).all(|&d| d < 1.0));
        assert!(row.iter().skip(2).all(|&d| d == f64::INFINITY));
    }
}

#[test]
fn ids_of_every_integer_type() {
    let here = Folder::new();
    let (points, inducing) = (scattered(POINTS, 2, 1), scattered(9, 2, 2));
    here.write_npy("points.npy", &points);
    here.write_npy("inducing.npy", &inducing);
    let ids = [11_u8, 3, 100, 3];
    here.write_npy("i1.npy", &Array1::from_iter(ids.map(|id| id as i8)));
    here.write_npy("i2.npy", &Array1::from_iter(ids.map(i16::from)));
    here.write_npy("i4.npy", &Array1::from_iter(ids.map(i32::from)));
    here.write_npy("i8.npy", &Array1::from_iter(ids.map(i64::from)));
    here.write_npy("u1.npy", &Array1::from_iter(ids));
    here.write_npy("u2.npy", &Array1::from_iter(ids.map(u16::from)));
    here.write_npy("u4.npy", &Array1::from_iter(ids.map(u32::from)));
    here.write_npy("u8.npy", &Array1::from_iter(ids.map(u64::from)));
    for predecessors in [false, true] {
        let expected = one_length_scale().neighbors(
            &points,
            &inducing,
            &ids.map(usize::from),
            5,
            predecessors,
        );
        let rule = if predecessors { "--predecessors" } else { "" };
        for file in ["i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8"] {
            let answer = here.neighbors(&format!(
                "points.npy --lengthscale 0.3 -k 5 --inducing-points inducing.npy --ids {file}.npy \
                 {rule}"
            ));
            assert_same(&answer, &expected);
        }
    }
}

#[test]
fn new_points_are_queries() {
    let here = Folder::new();
    let (points, inducing, new) =
        (scattered(POINTS, 2, 1), scattered(9, 2, 2), scattered(13, 2, 5));
    here.write_npy("points.npy", &points);
    here.write_npy("inducing.npy", &inducing);
    here.write_csv("new.csv", "a,b\n", &new);
    let answer = here.neighbors(
        "points.npy --lengthscale 0.3 -k 5 --inducing-points inducing.npy --queries new.csv",
    );
    assert_same(&answer, &one_length_scale().neighbors_of_new(&points, &inducing, &new, 5));
}

#[test]
fn a_precomputed_factor_takes_the_place_of_inducing_points() {
    let here = Folder::new();
    let (points, inducing) = (scattered(POINTS, 2, 1), scattered(9, 2, 2));
    let (factor, variances) = one_length_scale().factor(&points, &inducing, 1e-6);
    here.write_npy("points.npy", &points);
    here.write_npy("v.npy", &factor);
    here.write_npy("p.npy", &variances);
    let answer = here
        .neighbors("points.npy --lengthscale 0.3 -k 5 --factor v.npy --residual-variance p.npy");
    assert_same(&answer, &one_length_scale().neighbors(&points, &inducing, &all(), 5, false));
}

#[test]
fn longitude_and_latitude_are_found_by_name_or_number() {
    let here = Folder::new();
    // Around the date line; the population must not count as a coordinate.
    let text = "population,Latitude,lng\n5,10,179.9\n7,10,-179.9\n9,-40,20\n1,10,170\n";
    here.write("cities.csv", text);
    here.write("bare.csv", "179.9,10\n-179.9,10\n20,-40\n170,10\n");
    here.write_npy(
        "three.npy",
        &array![[5.0, 10.0, 179.9], [7.0, 10.0, -179.9], [9.0, -40.0, 20.0], [1.0, 10.0, 170.0]],
    );
    let unit = |longitude: f64, latitude: f64| {
        let (longitude, latitude) = (longitude.to_radians(), latitude.to_radians());
        [latitude.cos() * longitude.cos(), latitude.cos() * longitude.sin(), latitude.sin()]
    };
    let points: Array2<f64> =
        vec![unit(179.9, 10.0), unit(-179.9, 10.0), unit(20.0, -40.0), unit(170.0, 10.0)].into();
    let none = Array2::zeros((0, 3));
    let expected = one_length_scale().neighbors(&points, &none, &[0, 1, 2, 3], 3, false);
    assert_eq!(expected[0][0].0, 1);
    for (file, columns) in [
        ("cities.csv", ""),
        ("cities.csv", "--columns lng,Latitude"),
        ("cities.csv", "--columns 3,Latitude"),
        ("bare.csv", ""),
        ("three.npy", "--columns 3,2"),
    ] {
        let answer = here
            .neighbors(&format!("{file} {columns} --lonlat --lengthscale 0.3 -k 3 --inducing 0"));
        assert_same(&answer, &expected);
    }
}

#[test]
fn columns_are_chosen_by_name_and_by_number() {
    let here = Folder::new();
    let points = scattered(POINTS, 2, 1);
    let mut text = "name, 3 ,y,x\n".to_owned();
    for row in points.rows() {
        text += &format!("some \"place\",none,{}, {}\n", row[1], row[0]);
    }
    here.write("points.csv", text);
    here.write_npy("points.npy", &points);
    let expected = here.neighbors("points.npy --lengthscale 0.3,0.7 -k 5");
    for columns in ["x,y", "4,y", "x,y"] {
        let answer =
            here.neighbors(&format!("points.csv --columns {columns} --lengthscale 0.3,0.7 -k 5"));
        assert_eq!(answer, expected);
    }
    // A column named 3 goes before the third one, and holds no numbers.
    let outcome = here.run("neighbors points.csv --columns 3 --lengthscale 1");
    assert!(outcome.stderr.contains("column \"3\": \"none\" is not a number"));
}

#[test]
fn a_header_of_numbers_is_a_point_and_no_header_makes_any_line_one() {
    let here = Folder::new();
    here.write("points.csv", "\u{feff}1,2\n\n3,4\r\n 5 , 6 \n");
    let (indices, _) = here.neighbors("points.csv --lengthscale 1 --inducing 0 -k 2");
    assert_eq!(indices, array![[1, 2], [0, 2], [1, 0]]);
    here.write("header.csv", "x,y\n1,2\n");
    let outcome = here.run("neighbors header.csv --no-header --lengthscale 1");
    assert_eq!(outcome.stderr, "error: header.csv line 1, column 1: \"x\" is not a number\n");
}

#[test]
fn the_answer_depends_neither_on_threads_nor_on_the_isa() {
    let here = Folder::new();
    let points = concatenate![ndarray::Axis(0), scattered(500, 2, 6), scattered(40, 2, 6)];
    here.write_npy("points.npy", &points);
    let job = "neighbors points.npy --lengthscale 0.3 -k 7 --predecessors -o out.npz";
    assert_eq!(here.run(job).status, 0);
    let expected = here.bytes("out.npz");
    for threads in [1, 2, 5] {
        for isa in Isa::ALL.into_iter().filter(|isa| isa.is_available()) {
            for index in ["", "--floor 0.1", "--index flat"] {
                let job = format!("{job} --threads {threads} --isa {isa} {index}");
                assert_eq!(here.run(&job).status, 0);
                assert!(here.bytes("out.npz") == expected, "{job}");
            }
        }
    }
    assert_eq!(here.run_with_isa(job, Some("portable")).status, 0);
    assert!(here.bytes("out.npz") == expected);
}

#[test]
fn the_seed_and_the_selection_choose_the_inducing_points() {
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(POINTS, 2, 1));
    let run = |options: &str| {
        here.neighbors(&format!("points.npy --lengthscale 0.3 -k 5 --inducing 20 {options}"))
    };
    let default = run("");
    assert_eq!(default, run("--seed 1 --selection kmeans++ --jitter 1e-6 --variance 1"));
    assert_ne!(default, run("--seed 2"));
    assert_ne!(default, run("--selection random"));
}

#[test]
fn single_precision_answers_well_where_much_variance_is_left() {
    let here = Folder::new();
    let points = scattered(POINTS, 2, 1);
    here.write_npy("points.npy", &points);
    let double = here.neighbors("points.npy --lengthscale 0.1 -k 5 --inducing 0");
    let single = here.neighbors("points.npy --lengthscale 0.1 -k 5 --inducing 0 --precision f32");
    assert_ne!(double.1, single.1);
    for (double, single) in double.1.iter().zip(&single.1) {
        assert!((double - single).abs() < 1e-3, "{double} {single}");
    }
}

#[test]
fn an_npy_output_has_the_indices_alone() {
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(POINTS, 2, 1));
    let (indices, _) = here.neighbors("points.npy --lengthscale 0.3 -k 5");
    // In place of what was there before.
    here.write("out.npy", "old");
    assert_eq!(here.run("neighbors points.npy --lengthscale 0.3 -k 5 -o out.npy").status, 0);
    let file = std::fs::File::open(here.path("out.npy")).expect("a file");
    assert_eq!(Array2::<i64>::read_npy(file).expect("an array"), indices);
    assert_eq!(here.files(), ["out.npy", "out.npz", "points.npy"]);
}

#[test]
fn a_tenth_of_the_distinct_locations_are_inducing_points() {
    let here = Folder::new();
    // Stations, each measured a hundred times.
    let stations = scattered(34, 2, 1);
    let points = Array2::from_shape_fn((3400, 2), |(row, column)| stations[(row % 34, column)]);
    here.write_npy("stations.npy", &points);
    here.write("equal.csv", "0,1\n-0,1\n".repeat(25));
    for (file, inducing) in [("stations.npy", 3), ("equal.csv", 0)] {
        let job = format!("neighbors {file} --lengthscale 0.3 -k 5");
        let outcome = here.run(&format!("{job} -o out.npy"));
        assert_eq!(outcome.status, 0, "{}", outcome.stderr);
        let part = format!("inducing      {inducing}");
        assert!(outcome.stderr.contains(&part), "{}", outcome.stderr);
        assert!(!outcome.stderr.contains("warning"), "{}", outcome.stderr);
        let answer = here.bytes("out.npy");
        assert_eq!(here.run(&format!("{job} --inducing {inducing} -o out.npy")).status, 0);
        assert_eq!(here.bytes("out.npy"), answer);
    }
    // Nearest is what stands in the same place.
    let (indices, _) = here.neighbors("stations.npy --lengthscale 0.3 -k 5");
    for (point, list) in lists(indices.view()).iter().enumerate() {
        assert!(list.iter().all(|id| id % 34 == point % 34), "{point}: {list:?}");
    }
}

#[test]
fn threads_that_can_not_help_are_not_started() {
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(200, 2, 1));
    let job = "points.npy --lengthscale 0.3 -k 5";
    let expected = here.neighbors(job);
    let most = 4 * std::thread::available_parallelism().expect("a number of CPUs").get();
    for (asked, used) in [(most, most), (most + 1, most), (4096, most), (usize::MAX, most)] {
        let outcome = here.run(&format!("neighbors {job} --threads {asked} -o out.npz"));
        assert_eq!(outcome.status, 0, "{}", outcome.stderr);
        assert!(outcome.stderr.contains(&format!(", {used} threads\n")), "{}", outcome.stderr);
        let warning = format!("warning: --threads {asked}: {used} are used");
        assert_eq!(outcome.stderr.contains(&warning), asked > used, "{}", outcome.stderr);
        assert_eq!(here.read_npz::<Array2<i64>>("out.npz", "indices"), expected.0);
    }
}

#[test]
fn a_list_of_no_ids_has_an_empty_answer() {
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(POINTS, 2, 1));
    here.write_npy("ids.npy", &numbers(0));
    let (indices, distances) = here.neighbors("points.npy --lengthscale 0.3 -k 5 --ids ids.npy");
    assert_eq!((indices.dim(), distances.dim()), ((0, 5), (0, 5)));
}

#[cfg(unix)]
#[test]
fn an_output_has_the_permissions_of_the_file_in_its_place() {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::{PermissionsExt, symlink};

    let here = Folder::new();
    here.write_npy("points.npy", &scattered(POINTS, 2, 1));
    let mode = |name: &str| {
        let metadata = fs::symlink_metadata(here.path(name)).expect("a file");
        assert!(metadata.is_file(), "{name}");
        metadata.permissions().mode() & 0o7777
    };
    let job = "neighbors points.npy --lengthscale 0.3 -k 5 -o";
    for given in [0o640, 0o444] {
        here.write("out.npz", "earlier");
        fs::set_permissions(here.path("out.npz"), Permissions::from_mode(given)).expect("a file");
        assert_eq!(here.run(&format!("{job} out.npz")).status, 0);
        assert_eq!(mode("out.npz"), given);
        assert!(here.bytes("out.npz").len() > "earlier".len());
        fs::remove_file(here.path("out.npz")).expect("a file");
    }

    // Those of any new file, in place of none.
    here.write("any", "");
    assert_eq!(here.run(&format!("{job} out.npz")).status, 0);
    assert_eq!(mode("out.npz"), mode("any"));
    // A link stays, and leads to the output.
    fs::set_permissions(here.path("any"), Permissions::from_mode(0o600)).expect("a file");
    symlink("any", here.path("link")).expect("a link");
    symlink("link", here.path("link.npz")).expect("a link");
    symlink("new", here.path("dangling.npz")).expect("a link");
    for (link, target, given) in [("link.npz", "any", 0o600), ("dangling.npz", "new", 0o644)] {
        assert_eq!(here.run(&format!("{job} {link}")).status, 0);
        assert!(here.path(link).is_symlink());
        assert_eq!(mode(target) & 0o700, given & 0o700);
        assert_eq!(here.bytes(target), here.bytes("out.npz"));
    }
    assert_eq!(mode("any"), 0o600);
    let files = ["any", "dangling.npz", "link", "link.npz", "new", "out.npz", "points.npy"];
    assert_eq!(here.files(), files);
}
