"""What workers do: hold the index, wait for their turn, search.

The index is loaded once by each process and shared among its threads. One search at a time has all of the worker's
threads: queries that are searched together share the reading of the points, and what is finished isn't lost with a
worker that dies.
"""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Any, cast

import distributed
import numpy as np

from rhotree._arguments import FloatArray, IntArray
from rhotree._errors import ComputationError
from rhotree._index import Index
from rhotree._neighbors import SearchStatistics
from rhotree._ordering import to_places
from rhotree.dask._source import Source, load, saved_checksum

# The resource of which each worker has one, and each search takes one.
RESOURCE = "rhotree-search"

# Indexes that a process keeps: those used last.
MOST_HELD = 2

# How often a task that waits for its turn asks whether it is still wanted, in seconds.
PATIENCE = 0.1

_turn = threading.Lock()
_held: OrderedDict[Source, Held] = OrderedDict()

# Indices, distances, and what the search did.
Found = tuple[IntArray, FloatArray, dict[str, Any]]


@dataclass
class Held:
    """An index in the memory of a worker, with the order of its points and its inverse."""

    index: Index
    order: IntArray | None
    places: IntArray | None


class Turns(distributed.WorkerPlugin):
    """Gives every worker, late ones too, the resource that a search takes."""

    name = "rhotree-turns"
    idempotent = True

    async def setup(self, worker: distributed.Worker) -> None:
        """Announce the resource."""
        await worker.set_resources(**{RESOURCE: 1.0})


# Whose neighbours: a range of rows, rows by number, or new points.
Queries = tuple[int, int] | IntArray | FloatArray


def search(
    source: Source,
    sent: Any,
    queries: Queries,
    k: int,
    predecessors: bool,
    threads: int | None,
) -> Found:
    """Find the neighbours of some queries, in the rows that the points had before they were ordered."""
    goes_on = goes_on_of_task()
    with in_turn(goes_on):
        held = hold(source, sent)
        new, rows = _split(queries)
        if rows is not None and held.places is not None:
            rows = held.places[rows]

        def report(answered: int, total: int) -> None:
            goes_on()

        answer = held.index.query(
            k,
            queries=new,
            ids=rows,
            predecessors=predecessors,
            threads=threads_of_worker() if threads is None else threads,
            progress=report,
        )
    indices = answer.indices
    if held.order is not None:
        indices = np.where(indices >= 0, held.order[indices], -1)
    return indices, answer.distances, asdict(answer.statistics)


def _split(queries: Queries) -> tuple[FloatArray | None, IntArray | None]:
    """Return new points, or rows."""
    if isinstance(queries, tuple):
        return None, np.arange(*queries, dtype=np.int64)
    if queries.ndim == 2:
        return cast(FloatArray, queries), None
    return None, cast(IntArray, queries)


def hold(source: Source, sent: Any) -> Held:
    """Return the index of this process, which is loaded if it isn't there. The turn must be taken."""
    if source in _held:
        _held.move_to_end(source)
        return _held[source]
    make_room()
    index, order = load(source, sent, address())
    places = None
    if order is not None:
        places = to_places(np.arange(len(order)), order)
    _held[source] = Held(index, order, places)
    return _held[source]


def make_room() -> None:
    """Let go of the indexes that were used first, so that there is room for one. The turn must be taken."""
    while len(_held) >= MOST_HELD:
        _held.popitem(last=False)


def keep(source: Source, index: Index) -> None:
    """Keep an index that this process has saved, as if it had been loaded. The turn must be taken."""
    _held[source] = Held(index, None, None)


def introduce(path: str) -> tuple[Source, dict[str, Any]]:
    """Return what tasks know a saved index by, and what it is of."""
    source = Source(path, saved_checksum(path, address()))
    with in_turn(goes_on_of_task()):
        return source, about(hold(source, None).index)


def about(index: Index) -> dict[str, Any]:
    """Return what an index is of."""
    return {
        "conditioning": None,
        "listed": None,
        **index._index.describe(),
        "metric": index.metric,
    }


def pick(found: Found, place: int, _apart: Any) -> Any:
    """Return the indices, the distances or the counts of a search."""
    return found[place]


def total(counts: list[dict[str, int]]) -> SearchStatistics:
    """Return what all searches did: sums, and the most rounds of any."""
    sums = {name: sum(each[name] for each in counts) for name in asdict(SearchStatistics())}
    sums["rounds"] = max((each["rounds"] for each in counts), default=0)
    return SearchStatistics(**sums)


def address() -> str:
    """Return the address of this worker."""
    try:
        return str(distributed.get_worker().address)
    except ValueError:
        return f"process {os.getpid()}"


def threads_of_worker() -> int | None:
    """Return how many threads this worker has; None where there is no worker."""
    try:
        return int(distributed.get_worker().state.nthreads)
    except ValueError:
        return None


def goes_on_of_task() -> Callable[[], None]:
    """Return a function that raises an error once nobody wants this task's result any more."""
    try:
        worker = distributed.get_worker()
        key = worker.get_current_task()
    except ValueError:
        return lambda: None

    def ask() -> None:
        task = worker.state.tasks.get(key)
        if task is None or task.state == "cancelled":
            raise ComputationError(f"the search {key} was cancelled", "cancelled")

    return ask


@contextmanager
def in_turn(goes_on: Callable[[], None]) -> Iterator[None]:
    """Wait until no other search of this process runs."""
    while not _turn.acquire(timeout=PATIENCE):
        goes_on()
    try:
        yield
    finally:
        _turn.release()
