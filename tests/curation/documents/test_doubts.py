"""Words of a document that are not certain are told: with their page, or with their line."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

import graphbuilder
from graphbuilder.cli import main
from graphbuilder.curation.documents import extract
from graphbuilder.errors import Problem
from tests.conftest import Tables


def pdf(
    *pages: str,
    unicode: Mapping[int, str] | None = None,
    resources: str = "",
    catalogue: str = "",
    notes: str | Sequence[str] = "",
    more: Sequence[str] = (),
    fonts: str = "",
) -> bytes:
    """A small PDF with these operators on its pages, in a font whose codes mean `unicode` (PDF 1.7, 9.10).

    The notes are those of every page, or those of each. What is `more` are the objects from 6 on.
    """
    names = " ".join(f"<{code:02X}> <{name}>" for code, name in (unicode or {}).items())
    plain = " ".join(f"<{code:02X}> <{code:04X}>" for code in range(32, 127) if code not in (unicode or {}))
    count = 95 + sum(code not in range(32, 127) for code in unicode or {})
    named = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange"
        f" <00> <FF> endcodespacerange {count} beginbfchar {names} {plain} endbfchar endcmap end end"
    )
    objects = [
        f"<</Type /Catalog /Pages 2 0 R {catalogue}>>",
        "",
        "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding "
        f"{'/ToUnicode 4 0 R' if unicode else ''}>>",
        f"<</Length {len(named)}>>\nstream\n{named}\nendstream",
        "<</Type /OCG /Name (Concept)>>",
        *more,
    ]
    kids = []
    for operators, its_notes in zip(pages, [notes] * len(pages) if isinstance(notes, str) else notes):
        objects.append(f"<</Length {len(operators)}>>\nstream\n{operators}\nendstream")
        objects.append(
            f"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R "
            f"/Annots [{its_notes}] /Resources <</Font <</F1 3 0 R {fonts}>> {resources}>>>>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)}>>"
    out, places = "%PDF-1.5\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{each}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer\n<</Size {len(places) + 1} /Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF\n"
    return f"{out}xref\n0 {len(places) + 1}\n0000000000 65535 f \n{table}{trailer}".encode("latin-1")


def stored(content: bytes) -> bytes:
    """An archive in which a file stands as it is."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("brief.pdf", content)
    return archive.getvalue()


def set_at(*lines: tuple[float, float, str]) -> str:
    """Operators that set each line at its place on the page."""
    return "BT /F1 11 Tf " + " ".join(f"1 0 0 1 {x} {y} Tm ({words}) Tj" for x, y, words in lines) + " ET"


def below(*lines: str, x: int = 72) -> str:
    return set_at(*((x, 780 - 14 * number, words) for number, words in enumerate(lines)))


def read(content: bytes) -> tuple[str, list[str]]:
    """The text of a document, and what is said of it."""
    problems: list[Problem] = []
    document = extract.read_document(content, "stuk", problems)
    assert document, problems
    return document.text, [str(each) for each in problems]


# Signs that the font gives no meaning

LOST = "Het kabinet heeft de \x01nanciering geregeld."  # the code of the ligature fi


@pytest.mark.parametrize("name", ["0000", "E000", "F8FF", "FFFD", "0001", "DB80DC00", "202E", "0378"])
def test_a_sign_without_a_meaning_is_told_with_its_page_and_the_words_around(name: str) -> None:
    sign = bytes.fromhex(name).decode("utf-16-be")
    text, said = read(pdf(below("Kop"), below(LOST, "Klaar."), unicode={1: name}))
    assert said == [
        "stuk: warning: page 2: signs that the font gives no meaning (1), where letters may be lost: "
        f'"heeft de <U+{ord(sign):04X}>nanciering geregeld."'
    ]
    # What has no sign at all is shown as lost, not left out.
    assert ("\ufffd" if name == "0000" else sign) + "nanciering" in text


@pytest.mark.parametrize(
    "text, count, words",
    [
        ("Het \u202enalp\u202c is er.", 2, "Het <U+202E>nalp<U+202C> is"),
        ("שלום \u202eabc", 1, "שלום <U+202E>abc"),
        ("הממשלה \u202bהחליטה\u202c ב-2024.", 0, ""),
    ],
)
def test_signs_that_turn_words_are_no_lost_letters_and_usual_in_hebrew(
    text: str, count: int, words: str
) -> None:
    turned = f'signs that nobody sees, and that turn the direction of words ({count}): "{words}"'
    wanted = f"stuk:1: warning: {turned}; is this what it should say?"
    assert read(text.encode())[1] == [wanted] * bool(count)


@pytest.mark.parametrize("name", ["FB01", "00660069"])
def test_a_ligature_that_has_its_name_is_spelt_out_and_not_told(name: str) -> None:
    text, said = read(pdf(below(LOST), unicode={1: name}))
    assert "de financiering geregeld" in text
    assert said == []


def test_a_bullet_for_private_use_is_no_lost_letter() -> None:
    assert read(pdf(below("\x01 opvang", "\x01 zorg"), unicode={1: "F0B7"}))[1] == []


def test_signs_of_a_page_are_told_on_one_line() -> None:
    lines = [f"regel {number} \x01nanciering" for number in range(5)]
    (said,) = read(pdf(below(*lines), unicode={1: "E000"}))[1]
    assert "(5)" in said
    assert said.endswith('"regel 2 <U+E000>nanciering", "…"')


