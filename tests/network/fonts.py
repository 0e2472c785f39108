"""The fonts that a browser has while it is tested: those of one family, whatever the machine has."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

#: A wide family, with letters as wide as Verdana's; and a narrow one, with those of Arial and Helvetica.
FILES = {
    "DejaVu Sans": ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"],
    "Liberation Sans": [
        "LiberationSans-Regular.ttf",
        "LiberationSans-Bold.ttf",
        "LiberationSans-Italic.ttf",
        "LiberationSans-BoldItalic.ttf",
    ],
}
WIDE, NARROW = FILES
#: Where Linux keeps fonts, the system's and one's own.
FOLDERS = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts"]
CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""


def environment(family: str, folder: Path) -> dict[str, str]:
    """Return the environment of a browser that has this family and no other font.

    Without its files a test fails in CI, and elsewhere says that it was left out.
    """
    fonts = folder / "fonts"
    fonts.mkdir(parents=True)
    for name in FILES[family]:
        found = next((file for place in FOLDERS for file in sorted(place.rglob(name))), None)
        if found is None:
            reason = f"{family} is not here ({name}): tests/install-tools.sh installs it as root on Debian"
            if os.environ.get("CI"):
                pytest.fail(reason)
            pytest.skip(f"LEFT OUT: {reason}")
        shutil.copy(found, fonts)
    file = folder / "fonts.conf"
    file.write_text(
        CONFIGURATION.format(fonts=escape(str(fonts)), cache=escape(str(folder / "cache"))), encoding="utf-8"
    )
    return {**os.environ, "FONTCONFIG_FILE": str(file)}
