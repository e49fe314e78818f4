"""VifRegressor: scikit-learn's checks, the exact model where it must be exact, and what surrounds a fit."""

import copy
import importlib
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import joblib
import numpy as np
import pandas
import pytest
from conftest import distances, kappa
from sklearn.base import clone
from sklearn.exceptions import NotFittedError
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process.kernels import ConstantKernel, Matern, WhiteKernel
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.utils.estimator_checks import parametrize_with_checks

import rhotree
from rhotree import VifRegressor

GIVEN = {"variance": 1.2, "lengthscale": 0.2, "noise_variance": 0.05, "optimize": False}


def checks_that_must_fail(estimator):
    if estimator.mean != "linear":
        return {}
    reason = "y is a column of X there: a linear mean explains it, and nothing is left to fit"
    return {"check_regressors_no_decision_function": reason}


@parametrize_with_checks(
    [
        VifRegressor(),
        VifRegressor(isotropic=True, mean="zero", order=None, inducing=0, k=5),
        VifRegressor(mean="linear", order="maximin", k=0),
        VifRegressor(variance=1.0, lengthscale=2.0, noise_variance=0.1, optimize=False),
    ],
    expected_failed_checks=checks_that_must_fail,
)
def test_scikit_learns_checks(estimator, check):
    check(estimator)


@pytest.fixture(scope="module")
def few(X):
    return X[:150]


@pytest.fixture(scope="module")
def y(few):
    random = np.random.default_rng(3)
    return 5 + 2 * few[:, 1] + np.sin(9 * few[:, 0]) + 0.2 * random.normal(size=len(few))


def simulated(n, lengthscale, variance=1.5, noise=0.1, seed=5):
    random = np.random.default_rng(seed)
    X = random.random((n, len(lengthscale)))
    K = variance * kappa(distances(X, X, lengthscale), "matern32") + noise * np.eye(n)
    return X, np.linalg.cholesky(K) @ random.normal(size=n)


@pytest.mark.parametrize("mean", ["zero", "constant", "linear"])
@pytest.mark.parametrize("inducing", [0, 10])
def test_with_all_points_before_it_is_exact(few, y, mean, inducing):
    n = len(few)
    model = VifRegressor(mean=mean, k=n, inducing=inducing, **GIVEN).fit(few, y)
    S = 1.2 * kappa(distances(few, few, 0.2), "matern32") + 0.05 * np.eye(n)
    columns = {"zero": 0, "constant": 1, "linear": 3}[mean]

    def design(X):
        return np.column_stack([np.ones(len(X)), X])[:, :columns]

    F = design(few)
    b = np.linalg.solve(F.T @ np.linalg.solve(S, F), F.T @ np.linalg.solve(S, y))
    centred = y - F @ b
    _, log_determinant = np.linalg.slogdet(S)
    square = centred @ np.linalg.solve(S, centred)
    value = -0.5 * (n * np.log(2 * np.pi) + log_determinant + square)
    assert model.log_marginal_likelihood() == pytest.approx(value, rel=1e-9)
    np.testing.assert_allclose(model.coefficients_, b, rtol=1e-8)

    new = np.random.default_rng(2).random((20, 2))
    C = 1.2 * kappa(distances(new, few, 0.2), "matern32")
    means, deviations = model.predict(new, return_std=True)
    expected = design(new) @ b + C @ np.linalg.solve(S, centred)
    np.testing.assert_allclose(means, expected, atol=1e-8)
    variances = 1.2 - np.einsum("ij,ji->i", C, np.linalg.solve(S, C.T))
    np.testing.assert_allclose(deviations**2, variances, atol=1e-8)
    np.testing.assert_array_equal(model.predict(new), means)


