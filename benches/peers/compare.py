"""Every program on every workload, in turns, each in a process of its own.

A program answers a workload in a process with a time limit and reports its own seconds and peak
memory; the answer is checked here against plain f64 loops. One that would take longer than the
limit by its own growth isn't started, and its row says so.
"""

import argparse
import json
import os
import statistics
import tempfile
import time
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np

from processes import RESULTS, is_installed, machine, run, save, versions
from programs.rhotree_command import COMMAND, indexes
from reference import Reference
from workloads import all_workloads

CHECKED = 256
# A program that takes longer than this is run once: the others' noise is no longer its own.
ONCE_SECONDS = 10


@dataclass(frozen=True)
class Program:
    """A row of the tables."""

    name: str
    script: str
    arguments: tuple = ()
    covariances: tuple = ("rbf", "matern12", "matern32", "matern52")
    knows_predecessors: bool = True
    knows_all_points: bool = True
    knows_queries: bool = True
    series: tuple = ()
    needs: str | None = None

    def refusal(self, workload):
        """Why the program can't answer the workload, if it can't."""
        if self.needs and not is_installed(self.needs):
            return f"{self.needs} isn't installed"
        if workload.covariance not in self.covariances:
            return "lacks this covariance function"
        if not self.knows_all_points and not workload.predecessors:
            return "searches predecessors alone"
        if not self.knows_queries and workload.queries is not None:
            return "searches for all points alone"
        if self.series and workload.series not in self.series:
            return "can't take this V"
        return None


def programs():
    """All programs, those of this project first."""
    ours = [
        Program(
            f"rhotree, {index}" if index == "tree" else "rhotree, scan",
            "rhotree_command.py",
            (index, "f64"),
        )
        for index in indexes()
        if index in ("flat", "tree")
    ]
    return [
        *ours,
        Program("rhotree, scan in f32", "rhotree_command.py", ("flat", "f32")),
        Program("numpy, f64", "numpy_scan.py", ("float64",)),
        Program("numpy, f32", "numpy_scan.py", ("float32",)),
        Program("scikit-learn, brute", "scikit_learn.py", ("brute",), knows_predecessors=False),
        Program(
            "scikit-learn, ball tree", "scikit_learn.py", ("ball_tree",), knows_predecessors=False
        ),
        Program(
            "covertreex, Hilbert order",
            "covertreex_tree.py",
            ("rust-hilbert",),
            covariances=("rbf", "matern52"),
            needs="covertreex",
        ),
        Program(
            "covertreex, natural order",
            "covertreex_tree.py",
            ("rust-natural",),
            covariances=("rbf",),
            series=("gold",),
            needs="covertreex",
        ),
        Program(
            "covertreex, Numba",
            "covertreex_tree.py",
            ("python-numba",),
            covariances=("rbf", "matern52"),
            needs="covertreex",
        ),
        Program(
            "GPBoost, VIF",
            "gpboost_likelihood.py",
            knows_all_points=False,
            knows_queries=False,
            needs="gpboost",
        ),
    ]


def write_job(folder, workload, data, predecessors):
    for name in ("points", "factor", "variances", "queries", "cholesky", "scaled_inducing"):
        np.save(folder / f"{name}.npy", getattr(data, name))
    settings = {
        "covariance": workload.covariance,
        "length_scale": workload.length_scale,
        "k": workload.k,
        "predecessors": predecessors,
        "threads": workload.threads,
        "inducing": workload.inducing,
        "all_queries": workload.queries is None,
    }
    (folder / "job.json").write_text(json.dumps(settings))


class Session:
    """Runs programs and keeps what they showed."""

    def __init__(self, limit, rounds):
        self.limit, self.rounds = limit, rounds
        self.rows = []

    def seconds(self, program, series):
        """(N, seconds) of the finished workloads of a series."""
        return [
            (row["points"], row["build_seconds"] + row["search_seconds"])
            for row in self.rows
            if (row["program"], row["series"], row["status"]) == (program, series, "ok")
        ]

    def too_long(self, program, workload):
        """Why the program needn't be started: what it took at other sizes says it can't finish."""
        done = self.seconds(program.name, workload.series)
        if done:
            size, seconds = done[-1]
            seconds *= (workload.count / size) ** (growth(done) or 1.0)
            if seconds > self.limit:
                return f"not started: about {seconds:.0f} s by its growth"
        # Of another series only the number of pairs is comparable, and that not well.
        others = [
            row for row in self.rows if (row["program"], row["status"]) == (program.name, "ok")
        ]
        if others and not done:
            last = max(others, key=lambda row: row["pairs"])
            seconds = last["build_seconds"] + last["search_seconds"]
            seconds *= pairs(workload, program) / last["pairs"]
            if seconds > 3 * self.limit:
                return f"not started: about {seconds:.0f} s by the number of pairs"
        return None

    def compare(self, workload, selected):
        """All programs on one workload, in turns."""
        data = workload.data()
        least = float(data.variances.min())
        print(f"\n{workload.name}: {workload.count:,} points, least residual variance {least:.1e}")
        with tempfile.TemporaryDirectory() as folder:
            folder = Path(folder)
            references, runs, refusals = {}, {}, {}
            for turn in range(self.rounds):
                for program in selected:
                    if program in refusals or slow(runs.get(program)):
                        continue
                    refusal = program.refusal(workload) or self.too_long(program, workload)
                    if refusal:
                        refusals[program] = refusal
                        continue
                    predecessors = workload.predecessors and program.knows_predecessors
                    write_job(folder, workload, data, predecessors)
                    figures = run(program, folder, workload.threads, self.limit)
                    if figures["status"] != "ok":
                        refusals[program] = figures["status"]
                        continue
                    if turn == 0 and (folder / "answer.npy").exists():
                        if predecessors not in references:
                            references[predecessors] = Reference(
                                replace(workload, predecessors=predecessors), data, CHECKED
                            )
                        answer = np.load(folder / "answer.npy")
                        figures |= references[predecessors].check(answer)
                    runs.setdefault(program, []).append(figures)
        for program in selected:
            self.add(program, workload, runs.get(program), refusals.get(program))

    def add(self, program, workload, runs, refusal):
        row = {
            "program": program.name,
            "workload": workload.name,
            "series": workload.series,
            "points": workload.count,
            "threads": workload.threads,
            "pairs": pairs(workload, program),
        }
        if refusal or not runs:
            row["status"] = refusal
        else:
            row |= runs[0]
            for name in ("build_seconds", "search_seconds"):
                row[name] = statistics.median(figures[name] for figures in runs)
            queries = workload.queries or workload.count
            if row["search_seconds"] <= 0:
                row["status"] = "too short to tell from the rest of its process"
            row["queries_per_second"] = queries / max(row["search_seconds"], 1e-9)
            row["rounds"] = len(runs)
            if workload.predecessors and not program.knows_predecessors:
                row["note"] = "without the predecessor rule"
        self.rows.append(row)
        print("  " + describe(row), flush=True)

    def growths(self):
        """The exponents of time over N."""
        table = []
        for series, program in dict.fromkeys((row["series"], row["program"]) for row in self.rows):
            done = self.seconds(program, series)
            exponent = growth(done)
            if exponent is not None:
                sizes = [size for size, _ in done[-3:]]
                table.append(
                    {
                        "series": series,
                        "program": program,
                        "exponent": exponent,
                        "from": min(sizes),
                        "to": max(sizes),
                    }
                )
        return table


