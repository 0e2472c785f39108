import re
from collections.abc import Callable
from datetime import date

import pytest

from graphbuilder import dates, messages


def refused(text: str, read: Callable[[str], object] = dates.bounds) -> str:
    """The message about a text that is no date."""
    with pytest.raises(dates.DateError) as error:
        read(text)
    return messages.text(error.value.code, {"column": "from", **error.value.values}, "en")


@pytest.mark.parametrize(
    "text, first, last",
    [
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("2022-04", date(2022, 4, 1), date(2022, 4, 30)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-01-13", date(2023, 1, 13), date(2023, 1, 13)),
    ],
)
def test_a_date_allows_the_days_of_its_precision(text: str, first: date, last: date) -> None:
    assert dates.bounds(text) == (first, last)


@pytest.mark.parametrize(
    "text, form",
    [
        ("44939", "2023-01-13"),  # as Excel and LibreOffice count: 45292 is the first of January 2024
        ("45292", "2024-01-01"),
        ("apr-22", "2022-04"),
        ("mrt-24", "2024-03"),
        ("Mar 24", "2024-03"),
    ],
)
def test_what_a_spreadsheet_made_of_a_date_is_told_with_what_that_may_be(text: str, form: str) -> None:
    assert refused(text) == (
        f'column "from": "{text}" is not a date, but what a spreadsheet makes of one, such as {form}; '
        "write what the source says"
    )


@pytest.mark.parametrize(
    "text, advice",
    [
        ("13-01-2023", "write 2023-01-13"),
        ("13/1/2023", "write 2023-01-13"),
        ("april 2022", "write 2022-04"),
        ("13 januari 2023", "write 2023-01-13"),
        ("13 febr. 2023", "write 2023-02-13"),
        ("13-1-0950", "write 0950-01-13"),
        ("apr-2022", "write 2022-04"),
        ("64938", "write it as 2023, 2022-04 or 2023-01-13"),
        ("abc-22", "write it as 2023, 2022-04 or 2023-01-13"),
        ("2023-1-3", "write 2023-01-03"),
        ("2023/01/13", "write 2023-01-13"),
        ("2023.1.13", "write 2023-01-13"),
        ("1/13/2023", "write 2023-01-13"),
        ("20230113", "write 2023-01-13"),
        ("2023-01-13 00:00:00", "write 2023-01-13"),
        ("2023-01-13T12:00:00Z", "write 2023-01-13"),
        ("2023\u201301\u201313", "write 2023-01-13"),
        ("2023\u22121", "write 2023-01"),
        ("2023.0", "write 2023"),
        ("2023-00", "write 2023"),
        ("2023-00-00", "write 2023"),
        ("2023-04-00", "write 2023-04"),
        ("20231345", "write it as 2023, 2022-04 or 2023-01-13"),
        ("2023-02-30 00:00", "write it as 2023, 2022-04 or 2023-01-13"),
        ("2023.5", "write it as 2023, 2022-04 or 2023-01-13"),
        ("x", "write it as 2023, 2022-04 or 2023-01-13"),
        ("٢٠٢٣", "write it as 2023, 2022-04 or 2023-01-13"),
    ],
)
def test_another_form_is_refused_with_the_form_to_write(text: str, advice: str) -> None:
    assert refused(text) == f'column "from": "{text}" is not a date; {advice}'


def test_a_day_and_month_that_can_be_swapped_are_never_guessed() -> None:
    assert "cannot be told apart: write 2022-04-01 or 2022-01-04" in refused("01-04-2022")


@pytest.mark.parametrize("text", ["2023-02-30", "0000", "0000-00-00", "31-4-2023", "30 februari 2023"])
def test_an_impossible_day_is_refused(text: str) -> None:
    assert "not a day of the calendar" in refused(text)


@pytest.mark.parametrize(
    "text, month", [("2023-13", "13"), ("2023-13-00", "13"), ("2023-00-13", "00"), ("2023-21-05", "21")]
)
def test_a_month_that_is_none_is_told_as_such(text: str, month: str) -> None:
    assert f"is not a date; months are 01 to 12, and there is no {month}" in refused(text)


@pytest.mark.parametrize(
    "text",
    [
        # ISO 8601-2:2019, 4.8: 21 to 41 are seasons, quarters, four-month periods and halves of a year.
        *["2025-21", "2025-24", "2025-33", "2025-41", "voorjaar 2025", "Najaar 2025", "spring 2025"],
        *["Q1 2025", "2025-Q1", "1e kwartaal 2025", "tweede helft van 2025", "eind 2025", "medio 2025"],
    ],
)
def test_a_part_of_a_year_is_told_as_such_with_the_year(text: str) -> None:
    assert refused(text) == (
        f'column "from": "{text}" is a season or another part of a year, which is no date; '
        "write 2025, or the month that the source names"
    )


@pytest.mark.parametrize(
    "text", ["winter 2024-2025", "begin 2024 of eind 2025", "voorjaar", "4 2025", "q 9 2025"]
)
def test_where_no_year_is_certain_none_is_proposed(text: str) -> None:
    assert "write it as" in refused(text)


@pytest.mark.parametrize(
    "text, first, last",
    [
        ("2021/2024", date(2021, 1, 1), date(2024, 12, 31)),
        ("2022-04/..", date(2022, 4, 1), None),
        ("../2024", None, date(2024, 12, 31)),
        ("2021", date(2021, 1, 1), date(2021, 12, 31)),
    ],
)
def test_an_interval_runs_from_its_first_to_its_last_day(
    text: str, first: date | None, last: date | None
) -> None:
    assert dates.interval_bounds(text) == (first, last)


@pytest.mark.parametrize("text", ["2024/2021", "../..", "/", "2021/2022/2023", "2021/x"])
def test_a_wrong_interval_is_refused(text: str) -> None:
    assert re.search(r"date|ends before", refused(text, dates.interval_bounds))
