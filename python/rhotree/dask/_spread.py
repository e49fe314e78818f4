"""Points that are spread over the workers, in parts of consecutive rows.

Each part has an index of its own, made where it stays, with the inducing points and the frame of all points. A range of
queries is searched in every part that may hold a neighbour, each search a task, and what the parts have found is
merged.
"""

from __future__ import annotations

import os
import uuid
from dataclasses import replace
from typing import Any

import dask.array as da
import distributed
import numpy as np
from dask.core import flatten
from dask.highlevelgraph import MaterializedLayer

from rhotree import _native
from rhotree._arguments import FloatArray, IntArray, as_lengthscales, as_points, one_of
from rhotree._errors import InputError
from rhotree._field import Field
from rhotree._index import _inducing_of
from rhotree.dask._blocks import Blocks
from rhotree.dask._graph import Asked, Tasks, on_worker, searches, workers_of
from rhotree.dask._parts import (
    MERGED_AT_A_TIME,
    Making,
    about_all,
    about_part,
    aligned,
    make,
    merge,
    search_part,
    tell,
)
from rhotree.dask._queries import Cut

# Bytes of coordinates that are brought to this process to choose inducing points among them.
MOST_GATHERED = 1 << 30


class Spread:
    """Points, spread.

    Parameters
    ----------
    X : dask array or array of float64, shape (n, d)
        The points.
    parts : int or None
        How many parts; None for one for each worker that there is.
    path : path-like or None
        The folder where the parts are saved; None where the workers keep them.
    making : dict
        The arguments that make an index.
    """

    def __init__(
        self,
        client: distributed.Client,
        X: Any,
        parts: int | None,
        path: str | os.PathLike[str] | None,
        making: dict[str, Any],
    ) -> None:
        self._client = client
        self._workers = workers_of(client)
        if not isinstance(X, da.Array):
            X = as_points(X, "X")
        parts = len(self._workers) if parts is None else parts
        array = X
        if not isinstance(X, da.Array):
            rows = max(1, -(-len(X) // parts))
            array = da.from_array(X, chunks=(rows, X.shape[1]), name=False)
        self._blocks = Blocks.of(client, array, parts)
        self._blocks.check()
        prepared = self._prepare(None if isinstance(X, da.Array) else X, making)
        folder = None if path is None else os.path.abspath(os.fspath(path))
        token = uuid.uuid4().hex
        made = []
        for number, block in enumerate(self._blocks.futures):
            file = None if folder is None else os.path.join(folder, f"part-{number:04}.rhotree")
            key = f"rhotree-part-{token}-{number}"
            where = on_worker(self._worker(number))
            made.append(client.submit(make, block, prepared, file, key=key, **where))
        self.about = about_all(client.gather(client.map(about_part, made, pure=False)))
        # What is saved is known by its name: where a worker is gone another reads the file.
        self._parts: list[Any] = made if folder is None else client.gather(made)
        self._euclidean = prepared.field is None

    @property
    def workers(self) -> int:
        """How many workers have parts, or may have."""
        return len(self._workers)

    def _worker(self, part: int) -> str:
        """Return the worker that a part is given to."""
        return self._workers[part % len(self._workers)]

    def _prepare(self, local: FloatArray | None, making: dict[str, Any]) -> Making:
        """Return what parts are made with, which is told of all points together."""
        making = dict(making)
        metric, precision = making.pop("metric"), making.pop("precision")
        lengthscale, inducing = making["lengthscale"], making["inducing"]
        one_of(precision, "precision", ("float64", "float32"))
        for name in ("order", "factor", "residual_variance"):
            if making[name] is not None:
                raise InputError(
                    f"{name} doesn't go with points that are spread over workers: "
                    "predecessors are those in the order of the rows, and V is made from inducing points",
                    name,
                )
        del making["order"]
        making["inducing"] = inducing = _inducing_of(metric, inducing, None)
        if metric == "euclidean":
            scales = [1.0] if lengthscale is None else as_lengthscales(lengthscale)
            return self._checked(Making(None, scales, precision))
        chosen = isinstance(inducing, str) or (np.ndim(inducing) == 0 and inducing != 0)
        points = np.empty((0, self._blocks.dimensions))
        if chosen:
            points = self._gathered(inducing) if local is None else local
        field = Field.of(points, threads=None, **making)
        if field.inducing > 0:
            among = _native.choose_inducing(points, field)
            field = replace(field, inducing_points=among, inducing=0)
        prepared = self._checked(Making(field, field.lengthscale, precision))
        center = self._blocks.medians()
        reach = self._blocks.reach(center, field.lengthscale, precision)
        return replace(prepared, field=replace(field, frame=(center.tolist(), reach)))

    def _checked(self, making: Making) -> Making:
        """Make an index of one point with it, so that what is wrong is told at once."""
        inducing = None if making.field is None else making.field.inducing_points
        one = np.zeros((1, self._blocks.dimensions))
        if inducing is not None and inducing.shape[1] == one.shape[1]:
            one = inducing[:1]
        making.index(one, 1)
        return making

    def _gathered(self, inducing: Any) -> FloatArray:
        """Bring the coordinates to this process, if they aren't too many."""
        size = self._blocks.array.nbytes
        if size > MOST_GATHERED:
            raise InputError(
                f"inducing is {inducing!r}: inducing points are chosen among all points in one process, and their "
                f"coordinates, {size:,} bytes, are more than the {MOST_GATHERED:,} that are brought to one: "
                "give the inducing points themselves",
                "inducing",
            )
        return aligned(self._client.compute(self._blocks.array).result())

    def tasks(self, asked: Asked, cut: Cut) -> Tasks:
        """Write down the tasks: one for each range of queries and part, and those that merge."""
        token = uuid.uuid4().hex
        queries, coordinates, graph = self._queries(cut)
        spans = self._blocks.spans
        shares: dict[str, dict[Any, Any]] = {worker: {} for worker in self._workers}
        found: list[list[Any]] = []
        for place, (rows, values) in enumerate(zip(queries, coordinates, strict=True)):
            found.append([])
            last = _last(rows) if asked.predecessors and not cut.new else len(self._blocks.array)
            for number, (part, span) in enumerate(zip(self._parts, spans, strict=True)):
                if span[0] > last:
                    break
                key = (f"rhotree-search-{token}", place, number)
                shares[self._worker(number)][key] = (
                    search_part,
                    part,
                    span,
                    rows,
                    values,
                    asked.k,
                    asked.predecessors,
                    asked.threads,
                )
                found[-1].append(key)
        tasks = searches(token, list(shares.items()), [], graph)
        needed = {layer for layer in tasks.layers if layer.startswith("rhotree-search-")}
        merges: dict[Any, Any] = {}
        for place, keys in enumerate(found):
            tasks.answers.append(_merged(token, place, keys, self._euclidean, merges))
        layer = f"rhotree-merge-{token}"
        tasks.layers[layer] = MaterializedLayer(merges)
        tasks.dependencies[layer] = needed
        return tasks

    def _queries(self, cut: Cut) -> tuple[list[Any], list[Any], Any]:
        """Return the rows of each range, None for new points, and their coordinates, or keys in a graph."""
        if cut.new:
            return [None] * len(cut.parts), cut.parts, cut.graph
        array = self._blocks.array
        rows = array if cut.ids is None else array[cut.ids]
        rows = rows.rechunk((tuple(cut.heights), -1))
        return cut.parts, list(flatten(rows.__dask_keys__())), rows.dask


def _last(rows: tuple[int, int] | IntArray) -> int:
    """Return the last row of a range."""
    if isinstance(rows, tuple):
        return rows[1] - 1
    return int(rows.max(initial=0))


def _merged(
    token: str, place: int, keys: list[Any], euclidean: bool, merges: dict[Any, Any]
) -> tuple[str, int]:
    """Add the tasks that merge what parts have found for a range, neighbours first; return the last one's key."""
    level = 0
    while len(keys) > MERGED_AT_A_TIME:
        level += 1
        groups = [
            keys[start : start + MERGED_AT_A_TIME]
            for start in range(0, len(keys), MERGED_AT_A_TIME)
        ]
        keys = [(f"rhotree-merge-{token}", place, level, number) for number in range(len(groups))]
        merges.update({key: (merge, group) for key, group in zip(keys, groups, strict=True)})
    last = (f"rhotree-tell-{token}", place)
    merges[last] = (tell, keys, euclidean)
    return last
