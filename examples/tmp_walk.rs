use std::sync::{Arc, atomic::AtomicBool};
use aplomb::encounter::*;
use aplomb::explore::*;
use aplomb::scenario::*;
fn main() {
    let lib = Library::shipped();
    let t = Temperaments::shipped();
    let threads: usize = std::env::args().nth(1).map_or(1, |a| a.parse().unwrap());
    for (p, s) in lib.scenarios() { if let Some(w) = std::env::args().nth(2) { if !s.id.ends_with(&w) { continue } }
        let setting = Setting { scenario: Arc::clone(s), temperament: Arc::clone(t.get(&s.customer.temperament).unwrap()), pace: Pace::Untimed, rank: Rank::default() };
        let stop = AtomicBool::new(false);
        let now = std::time::Instant::now();
        let g = walk(&setting, &Scope { states: 6_000_000, grades: 0, threads, stop: &stop }, &|_| {});
        let dt = now.elapsed();
        println!("{:40} spots {:8} steps {:9} deeds {:6} drafts {:6} {:?} {:.2} M/s {:?}", s.id, g.len(), g.steps.len(), g.deeds.len(), g.drafts.len(), dt, g.steps.len() as f64 / dt.as_secs_f64() / 1e6, g.limit);
        tmp(&setting, &p.rubric, &g);
    }
}
