"""Small inputs that broke tools like this one, in the form of our tables; numbers as in the collection."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

from graphbuilder import api
from graphbuilder.errors import DatasetError, TargetError
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import POL, SKOS
from tests.conftest import LAKE, Tables

Messages = Callable[[], list[str]]


def recode(tables: Tables, name: str, delimiter: str, line_end: str, encoding: str) -> None:
    """Save a table again as another program would."""
    path = tables.folder / f"{name}.csv"
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8"), newline="")))
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator=line_end).writerows(rows)
    path.write_bytes(out.getvalue().encode(encoding))


def labels(graph: Graph, entity: str, predicate: str = "prefLabel") -> set[str]:
    node = ox.NamedNode(f"{graph.base}id/{entity}")
    return {
        str(quad.object) for quad in graph.store.quads_for_pattern(node, ox.NamedNode(SKOS + predicate), None)
    }


def test_01_excel_nl_saves_with_a_byte_order_mark_semicolons_and_crlf(tables: Tables, lake: Graph) -> None:
    for name in ("sources", "passages", "entities", "statements"):
        recode(tables, name, ";", "\r\n", "utf-8-sig")
    assert set(api.open_graph(tables.folder).store) == set(lake.store)
    recode(tables, "entities", ",", "\n", "utf-8")  # one table with commas, another with semicolons
    assert set(api.open_graph(tables.folder).store) == set(lake.store)


def test_02_windows_1252_keeps_its_typographic_signs_and_says_what_was_assumed(
    tables: Tables, messages: Messages
) -> None:
    label = "Coöperatie ‘Het Riet’ – regio’s Noord, subsidie € 5.000…"
    tables.set("entities", "oever", label_nl=label)
    recode(tables, "entities", ";", "\r\n", "cp1252")
    assert labels(api.open_graph(tables.folder), "oever") == {f'"{label}"@nl', '"Green Shore Foundation"@en'}
    found = messages()
    assert len(found) == 1
    assert found[0].startswith("entities.csv:3: warning: not UTF-8 (byte 0xF6); read as Windows-1252")


def test_03_a_cell_of_three_lines_is_one_cell_and_lines_are_counted_as_they_stand(
    tables: Tables, messages: Messages
) -> None:
    note = 'Eerste regel.\nHij zei: "wij betalen".\nDerde regel.'
    tables.set("entities", "min-voorbeeld", note_nl=note)
    node = ox.NamedNode("https://example.org/lake/id/min-voorbeeld")
    graph = api.open_graph(tables.folder)
    notes = graph.store.quads_for_pattern(node, ox.NamedNode(SKOS + "note"), None)
    assert [quad.object.value for quad in notes if isinstance(quad.object, ox.Literal)] == [note]
    tables.set("entities", "plas", class_="Programm")
    assert messages()[0].startswith('entities.csv:6:2: error: unknown class "Programm"')


def test_04_the_header_line_decides_what_parts_the_cells(tables: Tables, messages: Messages) -> None:
    label = "Water, Bodem, Lucht, Natuur, Klimaat"
    tables.set("entities", "water", label_nl=label, note_nl="a, b, c, d, e, f, g, h, i, j, k, l, m")
    recode(tables, "entities", ";", "\n", "utf-8")
    assert f'"{label}"@nl' in labels(api.open_graph(tables.folder), "water")
    (tables.folder / "identifiers.csv").write_text("entity\nwater\n", encoding="utf-8")
    assert messages()[0].startswith('identifiers.csv:1: error: column "scheme" is missing; found: entity')


@pytest.mark.parametrize(
    "written, expected",
    [
        ("2025-04-03", None),
        ("3-4-2025", "cannot be told apart: write 2025-04-03 or 2025-03-04"),
        ("04/03/2025", "cannot be told apart: write 2025-03-04 or 2025-04-03"),
        ("31-12-2024", "write 2024-12-31"),
        ("12/31/2024", "write 2024-12-31"),
        ("45750", "such as 2025-04-03; write what the source says"),
    ],
)
def test_05_no_date_is_guessed(
    tables: Tables, messages: Messages, written: str, expected: str | None
) -> None:
    tables.set("statements", "a7", from_=written, until="", quote="is plascommissaris")
    found = messages()
    assert (expected is None) == (found == [])
    assert all(expected in each for each in found if expected)


def test_06_ids_that_look_like_numbers_stay_apart(tables: Tables) -> None:
    for name in ("007", "7", "1e5"):
        tables.add("entities", id=name, class_="Theme", label_nl=f"thema {name}")
        tables.add(
            "statements", id=f"c{name}", passage="brief/S7", subject="plas", relation="dcterms:subject",
            object=name, modality="asserted", quote="waterkwaliteit", status="checked",
        )  # fmt: skip
    tables.add(
        "identifiers",
        entity="007",
        scheme="register",
        identifier="urn:register:01234567",
        match="exact",
        grade="A",
    )
    graph = api.open_graph(tables.folder)
    for name in ("007", "7", "1e5"):
        assert f'"thema {name}"@nl' in labels(graph, name)
    assert labels(graph, "007", "exactMatch") == {"<urn:register:01234567>"}
    assert {"007", "7", "1e5"} <= set(api.to_networkx(graph))


@pytest.mark.parametrize(
    "text", ['=HYPERLINK("https://x.example")', "+31 70 000", "-1+1", "@SUM(A1)", "\t=1+1"]
)
def test_07_what_a_spreadsheet_would_run_is_text(tables: Tables, text: str) -> None:
    tables.set("entities", "water", label_nl=text)
    graph = api.open_graph(tables.folder)
    assert str(ox.Literal(text.strip(), language="nl")) in labels(graph, "water")


def test_08_a_surplus_cell_is_an_error_and_blank_rows_are_none(tables: Tables, messages: Messages) -> None:
    path = tables.folder / "entities.csv"
    text = path.read_text("utf-8")
    path.write_text(text + "\n" + "," * 11 + "\n" + "," * 10 + "\n", encoding="utf-8")
    assert messages() == []
    path.write_text(text + "extra,Theme,Plas, fase 2,,,,,,,,\n", encoding="utf-8")
    assert messages()[0].startswith("entities.csv:13:12: error: 11 cells expected, 12 found")


def test_09_headers_typed_by_hand(tables: Tables, messages: Messages) -> None:
    path = tables.folder / "entities.csv"
    text = path.read_text("utf-8")
    header = text.partition("\n")[0]
    typed = header.replace("id,class,label_nl", " ID ,Class,Label\u00a0NL")
    path.write_text(text.replace(header, typed + ",opmerking van Excel"), encoding="utf-8")
    assert messages() == [
        'entities.csv:1:12: info: column "opmerking van Excel" is one of your own: it stays, and is not read'
    ]
    path.write_text(text.replace(header, header.replace("hidden", "label_nl")), encoding="utf-8")
    assert messages()[0] == 'entities.csv:1:9: error: column "label_nl" stands here twice'


@pytest.mark.slow
@pytest.mark.parametrize(
    "written", ["min-voorbeeld ", "\u00a0min-voorbeeld", "min-voorbeeld\u200b", "\ufeffmin-voorbeeld"]
)
def test_10_blanks_and_invisible_signs_around_a_reference_do_not_matter(
    tables: Tables, lake: Graph, written: str
) -> None:
    tables.set("statements", "a1", subject=written)
    assert set(api.open_graph(tables.folder).store) == set(lake.store)


def test_11_every_reference_that_leads_nowhere_is_reported(tables: Tables, messages: Messages) -> None:
    tables.set("statements", "a1", object="plass")
    tables.set("statements", "a2", passage="brief/S9")
    tables.set("statements", "a3", subject="")
    found = messages()
    assert len(found) == 3
    assert found[0].endswith('unknown entity "plass" in column "object"; did you mean "plas"?')
    assert 'unknown passage "brief/S9"' in found[1]
    assert found[2].endswith('column "subject" is blank, but must be filled')


def test_12_the_same_id_twice_is_an_error_and_the_same_row_twice_a_warning(
    tables: Tables, messages: Messages
) -> None:
    rows = tables.rows("statements")
    tables.write("statements", [*rows, dict(rows[0])])
    assert [each.split(": ")[1] for each in messages()] == ["warning"]
    tables.write("statements", [*rows, rows[0] | {"object": "onderzoek"}])
    assert [each.split(": ")[1] for each in messages()] == ["error"]


@pytest.mark.slow
def test_13_an_empty_cell_gives_no_triple_and_a_spreadsheet_s_error_is_one(
    tables: Tables, messages: Messages
) -> None:
    for cell in ("", " ", "-", "n.v.t.", "NULL", "nan"):
        tables.set("entities", "water", note_nl=cell)
        graph = api.open_graph(tables.folder)
        assert labels(graph, "water", "note") == ({f'"{cell}"@nl'} if cell.strip() else set())
    turtle = api.export(tables.folder).decode()
    assert '""' not in turtle
    assert "None" not in turtle
    line = tables.set("entities", "water", note_nl="#N/B")
    assert messages() == [
        f'entities.csv:{line}:10: error: "#N/B" is an error of the spreadsheet, not a value'
    ]


AMOUNT = """
@prefix pol: <https://w3id.org/policy-graph/ontology#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
pol:sum a owl:AnnotationProperty , pol:Relation ; rdfs:label "totaalbedrag"@nl , "total sum"@en ;
    schema:domainIncludes pol:Trajectory ; schema:rangeIncludes xsd:decimal .
