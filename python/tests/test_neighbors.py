"""Answers against numpy, and the forms that they are given in."""

import numpy as np
import pytest
from conftest import assert_nearest, distances, residual_correlations
from hypothesis import given, settings
from hypothesis import strategies as st

import rhotree


@pytest.mark.parametrize("covariance", ["rbf", "matern12", "matern32", "matern52"])
@pytest.mark.parametrize("predecessors", [True, False])
def test_answers_are_numpys(X, Z, covariance, predecessors):
    answer = rhotree.neighbors(
        X, 7, lengthscale=0.1, covariance=covariance, inducing=Z, predecessors=predecessors
    )
    rho = residual_correlations(X, Z, 0.1, covariance)
    assert_nearest(answer, rho, predecessors)
    assert answer.indices.dtype == np.int64 and answer.distances.dtype == np.float64
    assert answer.indices.flags.c_contiguous


@pytest.mark.parametrize("inducing", [0, "given"])
@pytest.mark.parametrize("lengthscale", [0.2, [0.1, 0.7]])
def test_new_points_ids_and_scales(X, Z, inducing, lengthscale):
    Z = Z if inducing == "given" else X[:0]
    inducing = Z if len(Z) else 0
    queries = np.random.default_rng(2).random((20, 2))
    index = rhotree.Index(X, lengthscale=lengthscale, inducing=inducing)
    rho = residual_correlations(X, Z, lengthscale)
    ids = [700, 3, 0, 3]
    assert_nearest(index.query(5, ids=ids), rho, True, ids=ids)
    assert_nearest(index.query(5, ids=ids, predecessors=False), rho, False, ids=ids)
    new = residual_correlations(X, Z, lengthscale, queries=queries)
    assert_nearest(index.query(5, queries=queries), new, True)


def test_correlation_ignores_inducing_points_and_euclid_the_covariance(X):
    correlation = rhotree.neighbors(X, 5, lengthscale=0.1, metric="correlation")
    np.testing.assert_array_equal(
        correlation.indices, rhotree.neighbors(X, 5, lengthscale=0.1, inducing=0).indices
    )
    assert_nearest(correlation, residual_correlations(X, X[:0], 0.1), True)
    euclidean = rhotree.neighbors(X, 5, lengthscale=[0.1, 0.3], metric="euclidean")
    away = distances(X, X, [0.1, 0.3])
    for row in range(5, len(X)):
        nearest = np.argsort(away[row, :row], kind="stable")[:5]
        np.testing.assert_array_equal(euclidean.indices[row], nearest)
        np.testing.assert_allclose(euclidean.distances[row], away[row, nearest])
    assert euclidean.conditioning is None


@pytest.mark.parametrize("metric", ["residual", "euclidean"])
def test_an_index_answers_as_the_call_does(X, metric):
    index = rhotree.Index(X, lengthscale=0.1, metric=metric)
    answer = rhotree.neighbors(X, 9, lengthscale=0.1, metric=metric)
    np.testing.assert_array_equal(index.query(9).indices, answer.indices)
    np.testing.assert_array_equal(index.query(9).distances, answer.distances)
    for threads in (1, 3):
        np.testing.assert_array_equal(index.query(9, threads=threads).distances, answer.distances)


@pytest.mark.parametrize("order", ["maximin", "random", "reversed"])
@pytest.mark.parametrize("metric", ["correlation", "euclidean"])
def test_an_order_says_who_comes_before(X, order, metric):
    given_order = np.arange(len(X))[::-1] if order == "reversed" else order
    answer = rhotree.neighbors(X, 6, lengthscale=0.1, metric=metric, order=given_order)
    if order == "reversed":
        np.testing.assert_array_equal(answer.order, given_order)
    if order == "maximin":
        np.testing.assert_array_equal(answer.order, rhotree.order_maximin(X)[0])
    np.testing.assert_array_equal(np.sort(answer.order), np.arange(len(X)))
    if metric == "correlation":
        rho = residual_correlations(X, X[:0], 0.1)
        assert_nearest(answer, rho, True, order=answer.order)
    some = rhotree.neighbors(X, 6, lengthscale=0.1, metric=metric, order=given_order, ids=[5, 17])
    np.testing.assert_array_equal(some.indices, answer.indices[[5, 17]])
    np.testing.assert_array_equal(some.ids, [5, 17])
    ordered = rhotree.neighbors(X[answer.order], 6, lengthscale=0.1, metric=metric)
    np.testing.assert_array_equal(answer.to_gpgp(), ordered.to_gpgp())
    new = rhotree.neighbors(
        X, 6, lengthscale=0.1, metric=metric, order=given_order, queries=[[0.5, 0.5]]
    )
    plain = rhotree.neighbors(X, 6, lengthscale=0.1, metric=metric, queries=[[0.5, 0.5]])
    np.testing.assert_array_equal(new.indices, plain.indices)


