"""A dataset of the shape of a policy field, of any size: lists, parts, offices, dates, denials and views.

Run: python benchmarks/field.py FOLDER STATEMENTS. The same number gives the same tables. Few things are
named by many statements and many by few, as in texts; and how deep parts lie in parts does not grow.
"""

from __future__ import annotations

import csv
import hashlib
import random
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from graphbuilder.curation.tables.catalogue import PASSAGE_COLUMNS, entity_columns, source_columns
from graphbuilder.curation.tables.statements import STATEMENT_COLUMNS

LANGUAGES = ("nl", "en")
#: Of a hundred things, so many are of the class.
CLASSES = {
    "Organisation": 20,
    "Ministry": 2,
    "Person": 6,
    "Role": 4,
    "Trajectory": 12,
    "TrajectoryGroup": 2,
    "Goal": 12,
    "Measure": 15,
    "Theme": 4,
    "TargetGroup": 6,
    "Document": 5,
    "Study": 3,
    "Recommendation": 4,
    "Consultation": 3,
    "Observation": 2,
}
#: Relation, class of the subject, class of the object or kind of value, and its share of a hundred.
RELATIONS = (
    ("org:linkedTo", "Organisation", "Organisation", 5),
    ("cooperatesWith", "Organisation", "Organisation", 6),
    ("responsibleFor", "Organisation", "Trajectory", 6),
    ("responsibleFor", "Ministry", "Measure", 3),
    ("commissionedBy", "Study", "Ministry", 2),
    ("carriedOutBy", "Trajectory", "Organisation", 5),
    ("org:holds", "Person", "Role", 3),
    ("appointedBy", "Person", "Ministry", 1),
    ("advises", "Role", "Ministry", 1),
    ("hasGoal", "Trajectory", "Goal", 8),
    ("hasGoal", "Organisation", "Goal", 2),
    ("hasMeans", "Goal", "Measure", 6),
    ("contributesTo", "Measure", "Goal", 3),
    ("dcterms:hasPart", "Trajectory", "Measure", 4),
    ("dcterms:hasPart", "Trajectory", "Consultation", 1),
    ("hasMember", "TrajectoryGroup", "Trajectory", 3),
    ("touchesOn", "TrajectoryGroup", "Theme", 1),
    ("touchesOn", "Trajectory", "Theme", 4),
    ("dcterms:subject", "Measure", "Theme", 4),
    ("targetsGroup", "Measure", "TargetGroup", 5),
    ("targetsGroup", "Trajectory", "TargetGroup", 2),
    ("schema:about", "Study", "Measure", 2),
    ("schema:about", "Consultation", "Recommendation", 1),
    ("schema:about", "Recommendation", "Measure", 2),
    ("prov:wasDerivedFrom", "Recommendation", "Study", 2),
    ("prov:wasAssociatedWith", "Consultation", "Organisation", 2),
    ("dcterms:publisher", "Document", "Ministry", 1),
    ("states", "Organisation", "Observation", 1),
    ("causedBy", "Observation", "Measure", 1),
    ("resultsIn", "Trajectory", "Document", 1),
    ("period", "Trajectory", "period", 2),
    ("deadline", "Trajectory", "date", 3),
    ("deadline", "Measure", "date", 2),
    ("budget", "Trajectory", "budget", 2),
    ("budget", "Measure", "budget", 1),
    ("indicator", "Goal", "indicator", 2),
)
MODALITIES = ("asserted",) * 13 + ("ongoing", "intended", "intended", "possible", "conditional", "normative")
#: Relations of which a source often says since when they hold.
LASTING = frozenset({"cooperatesWith", "org:holds", "responsibleFor", "appointedBy"})
#: So many statements name one thing, on average, and come from one passage.
PER_THING, PER_PASSAGE, PER_SOURCE = 5, 4, 400