def test_it_finds_the_maximum_that_scikit_learn_finds(few, y):
    kernel = ConstantKernel(1.0) * Matern([0.3, 0.3], nu=1.5) + WhiteKernel(0.1)
    exact = GaussianProcessRegressor(kernel, n_restarts_optimizer=2, random_state=1)
    exact.fit(few, y - 6)
    model = VifRegressor(mean="zero", k=149, inducing=0, tolerance=1e-6).fit(few, y - 6)
    assert model.stop_reason_ == "converged"
    expected = exact.log_marginal_likelihood_value_
    assert model.log_marginal_likelihood_value_ == pytest.approx(expected, abs=1e-3)
    theta = np.log(np.hstack([model.variance_, model.lengthscale_, model.noise_variance_]))
    np.testing.assert_allclose(theta, exact.kernel_.theta, atol=0.05)
    value, gradient = model.log_marginal_likelihood(exact.kernel_.theta, eval_gradient=True)
    assert value == pytest.approx(expected, abs=1e-6)
    np.testing.assert_allclose(gradient, 0, atol=0.02)


def test_it_recovers_the_parameters_of_simulated_data():
    X, y = simulated(2000, [0.1, 0.4])
    model = VifRegressor(k=20, inducing=60, n_jobs=-1).fit(X, y + 3)
    assert model.stop_reason_ == "converged"
    np.testing.assert_allclose(model.variance_, 1.5, rtol=0.4)
    np.testing.assert_allclose(model.lengthscale_, [0.1, 0.4], rtol=0.3)
    np.testing.assert_allclose(model.noise_variance_, 0.1, rtol=0.2)
    np.testing.assert_allclose(model.coefficients_, [3], atol=1)
    at_truth = model.log_marginal_likelihood(np.log([1.5, 0.1, 0.4, 0.1]))
    assert at_truth - 2 < model.log_marginal_likelihood_value_ < at_truth + 10
    assert model.inducing_points_.shape == (60, 2)
    last = model.trace_[-1]
    assert last.n_points == 2000 and last.lengthscale.shape == (2,) and last.seconds > 0


def test_many_points_are_fitted_in_two_stages():
    X, y = simulated(1200, [0.3])
    model = VifRegressor(k=8, inducing=20, subset=300).fit(X, y)
    sizes = [evaluation.n_points for evaluation in model.trace_]
    assert sizes == sorted(sizes) and set(sizes) == {300, 1200}
    few = VifRegressor(k=8, inducing=20, subset=0, max_evaluations=5, tolerance=0.0).fit(X, y)
    assert {evaluation.n_points for evaluation in few.trace_} == {1200}
    # A step that has begun is made to its end.
    assert few.stop_reason_ == "evaluations" and 5 <= len(few.trace_) < 10


@pytest.mark.parametrize("isotropic", [False, True])
def test_the_gradient_is_that_of_differences(few, y, isotropic):
    model = VifRegressor(k=10, inducing=10, isotropic=isotropic, mean="linear").fit(few, y)
    assert len(model.lengthscale_) == 2 - isotropic
    theta = np.log(np.hstack([model.variance_, model.lengthscale_, model.noise_variance_])) + 0.1
    value, gradient = model.log_marginal_likelihood(theta, eval_gradient=True)
    assert value == model.log_marginal_likelihood(theta) < model.log_marginal_likelihood()
    differences = [
        (model.log_marginal_likelihood(theta + s) - model.log_marginal_likelihood(theta - s)) / 2e-5
        for s in 1e-5 * np.eye(len(theta))
    ]
    np.testing.assert_allclose(gradient, differences, rtol=1e-5, atol=1e-4)
    value, at_fit = model.log_marginal_likelihood(eval_gradient=True)
    assert value == pytest.approx(model.log_marginal_likelihood_value_, rel=1e-12)
    assert at_fit.shape == gradient.shape
    if not isotropic:
        equal = model.log_marginal_likelihood([0.0, -1.0, -2.0], eval_gradient=True)
        assert equal[0] == model.log_marginal_likelihood([0.0, -1.0, -1.0, -2.0])
        assert equal[1].shape == (3,)


def test_the_neighbours_are_the_nearest_and_the_rest_is_the_same_model(few, y):
    model = VifRegressor(mean="zero", order=None, k=6, inducing=8, **GIVEN).fit(few, y)
    field = {"variance": 1.2, "lengthscale": 0.2, "inducing": model.inducing_points_}
    answer = rhotree.neighbors(few, 6, **field)
    same = rhotree.Vecchia(few, answer, noise_variance=0.05, **field)
    assert model.log_marginal_likelihood_value_ == pytest.approx(same.log_likelihood(y), rel=1e-12)
    new = np.random.default_rng(2).random((20, 2))
    nearest = rhotree.neighbors(few, 6, queries=new, **field)
    means, variances = same.predict(y, new, nearest)
    got = model.predict(new, return_std=True)
    np.testing.assert_allclose(got, [means, np.sqrt(variances)], rtol=1e-9)


