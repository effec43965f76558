# One command, one meaning; every target may be run again and again.

SHELL := /bin/bash
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
# The first Python of 3.11 or newer that can make a virtual environment.
PYTHON = $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11,$(if $(shell $(name) -c 'import sys, ensurepip; print(*["yes"] * (sys.version_info >= (3, 11)))' 2>/dev/null),$(name))))

.PHONY: setup run serve test check eval bench browser

setup: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer with venv is needed (on Debian: apt-get install python3 python3-venv)."; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --disable-pip-version-check --quiet -c constraints.txt -e ".[dev]"
	@touch $@

run: setup
	$(BIN)/python -m index build --if-needed
	$(BIN)/python app.py

serve: setup
	$(BIN)/python app.py

test: setup browser
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m corpus check
	$(BIN)/python -m pytest -q
	BILLEDVALG_DATA=build/gate $(BIN)/python -m index build --if-needed
	BILLEDVALG_DATA=build/gate $(BIN)/python -m eval gate

check: setup
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -q tests/test_layers.py

eval: setup
	$(BIN)/python -m index build --if-needed
	$(BIN)/python -m eval run --save
	$(BIN)/python -m eval report

bench: setup
	$(BIN)/python -m index build --if-needed
	$(BIN)/python -m eval bench

# Chromium for the tests of the page: Debian's when we may install it, else Playwright's own.
browser: setup
	@if command -v chromium >/dev/null; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null; \
	else $(BIN)/playwright install chromium; fi
