"""What workers hold of a dask collection, block by block, and how it is brought here."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import distributed
from dask.core import flatten

# How long a worker has to answer a client that would rather not go by way of the scheduler, in seconds.
REACH_TIMEOUT = 1.0


def futures_of(collection: Any) -> list[distributed.Future[Any]]:
    """Return the futures of a collection that is persisted, in the order of its blocks."""
    by_key = {future.key: future for future in distributed.futures_of(collection)}
    return [by_key[key] for key in flatten(collection.__dask_keys__())]


def blocks_of(client: distributed.Client, *collections: Any) -> Iterator[tuple[int, list[Any]]]:
    """Bring the blocks of persisted collections that have as many each, as they are done: which, and one of each.

    Other blocks are still computed while one is on its way.
    """
    columns = zip(*map(futures_of, collections), strict=True)
    numbers = {column[0]: (number, column) for number, column in enumerate(columns)}
    direct = is_direct(client)
    for done in distributed.as_completed(list(numbers)):
        number, column = numbers[done]
        yield number, client.gather(list(column), direct=direct)


def is_direct(client: distributed.Client) -> bool:
    """Return whether what is large goes straight between client and workers: as was set, or where it can."""
    if client.direct_to_workers is not None:
        return bool(client.direct_to_workers)
    workers = list(client.scheduler_info(n_workers=-1)["workers"])
    return bool(client.sync(_reaches, client, workers))


async def _reaches(client: distributed.Client, workers: list[str]) -> bool:
    """Return whether the client can connect to these workers."""

    async def reach(worker: str) -> None:
        # The connection is kept, for what will be sent.
        client.rpc.reuse(worker, await client.rpc.connect(worker, timeout=REACH_TIMEOUT))

    results = await asyncio.gather(*map(reach, workers), return_exceptions=True)
    return all(result is None for result in results)