def test_what_was_given_is_kept_and_where_to_begin_is_taken(few, y):
    given = VifRegressor(**GIVEN).fit(few, y)
    assert given.stop_reason_ == "given" and given.trace_ == []
    assert (given.variance_, given.noise_variance_) == (1.2, 0.05)
    np.testing.assert_array_equal(given.lengthscale_, [0.2])
    begun = VifRegressor(**(GIVEN | {"optimize": True})).fit(few, y)
    first = begun.trace_[0]
    assert (first.variance, first.noise_variance) == pytest.approx((1.2, 0.05), rel=1e-12)
    np.testing.assert_allclose(first.lengthscale, [0.2, 0.2], rtol=1e-12)
    assert begun.log_marginal_likelihood_value_ > given.log_marginal_likelihood_value_


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"variance": 2.0},
        {"lengthscale": 0.05},
        {"lengthscale": [0.05, 3.0]},
        {"noise_variance": 0.3, "variance": 0.5},
    ],
)
def test_a_fit_begins_with_what_is_given_and_the_spread_of_the_rest(few, y, given):
    first = VifRegressor(k=3, max_evaluations=1, **given).fit(few, y).trace_[0]
    spread = np.var(y)
    expected = {"variance": 0.7 * spread, "noise_variance": 0.3 * spread}
    expected["lengthscale"] = np.std(few, axis=0) * np.sqrt(0.5)
    for name, value in (expected | given).items():
        np.testing.assert_allclose(getattr(first, name), value, rtol=1e-9)


@pytest.mark.parametrize("optimize", [False, True])
def test_inducing_points_of_ones_own(few, y, optimize):
    Z = np.random.default_rng(4).random((9, 2))
    given = GIVEN | {"optimize": optimize, "mean": "zero", "order": None, "k": 6}
    model = VifRegressor(inducing=Z, **given).fit(few, y)
    np.testing.assert_array_equal(model.inducing_points_, Z)
    field = {
        "variance": model.variance_,
        "lengthscale": model.lengthscale_,
        "inducing": Z,
    }
    answer = rhotree.neighbors(few, 6, **field)
    same = rhotree.Vecchia(few, answer, noise_variance=model.noise_variance_, **field)
    assert model.log_marginal_likelihood_value_ == pytest.approx(same.log_likelihood(y), rel=1e-10)
    for first in model.trace_[:1]:
        start = field | {"variance": first.variance, "lengthscale": first.lengthscale}
        answer = rhotree.neighbors(few, 6, **start)
        same = rhotree.Vecchia(few, answer, noise_variance=first.noise_variance, **start)
        assert first.log_likelihood == pytest.approx(same.log_likelihood(y), rel=1e-10)
    others = [pandas.DataFrame(Z, columns=["x", "y"]), Z.tolist(), np.asfortranarray(Z)]
    for equal in others:
        again = clone(VifRegressor(inducing=equal, **given)).fit(few, y)
        np.testing.assert_array_equal(again.predict(few), model.predict(few))


def test_a_fit_is_repeated_to_the_bit_whatever_the_threads(few, y):
    expected = VifRegressor(k=10).fit(few, y)
    new = np.random.default_rng(2).random((50, 2))
    for n_jobs in (None, 1, 2, -1):
        model = VifRegressor(k=10, n_jobs=n_jobs).fit(few, y)
        np.testing.assert_array_equal(model.predict(new, True), expected.predict(new, True))
        assert model.log_marginal_likelihood_value_ == expected.log_marginal_likelihood_value_
    with pytest.raises(ValueError, match="n_jobs == 0"):
        VifRegressor(n_jobs=0).fit(few, y)