"""


@pytest.mark.parametrize(
    "written, right",
    [
        ("1250000.5", True),
        ("-5", True),
        ("1.250", False),
        ("1.250.000,50", False),
        ("12,5%", False),
        ("€ 5.000,-", False),
    ],
)
def test_14_an_amount_that_can_be_read_two_ways_is_refused(
    tables: Tables, messages: Messages, written: str, right: bool
) -> None:
    (tables.folder / "ontology.ttl").write_text(AMOUNT, encoding="utf-8")
    line = tables.add(
        "statements", id="a99", passage="brief/S3", subject="plas", relation="sum", object=written,
        modality="asserted", quote="heeft als doel", status="checked",
    )  # fmt: skip
    if right:
        assert messages() == []
        query = f"SELECT (SUM(?amount) AS ?sum) {{ ?plan <{POL}sum> ?amount }}"
        assert [float(row["sum"]) for row in api.query(query, tables.folder)] == [float(written)]
    else:
        assert messages() == [
            f'statements.csv:{line}:5: error: "{written}" is not of the type of "sum" (decimal)'
        ]


def test_15_more_values_in_a_cell_are_parted_by_a_bar_and_by_nothing_else(tables: Tables) -> None:
    tables.set("entities", "oever", alt_nl="GO|Oever |GO|")
    tables.set("entities", "plas", alt_nl="Schone Plas ; SP")
    graph = api.open_graph(tables.folder)
    assert labels(graph, "oever", "altLabel") == {'"GO"@nl', '"Oever"@nl'}
    assert labels(graph, "plas", "altLabel") == {'"Schone Plas ; SP"@nl'}
    assert graph.dataset
    (warning,) = graph.dataset.warnings
    assert str(warning).endswith(
        ':7: warning: "Schone Plas ; SP" in column "alt_nl" is read as one name: several are parted by a'
        " vertical bar (|)"
    )


@pytest.mark.parametrize(
    "written",
    ['https://min.example/mijn map/nota "1".pdf', "https://x.example/a|b{c}<d>", "www.oever.example"],
)
def test_16_an_address_that_is_no_iri_is_refused_with_its_place(
    tables: Tables, messages: Messages, written: str
) -> None:
    line = tables.set("sources", "brief", url=written)
    said = f'sources.csv:{line}:10: error: "{written}" in column "url" is not a full web address or IRI'
    assert [each.startswith(said) for each in messages()] == [True]


def test_16_blanks_around_an_address_go(tables: Tables, messages: Messages) -> None:
    tables.set("sources", "brief", url=" https://ok.example/p ")
    assert messages() == []
    assert b"<https://ok.example/p>" in api.export(tables.folder)


@pytest.mark.parametrize(
    "tag, right", [("NL", True), ("nl ", True), ("nl-NL", True), ("nl_NL", False), ("Nederlands", False)]
)
def test_17_language_tags(tables: Tables, messages: Messages, tag: str, right: bool) -> None:
    tables.set("sources", "brief", language=tag)
    if not right:
        assert "is no language code" in messages()[0]
        return
    query = f'SELECT ?quote {{ ?s <{POL}quote> ?quote FILTER(langMatches(LANG(?quote), "nl")) }}'
    assert len(api.query(query, tables.folder)) == 13


@pytest.mark.parametrize(
    "start, end, first, last",
    [
        ("2025", "2030", ("2025-01-01", "2025-12-31"), ("2030-01-01", "2030-12-31")),
        ("2025-04", "", ("2025-04-01", "2025-04-30"), None),
        ("2025-04-01", "2025-04-01", ("2025-04-01", "2025-04-01"), ("2025-04-01", "2025-04-01")),
    ],
)
def test_18_a_date_keeps_its_precision_and_is_found_by_the_days_that_it_allows(
    tables: Tables, start: str, end: str, first: tuple[str, str], last: tuple[str, str] | None
) -> None:
    tables.set("statements", "a7", from_=start, until=end)
    graph = api.open_graph(tables.folder)
    node = ox.NamedNode("https://example.org/lake/statement/a7")
    found = {
        quad.predicate.value.removeprefix(POL): quad.object.value
        for quad in graph.store.quads_for_pattern(node, None, None)
        if isinstance(quad.object, ox.Literal) and quad.predicate.value.startswith(POL)
    }
    assert found["from"] == start
    assert (found["fromEarliest"], found["fromLatest"]) == first
    assert found.get("until") == (end or None)
    if last:
        assert (found["untilEarliest"], found["untilLatest"]) == last


AWKWARD = 'zei "wij"""\\ \\n\t<b>&amp;{{x}}%s 🙂 مرحبا "slot"'


