"""Questions that broke tools like this one, asked of our tables; numbers as in the collection of cases."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from xml.etree import ElementTree

import pyoxigraph as ox
import pytest
from click.testing import CliRunner, Result

from graphbuilder import api
from graphbuilder.cli import main
from graphbuilder.errors import QueryError
from graphbuilder.graph.store import Graph
from graphbuilder.questions import library
from tests import engines
from tests.conftest import LAKE, Tables
from tests.questions.asked import bind

LAKE_ID = "https://example.org/lake/id/"
PREFIXES = """\
PREFIX pol: <https://w3id.org/policy-graph/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
"""


def cli(*words: str) -> Result:
    return CliRunner().invoke(main, ["query", *words, "-g", str(LAKE)])


def rows(query: str, graph: Graph, **parameters: str | list[str]) -> list[dict[str, str]]:
    """The rows of a query's text, things by their ids."""
    found = api.query(query, graph, parameters)
    return [{name: value.removeprefix(LAKE_ID) for name, value in row.items()} for row in found]


NAMED = (
    """\
#+ parameters:
#+   name: { type: text }
#+   who: { type: entity }
"""
    + PREFIXES
    + """\
SELECT ?thing ?who WHERE {
  VALUES ?name { UNDEF }
  ?thing skos:prefLabel ?label .
  FILTER (STR(?label) = ?name)
  OPTIONAL { VALUES ?who { UNDEF } ?thing pol:responsibleFor ?who }
}
"""
)
AWKWARD = "regel\nbreuk \\ \" '"


@pytest.mark.parametrize(
    "name", ['x") } UNION { ?s ?p ?o } #', "?s", "?label", AWKWARD, "\\", "'", '"""', "} #", "<urn:x>"]
)
def test_28_a_hostile_text_is_one_text_and_names_nothing(name: str, lake: Graph) -> None:
    before = set(lake.store)
    assert rows(NAMED, lake, name=name, who="plas") == rows(NAMED, lake, name="onbekend", who="plas") == []
    assert set(lake.store) == before


@pytest.mark.parametrize(
    "who", ["https://example.org/lake/id/a> ?p ?o . <https://b.example/", "https://b.example/a b", "kg:plas"]
)
def test_28_a_hostile_iri_is_refused_in_one_line(who: str, lake: Graph) -> None:
    with pytest.raises(QueryError) as caught:
        rows(NAMED, lake, name="Stichting Groene Oever", who=who)
    (problem,) = caught.value.problems
    assert problem.values["value"] == who
    assert "\n" not in str(problem)


def test_28_a_name_that_holds_the_awkward_signs_is_found(lake: Graph) -> None:
    store = ox.Store()
    store.extend(lake.store)
    label = ox.NamedNode("http://www.w3.org/2004/02/skos/core#prefLabel")
    graph = ox.NamedNode("https://example.org/lake/graph/entities")
    store.add(ox.Quad(ox.NamedNode(LAKE_ID + "awkward"), label, ox.Literal(AWKWARD), graph))
    held = Graph(store, lake.base, lake.vocabulary)
    assert rows(NAMED, held, name=AWKWARD) == [{"thing": "awkward"}]
    assert rows(NAMED, held, name="Ministerie van Voorbeeldzaken", who="plas") == [
        {"thing": "min-voorbeeld", "who": "plas"}
    ]


ORGANISATION = "#+ parameters:\n#+   org: { type: entity, several: true }\n" + PREFIXES
SCOPES = {
    "a FILTER": """
        SELECT ?found WHERE {
          VALUES ?org { UNDEF }
          ?s pol:responsibleFor ?found . FILTER (?s = ?org)
        }""",
    "EXISTS": """
        SELECT ?found WHERE {
          ?found a pol:ActionProgramme .
          FILTER EXISTS { VALUES ?org { UNDEF } ?org pol:responsibleFor ?found }
        }""",
    "a count in a sub-select": """
        SELECT ?found WHERE {
          { SELECT (COUNT(?plan) AS ?found) WHERE { VALUES ?org { UNDEF } ?org pol:responsibleFor ?plan } }
        }""",
    "BIND": """
        SELECT ?found WHERE {
          VALUES ?org { UNDEF } ?org pol:responsibleFor ?plan . BIND (STR(?org) AS ?found)
        }""",
    "IN": """
        SELECT ?found WHERE {
          VALUES ?org { UNDEF }
          ?s skos:prefLabel ?found . FILTER (LANG(?found) = "nl") FILTER (?s IN (?org))
        }""",
}
BANK, MINISTRY = "Stichting Groene Oever", "Ministerie van Voorbeeldzaken"
#: What each of the five finds for the ministry alone, and for both organisations.
FOUND = {
    "a FILTER": ({LAKE_ID + "plas"}, {LAKE_ID + "plas", LAKE_ID + "oeverplan"}),
    "EXISTS": ({LAKE_ID + "plas"}, {LAKE_ID + "plas", LAKE_ID + "oeverplan"}),
    "a count in a sub-select": ({"1"}, {"2"}),
    "BIND": ({LAKE_ID + "min-voorbeeld"}, {LAKE_ID + "min-voorbeeld", LAKE_ID + "oever"}),
    "IN": ({MINISTRY}, {MINISTRY, BANK}),
}


