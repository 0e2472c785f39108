"""Numbered texts are cut as lawyers cite them: acts, orders, directives, decisions, circulars."""
# ruff: noqa: E501 - provisions stand here as they are, each on its line

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from graphbuilder.curation.documents import cutting
from graphbuilder.curation.documents.cutting import Cut
from graphbuilder.curation.tables import places

HERE = Path(__file__).parent / "numbered"


def cut(path: Path) -> Cut:
    return cutting.cut_file(path, "x")


def cited(found: Cut, language: str) -> dict[str, str]:
    """What each passage says, by how it is cited; headings left out."""
    return {
        places.citation(each.place)[language]: found.texts[each.id]
        for each in found.passages
        if each.kind == "sentence"
    }


@pytest.fixture
def write(tmp_path: Path):  # type: ignore[no-untyped-def]
    def written(text: str) -> Cut:
        path = tmp_path / "text.txt"
        path.write_text(text, encoding="utf-8")
        return cut(path)

    return written


def test_an_act_of_parliament_has_subsections_paragraphs_and_closing_words() -> None:
    assert cited(cut(HERE / "act.txt"), "en") == {
        "preamble": "An Act to make provision about the shelter of victims.",
        "s. 1(1), opening words": "A local authority must provide shelter if\u2014",
        "s. 1(1)(a)": "a person asks for it, and",
        "s. 1(1)(b), opening words": "the person is\u2014",
        "s. 1(1)(b)(i)": "a victim of trafficking, or",
        "s. 1(1)(b)(ii)": "a child of such a victim.",
        "s. 1(2)": "The duty in subsection (1) does not apply where shelter is provided by the "
        "Secretary of State.",
        "s. 2(1), opening words": "A person who\u2014",
        "s. 2(1)(a)": "obstructs an officer, or",
        "s. 2(1)(b)": "gives false information,",
        "s. 2(1), closing words": "is guilty of an offence.",
        "s. 2(2)(a)": "The penalty is a fine.",
        "s. 2(2)(b)": "A second offence doubles it.",
        "s. 3": "This Act comes into force on 1 April 2022.",
    }


def test_a_dutch_act_has_members_items_and_items_below_them() -> None:
    assert cited(cut(HERE / "wet.txt"), "nl") == {
        "art. 1, aanhef": "In deze wet en de daarop berustende bepalingen wordt verstaan onder:",
        "art. 1, onder 1°": "opvang: verblijf;",
        "art. 1, onder 2°": "Onze Minister: Onze Minister van Voorbeelden.",
        "art. 1a, eerste lid": "Deze wet is van toepassing op meerderjarigen, met inbegrip van hen die de "
        "leeftijd van achttien jaar nog niet hebben bereikt.",
        "art. 1a, tweede lid, aanhef": "Onze Minister kan bij regeling:",
        "art. 1a, tweede lid, onder a, aanhef": "regels stellen over:",
        "art. 1a, tweede lid, onder a, onder 1°": "de duur;",
        "art. 1a, tweede lid, onder a, onder 2°": "de kosten;",
        "art. 1a, tweede lid, onder b": "ontheffing verlenen.",
        "art. 1a, lid 2a, eerste volzin": "Een regeling als bedoeld in het tweede lid wordt bekendgemaakt.",
        "art. 1a, lid 2a, tweede volzin": "Artikel 1 is van toepassing.",
        "art. 1a, derde lid": "Opvang is vrij van kosten.",
        "art. 12": "Artikel 1a, tweede lid, onder a, 2°, vervalt.",
        "slotformulier": "Lasten en bevelen dat deze in het Staatsblad zal worden geplaatst.",
        "ondertekening": "Gegeven te Wassenaar, 3 mei 2015",
    }


def test_a_directive_has_recitals_chapters_indents_and_an_annex() -> None:
    found = cut(HERE / "directive.txt")
    said = cited(found, "en")
    assert said["recital 1, second sentence"] == "It often crosses borders."
    assert said["art. 2(1)(b)(ii)"] == "translation."
    assert said["art. 2(1), closing words"] == "Such assistance shall be free of charge."
    assert said["art. 2(3), second indent"] == "charge a contribution."
    assert said["annex I, point 1(b)"] == "long-term shelter."
    headings = [found.texts[each.id] for each in found.passages if each.kind == "heading"]
    assert headings[1:4] == ["CHAPTER I GENERAL PROVISIONS", "Article 1 Subject matter", "Article 2 Shelter"]