@pytest.mark.slow
def test_19_every_awkward_character_of_a_quote_survives(tables: Tables, tmp_path: Path) -> None:
    tables.set("statements", "a1", quote=AWKWARD)
    for format, name in (("turtle", "g.ttl"), ("trig", "g.trig")):
        path = tmp_path / name
        path.write_bytes(api.export(tables.folder, format=format))
        quotes = [
            str(each)
            for each in rdflib.Dataset(default_union=True)
            .parse(path)
            .objects(None, rdflib.URIRef(POL + "quote"))
        ]
        assert AWKWARD in quotes
        assert AWKWARD in [row["q"] for row in api.query(f"SELECT ?q {{ ?s <{POL}quote> ?q }}", path)]


@pytest.mark.parametrize("name", ["a.b.", "plan/2.1", "x:y", "é-plan", "50%", "a#b", "a?b=c", "org min"])
def test_20_an_id_that_would_make_a_bad_name_is_refused(
    tables: Tables, messages: Messages, name: str
) -> None:
    line = tables.add("entities", id=name, class_="Theme", label_nl="x")
    assert messages()[0] == (
        f'entities.csv:{line}:1: error: "{name}" in column "id" is not small letters, digits and -'
    )


@pytest.mark.parametrize("name", ["2025", "-min"])
def test_20_an_id_that_starts_oddly_comes_back_from_turtle(tables: Tables, tmp_path: Path, name: str) -> None:
    tables.add("entities", id=name, class_="Theme", label_nl="x")
    path = tmp_path / "g.ttl"
    path.write_bytes(api.export(tables.folder))
    assert rdflib.URIRef(f"https://example.org/lake/id/{name}") in set(rdflib.Graph().parse(path).subjects())


