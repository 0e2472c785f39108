"""The steps of docs/sources.md, followed: an invented order becomes a source of a dataset."""

from __future__ import annotations

import csv
import hashlib
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from graphbuilder.cli import main
from tests import chapter

ID = "stcrt-2025-12345"
ORDER = """\
# Besluit Visserijraad

Besluit van de Minister van Visserij van 3 maart 2025, houdende instelling van de Visserijraad

De Minister van Visserij,

Besluit:

### Artikel 1

Er is een Visserijraad.

### Artikel 2

**1.** De Raad heeft als taken:

a. het adviseren van de Minister;

b. het uitwisselen van kennis met het Verwey-Jonker Instituut.

**2.** De voorzitter is mr. J. Voorbeeld.

### Artikel 3

Dit besluit treedt in werking met ingang van 1 april 2025 en vervalt met ingang van 1 april 2028.
"""
ENTITIES = (
    ("besluit-visserijraad", "LegalAct", "Besluit Visserijraad", "Fisheries Council Order"),
    ("visserijraad", "Organisation", "Visserijraad", "Fisheries Council"),
    ("rol-min-visserij", "Role", "Minister van Visserij", "Minister of Fisheries"),
)
#: Passage, subject, relation, object, the words that carry the claim.
SAID = (
    ("title.0", "besluit-visserijraad", "dcterms:title", "Besluit Visserijraad", "Besluit Visserijraad"),
    ("preamble.1", "besluit-visserijraad", "dcterms:issued", "2025-03-03", "van 3 maart 2025"),
    ("art1.1", "visserijraad", "legalBasis", "besluit-visserijraad", "Er is een Visserijraad"),
    ("art2.1.a.1", "visserijraad", "advises", "rol-min-visserij", "adviseren van de Minister"),
    ("art2.1.b.1", "visserijraad", "cooperatesWith", "verwey-jonker", "kennis met het Verwey-Jonker"),
    ("art3.1", "besluit-visserijraad", "period", "2025-04-01/2028-03-31", "in werking … en vervalt"),
)  # fmt: skip


def run(*words: str) -> Result:
    done = CliRunner().invoke(main, [*words, "--language", "en"])
    assert done.exit_code == 0, done.output
    return done


def add(path: str, *rows: dict[str, str]) -> None:
    with Path(path).open(newline="", encoding="utf-8") as file:
        columns = next(csv.reader(file))
    with Path(path).open("a", newline="", encoding="utf-8") as file:
        csv.DictWriter(file, columns, restval="", lineterminator="\n").writerows(rows)


@pytest.mark.slow
def test_an_order_becomes_a_source_step_by_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(chapter.dataset(), tmp_path / "data")
    monkeypatch.chdir(tmp_path / "data")
    # 1 and 2: the text, without the name of somebody who holds no public office.
    (tmp_path / "order.txt").write_text(ORDER, encoding="utf-8")
    (tmp_path / "names.txt").write_text("J. Voorbeeld\n", encoding="utf-8")
    text, names = f"texts/{ID}.txt", str(tmp_path / "names.txt")
    gaps = "texts/gaps.csv"
    run("redact", str(tmp_path / "order.txt"), "--source", ID, "--gaps", gaps, "-o", text, "--names", names)
    assert "De voorzitter is mr. […]." in Path(text).read_text(encoding="utf-8")
    # 3: the institute is there, and its id stands at the end of its IRI; the others are new.
    found = run("query", "names", "entity=Verwey-Jonker Instituut", "--with-drafts", "--iris").stdout
    assert "/id/verwey-jonker " in found
    columns = ("id", "class", "label_nl", "label_en")
    add("entities.csv", *(dict(zip(columns, row, strict=True)) for row in ENTITIES))
    # 4: the source.
    checksum = hashlib.sha256(Path(text).read_bytes()).hexdigest()
    source = {"id": ID, "title_nl": "Besluit Visserijraad", "title_en": "Fisheries Council Order"}
    source |= {"language": "nl", "issued": "2025-03-03", "file": text, "sha256": checksum}
    add("sources.csv", source | {"text_of": "besluit-visserijraad"})
    # 5: its passages, in a file of their own beside the others'.
    run("passages", text, "--source", ID, "-o", "passages")
    assert Path(f"passages/{ID}.csv").is_file()
    # 6: the statements.
    shutil.copy("statements/actieplan.csv", f"statements/{ID}.csv")
    path = Path(f"statements/{ID}.csv")
    path.write_text(path.read_text(encoding="utf-8").splitlines()[0] + "\n", encoding="utf-8")
    for number, (passage, subject, relation, object_, quote) in enumerate(SAID):
        row = {"id": f"v{number}", "passage": f"{ID}/{passage}", "subject": subject, "relation": relation}
        row |= {"object": object_, "modality": "asserted", "quote": quote, "status": "checked"}
        add(str(path), row)
    # 7: the check looks each quote up, and says what nobody has coded: the minister's word, and the chair.
    done = run("check", "--all")
    left = ("preamble.2", "preamble.3", "art2.2.1")
    assert all(f"{ID}/{name}" in done.stderr for name in left)
    assert done.stderr.count(": warning:") == len(left)
    # What the order says holds while it is in force, by its own words.
    on_date = ("query", "on-date", "entity=verwey-jonker", f"--sources={ID}", "-f", "csv", "--as-of")
    assert "\nHOLDS," in run(*on_date, "2028-03-31").stdout
    assert "\nOVER," in run(*on_date, "2028-04-01").stdout
    # 8: it contradicts nobody.
    assert run("query", "conflicts").stdout.count("\n") == 1
