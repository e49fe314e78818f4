"""What workers hold of a dask collection, block by block."""

from __future__ import annotations

from typing import Any

import distributed
from dask.core import flatten


def futures_of(collection: Any) -> list[distributed.Future[Any]]:
    """Return the futures of a collection that is persisted, in the order of its blocks."""
    by_key = {future.key: future for future in distributed.futures_of(collection)}
    return [by_key[key] for key in flatten(collection.__dask_keys__())]
