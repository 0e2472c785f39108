"""The words of a source behind a statement, and where they stand."""

from __future__ import annotations

from graphbuilder.network.lanes.model import Words
from graphbuilder.network.lanes.reading import Reading
from graphbuilder.network.picture.model import Texts, source_of
from graphbuilder.network.picture.wording import LANGUAGES, both, in_language, place


def words_of(reading: Reading, key: str) -> Words:
    """What the source says, with its title where there is more than one."""
    statement, picture = reading.statement(key), reading.picture
    passage = picture["passages"].get(statement["passage"])
    source = source_of(statement, picture)
    where: Texts = place(passage) if passage else both({"": statement["passage"]})
    if source and len(picture["sources"]) > 1:
        where = {
            language: ", ".join(
                filter(None, (in_language(source["title"], language), in_language(where, language)))
            )
            for language in LANGUAGES
        }
    return {
        "statement": key,
        "quote": statement["quote"],
        "language": source["language"] if source else "",
        "where": where,
    }
