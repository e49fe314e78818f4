"""The queries, checked and cut into ranges."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import dask.array as da
import numpy as np
from dask.core import flatten
from dask.highlevelgraph import HighLevelGraph
from numpy.typing import ArrayLike

from rhotree._arguments import FloatArray, IntArray, as_ids, as_points
from rhotree._errors import InputError
from rhotree._ordering import to_places
from rhotree.dask._ranges import balanced, costs


@dataclass(frozen=True)
class Cut:
    """Queries in parts: values, or keys of a graph that has them."""

    parts: list[Any]
    heights: list[int]
    ids: IntArray | None
    graph: HighLevelGraph | None
    new: bool


def cut(
    queries: Any,
    ids: ArrayLike | None,
    about: dict[str, Any],
    places: IntArray | None,
    k: int,
    predecessors: bool,
    tasks: Callable[[int], int],
) -> Cut:
    """Cut the queries into parts, as many as the function says of so many queries."""
    if queries is not None and ids is not None:
        raise InputError("queries and ids exclude each other: give one", "queries")
    points = int(about["points"])
    if isinstance(queries, da.Array):
        return _cut_of_blocks(queries, about["dimensions"])
    if queries is not None:
        new = as_points(queries, "queries")
        if new.shape[1] != about["dimensions"]:
            raise InputError(
                f"queries has {new.shape[1]} dimensions: {about['dimensions']} are needed",
                "dimensions",
            )
        check_points(new, 0, name="queries")
        bounds = balanced(np.ones(len(new)), tasks(len(new)))
        parts: list[Any] = [new[start:stop] for start, stop in bounds]
        return Cut(parts, [len(part) for part in parts], None, None, True)
    rows = None if ids is None else as_ids(ids, "ids")
    if rows is not None:
        illegal = np.flatnonzero((rows < 0) | (rows >= points))
        if len(illegal):
            place = int(illegal[0])
            raise InputError(
                f"ids[{place}] is {rows[place]}: rows are numbered from 0 to {points - 1}",
                "unknown-id",
            )
    asked = np.arange(points) if rows is None else rows
    cost = costs(
        asked if places is None else to_places(asked, places),
        points,
        k,
        predecessors=predecessors,
        listed=about["listed"],
    )
    bounds = balanced(cost, tasks(len(asked)))
    parts = list(bounds) if rows is None else [rows[start:stop] for start, stop in bounds]
    return Cut(parts, [stop - start for start, stop in bounds], rows, None, False)


def _cut_of_blocks(queries: da.Array, dimensions: int) -> Cut:
    """Take the blocks of a dask array of new points as they are."""
    check_blocks(queries, "queries", dimensions)
    whole = queries.astype(np.float64).rechunk({1: -1})
    return Cut(
        list(flatten(whole.__dask_keys__())),
        [int(height) for height in whole.chunks[0]],
        None,
        whole.dask,
        True,
    )


def check_blocks(array: da.Array, name: str, dimensions: int | None) -> None:
    """Raise an error unless a dask array has points of known number, with so many columns where that is known."""
    if array.ndim != 2 or (dimensions is not None and array.shape[1] != dimensions):
        wanted = "d" if dimensions is None else dimensions
        raise InputError(
            f"{name} has the shape {array.shape} where (n, {wanted}) is needed", "shape"
        )
    if any(np.isnan(size) for sizes in array.chunks for size in sizes):
        raise InputError(
            f"{name} has blocks of unknown sizes: compute_chunk_sizes() finds them", "shape"
        )


def check_points(points: FloatArray, first: int, *, name: str) -> None:
    """Raise an error unless all values are finite: one that names the row, of which the first is numbered so."""
    illegal = np.argwhere(~np.isfinite(points))
    if len(illegal):
        row, column = illegal[0]
        raise InputError(
            f"{name}[{first + row}][{column}] is {points[row, column]}: every value must be finite",
            "not-finite",
        )
