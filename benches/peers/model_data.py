"""Observations for models: a simulated field and two real tables; and the exact log-likelihood."""

import math
from dataclasses import dataclass
from importlib.metadata import distribution

import numpy as np
from scipy.linalg import cholesky, solve_triangular
from scipy.spatial import KDTree
from scipy.spatial.distance import cdist

from workloads import CITIES, ROOT, correlation

SEED = 20251126
NEIGHBORS = 60
BLOCK = 2000
# Keeps the covariances of points that nearly coincide positive definite.
JITTER = 1e-10


@dataclass(frozen=True)
class Parameters:
    """Of a Matérn 3/2 covariance with one length scale, and of the noise."""

    variance: float
    length_scale: float
    noise_variance: float


def exact_log_likelihood(parameters, points, response):
    """-1/2 (N log 2 pi + log |K| + y^T K^-1 y) by a dense Cholesky factorisation in f64."""
    squares = (cdist(points, points) / parameters.length_scale) ** 2
    covariance = parameters.variance * correlation("matern32", squares)
    covariance[np.diag_indices_from(covariance)] += parameters.noise_variance
    factor = cholesky(covariance, lower=True, overwrite_a=True, check_finite=False)
    whitened = solve_triangular(factor, response, lower=True, check_finite=False)
    half_log_determinant = np.log(np.diagonal(factor)).sum()
    squares = whitened @ whitened
    return float(-0.5 * (len(points) * math.log(2 * math.pi) + squares) - half_log_determinant)


def simulated_table(parameters, count):
    """Uniform points in the unit square, and noisy observations of a field at them.

    The first 2,000 are drawn together, each later one given the 60 nearest of those before it
    (Vecchia's approximation with twice the neighbours of the models). The first n of N points are
    those that n alone would be.
    """
    points = np.random.default_rng(SEED).random((count, 2))
    innovations, noise = (
        np.random.default_rng(SEED + stream).standard_normal(count) for stream in (1, 2)
    )
    scaled = points / parameters.length_scale
    first = scaled[:BLOCK]
    covariance = correlation("matern32", cdist(first, first) ** 2) + JITTER * np.eye(len(first))
    field = np.zeros(count)
    field[:BLOCK] = np.linalg.cholesky(covariance) @ innovations[:BLOCK]
    for start in range(BLOCK, count, BLOCK):
        neighbors = nearest_predecessors(scaled, start, min(start + BLOCK, count))
        weights, deviations = conditionals(scaled, start, neighbors)
        for row, ids in enumerate(neighbors):
            known = weights[row] @ field[ids]
            field[start + row] = known + deviations[row] * innovations[start + row]
    observed = math.sqrt(parameters.variance) * field
    observed += math.sqrt(parameters.noise_variance) * noise
    return points, observed


def nearest_predecessors(points, start, end):
    """For each point from start to end the nearest of those before it."""
    block = points[start:end]
    before, ids = KDTree(points[:start]).query(block, NEIGHBORS)
    within = cdist(block, block)
    within[np.triu_indices_from(within)] = np.inf
    distances = np.hstack([before, within])
    ids = np.hstack([ids, np.broadcast_to(np.arange(start, end), within.shape)])
    nearest = np.argpartition(distances, NEIGHBORS, axis=1)[:, :NEIGHBORS]
    return np.take_along_axis(ids, nearest, axis=1)


def conditionals(points, start, neighbors):
    """Weights of the neighbours' values in the mean of each point's, and its deviation."""
    among, own = points[neighbors], points[start : start + len(neighbors), None]
    squares = ((among[:, :, None] - among[:, None]) ** 2).sum(axis=3)
    covariance = correlation("matern32", squares) + JITTER * np.eye(NEIGHBORS)
    across = correlation("matern32", ((among - own) ** 2).sum(axis=2))
    weights = np.linalg.solve(covariance, across[:, :, None])[:, :, 0]
    return weights, np.sqrt(np.maximum(1.0 - (weights * across).sum(axis=1), 0.0))


def diamonds_table():
    """Log price of 53,940 diamonds over carat, depth, table, x, y and z: plotnine bundles it."""
    path = distribution("plotnine").locate_file("plotnine/data/diamonds.csv")
    table = np.loadtxt(path, delimiter=",", skiprows=1, usecols=(0, 4, 5, 7, 8, 9, 6))
    return table[:, :6], np.log(table[:, 6])


def cities_table():
    """Log population of the 34,003 cities that have one, over their places on the unit sphere."""
    path = ROOT / "data" / "world_cities.csv"
    population = np.loadtxt(path, delimiter=",", skiprows=1, usecols=2)
    known = population > 0
    return CITIES.points()[known], np.log(population[known])


@dataclass(frozen=True)
class Split:
    """Rows to fit and rows to predict, standardised and centred by the former."""

    points: np.ndarray
    response: np.ndarray
    new_points: np.ndarray
    new_response: np.ndarray


def split(table, count, test):
    """The first `count` rows of a random order to fit, its last `test` rows to predict."""
    points, response = table
    order = np.random.default_rng(SEED).permutation(len(points))
    train, test = order[:count], order[-test:]
    center, spread = points[train].mean(axis=0), points[train].std(axis=0)
    mean = response[train].mean()
    points = (points - center) / spread
    return Split(points[train], response[train] - mean, points[test], response[test] - mean)


def scores(split, mean, variance):
    """Root mean squared error, and the mean negative log density of what was observed."""
    errors = split.new_response - mean
    densities = 0.5 * (np.log(2 * math.pi * variance) + errors * errors / variance)
    return {
        "rmse": float(np.sqrt((errors * errors).mean())),
        "log_score": float(densities.mean()),
    }
