"""Vecchia's approximation of a Gaussian process, with neighbours that the caller brings; what models return."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from rhotree import _native
from rhotree._arguments import (
    FloatArray,
    IntArray,
    as_floats,
    as_lengthscales,
    as_number,
    as_points,
    as_threads,
)
from rhotree._errors import InputError
from rhotree._field import Field
from rhotree._index import Covariance, Selection
from rhotree._neighbors import Neighbors


class Gradient(NamedTuple):
    """The derivatives of a log-likelihood with respect to the logarithms of its parameters.

    ``np.hstack(gradient)`` is one vector of them.

    Attributes
    ----------
    variance : float
        With respect to the logarithm of the variance of the process.
    lengthscale : ndarray of float64
        With respect to the logarithms of the length scales, as many as there are.
    noise_variance : float
        With respect to the logarithm of the noise variance.
    """

    variance: float
    lengthscale: FloatArray
    noise_variance: float


class Predictions(NamedTuple):
    """What is expected at new points, given observations.

    Attributes
    ----------
    means : ndarray of float64, shape (n_queries,) or (n_queries, r)
        The means, a column for each vector of observations.
    variances : ndarray of float64, shape (n_queries,)
        The variances of the process, which don't depend on the observations. That of an observation has the
        noise variance added.
    """

    means: FloatArray
    variances: FloatArray


@dataclass(frozen=True, eq=False)
class Evaluation:
    """One evaluation of the log-likelihood in a fit.

    Attributes
    ----------
    n_points : int
        Number of points: all, or a random subset in the first stage of a fit to many.
    round : int
        The round of the stage, counted from 0: each begins with inducing points and neighbours found anew.
    variance : float
        The variance of the process.
    lengthscale : ndarray of float64
        The length scale, or that of each column.
    noise_variance : float
        The variance of the noise.
    log_likelihood : float
        The log-likelihood.
    seconds : float
        The time that it took, with its gradient.
    """

    n_points: int
    round: int
    variance: float
    lengthscale: FloatArray
    noise_variance: float
    log_likelihood: float
    seconds: float


class Vecchia:
    """A Gaussian process observed with noise, by the Vecchia-inducing-points full-scale approximation (VIF).

    The covariance of the observations is approximated by V V' + inv(B' inv(D) B): what the inducing points explain,
    and Vecchia's approximation of the residual covariance plus noise. Row i of B has a one at i and the negative
    coefficients of the regression of residual i on those of its neighbours; D is diagonal, and has what they leave
    of its variance. Without inducing points it is Vecchia's approximation, without neighbours the fully independent
    one (FITC), and with all points before it as each point's neighbours the exact model.

    Making it is most of the work. What is asked of it for some observations takes little beside it.

    Parameters
    ----------
    X : array-like, shape (n, d)
        The points.
    neighbors : Neighbors or array-like of int, shape (n, k)
        The neighbours of each point, rows of X, with -1 at the end where there are fewer than k: those of
        :func:`rhotree.neighbors`, or any others that lead from no point back to itself.
    noise_variance : float
        The variance of the noise.
    lengthscale, covariance, variance, inducing, selection, seed, jitter, factor, residual_variance
        As for :class:`Index`. Inducing points that are chosen depend on the order of the rows: for those that the
        neighbours were searched with, where these had an ``order``, give both the points themselves.
    threads : int, optional
        Threads; unless given, one for each CPU. The answers don't depend on their number.

    Raises
    ------
    InputError
        For neighbours that lead from a point back to it, and what else can't be used.

    See Also
    --------
    rhotree.VifRegressor : Finds neighbours and parameters itself.

    References
    ----------
    A. V. Vecchia, "Estimation and model identification for continuous spatial processes", *Journal of the Royal
    Statistical Society B* 50 (1988). T. Gyger, R. Furrer and F. Sigrist, "Vecchia-inducing-points full-scale
    approximations for Gaussian processes" (2026).

    Examples
    --------
    >>> import numpy as np, rhotree
    >>> rng = np.random.default_rng(1)
    >>> X = rng.random((1000, 2))
    >>> y = np.sin(9 * X[:, 0]) + 0.1 * rng.normal(size=1000)
    >>> field = {"lengthscale": 0.3, "inducing": 50}
    >>> neighbors = rhotree.neighbors(X, 10, **field)
    >>> model = rhotree.Vecchia(X, neighbors, noise_variance=0.01, **field)
    >>> value, gradient = model.gradient(y)
    >>> bool(value == model.log_likelihood(y)), np.hstack(gradient).shape
    (True, (3,))
    >>> new = rng.random((5, 2))
    >>> nearest = rhotree.neighbors(X, 10, queries=new, **field)
    >>> means, variances = model.predict(y, new, nearest)
    >>> bool(np.abs(means - np.sin(9 * new[:, 0])).max() < 0.1)
    True
    """

    _model: _native.Vecchia

    def __init__(
        self,
        X: ArrayLike,
        neighbors: Neighbors | ArrayLike,
        *,
        noise_variance: float,
        lengthscale: float | ArrayLike | None = None,
        covariance: Covariance = "matern32",
        variance: float = 1.0,
        inducing: Literal["auto"] | int | ArrayLike = "auto",
        selection: Selection = "kmeans++",
        seed: int = 1,
        jitter: float = 1e-6,
        factor: ArrayLike | None = None,
        residual_variance: ArrayLike | None = None,
        threads: int | None = None,
    ) -> None:
        points = as_points(X, "X")
        field = Field.of(
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
        self._model = _native.Vecchia.build(
            points,
            field,
            _as_rows(neighbors, new=False),
            as_number(noise_variance, "noise_variance"),
            as_threads(threads),
        )

    def with_parameters(
        self,
        *,
        lengthscale: float | ArrayLike | None = None,
        variance: float | None = None,
        noise_variance: float | None = None,
    ) -> Vecchia:
        """Return the model of the same points, neighbours and inducing points under other parameters.

        What depends on the points and their neighbours alone is done once: many parameters are tried faster so than
        with a new model for each.

        Parameters
        ----------
        lengthscale, variance, noise_variance
            As for the model; those that aren't given stay as they are.

        Returns
        -------
        Vecchia

        Raises
        ------
        InputError
            For a model of ``factor``, which doesn't tell how it depends on the parameters.

        Examples
        --------
        >>> import numpy as np, rhotree
        >>> X = np.linspace(0, 1, 200)[:, None]
        >>> y = np.sin(9 * X[:, 0])
        >>> neighbors = rhotree.neighbors(X, 5, metric="euclidean")
        >>> model = rhotree.Vecchia(X, neighbors, noise_variance=0.01, lengthscale=0.1)
        >>> longer = model.with_parameters(lengthscale=0.5)
        >>> bool(longer.log_likelihood(y) > model.log_likelihood(y))
        True
        """
        other = object.__new__(Vecchia)
        other._model = self._model.with_parameters(
            None if variance is None else as_number(variance, "variance"),
            None if lengthscale is None else as_lengthscales(lengthscale),
            None if noise_variance is None else as_number(noise_variance, "noise_variance"),
        )
        return other

    def log_likelihood(self, y: ArrayLike) -> float | FloatArray:
        """Return the log-likelihood of observations with mean zero.

        Parameters
        ----------
        y : array-like, shape (n,) or (n, r)
            An observation at each point, or several.

        Returns
        -------
        float, or ndarray of float64, shape (r,)

        Examples
        --------
        Two points that know nothing of one another:

        >>> import numpy as np, rhotree
        >>> field = {"lengthscale": 1.0, "inducing": 0, "variance": 0.75}
        >>> model = rhotree.Vecchia([[0.0], [1e9]], [[-1], [-1]], noise_variance=0.25, **field)
        >>> values = model.log_likelihood([[0.0, 1.0], [0.0, 2.0]])
        >>> np.allclose(values + np.log(2 * np.pi), [0.0, -2.5])
        True
        """
        rows, alone = _as_responses(y)
        values = self._model.log_likelihoods(rows)
        return float(values[0]) if alone else values

    def gradient(self, y: ArrayLike) -> tuple[float, Gradient]:
        """Return the log-likelihood of observations with mean zero, and its gradient.

        Neighbours and the places of inducing points count as given. It takes two or three times the time of the
        log-likelihood of a new model, whatever the number of length scales.

        Parameters
        ----------
        y : array-like, shape (n,)
            An observation at each point.

        Returns
        -------
        value : float
        gradient : Gradient

        Raises
        ------
        InputError
            For a model of ``factor``, which doesn't tell how it depends on the length scales.

        Examples
        --------
        One observation, of which the variance is 3 + 1: at its maximum, as far as the sum of both is concerned.

        >>> import numpy as np, rhotree
        >>> field = {"lengthscale": 1.0, "inducing": 0, "variance": 3.0}
        >>> model = rhotree.Vecchia([[0.0]], [[-1]], noise_variance=1.0, **field)
        >>> value, gradient = model.gradient([2.0])
        >>> np.allclose(np.hstack(gradient), 0)
        True
        """
        value, gradient = self._model.gradient(as_floats(y, "y", 1))
        return value, Gradient(*gradient)

    def predict(
        self, y: ArrayLike, queries: ArrayLike, neighbors: Neighbors | ArrayLike
    ) -> Predictions:
        """Predict the process at new points from observations with mean zero.

        Parameters
        ----------
        y : array-like, shape (n,) or (n, r)
            An observation at each point of the model, or several.
        queries : array-like, shape (n_queries, d)
            The new points.
        neighbors : Neighbors or array-like of int, shape (n_queries, k)
            Their neighbours among the points of the model, with -1 at the end where there are fewer.

        Returns
        -------
        Predictions

        Raises
        ------
        InputError
            For a model of ``factor``, which knows nothing of new points.

        Examples
        --------
        A process without memory: only the last point counts for what is to come.

        >>> import numpy as np, rhotree
        >>> field = {"lengthscale": 1.0, "covariance": "matern12", "inducing": 0}
        >>> model = rhotree.Vecchia([[0.0], [1.0]], [[-1], [0]], noise_variance=0.0, **field)
        >>> means, variances = model.predict([5.0, 1.0], [[2.0]], [[1]])
        >>> bool(np.isclose(means, np.exp(-1))), bool(np.isclose(variances, 1 - np.exp(-2)))
        (True, True)
        """
        rows, alone = _as_responses(y)
        means, variances = self._model.predict(
            rows, as_points(queries, "queries"), _as_rows(neighbors, new=True)
        )
        return Predictions(means[0] if alone else means.T, variances)

    @property
    def coefficients(self) -> FloatArray:
        """The coefficients of each point's neighbours, shape (n, k), with 0 where there is no neighbour."""
        return self._model.coefficients()

    @property
    def conditional_variances(self) -> FloatArray:
        """What its neighbours leave of the variance of each point's residual and noise, shape (n,)."""
        return self._model.conditional_variances()

    @property
    def raised_pivots(self) -> int:
        """How many times a pivot of neighbours' covariance matrix was so small that it was raised.

        As if a neighbour had a little noise of its own. Other than 0 where points coincide, or nearly so, and
        there is no noise.
        """
        return self._model.raised_pivots()

    def __len__(self) -> int:
        """Return the number of points."""
        return len(self._model)

    def __repr__(self) -> str:
        """Say what the model is of."""
        return f"Vecchia({len(self):,} points, noise_variance {self._model.noise_variance():g})"


def _as_rows(neighbors: Neighbors | ArrayLike, *, new: bool) -> IntArray:
    """Return neighbours as the native part takes them."""
    if isinstance(neighbors, Neighbors):
        if neighbors.new != new or neighbors.ids is not None:
            wanted = "the new points" if new else "all points of the model"
            raise InputError(
                f"neighbors are those of {neighbors!r}: those of {wanted} are needed", "neighbors"
            )
        neighbors = neighbors.indices
    array: Any = np.asarray(neighbors)
    if array.ndim != 2 or array.dtype.kind not in "iu":
        problem = f"neighbors has the shape {array.shape} and the type {array.dtype}"
        raise InputError(f"{problem}: row numbers are needed, shape (n, k)", "neighbors")
    return np.require(array, np.int64, ["C", "A"])


def _as_responses(y: ArrayLike) -> tuple[FloatArray, bool]:
    """Return observations with a row for each vector, and whether there is but one without an axis of its own."""
    if np.ndim(y) == 1:
        return as_floats(y, "y", 1).reshape(1, -1), True
    return np.ascontiguousarray(as_floats(y, "y", 2).T), False
