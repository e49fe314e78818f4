//! `-o OUT.csv`: the answer of `-o OUT.npz`, a line for each neighbour.

use crate::folder::{Folder, scattered};

/// Query, rank, neighbour and the bits of the distance.
type Line = (usize, usize, usize, u64);

/// The lines of a table under its header.
fn lines(text: &str) -> Vec<Line> {
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("query,rank,neighbor,distance"));
    let whole = |field: &str| field.parse().expect("a whole number");
    lines
        .map(|line| {
            let &[query, rank, neighbor, distance] = &line.split(',').collect::<Vec<_>>()[..]
            else {
                panic!("{line}");
            };
            let distance: f64 = distance.parse().expect("a number");
            (whole(query), whole(rank), whole(neighbor), distance.to_bits())
        })
        .collect()
}

#[test]
fn a_table_has_the_lists_of_the_arrays() {
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(200, 2, 1));
    here.write_npy("new.npy", &scattered(7, 2, 3));
    let ids = [40_i64, 7, 199, 7];
    here.write_npy("ids.npy", &ndarray::arr1(&ids));
    let rows: Vec<usize> = (0..200).collect();
    let some: Vec<usize> = ids.iter().map(|&id| id as usize).collect();
    for (option, numbers) in [
        ("", &rows[..]),
        ("--predecessors", &rows),
        ("--ids ids.npy --predecessors", &some),
        ("--queries new.npy", &rows[..7]),
    ] {
        let job = format!("points.npy --lengthscale 0.3 -k 9 {option}");
        let (indices, distances) = here.neighbors(&job);
        let mut expected: Vec<Line> = Vec::new();
        for (row, &query) in numbers.iter().enumerate() {
            let found = indices.row(row).into_iter().zip(distances.row(row));
            let found = found.take_while(|&(&id, _)| id >= 0).enumerate();
            expected.extend(
                found.map(|(place, (&id, d))| (query, place + 1, id as usize, d.to_bits())),
            );
        }
        let outcome = here.run(&format!("neighbors {job} -o out.csv"));
        assert_eq!((outcome.status, outcome.stdout.as_str()), (0, ""), "{}", outcome.stderr);
        assert!(outcome.stderr.contains("written       out.csv"), "{}", outcome.stderr);
        let text = String::from_utf8(here.bytes("out.csv")).expect("text");
        assert_eq!(lines(&text), expected, "{option}");
    }
}

#[test]
fn a_point_without_predecessors_has_no_line() {
    let here = Folder::new();
    here.write("points.csv", "x\n0\n1\n");
    let job = "neighbors points.csv --lengthscale 1 --predecessors -o OUT.CSV";
    assert_eq!(here.run(job).status, 0);
    let text = String::from_utf8(here.bytes("OUT.CSV")).expect("text");
    let lines = lines(&text);
    assert_eq!(lines.iter().map(|line| (line.0, line.1, line.2)).collect::<Vec<_>>(), [(1, 1, 0)]);
}
