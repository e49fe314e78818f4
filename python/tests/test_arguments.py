"""What is accepted, and what is refused in which words."""

import numpy as np
import pandas
import polars
import pytest

import rhotree


class OnlyDlpack:
    """An array of another library that speaks nothing but DLPack."""

    def __init__(self, array):
        self.array = array

    def __dlpack__(self, **arguments):
        return self.array.__dlpack__(**arguments)

    def __dlpack_device__(self):
        return self.array.__dlpack_device__()


def test_frames_lists_and_arrays_are_the_same(X):
    expected = rhotree.neighbors(X, 5, lengthscale=0.1).distances
    frames = [
        pandas.DataFrame(X, columns=["x", "y"]),
        polars.DataFrame(X, schema=["x", "y"]),
        X.tolist(),
        [tuple(row) for row in X],
        np.asfortranarray(X),
        X.astype(">f8"),
        OnlyDlpack(X),
    ]
    for frame in frames:
        np.testing.assert_array_equal(
            rhotree.neighbors(frame, 5, lengthscale=0.1).distances, expected
        )
    read_only = X.copy()
    read_only.setflags(write=False)
    np.testing.assert_array_equal(
        rhotree.neighbors(read_only, 5, lengthscale=0.1).distances, expected
    )
    unaligned = np.frombuffer(b"\0" + X.tobytes(), np.uint8)[1:].view(np.float64).reshape(X.shape)
    assert not unaligned.flags.aligned
    np.testing.assert_array_equal(
        rhotree.neighbors(unaligned, 5, lengthscale=0.1).distances, expected
    )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"X": np.zeros(5)}, r"X has the shape \(5,\) where \(n, d\).*reshape\(-1, 1\)"),
        ({"X": np.zeros((2, 2, 2))}, r"X has the shape \(2, 2, 2\)"),
        ({"X": np.zeros((0, 2))}, "X is empty"),
        ({"X": [[0.0], [np.inf]]}, r"X\[1\]\[0\] is inf"),
        ({"X": [["a"], ["b"]]}, "X can't be read as numbers"),
        ({"X": [[1j], [2j]]}, "X is complex"),
        ({"X": np.ma.masked_array([[1.0], [2.0]], [[False], [True]])}, "X has masked values"),
        ({"X": [[1.0], [2.0, 3.0]]}, "X can't be read as numbers"),
        ({"k": 0}, "k is 0: it must be at least 1"),
        ({"k": 2.5}, "k is 2.5: a whole number is needed"),
        ({"k": True}, "k is True"),
        ({"k": 2**64}, "k is 18446744073709551616: that is too many"),
        ({"k": 2**62}, "do not fit into memory"),
        ({"lengthscale": None}, "lengthscale is needed"),
        ({"lengthscale": 0.0}, "lengthscale is 0"),
        ({"lengthscale": [1.0, 2.0, 3.0]}, "lengthscale has 3 elements: 2 are needed"),
        ({"lengthscale": "long"}, "lengthscale can't be read"),
        ({"variance": -1.0}, "variance is -1"),
        ({"variance": "one"}, "variance is 'one': a number is needed"),
        ({"covariance": "matern"}, "covariance is 'matern': it must be one of 'rbf'"),
        ({"inducing": -1}, "inducing is -1"),
        ({"inducing": "many"}, "inducing is 'many'"),
        ({"inducing": [[np.nan, 0.0]]}, r"inducing\[0\]\[0\] is NaN"),
        ({"inducing": [[0.0]]}, "inducing has 1 dimensions where the points have 2"),
        ({"inducing": 900}, "inducing is 900: the points have only 800 distinct locations"),
        ({"metric": "cosine"}, "metric is 'cosine'"),
        ({"metric": "correlation", "inducing": 5}, "has no inducing points"),
        ({"order": "backwards"}, "order is 'backwards'"),
        ({"order": [0, 1]}, "order"),
        ({"order": np.zeros(800, int)}, "order"),
        ({"queries": [[0.5]]}, "queries has 1 dimensions where the points have 2"),
        ({"queries": np.zeros((0, 2))}, "queries is empty"),
        ({"ids": [800]}, r"ids\[0\] is 800: ids run from 0 to 799"),
        ({"ids": [0, -1]}, r"ids\[1\] is -1"),
        ({"ids": [0.5]}, "ids has the shape"),
        ({"ids": [True, False]}, "ids has the shape"),
        ({"ids": [1], "queries": [[0.0, 0.0]]}, "exclude each other"),
        ({"precision": "float16"}, "precision is 'float16'"),
        ({"seed": -1}, "seed is -1"),
        ({"jitter": -1.0}, "jitter is -1"),
        ({"threads": 0}, "threads is 0"),
        ({"selection": "best"}, "selection is 'best'"),
        ({"factor": np.zeros((800, 3))}, "go together"),
    ],
)
def test_what_is_wrong_is_named(X, change, message):
    arguments = {"X": X, "k": 3, "lengthscale": 0.1} | change
    with pytest.raises(rhotree.InputError, match=message) as caught:
        rhotree.neighbors(**arguments)
    assert isinstance(caught.value, ValueError) and caught.value.code


def test_few_points_and_equal_points_need_no_choice_of_inducing_points():
    for X in (np.zeros((50, 2)), np.zeros((1, 3)), np.arange(5.0).reshape(-1, 1)):
        answer = rhotree.neighbors(X, 3, lengthscale=1.0)
        np.testing.assert_array_equal(answer.counts, np.minimum(3, np.arange(len(X))))
    np.testing.assert_array_equal(
        rhotree.neighbors(np.zeros((5, 2)), 2, lengthscale=1.0).indices,
        [[-1, -1], [0, -1], [0, 1], [0, 1], [0, 1]],
    )


def test_no_ids_are_no_rows(X):
    answer = rhotree.neighbors(X, 3, lengthscale=0.1, ids=[])
    assert answer.indices.shape == (0, 3) and len(answer) == 0


def test_a_given_factor_is_the_field(X, Z):
    from conftest import distances, kappa

    L = np.linalg.cholesky(kappa(distances(Z, Z, 0.1), "matern32") + 1e-6 * np.eye(len(Z)))
    V = np.linalg.solve(L, kappa(distances(Z, X, 0.1), "matern32")).T
    p = 1 - (V**2).sum(axis=1)
    given = rhotree.neighbors(X, 5, lengthscale=0.1, factor=V, residual_variance=p)
    chosen = rhotree.neighbors(X, 5, lengthscale=0.1, inducing=Z)
    np.testing.assert_allclose(given.distances, chosen.distances, atol=1e-6)
    with pytest.raises(rhotree.InputError, match="precomputed factor"):
        rhotree.neighbors(
            X, 5, lengthscale=0.1, factor=V, residual_variance=p, queries=[[0.0, 0.0]]
        )


def test_a_warning_tells_where_rounding_decides():
    X = np.random.default_rng(1).random((500, 2))
    with pytest.warns(rhotree.ConditioningWarning, match="rounding may"):
        answer = rhotree.neighbors(
            X, 5, lengthscale=2.0, covariance="rbf", inducing=100, precision="float32"
        )
    assert answer.conditioning.doubtful


def test_instruction_sets_are_listed():
    names = dict(rhotree.instruction_sets())
    assert names["portable"] is True and "avx2" in names
