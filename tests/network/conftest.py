"""Opening a page in a real Chromium."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright import sync_api

from graphbuilder.network import drawing
from tests.network.pictures import Picture, small_picture


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield browser
        browser.close()


@pytest.fixture
def page_of(browser: Any, tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Open a picture's page; at the end nothing may have gone wrong or left the page."""
    troubles: list[str] = []
    contexts = []

    def open_page(picture: Picture | None = None, address: str = "", **settings: Any) -> Any:
        settings.setdefault("viewport", {"width": 1280, "height": 800})
        context = browser.new_context(**settings)
        contexts.append(context)
        file = tmp_path / f"page{len(contexts)}.html"
        file.write_text(drawing.page(picture or small_picture()), encoding="utf-8")
        page = context.new_page()

        def only_the_file(route: Any) -> None:
            if route.request.url.split("#")[0] == file.as_uri():
                route.continue_()
            else:
                troubles.append(f"request: {route.request.url}")
                route.abort()

        page.route("**/*", only_the_file)
        page.on(
            "console",
            lambda message: (
                troubles.append(f"console: {message.text}") if message.type in ("error", "warning") else None
            ),
        )
        page.on("pageerror", lambda error: troubles.append(f"error: {error}"))
        page.on("dialog", lambda dialog: troubles.append(f"dialog: {dialog.message}"))
        page.add_init_script(
            "document.addEventListener('securitypolicyviolation',"
            " event => console.error('CSP: ' + event.violatedDirective));"
        )
        page.goto(file.as_uri() + address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert troubles == []