def test_a_decision_with_bullets_has_its_items_and_who_signed() -> None:
    said = cited(cut(HERE / "besluit.txt"), "nl")
    assert said["onder I, tweede opsommingsteken"] == "het adviseren van de minister;"
    assert said["onder II, eerste gedachtestreepje"] == "de gemeenten;"
    assert said["ondertekening"] == "De Minister van Voorbeelden, J. Jansen"


def test_a_circular_has_numbered_paragraphs_and_their_lists() -> None:
    said = cited(cut(HERE / "circulaire.txt"), "nl")
    assert said["par. 1.1, tweede volzin"] == "Zij geldt voor alle gemeenten."
    assert said["par. 1.2.1, onder b, onder ii"] == "de gemeente, nl. het college."
    assert said["par. 1.2.2, tweede gedachtestreepje"] == "De regio houdt een lijst bij."
    # An abbreviation ends no sentence, and a line that is full goes on.
    assert said["par. 2.1, eerste volzin"] == "De gemeente rapporteert jaarlijks aan de plv. directeur."
    assert said["par. 2.1, tweede volzin"] == "Zij doet dat voor 1 maart."


def test_articles_may_stand_on_the_line_of_their_number_and_be_parted_by_clauses() -> None:
    assert cited(cut(HERE / "wet-be.txt"), "nl") == {
        "art. 1": "Deze wet regelt een aangelegenheid als bedoeld in artikel 78 van de Grondwet.",
        "art. 2, aanhef": "De Koning bepaalt:",
        "art. 2, onder 1°": "de duur van de opvang;",
        "art. 2, onder 2°": "de kosten ervan.",
        "art. 3, § 1, eerste volzin": "De minister wijst een coördinator aan.",
        "art. 3, § 1, tweede volzin": "Hij brengt jaarlijks verslag uit.",
        "art. 3, § 2, aanhef": "Het verslag bevat:",
        "art. 3, § 2, onder a": "cijfers;",
        "art. 3, § 2, onder b": "aanbevelingen.",
        "art. 4bis": "Deze wet treedt in werking op 1 mei 2021.",
    }


def test_regulations_have_their_number_below_their_title() -> None:
    found = cut(HERE / "regulations.txt")
    assert cited(found, "en") == {
        "s. 1(1)": "These Regulations may be cited as the Shelter Regulations 2022.",
        "s. 1(2)": "They come into force on 1 April 2022.",
        "s. 2, opening words": "In these Regulations\u2014",
        "s. 2(a)": "\u201cshelter\u201d means a place to stay; and",
        "s. 2(b)": "\u201cvictim\u201d has the meaning given by section 1.",
        "s. 3(1)": "The authority must keep a register.",
        "s. 3(2), opening words": "The register must show\u2014",
        "s. 3(2)(a)": "the date, and",
        "s. 3(2)(b)": "the place.",
    }
    assert found.texts["x/s2.0"] == "Interpretation 2."


def test_a_german_act_is_cited_by_its_clauses() -> None:
    said = cited(cut(HERE / "gesetz.txt"), "en")
    assert said["§ 1(2)"] == "Es gilt für alle Gemeinden."
    assert said["§ 2(1)(2)"] == "Beratung."


def test_items_know_the_words_that_they_depend_on() -> None:
    found = cut(HERE / "act.txt")
    lead_in = {each.id: each.lead_in for each in found.passages}
    assert lead_in["x/s1.1.b.ii.1"] == "x/s1.1.b.1"
    assert lead_in["x/s1.1.b.1"] == "x/s1.1.1"
    assert lead_in["x/s1.1.1"] == ""
    assert lead_in["x/s2.1.2"] == ""


