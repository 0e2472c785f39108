"""Every library query gives the same columns and rows, in the same order, on four engines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

import pyoxigraph as ox
import pytest
import rdflib
from rdflib.plugins.sparql.algebra import translateQuery
from rdflib.plugins.sparql.parser import parseQuery

from benchmarks import field
from benchmarks.library import cases
from graphbuilder import api
from graphbuilder.errors import QueryError
from graphbuilder.graph import drafts
from graphbuilder.graph.store import Graph
from graphbuilder.namespaces import SKOS
from graphbuilder.plain import plain
from graphbuilder.questions import binding, library
from graphbuilder.signs import clean
from tests import engines, syntax, tide
from tests.conftest import FIELD, LAKE
from tests.engines import Answer, Engine
from tests.questions import test_figures_and_periods, test_likely_parts, test_theme_ways
from tests.questions.asked import bind

# Every parameter of the library, with a value that fits beside the example in its query: who adds a
# parameter to a query adds it here too.
OTHER_VALUES: dict[str, dict[str, str]] = {
    "about": {"entity": "kabinet", "relation": "appointedBy", "as_of": "2022-04-15"},
    "achieved": {"of": "doel-nap-schade"},
    "actors": {"actor": "mariette-hamer", "relation": "org:holds", "as_of": "2022-04-15"},
    "amounts": {"entity": "actieplan"},
    "appointments": {"entity": "rol-regeringscommissaris", "as_of": "2022-04-15"},
    "budget": {"trajectory": "actieplan"},
    "by-passage": {"section": "F"},
    "causes": {"what": "doel-nap-schade", "cause": "obs-functie", "as_of": "2025-01-01"},
    "conflicts": {"entity": "kabinet", "by": "org:holds"},
    "connections": {"entity": "kabinet", "class": "Actor"},
    "consequences": {
        "first_cause": "obs-caseload",
        "last_effect": "afspraken-pijlers",
        "as_of": "2025-01-01",
    },
    "counts": {},
    "coverage": {"of": "meerjarenagenda-zvh", "theme": "th-sgg"},
    "deadlines": {"entity": "actieplan", "as_of": "2025-01-01"},
    "denied": {"entity": "kabinet"},
    "ends": {"of": "actieplan", "as_of": "2025-01-01"},
    "events": {"subject": "mariette-hamer", "by": "zvh", "as_of": "2022-04-15"},
    "evidence": {
        "subject": "mariette-hamer",
        "relation": "advises",
        "object": "https://w3id.org/policy-graph/mensenhandel/id/kabinet",
    },
    "figures": {"entity": "min-vws", "asked_period": "2019/2022"},
    "goals": {"of": "zvh", "goal": "doel-actieplan", "as_of": "2022-04-15"},
    "means": {"of": "kabinet", "means": "acties-actieplan", "as_of": "2022-04-15"},
    "members": {"organisation": "zvh", "actor": "min-jenv", "as_of": "2022-04-15"},
    "mentions": {"word": "VERWEY/"},
    "modalities": {"asked": "Actor", "modality": "asserted"},
    "moved": {"entity": "kabinet"},
    "names": {"entity": "netwerk-basisvoorzieningen"},
    "not-stated": {"trajectory": "nap-sggsg", "expected": "DEADLINE"},
    "office-holders": {
        "office": "https://w3id.org/policy-graph/mensenhandel/id/rol-regeringscommissaris",
        "actor": "kabinet",
        "as_of": "2022-04-15",
    },
    "on-date": {"as_of": "2022-04-15", "entity": "meerjarenagenda-zvh"},
    "own-themes": {"theme": "th-mensenhandel", "of": "meerjarenagenda-zvh"},
    "parts": {
        "whole": "traject-laagdrempelige-hulp",
        "part": "gesprekken-opvolging",
        "class": "Consultation",
        "whole_class": "Trajectory",
        "as_of": "2025-01-01",
    },
    "parties": {
        "document": "onderzoek-laagdrempelige-hulp",
        "actor": "verwey-jonker",
        "relation": "carriedOutBy",
    },
    "path": {"from": "kabinet", "to": "zvh", "include": "inferred"},
    "periods": {"of": "actieplan", "as_of": "2025-01-01"},
    "priorities": {"entity": "kabinet"},
    "recommendations": {"document": "nap-sggsg"},
    "recommended-to": {"entity": "nap-sggsg"},
    "reservations": {"entity": "th-sgg", "modality": "normative", "as_of": "2025-01-01"},
    "responsible": {"trajectory": "actieplan", "responsible": "min-vws", "as_of": "2025-01-01"},
    "revisions": {"entity": "meerjarenagenda-zvh"},
    "risen": {"entity": "min-vws", "asked_earlier": "2019", "asked_later": "2020"},
    "shared-work": {"actor": "verwey-jonker", "work": "gesprekken-opvolging"},
    "sources": {},
    "statements": {"section": "S2", "as_of": "2025-01-01"},
    "target-groups": {"of": "actieplan", "target_group": "dg-omgeving"},
    "tasks": {"actor": "zvh", "relation": "advises", "as_of": "2022-04-15"},
    "terms": {"entity": "nap-sggsg"},
    "themes": {"theme": "th-sgg", "of": "meerjarenagenda-zvh"},
    "timeline": {"after": "2023-01-12", "before": "2022-04-15", "entity": "meerjarenagenda-zvh"},
    "totals": {"entity": "min-vws"},
    "transposition": {"entity": "nap-sggsg", "as_of": "2025-01-01"},
    "unnamed": {"entity": "zvh-partners", "class": "TrajectoryGroup"},
    "views": {"holder": "kabinet", "entity": "obs-niet-snel-verdwijnen", "as_of": "2025-01-01"},
    "who-did-what": {
        "work": "gesprekken-opvolging",
        "actor": "verwey-jonker",
        "role": "carriedOutBy",
        "as_of": "2025-01-01",
    },
    "without-theme": {"actor": "min-vws"},
}

# What the questions on several sources are asked of the field, where they have rows.
FIELD_CASES: list[tuple[str, dict[str, str]]] = [
    ("amounts", {"entity": "programma-stm"}),
    ("amounts", {"entity": "min-jenv"}),
    ("appointments", {"entity": "rol-nationaal-rapporteur"}),
    ("appointments", {"entity": "rol-nationaal-rapporteur", "as_of": "2010-01-01"}),
    ("figures", {"entity": "ind-gemeld"}),
    ("figures", {"period": "2019/2022"}),
    ("members", {"organisation": "task-force", "as_of": "2012-01-01"}),
    ("members", {"actor": "comensha"}),
    ("office-holders", {"role": "rol-nationaal-rapporteur", "as_of": "2012-01-01"}),
    ("office-holders", {"actor": "herman-bolhaar"}),
    ("parties", {"document": "kst-28638-251"}),
    ("parties", {"actor": "rol-stas-vws", "relation": "onBehalfOf"}),
    ("priorities", {"entity": "vorm-arbeid"}),
    ("recommended-to", {"entity": "greta"}),
    ("recommended-to", {"entity": "politie"}),
    ("revisions", {"entity": "actieplan-2024"}),
    ("risen", {"earlier": "2023", "later": "2024"}),
    ("on-date", {"entity": "corinne-dettmeijer", "as_of": "2012-01-01"}),
    ("terms", {"entity": "nap-sggsg"}),
    ("totals", {"entity": "ind-gemeld"}),
    ("transposition", {"entity": "wv-implementatie"}),
    ("transposition", {"entity": "richtlijn-2024-1712", "as_of": "2026-08-01"}),
]

HOSTILE = [
    "'",
    '"',
    '"""',
    "'''",
    "\\",
    "ends in \\",
    '\\" } #',
    '" } UNION { ?entity ?property ?text } #',
    "} UNION { ?entity ?property ?text",
    'x") || true) #',
    "*/ ; DROP ALL ; INSERT DATA { <x:> <x:> <x:> }",
    "{ { { VALUES ?word { UNDEF } } } }",
    "?word $word ?entity",
    "<https://example.org/>",
    "# no comment",
    "two\nlines",
    "old\rlines\r\n",
    "a\ttab",
    "\\u0022 \\n \\t",
    "%22 %7D &amp; &quot; + =",
    "“typografisch” – één ‘woord’",
    "zeeën, Žižek, Ελλάδα, Україна, 北京, العربية",
    "e\u0301\u200d\u00a0\ufeff",
    "🕸️👩‍🚒 } 𝔊",
]


