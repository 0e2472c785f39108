"""Addresses as anybody may read them: without a user, a password or a key."""

from __future__ import annotations

import re

# The names that services give to what opens them, as a parameter of an address.
_KEY = re.compile(
    r"(?<=[?&;])(?P<name>[^=&;#]*(?:key|token|secret|passw|pwd|sign?ature|auth|credential|\bsig\b)[^=&;#]*)"
    r"=(?P<value>[^&;#]+)",
    re.IGNORECASE,
)
_USER = re.compile(r"(?<=//)[^/?#\s]*@")
# An address in a text, also one without its scheme: a parameter comes after a path or a port.
_ADDRESS = re.compile(r"""[^\s"<>]*[/:][^\s"<>]*[?@][^\s"<>]*""")


def keys_in(address: str) -> tuple[str, ...]:
    """The values in an address that by their names are keys, tokens or passwords."""
    return tuple(match["value"] for match in _KEY.finditer(address))


def without_secrets(text: str) -> str:
    """A text in which no address holds a user, a password or, among its parameters, a key.

    >>> without_secrets("https://me:1234@example.org/sparql?apikey=123&infer=true")
    'https://example.org/sparql?apikey=…&infer=true'
    """
    if "?" not in text and "@" not in text:
        return text
    return _ADDRESS.sub(lambda found: _shown(found[0]), text)


def _shown(address: str) -> str:
    return _KEY.sub(lambda match: f"{match['name']}=…", _USER.sub("", address))
