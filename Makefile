# Thin: each line is one a person could type. `make demo` and `make test` start from a bare machine.
PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
MANAGE := DJANGO_SETTINGS_MODULE=geumcheon.settings.dev $(BIN)/python manage.py

.PHONY: demo test bench endurance check lint
.DELETE_ON_ERROR:

## Demonstration on http://127.0.0.1:8000
demo: .venv/run.stamp var/assets.stamp
	@mkdir -p var/static
	$(MANAGE) migrate --noinput --verbosity 0
	$(MANAGE) load_demo
	@echo "브라우저에서 여십시오: http://127.0.0.1:$(PORT)  (끝내기: Ctrl+C)"
	DEBUG=$${DEBUG:-0} DJANGO_SETTINGS_MODULE=geumcheon.settings.dev \
	  $(BIN)/gunicorn --workers 2 --bind 127.0.0.1:$(PORT) geumcheon.wsgi

## Every check and test, on SQLite and PostgreSQL, with a browser
test: .venv/dev.stamp var/assets.stamp
	./scripts/machine.sh test
	$(BIN)/python -m scripts.run_tests

## How long pages take beside floors of the same run, on SQLite and PostgreSQL
bench: .venv/dev.stamp var/assets.stamp
	$(BIN)/python -W ignore -m benchmarks

## Whether anything is lost while eight processes save at once, on SQLite and PostgreSQL (SAVES of each)
endurance: .venv/dev.stamp var/assets.stamp
	$(BIN)/python -m tests.endurance --saves $${SAVES:-200}

## The quick checks
check: lint
	$(BIN)/python manage.py check
	$(BIN)/python manage.py makemigrations --check --dry-run

lint: .venv/dev.stamp
	$(BIN)/ruff check .

.venv/run.stamp: requirements.txt
	./scripts/machine.sh demo
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/dev.stamp: .venv/run.stamp requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

var/assets.stamp: package-lock.json scripts/assets.py scripts/browser_packages.sh .venv/run.stamp
	@mkdir -p var
	./scripts/browser_packages.sh $(BIN)/python
	@touch $@
