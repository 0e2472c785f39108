"""A quantity or a duration is read with the word that makes it a limit, in Dutch and English."""

from __future__ import annotations

import pytest

from graphbuilder.vocabulary import stated_values, terms

KNOWN = terms.read_vocabulary()


def said(text: str, datatype: str) -> stated_values.Stated:
    found = stated_values.read(text, datatype, KNOWN)
    assert found is not None, text
    return found


@pytest.mark.parametrize(
    ("text", "duration", "word"),
    [
        ("P4Y", "P4Y", ""),
        ("at most P4Y", "P4Y", "atMost"),
        ("Ten hoogste P4Y", "P4Y", "atMost"),
        ("ten hoogste vier jaar", "P4Y", "atMost"),
        ("een periode van 4 jaar", "P4Y", ""),
        ("a period of six months", "P6M", ""),
        ("niet meer dan twee weken", "P2W", "atMost"),
        ("langer dan één dag", "P1D", "moreThan"),
    ],
)
def test_a_duration_is_recognised_in_iso_form_and_in_words(text: str, duration: str, word: str) -> None:
    assert (said(text, stated_values.DURATION).duration, said(text, stated_values.DURATION).word) == (
        duration,
        word,
    )


def test_a_duration_may_be_in_the_words_of_the_source_but_not_half_written() -> None:
    for text, is_value in (("zolang het onderzoek duurt", True), ("P4", False), ("4", False), ("p4y", False)):
        assert stated_values.is_value(text, stated_values.DURATION, KNOWN) is is_value, text


@pytest.mark.parametrize(
    ("text", "meant"),
    [("zo'n 5000", "about 5000"), ("minstens 5000", "at least 5000"), ("5000..7500", "5000..7500")],
)
def test_a_quantity_is_kept_with_its_word_in_one_form(text: str, meant: str) -> None:
    assert said(text, stated_values.QUANTITY).text == meant


@pytest.mark.parametrize("text", ["5.000", "about", "7500..5000", "vele", "5 000", "at most", ""])
def test_what_is_no_certain_number_is_no_quantity(text: str) -> None:
    assert stated_values.read(text, stated_values.QUANTITY, KNOWN) is None


@pytest.mark.parametrize(
    ("one", "other", "excludes"),
    [
        ("P4Y", "P3Y", True),
        ("P4Y", "P48M", False),
        ("P4Y", "at most P4Y", False),
        ("vier jaar", "een periode van 4 jaar", False),
        ("at most P3Y", "P4Y", True),
        ("at most P3Y", "at least P3Y", False),
        ("less than P3Y", "at least P3Y", True),
        ("about P3Y", "P4Y", False),
        ("P14D", "P2W", False),
    ],
)
def test_durations_exclude_each_other_where_none_can_be_both(one: str, other: str, excludes: bool) -> None:
    first, second = said(one, stated_values.DURATION), said(other, stated_values.DURATION)
    assert first.excludes(second) is second.excludes(first) is excludes


@pytest.mark.parametrize(
    ("one", "other", "excludes"),
    [
        ("1372", "1334", True),
        ("1372", "1372.0", False),
        ("5000..7500", "about 5000", False),
        ("5000..7500", "7500..8000", False),
        ("5000..7500", "8000", True),
        ("more than 5000", "5000", True),
    ],
)
def test_quantities_exclude_each_other_where_none_can_be_both(one: str, other: str, excludes: bool) -> None:
    first, second = said(one, stated_values.QUANTITY), said(other, stated_values.QUANTITY)
    assert first.excludes(second) is second.excludes(first) is excludes
