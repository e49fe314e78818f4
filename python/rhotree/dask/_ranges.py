"""How queries are cut into tasks: ranges of about the same cost.

A range of few queries among many points costs more a query than a range of many: queries that share a leaf share the
work of reading it. So there are few ranges, and they are balanced: under the predecessor rule a query costs the more,
the more points come before it.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from rhotree._arguments import FloatArray, IntArray

# Ranges for each worker: two, so that one that is late is made up for by others.
TASKS_A_WORKER = 2

# Queries of a range where each is searched in many parts: those of fewer cost more each, since leaves are made of them
# wherever they are new.
QUERIES_A_RANGE = 50_000

# What a query costs that has no predecessors, in units of what a query costs more that has all points: where lists of
# leaves answer most of it, and where all is scanned.
FIRST_OF_LISTS = 2.0
FIRST_OF_SCAN = 0.2

# Ranges begin at multiples of a power of two, up to this one, so that files may be cut there.
MOST_ALIGNMENT = 4096
RANGES_A_TASK = 16


def of_spread(queries: int, workers: int) -> int:
    """Return how many ranges are made for points that are spread: every range is a task for many workers."""
    return min(TASKS_A_WORKER * workers, max(TASKS_A_WORKER, queries // QUERIES_A_RANGE))


def costs(places: IntArray, points: int, *, predecessors: bool, listed: bool) -> FloatArray:
    """Return what the queries at these places cost, in any unit."""
    if not predecessors:
        return np.ones(len(places))
    first = FIRST_OF_LISTS if listed else FIRST_OF_SCAN
    return first + places / points


def balanced(cost: FloatArray, tasks: int) -> list[tuple[int, int]]:
    """Cut queries of these costs into at most so many ranges, each of about the same cost."""
    queries = len(cost)
    alignment = 1
    while alignment < MOST_ALIGNMENT and 2 * alignment * RANGES_A_TASK * tasks <= queries:
        alignment *= 2
    total = np.concatenate([[0.0], np.cumsum(cost)])
    wanted = np.linspace(0.0, total[-1], tasks + 1)[1:-1]
    cuts = np.searchsorted(total, wanted)
    cuts = (cuts + alignment // 2) // alignment * alignment
    bounds = sorted({0, queries, *(int(cut) for cut in cuts if 0 < cut < queries)})
    return list(pairwise(bounds))
