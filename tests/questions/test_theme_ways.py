"""Which policy tracks have a theme, and how: every question and every picture says the same.

The theme is the air. What is right of each combination of parts, lists and ways of saying was counted
by hand.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.api import drawn_part
from graphbuilder.api.drawn_part import Choice
from graphbuilder.graph.store import Graph
from tests.conftest import LAKE, Tables
from tests.questions.test_answers import only
from tests.questions.test_answers_elsewhere import answer

# Subject, relation, object; how it is said where it is not so stated.
STATED = """
zelf touchesOn lucht
misschien touchesOn lucht possible
ontkend touchesOn lucht denied
volgens touchesOn lucht view
geheel dcterms:hasPart filter
filter dcterms:hasPart zeef
zeef dcterms:subject lucht
denkbaar dcterms:hasPart filter possible
zonder dcterms:hasPart filter denied
luchtlijst touchesOn lucht
luchtlijst hasMember lid
luchtlijst hasMember mogelijk-lid possible
luchtlijst hasMember voorgenomen-lid intended
luchtlijst hasMember geen-lid denied
luchtlijst hasMember genoemd-lid view
groot dcterms:hasPart lid
groter dcterms:hasPart groot
wellicht dcterms:hasPart lid possible
half dcterms:hasPart mogelijk-lid
register dcterms:subject lucht
register hasMember ingeschreven
bundel dcterms:hasPart ingeschreven
buitenlijst touchesOn lucht
buitenlijst hasMember binnenlijst
binnenlijst hasMember binnenlid
koepel dcterms:hasPart binnenlid
doellijst hasGoal schone-lucht
doellijst hasMember doellid
schone-lucht dcterms:subject lucht
oude-lijst touchesOn lucht from=2023
oude-lijst hasMember oud-lid until=2021
jonge-lijst touchesOn lucht from=2020
jonge-lijst hasMember jong-lid until=2022
stille-lijst touchesOn lucht denied
stille-lijst hasMember stil-lid
vage-lijst touchesOn lucht possible
vage-lijst hasMember vaag-lid
"""
MEASURES = ("filter", "zeef")
GOALS = ("schone-lucht",)


def graph() -> Graph:
    """The graph of all combinations, beside what the small dataset says."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(LAKE, Path(folder) / "lake")
        return api.open_graph(combined(Tables(Path(folder) / "lake")).folder)


def combined(tables: Tables) -> Tables:
    """Add all combinations to a dataset."""
    tables.without_texts()
    tables.add("entities", id="lucht", class_="Theme", label_nl="lucht")
    lines = [line.split() for line in STATED.strip().splitlines()]
    for name in dict.fromkeys(end for line in lines for end in (line[0], line[2]) if end != "lucht"):
        kind = (
            "Measure" if name in MEASURES else "Goal" if name in GOALS
            else "TrajectoryGroup" if name.endswith("lijst") or name == "register" else "ActionPlan"
        )  # fmt: skip
        tables.add("entities", id=name, class_=kind, label_nl=name)
    for number, (subject, relation, thing, *how) in enumerate(lines):
        tables.state(f"k{number}", subject, relation, thing)
        for each in how:
            cells = {
                "denied": {"polarity": "denied"},
                "view": {"holder": "oever"},
            }.get(each) or dict([each.split("=")] if "=" in each else [("modality", each)])
            tables.set("statements", f"k{number}", **cells)
    return tables


