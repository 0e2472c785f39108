# Two commands: `make` installs graphbuilder into .venv and runs the main job;
# `make test` installs what the tests need and passes them.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: all test quick docs check check-types check-form check-script script queries conformance fuzz bench format clean
all: .venv/installed
	$(BIN)/graphbuilder build

.venv/installed: .venv/made
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

.venv/test-installed: .venv/made
	$(BIN)/python -m pip install --quiet --editable '.[test]'
	touch .venv/installed $@

.venv/made: setup.cfg pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "graphbuilder needs Python 3.11 or newer: make PYTHON=python3.12")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	touch $@

# What checks, tests and joins the script of the page; who uses graphbuilder needs none of it.
NPM := PATH="$(CURDIR)/$(BIN):$$PATH" npm run --silent

node_modules/.installed: package.json package-lock.json | .venv/test-installed
	sh tests/install-node.sh $(BIN)
	touch $@

# What Python made of a file is kept for the next process and the next run: else half of `make quick` goes there.
test quick: export PYTHONDONTWRITEBYTECODE :=

# One process more than there are cores: those that test engines and pages wait for these a fifth of their time.
PROCESSES = $(shell $(BIN)/python -c "import os; print((os.cpu_count() or 1) + 1)")

# What takes longest goes first, so that no core waits for it at the end; what one browser or one engine
# serves stays in one process.
test: .venv/test-installed node_modules/.installed
	sh tests/install-tools.sh $(BIN)
	$(MAKE) --jobs=2 check
	$(BIN)/python -m pytest --numprocesses $(PROCESSES) --dist loadscope --no-loadscope-reorder \
		tests/questions/test_engines.py tests/network/test_access.py tests/network/test_taking.py tests/test_package.py \
		tests/test_pipes.py tests/questions/test_targets.py tests/graph/test_publishing.py \
		tests/network tests/curation tests

# The inner loop: what needs no browser and no other engine, and ends within half a minute.
quick: .venv/test-installed node_modules/.installed
	$(BIN)/python -m pytest --quiet --numprocesses auto --dist loadscope -m "not browser and not engine and not slow"

# What the documents show is made anew: the output of commands, the vocabulary's tables, the drawing of the rooms.
docs: .venv/test-installed
	UPDATE_DOCS=1 $(BIN)/python -m pytest --quiet tests/test_docs.py tests/test_architecture.py
	-git diff --stat -- README.md CONTRIBUTING.md docs

# `make test` lets two of these go at once; the longest is first.
check: check-types check-script check-form

check-types: .venv/test-installed
	$(BIN)/mypy

check-script: node_modules/.installed
	$(NPM) check

check-form: .venv/test-installed
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports

# After a change in graphbuilder/network/page/script/ or styles/: joins them into the files that stand in the page.
script: node_modules/.installed
	$(NPM) join

# The tests of the W3C, in memory and against a server; GRAPHBUILDER_SHARED names the folder that holds them.
conformance: .venv/test-installed
	$(BIN)/python -m tests.conformance "$$GRAPHBUILDER_SHARED"

# Hostile input at every door, N cases in all; DOOR=replies for one, FIRST=5000 for other ones.
N ?= 10000
fuzz: .venv/test-installed
	$(BIN)/python -m tests.fuzz $(DOOR) $(N) $(FIRST)

# Each step at growing sizes beside a bare program, into docs/scale-table.md, and each question with what can be
# bound of it, into docs/speed.md. In parts: SIZES="1000 10000", TIMES=1, STEPS="check build" (by how their names
# begin; without the bound questions); what was measured is kept in MEASURED, and gone on from.
MEASURED ?= out/bench
TIMES ?= 3
bench: .venv/test-installed
	$(BIN)/python -m benchmarks.scale $(MEASURED) $(SIZES) $(foreach step,$(STEPS),--step $(step)) --times $(TIMES) \
		--output docs/scale-table.md
	$(if $(STEPS),,$(BIN)/python -m benchmarks.library $(MEASURED) $(SIZES) --times $(TIMES) --output docs/speed.md)

# The rule of dates (outcomes.json) and likely parts into the queries that have them, and the headers of all, as they are read.
queries: .venv/installed
	$(BIN)/python -m graphbuilder.questions.as_of
	$(BIN)/python -m graphbuilder.questions.likely_parts
	$(BIN)/python -m graphbuilder.questions.prepared

format: .venv/test-installed
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf .venv node_modules out build *.egg-info
