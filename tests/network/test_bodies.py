"""The lanes of offices and bodies that a law sets up: what is told of each, where, and until when.

What is expected is read from the orders of the harbour master in `datasets/quay`.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.api import drawn_part
from graphbuilder.api.drawn_part import Choice
from graphbuilder.network.lanes.model import Item, Lane, Lanes, Trunk
from graphbuilder.network.lanes.opening import lanes
from graphbuilder.network.page import render
from graphbuilder.network.picture import from_dataset
from graphbuilder.network.picture.model import EntityClass, Passage, Relation
from tests.conftest import Tables
from tests.network.pictures import Picture, both, entity, statement

DATASETS = Path(__file__).parents[1] / "datasets"
OWN = """@prefix w: <https://water.example/def#> .
@prefix pol: <https://w3id.org/policy-graph/ontology#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
w:Gauge a owl:Class ; rdfs:subClassOf pol:Service ; pol:body true ; rdfs:label "peilschaal"@nl , "gauge"@en .
w:placedBy a pol:Relation ; rdfs:label "geplaatst bij"@nl , "placed by"@en ; pol:setsUp true ;
    pol:tellsOfSubject pol:existence ; schema:domainIncludes w:Gauge ; schema:rangeIncludes pol:LegalAct .
w:reads a pol:Relation ; rdfs:label "leest af"@nl , "reads"@en ; pol:tellsOfObject pol:belonging ;
    schema:domainIncludes pol:Role ; schema:rangeIncludes w:Gauge .