#: How each policy track has the theme: by what, of what it is said, through what, how that step is said, and
#: how firmly.
WAYS = {
    "zelf": ("ITSELF", "zelf", "", "", "STATED"),
    "misschien": ("ITSELF", "misschien", "", "", "NOT_AS_FACT"),
    "ontkend": ("ITSELF", "ontkend", "", "", "DENIED"),
    "volgens": ("ITSELF", "volgens", "", "", "NOT_AS_FACT"),
    # Parts of parts.
    "geheel": ("PART", "zeef", "filter", "", "STATED"),
    "denkbaar": ("POSSIBLE_PART", "zeef", "filter", "possible", "NOT_AS_FACT"),
    # Members of lists: so stated, possible, intended, and in somebody's view.
    "lid": ("LIST", "luchtlijst", "lid", "", "INFERRED"),
    "mogelijk-lid": ("POSSIBLE_LIST", "luchtlijst", "luchtlijst", "possible", "NOT_AS_FACT"),
    "voorgenomen-lid": ("POSSIBLE_LIST", "luchtlijst", "luchtlijst", "intended", "NOT_AS_FACT"),
    "genoemd-lid": ("POSSIBLE_LIST", "luchtlijst", "luchtlijst", "asserted", "NOT_AS_FACT"),
    # Parts in lists.
    "groot": ("PART_IN_LIST", "luchtlijst", "lid", "", "INFERRED"),
    "groter": ("PART_IN_LIST", "luchtlijst", "lid", "", "INFERRED"),
    "wellicht": ("POSSIBLE_PART", "luchtlijst", "lid", "possible", "NOT_AS_FACT"),
    "half": ("POSSIBLE_LIST", "luchtlijst", "luchtlijst", "possible", "NOT_AS_FACT"),
    # By a list that has the theme nothing is inferred, nor by lists in lists.
    "ingeschreven": ("LIST", "register", "ingeschreven", "", "NOT_AS_FACT"),
    "bundel": ("PART_IN_LIST", "register", "ingeschreven", "", "NOT_AS_FACT"),
    "binnenlid": ("LIST", "buitenlijst", "binnenlid", "", "NOT_AS_FACT"),
    "koepel": ("PART_IN_LIST", "buitenlijst", "binnenlid", "", "NOT_AS_FACT"),
    # A member until 2021 of what touches on air from 2023; until 2022 of what does from 2020.
    "oud-lid": ("LIST", "oude-lijst", "oud-lid", "", "NOT_AS_FACT"),
    "jong-lid": ("LIST", "jonge-lijst", "jong-lid", "", "INFERRED"),
    "stil-lid": ("LIST", "stille-lijst", "stil-lid", "", "DENIED"),
    "vaag-lid": ("LIST", "vage-lijst", "vaag-lid", "", "NOT_AS_FACT"),
}
#: Denied to have the part, denied to stand in the list, and in a list with a goal that is about air.
NONE = {"zonder", "geen-lid", "doellid", "plas"}
COUNTS = ("stated", "not_as_fact", "denied", "inferred", "only_of_list")


@pytest.fixture(scope="module")
def combinations() -> Graph:
    return graph()


def test_each_way_to_a_theme_is_told_and_no_other(combinations: Graph) -> None:
    columns = ("trajectory", "linked_by", "said_of", "through", "through_modality", "basis")
    rows = answer(combinations, "themes", theme="lucht")
    assert only(rows, *columns) == sorted((track, *way) for track, way in WAYS.items())
    views = {row["trajectory"]: row["through_holder"] for row in rows if "through_holder" in row}
    assert views == {"genoemd-lid": "oever"}
    # Asked of all of them, and of one that has it and one that has not.
    assert answer(combinations, "themes", theme="lucht", trajectory=[*WAYS, *NONE]) == rows
    assert only(answer(combinations, "themes", trajectory="half"), *columns) == [("half", *WAYS["half"])]
    assert answer(combinations, "themes", trajectory="doellid") == []


def test_what_is_counted_is_what_is_told(combinations: Graph) -> None:
    for row in answer(combinations, "coverage", theme="lucht"):
        by, _, _, _, basis = WAYS.get(row["trajectory"], ("", "", "", "", ""))
        is_of_list = by in ("LIST", "PART_IN_LIST") and basis == "NOT_AS_FACT"
        counted = "only_of_list" if is_of_list else basis.lower()
        assert {name for name in COUNTS if row[name] != "0"} == ({counted} if by else set()), row
        assert row["of_itself"] == str(int(row["trajectory"] == "zelf"))
    (half,) = answer(combinations, "coverage", theme="lucht", trajectory="half")
    assert half["not_as_fact"] == "1"


def test_a_track_names_a_theme_in_its_own_text_where_the_question_on_all_ways_says_itself(
    combinations: Graph,
) -> None:
    rows = answer(combinations, "own-themes", theme="lucht")
    named = {row["trajectory"]: row["basis"] for row in rows if row["basis"] != "NOT_STATED"}
    assert named == {track: way[-1] for track, way in WAYS.items() if way[0] == "ITSELF"}
    assert {row["trajectory"] for row in rows} == {*WAYS, *NONE}


def test_a_picture_on_a_theme_shows_the_tracks_that_have_it(combinations: Graph) -> None:
    drawn = drawn_part.picture(combinations, Choice(theme="lucht"))["entities"]
    assert {track for track in (*WAYS, *NONE) if track in drawn} == set(WAYS)
