"""Data of a map: one city's neighbours in residual correlation beside those by distance.

    target/peers/venv/bin/python benches/peers/city_neighbors.py

Without inducing points the nearest in correlation are the nearest by distance. Both searches are
the command's own.
"""

import json
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from programs.rhotree_command import COMMAND
from workloads import CITIES, ROOT, k_means_plus_plus

NAME, CITY = "Oslo", (10.74609, 59.91273)
NEIGHBORS = 30
OUTPUT = ROOT / "docs" / "figures" / "data" / "cities.json"


def search(folder, inducing):
    answer = folder / "answer.npy"
    command = [
        COMMAND,
        "neighbors",
        folder / "points.npy",
        "--lengthscale",
        "0.05",
        "-k",
        str(NEIGHBORS),
        "--ids",
        folder / "ids.npy",
        *inducing,
        "--output",
        answer,
    ]
    subprocess.run(command, check=True, capture_output=True)
    return np.load(answer)[0]


def main():
    degrees = np.loadtxt(ROOT / "data" / "world_cities.csv", delimiter=",", skiprows=1)[:, :2]
    points = CITIES.points()
    city = int(((degrees - CITY) ** 2).sum(axis=1).argmin())
    inducing = k_means_plus_plus(points, CITIES.inducing, np.random.default_rng(1))
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        np.save(folder / "points.npy", points)
        np.save(folder / "ids.npy", np.array([city]))
        np.save(folder / "inducing.npy", points[inducing])
        residual = search(folder, ["--inducing-points", folder / "inducing.npy"])
        distance = search(folder, ["--inducing", "0"])
    data = {
        "name": NAME,
        "city": degrees[city].tolist(),
        "inducing": degrees[inducing].tolist(),
        "residual": degrees[residual].tolist(),
        "distance": degrees[distance].tolist(),
    }
    OUTPUT.write_text(json.dumps(data, indent=1) + "\n")
    print(f"{len(set(residual) & set(distance))} of {NEIGHBORS} neighbours are the same")


if __name__ == "__main__":
    main()
