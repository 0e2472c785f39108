"""Relations and classes of a dataset's own: the questions take along what they are marked as."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from graphbuilder import api
from graphbuilder.api import drawn_part
from graphbuilder.api.drawn_part import Choice
from graphbuilder.errors import QueryError
from graphbuilder.graph.store import Graph
from graphbuilder.network.page import content
from graphbuilder.network.picture import from_dataset, not_stated
from graphbuilder.questions import library, widening
from tests.conftest import Tables

POL = "https://w3id.org/policy-graph/ontology#"
OWN = """@prefix w: <https://water.example/def#> .
@prefix pol: <https://w3id.org/policy-graph/ontology#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix schema: <https://schema.org/> .
w:Board a owl:Class ; rdfs:subClassOf pol:Organisation ; pol:hub true ;
    rdfs:label "waterschap"@nl , "water board"@en .
w:Ambition a owl:Class ; rdfs:subClassOf pol:Goal ; rdfs:label "ambitie"@nl , "ambition"@en .
w:fundedBy a pol:Relation ; rdfs:label "betaald door"@nl , "funded by"@en ; pol:answers pol:whoDidIt ;
    schema:domainIncludes pol:Trajectory ; schema:rangeIncludes w:Board .
w:leads a pol:Relation ; rdfs:label "trekt"@nl , "leads"@en ; pol:answers pol:whoIsResponsible ;
    schema:domainIncludes w:Board ; schema:rangeIncludes pol:Trajectory .
w:dreamsOf a pol:Relation ; rdfs:label "droomt van"@nl , "dreams of"@en ; pol:answers pol:whichGoal ;
    schema:domainIncludes pol:Trajectory ; schema:rangeIncludes pol:Goal .
w:uses a pol:Relation ; rdfs:label "gebruikt"@nl , "uses"@en ; pol:answers pol:byWhatMeans ;
    schema:domainIncludes pol:Trajectory ; schema:rangeIncludes pol:Measure .
w:for a pol:Relation ; rdfs:label "is er voor"@nl , "is there for"@en ; pol:answers pol:forWhom ;
    schema:domainIncludes pol:Trajectory ; schema:rangeIncludes pol:TargetGroup .
w:raises a pol:Relation ; rdfs:label "stelt aan de orde"@nl , "raises"@en ; pol:answers pol:whichTheme ;
    schema:domainIncludes pol:Measure ; schema:rangeIncludes pol:Theme .
w:after a pol:Relation ; rdfs:label "na"@nl , "after"@en ; pol:answers pol:why ;
    schema:domainIncludes pol:Trajectory ; schema:rangeIncludes pol:Development .
w:comprises a pol:Relation ; rdfs:label "omspant"@nl , "comprises"@en ; pol:consistsOf true ;
    schema:domainIncludes pol:Trajectory ; schema:rangeIncludes pol:Measure ; pol:structural false .
w:staff a pol:Relation ; rdfs:label "heeft als bezetting"@nl , "has as its staff"@en ;
    pol:expectedAs "bezetting"@nl , "staff"@en ; pol:countsForWhole true ;
    schema:domainIncludes pol:Trajectory , pol:Measure ; schema:rangeIncludes rdf:langString .
w:handover a pol:Relation ; rdfs:label "wordt opgeleverd"@nl , "is handed over"@en ;
    pol:time pol:deadlineTime ; schema:domainIncludes pol:Measure ; schema:rangeIncludes pol:EDTFDate .
w:season a pol:Relation ; rdfs:label "heeft als seizoen"@nl , "has as its season"@en ; pol:time pol:state ;
    schema:domainIncludes pol:Trajectory ; schema:rangeIncludes pol:EDTFInterval .
