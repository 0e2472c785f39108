"""A SPARQL endpoint elsewhere: asked over the SPARQL 1.1 Protocol, and what of ours it holds."""

from __future__ import annotations

import contextlib
import dataclasses
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote_plus, urlsplit, urlunsplit

import pyoxigraph as ox

from graphbuilder import iris, resources
from graphbuilder.errors import Problem, QueryError, TargetError
from graphbuilder.graph.named import graph_name
from graphbuilder.graph.remote import exchange
from graphbuilder.graph.remote.bindings import Remarks
from graphbuilder.graph.remote.reply import results
from graphbuilder.graph.substitution import substitute

if TYPE_CHECKING:
    from graphbuilder.graph.remote.reply import Results

_GRAPH = "default-graph-uri"
#: Where graphs of a dataset stand that are not yet whole: they are none of its graphs.
LOADING = "{}loading/"
# The graphs of a dataset that have the same name in each; those of its sources are asked for.
_GRAPHS = ("conflicts", "entities", "facts", "inferred", "moves", "ontology")
_SOLUTIONS = "application/sparql-results+json, application/sparql-results+xml;q=0.8"
_TRIPLES = "application/n-triples, text/turtle;q=0.8"
# Comments, IRIs and texts, whose words and braces are none of the query's own.
_PASSED = r"""#[^\r\n]*|<[^<>\s]*>|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'"""
# The word that says the form, which is no part of a prefixed name, and the template that may follow it.
_FORM = re.compile(
    rf"{_PASSED}|[\w.-]*:[\w.:-]*"
    rf"|\b(?P<form>SELECT|ASK|CONSTRUCT|DESCRIBE)\b(?:\s*\{{(?:{_PASSED}|[^{{}}])*+\}})?",
    re.IGNORECASE,
)
# What stands between SELECT and its pattern: columns, brackets with an expression and its name, a star.
_HEAD = re.compile(
    rf"{_PASSED}|(?P<open>\()|(?P<close>\))|(?P<star>\*)|(?P<end>\{{|\b(?:WHERE|FROM)\b)"
    r"|(?P<named>\bAS\s+)?[?$](?P<name>\w+)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Held:
    """A dataset of ours that an endpoint holds: its base IRI, and the graphs it stands in."""

    base: str
    graphs: tuple[str, ...]


@dataclass(frozen=True)
class Endpoint:
    """A SPARQL endpoint that is asked over the SPARQL 1.1 Protocol.

    Attributes
    ----------
    url
        Its address, without ``default-graph-uri``.
    default_graphs
        The graphs whose union a query is about; none for the endpoint's own default.
    timeout
        Seconds that a whole answer may take.
    warnings
        What had to be mended in the answers so far, to be read at all.
    """

    url: str
    default_graphs: tuple[str, ...] = ()
    timeout: float = 60.0
    warnings: list[Problem] = dataclasses.field(default_factory=list, compare=False, repr=False)

    def with_graphs(self, graphs: Iterable[str]) -> Endpoint:
        """The same endpoint, asked about those graphs."""
        return dataclasses.replace(self, default_graphs=tuple(graphs))

    def query(self, text: str) -> Results:
        """The results of a query, read to their end; triples for CONSTRUCT and DESCRIBE.

        Virtuoso cuts the rows behind triples at its limit without a word. It is asked for
        those of a CONSTRUCT too, so as not to take a part for the whole; those of a
        DESCRIBE cannot be known.

        Raises
        ------
        QueryError
            If the engine does not take the query.
        TargetError
            If there is no answer, or none that is whole.
        """
        found = next((match for match in _FORM.finditer(text) if match["form"]), None)
        form = found["form"].upper() if found else "SELECT"
        accept = _TRIPLES if form in ("CONSTRUCT", "DESCRIBE") else _SOLUTIONS
        fields = {"query": text, _GRAPH: self.default_graphs}
        reply = exchange.post(self.url, fields, accept, self.timeout)
        remarks = Remarks(self.url)
        answer = results(reply, form, remarks)
        self.warnings.extend(remarks.problems())
        if found and isinstance(answer, ox.QuerySolutions):
            self._check_columns(text[found.end() :], [each.value for each in answer.variables])
        if found and form == "CONSTRUCT" and reply.cuts_in_silence:
            # Some rows that triples can be made of cannot be shown: those are let pass.
            with contextlib.suppress(QueryError):
                self.query(f"{text[: found.start()]}SELECT *{text[found.end() :]}")
        return answer

    def _check_columns(self, text: str, found: list[str]) -> None:
        """Refuse an answer that lacks what was asked for, in the text that follows SELECT."""
        wanted = _columns(text)
        if not set(wanted) <= set(found):
            values = {"wanted": ", ".join(wanted), "found": ", ".join(found)}
            raise TargetError(Problem("endpoint-other-columns", self.url, values=values))

    def datasets(self) -> list[Held]:
        """The datasets of ours that the endpoint holds, in the order of their base IRIs.

        A dataset's graphs are those under its base; if there are none, the graph in
        which it is described; and none if that is the endpoint's own default graph.
        Where `default_graphs` were chosen, only those are looked in.
        """
        # By the protocol, whoever chooses a default graph sees no graph by name.
        whole = self.with_graphs(())
        homes: dict[str, set[str]] = {}
        for dataset, graph in whole._rows("described.rq"):
            beside = isinstance(graph, ox.NamedNode) and graph.value.startswith(LOADING.format(dataset.value))
            if isinstance(dataset, ox.NamedNode) and not beside:
                home = homes.setdefault(dataset.value, set())
                home.update([graph.value] if isinstance(graph, ox.NamedNode) else [])
        if not homes:
            return []
        likely = [graph_name(base, name) for base in sorted(homes) for name in _GRAPHS]
        rows = [*whole._rows("sources.rq"), *whole._rows("present.rq", likely)]
        named = {graph.value for (graph,) in rows if isinstance(graph, ox.NamedNode)}
        held = []
        for base, home in sorted(homes.items()):
            own = {each for each in named if each.startswith(f"{base}graph/")}
            graphs = (own | home).intersection(self.default_graphs) if self.default_graphs else own or home
            if graphs or not self.default_graphs:
                held.append(Held(base, tuple(sorted(graphs))))
        return held

    def _rows(self, file: str, graphs: Sequence[ox.NamedNode] = ()) -> ox.QuerySolutions:
        rows = self.query(substitute(resources.text("graph", file), {"graph": graphs}))
        assert isinstance(rows, ox.QuerySolutions)
        return rows


def _columns(text: str) -> list[str]:
    """The columns that are named after SELECT; what a star stands for is the engine's to say."""
    columns, depth = [], 0
    for match in _HEAD.finditer(text):
        if match["end"]:
            break
        depth += bool(match["open"]) - bool(match["close"])
        # Within brackets stand an expression and, in the outermost, the name of its column.
        if match["name"] and (depth == 0 or (depth == 1 and match["named"])):
            columns.append(match["name"])
    return columns


def is_address(target: str) -> bool:
    """Whether a target is the address of an endpoint rather than a path."""
    return target.lower().startswith(("http://", "https://"))


def parse(target: str, timeout: float | None = None) -> Endpoint:
    """The endpoint at an address.

    Parameters
    ----------
    target
        The address; ``default-graph-uri`` in it chooses a graph.
    timeout
        Seconds that a whole answer may take; left out, a minute.

    Raises
    ------
    TargetError
        If it is no web address, or holds a user or a password.
    """
    scheme, _, rest = target.partition("://")
    try:
        parts = urlsplit(target)
        whole = bool(parts.hostname and parts.hostname.encode("idna") and parts.port != 0)
    except ValueError:
        whole = False
    if not whole or re.search(r"[\s\x00-\x1f\x7f<>\"]", target):
        # A part that looks like a user is not shown: it may hold a password.
        raise TargetError(Problem("bad-address", f"{scheme}://{rest.rpartition('@')[2]}"))
    if "@" in parts.netloc:
        raise TargetError(Problem("credentials-in-address", target))
    graphs, kept = [], []
    for field in filter(None, parts.query.split("&")):
        name, _, value = field.partition("=")
        if unquote_plus(name) == _GRAPH:
            graphs += [unquote_plus(value)] if value else []
            if value and not iris.is_iri(graphs[-1]):
                raise TargetError(Problem("graph-no-iri", target, values={"value": graphs[-1]}))
        else:
            kept.append(field)
    url = urlunsplit(parts._replace(scheme=parts.scheme.lower(), query="&".join(kept), fragment=""))
    endpoint = Endpoint(url, tuple(graphs))
    return endpoint if timeout is None else dataclasses.replace(endpoint, timeout=timeout)
