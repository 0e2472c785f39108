"""Signs that nobody sees: which are taken out of a text, which stay, and how the others are shown."""

import unicodedata

import pytest

from graphbuilder.signs import clean, shown, turning, with_lost_letters

#: A flag is a black flag followed by its region in letters of tags (Unicode, UTS 51).
SCOTLAND = "\U0001f3f4" + "".join(chr(0xE0000 + ord(each)) for each in "gbsct") + "\U000e007f"


@pytest.mark.parametrize(
    "sign",
    [
        *"\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
        *"\xad͏\u180e\u200b\u200c\u200d\u2060\u2061\ufeff️\ufff9ㅤ\U000e0020\U000e0041",
    ],
    ids=lambda sign: f"{ord(sign):04X}",
)
def test_a_sign_that_nobody_sees_goes_from_the_edges_of_a_text_and_is_shown_by_its_number(sign: str) -> None:
    assert clean(f" {sign}plas{sign} {sign}") == "plas"
    assert turning(f"{sign} plas{sign}") == []
    assert shown(f"plas{sign}.") == f"plas<U+{ord(sign):04X}>."


def test_signs_that_turn_or_hide_words_go_from_inside_too_and_are_named() -> None:
    turned = "de \u202eplas\u202c is \u2067schoon\u2069, zegt \U000e0068\U000e0069men\u200f hier"
    assert clean(turned) == "de plas is schoon, zegt men hier"
    assert turning(turned) == [*"\u202e\u202c\u2067\u2069\U000e0068\U000e0069\u200f"]


@pytest.mark.parametrize(
    "text",
    [
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",  # Persian: "I want", in two parts
        "\u0915\u094d\u200d\u0937",  # Devanagari: a half letter
        "\U0001f469\u200d\U0001f467",  # a woman and a girl in one picture
        "\u2764\ufe0f",  # a heart as a picture
        "1\ufe0f\u20e3",  # a key
        "\u845b\U000e0100\u57ce",  # a variant of a Chinese letter
        SCOTLAND,
    ],
    ids=ascii,
)
def test_joiners_and_variants_stay_where_they_shape_what_is_seen(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)
    assert shown(text) == text
    assert turning(text) == []


def test_a_joiner_beside_a_blank_shapes_nothing() -> None:
    assert clean("de\u200d plas\u200c.") == "de plas."


def test_a_soft_hyphen_at_the_end_of_a_line_joins_the_word() -> None:
    assert clean("plas\u00ad\r\ncommissaris en oever\u00adbeheer") == "plascommissaris en oeverbeheer"


def test_signs_without_a_meaning_are_shown_by_their_number() -> None:
    assert shown("\ue000nanci\ufffdring \x00\U000f0000") == "<U+E000>nanci\ufffdring <U+0000><U+F0000>"
    assert with_lost_letters("de \ue000nanciën") == "de \ufffdnanciën"


@pytest.mark.parametrize(
    "text, seen",
    [
        ("s\u0442001", "s<U+0442>001"),  # Cyrillic
        ("\u0391ctieplan", "<U+0391>ctieplan"),  # Greek
        ("\uff53t001", "<U+FF53>t001"),  # as wide as a Chinese letter
        ("st\u2011001", "st<U+2011>001"),
        ("S0\u20241", "S0<U+2024>1"),
        # What is no part of a word of ours is what it seems.
        (
            "\u041c\u0438\u043d\u0441\u043a en \u03b2-blokker",
            "\u041c\u0438\u043d\u0441\u043a en \u03b2-blokker",
        ),
        ("co\u00f6rdinatie \u2013 1", "co\u00f6rdinatie \u2013 1"),
    ],
)
def test_a_letter_that_is_taken_for_one_of_ours_is_shown_by_its_number(text: str, seen: str) -> None:
    assert shown(text) == seen