"""
STATED = {
    "n1": ("plas", "fundedBy", "schap"),
    "n2": ("schap", "leads", "plas"),
    "n3": ("plas", "dreamsOf", "droom"),
    "n4": ("plas", "uses", "maaien"),
    "n5": ("plas", "for", "zwemmers"),
    "n6": ("maaien", "raises", "riet"),
    "n7": ("plas", "after", "droogte"),
    "n8": ("plas", "comprises", "maaien"),
    "n9": ("maaien", "budget", "1 miljoen"),
    "n10": ("maaien", "handover", "2026-03"),
    "n11": ("plas", "season", "2025/2026"),
}


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    """The small dataset with relations and classes of its own, as an analyst adds them."""
    import shutil

    from tests.conftest import LAKE

    tables = Tables(Path(shutil.copytree(LAKE, tmp_path_factory.mktemp("own") / "lake")))
    tables.without_texts()
    (tables.folder / "ontology.ttl").write_text(OWN, encoding="utf-8")
    for name, kind in {
        "schap": "Board", "droom": "Ambition", "zwemmers": "TargetGroup", "riet": "Theme",
        "droogte": "Development",
    }.items():  # fmt: skip
        tables.add("entities", id=name, class_=kind, label_nl=f"{name} van de plas")
    for name, (subject, relation, thing) in STATED.items():
        tables.add(
            "statements", id=name, passage="brief/S3", subject=subject, relation=relation, object=thing,
            modality="asserted", quote="heeft als doel", status="checked",
        )  # fmt: skip
    return api.check(tables.folder).graph


def rows(question: str, graph: Graph, *columns: str, **parameters: str) -> list[tuple[str, ...]]:
    """Some columns of an answer, things by their ids and relations by their last part."""
    found = api.query(question, graph, parameters)
    return [
        tuple(row.get(column, "").rpartition("/")[2].rpartition("#")[2] for column in columns)
        for row in found
    ]


@pytest.mark.parametrize(
    "question, columns, expected",
    [
        ("who-did-what", ("work", "role", "actor"), ("plas", "fundedBy", "schap")),
        ("responsible", ("trajectory", "basis", "responsible"), ("plas", "STATED", "schap")),
        ("goals", ("of", "goal"), ("plas", "droom")),
        ("means", ("of", "means"), ("plas", "maaien")),
        ("target-groups", ("trajectory", "target_group"), ("plas", "zwemmers")),
        ("causes", ("what", "cause"), ("plas", "droogte")),
        ("themes", ("theme", "trajectory", "relation", "said_of"), ("riet", "plas", "raises", "maaien")),
        ("coverage", ("trajectory", "theme", "stated"), ("plas", "riet", "1")),
        ("budget", ("trajectory", "budget", "said_of"), ("plas", "1 miljoen", "maaien")),
        ("deadlines", ("entity", "deadline", "said_of"), ("plas", "2026-03", "maaien")),
        ("periods", ("subject", "first_day", "last_day"), ("plas", "2025-01-01", "2026-12-31")),
        ("ends", ("entity", "end"), ("plas", "2026")),
        ("not-stated", ("trajectory", "aspect"), ("plas", "STAFF")),
    ],
)
def test_a_question_finds_what_a_relation_of_one_s_own_is_marked_as(
    own: Graph, question: str, columns: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    assert expected in rows(question, own, *columns)


def test_a_question_may_be_narrowed_to_a_relation_of_one_s_own_that_answers_it(own: Graph) -> None:
    assert rows("who-did-what", own, "actor", role="betaald door") == [("schap",)]
    with pytest.raises(QueryError, match=r"commissionedBy, .*, fundedBy"):
        api.query("who-did-what", own, {"role": "leads"})


def test_a_point_of_one_s_own_has_its_name_in_tables_and_is_asked_for_by_it(own: Graph) -> None:
    table = api.query("not-stated", own, {"trajectory": "plas", "aspect": "Bezetting"}).text("table", "nl")
    assert table.split("\n")[1].split() == ["Programma", "Schone", "Plas", "bezetting", "niet", "vermeld"]
    with pytest.raises(QueryError, match=r"RESPONSIBLE, DEADLINE, PERIOD, BUDGET, INDICATOR, STAFF"):
        api.query("not-stated", own, {"aspect": "personeel"})


@pytest.mark.parametrize("typed", ["INDICATOR", "indicator", "Indicator"])
def test_a_choice_is_typed_as_its_code_or_as_the_word_that_people_read(typed: str, own: Graph) -> None:
    assert rows("not-stated", own, "aspect", trajectory="plas", aspect=typed) == [("INDICATOR",)]


def test_a_deadline_of_one_s_own_is_not_missing(own: Graph) -> None:
    """The mowing, a part of the programme, is handed over in March 2026: `deadlines` gives that."""
    missing = {each for (each,) in rows("not-stated", own, "aspect", trajectory="plas")}
    assert missing == {"INDICATOR", "PERIOD", "STAFF"}


def test_whoever_did_something_on_a_theme_is_linked_to_it(own: Graph) -> None:
    """The board funds the programme, which comprises the mowing, which raises the theme."""
    assert ("schap",) not in rows("without-theme", own, "actor")
    assert ("jo",) in rows("without-theme", own, "actor")


def test_a_mark_that_is_said_not_to_hold_is_none(own: Graph) -> None:
    """What is structural connects nothing; this relation says that it is not."""
    (path,) = {row["step"] for row in api.query("path", own, {"from": "plas", "to": "maaien"})}
    assert path == "1"
    marked = own.query(f"SELECT ?relation {{ ?relation <{POL}structural> false }}")
    assert isinstance(marked, ox.QuerySolutions)
    assert list(marked) == []


@pytest.mark.slow
def test_the_same_is_found_in_what_was_exported(own: Graph, tmp_path: Path) -> None:
    path = tmp_path / "graph.ttl"
    path.write_bytes(api.export(own))
    for question in ("who-did-what", "responsible", "themes", "budget", "without-theme"):
        assert api.query(question, path).text() == api.query(question, own).text()


def test_the_page_follows_them_too(own: Graph) -> None:
    theme = drawn_part.picture(own, Choice(theme="riet"))
    # The mowing raises the theme; the programme comprises it; these actors are linked with it.
    assert set(theme["entities"]) >= {"riet", "maaien", "plas", "schap", "min-voorbeeld"}
    told = content.content(from_dataset.picture(own))["entities"]
    lake = told["plas"]
    assert lake["notStated"]["en"].endswith(": indicator, staff, period")
    assert lake["notStated"]["nl"].endswith(": indicator, bezetting, periode")
    assert told["schap"]["notStated"]["en"].endswith(": budget, indicator, staff, period, deadline")
    assert "notStated" not in told["oever"]


def test_lists_of_the_library_name_all_relations_that_are_marked_alike() -> None:
    """As any tool runs a query: one that names some of what a whole consists of names all of it."""
    marked = widening.ours()
    assert set(marked["true"]) >= {"dcterms:hasPart", "pol:hasGoal", "pol:hasMeans"}
    for name in library.names():
        for listed in widening.lists(library.named(name).text):
            named = {each.lstrip("^") for each in listed}
            for relations in marked.values():
                missing = set(relations) - named
                if len(named.intersection(relations)) > 1:
                    assert not missing, f"queries/{name}.rq: add {', '.join(sorted(missing))} to {listed}"


def test_a_list_that_names_several_of_a_mark_is_given_the_rest(own: Graph) -> None:
    comprises, paid = "<https://water.example/def#comprises>", "<https://water.example/def#fundedBy>"
    parts = "dcterms:hasPart|pol:hasGoal|pol:hasMeans"
    did = "^pol:commissionedBy|^pol:carriedOutBy|^prov:wasAttributedTo|^prov:wasAssociatedWith"
    themes = ["pol:touchesOn", "dcterms:subject", "pol:prioritises", "pol:criminalises"]
    for written, asked in {
        f"?a ({parts})* ?b": f"?a ({parts}|{comprises})* ?b",
        f"?a ({parts}|^pol:hasMember)* ?b": f"?a ({parts}|^pol:hasMember|{comprises})* ?b",
        f"?a {did}|org:holds ?b": f"?a {did}|org:holds|^{paid} ?b",
        # No query need declare the prefix of what it does not name.
        "?a dcterms:hasPart|pol:hasGoal ?b": f"?a dcterms:hasPart|pol:hasGoal|<{POL}hasMeans>|{comprises} ?b",
        f"VALUES ?x {{ {' '.join(themes)} dcterms:hasPart }}": (
            f"VALUES ?x {{ {' '.join(themes)} dcterms:hasPart <https://water.example/def#raises> }}"
        ),
        f"FILTER (?x NOT IN ({', '.join(themes)}))": (
            f"FILTER (?x NOT IN ({', '.join(themes)}, <https://water.example/def#raises>))"
        ),
        "VALUES ?x { pol:hasGoal pol:advises }": "VALUES ?x { pol:hasGoal pol:advises }",
        "?a dcterms:hasPart* ?b": "?a dcterms:hasPart* ?b",
        "?a rdf:subject|rdf:object ?b": "?a rdf:subject|rdf:object ?b",
    }.items():
        assert widening.widened(written, own) == asked


# The harbour plan has what the dataset's own relations say of it, and nothing else.
TOLD = """@prefix w: <https://water.example/def#> .
@prefix pol: <https://w3id.org/policy-graph/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix schema: <https://schema.org/> .
w:leads a pol:Relation ; rdfs:label "trekt"@nl , "leads"@en ; pol:answers pol:whoIsResponsible ;
    schema:domainIncludes pol:Organisation ; schema:rangeIncludes pol:Trajectory .
