"""Documents cut into passages: where headings, sentences and footers begin and end."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import graphbuilder
from graphbuilder.cli import main
from graphbuilder.curation.documents import extract
from graphbuilder.curation.documents.cutting import Cut, cut
from graphbuilder.curation.documents.quotes import checksum, normalise
from graphbuilder.curation.documents.repairs import repair
from graphbuilder.errors import DatasetError, GraphbuilderError, Problem
from graphbuilder.resources import bundled_dataset
from tests.conftest import Tables


def pieces(text: str) -> list[tuple[str, str]]:
    """Label and words of every passage of a text."""
    problems: list[Problem] = []
    document = extract.read_document(text.encode(), "brief.txt", problems)
    assert document, problems
    return labelled(cut(document, "brief", "brief.txt"))


def labelled(found: Cut) -> list[tuple[str, str]]:
    return [(each.label, found.texts[each.id]) for each in found.passages]


def sentences(text: str) -> list[str]:
    return [words for _, words in pieces(text)]


def run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


def pdf(pages: Sequence[Sequence[str]]) -> bytes:
    """A small PDF with these lines on its pages."""
    font = "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>"
    objects = ["<</Type /Catalog /Pages 2 0 R>>", "", font]
    kids = []
    for lines in pages:
        said = "".join(
            f"({line.translate({40: chr(92) + '(', 41: chr(92) + ')'})}) Tj 0 -14 Td\n" for line in lines
        )
        content = f"BT /F1 11 Tf 60 800 Td\n{said}ET"
        objects.append(f"<</Length {len(content)}>>\nstream\n{content}\nendstream")
        resources = "/Resources <</Font <</F1 3 0 R>>>>"
        objects.append(f"<</Type /Page /Parent 2 0 R {resources} /Contents {len(objects)} 0 R>>")
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} /MediaBox [0 0 595 842]>>"
    out, places = "%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{each}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(out)
    out += f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{table}"
    out += f"trailer\n<</Size {len(places) + 1} /Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"
    return out.encode("latin-1")


# The real page


def test_the_page_gives_the_passages_that_others_found(shared: Path, source_text: Path) -> None:
    found = graphbuilder.passages(source_text, source="actieplan")
    with (shared / "page" / "sentences.csv").open(newline="", encoding="utf-8") as file:
        expected = [
            (
                f"actieplan/{row['sentence_id']}",
                row["section"],
                int(row["start"]),
                int(row["end"]),
                row["text"],
            )
            for row in csv.DictReader(file)
        ]
    got = [(each.id, each.section, each.start, each.end, found.texts[each.id]) for each in found.passages]
    assert got == expected
    assert len(got) == 32


def test_the_page_gives_the_bundled_table_byte_for_byte(source_text: Path) -> None:
    done = run("passages", str(source_text), "--source", "actieplan")
    assert done.exit_code == 0
    assert done.stdout.encode() == (bundled_dataset() / "passages" / "actieplan.csv").read_bytes()


def test_each_repair_of_the_page_is_told_with_its_line(source_text: Path) -> None:
    lines = run("passages", str(source_text), "--source", "actieplan").stderr.splitlines()
    told = [line.removeprefix(f"{source_text}:") for line in lines]
    assert told == [
        '15: hyphen at the line end taken out: "uitge- voerd" is read as "uitgevoerd"',
        '16: hyphen at the line end taken out: "afhankelijkheids - relaties." is read as '
        '"afhankelijkheidsrelaties."',
        '21: years joined: "2021 -2024" is read as "2021-2024"',
        '24: slash at the line end joined: "en/ of" is read as "en/of"',
        '31: hyphen at the line end taken out: "mensen- handel." is read as "mensenhandel."',
        '35: no-break space made a blank: "seksueel geweld"',
        '44: hyphen at the line end taken out: "samenle- ving" is read as "samenleving"',
    ]
    dutch = run("passages", str(source_text), "--source", "actieplan", "-l", "nl").stderr
    assert '15: afbreekstreepje weggehaald: "uitge- voerd" wordt gelezen als "uitgevoerd"' in dutch


# Sentences


@pytest.mark.parametrize(
    "text",
    [
        "De brief (28 638, nr. 233) en de nrs. 5 en 6 van d.d. 14 januari gaan erover.",
        "De brief van 13 januari jl. is verzonden, zie o.a. bijlage 2, bijv. de tabel.",
        "Het lid M.I. Hamer c.s. vroeg m.b.t. de opvang en t.a.v. Dr. De Vries en mr. P. Jansen om uitleg.",
        "Dat staat in art. 5 en op p. 3, i.e. twice, e.g. there.",
        "Op 13. januari kwam er 1.250.000 euro bij.",
        "Zij liep ... en bleef staan.",
        "Hij riep 'Stop!' en ging.",
        "Dit is versie 2.12 van het plan, zie www.voorbeeld.nl voor meer.",
        "De heer Th. de Boer en de St. Nicolaasschool doen mee.",
        "Dat kost 5 mln. euro, zie no. 7.",
    ],
)
def test_a_stop_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert sentences(text + " Daarna volgt meer.") == [text, "Daarna volgt meer."]


@pytest.mark.parametrize(
    "first, second",
    [
        ("Dat is het beleid.12", "Het kabinet wil meer."),
        ("Dat is het beleid.³", "Het kabinet wil meer."),
        ("Dat is het beleid.[4]", "Het kabinet wil meer."),
        ("Het begon in 2023.", "12 acties zijn gestart."),
        ('Zij zei: "Wij stoppen."', "Daarna ging zij."),
        ("Dat is zo (zie de bijlage.)", "De rest volgt."),
        ("Dat volgde op de brief van 13 januari jl.", "De minister gaf antwoord."),
        ("Hij woont in blok A.", "De rest woont elders."),
        ("Wat nu?", "Niemand wist het!"),
        ("Dat is alles…", "Meer is er niet."),
        ("Dat weet ik nu al.", "Slachtoffers weten het ook."),
        ("The answer was no.", "We went on."),
        ("Hij zag Jan.", "Marie zag hij niet."),
    ],
)
def test_a_sentence_ends_at_its_stop_with_what_closes_after_it(first: str, second: str) -> None:
    assert sentences(f"{first} {second}") == [first, second]


def test_a_sentence_goes_on_over_line_ends_also_before_a_capital() -> None:
    text = (
        "Het kabinet heeft in de loop van het jaar 2022 mevrouw\n"
        "Voorbeeld gevraagd om samen met de ministeries van VWS en\n"
        "JenV een plan te maken voor de opvang. Dat plan is er.\n"
    )
    assert len(sentences(text)) == 2


# Headings and footers

PARAGRAPH = (
    "De minister werkt samen met de gemeenten aan het plan en\n"
    "legt het in het voorjaar aan de Kamer voor. De gemeenten\n"
    "voeren het uit.\n"
)


def test_a_heading_opens_a_section_and_a_last_short_line_is_a_footer() -> None:
    found = pieces(f"Aanleiding\n{PARAGRAPH}Wat er komt\n{PARAGRAPH}Samen verder\n")
    labels = [label for label, _ in found]
    assert labels == ["S0.0", "S0.1", "S0.2", "S1.0", "S1.1", "S1.2", "F.1"]
    assert found[3][1] == "Wat er komt"


def test_text_before_the_first_heading_is_section_0() -> None:
    labels = [label for label, _ in pieces(f"{PARAGRAPH}Wat er komt\n{PARAGRAPH}")]
    assert labels == ["S0.1", "S0.2", "S1.0", "S1.1", "S1.2"]


@pytest.mark.parametrize(
    "heading",
    [
        "2.1 Aanpak",
        "1. Inleiding",
        "Hulp bij geweld in en\nbuiten het gezin",
        "Hulp van de\nNationale Politie",
        "Zorg- en\nveiligheid",
        "2.3 Wat is het doel?",
    ],
)
def test_headings_may_have_numbers_and_two_lines(heading: str) -> None:
    assert pieces(f"{PARAGRAPH}{heading}\n{PARAGRAPH}")[2] == ("S1.0", heading.replace("\n", " "))


def test_blank_lines_part_headings_from_paragraphs() -> None:
    found = pieces(
        "Een lange kop die niet korter is dan de tekst\n\nDe tekst is kort.\n\nSlot\n\nEinde tekst.\n"
    )
    assert [label for label, _ in found] == ["S0.0", "S0.1", "S1.0", "S1.1"]


def test_items_of_a_list_are_passages_of_their_own() -> None:
    text = (
        "Het kabinet wil drie dingen:\n- opvang van slachtoffers;\n- zorg- en\nveiligheidshuizen; en\n"
        "- onderzoek.\nDat doet het samen met:\n• Politie\n• Openbaar Ministerie\n"
        "Financiën\nEr is geld voor.\n1. De minister schrijft.\n2. De Kamer leest.\n"
    )
    assert pieces(text) == [
        ("S0.1", "Het kabinet wil drie dingen:"),
        ("S0.2", "- opvang van slachtoffers;"),
        ("S0.3", "- zorg- en veiligheidshuizen; en"),
        ("S0.4", "- onderzoek."),
        ("S0.5", "Dat doet het samen met:"),
        ("S0.6", "• Politie"),
        ("S0.7", "• Openbaar Ministerie"),
        ("S1.0", "Financiën"),
        ("S1.1", "Er is geld voor."),
        ("S1.2", "1. De minister schrijft."),
        ("S1.3", "2. De Kamer leest."),
    ]


# Repairs


@pytest.mark.parametrize(
    "printed, read, code",
    [
        ("ex-\npartners", "ex-partners", "repair-hyphen-kept"),
        ("ex-\nploitatie", "exploitatie", "repair-hyphen-joined"),
        ("niet-\ningezetenen", "niet-ingezetenen", "repair-hyphen-kept"),
        ("https://voorbeeld.nl/een-\nplan", "https://voorbeeld.nl/een-plan", "repair-hyphen-kept"),
        ("Noord-\nHolland", "Noord-Holland", "repair-hyphen-kept"),
        ("EU-\r\nrichtlijn", "EU-richtlijn", "repair-hyphen-kept"),
        ("zorg-\nen welzijn", "zorg- en welzijn", "repair-hyphen-pair"),
        ("af\u00ad\nspraak", "afspraak", "repair-soft-hyphen"),
        ("af\u00ac\nspraak", "afspraak", "repair-soft-hyphen"),  # as recognised text has it
        ("af\u00ad\u2010\nspraak", "afspraak", "repair-soft-hyphen"),  # as Chromium prints it
        ("af\u00ad- \r\n spraak", "afspraak", "repair-soft-hyphen"),
        ("en/\r\nof", "en/of", "repair-slash"),
        ("2021 -\n2024", "2021-2024", "repair-years"),
        ("drie\u202feuro", "drie euro", "repair-no-break-space"),
    ],
)
def test_every_repair_says_what_it_did(printed: str, read: str, code: str) -> None:
    text, repairs = repair(printed)
    assert text == read
    assert [each.code for each in repairs] == [code]


@pytest.mark.parametrize(
    "text", ["zorg- en veiligheidshuizen", "Verwey/Jonker", "2021-2024", "de minister - en de Kamer - wil"]
)
def test_what_needs_no_repair_is_left_alone(text: str) -> None:
    assert repair(text) == (text, [])


def test_a_dash_at_a_line_end_joins_no_words() -> None:
    assert normalise("de minister -\ndie het plan maakt - wil") == "de minister - die het plan maakt - wil"


# PDF

LETTER = [
    ["Ministerie van Voorbeelden", "Aanleiding", "De minister werkt samen met de gemeenten",
     "aan een plan dat de op-"],
    ["Ministerie van Voorbeelden", "vang van slachtoffers verbetert. Dat plan", "is er nu (en blijft)."],
]  # fmt: skip


def letter() -> bytes:
    return pdf([[*lines, f"Pagina {number} van 2"] for number, lines in enumerate(LETTER, 1)])


def test_a_sentence_of_a_pdf_goes_on_over_the_end_of_a_page(tmp_path: Path) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(letter())
    found = graphbuilder.passages(path, source="brief")
    assert [(each.label, each.page, each.kind, found.texts[each.id]) for each in found.passages] == [
        ("S0.0", "1", "heading", "Aanleiding"),
        ("S0.1", "1", "sentence",
         "De minister werkt samen met de gemeenten aan een plan dat de opvang van slachtoffers verbetert."),
        ("S0.2", "2", "sentence", "Dat plan is er nu (en blijft)."),
        ("F.1", "1", "footer", "Ministerie van Voorbeelden"),
        ("F.2", "1", "footer", "Pagina 1 van 2"),
        ("F.3", "2", "footer", "Ministerie van Voorbeelden"),
        ("F.4", "2", "footer", "Pagina 2 van 2"),
    ]  # fmt: skip
    assert [each.row["note"] for each in found.passages[3:5]] == [
        "no statement: running header",
        "no statement: running footer",
    ]
    done = run("passages", str(path), "--source", "brief")
    assert done.stderr.splitlines() == [
        f'{path}, page 1:4: hyphen at the line end taken out: "op- vang" is read as "opvang"'
    ]


def test_quotes_are_held_to_the_text_of_a_pdf(tables: Tables) -> None:
    path = tables.folder / "brief.pdf"
    path.write_bytes(pdf([(tables.folder / "brief.txt").read_text("latin-1").split("\n")]))
    found = graphbuilder.passages(path, source="brief")
    tables.set("sources", "brief", file="brief.pdf", sha256="")
    rows = {each.id: each.row.cells for each in found.passages}
    for row in tables.rows("passages"):
        if row["source"] == "brief":
            words = normalise(
                (tables.folder / "brief.txt").read_text("utf-8")[int(row["start"]) : int(row["end"])]
            )
            same = next(name for name, text in found.texts.items() if text == words)
            kept = {column: rows[same][column] for column in ("start", "end", "page")}
            tables.set("passages", row["id"], **kept)
    report = graphbuilder.check(tables.folder, sources={"brief": path})
    assert report.passages_with_text > 5
    tables.set("statements", "a2", quote="werkt sinds maart 2022 samen")
    with pytest.raises(DatasetError, match="nearest words there"):
        graphbuilder.check(tables.folder, sources={"brief": path})


def test_pages_of_a_text_are_parted_by_form_feeds() -> None:
    bodies = [PARAGRAPH, "Er is geld.\nDat is genoeg voor\nacht jaar.\n"]
    text = "\f".join(f"Plan\n{body}\nPagina {number}\n" for number, body in enumerate(bodies, 1))
    document = extract.read_document(text.encode(), "plan.txt", [])
    assert document
    found = cut(document, "plan", "plan.txt")
    assert [(each.label, each.page) for each in found.passages] == [
        ("F.1", "1"), ("S0.1", "1"), ("S0.2", "1"), ("F.2", "1"),
        ("F.3", "2"), ("S0.3", "2"), ("S0.4", "2"), ("F.4", "2"),
    ]  # fmt: skip


# What cannot be read


@pytest.mark.parametrize(
    "content, code",
    [
        (b"", "no-words"),
        (b" \r\n\t\n", "no-words"),
        (b"\x7fELF\x02\x01\x01\x00\x00", "binary-file"),
        (b"PK\x03\x04\x14\x00\x06\x00", "word-processor"),
        (b"\xff\xfea\x00b", "broken-character"),
        (b"%PDF-1.4\n%%EOF", "no-pdf"),
        (b"%PDF-1.7 and then nothing of the kind", "no-pdf"),
        (letter()[:400], "no-pdf"),
        (pdf([[], []]), "pages-without-words"),
    ],
)
def test_what_cannot_be_read_is_one_clear_line(content: bytes, code: str, tmp_path: Path) -> None:
    path = tmp_path / "brief"
    path.write_bytes(content)
    with pytest.raises(GraphbuilderError) as error:
        graphbuilder.passages(path, source="brief")
    assert [each.code for each in error.value.problems] == [code]
    done = run("passages", str(path), "--source", "brief", "-l", "nl")
    assert done.exit_code == 1
    assert len(done.output.splitlines()) == 1
    assert done.output.startswith(f"{path}: fout: ")


def test_a_pdf_behind_a_password_is_named(tmp_path: Path) -> None:
    from pypdf import PdfReader, PdfWriter

    for owner_only, code in ((True, None), (False, "encrypted-pdf")):
        writer = PdfWriter(clone_from=PdfReader(io.BytesIO(letter())))
        writer.encrypt("" if owner_only else "geheim", "eigenaar", algorithm="RC4-128")
        path = tmp_path / "brief.pdf"
        with path.open("wb") as file:
            writer.write(file)
        problems: list[Problem] = []
        assert (extract.read_document(path.read_bytes(), "brief.pdf", problems) is not None) == owner_only
        assert [each.code for each in problems] == [code] * (not owner_only)


def test_pages_without_words_are_named(tmp_path: Path) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(pdf([["De minister komt."], []]))
    done = run("passages", str(path), "--source", "brief")
    assert done.exit_code == 0
    assert done.stderr == f"{path}: warning: no words on page 2: blank, or a picture?\n"


@pytest.mark.parametrize("source", ["Brief 1", "", "a/b"])
def test_a_source_needs_an_id(source: str, tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("De minister komt.", encoding="utf-8")
    done = run("passages", str(tmp_path / "brief.txt"), "--source", source)
    assert done.exit_code == 1
    assert "cannot be the id of a source" in done.output


# Writing


def test_a_table_is_written_whole_and_its_notes_stay(tmp_path: Path) -> None:
    text, table = tmp_path / "brief.txt", tmp_path / "passages" / "brief.csv"
    text.write_text(f"Aanleiding\n{PARAGRAPH}", encoding="utf-8")
    words = ["passages", str(text), "--source", "brief", "-o", str(table)]
    assert run(*words).output == f"written: {table}\n"
    noted = table.read_text("utf-8").replace("sentence,\n", "sentence,no statement: too vague\n", 1)
    table.write_text(noted, encoding="utf-8")
    assert run(*words).exit_code == 0
    assert table.read_text("utf-8") == noted


@pytest.mark.parametrize("change", [("Aanleiding", "De aanleiding"), ("voeren", "Voeren")])
def test_a_table_whose_rows_would_change_is_left_alone(change: tuple[str, str], tmp_path: Path) -> None:
    text, table = tmp_path / "brief.txt", tmp_path / "brief.csv"
    text.write_text(f"Aanleiding\n{PARAGRAPH}", encoding="utf-8")
    words = ["passages", str(text), "--source", "brief", "-o", str(table)]
    run(*words)
    before = table.read_bytes()
    text.write_text(f"Aanleiding\n{PARAGRAPH}".replace(*change), encoding="utf-8")
    done = run(*words)
    assert done.exit_code == 1
    assert "ids never change" in done.output
    assert table.read_bytes() == before


def test_another_file_than_a_table_is_left_alone(tmp_path: Path) -> None:
    text = tmp_path / "brief.txt"
    text.write_text("De minister komt.", encoding="utf-8")
    done = run("passages", str(text), "--source", "brief", "-o", str(text))
    assert done.exit_code == 1
    assert text.read_text("utf-8") == "De minister komt."


# Any text

WORDS = st.sampled_from(
    ["De", "minister", "komt.", "nr.", "jl.", "2.1", "Aanpak", "-", "•", "\n", "\n\n", "\r\n", "\f", "(zie",
     "art.", "5).", "12", "...", "…", "?!", "\u00a0", "\u00ad", "zorg-\n", "en/\n", "2021 -\n2024", "M.I.",
     '"', "a)"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=80).map(" ".join))


@pytest.mark.slow
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_passages_of_any_text_are_in_order_and_leave_nothing_out(text: str) -> None:
    problems: list[Problem] = []
    document = extract.read_document(text.encode(), "any", problems)
    if document is None:
        assert len(problems) == 1
        return
    found = cut(document, "any", "any")
    # A byte order mark is no part of the text.
    assert document.text == text.removeprefix("\ufeff")
    end = 0
    for each in found.passages:
        assert end <= each.start < each.end
        assert not document.text[end : each.start].strip()
        assert document.text[each.start : each.end] == document.text[each.start : each.end].strip()
        read = normalise(document.text[each.start : each.end])
        assert (found.texts[each.id], each.sha256) == (read, checksum(read))
        end = each.end
    assert not document.text[end:].strip()
    assert len({each.id for each in found.passages}) == len(found.passages)
    assert list(csv.DictReader(io.StringIO(found.table()))) == [each.row.cells for each in found.passages]


@pytest.mark.slow
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=200), st.integers(0, 1500))
def test_bytes_of_any_kind_give_passages_or_one_line(mutation: bytes, place: int) -> None:
    broken = letter()[:place] + mutation + letter()[place + len(mutation) :]
    for content in (mutation, b"%PDF-1.5\n" + mutation, broken):
        problems: list[Problem] = []
        document = extract.read_document(content, "any", problems)
        if document is None:
            assert len(problems) == 1
        else:
            cut(document, "any", "any").table()
