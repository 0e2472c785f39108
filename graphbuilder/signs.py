"""Signs of a text that nobody sees, or that mean nothing: shown, taken out, and told apart."""

from __future__ import annotations

import re
import unicodedata

# Marks and overrides that turn the direction of text, and letters of tags, which hide words.
_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_HIDING = "\U000e0000-\U000e007f"
# Zero width, soft hyphen, fillers, notes between lines, invisible operators, notes of music.
_EMPTY = (
    "\xad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"
    "\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0080-\U000e00ff\U000e01f0-\U000e0fff"
)
_JOINERS = "\u200c\u200d"
_VARIANTS = "\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef"
_CONTROLS = "\x00-\x1f\x7f-\x9f"
_SEPARATORS = "\u2028\u2029"
_MEANINGLESS = "\ue000-\uf8ff\ufffd-\uffff\U000f0000-\U0010ffff"

# Scripts whose letters joiners and fillers shape (Hebrew to Georgian, Mongolian …), and pictures.
_SHAPED = "\u0590-\u1dff\ua800-\uabff"
_PICTURES = "\u2190-\u2bff\ufe0f\U0001f000-\U0001faff"
_VARIED = "\xa9\xae\u203c-\u33ff\u3400-\u9fff\uf900-\ufaff\U00010000-\U0003ffff" + _SHAPED
_SHAPING = (
    # Flags of Scotland and others are spelt in letters of tags.
    "\U0001f3f4[\U000e0020-\U000e007e]{2,7}\U000e007f"
    rf"|(?<=[{_SHAPED}{_PICTURES}])[{_JOINERS}](?=[{_SHAPED}{_PICTURES}])|(?<=[{_SHAPED}])[{_JOINERS}]"
    rf"|(?<=[{_VARIED}])[{_VARIANTS}]|(?<=[0-9#*])\ufe0f(?=\u20e3)|(?<=[\u1820-\u18aa])\u180e"
    # Jamo without a vowel or a first consonant, as old Korean has them.
    "|[\u115f\u1160](?=[\u1160-\u11ff])|(?<=[\u1100-\u115f])\u1160"
)
_SOFT_HYPHEN = r"\xad[ \t]*(?:\r\n|[\r\n])[ \t]*"
_ANY = f"{_TURNING}{_HIDING}{_EMPTY}{_JOINERS}{_VARIANTS}"
#: What stands between two letters and is not seen: signs for a class of a pattern.
UNSEEN = _ANY
# Compiled when they are first used, and kept by `re`: most commands meet no such sign.
_UNSEEN = rf"(?P<kept>{_SHAPING}|(?<=\w)[{_JOINERS}](?=\w))|{_SOFT_HYPHEN}|[{_ANY}]"
#: What XML 1.0 cannot hold, not even escaped.
NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# The replacement character is one that is seen.
_SHOWN = rf"(?P<kept>{_SHAPING}|\ufffd)|[{_CONTROLS}{_SEPARATORS}{_ANY}{_MEANINGLESS}]"
# Letters of other alphabets in a word of ours are taken for ours, and a hyphen that does not break for one.
_OTHER_LETTERS = "\u0370-\u03ff\u0400-\u04ff\u0500-\u052f\uff10-\uff5a"
_LOOKING_ALIKE = (
    rf"(?<=[A-Za-z0-9])[{_OTHER_LETTERS}]|[{_OTHER_LETTERS}](?=[A-Za-z0-9])|(?<=\w)[\u2010\u2011\u2024](?=\w)"
)
_LOST = f"[{_MEANINGLESS}]"
_MARKS = f"[{_TURNING}{_HIDING}]"
_EDGE = rf"[\s{_ANY}]+"
#: What turns the text that follows: no page or message may hold it.
OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")


def shown(text: str) -> str:
    """A text on one line in which a sign that cannot be seen, or means nothing, stands as its number.

    >>> shown("plas" + chr(0x202E))
    'plas<U+202E>'
    """
    if text.isascii() and text.isprintable():
        return text
    text = re.sub(_SHOWN, _number, text)
    text = re.sub(_LOOKING_ALIKE, lambda match: f"<U+{ord(match[0]):04X}>", text)
    unassigned = {each for each in text if unicodedata.category(each) == "Cn"}
    return text.translate({ord(each): f"<U+{ord(each):04X}>" for each in unassigned}) if unassigned else text


def with_lost_letters(text: str) -> str:
    """A text in which a sign without a meaning, which no font shows alike, is the sign of a lost letter."""
    return text if text.isascii() else re.sub(_LOST, "\ufffd", text)


def clean(text: str) -> str:
    """A text in Unicode's composed form (NFC), without blanks around it or signs that nobody sees.

    Joiners and variants stay where they shape letters or pictures.
    """
    if text.isascii():
        return text.strip()
    # Python's own strip takes every white space of Unicode, no-break spaces included.
    kept = unicodedata.normalize("NFC", text)
    while (trimmed := without_unseen(kept).strip().strip(_JOINERS)) != kept:
        kept = trimmed
    return kept


def without_unseen(text: str) -> str:
    """A text without the signs that nobody sees, where they shape nothing."""
    return text if text.isascii() else re.sub(_UNSEEN, lambda match: match["kept"] or "", text)


def turning(text: str) -> list[str]:
    """The signs inside a text that turn its direction or hide words: at its edges they do nothing."""
    if text.isascii() or not re.search(_MARKS, text):
        return []
    edges = [len(match[0]) if (match := re.match(_EDGE, each)) else 0 for each in (text, text[::-1])]
    taken = re.compile(_UNSEEN).finditer(text, edges[0], max(edges[0], len(text) - edges[1]))
    return list(
        dict.fromkeys(match[0] for match in taken if not match["kept"] and re.match(_MARKS, match[0]))
    )


def _number(match: re.Match[str]) -> str:
    return match["kept"] or f"<U+{ord(match[0]):04X}>"
