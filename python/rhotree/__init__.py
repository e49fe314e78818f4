"""Exact nearest neighbours in residual correlation, for Vecchia approximations of Gaussian processes.

Vecchia approximations condition each point on a few neighbours. With inducing points as well (VIF, full-scale
approximations) the neighbours must be nearest in what the inducing points leave unexplained: the distance is
``sqrt(1 - abs(rho))``, where rho is the residual correlation.

>>> import numpy as np, rhotree
>>> X = np.random.default_rng(1).random((2000, 2))
>>> rhotree.neighbors(X, 10, lengthscale=0.1).indices.shape
(2000, 10)
"""

from importlib.metadata import version as _version
from typing import TYPE_CHECKING as _TYPE_CHECKING

from rhotree import plot
from rhotree._errors import ComputationError, ConditioningWarning, InputError
from rhotree._index import Index, neighbors
from rhotree._native import instruction_sets
from rhotree._neighbors import Conditioning, Neighbors, SearchStatistics
from rhotree._ordering import order_maximin
from rhotree._vecchia import Evaluation, Gradient, Predictions, Vecchia

if _TYPE_CHECKING:
    from rhotree._regressor import VifRegressor as VifRegressor

__version__ = _version("rhotree")

__all__ = [
    "ComputationError",
    "Conditioning",
    "ConditioningWarning",
    "Evaluation",
    "Gradient",
    "Index",
    "InputError",
    "Neighbors",
    "Predictions",
    "SearchStatistics",
    "Vecchia",
    "__version__",
    "instruction_sets",
    "neighbors",
    "order_maximin",
    "plot",
]


def __getattr__(name: str) -> object:
    """Import what needs scikit-learn once it is asked for."""
    if name == "VifRegressor":
        from rhotree._regressor import VifRegressor

        return VifRegressor
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
