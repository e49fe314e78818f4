"""The approximation with one's own neighbours, against dense matrices written from the definition."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from conftest import JITTER, distances, kappa
from hypothesis import given, settings
from hypothesis import strategies as st

import rhotree

NOISE = 0.05


class Dense:
    """The definition: residual covariances, the regression of each on its set, and the matrices that these make."""

    def __init__(self, X, Z, sets, lengthscale, noise, covariance="matern32", variance=1.0):
        self.X, self.Z, self.sets, self.noise = X, Z, sets, noise
        self.lengthscale, self.covariance, self.variance = lengthscale, covariance, variance
        V, C = self.factor(X), self.residual(X, X) + noise * np.eye(len(X))
        self.B, self.D = np.eye(len(X)), np.empty(len(X))
        for i, row in enumerate(sets):
            n = row[row >= 0]
            b = np.linalg.solve(C[np.ix_(n, n)], C[n, i])
            self.B[i, n], self.D[i] = -b, C[i, i] - C[i, n] @ b
        inverse = np.linalg.inv(self.B)
        self.S = V @ V.T + inverse @ np.diag(self.D) @ inverse.T

    def kernel(self, A, B):
        return self.variance * kappa(distances(A, B, self.lengthscale), self.covariance)

    def factor(self, A):
        """V, a row for each point."""
        if len(self.Z) == 0:
            return np.zeros((len(A), 0))
        jitter = JITTER * self.variance * np.eye(len(self.Z))
        L = np.linalg.cholesky(self.kernel(self.Z, self.Z) + jitter)
        return np.linalg.solve(L, self.kernel(self.Z, A)).T

    def residual(self, A, B):
        return self.kernel(A, B) - self.factor(A) @ self.factor(B).T

    def log_likelihood(self, y):
        _, log_determinant = np.linalg.slogdet(self.S)
        constant = len(y) * np.log(2 * np.pi)
        return -0.5 * (constant + log_determinant + y @ np.linalg.solve(self.S, y))

    def predict(self, y, new, sets):
        """Of the joint precision of observations and process at new points, each with its set."""
        means, variances = [], []
        for point, row in zip(new, sets, strict=True):
            n, point = row[row >= 0], point[None]
            C = self.residual(self.X[n], self.X[n]) + self.noise * np.eye(len(n))
            c = self.residual(self.X[n], point)[:, 0]
            b = np.linalg.solve(C, c)
            # The new point is V's row, plus b' of the residuals of its set, plus independent noise.
            weights = np.zeros(len(self.X))
            weights[n] = b
            v, V = self.factor(point)[0], self.factor(self.X)
            residuals = self.S - V @ V.T
            cross = V @ v + residuals @ weights
            own = v @ v + weights @ residuals @ weights
            own += self.residual(point, point)[0, 0] - c @ b
            means.append(cross @ np.linalg.solve(self.S, y))
            variances.append(own - cross @ np.linalg.solve(self.S, cross))
        return np.array(means), np.array(variances)


def all_before(n):
    rows = np.tile(np.arange(n - 1), (n, 1))
    return np.where(rows < np.arange(n)[:, None], rows, -1)


@pytest.fixture(scope="module")
def few(X):
    return X[:120]


@pytest.fixture(scope="module")
def y(few):
    return np.sin(9 * few[:, 0]) + 0.2 * np.random.default_rng(3).normal(size=len(few))


@pytest.mark.parametrize("covariance", ["rbf", "matern12", "matern32", "matern52"])
@pytest.mark.parametrize("inducing", [0, 7])
def test_it_is_the_definition(few, y, covariance, inducing):
    Z = few[:inducing] + 0.01
    field = {"lengthscale": [0.2, 0.3], "variance": 1.7, "covariance": covariance}
    field["inducing"] = Z if inducing else 0
    answer = rhotree.neighbors(few, 8, order="maximin", **field)
    model = rhotree.Vecchia(few, answer, noise_variance=NOISE, **field)
    dense = Dense(few, Z, answer.indices, [0.2, 0.3], NOISE, covariance, 1.7)
    assert model.log_likelihood(y) == pytest.approx(dense.log_likelihood(y), rel=1e-9)

    n = np.arange(len(few))[:, None]
    expected = np.where(answer.indices < 0, 0.0, -dense.B[n, answer.indices])
    np.testing.assert_allclose(model.coefficients, expected, atol=1e-9)
    np.testing.assert_allclose(model.conditional_variances, dense.D, rtol=1e-9)
    assert model.raised_pivots == 0 and len(model) == len(few)
    assert repr(model) == "Vecchia(120 points, noise_variance 0.05)"

    new = np.random.default_rng(2).random((15, 2))
    nearest = rhotree.neighbors(few, 8, queries=new, **field)
    means, variances = model.predict(y, new, nearest)
    expected_means, expected_variances = dense.predict(y, new, nearest.indices)
    np.testing.assert_allclose(means, expected_means, atol=1e-9)
    np.testing.assert_allclose(variances, expected_variances, atol=1e-9)


@pytest.mark.parametrize("inducing", [0, 7])
def test_with_all_points_before_it_is_exact(few, y, inducing):
    Z = few[:inducing] + 0.01
    field = {"lengthscale": 0.2, "inducing": Z if inducing else 0}
    model = rhotree.Vecchia(few, all_before(len(few)), noise_variance=NOISE, **field)
    K = kappa(distances(few, few, 0.2), "matern32")
    S = K + NOISE * np.eye(len(few))
    _, log_determinant = np.linalg.slogdet(S)
    value = -0.5 * (len(y) * np.log(2 * np.pi) + log_determinant + y @ np.linalg.solve(S, y))
    assert model.log_likelihood(y) == pytest.approx(value, rel=1e-9)

    new = np.random.default_rng(2).random((15, 2))
    means, variances = model.predict(y, new, np.tile(np.arange(len(few)), (15, 1)))
    C = kappa(distances(new, few, 0.2), "matern32")
    np.testing.assert_allclose(means, C @ np.linalg.solve(S, y), atol=1e-9)
    expected = 1 - np.einsum("ij,ji->i", C, np.linalg.solve(S, C.T))
    np.testing.assert_allclose(variances, expected, atol=1e-9)


@pytest.mark.parametrize("scales", [[0.3], [0.2, 0.4]])
@pytest.mark.parametrize("inducing", [0, 7])
def test_the_gradient_is_that_of_differences(few, y, scales, inducing):
    Z = few[:inducing] + 0.01
    sets = rhotree.neighbors(few, 6, lengthscale=0.3, inducing=Z if inducing else 0)

    def model(theta):
        variance, *lengthscale, noise = np.exp(theta)
        return rhotree.Vecchia(
            few,
            sets,
            noise_variance=noise,
            variance=variance,
            lengthscale=lengthscale,
            inducing=Z if inducing else 0,
        )

    theta = np.log([1.3, *scales, 0.1])
    value, gradient = model(theta).gradient(y)
    assert value == model(theta).log_likelihood(y)
    assert gradient.lengthscale.shape == (len(scales),)
    steps = 1e-5 * np.eye(len(theta))
    differences = [
        (model(theta + step).log_likelihood(y) - model(theta - step).log_likelihood(y)) / 2e-5
        for step in steps
    ]
    np.testing.assert_allclose(np.hstack(gradient), differences, rtol=1e-6, atol=1e-5)


@settings(max_examples=40, deadline=None)
@given(data=st.data(), n=st.integers(1, 12), k=st.integers(0, 5), inducing=st.integers(0, 2))
def test_any_sets_will_do_that_lead_nowhere_in_circles(data, n, k, inducing):
    random = np.random.default_rng(data.draw(st.integers(0, 2**32)))
    X, order, y = random.random((n, 2)), random.permutation(n), random.normal(size=n)
    sets = np.full((n, k), -1)
    for place, point in enumerate(order):
        count = data.draw(st.integers(0, min(place, k)))
        sets[point, :count] = random.permutation(order[:place])[:count]
    Z = random.random((inducing, 2))
    field = {"lengthscale": 0.5, "inducing": Z if inducing else 0}
    model = rhotree.Vecchia(X, sets, noise_variance=NOISE, **field)
    dense = Dense(X, Z, sets, 0.5, NOISE)
    assert model.log_likelihood(y) == pytest.approx(dense.log_likelihood(y), rel=1e-8, abs=1e-8)
    assert model.coefficients.shape == (n, k)


def test_several_vectors_of_observations(few, y):
    field = {"lengthscale": 0.2, "inducing": few[:5]}
    answer = rhotree.neighbors(few, 5, **field)
    model = rhotree.Vecchia(few, answer, noise_variance=NOISE, **field)
    both = np.column_stack([y, 1 - y])
    values = model.log_likelihood(both)
    assert isinstance(model.log_likelihood(y), float)
    np.testing.assert_array_equal(values, [model.log_likelihood(y), model.log_likelihood(1 - y)])
    np.testing.assert_array_equal(model.log_likelihood(y[:, None]), values[:1])
    np.testing.assert_array_equal(model.log_likelihood(both.tolist()), values)
    new = np.random.default_rng(2).random((4, 2))
    nearest = rhotree.neighbors(few, 5, queries=new, **field)
    means, variances = model.predict(both, new, nearest)
    assert means.shape == (4, 2) and variances.shape == (4,)
    for column, alone in enumerate([y, 1 - y]):
        np.testing.assert_array_equal(model.predict(alone, new, nearest).means, means[:, column])


def test_threads_change_no_answer(X):
    field = {"lengthscale": 0.2, "inducing": X[:30]}
    answer = rhotree.neighbors(X, 10, **field)
    y = np.sin(9 * X[:, 0])
    expected = rhotree.Vecchia(X, answer, noise_variance=NOISE, **field)
    value, gradient = expected.gradient(y)
    for threads in (1, 2, 10**9):
        model = rhotree.Vecchia(X, answer, noise_variance=NOISE, threads=threads, **field)
        assert model.log_likelihood(y) == value
        np.testing.assert_array_equal(np.hstack(model.gradient(y)[1]), np.hstack(gradient))
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(expected.log_likelihood, [y] * 20)) == {value}


def test_a_field_by_its_factor(few, y):
    index = rhotree.Index(few, lengthscale=0.2, inducing=few[:7])
    answer = index.query(6)
    V, p = index.factor()
    given = rhotree.Vecchia(
        few, answer, noise_variance=NOISE, lengthscale=0.2, factor=V, residual_variance=p
    )
    known = rhotree.Vecchia(few, answer, noise_variance=NOISE, lengthscale=0.2, inducing=few[:7])
    assert given.log_likelihood(y) == pytest.approx(known.log_likelihood(y), rel=1e-6)
    for asked in (lambda: given.gradient(y), lambda: given.predict(y, few[:1], [[0]])):
        with pytest.raises(rhotree.InputError, match="precomputed factor"):
            asked()
    with pytest.raises(rhotree.InputError, match="a model of factor"):
        given.with_parameters(lengthscale=0.3)


def test_other_parameters_of_the_same_points(few, y):
    field = {"lengthscale": 0.2, "inducing": few[:7], "covariance": "matern52"}
    answer = rhotree.neighbors(few, 6, metric="euclidean")
    model = rhotree.Vecchia(few, answer, noise_variance=NOISE, **field)
    before = model.log_likelihood(y)
    assert model.with_parameters().log_likelihood(y) == before
    other = {"lengthscale": [0.3, 0.4], "variance": 2.0}
    changed = model.with_parameters(noise_variance=0.2, **other)
    anew = rhotree.Vecchia(few, answer, noise_variance=0.2, **field | other)
    assert changed.log_likelihood(y) == pytest.approx(anew.log_likelihood(y), rel=1e-12)
    # What isn't given stays, once more, and the model itself is as it was.
    again = changed.with_parameters(noise_variance=NOISE)
    anew = rhotree.Vecchia(few, answer, noise_variance=NOISE, **field | other)
    assert again.log_likelihood(y) == pytest.approx(anew.log_likelihood(y), rel=1e-12)
    assert model.log_likelihood(y) == before
    assert "noise_variance 0.2" in repr(changed)
    for wrong, message in [
        ({"lengthscale": [0.1, 0.2, 0.3]}, "3"),
        ({"lengthscale": -1.0}, "-1"),
        ({"variance": "much"}, "variance is 'much'"),
        ({"noise_variance": -1.0}, "noise_variance is -1"),
    ]:
        with pytest.raises(rhotree.InputError, match=message):
            model.with_parameters(**wrong)


def test_coinciding_points_without_noise_are_counted():
    X = np.zeros((4, 1))
    model = rhotree.Vecchia(X, all_before(4), noise_variance=0.0, lengthscale=1.0, inducing=0)
    assert model.raised_pivots > 0 and np.isfinite(model.log_likelihood(np.zeros(4)))


@pytest.mark.parametrize(
    ("change", "message", "code"),
    [
        (
            {"neighbors": [[1], [2], [0]]},
            "conditioning sets lead from point",
            "conditioning-circle",
        ),
        ({"neighbors": [[0], [0], [0]]}, "from point 0 back to it", "conditioning-circle"),
        ({"neighbors": [[-1], [3], [0]]}, "set 1: point 3 is no point", "conditioning-set"),
        ({"neighbors": [[-1] * 2, [0, 0], [0, 1]]}, "point 0 is in it twice", "conditioning-set"),
        ({"neighbors": [[-1], [-2], [0]]}, r"neighbors\[1\]\[0\] is -2", "conditioning-set"),
        ({"neighbors": [[-1] * 2, [-1, 0], [0, 1]]}, r"\[1\]\[1\] is 0: -1 st", "conditioning-set"),
        ({"neighbors": [[-1], [0]]}, "neighbors has 2 elements: 3 are needed", "length"),
        ({"neighbors": [-1, 0, 1]}, r"neighbors has the shape \(3,\)", "neighbors"),
        ({"neighbors": [[-1.0], [0.0], [1.0]]}, "the type float64", "neighbors"),
        ({"noise_variance": -1.0}, "noise_variance is -1", "negative"),
        ({"noise_variance": "no"}, "noise_variance is 'no'", "not-a-number"),
        ({"lengthscale": None}, "lengthscale is needed", "lengthscale"),
        ({"X": np.zeros((0, 1))}, "X is empty", "empty"),
        ({"threads": 0}, "threads is 0", "too-small"),
    ],
)
def test_what_is_wrong_is_named(change, message, code):
    arguments = {"X": [[0.0], [1.0], [3.0]], "neighbors": [[-1], [0], [1]], "noise_variance": 0.1}
    arguments |= {"lengthscale": 1.0, "inducing": 0} | change
    with pytest.raises(rhotree.InputError, match=message) as caught:
        rhotree.Vecchia(**arguments)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (lambda model: model.log_likelihood([1.0]), "y has 1 elements: 3 are needed"),
        (lambda model: model.log_likelihood(np.zeros((1, 3))), "y has 1 elements: 3 are needed"),
        (lambda model: model.log_likelihood(np.zeros((3, 0))), "y has 0 elements"),
        (lambda model: model.log_likelihood([0, np.nan, 0]), r"y\[1\]\[0\] is NaN"),
        (lambda model: model.log_likelihood(1.0), "y has the shape"),
        (lambda model: model.gradient(np.zeros((3, 2))), "y has the shape"),
        (lambda model: model.gradient([0.0, 1.0]), "y has 2 elements"),
        (lambda model: model.predict([0, 0, 0], [[1.0, 2.0]], [[0]]), "queries has 2 dimensions"),
        (lambda model: model.predict([0, 0, 0], [[1e300]], [[0]]), r"queries\[0\]\[0\] divided"),
        (lambda model: model.predict([0, 0, 0], [[1.0]], [[0], [1]]), "neighbors has 2 elements"),
        (lambda model: model.predict([0, 0, 0], [[1.0]], [[3]]), "point 3 is no point"),
        (lambda model: model.predict([0, 0, 0], [[np.inf]], [[0]]), r"queries\[0\]\[0\] is inf"),
    ],
)
def test_what_is_wrong_with_a_question_is_named(ask, message):
    model = rhotree.Vecchia(
        [[0.0], [1.0], [3.0]],
        [[-1], [0], [1]],
        noise_variance=0.1,
        lengthscale=1e-100,
        inducing=0,
    )
    with pytest.raises(rhotree.InputError, match=message):
        ask(model)


def test_neighbors_of_others_are_refused(few, y):
    field = {"lengthscale": 0.2, "inducing": 0}
    new = rhotree.neighbors(few, 3, queries=few[:5], **field)
    some = rhotree.neighbors(few, 3, ids=[4, 5], **field)
    for wrong in (new, some):
        with pytest.raises(rhotree.InputError, match="those of all points of the model are needed"):
            rhotree.Vecchia(few, wrong, noise_variance=NOISE, **field)
    answer = rhotree.neighbors(few, 3, **field)
    model = rhotree.Vecchia(few, answer, noise_variance=NOISE, **field)
    with pytest.raises(rhotree.InputError, match="those of the new points are needed"):
        model.predict(y, few, answer)
    among_all = rhotree.neighbors(few, 3, predecessors=False, **field)
    with pytest.raises(rhotree.InputError, match="belong to no order"):
        rhotree.Vecchia(few, among_all, noise_variance=NOISE, **field)


def test_it_needs_numpy_alone():
    program = (
        "import rhotree, sys; rhotree.Vecchia, rhotree.Evaluation;"
        "assert not {'sklearn', 'scipy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.mark.skipif(os.name != "posix", reason="timers are POSIX's")
def test_what_the_handler_of_a_signal_raises_ends_the_making_of_a_model():
    X = np.random.default_rng(1).random((100_000, 2))
    neighbors = np.maximum(np.arange(len(X))[:, None] - np.arange(1, 31), -1)
    model = rhotree.Vecchia(
        X, neighbors, noise_variance=0.1, lengthscale=0.1, inducing=X[:100], threads=1
    )

    def make_another():
        start = time.perf_counter()
        try:
            model.with_parameters(lengthscale=0.2)
        finally:
            seconds.append(time.perf_counter() - start)

    def enough(number, frame):
        raise LookupError("enough")

    seconds = []
    make_another()
    handler = signal.signal(signal.SIGALRM, enough)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds[0] / 10)
        with pytest.raises(LookupError, match="enough"):
            make_another()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, handler)
    whole, stopped = seconds
    assert stopped < 0.6 * whole
