"""The lanes: what they say of a track is what the source says, no more and no less.

What is expected is read from the chapter by hand, or from a sentence that stands in the test.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.api import drawn_part
from graphbuilder.api.drawn_part import Choice
from graphbuilder.graph.store import Graph
from graphbuilder.network.lanes.model import Lane, Lanes, Segment, Trunk
from graphbuilder.network.lanes.opening import MOST_TRACKS, lanes
from graphbuilder.network.page.content import content
from graphbuilder.network.picture import comparison, from_dataset
from tests.network.pictures import Picture, both, entity, relation, small_picture, statement

DATASETS = Path(__file__).parents[1] / "datasets"


@pytest.fixture(scope="module")
def chapter(bundled: Graph) -> Picture:
    return from_dataset.picture(bundled)


@pytest.fixture(scope="module")
def made(chapter: Picture) -> Lanes:
    return opening(chapter)


def opening(picture: Picture) -> Lanes:
    found = lanes(picture)
    assert found is not None
    return found


def lane(found: Lanes, key: str) -> Lane:
    every = [each for group in found["groups"] for each in group["lanes"]] + found["remainder"]
    return next(each for each in every if each["key"] == key)


def segment(found: Lanes, key: str, name: str) -> Segment:
    return next(each for each in lane(found, key)["segments"] if each["name"]["name"] == name)


def told(trunk: Trunk, language: str = "nl") -> str:
    """A trunk as a line: denials before the verb, other ways of saying behind it, then dates and names."""
    denied = [each["text"][language] for each in trunk["chips"] if each["kind"] == "denied"]
    others = [f"[{each['text'][language]}]" for each in trunk["chips"] if each["kind"] != "denied"]
    names = [item["name"]["text"][language] for item in trunk["names"]]
    when = [trunk["when"][language]] if trunk["when"][language] else []
    return " ".join([*denied, trunk["verb"]["text"][language], *others, *when, ", ".join(names)])


def who(found: Lanes, key: str, name: str) -> list[str]:
    """Who stands before a segment: names, verb, and the name at which the line ends, if not the segment."""
    lines = []
    for trunk in segment(found, key, name)["who"]:
        names = ", ".join(item["name"]["text"]["nl"] for item in trunk["names"])
        chips = " ".join(chip["text"]["nl"] for chip in trunk["chips"])
        end = trunk["target"]["text"]["nl"] if trunk["target"] else ""
        lines.append(" | ".join(filter(None, (names, chips, trunk["verb"]["text"]["nl"], end))))
    return lines


def topics(found: Lanes, key: str) -> list[tuple[str, str]]:
    """The topics of a lane: how they are told, and which they are."""
    return [
        (
            " ".join(
                [
                    *["for"] * each["isGroup"],
                    *["through parts"] * each["throughParts"],
                    *(chip["text"]["en"] for chip in each["chips"]),
                ]
            ),
            ", ".join(name["text"]["en"] for name in each["names"]),
        )
        for each in lane(found, key)["topics"]
    ]


def every_trunk(each: Lane) -> Iterator[Trunk]:
    def down(trunk: Trunk) -> Iterator[Trunk]:
        yield trunk
        for item in trunk["names"]:
            for under in item["under"]:
                yield from down(under)

    for part in each["segments"]:
        for trunk in (*part["who"], *part["what"]):
            yield from down(trunk)


# The chapter ------------------------------------------------------------------


def test_the_first_sentence_counts_what_is_stated_of_the_tracks(made: Lanes) -> None:
    """Only the agenda has a period, and of its arrangements only is said: uiterlijk eind 2024."""
    assert made["lead"] == both(
        "Van de 4 trajecten vermeldt de bron: periode bij 1, uiterste datum bij 1 (van een onderdeel). "
        "Bij geen van de 4 apart: wie verantwoordelijk is, budget, indicator.",
        "Of the 4 policy tracks, the source states: period for 1, deadline for 1 (of a part). "
        "For none of the 4 by itself: who is responsible, budget, indicator.",
    )


@pytest.mark.parametrize(
    ("ways", "nl", "en"),
    [
        ([("asserted", True)], "bij 1 (alleen: ontkend)", "for 1 (only: denied)"),
        ([("possible", False)] * 2, "bij 2 (alleen: mogelijk)", "for 2 (only: possible)"),
        (
            [("asserted", False), ("intended", False), ("asserted", True)],
            "bij 3 (bij 2 alleen: voornemen, ontkend)",
            "for 3 (for 2 only: intended, denied)",
        ),
    ],
)
def test_the_first_sentence_tells_what_is_only_possible_intended_or_denied_as_such(
    chapter: Picture, ways: list[tuple[str, bool]], nl: str, en: str
) -> None:
    """Who is responsible for a track is stated of none in the chapter; a plan to be it makes nobody so."""
    picture = deepcopy(chapter)
    for track, (modality, denied) in zip(
        ["actieplan", "meerjarenagenda-zvh", "nap-sggsg"], ways, strict=False
    ):
        made = statement("min-vws", "responsibleFor", track, modality=modality, denied=denied)
        picture["statements"][f"t-{track}"] = {**made, "isFact": modality == "asserted" and not denied}
    lead = opening(picture)["lead"]
    assert f"wie verantwoordelijk is {nl}" in lead["nl"]
    assert f"who is responsible {en}" in lead["en"]


def test_tracks_stand_in_the_order_of_the_source_and_those_of_the_list_together(made: Lanes) -> None:
    assert [[each["key"] for each in group["lanes"]] for group in made["groups"]] == [
        ["actieplan"],
        ["traject-laagdrempelige-hulp", "meerjarenagenda-zvh", "nap-sggsg"],
    ]


def test_what_is_said_of_the_list_stands_above_its_members_and_with_none_of_them(made: Lanes) -> None:
    """Sentences 4 and 5 of the introduction speak of the tracks together."""
    alone, listed = made["groups"]
    assert alone["list"] is None
    assert listed["list"] is not None
    assert (listed["list"]["text"]["nl"], listed["count"]) == ("aanpalende trajecten", 3)
    assert [told(trunk) for trunk in listed["said"]] == [
        "raakt aan mensenhandel",
        "uitgevoerd door andere ministeries en diensten",
        "valt onder de verantwoordelijkheid van verantwoordelijke partijen",
    ]
    for each in listed["lanes"]:
        assert {"st007", "st008", "st010"}.isdisjoint(each["statements"])


def test_a_line_ends_at_the_part_that_its_sentence_names_and_not_at_the_track(made: Lanes) -> None:
    """The ministries commissioned the study; nobody is said to have commissioned the track."""
    key = "traject-laagdrempelige-hulp"
    assert who(made, key, key) == []
    assert who(made, key, "onderzoek-laagdrempelige-hulp") == [
        "Ministerie van VWS, Ministerie van JenV | gaf opdracht tot",
        "Verwey-Jonker Instituut | is uitvoerder van",
    ]
    assert who(made, key, "gesprekken-opvolging") == [
        "Ministerie van JenV, Ministerie van VWS | liep toen | neemt deel aan"
    ]


def test_who_contributes_to_a_goal_has_a_line_to_the_goal(made: Lanes) -> None:
    """De partijen „leveren een belangrijke bijdrage aan het overkoepelende doel”, not to the plan."""
    assert who(made, "actieplan", "actieplan") == [
        "verantwoordelijke partijen | draagt bij aan | overkoepelend doel"
    ]


def test_a_verb_is_written_once_for_all_who_do_the_same_and_names_all_their_statements(made: Lanes) -> None:
    (trunk, _) = segment(made, "traject-laagdrempelige-hulp", "onderzoek-laagdrempelige-hulp")["who"]
    assert trunk["verb"]["statements"] == ["st022", "st023"]
    assert [item["name"]["statements"] for item in trunk["names"]] == [["st022"], ["st023"]]
    # Where there is room for one column only, it is read from the card.
    assert (trunk["back"]["text"]["nl"], trunk["of"]["text"]["nl"]) == (
        "in opdracht van",
        "onderzoek laagdrempelige hulp",
    )


def test_aims_come_before_means_and_these_before_what_may_touch_the_plan(made: Lanes) -> None:
    assert [told(trunk) for trunk in segment(made, "actieplan", "actieplan")["what"]] == [
        "heeft als doel [voornemen] overkoepelend doel",
        "heeft als middel [voornemen] acties tegen mensenhandel",
        "wordt geraakt door [mogelijk] nieuwe inzichten",
        "loopt parallel aan andere inspanningen",
    ]


def test_what_follows_only_under_a_condition_says_so_again_under_what_is_possible(made: Lanes) -> None:
    insights = segment(made, "actieplan", "actieplan")["what"][2]["names"][0]
    assert [told(trunk, "en") for trunk in insights["under"]] == [
        "leads to [on a condition] adjustments to the Action Plan, considering the consequences"
    ]


def test_the_deadline_stands_with_the_goal_for_which_it_is_stated(made: Lanes) -> None:
    """„zodat uiterlijk eind 2024 in iedere regio een netwerk bestaat”."""
    agenda = segment(made, "meerjarenagenda-zvh", "meerjarenagenda-zvh")
    assert [(each["label"]["en"], each["value"]["text"]["en"]) for each in agenda["values"]] == [
        ("period", "2021 to 2024")
    ]
    (goal,) = segment(made, "meerjarenagenda-zvh", "afspraken-pijlers")["what"][0]["names"]
    assert [each["value"]["text"] for each in goal["values"]] == [
        both("uiterlijk in 2024", "in 2024 at the latest")
    ]


def test_a_goal_of_a_track_tells_whose_goal_it_is_besides(made: Lanes) -> None:
    goals = segment(made, "nap-sggsg", "nap-sggsg")["what"][0]["names"]
    assert [told(goal["under"][0]) for goal in goals] == 2 * ["is doel van het kabinet"]
    assert [goal["folded"] for goal in goals] == [
        both("+ 6 middelen en maatregelen", "+ 6 measures"),
        both("+ 3 middelen en maatregelen", "+ 3 measures"),
    ]


def test_a_theme_that_a_track_has_only_through_its_parts_is_as_weak_as_the_weakest_link_to_it(
    made: Lanes,
) -> None:
    """Trafficking is a theme of the reporting points, on which arrangements are only possible."""
    assert topics(made, "traject-laagdrempelige-hulp") == [
        ("", "violence in dependent relations"),
        ("through parts possible", "human trafficking"),
        ("for through parts", "victims (dependency), perpetrators (dependency)"),
    ]
    assert topics(made, "actieplan") == [("through parts intended", "human trafficking")]


def test_what_no_sentence_states_of_a_track_is_said_of_it(made: Lanes) -> None:
    every = ["who is responsible", "budget", "indicator", "period", "deadline"]
    assert [noun["en"] for noun in lane(made, "actieplan")["absent"]] == every
    assert [noun["en"] for noun in lane(made, "meerjarenagenda-zvh")["absent"]] == every[:3]


def test_the_key_counts_every_way_of_saying_and_denials_also_where_there_are_none(made: Lanes) -> None:
    assert [(each["text"]["nl"], each["count"]) for each in made["key"]] == [
        ("zo gesteld", 73),
        ("liep toen", 6),
        ("voornemen", 29),
        ("mogelijk", 3),
        ("onder voorwaarde", 2),
        ("ontkend", 0),
    ]


def test_the_key_counts_what_somebody_is_said_to_hold_as_nothing_that_the_source_says(
    chapter: Picture,
) -> None:
    """One of 73 is put into a mouth: key, legend and search do not take it for what the source says."""
    picture = deepcopy(chapter)
    picture["statements"]["st058"] |= {"holder": "zvh", "isFact": False}
    counts = {each["text"]["en"]: each["count"] for each in opening(picture)["key"]}
    assert counts["so stated"] == 72
    assert counts["according to somebody"] == 1
    shown = content(picture)
    assert {each["id"]: each["count"] for each in shown["modalities"] if each["count"]} == {
        **{"asserted": 72, "ongoing": 6, "intended": 29, "possible": 3, "conditional": 2},
        "view": 1,
    }
    assert [each["label"]["nl"] for each in shown["topics"] if each.get("modality") == "view"] == [
        "volgens iemand die de bron noemt"
    ]


def test_the_line_of_somebody_s_view_is_that_of_a_view(chapter: Picture) -> None:
    picture = deepcopy(chapter)
    picture["statements"]["st022"] |= {"holder": "zvh", "isFact": False}
    lines = {
        trunk["modality"]
        for group in opening(picture)["groups"]
        for each in group["lanes"]
        for trunk in every_trunk(each)
        if trunk["verb"]["statements"] == ["st022"]
    }
    assert lines == {"view"}


# Any data ---------------------------------------------------------------------


def denied(chapter: Picture) -> Picture:
    """The chapter, if it denied that VWS commissioned the study and that limiting damage is a goal."""
    picture = deepcopy(chapter)
    for key in ("st022", "st090"):
        picture["statements"][key] |= {"denied": True, "isFact": False}
    return picture


def dataset(name: str) -> Callable[[Picture], Picture]:
    return lambda _: from_dataset.picture(api.open_graph(DATASETS / name))


ALL = {
    "chapter": lambda chapter: chapter,
    "denied": denied,
    "small": lambda _: small_picture(),
    **{name: dataset(name) for name in ("dunes", "heat", "lake")},
}


@pytest.mark.parametrize("name", ALL)
def test_every_statement_but_references_and_titles_stands_in_a_lane_or_above_a_list(
    chapter: Picture, name: str
) -> None:
    picture = ALL[name](chapter)
    found = opening(picture)
    every = [each for group in found["groups"] for each in group["lanes"]]
    of_tracks = {key for each in every for key in each["statements"]} | {
        key for group in found["groups"] for trunk in group["said"] for key in trunk["verb"]["statements"]
    }
    rest = [key for each in found["remainder"] for key in each["statements"]]
    names = {"mentions", "hasChapter", "hasMember", "dcterms:title"}
    wanted = {key for key, each in picture["statements"].items() if each["relation"] not in names}
    assert of_tracks | set(rest) == wanted
    # What is tied to no track stands there once, and not with a track as well.
    assert len(rest) == len(set(rest)) == found["remaining"]
    assert of_tracks.isdisjoint(rest)


@pytest.mark.parametrize("name", ALL)
def test_what_is_possible_denied_or_reported_is_shown_at_every_density(chapter: Picture, name: str) -> None:
    picture = ALL[name](chapter)
    found = opening(picture)
    folded = [
        key
        for group in found["groups"]
        for each in group["lanes"]
        for trunk in every_trunk(each)
        if trunk["density"] > 1
        for key in trunk["verb"]["statements"]
    ]
    for key in folded:
        each = picture["statements"][key]
        assert each["modality"] in ("asserted", "ongoing", "intended")
        assert not each["denied"]
        assert not each["holder"]


def test_a_denial_stands_before_the_verb_and_never_on_the_trunk_of_who_did_it(chapter: Picture) -> None:
    found = opening(denied(chapter))
    assert who(found, "traject-laagdrempelige-hulp", "onderzoek-laagdrempelige-hulp") == [
        "Ministerie van VWS | niet | gaf opdracht tot",
        "Ministerie van JenV | gaf opdracht tot",
        "Verwey-Jonker Instituut | is uitvoerder van",
    ]
    assert {each["modality"]: each["count"] for each in found["key"]}["denied"] == 2


def test_nothing_is_followed_through_a_link_that_is_denied(chapter: Picture) -> None:
    """Limiting damage is then no goal of the programme, and for whom that would be, not for it either."""
    found = opening(denied(chapter))
    last = segment(found, "nap-sggsg", "nap-sggsg")["what"][-1]
    assert told(last) == "niet heeft als doel [voornemen] schade beperken"
    assert last["names"][0]["under"] == []
    assert not [way for way, _ in topics(found, "nap-sggsg") if way.startswith("for")]
    # It is still the cabinet's.
    assert "st104" in lane(found, "kabinet")["statements"]


def test_a_reported_step_makes_what_lies_behind_it_reported(chapter: Picture) -> None:
    picture = deepcopy(chapter)
    picture["statements"]["st058"] |= {"holder": "zvh", "isFact": False}
    assert ("through parts according to Care and Safety Houses", "human trafficking") in topics(
        opening(picture), "meerjarenagenda-zvh"
    )


def test_what_is_so_stated_under_an_intention_says_so() -> None:
    """Else one would read the goal's indicator, which is stated, as intended too."""
    picture = from_dataset.picture(api.open_graph(DATASETS / "heat"))
    goal = segment(opening(picture), "warmteplan", "warmteplan")["what"][0]["names"][0]
    assert [
        (each["value"]["text"]["nl"], [chip["text"]["nl"] for chip in each["chips"]])
        for each in goal["values"]
    ] == [("aantal huizen zonder gas", ["zo gesteld"]), ("uiterlijk in juni 2030", [])]


