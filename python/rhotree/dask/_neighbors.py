"""The one call: makes an index or takes one, and returns the answer that workers will compute."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, Literal

import dask.array as da
import distributed
import numpy as np
from dask.base import tokenize
from numpy.typing import ArrayLike

from rhotree._arguments import IntArray, as_count, as_points, as_threads
from rhotree._errors import InputError
from rhotree._index import Covariance, Index, Metric, Precision, Selection, _warn_of
from rhotree._neighbors import Conditioning
from rhotree._ordering import permutation
from rhotree.dask._answer import DaskNeighbors
from rhotree.dask._futures import is_direct
from rhotree.dask._graph import Asked, Tasks, answer, on_worker, searches, workers_of
from rhotree.dask._queries import Cut, cut
from rhotree.dask._ranges import RANGES_A_WORKER, of_spread
from rhotree.dask._source import Source, order_checksum, save, stored_checksum
from rhotree.dask._spread import Spread
from rhotree.dask._worker import Turns, introduce, search
from rhotree.dask._worker import about as about_of


def neighbors(
    X: ArrayLike | da.Array | Index | str | os.PathLike[str],
    k: int,
    *,
    client: distributed.Client | None = None,
    path: str | os.PathLike[str] | None = None,
    parts: int | None = None,
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

    The answer is that of :func:`rhotree.neighbors`, to the last bit. The index is made at once, in this process, or
    of points that are spread by the workers; the search is made by the workers when the answer is asked for.

    Parameters
    ----------
    X : array-like or dask array, shape (n, d), Index, or path-like
        The points; or an index of them; or a saved index, which every worker sees under this path. For an index the
        arguments that make one are left out, and ``order``. Points of a dask array are spread over the workers, in
        parts, so that no machine has the index of all of them; they have no ``order`` but that of their rows, and no
        ``factor``.
    k : int
        Neighbours of each query.
    client : distributed.Client, optional
        The client of the cluster; unless given, the current one.
    path : path-like, optional
        Where the index is saved, under a path that every worker sees. Unless given, its bytes are sent to the workers,
        which then hold them beside the index; what is sent and lost with the last worker that held it isn't made
        again. Of points that are spread it is a folder, into which the workers save their parts; unless given, they
        keep them.
    parts : int, optional
        Into how many parts of consecutive rows the points are cut; unless given, one for each worker, where X is a
        dask array. An array is spread like one where it is given.
    tasks : int, optional
        Into how many ranges the queries are cut; unless given, one for each worker that there is, or at most two where
        points are spread. Of few queries each costs more; more ranges make up for workers of different speed.
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
    DaskNeighbors(10 predecessors of 1,000 points among 1,000, 1 task)
    >>> one = rhotree.neighbors(X, 10, lengthscale=0.1, order="maximin")
    >>> bool((computed.indices == one.indices).all())
    True

    Points that are spread over the workers:

    >>> with Client(processes=False, n_workers=1, dashboard_address=None) as client:
    ...     computed = rhotree.dask.neighbors(X, 10, lengthscale=0.1, parts=3).compute()
    >>> bool((computed.indices == rhotree.neighbors(X, 10, lengthscale=0.1).indices).all())
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
    asked = Asked(k, bool(predecessors), as_threads(threads))
    if parts is not None:
        parts = as_count(parts, "parts", 1)
        if isinstance(X, (str, os.PathLike, Index)):
            raise InputError("parts goes with points, and X is an index of them", "parts")
    if parts is not None or isinstance(X, da.Array):
        arguments = {name: value for name, (value, _) in making.items()}
        spread = Spread(client, X, parts, path, arguments)
        figures = spread.about["conditioning"]
        _warn_of(None if figures is None else Conditioning(**figures), 3)
        number = _ranges(tasks, lambda queries: of_spread(queries, spread.workers))
        ranges = cut(queries, ids, spread.about, None, k, asked.predecessors, number)
        return answer(client, spread.tasks(asked, ranges), spread.about, asked, ranges, None)
    places = None
    if isinstance(X, (str, os.PathLike)):
        _refuse(making, "a saved index")
        if path is not None:
            raise InputError("path is where an index is saved, and X is saved already", "path")
        file = os.path.abspath(os.fspath(X))
        # All begin to read it, and the first tells.
        told = [
            client.submit(introduce, file, pure=False, **on_worker(worker))
            for worker in workers_of(client)
        ]
        source, about = next(iter(distributed.as_completed(told))).result()
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
    number = _ranges(tasks, lambda _: RANGES_A_WORKER * len(workers_of(client)))
    ranges = cut(queries, ids, about, places, k, asked.predecessors, number)
    whole = _tasks_of_whole(client, source, sent, asked, ranges)
    return answer(client, whole, about, asked, ranges, places)


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


def _ranges(tasks: int | None, usual: Callable[[int], int]) -> Callable[[int], int]:
    """Return into how many ranges so many queries are cut: as many as was asked for, or as is usual."""
    if tasks is None:
        return usual
    count = as_count(tasks, "tasks", 1)
    return lambda _: count


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
    (sent,) = client.scatter([(data, order)], broadcast=True, hash=False, direct=is_direct(client))
    return source, sent


def _tasks_of_whole(
    client: distributed.Client, source: Source, sent: Any, asked: Asked, cut: Cut
) -> Tasks:
    """Write down the tasks of an index that every worker has: one for each range."""
    token = tokenize(source, getattr(sent, "key", None), asked, cut.parts)
    keys = [(f"rhotree-search-{token}", number) for number in range(len(cut.parts))]
    tasks = {
        key: (search, source, sent, part, asked.k, asked.predecessors, asked.threads)
        for key, part in zip(keys, cut.parts, strict=True)
    }
    workers = workers_of(client)
    shares = [
        (worker, {key: tasks[key] for key in keys[place :: len(workers)]})
        for place, worker in enumerate(workers)
    ]
    return searches(token, shares, keys, cut.graph)