def test_21_a_file_s_own_prefixes_change_nothing_in_what_we_write(tables: Tables) -> None:
    (tables.folder / "ontology.ttl").write_text(
        AMOUNT.replace("schema:", "s:")
        + "@prefix schema: <http://schema.org/> .\npol:sum rdfs:seeAlso schema:amount .\n",
        encoding="utf-8",
    )
    turtle = api.export(tables.folder).decode()
    assert "@prefix schema: <https://schema.org/> ." in turtle
    assert "<http://schema.org/amount>" in turtle
    assert "ns1:" not in turtle


def test_22_a_relative_address_never_comes_to_hold_somebody_s_folder(
    tables: Tables, messages: Messages, tmp_path: Path
) -> None:
    for written in ("/beleid/nota", "nota.pdf", "#kop"):
        tables.set("sources", "brief", url=written)
        assert "is not a full web address or IRI" in messages()[0]
    path = tmp_path / "extra.ttl"
    path.write_text("<bijlage> a <Nota> .\n", encoding="utf-8")
    with pytest.raises(TargetError, match=r"extra\.ttl:1:1: error: no Turtle"):
        api.open_graph(path)


def test_24_a_claim_of_one_source_that_another_denies_is_found_by_source(lake: Graph, tmp_path: Path) -> None:
    path = tmp_path / "lake.trig"
    path.write_bytes(api.export(lake, format="trig"))
    names = {
        quad.graph_name.value for quad in ox.parse(path=path) if isinstance(quad.graph_name, ox.NamedNode)
    }
    assert {f"https://example.org/lake/graph/source/{each}" for each in ("brief", "antwoord")} <= names
    assert "urn:x-rdflib" not in path.read_text("utf-8")


