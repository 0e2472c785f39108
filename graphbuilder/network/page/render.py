"""The page: one HTML file that draws the network with vis-network through pyvis."""

import re
from functools import cache
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

from graphbuilder import signs
from graphbuilder.network.lanes import manners
from graphbuilder.network.lanes.opening import lanes
from graphbuilder.network.layout.arrangements import arrangements
from graphbuilder.network.page import colours, short, texts
from graphbuilder.network.page.compact import LISTED, compact
from graphbuilder.network.page.content import DRAFT, content, elsewhere
from graphbuilder.network.page.first_view import still
from graphbuilder.network.page.model import ArrangedContent, Content
from graphbuilder.network.page.origin import origin
from graphbuilder.network.picture.model import Picture, Texts
from graphbuilder.network.picture.wording import LANGUAGES, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jinja2 import BytecodeCache, Environment
    from pyvis.network import Network

    from graphbuilder.network.lanes.model import Said

LIBRARY = "lib/vis-9.1.2/vis-network.min.js"
#: What vis-network calls its buttons in one language; there are eleven, and it needs one.
_LOCALES = re.compile(r',(?!en:)\w+:\{addDescription:"[^{}]*\}')
_OTHER_BEGINS = '<script id="otherwise" type="application/json">'
_OTHER = f"{_OTHER_BEGINS}</script>"
_TO_ROW, _TO_TRACK = re.compile(r'href="#row-'), re.compile(r'href="#track-')
#: vis-network shows, moves and zooms; what a click means is decided by the page's own script.
OPTIONS: dict[str, object] = {
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


def page(picture: Picture, *, language: str = "nl", whole: str = "") -> str:
    """Return the page of a picture: one HTML file that makes no request.

    Parameters
    ----------
    picture : Picture
        What is drawn.
    language : str, optional
        The language in which the page opens, ``nl`` or ``en``; the reader can switch.
    whole : str, optional
        Where the whole is, of a page for a frame in another one: it shows the picture alone.

    Returns
    -------
    str
        The HTML. The same picture gives the same text, byte for byte.
    """
    _check(language)
    held = given(picture)
    network = _network(held)
    network.templateEnv = _environment()
    network.templateEnv.globals.update(
        language=language,
        languages=LANGUAGES,
        content=held,
        compact=compact(held),
        still=still(held, language) if held["opens"] == "overview" else None,
        most_listed=LISTED,
        dataset=picture["dataset"],
        elsewhere=elsewhere(picture),
        lanes=held["lanes"],
        lines_of=lines_of,
        is_told=_is_told(held),
        **_marked(held),
        ways=texts.ways(picture, lines_of(held)) if held["texts"] else [],
        whole=whole,
        # What script/ and styles/ hold, joined by `make script`.
        style=_text("style.css"),
        taken_style=_text("taken.css"),
        script=_text("script.js"),
        library=_library(),
        # With those that only templates say, so that the script is not given them.
        lane_words=words_of([*picture["variants"], "lanes"]),
    )
    network.path = "page.html.j2"
    # A file of somebody else's may hold signs that would turn the text around it.
    return _shortened(signs.OVERRIDES.sub("", str(network.generate_html())), language, held["words"])


def embedded(picture: Picture, whole: str, *, language: str = "nl") -> str:
    """Return a page for a frame in another one: the picture alone, its source and a way to the whole.

    Lanes need no script there. A picture without lanes is the page that draws it, without what stands
    around the drawing.

    Parameters
    ----------
    picture : Picture
        What is drawn.
    whole : str
        The address of the page that shows all of it.
    language : str, optional
        The language of the page, ``nl`` or ``en``.

    Returns
    -------
    str
        The HTML. The same picture gives the same text, byte for byte.
    """
    _check(language)
    opening = lanes(picture)
    if opening is None:
        return page(picture, language=language, whole=whole)
    said = content(picture)
    html = (
        _environment()
        .get_template("embedded.html.j2")
        .render(
            language=language,
            content=said,
            lanes=opening,
            lines_of=lines_of,
            is_told=_is_told(said),
            **_marked(said),
            lane_words=words_of([*picture["variants"], "lanes"]),
            whole=whole,
            origin=origin(said),
            style=_text("taken.css"),
        )
    )
    # What leads to a row of the list on the page leads to the whole here, where there is no list.
    place = escape(whole)
    html = _TO_ROW.sub(f'href="{place}#statement=', html)
    return signs.OVERRIDES.sub("", _TO_TRACK.sub(f'href="{place}#track=', html))


def _check(language: str) -> None:
    if language not in LANGUAGES:
        raise ValueError(f"language {language!r} is none of {', '.join(LANGUAGES)}")


def given(picture: Picture) -> ArrangedContent:
    """Return all that a page is given: what it says of the picture, and where its names stand."""
    said, placed = content(picture), arrangements(picture)
    return {
        **said,
        "entities": {key: {**each, "at": placed["at"][key]} for key, each in said["entities"].items()},
        "groups": placed["groups"],
        "size": placed["size"],
        "opens": placed["opens"],
        "arrangements": placed["arrangements"],
        "lanes": lanes(picture),
        "texts": texts.texts(picture),
    }


def lines_of(said: Content) -> dict[str, str]:
    """The kind of line of each way of saying, also of what is denied and of somebody's view."""
    return {
        **{each["id"]: each["line"] for each in said["modalities"]},
        "denied": "denied",
        manners.VIEW: "thin",
    }


def _is_told(said: Content) -> "Callable[[Said, str], bool]":
    """Whether the words of what leads to a statement tell by themselves which of its ends they are."""
    names = {key: each["short"] for key, each in said["entities"].items()}

    def is_told(it: "Said", language: str) -> bool:
        statement = said["statements"].get(it["statements"][0])
        if statement is None or it["name"] not in (statement["subject"], statement["object"]):
            return False
        ends = {statement["subject"], statement["object"]}
        called = [end for end in ends if end in names and names[end][language] == it["text"][language]]
        return called == [it["name"]]

    return is_told


def _marked(said: Content) -> dict[str, object]:
    """The statements that others exclude, those that nobody has checked, and the names of these alone."""
    statements = said["statements"].items()
    checked = [each for _, each in statements if each["modality"] != DRAFT]
    told = {each["subject"] for each in checked} | {each["object"] for each in checked}
    ends = {end for _, each in statements for end in (each["subject"], each["object"]) if end is not None}
    return {
        "of_drafts": frozenset(ends - told),
        "disputed": frozenset(
            key for key, each in statements if any(one["isDispute"] for one in each.get("disputes", ()))
        ),
        "drafts": (drafts := frozenset(key for key, each in statements if each["modality"] == DRAFT)),
        "unchecked": lambda rows: sum(
            drafts.issuperset(one["statement"] for one in row["words"]) for row in rows
        ),
    }


def _shortened(html: str, language: str, words: "Mapping[str, Texts]") -> str:
    """The page in the language in which it opens; what it says in the other one stands there once.

    What the script has among its words is not told it again.
    """
    from jinja2.utils import htmlsafe_json_dumps

    said, other = short.in_one(html, language)
    (second,) = (each for each in LANGUAGES if each != language)
    known = {each[language]: each[second] for _, each in sorted(words.items())}
    rest = {text: translation for text, translation in other.items() if known.get(text) != translation}
    begin, end = short.short(said).split(_OTHER)
    told = htmlsafe_json_dumps(rest, ensure_ascii=False, separators=(",", ":"))
    return f"{begin}{_OTHER_BEGINS}{told}</script>{end}"


def _network(held: ArrangedContent) -> "Network":
    """Give pyvis what the page opens on: the names, or the outer groups where those are too many."""
    # Imported here because pyvis takes a quarter of a second, and most commands draw nothing.
    from pyvis.network import Network

    network = Network(directed=True, cdn_resources="in_line")
    network.options = OPTIONS
    if held["opens"] == "overview":
        for key, group in held["groups"].items():
            if "." not in key:
                # No name has a blank in its key, so no group is taken for a name.
                network.add_node(f"group {key}", x=group["x"], y=group["y"], color=colours.PLAIN)
        return network
    first = 2 * [each["id"] for each in held["arrangements"]].index(held["opens"])
    for key, entity in held["entities"].items():
        kind = held["classes"].get(entity["class"])
        network.add_node(
            key,
            label=entity["short"]["nl"] or key,
            shape=kind["shape"] if kind else "dot",
            color=kind["fill"] if kind else colours.PLAIN,
            size=entity["size"],
            x=entity["at"][first],
            y=entity["at"][first + 1],
        )
    return network


def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    class OfDicts(Environment):
        def getattr(self, obj: object, attribute: str) -> object:
            """What templates are given are dicts, whose keys Jinja would try last: half a million times."""
            if type(obj) is dict and attribute in obj:
                return obj[attribute]
            return super().getattr(obj, attribute)

    environment = OfDicts(
        loader=PackageLoader("graphbuilder.network.page", ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=_compiled(),
    )
    environment.policies["json.dumps_kwargs"] = {
        "sort_keys": True,
        "ensure_ascii": False,
        "separators": (",", ":"),
    }
    return environment


@cache
def _compiled() -> "BytecodeCache":
    """What the template compiles to, which takes far longer than a page; each page has its own values."""
    from jinja2.bccache import Bucket, BytecodeCache

    class Memory(BytecodeCache):
        def __init__(self) -> None:
            self._code: dict[str, bytes] = {}

        def load_bytecode(self, bucket: Bucket) -> None:
            if bucket.key in self._code:
                bucket.bytecode_from_string(self._code[bucket.key])

        def dump_bytecode(self, bucket: Bucket) -> None:
            self._code[bucket.key] = bucket.bytecode_to_string()

    return Memory()


@cache
def _text(name: str) -> str:
    return (files("graphbuilder.network.page") / name).read_text("utf-8")


@cache
def _library() -> str:
    """Return vis-network as pyvis carries it, without what a browser would look for elsewhere.

    Nor with the words, in ten languages beside English, of buttons that no page has.
    """
    text = (files("pyvis") / LIBRARY).read_text("utf-8")
    # Not splitlines(): the library holds characters that count as line ends there.
    lines = [line for line in text.split("\n") if not line.startswith("//# sourceMappingURL=")]
    return _LOCALES.sub("", "\n".join(lines)).replace("</script", "<\\/script")