def pairs(workload, program):
    """Pairs of a query and a point that the answer depends on."""
    all_points = (workload.queries or workload.count) * workload.count
    half = workload.predecessors and program.knows_predecessors
    return all_points // 2 if half else all_points


def slow(runs):
    return runs and runs[0]["build_seconds"] + runs[0]["search_seconds"] > ONCE_SECONDS


def growth(pairs):
    """The slope of log time over log N through the three largest sizes."""
    pairs = pairs[-3:]
    sizes = [size for size, _ in pairs]
    if len(set(sizes)) < 2 or min(seconds for _, seconds in pairs) <= 0:
        return None
    x, y = np.log(sizes), np.log([seconds for _, seconds in pairs])
    return float(np.polyfit(x, y, 1)[0])


def describe(row):
    if row["status"] != "ok":
        return f"{row['program']:<26} {row['status']}"
    recall = f"recall {row['recall']:.4f}" if "recall" in row else "answers not given"
    if row.get("illegal"):
        recall += f", {row['illegal']:.1%} not allowed"
    return (
        f"{row['program']:<26} {row['build_seconds']:8.3f} + {row['search_seconds']:8.3f} s"
        f" {row['queries_per_second']:12,.0f} q/s  {recall}  {row.get('note', '')}"
    )


def main():
    parser = argparse.ArgumentParser(description="rhotree side by side with other programs")
    parser.add_argument("--quick", action="store_true", help="smaller sizes, within five minutes")
    parser.add_argument("--limit", type=float, metavar="SECONDS", help="of one program's run")
    parser.add_argument("--rounds", type=int, help="runs of each program, in turns")
    parser.add_argument("--only", metavar="TEXT", help="workloads whose name or series has it")
    parser.add_argument("--output", type=Path, help="the results' JSON file")
    arguments = parser.parse_args()
    limit = arguments.limit or (8 if arguments.quick else 120)
    rounds = arguments.rounds or (1 if arguments.quick else 3)
    name = "quick.json" if arguments.quick else "full.json"
    # A part of the workloads doesn't take the place of a whole session.
    folder = COMMAND.parents[1] / "peers" if arguments.only else RESULTS
    output = arguments.output or folder / name

    load = os.getloadavg()[0]
    start = time.monotonic()
    session = Session(limit, rounds)
    selected = programs()
    workloads = [
        workload
        for workload in all_workloads(arguments.quick)
        if not arguments.only or arguments.only in (workload.name, workload.series)
    ]
    for workload in workloads:
        few = [
            program
            for program in selected
            if program.name.startswith("rhotree") or program.name == "numpy, f64"
        ]
        session.compare(workload, few if workload.series == "threads" else selected)
    results = {
        "date": date.today().isoformat(),
        "machine": machine(),
        "load_before": load,
        "seconds": round(time.monotonic() - start),
        "versions": versions("numpy", "scipy", "scikit-learn", "covertreex", "numba", "gpboost"),
        "limit_seconds": limit,
        "rounds": rounds,
        "workloads": [describe_workload(workload) for workload in workloads],
        "rows": session.rows,
        "growth": session.growths(),
    }
    save(results, output)


def describe_workload(workload):
    return {
        "name": workload.name,
        "series": workload.series,
        "points": workload.count,
        "dimensions": 2 if workload.kind == "square" else 3,
        "covariance": workload.covariance,
        "length_scale": workload.length_scale,
        "inducing": workload.inducing,
        "k": workload.k,
        "predecessors": workload.predecessors,
        "queries": workload.queries or workload.count,
        "threads": workload.threads,
    }


if __name__ == "__main__":
    main()