def test_25_a_circle_ends_and_each_member_is_found_once(tables: Tables) -> None:
    for name in ("a", "b", "c"):
        tables.add("entities", id=name, class_="Study", label_nl=f"deel {name}")
    for number, (whole, part) in enumerate((("a", "b"), ("b", "c"), ("c", "a"))):
        tables.add(
            "statements", id=f"c{number}", passage="brief/S3", subject=whole, relation="dcterms:hasPart",
            object=part, modality="asserted", quote="heeft als", status="checked",
        )  # fmt: skip
    (tables.folder / "ontology.ttl").write_text(
        "@prefix pol: <https://w3id.org/policy-graph/ontology#> .\n"
        "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
        "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
        'pol:X a owl:Class ; rdfs:subClassOf pol:Y , pol:Theme ; rdfs:label "x"@nl .\n'
        'pol:Y a owl:Class ; rdfs:subClassOf pol:X ; rdfs:label "y"@nl .\n',
        encoding="utf-8",
    )
    tables.set("entities", "water", class_="X")
    query = "SELECT ?part { <https://example.org/lake/id/a> <http://purl.org/dc/terms/hasPart>+ ?part }"
    assert len(api.query(query, tables.folder)) == 3
    warned = [each for each in api.check(tables.folder).warnings if each.code == "shape"]
    assert {each.values["value"] for each in warned} == {"a", "b", "c"}


def test_26_what_was_derived_is_not_stated_after_a_round_trip(lake: Graph, tmp_path: Path) -> None:
    path = tmp_path / "lake.ttl"
    path.write_bytes(api.export(lake, inferred=True))
    again = api.open_graph(path)
    assert {quad.triple for quad in again.store} == {quad.triple for quad in lake.store}
    assert {quad.triple for quad in again.quads(inferred=False)} == {
        quad.triple for quad in lake.quads(inferred=False)
    }


