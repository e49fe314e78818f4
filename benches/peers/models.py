"""Models on the same data: one evaluation of the log-likelihood, and a fit with its predictions.

Every program runs in a process of its own with a time limit. Log-likelihoods stand beside the exact
one, by a dense Cholesky factorisation, where that is affordable; with all predecessors as
neighbours every program must reach it. Predictions are scored here on rows that no program saw.
"""

import argparse
import json
import math
import os
import statistics
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

import numpy as np

from model_data import (
    Parameters,
    cities_table,
    diamonds_table,
    exact_log_likelihood,
    scores,
    simulated_table,
    split,
)
from processes import COMMAND, RESULTS, is_installed, machine, run, save, versions

THREADS = 2
COVARIANCE = "matern32"
PARAMETERS = Parameters(variance=1.0, length_scale=0.05, noise_variance=0.1)
# The dense factorisation of more points takes minutes.
EXACT_MOST = 10_000
# What a log-likelihood may differ from the exact one, per point, where the model is exact.
TOLERANCE = 1e-8
# A program that takes longer than this is run once: the others' noise is no longer its own.
ONCE_SECONDS = 20


@dataclass(frozen=True)
class Program:
    """A row of the tables."""

    name: str
    script: str
    needs: str
    arguments: tuple = ()
    exact: bool = False
    # Whether it is asked for fits: one that finds neighbours anew in each round has one kind.
    fits: bool = True

    @property
    def order(self):
        """Of its time in N, at least."""
        return 3 if self.exact else 1


PROGRAMS = [
    Program("rhotree, distance", "rhotree_model.py", "rhotree", ("distance",), fits=False),
    Program("rhotree, residual", "rhotree_model.py", "rhotree", ("residual",)),
    Program("GPBoost, vif", "gpboost_model.py", "gpboost", ("vif",)),
    Program(
        "GPBoost, vif_correlation_based", "gpboost_model.py", "gpboost", ("vif_correlation_based",)
    ),
    Program("GPBoost, exact", "gpboost_model.py", "gpboost", ("none",), exact=True),
    Program("scikit-learn, exact", "scikit_learn_model.py", "scikit-learn", exact=True),
]


@dataclass(frozen=True)
class Workload:
    """What is asked of every program. Those of a series differ in their number of points."""

    series: str
    points: int
    dimensions: int
    inducing: int = 200
    k: int = 30
    parameters: Parameters | None = None
    # Rows that are predicted.
    test: int = 0

    @property
    def is_exact(self):
        """Whether all predecessors are neighbours."""
        return self.k >= self.points - 1


def likelihoods(quick):
    parameters = {"dimensions": 2, "parameters": PARAMETERS}
    all_neighbors = Workload("all predecessors", 500, inducing=50, k=499, **parameters)
    sizes = [2000] if quick else [2000, 10_000, 50_000]
    return [all_neighbors, *(Workload("simulated", size, **parameters) for size in sizes)]


def fits(quick):
    """The workloads of a series have the same test rows: those left by its largest."""
    series = [("diamonds", 6, 50_000, 3940), ("cities", 3, 30_000, 4003)]
    return [
        Workload(name, size, dimensions, test=test)
        for name, dimensions, most, test in series
        for size in ([1000] if quick else [2000, 10_000, most])
    ]


def write_job(folder, workload, **arrays):
    for name, array in arrays.items():
        np.save(folder / f"{name}.npy", array)
    settings = {
        "covariance": COVARIANCE,
        "inducing": workload.inducing,
        "k": workload.k,
        "threads": THREADS,
        "parameters": workload.parameters and asdict(workload.parameters),
    }
    (folder / "job.json").write_text(json.dumps(settings))


def seconds(figures):
    return sum(
        figures[f"{step}_seconds"]
        for step in ("setup", "evaluation", "fit", "prediction")
        if f"{step}_seconds" in figures
    )


def growth(rows):
    """The slope of log time over log N between two sizes; without two, zero."""
    if len(rows) < 2:
        return 0.0
    small, large = rows
    return math.log(seconds(large) / seconds(small)) / math.log(large["points"] / small["points"])


