"""Credentials come from the environment or a netrc file, go to the host asked alone, and show nowhere."""

from __future__ import annotations

import base64
import hashlib
import traceback
from collections.abc import Iterator
from pathlib import Path
from urllib.request import parse_http_list, parse_keqv_list

import pyoxigraph as ox
import pytest

from graphbuilder import api
from graphbuilder.errors import GraphbuilderError, TargetError
from graphbuilder.graph.remote import credentials, endpoint
from graphbuilder.graph.remote.credentials import Credentials
from tests.loopback import Handler, Loopback, serving

YES = b'{"head":{},"boolean":true}'
JSON = "application/sparql-results+json"
SECRET = "gehe:im€"
KEY = "abc/0123"
# "anna:gehe:im€" in UTF-8, in base64 (RFC 7617).
BASIC = "Basic YW5uYTpnZWhlOmlt4oKs"


@pytest.fixture(autouse=True)
def _nobody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("GRAPHBUILDER_USER", "GRAPHBUILDER_PASSWORD", "GRAPHBUILDER_TOKEN", "NETRC"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def anna(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAPHBUILDER_USER", "anna")
    monkeypatch.setenv("GRAPHBUILDER_PASSWORD", SECRET)


@pytest.fixture
def basic() -> Iterator[Loopback]:
    def behaviour(to: Handler) -> None:
        if to.headers.get("Authorization") == BASIC:
            to.reply(YES, JSON)
        else:
            to.reply(b"", "text/plain", 401, WWW_Authenticate='Basic realm="graphs"')

    with serving(behaviour) as server:
        yield server


def says_yes(server: Loopback) -> bool:
    answer = endpoint.parse(server.url).query("ASK {}")
    assert isinstance(answer, ox.QueryBoolean)
    return bool(answer)


def sent(server: Loopback) -> list[str | None]:
    return [each.headers.get("Authorization") for each in server.heard]


@pytest.mark.usefixtures("anna")
def test_a_user_and_a_password_of_the_environment(basic: Loopback) -> None:
    assert says_yes(basic)
    assert sent(basic) == [BASIC]


def test_a_token_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAPHBUILDER_TOKEN", "abc.123\n")
    with serving(lambda to: to.reply(YES, JSON)) as server:
        assert says_yes(server)
        assert sent(server) == ["Bearer abc.123"]


def test_a_netrc_file_that_the_environment_names(
    basic: Loopback, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "own-netrc"
    path.write_text(
        f"machine example.org login x password y\nmachine 127.0.0.1 login anna password {SECRET}\n"
    )
    monkeypatch.setenv("NETRC", str(path))
    assert says_yes(basic)
    path.write_text("machine example.org login x password y\n")
    with pytest.raises(TargetError, match=r"asks for credentials \(HTTP 401\)"):
        says_yes(basic)
    assert sent(basic) == [BASIC, None]


def test_the_netrc_file_of_the_user(basic: Loopback, tmp_path: Path) -> None:
    path = tmp_path / ".netrc"
    path.write_text(f"machine 127.0.0.1 login anna password {SECRET}\n")
    path.chmod(0o600)
    assert says_yes(basic)


@pytest.mark.usefixtures("anna")
def test_digest_where_the_server_asks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def digest(text: str) -> str:
        return hashlib.md5(text.encode()).hexdigest()

    def behaviour(to: Handler) -> None:
        scheme, _, rest = to.headers.get("Authorization", "").partition(" ")
        said = parse_keqv_list(parse_http_list(rest)) if scheme == "Digest" else {}
        # RFC 7616, section 3.4.1, with quality of protection "auth".
        user = digest(f"anna:graphs:{SECRET}")
        parts = (user, "n1", said.get("nc"), said.get("cnonce"), "auth", digest("POST:/sparql"))
        if said.get("response") == digest(":".join(map(str, parts))):
            to.reply(YES, JSON)
        else:
            asks = 'Digest realm="graphs", nonce="n1", qop="auth", algorithm=MD5'
            to.reply(b"", "text/plain", 401, WWW_Authenticate=asks)

    with serving(behaviour) as server:
        assert says_yes(server)
        monkeypatch.setenv("GRAPHBUILDER_PASSWORD", "other")
        with pytest.raises(TargetError, match=r"does not accept these credentials \(HTTP 401\)"):
            says_yes(server)


def test_nothing_is_sent_by_who_gives_nothing(basic: Loopback) -> None:
    with pytest.raises(
        TargetError, match=r"set GRAPHBUILDER_USER and GRAPHBUILDER_PASSWORD, or GRAPHBUILDER_TOKEN"
    ):
        says_yes(basic)
    assert sent(basic) == [None]


@pytest.mark.usefixtures("anna")
def test_they_do_not_go_where_a_redirect_points() -> None:
    with serving(lambda to: to.reply(YES, JSON)) as other:
        with (
            serving(lambda to: to.reply(b"", "text/plain", 307, Location=other.url)) as server,
            pytest.raises(TargetError, match="has moved"),
        ):
            says_yes(server)
        assert other.heard == []


@pytest.mark.usefixtures("anna")
@pytest.mark.parametrize("status", [200, 400, 401, 403, 500])
def test_what_a_server_sends_back_of_them_is_not_shown(status: int) -> None:
    def echo(to: Handler) -> None:
        said = to.headers["Authorization"]
        clear = base64.b64decode(said.partition(" ")[2])
        to.reply(b"<title>" + said.encode() + b" " + clear + b"</title>", "text/html", status)

    with serving(echo) as server, pytest.raises(GraphbuilderError) as error:
        says_yes(server)
    shown = "".join(traceback.format_exception(error.value)) + repr(error.value)
    assert SECRET not in shown
    assert BASIC.partition(" ")[2] not in shown


@pytest.mark.usefixtures("anna")
def test_a_connection_that_fails_does_not_show_them() -> None:
    with serving(lambda to: to.raw(b"")) as server, pytest.raises(TargetError) as error:
        says_yes(server)
    assert SECRET not in "".join(traceback.format_exception(error.value))
    assert SECRET not in repr(credentials.of("127.0.0.1"))
    # Nor what led to it, which a debugger would show.
    assert error.value.__context__ is None


@pytest.mark.parametrize(
    "variables, said",
    [
        ({"GRAPHBUILDER_USER": "anna"}, "GRAPHBUILDER_PASSWORD is not set"),
        ({"GRAPHBUILDER_PASSWORD": SECRET}, "GRAPHBUILDER_USER is not set"),
        ({"GRAPHBUILDER_TOKEN": "a geheim"}, "GRAPHBUILDER_TOKEN holds characters that no token has"),
        ({"NETRC": "/nonexistent/netrc"}, "/nonexistent/netrc: error: cannot be read: No such file"),
    ],
)
def test_credentials_that_cannot_be_used(
    variables: dict[str, str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(TargetError) as error:
        credentials.of("example.org")
    assert said in str(error.value)
    assert "heim" not in str(error.value)


@pytest.mark.parametrize("content", [b"password geheim", b"machine a login \xff password geheim\n"])
def test_a_netrc_file_that_is_none_is_not_shown(
    content: bytes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "netrc"
    path.write_bytes(content)
    monkeypatch.setenv("NETRC", str(path))
    with pytest.raises(TargetError, match="cannot be used as a netrc file") as error:
        credentials.of("example.org")
    assert str(error.value).startswith(str(path))
    assert "geheim" not in "".join(traceback.format_exception(error.value))


def test_nobody_is_nobody() -> None:
    assert not credentials.of("example.org")
    assert Credentials().hidden_in("text") == "text"


@pytest.mark.parametrize("status", [200, 400, 404, 500, 302])
def test_a_key_in_an_address_is_sent_and_stands_in_no_message(status: int) -> None:
    def echo(to: Handler) -> None:
        to.reply(f"no: {to.path}".encode(), "text/plain", status, Location=to.path)

    with serving(echo) as server, pytest.raises(GraphbuilderError) as error:
        endpoint.parse(f"{server.url}?token={KEY}").query("ASK {}")
    assert f"?token={KEY}" in server.heard[0].path
    assert KEY not in "".join(traceback.format_exception(error.value)) + repr(error.value)
    assert "?token=…" in str(error.value)


def test_a_key_in_an_address_is_no_title_of_a_page() -> None:
    nothing = b'{"head":{"vars":["dataset","graph"]},"results":{"bindings":[]}}'
    with serving(lambda to: to.reply(nothing, JSON)) as server:
        assert api.open_graph(f"{server.url}?token={KEY}").name == "sparql?token=…"
