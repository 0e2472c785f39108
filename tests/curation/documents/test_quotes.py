import csv
import hashlib
import unicodedata
from pathlib import Path

import pytest
from click.testing import CliRunner

from graphbuilder import api
from graphbuilder.cli import main
from graphbuilder.curation.documents.quotes import checksum, normalise, passages_with
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


def test_a_short_sentence_may_be_quoted_whole(tables: Tables) -> None:
    tables.set("statements", "b3", quote="Het onderzoek loopt nu.")
    assert api.check(tables.folder, sources=sources(tables.folder)).warnings == ()


def test_another_text_than_the_passages_were_counted_in_is_refused(tables: Tables) -> None:
    (tables.folder / "brief.txt").write_text("Heel iets anders.", encoding="utf-8")
    assert "this is not the text" in problems(tables)[0]


def test_a_moved_passage_is_named(tables: Tables) -> None:
    tables.set("passages", "brief/S2", start="115")
    assert problems(tables)[0].startswith('passage "brief/S2" does not stand at 115 to 185')


def test_a_source_that_the_dataset_does_not_know_is_refused(tables: Tables) -> None:
    with pytest.raises(DatasetError, match='no source "letter" in the dataset'):
        api.check(tables.folder, sources={"letter": tables.folder / "brief.txt"})


# The files that sources.csv names


def test_the_files_that_sources_name_are_compared_without_being_given(tables: Tables) -> None:
    assert api.check(tables.folder).passages_with_text == 12
    tables.set("statements", "a2", quote="werkt sinds maart 2022 samen")
    with pytest.raises(DatasetError, match="the quote is not in brief/S2"):
        api.check(tables.folder)


def test_a_changed_text_shows_at_once_with_the_passages_that_it_moved(tables: Tables) -> None:
    path = tables.folder / "antwoord.txt"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join([*lines[:-1], f"Nieuw: {lines[-1]}"]), encoding="utf-8")
    with pytest.raises(DatasetError) as error:
        api.check(tables.folder)
    last = max(
        (row for row in tables.rows("passages") if row["source"] == "antwoord"),
        key=lambda row: int(row["start"]),
    )
    assert len(error.value.problems) == 1
    said = str(error.value)
    assert said.startswith(f"{path}: error: this is not the text in which the passages of")
    assert last["id"] in said
    tables.set("sources", "antwoord", sha256="")
    with pytest.raises(DatasetError) as error:
        api.check(tables.folder)
    assert {each.code for each in error.value.problems} <= {"passage-moved", "quote-nearest", "quote-missing"}
    assert last["id"] in str(error.value)


def test_a_text_whose_line_ends_git_has_changed_is_the_same_text(tables: Tables) -> None:
    path = tables.folder / "brief.txt"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert api.check(tables.folder).passages_with_text == 12


def test_a_file_that_is_not_there_is_no_mistake_but_is_said(tables: Tables) -> None:
    (tables.folder / "brief.txt").unlink()
    report = api.check(tables.folder)
    assert report.absent == ("brief.txt",)
    assert 0 < report.passages_with_text < 12
    assert report.warnings == ()
    done = CliRunner().invoke(main, ["check", str(tables.folder)])
    assert (
        f"{report.passages_with_text} passages compared with their text; not here: brief.txt" in done.output
    )


def test_a_file_is_found_by_its_accents_whichever_way_the_system_writes_them(tables: Tables) -> None:
    folder = tables.folder / unicodedata.normalize("NFD", "stukken één")
    folder.mkdir()
    (tables.folder / "brief.txt").rename(folder / unicodedata.normalize("NFD", "briéf.txt"))
    tables.set("sources", "brief", file="stukken één/briéf.txt")
    report = api.check(tables.folder)
    assert (report.passages_with_text, report.absent, report.warnings) == (12, (), ())


@pytest.mark.parametrize("slip", ["breif.txt", "BRIEF.TXT", "brief.text"])
def test_a_slip_in_the_name_of_a_file_is_told_with_the_file_that_is_there(tables: Tables, slip: str) -> None:
    line = tables.set("sources", "brief", file=slip)
    assert [str(each) for each in api.check(tables.folder).warnings] == [
        f'{tables.folder / "sources.csv"}:{line}:13: warning: "{slip}" in column "file" is not there, so '
        'that the quotes are not compared with it; did you mean "brief.txt"?'
    ]


