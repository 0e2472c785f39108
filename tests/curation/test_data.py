"""The chapter in the bundled dataset: the whole page, and nothing but the page."""

import csv
import re
from collections import Counter
from pathlib import Path

from graphbuilder import api
from graphbuilder.curation.documents.quotes import checksum, normalise
from graphbuilder.graph.store import Graph
from graphbuilder.resources import bundled_dataset
from tests import bundled_page, chapter


def test_the_page_is_curated_whole_and_every_quote_stands_in_its_passage(source_text: Path) -> None:
    report = api.check(chapter.dataset(), sources={"actieplan": source_text}, strict=True)
    assert report.passages_with_text == sum(bundled_page.PASSAGES.values()), bundled_page.COUNT_AGAIN


def test_the_page_comes_to_what_two_people_counted() -> None:
    report = api.check(chapter.dataset())
    found = (report.statements, sum(report.classes.values()), report.modalities)
    counted = (bundled_page.STATEMENTS, bundled_page.NAMES, bundled_page.MODALITIES)
    assert found == counted, bundled_page.COUNT_AGAIN
    facts = (bundled_page.FACTUAL_STATEMENTS, bundled_page.FACTS)
    assert (report.factual_statements, report.facts) == facts, bundled_page.COUNT_AGAIN


def test_every_sentence_and_heading_has_a_statement(bundled: Graph) -> None:
    assert bundled.dataset is not None
    kinds = Counter(each.kind for each in bundled.dataset.passages.values())
    assert kinds == bundled_page.PASSAGES, bundled_page.COUNT_AGAIN
    coded = {each.passage for each in bundled.dataset.statements.values()}
    assert set(bundled.dataset.passages) - coded == {"actieplan/F.1"}


def test_statements_say_what_two_readers_read(shared: Path, bundled: Graph) -> None:
    """Where we read the page otherwise, the row's note says why."""
    assert bundled.dataset is not None
    with (shared / "page" / "reading.csv").open(newline="", encoding="utf-8") as file:
        reading = {row["statement_id"]: row for row in csv.DictReader(file)}
    assert set(reading) == set(bundled.dataset.statements), (
        "of the page data/ holds what two people read, and no examples: put a row to try something in "
        "tests/datasets/, or in a dataset of your own"
    )
    for name, said in bundled.dataset.statements.items():
        row = reading[name]
        names = ("subject_id", "predicate", "object_id", "modality", "date_start", "date_end")
        theirs = (f"actieplan/{row['sentence_id']}", *(row[each].removeprefix("tp:") for each in names))
        ours = (said.passage, said.subject, said.relation, said.object, said.modality, said.start, said.end)
        assert ours == theirs or said.note, name


def test_exactly_two_things_are_only_envisaged(bundled: Graph) -> None:
    rows = api.query(
        "SELECT ?thing { ?thing <https://w3id.org/policy-graph/ontology#envisagedAs> ?class }",
        bundled,
    )
    ids = {row["thing"].rpartition("/")[2] for row in rows}
    assert ids == {"afspraken-meldpunten", "netwerk-basisvoorzieningen"}


def test_every_name_is_there_in_dutch_and_english_and_short_where_it_is_long(bundled: Graph) -> None:
    assert bundled.dataset is not None
    for entity in bundled.dataset.entities.values():
        for language in ("nl", "en"):
            label = entity.label[language]
            assert len(entity.short.get(language, label)) <= 32, entity.id


def test_the_institute_is_found_by_both_printed_spellings(bundled: Graph) -> None:
    assert bundled.dataset is not None
    institute = bundled.dataset.entities["verwey-jonker"]
    assert institute.label["nl"] == "Verwey-Jonker Instituut"
    assert set(institute.hidden) == {"Verweij Jonker Instituut", "Verwey/Jonker Instituut"}


def test_no_sentence_of_the_source_is_stored(source_text: Path, bundled: Graph) -> None:
    assert bundled.dataset is not None
    raw = source_text.read_bytes().decode()
    stored = "\n".join(
        path.read_text("utf-8") for path in bundled_dataset().rglob("*") if path.suffix in (".csv", ".toml")
    )
    folded = re.sub(r"\W+", " ", stored).casefold()
    for passage in bundled.dataset.passages.values():
        text = normalise(raw[passage.start : passage.end])
        assert checksum(text) == passage.sha256
        if passage.kind == "sentence":
            assert re.sub(r"\W+", " ", text).strip().casefold() not in folded, passage.id
