"""The YAML of a query's header: plain data, without what makes a short text large."""

from __future__ import annotations

from typing import Any

import yaml


class _Loader(yaml.SafeLoader):
    """Reads no aliases, of which ten lines can stand for a thousand million, and no key twice."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.AliasEvent):
            mark = self.get_mark()
            raise yaml.composer.ComposerError(None, None, "aliases (*) are not read", mark)
        return super().compose_node(parent, index)

    def construct_mapping(self, node: Any, deep: bool = False) -> Any:
        found = super().construct_mapping(node, deep=deep)
        seen = set()
        for key, _ in node.value:
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f'"{key.value}" twice', key.start_mark)
            seen.add(key.value)
        return found


def read(text: str) -> Any:
    """What a header sets.

    Raises
    ------
    yaml.YAMLError
        If it is no such YAML.
    ValueError
        If it holds a date or a number that cannot be.
    RecursionError
        If it is nested too deep.
    """
    found = yaml.load(text, _Loader)
    str(found)  # a number in hexadecimal may have more digits than Python shows
    return found
