"""Figures are of the period that a fact states, and a value with a time of its own is of that time alone."""

from __future__ import annotations

import shutil
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
}
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


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    tables = Tables(Path(shutil.copytree(LAKE, tmp_path_factory.mktemp("counted") / "lake")))
    tables.without_texts()
    kinds = dict.fromkeys((*FIGURES, "boten", "boten-per-half-jaar"), "Figure")
    for name, kind in (kinds | dict.fromkeys(("bezoek", "vissers", "vaart"), "Indicator")).items():
        tables.add("entities", id=name, class_=kind, label_nl=f"telling {name}")
    told: list[tuple[str, str, str, dict[str, str]]] = list(BESIDE)
    for name, (indicator, value, period) in FIGURES.items():
        told += [(name, "measures", indicator, {})] if indicator else []
        told += [(name, "value", value, {}), (name, "period", period, {})]
    told += [(name, "measures", "vaart", {}) for name in ("boten", "boten-per-half-jaar")]
    told += [(name, "value", number, {"from_": since, "until": last}) for name, number, since, last in YEARLY]
    for place, (subject, relation, thing, how) in enumerate(told):
        tables.add(
            "statements", id=f"c{place}", passage="brief/S3", subject=subject, relation=relation,
            object=thing, quote=f"woorden {place}", status="checked", **({"modality": "asserted"} | how),
        )  # fmt: skip
    return api.check(tables.folder).graph


def test_a_figure_rose_between_its_own_periods_alone(counted: Graph) -> None:
    """Five in 2021 and seven in 2022; that it is not of 2019, or may be of 2030, makes no other pair."""
    found = api.query("risen", counted, {"entity": "vissers"})
    columns = ("earlier", "value", "later", "other_value", "change")
    assert [tuple(each[name] for name in columns) for each in found] == [("2021", "5", "2022", "7", "ROSE")]


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
