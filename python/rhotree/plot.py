"""Pictures of an answer and of a field (needs matplotlib).

Each function draws into the axes that it is given, or into those of a new figure, and returns
them. Points are in the plane, or on the globe with ``lonlat=True``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from rhotree._arguments import FloatArray, as_count, as_points, one_of
from rhotree._errors import InputError
from rhotree._neighbors import Neighbors

if TYPE_CHECKING:
    from matplotlib.axes import Axes

View: TypeAlias = tuple[FloatArray, FloatArray]

# Greys, and a vermilion that colour-blind eyes too tell from them and from viridis (M. Okabe and
# K. Ito, "Color universal design", 2008).
REST, PREDECESSORS, QUERY, INDUCING = "0.86", "0.6", "#d55e00", "black"


class Residual(Protocol):
    """What :func:`conditioning` reads of an index."""

    @property
    def residual_variance(self) -> FloatArray | None:
        """The variance that the inducing points leave of each point, shape (n,)."""

    @property
    def inducing_points(self) -> FloatArray | None:
        """The inducing points, shape (m, d)."""


def neighbors(
    X: ArrayLike,
    answer: Neighbors,
    query: int,
    *,
    queries: ArrayLike | None = None,
    inducing: ArrayLike | None = None,
    color: Literal["distance", "rank"] = "distance",
    margin: float | None = 0.25,
    lonlat: bool = False,
    colorbar: bool = True,
    legend: bool = True,
    ax: Axes | None = None,
    **scatter: Any,
) -> Axes:
    """Draw a point, its neighbours, and the points that could have been.

    Parameters
    ----------
    X : array-like, shape (n, 2)
        The points of the answer. With ``lonlat``, longitude and latitude in degrees, or unit
        vectors of shape (n, 3). They may be where points are drawn that were searched in other
        coordinates.
    answer : Neighbors
    query : int
        The point: its row of X, or of ``queries``.
    queries : array-like, shape (n_queries, 2), optional
        The new points that the answer is about; needed if it is about new points.
    inducing : array-like, shape (m, 2), optional
        The inducing points.
    color : {"distance", "rank"}
        What the colour of a neighbour means: its distance, or its place among the neighbours,
        from 1.
    margin : float, optional
        How far the picture reaches beyond the point and its neighbours, as a share of their
        extent. None shows all points.
    lonlat : bool
        Whether X is on the globe. A degree of longitude is then drawn as long as it is at the
        latitude in the middle of the picture, and longitudes are those nearest to the point's,
        which may be beyond 180 degrees.
    colorbar : bool
        Whether a bar explains the colours.
    legend : bool
        Whether a legend, below the axes, explains the markers.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure unless given.
    **scatter
        For :meth:`matplotlib.axes.Axes.scatter` of the neighbours, such as ``cmap`` or ``s``.

    Returns
    -------
    matplotlib.axes.Axes

    Raises
    ------
    InputError
        For points that aren't in the plane, or aren't those of the answer.

    Examples
    --------
    >>> import numpy as np, rhotree
    >>> X = np.random.default_rng(1).random((1000, 2))
    >>> answer = rhotree.neighbors(X, 20, lengthscale=0.1, order="maximin")
    >>> ax = rhotree.plot.neighbors(X, answer, 500)
    >>> ax.figure.savefig("neighbors.png")  # doctest: +SKIP
    """
    points = _positions(X, "X", lonlat)
    if len(points) != answer.n_points:
        raise InputError(f"X has {len(points)} points: the answer is about {answer.n_points}", "X")
    one_of(color, "color", ("distance", "rank"))
    row = _row(answer, query)
    if not answer.new:
        center = points[query]
    elif queries is None:
        raise InputError("queries is needed: the answer is about new points", "queries")
    else:
        asked = _positions(queries, "queries", lonlat)
        if len(asked) != len(answer):
            problem = f"queries has {len(asked)} points: the answer is about {len(answer)}"
            raise InputError(problem, "queries")
        center = asked[row]
    given = None if inducing is None else _positions(inducing, "inducing", lonlat)
    if lonlat:
        points = _around(points, center)
        given = None if given is None else _around(given, center)

    found = answer.indices[row, : answer.counts[row]]
    ranks = np.arange(1, len(found) + 1)
    values = answer.distances[row, : len(found)] if color == "distance" else ranks
    possible = _possible(answer, query)
    possible[found] = False
    rest = ~possible
    rest[found] = False
    if not answer.new:
        rest[query] = False

    view = None if margin is None else _view(np.vstack([center, points[found]]), margin, lonlat)
    ax = _axes(ax)
    size = _size(points, view)
    _draw(ax, points[rest], s=size, color=REST, label="other points")
    label = "points before it" if answer.predecessors and not answer.new else "other points"
    _draw(ax, points[possible], s=size, color=PREDECESSORS, label=label)
    if given is not None:
        _draw_inducing(ax, given)
    # The nearest are drawn last, above the others.
    style = {"s": 36, "cmap": "viridis", "edgecolors": "0.2", "linewidths": 0.5, "zorder": 3}
    style = style | {"label": "neighbours"} | scatter
    drawn = _draw(ax, points[found[::-1]], c=values[::-1], **style)
    style = {"s": 150, "marker": "*", "color": QUERY, "edgecolors": "white", "zorder": 4}
    _draw(ax, center[None], label="the point", **style)
    if colorbar and drawn is not None:
        _draw_colorbar(ax, drawn, _meaning(answer, color))
    _finish(ax, points, view, lonlat, legend)
    return ax


def conditioning(
    X: ArrayLike,
    index: Residual,
    *,
    lonlat: bool = False,
    colorbar: bool = True,
    legend: bool = True,
    ax: Axes | None = None,
    **scatter: Any,
) -> Axes:
    """Draw what the inducing points leave of the variance of each point.

    Where little is left, correlations are small differences of large numbers; where much is, the
    inducing points know little.

    Parameters
    ----------
    X : array-like, shape (n, 2)
        The points of the index. With ``lonlat``, longitude and latitude in degrees, or unit
        vectors of shape (n, 3).
    index : Index
        An index with residual correlations.
    lonlat : bool
        Whether X is on the globe.
    colorbar : bool
        Whether a bar explains the colours.
    legend : bool
        Whether a legend, below the axes, explains the markers.
    ax : matplotlib.axes.Axes, optional
        Where to draw; a new figure unless given.
    **scatter
        For :meth:`matplotlib.axes.Axes.scatter` of the points, such as ``cmap``, ``s`` or ``norm``.

    Returns
    -------
    matplotlib.axes.Axes

    Raises
    ------
    InputError
        For points that aren't in the plane, or aren't those of the index.
    """
    points = _positions(X, "X", lonlat)
    variance = index.residual_variance
    if variance is None:
        raise InputError("index has no residual variances: its distances are Euclidean", "metric")
    if len(points) != len(variance):
        raise InputError(f"X has {len(points)} points: the index has {len(variance)}", "X")
    inducing = index.inducing_points
    given = None if inducing is None else _positions(inducing, "inducing", lonlat)
    ax = _axes(ax)
    style: dict[str, Any] = {"s": _size(points, None), "cmap": "viridis"}
    if "norm" not in scatter:
        style["vmin"] = 0.0
    drawn = _draw(ax, points, c=variance, **(style | scatter))
    if given is not None:
        _draw_inducing(ax, given)
    if colorbar:
        _draw_colorbar(ax, drawn, "residual variance")
    _finish(ax, points, None, lonlat, legend)
    return ax


def _positions(value: ArrayLike, name: str, lonlat: bool) -> FloatArray:
    """Return where points are drawn; unit vectors as longitudes and latitudes."""
    points = as_points(value, name)
    if lonlat and points.shape[1] == 3:
        x, y, z = points.T
        radians: FloatArray = np.column_stack([np.arctan2(y, x), np.arctan2(z, np.hypot(x, y))])
        return radians * (180 / np.pi)
    if points.shape[1] != 2:
        wanted = "(n, 2), or (n, 3) for unit vectors," if lonlat else "(n, 2)"
        raise InputError(f"{name} has the shape {points.shape} where {wanted} is needed", "shape")
    return points


def _around(points: FloatArray, center: FloatArray) -> FloatArray:
    """Return longitudes at most half a turn from the point's: no date line divides them."""
    turns = np.round((points[:, 0] - center[0]) / 360)
    return np.column_stack([points[:, 0] - 360 * turns, points[:, 1]])


