"""What opens an address stands in no message, whoever makes it and wherever the address is in it."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from graphbuilder import addresses
from graphbuilder.cli import main
from graphbuilder.errors import Problem

SECRETS = ("geheim", "s3cret")


@pytest.mark.parametrize(
    "text, seen",
    [
        ("https://a.example/sparql?apikey=geheim", "https://a.example/sparql?apikey=…"),
        ("https://a.example/?x=1&access_token=geheim&y=2", "https://a.example/?x=1&access_token=…&y=2"),
        ("https://a.example/?API-Key=geheim/geheim#geheim", "https://a.example/?API-Key=…#geheim"),
        ("https://a.example/?sv=2&sig=geheim%3D", "https://a.example/?sv=2&sig=…"),
        ("https://a.example/?infer=true&signed=no", "https://a.example/?infer=true&signed=no"),
        ("https://a.example/key=1", "https://a.example/key=1"),
        ("localhost:7878?apikey=geheim", "localhost:7878?apikey=…"),
        ("ftp://wij:geheim@a.example/", "ftp://a.example/"),
        ("//wij:geheim@a.example/x", "//a.example/x"),
        ('eerst "https://a.example/?key=geheim", dan x', 'eerst "https://a.example/?key=…", dan x'),
        # What is no address stays as somebody wrote it.
        ("https://a.example/@wij/nieuws", "https://a.example/@wij/nieuws"),
        ("FILTER (?x = 1 || ?token=2)", "FILTER (?x = 1 || ?token=2)"),
        ("mail aan wij@a.example; password=x?", "mail aan wij@a.example; password=x?"),
    ],
)
def test_an_address_in_a_text_is_shown_without_what_opens_it(text: str, seen: str) -> None:
    assert addresses.without_secrets(text) == seen


def test_no_part_of_a_problem_holds_what_opens_an_address() -> None:
    address = "https://wij:geheim@a.example/?apikey=s3cret"
    found = Problem("bad-address", address, suggestion=address, values={"value": address, "count": 2})
    assert not any(secret in repr(found) + found.text() for secret in SECRETS)
    assert (found.file, found.suggestion) == ("https://a.example/?apikey=…",) * 2
    assert found.values == {"value": "https://a.example/?apikey=…", "count": 2}


@pytest.mark.parametrize(
    "words",
    [
        ["query", "counts", "-g", "ftp://wij:geheim@a.example/?apikey=s3cret"],
        ["query", "counts", "-g", "wss://a.example/sparql?apikey=s3cret"],
        ["query", "counts", "-g", "localhost:9/sparql?apikey=s3cret"],
        ["query", "counts", "-g", "http://wij:geheim@a.example/?apikey=s3cret"],
        ["query", "counts", "-g", "http://127.0.0.1:9/sparql?apikey=s3cret"],
        ["publish", "mensenhandel", "ftp://a.example/?apikey=s3cret"],
        ["draw", "--embed", "ftp://a.example/?token=s3cret"],
    ],
    ids=" ".join,
)
def test_a_command_that_takes_an_address_does_not_print_what_opens_it(words: list[str]) -> None:
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 1
    assert "a.example" in done.output or "sparql?apikey=…" in done.output
    assert not any(secret in done.output for secret in SECRETS)
