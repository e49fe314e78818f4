"""Orders of points for Vecchia's rule."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from rhotree import _native
from rhotree._arguments import FloatArray, IntArray, as_ids, as_lengthscales, as_points
from rhotree._errors import InputError
from rhotree._neighbors import Neighbors


def order_maximin(
    X: ArrayLike,
    *,
    lengthscale: float | ArrayLike = 1.0,
    first: ArrayLike | None = None,
) -> tuple[IntArray, FloatArray]:
    """Order points so that each is the farthest from all before it.

    The first is the one nearest to the mean. Of two points at one distance the one with the lower row comes first;
    copies of a point come last. The order is exact, and the same on every machine.

    Parameters
    ----------
    X : array-like, shape (n, d)
        The points.
    lengthscale : float or array-like of d floats
        The unit of distances: one, or one for each column.
    first : array-like of int, optional
        Rows of points that come before all others, such as those with observations before those without. They
        are ordered among themselves in the same way.

    Returns
    -------
    order : ndarray of int64, shape (n,)
        Rows of X: ``X[order]`` are the points in their order.
    radii : ndarray of float64, shape (n,)
        Of each place in the order, the distance of its point to the nearest before it, in units of the length
        scale; infinite for the first.

    References
    ----------
    J. Guinness, "Permutation and grouping methods for sharpening Gaussian process approximations", *Technometrics*
    60 (2018). F. Schäfer, M. Katzfuss and H. Owhadi, "Sparse Cholesky factorization by Kullback-Leibler
    minimization", *SIAM Journal on Scientific Computing* 43 (2021).

    Examples
    --------
    >>> import rhotree
    >>> order, radii = rhotree.order_maximin([[0.0], [1.0], [2.0], [6.0]])
    >>> order
    array([2, 3, 0, 1])
    >>> radii
    array([inf,  4.,  2.,  1.])
    """
    points = as_points(X, "X")
    rows = np.empty(0, np.int64) if first is None else as_ids(first, "first")
    return _native.order_maximin(points, as_lengthscales(lengthscale), rows)


def permutation(points: FloatArray, order: Any, lengthscale: Any, seed: int) -> IntArray | None:
    """Return the rows in the order that was asked for; None for that of the rows."""
    if order is None:
        return None
    if isinstance(order, str):
        if order == "maximin":
            return order_maximin(points, lengthscale=lengthscale)[0]
        if order == "random":
            return _native.order_random(len(points), seed)
        raise InputError(
            f'order is {order!r}: it must be "maximin", "random", or rows of X', "order"
        )
    rows = as_ids(order, "order")
    _native.check_order(rows, len(points))
    return rows


def to_places(rows: IntArray, order: IntArray) -> IntArray:
    """Return the places in an order of rows; those that are no rows stay as they are, and are none either."""
    places = np.empty_like(order)
    places[order] = np.arange(len(order))
    legal = (rows >= 0) & (rows < len(order))
    return np.where(legal, places[np.where(legal, rows, 0)], rows)


def restored(answer: Neighbors, order: IntArray, ids: IntArray | None) -> Neighbors:
    """Return an answer about ordered points in the rows that they had before."""
    indices = np.where(answer.indices >= 0, order[answer.indices], -1)
    distances = answer.distances
    if ids is None and not answer.new:
        by_place, distances = (indices, distances), np.empty_like(distances)
        indices = np.empty_like(indices)
        indices[order], distances[order] = by_place
    return replace(answer, indices=indices, distances=distances, ids=ids, order=order)