def test_an_address_in_the_place_of_a_file_is_told_where_it_goes(tables: Tables) -> None:
    line = tables.set("sources", "brief", file="https://example.org/brief.txt")
    (warning,) = api.check(tables.folder).warnings
    assert str(warning).startswith(
        f'{tables.path("sources")}:{line}:13: warning: "https://example.org/brief.txt" in column "file" is'
        " an address on the web, and nothing is fetched"
    )


def test_the_text_of_another_source_is_not_taken_for_one_that_is_not_there(tables: Tables) -> None:
    (tables.folder / "brief.txt").rename(tables.folder / "antwoord-2.txt")
    tables.set("sources", "antwoord", file="antwoord-2.txt", sha256="")
    tables.set("sources", "brief", file="antwoord-3.txt")
    (tables.folder / "antwoord.txt").unlink()
    with pytest.raises(DatasetError) as error:  # the passages of the one do not stand in the other
        api.check(tables.folder)
    assert "file-not-there" not in {each.code for each in error.value.problems}


@pytest.mark.parametrize("file", [".", "teksten", "teksten/"])
def test_a_folder_is_not_the_text_of_a_source(tables: Tables, file: str) -> None:
    (tables.folder / "teksten").mkdir()
    line = tables.set("sources", "brief", file=file)
    with pytest.raises(DatasetError) as error:
        api.check(tables.folder)
    assert str(error.value) == (
        f'{tables.folder / "sources.csv"}:{line}:13: error: "{file}" in column "file" is a folder: '
        "write the path of the text itself"
    )


def test_a_checksum_may_be_in_capitals_as_powershell_writes_it(tables: Tables) -> None:
    digits = hashlib.sha256((tables.folder / "brief.txt").read_bytes()).hexdigest()
    tables.set("sources", "brief", sha256=digits.upper())
    tables.set("passages", "brief/S2", sha256=next(
        row["sha256"].upper() for row in tables.rows("passages") if row["id"] == "brief/S2"
    ))  # fmt: skip
    assert api.check(tables.folder).passages_with_text == 12


def test_what_is_no_checksum_is_one_mistake(tables: Tables) -> None:
    line = tables.set("sources", "brief", sha256="abc")
    with pytest.raises(DatasetError) as error:
        api.check(tables.folder)
    assert str(error.value) == (
        f'{tables.folder / "sources.csv"}:{line}:14: error: "abc" in column "sha256" is not '
        "64 hexadecimal digits"
    )


@pytest.mark.parametrize("cells", [{"start": "1e3"}, {"end": "9" * 20}, {"sha256": "abc"}])
def test_a_passage_whose_place_cannot_be_read_is_one_mistake(tables: Tables, cells: dict[str, str]) -> None:
    tables.set("passages", "brief/S2", **cells)
    with pytest.raises(DatasetError) as error:
        api.check(tables.folder)
    assert [each.code for each in error.value.problems] == [
        "bad-checksum" if "sha256" in cells else "no-whole-number"
    ]


def test_a_checksum_that_is_wrong_alone_is_told_with_the_right_one(tables: Tables) -> None:
    digits = hashlib.sha256((tables.folder / "brief.txt").read_bytes()).hexdigest()
    tables.set("sources", "brief", sha256="0" * 64)
    with pytest.raises(DatasetError) as error:
        api.check(tables.folder)
    said = str(error.value)
    assert "passages stand where they did" in said
    assert said.endswith(f"write {digits} there")


@pytest.mark.parametrize(
    "quote", ["werkt ... samen", "werkt...samen", "werkt [...] samen", "werkt […] samen"]
)
def test_an_ellipsis_written_otherwise_is_told_with_the_right_one(tables: Tables, quote: str) -> None:
    tables.set("statements", "a2", quote=quote)
    with pytest.raises(DatasetError) as error:
        api.check(tables.folder)
    assert str(error.value).endswith('the quote is not in brief/S2; did you mean "werkt … samen"?')


