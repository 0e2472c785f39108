"""Drawing somebody else's file: names, kinds, links and values as they stand in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from graphbuilder import api
from graphbuilder.api import drawn_part
from graphbuilder.api.drawn_part import Choice
from graphbuilder.network.page import render
from tests.network.pictures import HOSTILE, Picture

FILES = {
    # Some names that stand in each file, in the language that the page shows.
    "thesaurus/nl-sbb-thesaurus.ttl": {"begrip", "concept", "Geonovum", "bronverwijzing"},
    "organisations/lblod-intermunicipal-orgs.ttl": {"Leidend Ambtenaar Pidpa"},
    "policy/un-sdg-goals-targets-indicators.ttl": {"End poverty in all its forms everywhere"},
    "policy/lblod-LEKP-goal.ttl": {"LEKP-doelstelling", "Werf 3: Mobiliteit - Fietspaden"},
    "organisations/w3c-org-ontology.ttl": {"Organization", "Formal Organization", "member", "Giorgia Lodi"},
    "thesaurus/yso-subset.ttl": {"geosciences", "YSO - General Finnish ontology"},
}


@pytest.fixture
def picture_of(tmp_path: Path) -> Callable[[str], Picture]:
    def made(turtle: str) -> Picture:
        file = tmp_path / "file.ttl"
        file.write_text(PREFIXES + turtle, encoding="utf-8")
        return drawn_part.picture(api.open_graph(file), Choice(), file.name)

    return made


PREFIXES = """
@prefix : <https://example.org/vocabulary#> .
@prefix e: <https://example.org/id/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix schema: <https://schema.org/> .
@prefix old: <http://schema.org/> .
"""


@pytest.mark.parametrize(
    ("property", "name"),
    [
        ("rdfs:label", "A"),
        ("skos:prefLabel", "A"),
        ("schema:name", "A"),
        ("old:name", "A"),
        ("foaf:name", "A"),
        ("dcterms:title", "A"),
        (":code", "thing"),
    ],
)
def test_a_name_comes_from_any_of_the_properties_for_names(
    picture_of: Callable[[str], Picture], property: str, name: str
) -> None:
    assert picture_of(f'e:thing {property} "A" .')["entities"]["thing"]["label"] == {"": name}


def test_names_are_dutch_and_english_where_the_file_has_them_else_in_another_language(
    picture_of: Callable[[str], Picture],
) -> None:
    entities = picture_of(
        """e:one skos:prefLabel "één"@nl, "one"@en-GB, "un"@fr .
           e:two skos:prefLabel "zwei"@de, "deux"@fr ."""
    )["entities"]
    assert entities["one"]["label"] == {"nl": "één", "en": "one"}
    assert entities["two"]["label"] == {"": "zwei"}
    # What is not shown can still be searched for.
    assert entities["one"]["hidden"] == ["un"]
    assert entities["two"]["hidden"] == ["deux"]


def test_other_names_spellings_and_definitions_stand_with_the_name(
    picture_of: Callable[[str], Picture],
) -> None:
    picture = picture_of(
        """e:one skos:prefLabel "fiets"@nl ; rdfs:label "rijwiel"@nl ; skos:altLabel "karretje"@nl ;
           skos:hiddenLabel "fits" ; skos:definition "voertuig op twee wielen"@nl ; skos:notation "42" ."""
    )
    one = picture["entities"]["one"]
    assert one["alternative"] == {"nl": ["karretje", "rijwiel"]}
    assert one["hidden"] == ["fits"]
    assert one["note"] == {"nl": "voertuig op twee wielen"}
    (statement,) = picture["statements"].values()
    assert (statement["relation"], statement["object"], statement["value"]) == ("skos:notation", None, "42")


def test_long_codes_are_drawn_by_what_tells_them_apart(picture_of: Callable[[str], Picture]) -> None:
    ends = [
        "Lot_diPp46XcmeHRAMFFenhpzZ",
        "Lot_892jPigYFVfQuuQEioV5g7",
        "Contract_P2VSufQndGRkHq7",
        "Contract_P2VSufQndGRkHq8",
        "Notice",
    ]
    entities = picture_of(" ".join(f"e:id_2017-S-221-458365_{end} a :Thing ." for end in ends))["entities"]
    assert {each["short"][""] for each in entities.values()} == {
        "Lot diPp46Xc…",
        "Lot 892jPigY…",
        # Eight signs do not tell these two apart.
        "Contract P2VSufQndGRkHq7",
        "Contract P2VSufQndGRkHq8",
        "Notice",
    }
    # In full where there is room, and found by it.
    assert {each["label"][""] for each in entities.values()} == {
        f"id_2017-S-221-458365_{end}" for end in ends
    }


def test_a_short_or_readable_name_is_drawn_as_it_is(picture_of: Callable[[str], Picture]) -> None:
    names = ["gemeente_een", "gemeente_twee", "gemeente_drie", "gemeente_vier"]
    entities = picture_of(" ".join(f"e:{name} a :Town ." for name in names))["entities"]
    assert {each["short"][""] for each in entities.values()} == set(names)


def test_many_kinds_of_a_file_share_six_columns(picture_of: Callable[[str], Picture]) -> None:
    classes = picture_of(" ".join(f"e:t{n} a :Kind{n} ." for n in range(24)))["classes"]
    assert len({each["column"] for each in classes.values()}) == 6


def test_a_triple_between_two_things_is_a_link_and_a_kind_is_none(
    picture_of: Callable[[str], Picture],
) -> None:
    picture = picture_of("e:a a :Town ; :liesIn e:b . e:b a :Region .")
    (link,) = picture["statements"].values()
    assert (link["subject"], link["relation"], link["object"]) == ("a", "vocabulary:liesIn", "b")
    assert picture["relations"]["vocabulary:liesIn"]["label"] == {"": "lies in"}
    assert {name: each["class"] for name, each in picture["entities"].items()} == {
        "a": "vocabulary:Town",
        "b": "vocabulary:Region",
    }


def test_each_kind_has_a_look_of_its_own(picture_of: Callable[[str], Picture]) -> None:
    picture = picture_of("\n".join(f"e:t{number} a :Kind{number} ." for number in range(30)))
    looks = {(each["colour"], each["shape"]) for each in picture["classes"].values()}
    assert len(looks) == 30


def test_a_thing_of_several_kinds_is_drawn_as_the_most_telling(
    picture_of: Callable[[str], Picture],
) -> None:
    picture = picture_of(
        "e:a a skos:Concept, :Goal . e:b a skos:Concept . e:c a owl:TransitiveProperty, owl:ObjectProperty ."
    )
    assert {name: each["class"] for name, each in picture["entities"].items()} == {
        "a": "vocabulary:Goal",
        "b": "skos:Concept",
        "c": "owl:ObjectProperty",
    }


def test_kinds_that_the_file_puts_below_a_known_one_stand_in_its_family(
    picture_of: Callable[[str], Picture],
) -> None:
    picture = picture_of("e:a a :Choir . :Choir rdfs:subClassOf :Club . :Club rdfs:subClassOf foaf:Agent .")
    assert picture["classes"]["vocabulary:Choir"]["family"] == "agents"


def test_members_of_a_list_are_linked_one_by_one(picture_of: Callable[[str], Picture]) -> None:
    picture = picture_of("e:a :steps ( e:b e:c ) .")
    ends = {(each["subject"], each["object"]) for each in picture["statements"].values()}
    # What the file says nothing of, and only one link leads to, is told as a value.
    assert ends == {("a", None)}
    assert {each["value"] for each in picture["statements"].values()} == {
        "https://example.org/id/b",
        "https://example.org/id/c",
    }
    named = picture_of('e:a :steps ( e:b e:c ) . e:b rdfs:label "B" . e:c rdfs:label "C" .')
    assert {(each["subject"], each["object"]) for each in named["statements"].values()} == {
        ("a", "b"),
        ("a", "c"),
    }


def test_what_lies_elsewhere_is_drawn_if_it_connects(picture_of: Callable[[str], Picture]) -> None:
    picture = picture_of("e:a :in <https://other.org/Zeeland> . e:b :in <https://other.org/Zeeland> .")
    assert picture["entities"]["Zeeland"]["class"] == "elsewhere"
    assert set(picture["entities"]) == {"a", "b", "Zeeland"}


def test_a_match_elsewhere_is_an_identifier(picture_of: Callable[[str], Picture]) -> None:
    picture = picture_of("e:a a :Town ; skos:exactMatch <https://other.org/1> .")
    assert picture["entities"]["a"]["identifiers"] == [{"iri": "https://other.org/1", "match": "exact"}]
    assert not picture["statements"]


def test_blank_nodes_are_called_by_what_is_said_of_them(picture_of: Callable[[str], Picture]) -> None:
    text = """e:plan rdfs:label "het plan"@nl ; :writtenBy [ foaf:name "Jansen" ] ;
              :contact [ a :Desk ; :phone "123" ] , [ a :Desk ; :phone "456" ] ."""
    picture = picture_of(text)
    names = {each["label"].get("nl") or each["label"][""] for each in picture["entities"].values()}
    assert names == {"het plan", "Jansen", "desk (het plan)"}
    assert len(picture["entities"]) == 4
    # The parser gives blank nodes other labels each time; the picture does not change with them.
    assert picture_of(text) == picture


def test_a_thing_with_only_a_code_is_called_after_what_it_belongs_to(
    picture_of: Callable[[str], Picture],
) -> None:
    picture = picture_of(
        """e:water rdfs:label "Waterschap" .
           <https://example.org/id/8f14e45fceea167a5a36dedd4bea2543> a :Board ; :governs e:water ."""
    )
    label = picture["entities"]["8f14e45fceea167a5a36dedd4bea2543"]["label"]
    assert label == {"nl": "board (Waterschap)", "en": "board (Waterschap)"}