def test_27_a_violation_stops_and_a_warning_does_not_and_both_are_told_apart(
    tables: Tables, messages: Messages
) -> None:
    (tables.folder / "shapes.ttl").write_text(
        """
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix pol: <https://w3id.org/policy-graph/ontology#> .
        <urn:period> a sh:NodeShape ; sh:targetClass pol:ActionProgramme ;
            sh:property [ sh:path pol:period ;
            sh:minCount 1 ; sh:message "heeft geen looptijd"@nl, "has no period"@en ] .
        <urn:duty> a sh:NodeShape ; sh:targetClass pol:Organisation ;
            sh:property [ sh:path pol:responsibleFor ;
            sh:minCount 1 ; sh:severity sh:Warning ; sh:message "doet niets"@nl, "does nothing"@en ] .
        """,
        encoding="utf-8",
    )
    assert sorted(messages()) == [
        'entities.csv:3:1: warning: "oever": does nothing',
        'entities.csv:4:1: error: "plas": has no period',
    ]
    report = api.shape_report(tables.folder)
    assert report.count(b"a sh:ValidationResult") == 2
    assert report == api.shape_report(tables.folder)
    tables.add(
        "statements", id="a99", passage="brief/S3", subject="plas", relation="period", object="2023/2027",
        modality="asserted", quote="uiterlijk in 2027", status="checked",
    )  # fmt: skip
    assert messages() == ['entities.csv:3:1: warning: "oever": does nothing']


@pytest.mark.parametrize(
    "column, written, right",
    [
        ("modality", "Asserted", True),
        ("modality", "zo gesteld ", True),
        ("modality", "asertd", False),
        ("modality", "", False),
        ("class", "ministerie", True),
        ("class", "MINISTRY", True),
        ("class", "minstry", False),
    ],
)
def test_43_words_of_a_list_in_other_spelling_or_language(
    tables: Tables, messages: Messages, lake: Graph, column: str, written: str, right: bool
) -> None:
    if column == "class":
        tables.set("entities", "min-voorbeeld", class_=written)
    else:
        tables.set("statements", "a1", modality=written)
    if right:
        assert set(api.open_graph(tables.folder).store) == set(lake.store)
    else:
        assert len([each for each in messages() if " error: " in each]) == 1


def test_an_entity_is_meant_by_any_name_that_only_it_has(tables: Tables, lake: Graph) -> None:
    tables.set("statements", "a1", subject="ministerie van voorbeeldzaken")
    tables.set("statements", "a2", subject="groenen oever")
    assert set(api.open_graph(tables.folder).store) == set(lake.store)


def test_a_name_that_two_have_is_not_guessed(tables: Tables, messages: Messages) -> None:
    tables.set("entities", "oever", alt_nl="MvV")
    tables.set("entities", "min-voorbeeld", alt_nl="MvV")
    line = tables.set("statements", "a1", subject="mvv")
    assert messages() == [
        f'statements.csv:{line}:3: error: "mvv" in column "subject" is the name of more than one: '
        "min-voorbeeld, oever"
    ]


def test_a_blank_id_gets_the_next_free_one_proposed(tables: Tables, messages: Messages) -> None:
    line = tables.set("statements", "b3", id="")
    assert messages() == [f'statements.csv:{line}:1: error: column "id" is blank; the next free id is a11']


@pytest.mark.slow
def test_nothing_that_reads_changes_a_table(tables: Tables) -> None:
    before = {path: path.read_bytes() for path in tables.folder.iterdir()}
    api.check(tables.folder)
    api.build(tables.folder, tables.folder.parent / "out")
    api.query("counts", tables.folder)
    assert {path: path.read_bytes() for path in tables.folder.iterdir()} == before


def test_a_dataset_with_mistakes_cannot_be_opened() -> None:
    with pytest.raises(DatasetError):
        api.open_graph(LAKE.parent / "mistakes")


# Signs that nobody sees

TURNED = "\u200fDe \u202eschone\u202c plas\u200e"


