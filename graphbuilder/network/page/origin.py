"""Where what a page shows comes from, in one line."""

from __future__ import annotations

from graphbuilder.network.page.model import Content
from graphbuilder.network.picture.model import Texts
from graphbuilder.network.picture.wording import LANGUAGES, both, in_language, say

#: More sources than this are told by their number.
MOST_NAMED = 3


def origin(said: Content) -> Texts:
    """Sources with their dates, what part of the whole it is, and the version of the data."""
    parts = [*_sources(said), *said["notes"]]
    dataset = said["dataset"]
    version = say("version", version=dataset["version"]) if dataset["version"] else both({})
    data = {language: ", ".join(filter(None, (version[language], dataset["iri"]))) for language in LANGUAGES}
    if data[LANGUAGES[0]]:
        parts.append(_headed("dataset", data))
    return {language: " · ".join(part[language] for part in parts) for language in LANGUAGES}


def _sources(said: Content) -> list[Texts]:
    sources = said["sources"]
    if not sources:
        return []
    if len(sources) > MOST_NAMED:
        return [say("sources", n=str(len(sources)))]
    named = [
        {
            language: in_language(source["title"], language)
            + (f" ({in_language(source['age'], language)})" if source["age"] else "")
            for language in LANGUAGES
        }
        for source in sources
    ]
    return [
        _headed("source", {language: "; ".join(each[language] for each in named) for language in LANGUAGES})
    ]


def _headed(word: str, texts: Texts) -> Texts:
    return {language: f"{say(word)[language]}: {texts[language]}" for language in LANGUAGES}
