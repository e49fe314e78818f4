"""What a residual field is made of beside its points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from rhotree import _native
from rhotree._arguments import (
    FloatArray,
    as_count,
    as_floats,
    as_lengthscales,
    as_number,
    as_points,
    as_threads,
    one_of,
)
from rhotree._errors import InputError

COVARIANCES = ("rbf", "matern12", "matern32", "matern52")
SELECTIONS = ("kmeans++", "random")


def as_inducing(value: Any) -> tuple[int | None, FloatArray | None]:
    """Return how many inducing points to choose, or the points; neither where that is automatic."""
    if isinstance(value, str):
        if value == "auto":
            return None, None
        raise InputError(
            f'inducing is {value!r}: it must be a number, points, or "auto"', "inducing"
        )
    if np.ndim(value) == 0:
        return as_count(value, "inducing", 0), None
    return None, as_points(value, "inducing")


@dataclass
class Field:
    """The arguments of a residual field, checked as far as their types go."""

    covariance: str
    variance: float
    lengthscale: list[float]
    jitter: float
    inducing_points: FloatArray | None
    inducing: int
    selection: str
    seed: int
    factor: FloatArray | None
    residual_variance: FloatArray | None
    threads: int | None
    # Centre and extent of the field that this one is a part of.
    frame: tuple[list[float], float] | None = None

    @classmethod
    def of(
        cls,
        X: FloatArray,
        *,
        covariance: str,
        variance: float,
        lengthscale: Any,
        jitter: float,
        inducing: Any,
        selection: str,
        seed: int,
        factor: ArrayLike | None,
        residual_variance: ArrayLike | None,
        threads: int | None,
    ) -> Field:
        """Check the arguments of a field of these points."""
        if lengthscale is None:
            raise InputError(
                "lengthscale is needed: one, or one for each column of X", "lengthscale"
            )
        if (factor is None) != (residual_variance is None):
            raise InputError(
                "factor and residual_variance go together: give both or none", "factor"
            )
        count, points = as_inducing(inducing)
        automatic = count is None and points is None
        if factor is not None and not automatic:
            raise InputError("inducing and factor exclude each other: give one", "factor")
        if factor is None and automatic:
            count = _native.default_inducing(X)
        return cls(
            covariance=one_of(covariance, "covariance", COVARIANCES),
            variance=as_number(variance, "variance"),
            lengthscale=as_lengthscales(lengthscale),
            jitter=as_number(jitter, "jitter"),
            inducing_points=points,
            inducing=count or 0,
            selection=one_of(selection, "selection", SELECTIONS),
            seed=as_count(seed, "seed", 0),
            factor=None if factor is None else as_floats(factor, "factor", 2),
            residual_variance=None
            if residual_variance is None
            else as_floats(residual_variance, "residual_variance", 1),
            threads=as_threads(threads),
        )