def test_what_nobody_has_checked_is_marked_and_stands_apart(tmp_path: Path) -> None:
    """In the dataset of the dunes the office is made a draft, and nothing else."""
    folder = Path(shutil.copytree(DATASETS / "dunes", tmp_path / "dunes"))
    rows = (folder / "statements.csv").read_text(encoding="utf-8")
    assert "aangesteld als duinwachter,checked" in rows
    rows = rows.replace("aangesteld als duinwachter,checked", "aangesteld als duinwachter,draft")
    (folder / "statements.csv").write_text(rows, encoding="utf-8")
    picture = from_dataset.picture(api.open_graph(folder, with_drafts=True))
    chips = {
        key: [chip["text"]["en"] for chip in trunk["chips"]]
        for each in opening(picture)["remainder"]
        for trunk in every_trunk(each)
        for key in trunk["verb"]["statements"]
    }
    assert chips["d04"] == ["not yet checked"]
    assert chips["d03"] == []


def test_a_modality_that_only_a_dataset_knows_is_shown_under_its_own_name(chapter: Picture) -> None:
    picture = deepcopy(chapter)
    picture["modalities"]["rumoured"] = {
        "label": both("naar men zegt", "rumoured"),
        "short": both("naar men zegt", "rumoured"),
        "factWhen": "never",
        "laidDown": False,
        "line": "thin",
        "order": 50,
    }
    picture["statements"]["st004"] |= {"modality": "rumoured", "isFact": False}
    what = segment(opening(picture), "actieplan", "actieplan")["what"]
    trunk = next(each for each in what if "st004" in each["verb"]["statements"])
    assert (told(trunk, "en"), trunk["modality"], trunk["density"]) == (
        "runs parallel to [rumoured] other efforts and initiatives",
        "rumoured",
        1,
    )


