"""Why something is in the graph: read off the page and the small dataset by hand."""

from __future__ import annotations

import pytest

from graphbuilder import QueryError, api
from graphbuilder.graph.store import Graph


def test_a_fact_is_explained_by_its_statement(bundled: Graph) -> None:
    found = api.explain("onderzoek-laagdrempelige-hulp", "commissionedBy", "min-vws", bundled)
    assert found.kind == "STATED"
    assert found.lines("nl") == [
        "gesteld: onderzoek laagdrempelige hulp — in opdracht van — Ministerie van VWS; zo gesteld"
        " (actieplan/S1.1: “In opdracht van de ministeries van VWS”)"
    ]


def test_what_is_inferred_is_explained_by_the_rule_and_its_premises(bundled: Graph) -> None:
    """The programme is in the list of S0.4, and S0.4 says of the list that it touches on trafficking."""
    found = api.explain("nap-sggsg", "touches on", "mensenhandel", bundled)
    assert found.kind == "INFERRED"
    [line] = found.lines("en")
    assert 'by the rule "said of the whole list", from: ' in line
    assert line.count("actieplan/S0.4") == 2


def test_a_possibility_is_shown_and_not_taken_for_a_fact(bundled: Graph) -> None:
    found = api.explain("nieuwe-inzichten", "touchesOn", "actieplan", bundled)
    assert found.kind == "NOT_AS_FACT"
    assert "; possible (actieplan/S0.7" in found.lines("en")[0]


def test_a_denial_is_shown(lake: Graph) -> None:
    found = api.explain("oever", "responsibleFor", "plas", lake)
    assert found.kind == "DENIED"
    assert "antwoord/S2" in found.lines("en")[0]


def test_somebodys_view_names_them(lake: Graph) -> None:
    found = api.explain("maaien", "contributesTo", "doel-plas", lake)
    assert found.kind == "NOT_AS_FACT"
    assert "in the view of Green Shore Foundation" in found.lines("en")[0]


def test_a_value_is_explained_too(bundled: Graph) -> None:
    assert api.explain("meerjarenagenda-zvh", "period", "2021/2024", bundled).kind == "STATED"


def test_what_is_not_stated_says_where_was_looked_and_what_is_stated_instead(bundled: Graph) -> None:
    """The study is commissioned by the ministry; not the other way round."""
    found = api.explain("min-vws", "commissionedBy", "onderzoek-laagdrempelige-hulp", bundled)
    assert found.kind == "NOT_STATED"
    lines = found.lines("en")
    assert lines[0].startswith("not stated: ")
    assert lines[1].startswith("looked in: ")
    assert "commissioned by — Health ministry" in lines[3]


def test_the_other_half_of_what_holds_both_ways_is_explained_alike(bundled: Graph) -> None:
    """S2.1: they want to take it up together."""
    for ends in (("zvh", "zvh-partners"), ("zvh-partners", "zvh")):
        assert api.explain(ends[0], "cooperatesWith", ends[1], bundled).kind == "NOT_AS_FACT"


def test_a_value_in_another_spelling_is_not_taken_for_one_that_nobody_states(bundled: Graph) -> None:
    with pytest.raises(QueryError, match='did you mean "2021/2024"'):
        api.explain("meerjarenagenda-zvh", "period", "2021-2024", bundled)


def test_what_is_stated_of_something_else_is_shown(bundled: Graph) -> None:
    """S2.6: the network has the deadline, which is a goal of the agenda's arrangements."""
    lines = api.explain("meerjarenagenda-zvh", "deadline", "2024", bundled).lines("en")
    assert "a network in every region — has as its deadline — 2024" in lines[-1]


def test_short_names_as_tables_print_them_are_understood(bundled: Graph) -> None:
    found = api.explain("onderzoek laagdrempelige hulp", "commissionedBy", "Ministerie van VWS", bundled)
    assert found.kind == "STATED"


def test_a_part_of_several_names_lists_them_all(bundled: Graph) -> None:
    with pytest.raises(QueryError, match=r"may mean several: .*dg-slachtoffers-afh .*dg-slachtoffers-sg"):
        api.query("about", bundled, {"entity": "slachtoffers"})
    with pytest.raises(QueryError, match='did you mean "mariette-hamer"'):
        api.query("about", bundled, {"entity": "Hamer"})


def test_an_iri_of_which_nobody_speaks_is_unknown(bundled: Graph) -> None:
    with pytest.raises(QueryError, match="unknown entity"):
        api.query("about", bundled, {"entity": f"{bundled.base}id/bestaat-niet"})


def test_unknown_names_come_in_one_run_with_what_was_meant(bundled: Graph) -> None:
    with pytest.raises(QueryError) as raised:
        api.explain("min-vvs", "comissionedBy", "min-jenv", bundled)
    assert sorted(each.suggestion or "" for each in raised.value.problems) == ["commissionedBy", "min-vws"]
