#!/bin/sh
# Installs what the tests need beside Python: Chromium and two families of fonts, raptor's rapper, and Virtuoso.
# As root on Debian they come as packages; elsewhere Playwright brings its own Chromium.
set -eu
bin=$1

have() { command -v "$1" >/dev/null 2>&1; }
browser() { have chromium-headless-shell || have chromium; }

wanted=
have rapper || wanted="$wanted raptor2-utils"
have virtuoso-t || wanted="$wanted virtuoso-opensource-7-bin"
# One wide and one narrow family, for pages that have to be right in both.
have_font() { find /usr/share/fonts /usr/local/share/fonts "${HOME:-}/.local/share/fonts" -name "$1" 2>/dev/null | grep -q .; }
have_font DejaVuSans.ttf || wanted="$wanted fonts-dejavu-core"
have_font LiberationSans-Regular.ttf || wanted="$wanted fonts-liberation"
if { [ -n "$wanted" ] || ! have chromium-headless-shell; } && [ "$(id -u)" = 0 ] && have apt-get; then
    apt-get update -qq
    # Chromium without its windows takes a quarter less time for each page; not every Debian has it.
    if ! have chromium-headless-shell && apt-cache show chromium-headless-shell >/dev/null 2>&1; then
        wanted="$wanted chromium-headless-shell"
    elif ! browser; then
        wanted="$wanted chromium"
    fi
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $wanted >/dev/null
fi
browser || "$bin/python" -m playwright install chromium
have rapper || echo "rapper (raptor2-utils) is not here: its test will say that it was left out" >&2
have virtuoso-t || echo "virtuoso-t (virtuoso-opensource-7-bin) is not here: its tests will say that they were left out" >&2
have_font DejaVuSans.ttf || echo "DejaVu Sans (fonts-dejavu-core) is not here: tests of the page will say that they were left out" >&2
have_font LiberationSans-Regular.ttf || echo "Liberation Sans (fonts-liberation) is not here: its tests will say that they were left out" >&2