def test_random_states(few, y):
    def fitted(random_state):
        model = VifRegressor(k=3, inducing=5, random_state=random_state, **GIVEN).fit(few, y)
        return model.log_marginal_likelihood_value_

    assert fitted(1) == fitted(np.int64(1)) != fitted(2)
    state = np.random.RandomState(7)
    first = fitted(state)
    assert first != fitted(state) and first == fitted(np.random.RandomState(7))
    with pytest.raises(rhotree.InputError, match="random_state is -1"):
        fitted(-1)


def joblib_round_trip(model, folder):
    path = os.path.join(folder, "model.joblib")
    joblib.dump(model, path)
    return joblib.load(path)


@pytest.mark.parametrize("mean", ["zero", "constant", "linear"])
def test_copies_predict_the_same_to_the_bit(few, y, tmp_path, mean):
    frame = pandas.DataFrame(few, columns=["x", "y"])
    model = VifRegressor(mean=mean, k=10, inducing=10).fit(frame, y)
    new = pandas.DataFrame(np.random.default_rng(2).random((20, 2)), columns=["x", "y"])
    expected = model.predict(new, return_std=True)
    for again in (
        *(pickle.loads(pickle.dumps(model, protocol)) for protocol in range(6)),
        copy.deepcopy(model),
        copy.copy(model),
        joblib_round_trip(model, tmp_path),
    ):
        np.testing.assert_array_equal(again.predict(new, return_std=True), expected)
        assert again.feature_names_in_.tolist() == ["x", "y"]
        assert again.get_params() == model.get_params()
        assert len(again.trace_) == len(model.trace_) > 0
        assert again.stop_reason_ == model.stop_reason_ == "converged"
        assert again.log_marginal_likelihood() == model.log_marginal_likelihood()
    unfitted = pickle.loads(pickle.dumps(clone(model)))
    with pytest.raises(NotFittedError):
        unfitted.predict(new)


@pytest.mark.parametrize("mean", ["zero", "constant", "linear"])
@pytest.mark.parametrize("inducing", [0, 10])
def test_a_saved_process_is_the_same(few, y, tmp_path, mean, inducing):
    model = VifRegressor(
        "rbf", mean=mean, k=10, inducing=inducing, isotropic=True, jitter=1e-5
    ).fit(few, y)
    path = tmp_path / "model.rhotree"
    model.save(path)
    loaded = VifRegressor.load(path, n_jobs=2)
    assert os.listdir(tmp_path) == ["model.rhotree"]
    names = ["covariance", "inducing", "k", "isotropic", "mean", "jitter"]
    assert [getattr(loaded, name) for name in names] == [getattr(model, name) for name in names]
    assert loaded.n_jobs == 2 and loaded.n_features_in_ == 2
    assert loaded.stop_reason_ == "given" and loaded.trace_ == []
    np.testing.assert_array_equal(loaded.predict(few, True), model.predict(few, True))
    for name in ("variance_", "lengthscale_", "noise_variance_", "coefficients_"):
        np.testing.assert_array_equal(getattr(loaded, name), getattr(model, name))
    assert loaded.log_marginal_likelihood_value_ == model.log_marginal_likelihood_value_
    if inducing:
        np.testing.assert_array_equal(loaded.inducing_points_, model.inducing_points_)
    else:
        assert loaded.inducing_points_ is model.inducing_points_ is None


