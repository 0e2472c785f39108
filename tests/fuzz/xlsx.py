"""Workbooks of others: their parts, their cells, and how they are packed."""

from __future__ import annotations

import io
import random
import re
import zipfile
from functools import cache
from pathlib import Path

from graphbuilder.curation import dataset
from graphbuilder.curation.workbook import writing
from tests.conftest import LAKE
from tests.fuzz.mutations import mutated, word

_CELLS = [
    '<c r="XFD1"/>',
    '<c r="ZZZZ1"><v>1</v></c>',
    '<c r="A99999999999"><v>1</v></c>',
    '<c r="A0"/>',
    '<c r="1A"/>',
    '<c t="s"><v>-1</v></c>',
    '<c t="s"><v>99999999</v></c>',
    '<c t="n"><v>nan</v></c>',
    '<c t="n"><v>1e999</v></c>',
    '<c t="d"><v>2024-02-31</v></c>',
    '<c t="b"><v>7</v></c>',
    '<c t="e"><v>#REF!</v></c>',
    '<c t="x"><v>1</v></c>',
    '<c t="inlineStr"><is><t>a</t><r><t>b</t></r></is></c>',
    "<c><f>1+1</f></c>",
    '<c s="99999"><v>1</v></c>',
    '<row r="999999999"/>',
    '<row r="-5"/>',
    '<row r="x"><c/></row>',
    '<row r="1e300"/>',
    f"<c><v>{'9' * 5000}</v></c>",
    '<c t="str"><f t="shared" si="0"/><v></v></c>',
]
_OTHERS = [
    '<mergeCells><mergeCell ref="A1:ZZZZZ9"/></mergeCells>',
    '<dimension ref="A1:XFD1048576"/>',
    '<sheet name="entities" sheetId="9" r:id="rId1"/>',
    '<hyperlinks><hyperlink ref="A1" r:id="rId99"/></hyperlinks>',
    "<numFmts><numFmt/></numFmts>",
    '<externalReferences><externalReference r:id="rId1"/></externalReferences>',
]


_ROWS = 6


@cache
def parts() -> dict[str, bytes]:
    """The parts of the small dataset's workbook, with the first rows of each sheet."""
    with zipfile.ZipFile(io.BytesIO(writing.write_workbook(LAKE, {}, "en"))) as archive:
        found = {name: archive.read(name) for name in archive.namelist()}
    row = re.compile(rb'<row r="(\d+)".*?</row>', re.DOTALL)
    return {
        name: row.sub(lambda match: match[0] if int(match[1]) <= _ROWS else b"", content)
        for name, content in found.items()
    }


def attempt(rng: random.Random, folder: Path, case: list[object]) -> None:
    """Read a workbook of which one part is not as it should be."""
    changed = dict(parts())
    name = rng.choice([each for each in changed if rng.random() < 0.3 or "sheets/" in each] or list(changed))
    text = changed[name].decode("utf-8", "replace")
    way = rng.random()
    if way < 0.4:
        tags = [match.start() for match in re.finditer(r"<(?:c|row|sheet|si|/worksheet|/sheets)\b", text)]
        place = rng.choice(tags) if tags else 0
        text = text[:place] + rng.choice(_CELLS + _OTHERS) + text[place:]
    elif way < 0.6:
        texts = list(re.finditer(r"(?<=>)[^<>]+(?=<)", text))
        if texts:
            chosen = rng.choice(texts)
            text = text[: chosen.start()] + word(rng) + text[chosen.end() :]
    else:
        text = mutated(rng, text)
    changed[name] = text.encode("utf-8", "replace")
    if rng.random() < 0.05:
        del changed[rng.choice(list(changed))]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for each, content in changed.items():
            archive.writestr(each, content)
    content = packed.getvalue()
    if rng.random() < 0.05:
        place_ = rng.randrange(len(content))
        content = content[:place_] + rng.randbytes(rng.choice((1, 4))) + content[place_ + 4 :]
    path = folder / "mail.xlsx"
    path.write_bytes(content)
    case += [name, text]
    dataset.read_dataset(path)
