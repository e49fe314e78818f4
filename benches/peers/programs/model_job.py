"""What the programs that fit models share: the job, and how they report.

A job is a folder with points.npy (N x d), response.npy (N) and job.json. With `parameters` in it
the log-likelihood at these is asked for, else a fit and the predictions at new_points.npy.
"""

import json
import statistics
import sys
import time
from pathlib import Path

import numpy as np
from job import peak_memory

# Evaluations of a log-likelihood that are timed, unless one takes longer than so many seconds.
EVALUATIONS = 5
LONG_SECONDS = 5


class ModelJob:
    """The data, what is asked for, and the timed steps of answering."""

    def __init__(self):
        self.folder = Path(sys.argv[1])
        self.arguments = sys.argv[2:]
        settings = json.loads((self.folder / "job.json").read_text())
        self.covariance = settings["covariance"]
        self.inducing = settings["inducing"]
        self.k = settings["k"]
        self.threads = settings["threads"]
        # Of the covariance and the noise: variance, length_scale, noise_variance.
        self.parameters = settings["parameters"]
        self.points, self.response = self.load("points"), self.load("response")
        self.figures = {}

    def load(self, name):
        return np.load(self.folder / f"{name}.npy")

    def timed(self, step, function):
        """Calls a function and notes its seconds, and those of all threads together."""
        start = time.perf_counter(), time.process_time()
        result = function()
        self.note(step, time.perf_counter() - start[0], time.process_time() - start[1])
        return result

    def note(self, step, seconds, cpu_seconds):
        self.figures[f"{step}_seconds"] = seconds
        self.figures[f"{step}_cpu_seconds"] = cpu_seconds

    def report_likelihood(self, log_likelihood):
        """After the step `setup`, of what doesn't depend on the parameters: evaluates a function
        of them as an optimiser does, time and again for other length scales, notes the medians, and
        reports the first value."""
        times = []
        for number in range(EVALUATIONS):
            parameters = self.parameters | {
                "length_scale": (1 + number / 100) * self.parameters["length_scale"]
            }
            start = time.perf_counter(), time.process_time()
            value = log_likelihood(parameters)
            times.append((time.perf_counter() - start[0], time.process_time() - start[1]))
            if number == 0:
                self.figures["log_likelihood"] = value
            if times[0][0] > LONG_SECONDS:
                break
        self.note("evaluation", *(statistics.median(column) for column in zip(*times, strict=True)))
        self.report(evaluations=len(times))

    def report_fit(self, *, log_likelihood, parameters, mean, variance, **more):
        """After the steps `fit` and `prediction`; the variance is that of an observation."""
        np.save(self.folder / "answer.npy", np.stack([mean, variance]))
        self.report(log_likelihood=log_likelihood, parameters=parameters, **more)

    def report(self, **more):
        print(json.dumps(self.figures | more | {"peak_memory_bytes": peak_memory()}))
