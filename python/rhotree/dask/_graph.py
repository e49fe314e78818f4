"""The tasks, and the dask arrays that they make."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import dask.array as da
import distributed
import numpy as np
from dask.delayed import Delayed
from dask.highlevelgraph import HighLevelGraph, MaterializedLayer

from rhotree._arguments import IntArray
from rhotree._neighbors import Conditioning
from rhotree.dask._answer import DaskNeighbors
from rhotree.dask._queries import Cut
from rhotree.dask._worker import RESOURCE, pick, total


@dataclass(frozen=True)
class Asked:
    """What is asked of every query."""

    k: int
    predecessors: bool
    threads: int | None


@dataclass
class Tasks:
    """A graph under way, and the keys of what each range of queries comes to."""

    token: str
    layers: dict[str, Any]
    dependencies: dict[str, set[str]]
    answers: list[Any]

    @property
    def apart(self) -> str:
        """The key of a task that others depend on.

        What depends on two tasks isn't fused with either: every computation has the same tasks under the same keys.
        """
        return f"rhotree-apart-{self.token}"


def workers_of(client: distributed.Client) -> list[str]:
    """Return the addresses of the workers that there are; of one, at least."""
    client.wait_for_workers(1)
    return list(client.scheduler_info(n_workers=-1)["workers"])


def on_worker(worker: str) -> dict[str, Any]:
    """Return how Dask is told that a worker is to do some work in its turn, unless another takes it over."""
    return {"resources": {RESOURCE: 1.0}, "workers": [worker], "allow_other_workers": True}


def searches(
    token: str,
    tasks: list[tuple[str, dict[Any, Any]]],
    answers: list[Any],
    graph: HighLevelGraph | None,
) -> Tasks:
    """Begin a graph with searches, some for each of the workers; they may need what is in another graph."""
    result = Tasks(token, {}, {}, answers)
    result.layers[result.apart] = MaterializedLayer({result.apart: 0})
    result.dependencies[result.apart] = set()
    before = set() if graph is None else set(graph.layers)
    # Dask counts threads, and would have one worker take them all: each gets its share, which others may take over.
    for place, (worker, share) in enumerate(tasks):
        layer = f"rhotree-search-{token}-{place}"
        result.layers[layer] = MaterializedLayer(share, annotations=on_worker(worker))
        result.dependencies[layer] = before
    if graph is not None:
        result.layers.update(graph.layers)
        result.dependencies.update(graph.dependencies)
    return result


def answer(
    client: distributed.Client,
    tasks: Tasks,
    about: dict[str, Any],
    asked: Asked,
    cut: Cut,
    order: IntArray | None,
) -> DaskNeighbors:
    """Make the arrays of what the tasks come to."""
    token = tasks.token
    needed = {layer for layer in tasks.layers if layer.startswith("rhotree-")}
    arrays = []
    for place, (what, kind) in enumerate([("indices", np.int64), ("distances", np.float64)]):
        layer = f"rhotree-{what}-{token}"
        blocks = {
            (layer, number, 0): (pick, key, place, tasks.apart)
            for number, key in enumerate(tasks.answers)
        }
        graph = HighLevelGraph(
            {**tasks.layers, layer: MaterializedLayer(blocks)},
            {**tasks.dependencies, layer: needed},
        )
        chunks = (tuple(cut.heights), (asked.k,))
        arrays.append(da.Array(graph, layer, chunks, dtype=np.dtype(kind)))
    layer = f"rhotree-statistics-{token}"
    counts = {
        (layer, number): (pick, key, 2, tasks.apart) for number, key in enumerate(tasks.answers)
    }
    graph = HighLevelGraph(
        {**tasks.layers, layer: MaterializedLayer({layer: (total, list(counts)), **counts})},
        {**tasks.dependencies, layer: needed},
    )
    figures = about["conditioning"]
    return DaskNeighbors(
        (arrays[0], arrays[1], Delayed(layer, graph, layer=layer)),
        client,
        conditioning=None if figures is None else Conditioning(**figures),
        n_points=int(about["points"]),
        predecessors=asked.predecessors,
        ids=cut.ids,
        order=order,
        new=cut.new,
    )