def needed(name: str) -> dict[str, str]:
    """What a query must be given: its own examples."""
    parameters = library.named(name).parameters.values()
    return {each.name: each.example for each in parameters if each.required}


def examples(name: str) -> dict[str, str]:
    """Every parameter of a query with its own example."""
    return {each.name: each.example for each in library.named(name).parameters.values()}


def others(name: str) -> dict[str, str]:
    """Every parameter of a query with another value, where one is given."""
    parameters = library.named(name).parameters
    return {parameters[each].name: value for each, value in OTHER_VALUES.get(name, {}).items()}


def _cases() -> Iterator[tuple[str, dict[str, str]]]:
    """Each query free, with each parameter alone, and with all of them: each value is asked once at least."""
    for name in library.names():
        yield name, needed(name)
        several = len(examples(name)) > 1
        for given in (examples(name),) if several else (examples(name), others(name)):
            for parameter, value in given.items():
                values = needed(name) | {parameter: value}
                if values != needed(name):
                    yield name, values
        # All parameters at once: engines that bind one right may lose rows of two.
        if several:
            yield name, examples(name)
            yield name, others(name)


CASES = list(_cases())
ENGINES = ["rdflib", "oxigraph", "virtuoso"]
# Of which the examples together leave rows on the chapter, and the other values do not.
BY_EXAMPLES = {
    *("appointments", "connections", "events", "goals", "means", "office-holders", "recommendations"),
    *("shared-work", "tasks", "terms", "themes", "timeline", "unnamed", "who-did-what", "without-theme"),
}
# Of which the chapter says nothing, whatever is set: their values are asked of the field, see FIELD_CASES.
SILENT = {
    *("amounts", "conflicts", "denied", "figures", "members", "moved", "priorities", "recommended-to"),
    *("revisions", "risen", "totals", "transposition"),
}
# Of which all parameters at once leave no row on the chapter, though the question has some.
NEVER_TOGETHER = {"causes", "responsible", "target-groups"}


