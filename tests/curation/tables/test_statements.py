"""The mistakes that curators make, each named where it is."""

from collections.abc import Callable

import pytest

from tests.conftest import Tables

Messages = Callable[[], list[str]]


@pytest.mark.parametrize(
    "cells, expected",
    [
        (
            {"subject": "min-vorbeeld"},
            '3: error: unknown entity "min-vorbeeld" in column "subject"; did you mean "min-voorbeeld"?',
        ),
        (
            {"relation": "coperatesWith"},
            '4: error: unknown relation "coperatesWith"; did you mean "cooperatesWith"?',
        ),
        (
            {"relation": "commissioned"},
            '4: error: "commissioned" is what "commissionedBy" is called the other way round: write that, '
            "and swap subject and object",
        ),
        (
            {"relation": "valt onder verantwoordelijkheid van"},
            '4: error: "valt onder verantwoordelijkheid van" is what "responsibleFor" is called the other '
            "way round: write that, and swap subject and object",
        ),
        (
            {"relation": "comissioned by"},
            '4: error: unknown relation "comissioned by"; did you mean "commissionedBy"?',
        ),
        (
            {"modality": "asserte"},
            '6: error: unknown modality "asserte": use one of asserted, ongoing, intended, possible, '
            'conditional, normative, permitted; did you mean "asserted"?',
        ),
        (
            {"modality": "waarschijnlijk"},
            '6: error: unknown modality "waarschijnlijk": use one of asserted, ongoing, intended, '
            "possible, conditional, normative, permitted",
        ),
        ({"polarity": "deny"}, '7: error: "deny" in column "polarity" is not blank or denied'),
        ({"passage": "brief/S22"}, '2: error: unknown passage "brief/S22" in column "passage"'),
        (
            {"holder": "doel-plas"},
            '8: error: holder "doel-plas" is no actor, office or document (Goal): whose view is it?',
        ),
        ({"from_": "13-03-2023"}, '9: error: column "from": "13-03-2023" is not a date; write 2023-03-13'),
        ({"until": "2022"}, "9: error: from 2023-03 is after until 2022"),
        ({"quote": ""}, '11: error: column "quote" is blank, but must be filled'),
        (
            {"quote": "een twee drie vier vijf zes zeven acht negen"},
            "11: error: a quote has at most 8 words, not 9: choose those that carry the claim",
        ),
        (
            {"quote": "een … twee … drie"},
            '11: error: one "…" is allowed in a quote, between two runs of words',
        ),
        (
            {"object": "doel-plas"},
            '5: error: "cooperatesWith" needs Actor / Role -> Actor / Role, found Organisation -> Goal '
            '("doel-plas")',
        ),
        ({"status": "done"}, '12: error: "done" in column "status" is not one of checked, draft, rejected'),
    ],
)
def test_a_mistake_is_named_by_file_line_and_column(
    tables: Tables, messages: Messages, cells: dict[str, str], expected: str
) -> None:
    line = tables.set("statements", "a2", **cells)
    errors = [each for each in messages() if " error: " in each]
    assert len(errors) == 1
    assert errors[0].startswith(f"statements.csv:{line}:{expected}")


def test_subject_and_object_the_wrong_way_round_are_proposed_to_be_swapped(
    tables: Tables, messages: Messages
) -> None:
    line = tables.set("statements", "a3", subject="doel-plas", object="plas")
    assert messages() == [
        f'statements.csv:{line}:3: error: "hasGoal" needs '
        "Actor / Agreement / Consultation / Document / Measure / Pillar / Role / Service / "
        "Trajectory / TrajectoryGroup -> Goal, found Goal -> ActionProgramme "
        '("doel-plas"); swap subject and object?'
    ]


def test_a_deadline_that_is_an_entity_is_no_date(tables: Tables, messages: Messages) -> None:
    line = tables.set("statements", "a4", object="plas")
    assert messages()[0].startswith(
        f'statements.csv:{line}:5: error: relation "deadline" needs a date, found entity "plas"'
    )


def test_all_mistakes_of_a_run_come_together(tables: Tables, messages: Messages) -> None:
    tables.set("statements", "a1", modality="?")
    tables.set("statements", "b2", object="plass", subject="oeverr")
    tables.set("entities", "water", class_="Thema's")
    tables.set("sources", "brief", issued="1 februari 2024")
    found = messages()
    assert [each.partition(": ")[0].partition(":")[0] for each in found] == [
        "sources.csv",
        "entities.csv",
        "statements.csv",
        "statements.csv",
        "statements.csv",
    ]
    assert "write 2024-02-01" in found[0]


