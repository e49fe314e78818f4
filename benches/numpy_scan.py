"""An exact f64 scan in residual correlation with numpy: a matrix product (BLAS) per chunk of queries.

Usage: numpy_scan.py FOLDER K, with points.npy, factor.npy, variances.npy and queries.npy in the folder.
The covariance is RBF with unit variance and length scale. Each line on the input asks for one scan;
each answer is one line of ids.
"""

import sys

import numpy

CHUNK = 128

folder, k = sys.argv[1], int(sys.argv[2])
points, factor, variances, queries = (
    numpy.load(f"{folder}/{name}.npy") for name in ("points", "factor", "variances", "queries")
)
scales = 1.0 / numpy.sqrt(variances.ravel())
weights = factor * scales[:, None]
squares = (points * points).sum(axis=1)


def scan():
    nearest = numpy.empty((len(queries), k), dtype=numpy.int64)
    for start in range(0, len(queries), CHUNK):
        ids = queries[start : start + CHUNK]
        squared = squares[ids, None] + squares[None, :] - 2.0 * (points[ids] @ points.T)
        numpy.maximum(squared, 0.0, out=squared)
        squared *= -0.5
        rho = numpy.exp(squared, out=squared)
        rho *= scales[ids, None]
        rho *= scales[None, :]
        rho -= weights[ids] @ weights.T
        numpy.abs(rho, out=rho)
        rho[numpy.arange(len(ids)), ids] = -1.0
        best = numpy.argpartition(-rho, k, axis=1)[:, :k]
        nearest[start : start + CHUNK] = best
    return nearest


for _ in sys.stdin:
    print(*scan().ravel(), flush=True)