def together(name: str) -> dict[str, str]:
    """Values for all parameters of a query that leave rows together, where there are such."""
    return needed(name) | (examples(name) if name in BY_EXAMPLES else others(name))


def _leaves_nothing(name: str, values: dict[str, str]) -> bool:
    """Whether values are known to leave no row, and are not asked in a way that all engines are."""
    if values in (needed(name), together(name)):
        return False
    return name in SILENT or (name in BY_EXAMPLES and values == needed(name) | others(name))


def _is_for_virtuoso(name: str, values: dict[str, str]) -> bool:
    """Whether the query is asked in this way of Virtuoso only: neither free nor with all values at once."""
    return name not in NEVER_TOGETHER and values not in (needed(name), together(name))


def _ids(cases: list[tuple[str, dict[str, str]]]) -> list[str]:
    return [
        f"{name}({', '.join(f'{each}={text}' for each, text in values.items())})" for name, values in cases
    ]


ALONE = [case for case in CASES if _is_for_virtuoso(*case) and not _leaves_nothing(*case)]
FOR_ALL = [case for case in CASES if not _is_for_virtuoso(*case)]


@pytest.fixture(scope="session")
def reference(bundled: Graph, lake: Graph) -> Engine:
    """pyoxigraph in memory: the engine with which the others have to agree."""
    return filled(engines.Pyoxigraph(), bundled, lake)


@pytest.fixture(scope="session", params=ENGINES)
def engine(request: pytest.FixtureRequest, bundled: Graph, lake: Graph) -> Iterator[Engine]:
    """Each of the other engines, with the same datasets."""
    if request.param == "rdflib":
        yield filled(engines.Rdflib(), bundled, lake)
    elif request.param == "oxigraph":
        with engines.oxigraph_server() as server:
            yield filled(server, bundled, lake)
    else:
        yield request.getfixturevalue("virtuoso")


@pytest.fixture(scope="session")
def virtuoso(bundled: Graph, lake: Graph) -> Iterator[Engine]:
    """A Virtuoso that joins few rows at a time.

    So a small graph shows what a large one shows with the batches that Virtuoso usually has.
    """
    with engines.virtuoso_server(batch=200) as server:
        yield filled(server, bundled, lake)


