"""Values that a library would stumble over are named at their cell, and the run goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.curation.tables.values import fits
from graphbuilder.dates import DateError
from graphbuilder.namespaces import XSD
from tests.conftest import Tables

Messages = Callable[[], list[str]]
PERCENT = 'is not a full web address or IRI: write %25 for "%"'


def test_an_address_with_a_lone_percent_is_named_at_its_cell(tables: Tables, messages: Messages) -> None:
    line = tables.set("sources", "brief", url="https://example.org/50%")
    row = tables.set("entities", "oever", class_="Ministery")
    found = messages()
    hint = 'did you mean "https://example.org/50%25"?'
    said = f'"https://example.org/50%" in column "url" {PERCENT}; {hint}'
    assert f"sources.csv:{line}:10: error: {said}" in found
    # Rows behind it are checked too.
    assert any(each.startswith(f"entities.csv:{row}:2: error: unknown class") for each in found)


@pytest.mark.parametrize("column, place", [("identifier", 9), ("url", 10)])
@pytest.mark.parametrize(
    "text, said",
    [
        ("https://example.org/a[1]", 'IRI: write %5B for "["; did you mean "https://example.org/a%5B1%5D"?'),
        ("https://example.org/\ue000", 'write %EE%80%80 for "U+E000"; did you mean'),
        ("https://example.org:port/", "is not a full web address or IRI"),
        ("http://[::1/", "is not a full web address or IRI"),
        ("http:", "is not a full web address or IRI"),
        ("www.example.org", "is not a full web address or IRI"),
    ],
)
def test_an_address_of_a_source_is_one_that_the_graph_holds(
    tables: Tables, messages: Messages, column: str, place: int, text: str, said: str
) -> None:
    line = tables.set("sources", "brief", **{column: text})
    (found,) = [each for each in messages() if ": error: " in each]
    assert found.startswith(f"sources.csv:{line}:{place}: error: ")
    assert said in found


def test_an_identifier_is_an_iri_that_the_graph_holds(tables: Tables, messages: Messages) -> None:
    rows = tables.rows("identifiers")
    rows[0]["identifier"] = "https://example.org/a#b#c"
    tables.write("identifiers", rows)
    (found,) = [each for each in messages() if ": error: " in each]
    assert found.startswith('identifiers.csv:2:3: error: "https://example.org/a#b#c" in column "identifier"')
    assert 'did you mean "https://example.org/a#b%23c"?' in found


@pytest.mark.parametrize(
    "key, text, meant",
    [
        ("base", "https://example.org/50%/", "https://example.org/50%25/"),
        ("base", "https://example.org:port/", None),
        ("base", "https:///", None),
        ("base", "https://example.org/a#b#", None),
        ("licence", "https://example.org/a|b", "https://example.org/a%7Cb"),
        ("licence", "http://[::1", None),
    ],
)
def test_an_address_in_the_settings_is_named_with_its_line(
    tables: Tables, messages: Messages, key: str, text: str, meant: str | None
) -> None:
    file = tables.folder / "dataset.toml"
    lines = [each for each in file.read_text("utf-8").splitlines() if not each.startswith(key)]
    file.write_text("\n".join([f'{key} = "{text}"', *lines]), encoding="utf-8")
    (found,) = [each for each in messages() if ": error: " in each]
    assert found.startswith(f'dataset.toml:1: error: "{key}" must be a web address')
    assert ("did you mean" in found) == (meant is not None)
    assert meant is None or found.endswith(f'did you mean "{meant}"?')


def test_a_control_sign_in_the_settings_is_named(tables: Tables, messages: Messages) -> None:
    file = tables.folder / "dataset.toml"
    lines = [each for each in file.read_text("utf-8").splitlines() if not each.startswith("version")]
    file.write_text("\n".join(['version = "1\\u0001"', *lines]), encoding="utf-8")
    said = "there is a control character (U+0001) in this setting: remove it"
    assert messages() == [f"dataset.toml:1: error: {said}"]


@pytest.mark.parametrize("tag", ["nl_NL", "x", "nl-", "nl-abcdefghij", "nl-nl-nl"])
def test_the_language_of_a_source_is_one_that_a_text_can_have(
    tables: Tables, messages: Messages, tag: str
) -> None:
    line = tables.set("sources", "brief", language=tag)
    (found,) = [each for each in messages() if ": error: " in each]
    assert found.startswith(f'sources.csv:{line}:4: error: "{tag}" in column "language" is no language code')
    assert ('did you mean "nl-NL"?' in found) == (tag == "nl_NL")


def test_a_number_with_thousands_of_digits_is_named_at_its_cell(tables: Tables, messages: Messages) -> None:
    line = tables.set("passages", "brief/S1", start="9" * 5000)
    assert any(each.startswith(f"passages.csv:{line}:5: error: ") for each in messages())


def test_a_blank_id_after_one_with_thousands_of_digits_still_gets_a_proposal(
    tables: Tables, messages: Messages
) -> None:
    statements = tables.rows("statements")
    tables.write("statements", [*statements, statements[0] | {"id": "9" * 5000}, statements[1] | {"id": ""}])
    assert any('column "id" is blank; the next free id is' in each for each in messages())


@pytest.mark.slow
def test_ids_and_sections_of_thousands_of_digits_are_drawn(tables: Tables, tmp_path: Path) -> None:
    tables.set("passages", "brief/S3", section="9" * 5000)
    tables.set("statements", "a4", id="9" * 5000)
    assert api.draw(tables.folder, tmp_path / "graph.html").is_file()


TERMS = """
@prefix pol: <https://w3id.org/policy-graph/ontology#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""