def test_check_and_build_tell_what_is_doubtful_in_the_text_of_a_source(tables: Tables) -> None:
    path = tables.folder / "brief.txt"
    path.write_bytes(path.read_bytes() + "\nDe \ufffdnanciering.\n".encode())
    tables.set("sources", "brief", sha256="")
    report = graphbuilder.check(tables.folder, sources={"brief": path})
    assert [each.code for each in report.warnings] == ["doubtful-signs"]


# Text files


@pytest.mark.parametrize(
    "written, meant",
    [
        ("CoÃ¶rdinatie", "Coördinatie"),  # Windows-1252
        ("â€˜pleinâ€™", "‘plein’"),
        ("â‚¬", "€"),
        ("Co√∂rdinatie", "Coördinatie"),  # Mac
        ("Co├Ârdinatie", "Coördinatie"),  # DOS, code page 850
        ("CoÃƒÂ¶rdinatie", "CoÃ¶rdinatie"),  # twice
    ],
)
def test_letters_read_in_the_wrong_encoding_are_told_with_their_line(written: str, meant: str) -> None:
    said = read(f"Kop\n\nDe {written} is klaar.\n".encode())[1]
    assert said == [
        f'stuk:3: warning: "{written}" looks like "{meant}", read in the wrong encoding (such places: 1)'
    ]


@pytest.mark.parametrize("text", ["«CAFÉ» ’s Ångström naïeve coöperatie", "ΑΒΓ Привет 東京", "–…–", "Ä“Ö"])
def test_letters_that_are_as_they_should_be_are_not_told(text: str) -> None:
    assert read(f"{text}\n".encode())[1] == []


def test_a_lost_letter_and_a_stray_control_sign_of_a_text_are_told_with_their_line() -> None:
    said = read(f"Kop\nDe vo\ufffdr is er.\n{'Nog een regel. ' * 9}\nHet stuk\x07 is af.\n".encode())[1]
    assert [each.partition(": ")[0] for each in said] == ["stuk:2", "stuk:4"]
    assert "<U+FFFD>" in said[0]
    assert "<U+0007>" in said[1]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_a_text_in_another_unicode_encoding_is_read_with_or_without_its_mark(encoding: str) -> None:
    assert read("De coöperatie is er.\n".encode(encoding)) == ("De coöperatie is er.\n", [])


def test_a_broken_letter_in_a_text_in_utf_8_is_told_with_its_line() -> None:
    content = "Kop\nDe coöperatie en de financiële plannen zijn ëven klaar.\n".encode()
    for broken in (b"\x81", b"\xeb"):  # the second would be a letter of Windows-1252
        text, said = read(content.replace("ëven".encode(), broken + b"ven"))
        assert text == "Kop\nDe coöperatie en de financiële plannen zijn \ufffdven klaar.\n"
        assert [each.partition(": ")[0] for each in said] == ["stuk:2"]


def test_a_text_that_is_not_utf_8_says_how_it_is_read() -> None:
    text, said = read("De coöperatie.".encode("cp1252"))
    assert text == "De coöperatie."
    assert said == [
        "stuk:1: warning: not UTF-8 (byte 0xF6); read as Windows-1252: check the accents, and save as UTF-8"
    ]


