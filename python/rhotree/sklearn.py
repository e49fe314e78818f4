"""Neighbours for scikit-learn: an estimator that searches and, as a transformer, makes graphs.

It stands where :class:`sklearn.neighbors.NearestNeighbors` and
:class:`sklearn.neighbors.KNeighborsTransformer` do. The graph goes to whatever takes
``metric="precomputed"``.

scikit-learn and scipy are needed for this module alone: ``pip install "rhotree[sklearn]"``.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, overload

import numpy as np
from numpy.typing import ArrayLike

from rhotree._arguments import FloatArray, IntArray, as_count, as_seed, one_of
from rhotree._errors import InputError
from rhotree._index import Covariance, Index, Metric, Precision, Selection
from rhotree._neighbors import Conditioning, Neighbors

try:
    from joblib import effective_n_jobs
    from scipy.sparse import csr_array, csr_matrix
    from sklearn import get_config
    from sklearn.base import BaseEstimator, ClassNamePrefixFeaturesOutMixin, TransformerMixin
    from sklearn.utils.validation import check_is_fitted, validate_data
except ImportError as error:
    raise ImportError(
        "rhotree.sklearn needs scipy and scikit-learn 1.6 or newer: "
        f'pip install "rhotree[sklearn]" ({error})'
    ) from error

__all__ = ["ResidualNeighbors"]

Mode: TypeAlias = Literal["distance", "connectivity"]


class ResidualNeighbors(ClassNamePrefixFeaturesOutMixin, TransformerMixin, BaseEstimator):  # type: ignore[misc]
    """Exact nearest neighbours in residual correlation, by scikit-learn's conventions.

    The distance is ``sqrt(1 - abs(rho))``, in [0, 1], where rho is the correlation that the
    inducing points leave. The points have no order here, unlike in :func:`rhotree.neighbors`: the
    neighbours of a point are among all others, not its predecessors.

    Parameters
    ----------
    n_neighbors : int
        Neighbours of each query.
    covariance : {"matern32", "matern12", "matern52", "rbf"}
        The covariance function.
    lengthscale : float or array-like of n_features floats
        The length scale in the unit of the columns: one, or one for each. Euclidean distances are
        in this unit too.
    variance : float
        The variance of the process.
    inducing : "auto", int or array-like, shape (m, n_features)
        The inducing points, or how many to choose among the fitted points. "auto" is a tenth of the
        number of distinct points, at most 200.
    metric : {"residual", "correlation", "euclidean"}
        What "near" means, as for :class:`rhotree.Index`.
    mode : {"distance", "connectivity"}
        What stands at a neighbour in the graph of ``transform``: its distance, or 1.
    selection : {"kmeans++", "random"}
        How inducing points are chosen.
    random_state : int, RandomState instance or None
        The seed of that choice. The default is a number, and every fit to the same points the same.
        With None or a RandomState each fit chooses anew.
    jitter : float
        Added to the diagonal of the inducing points' covariance matrix, relative to the variance.
    precision : {"float64", "float32"}
        The type that correlations are computed in.
    n_jobs : int, optional
        Threads of fit and search, which change no answer. None is 1, unless a joblib context says
        otherwise; -1 is one for each CPU.

    Attributes
    ----------
    index_ : rhotree.Index
        The index of the fitted points.
    conditioning_ : rhotree.Conditioning or None
        How well the correlations are determined; None for Euclidean distances.
    n_samples_fit_ : int
        Number of fitted points.
    n_features_in_ : int
        Number of their columns.
    feature_names_in_ : ndarray of str, shape (n_features_in_,)
        Names of the columns, where X has names that are all strings.

    Warns
    -----
    ConditioningWarning
        From ``fit``, where rounding may decide who is a neighbour.

    See Also
    --------
    rhotree.Index : The same without scikit-learn, and with Vecchia's rule.

    Notes
    -----
    A fitted point given as a query finds itself at distance 0 up to rounding, that is at most
    ``sqrt(conditioning_.correlation_error)``. A point of which the inducing points leave nothing is
    at distance 1 from every point, itself included; ``conditioning_.explained`` counts these.

    Examples
    --------
    >>> import numpy as np
    >>> from rhotree.sklearn import ResidualNeighbors
    >>> from sklearn.neighbors import KNeighborsRegressor
    >>> from sklearn.pipeline import make_pipeline
    >>> X = np.random.default_rng(1).random((1000, 2))
    >>> y = np.sin(9 * X[:, 0]) * np.cos(9 * X[:, 1])
    >>> nearest = ResidualNeighbors(10, lengthscale=0.1, inducing=50).fit(X)
    >>> distances, indices = nearest.kneighbors([[0.5, 0.5]])
    >>> indices.shape
    (1, 10)
    >>> model = make_pipeline(
    ...     ResidualNeighbors(10, lengthscale=0.1, inducing=50),
    ...     KNeighborsRegressor(5, metric="precomputed", weights="distance"),
    ... )
    >>> model.fit(X[:900], y[:900]).predict(X[900:]).shape
    (100,)
    """

    index_: Index
    conditioning_: Conditioning | None
    n_samples_fit_: int

    def __init__(
        self,
        n_neighbors: int = 5,
        *,
        covariance: Covariance = "matern32",
        lengthscale: float | ArrayLike = 1.0,
        variance: float = 1.0,
        inducing: Literal["auto"] | int | ArrayLike = "auto",
        metric: Metric = "residual",
        mode: Mode = "distance",
        selection: Selection = "kmeans++",
        random_state: int | np.random.RandomState | None = 1,
        jitter: float = 1e-6,
        precision: Precision = "float64",
        n_jobs: int | None = None,
    ) -> None:
        self.n_neighbors = n_neighbors
        self.covariance = covariance
        self.lengthscale = lengthscale
        self.variance = variance
        self.inducing = inducing
        self.metric = metric
        self.mode = mode
        self.selection = selection
        self.random_state = random_state
        self.jitter = jitter
        self.precision = precision
        self.n_jobs = n_jobs

    def fit(self, X: ArrayLike, y: Any = None) -> ResidualNeighbors:
        """Make the index of the points.

        Parameters
        ----------
        X : array-like, shape (n_samples, n_features)
            The points. They aren't kept.
        y : Ignored
            Here because scikit-learn's pipelines give it.

        Returns
        -------
        ResidualNeighbors
            Itself.

        Raises
        ------
        InputError
            For a parameter that can't be used.
        ValueError
            For X that can't be used, in scikit-learn's words.

        Examples
        --------
        >>> from rhotree.sklearn import ResidualNeighbors
        >>> ResidualNeighbors(1, inducing=0).fit([[0.0], [0.1], [5.0]])
        ResidualNeighbors(inducing=0, n_neighbors=1)
        """
        as_count(self.n_neighbors, "n_neighbors", 1)
        one_of(self.mode, "mode", ("distance", "connectivity"))
        points = validate_data(self, X, dtype=np.float64, order="C")
        self.index_ = Index(
            points,
            lengthscale=self.lengthscale,
            covariance=self.covariance,
            variance=self.variance,
            inducing=self.inducing,
            metric=self.metric,
            selection=self.selection,
            seed=as_seed(self.random_state),
            jitter=self.jitter,
            precision=self.precision,
            threads=effective_n_jobs(self.n_jobs),
        )
        self.conditioning_ = self.index_.conditioning
        self.n_samples_fit_ = len(points)
        return self

    @overload
    def kneighbors(
        self,
        X: ArrayLike | None = ...,
        n_neighbors: int | None = ...,
        return_distance: Literal[True] = ...,
    ) -> tuple[FloatArray, IntArray]: ...

    @overload
    def kneighbors(
        self,
        X: ArrayLike | None = ...,
        n_neighbors: int | None = ...,
        *,
        return_distance: Literal[False],
    ) -> IntArray: ...

    @overload
    def kneighbors(
        self,
        X: ArrayLike | None = ...,
        n_neighbors: int | None = ...,
        return_distance: bool = ...,
    ) -> tuple[FloatArray, IntArray] | IntArray: ...

    def kneighbors(
        self,
        X: ArrayLike | None = None,
        n_neighbors: int | None = None,
        return_distance: bool = True,
    ) -> tuple[FloatArray, IntArray] | IntArray:
        """Find the nearest neighbours among the fitted points.

        Parameters
        ----------
        X : array-like, shape (n_queries, n_features), optional
            The queries. Unless given, these are all fitted points, none its own neighbour.
        n_neighbors : int, optional
            Neighbours of each query; unless given, the parameter of the constructor.
        return_distance : bool
            Whether distances are returned as well.

        Returns
        -------
        distances : ndarray of float64, shape (n_queries, n_neighbors)
            Ascending in each row. Only with ``return_distance``.
        indices : ndarray of int64, shape (n_queries, n_neighbors)
            Rows of the fitted points. Of two at one distance the lower comes first.

        Raises
        ------
        InputError
            For ``n_neighbors`` below 1, or more than there are.

        Examples
        --------
        >>> from rhotree.sklearn import ResidualNeighbors
        >>> nearest = ResidualNeighbors(1, inducing=0).fit([[0.0], [0.1], [5.0]])
        >>> nearest.kneighbors(return_distance=False).ravel()
        array([1, 0, 1])
        >>> nearest.kneighbors([[4.0]], n_neighbors=2, return_distance=False)
        array([[2, 1]])
        """
        answer = self._search(X, n_neighbors)
        return (answer.distances, answer.indices) if return_distance else answer.indices

    def kneighbors_graph(
        self,
        X: ArrayLike | None = None,
        n_neighbors: int | None = None,
        mode: Mode = "connectivity",
    ) -> csr_matrix | csr_array:
        """Return the nearest neighbours as a sparse matrix of queries by fitted points.

        Parameters
        ----------
        X, n_neighbors
            As for :meth:`kneighbors`.
        mode : {"connectivity", "distance"}
            What stands at a neighbour: 1, or its distance.

        Returns
        -------
        csr_matrix or csr_array, shape (n_queries, n_samples_fit_)
            Rows are sorted by distance. scikit-learn's setting ``sparse_interface`` says which of
            the two it is; a csr_matrix, where scikit-learn is too old to have it.

        Raises
        ------
        InputError
            As for :meth:`kneighbors`.

        Examples
        --------
        >>> from rhotree.sklearn import ResidualNeighbors
        >>> nearest = ResidualNeighbors(1, inducing=0).fit([[0.0], [0.1], [5.0]])
        >>> nearest.kneighbors_graph().toarray()
        array([[0., 1., 0.],
               [1., 0., 0.],
               [0., 1., 0.]])
        """
        one_of(mode, "mode", ("distance", "connectivity"))
        graph = self._search(X, n_neighbors).to_csr(mode)
        if get_config().get("sparse_interface", "spmatrix") == "spmatrix":
            # Made from its parts it has indices of 32 bits where they suffice, and these every
            # estimator takes.
            return csr_matrix((graph.data, graph.indices, graph.indptr), shape=graph.shape)
        return graph

    def transform(self, X: ArrayLike) -> csr_matrix | csr_array:
        """Return the graph of the nearest neighbours, for estimators with ``metric="precomputed"``.

        It has ``n_neighbors`` in each row, and one more where ``mode`` is "distance", because a
        fitted point finds itself too.

        Parameters
        ----------
        X : array-like, shape (n_queries, n_features)
            The queries.

        Returns
        -------
        csr_matrix or csr_array, shape (n_queries, n_samples_fit_)
            As of :meth:`kneighbors_graph`.

        Raises
        ------
        InputError
            As for :meth:`kneighbors`.

        Examples
        --------
        >>> from rhotree.sklearn import ResidualNeighbors
        >>> graph = ResidualNeighbors(1, inducing=0).fit_transform([[0.0], [0.1], [5.0]])
        >>> graph.indices.reshape(3, 2).tolist()
        [[0, 1], [1, 0], [2, 1]]
        """
        check_is_fitted(self)
        k = as_count(self.n_neighbors, "n_neighbors", 1)
        itself = self.mode == "distance"
        return self.kneighbors_graph(X, n_neighbors=k + itself, mode=self.mode)

    def _search(self, X: ArrayLike | None, n_neighbors: int | None) -> Neighbors:
        """Check what is asked for as scikit-learn does, and search."""
        check_is_fitted(self)
        wanted = self.n_neighbors if n_neighbors is None else n_neighbors
        k = as_count(wanted, "n_neighbors", 1)
        queries = None
        if X is not None:
            queries = validate_data(self, X, reset=False, dtype=np.float64, order="C")
        points = self.n_samples_fit_
        if k > (points - 1 if queries is None else points):
            relation = "<" if queries is None else "<="
            raise InputError(
                f"Expected n_neighbors {relation} n_samples_fit, but n_neighbors = {k}, "
                f"n_samples_fit = {points}, "
                f"n_samples = {points if queries is None else len(queries)}",
                "too-large",
            )
        return self.index_.query(
            k, queries=queries, predecessors=False, threads=effective_n_jobs(self.n_jobs)
        )

    @property
    def _n_features_out(self) -> int:
        """Number of columns of the graph, that ``get_feature_names_out`` names."""
        return self.n_samples_fit_
