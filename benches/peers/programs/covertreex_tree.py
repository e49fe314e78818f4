"""The public cover tree for this metric, by one of its engines.

Its Rust engines take the length scale as 1 whatever they are told (version 0.4.5), so the points
are scaled beforehand. They compute in f32. `rust-natural` computes V itself, from inducing points
that it draws with its seed: for the gold workload they are the same ones. `python-numba` has a
compiled search for RBF alone, which ignores the predecessor rule; else it searches in Python. Every
engine counts a point among its own neighbours where the rule allows it, so it is asked for one
more.
"""

import numpy as np
from job import Clock, Job, without_queries

job = Job()
(engine,) = job.arguments
points, factor, variances, queries = (
    job.load(name) for name in ("points", "factor", "variances", "queries")
)
scaled = np.ascontiguousarray(points / job.length_scale)

from covertreex import config  # noqa: E402
from covertreex.engine import build_tree  # noqa: E402
from covertreex.metrics.residual.core import ResidualCorrHostData  # noqa: E402
from covertreex.runtime.model import RuntimeModel  # noqa: E402


def kernel_provider(coordinates):
    """k of two lists of ids, for the search in Python."""

    def provide(rows, columns):
        a, b = coordinates[np.asarray(rows)], coordinates[np.asarray(columns)]
        squared = ((a[:, None, :] - b[None, :, :]) ** 2).sum(axis=2)
        if job.covariance == "rbf":
            return np.exp(-0.5 * squared)
        t = np.sqrt(5.0 * squared)
        return (1.0 + t + t * t / 3.0) * np.exp(-t)

    return provide


def host_data(count):
    """V and p of the first points, as the package wants them."""
    data = ResidualCorrHostData(
        v_matrix=factor[:count].astype(np.float32),
        p_diag=variances[:count].astype(np.float32),
        kernel_diag=np.ones(count, dtype=np.float32),
        kernel_provider=kernel_provider(scaled[:count]),
        kernel_points_f32=scaled[:count].astype(np.float32),
    )
    if job.covariance == "rbf" and not (engine == "python-numba" and job.predecessors):
        # What the package looks for before it takes the compiled search.
        object.__setattr__(data, "rbf_variance", 1.0)
        object.__setattr__(data, "rbf_lengthscale", np.ones(scaled.shape[1], dtype=np.float32))
    return data


runtime = RuntimeModel(
    metric="residual_correlation",
    engine=engine,
    enable_rust=engine != "python-numba",
    enable_numba=True,
).to_runtime_config()
context = config.configure_runtime(runtime)
parameters = {
    "variance": 1.0,
    "lengthscale": 1.0,
    "inducing_count": job.inducing,
    "kernel_type": 1 if job.covariance == "matern52" else 0,
}


def build(count):
    return build_tree(
        scaled[:count],
        runtime=runtime,
        engine=engine,
        context=context,
        residual_backend=host_data(count),
        residual_params=parameters,
    )


def search(tree, ids):
    k = job.k if job.predecessors else job.k + 1
    return tree.knn(ids.reshape(-1, 1), k=k, predecessor_mode=job.predecessors, context=context)


if engine == "python-numba":
    # Compiles what a measurement mustn't count.
    search(build(256), np.arange(128, 136))
clock = Clock()
tree = build(len(points))
build_seconds = clock.lap()
found = np.asarray(search(tree, queries), dtype=np.int64)
search_seconds = clock.lap()
answer = without_queries(found, queries, job.k)
job.report(build=build_seconds, search=search_seconds, answer=answer)
