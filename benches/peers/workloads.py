"""Points, inducing points, the factor V and the residual variances p of every workload.

All programs get the same V and p. They are computed here in f64, by the formulas of the library:
L L^T = K_ZZ + jitter I, V = K_XZ L^-T, p = 1 - |v|^2.
"""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from scipy.linalg import solve_triangular

ROOT = Path(__file__).resolve().parent.parent.parent
JITTER = 1e-6


def correlation(covariance, scaled_squares):
    """kappa of squared distances in units of the length scale."""
    if covariance == "rbf":
        return np.exp(-0.5 * scaled_squares)
    r = np.sqrt(scaled_squares)
    if covariance == "matern12":
        return np.exp(-r)
    if covariance == "matern32":
        t = np.sqrt(3.0) * r
        return (1.0 + t) * np.exp(-t)
    t = np.sqrt(5.0) * r
    return (1.0 + t + t * t / 3.0) * np.exp(-t)


def squared_distances(a, b):
    """By differences, coordinate by coordinate: no cancellation."""
    return sum((a[:, None, axis] - b[None, :, axis]) ** 2 for axis in range(a.shape[1]))


@dataclass(frozen=True)
class Workload:
    """What is asked. `series` names workloads that differ in one thing, to be drawn as one line."""

    name: str
    series: str
    kind: str
    count: int
    covariance: str = "matern32"
    length_scale: float = 0.05
    inducing: int = 200
    k: int = 30
    predecessors: bool = True
    # None: every point is a query.
    queries: int | None = None
    threads: int = 2

    def points(self):
        generator = np.random.default_rng(20251126)
        if self.kind == "normal":
            return generator.standard_normal((self.count, 3))
        if self.kind == "square":
            return generator.random((self.count, 2))
        table = np.loadtxt(ROOT / "data" / "world_cities.csv", delimiter=",", skiprows=1)
        longitude, latitude = np.radians(table[:, 0]), np.radians(table[:, 1])
        radius = np.cos(latitude)
        axes = [radius * np.cos(longitude), radius * np.sin(longitude), np.sin(latitude)]
        return np.stack(axes, axis=1)

    def inducing_ids(self, points):
        if self.kind == "normal":
            # The choice that covertreex makes by itself with seed 0: then it has the same V.
            generator = np.random.default_rng(0)
            return np.sort(generator.choice(len(points), self.inducing, replace=False))
        return k_means_plus_plus(points, self.inducing, np.random.default_rng(1))

    def data(self):
        points = self.points()
        scaled = points / self.length_scale
        inducing = scaled[self.inducing_ids(points)]
        among = correlation(self.covariance, squared_distances(inducing, inducing))
        cholesky = np.linalg.cholesky(among + JITTER * np.eye(len(inducing)))
        across = correlation(self.covariance, squared_distances(scaled, inducing))
        factor = np.ascontiguousarray(solve_triangular(cholesky, across.T, lower=True).T)
        variances = 1.0 - np.einsum("ij,ij->i", factor, factor)
        if self.queries is None:
            queries = np.arange(len(points))
        else:
            queries = np.sort(np.random.default_rng(7).integers(0, len(points), self.queries))
        return Data(points, scaled, factor, variances, queries, cholesky, inducing)


@dataclass(frozen=True)
class Data:
    points: np.ndarray
    scaled: np.ndarray
    factor: np.ndarray
    variances: np.ndarray
    queries: np.ndarray
    cholesky: np.ndarray
    scaled_inducing: np.ndarray


def k_means_plus_plus(points, count, generator):
    """The seeding of k-means++: a point's probability is proportional to its squared distance."""
    chosen = [int(generator.integers(len(points)))]
    least = np.full(len(points), np.inf)
    while len(chosen) < count:
        least = np.minimum(least, ((points - points[chosen[-1]]) ** 2).sum(axis=1))
        chosen.append(int(generator.choice(len(points), p=least / least.sum())))
    return np.array(chosen)


GOLD = Workload(
    name="gold",
    series="gold",
    kind="normal",
    count=32_768,
    covariance="rbf",
    length_scale=1.0,
    inducing=512,
    k=50,
    predecessors=False,
    queries=1024,
)
CITIES = Workload(name="cities", series="cities", kind="cities", count=34_006)


def square(count, series, name=None, **changes):
    """Uniform points in the unit square, as in a simulation study of VIF."""
    return Workload(
        name=name or f"{series}, N = {count:,}",
        series=series,
        kind="square",
        count=count,
        **changes,
    )


def all_workloads(quick):
    """Every workload of a run; a quick one has the same kinds at smaller sizes."""
    sizes = [500, 1000, 2000, 5000]
    smooth = sizes[:2]
    middle = 5000
    if not quick:
        sizes += [10_000, 20_000, 50_000, 100_000]
        smooth = sizes[:6]
        middle = 10_000
    # The small ones first: they tell which programs can't finish the others.
    workloads = [square(count, "Matérn 3/2") for count in sizes]
    workloads += [square(count, "Matérn 5/2", covariance="matern52") for count in smooth]
    workloads += [GOLD, replace(CITIES, queries=4096) if quick else CITIES]
    for covariance, name in (("rbf", "RBF"), ("matern12", "Matérn 1/2")):
        workloads.append(square(middle, name, covariance=covariance))
    workloads += [square(middle, "k", name=f"k = {k}", k=k) for k in (10, 30, 50)]
    workloads.append(square(middle, "no predecessors", predecessors=False))
    workloads += [
        replace(
            GOLD,
            name=f"gold, {threads} thread{'s' * (threads > 1)}",
            series="threads",
            threads=threads,
        )
        for threads in (1, 2)
    ]
    return workloads