def test_marks_links_notes_and_what_a_publisher_adds_are_no_text(write) -> None:  # type: ignore[no-untyped-def]
    found = write(
        "<meta http-equiv='Content-Type' content='text/html' />\n\n##Besluit proef\n\n"
        "### Artikel 1\nMaterieel uitgewerkt per 06-03-2013\n\n####Doel\n\n"
        "*De [Wet proef](../../(b)/BWBR1/README.md) geldt*<sup>1 Zie [art. 2 Sr](../x.md). Ook elders.</sup>; "
        "punten daarvan2, ook (appl.no. 26766/05 en 22228/06).\n\n### Artikel 2\n\n[Vervallen per 01-01-2012]\n"
    )
    assert {each.id: found.texts[each.id] for each in found.passages} == {
        "x/title.0": "Besluit proef",
        "x/art1.0": "Artikel 1 Doel",
        "x/art1.1": "De Wet proef geldt; punten daarvan, ook (appl.no. 26766/05 en 22228/06).",
        "x/art1.note1.1": "Zie art. 2 Sr.",
        "x/art1.note1.2": "Ook elders.",
        "x/art2.0": "Artikel 2",
    }


UNSEEN = [
    "<!-- Zij wordt opgeheven. -->",
    "<del>die wordt opgeheven</del>",
    "<DEL datetime='2012'>die wordt <b>opgeheven</b></DEL>",
    "<s>die wordt opgeheven</s>",
    "<strike>die wordt opgeheven</strike>",
    "~~die wordt opgeheven~~",
    '<script type="text/javascript">var a = "Zij wordt opgeheven.";</script>',
    "<style>p {color: red}</style>",
    "<template>Zij wordt opgeheven.</template>",
    "<span hidden>Zij wordt opgeheven.</span>",
    '<span style="color: red; display:none">Zij wordt opgeheven.</span>',
    "<div hidden=''>Zij <div>wordt</div> opgeheven.</div>",
    "<p style='visibility: hidden'>Zij wordt opgeheven.</p>",
    "![Zij wordt opgeheven.](plaat.png)",
]


@pytest.mark.parametrize("unseen", UNSEEN)
def test_what_nobody_sees_in_a_law_or_is_struck_out_there_is_no_text_and_is_told(write, unseen: str) -> None:  # type: ignore[no-untyped-def]
    found = write(f"Artikel 1\n\nEr is een raad {unseen} in Utrecht.\n\nArtikel 2\n\nKort.\n")
    assert cited(found, "nl") == {"art. 1": "Er is een raad in Utrecht.", "art. 2": "Kort."}
    (said,) = found.warnings
    assert (said.code, said.line, said.values["count"]) == ("unseen-in-text", 3, 1)


def test_a_comment_of_several_lines_in_a_law_is_no_text(write) -> None:  # type: ignore[no-untyped-def]
    found = write("Artikel 1\n\nEr is een raad.\n<!--\nZij wordt opgeheven.\n-->\n\nArtikel 2\n\nKort.\n")
    assert cited(found, "nl") == {"art. 1": "Er is een raad.", "art. 2": "Kort."}
    assert [found.passages[-1].row.line, *(each.line for each in found.warnings)] == [5, 4]


@pytest.mark.parametrize(
    "seen",
    [
        "<ins>die blijft</ins>",
        "<span class='hidden-xs'>die blijft</span>",
        "<span title='hidden'>die blijft</span>",
        "<s>die blijft",
        "<!-- die blijft",
        "~~ die blijft ~~",
        "<span>die <b>blijft</b></span>",
    ],
)
def test_what_is_seen_in_a_law_is_text(write, seen: str) -> None:  # type: ignore[no-untyped-def]
    found = write(f"Artikel 1\n\nEr is een raad {seen} in Utrecht.\n\nArtikel 2\n\nKort.\n")
    assert "die blijft" in cited(found, "nl")["art. 1"]
    assert [each.code for each in found.warnings if each.code == "unseen-in-text"] == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "words",
    [
        "<s>a <!-- b <span hidden>c ~~d " * 20_000,
        "woord   ander   " * 20_000,
        "<sup>1 " * 10_000,
        "".join(f"\nArtikel {number}\nTekst {number}.\n" for number in range(3, 15_000)),
    ],
    ids=["marks without end", "wide gaps", "notes without end", "many articles"],
)
def test_a_law_of_any_length_takes_a_moment(write, words: str) -> None:  # type: ignore[no-untyped-def]
    """Each took half a minute or more: what stands in it was looked through once for each that stands in it."""
    start = time.monotonic()
    write(f"Artikel 1\n\n{words}\n\nArtikel 2\n\nKort.\n")
    assert time.monotonic() - start < 30


