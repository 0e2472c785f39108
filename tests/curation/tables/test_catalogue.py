import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from graphbuilder import api
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
        ("entities", "plas", {"label_en": "Ministry\u00a0of  examples"},
         '4: error: "Ministry\u00a0of  examples" is already a label of "min-voorbeeld"; merge the two, or '
         "tell them apart"),
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
        ("sources", "brief", {"url": "www.example.org/a"},
         '10: error: "www.example.org/a" in column "url" is not a full web address or IRI; did you mean '
         '"https://www.example.org/a"?'),
        ("sources", "brief", {"url": "<https://example.org/a>"},
         '10: error: "<https://example.org/a>" in column "url" is not a full web address or IRI; did you '
         'mean "https://example.org/a"?'),
        ("sources", "brief", {"url": "[letter](https://example.org/a)"},
         '10: error: "[letter](https://example.org/a)" in column "url" is not a full web address or IRI; did '
         'you mean "https://example.org/a"?'),
        ("sources", "brief", {"url": "https://example.org/a; https://example.org/b"},
         '10: error: "https://example.org/a; https://example.org/b" in column "url" holds more than one '
         "address: give one"),
        ("sources", "brief", {"url": "https://example.org/a|https://example.org/b"},
         '10: error: "https://example.org/a|https://example.org/b" in column "url" holds more than one '
         "address: give one"),
        ("sources", "brief", {"url": "https://example.org/a\u00a0b"},
         '10: error: "https://example.org/a\u00a0b" in column "url" is not a full web address or IRI: write '
         '%C2%A0 for "U+00A0"; did you mean "https://example.org/a%C2%A0b"?'),
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


def test_an_identifier_that_stands_there_already_is_told_once(tables: Tables, messages: Messages) -> None:
    row = {"entity": "oever", "scheme": "own", "identifier": "urn:x:1", "match": "close", "grade": "C"}
    tables.write("identifiers", [row, row])
    assert messages() == [
        'identifiers.csv:2:5: error: "C" in column "grade" is not one of A, A2, B',
        'identifiers.csv:3:1: warning: the row of "oever" stands on line 2 already, letter for letter',
    ]


def test_a_grade_that_there_is_not_is_one_mistake(tables: Tables, messages: Messages) -> None:
    row = {"entity": "oever", "scheme": "own", "identifier": "urn:x:1", "match": "exact", "grade": "C"}
    tables.write("identifiers", [row])
    assert messages() == ['identifiers.csv:2:5: error: "C" in column "grade" is not one of A, A2, B']


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
        'dataset.toml:1: error: unknown setting "bas"; did you mean "base"?',
        'dataset.toml: error: "base" must be a web address that ends with / or #, not ""',
        'dataset.toml: error: "title" must be a table with a title in each language, such as title.nl = "…"',
    ]


def test_languages_that_are_none_are_one_mistake(tables: Tables, messages: Messages) -> None:
    path = tables.folder / "dataset.toml"
    settings = path.read_text("utf-8").replace("nl =", "de =")
    path.write_text(settings.replace('["nl", "en"]', '["Dutch"]'), encoding="utf-8")
    assert messages() == [
        'dataset.toml:4: error: "languages" must be a list of language codes, such as ["nl", "en"]'
    ]
    path.write_text(settings.replace('["nl", "en"]', '["en-GB"]'), encoding="utf-8")
    assert messages() == [
        'dataset.toml:4: error: "en-GB" is no code of a language: give codes of two or three small letters, '
        'such as nl and en; regions are not told apart; did you mean "en"?'
    ]


@pytest.mark.parametrize(
    "text, said",
    [
        ('base = "https://example.org/"\ntitle =\n', "2:8: error: no TOML: Invalid value"),
        ("[title]\nnl = \u201cDe plas\u201d\n",
         "2:6: error: no TOML: quotation marks are straight there, not \u201c"),
        ("base = \u2018https://example.org/\u2019\n",
         "1:8: error: no TOML: quotation marks are straight there, not \u2018"),
    ],
)  # fmt: skip
def test_settings_that_are_no_toml_are_named_by_line_and_sign(
    tables: Tables, messages: Messages, text: str, said: str
) -> None:
    (tables.folder / "dataset.toml").write_text(text, encoding="utf-8")
    assert messages() == [f"dataset.toml:{said}"]


def test_a_blank_title_is_none(tables: Tables, messages: Messages) -> None:
    path = tables.folder / "dataset.toml"
    path.write_text(path.read_text("utf-8").replace("The clean lake (invented)", "  "), encoding="utf-8")
    assert messages() == ['dataset.toml:6: error: there is no title in "en", a language of the dataset']


# Languages