def write(folder: Path, many: int, per_source: int = PER_SOURCE) -> None:
    """Write the tables of a dataset of so many statements, so many of them from one source."""
    random_ = random.Random(many)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "dataset.toml").write_text(
        'base = "https://example.org/field/"\ntitle.nl = "Een veld"\ntitle.en = "A field"\n'
    )
    sources = [f"bron-{number}" for number in range(max(2, many // per_source))]
    _table(
        folder / "sources.csv",
        source_columns(LANGUAGES),
        (
            {
                "id": name,
                "language": "nl",
                "title_nl": f"Brief {n}",
                "title_en": f"Letter {n}",
                "issued": _date(n),
            }
            for n, name in enumerate(sources)
        ),
    )
    checksum = hashlib.sha256(b"").hexdigest()
    passages = [(sources[n % len(sources)], n) for n in range(max(2, many // PER_PASSAGE))]
    _table(
        folder / "passages.csv",
        PASSAGE_COLUMNS,
        (
            {
                "id": f"{source}/S{n}",
                "source": source,
                "section": str(1 + n // 20 % 9),
                "start": str(n * 80),
                "end": str(n * 80 + 79),
                "sha256": checksum,
                "kind": "sentence",
            }
            for source, n in passages
        ),
    )
    things = {
        name: [f"{name.lower()}-{n}" for n in range(max(4, many * share // (100 * PER_THING)))]
        for name, share in CLASSES.items()
    }
    statements = [*_statements(random_, many, things, passages)]
    # A person whom nothing names has no office, and may not stand here.
    people = {each["subject"] for each in statements}
    things["Person"] = [each for each in things["Person"] if each in people]
    _table(
        folder / "entities.csv",
        entity_columns(LANGUAGES),
        (
            {
                "id": each,
                "class": name,
                "label_nl": f"{each.replace('-', ' nummer ')} van het beleid",
                "label_en": f"{each.replace('-', ' number ')} of the policy",
                "alt_nl": f"{each} anders",
            }
            for name, those in things.items()
            for each in those
        ),
    )
    _table(folder / "statements.csv", STATEMENT_COLUMNS, statements)


def _statements(
    random_: random.Random, many: int, things: Mapping[str, list[str]], passages: list[tuple[str, int]]
) -> Iterable[dict[str, str]]:
    weights = [each[3] for each in RELATIONS]
    chosen = random_.choices(RELATIONS, weights, k=many)
    said: set[tuple[str, str, str, str]] = set()
    for number, (relation, kind, other, _) in enumerate(chosen):
        subject = _one_of(things[kind], random_)
        target = _one_of(things[other], random_) if other in things else _value(other, number, random_)
        if subject == target:
            target = things[other][things[other].index(target) - 1]
        place = random_.randrange(len(passages))
        # Once in a passage, in whichever direction.
        while {
            (f"{passages[place][0]}/S{passages[place][1]}", one, relation, two)
            for one, two in ((subject, target), (target, subject))
        } & said:
            place = (place + 1) % len(passages)
        passage = f"{passages[place][0]}/S{passages[place][1]}"
        said.add((passage, subject, relation, target))
        modality, holder = random_.choice(MODALITIES), _one_of(things["Organisation"], random_)
        # That somebody has an office is certain: else a check refuses the person.
        is_certain = kind == "Person"
        yield {
            "id": f"st{number:06}",
            "passage": passage,
            "subject": subject,
            "relation": relation,
            "object": target,
            "modality": "asserted" if is_certain else modality,
            "polarity": "denied" if number % 97 == 0 and not is_certain else "",
            "holder": holder if number % 31 == 0 and not is_certain else "",
            "from": _date(random_.randrange(150)) if relation in LASTING and random_.random() < 0.6 else "",
            "quote": f"woorden van de bron nummer {number}",
            "status": "checked",
        }


def _one_of(names: list[str], random_: random.Random) -> str:
    """One of the names, the first ones far more often than the last."""
    return names[int(len(names) * random_.random() ** 2.5)]


def _value(kind: str, number: int, random_: random.Random) -> str:
    year = 2018 + random_.randrange(14)
    return {
        "date": str(year),
        "period": f"{year}/{year + 3}",
        "budget": f"€ {number % 900 + 1} miljoen",
        "indicator": f"aantal aanvragen, soort {number % 300}",
    }[kind]


def _date(number: int) -> str:
    return f"{2012 + number % 13}-{1 + number % 12:02}"


def _table(path: Path, columns: list[str], rows: Iterable[Mapping[str, str]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
