"""What the page holds: the picture with everything said in words, ready for list and script."""

from collections import Counter
from collections.abc import Mapping
from typing import get_args

from graphbuilder import dates
from graphbuilder.network.lanes import manners
from graphbuilder.network.page import colours
from graphbuilder.network.page.model import (
    Became,
    Content,
    ShownChange,
    ShownChanges,
    ShownClass,
    ShownDispute,
    ShownEntity,
    ShownFamily,
    ShownInferred,
    ShownMember,
    ShownModality,
    ShownRelation,
    ShownSource,
    ShownStatement,
    ShownWhole,
)
from graphbuilder.network.page.topics import topics
from graphbuilder.network.picture import not_stated
from graphbuilder.network.picture.days import STATE, days, is_dated
from graphbuilder.network.picture.model import (
    Compared,
    Conflict,
    EntityClass,
    Inferred,
    Ordered,
    Picture,
    Relation,
    Source,
    Statement,
    Texts,
)
from graphbuilder.network.picture.ordering import in_order
from graphbuilder.network.picture.wording import (
    LANGUAGES,
    age,
    both,
    date,
    period,
    place,
    said,
    say,
    words,
    words_of,
)
from graphbuilder.vocabulary import outcomes
from graphbuilder.vocabulary.amounts import in_words

#: What is drawn as no way of saying that sources have: statements that nobody has checked.
DRAFT = "draft"
MATCHES = {"exact": "exact", "close": "near", "broad": "broad", "related": "related"}
#: Radius of the smallest and the largest shape: a factor of less than three.
SMALLEST, LARGEST = 3.4, 8.6
#: What may have become of a name or statement, in the order of the legend.
CHANGES: tuple[Became, ...] = get_args(Became)


def content(picture: Picture) -> Content:
    """Return what the script reads and the template lists, as plain data."""
    counts = statement_counts(picture)
    order = in_order(picture)
    known = not_stated.stated(picture, order)
    largest = max(counts.values(), default=1)
    origins = {key: place for place, key in enumerate(sorted(picture["sources"]))}
    return {
        "title": both(picture["title"]),
        "dataset": picture["dataset"],
        "sources": _sources(picture),
        "families": _families(picture),
        "classes": {key: _class(picture["classes"][key]) for key in sorted(picture["classes"])},
        "modalities": _modalities(picture),
        "relations": _relations(picture),
        "entities": {
            key: _entity(key, picture, counts[key] / largest, counts[key], known)
            for key in sorted(picture["entities"])
        },
        "statements": {key: _statement(picture["statements"][key], picture, origins) for key in order},
        "topics": topics(picture),
        "inferred": [_inferred(item, picture) for item in picture["inferred"]],
        "shapes": colours.SHAPES,
        "lines": colours.LINES,
        "outcomes": outcomes.rule(),
        "words": words_of(picture["variants"]),
        "notes": [both(note) for note in picture["notes"]],
        "variants": list(picture["variants"]),
        "changes": _change_counts(picture),
        "whole": _whole(picture),
    }


def _whole(picture: Picture) -> ShownWhole | None:
    whole = picture.get("whole")
    return {"names": whole["names"], "statements": whole["statements"]} if whole else None


def elsewhere(picture: Picture) -> list[list[object]]:
    """The names that had no room: their ids, what they are called, and how many statements name them."""
    whole = picture.get("whole")
    return [
        [each["id"], *dict.fromkeys(both(each["label"] or {"": each["id"]}).values()), each["count"]]
        for each in (whole["elsewhere"] if whole else ())
    ]


def statement_counts(picture: Picture) -> Counter[str]:
    """Count for each entity the statements that name it."""
    counts: Counter[str] = Counter()
    for statement in picture["statements"].values():
        subject, thing = statement["subject"], statement["object"]
        counts.update({subject} if thing is None else {subject, thing})
    return counts


def _sources(picture: Picture) -> list[ShownSource]:
    """The sources, each with how many statements are taken from it."""
    cited = Counter(each["passage"] for each in picture["statements"].values())
    counts: Counter[str] = Counter()
    for name, many in cited.items():
        if passage := picture["passages"].get(name):
            counts[passage["source"]] += many
    return [_source(key, picture["sources"][key], counts[key]) for key in sorted(picture["sources"])]


def _source(key: str, source: Source, count: int) -> ShownSource:
    issued = source["issued"]
    return {
        "id": key,
        "issued": issued,
        "written": date(issued) if issued else both({}),
        "title": both(source["title"]),
        "age": age(source),
        "citation": both(source["citation"]),
        "language": source["language"],
        "said": _days_said(source),
        "url": source["url"],
        "count": count,
    }


