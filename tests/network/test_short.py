"""The page in fewer characters: a browser reads the same from it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import pytest

from graphbuilder.network.page import render
from graphbuilder.network.page.short import in_one, short
from tests.network.laws import law_picture
from tests.network.pictures import small_picture


class Reading(HTMLParser):
    """What a reader of HTML makes of a text: elements with their attributes, and words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[Any] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attributes}))

    def handle_data(self, data: str) -> None:
        self.found += [data.strip()] if data.strip() else []


@pytest.mark.parametrize(
    ("written", "shorter"),
    [
        ('<p class="key">', "<p class=key>"),
        ('<a href="https://example.org/a/">x</a>', "<a href=https://example.org/a/>x</a>"),
        ('<b hidden="" title="">', "<b hidden title>"),
        ("<ul>\n  <li>one\n</ul>", "<ul>\n<li>one\n</ul>"),
        # Where it closes itself, a stroke would be part of the value.
        ('<path d="M0/"/>', '<path d="M0/"/>'),
        # Each of these would end the value, or is no part of one.
        (
            '<i title="a b" lang="a=b" id="a\'b" class="a`b">',
            '<i title="a b" lang="a=b" id="a\'b" class="a`b">',
        ),
        # Nothing in a script, a style or a text is touched.
        ("<script>f('<b class=\"x\">')</script>", "<script>f('<b class=\"x\">')</script>"),
        ('<style>p::after { content: "<b id="; }</style>', '<style>p::after { content: "<b id="; }</style>'),
        ('<p>He said class="key" &lt;b id="x"&gt;</p>', '<p>He said class="key" &lt;b id="x"&gt;</p>'),
    ],
)
def test_marks_and_blanks_go_where_html_can_do_without_them(written: str, shorter: str) -> None:
    assert short(written) == shorter
    assert Reading(shorter).found == Reading(written).found


BOTH = '<span class="nl">{}</span><span class="en" lang="en">{}</span>'


def test_what_stands_in_both_languages_stays_in_one_and_the_other_is_told_once() -> None:
    html = BOTH.format("l&#39;eau", "water") + "; " + BOTH.format("l&#39;eau", "water")
    assert in_one(html, "nl") == (
        '<span class="nl">l&#39;eau</span>; <span class="nl">l&#39;eau</span>',
        {"l'eau": "water"},
    )
    said, other = in_one(html, "en")
    assert said == '<span class="en" lang="en">water</span>; <span class="en" lang="en">water</span>'
    assert other == {"water": "l'eau"}


def test_a_word_with_two_translations_keeps_the_second_beside_it() -> None:
    bank = BOTH.format("bank", "bank of money") + BOTH.format("bank", "bench")
    said, other = in_one(bank, "nl")
    assert said == '<span class="nl">bank</span>' + BOTH.format("bank", "bench")
    assert other == {"bank": "bank of money"}


@pytest.mark.parametrize(("language", "absent"), [("nl", "class=en"), ("en", "class=nl")])
def test_the_page_says_in_its_html_what_it_says_in_one_language(language: str, absent: str) -> None:
    body = render.page(small_picture(), language=language).partition("<body>")[2].partition('<script id="')[0]
    assert "class=label" in body or "class=text" in body
    assert absent not in body


def test_without_script_each_row_of_the_list_stands_under_its_source_and_no_name_leads_nowhere() -> None:
    page = render.page(law_picture(), language="en")
    table = page.partition("<details id=list")[2].partition("</table>")[0]
    order = re.findall(r"<th scope=rowgroup colspan=7>(.*)|id=row-(\w+)>", table)
    sources = [title for title, _ in order if title]
    assert sorted(sources) == sorted(set(sources)) == ["The Act", "The letter"]
    assert order[0][0]
    assert [name for title, name in order if not title and name.startswith("c")] == ["c1"]
    assert order[order.index(("", "c1")) - 1] == ("The letter", "")
    assert "href=#focus" not in table
