"""ResidualNeighbors: scikit-learn's checks, its answers, and the estimators that take its graph."""

import importlib
import pickle
import subprocess
import sys

import numpy as np
import pandas
import pytest
import sklearn
from conftest import assert_nearest, residual_correlations
from scipy.sparse import csr_array, csr_matrix, issparse
from sklearn.base import clone
from sklearn.cluster import DBSCAN
from sklearn.exceptions import NotFittedError
from sklearn.manifold import TSNE, Isomap
from sklearn.model_selection import GridSearchCV
from sklearn.neighbors import KNeighborsRegressor, KNeighborsTransformer, NearestNeighbors
from sklearn.pipeline import make_pipeline
from sklearn.utils.estimator_checks import parametrize_with_checks

import rhotree
from rhotree.sklearn import ResidualNeighbors


@parametrize_with_checks(
    [
        ResidualNeighbors(),
        ResidualNeighbors(metric="correlation", mode="connectivity"),
        ResidualNeighbors(metric="euclidean"),
    ]
)
def test_scikit_learns_checks(estimator, check):
    check(estimator)


@pytest.mark.parametrize("covariance", ["matern32", "rbf"])
def test_answers_are_numpys(X, Z, covariance):
    nearest = ResidualNeighbors(7, lengthscale=0.1, covariance=covariance, inducing=Z).fit(X)
    rho = residual_correlations(X, Z, 0.1, covariance)
    answer = rhotree.neighbors(
        X, 7, lengthscale=0.1, covariance=covariance, inducing=Z, predecessors=False
    )
    assert_nearest(answer, rho, False)
    distances, indices = nearest.kneighbors()
    np.testing.assert_array_equal(indices, answer.indices)
    np.testing.assert_array_equal(distances, answer.distances)
    np.testing.assert_array_equal(nearest.kneighbors(return_distance=False), indices)

    queries = np.random.default_rng(2).random((30, 2))
    distances, indices = nearest.kneighbors(queries, 5)
    new = residual_correlations(X, Z, 0.1, covariance, queries=queries)
    best = np.sort(new, axis=1)[:, :-6:-1]
    np.testing.assert_allclose(np.take_along_axis(new, indices, 1), best, atol=1e-8)
    np.testing.assert_allclose(distances**2, 1 - best, atol=1e-8)


def test_parameters_are_those_of_the_index(X):
    parameters = {
        "covariance": "matern52",
        "lengthscale": [0.1, 0.4],
        "variance": 2.0,
        "inducing": 30,
        "selection": "random",
        "jitter": 1e-4,
        "precision": "float32",
    }
    with pytest.warns(rhotree.ConditioningWarning, match="rounding may decide"):
        nearest = ResidualNeighbors(4, random_state=9, n_jobs=2, **parameters).fit(X)
    with pytest.warns(rhotree.ConditioningWarning, match="rounding may decide"):
        answer = rhotree.Index(X, seed=9, **parameters).query(4, predecessors=False)
    np.testing.assert_array_equal(nearest.kneighbors()[1], answer.indices)
    np.testing.assert_array_equal(nearest.kneighbors()[0], answer.distances)
    assert nearest.conditioning_ == answer.conditioning
    assert nearest.index_.n_inducing == 30 and nearest.n_samples_fit_ == len(X)


def test_euclidean_neighbours_are_scikit_learns(X):
    ours, theirs = ResidualNeighbors(6, metric="euclidean"), NearestNeighbors(n_neighbors=6)
    queries = np.random.default_rng(2).random((30, 2))
    for asked in (None, queries):
        distances, indices = ours.fit(X).kneighbors(asked)
        expected_distances, expected = theirs.fit(X).kneighbors(asked)
        np.testing.assert_array_equal(indices, expected)
        np.testing.assert_allclose(distances, expected_distances, rtol=1e-12)
        for mode in ("connectivity", "distance"):
            graph = ours.kneighbors_graph(asked, mode=mode)
            expected_graph = theirs.kneighbors_graph(asked, mode=mode)
            assert type(graph) is type(expected_graph)
            np.testing.assert_array_equal(graph.indices, expected_graph.indices)
            np.testing.assert_allclose(graph.data, expected_graph.data, rtol=1e-12)
    assert ours.conditioning_ is None


@pytest.mark.parametrize("mode", ["distance", "connectivity"])
def test_the_graph_is_that_of_scikit_learns_transformer(X, mode):
    ours = ResidualNeighbors(6, metric="euclidean", mode=mode)
    theirs = KNeighborsTransformer(n_neighbors=6, mode=mode)
    graph, expected = ours.fit_transform(X), theirs.fit_transform(X)
    assert type(graph) is type(expected) and graph.shape == expected.shape
    assert graph.data.dtype == expected.data.dtype and graph.indices.dtype == np.int32
    np.testing.assert_array_equal(graph.indptr, expected.indptr)
    np.testing.assert_array_equal(graph.indices, expected.indices)
    np.testing.assert_allclose(graph.data, expected.data, rtol=1e-12)
    names = [name.removeprefix("residualneighbors") for name in ours.get_feature_names_out()]
    assert names == [str(row) for row in range(len(X))]


