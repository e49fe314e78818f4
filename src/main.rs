use faer::linalg::cholesky::llt::factor::{cholesky_in_place, cholesky_in_place_scratch};
use faer::dyn_stack::{MemBuffer, MemStack};
use faer::{Mat, Par};
use std::time::Instant;
fn spread(i: usize) -> f64 { (i as f64 * 0.618_033_988_749_894_9).fract() }
fn main() {
    for n in [10, 20, 30, 31, 40, 60, 100] {
        let a = Mat::<f64>::from_fn(n, n, |r, c| { let (x, y) = (4.0 * spread(r * 8 + 3), 4.0 * spread(c * 8 + 3)); (-(x - y).abs()).exp() + if r == c { 0.01 } else { 0.0 } });
        let mut copies = vec![a.clone(); 8];
        let mut mem = MemBuffer::new(cholesky_in_place_scratch::<f64>(n, Par::Seq, Default::default()));
        let mut best = f64::INFINITY;
        let start = Instant::now();
        while start.elapsed().as_secs_f64() < 0.5 {
            for c in &mut copies { c.copy_from(&a); }
            let t = Instant::now();
            for c in &mut copies { cholesky_in_place(c.as_mut(), Default::default(), Par::Seq, MemStack::new(&mut mem), Default::default()).unwrap(); }
            best = best.min(t.elapsed().as_secs_f64() / 8.0);
        }
        println!("faer n={n} {:.0} ns", best * 1e9);
    }
}
