"""What is drawn, and what can't be."""

import sys

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import pytest
from conftest import JITTER, distances, kappa

import rhotree
from rhotree import plot


class Residual:
    """What the inducing points leave, by its definition."""

    def __init__(self, X, Z, lengthscale):
        L = np.linalg.cholesky(
            kappa(distances(Z, Z, lengthscale), "matern32") + JITTER * np.eye(len(Z))
        )
        V = np.linalg.solve(L, kappa(distances(Z, X, lengthscale), "matern32"))
        self.residual_variance = 1 - (V**2).sum(axis=0)
        self.inducing_points = Z


@pytest.fixture
def ax():
    figure, ax = plt.subplots()
    yield ax
    plt.close(figure)


def drawn(ax):
    """The places of the points of each kind, by its label."""
    ax.figure.canvas.draw()
    return {part.get_label(): part.get_offsets().data for part in ax.collections}


def test_every_point_is_of_one_kind(X, Z, ax):
    answer = rhotree.neighbors(X, 12, lengthscale=0.1, inducing=Z)
    assert plot.neighbors(X, answer, 500, inducing=Z, ax=ax) is ax
    parts = drawn(ax)
    np.testing.assert_array_equal(parts["the point"], X[[500]])
    np.testing.assert_array_equal(parts["neighbours"], X[answer.indices[500, ::-1]])
    np.testing.assert_array_equal(parts["inducing points"], Z)
    before = np.setdiff1d(np.arange(500), answer.indices[500])
    np.testing.assert_array_equal(parts["points before it"], X[before])
    np.testing.assert_array_equal(parts["other points"], X[501:])
    legend = [text.get_text() for text in ax.get_legend().get_texts()]
    assert sorted(legend) == sorted(parts)
    assert ax.get_aspect() == 1 and (ax.get_xlabel(), ax.get_ylabel()) == ("$x_1$", "$x_2$")


@pytest.mark.parametrize(
    ("metric", "color", "label"),
    [
        ("residual", "distance", "rho"),
        ("residual", "rank", "rank"),
        ("euclidean", "distance", "length"),
    ],
)
def test_colours_are_distances_or_ranks(X, ax, metric, color, label):
    answer = rhotree.neighbors(X, 12, lengthscale=0.1, metric=metric)
    plot.neighbors(X, answer, 500, color=color, ax=ax)
    [part] = [part for part in ax.collections if part.get_label() == "neighbours"]
    expected = answer.distances[500] if color == "distance" else np.arange(1, 13)
    np.testing.assert_array_equal(part.get_array(), expected[::-1])
    assert label in part.colorbar.ax.get_ylabel()


def test_what_could_have_been_follows_the_rule(X, ax):
    order = rhotree.order_maximin(X)[0]
    ordered = rhotree.neighbors(X, 5, lengthscale=0.1, order=order)
    plot.neighbors(X, ordered, int(order[300]), ax=ax)
    parts = drawn(ax)
    assert len(parts["points before it"]) == 300 - 5 and len(parts["other points"]) == 499
    ax.clear()
    free = rhotree.neighbors(X, 5, lengthscale=0.1, predecessors=False, ids=[7, 3])
    plot.neighbors(X, free, 3, ax=ax)
    parts = drawn(ax)
    np.testing.assert_array_equal(parts["neighbours"], X[free.indices[1, ::-1]])
    assert len(parts["other points"]) == 800 - 6 and "points before it" not in parts
    ax.clear()
    new = rhotree.neighbors(X, 5, lengthscale=0.1, queries=[[0.1, 0.1], [0.5, 0.6]])
    plot.neighbors(X, new, 1, queries=[[0.1, 0.1], [0.5, 0.6]], ax=ax)
    parts = drawn(ax)
    np.testing.assert_array_equal(parts["the point"], [[0.5, 0.6]])
    assert len(parts["other points"]) == 800 - 5


def test_the_first_point_has_no_neighbours(X, ax):
    answer = rhotree.neighbors(X, 5, lengthscale=0.1)
    plot.neighbors(X, answer, 0, ax=ax)
    parts = drawn(ax)
    assert set(parts) == {"the point", "other points"}
    assert len(parts["other points"]) == 799


def test_the_view_holds_the_neighbours_or_all(X, ax):
    answer = rhotree.neighbors(X, 5, lengthscale=0.1)
    plot.neighbors(X, answer, 700, ax=ax)
    (left, right), (bottom, top) = ax.get_xlim(), ax.get_ylim()
    shown = X[np.append(answer.indices[700], 700)]
    assert (shown > [left, bottom]).all() and (shown < [right, top]).all()
    assert right - left < 0.5 and right - left == pytest.approx(top - bottom)
    ax.clear()
    plot.neighbors(X, answer, 700, margin=None, ax=ax)
    (left, right), (bottom, top) = ax.get_xlim(), ax.get_ylim()
    assert (X.min(axis=0) > [left, bottom]).all() and (X.max(axis=0) < [right, top]).all()


