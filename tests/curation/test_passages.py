import csv
from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.curation.passages import checksum, normalise
from graphbuilder.errors import DatasetError
from graphbuilder.resources import bundled_dataset
from tests.conftest import LAKE, Tables


@pytest.mark.parametrize(
    "printed, read",
    [
        ("mensen-\nhandel", "mensenhandel"),
        ("afhankelijkheids -\nrelaties", "afhankelijkheidsrelaties"),
        ("Zorg-\nen Veiligheidshuizen", "Zorg- en Veiligheidshuizen"),
        ("hulp- en meldpunten", "hulp- en meldpunten"),
        ("EU-\nrichtlijn", "EU-richtlijn"),
        ("en/\nof", "en/of"),
        ("seksueel\u00a0 geweld", "seksueel geweld"),
        ("af\u00adspraak", "afspraak"),
        ("2021 -2024", "2021-2024"),
        ("ﬁnanciering van eﬀecten, aﬄoop", "financiering van effecten, affloop"),
        ("bĳ de \u200eĲssel\u2060", "bij de IJssel"),
        ("Hun maatschappelijk functie", "Hun maatschappelijk functie"),
    ],
)
def test_a_passage_is_read_without_what_the_printer_did(printed: str, read: str) -> None:
    assert normalise(printed) == read


def test_every_passage_of_the_page_normalises_to_the_sentence_that_others_read(shared: Path) -> None:
    with (shared / "page" / "sentences.csv").open(newline="", encoding="utf-8") as file:
        sentences = {f"actieplan/{row['sentence_id']}": row for row in csv.DictReader(file)}
    raw = (shared / "source" / "actieplan-raakvlakken.txt").read_bytes().decode()
    with (bundled_dataset() / "passages" / "actieplan.csv").open(newline="", encoding="utf-8") as file:
        passages = {row["id"]: row for row in csv.DictReader(file)}
    assert set(passages) == set(sentences)
    assert len(passages) == 32
    for name, row in passages.items():
        text = normalise(raw[int(row["start"]) : int(row["end"])])
        assert text == sentences[name]["text"]
        assert row["sha256"] == checksum(text)


def sources(folder: Path) -> dict[str, Path]:
    return {"brief": folder / "brief.txt", "antwoord": folder / "antwoord.txt"}


def problems(tables: Tables) -> list[str]:
    with pytest.raises(DatasetError) as error:
        api.check(tables.folder, sources=sources(tables.folder))
    return [each.message for each in error.value.problems]


def test_quotes_that_are_there_are_found_across_line_ends_and_hyphens() -> None:
    assert api.check(LAKE, sources=sources(LAKE)).passages_with_text == 12


def test_a_quote_that_is_not_there_shows_the_nearest_words(tables: Tables) -> None:
    tables.set("statements", "a2", quote="werkt sinds maart 2022 samen")
    assert problems(tables) == [
        'the quote is not in brief/S2; the nearest words there: "werkt sinds maart 2023 samen"'
    ]


def test_a_quote_from_another_passage_says_from_which(tables: Tables) -> None:
    tables.set("statements", "a2", quote="raken aan waterkwaliteit")
    assert problems(tables) == ["the quote is not in brief/S2, but in brief/S7: is it from another passage?"]


def test_a_quote_of_half_a_word_is_not_there(tables: Tables) -> None:
    tables.set("statements", "a2", quote="werkt sinds maar")
    assert "not in brief/S2" in problems(tables)[0]


def test_the_runs_of_a_quote_stand_in_their_order(tables: Tables) -> None:
    tables.set("statements", "a5", quote="het maaien van riet … Mogelijk")
    assert "not in brief/S4" in problems(tables)[0]


def test_a_whole_sentence_is_no_quote(tables: Tables) -> None:
    tables.set("statements", "b3", quote="Het onderzoek loopt nu.")
    assert "whole sentence" in problems(tables)[0]


def test_another_text_than_the_passages_were_counted_in_is_refused(tables: Tables) -> None:
    (tables.folder / "brief.txt").write_text("Heel iets anders.", encoding="utf-8")
    assert "this is not the text" in problems(tables)[0]


def test_a_moved_passage_is_named(tables: Tables) -> None:
    tables.set("passages", "brief/S2", start="115")
    assert problems(tables)[0].startswith('passage "brief/S2" does not stand at 115 to 185')


def test_a_source_that_the_dataset_does_not_know_is_refused(tables: Tables) -> None:
    with pytest.raises(DatasetError, match='no source "letter" in the dataset'):
        api.check(tables.folder, sources={"letter": tables.folder / "brief.txt"})
