"""Words that ask for a second look: what a quote says against what its row says."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from graphbuilder import dates
from graphbuilder.curation.tables.records import Entity, Passage, Source, Statement
from graphbuilder.errors import Problem
from graphbuilder.namespaces import POL
from graphbuilder.vocabulary.terms import Vocabulary

# Signs of a number that nobody counts to.
_LONG = 10


@dataclass(frozen=True)
class Cues:
    """The words of one language, ready to be sought."""

    reservations: re.Pattern[str]
    denials: re.Pattern[str]
    publications: re.Pattern[str]
    numbers: dict[str, int]


@cache
def of_language(language: str) -> Cues | None:
    """The words of a language (by its first part: ``nl-BE`` is read as ``nl``), if they are known."""
    words = tomllib.loads((files("graphbuilder.curation.tables") / "second_look.toml").read_text("utf-8"))
    known = words.get(language.partition("-")[0])
    if known is None:
        return None
    return Cues(
        reservations=_any_of(known["reservations"]),
        denials=_any_of(known["denials"]),
        publications=_any_of(known["publications"]),
        numbers=known["numbers"],
    )


@dataclass(frozen=True)
class Coded:
    """Rows that hold no mistakes, by id, with the ontology and the texts of passages that are there."""

    statements: Mapping[str, Statement]
    passages: Mapping[str, Passage]
    sources: Mapping[str, Source]
    entities: Mapping[str, Entity]
    vocabulary: Vocabulary
    texts: Mapping[str, str]


def against_cues(coded: Coded) -> Iterator[Problem]:
    """A warning for each row that its own quote, or its passage, seems to contradict."""
    for said in coded.statements.values():
        source = coded.sources.get(said.source)
        if words := source and of_language(source.language):
            yield from _about_modality(said, words, coded)
            yield from _about_deadline(said, words, coded.vocabulary)
        yield from _about_precision(said, coded.vocabulary)
    yield from _about_numbers(coded)


def _about_modality(said: Statement, words: Cues, coded: Coded) -> Iterator[Problem]:
    """An assertion whose words hedge or deny; findings and norms carry their "not" in their name."""
    if said.modality != "asserted":
        return
    # That a norm is stated is certain, whatever it says; "may" and "if" stand on the norm's own links.
    is_norm = not said.is_attribute and coded.vocabulary.relations[said.relation].answers & {"whoseView"}
    object_ = coded.entities.get(said.object)
    states_norm = is_norm and object_ and coded.vocabulary.classes[object_.class_name].names_reservations
    if not states_norm and (cue := words.reservations.search(said.quote)):
        yield said.row.problem("hedged-assertion", "modality", severity="warning", word=cue[0])
    named = [said.subject] if said.is_attribute else [said.subject, said.object]
    classes = [coded.vocabulary.classes[coded.entities[each].class_name] for each in named]
    carries_not = any(each.names_denials for each in classes)
    if not said.denied and not carries_not and (cue := words.denials.search(said.quote)):
        yield said.row.problem("denying-assertion", "polarity", severity="warning", word=cue[0])


def _about_deadline(said: Statement, words: Cues, vocabulary: Vocabulary) -> Iterator[Problem]:
    """A deadline whose words speak of publication."""
    is_deadline = vocabulary.relations[said.relation].time == "deadlineTime"
    if is_deadline and (cue := words.publications.search(said.quote)):
        yield said.row.problem("publication-as-deadline", "relation", severity="warning", word=cue[0])


def _about_precision(said: Statement, vocabulary: Vocabulary) -> Iterator[Problem]:
    """A date that is more precise than the words that are quoted for it."""
    stated = {"from": said.start, "until": said.end}
    if vocabulary.relations[said.relation].datatype == POL + "EDTFDate":
        stated["object"] = said.object
    # Most rows state no date, and large tables have many rows.
    if not any(stated.values()) or not any(map(str.isdigit, said.quote)):
        return
    words = re.findall(r"[^\W\d_]+|\d+", said.quote)
    numbers = {int(word) for word in words if word.isascii() and word.isdigit() and len(word) < _LONG}
    months = {dates.month_number(word) for word in words} | numbers
    for column, value in stated.items():
        parts = [int(part) for part in value.split("-")] if re.fullmatch(r"[\d-]+", value) else []
        if not parts or parts[0] not in numbers:
            continue
        kept = 1
        if len(parts) > 1 and parts[1] in months:
            kept = 2 + (len(parts) > 2 and parts[2] in numbers)
        if kept < len(parts):
            coarser = "-".join(value.split("-")[:kept])
            yield said.row.problem("false-precision", column, severity="warning", value=value, form=coarser)


def _about_numbers(coded: Coded) -> Iterator[Problem]:
    """A number before a class's plural that the rows of its section do not come to."""
    passages, sources, vocabulary = coded.passages, coded.sources, coded.vocabulary
    read: dict[str, set[str]] = defaultdict(set)  # what there is to read of each passage
    named: dict[tuple[str, str], set[str]] = defaultdict(set)  # entities, by source and section
    for said in coded.statements.values():
        things = {said.subject} if said.is_attribute else {said.subject, said.object}
        # A draft may have no passage.
        for passage in (passages[each] for each in (said.passage, *said.also_in) if each in passages):
            read[passage.id].add(said.quote)
            named[passage.source, passage.section or passage.id] |= things
    read |= {name: {text} for name, text in coded.texts.items() if name in passages}
    languages = {source.language for source in sources.values()}
    patterns = {language: _counted_plurals(vocabulary, language) for language in languages}
    for name, words in read.items():
        passage = passages[name]
        for number, written, class_name in _counts(words, patterns[sources[passage.source].language]):
            there = named[passage.source, passage.section or passage.id]
            found = sum(vocabulary.is_a(coded.entities[each].class_name, [class_name]) for each in there)
            if found != number:
                values = {"passage": name, "words": written, "found": found}
                yield passage.row.problem("count-differs", "id", severity="warning", **values)


def _counts(texts: Iterable[str], pattern: _CountedPlurals | None) -> Iterator[tuple[int, str, str]]:
    """The number, the words and the class of every "4 pijlers" in the texts, each once."""
    found: dict[tuple[int, str, str], None] = {}
    if pattern is None:
        return
    for text in texts:
        for match in pattern.words.finditer(text):
            if len(match[1]) >= _LONG and match[1].isdigit():
                continue
            number = pattern.numbers.get(match[1].casefold()) or int(match[1])
            found[number, match[0], pattern.plurals[match[2].casefold()]] = None
    yield from found


class _CountedPlurals(NamedTuple):
    """What a number before a class's plural looks like in a language."""

    words: re.Pattern[str]
    numbers: dict[str, int]
    plurals: dict[str, str]


def _counted_plurals(vocabulary: Vocabulary, language: str) -> _CountedPlurals | None:
    cues, first = of_language(language), language.partition("-")[0]
    plurals = {
        each.plural[first].casefold(): name
        for name, each in vocabulary.classes.items()
        if first in each.plural
    }
    if cues is None or not plurals:
        return None
    numbers = "|".join(map(re.escape, cues.numbers))
    pattern = rf"(?<![\w.,-])(\d{{1,3}}|{numbers})\s+({'|'.join(map(re.escape, plurals))})\b"
    return _CountedPlurals(re.compile(pattern, re.IGNORECASE), cues.numbers, plurals)


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)