@pytest.mark.parametrize(
    "datatype, text, is_value",
    [
        ("anyURI", "https://example.org/50%25", True),
        ("anyURI", "https://example.org/50%", False),
        ("anyURI", "example", False),
        ("integer", "-12", True),
        ("integer", "9" * 5000, False),
        ("integer", "1e3", False),
        ("nonNegativeInteger", "-1", False),
        ("byte", "127", True),
        ("byte", "128", False),
        ("decimal", "1.5", True),
        ("decimal", "1.250", False),  # a thousand in Dutch
        ("decimal", "NaN", False),
        ("decimal", "1e400", False),
        ("double", "1.5e3", True),
        ("double", "NaN", True),
        ("double", "-INF", True),
        ("double", "1e400", False),
        ("double", "one", False),
        ("boolean", "true", True),
        ("boolean", "waar", False),
        ("date", "2023-01-13", True),
        ("date", "13-01-2023", False),
        ("dateTime", "2023-01-13T12:00:00Z", True),
        ("dateTime", "2023-01-13", False),
        ("gYear", "2023", True),
        ("gYear", "10000", False),
        ("gYearMonth", "2023-13", False),
        ("duration", "P1Y2M", True),
        ("duration", "P", False),
        ("language", "nl_NL", False),
        ("string", "1e400", True),
    ],
)
def test_a_value_is_one_of_its_datatype(datatype: str, text: str, is_value: bool) -> None:
    assert fits(text, XSD + datatype) is is_value


@pytest.mark.parametrize("text", ["2023-02-30", "0000-01-01", "2023-13-01"])
def test_a_date_is_a_day_of_the_calendar(text: str) -> None:
    with pytest.raises(DateError):
        fits(text, XSD + "date")


def test_a_value_that_is_none_of_its_datatype_is_named_at_its_cell(
    tables: Tables, messages: Messages
) -> None:
    (tables.folder / "ontology.ttl").write_text(
        TERMS
        + 'pol:page a pol:Relation ; rdfs:label "pagina"@nl ; schema:domainIncludes pol:Actor ; '
        + "schema:rangeIncludes xsd:anyURI .",
        encoding="utf-8",
    )
    line = tables.add(
        "statements", id="a98", passage="brief/S1", subject="oever", relation="page",
        object="https://example.org/50%", modality="asserted", quote="Stichting Groene", status="checked",
    )  # fmt: skip
    said = '"https://example.org/50%" is not of the type of "page" (anyURI)'
    assert f"statements.csv:{line}:5: error: {said}" in messages()


@pytest.mark.parametrize(
    "terms, said",
    [
        (
            'pol:Lake a owl:Class ; rdfs:label "plas"@nl ; rdfs:subClassOf pol:Theme ;\n'
            'pol:conceptScheme "themes" .',
            '19: error: pol:conceptScheme of pol:Lake is an IRI, not "themes"',
        ),
        (
            'pol:Lake a owl:Class ; rdfs:label "plas"@nl ;\nrdfs:subClassOf "Theme" .',
            '17: error: rdfs:subClassOf needs a class that things can be of; "Theme" is none',
        ),
        (
            'pol:page a pol:Relation ; rdfs:label "p"@nl ; schema:domainIncludes pol:Actor ;\n'
            'schema:rangeIncludes "text" .',
            "22: error: schema:rangeIncludes needs a class that things can be of, or a type of value; "
            '"text" is neither',
        ),
    ],
)
def test_an_own_term_with_a_text_where_a_thing_belongs_is_named(
    tables: Tables, messages: Messages, terms: str, said: str
) -> None:
    (tables.folder / "ontology.ttl").write_text(TERMS + terms, encoding="utf-8")
    line = TERMS.count("\n") + 2
    assert f"ontology.ttl:{line}:{said}" in messages()


def test_rdflib_reads_what_is_exported_of_every_sign_that_is_allowed(tables: Tables, tmp_path: Path) -> None:
    import rdflib

    address = "https://example.org/é(1)'b'*?q=%5B1%5D&a=b;c#d/e"
    tables.set("sources", "brief", url=address)
    path = tmp_path / "graph.ttl"
    path.write_bytes(api.export(tables.folder))
    page = rdflib.URIRef("http://xmlns.com/foaf/0.1/page")
    assert rdflib.URIRef(address) in set(rdflib.Graph().parse(path).objects(None, page))
