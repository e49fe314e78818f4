"""scikit-learn's nearest neighbours with a callable metric: brute force or its ball tree.

The metric must hold at the tree's centres, which are means of coordinates and no points of the
data. So it takes coordinates, and computes v and p of those that it hasn't seen. It knows no
predecessor rule.
"""

import numpy as np
from job import Clock, Job, without_queries
from scipy.linalg import solve_triangular
from sklearn.neighbors import NearestNeighbors

job = Job()
(algorithm,) = job.arguments
points, factor, variances, queries = (
    job.load(name) for name in ("points", "factor", "variances", "queries")
)
cholesky, inducing = job.load("cholesky"), job.load("scaled_inducing")
scaled = points / job.length_scale


def correlation(squared):
    if job.covariance == "rbf":
        return np.exp(-0.5 * squared)
    r = np.sqrt(squared)
    if job.covariance == "matern12":
        return np.exp(-r)
    t = r * np.sqrt(3.0 if job.covariance == "matern32" else 5.0)
    return (1.0 + t + (t * t / 3.0 if job.covariance == "matern52" else 0.0)) * np.exp(-t)


known = {x.tobytes(): (v, p) for x, v, p in zip(scaled, factor, variances, strict=True)}


def residual(x):
    key = x.tobytes()
    if key not in known:
        across = correlation(((inducing - x) ** 2).sum(axis=1))
        v = solve_triangular(cholesky, across, lower=True, check_finite=False)
        known[key] = (v, 1.0 - v @ v)
    return known[key]


def distance(x, y):
    (v, p), (w, q) = residual(x), residual(y)
    difference = x - y
    rho = (correlation(difference @ difference) - v @ w) / np.sqrt(p * q)
    return np.sqrt(max(1.0 - abs(rho), 0.0))


clock = Clock()
# A point is its own nearest neighbour, and no answer.
neighbors = NearestNeighbors(n_neighbors=job.k + 1, algorithm=algorithm, metric=distance)
neighbors.fit(scaled)
build = clock.lap()
found = neighbors.kneighbors(scaled[queries], return_distance=False)
search = clock.lap()
job.report(build=build, search=search, answer=without_queries(found, queries, job.k))
