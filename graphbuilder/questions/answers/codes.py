"""The codes in answers of the library, such as NOT_STATED, in words for people, and what they mean."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict, cast

from graphbuilder import resources
from graphbuilder.namespaces import POL

if TYPE_CHECKING:
    from graphbuilder.vocabulary.terms import Relation, Vocabulary

#: The column of points that are expected of a policy track.
POINTS = "aspect"


class _Texts(TypedDict):
    nl: str
    en: str


class _Code(_Texts):
    means: NotRequired[_Texts]


def word(column: str, code: str, language: str) -> str:
    """What a table for people has for a code of a column; what is no code stays as it is."""
    texts = _codes().get(column, {}).get(code)
    return code if texts is None else texts[_known(language)]


def meaning(column: str, code: str, language: str) -> str:
    """What a code of a column means, in a sentence; blank for what is no code."""
    texts = _codes().get(column, {}).get(code)
    return texts["means"][_known(language)] if texts is not None and "means" in texts else ""


def points(vocabulary: Vocabulary) -> dict[str, Relation]:
    """Own relations of a dataset that tell points expected of a policy track beside ours, by their codes."""
    relations = vocabulary.relations.values()
    ours = {text for each in relations if each.iri.startswith(POL) for text in each.expected_as.items()}
    own = (each for each in relations if each.expected_as and not each.iri.startswith(POL))
    return {each.name.upper(): each for each in own if ours.isdisjoint(each.expected_as.items())}


def _known(language: str) -> Literal["nl", "en"]:
    return "nl" if language == "nl" else "en"


@cache
def _codes() -> dict[str, dict[str, _Code]]:
    import tomllib

    return cast(
        "dict[str, dict[str, _Code]]", tomllib.loads(resources.text("questions.answers", "codes.toml"))
    )
