"""What can be an IRI or a language tag: RFC 3987, RFC 3986 and BCP 47 say it, the graph holds it."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
import rdflib

from graphbuilder import iris

GOOD = [
    "https://example.org/50%25",
    "https://example.org/één?q=a&b#c",
    "http://[::1]:8080/a",
    "urn:isbn:0451450523",
    "mailto:a@example.org",
    "HTTPS://EXAMPLE.ORG/",
    "https://example.org/a(1)'b'*",
]
MENDED = [
    ("https://example.org/50%", "https://example.org/50%25", "%", "%25"),
    ("https://example.org/a%zz", "https://example.org/a%25zz", "%", "%25"),
    ("https://example.org/a[1]", "https://example.org/a%5B1%5D", "[", "%5B"),
    ("https://example.org/a#b#c", "https://example.org/a#b%23c", "#", "%23"),
    ("https://example.org/a b", "https://example.org/a%20b", " ", "%20"),
    ("https://example.org/a|b\\c^d", "https://example.org/a%7Cb%5Cc%5Ed", "|", "%7C"),
    ("https://example.org/é<b>", "https://example.org/é%3Cb%3E", "<", "%3C"),
    # U+E000 in UTF-8 is EE 80 80.
    ("https://example.org/\ue000", "https://example.org/%EE%80%80", "\ue000", "%EE%80%80"),
    ("https://example.org/a\x01", "https://example.org/a%01", "\x01", "%01"),
]
BEYOND_MENDING = [
    "",
    "example.org",
    "//example.org/a",
    "http:",
    "https://",
    "https:///path",
    "https://example.org:port/",
    "http://[::1/",
    "https://exa mple.org/",
    "https://example.org/\udcff",
    "C:\\brief.txt",
]


@pytest.mark.parametrize("iri", GOOD)
def test_an_iri_is_one_that_both_libraries_read_back(iri: str) -> None:
    assert iris.is_iri(iri)
    assert iris.mended(iri) is None
    written = ox.serialize([ox.Triple(*[ox.NamedNode(iri)] * 3)], format=ox.RdfFormat.TURTLE)
    assert written is not None
    assert set(rdflib.Graph().parse(data=written, format="turtle")) == {(rdflib.URIRef(iri),) * 3}


@pytest.mark.parametrize("text, iri, sign, escape", MENDED)
def test_a_sign_that_cannot_stand_there_is_named_with_its_escape(
    text: str, iri: str, sign: str, escape: str
) -> None:
    assert not iris.is_iri(text)
    assert iris.mended(text) == (iri, sign, escape)


@pytest.mark.parametrize("text", BEYOND_MENDING)
def test_what_no_escape_mends_gets_no_proposal(text: str) -> None:
    assert not iris.is_iri(text)
    assert iris.mended(text) is None


@pytest.mark.parametrize(
    "tag, is_one",
    [
        *((tag, True) for tag in ("nl", "nl-BE", "zh-Hant-TW", "sl-rozaj-1994", "x-private", "en-US-x-a")),
        *((tag, False) for tag in ("", "x", "nl_NL", "nl-", "nl--BE", "abcdefghij", "nl-abcdefghij", "é")),
    ],
)
def test_a_language_tag_is_one_of_bcp_47(tag: str, is_one: bool) -> None:
    assert iris.is_language(tag) is is_one


def test_half_a_character_is_no_text() -> None:
    assert iris.is_text("één 🚲")
    assert not iris.is_text("a\udcff")
