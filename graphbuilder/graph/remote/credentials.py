"""Who asks an endpoint: a user or a token from the environment, or else from a netrc file."""

from __future__ import annotations

import base64
import os
import re
from dataclasses import dataclass, field

from graphbuilder.errors import Problem, TargetError
from graphbuilder.files import unreadable

USER, PASSWORD, TOKEN = "GRAPHBUILDER_USER", "GRAPHBUILDER_PASSWORD", "GRAPHBUILDER_TOKEN"


@dataclass(frozen=True)
class Credentials:
    """A user with a password, or a token, blank where there is none; and the keys in an address."""

    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)
    keys: tuple[str, ...] = field(default=(), repr=False)

    def __bool__(self) -> bool:
        return bool(self.user or self.token)

    def hidden_in(self, text: str) -> str:
        """The text without what nobody else may read: a server may send back what it got."""
        pair = base64.b64encode(f"{self.user}:{self.password}".encode()).decode() if self.user else ""
        for secret in filter(None, (pair, self.password, self.token, *self.keys)):
            text = text.replace(secret, "…")
        return text


def of(host: str) -> Credentials:
    """The credentials for a host.

    Raises
    ------
    TargetError
        Where those that were given cannot be used; it does not show them.
    """
    token = os.environ.get(TOKEN, "").strip()
    if token:
        if not re.fullmatch("[!-~]+", token):
            raise TargetError(Problem("bad-token"))
        return Credentials(token=token)
    user, password = os.environ.get(USER, ""), os.environ.get(PASSWORD, "")
    if bool(user) != bool(password):
        raise TargetError(Problem("half-credentials", values={"missing": PASSWORD if user else USER}))
    return Credentials(user, password) if user else _from_netrc(host)


def _from_netrc(host: str) -> Credentials:
    import netrc

    named = os.environ.get("NETRC")
    try:
        found = netrc.netrc(named or None).authenticators(host)
    except FileNotFoundError as error:
        if named:
            raise TargetError(unreadable(named, error)) from None
        return Credentials()
    except OSError as error:
        raise TargetError(unreadable(named or error.filename, error)) from None
    except netrc.NetrcParseError as error:
        # What netrc says of it may hold a password.
        raise TargetError(Problem("bad-netrc", error.filename, error.lineno)) from None
    except UnicodeDecodeError:
        raise TargetError(Problem("bad-netrc", named or ".netrc")) from None
    return Credentials(found[0], found[2]) if found and found[0] else Credentials()