@pytest.mark.slow
@pytest.mark.parametrize("where", ["label", "hidden", "title", "ontology"])
def test_a_sign_that_turns_text_is_named_and_goes_into_no_graph_or_page(
    tables: Tables, messages: Messages, where: str, tmp_path: Path
) -> None:
    if where == "title":
        path = tables.folder / "dataset.toml"
        path.write_text(
            path.read_text("utf-8").replace("The clean lake (invented)", TURNED), encoding="utf-8"
        )
    elif where == "ontology":
        (tables.folder / "ontology.ttl").write_text(
            "@prefix pol: <https://w3id.org/policy-graph/ontology#> .\n"
            "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
            "<https://example.org/lake#Beach> a <http://www.w3.org/2002/07/owl#Class> ;\n"
            f'    rdfs:subClassOf pol:Service ; rdfs:label "{TURNED}"@nl , "beach"@en .\n',
            encoding="utf-8",
        )
    else:
        tables.set("entities", "plas", **{"label_nl" if where == "label" else where: TURNED})
    found = messages()
    assert len(found) == 1
    assert "warning: signs that nobody sees (<U+202E><U+202C>)" in found[0]
    graph = api.open_graph(tables.folder)
    page = tmp_path / "graph.html"
    api.draw(graph, page)
    for text in (api.export(graph, format="trig").decode(), page.read_text("utf-8")):
        assert "De schone plas" in text or where == "ontology"
        assert not set(text) & set("\u200e\u200f\u202c\u202e")


@pytest.mark.slow
def test_a_thing_is_found_by_its_name_whatever_unseen_signs_stand_around_it(tables: Tables) -> None:
    tables.set("entities", "plas", label_nl=TURNED)
    for typed in ("de schone plas", TURNED, "De schone\u2069 plas\u00ad"):
        answer = api.query("names", tables.folder, {"entity": typed})
        assert "De schone plas" in [row["name"] for row in answer]
        path = api.draw(tables.folder, tables.folder / "part.html", focus=typed, as_of="2024-06-01\u200e")
        assert "De schone plas" in path.read_text("utf-8")


def parted(tables: Tables) -> Path:
    """The folder of statements, with one file."""
    folder = tables.folder / "statements"
    folder.mkdir()
    return (tables.folder / "statements.csv").rename(folder / "letter.csv")


@pytest.mark.parametrize("name", ["letter (1).csv", "letter - kopie.csv", "letter copy.csv"])
def test_a_copy_of_a_file_is_said_in_one_line_that_names_both(
    tables: Tables, messages: Messages, name: str
) -> None:
    path = parted(tables)
    path.with_name(name).write_bytes(path.read_bytes())
    first, second = sorted(["letter.csv", name])
    [said] = messages()
    assert said == (
        f"statements/{second}: warning: every row of this file stands in {path.with_name(first)} already, "
        "letter for letter: is one of the two a copy? delete it"
    )


def test_a_row_that_stands_in_another_file_too_names_that_file(tables: Tables, messages: Messages) -> None:
    path = parted(tables)
    header, first, *_ = path.read_text("utf-8").splitlines(keepends=True)
    text = header + first + first.replace("a1,", "a99,", 1).replace("asserted", "possible")
    path.with_name("other.csv").write_text(text, encoding="utf-8")
    [said] = [each for each in messages() if "letter for letter" in each]
    assert said.startswith('statements/other.csv:2:1: warning: the row of "a1" stands on line 2 of ')
    assert "statements/letter.csv" in said


def test_a_column_of_one_s_own_passes_a_strict_check(tables: Tables) -> None:
    tables.write("entities", [{**row, "checked by": "me"} for row in tables.rows("entities")])
    assert [each.severity for each in api.check(tables.folder, strict=True).warnings] == ["info"]
    tables.write("entities", [{**row, "lable_nl": "x"} for row in tables.rows("entities")])
    with pytest.raises(DatasetError, match='unknown column "lable_nl"; did you mean "label_nl"'):
        api.check(tables.folder)
