from collections.abc import Callable

import pytest

from tests.conftest import Tables

Messages = Callable[[], list[str]]


@pytest.mark.parametrize(
    "table, name, cells, expected",
    [
        ("entities", "plas", {"class_": "ActionProgram"},
         '2: error: unknown class "ActionProgram"; did you mean "ActionProgramme"?'),
        ("entities", "plas", {"label_nl": "", "label_en": ""}, "3: error: an entity needs a label"),
        ("entities", "plas", {"short_nl": "x" * 33},
         "5: error: a short label has at most 32 characters, not 33"),
        ("entities", "plas", {"label_en": "Ministry of Examples"},
         '4: error: "Ministry of Examples" is already a label of "min-voorbeeld"; merge the two, or tell '
         "them apart"),
        ("passages", "brief/S1", {"start": "200"}, "6: error: the passage ends (113) before it starts (200)"),
        ("passages", "brief/S1", {"end": "honderd"},
         '6: error: "honderd" in column "end" is no whole number'),
        ("passages", "brief/H", {"source": "letter"}, '2: error: unknown source "letter" in column "source"'),
        ("sources", "brief", {"date_status": "statd"},
         '8: error: "statd" in column "date_status" is not one of stated, unknown, inferred; did you mean '
         '"stated"?'),
        ("sources", "brief", {"date_status": "stated", "issued": "2023-03", "not_before": "2023-04-01"},
         "7: error: not_before is 2023-04-01, but the source was issued 2023-03, before that day"),
        ("sources", "brief", {"date_status": "stated", "issued": ""},
         '6: error: date_status is "stated", but issued is blank'),
        ("sources", "brief", {"date_status": "unknown", "issued": "2023"},
         '8: error: date_status is "unknown", but issued is 2023'),
        ("sources", "brief", {"url": "www.example.org/a b"},
         '10: error: "www.example.org/a b" in column "url" is not a full web address or IRI'),
    ],
)  # fmt: skip
def test_a_mistake_is_named_by_file_line_and_column(
    tables: Tables, messages: Messages, table: str, name: str, cells: dict[str, str], expected: str
) -> None:
    line = tables.set(table, name, **cells)
    assert f"{table}.csv:{line}:{expected}" in messages()


def test_an_id_with_other_characters_is_refused(tables: Tables, messages: Messages) -> None:
    line = tables.add("entities", id="Verwey/Jonker", class_="Organisation", label_nl="x")
    assert messages()[0] == (
        f'entities.csv:{line}:1: error: "Verwey/Jonker" in column "id" is not small letters, digits and -'
    )


def test_an_id_twice_is_an_error_and_the_same_row_twice_a_warning(tables: Tables, messages: Messages) -> None:
    line = tables.add("entities", id="oever", class_="Organisation", label_nl="Andere Oever")
    assert messages() == [f'entities.csv:{line}:1: error: id "oever" is already that of line 3']
    rows = tables.rows("entities")
    rows[-1] = dict(rows[1])
    tables.write("entities", rows)
    assert messages() == [
        f'entities.csv:{line}:1: warning: the row of "oever" stands on line 3 already, letter for letter'
    ]


def test_an_identifier_that_two_entities_have_exactly_is_an_error(tables: Tables, messages: Messages) -> None:
    iri = "https://example.org/list/1"
    for entity in ("oever", "min-voorbeeld"):
        line = tables.add(
            "identifiers", entity=entity, scheme="list", identifier=iri, match="exact", grade="A"
        )
    assert messages() == [
        f'identifiers.csv:{line}:3: error: "{iri}" is already the exact identifier of "oever" (line 3), '
        'and cannot be that of "min-voorbeeld"'
    ]


def test_an_exact_match_that_nobody_verified_is_a_warning(tables: Tables, messages: Messages) -> None:
    line = tables.add(
        "identifiers", entity="oever", scheme="list", identifier="https://example.org/1", match="exact",
        grade="B",
    )  # fmt: skip
    assert messages() == [
        f"identifiers.csv:{line}:4: warning: an exact match has grade A, not B: use close, or verify it"
    ]


def test_what_no_statement_names_is_a_warning(tables: Tables, messages: Messages) -> None:
    line = tables.add("entities", id="los", class_="Theme", label_nl="los")
    assert messages() == [f'entities.csv:{line}:1: warning: no statement names entity "los"']


def test_settings_that_are_missing_or_wrong_are_named(tables: Tables, messages: Messages) -> None:
    (tables.folder / "dataset.toml").write_text('bas = "https://example.org/"\n', encoding="utf-8")
    assert messages() == [
        'dataset.toml: error: unknown setting "bas"; did you mean "base"?',
        'dataset.toml: error: "base" must be a web address that ends with / or #, not ""',
        'dataset.toml: error: "title" must be a table with a title in each language, such as title.nl = "…"',
    ]


def test_settings_that_are_no_toml_are_named_by_line(tables: Tables, messages: Messages) -> None:
    (tables.folder / "dataset.toml").write_text('base = "https://example.org/"\ntitle =\n', encoding="utf-8")
    assert messages()[0].startswith("dataset.toml:2: error: no TOML")


@pytest.mark.parametrize(
    "cells, expected",
    [
        ({"grade": "C"}, '2:5: error: "C" in column "grade" is not one of A, A2, B'),
        (
            {"match": "exakt"},
            '2:4: error: "exakt" in column "match" is not one of exact, close, broad, related',
        ),
        ({"scheme": ""}, '2:2: error: column "scheme" is blank, but must be filled'),
        (
            {"identifier": "4695"},
            '2:3: error: "4695" in column "identifier" is not a full web address or IRI',
        ),
        ({"match": "exact", "grade": "b"}, "2:4: warning: an exact match has grade A, not B"),
    ],
)
def test_what_an_identifier_s_cells_take(
    tables: Tables, messages: Messages, cells: dict[str, str], expected: str
) -> None:
    right = {"entity": "plas", "scheme": "own", "identifier": "urn:x:1", "match": "close", "grade": "a2"}
    tables.write("identifiers", [right])
    assert messages() == []
    tables.write("identifiers", [right | cells])
    assert messages()[0].startswith(f"identifiers.csv:{expected}")


@pytest.mark.parametrize(
    "issued, not_before", [("2023", "2023-04-01"), ("2023-04", "2023-04-30"), ("2024", "")]
)
def test_a_source_may_have_been_issued_on_any_day_that_its_dates_allow(
    tables: Tables, messages: Messages, issued: str, not_before: str
) -> None:
    tables.set("sources", "brief", date_status="stated", issued=issued, not_before=not_before)
    assert [each for each in messages() if " error: " in each] == []