def test_a_fitted_point_finds_itself_first(X):
    nearest = ResidualNeighbors(6, lengthscale=0.1)
    graph = nearest.fit_transform(X)
    np.testing.assert_array_equal(graph.indices.reshape(-1, 7)[:, 0], np.arange(len(X)))
    assert graph.data.reshape(-1, 7)[:, 0].max() <= nearest.conditioning_.correlation_error**0.5
    np.testing.assert_array_equal(graph.indices.reshape(-1, 7)[:, 1:], nearest.kneighbors()[1])
    assert graph.data.min() >= 0 and graph.data.max() <= 1


def test_equal_points_are_neighbours_and_no_point_is_its_own():
    for metric in ("residual", "euclidean"):
        nearest = ResidualNeighbors(3, metric=metric).fit(np.zeros((4, 2)))
        np.testing.assert_array_equal(
            nearest.kneighbors(return_distance=False), [[1, 2, 3], [0, 2, 3], [0, 1, 3], [0, 1, 2]]
        )


def test_explained_points_are_far_from_all(X):
    Z = X[:10]
    nearest = ResidualNeighbors(3, lengthscale=0.5, inducing=Z, jitter=0.0).fit(X)
    assert nearest.conditioning_.explained == 10
    np.testing.assert_array_equal(nearest.kneighbors(Z)[0], np.ones((10, 3)))
    np.testing.assert_array_equal(nearest.kneighbors()[0][:10], np.ones((10, 3)))


@pytest.mark.skipif(
    "sparse_interface" not in sklearn.get_config(), reason="this scikit-learn has one interface"
)
def test_the_sparse_interface_is_the_one_that_is_set(X):
    nearest = ResidualNeighbors(3, lengthscale=0.1).fit(X)
    for interface, kind in (("spmatrix", csr_matrix), ("sparray", csr_array)):
        with sklearn.config_context(sparse_interface=interface):
            assert type(nearest.transform(X)) is kind
            assert type(nearest.kneighbors_graph()) is kind


def test_estimators_take_the_graph_without_a_warning(X):
    y = np.sin(9 * X[:, 0])
    distances = ResidualNeighbors(40, lengthscale=0.1, inducing=20).fit_transform(X[:200])
    for weights in ("uniform", "distance"):
        regressor = KNeighborsRegressor(5, metric="precomputed", weights=weights)
        assert regressor.fit(distances, y[:200]).score(distances, y[:200]) > 0.9
    embedded = Isomap(n_neighbors=10, metric="precomputed").fit_transform(distances)
    assert embedded.shape == (200, 2)
    tsne = TSNE(metric="precomputed", init="random", perplexity=10, random_state=1, max_iter=250)
    assert tsne.fit_transform(distances).shape == (200, 2)
    near = ResidualNeighbors(100, metric="euclidean").fit_transform(X)
    np.testing.assert_array_equal(
        DBSCAN(eps=0.03, metric="precomputed").fit_predict(near), DBSCAN(eps=0.03).fit_predict(X)
    )


def test_a_pipeline_is_searched_over_and_pickled(X):
    y = np.sin(9 * X[:, 0])
    model = make_pipeline(
        ResidualNeighbors(12, lengthscale=0.1, inducing=20),
        KNeighborsRegressor(metric="precomputed"),
    )
    grid = {
        "residualneighbors__metric": ["residual", "correlation"],
        "residualneighbors__inducing": ["auto"],
        "residualneighbors__lengthscale": [0.1, [0.1, 0.3]],
        "kneighborsregressor__n_neighbors": [3, 12],
    }
    search = GridSearchCV(model, grid, cv=3, error_score="raise").fit(X, y)
    assert search.best_score_ > 0.95
    again = pickle.loads(pickle.dumps(search.best_estimator_))
    np.testing.assert_array_equal(again.predict(X), search.predict(X))


def test_clones_have_the_parameters_and_no_index(X, Z):
    nearest = ResidualNeighbors(3, lengthscale=np.array([0.1, 0.2]), inducing=Z, n_jobs=2).fit(X)
    fresh = clone(nearest)
    assert not hasattr(fresh, "index_")
    assert fresh.get_params().keys() == nearest.get_params().keys()
    np.testing.assert_array_equal(fresh.fit(X).kneighbors()[1], nearest.kneighbors()[1])
    with pytest.raises(NotFittedError):
        clone(nearest).kneighbors()
    with pytest.raises(NotFittedError):
        clone(nearest).get_feature_names_out()


