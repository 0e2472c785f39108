"""What is somebody's view, or only possible, never stands in an answer as the source's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library
from tests.conftest import LAKE, Tables

# Each as the foundation sees it: what, in which relation, to what, and since when.
VIEWS = {
    "v1": ("plas", "budget", "1 miljoen", ""),
    "v2": ("maaien", "deadline", "2026", ""),
    "v3": ("plas", "period", "2024/2028", ""),
    "v4": ("onderzoek", "dcterms:issued", "2024-01", ""),
    "v5": ("jo", "appointedBy", "min-voorbeeld", "2021"),
    "v6": ("jo", "org:holds", "opzichter", "2016"),
    "v7": ("pot", "amount", "5000", ""),
    "v8": ("wet", "deadline", "2027", ""),
    "v9": ("onderzoek", "dcterms:replaces", "oud-onderzoek", ""),
    "v10": ("advies", "schema:about", "maaien", ""),
    "v11": ("afspraken-maaien", "term", "P2Y", ""),
    "v12": ("cijfer", "value", "3", ""),
    "v13": ("advies", "addressedTo", "min-voorbeeld", ""),
    "v14": ("pot", "funds", "onderzoek", ""),
}
STATED = {
    "n1": ("onderzoek", "resultsIn", "advies", "asserted", ""),
    "n2": ("pot", "funds", "plas", "possible", ""),
    "n3": ("pot", "funds", "maaien", "asserted", ""),
    "n11": ("pot", "funds", "afspraken-maaien", "asserted", "denied"),
    "n10": ("pot", "funds", "zwemplan", "intended", ""),
    "n12": ("pot", "funds", "oud-plan", "possible", "denied"),
    "n4": ("oever", "funds", "pot", "asserted", "denied"),
    "n5": ("pot", "frequency", "elk jaar", "conditional", ""),
    "n6": ("pot", "period", "2025", "asserted", ""),
    "n7": ("cijfer", "measures", "maat", "asserted", ""),
    "n8": ("cijfer", "notifiedBy", "min-voorbeeld", "asserted", "denied"),
    "n9": ("zwemplan", "term", "P3Y", "asserted", ""),
    "n13": ("fonds", "amount", "5", "asserted", ""),
    "n14": ("min-voorbeeld", "funds", "fonds", "intended", ""),
    "n15": ("oever", "funds", "fonds", "asserted", ""),
    "n16": ("fonds", "frequency", "elk jaar", "intended", ""),
}


@pytest.fixture(scope="module")
def views(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    import shutil

    tables = Tables(Path(shutil.copytree(LAKE, tmp_path_factory.mktemp("views") / "lake")))
    tables.without_texts()
    for name, kind in {
        "pot": "Budget", "wet": "LegalAct", "oud-onderzoek": "Study", "advies": "Recommendation",
        "opzichter": "Role", "cijfer": "Figure", "maat": "Indicator", "zwemplan": "ActionPlan",
        "oud-plan": "ActionPlan", "fonds": "Budget",
    }.items():  # fmt: skip
        tables.add("entities", id=name, class_=kind, label_nl=f"{name} van de plas")
    for name, (subject, relation, thing, since) in VIEWS.items():
        tables.add(
            "statements", id=name, passage="brief/S3", subject=subject, relation=relation, object=thing,
            modality="asserted", holder="oever", from_=since, quote=f"woorden {name}", status="checked",
        )  # fmt: skip
    for name, (subject, relation, thing, modality, polarity) in STATED.items():
        since = "2024-01-01" if name == "n9" else ""
        tables.add(
            "statements", id=name, passage="brief/S3", subject=subject, relation=relation, object=thing,
            modality=modality, polarity=polarity, from_=since, quote=f"woorden {name}", status="checked",
        )  # fmt: skip
    return api.check(tables.folder).graph


def rows(question: str, graph: Graph, **parameters: str) -> list[dict[str, str]]:
    """An answer, with things by their ids."""
    found = api.query(question, graph, parameters)
    return [{name: text.rpartition("/id/")[2] for name, text in row.items()} for row in found]


# In another column: whoever holds it is who views it, or recommends it.
WHERE = {"views": "actor", "recommended-to": "recommended_by"}
NAMED = [each for each in library.names() if not library.named(each).needs]


@pytest.mark.parametrize("name", NAMED)
def test_a_row_that_rests_on_a_view_says_whose_it_is(name: str, views: Graph) -> None:
    held = {f"woorden {each}" for each in VIEWS}
    for row in rows(name, views):
        for column in (each for each in row if each.endswith("quote") and row[each] in held):
            assert row.get(WHERE.get(name, column.replace("quote", "holder"))) == "oever"
            assert row.get("basis") != "STATED"


@pytest.mark.parametrize(
    "name, view",
    [
        ("budget", "v1"), ("deadlines", "v2"), ("periods", "v3"), ("ends", "v3"), ("terms", "v3"),
        ("timeline", "v3"), ("events", "v4"), ("appointments", "v5"), ("office-holders", "v6"),
        ("amounts", "v7"),
        ("transposition", "v8"), ("revisions", "v9"), ("recommendations", "v10"), ("terms", "v11"),
        ("figures", "v12"),
    ],
)  # fmt: skip
def test_a_view_is_among_the_rows(name: str, view: str, views: Graph) -> None:
    assert f"woorden {view}" in {row.get("quote") for row in rows(name, views)}


def test_money_that_is_only_possibly_meant_for_something_says_so(views: Graph) -> None:
    """n2, n3, n10, which is intended, n11, which is denied, and v14, which is the foundation's view.

    That the foundation pays is denied (n4), and that it comes each year is conditional (n5).
    """
    found = rows("amounts", views, entity="pot")
    said = [
        (each["meant_for"], each.get("meant_modality", ""), each.get("meant_holder", "")) for each in found
    ]
    assert [(thing, how.rpartition("#")[2], holder) for thing, how, holder in said] == [
        ("afspraken-maaien", "denied", ""),
        ("maaien", "", ""),
        ("onderzoek", "asserted", "oever"),
        ("oud-plan", "denied", ""),
        ("plas", "possible", ""),
        ("zwemplan", "intended", ""),
    ]
    # That it is not meant for the old plan is only possible (n12): there both words stand.
    denials = {each["meant_for"]: each.get("denial_modality", "").rpartition("#")[2] for each in found}
    assert {name: how for name, how in denials.items() if how} == {"oud-plan": "possible"}
    assert all("paid_by" not in each and "frequency" not in each for each in found)
    assert {each["period"] for each in found} == {"2025"}


def test_who_only_intends_to_pay_and_how_often_money_is_only_intended_are_told_so(views: Graph) -> None:
    """The ministry intends to pay (n14), the foundation pays (n15), and each year is intended (n16)."""
    columns = ("paid_by", "paid_modality", "frequency", "frequency_modality")
    said = [
        tuple(each.get(name, "").rpartition("#")[2] for name in columns)
        for each in rows("amounts", views, entity="fonds")
    ]
    often = ("elk jaar", "intended")
    assert said == [("min-voorbeeld", "intended", *often), ("oever", "", *often)]


def test_who_is_denied_to_have_notified_a_figure_did_not_notify_it(views: Graph) -> None:
    (figure,) = rows("figures", views, entity="maat")
    assert (figure["indicator"], figure["figure"]) == ("maat", "cijfer")
    assert "notified_by" not in figure


def test_a_track_with_a_term_ends_when_that_is_over(views: Graph) -> None:
    """Three years from the first of January 2024; no source says that end itself."""
    (end,) = rows("ends", views, entity="zwemplan")
    assert (end["basis"], end["derived_end"], end["period"]) == ("STATED", "2027-01-01", "P3Y")
    assert "end" not in end
