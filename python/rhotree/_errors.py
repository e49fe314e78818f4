"""What can be wrong."""

from __future__ import annotations


class InputError(ValueError):
    """An argument that can't be used; the message names it and its value.

    Attributes
    ----------
    code : str
        A short name of the kind of error that stays the same from release to release.

    Examples
    --------
    >>> import rhotree
    >>> try:
    ...     rhotree.neighbors([[0.0], [float("nan")]], 1, lengthscale=1.0)
    ... except rhotree.InputError as error:
    ...     print(f"{error.code}: {error}")
    not-finite: X[1][0] is NaN: every value must be finite
    """

    def __init__(self, message: str, code: str = "input") -> None:
        super().__init__(message)
        self.code = code

    def __reduce__(self) -> tuple[type[InputError], tuple[str, str]]:
        """Keep the code when an error comes from another process."""
        return type(self), (str(self), self.code)


class ComputationError(RuntimeError):
    """Legal arguments, and still no answer: threads that can't be had, an instruction set that is missing.

    Attributes
    ----------
    code : str
        A short name of the kind of error that stays the same from release to release.
    """

    def __init__(self, message: str, code: str = "computation") -> None:
        super().__init__(message)
        self.code = code

    def __reduce__(self) -> tuple[type[ComputationError], tuple[str, str]]:
        """Keep the code when an error comes from another process."""
        return type(self), (str(self), self.code)


class ConditioningWarning(UserWarning):
    """Rounding may decide who is a neighbour: the inducing points explain nearly everything.

    More jitter, fewer inducing points or a shorter length scale help; so does ``precision="float64"`` where it
    was ``"float32"``.
    """