def test_random_states(X):
    def chosen(random_state):
        nearest = ResidualNeighbors(3, lengthscale=0.1, inducing=20, random_state=random_state)
        return nearest.fit(X).kneighbors()[0]

    np.testing.assert_array_equal(chosen(1), chosen(np.int64(1)))
    state = np.random.RandomState(7)
    first = chosen(state)
    assert (first != chosen(state)).any()
    np.testing.assert_array_equal(first, chosen(np.random.RandomState(7)))
    # None stands for numpy's global state, by scikit-learn's convention.
    np.random.seed(5)  # noqa: NPY002
    first = chosen(None)
    assert (first != chosen(None)).any()
    for wrong in (-1, 0.5, "one"):
        with pytest.raises(rhotree.InputError, match="random_state is"):
            chosen(wrong)


def test_threads_change_no_answer(X):
    expected = ResidualNeighbors(5, lengthscale=0.1).fit_transform(X)
    for n_jobs in (1, 2, -1):
        graph = ResidualNeighbors(5, lengthscale=0.1, n_jobs=n_jobs).fit_transform(X)
        np.testing.assert_array_equal(graph.indices, expected.indices)
        np.testing.assert_array_equal(graph.data, expected.data)
    with pytest.raises(ValueError, match="n_jobs == 0"):
        ResidualNeighbors(n_jobs=0).fit(X)


def test_names_of_columns_are_kept_and_compared(X):
    frame = pandas.DataFrame(X, columns=["x", "y"])
    nearest = ResidualNeighbors(3, lengthscale=0.1).fit(frame)
    assert nearest.feature_names_in_.tolist() == ["x", "y"] and nearest.n_features_in_ == 2
    assert issparse(nearest.transform(frame))
    with pytest.raises(ValueError, match="feature names should match"):
        nearest.transform(frame[["y", "x"]])


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"n_neighbors": 0}, "n_neighbors is 0: it must be at least 1"),
        ({"n_neighbors": 2.5}, "n_neighbors is 2.5: a whole number is needed"),
        ({"mode": "weights"}, "mode is 'weights': it must be one of"),
        ({"metric": "cosine"}, "metric is 'cosine'"),
        ({"metric": "correlation", "inducing": 5}, "has no inducing points"),
        ({"covariance": "matern"}, "covariance is 'matern'"),
        ({"lengthscale": None}, "lengthscale is needed"),
        ({"lengthscale": [1.0, 2.0, 3.0]}, "2 are needed"),
        ({"inducing": 900}, "only 800 distinct locations"),
        ({"selection": "best"}, "selection is 'best'"),
        ({"jitter": -1.0}, "jitter is -1"),
        ({"precision": "float16"}, "precision is 'float16'"),
    ],
)
def test_parameters_that_cannot_be_used_are_named_at_the_fit(X, parameters, message):
    with pytest.raises(rhotree.InputError, match=message):
        ResidualNeighbors(**parameters).fit(X)


def test_more_neighbours_than_there_are_is_an_error():
    X = np.arange(5.0).reshape(-1, 1)
    nearest = ResidualNeighbors(4).fit(X)
    assert nearest.kneighbors()[1].shape == (5, 4)
    assert nearest.kneighbors(X[:2], 5)[1].shape == (2, 5)
    assert nearest.transform(X).nnz == 25
    ours = [
        lambda: nearest.kneighbors(n_neighbors=5),
        lambda: nearest.kneighbors(X[:2], 6),
        lambda: nearest.kneighbors_graph(X[:2], 6),
        lambda: nearest.set_params(n_neighbors=5).transform(X),
    ]
    relations = ["<", "<=", "<=", "<="]
    for call, relation in zip(ours, relations, strict=True):
        with pytest.raises(ValueError, match=f"Expected n_neighbors {relation} n_samples_fit"):
            call()
    for wrong in (0, -1, 1.5, True, "all"):
        with pytest.raises(rhotree.InputError, match="n_neighbors is"):
            nearest.kneighbors(X, wrong)
    with pytest.raises(rhotree.InputError, match="n_neighbors is 0"):
        nearest.set_params(n_neighbors=0).transform(X)
    with pytest.raises(rhotree.InputError, match="mode is 'weights'"):
        nearest.kneighbors_graph(X, 1, mode="weights")
    with pytest.raises(ValueError, match="n_neighbors < n_samples_fit"):
        ResidualNeighbors(1).fit([[0.0]]).kneighbors()


def test_scikit_learn_is_needed_for_this_module_alone(monkeypatch):
    monkeypatch.delitem(sys.modules, "rhotree.sklearn")
    monkeypatch.setitem(sys.modules, "sklearn", None)
    with pytest.raises(ImportError, match=r'pip install "rhotree\[sklearn\]"'):
        importlib.import_module("rhotree.sklearn")
    program = "import rhotree, sys; assert not {'sklearn', 'scipy'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True)
