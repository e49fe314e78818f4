"""The index, and the one call that makes and searches one."""

from __future__ import annotations

import os
import pickle
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

import numpy as np
from numpy.typing import ArrayLike

from rhotree import _native
from rhotree._arguments import (
    FloatArray,
    IntArray,
    as_count,
    as_ids,
    as_lengthscales,
    as_number,
    as_points,
    as_threads,
    one_of,
)
from rhotree._errors import ConditioningWarning, InputError
from rhotree._field import Field
from rhotree._neighbors import Conditioning, Neighbors, SearchStatistics
from rhotree._ordering import permutation, restored, to_places

Covariance: TypeAlias = Literal["rbf", "matern12", "matern32", "matern52"]
Metric: TypeAlias = Literal["residual", "correlation", "euclidean"]
Precision: TypeAlias = Literal["float64", "float32"]
Selection: TypeAlias = Literal["kmeans++", "random"]
Progress: TypeAlias = bool | Callable[[int, int], object]

METRICS = ("residual", "correlation", "euclidean")


def _warn_of(conditioning: Conditioning | None, level: int) -> None:
    """Say so where rounding may decide who is a neighbour, to the caller so many levels up."""
    if conditioning is not None and conditioning.doubtful:
        warnings.warn(
            f"correlations are right to {conditioning.correlation_error:.1e} only: rounding may "
            "decide who is a neighbour. More jitter, fewer inducing points or a shorter length "
            "scale help.",
            ConditioningWarning,
            stacklevel=level,
        )


def _inducing_of(metric: Metric, inducing: Any, factor: Any) -> Any:
    """Return the inducing points that go with a metric: none but for that of residuals."""
    one_of(metric, "metric", METRICS)
    if metric == "residual":
        return inducing
    if not (isinstance(inducing, str) and inducing == "auto") or factor is not None:
        raise InputError(f"metric {metric!r} has no inducing points and no factor", "metric")
    return 0


