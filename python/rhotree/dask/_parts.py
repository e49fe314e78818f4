"""What workers do with a part of the points: make its index, search it, and merge what parts have found.

All parts have the same inducing points and the same frame, so that the correlation of any pair has the same bits as in
one index of all points. A part's answer comes with what it was selected by, |rho|: of distances, which are rounded,
two can be the same where |rho| isn't. Parts are of consecutive rows and come in their order, so that of equals those of
an earlier part have the lower rows: a stable sort by |rho| selects what one search of all points does.
"""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np

from rhotree import _native
from rhotree._arguments import FloatArray, IntArray
from rhotree._field import Field
from rhotree._index import Index
from rhotree.dask._source import Source, save
from rhotree.dask._worker import (
    Found,
    about,
    goes_on_of_task,
    hold,
    in_turn,
    keep,
    make_room,
    threads_of_worker,
    total,
)

# What several parts have found is merged at a time: more of it needn't be in one place.
MERGED_AT_A_TIME = 8


@dataclass(frozen=True)
class Making:
    """What the index of every part is made with.

    Attributes
    ----------
    field : Field or None
        With inducing points that are given, and the frame of all points; None for Euclidean distances.
    lengthscale : list of float
        Of Euclidean distances.
    precision : {"float64", "float32"}
        The type that correlations are computed in.
    """

    field: Field | None
    lengthscale: list[float]
    precision: str

    def index(self, points: FloatArray, threads: int | None) -> Index:
        """Make the index of points."""
        points = aligned(points)
        if self.field is None:
            return Index._of(
                _native.EuclideanIndex.build(points, self.lengthscale, threads), None, threads
            )
        inducing = self.field.inducing_points
        if inducing is not None:
            inducing = aligned(inducing)
        field = replace(self.field, inducing_points=inducing, threads=threads)
        native = _native.ResidualIndex.build(points, field, self.precision, None, threads)
        return Index._of(native, None, threads)


def aligned(points: FloatArray) -> FloatArray:
    """Return points as the native part takes them: what came in a message can begin at any byte."""
    return np.require(points, np.float64, ["C", "A"])


@dataclass(frozen=True)
class Part:
    """A part of the points.

    Attributes
    ----------
    about : dict
        What its index is of.
    index : Index or None
        Its index; None where that is saved.
    source : Source or None
        Where it is saved.
    """

    about: dict[str, Any]
    index: Index | None = None
    source: Source | None = None

    def __sizeof__(self) -> int:
        """Return the size in bytes, which Dask asks for before it moves a part."""
        return object.__sizeof__(self) + (0 if self.index is None else self.index.__sizeof__())


def make(points: FloatArray, making: Making, path: str | None) -> Part:
    """Make the index of a part, and save it where there is a path."""
    goes_on = goes_on_of_task()
    with in_turn(goes_on):
        if path is None:
            index = making.index(points, threads_of_worker())
            return Part(about(index), index)
        make_room()
        index = making.index(points, threads_of_worker())
        os.makedirs(os.path.dirname(path), exist_ok=True)
        source = save(index, None, path)
        keep(source, index)
        return Part(about(index), source=source)


def about_part(part: Part) -> dict[str, Any]:
    """Return what the index of a part is of."""
    return part.about


def about_all(parts: list[dict[str, Any]]) -> dict[str, Any]:
    """Return what the index of all points would be of."""
    figures = [each["conditioning"] for each in parts if each["conditioning"] is not None]
    conditioning = None
    if figures:
        conditioning = {
            "least_residual_variance": min(each["least_residual_variance"] for each in figures),
            "rounding_error": max(each["rounding_error"] for each in figures),
            "explained": sum(each["explained"] for each in figures),
            "correlation_error": max(each["correlation_error"] for each in figures),
            "doubtful": any(each["doubtful"] for each in figures),
        }
    points = sum(each["points"] for each in parts)
    return {**parts[0], "points": points, "conditioning": conditioning}


# Whose neighbours: a range of rows of all points, rows by number, or None for new points.
Rows = tuple[int, int] | IntArray | None


def search_part(
    part: Part,
    span: tuple[int, int],
    queries: Rows,
    coordinates: FloatArray,
    k: int,
    predecessors: bool,
    threads: int | None,
) -> Found:
    """Find the nearest of a part, in the rows of all points, with what they were selected by.

    Queries that aren't in the part are new to it. Under the predecessor rule those that come before it have no
    neighbour there, and those that come after it may have any of its points.
    """
    first, stop = span
    goes_on = goes_on_of_task()
    indices = np.full((len(coordinates), k), -1)
    closeness = np.full((len(coordinates), k), -np.inf)
    counts: list[dict[str, Any]] = []
    rows = np.arange(*queries) if isinstance(queries, tuple) else queries

    def report(answered: int, total: int) -> None:
        goes_on()

    with in_turn(goes_on):
        index = part.index if part.source is None else hold(part.source, None).index
        assert index is not None

        def ask(which: Any, new: FloatArray | None, ids: IntArray | None) -> None:
            found = index._query(
                k,
                new,
                ids,
                predecessors,
                threads_of_worker() if threads is None else threads,
                report,
                closeness=True,
            )
            there = found.indices >= 0
            indices[which] = np.where(there, found.indices + first, -1)
            closeness[which] = np.where(there, found.distances, -np.inf)
            counts.append(asdict(found.statistics))

        if rows is None:
            ask(slice(None), coordinates, None)
        else:
            own = (rows >= first) & (rows < stop)
            others = rows >= stop if predecessors else ~own
            if own.any():
                ask(own, None, rows[own] - first)
            if others.any():
                ask(others, coordinates[others], None)
    return indices, closeness, asdict(total(counts))


def merge(found: list[Found]) -> Found:
    """Return the k nearest of what parts have found, which come in their order."""
    k = found[0][0].shape[1]
    indices = np.concatenate([each[0] for each in found], axis=1)
    closeness = np.concatenate([each[1] for each in found], axis=1)
    nearest = np.argsort(-closeness, axis=1, kind="stable")[:, :k]
    return (
        np.take_along_axis(indices, nearest, axis=1),
        np.take_along_axis(closeness, nearest, axis=1),
        asdict(total([each[2] for each in found])),
    )


def tell(found: list[Found], euclidean: bool) -> Found:
    """Return the k nearest of what parts have found, with their distances, as one search of all points tells them."""
    indices, closeness, counts = merge(found)
    distances = np.sqrt(-closeness if euclidean else 1.0 - closeness)
    # Selected by closeness they are listed by distance, and of one distance by row.
    ties = (distances[:, 1:] == distances[:, :-1]) & (indices[:, 1:] < indices[:, :-1])
    for query in np.flatnonzero((ties & (indices[:, 1:] >= 0)).any(axis=1)):
        count = np.count_nonzero(indices[query] >= 0)
        listed = np.lexsort([indices[query, :count], distances[query, :count]])
        indices[query, :count] = indices[query, listed]
    return indices, distances, counts
