"""A Gaussian process for scikit-learn: fitted by maximum likelihood, to as many points as there are."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, overload

import numpy as np
from numpy.typing import ArrayLike

from rhotree import _native
from rhotree._arguments import (
    FloatArray,
    as_count,
    as_floats,
    as_lengthscales,
    as_number,
    as_seed,
    one_of,
)
from rhotree._errors import InputError
from rhotree._field import COVARIANCES, as_inducing
from rhotree._index import Covariance
from rhotree._vecchia import Evaluation

try:
    from joblib import effective_n_jobs
    from sklearn.base import BaseEstimator, RegressorMixin
    from sklearn.utils import check_consistent_length, column_or_1d
    from sklearn.utils.validation import check_is_fitted, validate_data
except ImportError as error:
    raise ImportError(
        "rhotree.VifRegressor needs scikit-learn 1.6 or newer: "
        f'pip install "rhotree[sklearn]" ({error})'
    ) from error

MeanFunction: TypeAlias = Literal["zero", "constant", "linear"]
FitOrder: TypeAlias = Literal["random", "maximin"]

MEANS = ("constant", "zero", "linear")


class VifRegressor(RegressorMixin, BaseEstimator):  # type: ignore[misc]
    """Gaussian process regression by the Vecchia-inducing-points full-scale approximation (VIF).

    Observations are a mean, plus a Gaussian process, plus independent noise. The parameters are those of maximum
    likelihood, in an approximation that conditions each point on the inducing points and on its k nearest
    predecessors in residual correlation (see :class:`rhotree.Vecchia`). Time and memory grow in proportion to the
    number of points, if they aren't too many for the search of neighbours.

    Parameters
    ----------
    covariance : {"matern32", "matern12", "matern52", "rbf"}
        The covariance function.
    inducing : "auto", int or array-like, shape (m, n_features)
        The inducing points, or how many to choose among the points by k-means++; 0 is none. "auto" is a tenth of
        the number of distinct points, at most 200. Those that are given stay; others are chosen anew in the first
        rounds of a fit, as the length scales move.
    k : int
        Neighbours of each point, and of each new one; 0 is inducing points alone.
    isotropic : bool
        Whether one length scale serves all columns. Unless it does, each has its own.
    mean : {"constant", "zero", "linear"}
        The mean of the observations: a constant, zero, or a constant and a multiple of each column. Its
        coefficients are estimated by generalised least squares.
    order : {"random", "maximin"}, optional
        The order in which points precede one another: random by ``random_state``; each next point the farthest
        from all before it; or, with None, that of the rows.
    variance, lengthscale, noise_variance : float, float or array-like of n_features floats, float, optional
        Where the fit begins. The standard deviations of the columns and the variance of the observations say where
        those begin that aren't given.
    optimize : bool
        False: the parameters are those given, all three, and nothing is fitted but the mean.
    tolerance : float
        The fit ends when a step gains less log-likelihood than this.
    max_evaluations : int
        It ends too after so many evaluations of the log-likelihood of all points, with the step that is being made.
    subset : int
        More than twice as many points as this are fitted in two stages, the first with a random subset of so many;
        0 for none.
    jitter : float
        Added to the diagonal of the inducing points' covariance matrix, relative to the variance.
    random_state : int, RandomState instance or None
        The seed of the random order, of the choice of inducing points and of the subset. The default is a number, and
        every fit to the same data the same. With None or a RandomState each fit chooses anew.
    n_jobs : int, optional
        Threads, which change no answer. None is 1, unless a joblib context says otherwise; -1 is one for each CPU.
    progress : callable, optional
        Called with each :class:`rhotree.Evaluation` as a fit goes on. What it raises ends the fit.

    Attributes
    ----------
    variance_ : float
        The variance of the process.
    lengthscale_ : ndarray of float64, shape (n_features_in_,) or (1,)
        The length scale of each column; one, if that serves all.
    noise_variance_ : float
        The variance of the noise.
    coefficients_ : ndarray of float64
        The coefficients of the mean: none, the constant, or the constant and one for each column.
    log_marginal_likelihood_value_ : float
        The log-likelihood of the observations at these parameters.
    inducing_points_ : ndarray of float64, shape (m, n_features_in_), or None
        The inducing points; None without any.
    trace_ : list of Evaluation
        The evaluations of the fit, in their order.
    stop_reason_ : str
        Why the fit ended: "converged", "evaluations" (there were as many as allowed), "rounds" (there were six, and
        the last still gained more than the tolerance) or "given" (the parameters were).
    n_features_in_ : int
        Number of columns.
    feature_names_in_ : ndarray of str, shape (n_features_in_,)
        Names of the columns, where X has names that are all strings.

    See Also
    --------
    rhotree.Vecchia : The approximation with neighbours of one's own.
    sklearn.gaussian_process.GaussianProcessRegressor : The exact model, for a few thousand points.

    Examples
    --------
    >>> import numpy as np, rhotree
    >>> rng = np.random.default_rng(1)
    >>> X = rng.random((500, 2))
    >>> y = np.sin(9 * X[:, 0]) + 0.1 * rng.normal(size=500)
    >>> model = rhotree.VifRegressor(k=10, inducing=30).fit(X, y)
    >>> model.stop_reason_, round(model.noise_variance_, 2)
    ('converged', 0.01)
    >>> bool(model.lengthscale_[1] > 5 * model.lengthscale_[0])
    True
    >>> mean, std = model.predict([[0.2, 0.5]], return_std=True)
    >>> bool(abs(mean[0] - np.sin(1.8)) < 2 * std[0])
    True
    """

    variance_: float
    lengthscale_: FloatArray
    noise_variance_: float
    coefficients_: FloatArray
    log_marginal_likelihood_value_: float
    inducing_points_: FloatArray | None
    trace_: list[Evaluation]
    stop_reason_: str
    n_features_in_: int
    _process: _native.GaussianProcess

    def __init__(
        self,
        covariance: Covariance = "matern32",
        *,
        inducing: Literal["auto"] | int | ArrayLike = "auto",
        k: int = 30,
        isotropic: bool = False,
        mean: MeanFunction = "constant",
        order: FitOrder | None = "random",
        variance: float | None = None,
        lengthscale: float | ArrayLike | None = None,
        noise_variance: float | None = None,
        optimize: bool = True,
        tolerance: float = 0.001,
        max_evaluations: int = 200,
        subset: int = 5000,
        jitter: float = 1e-6,
        random_state: int | np.random.RandomState | None = 1,
        n_jobs: int | None = None,
        progress: Callable[[Evaluation], object] | None = None,
    ) -> None:
        self.covariance = covariance
        self.inducing = inducing
        self.k = k
        self.isotropic = isotropic
        self.mean = mean
        self.order = order
        self.variance = variance
        self.lengthscale = lengthscale
        self.noise_variance = noise_variance
        self.optimize = optimize
        self.tolerance = tolerance
        self.max_evaluations = max_evaluations
        self.subset = subset
        self.jitter = jitter
        self.random_state = random_state
        self.n_jobs = n_jobs
        self.progress = progress

    def fit(self, X: ArrayLike, y: ArrayLike) -> VifRegressor:
        """Fit the parameters to observations.

        Ctrl-C ends it, at the latest after the evaluation of the log-likelihood that is being made.

        Parameters
        ----------
        X : array-like, shape (n_samples, n_features)
            The points.
        y : array-like, shape (n_samples,)
            The observations. One that is missing is an error that names its row: leave it out.

        Returns
        -------
        VifRegressor
            Itself.

        Raises
        ------
        InputError
            For a parameter that can't be used; for observations that are missing, or that don't vary about their
            mean.
        ValueError
            For X or y that can't be used otherwise, in scikit-learn's words.

        Examples
        --------
        >>> import numpy as np, rhotree
        >>> X = np.arange(40.0).reshape(-1, 1)
        >>> rhotree.VifRegressor(k=5).fit(X, X[:, 0] % 7)
        VifRegressor(k=5)
        """
        # What y has that isn't a number is said here, with its row.
        points, observations = validate_data(
            self,
            X,
            y,
            validate_separately=(
                {"dtype": np.float64, "order": "C", "ensure_min_samples": 2},
                {"dtype": np.float64, "ensure_2d": False, "ensure_all_finite": False},
            ),
        )
        observations = np.ascontiguousarray(column_or_1d(observations, warn=True))
        check_consistent_length(points, observations)
        for row in np.flatnonzero(~np.isfinite(observations))[:1]:
            raise InputError(
                f"y[{row}] is {observations[row]}: leave out what wasn't observed", "not-finite"
            )
        process = _native.GaussianProcess.fit(points, observations, self._arguments())
        self._take(process)
        return self

    @overload
    def predict(self, X: ArrayLike, return_std: Literal[False] = ...) -> FloatArray: ...

    @overload
    def predict(self, X: ArrayLike, return_std: Literal[True]) -> tuple[FloatArray, FloatArray]: ...

    @overload
    def predict(
        self, X: ArrayLike, return_std: bool
    ) -> FloatArray | tuple[FloatArray, FloatArray]: ...

    def predict(
        self, X: ArrayLike, return_std: bool = False
    ) -> FloatArray | tuple[FloatArray, FloatArray]:
        """Predict the process, with its mean, at new points.

        Parameters
        ----------
        X : array-like, shape (n_queries, n_features)
            The new points.
        return_std : bool
            Whether standard deviations are returned as well.

        Returns
        -------
        mean : ndarray of float64, shape (n_queries,)
        std : ndarray of float64, shape (n_queries,)
            The standard deviations of the process, not of an observation: that is
            ``np.sqrt(std**2 + model.noise_variance_)``. Only with ``return_std``.

        Examples
        --------
        Far from all observations there are the mean and the variance of the process:

        >>> import numpy as np, rhotree
        >>> X = np.arange(40.0).reshape(-1, 1)
        >>> model = rhotree.VifRegressor(k=5, inducing=0).fit(X, X[:, 0] % 7)
        >>> mean, std = model.predict([[1e4]], return_std=True)
        >>> np.allclose(mean, model.coefficients_), np.allclose(std**2, model.variance_)
        (True, True)
        """
        check_is_fitted(self)
        points = validate_data(self, X, reset=False, dtype=np.float64, order="C")
        means, variances = self._process.predict(points, effective_n_jobs(self.n_jobs))
        return (means, np.sqrt(variances)) if return_std else means

    @overload
    def log_marginal_likelihood(
        self, theta: ArrayLike | None = ..., eval_gradient: Literal[False] = ...
    ) -> float: ...

    @overload
    def log_marginal_likelihood(
        self, theta: ArrayLike | None = ..., *, eval_gradient: Literal[True]
    ) -> tuple[float, FloatArray]: ...

    @overload
    def log_marginal_likelihood(
        self, theta: ArrayLike | None, eval_gradient: Literal[True]
    ) -> tuple[float, FloatArray]: ...

    def log_marginal_likelihood(
        self, theta: ArrayLike | None = None, eval_gradient: bool = False
    ) -> float | tuple[float, FloatArray]:
        """Return the log-likelihood of the fitted observations at other parameters.

        Neighbours and inducing points are those of the fitted parameters; the mean is fitted anew.

        Parameters
        ----------
        theta : array-like, shape (n_features_in_ + 2,) or (3,), optional
            The logarithms of the variance, of the length scale of each column or of the one for all, and of the
            noise variance. Unless given, those of the fitted parameters.
        eval_gradient : bool
            Whether the gradient is returned as well.

        Returns
        -------
        value : float
        gradient : ndarray of float64, of the shape of theta
            The derivatives with respect to theta. Only with ``eval_gradient``.

        Examples
        --------
        >>> import numpy as np, rhotree
        >>> X = np.arange(40.0).reshape(-1, 1)
        >>> model = rhotree.VifRegressor(k=5, inducing=0, tolerance=1e-6).fit(X, X[:, 0] % 7)
        >>> theta = np.log(np.hstack([model.variance_, model.lengthscale_, model.noise_variance_]))
        >>> value, gradient = model.log_marginal_likelihood(theta, eval_gradient=True)
        >>> bool(np.isclose(value, model.log_marginal_likelihood_value_)), gradient.shape
        (True, (3,))
        """
        check_is_fitted(self)
        if theta is None:
            if not eval_gradient:
                return self.log_marginal_likelihood_value_
            at = (self.variance_, self.lengthscale_.tolist(), self.noise_variance_)
        else:
            logarithms = as_floats(theta, "theta", 1)
            if len(logarithms) not in (3, self.n_features_in_ + 2):
                raise InputError(
                    f"theta has {len(logarithms)} elements: the logarithms of variance, length "
                    f"scales (1 or {self.n_features_in_}) and noise variance are needed",
                    "length",
                )
            with np.errstate(over="ignore"):
                variance, *scales, noise = np.exp(logarithms).tolist()
            at = (variance, scales, noise)
        value, gradient = self._process.log_likelihood_at(at, effective_n_jobs(self.n_jobs))
        return (value, np.hstack(gradient)) if eval_gradient else value

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the fitted process to a file, by convention a ``.rhotree``.

        What stood there is replaced as a whole or not at all. The file has the data, the parameters and the
        neighbours; unlike a pickle it can be read by other versions and by other languages, and executes nothing.

        Parameters
        ----------
        path : path-like

        Examples
        --------
        >>> import os, tempfile
        >>> import numpy as np, rhotree
        >>> X = np.arange(40.0).reshape(-1, 1)
        >>> model = rhotree.VifRegressor(k=5).fit(X, X[:, 0] % 7)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     path = os.path.join(folder, "model.rhotree")
        ...     model.save(path)
        ...     loaded = rhotree.VifRegressor.load(path)
        >>> bool((loaded.predict(X) == model.predict(X)).all())
        True
        """
        check_is_fitted(self)
        self._process.save(path)

    @classmethod
    def load(cls, path: str | os.PathLike[str], *, n_jobs: int | None = None) -> VifRegressor:
        """Read a fitted process from a file.

        The parameters of the constructor that aren't in the file, such as the order, have their defaults; the
        trace of the fit and the names of columns aren't there either, and ``stop_reason_`` is "given".

        Parameters
        ----------
        path : path-like
        n_jobs : int, optional
            Threads, as for the constructor.

        Returns
        -------
        VifRegressor
        """
        process = _native.GaussianProcess.load(path)
        about = process.describe()
        if about["mean"] not in MEANS:
            raise InputError(
                f"the mean of the process is linear in {len(about['coefficients'])} given "
                "variables, which it would need for new points",
                "mean",
            )
        dimensions = about["dimensions"]
        inducing = about["inducing_points"]
        self = cls(
            about["covariance"],
            inducing=0 if inducing is None else len(inducing),
            k=about["k"],
            isotropic=len(about["lengthscale"]) < dimensions,
            mean=about["mean"],
            jitter=about["jitter"],
            n_jobs=n_jobs,
        )
        self.n_features_in_ = dimensions
        self._take(process)
        return self

    def _take(self, process: _native.GaussianProcess) -> None:
        """Make this the estimator of a process."""
        about = process.describe()
        self._process = process
        self.variance_ = about["variance"]
        self.lengthscale_ = about["lengthscale"]
        self.noise_variance_ = about["noise_variance"]
        self.coefficients_ = about["coefficients"]
        self.log_marginal_likelihood_value_ = about["log_likelihood"]
        self.inducing_points_ = about["inducing_points"]
        self.trace_ = [Evaluation(*fields) for fields in process.trace()]
        self.stop_reason_ = about["stop_reason"]

    def _arguments(self) -> _Fit:
        """Check the parameters of the constructor."""
        inducing, inducing_points = as_inducing(self.inducing)
        progress = self.progress
        return _Fit(
            covariance=one_of(self.covariance, "covariance", COVARIANCES),
            inducing=inducing,
            inducing_points=inducing_points,
            k=as_count(self.k, "k", 0),
            isotropic=bool(self.isotropic),
            mean=one_of(self.mean, "mean", MEANS),
            order=None
            if self.order is None
            else one_of(self.order, "order", ("random", "maximin")),
            start=self._start(),
            optimize=bool(self.optimize),
            tolerance=as_number(self.tolerance, "tolerance"),
            max_evaluations=as_count(self.max_evaluations, "max_evaluations", 1),
            subset=as_count(self.subset, "subset", 0),
            jitter=as_number(self.jitter, "jitter"),
            seed=as_seed(self.random_state),
            threads=effective_n_jobs(self.n_jobs),
            progress=None if progress is None else lambda *fields: progress(Evaluation(*fields)),
        )

    def _start(self) -> tuple[float | None, list[float] | None, float | None]:
        """Return the parameters that are given."""
        for name in ("variance", "lengthscale", "noise_variance"):
            if getattr(self, name) is None and not self.optimize:
                raise InputError(f"optimize is False: {name} is needed", "parameters")
        variance, lengthscale, noise = self.variance, self.lengthscale, self.noise_variance
        return (
            None if variance is None else as_number(variance, "variance"),
            None if lengthscale is None else as_lengthscales(lengthscale),
            None if noise is None else as_number(noise, "noise_variance"),
        )

    def __getstate__(self) -> dict[str, Any]:
        """Pickle the process by way of the saved file."""
        state = dict(super().__getstate__())
        if "_process" in state:
            state["_process"] = state["_process"].to_bytes()
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Make the process that was pickled."""
        if "_process" in state:
            process = _native.GaussianProcess.from_bytes(state["_process"])
            state = {**state, "_process": process}
        super().__setstate__(state)


@dataclass
class _Fit:
    """What the native part's fit takes."""

    covariance: str
    inducing: int | None
    inducing_points: FloatArray | None
    k: int
    isotropic: bool
    mean: str
    order: str | None
    start: tuple[float | None, list[float] | None, float | None]
    optimize: bool
    tolerance: float
    max_evaluations: int
    subset: int
    jitter: float
    seed: int
    threads: int
    progress: Callable[..., object] | None