class Session:
    """Runs programs and keeps what they showed."""

    def __init__(self, limit, rounds):
        self.limit, self.rounds = limit, rounds
        self.rows = []

    def refusal(self, program, workload):
        """Why a program isn't started: it's missing, or fewer points took too long."""
        if not is_installed(program.needs):
            return f"{program.needs} isn't installed"
        smaller = [
            row
            for row in self.rows
            if (row["program"], row["series"]) == (program.name, workload.series)
        ]
        if not smaller:
            return None
        last = smaller[-1]
        if last["status"] != "ok":
            return f"not started: no answer for {last['points']:,} points"
        order = max(program.order, growth(smaller[-2:]))
        expected = seconds(last) * (workload.points / last["points"]) ** order
        if expected > self.limit:
            return f"not started: about {expected:.0f} s by its growth"
        return None

    def ask(self, workload, rounds, check, **arrays):
        """All programs on one workload, in turns. `check` makes figures of figures and answer."""
        print(f"\n{workload.series}, {workload.points:,} points, k = {workload.k}")
        with tempfile.TemporaryDirectory() as folder:
            folder = Path(folder)
            write_job(folder, workload, **arrays)
            programs = [program for program in PROGRAMS if program.fits or not workload.test]
            refusals = {program: self.refusal(program, workload) for program in programs}
            runs = {program: [] for program in programs}
            for program in programs * rounds:
                done = runs[program]
                if refusals[program] or (done and seconds(done[0]) > ONCE_SECONDS):
                    continue
                figures = run(program, folder, THREADS, self.limit)
                if figures["status"] == "ok":
                    done.append(figures | check(figures, folder / "answer.npy"))
                else:
                    refusals[program] = figures["status"]
        for program in programs:
            self.add(program, workload, runs[program], refusals[program])

    def add(self, program, workload, runs, refusal):
        row = {"program": program.name, "series": workload.series, "points": workload.points}
        if refusal:
            row["status"] = refusal
        else:
            row |= runs[0] | {"rounds": len(runs)}
            for name in runs[0]:
                if name.endswith("_seconds"):
                    row[name] = statistics.median(figures[name] for figures in runs)
            difference = row.get("difference")
            must_agree = program.exact or workload.is_exact
            if difference is not None and must_agree:
                row["agrees"] = abs(difference) <= TOLERANCE * workload.points
        self.rows.append(row)
        print("  " + describe(row), flush=True)

    def compare_likelihoods(self, workloads):
        most = max(workload.points for workload in workloads)
        points, response = simulated_table(PARAMETERS, most)
        for workload in workloads:
            few = slice(workload.points)
            exact = None
            if workload.points <= EXACT_MOST:
                exact = exact_log_likelihood(PARAMETERS, points[few], response[few])

            def check(figures, _, exact=exact):
                return {} if exact is None else {"difference": figures["log_likelihood"] - exact}

            self.ask(workload, self.rounds, check, points=points[few], response=response[few])

    def compare_fits(self, workloads):
        tables = {"diamonds": diamonds_table, "cities": cities_table}
        for workload in workloads:
            data = split(tables[workload.series](), workload.points, workload.test)

            def check(_, answer, data=data):
                return scores(data, *np.load(answer))

            arrays = {name: getattr(data, name) for name in ("points", "response", "new_points")}
            self.ask(workload, 1, check, **arrays)


def describe(row):
    if row["status"] != "ok":
        return f"{row['program']:<32} {row['status']}"
    words = f"{row['program']:<32} log-likelihood {row['log_likelihood']:12.3f}"
    if "difference" in row:
        words += f" ({row['difference']:+.2e} of the exact)"
    if row.get("agrees") is False:
        words += " WRONG"
    if "rmse" in row:
        words += f"  rmse {row['rmse']:.4f}  log score {row['log_score']:.4f}"
    for step in ("setup", "evaluation", "fit", "prediction"):
        if f"{step}_seconds" in row:
            words += f"  {step} {row[f'{step}_seconds']:.3f} s"
    return words


def main():
    parser = argparse.ArgumentParser(description="rhotree's models beside other programs'")
    parser.add_argument("--quick", action="store_true", help="smaller sizes, within ten minutes")
    parser.add_argument("--limit", type=float, metavar="SECONDS", help="of one program's run")
    parser.add_argument("--rounds", type=int, help="evaluations of each likelihood, in turns")
    parser.add_argument("--only", metavar="TEXT", help="one series")
    parser.add_argument("--output", type=Path, help="the results' JSON file")
    arguments = parser.parse_args()
    limit = arguments.limit or (60 if arguments.quick else 600)
    rounds = arguments.rounds or (1 if arguments.quick else 3)
    # A part of the workloads doesn't take the place of a whole session.
    partly = arguments.quick or arguments.only
    folder = COMMAND.parents[1] / "peers" if partly else RESULTS
    output = arguments.output or folder / "models.json"

    def selected(workloads):
        return [workload for workload in workloads if arguments.only in (None, workload.series)]

    load = os.getloadavg()[0]
    start = time.monotonic()
    session = Session(limit, rounds)
    evaluated = selected(likelihoods(arguments.quick))
    fitted = selected(fits(arguments.quick))
    if evaluated:
        session.compare_likelihoods(evaluated)
    session.compare_fits(fitted)
    packages = ("numpy", "scipy", "scikit-learn", "gpboost", "plotnine", "rhotree")
    results = {
        "date": date.today().isoformat(),
        "machine": machine(),
        "load_before": load,
        "seconds": round(time.monotonic() - start),
        "versions": versions(*packages),
        "limit_seconds": limit,
        "rounds": rounds,
        "threads": THREADS,
        "covariance": COVARIANCE,
        "workloads": [asdict(workload) for workload in evaluated + fitted],
        "rows": session.rows,
    }
    save(results, output)
    if any(row.get("agrees") is False for row in session.rows):
        sys.exit("a log-likelihood isn't the exact one where it must be")


if __name__ == "__main__":
    main()