@pytest.mark.parametrize(
    "content, code",
    [
        (b"{\\rtf1\\ansi De minister komt.}", "word-processor"),
        (b"\xef\xbb\xbf{\\rtf1\\ansi De minister komt.}", "word-processor"),
        (b"\r\n {\\rtf1\\ansi De minister komt.}", "word-processor"),
        (b"PK\x05\x06" + 18 * b"\0", "word-processor"),
        (stored(pdf(below("De minister komt."))), "word-processor"),
        (b"<title>Brief</title><p>De minister komt.", "web-page"),
        (b"<script>var a;</script>De minister komt.", "web-page"),
        (b"<style>p {color: red}</style>De minister komt.", "web-page"),
        (b"<article><h1>Brief</h1>De minister komt.</article>", "web-page"),
        (b"<span>De minister komt.</span><p>De Kamer leest.</p>", "web-page"),
        (b"\\section{Brief}\nDe minister komt.", "text-is-source"),
        (b"\xef\xbb\xbf\n<!DOCTYPE html>\n<p>De minister komt.", "web-page"),
        (b"<HTML><body>De minister komt.", "web-page"),
        (b'<?xml version="1.0"?>\n<wet><artikel>De minister komt.</artikel></wet>', "text-is-data"),
        (b'<wet xmlns="urn:wet">\nDe minister komt.\n</wet>\n', "text-is-data"),
        (b'[{"artikel": "De minister komt."}]', "text-is-data"),
        (b'{"artikel": "De minister komt."}\n{"artikel": "De Kamer leest."}\n', "text-is-data"),
        (b"%!PS-Adobe-3.0\n(De minister komt.) show", "text-is-source"),
        (b"% Brief\n\\documentclass{letter}\n\\begin{document}De minister komt.", "text-is-source"),
        (b"1\r\n00:00:01,000 --> 00:00:04,000\r\nDe minister komt.\r\n", "text-is-source"),
        (b"\xef\xbb\xbfWEBVTT\n\n00:01.000 --> 00:04.000\nDe minister komt.\n", "text-is-source"),
        (b"From: a@b.example\r\nContent-Type: text/plain;\r\n charset=utf-8\r\n"
         b"Content-Transfer-Encoding: base64\r\n\r\nRGUgbWluaXN0ZXI=", "text-is-mail"),
        (b"From: <Saved by Blink>\nSubject: De minister\nMIME-Version: 1.0\n"
         b'Content-Type: multipart/related; boundary="x"\n\n--x\n', "text-is-mail"),
        (b"Return-Path: <a@b.example>\nFrom: a@b.example\n\nDe minister komt.", "text-is-mail"),
        (b"1234\nReceived: from a by b;\n Mon, 1 Jan 2024\nFrom: a@b.example\n\nIk kom.", "text-is-mail"),
        (b"From a@b.example Mon Jan  1 10:00:00 2024\nFrom: a@b.example\n\nIk kom.", "text-is-mail"),
        (b"De co=C3=B6peratie die samen met het ministerie en de gemeenten =\nkomt.\n", "text-is-mail"),
        (3 * b"RGUgbWluaXN0ZXIga29tdCBlbiBkZSBLYW1lciBsZWVzdCBkYXQgaW4gZGUga3JhbnQu\n", "text-is-source"),
        (b"BEGIN:VCALENDAR\r\nSUMMARY:De minister komt.\r\nEND:VCALENDAR\r\n", "text-is-source"),
        (b"[InternetShortcut]\r\nURL=https://voorbeeld.example/\r\n", "text-is-source"),
        (b'<!-- saved from url=(0014)about:internet -->\n<!-- x -->\n<div>De minister</div>', "web-page"),
        (b"<p>De minister komt.</p>\n<p>De Kamer leest.</p>\n", "web-page"),
        ("<html><body>De minister komt.".encode("utf-16"), "web-page"),
        (b'id;naam;bedrag\n1;Jan;100\n2;"Piet; en\nmeer";200\n', "text-is-data"),
        (b"id\tnaam\tbedrag\n1\tJan\t100\n2\tPiet\t200\n", "text-is-data"),
        (b"id,naam,bedrag\n1,Jan,100\n2,Piet,200\n", "text-is-data"),
        (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00", "binary-file"),
        ("De minister komt.".encode("utf-32"), "save-as-utf-8"),
    ],
)  # fmt: skip
def test_what_is_written_in_marks_is_no_text(content: bytes, code: str) -> None:
    problems: list[Problem] = []
    assert extract.read_document(content, "stuk", problems) is None
    assert [each.code for each in problems] == [code]


@pytest.mark.parametrize(
    "text",
    [
        "[…] De minister komt.",
        "<sup>1</sup> De minister komt.",
        "Van: de minister\nAan: de Kamer\n\nIk kom.",
        "From: the minister\nTo: all staff\nSubject: the lake\nDate: 1 January 2024\n\nI am coming.",
        "From the minister we hear more.\nReceived wisdom: nothing changes.\n",
        "Amsterdam, Utrecht, Zwolle\nJan, Piet, Klaas\nrood, wit, blauw\n",
        "1;2;3\nDe minister komt; de Kamer leest; wij wachten.\n",
        "1.\tDe minister komt.\n2.\tDe Kamer leest.\n3.\tWij wachten.\n",
        "<div align=right>De minister komt.</div>\nDe Kamer leest.",
        "Zie https://voorbeeld.example/?a=C3&b=\nDe minister komt.",
        "Een bestand dat met %PDF-1.7 begint is een pdf.",
        "<titel> De minister komt.",
    ],
)
def test_a_text_with_a_few_marks_is_a_text(text: str) -> None:
    assert read(text.encode())[0] == text


# Columns

LEFT = ["Het ministerie van", "Voorbeelden heeft een", "onderzoek laten doen", "naar groene pleinen."]
RIGHT = ["De gemeenten willen", "een afspraak maken", "over het onderhoud", "van de pleinen."]


def test_columns_that_are_read_across_are_told() -> None:
    rows = [
        (x, 780 - 14 * number, words)
        for number, pair in enumerate(zip(LEFT, RIGHT))
        for x, words in zip((72, 320), pair)
    ]
    assert read(pdf(below("Kop"), set_at(*rows)))[1] == [
        "stuk: warning: page 2: columns or a table? 4 lines have the same wide gap, and are read across it "
        '("Het ministerie van De gemeenten willen")'
    ]


def test_a_table_of_three_columns_that_is_read_across_is_told() -> None:
    cells = [
        (x, 780 - 14 * number, words)
        for number, row in enumerate(zip(LEFT, RIGHT, reversed(LEFT)))
        for x, words in zip((40, 220, 400), row)
    ]
    (said,) = read(pdf(set_at(*cells)))[1]
    assert said.startswith("stuk: warning: page 1: columns or a table? 4 lines have the same wide gap")


def test_columns_that_are_read_one_after_the_other_are_not_told() -> None:
    columns = [
        (x, 780 - 14 * number, words)
        for x, lines in ((72, LEFT), (320, RIGHT))
        for number, words in enumerate(lines)
    ]
    text, said = read(pdf(set_at(*columns)))
    assert text == "\n".join([*LEFT, *RIGHT])
    assert said == []


def test_columns_of_a_text_are_told() -> None:
    lines = [f"{left:<30}{right}" for left, right in zip(LEFT, RIGHT)]
    assert len(read("\n".join(["Kop", "", *lines]).encode())[1]) == 1
    assert read("\n".join(["Kop", "", *lines[:3]]).encode())[1] == []


@pytest.mark.parametrize(
    "lines",
    [
        [f"Hoofdstuk {number}: over pleinen en parken      {number}" for number in range(8)],
        [f"{number}.     De gemeenten willen een afspraak maken" for number in range(8)],
        ["De   gemeenten   willen   een   afspraak   over   het   onderhoud"] * 8,
    ],
    ids=["contents", "numbers", "justified"],
)
def test_lists_and_wide_set_lines_are_no_columns(lines: Sequence[str]) -> None:
    assert read("\n".join(lines).encode())[1] == []


# Layers and pictures


def test_a_layer_that_is_not_shown_is_told() -> None:
    def layered(off: str) -> list[str]:
        page = "/OC /P1 BDC " + below("Concept.") + " EMC " + set_at((72, 600, "Het plan."))
        layers = f"/OCProperties <</OCGs [5 0 R] /D <</OFF [{off}]>>>>"
        return read(pdf(page, page, resources="/Properties <</P1 5 0 R>>", catalogue=layers))[1]

    assert layered("5 0 R") == [
        "stuk: warning: page 1-2: a layer that is not shown; its words are read with the others"
    ]
    assert layered("") == []


def test_words_that_are_laid_over_a_picture_are_told() -> None:
    said = read(pdf(below("Voorblad."), "3 Tr " + below("Het plan.")))[1]
    assert len(said) == 1
    assert said[0].startswith("stuk: warning: page 2: words that are not printed")


@pytest.mark.parametrize(
    "operators, what",
    [
        # Letters are some eleven units high: bold is a part of one aside, a shadow one or two.
        (
            set_at((72, 700, "Het plan"), (72, 680, "heeft"), (72.3, 680, "heeft")),
            "printed twice on one place",
        ),
        (set_at((73, 699, "Het plan"), (72, 700, "Het plan")), "printed twice on one place"),
        (
            set_at(*((x + 7 * place, 700, sign) for place, sign in enumerate("plan") for x in (72, 72.3))),
            "printed twice on one place",
        ),
        (set_at((72, 700, "Het plan"), (900, 700, "Concept")), "outside what is seen of the page"),
        (set_at((72, 700, "Het plan"), (72, -20, "Concept")), "outside what is seen of the page"),
        (set_at((72, 700, "Het plan"), (-300, 600, "Concept")), "outside what is seen of the page"),
    ],
)
def test_words_that_a_reader_of_the_page_sees_otherwise_are_told(operators: str, what: str) -> None:
    (said,) = read(pdf(below("Voorblad"), operators))[1]
    assert said.startswith(f"stuk: warning: page 2: words {'that are ' if 'twice' in what else ''}{what}")


@pytest.mark.parametrize(
    "operators",
    [
        # Narrow letters beside each other, a syllable that comes twice, a line that comes back below.
        set_at((72, 700, "a"), (75, 700, "l"), (77.5, 700, "l"), (80, 700, "e")),
        "BT /F1 11 Tf 1 0 0 1 72 700 Tm (pa) Tj (pa) Tj ET",
        set_at((72, 700, "Idem"), (72, 686, "Idem")),
    ],
)
def test_words_beside_each_other_are_not_printed_twice(operators: str) -> None:
    assert read(pdf(operators))[1] == []


@pytest.mark.parametrize(
    "operators",
    [
        "{} 72 703 m 160 703 l S",
        "72 703 m 160 703 l S {}",
        "{} 0 g 72 702.5 88 0.7 re f",
    ],
)
def test_words_with_a_line_through_them_are_told(operators: str) -> None:
    (said,) = read(pdf(operators.format(WORDS)))[1]
    assert said.startswith("stuk: warning: page 1: words that are struck through")


#: In a font in which each sign is 0.6 of its size, as in Courier: "nog niet" goes from 190.8 to 243.6 points.
EVEN = f"/F2 <</Type /Font /Subtype /Type1 /BaseFont /Courier /FirstChar 32 /Widths [{'600 ' * 95}]>>"
LINE = "BT /F2 11 Tf 1 0 0 1 72 700 Tm [(Het kabinet ) 0 (heeft nog niet geld.)] TJ ET"


@pytest.mark.parametrize(
    "operators, code",
    [
        (f"{LINE} 190.8 703 m 243.6 703 l S", "struck through"),
        (f"190.8 702.5 52.8 0.7 re f {LINE}", "struck through"),
        (f"{LINE} 0 g 190.8 697 52.8 12 re f", "does not see"),
        (f"{LINE} 1 g 190.8 697 52.8 12 re f", "does not see"),
        (f"{LINE} 300 703 m 500 703 l S", ""),  # they end at 283
        (f"{LINE} 0 g 290 697 60 12 re f", ""),
        (f"{LINE} 190.8 698.5 m 243.6 698.5 l S", ""),
    ],
)
def test_what_is_done_to_words_in_the_middle_of_a_line_is_told(operators: str, code: str) -> None:
    assert [code in each for each in read(pdf(operators, fonts=EVEN))[1]] == [True] * bool(code)


UNSEEN = "stuk: warning: page 1: words that a reader of the page does not see, "
WORDS = "BT /F1 11 Tf 1 0 0 1 72 700 Tm (Het plan) Tj ET"
BAR = "70 695 90 14 re f"


@pytest.mark.parametrize(
    "operators",
    [
        *(f"{white} {WORDS}" for white in ("1 g", "1 1 1 rg", "0 0 0 0 k", "/DeviceRGB cs 1 1 1 sc")),
        f"q 0 g {BAR} Q {WORDS}",  # black on black, and a bar that came later
        f"{WORDS} 0 g {BAR}",
        f"{WORDS} 0 0 0 1 k 70 695 m 160 695 l 160 709 l 70 709 l f",
        f"q .5 0 0 .5 0 0 cm {WORDS} 0 g 60 680 200 40 re f Q",
        f"{WORDS} 14 w 70 703 m 160 703 l S",  # a bar that is drawn as a line
        "BT /F1 0.5 Tf 1 0 0 1 72 700 Tm (Het plan) Tj ET",
    ],
)
def test_words_that_nobody_sees_are_told(operators: str) -> None:
    (said,) = read(pdf(operators))[1]
    assert said.startswith(UNSEEN)


@pytest.mark.parametrize(
    "operators",
    [
        f"0.2 g {BAR} 1 g {WORDS}",  # white on grey
        f"q 0 g 70 695 m 160 695 l 160 709 l 70 709 l f Q 1 g {WORDS}",
        f"q 1 g Q {WORDS}",
        f"1 g {BAR} 0 g {WORDS}",
        f"{WORDS} 0 g 70 697 90 1 re f",  # a line under them
        f"{WORDS} 70 697 m 160 697 l S",
        f"{WORDS} 10 703 m 580 703 l S",  # a line of a drawing, which begins elsewhere
        f"{WORDS} 14 w 70 600 m 70 800 l S",
        f"{WORDS} 0 g 60 690 200 40 re 61 691 198 38 re f*",  # a frame around them
        f"{WORDS} /Half gs 1 1 0 rg {BAR}",  # a marker over them
        f"/Seen sh 1 g {WORDS}",
        f"/Own cs 1 sc {WORDS}",  # all of an ink of its own
        f"1 g 7 Tr {WORDS}",
        f"q /Broken re (x) 1 re f Q {WORDS}",
    ],
)
def test_words_that_are_seen_are_not_told(operators: str) -> None:
    spaces = "/ColorSpace <</Own [/Separation /Spot /DeviceRGB 3 0 R]>>"
    resources = f"/ExtGState <</Half <</ca .5 /BM /Multiply>>>> {spaces}"
    assert read(pdf(operators, resources=resources))[1] == []


@pytest.mark.parametrize(
    "operators, text",
    [
        (
            "(mensenhandel) Tj /F1 7 Tf 1 0 0 1 140 704 Tm (12) Tj /F1 11 Tf 1 0 0 1 147 700 Tm",
            "mensenhandel\u00b9\u00b2",
        ),
        ("(mensenhandel) Tj /F1 7 Tf 4 Ts (12) Tj /F1 11 Tf 0 Ts", "mensenhandel\u00b9\u00b2"),
        ("(2024) Tj /F1 7 Tf 4 Ts (3) Tj /F1 11 Tf 0 Ts", "2024\u00b3"),
        ("(500 m) Tj /F1 7 Tf 4 Ts (2) Tj /F1 11 Tf 0 Ts", "500 m\u00b2"),
        # What is no raised number stays on the line.
        ("(CO) Tj /F1 7 Tf -2 Ts (2) Tj /F1 11 Tf 0 Ts", "CO2"),
        ("(1) Tj /F1 7 Tf 4 Ts (e) Tj /F1 11 Tf 0 Ts", "1e"),
        ("(EUR ) Tj /F1 14 Tf (12) Tj /F1 11 Tf", "EUR 12"),
    ],
)
def test_a_raised_number_does_not_become_part_of_the_word_before_it(operators: str, text: str) -> None:
    page = f"BT /F1 11 Tf 1 0 0 1 72 700 Tm {operators} ( is er.) Tj ET"
    assert read(pdf(page)) == (f"{text} is er.", [])


def test_a_raised_number_that_cannot_be_parted_from_its_word_is_told() -> None:
    """Where nothing but the matrix makes it smaller, pypdf gives it with the word."""
    moved = "0.6 0 0 0.6 140 704 Tm (12) Tj 1 0 0 1 148 700 Tm"
    page = f"BT /F1 11 Tf 1 0 0 1 72 700 Tm (mensenhandel) Tj {moved} ( is er.) Tj ET"
    text, said = read(pdf(page))
    assert text.startswith("mensenhandel12")
    assert said == [
        "stuk: warning: page 1: small raised signs, such as the numbers of footnotes, "
        "are read as part of the word before them"
    ]


@pytest.mark.parametrize(
    "text, found",
    [
        (
            "De aanpak van mensenhandel1 is er.\nHet meldpunt2, dat komt.",
            '(2: "mensenhandel1", "meldpunt2" …)',
        ),
        ("De aanpak12 is er. Het meldpunt.14\nDe bestrijding15 komt.", '(2: "aanpak12", "bestrijding15" …)'),
        ("De aanpak van mensenhandel1 is er.", ""),  # one may be a name
        ("Versie2 van de norm volgt op versie1.", ""),
        ("Horizon2020 en Horizon2030.", ""),
        ("De aanpak heeft groep1 en groep2.", ""),
        ("De groepen hemd21 en broek88.", ""),
    ],
)
def test_numbers_of_footnotes_that_a_copy_left_against_words_are_told(text: str, found: str) -> None:
    said = read(text.encode())[1]
    assert bool(said) == bool(found)
    assert not found or (
        found.rstrip("…)") in said[0] and said[0].startswith("stuk:1: warning: numbers stand")
    )


def test_words_that_are_read_letter_by_letter_are_told() -> None:
    _, said = read(b"V O O R B L A D\nHet plan a b c is er.\n")
    assert said == [
        'stuk:1: warning: words are read letter by letter (lines: 1), such as "V O O R B L A D": '
        "join their letters in the text"
    ]
    (said_of_page,) = read(pdf(below("Het plan", "H e t  k a b i n e t")))[1]
    assert said_of_page.startswith(
        "stuk: warning: page 1: words are read letter by letter (lines: 1), such as"
    )


@pytest.mark.parametrize(
    "note, is_hidden",
    [
        ("/Subtype /Redact", True),
        ("/Subtype /Square /IC [0 0 0]", True),
        ("/Subtype /Square /IC [0 0 0] /CA 0.3", False),
        ("/Subtype /Square /IC []", False),
        ("/Subtype /Square /IC [0 0 0] /F 2", False),
        ("/Subtype /Highlight", False),
    ],
)
def test_words_under_a_box_that_is_laid_over_the_page_are_told(note: str, is_hidden: bool) -> None:
    rectangle = "/Rect [70 695 160 712]"
    assert len(read(pdf(WORDS, notes=f"<</Type /Annot {note} {rectangle}>>"))[1]) == is_hidden
    assert read(pdf(WORDS, notes=f"<</Type /Annot {note} /Rect [70 495 160 512]>>"))[1] == []


@pytest.mark.parametrize(
    "whole, broken, said",
    [
        ("/Subtype /Redact /Rect [70 695 160 712]", "/Subtype /Redact /Rect [/a 1 2 3]", "does not see"),
        ("/Subtype /FreeText /Contents (Erbij)", "/Subtype /FreeText /F /a", "laid over the page"),
        ("/Subtype /StrikeOut", "/Subtype /StrikeOut /F /a", "struck through"),
        ("/Subtype /Widget /FT /Tx /V (Erbij)", "/Subtype /Widget /Parent /a", "laid over the page"),
    ],
)
def test_a_broken_note_hides_none_of_another_page_and_none_beside_it(
    whole: str, broken: str, said: str
) -> None:
    good, bad = (f"<</Type /Annot {each}>>" for each in (whole, broken))
    found = read(pdf(WORDS, WORDS, WORDS, notes=[bad, good, bad + good]))[1]
    assert [each.startswith("stuk: warning: page 2-3: ") and said in each for each in found] == [True]


def test_a_page_whose_layers_are_broken_hides_none_of_another_and_no_notes() -> None:
    layers = "/OCProperties <</OCGs [5 0 R] /D <</OFF [5 0 R]>>>>"
    whole = pdf(
        WORDS, WORDS, resources="/Properties <</L 5 0 R>>", catalogue=layers, notes="<</Subtype /StrikeOut>>"
    )
    broken = whole.replace(b"/Properties <</L 5 0 R>>", b"/Properties [/L /L /L /L]", 1)
    assert [each.partition(";")[0] for each in read(whole)[1]] == [
        "stuk: warning: page 1-2: a layer that is not shown",
        "stuk: warning: page 1-2: words that are struck through",
    ]
    assert [each.partition(";")[0] for each in read(broken)[1]] == [
        "stuk: warning: page 2: a layer that is not shown",
        "stuk: warning: page 1-2: words that are struck through",
    ]


@pytest.mark.parametrize(
    "note, said",
    [
        ("/Subtype /FreeText /Contents (Toegevoegd)", "in fields of a form, or in boxes laid over the page"),
        ("/Subtype /Widget /FT /Tx /V (Ingevuld)", "in fields of a form, or in boxes laid over the page"),
        ("/Subtype /StrikeOut /QuadPoints [0 0 1 0 0 1 1 1]", "that are struck through"),
        ("/Subtype /Widget /FT /Tx /V ()", ""),
        ("/Subtype /Widget /FT /Tx", ""),
        ("/Subtype /Widget /FT /Btn /V /Yes", ""),
        ("/Subtype /FreeText /Contents (Verborgen) /F 2", ""),
        ("/Subtype /Link", ""),
    ],
)
def test_what_is_laid_over_the_words_of_a_page_is_told(note: str, said: str) -> None:
    found = read(pdf(below("Het plan."), notes=f"<</Type /Annot /Rect [0 0 9 9] {note}>>"))
    assert found[0] == "Het plan."
    assert [each.partition(";")[0] for each in found[1]] == [f"stuk: warning: page 1: words {said}"] * bool(
        said
    )


@pytest.mark.parametrize("turn", ["0 1 -1 0", "-1 0 0 -1", "0 -1 1 0"])
def test_lines_on_a_turned_page_are_read_in_their_order(turn: str) -> None:
    places = {"0 1 -1 0": (100, 100, 14, 0), "-1 0 0 -1": (500, 100, 0, 14), "0 -1 1 0": (400, 700, -14, 0)}
    x, y, across, down = places[turn]
    lines = ["Het plan is er.", "De gemeente doet mee.", "Het begint in mei."]
    page = " ".join(
        f"{turn} {x + across * number} {y + down * number} Tm ({words}) Tj"
        for number, words in enumerate(lines)
    )
    assert read(pdf(f"BT /F1 11 Tf {page} ET")) == ("\n".join(lines), [])


def test_the_command_tells_what_is_doubtful_on_standard_error(tmp_path: Path) -> None:
    path = tmp_path / "stuk.pdf"
    path.write_bytes(pdf(below(LOST), unicode={1: "E000"}))
    done = CliRunner().invoke(main, ["passages", str(path), "--source", "stuk", "-l", "nl"])
    assert done.exit_code == 0
    assert done.stderr == (
        f"{path}: waarschuwing: pagina 1: tekens waaraan het lettertype geen betekenis geeft (1), "
        'waar letters kunnen ontbreken: "heeft de <U+E000>nanciering geregeld."\n'
    )


def test_a_content_that_needs_another_program_is_no_cipher() -> None:
    content = pdf(below("Het plan.")).replace(b"/Length", b"/Filter /JBIG2Decode /Length")
    problems: list[Problem] = []
    assert extract.read_document(content, "stuk", problems) is None
    assert [each.code for each in problems] == ["no-pdf"]


def test_a_cipher_that_is_not_read_is_told_apart_from_a_password() -> None:
    """AES with keys of nought (PDF 2.0, table 20): what matters is that it is AES."""
    lengths = {"O": 48, "U": 48, "OE": 32, "UE": 32}
    keys = " ".join(f"/{name} <{'00' * length}>" for name, length in lengths.items())
    filters = "/CF <</StdCF <</CFM /AESV3 /Length 32>>>> /StmF /StdCF /StrF /StdCF"
    cipher = f"/Filter /Standard /V 5 /R 6 /Length 256 /P -4 {filters} {keys} /Perms <{'00' * 16}>"
    content = pdf(below("Het plan.")).replace(b"/Root 1 0 R", f"/Root 1 0 R /Encrypt <<{cipher}>>".encode())
    problems: list[Problem] = []
    assert extract.read_document(content, "stuk", problems) is None
    assert [each.code for each in problems] == ["enciphered-pdf"]


# Letters that are set in parts


@pytest.mark.parametrize(
    "set_apart, meant",
    [
        ("co\xa8ordinatie", "coördinatie"),  # as TeX sets it in its old fonts
        ("re\xa8\x02nstallatie", "reïnstallatie"),  # the i without a dot
        ("Caf\xb4e", "Café"),
        ("cr`eme", "crème"),
        ("P\xa8uvodn\xb4\x02", "Püvodní"),
        ("foto\xb4s", "foto\xb4s"),  # an apostrophe
        ("l\xb4eau", "l\xb4eau"),
        ("`een citaat\xb4", "`een citaat\xb4"),
        ("\xa8 4", "\xa8 4"),
    ],
)
def test_an_accent_that_is_set_by_itself_stands_on_its_letter(set_apart: str, meant: str) -> None:
    assert read(pdf(below(set_apart), unicode={1: "0041", 2: "0131"}))[0] == meant


def test_letters_in_their_forms_within_words_are_read_as_letters() -> None:
    # The word for peace: seen, lam with alef, meem, in the forms that they have at these places.
    text, said = read(pdf(below("\x04\x03\x02"), unicode={2: "FEB3", 3: "FEFC", 4: "FEE1"}))
    assert text == "سلام"
    assert said == []


def test_words_to_be_read_to_the_left_that_come_from_the_left_are_told() -> None:
    leftward = {1: "05D0", 2: "05D1"}
    fonts = "BT /F1 11 Tf 1 0 0 1 {} 700 Tm (\x01\x01) Tj ET BT /F1 12 Tf 1 0 0 1 {} 700 Tm (\x02\x02) Tj ET"
    assert read(pdf(fonts.format(200, 150), unicode=leftward))[1] == []
    assert read(pdf(fonts.format(150, 200), unicode=leftward))[1] == [
        "stuk: warning: page 1: words that are read from right to left come in the order in which they "
        "stand from left to right"
    ]


# Marks that are not seen where a text comes from


@pytest.mark.parametrize(
    "mark, count",
    [
        ("<p>De minister</p>", 2),
        ('<a href="https://x.example/">minister</a><br/>', 3),
        ("co&ouml;rdinatie &#8211; &nbsp;", 3),
        ("[minister](https://x.example/)", 1),
        ("**minister**", 1),
        ("<!-- minister -->", 1),
        ("<del>minister</del>", 2),
        ("<s>minister</s> <strike>raad</strike>", 4),
        ("<template><script>minister</script></template>", 4),
        ("<section hidden>minister</section>", 2),
        ("~~minister~~", 1),
        ('[minister](https://x.example/ "De minister")', 1),
        ("![minister](plaat.png)", 1),
        ("minister[^1]", 1),
    ],
)
def test_marks_of_a_web_page_or_of_markdown_are_told_with_their_line(mark: str, count: int) -> None:
    (said,) = read(f"Kop\n\nDit is {mark} van ons.\n".encode())[1]
    assert said.startswith(
        f"stuk:3: warning: marks of a web page or of Markdown are read as words (such places: {count}), such"
    )


@pytest.mark.parametrize(
    "words",
    [
        "a < b en c > d",
        "<U#2Kf>",
        "{haken} om woorden",
        "R&D; en B&W;",
        "[zie bijlage] (nota)",
        "2 ** 3 ** 4",
        "voetnoot**",
        "<naam van de raad>",
        "&geenteken; hier",
        "P&O&M",
        "~~ onder voorbehoud ~~",
        "<sectie> en <s1>",
        "[12][13]",
        "<!> en <-",
    ],
)
def test_signs_that_look_like_such_marks_are_words(words: str) -> None:
    assert read(f"Kop\n\nDit is {words} van ons.\n".encode())[1] == []


def test_words_that_run_in_another_direction_are_told() -> None:
    margin = "BT /F1 11 Tf 0 1 -1 0 30 300 Tm (Kantlijn) Tj ET"
    across = "BT /F1 60 Tf .7 .7 -.7 .7 100 300 Tm (CONCEPT) Tj ET"
    for other in (margin, across):
        text, said = read(pdf(f"{below('Regel een', 'Regel twee')} {other}"))
        assert text.startswith("Regel een")
        assert said == [
            "stuk: warning: page 1: words that run in another direction, such as those in a margin or across "
            "the page; they are read among the others"
        ]
    # A page that lies on its side has but one.
    assert read(pdf(margin))[1] == []


@pytest.mark.parametrize(
    "painted", ["2 Tr 1 g 0 G", "1 Tr 0 G", "1 Tr 1 g 0 G", "2 Tr 0 g 1 G", "6 Tr 1 g 1 0 0 RG"]
)
def test_letters_with_an_outline_that_is_seen_are_not_told(painted: str) -> None:
    assert read(pdf(f"{painted} {below('Het plan')}"))[1] == []


@pytest.mark.parametrize(
    "painted", ["2 Tr 1 g 1 G", "1 Tr 1 G", "0 Tr 1 g 0 G", "1 Tr 0 g 1 1 1 RG", "/Z gs"]
)
def test_letters_whose_paint_nobody_sees_are_told(painted: str) -> None:
    resources = "/ExtGState <</Z <</ca 0>>>>"
    (said,) = read(pdf(f"{painted} {below('Het plan')}", resources=resources))[1]
    assert "does not see" in said


@pytest.mark.parametrize("size", ["/F1 0 Tf", "/F1 11 Tf 1 Tz"])
def test_letters_without_height_or_width_are_told(size: str) -> None:
    (said,) = read(pdf(f"BT {size} 72 700 Td (Het plan) Tj ET"))[1]
    assert "too small to read" in said


@pytest.mark.parametrize("subtype, is_told", [("Stamp", True), ("FreeText", True), ("Highlight", False)])
@pytest.mark.parametrize("drawn", ["BT /F1 11 Tf (INGETROKKEN) Tj ET", "0 0 10 10 re f"])
def test_words_in_how_a_stamp_is_drawn_are_told_as_not_read(subtype: str, is_told: bool, drawn: str) -> None:
    note = f"<</Type /Annot /Subtype /{subtype} /Rect [50 600 300 650] /AP <</N 6 0 R>>>>"
    form = f"<</Subtype /Form /BBox [0 0 250 50] /Length {len(drawn)}>>\nstream\n{drawn}\nendstream"
    said = read(pdf(below("Het plan"), notes=note, more=[form]))[1]
    assert ["boxes laid over the page; they are not read" in each for each in said] == (
        [True] if is_told and "Tj" in drawn else []
    )


@pytest.mark.parametrize(
    "raised, text, is_told",
    [
        ("1,2", "mensenhandel\u00b9,\u00b2 daalt.", False),
        ("12, 13", "mensenhandel\u00b9\u00b2, \u00b9\u00b3 daalt.", False),
        ("a", "mensenhandela daalt.", True),
        ("a\\)", "mensenhandela) daalt.", True),
        ("*", "mensenhandel* daalt.", False),
        ("A", "mensenhandelA daalt.", False),  # as in the name of LaTeX
        ("TM", "mensenhandelTM daalt.", False),
    ],
)
def test_raised_signs_that_are_no_single_number(raised: str, text: str, is_told: bool) -> None:
    start = "BT /F1 11 Tf 72 700 Td (mensenhandel) Tj /F1 7 Tf 4 Ts"
    found, said = read(pdf(f"{start} ({raised}) Tj 0 Ts /F1 11 Tf ( daalt.) Tj ET"))
    assert found == text
    assert any("small raised signs" in each for each in said) == is_told


def test_what_ends_a_number_is_read_as_it_is_printed() -> None:
    words = "BT /F1 11 Tf 72 700 Td (de 10) Tj /F1 7 Tf 4 Ts (e) Tj 0 Ts /F1 11 Tf ( keer) Tj ET"
    assert read(pdf(words)) == ("de 10e keer", [])
