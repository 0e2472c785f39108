"""A picture of a law whose text is free, a letter whose text is not, and a paper without a date.

The Act, of 1 May 2010              The letter, of January 2020         the paper
Article 1                           section 1, sentence 1: denies       a draft: nobody has looked
1. first sentence: ga1; second:     what ga1 says (c1)                  up where it says so
   no statement
2. what a list depends on; item a
   borrows from it (ga2), item b
   (ga3, only possible)
"""

from __future__ import annotations

from graphbuilder.network.picture.model import Conflict, Passage, Source
from tests.network.pictures import Picture, both, small_picture, statement

ACT = "https://example.org/act"
SENTENCES = {
    "wet/art1.0": ("heading", "Artikel 1"),
    "wet/art1.1.1": ("sentence", "De minister stelt de raad in, gehoord de Kamer."),
    "wet/art1.1.2": ("sentence", "Deze wet heeft geen toelichting nodig."),
    "wet/art1.2.1": ("sentence", "De raad:"),
    "wet/art1.2.a.1": ("sentence", "adviseert de minister;"),
    "wet/art1.2.b.1": ("sentence", "kan de Kamer adviseren."),
}


def _passage(name: str, kind: str, text: str) -> Passage:
    source, _, label = name.partition("/")
    return {
        "source": source,
        "label": label,
        "section": label.partition(".")[0],
        "kind": kind,
        "number": 1,
        "citation": {},
        "leadIn": "wet/art1.2.1" if label.startswith("art1.2.") and label != "art1.2.1" else "",
        "text": text,
    }


def _source(nl: str, en: str, issued: str, url: str, *, free: bool) -> Source:
    return {
        "title": both(nl, en),
        "language": "nl",
        "issued": issued,
        "notBefore": "" if issued else "2022-02-02",
        "dateStatus": "stated" if issued else "unknown",
        "citation": {},
        "url": url,
        "isFree": free,
    }


def _conflict(other: str) -> Conflict:
    return {
        "other": other,
        "kind": both("gesteld en ontkend", "stated and denied"),
        "isDispute": True,
        "isOtherWay": False,
        "judgement": both("vergissing", "error"),
        "prevails": "ga1",
        "why": "a typing error",
        "who": "the editors",
        "when": "2024-06-01",
    }


def law_picture(*, drafts: bool = False) -> Picture:
    """The picture; with `drafts` also what nobody has checked."""
    picture = small_picture()
    picture["sources"] = {
        "wet": _source("De wet", "The Act", "2010-05-01", ACT, free=True),
        "brief": _source("De brief", "The letter", "2020-01", "https://example.org/letter", free=False),
        "krant": _source("De krant", "The paper", "", "javascript:alert(1)", free=False),
    }
    picture["passages"] = {name: _passage(name, *each) for name, each in SENTENCES.items()}
    picture["passages"]["brief/S1.1"] = _passage("brief/S1.1", "sentence", "")
    picture["passages"]["krant"] = _passage("krant", "sentence", "")
    picture["statements"] = {
        "ga1": statement(
            "min", "cooperatesWith", "other", quote="De minister … de raad", passage="wet/art1.1.1"
        ),
        "ga2": statement(
            "other", "commissionedBy", "min", quote="De raad: adviseert de minister", passage="wet/art1.2.a.1"
        ),
        "ga3": statement(
            "other",
            "hasGoal",
            "goal",
            modality="intended",
            quote="de Kamer adviseren",
            passage="wet/art1.2.b.1",
        ),
        "c1": statement(
            "min", "cooperatesWith", "other", denied=True, quote="niet samen", passage="brief/S1.1"
        ),
        "k1": statement("plan", "mentions", "alone", quote="", passage="krant", draft=True, isFact=False),
    }
    picture["statements"]["ga1"]["conflicts"] = [_conflict("c1")]
    picture["statements"]["c1"]["conflicts"] = [_conflict("ga1")]
    if not drafts:
        del picture["statements"]["k1"]
    picture["inferred"] = []
    return picture
