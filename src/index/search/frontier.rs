//! The meetings of a round, leaf by leaf.

use super::evaluation::Meeting;

/// The meetings of a round, in memory that is reused from round to round.
#[derive(Default)]
pub(super) struct Frontier {
    meetings: Vec<Meeting>,
    sorted: Vec<Meeting>,
    /// Where the next meeting of each leaf goes.
    next: Vec<u32>,
}

impl Frontier {
    /// Empties it.
    pub fn clear(&mut self) {
        self.meetings.clear();
    }

    pub const fn is_empty(&self) -> bool {
        self.meetings.is_empty()
    }

    /// Adds a meeting of a query whose number isn't below those of the queries before it.
    pub fn push(&mut self, meeting: Meeting) {
        debug_assert!(self.meetings.last().is_none_or(|last| last.query <= meeting.query));
        self.meetings.push(meeting);
    }

    /// The meetings as they were added.
    pub fn meetings(&self) -> &[Meeting] {
        &self.meetings
    }

    /// The meetings by ascending leaf, and by ascending query for each of the `leaves` leaves: a counting sort, where
    /// there are enough of them to be worth counting.
    #[allow(clippy::cast_possible_truncation)]
    pub fn by_leaf(&mut self, leaves: usize) -> &[Meeting] {
        if self.meetings.len() < leaves {
            self.meetings.sort_unstable();
            return &self.meetings;
        }
        self.next.clear();
        self.next.resize(leaves, 0);
        for meeting in &self.meetings {
            self.next[meeting.leaf as usize] += 1;
        }
        let mut sum = 0;
        for next in &mut self.next {
            sum += core::mem::replace(next, sum);
        }
        self.sorted.clear();
        self.sorted.resize(self.meetings.len(), Meeting { leaf: 0, query: 0 });
        for &meeting in &self.meetings {
            let next = &mut self.next[meeting.leaf as usize];
            self.sorted[*next as usize] = meeting;
            *next += 1;
        }
        &self.sorted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meetings_are_sorted_whether_counted_or_compared() {
        let mut frontier = Frontier::default();
        for (queries, leaves) in [(50, 7), (3, 1000), (0, 5), (200, 200)] {
            frontier.clear();
            for query in 0..queries {
                for turn in 0..3 {
                    let leaf = (query * 31 + turn * 17) % leaves;
                    frontier.push(Meeting { leaf, query });
                }
            }
            let mut expected = frontier.meetings().to_vec();
            expected.sort_unstable();
            assert_eq!(frontier.by_leaf(leaves as usize), expected);
        }
    }
}
