"""Points, and the plain numpy definition that every answer is compared with."""

from __future__ import annotations

import numpy as np
import pytest

JITTER = 1e-6


def kappa(r, covariance):
    """The covariance functions (Rasmussen and Williams 2006, section 4.2.1), of variance 1."""
    if covariance == "rbf":
        return np.exp(-(r**2) / 2)
    if covariance == "matern12":
        return np.exp(-r)
    if covariance == "matern32":
        return (1 + np.sqrt(3) * r) * np.exp(-np.sqrt(3) * r)
    return (1 + np.sqrt(5) * r + 5 * r**2 / 3) * np.exp(-np.sqrt(5) * r)


def distances(A, B, lengthscale):
    difference = (A[:, None, :] - B[None, :, :]) / np.asarray(lengthscale)
    return np.sqrt((difference**2).sum(axis=2))


def residual_correlations(X, Z, lengthscale, covariance="matern32", queries=None):
    """|rho| of the queries, which are the points unless given, with all points."""
    Q = X if queries is None else queries
    K = kappa(distances(Q, X, lengthscale), covariance)
    if len(Z) == 0:
        return np.abs(K)
    L = np.linalg.cholesky(
        kappa(distances(Z, Z, lengthscale), covariance) + JITTER * np.eye(len(Z))
    )

    def factor(points):
        return np.linalg.solve(L, kappa(distances(Z, points, lengthscale), covariance)).T

    V, W = factor(X), factor(Q)
    p, q = 1 - (V**2).sum(axis=1), 1 - (W**2).sum(axis=1)
    return np.clip(np.abs(K - W @ V.T) / np.sqrt(np.outer(q, p)), 0, 1)


def assert_nearest(answer, rho, predecessors, ids=None, order=None):
    """Every row has as many neighbours as it must, and none that was left out is nearer than the last."""
    n = rho.shape[1]
    place = np.arange(n)
    if order is not None:
        place = np.empty(n, int)
        place[order] = np.arange(n)
    rows = range(len(rho)) if ids is None else ids
    for row, query in enumerate(rows):
        legal = np.arange(n) != query if not answer.new else np.ones(n, bool)
        if predecessors and not answer.new:
            legal &= place < place[query]
        closeness = np.where(legal, rho[row if answer.new else query], -1.0)
        count = min(answer.k, legal.sum())
        found = answer.indices[row]
        assert (found[:count] >= 0).all() and (found[count:] == -1).all()
        assert np.isinf(answer.distances[row, count:]).all()
        assert len(set(found[:count])) == count and legal[found[:count]].all()
        best = np.sort(closeness)[::-1][:count]
        np.testing.assert_allclose(closeness[found[:count]], best, atol=1e-8)
        np.testing.assert_allclose(answer.distances[row, :count] ** 2, 1 - best, atol=1e-8)


@pytest.fixture(scope="session")
def X():
    return np.random.default_rng(1).random((800, 2))


@pytest.fixture(scope="session")
def Z(X):
    return X[::40] + 0.01
