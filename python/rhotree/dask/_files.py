"""Answers that the workers write, each its own rows, into files that stand in their place once they are whole."""

from __future__ import annotations

import math
import os
import shutil
import uuid
from pathlib import Path
from typing import Any

import numpy as np

from rhotree._arguments import FloatArray, IntArray
from rhotree._errors import ComputationError, InputError
from rhotree.dask._worker import address

TYPES = {"indices": np.int64, "distances": np.float64}


class Files:
    """Files of an answer, under another name until they are whole.

    Parameters
    ----------
    path : path-like
        Where they are to stand: nothing must be there.
    shape : (int, int)
        Queries and neighbours.
    zarr_rows : int, optional
        Rows of a chunk of zarr arrays; without it they are .npy.
    """

    def __init__(
        self, path: str | os.PathLike[str], shape: tuple[int, int], zarr_rows: int | None = None
    ) -> None:
        self.path = Path(path).absolute()
        if self.path.exists():
            raise InputError(f"{self.path} is there already: remove it first", "exists")
        self.partial = self.path.with_name(f"{self.path.name}.{uuid.uuid4().hex}.partial")
        self.shape = shape
        self.is_zarr = zarr_rows is not None
        if zarr_rows is not None:
            import zarr

            group = zarr.open_group(str(self.partial), mode="w-")
            for name, kind in TYPES.items():
                chunks = (max(1, zarr_rows), shape[1])
                group.create_array(name, shape=shape, dtype=np.dtype(kind), chunks=chunks)
            return
        self.partial.mkdir()
        for name, kind in TYPES.items():
            file = np.lib.format.open_memmap(
                self.partial / f"{name}.npy", mode="w+", dtype=kind, shape=shape
            )
            file.flush()

    def finish(self) -> None:
        """Give the files their name."""
        os.rename(self.partial, self.path)

    def discard(self) -> None:
        """Remove what was written."""
        shutil.rmtree(self.partial, ignore_errors=True)


def write(partial: str, is_zarr: bool, start: int, indices: IntArray, distances: FloatArray) -> int:
    """Write the rows from ``start`` on, on a worker; return how many there are."""
    part: dict[str, IntArray | FloatArray] = {"indices": indices, "distances": distances}
    try:
        if is_zarr:
            import zarr

            group: Any = zarr.open_group(partial, mode="r+")
            for name, rows in part.items():
                group[name][start : start + len(rows)] = rows
        else:
            for name, rows in part.items():
                _write_rows(Path(partial) / f"{name}.npy", start, rows)
    except FileNotFoundError as error:
        raise ComputationError(
            f"{partial} isn't there on the worker {address()}: every worker must see the folder "
            "that the answer is written to",
            "folder-missing",
        ) from error
    return len(indices)


def _write_rows(path: Path, start: int, rows: IntArray | FloatArray) -> None:
    """Write rows into a .npy file, which others write to as well: these bytes and no others."""
    with open(path, "r+b") as file:
        version = np.lib.format.read_magic(file)
        if version != (1, 0):
            raise ComputationError(f"{path} has version {version} of .npy", "folder-replaced")
        np.lib.format.read_array_header_1_0(file)
        file.seek(start * rows.itemsize * rows.shape[1], os.SEEK_CUR)
        file.write(np.ascontiguousarray(rows).data)
        file.flush()
        os.fsync(file.fileno())


def common_rows(starts: list[int], queries: int) -> int:
    """Return of how many rows chunks may be of which no two ranges share one."""
    return math.gcd(*starts) if any(starts) else queries
