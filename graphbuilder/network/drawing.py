"""The page: one HTML file that draws the network with vis-network through pyvis."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from graphbuilder.network import columns, ink
from graphbuilder.network.content import content, shared
from graphbuilder.network.wording import LANGUAGES

if TYPE_CHECKING:
    from jinja2 import Environment
    from pyvis.network import Network

#: Parts of the script, in the order in which they stand in the page.
SCRIPTS = (
    "words.js",
    "names.js",
    "lines.js",
    "details.js",
    "search.js",
    "legend.js",
    "paper.js",
    "walk.js",
    "page.js",
)
LIBRARY = "lib/vis-9.1.2/vis-network.min.js"
#: vis-network shows, moves and zooms; what a click means is decided by the page's own script.
OPTIONS: dict[str, Any] = {
    "autoResize": True,
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "edges": {"smooth": False},
    "interaction": {
        "dragNodes": False,
        "hover": False,
        "selectable": False,
        "zoomSpeed": 0.6,
    },
}


def page(picture: Mapping[str, Any], *, language: str = "nl") -> str:
    """Return the page of a picture: one HTML file that makes no request.

    Parameters
    ----------
    picture : mapping
        The picture as ``projection`` makes it.
    language : str, optional
        The language in which the page opens, ``nl`` or ``en``; the reader can switch.

    Returns
    -------
    str
        The HTML. The same picture gives the same text, byte for byte.
    """
    if language not in LANGUAGES:
        raise ValueError(f"language {language!r} is none of {', '.join(LANGUAGES)}")
    held = content(picture)
    arrangement = columns.arrange(picture)
    network = _network(picture, held, arrangement)
    held["size"] = {
        "width": arrangement.width,
        "height": arrangement.height,
        "name": columns.NAME_SIZE,
        "line": columns.LINE_HEIGHT,
        "mark": columns.MARK_WIDTH,
        "text": columns.NAME_WIDTH,
    }
    network.templateEnv = _environment()
    network.templateEnv.globals.update(
        language=language,
        languages=LANGUAGES,
        content=held,
        shared=shared(held),
        dataset=picture["dataset"],
        style=_text("style.css"),
        scripts=[_text(name) for name in SCRIPTS],
        library=_library(),
    )
    network.path = "page.html.j2"
    return str(network.generate_html())


def _network(
    picture: Mapping[str, Any], held: Mapping[str, Any], arrangement: columns.Arrangement
) -> "Network":
    """Give pyvis a name for every entity and a line for every statement between two."""
    # Imported here because pyvis takes a quarter of a second, and most commands draw nothing.
    from pyvis.network import Network

    network = Network(directed=True, cdn_resources="in_line")
    network.options = OPTIONS
    for key in sorted(picture["entities"]):
        entity = held["entities"][key]
        kind = held["classes"].get(entity["class"], {})
        x, y = arrangement.places[key]
        network.add_node(
            key,
            label=entity["short"]["nl"] or key,
            shape=kind.get("shape", "dot"),
            color=kind.get("fill", ink.PLAIN),
            size=entity["size"],
            x=x,
            y=y,
        )
    dashes = {modality["id"]: modality["line"] for modality in held["modalities"]}
    for key, statement in held["statements"].items():
        if statement["object"] in held["entities"] and statement["subject"] in held["entities"]:
            symmetric = held["relations"].get(statement["relation"], {}).get("symmetric", False)
            network.add_edge(
                statement["subject"],
                statement["object"],
                id=key,
                arrows="" if symmetric else "to",
                line=dashes.get(statement["modality"], "solid"),
                # vis-network would draw from middle to middle, under the names: lines.js draws
                # the same lines from side to side.
                hidden=True,
            )
    return network


def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("graphbuilder.network", "page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


@cache
def _text(name: str) -> str:
    return (files("graphbuilder.network") / "page" / name).read_text("utf-8")


@cache
def _library() -> str:
    """Return vis-network as pyvis carries it, without what a browser would look for elsewhere."""
    text = (files("pyvis") / LIBRARY).read_text("utf-8")
    # Not splitlines(): the library holds characters that count as line ends there.
    lines = [line for line in text.split("\n") if not line.startswith("//# sourceMappingURL=")]
    return "\n".join(lines).replace("</script", "<\\/script")