@pytest.mark.slow
def test_circles_of_blank_nodes_and_of_lists_come_to_an_end(picture_of: Callable[[str], Picture]) -> None:
    rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    picture = picture_of(
        f"""_:a :next _:b . _:b :next _:a . e:c :list _:d .
            _:d <{rdf}first> e:c ; <{rdf}rest> _:d . """
        + " ".join(f"_:n{number} :next _:n{number + 1} ." for number in range(2000))
    )
    assert len(picture["entities"]) == 2 + 1 + 2001


def test_two_things_with_one_last_name_are_two(picture_of: Callable[[str], Picture]) -> None:
    picture = picture_of("<https://a.org/x/1> :p 1 . <https://b.org/y/1> :p 2 .")
    assert set(picture["entities"]) == {"https://a.org/x/1", "https://b.org/y/1"}


def test_the_page_claims_nothing_that_the_file_does_not_say(
    picture_of: Callable[[str], Picture], page_of: Callable[..., Any]
) -> None:
    picture = picture_of(
        'e:a a :Town ; rdfs:label "A-stad"@nl ; :liesIn e:b . e:b rdfs:label "B-gouw"@nl ; :size 12 .'
    )
    page = page_of(picture, "#focus=a")
    text = page.inner_text("body")
    assert "A-stad" in page.inner_text("#chosen")
    assert "lies in" in page.inner_text("#chosen")
    assert "zoals in het bestand file.ttl" in page.inner_text("#about")
    for claim in ("Hoe het gezegd is", "zo gesteld", "de bron zegt", "Woorden van de bron", "Vindplaats"):
        assert claim.casefold() not in text.casefold(), claim
    # Also with the whole list of statements open, and in English.
    page.evaluate("location.hash = 'language=en&list=open'")
    page.wait_for_selector("html[lang=en] #list[open]")
    text = page.inner_text("body")
    assert "12" in page.inner_text("#list")
    for claim in ("How it is said", "so stated", "the source", "Words of the source"):
        assert claim.casefold() not in text.casefold(), claim


