"""A scan with numpy: a matrix product (BLAS) per chunk of queries, then a partial selection.

With the predecessor rule a chunk meets only the points before its last query.
"""

import numpy as np
from job import Clock, Job

CHUNK = 128

job = Job()
precision = np.dtype(job.arguments[0])
points, factor, variances, queries = (
    job.load(name) for name in ("points", "factor", "variances", "queries")
)
clock = Clock()
scales = (1.0 / np.sqrt(variances)).astype(precision)
weights = (factor / np.sqrt(variances)[:, None]).astype(precision)
scaled = (points / job.length_scale).astype(precision)
squares = (scaled * scaled).sum(axis=1)
build = clock.lap()


def correlate(squared):
    """kappa in place."""
    if job.covariance == "rbf":
        squared *= -0.5
        return np.exp(squared, out=squared)
    r = np.sqrt(squared, out=squared)
    if job.covariance == "matern12":
        return np.exp(np.negative(r, out=r), out=r)
    r *= precision.type(np.sqrt(3.0 if job.covariance == "matern32" else 5.0))
    polynomial = 1 + r
    if job.covariance == "matern52":
        polynomial += r * r * precision.type(1 / 3)
    np.exp(np.negative(r, out=r), out=r)
    return np.multiply(r, polynomial, out=r)


answer = np.full((len(queries), job.k), -1, dtype=np.int64)
for start in range(0, len(queries), CHUNK):
    ids = queries[start : start + CHUNK]
    end = int(ids.max()) if job.predecessors else len(points)
    if end == 0:
        continue
    squared = squares[ids, None] + squares[None, :end]
    squared -= 2.0 * (scaled[ids] @ scaled[:end].T)
    rho = correlate(np.maximum(squared, 0.0, out=squared))
    rho *= scales[ids, None]
    rho *= scales[None, :end]
    rho -= weights[ids] @ weights[:end].T
    np.abs(rho, out=rho)
    if job.predecessors:
        rho[np.arange(end)[None, :] >= ids[:, None]] = -1.0
    else:
        rho[np.arange(len(ids)), ids] = -1.0
    k = min(job.k, end)
    best = np.argpartition(rho, end - k, axis=1)[:, end - k :]
    legal = np.take_along_axis(rho, best, axis=1) >= 0
    answer[start : start + CHUNK, :k] = np.where(legal, best, -1)
job.report(build=build, search=clock.lap(), answer=answer)