def _days_said(source: Source) -> list[str]:
    """The first and the last day on which a source may have been issued, as `--known-on` takes it."""
    try:
        if source["issued"]:
            return [each.isoformat() for each in dates.bounds(source["issued"])]
        if source["notBefore"]:
            return [dates.bounds(source["notBefore"])[0].isoformat()] * 2
    except dates.DateError:  # a graph from elsewhere writes dates otherwise
        pass
    return ["", ""]


def _families(picture: Picture) -> list[ShownFamily]:
    """Families with their classes and how many names each has, in the legend's order."""
    sizes = Counter(entity["class"] for entity in picture["entities"].values())
    result: list[ShownFamily] = []
    for key, family in sorted(picture["families"].items(), key=_order):
        members: list[ShownMember] = [
            {"id": name, "count": sizes[name]}
            for name, kind in sorted(picture["classes"].items(), key=_order)
            if kind["family"] == key and sizes[name]
        ]
        if members:
            total = sum(member["count"] for member in members)
            label = both(family["label"])
            result.append({"id": key, "label": label, "classes": members, "count": total})
    return result


def _order(item: tuple[str, Ordered]) -> tuple[int, str]:
    return item[1]["order"], item[0]


def _class(kind: EntityClass) -> ShownClass:
    fill = colours.colour(kind["colour"])
    return {
        "label": both(kind["label"]),
        "plural": both(kind["plural"] or kind["label"]),
        "column": kind["column"],
        "ancestors": list(kind["ancestors"]),
        "shape": kind["shape"] if kind["shape"] in colours.SHAPES else "dot",
        "fill": fill,
        "light": colours.outline(fill, colours.LIGHT),
        "dark": colours.outline(fill, colours.DARK),
    }


def _modalities(picture: Picture) -> list[ShownModality]:
    # What is denied is counted apart, for the legend has a box of its own for it; and so is somebody's view.
    checked = [each for each in picture["statements"].values() if not each["draft"]]
    counts = Counter(manners.line(manners.of(each)) for each in checked)
    used: set[str] = set()
    result: list[ShownModality] = []
    for key, modality in sorted(picture["modalities"].items(), key=_order):
        line = modality["line"] if modality["line"] in colours.LINES else "solid"
        # Two ways of saying never look quite alike, also where the ontology names one line for both.
        while line in used and line in colours.AKIN:
            line = colours.AKIN[line]
        used.add(line)
        result.append(
            {
                "id": key,
                "label": both(modality["label"]),
                "line": line,
                "count": counts[key],
            }
        )
    if views := counts[manners.VIEW]:
        result.append(_way_of_saying(manners.VIEW, "someonesView", "thin", views))
    drafts = [each for each in picture["statements"].values() if each["draft"]]
    if drafts:
        denied = sum(each["denied"] for each in drafts)
        result.append(_way_of_saying(DRAFT, "draft", "hatched", len(drafts) - denied))
    return result


def _way_of_saying(key: str, word: str, line: str, count: int) -> ShownModality:
    """A way of saying that is no modality of the ontology."""
    return {"id": key, "label": say(word), "line": line, "count": count}


def _way(statement: Statement) -> str:
    """How a statement is drawn: as it is said, but for what nobody has checked, which is drawn as that."""
    return DRAFT if statement["draft"] else statement["modality"]


def _relations(picture: Picture) -> dict[str, ShownRelation]:
    """The relations in the legend's order, with how many statements each has."""
    counts = Counter(each["relation"] for each in picture["statements"].values())
    ordered = sorted(picture["relations"].items(), key=_order)
    return {key: _relation(key, relation, counts[key]) for key, relation in ordered}


def _relation(key: str, relation: Relation, count: int) -> ShownRelation:
    label = both(relation["label"] or {"nl": key})
    inverse = relation["inverse"]
    return {
        "label": label,
        "inverse": both(inverse) if inverse else say("inverseFallback", relation=label),
        "symmetric": relation["symmetric"],
        "structural": relation["structural"],
        "toTheme": "whichTheme" in relation["answers"],
        "within": relation["consists_of"],
        "leadsTo": relation["passes_themes_on"],
        "lists": relation["lists"],
        "order": relation["order"],
        "count": count,
    }


def _entity(key: str, picture: Picture, share: float, count: int, known: not_stated.Stated) -> ShownEntity:
    entity = picture["entities"][key]
    label = both(entity["label"] or {"nl": key})
    result: ShownEntity = {
        "class": entity["class"],
        "label": label,
        "short": both(entity["short"] or label),
        "alternative": {language: list(entity["alternative"].get(language, ())) for language in LANGUAGES},
        "hidden": list(entity["hidden"]),
        "note": both(entity["note"]),
        "identifiers": [
            {"iri": item["iri"], "match": MATCHES.get(item["match"], "related")}
            for item in entity["identifiers"]
        ],
        "envisaged": entity["envisaged"],
        "size": round(SMALLEST + (LARGEST - SMALLEST) * share**0.5, 2),
        "count": count,
    }
    whole = picture.get("whole")
    if whole and whole["named"][key] > count:
        result["named"] = whole["named"][key]
    return {**result, **_change(entity), **not_stated.of(key, picture, known)}