def _row(answer: Neighbors, query: int) -> int:
    """Return the row of the answer that is about a point."""
    query = as_count(query, "query", 0)
    if answer.ids is not None:
        rows = np.flatnonzero(answer.ids == query)
        if len(rows) == 0:
            raise InputError(f"query is {query}: the answer isn't about that point", "unknown-id")
        return int(rows[0])
    if query >= len(answer):
        problem = f"query is {query}: the answer is about 0 to {len(answer) - 1}"
        raise InputError(problem, "unknown-id")
    return query


def _possible(answer: Neighbors, query: int) -> NDArray[np.bool_]:
    """Return which points could have been neighbours of the query."""
    possible = np.ones(answer.n_points, bool)
    if answer.new:
        return possible
    if not answer.predecessors:
        possible[query] = False
    elif answer.order is None:
        possible[query:] = False
    else:
        place = int(np.flatnonzero(answer.order == query)[0])
        possible[answer.order[place:]] = False
    return possible


def _meaning(answer: Neighbors, color: str) -> str:
    if color == "rank":
        return "rank, 1 is the nearest"
    if answer.conditioning is None:
        return "distance in length scales"
    return r"distance $\sqrt{1 - |\rho|}$"


def _size(points: FloatArray, view: View | None) -> float:
    """Return the area of a marker, in square points: small where many are in view."""
    seen = len(points)
    if view is not None:
        seen = int(((points >= view[0]) & (points <= view[1])).all(axis=1).sum())
    return float(np.clip(10_000 / max(seen, 1), 3, 16))