@pytest.fixture(scope="session")
def crowded(tmp_path_factory: pytest.TempPathFactory, reference: Engine, virtuoso: Engine) -> Graph:
    """A field of many sources, each a graph of its own, in memory and in Virtuoso."""
    folder = tmp_path_factory.mktemp("crowded")
    field.write(folder, 200, per_source=4)
    graph = api.open_graph(folder)
    for each in (reference, virtuoso):
        each.hold("crowded", graph.quads())
    return graph


def filled(engine: Engine, bundled: Graph, lake: Graph) -> Engine:
    engine.hold("bundled", bundled.quads())
    dunes = api.open_graph(LAKE.parent / "dunes")
    quay = api.open_graph(LAKE.parent / "quay")
    engine.hold("dunes", dunes.quads())
    # What they share is the ontology: one question of all finds what six would, in a sixth of the time.
    ways = [test_theme_ways.graph(), test_likely_parts.graph()]
    others = [quay, dunes, lake, tide.opened()]
    # But of rdflib, which takes most of its time to compare what is in one dataset with what is in another.
    # And of figures it compares all with all: of these only the servers are asked.
    figures = test_figures_and_periods.graph()
    parts = {"ways": ways, "others": others, "invented": [*others, *ways, figures]}
    for name in ("invented",) if isinstance(engine, engines.Server) else parts:
        every = {quad.triple: quad for quad in chain.from_iterable(each.quads() for each in parts[name])}
        engine.hold(name, every.values())
    engine.hold("hostile", hostile_names())
    engine.hold("field", field_quads())
    return engine


def field_quads() -> Iterator[ox.Quad]:
    """The field with its drafts taken as checked, as an answer is asked of it that takes these in.

    Its graphs get other names than those of the bundled dataset, of which it has the base.
    """
    for quad in drafts.as_checked(api.open_graph(FIELD, with_drafts=True)).quads():
        assert isinstance(quad.graph_name, ox.NamedNode)
        name = ox.NamedNode(f"{quad.graph_name.value}/of-the-field")
        yield ox.Quad(quad.subject, quad.predicate, quad.object, name)


def hostile_names() -> Iterator[ox.Quad]:
    """A dataset of things whose names are the hostile texts."""
    graph = ox.NamedNode("https://example.org/hostile/graph/entities")
    for place, text in enumerate(HOSTILE):
        yield ox.Quad(hostile_thing(place), ox.NamedNode(SKOS + "prefLabel"), ox.Literal(text), graph)


def hostile_thing(place: int) -> ox.NamedNode:
    return ox.NamedNode(f"https://example.org/hostile/id/{place:02}")


def differences(expected: Answer, found: Answer) -> list[str]:
    """How an answer differs, in lines that can be read; none where the two are the same."""
    if found.columns != expected.columns:
        return [f"columns {found.columns}, not {expected.columns}"]
    wanted, present = Counter(expected.rows), Counter(found.rows)
    lines = [f"missing: {row}" for row in (wanted - present).elements()]
    lines += [f"too much: {row}" for row in (present - wanted).elements()]
    if not lines and found.rows != expected.rows:
        pairs = enumerate(zip(expected.rows, found.rows))
        place = next(place for place, (one, other) in pairs if one != other)
        lines.append(f"another order, from row {place}: {found.rows[place]}, not {expected.rows[place]}")
    return lines


def test_every_parameter_has_two_values_that_fit() -> None:
    for name in library.names():
        parameters = library.named(name).parameters
        differing = sorted(set(OTHER_VALUES.get(name, {})) ^ set(parameters))
        assert differing == [], (
            f"give each parameter of queries/{name}.rq a value in OTHER_VALUES of tests/questions/"
            f"test_engines.py, another than its example, with which all engines are compared: {differing}"
        )
        for variable, parameter in parameters.items():
            assert OTHER_VALUES[name][variable] != parameter.example, (
                f"{name}: the value of {variable} in OTHER_VALUES is its example; take another"
            )


@pytest.mark.slow
def test_values_that_rdflib_is_only_asked_with_together_leave_rows(reference: Engine, bundled: Graph) -> None:
    for name in library.names():
        query = library.named(name)
        free, bound = (
            reference.ask("bundled", bind(query, values, bundled)).rows
            for values in (needed(name), together(name))
        )
        assert name in NEVER_TOGETHER or bound or not free, (
            f"give the parameters of queries/{name}.rq values that leave a row together, or examples that do "
            "and a place in BY_EXAMPLES; else add it to NEVER_TOGETHER"
        )
        assert (name in SILENT) == (not free), f"SILENT holds the questions without a row, {name} too or not"
        if name in BY_EXAMPLES:
            bound = reference.ask("bundled", bind(query, needed(name) | others(name), bundled)).rows
            assert not bound, f"the values of {name} leave rows together: take it out of BY_EXAMPLES"


