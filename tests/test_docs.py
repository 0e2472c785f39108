"""The documentation holds: its commands are run, its output compared, its tables and drawings made anew.

`make docs` writes what comes out into the documents instead; read it before you commit it.
"""

from __future__ import annotations

import ast
import difflib
import os
import re
import shlex
import textwrap
from collections.abc import Iterable, Mapping
from pathlib import Path

import pyoxigraph as ox
import pytest
from click.testing import CliRunner

from graphbuilder import endings
from graphbuilder.cli import main
from graphbuilder.graph import facts
from graphbuilder.namespaces import POL, RDF, RDFS, SCHEMA, SKOS
from graphbuilder.vocabulary import descriptions, marks, terms
from graphbuilder.vocabulary.turtle import Turtle, policy_triples

ROOT = Path(__file__).parent.parent
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
EXAMPLE = re.compile(r"```console\n\$ graphbuilder (?P<words>[^\n]*)\n(?P<output>.*?)```", re.DOTALL)


@pytest.mark.slow
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_commands_give_the_output_that_stands_there(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)

    def ran(match: re.Match[str]) -> str:
        output = CliRunner().invoke(main, shlex.split(match["words"])).output
        return f"```console\n$ graphbuilder {match['words']}\n{output}```"

    hold(path, EXAMPLE.sub(ran, path.read_text("utf-8")))


def test_the_rule_of_facts_in_the_readme_is_the_program_s() -> None:
    shown = re.search(
        r"```python\n(\s*def is_fact.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL
    )
    assert shown

    def body(text: str) -> list[str]:
        function = next(
            part for part in ast.parse(textwrap.dedent(text)).body if isinstance(part, ast.FunctionDef)
        )
        return [ast.unparse(part) for part in function.body if not isinstance(part, ast.Expr)]

    program = Path(facts.__file__).read_text("utf-8")
    assert body(shown[1]) == body(program[program.index("def is_fact") : program.index("def envisaged")])


def test_links_between_documents_lead_somewhere() -> None:
    for path in DOCUMENTS:
        for link in re.findall(r"\]\(([^)#:]+)\)", path.read_text("utf-8")):
            assert (path.parent / link).exists(), f"{path.name}: {link}"


def test_the_tables_of_the_vocabulary_are_those_of_the_ontology() -> None:
    hold(ROOT / "docs" / "vocabulary.md", "".join(vocabulary_document()))


@pytest.mark.parametrize(
    ("name", "forms"),
    [("rdf.md", endings.TRIPLES), ("questions.md", endings.ROWS)],
)
def test_every_form_in_which_a_file_is_written_stands_in_a_table(
    name: str, forms: Mapping[str, object]
) -> None:
    lines = (ROOT / "docs" / name).read_text("utf-8").splitlines()
    rows = [line for line in lines if line.startswith("|")]
    missing = [form for form in forms if not any(f"`{form}`" in row.split("|")[1] for row in rows)]
    assert missing == [], f"tell of {', '.join(missing)} in the table of forms in docs/{name}"


def hold(path: Path, text: str) -> None:
    if os.environ.get("UPDATE_DOCS"):
        path.write_text(text, encoding="utf-8")
    written = path.read_text("utf-8").splitlines()
    changes = "\n".join(
        difflib.unified_diff(written, text.splitlines(), "written", "comes out", n=0, lineterm="")
    )
    name = path.relative_to(ROOT).as_posix()
    assert path.read_text("utf-8") == text, (
        f"{name} says something else than comes out: run `make docs`, and commit it if it is meant\n{changes}"
    )


