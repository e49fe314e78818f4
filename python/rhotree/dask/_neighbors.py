"""The one call: makes an index or takes one, and returns the answer that workers will compute."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Literal

import dask.array as da
import distributed
import numpy as np
from dask.base import tokenize
from dask.core import flatten
from dask.delayed import Delayed
from dask.highlevelgraph import HighLevelGraph, MaterializedLayer
from numpy.typing import ArrayLike

from rhotree._arguments import FloatArray, IntArray, as_count, as_ids, as_points, as_threads
from rhotree._errors import InputError
from rhotree._index import Covariance, Index, Metric, Precision, Selection
from rhotree._neighbors import Conditioning
from rhotree._ordering import permutation, to_places
from rhotree.dask._answer import DaskNeighbors
from rhotree.dask._ranges import TASKS_A_WORKER, balanced, costs
from rhotree.dask._source import Source, order_checksum, save, stored_checksum
from rhotree.dask._worker import RESOURCE, Turns, introduce, pick, search, total
from rhotree.dask._worker import about as about_of


def neighbors(
    X: ArrayLike | Index | str | os.PathLike[str],
    k: int,
    *,
    client: distributed.Client | None = None,
    path: str | os.PathLike[str] | None = None,
    tasks: int | None = None,
    lengthscale: float | ArrayLike | None = None,
    covariance: Covariance = "matern32",
    variance: float = 1.0,
    inducing: Literal["auto"] | int | ArrayLike = "auto",
    metric: Metric = "residual",
    order: Literal["maximin", "random"] | ArrayLike | None = None,
    predecessors: bool = True,
    queries: ArrayLike | da.Array | None = None,
    ids: ArrayLike | None = None,
    selection: Selection = "kmeans++",
    seed: int = 1,
    jitter: float = 1e-6,
    factor: ArrayLike | None = None,
    residual_variance: ArrayLike | None = None,
    precision: Precision = "float64",
    threads: int | None = None,
) -> DaskNeighbors:
    """Find the k nearest neighbours of points in residual correlation, exactly, on the workers of a Dask cluster.

    The answer is that of :func:`rhotree.neighbors`, to the last bit. The index is made at once, in this process; the
    search is made by the workers when the answer is asked for.

    Parameters
    ----------
    X : array-like of shape (n, d), Index, or path-like
        The points; or an index of them; or a saved index, which every worker sees under this path. For an index the
        arguments that make one are left out, and ``order``.
    k : int
        Neighbours of each query.
    client : distributed.Client, optional
        The client of the cluster; unless given, the current one.
    path : path-like, optional
        Where the index is saved, under a path that every worker sees. Unless given, its bytes are sent to the workers,
        which then hold them beside the index; what is sent and lost with the last worker that held it isn't made
        again.
    tasks : int, optional
        Into how many ranges the queries are cut; unless given, two for each worker that there is. Of few queries
        each costs more.
    lengthscale, covariance, variance, inducing, metric, order, selection, seed, jitter, factor, residual_variance, precision
        As for :func:`rhotree.neighbors`.
    predecessors, ids
        As for :meth:`rhotree.Index.query`.
    queries : array-like or dask array, shape (n_queries, d), optional
        New points, which come after all others. The blocks of a dask array are the tasks.
    threads : int, optional
        Threads of each worker's search; unless given, as many as the worker has for tasks.

    Returns
    -------
    DaskNeighbors

    Warns
    -----
    ConditioningWarning
        Where rounding may decide who is a neighbour.

    See Also
    --------
    rhotree.neighbors : The same on one machine.

    Examples
    --------
    >>> import numpy as np, rhotree.dask
    >>> from distributed import Client
    >>> X = np.random.default_rng(1).random((1000, 2))
    >>> with Client(processes=False, n_workers=1, dashboard_address=None) as client:
    ...     answer = rhotree.dask.neighbors(X, 10, lengthscale=0.1, order="maximin")
    ...     computed = answer.compute()
    >>> answer
    DaskNeighbors(10 predecessors of 1,000 points among 1,000, 2 tasks)
    >>> one = rhotree.neighbors(X, 10, lengthscale=0.1, order="maximin")
    >>> bool((computed.indices == one.indices).all())
    True
    """
    k = as_count(k, "k", 1)
    client = _client(client)
    making: dict[str, Any] = {
        "lengthscale": (lengthscale, None),
        "covariance": (covariance, "matern32"),
        "variance": (variance, 1.0),
        "inducing": (inducing, "auto"),
        "metric": (metric, "residual"),
        "selection": (selection, "kmeans++"),
        "seed": (seed, 1),
        "jitter": (jitter, 1e-6),
        "factor": (factor, None),
        "residual_variance": (residual_variance, None),
        "precision": (precision, "float64"),
        "order": (order, None),
    }
    places = None
    if isinstance(X, (str, os.PathLike)):
        _refuse(making, "a saved index")
        if path is not None:
            raise InputError("path is where an index is saved, and X is saved already", "path")
        file = os.path.abspath(os.fspath(X))
        source, about = client.submit(introduce, file, pure=False).result()
        sent = None
    else:
        if isinstance(X, Index):
            _refuse(making, "an index")
            index = X
        else:
            points = as_points(X, "X")
            scales = 1.0 if lengthscale is None else lengthscale
            places = permutation(points, order, scales, as_count(seed, "seed", 0))
            if places is not None and factor is not None:
                raise InputError(
                    "order and factor exclude each other: give X and V in their order", "order"
                )
            del making["order"]
            arguments = {name: value for name, (value, _) in making.items()}
            index = Index(points if places is None else points[places], **arguments)
        source, sent = _share(index, places, path, client)
        about = about_of(index)
    asked = _Asked(k, bool(predecessors), as_threads(threads))
    cut = _cut(queries, ids, about, places, bool(predecessors), _tasks(tasks, client))
    return _answer(client, source, sent, about, asked, cut, places)


@dataclass(frozen=True)
class _Asked:
    """What is asked of every query."""

    k: int
    predecessors: bool
    threads: int | None


@dataclass(frozen=True)
class _Cut:
    """Queries in parts: values, or keys of a graph that has them."""

    parts: list[Any]
    heights: list[int]
    ids: IntArray | None
    graph: HighLevelGraph | None
    new: bool


def _client(client: distributed.Client | None) -> distributed.Client:
    """Return the client, or the current one."""
    if client is None:
        try:
            client = distributed.get_client()
        except ValueError as error:
            raise InputError(
                "client is needed: there is no current one. On one machine, rhotree.neighbors answers the same",
                "client",
            ) from error
    if client.asynchronous:
        raise InputError("client is asynchronous: one that waits is needed", "client")
    # Workers that come later, too, get the resource of which each search takes one.
    client.register_plugin(Turns())
    return client


def _workers(client: distributed.Client) -> list[str]:
    """Return the addresses of the workers that there are; of one, at least."""
    client.wait_for_workers(1)
    return list(client.scheduler_info(n_workers=-1)["workers"])


def _tasks(tasks: int | None, client: distributed.Client) -> int:
    """Return into how many ranges queries are cut."""
    if tasks is not None:
        return as_count(tasks, "tasks", 1)
    return TASKS_A_WORKER * len(_workers(client))


def _refuse(making: dict[str, tuple[Any, Any]], what: str) -> None:
    """Raise an error where an argument was given that makes an index."""
    for name, (value, default) in making.items():
        if value is not default and not (np.isscalar(value) and value == default):
            raise InputError(f"{name} goes with points, and X is {what}", name)


def _share(
    index: Index,
    order: IntArray | None,
    path: str | os.PathLike[str] | None,
    client: distributed.Client,
) -> tuple[Source, Any]:
    """Save an index where workers see it, or send it to them."""
    if path is not None:
        return save(index, order, os.path.abspath(os.fspath(path))), None
    data = index._index.to_bytes()
    source = Source(
        None, stored_checksum(data), None, 0 if order is None else order_checksum(order)
    )
    # To all, so that it survives the death of one; as something of its own, which nobody else lets go of.
    (sent,) = client.scatter([(data, order)], broadcast=True, hash=False)
    return source, sent


def _cut(
    queries: Any,
    ids: ArrayLike | None,
    about: dict[str, Any],
    places: IntArray | None,
    predecessors: bool,
    tasks: int,
) -> _Cut:
    """Cut the queries into parts."""
    if queries is not None and ids is not None:
        raise InputError("queries and ids exclude each other: give one", "queries")
    points = int(about["points"])
    if isinstance(queries, da.Array):
        return _cut_of_blocks(queries, about["dimensions"])
    if queries is not None:
        new = as_points(queries, "queries")
        _check_points(new, about["dimensions"])
        bounds = balanced(np.ones(len(new)), tasks)
        parts: list[Any] = [new[start:stop] for start, stop in bounds]
        return _Cut(parts, [len(part) for part in parts], None, None, True)
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
        predecessors=predecessors,
        listed=about.get("listed", True),
    )
    bounds = balanced(cost, tasks)
    parts = list(bounds) if rows is None else [rows[start:stop] for start, stop in bounds]
    return _Cut(parts, [stop - start for start, stop in bounds], rows, None, False)


def _cut_of_blocks(queries: da.Array, dimensions: int) -> _Cut:
    """Take the blocks of a dask array of new points as they are."""
    if queries.ndim != 2 or queries.shape[1] != dimensions:
        raise InputError(
            f"queries has the shape {queries.shape} where (n, {dimensions}) is needed", "shape"
        )
    if any(np.isnan(height) for height in queries.chunks[0]):
        raise InputError(
            "queries has blocks of unknown sizes: compute_chunk_sizes() finds them", "shape"
        )
    whole = queries.astype(np.float64).rechunk({1: -1})
    return _Cut(
        list(flatten(whole.__dask_keys__())),
        [int(height) for height in whole.chunks[0]],
        None,
        whole.dask,
        True,
    )


def _check_points(queries: FloatArray, dimensions: int) -> None:
    """Raise an error that names the row, which a worker would number within its part."""
    if queries.shape[1] != dimensions:
        raise InputError(
            f"queries has {queries.shape[1]} dimensions: {dimensions} are needed", "dimensions"
        )
    illegal = np.argwhere(~np.isfinite(queries))
    if len(illegal):
        row, column = illegal[0]
        raise InputError(
            f"queries[{row}][{column}] is {queries[row, column]}: every value must be finite",
            "not-finite",
        )


def _answer(
    client: distributed.Client,
    source: Source,
    sent: Any,
    about: dict[str, Any],
    asked: _Asked,
    cut: _Cut,
    order: IntArray | None,
) -> DaskNeighbors:
    """Write down the tasks, and the arrays that they make."""
    k = asked.k
    token = tokenize(source, getattr(sent, "key", None), asked, cut.parts)
    name = f"rhotree-search-{token}"
    searches = {
        (name, number): (search, source, sent, part, k, asked.predecessors, asked.threads)
        for number, part in enumerate(cut.parts)
    }
    # What depends on two tasks isn't fused with either: every computation has the same tasks under the same keys.
    apart = f"rhotree-apart-{token}"
    layers: dict[str, Any] = {apart: MaterializedLayer({apart: 0})}
    dependencies: dict[str, set[str]] = {apart: set()}
    before = set() if cut.graph is None else set(cut.graph.layers)
    # Dask counts threads, and would have one worker take them all: each gets its share, which others may take over.
    workers = _workers(client)
    for place, worker in enumerate(workers):
        keys = list(searches)[place :: len(workers)]
        annotations = {
            "resources": {RESOURCE: 1.0},
            "workers": [worker],
            "allow_other_workers": True,
        }
        layer = f"{name}-{place}"
        layers[layer] = MaterializedLayer(
            {key: searches[key] for key in keys}, annotations=annotations
        )
        dependencies[layer] = before
    needed = set(layers)
    if cut.graph is not None:
        layers.update(cut.graph.layers)
        dependencies.update(cut.graph.dependencies)
    arrays = []
    for place, (what, kind) in enumerate([("indices", np.int64), ("distances", np.float64)]):
        layer = f"rhotree-{what}-{token}"
        blocks = {
            (layer, number, 0): (pick, (name, number), place, apart)
            for number in range(len(searches))
        }
        graph = HighLevelGraph(
            {**layers, layer: MaterializedLayer(blocks)}, {**dependencies, layer: needed}
        )
        chunks = (tuple(cut.heights), (k,))
        arrays.append(da.Array(graph, layer, chunks, dtype=np.dtype(kind)))
    layer = f"rhotree-statistics-{token}"
    counts = {(layer, number): (pick, (name, number), 2, apart) for number in range(len(searches))}
    graph = HighLevelGraph(
        {**layers, layer: MaterializedLayer({layer: (total, list(counts)), **counts})},
        {**dependencies, layer: needed},
    )
    figures = about["conditioning"]
    return DaskNeighbors(
        (arrays[0], arrays[1], Delayed(layer, graph, layer=layer)),
        client,
        conditioning=None if figures is None else Conditioning(**figures),
        n_points=int(about["points"]),
        predecessors=asked.predecessors,
        ids=cut.ids,
        order=order,
        new=cut.new,
    )
