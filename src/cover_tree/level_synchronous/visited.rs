//! A bit for each node that a group has met.

/// The nodes met so far.
pub(super) struct VisitedSet {
    words: Vec<u64>,
}

impl VisitedSet {
    /// For this many nodes.
    pub fn new(nodes: usize) -> Self {
        Self { words: vec![0; nodes.div_ceil(64)] }
    }

    /// Forgets everything.
    pub fn reset(&mut self) {
        self.words.fill(0);
    }

    /// Whether the node is met for the first time.
    pub fn insert(&mut self, node: u32) -> bool {
        let (word, bit) = (node as usize / 64, 1 << (node % 64));
        let new = self.words[word] & bit == 0;
        self.words[word] |= bit;
        new
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_is_new_once_until_the_reset() {
        let mut visited = VisitedSet::new(130);
        for _ in 0..2 {
            for node in [0, 63, 64, 129] {
                assert!(visited.insert(node) && !visited.insert(node));
            }
            visited.reset();
        }
    }
}
