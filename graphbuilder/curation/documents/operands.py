"""Operands and entries of a PDF: numbers, places seen through a matrix, and what a reference leads to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias, TypeVar

_T = TypeVar("_T")

#: Across and up, in points of 1/72 inch.
Point: TypeAlias = tuple[float, float]
#: The six numbers of a transformation (PDF 1.7, 8.3.3).
Matrix: TypeAlias = Sequence[float]


def turned(x: float, y: float, matrix: Matrix) -> Point:
    """A way across and up, as a matrix turns and stretches it."""
    return x * matrix[0] + y * matrix[2], x * matrix[1] + y * matrix[3]


def placed(x: float, y: float, matrix: Matrix) -> Point:
    """A place, as a matrix moves it."""
    across, up = turned(x, y, matrix)
    return across + matrix[4], up + matrix[5]


def numbers(found: Sequence[Any]) -> list[float]:
    """Those of some operands that are numbers."""
    return [float(each) for each in found if isinstance(each, int | float)]


def mapping(each: Any) -> dict[Any, Any]:
    """The entries of a dictionary, or of one that is referred to; none of anything else."""
    found = resolved(each)
    return found if isinstance(found, dict) else {}


def resolved(each: Any) -> Any:
    """What a reference leads to; anything else as it is."""
    return each.get_object() if hasattr(each, "get_object") else each


def unless_broken(read: Callable[[Any], _T], part: Any) -> _T | None:
    """What is read of a part of a PDF; nothing where it is broken, so that it hides no other part.

    pypdf fails in ways of its own on what is broken, also on pages whose words are read.
    """
    try:
        return read(part)
    except Exception:
        return None