def test_a_class_and_relations_of_a_dataset_of_ones_own_have_lanes() -> None:
    """By marks alone: a hub, what it consists of, and somebody in the first column."""
    picture = small_picture()
    picture["classes"]["Polder"] = {**picture["classes"]["ActionPlan"], "ancestors": ["Polder"], "hub": True}
    picture["classes"]["Pump"] = {**picture["classes"]["Goal"], "hub": False, "plan_or_idea": False}
    picture["relations"] = {
        "drains": relation(both("bemaalt", "drains"), both("wordt bemalen door", "is drained by")),
        "runs": relation(both("draait", "runs"), both("draait door", "is run by")),
        "holds": relation(both("heeft gemaal", "has pump"), {}, consists_of=True),
    }
    picture["entities"] |= {
        "polder": entity("Polder", both("de polder", "the polder")),
        "pump": entity("Pump", both("het gemaal", "the pump")),
    }
    picture["statements"] = {
        "p1": statement("polder", "holds", "pump"),
        "p2": statement("min", "runs", "pump", modality="intended"),
        "p3": statement("other", "drains", "polder"),
    }
    picture["inferred"] = []
    found = opening(picture)
    assert [each["key"] for group in found["groups"] for each in group["lanes"]] == ["polder"]
    assert who(found, "polder", "polder") == ["Ministerie van Water | bemaalt"]
    assert who(found, "polder", "pump") == ["Ministerie van Éénheid | voornemen | draait"]