def test_bar_and_legend_can_be_left_out_and_a_style_given(X, ax):
    answer = rhotree.neighbors(X, 5, lengthscale=0.1)
    plot.neighbors(X, answer, 700, colorbar=False, legend=False, ax=ax, cmap="magma", s=99)
    [part] = [part for part in ax.collections if part.get_label() == "neighbours"]
    assert part.get_cmap().name == "magma" and part.get_sizes() == [99]
    assert ax.get_legend() is None and part.colorbar is None and not ax.child_axes


def test_the_globe_has_no_date_line(ax):
    lonlat = np.array([[179.0, 60.0], [-179.0, 60.0], [178.0, 60.5], [177.0, 59.0]])
    lon, lat = np.radians(lonlat).T
    units = np.column_stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
    answer = rhotree.neighbors(units, 3, metric="euclidean", predecessors=False)
    for given in (lonlat, units):
        ax.clear()
        plot.neighbors(given, answer, 0, lonlat=True, ax=ax)
        parts = drawn(ax)
        expected = np.array([[181.0, 60.0], *lonlat[2:]])[answer.indices[0, ::-1] - 1]
        np.testing.assert_allclose(parts["neighbours"], expected)
        assert ax.get_aspect() == pytest.approx(1 / np.cos(np.radians(59.75)))
        assert ax.get_xlabel().startswith("longitude")


def test_the_field_is_coloured_by_what_is_left(X, Z, ax):
    field = Residual(X, Z, 0.1)
    assert plot.conditioning(X, field, ax=ax) is ax
    points, inducing = ax.collections
    np.testing.assert_array_equal(points.get_offsets(), X)
    np.testing.assert_array_equal(points.get_array(), field.residual_variance)
    np.testing.assert_array_equal(inducing.get_offsets(), Z)
    assert points.norm.vmin == 0 and "variance" in points.colorbar.ax.get_ylabel()
    assert [text.get_text() for text in ax.get_legend().get_texts()] == ["inducing points"]
    ax.clear()
    field.inducing_points = None
    norm = matplotlib.colors.LogNorm()
    plot.conditioning(X, field, ax=ax, norm=norm)
    assert len(ax.collections) == 1 and ax.collections[0].norm is norm
    field.residual_variance = None
    with pytest.raises(rhotree.InputError, match="Euclidean"):
        plot.conditioning(X, field, ax=ax)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"X": np.zeros((800, 3))}, r"X has the shape \(800, 3\) where \(n, 2\) is needed"),
        ({"X": np.zeros((800, 1)), "lonlat": True}, r"\(800, 1\) where \(n, 2\), or \(n, 3\)"),
        ({"X": np.zeros((5, 2))}, "X has 5 points: the answer is about 800"),
        ({"inducing": np.zeros((5, 3))}, r"inducing has the shape \(5, 3\)"),
        ({"query": 800}, "query is 800: the answer is about 0 to 799"),
        ({"query": -1}, "query is -1"),
        ({"query": 0.5}, "query is 0.5: a whole number"),
        ({"color": "red"}, "color is 'red'"),
        ({"ids": [1]}, "query is 500: the answer isn't about that point"),
        ({"asked": [[0.0, 0.0]], "query": 0}, "queries is needed"),
        (
            {"asked": [[0.0, 0.0]], "query": 0, "queries": np.zeros((2, 2))},
            "queries has 2 points: the answer is about 1",
        ),
    ],
)
def test_what_is_wrong_is_named(X, ax, change, message):
    change = dict(change)
    searched = {"ids": change.pop("ids", None), "queries": change.pop("asked", None)}
    answer = rhotree.neighbors(X, 3, lengthscale=0.1, **searched)
    with pytest.raises(rhotree.InputError, match=message):
        plot.neighbors(**({"X": X, "answer": answer, "query": 500, "ax": ax} | change))
    assert not ax.collections


def test_the_points_of_a_field_must_be_its_own(X, Z, ax):
    with pytest.raises(rhotree.InputError, match="X has 9 points: the index has 800"):
        plot.conditioning(X[:9], Residual(X, Z, 0.1), ax=ax)


def test_a_figure_is_made_where_none_is_given(X):
    answer = rhotree.neighbors(X, 3, lengthscale=0.1)
    ax = plot.neighbors(X, answer, 500)
    assert ax.figure is plt.gcf()
    plt.close(ax.figure)


def test_the_error_says_what_to_install(X, monkeypatch):
    answer = rhotree.neighbors(X, 3, lengthscale=0.1)
    monkeypatch.setitem(sys.modules, "matplotlib.pyplot", None)
    with pytest.raises(ImportError, match="pip install matplotlib"):
        plot.neighbors(X, answer, 500)
