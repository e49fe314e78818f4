"""Arguments as the native part takes them: contiguous arrays of float64, plain numbers."""

from __future__ import annotations

import operator
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from rhotree._errors import InputError

FloatArray: TypeAlias = NDArray[np.float64]
IntArray: TypeAlias = NDArray[np.int64]


def as_floats(value: Any, name: str, dimensions: int) -> FloatArray:
    """Return an array of float64 with so many dimensions, in C order; the array itself if it is one."""
    if not hasattr(value, "__array__") and hasattr(value, "__dlpack__"):
        value = np.from_dlpack(value)
    if hasattr(value, "toarray"):
        raise InputError(f"{name} is sparse: a dense array is needed", "sparse")
    if isinstance(value, np.ma.MaskedArray) and np.ma.is_masked(value):
        raise InputError(f"{name} has masked values: every value must be there", "masked")
    try:
        array = np.asarray(value)
        if array.dtype.kind == "c":
            raise InputError(f"{name} is complex: real numbers are needed", "complex")
        array = np.require(array, np.float64, ["C", "A"])
    except InputError:
        raise
    except (TypeError, ValueError) as error:
        raise InputError(f"{name} can't be read as numbers: {error}", "not-numbers") from error
    if array.ndim != dimensions:
        raise InputError(_shape_problem(name, array, dimensions), "shape")
    return array


def _shape_problem(name: str, array: FloatArray, dimensions: int) -> str:
    wanted = "(n, d), a row for each point" if dimensions == 2 else "(n,)"
    problem = f"{name} has the shape {array.shape} where {wanted}, is needed"
    if array.ndim == 1 and dimensions == 2:
        problem += f": {name}.reshape(-1, 1) for points on a line"
    return problem.replace("(n,),", "(n,)")


def as_points(value: ArrayLike, name: str) -> FloatArray:
    """Return points, a row for each."""
    return as_floats(value, name, 2)


def as_ids(value: ArrayLike, name: str) -> IntArray:
    """Return row numbers as int64."""
    array = np.asarray(value)
    if array.size == 0 and array.ndim == 1:
        array = array.astype(np.int64)
    if array.ndim != 1 or array.dtype.kind not in "iu":
        problem = f"{name} has the shape {array.shape} and the type {array.dtype}"
        raise InputError(f"{problem}: a list of row numbers is needed", name)
    if array.dtype == np.uint64 and array.size and array.max() > np.iinfo(np.int64).max:
        raise InputError(f"{name} has {array.max()}: that is no row number", "unknown-id")
    return np.require(array, np.int64, ["C", "A"])


def as_count(value: Any, name: str, least: int) -> int:
    """Return a whole number that isn't below the least."""
    try:
        count = operator.index(value)
    except TypeError as error:
        raise InputError(
            f"{name} is {value!r}: a whole number is needed", "not-an-integer"
        ) from error
    if isinstance(value, (bool, np.bool_)):
        raise InputError(f"{name} is {value!r}: a whole number is needed", "not-an-integer")
    if count < least:
        raise InputError(f"{name} is {count}: it must be at least {least}", "too-small")
    if count >= 2**63:
        raise InputError(f"{name} is {count}: that is too many", "too-large")
    return count


def as_threads(value: int | None) -> int | None:
    """Return a number of threads, or None for one for each CPU."""
    return None if value is None else as_count(value, "threads", 1)


def as_seed(random_state: Any) -> int:
    """Return the seed that scikit-learn's ``random_state`` stands for: the number, or one that it yields."""
    if random_state is None or isinstance(random_state, np.random.RandomState):
        from sklearn.utils import check_random_state

        return int(check_random_state(random_state).randint(2**31 - 1))
    return as_count(random_state, "random_state", 0)


def as_number(value: Any, name: str) -> float:
    """Return a number as Python's float."""
    try:
        return float(value)
    except (TypeError, ValueError) as error:
        raise InputError(f"{name} is {value!r}: a number is needed", "not-a-number") from error


def as_lengthscales(value: Any) -> list[float]:
    """Return one length scale, or one for each axis."""
    return [float(scale) for scale in as_floats(np.atleast_1d(value), "lengthscale", 1)]


def one_of(value: Any, name: str, names: tuple[str, ...]) -> str:
    """Return the value if it is one of the names."""
    if not isinstance(value, str) or value not in names:
        known = ", ".join(repr(known) for known in names)
        raise InputError(f"{name} is {value!r}: it must be one of {known}", name)
    return value
