//! The level cache as an array over all nodes: the bound of each query along the path to a node.

use rhotree_kernels::Element;

use crate::cover_tree::CacheStorage;

/// A bound for each node and query of a group.
pub(super) struct LevelArray<T> {
    storage: CacheStorage,
    bounds: Vec<T>,
    // One for each node, of the group that wrote its bounds last.
    generations: Vec<u32>,
    generation: u32,
    queries: usize,
}

impl<T: Element> LevelArray<T> {
    /// For this many nodes and queries of a group; nothing is kept with the frontier's storage.
    pub fn new(storage: CacheStorage, nodes: usize, queries: usize) -> Self {
        let (bounds, generations) = match storage {
            CacheStorage::Frontier => (0, 0),
            CacheStorage::Fill => (nodes * queries, 0),
            CacheStorage::Generation => (nodes * queries, nodes),
        };
        Self {
            storage,
            bounds: vec![T::INFINITY; bounds],
            generations: vec![0; generations],
            generation: 0,
            queries,
        }
    }

    /// Forgets everything.
    pub fn reset(&mut self) {
        match self.storage {
            CacheStorage::Frontier => {}
            CacheStorage::Fill => self.bounds.fill(T::INFINITY),
            CacheStorage::Generation => {
                self.generation = self.generation.wrapping_add(1);
                if self.generation == 0 {
                    self.generations.fill(0);
                    self.generation = 1;
                }
            }
        }
    }

    /// Remembers the bounds of a node, one for each query.
    pub fn set(&mut self, node: u32, bounds: &[T]) {
        let first = node as usize * self.queries;
        self.bounds[first..first + bounds.len()].copy_from_slice(bounds);
        if let Some(generation) = self.generations.get_mut(node as usize) {
            *generation = self.generation;
        }
    }

    /// The bound of a node; infinite if none was set.
    pub fn get(&self, node: u32, query: usize) -> T {
        match self.generations.get(node as usize) {
            Some(&generation) if generation != self.generation => T::INFINITY,
            _ => self.bounds[node as usize * self.queries + query],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reset_forgets_and_generations_survive_their_wrap() {
        for storage in [CacheStorage::Fill, CacheStorage::Generation] {
            let mut array = LevelArray::<f64>::new(storage, 3, 2);
            array.generation = u32::MAX - 1;
            for _ in 0..4 {
                array.reset();
                assert!((0..3).all(|node| array.get(node, 1) == f64::INFINITY), "{storage:?}");
                array.set(1, &[0.5, 0.25]);
                assert_eq!((array.get(1, 0), array.get(1, 1)), (0.5, 0.25));
                assert_eq!(array.get(2, 0), f64::INFINITY);
            }
        }
    }
}
