"""Where workers find the index: a file that all of them see, or bytes that Dask sends them."""

from __future__ import annotations

import os
import uuid
import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np

from rhotree._arguments import IntArray
from rhotree._errors import ComputationError
from rhotree._index import Index, _from_bytes

# The checksum at the end of a saved index.
CHECKSUM_BYTES = 4


@dataclass(frozen=True)
class Source:
    """An index that was saved, as tasks know it.

    Attributes
    ----------
    path : str or None
        The file; None where its bytes are sent.
    checksum : int
        The checksum that the file ends with: of another file under the same path it is another.
    order : str or None
        The file of the order of the points, where one was asked for.
    order_checksum : int
        That file's.
    """

    path: str | None
    checksum: int
    order: str | None = None
    order_checksum: int = 0


def stored_checksum(data: Any) -> int:
    """Return the checksum at the end of a file's bytes."""
    return int.from_bytes(bytes(data[-CHECKSUM_BYTES:]), "little")


def checksum_of_file(path: str) -> int:
    """Return the checksum at the end of a file."""
    with open(path, "rb") as file:
        file.seek(-min(CHECKSUM_BYTES, os.fstat(file.fileno()).st_size), os.SEEK_END)
        return stored_checksum(file.read())


def save(index: Index, order: IntArray | None, path: str) -> Source:
    """Write an index, and beside it the order of its points; each file is whole or isn't there."""
    index.save(path)
    checksum = checksum_of_file(path)
    if order is None:
        return Source(path, checksum)
    name = f"{path}.order.npy"
    partial = f"{path}.{uuid.uuid4().hex}.partial"
    try:
        with open(partial, "wb") as file:
            np.save(file, order)
        os.replace(partial, name)
    except BaseException:
        if os.path.exists(partial):
            os.remove(partial)
        raise
    return Source(path, checksum, name, order_checksum(order))


def order_checksum(order: IntArray) -> int:
    """Return the checksum of an order."""
    return zlib.crc32(order.data)


def load(source: Source, sent: Any, where: str) -> tuple[Index, IntArray | None]:
    """Read an index and the order of its points, on a worker whose address is ``where``.

    Raises
    ------
    ComputationError
        Where a file isn't there or is another than the one that was saved.
    """
    if source.path is None:
        data, order = sent
        return _from_bytes(data, None, None), order
    check(source.path, source.checksum, where)
    try:
        index = Index.load(source.path)
    except FileNotFoundError as error:
        raise missing(source.path, where) from error
    # It may have been replaced meanwhile.
    check(source.path, source.checksum, where)
    if source.order is None:
        return index, None
    try:
        order = np.load(source.order)
    except FileNotFoundError as error:
        raise missing(source.order, where) from error
    except (ValueError, EOFError) as error:
        raise replaced(source.order, where) from error
    if order_checksum(order) != source.order_checksum:
        raise replaced(source.order, where)
    return index, order


def check(path: str, checksum: int, where: str) -> None:
    """Raise an error unless the file is the one with this checksum."""
    found = saved_checksum(path, where)
    if found != checksum:
        raise replaced(path, where, f": its checksum is {found:08x}, and was {checksum:08x}")


def saved_checksum(path: str, where: str) -> int:
    """Return the checksum at the end of a file that must be there."""
    try:
        return checksum_of_file(path)
    except FileNotFoundError as error:
        raise missing(path, where) from error


def missing(path: str, where: str) -> ComputationError:
    """Return the error of a file that isn't there."""
    return ComputationError(
        f"{path} isn't there on the worker {where}: every worker must see the file under this "
        "path for as long as the answer is computed; without a path, its bytes are sent",
        "index-missing",
    )


def replaced(path: str, where: str, how: str = "") -> ComputationError:
    """Return the error of a file that is another than it was."""
    return ComputationError(
        f"{path} on the worker {where} isn't the file that the search was made for{how}. "
        "Another one has taken its place: make the search anew",
        "index-replaced",
    )
