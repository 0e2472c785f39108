"""Warnings about rows that their own quote, or their passage, seems to contradict."""

from collections.abc import Callable

import pytest

from graphbuilder import api
from tests.conftest import Tables

Messages = Callable[[], list[str]]


@pytest.mark.parametrize(
    "name, cells, expected",
    [
        ("a5", {"modality": "asserted"},
         '6: warning: the quote says "Mogelijk", but the modality is asserted: is it simply said to be so?'),
        ("b2", {"polarity": ""},
         '7: warning: the quote says "niet", but the polarity is blank: does the source deny it?'),
        ("a4", {"quote": "gepubliceerd, uiterlijk in 2027"},
         '4: warning: a deadline whose quote says "gepubliceerd": is it the date of publication '
         "(dcterms:issued)?"),
        ("a2", {"from_": "2023-03-01"},
         '9: warning: column "from": 2023-03-01 is more precise than its quote; write 2023-03, or quote the '
         "words that say it"),
        ("a4", {"object": "2027-12"},
         '5: warning: column "object": 2027-12 is more precise than its quote; write 2027, or quote the '
         "words that say it"),
    ],
)  # fmt: skip
def test_words_of_the_quote_that_ask_for_a_second_look(
    tables: Tables, messages: Messages, name: str, cells: dict[str, str], expected: str
) -> None:
    line = tables.set("statements", name, **cells)
    assert messages() == [f"statements.csv:{line}:{expected}"]


def test_a_date_as_precise_as_its_quote_is_none(tables: Tables, messages: Messages) -> None:
    tables.set("statements", "a2", quote="sinds 13-03-2023", from_="2023-03-13")
    tables.set("statements", "a7", quote="van 2021 tot 15 mei 2024")
    assert messages() == []


def test_a_quote_without_a_date_says_nothing_about_precision(tables: Tables, messages: Messages) -> None:
    tables.set("statements", "a2", quote="samen met het ministerie", from_="2023-03-01")
    assert messages() == []


def test_a_finding_carries_its_not_in_its_name(tables: Tables, messages: Messages) -> None:
    tables.add("entities", id="bevinding", class_="Observation", label_nl="het water is niet schoon")
    tables.add(
        "statements", id="a99", passage="brief/S3", subject="bevinding", relation="dcterms:subject",
        object="water", modality="asserted", quote="een niet schone plas", status="checked",
    )  # fmt: skip
    assert messages() == []


@pytest.mark.slow
def test_a_class_of_one_s_own_may_carry_its_not_in_its_name(tables: Tables, messages: Messages) -> None:
    tables.add("entities", id="gerucht", class_="Rumour", label_nl="er is geen steiger")
    tables.add(
        "statements", id="a99", passage="brief/S3", subject="plas", relation="hasMeans",
        object="gerucht", modality="asserted", quote="geen steiger", status="checked",
    )  # fmt: skip
    own = (
        "@prefix pol: <https://w3id.org/policy-graph/ontology#> .\n"
        "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
        "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
        "<https://example.org/water#Rumour> a owl:Class ; rdfs:subClassOf pol:Service ;\n"
        '  rdfs:label "gerucht"@nl , "rumour"@en'
    )
    path = tables.folder / "ontology.ttl"
    path.write_text(f"{own} .\n", encoding="utf-8")
    assert [each for each in messages() if "geen" in each]
    path.write_text(f"{own} ; pol:namesDenials true .\n", encoding="utf-8")
    assert messages() == []


def test_a_number_of_things_that_the_rows_do_not_come_to(tables: Tables, messages: Messages) -> None:
    """The page says "4 pijlers"; here a section says "drie doelen" and its rows name one."""
    line = [row["id"] for row in tables.rows("passages")].index("brief/S3") + 2
    tables.set("statements", "a3", quote="heeft als drie doelen een schone zwemplas")
    assert messages() == [
        f'passages.csv:{line}:1: warning: brief/S3 says "drie doelen", but the rows of its section name 1'
    ]
    tables.set("statements", "a3", quote="heeft als 1 doelen een schone zwemplas")
    assert messages() == []


def test_a_quote_with_the_line_s_hyphen_is_found_and_named(tables: Tables) -> None:
    tables.set("statements", "a4", quote="schone zwem- plas, uiterlijk in 2027")
    text = {"brief": tables.folder / "brief.txt"}
    assert [str(each).partition(": ")[2] for each in api.check(tables.folder, sources=text).warnings] == [
        'warning: the quote is in brief/S3 only after repair ("schone zwemplas, uiterlijk in 2027"): '
        "use the words as they are read"
    ]


def test_a_source_in_a_language_without_words_gives_no_warnings(tables: Tables, messages: Messages) -> None:
    tables.set("sources", "brief", language="de")
    tables.set("statements", "a5", modality="asserted")
    assert messages() == []