def test_what_was_left_out_of_a_text_ends_no_sentence(write) -> None:  # type: ignore[no-untyped-def]
    found = write(
        "Artikel 1\n\nLid zijn: mw. […], plv. directeur; dhr. […] De Vries blijft.\n\nArtikel 2\n\nKort.\n"
    )
    assert list(cited(found, "nl")) == ["art. 1", "art. 2"]


@pytest.mark.parametrize(
    "markers, names",
    [
        (("1.", "2.", "2a.", "3."), ("1", "2", "2a", "3")),
        (("(1)", "(2)", "(3)"), ("1", "2", "3")),
        (("1.", "3.", "4."), ("1", "3", "4")),  # the second was repealed
        (("h.", "i.", "j."), ("h", "i", "j")),
        (("i.", "ii.", "iii.", "iv."), ("i", "ii", "iii", "iv")),
        (("a)", "b)", "c)"), ("a", "b", "c")),
        (("1°.", "2°."), ("1", "2")),
        (("y.", "z.", "aa.", "bb."), ("y", "z", "aa", "bb")),
    ],
)
def test_markers_of_a_list_stay_in_one_list(write, markers: tuple[str, ...], names: tuple[str, ...]) -> None:  # type: ignore[no-untyped-def]
    items = "\n".join(f"{each} een onderdeel;" for each in markers)
    found = write(f"Artikel 1\n\nHet gaat om:\n{items}\n\nArtikel 2\n\nKort.\n")
    items_found = [each.id.split(".")[1] for each in found.passages if each.lead_in == "x/art1.1"]
    assert tuple(items_found) == names


def test_a_text_that_numbers_nothing_is_cut_as_before(write) -> None:  # type: ignore[no-untyped-def]
    found = write(
        "Brief\n\nIn artikel 3 van de wet staat veel.\n\n2.1 Aanpak\n\nWij werken samen. Dat helpt.\n"
    )
    assert [each.id for each in found.passages] == ["x/S0.0", "x/S0.1", "x/S1.0", "x/S1.1", "x/S1.2"]
    assert found.table().splitlines()[0].endswith(",kind,note")


# The six official texts ------------------------------------------------------------

SIX = [
    ("01-bwbr0034176", {
        "art. 2, eerste lid, eerste volzin": "De Nationaal rapporteur mensenhandel en seksueel geweld tegen kinderen "
        "wordt in zijn werkzaamheden ondersteund door een bureau.",
        "art. 3, derde lid, eerste volzin": "De Nationaal rapporteur mensenhandel en seksueel geweld tegen kinderen "
        "wordt op eigen aanvraag ontslagen.",
        "art. 5, aanhef": "De Nationaal rapporteur mensenhandel en seksueel geweld tegen kinderen heeft tot taak:",
        "art. 7, eerste lid, onder a": "een verantwoording van de wijze van onderzoek;",
        "art. 8": "De Nationaal rapporteur mensenhandel en seksueel geweld tegen kinderen stelt ieder jaar een jaarplan "
        "op en zendt dit aan Onze Minister van Veiligheid en Justitie.",
    }),
    ("02-bwbr0031678", {
        "art. 1": "Er is een Nationaal rapporteur mensenhandel en seksueel geweld tegen kinderen.",
        "art. 6, tweede lid, tweede volzin": "Aan de hand van de evaluatie wordt bezien of wijziging van de taken van "
        "de Rapporteur gewenst is.",
        "art. 8": "De Regeling instelling Nationaal rapporteur mensenhandel 2009 wordt ingetrokken.",
        "slotformulier": "Deze regeling zal met de toelichting in de Staatscourant worden geplaatst.",
    }),
    ("03-bwbr0026786", {
        "art. 4, eerste lid, tweede volzin": "De Nationaal rapporteur stelt ieder jaar een jaarplan op.",
        "art. 6, eerste lid": "De Nationaal rapporteur mensenhandel wordt benoemd door de Minister van Justitie.",
    }),
    ("04-bwbr0029749", {
        "art. 2, onder 2": "het tegengaan van uitwassen in de prostitutiebranche en overige sectoren;",
        "art. 4, onder 2": "het signaleren van knelpunten, het oplossen dan wel het adresseren daarvan;",
        "art. 4, onder 3, tweede opsommingsteken": "de borging van de bestuurlijke aanpak van mensenhandel;",
        "art. 9": "De voorzitter voorziet in het secretariaat van de Task Force.",
    }),
    ("05-bwbr0023595", {
        "art. 1": "Er is een Task Force Aanpak Mensenhandel.",
        "art. 4, eerste gedachtestreepje": "het signaleren van knelpunten, het oplossen dan wel het adresseren daarvan;",
        "art. 4, derde gedachtestreepje": "uitwisselen van best practices;",
        "art. 5, eerste volzin": "De Task Force wordt ingesteld voor een periode van 3 jaar.",
    }),
    ("06-bwbr0033564", {
        "Samenvatting, tweede opsommingsteken": "signalen van mensenhandel worden in alle gevallen opgepakt;",
        "Achtergrond, par. 2, derde volzin": "De bekendste variant is seksuele uitbuiting.",
        "Opsporing, par. 1, eerste volzin": "Signalen van mensenhandel moeten in alle gevallen worden opgepakt.",
        "Opsporing, par. 3, voetnoot 3": "Zie de Aanwijzing JIT\u2019s.",
        "Vervolging, par. 1, vijfde volzin": "Het uitgangspunt van internationale samenwerking geldt ook voor de "
        "vervolgingsfase.",
    }),
]  # fmt: skip


