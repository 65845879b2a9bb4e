# Everything a clone needs: `make demo`, `make test`, `make check`. The virtual environment is made once, and again when
# pyproject.toml or constraints.txt change.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# The tests' kernels stay out of the user's compile cache.
PYTEST := BURNISH_CACHE_DIR=$(CURDIR)/$(VENV)/cache $(BIN)/python -m pytest -q -c tests/pytest.ini --rootdir tests
# Processes for the tests. OpenMP's threads would spin after each parallel region, on the cores of the other processes.
WORKERS ?= 2
TESTS_TOGETHER := OMP_WAIT_POLICY=passive $(PYTEST) -n $(WORKERS)
FOLDERS := runtime graphs passes codegen compiler tools

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: setup demo test test-random test-slow test-models check bench clean
.DEFAULT_GOAL := test

setup: $(READY)

$(READY): pyproject.toml constraints.txt
	rm -rf $(VENV)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet -c constraints.txt -e '.[dev]'
	touch $@

# Compiles a few corpus graphs with Burnish and TorchInductor and prints how they score; a few minutes.
demo: $(READY)
	$(BIN)/burnish bench --corpus --quick --against inductor --force --out bench-out/demo.jsonl
	$(BIN)/burnish score bench-out/demo.jsonl --html bench-out/demo.html
	@echo "The same as a page: bench-out/demo.html"

test: $(READY)
	$(TESTS_TOGETHER) -m "not slow and not models" tests

# With other examples of the properties at each run, where `make test` draws the same.
test-random: $(READY)
	$(TESTS_TOGETHER) --hypothesis-profile=default -m "not slow and not models" tests

test-slow: $(READY)
	$(PYTEST) --hypothesis-profile=default -m slow tests

# Models of transformers, which the other tests do without.
test-models: $(READY)
	$(BIN)/python -m pip install --quiet -c constraints.txt -e '.[models,llm]'
	$(PYTEST) -m models tests

# The repository root is the package, so the type checker sees it through a link of the package's name.
check: $(READY)
	$(BIN)/ruff check .
	ln -sfn . burnish; $(BIN)/python -m mypy burnish/__init__.py $(FOLDERS:%=burnish/%); status=$$?; rm burnish; exit $$status
	$(PYTEST) tests/test_layering.py tests/test_house.py

# The whole corpus against eager, TorchInductor and its capture alone; hours on a small machine. Continues where it stopped.
bench: $(READY)
	$(BIN)/burnish bench --corpus --against eager,inductor,aot_eager --resume --out bench-out/corpus.jsonl
	$(BIN)/burnish score bench-out/corpus.jsonl --png bench-out/corpus.png --html bench-out/corpus.html

clean:
	rm -rf $(VENV) build dist *.egg-info burnish bench-out .mypy_cache .ruff_cache .hypothesis