class Index:
    """An index of points, to be searched many times.

    Parameters
    ----------
    X : array-like, shape (n, d)
        The points. An array of float64 in C order is read where it is; anything else is copied once. It isn't
        kept.
    lengthscale : float or array-like of d floats
        The length scale in the unit of the columns: one, or one for each. Euclidean distances are in this unit
        too; only for them it may be left out, and is 1.
    covariance : {"matern32", "matern12", "matern52", "rbf"}
        The covariance function: Matérn of smoothness 3/2, 1/2 or 5/2, or squared exponential (Rasmussen and
        Williams, *Gaussian Processes for Machine Learning*, 2006, section 4.2.1).
    variance : float
        The variance of the process.
    inducing : "auto", int or array-like, shape (m, d)
        The inducing points, or how many to choose among X. "auto" is a tenth of the number of distinct points, at
        most 200. 0 is none: the residual correlation is the correlation itself then.
    metric : {"residual", "correlation", "euclidean"}
        What "near" means: ``sqrt(1 - abs(rho))``, where rho is the correlation that the inducing points leave;
        the same of the covariance function's correlation, without inducing points; the Euclidean distance
        in units of the length scales.
    selection : {"kmeans++", "random"}
        How inducing points are chosen: far from one another, or each set with the same probability.
    seed : int
        The seed of that choice.
    jitter : float
        Added to the diagonal of the inducing points' covariance matrix, relative to the variance.
    factor, residual_variance : array-like, shapes (n, m) and (n,)
        V and p, in place of inducing points: the covariance that is explained is V @ V.T, and the variance
        that isn't is p. Such an index can't take new points.
    precision : {"float64", "float32"}
        The type that correlations are computed in. float32 is faster, and right only as far as ``conditioning``
        says.
    floor : float, optional
        A choice in how the index is made, in (0, 1), that changes its speed and no answer; from a sample
        unless given.
    threads : int, optional
        Threads that build it and search it; unless given, one for each CPU.

    Attributes
    ----------
    conditioning : Conditioning or None
        How well the correlations are determined; None for Euclidean distances.

    Warns
    -----
    ConditioningWarning
        Where rounding may decide who is a neighbour.

    See Also
    --------
    neighbors : Makes an index and searches it, in one call.

    Examples
    --------
    >>> import numpy as np, rhotree
    >>> X = np.random.default_rng(1).random((1000, 2))
    >>> index = rhotree.Index(X, lengthscale=0.1, inducing=50)
    >>> index.query(10).indices.shape
    (1000, 10)
    >>> index.query(3, queries=[[0.5, 0.5]]).indices.shape
    (1, 3)
    >>> index.append([[0.5, 0.5]])
    >>> len(index)
    1001
    """

    _index: _native.ResidualIndex | _native.EuclideanIndex
    _field: Field | None
    _threads: int | None

    def __init__(
        self,
        X: ArrayLike,
        *,
        lengthscale: float | ArrayLike | None = None,
        covariance: Covariance = "matern32",
        variance: float = 1.0,
        inducing: Literal["auto"] | int | ArrayLike = "auto",
        metric: Metric = "residual",
        selection: Selection = "kmeans++",
        seed: int = 1,
        jitter: float = 1e-6,
        factor: ArrayLike | None = None,
        residual_variance: ArrayLike | None = None,
        precision: Precision = "float64",
        floor: float | None = None,
        threads: int | None = None,
    ) -> None:
        self._threads = as_threads(threads)
        points = as_points(X, "X")
        one_of(precision, "precision", ("float64", "float32"))
        inducing = _inducing_of(metric, inducing, factor)
        if metric == "euclidean":
            scales = [1.0] if lengthscale is None else as_lengthscales(lengthscale)
            self._field = None
            self._index = _native.EuclideanIndex.build(points, scales, self._threads)
            return
        self._field = Field.of(
            points,
            covariance=covariance,
            variance=variance,
            lengthscale=lengthscale,
            jitter=jitter,
            inducing=inducing,
            selection=selection,
            seed=seed,
            factor=factor,
            residual_variance=residual_variance,
            threads=threads,
        )
        floor = None if floor is None else as_number(floor, "floor")
        self._index = _native.ResidualIndex.build(
            points, self._field, precision, floor, self._threads
        )
        self._warn()

    @classmethod
    def _of(
        cls,
        index: _native.ResidualIndex | _native.EuclideanIndex,
        field: Field | None = None,
        threads: int | None = None,
    ) -> Index:
        self = object.__new__(cls)
        self._index, self._field, self._threads = index, field, threads
        return self

    def _warn(self) -> None:
        """Say so where rounding may decide who is a neighbour."""
        _warn_of(self.conditioning, 4)

    def query(
        self,
        k: int,
        *,
        queries: ArrayLike | None = None,
        ids: ArrayLike | None = None,
        predecessors: bool = True,
        threads: int | None = None,
        progress: Progress = False,
    ) -> Neighbors:
        """Find the k nearest neighbours.

        Parameters
        ----------
        k : int
            Neighbours of each query. A point of the index is never its own neighbour.
        queries : array-like, shape (n_queries, d), optional
            New points. They come after all points of the index.
        ids : array-like of int, optional
            Rows of the points to ask about; unless it or ``queries`` is given, all are.
        predecessors : bool
            Vecchia's rule: the neighbours of point i are among the points before it.
        threads : int, optional
            Threads of this search.
        progress : bool or callable
            True for a bar by tqdm, if that is installed. A function is called some times a second with the number
            of queries answered and that of all; what it raises ends the search.

        Returns
        -------
        Neighbors

        Examples
        --------
        >>> import rhotree
        >>> index = rhotree.Index([[0.0], [0.1], [5.0]], lengthscale=1.0, inducing=0)
        >>> index.query(1, ids=[2]).indices
        array([[1]])
        >>> index.query(1, predecessors=False).indices.ravel()
        array([1, 0, 1])
        """
        return self._query(k, queries, ids, predecessors, threads, progress)

    def _query(
        self,
        k: int,
        queries: ArrayLike | None,
        ids: ArrayLike | None,
        predecessors: bool,
        threads: int | None,
        progress: Progress,
        closeness: bool = False,
    ) -> Neighbors:
        """Search; with closeness the distances are what the neighbours were selected by, which isn't rounded."""
        if queries is not None and ids is not None:
            raise InputError("queries and ids exclude each other: give one", "queries")
        new = None if queries is None else as_points(queries, "queries")
        rows = None if ids is None else as_ids(ids, "ids")
        points = len(self)
        asked = new if new is not None else rows
        total = points if asked is None else len(asked)
        with _reporting(progress, total) as report:
            arguments = _Search(
                k=as_count(k, "k", 1),
                predecessors=bool(predecessors),
                closeness=closeness,
                queries=new,
                ids=rows,
                threads=self._threads if threads is None else as_threads(threads),
                progress=report,
            )
            indices, distances, counts = self._index.search(arguments)
        return Neighbors(
            indices=indices,
            distances=distances,
            statistics=SearchStatistics(**counts),
            conditioning=self.conditioning,
            n_points=points,
            predecessors=bool(predecessors),
            ids=rows,
            new=new is not None,
        )

    def append(self, X: ArrayLike) -> None:
        """Add points after those that there are.

        The answers are then those of an index of all of them with the same inducing points; the work is that of
        the new points.

        Parameters
        ----------
        X : array-like, shape (n, d)
            The new points.
        """
        self._index.append(as_points(X, "X"))
        self._warn()

    def refit(
        self,
        X: ArrayLike,
        *,
        lengthscale: float | ArrayLike | None = None,
        covariance: Covariance | None = None,
        variance: float | None = None,
        inducing: Literal["auto"] | int | ArrayLike | None = None,
        selection: Selection | None = None,
        seed: int | None = None,
        jitter: float | None = None,
        factor: ArrayLike | None = None,
        residual_variance: ArrayLike | None = None,
    ) -> None:
        """Make this the index of the same points with other parameters, as a fit needs it at every step.

        The answers are those of a new index, for less work. What isn't given stays as it was; of an index that
        was loaded from a file it isn't known where the inducing points came from, and ``inducing`` (or
        ``factor``) must be given.

        Parameters
        ----------
        X : array-like, shape (n, d)
            The points of the index again, which doesn't keep them: those that it was made of and those appended.
        lengthscale, covariance, variance, inducing, selection, seed, jitter, factor, residual_variance
            As for the index.

        Examples
        --------
        >>> import numpy as np, rhotree
        >>> X = np.random.default_rng(1).random((1000, 2))
        >>> index = rhotree.Index(X, lengthscale=0.1, inducing=50)
        >>> index.refit(X, lengthscale=[0.1, 0.2])
        >>> index.lengthscale
        array([0.1, 0.2])
        """
        points = as_points(X, "X")
        if isinstance(self._index, _native.EuclideanIndex):
            raise InputError("an index of Euclidean distances has no parameters to fit", "metric")
        before = self._field
        given = inducing is not None or factor is not None
        if before is None and not given:
            raise InputError(
                "inducing is needed: the index was loaded, and its file doesn't say where its "
                "inducing points came from",
                "inducing",
            )
        about = self._index.describe()
        if before is not None and not given:
            if before.factor is not None:
                raise InputError("factor is needed: V depends on the parameters", "factor")
            inducing = before.inducing if before.inducing_points is None else before.inducing_points

        def kept(value: Any, name: str, default: Any) -> Any:
            if value is not None:
                return value
            return default if before is None else getattr(before, name)

        field = Field.of(
            points,
            covariance=about["covariance"] if covariance is None else covariance,
            variance=about["variance"] if variance is None else variance,
            lengthscale=about["lengthscale"] if lengthscale is None else lengthscale,
            jitter=kept(jitter, "jitter", 1e-6),
            inducing="auto" if inducing is None else inducing,
            selection=kept(selection, "selection", "kmeans++"),
            seed=kept(seed, "seed", 1),
            factor=factor,
            residual_variance=residual_variance,
            threads=self._threads,
        )
        self._index.refit(points, field)
        self._field = field
        self._warn()

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the index to a file, by convention a ``.rhotree``.

        What stood there is replaced as a whole or not at all. The file is the one that the command
        ``rhotree build`` writes and ``rhotree neighbors --load`` reads.

        Parameters
        ----------
        path : path-like

        Examples
        --------
        >>> import os, tempfile
        >>> import rhotree
        >>> index = rhotree.Index([[0.0], [0.1], [5.0]], lengthscale=1.0, inducing=0)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     path = os.path.join(folder, "points.rhotree")
        ...     index.save(path)
        ...     len(rhotree.Index.load(path))
        3
        """
        self._index.save(path)

    @classmethod
    def load(cls, path: str | os.PathLike[str], *, threads: int | None = None) -> Index:
        """Read an index from a file.

        A file is checked in full before it is used; but load only what you trust: it could have been made to
        give wrong answers.

        Parameters
        ----------
        path : path-like
        threads : int, optional
            Threads that will search it; unless given, one for each CPU.

        Returns
        -------
        Index
        """
        return cls._of(_load(path), threads=as_threads(threads))

    @property
    def metric(self) -> Metric:
        """What "near" means."""
        if isinstance(self._index, _native.EuclideanIndex):
            return "euclidean"
        return "residual" if self.n_inducing > 0 else "correlation"

    @property
    def dimensions(self) -> int:
        """Number of columns of the points."""
        return int(self._index.describe()["dimensions"])

    @property
    def n_inducing(self) -> int:
        """Number of inducing points; of columns of V where that was given."""
        return int(self._index.describe().get("inducing", 0))

    @property
    def inducing_points(self) -> FloatArray | None:
        """The inducing points, shape (m, d), in the index's own order, but for rounding.

        None where there are none or V was given.
        """
        if isinstance(self._index, _native.EuclideanIndex):
            return None
        return self._index.inducing_points()

    @property
    def residual_variance(self) -> FloatArray | None:
        """Of each point the variance that the inducing points leave; None for Euclidean distances."""
        if isinstance(self._index, _native.EuclideanIndex):
            return None
        return self._index.residual_variances()

    def factor(self) -> tuple[FloatArray, FloatArray]:
        """Return what a Vecchia approximation needs beside the neighbours.

        Returns
        -------
        V : ndarray of float64, shape (n, m)
            ``V @ V.T`` is the covariance that the inducing points explain.
        p : ndarray of float64, shape (n,)
            The variance that they leave, as ``residual_variance``.

        Examples
        --------
        >>> import numpy as np, rhotree
        >>> X = np.random.default_rng(1).random((100, 2))
        >>> V, p = rhotree.Index(X, lengthscale=0.1, inducing=10, variance=2.0).factor()
        >>> V.shape, bool(np.allclose((V**2).sum(axis=1) + p, 2.0))
        ((100, 10), True)
        """
        if isinstance(self._index, _native.EuclideanIndex):
            raise InputError("an index of Euclidean distances has no factor", "metric")
        return self._index.factor()

    @property
    def lengthscale(self) -> FloatArray:
        """The length scale: one, or one for each column."""
        return np.asarray(self._index.describe()["lengthscale"])

    @property
    def covariance(self) -> str | None:
        """The covariance function; None for Euclidean distances."""
        return self._index.describe().get("covariance")

    @property
    def variance(self) -> float | None:
        """The variance of the process; None for Euclidean distances."""
        return self._index.describe().get("variance")

    @property
    def conditioning(self) -> Conditioning | None:
        """How well the correlations are determined; None for Euclidean distances."""
        figures = self._index.describe().get("conditioning")
        return None if figures is None else Conditioning(**figures)

    @property
    def nbytes(self) -> int:
        """Size in bytes."""
        return int(self._index.describe()["bytes"])

    def __len__(self) -> int:
        """Return the number of points."""
        return int(self._index.describe()["points"])

    def __sizeof__(self) -> int:
        """Return the size in bytes, of what the native part holds too."""
        return object.__sizeof__(self) + self.nbytes

    def __repr__(self) -> str:
        """Say what the index is of."""
        about = self._index.describe()
        scales = ", ".join(f"{scale:g}" for scale in about["lengthscale"])
        parts = [f"{about['points']:,} points in {about['dimensions']} dimensions"]
        if self.metric == "euclidean":
            parts.append("Euclidean distance")
        else:
            parts.append(about["covariance"])
        parts.append(f"lengthscale {scales}")
        if self.metric == "residual":
            parts.append(f"{about['inducing']} inducing points")
        parts += [about["precision"], about["instruction_set"]]
        return f"Index({', '.join(parts)})"

    def __reduce_ex__(self, protocol: Any) -> tuple[Callable[..., Index], tuple[Any, ...]]:
        """Pickle by way of the saved file, out of band where the protocol allows it."""
        data = self._index.to_bytes()
        held = pickle.PickleBuffer(data.data) if protocol >= 5 else data.tobytes()
        return _from_bytes, (held, self._field, self._threads)


def _load(path: str | os.PathLike[str]) -> _native.ResidualIndex | _native.EuclideanIndex:
    try:
        return _native.ResidualIndex.load(path)
    except InputError as error:
        if error.code != "metric":
            raise
    return _native.EuclideanIndex.load(path)


def _from_bytes(data: Any, field: Field | None, threads: int | None) -> Index:
    """Make the index that was pickled."""
    held = np.frombuffer(data, np.uint8)
    try:
        return Index._of(_native.ResidualIndex.from_bytes(held), field, threads)
    except InputError as error:
        if error.code != "metric":
            raise
    return Index._of(_native.EuclideanIndex.from_bytes(held), field, threads)


@dataclass
class _Search:
    """What the native part's searches take."""

    k: int
    predecessors: bool
    closeness: bool
    queries: FloatArray | None
    ids: IntArray | None
    threads: int | None
    progress: Callable[[int], object] | None