def test_a_track_of_which_nothing_is_said_has_a_lane_that_says_so() -> None:
    picture = small_picture()
    picture["statements"] = {"st01": statement("min", "cooperatesWith", "plan")}
    bare = lane(opening(picture), "plan")
    assert [noun["en"] for noun in bare["absent"]] == [
        "who is responsible", "budget", "indicator", "period", "deadline",
    ]  # fmt: skip
    assert bare["topics"] == []


def test_without_a_track_there_are_no_lanes_nor_where_nobody_would_read_them(chapter: Picture) -> None:
    picture = small_picture()
    for kind in picture["classes"].values():
        kind["hub"] = False
    assert lanes(picture) is None
    many = small_picture()
    for number in range(MOST_TRACKS + 1):
        many["entities"][f"t{number}"] = entity("ActionPlan", both(f"plan {number}", f"plan {number}"))
        many["statements"][f"t{number}"] = statement(f"t{number}", "commissionedBy", "min")
    assert lanes(many) is None


def test_more_than_sixty_tracks_are_folded_by_list_or_else_by_kind() -> None:
    picture = small_picture()
    picture["classes"]["List"] = {**picture["classes"]["Theme"], "column": 2}
    picture["relations"]["lists"] = relation(both("omvat", "includes"), {}, structural=True, lists=True)
    picture["entities"]["list"] = entity("List", both("de lijst", "the list"))
    picture["statements"] = {}
    for number in range(61):
        key = f"t{number}"
        picture["entities"][key] = entity("ActionPlan", both(f"plan {number}", f"plan {number}"))
        picture["statements"][key] = statement(key, "commissionedBy", "min")
        if number < 20:
            picture["statements"][f"l{number}"] = statement("list", "lists", key)
    assert [(each["title"]["nl"], each["count"]) for each in opening(picture)["sections"]] == [
        ("de lijst", 20),
        ("actieplans", 41),
    ]


