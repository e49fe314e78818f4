# %% [markdown]
"""Neighbours of the world's cities, in residual correlation and by distance.

    python python/examples/cities.py --output map.png

The 30 neighbours of each city among those before it in maximin order, as a Vecchia approximation
takes them: the nearest in what inducing points leave of the correlation, and the nearest by
distance. How many differ, how strong the correlations are, and a map of one city with both.
"""

# %% What to read, whom to look at, where to draw
import argparse
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np

import rhotree

DATA = Path(__file__).parents[2] / "data" / "world_cities.csv"
parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
parser.add_argument(
    "data", nargs="?", default=DATA, type=Path, help="lon,lat,population with a header"
)
parser.add_argument("--cities", type=int, help="only so many, the most populous")
parser.add_argument("--city", type=float, nargs=2, default=(24.75, 59.44), metavar=("LON", "LAT"))
parser.add_argument("--output", default="cities.png", type=Path, help="the map")
arguments = parser.parse_args()

# %% The cities, as points on the unit sphere
# Distances between unit vectors are those through the Earth, in units of its radius, 6,371 km. No
# date line divides them and no pole draws them together, as they would longitudes and latitudes.
table = np.loadtxt(arguments.data, delimiter=",", skiprows=1)
if arguments.cities is not None:
    largest = np.argsort(-table[:, 2], kind="stable")[: arguments.cities]
    table = table[np.sort(largest)]
lonlat = table[:, :2]
lon, lat = np.radians(lonlat).T
X = np.column_stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])

# %% Their order, and the inducing points
# In maximin order each city is the farthest from all before it, so that the first ones are spread
# over the Earth. The first 200 are the inducing points, too.
K, LENGTHSCALE = 30, 0.05  # 319 km
order, _ = rhotree.order_maximin(X)
inducing = order[: min(200, len(X) // 10)]

# %% The neighbours of each city among those before it
residual = rhotree.neighbors(X, K, lengthscale=LENGTHSCALE, inducing=X[inducing], order=order)
nearest = rhotree.neighbors(X, K, metric="euclidean", order=order)
print(residual)

# %% How many differ
# A city that comes later than the first K has K neighbours of either kind.
full = order[K:]
same = [len(np.intersect1d(residual.indices[city], nearest.indices[city])) for city in full]
print(f"neighbours that differ: {1 - np.mean(same) / K:.1%}")


# %% What the correlations are
# The answer has sqrt(1 - |rho|) of its neighbours. Of the nearest by distance, |rho| is computed
# here as it is defined: V is the factor of what the inducing points explain, and p is the variance
# that they leave. Of the former it is computed as well, and compared with the answer.
def matern32(A, B):
    """Matérn 3/2 of all pairs."""
    # Distances from dot products, which are right enough for a mean.
    squared = (A**2).sum(axis=1)[:, None] + (B**2).sum(axis=1) - 2 * A @ B.T
    r = np.sqrt(3 * np.maximum(squared, 0)) / LENGTHSCALE
    return (1 + r) * np.exp(-r)


def residual_correlations(city, others):
    """|rho| of a city and some others."""
    K_XZ = matern32(X[np.append(others, city)], X[inducing])
    V = np.linalg.solve(L, K_XZ.T).T
    p = np.maximum(1 - (V**2).sum(axis=1), 1e-12)
    rho = matern32(X[others], X[[city]])[:, 0] - V[:-1] @ V[-1]
    return np.abs(rho) / np.sqrt(p[:-1] * p[-1])


K_ZZ = matern32(X[inducing], X[inducing])
L = np.linalg.cholesky(K_ZZ + 1e-6 * np.eye(len(inducing)))
sample = full[len(inducing) :: max(1, len(full) // 500)]
by_distance = [residual_correlations(city, nearest.indices[city]).mean() for city in sample]
by_residual = [residual_correlations(city, residual.indices[city]).mean() for city in sample]
told = 1 - residual.distances[sample] ** 2
np.testing.assert_allclose(told.mean(axis=1), by_residual, atol=1e-3)
print(f"mean |rho| of {len(sample)} cities with their neighbours in residual correlation:", end=" ")
print(f"{np.mean(by_residual):.3f}")
print(f"mean |rho| of the same with their nearest by distance: {np.mean(by_distance):.3f}")

# %% One city with both kinds of neighbours
# The city's neighbours are among those before it in the order, which are dark grey.
city = int(np.argmin(((lonlat - arguments.city) ** 2).sum(axis=1)))
shared = len(np.intersect1d(residual.indices[city], nearest.indices[city]))
print(f"of the {K} neighbours of the city at {lonlat[city]}, {shared} are the same")
figure, axes = plt.subplots(1, 2, figsize=(9, 5), layout="constrained")
titles = ["nearest in residual correlation", "nearest by distance"]
for ax, answer, title in zip(axes, [residual, nearest], titles, strict=True):
    rhotree.plot.neighbors(
        lonlat,
        answer,
        city,
        inducing=lonlat[inducing],
        color="rank",
        lonlat=True,
        colorbar=ax is axes[1],
        legend=False,
        ax=ax,
    )
    ax.set_title(title)
# Both maps show what the wider one shows.
wider = max(axes, key=lambda ax: np.ptp(ax.get_ylim()))
for ax in axes:
    ax.set(xlim=wider.get_xlim(), ylim=wider.get_ylim(), aspect=wider.get_aspect())
axes[1].set_ylabel("")
figure.legend(
    *axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=5, frameon=False
)
# The version of matplotlib is left out of the file, which changes only when the picture does.
figure.savefig(arguments.output, dpi=160, metadata={"Software": None})
