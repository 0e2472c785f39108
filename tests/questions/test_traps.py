"""Answers in which one is easily caught out, each worked out by hand on a few statements."""

from __future__ import annotations

import pytest

from graphbuilder import api
from tests.conftest import Tables
from tests.questions.test_answers import only, plain


def deny(tables: Tables, name: str, subject: str, relation: str, thing: str) -> None:
    """Have the second source deny something."""
    told = {"subject": subject, "relation": relation, "object": thing, "polarity": "denied"}
    words = {"passage": "antwoord/S2", "quote": "is niet zo", "modality": "asserted", "status": "checked"}
    tables.add("statements", id=name, **told, **words)


@pytest.fixture
def mutual(tables: Tables) -> Tables:
    """The letter says that the foundation works with the ministry; the answer denies it from the other."""
    tables.without_texts()
    deny(tables, "d1", "min-voorbeeld", "cooperatesWith", "oever")
    return tables


def test_a_mutual_relation_that_is_denied_from_one_end_is_stated_from_the_other(mutual: Tables) -> None:
    graph = api.open_graph(mutual.folder)
    found = api.query("denied", graph, {"entity": "min-voorbeeld"})
    rows = [{column: plain(graph, value) for column, value in row.items()} for row in found]
    assert only(rows, "subject", "object", "stated_in") == [("min-voorbeeld", "oever", "brief/S2")]
    assert found.finding is not None
    assert found.finding.kind == "DISPUTED"


def test_what_is_denied_may_be_stated_in_a_special_form(tables: Tables) -> None:
    """Who leads a programme is responsible for it; who does not lead it may be."""
    tables.without_texts()
    (tables.folder / "ontology.ttl").write_text(
        """@prefix w: <https://water.example/def#> .
@prefix pol: <https://w3id.org/policy-graph/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
w:leads a pol:Relation ; rdfs:subPropertyOf pol:responsibleFor ; rdfs:label "trekt"@nl , "leads"@en ;
    schema:domainIncludes pol:Actor ; schema:rangeIncludes pol:Trajectory .
""",
        encoding="utf-8",
    )
    tables.state("n1", "oever", "leads", "plas")
    deny(tables, "d1", "min-voorbeeld", "leads", "plas")
    graph = api.open_graph(tables.folder)
    found = api.query("denied", graph)
    rows = [{column: plain(graph, value) for column, value in row.items()} for row in found]
    assert [(row["subject"], row.get("stated_in")) for row in rows] == [
        ("min-voorbeeld", None),
        ("oever", "brief/S7"),
    ]


@pytest.mark.parametrize("ends", [("oever", "min-voorbeeld"), ("min-voorbeeld", "oever")])
def test_what_is_said_of_a_mutual_relation_is_explained_from_either_end(
    mutual: Tables, ends: tuple[str, str]
) -> None:
    found = api.explain(ends[0], "cooperatesWith", ends[1], api.open_graph(mutual.folder))
    said = found.lines("en")
    assert len(said) == 2
    assert sum(line.startswith("denied: ") and "antwoord/S2" in line for line in said) == 1
    # The statement itself, or what follows from it; not both.
    assert sum("brief/S2" in line for line in said) == 1


def test_a_dispute_stays_one_where_drafts_are_asked_too(tables: Tables) -> None:
    tables.without_texts()
    deny(tables, "d1", "min-voorbeeld", "responsibleFor", "plas")
    deny(tables, "d2", "oever", "cooperatesWith", "min-voorbeeld")
    tables.set("statements", "d2", status="draft")
    kinds = set()
    for with_drafts in (False, True):
        finding = api.query("denied", tables.folder, with_drafts=with_drafts).finding
        assert finding is not None
        kinds.add(finding.kind)
    assert kinds == {"DISPUTED"}


def test_what_only_a_draft_disputes_is_a_denial(tables: Tables) -> None:
    tables.without_texts()
    tables.set("statements", "a2", status="draft")
    deny(tables, "d1", "oever", "cooperatesWith", "min-voorbeeld")
    found = api.query("denied", tables.folder, {"entity": "min-voorbeeld"}, with_drafts=True)
    assert [row["status"].rpartition("#")[2] for row in found] == ["draft"]
    assert found.finding is not None
    assert found.finding.kind == "DENIED"


def test_a_law_ends_where_another_repeals_it(tables: Tables) -> None:
    """The order of 2012 repeals the regulation of 2009; of that no source says until when it runs."""
    tables.without_texts()
    for name, kind in {"regeling": "LegalAct", "besluit": "LegalAct"}.items():
        tables.add("entities", id=name, class_=kind, label_nl=name)
    tables.state("n1", "regeling", "period", "2009/")
    tables.state("n2", "besluit", "eli:repeals", "regeling")
    tables.set("statements", "n2", from_="2012-07-01")
    graph = api.open_graph(tables.folder)
    rows = [
        {column: plain(graph, value) for column, value in row.items()}
        for row in api.query("ends", graph, {"entity": "regeling"})
    ]
    assert only(rows, "entity", "basis", "end", "ended_by", "period") == [
        ("regeling", "NOT_STATED", "", "", "2009/"),
        ("regeling", "STATED", "2012-07-01", "besluit", ""),
    ]
    # The law that repeals it does not end by that.
    assert len(api.query("ends", graph, {"entity": "besluit"})) == 0


def test_a_view_of_somebodys_view_is_found_by_either_and_told_apart(tables: Tables) -> None:
    """The foundation holds that the ministry finds the lake too full; no source says so itself."""
    tables.without_texts()
    tables.add("entities", id="vol", class_="Observation", label_nl="de plas is te vol")
    tables.add("entities", id="leeg", class_="Observation", label_nl="de plas is te leeg")
    tables.state("n1", "min-voorbeeld", "states", "vol")
    tables.set("statements", "n1", holder="oever")
    tables.state("n2", "min-voorbeeld", "states", "leeg")
    graph = api.open_graph(tables.folder)
    columns = ("actor", "object", "basis", "according_to")

    def told(**parameters: str) -> list[tuple[str, ...]]:
        found = api.query("views", graph, parameters)
        rows = [{column: plain(graph, value) for column, value in row.items()} for row in found]
        return only(rows, *columns)

    of_ministry = [
        ("min-voorbeeld", "leeg", "STATED", ""),
        ("min-voorbeeld", "vol", "NOT_AS_FACT", "oever"),
    ]
    assert told(actor="min-voorbeeld") == of_ministry
    # Row a6: the foundation's view of mowing.
    of_foundation = [("oever", "doel-plas", "NOT_AS_FACT", ""), ("oever", "vol", "NOT_AS_FACT", "")]
    assert told(actor="oever") == of_foundation
    assert told() == [*of_ministry, *of_foundation]