def test_a_text_that_is_given_is_taken_before_the_file_that_the_source_names(
    tables: Tables, tmp_path: Path
) -> None:
    path = tables.folder / "brief.txt"
    path.rename(tmp_path / "elders.txt")
    path.write_text("Heel iets anders.", encoding="utf-8")
    assert api.check(tables.folder, sources={"brief": tmp_path / "elders.txt"}).passages_with_text == 12


def test_a_path_from_the_folder_is_read_also_as_windows_writes_it(tables: Tables) -> None:
    (tables.folder / "teksten").mkdir()
    (tables.folder / "brief.txt").rename(tables.folder / "teksten" / "brief.txt")
    for file in ("teksten/brief.txt", "teksten\\brief.txt"):
        tables.set("sources", "brief", file=file)
        assert api.check(tables.folder).passages_with_text == 12


@pytest.mark.parametrize(
    "file", ["../brief.txt", "/etc/hostname", "C:\\brief.txt", "..\\brief.txt", "link.txt"]
)
def test_no_file_outside_the_folder_is_read(tables: Tables, file: str) -> None:
    (tables.folder.parent / "brief.txt").write_bytes((tables.folder / "brief.txt").read_bytes())
    (tables.folder / "link.txt").symlink_to(tables.folder.parent / "brief.txt")
    line = tables.set("sources", "brief", file=file)
    with pytest.raises(DatasetError) as error:
        api.check(tables.folder)
    said = str(error.value)
    assert said.startswith(f'{tables.folder / "sources.csv"}:{line}:13: error: "{file}" in column "file"')


@pytest.mark.parametrize("file", ["x" * 300, "geen?.txt", "brief.txt/x"])
def test_a_name_that_no_file_has_is_a_file_that_is_not_there(tables: Tables, file: str) -> None:
    tables.set("sources", "brief", file=file)
    assert api.check(tables.folder).absent == (file,)


@pytest.mark.slow
def test_the_sentences_of_a_file_stand_in_the_page(tables: Tables, tmp_path: Path) -> None:
    text = (tables.folder / "brief.txt").read_text("utf-8")
    row = next(row for row in tables.rows("passages") if row["id"] == "brief/S2")
    sentence = normalise(text[int(row["start"]) : int(row["end"])])
    api.build(tables.folder, tmp_path / "out")
    assert sentence in (tmp_path / "out" / "graph.html").read_text("utf-8")
    (tables.folder / "brief.txt").unlink()
    api.build(tables.folder, tmp_path / "out")
    assert sentence not in (tmp_path / "out" / "graph.html").read_text("utf-8")


@pytest.mark.slow
def test_the_texts_of_a_workbook_are_in_its_folder_or_beside_it(tables: Tables) -> None:
    for path in (tables.folder / "plas.xlsx", tables.folder.with_suffix(".xlsx")):
        api.workbook(tables.folder, path)
        assert api.check(path).passages_with_text == 12


# Numbered texts -------------------------------------------------------------------

ACT = (
    "Artikel 1\n\nDe rapporteur heeft tot taak:\na. het onderzoeken van misstanden;\n"
    "b. het adviseren van de regering over:\n1°. de opvang;\n\nArtikel 2\n\n"
    "De rapporteur vervult zijn taak in volledige onafhankelijkheid van wie dan ook in het land.\n"
)


def act(tables: Tables, quote: str, passage: str, **source: str) -> tuple[list[str], bool]:
    """What is said of one quote of a small act."""
    (tables.folder / "act.txt").write_text(ACT, encoding="utf-8")
    columns = {"quote_words": "", "free_text": ""}
    tables.write("sources", [{**row, **columns} for row in tables.rows("sources")])
    tables.add("sources", id="act", title_nl="Wet", title_en="Act", language="nl", file="act.txt", **source)
    found = api.passages(tables.folder / "act.txt", source="act")
    rows = [{**row, "place": "", "lead_in": ""} for row in tables.rows("passages")]
    tables.write("passages", [*rows, *({**row.row.cells, "note": "x"} for row in found.passages)])
    tables.add(
        "statements", id="w1", passage=passage, subject="oever", relation="hasGoal", object="doel-plas",
        modality="intended", quote=quote, status="checked",
    )  # fmt: skip
    problems, passes = api.problems(tables.folder)
    return [each.code for each in problems], passes