"""


@pytest.fixture(scope="module")
def quay() -> Picture:
    return from_dataset.picture(api.open_graph(DATASETS / "quay"))


def opening(picture: Picture) -> Lanes:
    found = lanes(picture)
    assert found is not None
    return found


def body(picture: Picture, key: str) -> Lane:
    return next(each for each in opening(picture)["bodies"] if each["key"] == key)


def line(trunk: Trunk) -> str:
    """A trunk as one line of Dutch, with what stands under its names behind them."""
    chips = [f"[{chip['text']['nl']}]" for chip in trunk["chips"]]
    parts = [trunk["verb"]["text"]["nl"], *chips, trunk["when"]["nl"], *cited(trunk)]
    return " ".join([*filter(None, parts), ", ".join(map(named, trunk["names"]))])


def named(item: Item) -> str:
    under = [f"({line(each)})" for each in item["under"]]
    return " ".join([item["name"]["text"]["nl"], *cited(item), *under])


def cited(thing: Item | Trunk) -> list[str]:
    return [f"<{each['text']['nl']}>" for each in thing["cited"]]


def told(found: Lane) -> dict[str, list[str]]:
    """What is told by topic: lines, and values with what they are."""
    return {
        topic["label"]["nl"]: [
            *map(line, topic["trunks"]),
            *(f"{each['label']['nl']} {each['value']['text']['nl']}" for each in topic["values"]),
        ]
        for topic in found["told"]
    }


def test_an_office_that_an_order_sets_up_has_a_lane_after_the_policy_tracks(quay: Picture) -> None:
    """The quay group is spoken of in the orders too, but no sentence says that one of them sets it up."""
    found = opening(quay)
    assert [each["key"] for group in found["groups"] for each in group["lanes"]] == ["kadeplan"]
    assert [each["key"] for each in found["bodies"]] == ["havenmeester"]


def test_it_tells_who_holds_it_its_tasks_to_whom_it_reports_and_its_term(quay: Picture) -> None:
    found = told(body(quay, "havenmeester"))
    assert found["wie erbij hoort"] == [
        "vervult de functie van 2006 tot en met 2010 Ada Kade",
        "vervult de functie van 1 sep 2012 tot en met 2015 Bo Boei",
        "vervult de functie van vanaf 1 jan 2013, einde niet vermeld Ko Kaai",
    ]
    assert found["taken, plichten en bevoegdheden"] == [
        "is adviseur van vanaf 1 juni 2012 de raad",
        "is gebonden aan [toegestaan] 1 apr 2009 tot en met 31 mei 2012 de kade sluiten",
        "is gebonden aan [onder voorwaarde] vanaf 1 juni 2012 op verzoek een verslag opstellen",
    ]
    assert found["aan wie verantwoording"] == [
        "is gebonden aan 1 apr 2009 tot en met 31 mei 2012 "
        "ieder jaar een verslag opstellen en zenden (is gericht aan de raad)"
    ]
    assert found["begin, einde en termijn"] == [
        "is ingesteld bij 1 apr 2009 tot en met 31 mei 2012 Regeling havenmeester 2009 (tekst)",
        "heeft als termijn een periode van vier jaar",
        "heeft als termijn ten hoogste 4 jaar",
    ]


def test_what_no_source_tells_of_a_body_is_said_of_it_and_in_the_answer(quay: Picture) -> None:
    """Nobody is asked for a report any more, and the order that set it up has no date."""
    picture = without(quay, "o6", "l4", "l5", "k8")
    picture["statements"]["o1"] = {**picture["statements"]["o1"], "from": "", "until": "", "inForce": False}
    absent = ["wie erbij hoort", "aan wie verantwoording", "begin", "einde"]
    found = opening(picture)
    assert [each["nl"] for each in found["bodies"][0]["absent"]] == absent
    assert [
        [noun["nl"] for noun in each["nouns"]]
        for each in found["answers"]["absent"]
        if each["track"]["name"] == "havenmeester"
    ] == [absent]
    partial: Picture = {**picture, "variants": ["partial"]}
    assert body(partial, "havenmeester")["absent"] == []


def without(picture: Picture, *keys: str) -> Picture:
    kept = {key: each for key, each in picture["statements"].items() if key not in keys}
    return {**picture, "statements": kept}


def test_it_has_ended_where_all_that_is_said_of_it_has_an_end(quay: Picture) -> None:
    """The decree of 2012 repeals the order on 1 June, but speaks of the office itself: so that is there."""
    assert body(quay, "havenmeester")["ended"] is None
    repealed = body(without(quay, "p2", "p3", "p4", "p7", "l5", "k8"), "havenmeester")["ended"]
    assert repealed is not None
    assert (repealed["label"]["nl"], repealed["value"]["text"]["nl"]) == ("beëindigd per", "1 juni 2012")
    assert repealed["value"]["statements"] == ["o1"]


def test_an_end_that_is_known_by_its_year_alone_is_told_so(quay: Picture) -> None:
    picture = without(quay, *(key for key in quay["statements"] if key not in ("o1", "p1")))
    picture["statements"]["o1"] = {**picture["statements"]["o1"], "until": "2012"}
    ended = body(picture, "havenmeester")["ended"]
    assert ended is not None
    assert f"{ended['label']['en']} {ended['value']['text']['en']}" == "ended in 2012"


def test_on_a_day_after_its_end_it_has_no_lane_and_before_it_has() -> None:
    graph = api.open_graph(DATASETS / "quay")

    def on(day: str) -> list[str]:
        return [each["key"] for each in opening(drawn_part.picture(graph, Choice(as_of=day)))["bodies"]]

    assert on("2010-01-01") == ["havenmeester"]
    assert on("2013-06-01") == []


def cut_as_law(picture: Picture) -> Picture:
    """The orders as texts that are cited by article."""
    articles = {"S1": "art. 1", "S2": "art. 2", "S3": "art. 3", "S4": "art. 4, onder a"}
    passages: dict[str, Passage] = {
        key: {**each, "citation": both(articles[each["label"]], articles[each["label"]])}
        if each["source"].startswith("order-") and each["label"] in articles
        else each
        for key, each in picture["passages"].items()
    }
    return {**picture, "passages": passages}


def test_what_a_law_says_is_cited_by_its_provision_and_the_law_behind_it(quay: Picture) -> None:
    found = told(body(cut_as_law(quay), "havenmeester"))
    law = "Regeling havenmeester 2009 (tekst)"
    assert found["begin, einde en termijn"][0] == (
        f"is ingesteld bij 1 apr 2009 tot en met 31 mei 2012 <art. 1, {law}> {law}"
    )
    assert found["aan wie verantwoording"] == [
        "is gebonden aan 1 apr 2009 tot en met 31 mei 2012 ieder jaar een verslag opstellen en zenden "
        f"<art. 4, onder a, {law}> (is gericht aan de raad)"
    ]
    assert found["wie erbij hoort"][0].endswith("2010 Ada Kade"), "a letter has no provisions"


def test_provisions_that_differ_stand_behind_the_names_and_the_law_once(quay: Picture) -> None:
    """Three tasks of which the first two stand in one article."""
    picture = cut_as_law(quay)
    tasks = {"meten": "S1", "varen": "S1", "melden": "S2"}
    picture = {
        **picture,
        "entities": picture["entities"] | {name: entity("Goal", both(name, name)) for name in tasks},
        "relations": picture["relations"] | {"hasTask": task_relation(picture)},
        "statements": picture["statements"]
        | {
            f"t{name}": statement("havenmeester", "hasTask", name, passage=f"order-2009/{label}")
            for name, label in tasks.items()
        },
    }
    law = "Regeling havenmeester 2009 (tekst)"
    assert (
        f"heeft als taak <{law}> meten, varen <art. 1>, melden <art. 2>"
        in told(body(picture, "havenmeester"))["taken, plichten en bevoegdheden"]
    )


def task_relation(picture: Picture) -> Relation:
    return {**picture["relations"]["advises"], "label": both("heeft als taak", "has as its task"), "time": ""}


def test_a_value_that_two_laws_give_alike_stands_once_with_both_provisions(quay: Picture) -> None:
    picture = cut_as_law(quay)
    picture["statements"] = picture["statements"] | {
        "p3": {**picture["statements"]["p3"], "value": picture["statements"]["o3"]["value"]}
    }
    (term,) = next(each["values"] for each in body(picture, "havenmeester")["told"] if each["values"])
    assert term["value"]["statements"] == ["o3", "p3"]
    assert [each["text"]["nl"] for each in term["cited"]] == [
        "art. 3, Regeling havenmeester 2009 (tekst)",
        "art. 3, Besluit havenmeester 2012 (tekst)",
    ]


def test_in_one_line_it_tells_who_belongs_to_it_and_first_of_all_its_tasks(quay: Picture) -> None:
    """Two lines of each, one of them something that nobody may miss: the power to close the quay."""
    row = body(quay, "havenmeester")["row"]
    assert line(row["who"][0]) == "vervult de functie van 2006 tot en met 2010 Ada Kade"
    assert [line(trunk) for trunk in row["what"]] == [
        "is adviseur van vanaf 1 juni 2012 de raad",
        "is gebonden aan [toegestaan] 1 apr 2009 tot en met 31 mei 2012 de kade sluiten",
    ]


@pytest.mark.slow
def test_a_dataset_marks_bodies_and_topics_of_its_own(tmp_path: Path) -> None:
    """By marks in its ontology alone: a gauge is a facility, and no act of ours sets it up."""
    tables = Tables(Path(shutil.copytree(DATASETS / "quay", tmp_path / "quay")))
    tables.without_texts()
    (tables.folder / "ontology.ttl").write_text(OWN, encoding="utf-8")
    tables.add("entities", id="schaal", class_="Gauge", label_nl="de peilschaal")
    for name, said in {
        "n1": ("schaal", "placedBy", "besluit"), "n2": ("havenmeester", "reads", "schaal"),
    }.items():  # fmt: skip
        subject, relation, thing = said
        tables.add(
            "statements", id=name, passage="sheet/S1", subject=subject, relation=relation, object=thing,
            modality="asserted", quote="Het kadeplan is verworpen", status="checked",
        )  # fmt: skip
    found = body(from_dataset.picture(api.check(tables.folder).graph), "schaal")
    assert told(found) == {
        "wie erbij hoort": ["leest af havenmeester"],
        "begin, einde en termijn": ["geplaatst bij Besluit havenmeester 2012 (tekst)"],
    }
    assert [each["nl"] for each in found["absent"]] == [
        "taken, plichten en bevoegdheden", "aan wie verantwoording", "begin", "einde",
    ]  # fmt: skip


def test_whoever_holds_an_office_that_is_a_member_stands_behind_it(quay: Picture) -> None:
    picture: Picture = {
        **quay,
        "statements": quay["statements"]
        | {
            "m1": statement("kadegroep", "legalBasis", "besluit", passage="letter/S1"),
            "m2": statement("havenmeester", "org:memberOf", "kadegroep", passage="letter/S3"),
        },
    }
    members = [each for each in told(body(picture, "kadegroep"))["wie erbij hoort"] if "havenmeester" in each]
    assert members == [
        "is lid van havenmeester "
        "(wordt vervuld door 2006 tot en met 2010 Ada Kade) "
        "(wordt vervuld door 1 sep 2012 tot en met 2015 Bo Boei)"
    ], "the newspaper is another source"


def test_without_a_track_the_lanes_are_those_of_bodies_and_the_first_sentence_says_so(quay: Picture) -> None:
    kinds: dict[str, EntityClass] = {key: {**kind, "hub": False} for key, kind in quay["classes"].items()}
    found = opening({**quay, "classes": kinds})
    assert (found["groups"], found["tracks"]) == ([], 0)
    assert found["lead"]["nl"].startswith("Een ambt of orgaan dat een wet of besluit instelt: havenmeester.")


def test_the_page_leads_from_its_first_screen_to_bodies_and_cites_in_both_languages(quay: Picture) -> None:
    for language, cited, heading in (
        ("nl", "art. 1, Regeling havenmeester 2009 (tekst)", "bij welk traject of orgaan"),
        ("en", "art. 1, Harbour", "in which policy track or body"),
    ):
        html = render.page(cut_as_law(quay), language=language)
        first = html.index("id=headings")
        assert "href=#track-havenmeester" in html[:first]
        section = html[html.index("id=bodies") : html.index("id=key")]
        assert cited in " ".join(re.sub(r"<[^>]+>", "", section).split())
        assert heading in html.lower()


@pytest.mark.slow
def test_of_more_than_sixty_bodies_the_lanes_are_folded_and_of_very_many_there_are_none(
    quay: Picture,
) -> None:
    def with_bodies(many: int) -> Picture:
        names = [f"raad-{number}" for number in range(many)]
        made = {name: entity("Organisation", both(name, name)) for name in names}
        said = {f"b{name}": statement(name, "legalBasis", "besluit", passage="sheet/S1") for name in names}
        return {**quay, "entities": quay["entities"] | made, "statements": quay["statements"] | said}

    assert [opening(with_bodies(many))["foldsBodies"] for many in (59, 60)] == [False, True]
    very_many = opening(with_bodies(501))
    assert (len(very_many["bodies"]), very_many["tracks"]) == (0, 1)


def test_what_a_page_holds_is_tied_to_a_track_or_a_body(quay: Picture) -> None:
    found = opening(quay)
    of_bodies = {key for each in found["bodies"] for key in each["statements"]}
    rest = [key for each in found["remainder"] for key in each["statements"]]
    assert of_bodies.isdisjoint(rest)
    assert len(rest) == len(set(rest)) == found["remaining"]
