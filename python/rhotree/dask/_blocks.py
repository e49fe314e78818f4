"""Points in blocks of rows that the workers hold, and what is to be known of all of them together.

A field centres its coordinates on the median of each axis, and bounds rounding by how far they reach. The median is
found without the points: 16 bits of it at a time, by counts of what the next 16 bits of each coordinate are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import dask.array as da
import distributed
import numpy as np
from numpy.typing import NDArray

from rhotree._arguments import FloatArray
from rhotree._errors import InputError
from rhotree.dask._futures import futures_of
from rhotree.dask._queries import check_blocks, check_points

# Bits of a median that are found at a time, and how many there are.
DIGIT_BITS = 16
ALL_BITS = 64

SIGN = np.uint64(1 << 63)


@dataclass(frozen=True)
class Blocks:
    """Points in blocks of consecutive rows.

    Attributes
    ----------
    array : dask.array.Array of float64, shape (n, d)
        The points, kept by the workers.
    """

    client: distributed.Client
    array: da.Array

    @classmethod
    def of(cls, client: distributed.Client, X: da.Array, parts: int) -> Blocks:
        """Have the workers keep points in so many blocks, of as many rows each."""
        check_blocks(X, "X", None)
        points, dimensions = X.shape
        if points == 0 or dimensions == 0:
            raise InputError("X is empty: at least one is needed", "empty")
        cuts = np.unique(np.arange(parts + 1) * points // parts)
        chunks = (tuple(np.diff(cuts).tolist()), (dimensions,))
        array = X.astype(np.float64).rechunk(chunks)
        return cls(client, client.persist(array))

    @property
    def dimensions(self) -> int:
        """Number of columns."""
        return int(self.array.shape[1])

    @property
    def spans(self) -> list[tuple[int, int]]:
        """The first row of each block, and the row after its last."""
        stops = np.cumsum(self.array.chunks[0]).tolist()
        return list(zip([0, *stops[:-1]], stops, strict=True))

    @property
    def futures(self) -> list[distributed.Future[FloatArray]]:
        """The blocks, where the workers keep them."""
        return futures_of(self.array)

    def check(self) -> None:
        """Raise an error unless all values are finite."""
        first = [start for start, _ in self.spans]
        checks = self.client.map(check_points, self.futures, first, name="X", pure=False)
        self.client.gather(checks)

    def medians(self) -> FloatArray:
        """Return the median of each axis: a value of the points, the lower of two."""
        dimensions = self.dimensions
        left = np.full(dimensions, (len(self.array) - 1) // 2)
        prefixes = np.zeros(dimensions, np.uint64)
        for shift in range(ALL_BITS - DIGIT_BITS, -1, -DIGIT_BITS):
            tallies = self.client.map(
                tally, self.futures, prefixes=prefixes, shift=shift, pure=False
            )
            below = np.cumsum(self.client.submit(sum, tallies, pure=False).result(), axis=1)
            digits = (below > left[:, None]).argmax(axis=1)
            before = np.column_stack([np.zeros(dimensions, np.int64), below])
            left -= before[np.arange(dimensions), digits]
            prefixes = (prefixes << np.uint64(DIGIT_BITS)) | digits.astype(np.uint64)
        return from_keys(prefixes)

    def reach(self, center: FloatArray, lengthscale: list[float], precision: str) -> float:
        """Return the greatest magnitude of a coordinate from the centre on, in units of the length scales."""
        scales = np.asarray(lengthscale)
        first = [start for start, _ in self.spans]
        reaches = self.client.map(
            reach,
            self.futures,
            first,
            center=center,
            scales=scales,
            precision=precision,
            pure=False,
        )
        return float(max(self.client.gather(reaches)))


def to_keys(values: FloatArray) -> NDArray[np.uint64]:
    """Return whole numbers in the order of the values, -0 before 0."""
    bits = np.ascontiguousarray(values).view(np.uint64)
    return np.where(bits & SIGN, ~bits, bits | SIGN)


def from_keys(keys: NDArray[np.uint64]) -> FloatArray:
    """Return the values that have these numbers."""
    return np.where(keys & SIGN, keys ^ SIGN, ~keys).view(np.float64)


def tally(block: FloatArray, *, prefixes: NDArray[np.uint64], shift: int) -> NDArray[np.int64]:
    """Count, for each axis, the values whose numbers begin with its prefix, by the digit that comes next."""
    counts = np.empty((block.shape[1], 1 << DIGIT_BITS), np.int64)
    for axis, prefix in enumerate(prefixes):
        keys = to_keys(block[:, axis])
        if shift + DIGIT_BITS < ALL_BITS:
            keys = keys[keys >> np.uint64(shift + DIGIT_BITS) == prefix]
        digits = (keys >> np.uint64(shift)) & np.uint64((1 << DIGIT_BITS) - 1)
        counts[axis] = np.bincount(digits.astype(np.int64), minlength=1 << DIGIT_BITS)
    return counts


def reach(
    block: FloatArray, first: int, *, center: FloatArray, scales: FloatArray, precision: str
) -> float:
    """Return the greatest magnitude of a scaled coordinate; an error where one doesn't fit."""
    with np.errstate(over="ignore"):
        scaled: Any = (block - center) / scales
        illegal = np.argwhere(~np.isfinite(scaled.astype(precision)))
    if len(illegal):
        row, column = illegal[0]
        element = "f32" if precision == "float32" else "f64"
        raise InputError(
            f"X[{first + row}][{column}] divided by its length scale is too large for {element}",
            "overflow",
        )
    return float(np.abs(scaled).max())