@pytest.mark.parametrize(
    "quote, passage",
    [
        ("het onderzoeken van misstanden", "art1.a.1"),
        ("heeft tot taak … onderzoeken van misstanden", "art1.a.1"),
        ("heeft tot taak: het onderzoeken van misstanden", "art1.a.1"),
        ("het adviseren … de opvang", "art1.b.1.1"),
        ("De rapporteur … de opvang", "art1.b.1.1"),  # by way of the list that this list stands in
    ],
)
def test_a_quote_of_an_item_may_borrow_from_its_lead_in(tables: Tables, quote: str, passage: str) -> None:
    assert act(tables, quote, f"act/{passage}") == ([], True)


@pytest.mark.parametrize(
    "quote, passage",
    [
        ("De rapporteur heeft tot taak", "art1.a.1"),  # nothing of the item
        ("heeft tot taak … adviseren", "art1.a.1"),  # of another item
        ("onderzoeken … heeft tot taak", "art1.a.1"),  # the wrong way round
        ("heeft tot taak … vervult zijn taak", "art2.1"),  # no item
    ],
)
def test_a_quote_borrows_from_nothing_else(tables: Tables, quote: str, passage: str) -> None:
    codes, passes = act(tables, quote, f"act/{passage}")
    assert not passes
    assert codes[0].startswith("quote-")


def test_a_source_may_allow_longer_quotes(tables: Tables) -> None:
    twelve = "De rapporteur vervult zijn taak in volledige onafhankelijkheid van wie dan"
    assert act(tables, f"{twelve}", "act/art2.1") == (["quote-too-long"], False)


def test_a_source_of_which_longer_quotes_are_allowed_has_them_up_to_that(tables: Tables) -> None:
    twelve = "De rapporteur vervult zijn taak in volledige onafhankelijkheid van wie dan ook"
    assert act(tables, twelve, "act/art2.1", quote_words="12") == ([], True)


def test_longer_ones_are_not_allowed_there_either(tables: Tables) -> None:
    thirteen = "De rapporteur vervult zijn taak in volledige onafhankelijkheid van wie dan ook in"
    assert act(tables, thirteen, "act/art2.1", quote_words="12") == (["quote-too-long"], False)


def test_a_short_provision_of_a_free_text_may_be_quoted_whole(tables: Tables) -> None:
    whole = ACT.splitlines()[-1]
    assert act(tables, whole, "act/art2.1", free_text="yes") == ([], True)


def test_of_a_free_text_no_long_part_is_quoted(tables: Tables) -> None:
    part = ACT.splitlines()[-1].removesuffix(" in het land.")
    assert act(tables, part, "act/art2.1", free_text="yes") == (["quote-too-long"], False)


@pytest.mark.parametrize("cells, code", [
    ({"quote_words": "26"}, "quote-words-too-many"), ({"quote_words": "many"}, "no-whole-number"),
    ({"free_text": "perhaps"}, "not-one-of"),
])  # fmt: skip
def test_what_a_source_allows_is_a_number_and_a_yes_or_no(
    tables: Tables, cells: dict[str, str], code: str
) -> None:
    codes, passes = act(tables, "vervult zijn taak", "act/art2.1", **cells)
    assert not passes
    assert codes[0] == code


@pytest.mark.parametrize(
    "quote, is_there",
    [
        ("bestrijding van mensenhandel versterken", True),  # as one reads it
        ("mensenhandel\u00b9\u00b2 versterken", True),
        ("mensenhandel12 versterken", True),  # as a copy from the page has it
        ("in 2024 … 500 m\u00b2", True),
        ("in 20243", True),
        ("in 202", False),
        ("mensenhandel1 versterken", False),
    ],
)
def test_the_number_of_a_footnote_is_no_part_of_a_quote(quote: str, is_there: bool) -> None:
    words = "de bestrijding van mensenhandel\u00b9\u00b2 versterken in 2024\u00b3 op 500 m\u00b2 grond"
    assert passages_with(quote, {"a/S1": words}) == ["a/S1"] * is_there
