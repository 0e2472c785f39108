"""What a shell offers when somebody presses Tab: names of questions, and of their parameters."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem


def questions(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The queries of the library, and files."""
    from graphbuilder.questions import library

    found = [each for each in library.names() if each.startswith(incomplete)]
    if not found:
        return [CompletionItem(incomplete, type="file")]
    return [CompletionItem(each, help=library.named(each).summary.get("en")) for each in found]


def parameters(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The parameters of the question that was typed before."""
    from graphbuilder.errors import QueryError
    from graphbuilder.questions import choosing

    try:
        query = choosing.find(ctx.params.get("question") or "")
    except QueryError:  # not a question yet: nothing to offer, and no message while somebody types
        return []
    # Another name than that of all queries is offered to those who begin to type it.
    return [
        CompletionItem(f"{name}=", help=query.parameters[variable].description.get("en"))
        for name, variable in query.variables.items()
        if name.startswith(incomplete) and (incomplete or name == query.parameters[variable].name)
    ]