def test_files_that_cannot_be_read_or_are_others(few, y, tmp_path):
    index, model = tmp_path / "index.rhotree", tmp_path / "model.rhotree"
    rhotree.Index(few, lengthscale=0.2).save(index)
    VifRegressor(k=3, **GIVEN).fit(few, y).save(model)
    with pytest.raises(rhotree.InputError, match="an index where a fitted Gaussian process"):
        VifRegressor.load(index)
    with pytest.raises(rhotree.InputError, match="fitted Gaussian process where"):
        rhotree.Index.load(model)
    damaged = bytearray(model.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    model.write_bytes(damaged)
    with pytest.raises(rhotree.InputError, match="checksum"):
        VifRegressor.load(model)
    with pytest.raises(FileNotFoundError):
        VifRegressor.load(tmp_path / "none")
    with pytest.raises(OSError, match="none"):
        VifRegressor(k=3, **GIVEN).fit(few, y).save(tmp_path / "none" / "model")
    with pytest.raises(NotFittedError):
        VifRegressor().save(tmp_path / "model")


def test_processes_of_earlier_versions_and_of_others_variables(few):
    data = Path(__file__).parents[2] / "tests" / "library" / "data"
    for mean in ("linear", "constant"):
        model = VifRegressor.load(data / f"process-{mean}-version-3.rhotree")
        assert (model.mean, model.jitter, model.k, model.inducing) == (mean, 1e-5, 4, 3)
        again = pickle.loads(pickle.dumps(model))
        np.testing.assert_array_equal(again.predict(few), model.predict(few))
    # As many variables as a constant and the columns, but others.
    with pytest.raises(rhotree.InputError, match="linear in 3 given variables") as caught:
        VifRegressor.load(data / "process-given-version-3.rhotree")
    assert caught.value.code == "mean"


def test_a_pipeline_is_searched_over(few, y):
    model = make_pipeline(StandardScaler(), VifRegressor(k=5, inducing=10))
    grid = {"vifregressor__covariance": ["matern12", "rbf"], "vifregressor__mean": ["linear"]}
    search = GridSearchCV(model, grid, cv=3, error_score="raise").fit(few, y)
    assert search.best_params_["vifregressor__covariance"] == "rbf" and search.best_score_ > 0.9


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"covariance": "matern"}, "covariance is 'matern': it must be one of"),
        ({"inducing": -1}, "inducing is -1"),
        ({"inducing": "many"}, "inducing is 'many'"),
        ({"inducing": 151}, "only 150 distinct locations"),
        ({"inducing": [[0.1, 0.2, 0.3]]}, "inducing has 3 dimensions where the points have 2"),
        ({"inducing": [[0.1, np.nan]]}, r"inducing\[0\]\[1\] is NaN"),
        ({"inducing": [0.1, 0.2]}, r"inducing has the shape \(2,\)"),
        ({"inducing": np.empty((0, 2))}, "inducing is empty"),
        ({"k": -1}, "k is -1"),
        ({"k": 2.5}, "k is 2.5"),
        ({"k": 2**60}, "do not fit into memory"),
        ({"mean": "median"}, "mean is 'median'"),
        ({"order": "sorted"}, "order is 'sorted'"),
        ({"variance": 0.0}, "variance is 0"),
        ({"variance": "much"}, "variance is 'much'"),
        ({"lengthscale": [0.1, -0.2]}, "lengthscale is -0.2"),
        ({"lengthscale": [0.1, 0.2], "isotropic": True}, "lengthscale has 2 elements: 1 are"),
        ({"noise_variance": np.nan}, "noise_variance is NaN"),
        ({"optimize": False}, "optimize is False: variance is needed"),
        (GIVEN | {"lengthscale": None}, "optimize is False: lengthscale is needed"),
        (GIVEN | {"noise_variance": None}, "optimize is False: noise_variance is needed"),
        (GIVEN | {"variance": -1.0}, "variance is -1"),
        (GIVEN | {"noise_variance": 0.0}, "noise_variance is 0"),
        (GIVEN | {"lengthscale": [0.1, 0.2, 0.3]}, "lengthscale has 3 elements"),
        (GIVEN | {"lengthscale": np.array([0.1, 0.0])}, "lengthscale is 0"),
        ({"tolerance": -0.1}, "tolerance is -0.1"),
        ({"tolerance": np.nan}, "tolerance is NaN"),
        ({"max_evaluations": 0}, "max_evaluations is 0"),
        ({"subset": -1}, "subset is -1"),
        ({"jitter": -1.0}, "jitter is -1"),
    ],
)
def test_parameters_that_cannot_be_used_are_named_at_the_fit(few, y, parameters, message):
    with pytest.raises(rhotree.InputError, match=message):
        VifRegressor(**parameters).fit(few, y)


@pytest.mark.parametrize("missing", [np.nan, np.inf])
def test_an_observation_that_is_missing_is_named_by_its_row(few, y, missing):
    holes = y.copy()
    holes[[17, 80]] = missing
    for values in (holes, pandas.Series(holes), holes.tolist()):
        with pytest.raises(rhotree.InputError, match=rf"y\[17\] is {missing}") as caught:
            VifRegressor().fit(few, values)
        assert caught.value.code == "not-finite"


