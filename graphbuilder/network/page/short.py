"""The HTML of a page in fewer characters: what a browser reads from it stays the same."""

import re
from html import unescape

#: What stands in a script or a style is theirs to write.
_FOREIGN = re.compile(r"(<(?:script|style)\b[^>]*>.*?</(?:script|style)>)", re.DOTALL)
_TAG = re.compile(r"<[a-z][^<>]*>")
_QUOTED = re.compile(r'=("([^"]*)")(?=[\s>])')
#: HTML lets one leave out the quotation marks around a value that holds none of these, nor a blank.
_NEEDS_MARKS = re.compile(r"[\s\"'=<>`]")
_INDENT = re.compile(r">\n\s+<")
_BOTH = re.compile(
    r'(<span class="nl"(?: lang="nl")?>([^<]*)</span>)(<span class="en"(?: lang="en")?>([^<]*)</span>)'
)


def short(html: str) -> str:
    r"""Return HTML without the marks and blanks that it can do without.

    Parameters
    ----------
    html : str
        HTML of which no attribute holds ``<`` or ``>`` as such.

    Returns
    -------
    str
        HTML that a browser reads into the same elements, attributes and words.

    Examples
    --------
    >>> short('<p class="key" title="two words" hidden="">\n  <b>x</b></p>')
    '<p class=key title="two words" hidden>\n<b>x</b></p>'
    """
    parts = _FOREIGN.split(html)
    parts[::2] = [_INDENT.sub(">\n<", _TAG.sub(_without_marks, part)) for part in parts[::2]]
    return "".join(parts)


def in_one(html: str, language: str) -> tuple[str, dict[str, str]]:
    """Return HTML that says in one language what it says in both, and its words in the other.

    Parameters
    ----------
    html : str
        HTML in which words in both languages stand beside each other, in elements of the classes
        ``nl`` and ``en``.
    language : str
        The language that stays.

    Returns
    -------
    tuple of str and dict
        The HTML, and for each text that stayed alone what stood beside it. A text that has two
        translations keeps each beside it.
    """
    other: dict[str, str] = {}

    def alone(found: re.Match[str]) -> str:
        dutch, dutch_text, english, english_text = found.groups()
        stays, text, translation = (
            (dutch, dutch_text, english_text) if language == "nl" else (english, english_text, dutch_text)
        )
        is_known = other.setdefault(unescape(text), unescape(translation)) == unescape(translation)
        return stays if is_known else found.group()

    parts = _FOREIGN.split(html)
    parts[::2] = [_BOTH.sub(alone, part) for part in parts[::2]]
    return "".join(parts), other


def _without_marks(tag: re.Match[str]) -> str:
    text = tag.group()
    return _QUOTED.sub(_value, text) if '="' in text else text


def _value(found: re.Match[str]) -> str:
    value = found.group(2)
    if not value:
        return ""
    return f"={value}" if not _NEEDS_MARKS.search(value) else found.group()