"""
ALL_FIVE = ["BUDGET", "DEADLINE", "INDICATOR", "PERIOD", "RESPONSIBLE"]


@pytest.mark.parametrize(
    ("said", "missing"),
    [
        ([], ALL_FIVE),
        ([("oever", "leads", "haven")], ["BUDGET", "DEADLINE", "INDICATOR", "PERIOD"]),
    ],
)
def test_what_a_relation_of_one_s_own_states_is_not_missing(
    said: list[tuple[str, str, str]], missing: list[str], tables: Tables
) -> None:
    """Neither in the question nor on the page: `responsible` has it."""
    tables.without_texts()
    (tables.folder / "ontology.ttl").write_text(TOLD, encoding="utf-8")
    tables.add("entities", id="haven", class_="ActionPlan", label_nl="havenplan")
    for number, (subject, relation, thing) in enumerate(said):
        tables.add(
            "statements", id=f"m{number}", passage="brief/S3", subject=subject, relation=relation,
            object=thing, modality="asserted", quote="heeft als doel", status="checked",
        )  # fmt: skip
    graph = api.open_graph(tables.folder)
    assert [aspect for (aspect,) in rows("not-stated", graph, "aspect", trajectory="haven")] == missing
    picture = from_dataset.picture(graph)
    known = not_stated.stated(picture, picture["statements"])
    nouns = [each["en"] for each in not_stated.of_hub("haven", picture, known)]
    words = {"who is responsible": "RESPONSIBLE"}
    assert sorted(words.get(each, each.upper()) for each in nouns) == missing
