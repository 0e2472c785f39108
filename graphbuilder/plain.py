"""Words without capitals, accents and a printer's quotation marks, as `mentions` compares them."""

from __future__ import annotations

import re
import unicodedata

# The same letters and marks as in queries/mentions.rq, by what they become.
_LETTERS = {
    "'": "‘’‚‛ʼ′",
    '"': "“”„‟″«»",
    "a": "àáâãäåāăą",
    "ae": "æ",
    "c": "çćĉċč",
    "d": "ďđð",
    "e": "èéêëēĕėęě",
    "g": "ĝğġģ",
    "i": "ìíîïĩīĭįı",
    "k": "ķ",
    "l": "ĺļľŀł",
    "n": "ñńņňŋ",
    "o": "òóôõöøōŏő",
    "oe": "œ",
    "r": "ŕŗř",
    "s": "śŝşšș",
    "ss": "ß",
    "t": "ţťŧț",
    "u": "ùúûüũūŭůűų",
    "y": "ýÿŷ",
    "z": "źżž",
}
_PLAIN = str.maketrans({letter: plain for plain, letters in _LETTERS.items() for letter in letters})
_ACCENTS = re.compile("[\u0300-\u036f]")


def plain(text: str) -> str:
    """The text in small letters, without the accents of Latin ones, with the quotation marks of a keyboard.

    >>> plain("Coördinatie in Ærøskøbing")
    'coordinatie in aeroskobing'
    >>> plain("d’Evries")
    "d'evries"
    """
    return _ACCENTS.sub("", unicodedata.normalize("NFC", text.lower()).translate(_PLAIN))