@contextmanager
def _reporting(progress: Progress, total: int) -> Iterator[Callable[[int], object] | None]:
    """Make of what the user asked for the function that the native part calls."""
    if callable(progress):
        answered = 0

        def report(more: int) -> None:
            nonlocal answered
            # Of the end it is told once.
            if more or answered < total:
                answered += more
                progress(answered, total)

        yield report
        return
    bar = _bar(total) if progress else None
    if bar is None:
        yield None
        return
    with bar:
        yield bar.update


def _bar(total: int) -> Any:
    """Make a bar; None without tqdm."""
    try:
        from tqdm.auto import tqdm
    except ImportError:
        return None
    return tqdm(total=total, unit=" queries", unit_scale=True)


def neighbors(
    X: ArrayLike,
    k: int,
    *,
    lengthscale: float | ArrayLike | None = None,
    covariance: Covariance = "matern32",
    variance: float = 1.0,
    inducing: Literal["auto"] | int | ArrayLike = "auto",
    metric: Metric = "residual",
    order: Literal["maximin", "random"] | ArrayLike | None = None,
    predecessors: bool = True,
    queries: ArrayLike | None = None,
    ids: ArrayLike | None = None,
    selection: Selection = "kmeans++",
    seed: int = 1,
    jitter: float = 1e-6,
    factor: ArrayLike | None = None,
    residual_variance: ArrayLike | None = None,
    precision: Precision = "float64",
    threads: int | None = None,
    progress: Progress = False,
) -> Neighbors:
    """Find the k nearest neighbours of points in residual correlation, exactly.

    The conditioning sets of a Vecchia approximation, in one call: unless told otherwise, the neighbours of each
    point among those before it.

    Parameters
    ----------
    X : array-like, shape (n, d)
        The points.
    k : int
        Neighbours of each query.
    lengthscale, covariance, variance, inducing, metric, selection, seed, jitter, factor, residual_variance, precision
        As for :class:`Index`.
    order : {"maximin", "random"} or array-like of n ints, optional
        The order that predecessors are told by, which is that of the rows of X unless given: each next point the
        farthest from all before it (see :func:`order_maximin`), a random one by ``seed``, or the rows in the
        order wanted. Rows of the answer and numbers in it are still those of X. Of two neighbours at one distance
        the one that comes first in the order is taken.
    predecessors, queries, ids, progress
        As for :meth:`Index.query`.
    threads : int, optional
        Threads; unless given, one for each CPU. The answer doesn't depend on their number.

    Returns
    -------
    Neighbors

    Warns
    -----
    ConditioningWarning
        Where rounding may decide who is a neighbour.

    See Also
    --------
    Index : For several searches of the same points.

    Examples
    --------
    >>> import numpy as np, rhotree
    >>> X = np.random.default_rng(1).random((1000, 2))
    >>> answer = rhotree.neighbors(X, 10, lengthscale=0.1, order="maximin")
    >>> answer
    Neighbors(10 predecessors of 1,000 points among 1,000)
    >>> answer.to_gpgp().shape
    (1000, 11)
    """
    points = as_points(X, "X")
    scales = 1.0 if lengthscale is None else lengthscale
    ordered = permutation(points, order, scales, as_count(seed, "seed", 0))
    if ordered is not None and factor is not None:
        raise InputError(
            "order and factor exclude each other: give X and V in their order", "order"
        )
    index = Index(
        points if ordered is None else points[ordered],
        lengthscale=lengthscale,
        covariance=covariance,
        variance=variance,
        inducing=inducing,
        metric=metric,
        selection=selection,
        seed=seed,
        jitter=jitter,
        factor=factor,
        residual_variance=residual_variance,
        precision=precision,
        threads=threads,
    )
    rows = None if ids is None else as_ids(ids, "ids")
    places = rows if rows is None or ordered is None else to_places(rows, ordered)
    answer = index.query(
        k, queries=queries, ids=places, predecessors=predecessors, progress=progress
    )
    return answer if ordered is None else restored(answer, ordered, rows)
