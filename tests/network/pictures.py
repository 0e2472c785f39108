"""A small picture with one of everything, for the tests of the page."""

from __future__ import annotations

from typing import Any, TypeAlias, cast

from graphbuilder.network.picture import model
from graphbuilder.network.picture.model import Entity, Passage, Relation, Statement, Texts

Picture: TypeAlias = model.Picture
POL = "https://w3id.org/policy-graph/ontology#"
HOSTILE = "</script><script>document.title='RAAK'</script>"
MARKUP = "<img src=x onerror=\"document.title='RAAK'\">"
ODD = 'Anna\'s "plan" & a&amp;b `${1+1}` \u2028 \\ עברית 🙂'


def both(dutch: str, english: str) -> Texts:
    return {"nl": dutch, "en": english}


def entity(kind: str, label: Texts, **more: Any) -> Entity:
    made: Entity = {
        "iri": "https://example.org/id/x",
        "class": kind,
        "label": label,
        "short": label,
        "alternative": {"nl": [], "en": []},
        "hidden": [],
        "note": {},
        "identifiers": [],
        "envisaged": False,
    }
    return cast(Entity, {**made, **more})


def statement(subject: str, relation: str, thing: str | None, **more: Any) -> Statement:
    made: Statement = {
        "subject": subject,
        "relation": relation,
        "object": thing,
        "value": None,
        "modality": "asserted",
        "denied": False,
        "holder": "",
        "from": "",
        "until": "",
        "quote": "de woorden van de bron",
        "passage": "plan/S1.2",
        "draft": False,
        "isFact": True,
    }
    return cast(Statement, {**made, **more})


def relation(label: Texts, inverse: Texts, **more: Any) -> Relation:
    made: Relation = {
        "iri": "",
        "label": label,
        "inverse": inverse,
        "datatype": None,
        "symmetric": False,
        "structural": False,
        "carries_plan": False,
        "time": "",
        "order": 1,
        "answers": [],
        "consists_of": False,
        "passes_themes_on": False,
        "counts_for_whole": False,
        "lists": False,
        "sets_up": False,
        "tells_of_subject": "",
        "tells_of_object": "",
    }
    return cast(Relation, {**made, **more})