def vocabulary_document() -> Iterable[str]:
    known = terms.read_vocabulary()
    yield "# The vocabulary\n\nMade from `ontology/policy.ttl` by the test of the documentation.\n"
    yield "\n## How something is said\n\n| modality | Nederlands | English | makes a fact | definition |\n"
    yield "|---|---|---|---|---|\n"
    rules = {
        "always": "always",
        "whereTheRelationCarriesIt": "where the relation carries a plan",
        "never": "never",
    }
    for modality in known.modalities.values():
        yield row(modality.name, *both(modality.label), rules[modality.fact_when], modality.definition["en"])
    yield "\n## Classes\n\nA class marked *exempt* is never merely envisaged: its things exist by "
    yield "themselves, or are plans or ideas by nature.\n\n"
    yield "| class | Nederlands | English | below | exempt | definition |\n|---|---|---|---|---|---|\n"
    for each in known.classes.values():
        above = ", ".join(each.ancestors[1:])
        yield row(each.name, *both(each.label), above, "yes" if each.exempt else "", each.definition["en"])
    yield "\n## Relations\n\nOn either side may stand a thing of one of these classes, or of a class below "
    yield "it.\n\n| relation | Nederlands | English | from | to | marks | definition |\n"
    yield "|---|---|---|---|---|---|---|\n"
    for relation in known.relations.values():
        marks = [
            *["holds both ways"] * relation.symmetric,
            *["carries a plan"] * relation.carries_plan,
            *["structural"] * relation.structural,
            *["one value"] * relation.single_valued,
            *[relation.time.removesuffix("Time")] * bool(relation.time),
            *sorted(relation.answers),
            *["consists of"] * relation.consists_of,
            *["passes themes on"] * relation.passes_themes_on,
            *["expected"] * bool(relation.expected_as),
            *["counts for the whole"] * relation.counts_for_whole,
            *["lists"] * relation.lists,
            *["sets up"] * relation.sets_up,
            *[f"tells {relation.tells_of_subject} of its subject"] * bool(relation.tells_of_subject),
            *[f"tells {relation.tells_of_object} of its object"] * bool(relation.tells_of_object),
        ]
        value = (relation.datatype or "").rpartition("#")[2]
        yield row(
            relation.name,
            *both(relation.label),
            ", ".join(sorted(relation.domain)),
            ", ".join(sorted(relation.range)) or value,
            ", ".join(marks),
            relation.definition["en"],
        )

    yield from marks_document()


def marks_document() -> Iterable[str]:
    said = descriptions.by_subject(policy_triples())

    def told(name: str, property: str) -> dict[str, str]:
        values = said[POL + name][property]
        return {each.language or "": each.value for each in values if isinstance(each, ox.Literal)}

    yield "\n## Marks\n\nWhat the ontology says of a class or a relation beside its names, and yours may "
    yield "say of its own terms: [Terms of your own](tables.md#terms-of-your-own).\n\n"
    yield "| mark | of | Nederlands | English | meaning |\n|---|---|---|---|---|\n"
    for kind, names in (("classes", marks.OF_CLASSES), ("relations", marks.OF_RELATIONS)):
        for name in sorted(names):
            label, definition = told(name, RDFS + "label"), told(name, SKOS + "definition")
            yield row(f"pol:{name}", kind, *both(label), definition["en"])
    yield "\n## Kinds of questions\n\nValues of `pol:answers`. A question of the library takes along every "
    yield "relation that answers it; a relation may answer several. One of these classes, or a class below "
    yield "it, may stand on the side that answers.\n\n"
    yield "| kind | Nederlands | English | answered by | classes | definition |\n|---|---|---|---|---|---|\n"
    for iri in [
        each for each in said if POL + "QuestionKind" in descriptions.values(said[each], RDF + "type")
    ]:
        name = iri.removeprefix(POL)
        asked = descriptions.values(said[iri], SCHEMA + "domainIncludes")
        classes = asked or descriptions.values(said[iri], SCHEMA + "rangeIncludes")
        called = ", ".join(each.removeprefix(POL) for each in classes)
        meaning = told(name, SKOS + "definition")["en"]
        side = "the subject" if asked else "the object"
        yield row(f"pol:{name}", *both(told(name, RDFS + "label")), side, called, meaning)
    yield "\n## Topics of offices and bodies\n\nValues of `pol:tellsOfSubject` and `pol:tellsOfObject`: what "
    yield "one wants to know of an office or body that a law sets up, in this order.\n\n"
    yield "| topic | Nederlands | English | definition |\n|---|---|---|---|\n"
    for topic in terms.read_vocabulary().body_topics.values():
        yield row(f"pol:{topic.name}", *both(topic.label), topic.definition["en"])


def both(label: dict[str, str]) -> tuple[str, str]:
    return label.get("nl", "-"), label.get("en", "-")


def row(name: str, *cells: str) -> str:
    return "| " + " | ".join([f"`{name}`", *cells]) + " |\n"


def test_the_ontology_in_the_documentation_is_one_without_mistakes() -> None:
    shown = re.search(r"```turtle\n(.*?)```", (ROOT / "docs" / "tables.md").read_text("utf-8"), re.DOTALL)
    assert shown
    known, problems = terms.extended(Turtle("ontology.ttl", shown[1].encode()), ("nl", "en"))
    assert problems == ()
    assert known.relations["operates"].range == {"HeatGrid"}
