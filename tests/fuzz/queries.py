"""The door of query texts: nothing that a stranger writes reaches another server, or changes data.

`cases(seed, count)` gives texts around ``SERVICE``, updates and ``FROM``, the same for the same seed;
`try_all(texts)` asks each in memory and gives what an endpoint would be sent to a real engine. It
returns what went wrong: a call that arrived, an update, an error that is no message.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyoxigraph as ox

from graphbuilder import api
from graphbuilder.errors import GraphbuilderError
from graphbuilder.graph.store import Graph
from graphbuilder.questions.sparql import gate
from graphbuilder.vocabulary import terms
from tests.listening import Listener, listening

#: Stands in a text for the address at which somebody listens.
ADDRESS = "ADDRESS"
_CALLS = (
    f"SERVICE <http://{ADDRESS}/x> {{ ?s ?p ?o }}",
    f"SERVICE SILENT <http://{ADDRESS}/x> {{ ?s ?p ?o }}",
    "SERVICE ?address { ?s ?p ?o }",
    "SERVICE:x { ?s ?p ?o }",
    "SERVICE a:x { ?s ?p ?o }",
    "SERVICE <x> { ?s ?p ?o }",
    f"GRAPH <http://{ADDRESS}/x> {{ ?s ?p ?o }}",
)
_AROUND = (
    "SELECT * { CALL }",
    "SELECT * { ?a ?b ?c . CALL }",
    "SELECT * { ?a ?b 1 CALL }",
    "SELECT * { ?a ?b 'x' CALL }",
    "SELECT * { ?a ?b 'x'@en CALL }",
    "SELECT * { ?a ?b _:x CALL }",
    "SELECT * { ?a ?b ?c OPTIONAL { CALL } }",
    "SELECT * { ?a ?b ?c MINUS { CALL } }",
    "SELECT * { ?a ?b ?c FILTER NOT EXISTS { CALL } }",
    "SELECT * { { SELECT * { CALL } } UNION { ?a ?b ?c } }",
    "SELECT * { ?a ?b ?c FILTER(?a<?b) CALL }",
    "SELECT * { ?a ?b ?c BIND(EXISTS { CALL } AS ?d) }",
    "SELECT * { ?a ?b ?c } GROUP BY ?a HAVING(EXISTS { CALL })",
    "ASK { CALL }",
    "CONSTRUCT { ?s ?p ?o } WHERE { CALL }",
    "CONSTRUCT WHERE { CALL }",
    "DESCRIBE ?s { CALL }",
    f"SELECT * FROM <http://{ADDRESS}/x> {{ CALL }}",
    f"SELECT * {{ ?a ?b ?c }} ; LOAD <http://{ADDRESS}/x>",
    f"LOAD <http://{ADDRESS}/x>",
    "SELECT * { ?a ?b ?c } ; INSERT { <urn:a> <urn:b> <urn:c> } WHERE { CALL }",
    "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
)
_BEFORE = (
    "",
    f"PREFIX : <http://{ADDRESS}/> ",
    f"PREFIX a: <http://{ADDRESS}/> ",
    f"PREFIX a: <urn:a> PREFIX a: <http://{ADDRESS}/> ",
    f"BASE <http://{ADDRESS}/> ",
    f"BASE <http://{ADDRESS}/y> PREFIX : <> ",
    f"PREFIX SERVICE: <http://{ADDRESS}/> ",
    "DEFINE input:inference 'x' ",
    "#pragma x\n",
)
#: What two grammars may read in two ways.
_ODD = (
    *("\r", "\n", "\r\n", "\t", "\v", "\f", "\0", "\x1c", "\x85", "\xa0", "\u2028", "\u200b", "\u3000"),
    *("\ufeff", "ſ", "K", "é", "\u0301", "٣", "\ud800", "\U0001f600"),
    *("#", "#\r", "#\n", "# '\n", "#>\r", "//", "/*", "*/", "--", "\\", "\\\\", "\\n", "\\'", '\\"'),
    *("\\u0023", "\\u000d", "\\u000A", "\\u0053", "\\u0027", "\\u003e", "\\U00000053", "\\u00", "\\uD800"),
    *("'", '"', "'''", '"""', "''", '""', "'\\'", '"\\\\"', "'''\\'''", "<", ">", "<<", ">>", "<#>", "<'>"),
    *("{", "}", "{}", "(", ")", "()", "[", "]", "[]", "{|", "|}", "~", "<<(", ")>>"),
    *(".", ";", ",", "1", "1.", "1e", "1e5", "+1", "-", ".5", "_:", "_:x", "@en", "@", "^^", "^", "?", "$"),
    *("?x", "a", "a:", ":", "::", ":x", "a:\\'", "a:%27", "a:\\#", "x", "_", "true", "%23", "&&", "||", "!"),
    *("SILENT ", "LATERAL ", "GRAPH ", "VALUES ?address { <http://ADDRESS/x> } ", "UNDEF ", "FROM "),
)


def cases(seed: int, count: int) -> Iterator[str]:
    """Texts of queries, the same for the same seed."""
    chance = random.Random(seed)
    for _ in range(count):
        text = chance.choice(_BEFORE) + chance.choice(_AROUND).replace("CALL", chance.choice(_CALLS))
        for _ in range(chance.choice((0, 0, 1, 1, 1, 1, 2, 3))):
            text = _changed(text, chance)
        yield text


def _changed(text: str, chance: random.Random) -> str:
    """The text with one thing in it made odd, mostly near the word that calls."""
    words = [at for at in range(len(text)) if text.startswith(("SERVICE", "FROM", "LOAD", "INSERT"), at)]
    near = chance.choice(words) if words and chance.random() < 0.7 else chance.randrange(len(text) + 1)
    at = min(len(text), max(0, near + chance.choice((-2, -1, -1, 0, 0, 0, 1, 3, 7, 7, 8, 9))))
    way = chance.randrange(6)
    if way <= 2:
        return text[:at] + chance.choice(_ODD) + text[at:]
    if way == 3:
        return text[:at] + text[at + 1 :]
    if way == 4:
        return text[:at] + text[at : at + 8].swapcase() + text[at + 8 :]
    letter = text[at : at + 1]
    return text[:at] + (f"\\u{ord(letter):04X}" if letter and ord(letter) < 0x10000 else "") + text[at + 1 :]


def attempt(rng: random.Random, folder: Path, case: list[object]) -> None:
    """Ask a query that is made to call somebody, or to change something."""
    case += cases(rng.randrange(1 << 30), 1)
    assert try_all(str(each) for each in case) == []


def try_all(texts: Iterable[str]) -> list[str]:
    """What went wrong with texts, each said with its text; nothing where all is well."""
    graph = Graph(_store(), "", terms.read_vocabulary())
    wrong: list[str] = []
    with listening() as listener:
        for text in texts:
            wrong += (
                f"{reason}: {text!r}" for reason in _tried(text.replace(ADDRESS, listener.address), graph)
            )
            wrong += (f"a call arrived: {text!r}" for _ in listener.heard)
            listener.heard.clear()
    return wrong


def reaches(text: str, listener: Listener) -> bool:
    """Whether the engine alone, with nothing before it, would call somebody or change something."""
    before, text = len(listener.heard), text.replace(ADDRESS, listener.address)
    changes = _asked(text, changes=True)
    return (_asked(text) and len(listener.heard) > before) or changes


def _tried(text: str, graph: Graph) -> Iterator[str]:
    try:
        api.query(f"{text} ", graph)
    except GraphbuilderError as error:
        if len(str(error).splitlines()) != len(error.problems):
            yield "a message of more than one line"
    except Exception as error:
        yield f"stopped with {type(error).__name__}"
    try:
        sent = gate.admitted(text, "query", elsewhere=True).text
    except GraphbuilderError:
        return
    _asked(sent)
    if _asked(sent, changes=True):
        yield "an update would be sent to an endpoint"


def _asked(text: str, *, changes: bool = False) -> bool:
    """Whether a real engine takes a text, as a query to the last row or as an update."""
    engine = _store()
    try:
        if changes:
            engine.update(text)
        elif not isinstance(found := engine.query(text), ox.QueryBoolean):
            list(found)
    except (SyntaxError, UnicodeEncodeError):
        return False
    except (OSError, RuntimeError):
        return True  # it was taken, and nobody answered
    return True


def _store() -> ox.Store:
    store = ox.Store()
    for value in ("x", 1):
        store.add(ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal(value)))
    return store