def small_picture() -> Picture:
    """One of everything: parallel lines, a loop, a denial, something envisaged, hostile names."""
    kinds = {
        "Ministry": ("ministerie", "ministry", "actors", 1, "#0072B2", "square"),
        "ActionPlan": ("actieplan", "action plan", "tracks", 2, "#E69F00", "dot"),
        "Goal": ("doel", "goal", "goals", 3, "#CC79A7", "star"),
        "Theme": ("thema", "theme", "themes", 5, "#009E73", "hexagon"),
    }
    passages: dict[str, Passage] = {
        f"plan/S1.{number}": {
            "source": "plan",
            "label": f"S1.{number}",
            "section": "S1",
            "kind": "sentence" if number else "heading",
            "number": number,
            "citation": {},
            "leadIn": "",
            "text": "",
        }
        for number in range(12)
    }
    passages["plan/S1.1"]["text"] = "Het ministerie heeft het plan laten maken, zo staat er."
    return {
        "title": both("Een klein plan", "A small plan"),
        "dataset": {"iri": "https://example.org/", "version": "1", "licence": "https://example.org/l"},
        "sources": {
            "plan": {
                "title": both("Het Plan", "The Plan"),
                "language": "nl",
                "issued": "",
                "notBefore": "2023-01-13",
                "dateStatus": "unknown",
                "citation": both("Het Plan", "The Plan"),
                "url": "",
                "isFree": False,
            }
        },
        "families": {
            name: {"label": both(name, name), "colour": "#000000", "order": order}
            for order, name in enumerate(["actors", "tracks", "goals", "themes"])
        },
        "classes": {
            key: {
                "ancestors": [key, "Trajectory"] if key == "ActionPlan" else [key],
                "hub": key == "ActionPlan",
                "body": False,
                "plan_or_idea": key in ("Goal", "Theme"),
                "label": both(nl, en),
                "plural": both(nl + "s", en + "s"),
                "family": family,
                "column": column,
                "colour": colour,
                "shape": shape,
                "order": column,
            }
            for key, (nl, en, family, column, colour, shape) in kinds.items()
        },
        "modalities": {
            "asserted": {
                "label": both("zo gesteld", "so stated"),
                "short": both("zo gesteld", "so stated"),
                "factWhen": "always",
                "laidDown": False,
                "line": "solid",
                "order": 1,
            },
            "intended": {
                "label": both("voornemen", "intended"),
                "short": both("voornemen", "intended"),
                "factWhen": "whereTheRelationCarriesIt",
                "laidDown": False,
                "line": "dashed",
                "order": 2,
            },
        },
        "relations": {
            "commissionedBy": relation(
                both("in opdracht van", "commissioned by"), both("gaf opdracht tot", "commissioned")
            ),
            "hasGoal": relation(
                both("heeft als doel", "has as goal"), both("doel van", "goal of"), consists_of=True
            ),
            "mentions": relation(
                both("noemt", "mentions"), both("genoemd in", "mentioned in"), structural=True
            ),
            "cooperatesWith": relation(
                both("werkt samen met", "cooperates with"),
                both("werkt samen met", "cooperates with"),
                symmetric=True,
            ),
            "period": relation(both("looptijd", "period"), {}, datatype=f"{POL}EDTFInterval"),
        },
        "expected": [
            {"noun": noun, "relations": [name]}
            for name, noun in {
                "responsibleFor": both("wie verantwoordelijk is", "who is responsible"),
                "budget": both("budget", "budget"),
                "indicator": both("indicator", "indicator"),
                "period": both("periode", "period"),
                "deadline": both("uiterste datum", "deadline"),
            }.items()
        ],
        "bodyTopics": {},
        "entities": {
            "min": entity(
                "Ministry",
                both("Ministerie van Éénheid", "Ministry of Unity"),
                hidden=["Minsterie van Eenhijd"],
                identifiers=[
                    {"iri": "https://example.org/min", "match": "exact"},
                    {"iri": "javascript:document.title='RAAK'", "match": "close"},
                ],
            ),
            "other": entity("Ministry", both("Ministerie van Water", "Ministry of Water")),
            "plan": entity("ActionPlan", both("Het Plan", "The Plan")),
            "goal": entity("Goal", both("een doel", "a goal"), envisaged=True),
            "hostile": entity("Theme", both(HOSTILE, HOSTILE), note=both(MARKUP, MARKUP)),
            "odd": entity("Theme", {"nl": ODD}),
            "markup": entity("Theme", both(MARKUP, MARKUP)),
            "alone": entity("Theme", both("alleen", "alone")),
        },
        "statements": {
            "st01": statement(
                "plan",
                "commissionedBy",
                "min",
                quote="Het ministerie … laten maken",
                passage="plan/S1.1",
                **{"from": "2022-04"},
            ),
            "st02": statement("plan", "commissionedBy", "min", passage="plan/S1.3"),
            "st03": statement("min", "mentions", "plan", passage="plan/S1.4"),
            "st04": statement("plan", "mentions", "plan", passage="plan/S1.5"),
            "st05": statement("plan", "hasGoal", "goal", modality="intended"),
            "st06": statement("plan", "mentions", "hostile", denied=True, quote=MARKUP),
            "st07": statement("plan", "mentions", "odd", holder="min"),
            "st08": statement("min", "cooperatesWith", "other"),
            "st09": statement("plan", "period", None, value="2021/2024"),
            "st10": statement("goal", "mentions", "markup", passage="plan/S1.0"),
        },
        "passages": passages,
        "inferred": [
            {
                "subject": "plan",
                "relation": "mentions",
                "object": "markup",
                "rule": both("gezegd van de hele lijst", "said of the whole list"),
                "premises": ["st05", "st10"],
            }
        ],
        "variants": [],
        "notes": [],
    }