def test_one_kind_of_sixty_tracks_and_more_is_not_folded_into_nothing() -> None:
    picture = small_picture()
    picture["statements"] = {}
    for number in range(61):
        picture["entities"][f"t{number}"] = entity("ActionPlan", both(f"plan {number}", f"plan {number}"))
        picture["statements"][f"t{number}"] = statement(f"t{number}", "commissionedBy", "min")
    assert opening(picture)["sections"] == []


def test_a_part_of_a_picture_says_that_it_is_one_and_never_what_is_not_stated(bundled: Graph) -> None:
    picture = drawn_part.picture(bundled, Choice(focus="min-vws", steps=2), "data")
    found = opening(picture)
    assert found["lead"]["en"].startswith("This is a selection from the whole, around low-threshold help")
    assert [each["absent"] for group in found["groups"] for each in group["lanes"]] == [[]]
    assert found["answers"]["absent"] == []


def test_a_comparison_marks_what_was_removed_and_follows_it_nowhere(chapter: Picture) -> None:
    old, new = deepcopy(chapter), deepcopy(chapter)
    del new["statements"]["st001"], old["statements"]["st004"]
    found = opening(comparison.compare(old, new))
    assert found["lead"]["en"] == "Statements: 1 added, 1 removed, 0 changed."
    what = segment(found, "actieplan", "actieplan")["what"]
    changed = {told(trunk): trunk["names"][0]["name"]["change"] for trunk in what}
    assert changed["heeft als middel [voornemen] acties tegen mensenhandel"] == "removed"
    assert changed["loopt parallel aan andere inspanningen"] == "added"
    # The plan had the theme through these actions only.
    assert topics(found, "actieplan") == []
    assert [each["absent"] for group in found["groups"] for each in group["lanes"]] == 4 * [[]]