@pytest.fixture
def two_plans(tables: Tables) -> Graph:
    """The small dataset in which another organisation is responsible for another plan."""
    tables.add("entities", id="oeverplan", class_="ActionProgramme", label_nl="Oeverplan")
    tables.add(
        "statements", id="c1", passage="brief/S2", subject="oever", relation="responsibleFor",
        object="oeverplan", modality="asserted", quote="werkt sinds maart 2023", status="checked",
    )  # fmt: skip
    return api.open_graph(tables.folder)


@pytest.mark.parametrize("scope", SCOPES)
@pytest.mark.parametrize("engine", [engines.Pyoxigraph(), engines.Rdflib()], ids=["pyoxigraph", "rdflib"])
def test_29_a_parameter_is_seen_in(scope: str, engine: engines.Engine, two_plans: Graph) -> None:
    engine.hold("lake", two_plans.quads())
    query = library.parse(ORGANISATION + SCOPES[scope], "query")
    for given, expected in zip((["min-voorbeeld"], ["min-voorbeeld", "oever"]), FOUND[scope]):
        answer = engine.ask("lake", bind(query, {"org": given}, two_plans))
        assert {row[0][1] for row in answer.rows if row[0]} == expected
        assert len(answer.rows) == len(expected)


@pytest.mark.parametrize("scope", SCOPES)
def test_29_the_whole_way_gives_the_same(scope: str, two_plans: Graph) -> None:
    query = ORGANISATION + SCOPES[scope]
    for given, expected in zip((["min-voorbeeld"], ["min-voorbeeld", "oever"]), FOUND[scope]):
        answer = api.query(query, two_plans, {"org": given})
        assert {row["found"] for row in answer} == expected


NOTEPAD = (
    b"\xef\xbb\xbf"
    + """\
# Let op: ?notaparam { komt niet mee, 't is maar # commentaar; VALUES ?notaparam { UNDEF }
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?s ?l WHERE {
  ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?l . # hier ook: ' { "
  FILTER (STR(?s) IN ("https://example.org/lake/id/oever", "https://example.org/lake/id/min-voorbeeld"))
  FILTER (LANG(?l) = "nl")
}
ORDER BY ?l
""".replace("\n", "\r\n").encode()
)
TYPED = """\
#+ summary: { en: Passages that start at a place, nl: Passages die op een plaats beginnen }
#+ parameters:
#+   start: { type: number, required: true, example: "114" }
#+   tag: { type: text, required: true, example: nl }
PREFIX pol: <https://w3id.org/policy-graph/ontology#>
SELECT ?passage ?tag WHERE {
  VALUES ?start { UNDEF }
  VALUES ?tag { UNDEF }
  ?passage pol:start ?place . FILTER (?place = ?start)
}
"""


def test_30_a_query_as_notepad_saves_it_runs(tmp_path: Path) -> None:
    path = tmp_path / "bom.rq"
    path.write_bytes(NOTEPAD)
    done = cli(str(path), "-f", "csv")
    assert done.exit_code == 0, done.output
    assert done.stdout_bytes.decode().splitlines() == [
        "s,l",
        f"{LAKE_ID}min-voorbeeld,{MINISTRY}",
        f"{LAKE_ID}oever,{BANK}",
    ]


def test_30_a_comment_makes_no_parameter(tmp_path: Path) -> None:
    path = tmp_path / "bom.rq"
    path.write_bytes(NOTEPAD)
    done = cli(str(path), "notaparam=x")
    assert done.exit_code == 1
    assert 'has no parameter "notaparam"' in done.output