@pytest.mark.parametrize(("name", "values"), FOR_ALL, ids=_ids(FOR_ALL))
def test_all_engines_give_the_same_rows_in_the_same_order(
    name: str, values: dict[str, str], reference: Engine, engine: Engine, bundled: Graph
) -> None:
    query = bind(library.named(name), values, bundled)
    assert differences(reference.ask("bundled", query), engine.ask("bundled", query)) == []


@pytest.mark.parametrize("engine", ENGINES[2:], indirect=True)
@pytest.mark.parametrize(("name", "values"), ALONE, ids=_ids(ALONE))
def test_virtuoso_gives_the_same_rows_for_each_value_alone(
    name: str, values: dict[str, str], reference: Engine, engine: Engine, bundled: Graph
) -> None:
    """rdflib is asked with all values together, once: it plans a query before it looks at any of them.

    It takes longer to read a query than most take to answer it; Virtuoso plans anew for each value. And
    the Oxigraph server has the engine of pyoxigraph: it is asked to see that it is asked right.
    """
    query = bind(library.named(name), values, bundled)
    assert differences(reference.ask("bundled", query), engine.ask("bundled", query)) == []


@pytest.mark.parametrize("name", library.names())
def test_all_engines_agree_on_other_datasets(
    name: str, reference: Engine, engine: Engine, bundled: Graph
) -> None:
    # What must be given is looked up in the bundled dataset; the others may know nothing of it.
    parameters = library.named(name).parameters.values()
    day = {each.name: each.example for each in parameters if each.name == "as_of"}
    query = bind(library.named(name), needed(name) | day, bundled)
    for part in ("ways", "others") if isinstance(engine, engines.Rdflib) else ("invented",):
        assert differences(reference.ask(part, query), engine.ask(part, query)) == []


@pytest.mark.parametrize(("name", "values"), FIELD_CASES)
def test_all_engines_answer_the_same_on_the_field(
    name: str, values: dict[str, str], reference: Engine, engine: Engine, field_with_drafts: Graph
) -> None:
    query = bind(library.named(name), values, field_with_drafts)
    expected = reference.ask("field", query)
    assert expected.rows
    assert differences(expected, engine.ask("field", query)) == []


@pytest.mark.parametrize("engine", ENGINES[2:], indirect=True)
@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("achieved", "free"),
        ("actors", "free"),
        ("appointments", "free"),
        ("budget", "free"),
        ("connections", "free"),
        ("consequences", "free"),
        ("coverage", "free"),
        ("coverage", "of"),
        ("deadlines", "free"),
        ("evidence", "free"),
        ("goals", "free"),
        ("mentions", "free"),
        ("modalities", "free"),
        ("moved", "free"),
        ("not-stated", "free"),
        ("on-date", "free"),
        ("own-themes", "free"),
        ("recommendations", "free"),
        ("responsible", "free"),
        ("shared-work", "free"),
        ("target-groups", "free"),
        ("tasks", "free"),
        ("timeline", "free"),
        ("themes", "free"),
        ("themes", "of"),
        ("totals", "free"),
        ("who-did-what", "free"),
        ("without-theme", "free"),
        ("achieved", "of"),
        ("goals", "goal"),
        ("responsible", "responsible"),
        ("shared-work", "work"),
        ("timeline", "entity"),
    ],
)
def test_no_row_is_lost_where_more_is_joined_than_virtuoso_takes_at_a_time(
    name: str, asked: str, reference: Engine, engine: Engine, crowded: Graph
) -> None:
    """It loses rows of a sub-select that it works out anew for the rows of a batch, once that is full."""
    values = dict(each.split("=", 1) for each in dict(cases(name))[asked])
    query = bind(library.named(name), values, crowded)
    assert differences(reference.ask("crowded", query), engine.ask("crowded", query)) == []


def test_an_engine_that_is_asked_again_answers_the_same(
    reference: Engine, engine: Engine, bundled: Graph
) -> None:
    """Virtuoso keeps the plan of a query, and with it rows that it then gives twice."""
    for name in ("denied", "on-date"):
        query = bind(library.named(name), needed(name), bundled)
        expected = reference.ask("dunes", query)
        assert [differences(expected, engine.ask("dunes", query)) for _ in range(4)] == [[]] * 4