def test_maximin_is_its_definition(X):
    scaled = X[:200] / [1.0, 0.5]
    order, radii = rhotree.order_maximin(X[:200], lengthscale=[1.0, 0.5])
    away = distances(scaled, scaled, 1.0)
    first = np.argmin(((scaled - scaled.mean(axis=0)) ** 2).sum(axis=1))
    assert order[0] == first and np.isinf(radii[0])
    nearest = away[first].copy()
    for place in range(1, 200):
        np.testing.assert_allclose(radii[place], nearest.max(), rtol=1e-12)
        np.testing.assert_allclose(nearest[order[place]], nearest.max(), rtol=1e-12)
        nearest = np.minimum(nearest, away[order[place]])
    order, _ = rhotree.order_maximin(X[:200], first=[150, 20])
    assert set(order[:2]) == {150, 20}


def test_what_other_packages_take(X):
    answer = rhotree.neighbors(X, 4, lengthscale=0.1)
    matrix = answer.to_csr()
    assert matrix.shape == (800, 800) and matrix.nnz == answer.counts.sum() == 4 * 800 - 10
    np.testing.assert_array_equal(matrix.indices[matrix.indptr[700] :][:4], answer.indices[700])
    np.testing.assert_array_equal(matrix.data[matrix.indptr[700] :][:4], answer.distances[700])
    assert (answer.to_csr("connectivity").data == 1).all()
    array = answer.to_gpgp()
    assert array.shape == (800, 5)
    np.testing.assert_array_equal(array[:, 0], np.arange(1, 801))
    np.testing.assert_array_equal(array[700, 1:], answer.indices[700] + 1)
    assert np.isnan(array[2, 3:]).all() and not np.isnan(array[2, :3]).any()
    with pytest.raises(rhotree.InputError, match="predecessor"):
        rhotree.neighbors(X, 4, lengthscale=0.1, predecessors=False).to_gpgp()
    with pytest.raises(rhotree.InputError, match="mode"):
        answer.to_csr("weights")


def test_tensors_share_the_memory(X):
    torch = pytest.importorskip("torch")
    answer = rhotree.neighbors(X, 4, lengthscale=0.1)
    indices, distances = answer.to_torch()
    assert indices.dtype == torch.int64 and distances.dtype == torch.float64
    assert indices.data_ptr() == answer.indices.ctypes.data
    assert distances.data_ptr() == answer.distances.ctypes.data


@settings(max_examples=40, deadline=None)
@given(
    n=st.integers(1, 60),
    d=st.integers(1, 6),
    k=st.integers(1, 12),
    grid=st.booleans(),
    dtype=st.sampled_from([np.float64, np.float32, np.int32, np.int8]),
    layout=st.sampled_from(["C", "F", "strided", "list"]),
    seed=st.integers(0, 2**32 - 1),
)
def test_any_shape_type_and_layout(n, d, k, grid, dtype, layout, seed):
    generator = np.random.default_rng(seed)
    X = generator.integers(0, 3 if grid else 100, (n, d)).astype(dtype)
    plain = np.ascontiguousarray(X, np.float64)
    given = {"C": X, "F": np.asfortranarray(X), "list": X.tolist()}.get(layout)
    if layout == "strided":
        wide = np.zeros((2 * n, d + 1), dtype)
        wide[::2, :d] = X
        given = wide[::2, :d]
    answer = rhotree.neighbors(given, k, lengthscale=5.0, inducing=0)
    expected = rhotree.neighbors(plain, k, lengthscale=5.0, inducing=0)
    np.testing.assert_array_equal(answer.indices, expected.indices)
    np.testing.assert_array_equal(answer.counts, np.minimum(k, np.arange(n)))
    assert_nearest(answer, residual_correlations(plain, plain[:0], 5.0), True)