def test_hostile_text_in_a_file_stays_text(
    picture_of: Callable[[str], Picture], page_of: Callable[..., Any]
) -> None:
    quoted = HOSTILE.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    page = page_of(
        picture_of(f'e:a rdfs:label "{quoted}" ; :note "{quoted}" ; :to e:b . e:b :p 1 .'), "#focus=a"
    )
    assert page.evaluate("document.title") != "RAAK"
    assert HOSTILE.split()[0] in page.inner_text("#chosen")


@pytest.mark.parametrize("file", FILES)
def test_files_of_others_give_a_page_that_shows_names(
    shared: Path, page_of: Callable[..., Any], file: str
) -> None:
    path = shared / "cases" / "realfiles" / file
    picture = drawn_part.picture(api.open_graph(path), Choice(), path.name)
    labels = {text for each in picture["entities"].values() for text in each["label"].values()}
    assert labels >= FILES[file]
    page = page_of(picture)
    # A large file opens on groups, which are called after their names.
    boxes = page.evaluate("[...graphbuilder.names(), ...graphbuilder.groups()].filter((box) => box.lines)")
    assert len(boxes) >= 5
    assert page.inner_text("h1") in {*picture["title"].values()}


@pytest.mark.slow
def test_the_same_file_gives_the_same_page_byte_for_byte(shared: Path) -> None:
    path = shared / "cases" / "realfiles" / "organisations" / "w3c-org-ontology.ttl"
    one, other = (
        render.page(drawn_part.picture(api.open_graph(path), Choice(), path.name)) for _ in range(2)
    )
    assert one == other
