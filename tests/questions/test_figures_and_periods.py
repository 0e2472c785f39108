"""Figures are of the period that a fact states, and a value with a time of its own is of that time alone."""

from __future__ import annotations

import shutil
import tempfile
from itertools import combinations
from pathlib import Path

import pytest

from graphbuilder import api
from graphbuilder.graph.store import Graph
from tests.conftest import LAKE, Tables

# Of each figure what it measures, its value and its period; the four quarters are the hundred of the year.
FIGURES = {
    "jaar": ("bezoek", "100", "2021"),
    "kwartaal-1": ("bezoek", "20", "2021-01/2021-03"),
    "kwartaal-2": ("bezoek", "25", "2021-04/2021-06"),
    "kwartaal-3": ("bezoek", "25", "2021-07/2021-09"),
    "kwartaal-4": ("bezoek", "30", "2021-10/2021-12"),
    "elders": ("", "7", "2021-01/2021-03"),
    "vissers-2021": ("vissers", "5", "2021"),
    "vissers-2022": ("vissers", "7", "2022"),
    # A hundred in a year, and sixty in its first half; of the second half see UNSURE.
    "zwemmers-jaar": ("zwemmers", "100", "2021"),
    "zwemmers-1": ("zwemmers", "60", "2021-01/2021-06"),
    "zwemmers-2": ("zwemmers", "", "2021-07/2021-12"),
    # In a law of 2021 that is gone by 2022: one of 2019, and one of which no source says when it was counted.
    "steigers-2019": ("steigers", "8", "2019"),
    "steigers-ooit": ("steigers", "100", ""),
    "steigers-1": ("steigers", "60", "2021-01/2021-06"),
    "steigers-2": ("steigers", "50", "2021-07/2021-12"),
    "veren-2019": ("veren", "5", "2019"),
    "veren-2020": ("veren", "5", "2020"),
    "veren-2021": ("veren", "7", "2021"),
    "veren-2022": ("veren", "3", "2022"),
    "veren-2023": ("veren", "3", "2023"),
}
IN_THE_LAW = {"steigers-2019", "steigers-ooit"}
# How forty in the second half of the year is said.
UNSURE = [
    {"modality": "possible"},
    {"modality": "intended"},
    {"modality": "conditional"},
    {"holder": "oever"},
]
# What makes no figure one of another period or indicator: subject, relation, object, and how it is said.
DENIED, POSSIBLE = {"polarity": "denied"}, {"modality": "possible"}
BESIDE = [
    ("kwartaal-1", "period", "2021-10/2021-12", DENIED),
    ("kwartaal-4", "period", "2021-07/2021-09", POSSIBLE),
    ("elders", "measures", "bezoek", DENIED),
    ("vissers-2021", "period", "2019", DENIED),
    ("vissers-2022", "period", "2030", POSSIBLE),
]
# One thing that is counted each year: each value has a time of its own, the half-years' too.
YEARLY = [
    ("boten", "100", "2022", "2022"),
    ("boten", "110", "2023", "2023"),
    ("boten-per-half-jaar", "60", "2022-01", "2022-06"),
    ("boten-per-half-jaar", "40", "2022-07", "2022-12"),
]


def counting(folder: Path, second_half: dict[str, str]) -> Graph:
    """The lake with figures, of which one is said in a way."""
    tables = Tables(Path(shutil.copytree(LAKE, folder / "lake")))
    tables.without_texts()
    law = {"in_force_from": "2021-01-01", "in_force_until": "2021-12-31"}
    tables.add("sources", id="wet", title_nl="wet", title_en="law", language="nl", issued="2020-12-01")
    tables.write(
        "sources",
        [row | (law if row["id"] == "wet" else dict.fromkeys(law, "")) for row in tables.rows("sources")],
    )
    tables.add("passages", id="wet/S1", source="wet", start="0", end="9", kind="sentence", sha256="0" * 64)
    kinds = dict.fromkeys((*FIGURES, "boten", "boten-per-half-jaar"), "Figure")
    for name, kind in (
        kinds | dict.fromkeys(("bezoek", "vissers", "vaart", "zwemmers", "steigers", "veren"), "Indicator")
    ).items():
        tables.add("entities", id=name, class_=kind, label_nl=f"telling {name}")
    told: list[tuple[str, str, str, dict[str, str]]] = list(BESIDE)
    for name, (indicator, value, period) in FIGURES.items():
        told += [(name, "measures", indicator, {})] if indicator else []
        told += [(name, "value", value, {})] if value else []
        told += [(name, "period", period, {})] if period else []
    told.append(("zwemmers-2", "value", "40", second_half))
    told += [(name, "measures", "vaart", {}) for name in ("boten", "boten-per-half-jaar")]
    told += [(name, "value", number, {"from_": since, "until": last}) for name, number, since, last in YEARLY]
    for place, (subject, relation, thing, how) in enumerate(told):
        passage = "wet/S1" if subject in IN_THE_LAW else "brief/S3"
        tables.add(
            "statements", id=f"v{place}", passage=passage, subject=subject, relation=relation, object=thing,
            quote=f"woorden {place}", status="checked", **({"modality": "asserted"} | how),
        )  # fmt: skip
    return api.check(tables.folder).graph


