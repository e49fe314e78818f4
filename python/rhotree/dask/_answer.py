"""The answer: arrays that are computed when they are asked for."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import dask.array as da
import numpy as np
from dask.core import flatten
from dask.delayed import Delayed
from dask.highlevelgraph import HighLevelGraph, MaterializedLayer

from rhotree._arguments import FloatArray, IntArray
from rhotree._errors import ComputationError
from rhotree._neighbors import Conditioning, Neighbors
from rhotree.dask._files import Files, common_rows, write
from rhotree.dask._futures import blocks_of, futures_of

if TYPE_CHECKING:
    import distributed


class DaskNeighbors:
    """The nearest neighbours of each query, nearest first, as dask arrays.

    What :func:`rhotree.dask.neighbors` returns. Nothing is searched until it is asked for.

    Attributes
    ----------
    indices : dask.array.Array of int64, shape (n_queries, k)
        As those of :class:`rhotree.Neighbors`.
    distances : dask.array.Array of float64, shape (n_queries, k)
        Their distances.
    conditioning : rhotree.Conditioning or None
        How well the correlations are determined; None for Euclidean distances.
    n_points : int
        Number of points that are searched.
    predecessors : bool
        Whether a point's neighbours are among the points before it only.
    ids, order : ndarray of int64, or None
        As those of :class:`rhotree.Neighbors`.
    new : bool
        Whether the queries are points of their own.
    """

    def __init__(
        self,
        arrays: tuple[da.Array, da.Array, Delayed],
        client: distributed.Client,
        *,
        conditioning: Conditioning | None,
        n_points: int,
        predecessors: bool,
        ids: IntArray | None,
        order: IntArray | None,
        new: bool,
    ) -> None:
        self.indices, self.distances, self._statistics = arrays
        self._client = client
        self.conditioning = conditioning
        self.n_points = n_points
        self.predecessors = predecessors
        self.ids = ids
        self.order = order
        self.new = new

    @property
    def k(self) -> int:
        """Neighbours asked for: the most that a query has."""
        return int(self.indices.shape[1])

    @property
    def counts(self) -> da.Array:
        """Number of neighbours of each query."""
        counts: da.Array = (self.indices >= 0).sum(axis=1, dtype=np.int64)
        return counts

    def __len__(self) -> int:
        """Return the number of queries."""
        return int(self.indices.shape[0])

    def __repr__(self) -> str:
        """Say what was asked."""
        queries = f"{len(self):,} new points" if self.new else f"{len(self):,} points"
        kind = "predecessors" if self.predecessors and not self.new else "neighbors"
        count = len(self.indices.chunks[0])
        tasks = "1 task" if count == 1 else f"{count} tasks"
        return f"DaskNeighbors({self.k} {kind} of {queries} among {self.n_points:,}, {tasks})"

    def compute(self) -> Neighbors:
        """Search, and return the answer as :func:`rhotree.neighbors` does.

        Returns
        -------
        rhotree.Neighbors

        Raises
        ------
        ComputationError
            Where the index is gone: its file, or all workers that held what was sent.
        """
        begun = self.persist()
        try:
            indices, distances = begun._collected()
            (statistics,) = self._client.gather(futures_of(begun._statistics))
        except BaseException as error:
            begun.cancel()
            raise _explained(error) from error
        return Neighbors(
            indices=indices,
            distances=distances,
            statistics=statistics,
            conditioning=self.conditioning,
            n_points=self.n_points,
            predecessors=self.predecessors,
            ids=self.ids,
            order=self.order,
            new=self.new,
        )

    def _collected(self) -> tuple[IntArray, FloatArray]:
        """Bring what workers have found here, and put it together: dask's own way has a worker do that first."""
        blocks = blocks_of(self._client, self.indices, self.distances)
        starts = self._starts()
        if len(starts) == 1:
            ((_, (indices, distances)),) = blocks
            return indices, distances
        indices, distances = np.empty(self.indices.shape, np.int64), np.empty(self.indices.shape)
        for number, (some_indices, some_distances) in blocks:
            rows = slice(starts[number], starts[number] + len(some_indices))
            indices[rows], distances[rows] = some_indices, some_distances
        return indices, distances

    def persist(self) -> DaskNeighbors:
        """Begin the search, and return at once: the answer is kept by the workers.

        ``distributed.progress(answer.indices)`` follows it, and :meth:`cancel` of what is returned ends it.

        Returns
        -------
        DaskNeighbors
        """
        # Unoptimised: what is fused forgets that one search at a time is to run.
        arrays = self._client.persist(
            [self.indices, self.distances, self._statistics], optimize_graph=False
        )
        return DaskNeighbors(
            tuple(arrays),
            self._client,
            conditioning=self.conditioning,
            n_points=self.n_points,
            predecessors=self.predecessors,
            ids=self.ids,
            order=self.order,
            new=self.new,
        )

    def cancel(self) -> None:
        """End the search of an answer that was persisted, on all workers."""
        # The statistics need every search, too.
        self._client.cancel([self.indices, self.distances, self._statistics])

    def to_npy(self, path: str | os.PathLike[str]) -> None:
        """Search, and have the workers write the answer: a folder with ``indices.npy`` and ``distances.npy``.

        The folder has another name until it is whole.

        Parameters
        ----------
        path : path-like
            The folder, which must not be there. Every worker must see the folder that it is in.

        Examples
        --------
        >>> import os, tempfile
        >>> import numpy as np, rhotree.dask
        >>> from distributed import Client
        >>> X = np.random.default_rng(1).random((1000, 2))
        >>> with (
        ...     tempfile.TemporaryDirectory() as folder,
        ...     Client(processes=False, n_workers=1, dashboard_address=None) as client,
        ... ):
        ...     path = os.path.join(folder, "neighbors")
        ...     rhotree.dask.neighbors(X, 5, lengthscale=0.1).to_npy(path)
        ...     np.load(os.path.join(path, "indices.npy")).shape
        (1000, 5)
        """
        self._write(Files(path, self.indices.shape))

    def to_zarr(self, path: str | os.PathLike[str]) -> None:
        """Search, and have the workers write the answer: a zarr group with the arrays ``indices`` and ``distances``.

        It needs zarr 3, and has another name until it is whole.

        Parameters
        ----------
        path : path-like
            The group's folder, which must not be there. Every worker must see the folder that it is in.
        """
        self._write(Files(path, self.indices.shape, common_rows(self._starts(), len(self))))

    def _starts(self) -> list[int]:
        heights = self.indices.chunks[0]
        return [0, *np.cumsum(heights)[:-1].tolist()]

    def _write(self, files: Files) -> None:
        done = f"rhotree-written-{files.partial.name}"
        keys = zip(
            self._starts(),
            flatten(self.indices.__dask_keys__()),
            flatten(self.distances.__dask_keys__()),
            strict=True,
        )
        writes = {
            (f"rhotree-write-{files.partial.name}", start): (
                write,
                str(files.partial),
                files.is_zarr,
                start,
                indices,
                distances,
            )
            for start, indices, distances in keys
        }
        layer = MaterializedLayer({done: (sum, list(writes)), **writes})
        graph = HighLevelGraph.merge(self.indices.dask, self.distances.dask)
        needed = {self.indices.name, self.distances.name}
        graph = HighLevelGraph({**graph.layers, done: layer}, {**graph.dependencies, done: needed})
        future = self._client.compute(Delayed(done, graph, layer=done), optimize_graph=False)
        try:
            rows = self._client.gather(future)
            if rows != len(self):
                raise ComputationError(f"{rows} rows were written of {len(self)}", "incomplete")
            files.finish()
        except BaseException as error:
            self._client.cancel(future)
            files.discard()
            raise _explained(error) from error


def _explained(error: BaseException) -> BaseException:
    """Return the error, or one that says more."""
    from distributed import CancelledError

    if isinstance(error, CancelledError):
        return ComputationError(
            f"the search was cancelled, or the index that was sent is gone with the workers that held it: "
            f"with a path that every worker sees it is read again ({error})",
            "index-lost",
        )
    return error