def names_with(words: list[str], graph: Graph) -> tuple[str, Answer]:
    """The question for names in which one of some words occurs, and its answer of the hostile names."""
    mentions = library.named("mentions")
    typed = (binding.terms(mentions, {"word": word}, graph)["word"] for word in words)
    query = binding.bind(mentions, {"word": [*chain.from_iterable(typed)]}, graph)
    rows: list[engines.Row] = [
        (engines.iri(hostile_thing(each).value), engines.text("NAME"), engines.text(name), None)
        for each, name in enumerate(HOSTILE)
        if any(plain(clean(word)) in plain(name) for word in words)
    ]
    return query, Answer(["entity", "found_in", "text", "passage"], rows)


@pytest.mark.parametrize("engine", ENGINES[1:], indirect=True)
@pytest.mark.parametrize("word", HOSTILE)
def test_a_hostile_word_finds_the_names_that_contain_it_and_nothing_else(
    word: str, reference: Engine, engine: Engine, bundled: Graph
) -> None:
    query, expected = names_with([word], bundled)
    for asked in (reference, engine):
        assert differences(expected, asked.ask("hostile", query)) == []


# It takes two seconds to read this question, whatever the word; the last ones occur in no other name.
@pytest.mark.parametrize("engine", ENGINES[:1], indirect=True)
@pytest.mark.parametrize("words", [HOSTILE, HOSTILE[-2:]], ids=["all", "two"])
def test_several_hostile_words_find_the_names_that_contain_one_of_them(
    words: list[str], reference: Engine, engine: Engine, bundled: Graph
) -> None:
    query, expected = names_with(words, bundled)
    for asked in (reference, engine):
        assert differences(expected, asked.ask("hostile", query)) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", ["mentions", "on-date"])
def test_rdflib_is_asked_what_it_reads_by_itself(name: str, bundled: Graph) -> None:
    """However much sooner it is read here: each choice, and the values that are put in it."""
    asked = {"mentions": names_with(HOSTILE[-6:], bundled)[0]}
    text = asked.get(name) or bind(library.named(name), examples(name), bundled)
    assert '"' in text
    assert repr(syntax.prepared(text).algebra) == repr(translateQuery(parseQuery(text)).algebra)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_leaves_the_form_of_every_query_as_it_is(text: str, bundled: Graph) -> None:
    """In the place of a text stands another, whole, and nothing else of the query is changed."""
    for name in library.names():
        query = library.named(name)
        for parameter in query.parameters.values():
            if parameter.values:
                with pytest.raises(QueryError):
                    bind(query, needed(name) | {parameter.name: text}, bundled)
            elif parameter.type == "text":
                hostile = bind(query, needed(name) | {parameter.name: text}, bundled)
                harmless = bind(query, needed(name) | {parameter.name: "harmless"}, bundled)
                around = harmless.split('"harmless"')
                length = (len(hostile) - sum(map(len, around))) // (len(around) - 1)
                written = hostile[len(around[0]) : len(around[0]) + length]
                assert hostile == written.join(around)
                value = rdflib.Literal(plain(clean(text)) if parameter.plain else clean(text))
                assert read(written) == [(value, rdflib.Literal(after)) for after in ("one", "two")]


@lru_cache(maxsize=8)
def read(written: str) -> list[tuple[rdflib.Literal, ...]]:
    """What rdflib reads where a query has a text so written, and two more that an open end would take in."""
    query = f"SELECT ?text ?after {{ VALUES ?text {{ {written} }} VALUES ?after {{ 'one' \"two\" }} }}"
    return [*rdflib.Graph().query(query)]


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["entity", "class", "relation", "modality", "date"])
def test_a_hostile_value_of_another_type_is_refused(kind: str, bundled: Graph) -> None:
    name, parameter = next(
        (name, each.name)
        for name in library.names()
        for each in library.named(name).parameters.values()
        if each.type == kind
    )
    for value in [*HOSTILE, "https://example.org/> } UNION { ?entity ?property ?text", "x:y\\u003e"]:
        with pytest.raises(QueryError):
            bind(library.named(name), needed(name) | {parameter: value}, bundled)
