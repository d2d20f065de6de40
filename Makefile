PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: all test test-fast check clean

# The main job: build the sample corpus into output/.
all: $(VENV)/installed
	$(BIN)/resograph build --sample -o output
	@echo "Open output/index.html in a browser."

# The test suite.
test: $(VENV)/installed-dev
	$(BIN)/python -m pytest

# The tests of records and of reading that take less than a minute, without browsers, servers and builds.
test-fast: $(VENV)/installed-dev
	$(BIN)/python -m pytest -q tests/test_symbols.py tests/test_numbering.py tests/test_sentences.py tests/test_anaphora.py tests/test_roles.py \
	  tests/test_effects.py tests/test_pinpoints.py

# Types and style.
check: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

$(VENV)/installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("resograph needs Python 3.11 or newer; this is %d.%d. Give another: make PYTHON=python3.12" % sys.version_info[:2] if sys.version_info < (3, 11) else 0)'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	touch $@

$(VENV)/installed-dev: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	touch $@

clean:
	rm -rf $(VENV) build *.egg-info