def test_what_a_mean_explains_is_nothing_to_fit(few, y):
    with pytest.raises(rhotree.InputError, match="don't vary about their mean") as caught:
        VifRegressor().fit(few, np.ones(len(few)))
    with pytest.raises(rhotree.InputError, match="don't vary about their mean") as caught:
        VifRegressor(mean="linear").fit(few, few @ [1, 2])
    assert caught.value.code == "constant-responses"
    constant = np.column_stack([few, np.ones(len(few))])
    with pytest.raises(rhotree.InputError, match="depend linearly on one another") as caught:
        VifRegressor(mean="linear").fit(constant, y)
    assert caught.value.code == "dependent-columns"


def test_thetas_that_cannot_be_used(few, y):
    model = VifRegressor(k=3, **GIVEN).fit(few, y)
    for theta, message in [
        ([0.0, 0.0], "theta has 2 elements"),
        ([0.0] * 5, r"scales \(1 or 2\)"),
        ([[0.0] * 4], "theta has the shape"),
        ([0.0, np.nan, 0.0, 0.0], "lengthscale is NaN"),
        ([1e9, 0.0, 0.0, 0.0], "variance is inf"),
    ]:
        with pytest.raises(rhotree.InputError, match=message):
            model.log_marginal_likelihood(theta)


def test_each_evaluation_is_told(few, y):
    told = []
    model = VifRegressor(k=5, inducing=10, progress=told.append).fit(few, y)
    assert [evaluation.log_likelihood for evaluation in told] == [
        evaluation.log_likelihood for evaluation in model.trace_
    ]
    assert isinstance(told[0], rhotree.Evaluation)
    assert clone(model).progress is not None


def test_what_progress_raises_ends_the_fit():
    X, y = simulated(1000, [0.1, 0.1])
    told = []

    def enough(evaluation):
        told.append(evaluation)
        raise LookupError("enough")

    X, y = np.tile(X, (10, 1)) + np.random.default_rng(1).random((10_000, 2)), np.tile(y, 10)
    with pytest.raises(LookupError, match="enough"):
        VifRegressor(subset=0, progress=enough).fit(X, y)
    assert len(told) == 1


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
@pytest.mark.parametrize("seconds", [0.5, 5])
def test_ctrl_c_ends_a_fit(seconds):
    program = textwrap.dedent(
        """
        import numpy as np, rhotree
        random = np.random.default_rng(1)
        X, y = random.random((100_000, 5)), random.random(100_000)
        model = rhotree.VifRegressor(subset=0, k=10, inducing=50, tolerance=0.0)
        print("fitting", flush=True)
        try:
            model.fit(X, y)
        except KeyboardInterrupt:
            print("interrupted", flush=True)
            assert not hasattr(model, "variance_")
        """
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout.readline() == "fitting\n"
        time.sleep(seconds)
        process.send_signal(signal.SIGINT)
        start = time.perf_counter()
        assert process.stdout.readline() == "interrupted\n"
        # An evaluation of the likelihood is made to its end.
        assert time.perf_counter() - start < 30
        assert process.wait(timeout=60) == 0


def predict(model):
    return model.predict([[0.5, 0.5]])[0]


@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork.*:DeprecationWarning")
@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_other_processes_predict_whatever_their_parent_did(few, y, method):
    model = VifRegressor(k=5, **GIVEN).fit(few, y)
    expected = predict(model)
    with multiprocessing.get_context(method).Pool(2) as pool:
        assert pool.map_async(predict, [model] * 4).get(60) == [expected] * 4


def test_scikit_learn_is_needed_for_this_class_alone(monkeypatch):
    monkeypatch.delitem(sys.modules, "rhotree._regressor")
    monkeypatch.setitem(sys.modules, "sklearn.base", None)
    with pytest.raises(ImportError, match=r'VifRegressor needs .*pip install "rhotree\[sklearn\]"'):
        rhotree.VifRegressor  # noqa: B018
    with pytest.raises(AttributeError, match="no attribute 'Regressor'"):
        rhotree.Regressor  # noqa: B018
    monkeypatch.undo()
    importlib.import_module("rhotree._regressor")
    assert rhotree.VifRegressor is VifRegressor
