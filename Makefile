# Everything from a fresh clone, with nothing but Python 3.11 or newer and make.
#
#   make test PYTHON=python3.12       another interpreter for .venv (after `make clean`)
#   make test PYTEST_ARGS="-k edtf"   options for pytest
#   make serve SERVE_ARGS="--port 80"  options for communique serve
#   make bench BENCH_ARGS=--full       all sizes of databases, about an hour
#   make demo DATA=folder              another folder of data sets; DEMO_ARGS=--no-serve
#   make lock LOCK_ARGS=--upgrade     newest versions instead of the locked ones

PYTHON ?= python3
PYTEST ?= $(BIN)/pytest -n 2
PYTEST_ARGS ?=
SERVE_ARGS ?=
DATA ?= ../shared/data
DEMO_ARGS ?=
BENCH_ARGS ?=
LOCK_ARGS ?=

BIN := .venv/bin
READY := .venv/.ready
LOCK_TOOLS := build/lock
PIP_COMPILE = $(LOCK_TOOLS)/bin/pip-compile --quiet --generate-hashes --strip-extras --allow-unsafe \
	--no-header --no-annotate --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
	--no-emit-options $(LOCK_ARGS)

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help serve demo test check lint types contracts conformance schema bench web wheel lock clean
.NOTPARALLEL:
.DELETE_ON_ERROR:

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: $(READY) ## create and fill the default database if there is none, and serve it
	$(BIN)/communique serve $(SERVE_ARGS)

demo: $(READY) ## fill a database with all data sets of a folder, and serve it
	$(BIN)/communique demo --data "$(DATA)" $(DEMO_ARGS)

test: $(READY) ## run the tests on SQLite and on a PostgreSQL that they start themselves
	$(PYTEST) $(PYTEST_ARGS)

check: lint types contracts test ## lint, types, import contracts, then the tests

lint: $(READY) ## check style and format
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(READY) ## check types
	$(BIN)/mypy

contracts: $(READY) ## check which way imports go
	$(BIN)/lint-imports

conformance: $(READY) ## hold the server and the schema against clients and tools; needs Node.js
	$(BIN)/pytest conformance $(PYTEST_ARGS)

schema: $(READY) ## write the schema that callers see to schema.graphql
	$(BIN)/communique schema > schema.graphql

bench: $(READY) ## run the performance claims
	@set -e; for script in bench/*.py; do \
		echo "# $$script"; $(BIN)/python -m "bench.$$(basename $$script .py)" $(BENCH_ARGS); done

# Whatever is built lies in the repository, so that nobody else needs Node.js.
web: ## bundle the pages anew from web/ into api/web/assets (needs Node.js 20.11 or newer)
	cd web && npm ci --ignore-scripts --no-audit --no-fund && node build.mjs

wheel: $(READY) ## build the wheel into dist/
	$(BIN)/python -m build --wheel --no-isolation

$(READY): requirements-dev.lock pyproject.toml
	@command -v "$(PYTHON)" >/dev/null || { \
		echo "No $(PYTHON) found. Install Python 3.11 or newer, or name one: make PYTHON=…" >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "$(PYTHON) is $$("$(PYTHON)" --version); 3.11 or newer is needed: make PYTHON=…" >&2; \
		exit 1; }
	@test -x $(BIN)/python || "$(PYTHON)" -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# To be run with the oldest Python supported, which needs the most packages. The runtime lock is cut
# out of the development lock, so that both name the same versions.
lock: $(LOCK_TOOLS)/.ready ## write the lock files anew from pyproject.toml
	$(LOCK_TOOLS)/bin/python -c "$$LOCK_INPUT"
	@touch requirements-dev.lock && cp requirements-dev.lock $(LOCK_TOOLS)/dev.txt
	$(PIP_COMPILE) --output-file $(LOCK_TOOLS)/dev.txt $(LOCK_TOOLS)/dev.in
	@cp $(LOCK_TOOLS)/dev.txt $(LOCK_TOOLS)/runtime.txt
	$(filter-out --upgrade,$(PIP_COMPILE)) --output-file $(LOCK_TOOLS)/runtime.txt $(LOCK_TOOLS)/runtime.in
	@{ echo "# Written by \`make lock\`: what Communiqué needs to run."; \
		cat $(LOCK_TOOLS)/runtime.txt; } > requirements.lock
	@{ echo "# Written by \`make lock\`: what is needed to run, test and build Communiqué."; \
		cat $(LOCK_TOOLS)/dev.txt; } > requirements-dev.lock
	@set -e; for client in gql ariadne; do \
		lock=conformance/python/$$client.lock; touch $$lock; cp $$lock $(LOCK_TOOLS)/$$client.txt; \
		$(PIP_COMPILE) --output-file $(LOCK_TOOLS)/$$client.txt conformance/python/$$client.in; \
		{ echo "# Written by \`make lock\`: what the client in with_$$client.py needs."; \
			cat $(LOCK_TOOLS)/$$client.txt; } > $$lock; done

define LOCK_INPUT
import pathlib, tomllib
project = tomllib.loads(pathlib.Path('pyproject.toml').read_text(encoding='utf-8'))
runtime = project['project']['dependencies']
folder = pathlib.Path('$(LOCK_TOOLS)')
folder.joinpath('runtime.in').write_text('\n'.join(runtime) + '\n')
folder.joinpath('dev.in').write_text('\n'.join(runtime + project['dependency-groups']['dev']) + '\n')
endef
export LOCK_INPUT

$(LOCK_TOOLS)/.ready:
	"$(PYTHON)" -m venv $(LOCK_TOOLS)
	$(LOCK_TOOLS)/bin/python -m pip install --quiet "pip-tools>=7.6"
	@touch $@

clean: ## remove what the other targets have built; databases stay
	rm -rf .venv build dist web/node_modules conformance/build conformance/generated \
		conformance/node_modules .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
