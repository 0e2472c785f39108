"""How things are drawn: shapes, kinds of line, and outlines that stand out from the ground."""

from math import cos, pi, sin

from graphbuilder.network.page.model import Line

#: Light and dark ground of the page; styles/frame.css names the same two.
LIGHT, DARK = "#ffffff", "#15181d"
CONTRAST = 3.0
PLAIN = "#7f7f7f"


def _polygon(corners: int, radius: float, turn: float) -> list[list[float]]:
    return [
        [
            round(radius * cos(turn + 2 * pi * corner / corners), 3),
            round(radius * sin(turn + 2 * pi * corner / corners), 3),
        ]
        for corner in range(corners)
    ]


def _star() -> list[list[float]]:
    outer, inner = _polygon(5, 1.25, -pi / 2), _polygon(5, 0.58, -pi / 2 + pi / 5)
    return [point for pair in zip(outer, inner, strict=True) for point in pair]


#: Corners of each shape around its middle, for the legend and the drawing alike; a shape without
#: corners is a disc. Sizes are chosen so that all look equally heavy.
SHAPES: dict[str, list[list[float]]] = {
    "dot": [],
    "square": [[-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]],
    "box": [[-1.15, -0.72], [1.15, -0.72], [1.15, 0.72], [-1.15, 0.72]],
    "diamond": [[0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]],
    "triangle": [[0, -1.15], [1.15, 0.9], [-1.15, 0.9]],
    "triangleDown": [[0, 1.15], [1.15, -0.9], [-1.15, -0.9]],
    "pentagon": _polygon(5, 1.12, -pi / 2),
    "hexagon": _polygon(6, 1.08, 0),
    "star": _star(),
}

#: Dashes and width of each kind of line that the ontology names.
LINES: dict[str, Line] = {
    "solid": {"dash": [], "width": 1.0},
    "dashed": {"dash": [5, 3], "width": 1.0},
    "long-dashed": {"dash": [11, 4], "width": 1.0},
    "dotted": {"dash": [1.2, 2.8], "width": 1.2},
    "dot-dashed": {"dash": [6, 2.6, 1.2, 2.6], "width": 1.1},
    "dots-dashed": {"dash": [6, 2.6, 1.2, 2.6, 1.2, 2.6], "width": 1.1},
    "thin": {"dash": [], "width": 0.5},
    # Strokes across the line: what nobody has checked.
    "hatched": {"dash": [1.2, 2.6], "width": 4.5},
}

#: What a line becomes that another way of saying has already.
AKIN = {"dotted": "dot-dashed", "dot-dashed": "dots-dashed"}


def colour(text: str) -> str:
    """Return a colour as given, or grey where it is no ``#rrggbb``."""
    digits = text[1:]
    sound = len(text) == 7 and text[0] == "#" and all(d in "0123456789abcdefABCDEF" for d in digits)
    return text.lower() if sound else PLAIN


def outline(fill: str, ground: str) -> str:
    """Return the colour itself, or the nearest darker or lighter one that stands out.

    Stands out is a contrast of at least 3:1 (WCAG 2.2, 1.4.11), which orange and light blue lack
    on white.
    """
    towards = 0 if _luminance(ground) > 0.5 else 255
    levels = _levels(fill)
    for step in range(21):
        mixed = [round(level + (towards - level) * step / 20) for level in levels]
        candidate = "#" + "".join(f"{level:02x}" for level in mixed)
        if contrast(candidate, ground) >= CONTRAST:
            return candidate
    return "#000000" if towards == 0 else "#ffffff"


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours as WCAG defines it, from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _levels(text: str) -> list[int]:
    return [int(text[start : start + 2], 16) for start in (1, 3, 5)]


def _luminance(text: str) -> float:
    parts = [level / 255 for level in _levels(text)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