def test_the_same_statement_twice_from_one_passage_is_an_error(tables: Tables, messages: Messages) -> None:
    row = next(row for row in tables.rows("statements") if row["id"] == "a1")
    line = tables.add("statements", **{**{k: v for k, v in row.items() if k != "from"}, "id": "a99"})
    assert messages() == [
        f'statements.csv:{line}:1: error: "a1" and "a99" are the same statement from the same passage'
    ]


def test_a_symmetric_pair_entered_both_ways_is_a_warning(tables: Tables, messages: Messages) -> None:
    line = tables.add(
        "statements", id="a99", passage="brief/S2", subject="min-voorbeeld", relation="cooperatesWith",
        object="oever", modality="asserted", quote="samen met het ministerie", status="checked",
    )  # fmt: skip
    assert messages() == [
        f'statements.csv:{line}:4: warning: "cooperatesWith" holds both ways, and "a2" says it already '
        "the other way round"
    ]


def test_an_id_that_two_statements_have_is_an_error_at_the_second(tables: Tables, messages: Messages) -> None:
    line = tables.set("statements", "b1", id="a1")
    assert messages() == [f'statements.csv:{line}:1: error: id "a1" is already that of line 2']


def test_a_rejected_statement_is_not_read(tables: Tables, messages: Messages) -> None:
    tables.set("statements", "b3", status="rejected", subject="nobody")
    assert [each.partition(": ")[2] for each in messages()] == [
        'warning: passage "antwoord/S3" has no statement: code it, or say why not in column "note" '
        '("no statement: …")',
        'warning: no statement names entity "onderzoek"',
    ]


def test_a_name_in_a_cell_may_have_the_blanks_and_apostrophes_of_a_word_processor(
    tables: Tables, messages: Messages
) -> None:
    before = messages()
    tables.set("statements", "a9", subject="Programma\u2019s op\u00a0de  lijst")
    assert messages() == before


def test_words_of_the_labels_are_understood(tables: Tables, messages: Messages) -> None:
    tables.set("statements", "a1", relation="is verantwoordelijk voor", modality="zo gesteld")
    tables.set("entities", "water", class_="thema")
    assert messages() == []


def test_saying_and_denying_the_same_from_one_passage_is_a_warning(
    tables: Tables, messages: Messages
) -> None:
    line = tables.add(
        "statements", id="b99", passage="antwoord/S2", subject="oever", relation="responsibleFor",
        object="plas", modality="asserted", quote="verantwoordelijk voor het programma", status="checked",
    )  # fmt: skip
    assert messages() == [
        f'statements.csv:{line}:7: warning: "b2" and "b99" say and deny the same, from the same passage'
    ]


def test_a_value_may_be_a_limit_and_is_refused_where_it_is_none(tables: Tables, messages: Messages) -> None:
    tables.without_texts()
    cells = {"passage": "brief/S6", "subject": "commissaris", "modality": "asserted", "quote": "is van 2021"}
    tables.add("statements", id="t1", relation="term", object="hooguit P4Y", status="checked", **cells)
    assert [each for each in messages() if " error: " in each] == []
    line = tables.add("statements", id="t2", relation="term", object="P4", status="checked", **cells)
    assert [each for each in messages() if " error: " in each] == [
        f'statements.csv:{line}:5: error: "P4" is no duration for "term": write P4Y, P6M or the words of the '
        'source, with one of "about", "at least", "at most", "less than", "more than" before it if need be'
    ]


@pytest.mark.parametrize("holder", ["commissaris", "onderzoek"])
def test_an_office_and_a_document_may_hold_a_view(tables: Tables, messages: Messages, holder: str) -> None:
    tables.set("statements", "a6", holder=holder)
    assert [each for each in messages() if " error: " in each] == []


def test_that_a_norm_is_stated_is_certain_whatever_the_norm_says(tables: Tables, messages: Messages) -> None:
    tables.add("entities", id="norm", class_="Norm", label_nl="maaien als het moet")
    cells = {
        "passage": "brief/S4",
        "quote": "moet worden gemaaid",
        "modality": "asserted",
        "status": "checked",
    }
    tables.add("statements", id="n1", subject="oever", relation="states", object="norm", **cells)
    line = tables.add("statements", id="n2", subject="norm", relation="binds", object="oever", **cells)
    assert [each for each in messages() if "the quote says" in each] == [
        f'statements.csv:{line}:6: warning: the quote says "moet", but the modality is asserted: '
        "is it simply said to be so?"
    ]
