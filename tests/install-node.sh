#!/bin/sh
# Installs what checks, tests and joins the script of the page: node, where the machine has none that is new
# enough, and the packages of package-lock.json.
set -eu
bin=$(cd "$1" && pwd)
PATH="$bin:$PATH"

new_enough() { command -v npm >/dev/null 2>&1 && node -e 'process.exit(Number(process.versions.node.split(".")[0] < 20))'; }
new_enough || "$bin/python" -m pip install --quiet --editable '.[node]'
npm ci --ignore-scripts --no-audit --no-fund --silent