@pytest.mark.parametrize("name, expected", SIX)
def test_the_six_texts_are_cited_by_article_member_and_item(
    shared: Path, name: str, expected: dict[str, str]
) -> None:
    said = cited(cut(shared / "sources" / f"{name}.txt"), "nl")
    assert {place: said.get(place) for place in expected} == expected


@pytest.mark.parametrize("name", [name for name, _ in SIX])
def test_the_six_texts_lose_no_word_and_keep_no_mark(shared: Path, name: str) -> None:
    path = shared / "sources" / f"{name}.txt"
    found = cut(path)
    words = re.sub(
        r"<meta[^\n]*>|Materieel uitgewerkt per \S+|\]\((?:[^()\s]|\([^()\s]*\))*\)|</?sup>(?:\s*\d+)?", " ",
        path.read_text("utf-8"),
    )  # fmt: skip
    # Numbers and signs of members and items are in the citation; 06 has one number against a word.
    assert sorted(re.findall(r"[^\W\d_]{2,}", words)) == sorted(
        each for passage in found.passages for each in re.findall(r"[^\W\d_]{2,}", found.texts[passage.id])
    )
    marks = re.compile(r"[#<>*]|\]\(|\.md|Materieel uitgewerkt")
    assert not [text for text in found.texts.values() if marks.search(text)]
    starts = [each.start for each in found.passages]
    assert starts == sorted(starts)
    assert len({each.id for each in found.passages}) == len(found.passages)


@pytest.mark.parametrize(
    ("lines", "signed"),
    [
        (
            "Den Haag, 3 mei 2020\nDe Minister van Justitie,\nA. Vaart\nDe Staatssecretaris van Zorg,\nB. Oever",
            [
                "Den Haag, 3 mei 2020",
                "De Minister van Justitie, A. Vaart",
                "De Staatssecretaris van Zorg, B. Oever",
            ],
        ),
        (
            "Den Haag\n3 mei 2020\nDe\nMinister van Justitie,\nmede namens de Minister van Zorg,\nA. Vaart\nDe\nStaatssecretaris van Zorg,\nB. Oever",
            [
                "Den Haag 3 mei 2020",
                "De Minister van Justitie, mede namens de Minister van Zorg, A. Vaart",
                "De Staatssecretaris van Zorg, B. Oever",
            ],
        ),
        (
            "Done at Brussels, 3 May 2020.\nFor the European Parliament\nThe President\nA. SHORE\nFor the Council\nThe President\nB. QUAY",
            [
                "Done at Brussels, 3 May 2020.",
                "For the European Parliament The President A. SHORE",
                "For the Council The President B. QUAY",
            ],
        ),
    ],
)
def test_each_who_signs_has_a_passage_also_where_no_blank_line_parts_them(
    lines: str, signed: list[str], write: Callable[[str], Cut]
) -> None:
    text = "### Artikel 1\n\nEr is een raad.\n\n### Artikel 2\n\nDit besluit treedt morgen in werking.\n\n"
    found = write(text + lines + "\n")
    assert [words for name, words in found.texts.items() if "/signature" in name] == signed
