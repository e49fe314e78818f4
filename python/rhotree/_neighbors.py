"""The answer of a search, in the forms that other packages take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from rhotree._arguments import FloatArray, IntArray
from rhotree._errors import InputError

if TYPE_CHECKING:
    from scipy.sparse import csr_array


@dataclass(frozen=True)
class Conditioning:
    """How much of a residual correlation is left after cancellation.

    Where the inducing points explain nearly everything, the residual is a small difference of large numbers.
    These figures bound what rounding can do, and are usually far above what it does.

    Attributes
    ----------
    least_residual_variance : float
        The least variance that the inducing points leave of a point, in the unit of ``variance``.
    rounding_error : float
        A bound on the rounding error of a residual variance. At or below it a point counts as explained.
    explained : int
        Number of points of which nothing is left. Their residual correlation is defined as 0.
    correlation_error : float
        A bound on the error of any residual correlation by rounding, but for the error of the factor V itself, which
        is computed in float64. Neighbours whose correlations differ by less may change places.
    doubtful : bool
        Whether rounding may decide who is a neighbour: ``correlation_error`` is above 0.001.
    """

    least_residual_variance: float
    rounding_error: float
    explained: int
    correlation_error: float
    doubtful: bool


@dataclass(frozen=True)
class SearchStatistics:
    """What a search did. Every count is zero where it doesn't apply.

    Attributes
    ----------
    listed : int
        Queries answered from the leaves.
    early : int
        Queries left for the scan because they come first.
    lonely : int
        Queries left for the scan because too many leaves may hold points near them.
    screened : int
        Queries answered by way of the screen, of those left for the scan.
    correlations, scanned : int
        Correlations evaluated in leaves, and by scans.
    screened_pairs, survivors, verified : int
        Pairs that the screen looked at, that it left, and that were evaluated in full.
    leaves : int
        Pairs of a query and a leaf that were met.
    bounds : int
        Comparisons of a query with a leaf or with a group of leaves.
    entries : int
        Entries of lists that were put in a query's order.
    bytes_read : int
        Bytes of the leaves' points that were read, once a round for all queries that are taken together.
    distances : int
        Euclidean distances evaluated.
    rounds : int
        Rounds over the leaves, at most.
    preparation_seconds, ordering_seconds, leaves_seconds, answers_seconds, scan_seconds : float
        The time of each phase of a search by way of leaves, summed over the threads: queries put in order and the
        indexes of the first points; lists and levels; correlations in leaves; neighbours sorted and written; the
        queries left for the scan.
    """

    listed: int = 0
    early: int = 0
    lonely: int = 0
    screened: int = 0
    correlations: int = 0
    scanned: int = 0
    screened_pairs: int = 0
    survivors: int = 0
    verified: int = 0
    leaves: int = 0
    bounds: int = 0
    entries: int = 0
    bytes_read: int = 0
    distances: int = 0
    rounds: int = 0
    preparation_seconds: float = 0.0
    ordering_seconds: float = 0.0
    leaves_seconds: float = 0.0
    answers_seconds: float = 0.0
    scan_seconds: float = 0.0


@dataclass(frozen=True, eq=False)
class Neighbors:
    """The nearest neighbours of each query, nearest first.

    Attributes
    ----------
    indices : ndarray of int64, shape (n_queries, k)
        Rows of the points; -1 where a query has fewer than k neighbours, as the first points have under the
        predecessor rule.
    distances : ndarray of float64, shape (n_queries, k)
        Their distances, infinite where there is no neighbour. In residual correlation that is
        ``sqrt(1 - abs(rho))``, in [0, 1].
    statistics : SearchStatistics
        What the search did.
    conditioning : Conditioning or None
        How well the correlations are determined; None for Euclidean distances.
    n_points : int
        Number of points that were searched.
    predecessors : bool
        Whether a point's neighbours are among the points before it only.
    ids : ndarray of int64, or None
        The points that were asked about, where these weren't all.
    order : ndarray of int64, or None
        The order of the points, where one was asked for: ``order[0]`` is the row of the point that comes first.
    new : bool
        Whether the queries are points of their own.

    Examples
    --------
    >>> import rhotree
    >>> answer = rhotree.neighbors([[0.0], [0.1], [5.0]], 2, lengthscale=1.0, inducing=0)
    >>> answer.indices
    array([[-1, -1],
           [ 0, -1],
           [ 1,  0]])
    >>> answer.counts
    array([0, 1, 2])
    """

    indices: IntArray
    distances: FloatArray
    statistics: SearchStatistics
    conditioning: Conditioning | None
    n_points: int
    predecessors: bool
    ids: IntArray | None = None
    order: IntArray | None = None
    new: bool = False

    @property
    def k(self) -> int:
        """Neighbours asked for: the most that a query has."""
        return int(self.indices.shape[1])

    @property
    def counts(self) -> IntArray:
        """Number of neighbours of each query."""
        counts: IntArray = np.count_nonzero(self.indices >= 0, axis=1).astype(np.int64)
        return counts

    def __len__(self) -> int:
        """Return the number of queries."""
        return int(self.indices.shape[0])

    def __repr__(self) -> str:
        """Say what was asked."""
        queries = f"{len(self):,} new points" if self.new else f"{len(self):,} points"
        kind = "predecessors" if self.predecessors and not self.new else "neighbors"
        return f"Neighbors({self.k} {kind} of {queries} among {self.n_points:,})"

    def to_csr(self, mode: Literal["distance", "connectivity"] = "distance") -> csr_array:
        """Return the neighbours as a sparse matrix of queries by points (needs scipy).

        Parameters
        ----------
        mode : {"distance", "connectivity"}
            What stands at a neighbour: its distance, or 1.

        Returns
        -------
        scipy.sparse.csr_array, shape (n_queries, n_points)
            Rows are sorted by distance. A neighbour at distance 0 has a stored 0.

        Examples
        --------
        >>> import rhotree
        >>> answer = rhotree.neighbors([[0.0], [0.1], [5.0]], 1, lengthscale=1.0, inducing=0)
        >>> answer.to_csr("connectivity").toarray()
        array([[0., 0., 0.],
               [1., 0., 0.],
               [0., 1., 0.]])
        """
        from scipy.sparse import csr_array

        if mode not in ("distance", "connectivity"):
            raise InputError(f'mode is {mode!r}: it must be "distance" or "connectivity"', "mode")
        there = self.indices >= 0
        starts = np.concatenate([[0], np.cumsum(self.counts)])
        columns = self.indices[there]
        values = self.distances[there] if mode == "distance" else np.ones(len(columns))
        return csr_array((values, columns, starts), shape=(len(self), self.n_points))

    def to_gpgp(self) -> FloatArray:
        """Return the array that the R packages GpGp and GPvecchia call ``NNarray``.

        Its rows and its numbers are places in the order of the points, from 1: row i holds i itself, then its
        neighbours, nearest first, then NaN, which R reads as NA. It goes with points in that order, which are
        ``X[answer.order]`` where an order was asked for and ``X`` where not.

        Returns
        -------
        ndarray of float64, shape (n_points, k + 1)

        Raises
        ------
        InputError
            For an answer that isn't that of all points under the predecessor rule.

        Examples
        --------
        >>> import rhotree
        >>> rhotree.neighbors([[0.0], [0.1], [5.0]], 2, lengthscale=1.0, inducing=0).to_gpgp()
        array([[ 1., nan, nan],
               [ 2.,  1., nan],
               [ 3.,  2.,  1.]])
        """
        if self.new or self.ids is not None or not self.predecessors:
            raise InputError(
                "NNarray is of all points under the predecessor rule", "not-predecessors"
            )
        places = np.arange(1.0, self.n_points + 1)
        rows = self.indices
        number = places
        if self.order is not None:
            rows = rows[self.order]
            number = np.empty(self.n_points)
            number[self.order] = places
        neighbors = np.where(rows >= 0, number[rows], np.nan)
        return np.column_stack([places, neighbors])

    def to_torch(self) -> tuple[Any, Any]:
        """Return indices and distances as tensors that share this memory (needs torch).

        Returns
        -------
        indices : torch.Tensor of int64, shape (n_queries, k)
        distances : torch.Tensor of float64, shape (n_queries, k)
        """
        import torch

        return torch.from_numpy(self.indices), torch.from_numpy(self.distances)