def test_the_same_picture_has_the_same_lanes_in_whatever_order_its_parts_come(chapter: Picture) -> None:
    turned: Picture = {
        **chapter,
        "statements": dict(reversed(chapter["statements"].items())),
        "entities": dict(reversed(chapter["entities"].items())),
        "relations": dict(reversed(chapter["relations"].items())),
    }
    assert lanes(turned) == lanes(chapter)


def test_a_row_of_many_tells_the_first_and_what_nobody_may_miss_and_counts_the_rest() -> None:
    picture = small_picture()
    picture["statements"] = {
        f"s{number}": statement("plan", "commissionedBy", "min", **{"from": str(2020 + number)})
        for number in range(5)
    }
    picture["statements"]["s4"]["denied"] = True
    row = lane(opening(picture), "plan")["row"]
    assert [(trunk["when"]["en"], trunk["modality"]) for trunk in row["who"]] == [
        ("from 2020, end not stated", "asserted"),
        ("from 2024, end not stated", "denied"),
    ]
    assert (row["whoMore"], row["whoUnsure"]) == (3, 0)


@pytest.mark.slow
def test_of_a_track_of_which_very_much_is_said_what_lies_far_is_counted_and_not_tied_to_nothing() -> None:
    """Four thousand goals, each with a goal of its own: what stands near the card is told."""
    picture = small_picture()
    picture["statements"] = {}
    for number in range(4000):
        near, far = f"near{number}", f"far{number}"
        picture["entities"] |= {key: entity("Goal", both(key, key)) for key in (near, far)}
        picture["statements"][f"n{number:04}"] = statement("plan", "hasGoal", near)
        picture["statements"][f"f{number:04}"] = statement(near, "hasGoal", far)
    found = opening(picture)
    plan = lane(found, "plan")
    assert {f"n{number:04}" for number in range(4000)} <= set(plan["statements"])
    assert len(plan["statements"]) + len(plan["beyond"]) == 8000
    assert (len(plan["statements"]), found["remaining"]) == (6000, 0)
