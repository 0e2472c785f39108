"""How the style of the page is written, so that a browser has little to look at anew after a change."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

STYLE = (files("graphbuilder.network.page") / "style.css").read_text("utf-8")
#: How a part of a selector begins that names what it means; a pseudo-class by itself names nothing.
NAMED = re.compile(r"[\w#.]|\[\w")


def selectors(style: str) -> list[str]:
    """The selectors of all rules, one by one."""
    text = re.sub(r"/\*.*?\*/|(?<=[>+~,])\s+", "", style, flags=re.DOTALL)
    heads = re.findall(r"([^{};]+)\{", text)
    return [each.strip() for head in heads if not head.strip().startswith("@") for each in split(head, ",")]


def split(text: str, signs: str) -> list[str]:
    """A text in parts between signs that stand outside brackets."""
    parts, depth = [""], 0
    for sign in text:
        depth += (sign in "([") - (sign in ")]")
        if depth == 0 and sign in signs:
            parts.append("")
        else:
            parts[-1] += sign
    return [each for each in parts if each]


def is_named(compound: str) -> bool:
    """Whether a part of a selector names what it means, by its kind, class or id."""
    if NAMED.match(compound):
        return True
    listed = re.match(r":(?:is|where)\((.*)\)", compound)
    return listed is not None and all(
        is_named(split(each.strip(), " >+~")[-1]) for each in split(listed[1], ",")
    )


def restyles_all(selector: str) -> bool:
    """Whether a rule asks what a thing holds, and then means things below it that nothing names."""
    *above, last = split(selector, " >+~")
    return any(":has(" in each for each in above) and not is_named(last)


# As a browser keeps them, such rules have it look at every element after anything was put into the page:
# by a trace of Chromium each of some twenty changes at the opening took 1,800 elements, and then 800.
def test_no_rule_has_the_browser_look_at_every_element_when_something_is_put_into_the_page() -> None:
    assert len(selectors(STYLE)) > 500

    # What stands on paper has rules that count on paper alone.
    found = [each for each in selectors(STYLE) if restyles_all(each) and ":has(#paper" not in each]

    assert found == []


@pytest.mark.parametrize(
    "selector",
    [
        "main:has(.open) .lane > *",
        "main:has(.open)>:nth-child(4)",
        ".lane:has(>.row) > :not(.row)",
        "main:has(.open) :is(.head, .head > :nth-child(n+4))",
    ],
)
def test_a_rule_about_things_without_a_name_is_found(selector: str) -> None:
    assert restyles_all(selector)


@pytest.mark.parametrize(
    "selector",
    [
        "main:has(.open) .lane > span:nth-child(4)",
        ".lane:has(>.row) > :is(.who,.what:not(.first))",
        "main > *",
        ".lane:has(> .row)",
        "html:has(#list) h1",
    ],
)
def test_a_rule_about_things_with_a_name_is_not(selector: str) -> None:
    assert not restyles_all(selector)


def test_the_kind_of_an_underline_is_never_told_in_one_word_with_its_line() -> None:
    """Safari knows no style, colour or thickness in ``text-decoration`` and draws no line at all."""
    found = re.findall(r"(?<![-\w])text-decoration:\s*([^;}]+)", STYLE)

    assert found
    assert {each.removesuffix("!important").strip() for each in found} <= {"none", "underline"}