def test_30_a_number_matches_a_number_and_is_no_text(tmp_path: Path) -> None:
    """The second sentence of the letter starts at character 114: so its table of passages says."""
    path = tmp_path / "typed.rq"
    path.write_text(TYPED, encoding="utf-8")
    done = cli(str(path), "start=114", "tag=nl", "-f", "csv")
    assert done.exit_code == 0, done.output
    assert done.stdout.splitlines() == ["passage,tag", "https://example.org/lake/passage/brief/S2,nl"]
    path.write_text(TYPED.replace("type: number", "type: text"), encoding="utf-8")
    assert cli(str(path), "start=114", "tag=nl", "-f", "csv").stdout.splitlines() == ["passage,tag"]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        pytest.param(["tag=nl"], ["start", "number"]),
        pytest.param(["start=114"], ["tag", "text"]),
        (["start=twintig", "tag=nl"], ["start", '"twintig"', "number"]),
        (["start=114", "tag=nl", "strat=3"], ['"strat"', 'did you mean "start"?']),
    ],
)
def test_30_a_wrong_or_missing_parameter_is_named_with_its_type(
    given: list[str], told: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "typed.rq"
    path.write_text(TYPED, encoding="utf-8")
    done = cli(str(path), *given)
    assert done.exit_code == 1
    assert len(done.stderr.splitlines()) == 1
    message = done.stderr.replace(str(path), "FILE")
    assert [each for each in told if each not in message] == []


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("PREFIX kg: <https://example.org/kg/>\nINSERT DATA { kg:x kg:p kg:y }\n", "INSERT changes data"),
        ("# nog te schrijven\n", "error: "),
        ("", "error: "),
        ("\ufeff", "error: "),
    ],
)
def test_30_what_is_no_question_is_refused_in_one_line(content: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.rq"
    path.write_bytes(content.encode())
    done = cli(str(path))
    assert done.exit_code == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith(str(path))
    assert told in done.stderr
    assert "\ufeff" not in done.stderr


OPTIONAL = (
    PREFIXES
    + """\
SELECT ?thing ?label ?note WHERE {
  VALUES ?thing { <https://example.org/lake/id/min-voorbeeld> <https://example.org/lake/id/plas> }
  ?thing skos:prefLabel ?label . FILTER (LANG(?label) = "nl")
  OPTIONAL { ?thing skos:note ?note }
} ORDER BY ?thing
"""
)
NOTE = 'Twee regels,\nen "aanhaling".'
NONE = "SELECT ?a ?b WHERE { ?a <https://example.org/lake/none> ?b }"


@pytest.fixture
def noted(tables: Tables) -> Graph:
    tables.set("entities", "min-voorbeeld", note_nl=NOTE)
    return api.open_graph(tables.folder)


def test_31_a_missing_value_is_an_empty_cell(noted: Graph) -> None:
    answer = api.query(OPTIONAL, noted)
    assert answer.text("csv") == (
        "thing,label,note\r\n"
        f'{LAKE_ID}min-voorbeeld,{MINISTRY},"Twee regels,\nen ""aanhaling""."\r\n'
        f"{LAKE_ID}plas,Programma Schone Plas,\r\n"
    )
    assert answer.text("tsv") == (
        "?thing\t?label\t?note\n"
        f'<{LAKE_ID}min-voorbeeld>\t"{MINISTRY}"@nl\t"Twee regels,\\nen \\"aanhaling\\"."@nl\n'
        f'<{LAKE_ID}plas>\t"Programma Schone Plas"@nl\t\n'
    )
    bindings = json.loads(answer.text("json"))["results"]["bindings"]
    assert [set(each) for each in bindings] == [{"thing", "label", "note"}, {"thing", "label"}]
    named = [
        [binding.attrib["name"] for binding in result]
        for result in ElementTree.fromstring(answer.text("xml")).iter(
            "{http://www.w3.org/2005/sparql-results#}result"
        )
    ]
    assert [set(each) for each in named] == [{"thing", "label", "note"}, {"thing", "label"}]
    assert list(csv.reader(io.StringIO(answer.text("csv"), newline="")))[1][2] == NOTE


@pytest.mark.parametrize("format", ["table", "csv", "excel", "tsv", "json", "xml", "md"])
def test_31_no_form_has_a_word_for_nothing(format: str, noted: Graph) -> None:
    text = api.query(OPTIONAL, noted).text(format)
    assert "plas" in text.casefold()
    for word in ("None", "nan", "null", "UNDEF", '""^^'):
        assert word not in text


@pytest.mark.parametrize(
    ("format", "expected"),
    [
        ("csv", "a,b\r\n"),
        ("tsv", "?a\t?b\n"),
        ("table", "a  b\n"),
        ("md", "| a | b |\n| --- | --- |\n"),
        ("excel", "\ufeffa;b\r\n"),
    ],
)
def test_31_without_rows_the_header_is_there_and_the_command_succeeds(format: str, expected: str) -> None:
    done = cli("SELECT ?a ?b { ?a <https://example.org/lake/none> ?b }", "-f", format)
    assert done.exit_code == 0, done.output
    assert done.stdout_bytes.decode() == expected


def test_31_without_rows_json_and_xml_have_their_variables(lake: Graph) -> None:
    answer = api.query(NONE, lake)
    assert json.loads(answer.text("json")) == {"head": {"vars": ["a", "b"]}, "results": {"bindings": []}}
    root = ElementTree.fromstring(answer.text("xml"))
    names = [each.attrib["name"] for each in root.iter("{http://www.w3.org/2005/sparql-results#}variable")]
    assert names == ["a", "b"]


def test_31_no_is_written_as_false_and_nothing_counts_as_0(lake: Graph) -> None:
    answer = api.query("ASK { ?a <https://example.org/lake/none> ?b }", lake)
    assert answer.truth is False
    assert answer.text("csv").strip() == "false"
    assert json.loads(answer.text("json"))["boolean"] is False
    counted = api.query("SELECT (COUNT(?a) AS ?n) WHERE { ?a <https://example.org/lake/none> ?b }", lake)
    assert counted.text("csv") == "n\r\n0\r\n"
    assert counted.text("table").split() == ["n", "0"]