def in_languages(tables: Tables, *codes: str) -> None:
    path = tables.folder / "dataset.toml"
    text = path.read_text("utf-8")
    path.write_text(
        text.replace('languages = ["nl", "en"]', f"languages = {json.dumps(codes)}"), encoding="utf-8"
    )


@pytest.mark.parametrize("language, other", [("nl", "en"), ("en", "nl")])
def test_columns_of_a_language_that_the_dataset_does_not_have_are_no_error(
    tables: Tables, messages: Messages, language: str, other: str
) -> None:
    in_languages(tables, language)
    names = {"sources": ["title", "citation"], "entities": ["label", "short", "alt", "note"]}
    found = messages()
    assert len(found) == 2
    for line, (table, kinds) in zip(found, names.items()):
        assert line.startswith(f"{table}.csv:1:")
        assert line.endswith(": " + ", ".join(f"{kind}_{other}" for kind in kinds))
        assert "warning: not read, as the dataset has no such language" in line
    labels = re.findall(r'prefLabel "[^"]*"@(\w+)( ,)?', api.export(tables.folder).decode())
    assert set(labels) == {(language, "")}


def test_columns_of_other_languages_are_not_wanted(tables: Tables, messages: Messages) -> None:
    in_languages(tables, "en")
    for table in ("sources", "entities"):
        rows = tables.rows(table)
        tables.write(
            table, [{name: each for name, each in row.items() if name[-3:] != "_nl"} for row in rows]
        )
    assert messages() == []


def test_a_slip_in_the_name_of_a_column_is_not_taken_for_a_language(
    tables: Tables, messages: Messages
) -> None:
    path = tables.folder / "entities.csv"
    path.write_text(path.read_text("utf-8").replace("label_nl", "label_nll", 1), encoding="utf-8")
    assert messages()[0] == 'entities.csv:1:3: error: unknown column "label_nll"; did you mean "label_nl"?'


@pytest.mark.slow
@pytest.mark.parametrize(
    "codes, opens", [(["nl", "en"], "nl"), (["en", "nl"], "en"), (["en"], "en"), (["de", "fr"], "en")]
)
def test_the_page_opens_in_the_first_language_that_it_speaks(
    tables: Tables, tmp_path: Path, codes: list[str], opens: str
) -> None:
    in_languages(tables, *codes)
    path = tables.folder / "dataset.toml"
    path.write_text(path.read_text("utf-8") + "de = 'Der See'\nfr = 'Le lac'\n", encoding="utf-8")
    for table, kind in (("sources", "title"), ("entities", "label")):
        rows = tables.rows(table)
        more = [
            {f"{kind}_{each}": row[f"{kind}_nl"] for each in codes if each not in ("nl", "en")}
            for row in rows
        ]
        tables.write(table, [row | each for row, each in zip(rows, more)])
    api.draw(tables.folder, tmp_path / "own.html")
    api.draw(tables.folder, tmp_path / "chosen.html", page_language="nl")
    assert f"<html lang={opens}" in (tmp_path / "own.html").read_text("utf-8")
    assert "<html lang=nl" in (tmp_path / "chosen.html").read_text("utf-8")


@pytest.mark.slow
def test_the_page_of_a_file_in_english_only_opens_in_english(tables: Tables, tmp_path: Path) -> None:
    in_languages(tables, "en")
    (tmp_path / "graph.ttl").write_bytes(api.export(tables.folder))
    api.draw(tmp_path / "graph.ttl", tmp_path / "graph.html")
    assert "<html lang=en" in (tmp_path / "graph.html").read_text("utf-8")


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


def test_ids_that_differ_in_capitals_only_are_told(tables: Tables) -> None:
    line = tables.add("statements", id="A1", passage="brief/S1", subject="plas", relation="hasGoal",
                      object="doel-plas", modality="possible", quote="", status="draft")  # fmt: skip
    warnings = [str(each) for each in api.check(tables.folder).warnings]
    (found,) = (each for each in warnings if "in capitals only" in each)
    assert found.partition(" warning: ")[2].startswith('"A1" differs from "a1" (line 2 of ')
    assert f"statements.csv:{line}:1:" in found


def test_an_ontology_that_is_a_folder_is_a_mistake_and_capitals_in_its_name_are_none(
    tables: Tables, messages: Messages
) -> None:
    (tables.folder / "ontology.ttl").mkdir()
    assert "ontology.ttl: error: this is a folder: terms and shapes" in messages()[0]
    (tables.folder / "ontology.ttl").rmdir()
    (tables.folder / "Ontology.ttl").write_text("<urn:a>", encoding="utf-8")
    assert "Ontology.ttl:1:8: error: no Turtle" in messages()[0]