def _axes(ax: Axes | None) -> Axes:
    if ax is not None:
        return ax
    try:
        import matplotlib.pyplot as plt
    except ImportError as error:
        raise ImportError("matplotlib is needed to draw: pip install matplotlib") from error
    return plt.subplots(layout="constrained")[1]


def _draw(ax: Axes, points: FloatArray, **style: Any) -> Any:
    """Draw points, if there are any."""
    if len(points) == 0:
        return None
    return ax.scatter(points[:, 0], points[:, 1], **({"linewidths": 0} | style))


def _draw_inducing(ax: Axes, points: FloatArray) -> None:
    style: dict[str, Any] = {"marker": "x", "s": 40, "linewidths": 1.5, "color": INDUCING}
    _draw(ax, points, zorder=5, label="inducing points", **style)


def _draw_colorbar(ax: Axes, drawn: Any, label: str) -> None:
    """Draw a bar as high as the axes, whatever their aspect."""
    ax.figure.colorbar(drawn, cax=ax.inset_axes((1.03, 0.0, 0.04, 1.0)), label=label)


def _view(shown: FloatArray, margin: float, lonlat: bool) -> View | None:
    """Return the corners of a square around points; None for a single place."""
    low, high = shown.min(axis=0), shown.max(axis=0)
    middle = (low + high) / 2
    unit = np.array([_stretch(middle[1]) if lonlat else 1.0, 1.0])
    half = (0.5 + margin) * ((high - low) / unit).max() * unit
    return (middle - half, middle + half) if (half > 0).all() else None


def _stretch(latitude: float) -> float:
    """Return how many degrees of longitude are as long as one of latitude.

    Near the poles it is as at 80 degrees.
    """
    return float(1 / np.cos(np.radians(np.clip(latitude, -80, 80))))


def _finish(ax: Axes, points: FloatArray, view: View | None, lonlat: bool, legend: bool) -> None:
    """Set limits, aspect, labels and legend."""
    if view is not None:
        (left, bottom), (right, top) = view
        ax.set_xlim(left, right)
        ax.set_ylim(bottom, top)
    if lonlat:
        lowest, highest = view if view is not None else (points.min(axis=0), points.max(axis=0))
        ax.set_aspect(_stretch((lowest[1] + highest[1]) / 2))
        ax.set_xlabel("longitude, degrees")
        ax.set_ylabel("latitude, degrees")
    else:
        ax.set_aspect("equal")
        ax.set_xlabel("$x_1$")
        ax.set_ylabel("$x_2$")
    ax.locator_params(nbins=6)
    if legend and ax.get_legend_handles_labels()[0]:
        below: dict[str, Any] = {"loc": "upper center", "bbox_to_anchor": (0.5, -0.14), "ncols": 3}
        ax.legend(**below, frameon=False, fontsize="small", handletextpad=0.3)
