"""What Dask costs: a search by 1, 2 and 4 workers of a LocalCluster beside the same search in one process.

Both have as many threads, answers are compared, and the two take turns, so that a busy machine is busy for both. Run
with the Python package and its extra ``dask`` installed:

    python benches/cluster.py --points 200000 --rounds 5
"""

import argparse
import json
import os
import platform
import statistics
import tempfile
import time

import numpy as np
from distributed import Client, LocalCluster

import rhotree
import rhotree.dask

FIELD = {"lengthscale": 0.05, "inducing": 200}
K = 30


def cpu() -> str:
    """The model's name, as Linux has it."""
    with open("/proc/cpuinfo") as lines:
        names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()


def timed(work):
    """What work returns, and its seconds."""
    start = time.perf_counter()
    result = work()
    return result, time.perf_counter() - start


def measure(index: rhotree.Index, path: str, workers: int, rounds: int) -> dict:
    """The medians for so many workers of one thread each."""
    with (
        LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        _, load = timed(lambda: rhotree.dask.neighbors(path, 1, ids=np.arange(workers)).compute())
        plain, cluster_seconds, ratios = [], [], []
        for round_ in range(rounds + 1):
            expected, one = timed(lambda: index.query(K, threads=workers))
            answer, many = timed(lambda: rhotree.dask.neighbors(path, K, client=client).compute())
            if not (answer.indices == expected.indices).all():
                raise SystemExit("the answers differ")
            if not (answer.distances == expected.distances).all():
                raise SystemExit("the distances differ")
            # The first loads what isn't loaded yet.
            if round_ > 0:
                plain.append(one)
                cluster_seconds.append(many)
                ratios.append(many / one)
        return {
            "workers": workers,
            "first_load": load,
            "plain": statistics.median(plain),
            "cluster": statistics.median(cluster_seconds),
            "ratio": statistics.median(ratios),
            "ratios": ratios,
        }


def main() -> None:
    """Print a line for each number of workers, as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--points", type=int, default=200_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4])
    arguments = parser.parse_args()
    X = np.random.default_rng(1).random((arguments.points, 2))
    index, build = timed(lambda: rhotree.Index(X, **FIELD))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "points.rhotree")
        _, save = timed(lambda: index.save(path))
        _, load = timed(lambda: rhotree.Index.load(path))
        about = {
            "cpu": cpu(),
            "cpus": os.cpu_count(),
            "points": arguments.points,
            "build": build,
            "save": save,
            "load": load,
            "file_bytes": os.path.getsize(path),
            "memory_bytes": index.nbytes,
        }
        print(json.dumps(about), flush=True)
        for workers in arguments.workers:
            print(json.dumps(measure(index, path, workers, arguments.rounds)), flush=True)


if __name__ == "__main__":
    main()