def _statement(statement: Statement, picture: Picture, origins: Mapping[str, int]) -> ShownStatement:
    passage = picture["passages"].get(statement["passage"])
    relation = picture["relations"].get(statement["relation"])
    source = picture["sources"].get(passage["source"]) if passage else None
    result: ShownStatement = {
        "subject": statement["subject"],
        "relation": statement["relation"],
        "object": statement["object"],
        "modality": _way(statement),
        "denied": statement["denied"],
        "said": said(statement, picture),
        "when": _when(statement, relation),
        "quote": statement["quote"],
        "where": place(passage) if passage else both({"nl": statement["passage"]}),
        "source": both(source["title"] if source else None),
        "language": source["language"] if source else "",
        "text": passage["text"] if passage else "",
        "origin": origins[passage["source"]] if source and passage else 0,
        "days": days(statement, picture),
    }
    if statement["object"] is None:
        text = statement["value"] or ""
        amount = in_words(text, relation["datatype"] if relation else None)
        result["value"] = date(text) if is_dated(relation) else amount or dict.fromkeys(LANGUAGES, text)
    if statement["holder"]:
        result["holder"] = statement["holder"]
    editions = (picture["passages"].get(each) for each in statement.get("alsoIn", ()))
    if earlier := {each["source"] for each in editions if each} & set(picture["sources"]):
        result["earlier"] = [
            number for number, key in enumerate(sorted(picture["sources"])) if key in earlier
        ]
    if conflicts := statement.get("conflicts"):
        result["disputes"] = [_dispute(each, picture) for each in conflicts]
    return {**result, **_change(statement)}


def _dispute(conflict: Conflict, picture: Picture) -> ShownDispute:
    reasons = ", ".join(filter(None, (conflict["who"], conflict["when"])))
    judged = say(
        "judgement",
        judgement=both(conflict["judgement"]),
        who=f" ({reasons})" if reasons else "",
        why=f": {conflict['why']}" if conflict["why"] else "",
    )
    return {
        "other": conflict["other"] if conflict["other"] in picture["statements"] else "",
        "words": say("saidOtherwise" if conflict["isOtherWay"] else "contradicted", kind=conflict["kind"]),
        "isDispute": conflict["isDispute"],
        "judged": judged if conflict["judgement"] else both({}),
    }


def _when(statement: Statement, relation: Relation | None) -> Texts:
    """When it holds, as far as that is stated: by the statement, or by the law that says it."""
    if not statement.get("inForce"):
        return period(statement["from"], statement["until"], relation["time"] if relation else "")
    return say("whileInForce", when=period(statement["from"], statement["until"], STATE))


def _inferred(item: Inferred, picture: Picture) -> ShownInferred:
    return {
        "subject": item["subject"],
        "relation": item["relation"],
        "object": item["object"],
        "why": _why(item, picture),
        "premises": [name for name in item["premises"] if name in picture["statements"]],
    }


def _why(item: Inferred, picture: Picture) -> Texts:
    """Say by which rule, and how firmly the weakest of its premises is said: no more follows from them."""
    order = {key: each["order"] for key, each in picture["modalities"].items()}
    premises = (picture["statements"].get(key) for key in item["premises"])
    ways = {each["modality"] for each in premises if each}
    weakest = max(ways, key=lambda way: order.get(way, 0), default="")
    rule = both(item["rule"])
    word = f"inferredFrom{weakest.capitalize()}"
    return say(word if word in words() else "inferred", rule=rule)


def _change_counts(picture: Picture) -> list[ShownChanges]:
    """What became of names and statements, and how often; empty where nothing is compared."""
    if "compared" not in picture["variants"]:
        return []
    names = Counter(each["change"] or "unchanged" for each in picture["entities"].values())
    statements = Counter(each["change"] or "unchanged" for each in picture["statements"].values())
    return [
        {"id": change, "label": say(change), "names": names[change], "statements": statements[change]}
        for change in CHANGES
    ]


def _change(thing: Compared) -> ShownChange:
    """What became of a name or statement, and what was before and is now, under its headings."""
    if not thing.get("change"):
        return {}
    return {
        "change": thing["change"],
        "differences": [
            {"heading": say(each["heading"]), "before": each["before"], "now": each["now"]}
            for each in thing.get("differences", ())
        ],
    }
