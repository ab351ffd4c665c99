//! Work on many things, shared among the processor's cores: the only place of `scenario` and `check` where threads are.
//! What comes of it does not depend on how many there are.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How many cores there are.
pub fn all() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// What `of` gives for each item, in the order of the items; at most `cores` are looked at at once.
pub fn each<T: Sync, R: Send>(items: &[T], cores: usize, of: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let cores = cores.min(items.len());
    if cores <= 1 {
        return items.iter().map(of).collect();
    }
    let next = AtomicUsize::new(0);
    // Whoever is free takes the next item.
    let work = || {
        let mut done = Vec::new();
        while let at = next.fetch_add(1, Ordering::Relaxed)
            && let Some(item) = items.get(at)
        {
            done.push((at, of(item)));
        }
        done
    };
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (1..cores).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        done
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_keep_the_order_of_the_items_on_any_number_of_cores() {
        let items: Vec<u64> = (0..1000).collect();
        let slow_first = |item: &u64| (0..(1000 - item) * 20).fold(*item, |sum, step| sum ^ (step & 1)) / 2;
        let expected: Vec<u64> = items.iter().map(slow_first).collect();
        for cores in [0, 1, 2, 3, 16] {
            assert_eq!(each(&items, cores, slow_first), expected, "{cores}");
        }
        assert!(each(&items[..0], 4, slow_first).is_empty());
        assert!(all() > 0);
    }
}