def graph() -> Graph:
    """The graph of the lake with figures, one of them a view: engines are compared by it."""
    with tempfile.TemporaryDirectory() as folder:
        return counting(Path(folder), {"holder": "oever"})


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    return counting(tmp_path_factory.mktemp("counted"), {})


def test_a_figure_rose_between_its_own_periods_alone(counted: Graph) -> None:
    """Five in 2021 and seven in 2022; that it is not of 2019, or may be of 2030, makes no other pair."""
    found = api.query("risen", counted, {"entity": "vissers"})
    columns = ("earlier", "value", "later", "other_value", "change")
    assert [tuple(each[name] for name in columns) for each in found] == [("2021", "5", "2022", "7", "ROSE")]


def test_of_each_two_periods_it_is_said_which_way_it_went(counted: Graph) -> None:
    """Five, five, seven, three, three."""
    found = api.query("risen", counted, {"entity": "veren"})
    ways = {(each["earlier"], each["later"]): each["change"] for each in found}
    same = {("2019", "2020"), ("2022", "2023")}
    rose = {("2019", "2021"), ("2020", "2021")}
    years = ("2019", "2020", "2021", "2022", "2023")
    fell = {*combinations(years, 2)} - same - rose
    assert ways == dict.fromkeys(same, "SAME") | dict.fromkeys(rose, "ROSE") | dict.fromkeys(fell, "FELL")
    assert len(found) == 10


def test_values_that_have_a_time_of_their_own_are_not_of_each_others_time(counted: Graph) -> None:
    """A hundred boats in 2022 and 110 in 2023: they rose, and nothing fell or stayed the same."""
    found = api.query("risen", counted, {"entity": "boten"})
    columns = ("earlier", "value", "later", "other_value", "change")
    assert [tuple(each[name] for name in columns) for each in found] == [
        ("2022", "100", "2023", "110", "ROSE")
    ]


@pytest.mark.parametrize(("indicator", "parts", "months"), [("bezoek", "4", "3"), ("vaart", "2", "6")])
def test_a_total_is_of_the_figures_that_are_surely_its_parts(
    indicator: str, parts: str, months: str, counted: Graph
) -> None:
    """20 + 25 + 25 + 30 in four quarters, and 60 + 40 in two halves: a hundred both times."""
    (total,) = api.query("totals", counted, {"entity": indicator})
    columns = ("value", "sum", "parts", "part_months", "agrees")
    assert tuple(total[name] for name in columns) == ("100", "100", parts, months, "YES")


@pytest.mark.parametrize("way", UNSURE, ids=str)
def test_what_is_no_fact_is_not_added_to_what_is(way: dict[str, str], tmp_path: Path) -> None:
    """Sixty is stated of one half, and of the other half nothing: whether the total agrees is open.

    What is somebody's view makes a sum of its own, that says whose.
    """
    found = api.query("totals", counting(tmp_path, way), {"entity": "zwemmers"})
    columns = ("sum", "parts", "agrees", "basis", "parts_holder")
    sums = [tuple(each.get(name, "").rpartition("/id/")[2] for name in columns) for each in found]
    view = [("40", "1", "UNDETERMINED", "NOT_AS_FACT", "oever")] if "holder" in way else []
    assert sums == [("60", "1", "UNDETERMINED", "STATED", ""), *view]


def test_a_view_of_what_rose_says_whose_it_is(tmp_path: Path) -> None:
    (found,) = api.query("risen", counting(tmp_path, {"holder": "oever"}), {"entity": "zwemmers"})
    assert (found["change"], found["basis"], "holder" in found) == ("FELL", "NOT_AS_FACT", False)
    assert found["other_holder"].endswith("/id/oever")


def test_the_time_in_which_a_law_is_in_force_is_not_what_it_counts_over(counted: Graph) -> None:
    """Eight in 2019, which the law of 2021 says; what is a hundred in it, nobody says when."""
    assert not api.query("totals", counted, {"entity": "steigers"})
    (rose,) = api.query("risen", counted, {"entity": "steigers"})
    assert (rose["value"], rose["other_value"], rose["change"]) == ("60", "50", "FELL")
    periods = {
        each["figure"].rpartition("/")[2]: each.get("period", "")
        for each in api.query("figures", counted, {"entity": "steigers"})
    }
    assert (periods["steigers-ooit"], periods["steigers-2019"]) == ("", "2019")
