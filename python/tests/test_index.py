"""An index: what it says of itself, growing, refitting, files and pickles."""

import copy
import pickle
import sys

import joblib
import numpy as np
import pytest

import rhotree

METRICS = ["residual", "correlation", "euclidean"]


def same(one, other):
    np.testing.assert_array_equal(one.indices, other.indices)
    np.testing.assert_array_equal(one.distances, other.distances)


@pytest.fixture(params=METRICS)
def index(request, X):
    inducing = {"inducing": 40} if request.param == "residual" else {}
    return rhotree.Index(X, lengthscale=[0.1, 0.2], metric=request.param, **inducing)


def test_it_says_what_it_is(index):
    assert len(index) == 800 and index.dimensions == 2
    np.testing.assert_array_equal(index.lengthscale, [0.1, 0.2])
    text = repr(index)
    assert text.startswith("Index(800 points in 2 dimensions, ") and "lengthscale 0.1, 0.2" in text
    assert ("40 inducing points" in text) == (index.metric == "residual")
    assert (index.conditioning is None) == (index.metric == "euclidean")
    assert index.nbytes > 800 * 2 * 8
    assert sys.getsizeof(index) >= index.nbytes


def test_points_are_added(index, X):
    index.append(X[:100] + 0.001)
    assert len(index) == 900
    answer = index.query(5)
    assert answer.indices.shape == (900, 5) and answer.n_points == 900
    if index.metric == "euclidean":
        whole = rhotree.Index(
            np.vstack([X, X[:100] + 0.001]), lengthscale=[0.1, 0.2], metric="euclidean"
        )
        same(answer, whole.query(5))
    with pytest.raises(rhotree.InputError, match="dimensions"):
        index.append([[1.0]])
    assert len(index) == 900


def test_a_refit_is_a_new_index(X):
    index = rhotree.Index(X, lengthscale=0.1, inducing=40, covariance="rbf")
    index.refit(X, lengthscale=0.2, variance=3.0)
    assert (index.covariance, index.variance, index.n_inducing) == ("rbf", 3.0, 40)
    new = rhotree.Index(X, lengthscale=0.2, inducing=40, covariance="rbf", variance=3.0)
    same(index.query(5), new.query(5))
    index.refit(X, inducing=X[:7])
    assert index.n_inducing == 7
    index.refit(X, covariance="matern12")
    assert index.n_inducing == 7 and index.covariance == "matern12"
    np.testing.assert_allclose(
        np.sort(index.inducing_points, axis=0), np.sort(X[:7], axis=0), rtol=1e-12
    )
    with pytest.raises(rhotree.InputError, match="X has 5 elements: 800 are needed"):
        index.refit(X[:5], inducing=0)
    loaded = pickle.loads(pickle.dumps(index))
    loaded.refit(X, lengthscale=0.3)
    assert loaded.n_inducing == 7


def test_files_keep_the_answers(index, tmp_path):
    path = tmp_path / "index.rhotree"
    index.save(path)
    loaded = rhotree.Index.load(str(path), threads=1)
    same(loaded.query(6), index.query(6))
    assert repr(loaded) == repr(index) and loaded.metric == index.metric
    path.write_bytes(b"rhotree no more")
    with pytest.raises(rhotree.InputError, match=r"index\.rhotree"):
        rhotree.Index.load(path)
    with pytest.raises(FileNotFoundError):
        rhotree.Index.load(tmp_path / "missing.rhotree")
    with pytest.raises(OSError):
        index.save(tmp_path / "no-folder" / "index.rhotree")


def test_a_loaded_index_doesnt_know_where_its_inducing_points_came_from(X, tmp_path):
    path = tmp_path / "index.rhotree"
    rhotree.Index(X, lengthscale=0.1, inducing=40).save(path)
    loaded = rhotree.Index.load(path)
    with pytest.raises(rhotree.InputError, match="inducing is needed"):
        loaded.refit(X, lengthscale=0.2)
    loaded.refit(X, lengthscale=0.2, inducing=40)
    same(loaded.query(5), rhotree.Index(X, lengthscale=0.2, inducing=40).query(5))


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickles_of_every_protocol(index, protocol):
    same(pickle.loads(pickle.dumps(index, protocol)).query(4), index.query(4))


def test_pickles_out_of_band_hold_no_points(index):
    buffers = []
    data = pickle.dumps(index, protocol=5, buffer_callback=buffers.append)
    assert len(data) < 2000 and len(buffers) == 1
    same(pickle.loads(data, buffers=buffers).query(4), index.query(4))


def test_copies_are_independent(index, X):
    for made in (copy.copy(index), copy.deepcopy(index)):
        made.append(X[:3])
        assert len(made) == 803 and len(index) == 800


def test_joblib_writes_and_reads_it(index, tmp_path):
    joblib.dump(index, tmp_path / "index.joblib")
    same(joblib.load(tmp_path / "index.joblib").query(4), index.query(4))


def test_what_is_left_of_the_variance(X):
    index = rhotree.Index(X, lengthscale=0.1, inducing=X[::20], variance=2.0)
    V, p = index.factor()
    np.testing.assert_allclose((V**2).sum(axis=1) + p, 2.0)
    np.testing.assert_array_equal(index.residual_variance, p)
    assert p[::20].max() < 1e-4 < p[1]
    again = rhotree.Index(X, lengthscale=0.1, factor=V, residual_variance=p, variance=2.0)
    assert again.inducing_points is None and again.n_inducing == 40
    np.testing.assert_allclose(again.query(5).distances, index.query(5).distances, atol=1e-6)
    euclidean = rhotree.Index(X, metric="euclidean")
    assert euclidean.residual_variance is euclidean.inducing_points is None
    with pytest.raises(rhotree.InputError, match="factor"):
        euclidean.factor()
    with pytest.raises(rhotree.InputError, match="to fit"):
        euclidean.refit(X)
