"""The same neighbours from a Dask cluster.

A search needs the index and no other search, so that machines share nothing but a file: the index is made once,
saved, and loaded once by each worker; ranges of queries go out to the workers, and the answer is a pair of dask arrays,
to the last bit that of :func:`rhotree.neighbors`.

dask and distributed are needed for this module alone: ``pip install "rhotree[dask]"``.
"""

from __future__ import annotations

try:
    import dask.array  # noqa: F401
    import distributed  # noqa: F401
except ImportError as error:
    raise ImportError(
        f'rhotree.dask needs dask and distributed: pip install "rhotree[dask]" ({error})'
    ) from error

from rhotree.dask._answer import DaskNeighbors
from rhotree.dask._neighbors import neighbors

__all__ = ["DaskNeighbors", "neighbors"]
