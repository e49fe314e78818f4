"""What every program's process shares: reading the job, its clock, its memory, its answer."""

import json
import sys
import time
from pathlib import Path

import numpy as np


class Job:
    """A folder with points.npy, factor.npy, variances.npy, queries.npy and job.json."""

    def __init__(self):
        self.folder = Path(sys.argv[1])
        self.arguments = sys.argv[2:]
        settings = json.loads((self.folder / "job.json").read_text())
        self.covariance = settings["covariance"]
        self.length_scale = settings["length_scale"]
        self.k = settings["k"]
        self.predecessors = settings["predecessors"]
        self.threads = settings["threads"]
        self.inducing = settings["inducing"]
        self.all_queries = settings["all_queries"]

    def load(self, name):
        return np.load(self.folder / f"{name}.npy")

    def report(self, *, build, search, answer=None, **more):
        """Writes the answer and prints the figures: the last thing a process does."""
        if answer is not None:
            np.save(self.folder / "answer.npy", answer)
        figures = {
            "build_seconds": build,
            "search_seconds": search,
            "peak_memory_bytes": peak_memory(),
        }
        print(json.dumps(figures | more))


def peak_memory():
    """The greatest resident memory of this process in bytes."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    return None


class Clock:
    """Seconds since the last reading."""

    def __init__(self):
        self.start = time.perf_counter()

    def lap(self):
        now = time.perf_counter()
        seconds, self.start = now - self.start, now
        return seconds


def without_queries(found, queries, k):
    """The first k of each query's ids that aren't its own, padded with -1."""
    answer = np.full((len(queries), k), -1, dtype=np.int64)
    for row, query, ids in zip(answer, queries, found, strict=True):
        others = ids[ids != query][:k]
        row[: len(others)] = others
    return answer
