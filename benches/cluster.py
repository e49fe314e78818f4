"""What Dask costs: a search by 1, 2 and 4 workers of a LocalCluster beside the same search in one process.

Both have as many threads, answers are compared, and the two take turns, so that a busy machine is busy for both. Run
with the Python package and its extra ``dask`` installed:

    python benches/cluster.py --points 200000 --rounds 5

With ``--parts 2 4`` the points are spread instead, over as many workers as parts.
"""

import argparse
import json
import os
import platform
import statistics
import tempfile
import time

import numpy as np
from distributed import Client, LocalCluster, wait

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


def search_and_keep(path: str, client: Client) -> None:
    """Have the workers search, and leave the answer with them."""
    kept = rhotree.dask.neighbors(path, K, client=client).persist()
    wait([kept.indices, kept.distances])


def measure(index: rhotree.Index, path: str, workers: int, threads: int, rounds: int) -> dict:
    """The medians for so many workers of so many threads each."""
    with (
        LocalCluster(
            n_workers=workers, threads_per_worker=threads, dashboard_address=None
        ) as cluster,
        Client(cluster) as client,
    ):
        _, load = timed(lambda: rhotree.dask.neighbors(path, 1, ids=np.arange(workers)).compute())
        plain, cluster_seconds, ratios, kept_ratios = [], [], [], []
        for round_ in range(rounds + 1):
            expected, one = timed(lambda: index.query(K, threads=workers * threads))
            answer, many = timed(lambda: rhotree.dask.neighbors(path, K, client=client).compute())
            _, kept = timed(lambda: search_and_keep(path, client))
            if not (answer.indices == expected.indices).all():
                raise SystemExit("the answers differ")
            if not (answer.distances == expected.distances).all():
                raise SystemExit("the distances differ")
            # The first loads what isn't loaded yet.
            if round_ > 0:
                plain.append(one)
                cluster_seconds.append(many)
                ratios.append(many / one)
                kept_ratios.append(kept / one)
        return {
            "workers": workers,
            "threads": threads,
            "first_load": load,
            "plain": statistics.median(plain),
            "cluster": statistics.median(cluster_seconds),
            "ratio": statistics.median(ratios),
            "ratios": ratios,
            "kept_ratio": statistics.median(kept_ratios),
        }


def cpu_seconds(client: Client) -> float:
    """What this process and the workers have used of the CPUs."""
    return time.process_time() + sum(client.run(time.process_time).values())


def measure_parts(index: rhotree.Index, X: np.ndarray, parts: int, rounds: int, rule: bool) -> dict:
    """The medians for so many parts, each on a worker of one thread."""
    with (
        LocalCluster(n_workers=parts, threads_per_worker=1, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        made, build = timed(
            lambda: rhotree.dask.neighbors(X, K, parts=parts, predecessors=rule, **FIELD)
        )
        plain, spread, ratios, works = [], [], [], []
        for _ in range(rounds + 1):
            before = time.process_time()
            expected, one = timed(lambda: index.query(K, predecessors=rule, threads=parts))
            work, before = time.process_time() - before, cpu_seconds(client)
            answer, many = timed(made.compute)
            works.append((cpu_seconds(client) - before) / work)
            if not (answer.indices == expected.indices).all():
                raise SystemExit("the answers differ")
            if not (answer.distances == expected.distances).all():
                raise SystemExit("the distances differ")
            plain.append(one)
            spread.append(many)
            ratios.append(many / one)
        workers = client.scheduler_info()["workers"].values()
        # The first makes what a search makes once.
        return {
            "parts": parts,
            "predecessors": rule,
            "build": build,
            "plain": statistics.median(plain[1:]),
            "spread": statistics.median(spread[1:]),
            "ratio": statistics.median(ratios[1:]),
            "cpu_ratio": statistics.median(works[1:]),
            "cpu_ratios": works[1:],
            "worker_bytes": sorted(worker["metrics"]["managed_bytes"] for worker in workers),
        }


def main() -> None:
    """Print a line for each number of workers, as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--points", type=int, default=200_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4])
    parser.add_argument("--threads", type=int, default=1, help="of each worker")
    parser.add_argument("--parts", type=int, nargs="+", default=[])
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
        for parts in arguments.parts:
            for rule in (True, False):
                figures = measure_parts(index, X, parts, arguments.rounds, rule)
                print(json.dumps(figures), flush=True)
        for workers in [] if arguments.parts else arguments.workers:
            figures = measure(index, path, workers, arguments.threads, arguments.rounds)
            print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
