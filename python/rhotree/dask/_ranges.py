"""How queries are cut into tasks: ranges of about the same cost.

A range of few queries among many points costs more a query than a range of many: queries that share a leaf share the
work of reading it. So there are few ranges, and they are balanced: under the predecessor rule a range reads the more,
the more points come before it, and a query meets the more leaves, the fewer of their points come before it.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from rhotree._arguments import FloatArray, IntArray

# Ranges for each worker that has all points.
RANGES_A_WORKER = 1

# Ranges for each worker where points are spread, at most, and queries of a range: those of fewer cost more each, since
# leaves are made of them wherever they are new.
SPREAD_RANGES_A_WORKER = 2
QUERIES_A_RANGE = 50_000

# What a query costs that has no predecessors, in units of what a query costs more that has all points: of Euclidean
# distances, and where all is scanned.
FIRST_OF_EUCLIDEAN = 2.0
FIRST_OF_SCAN = 0.2

# What a neighbour costs by way of lists, in the same units, and once more where all points come before the query. Where
# a share of them does, the latter is divided by the share; the first sixteenth has an index of its own.
LISTS_A_NEIGHBOR = 1 / 250
OWN_INDEX = 1 / 16

# Ranges begin at multiples of a power of two, up to this one, so that files may be cut there.
MOST_ALIGNMENT = 4096
RANGES_A_TASK = 16


def of_spread(queries: int, workers: int) -> int:
    """Return how many ranges are made for points that are spread: every range is a task for many workers."""
    most = SPREAD_RANGES_A_WORKER
    return min(most * workers, max(most, queries // QUERIES_A_RANGE))


def costs(
    places: IntArray, points: int, k: int, *, predecessors: bool, listed: bool | None
) -> FloatArray:
    """Return what the queries at these places cost, in any unit; an index of Euclidean distances is listed None."""
    if not predecessors:
        return np.ones(len(places))
    before = places / points
    if listed is None:
        return FIRST_OF_EUCLIDEAN + before
    if not listed:
        return FIRST_OF_SCAN + before
    costs: FloatArray = before + k * LISTS_A_NEIGHBOR * (1 + 1 / np.maximum(before, OWN_INDEX))
    return costs


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
