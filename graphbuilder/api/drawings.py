"""Pages for readers: of a graph, of a part of it, and of what differs between two."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit

from graphbuilder import endings, files, garbage_collection, messages, progress
from graphbuilder.api.graphs import Sources, open_graph
from graphbuilder.errors import GraphbuilderError, Problem

if TYPE_CHECKING:
    from graphbuilder.api.drawn_part import Choice
    from graphbuilder.graph.opening import Target
    from graphbuilder.graph.store import Graph
    from graphbuilder.network.picture.model import Picture


def draw(
    target: Target | Graph = None,
    output: str | Path = "graph.html",
    *,
    sources: Sources | None = None,
    page_language: str | None = None,
    focus: str | None = None,
    steps: int = 1,
    classes: Sequence[str] = (),
    theme: str | None = None,
    as_of: str | None = None,
    query: str | None = None,
    parameters: Mapping[str, str | Sequence[str]] | None = None,
    title: str | None = None,
    with_drafts: bool = False,
    only_sources: str | Iterable[str] | None = None,
    known_on: str | date | None = None,
    embed: str | None = None,
    most: int | None = None,
) -> Path:
    """Draw the graph, or what you choose of it, as an interactive page that needs no network.

    Parameters
    ----------
    target, sources
        As for `open_graph`; any RDF will do.
    output
        The HTML file to write.
    page_language
        The language in which the page opens, ``nl`` or ``en``; left out, the first of the
        dataset's languages that is one of them.
    focus, steps
        A name (by id, label or IRI): only what is within so many steps of it is drawn.
    classes
        Only names of these classes, and of those below them.
    theme
        Only what has to do with this theme.
    as_of
        A day, ``"2024-06-01"``: without what does not hold yet then, or no longer.
    query, parameters
        Only the links with which a question is answered, and its parameters as for `query`.
    title
        The title of the page; left out, that of the dataset.
    with_drafts
        Whether statements that nobody has checked are drawn too, with lines of their own.
    only_sources, known_on
        As for `open_graph`: which sources are drawn.
    embed
        The address of the page that shows the whole: what is written then is a page for a frame
        in another one, with the picture alone, its source and a link to that address. `frame`
        gives the code of the frame.
    most
        So many statements have room on the page, 5000 if left out. Of more it holds the policy tracks of
        which most is said, and says so.

    Raises
    ------
    GraphbuilderError
        With everything that is wrong with what was chosen.
    """
    from graphbuilder.api.drawn_part import Choice

    choice = Choice(focus, steps, classes, theme, as_of, query, parameters or {}, title)
    whole = None if embed is None else address(embed)
    path = Path(output)
    endings.check_ending(path, "html", "htm")
    graph = open_graph(
        target, sources=sources, with_drafts=with_drafts, only_sources=only_sources, known_on=known_on
    )
    files.write({path: page(graph, page_language, choice, graph.name, whole, most)})
    return path


def frame(file: str | Path, whole: str, *, height: int = 600) -> str:
    """The code that puts a page drawn with ``embed`` into another page.

    Parameters
    ----------
    file
        The page, as `draw` or `build` wrote it.
    whole
        The address of the page that shows the whole. Where it is an address on the web, the frame
        is looked for beside it; else beside the page into which the code is put.
    height
        The height of the frame, in pixels; its width is that of the text around it.
    """
    path = Path(file)
    found = re.search("<title>(.*?)</title>", path.read_text("utf-8"), re.DOTALL)
    title = html.unescape(found[1]) if found else path.stem
    source = urljoin(whole, quote(path.name)) if urlsplit(whole).scheme else quote(path.name)
    return (
        f'<iframe src="{html.escape(source)}" title="{html.escape(title)}" width="100%" height="{height}"'
        ' loading="lazy" style="border:0"></iframe>'
    )


def compare(
    old: Target | Graph,
    new: Target | Graph,
    output: str | Path = "graph.html",
    *,
    page_language: str | None = None,
    title: str | None = None,
    most: int | None = None,
) -> Path:
    """Draw what was added, removed and changed between two graphs, as one interactive page.

    Statements are the same if they say the same, whatever their ids; files of others are
    compared triple by triple. Statements that nobody has checked are left out; the graphs' warnings
    say how many.

    Parameters
    ----------
    old, new
        As for `open_graph`.
    output
        The HTML file to write.
    page_language
        The language in which the page opens, ``nl`` or ``en``; left out, the first of the
        dataset's languages that is one of them.
    title
        The title of the page; left out, that of the new graph.
    most
        As for `draw`; of more statements the page holds what differs.
    """
    from graphbuilder.graph import drafts

    path = Path(output)
    endings.check_ending(path, "html", "htm")
    graphs = open_graph(old), open_graph(new)
    for graph in graphs:
        if count := len(drafts.left_out(graph)):
            values = {"name": graph.name, "count": count}
            graph.warnings.append(Problem("drafts-not-compared", severity="info", values=values))
    names = graphs[0].name, graphs[1].name
    files.write({path: comparison(*graphs, page_language, names=names, title=title, most=most)})
    return path


@garbage_collection.seldom()
def page(
    graph: Graph,
    language: str | None,
    choice: Choice | None = None,
    name: str = "",
    whole: str | None = None,
    most: int | None = None,
) -> bytes:
    """The page that draws a graph or what is chosen of it, opening in a language.

    Left out, that is the first of the dataset's languages that the page speaks. `name` is
    what a graph without a title is called. With the `address` of the page that shows the whole, it is
    one for a frame in another page. Of more than `most` statements a part is drawn.

    Raises
    ------
    GraphbuilderError
        If the page does not speak that language, or the choice cannot be made.
    """
    from graphbuilder.api import drawn_part
    from graphbuilder.network.page import render

    progress.tell("step-picture")
    picture = drawn_part.fitted(graph, choice or drawn_part.Choice(), name, most)
    opening = _opening(language, graph, picture)
    if whole is not None:
        return render.embedded(picture, whole, language=opening).encode()
    return render.page(picture, language=opening).encode()


def address(text: str) -> str:
    """The address of a page that shows the whole, as it stands in one for a frame.

    It is one on the web, or that of a file beside the page; what comes after # is the page's own.

    Raises
    ------
    GraphbuilderError
        If it is none.
    """
    parts = urlsplit(text.strip())
    on_web = parts.scheme in ("http", "https") and parts.netloc
    beside = not parts.scheme and not parts.netloc and parts.path
    if parts.fragment or not (on_web or beside):
        raise GraphbuilderError(Problem("embed-no-address", values={"value": text}))
    return text.strip().replace(" ", "%20")


@garbage_collection.seldom()
def comparison(
    old: Graph,
    new: Graph,
    language: str | None,
    *,
    names: tuple[str, str],
    title: str | None = None,
    most: int | None = None,
) -> bytes:
    """The page that draws what differs between two graphs, called by those names.

    Raises
    ------
    GraphbuilderError
        If the page does not speak that language.
    """
    from graphbuilder.api import drawn_part
    from graphbuilder.network.page import render
    from graphbuilder.network.picture import comparison as comparisons
    from graphbuilder.network.picture import selection, wording

    choice = drawn_part.Choice(title=title)
    before, after = (
        drawn_part.picture(graph, choice, name) for graph, name in ((old, names[0]), (new, names[1]))
    )
    both = comparisons.compare(before, after)
    note = wording.say("noteCompare", old=names[0], new=names[1])
    opening = _opening(language, new, both)
    noted = selection.noted({**both, "notes": []}, note)
    return render.page(drawn_part.fitting(new, noted, most), language=opening).encode()


def _opening(language: str | None, graph: Graph, picture: Picture) -> str:
    """The language in which a page opens: the one that was asked for, or that of what it shows."""
    if language is None:
        if graph.dataset:
            return next((each for each in graph.dataset.languages if each in messages.LANGUAGES), "en")
        written = {each for entity in picture["entities"].values() for each in entity["label"]}
        return "en" if "en" in written and "nl" not in written else "nl"
    if language not in messages.LANGUAGES:
        values = {"value": language, "words": ", ".join(messages.LANGUAGES)}
        raise GraphbuilderError(Problem("unknown-language", values=values))
    return language
