# The two main targets: `make run` opens the kiosk, `make test` checks and tests it. Both install missing dependencies
# once; stamp files in .venv record what is done.

ARGS ?=
TOUR ?= out/tour
SEED ?= 1
PY := .venv/bin/python
export PYTHON

voices := $(if $(filter no,$(VOICES)),,.venv/.voices-ready)

.DEFAULT_GOAL := help
.PHONY: help run edit preview authoring test check format words sweep usable tour pictures bench keystrokes scale soak monkey recovery intelligibility lock clean install-kiosk uninstall-kiosk wheels bundle-windows bundle-macos deb deb-test bundle bundle-test image image-test

help: ## Show this list
	@echo "Lobby Kiosk: make TARGET"
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: .venv/.authoring-ready $(voices) assets/i18n/.compiled ## Set up, build the library and open the kiosk (ARGS="--windowed --size 1280x720"; VOICES=no: without the natural voice)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
	  exec $(PY) main.py run $(ARGS); \
	fi; \
	echo "No display (neither DISPLAY nor WAYLAND_DISPLAY is set): walking through the kiosk off screen instead."; \
	$(PY) main.py tour $(TOUR) && echo "The pictures are in $(abspath $(TOUR))"

edit: .venv/.authoring-ready assets/i18n/.compiled ## Change the content in a window, without YAML (ARGS="--content DIR")
	@$(PY) main.py edit $(ARGS)

preview: .venv/.authoring-ready assets/i18n/.compiled ## Show the content in a window while it is written in any program (ARGS="--content DIR")
	@$(PY) main.py preview $(ARGS)

authoring: .venv/.authoring-ready ## Set up what builds content (`make run` does it too)

test: .venv/.test-ready assets/i18n/.compiled ## Set up, then run all checks and tests (ARGS="-k idle" for some)
	@$(MAKE) --no-print-directory check
	@echo "tests"
	@$(PY) -m pytest -n auto --dist worksteal $(ARGS)

check: .venv/.test-ready ## Check format, lint, layers, types and QML without running tests
	@echo "format"; $(PY) -m ruff format --quiet --check --output-format concise . || \
	  { echo "run \`make format\` to fix this"; exit 1; }
	@echo "lint"; $(PY) -m ruff check --quiet .
	@echo "layers"; report=$$(.venv/bin/lint-imports --no-logo --cache-dir out/cache/layers) || { echo "$$report"; exit 1; }
	@echo "types"; $(PY) -m mypy --no-error-summary && for system in win32 darwin; do \
	  $(PY) -m mypy --no-error-summary --no-warn-unreachable --platform $$system --cache-dir out/cache/mypy-$$system || exit 1; done
	@if [ -d kiosk/ui ]; then echo "QML"; $(PY) packaging/setup/qmlformat && $(PY) packaging/setup/qmllint; fi

format: .venv/.test-ready ## Format the Python and QML files
	@$(PY) -m ruff format --quiet . && $(PY) -m ruff check --quiet --select I --fix .
	@$(PY) packaging/setup/qmlformat --fix

words: .venv/.authoring-ready ## Update the translation files in assets/i18n after a text has changed
	@$(PY) packaging/setup/interface-words update && $(PY) packaging/setup/interface-words compile

sweep: .venv/.test-ready ## Test the usage counter by killing it at every disk access, one minute
	@SWEEP=1 $(PY) -m pytest tests/staff/test_counter.py -k any_call $(ARGS)

usable: .venv/.test-ready assets/i18n/.compiled ## Check that every screen is usable in every language, about ten minutes (ARGS="-k 13.3in")
	@USABLE=1 $(PY) -m pytest tests/ui/test_usable_screens.py -n auto --dist worksteal $(ARGS)

tour: .venv/.authoring-ready assets/i18n/.compiled ## Walk through the kiosk off screen, with pictures in out/tour (ARGS="--size 1080x1920")
	@$(PY) main.py tour $(TOUR) $(ARGS) && echo "The pictures are in $(abspath $(TOUR))"

pictures: .venv/.authoring-ready assets/i18n/.compiled ## Regenerate the pictures of the README and the docs
	@packaging/setup/pictures

bench: .venv/.bench-ready assets/i18n/.compiled ## Compare its speed with a bare window and Chromium, two hours (ARGS="--only start tap --runs 3")
	@$(PY) -m benchmarks.bench $(ARGS)

keystrokes: .venv/.test-ready assets/i18n/.compiled ## Press 100,000 random keys, like a device posing as a keyboard
	@KEYSTROKES=100000 $(PY) -m pytest tests/test_ways_out.py -k at_random $(ARGS)

scale: .venv/.bench-ready assets/i18n/.compiled ## Measure libraries of 1 to 1,000 topics, ten minutes (ARGS="--topics 1 10 100")
	@$(PY) -m benchmarks.sizes $(ARGS)

intelligibility: .venv/.bench-ready ## Measure how well speech is understood, an hour a language; can be ended and continued (ARGS="--language es --count 100")
	@$(PY) -m benchmarks.intelligibility $(ARGS)

recovery: .venv/.bench-ready assets/i18n/.compiled ## Measure the recovery time after a crash or a hang, four minutes (ARGS="--kills 200")
	@$(PY) -m benchmarks.recovery $(ARGS)

soak: .venv/.authoring-ready assets/i18n/.compiled ## Simulate 100,000 visits off screen, some hours (ARGS="--visits 2000"; Ctrl+C reports)
	@$(PY) -m benchmarks.soak $(ARGS)

monkey: .venv/.authoring-ready assets/i18n/.compiled ## Test it off screen with random input (SEED=7 ARGS="--steps 10000", then ARGS="--replay")
	@$(PY) -m benchmarks.monkey --seed $(SEED) $(ARGS)

lock: .venv/.authoring-ready ## Regenerate requirements/*.txt after a pin in pyproject.toml has changed
	@$(PY) packaging/setup/lock

bundle: .venv/.bundle-ready assets/i18n/.compiled ## Make a program for any x86-64 Linux, in out/bundle (BUNDLE_AUTHORING=yes: with what builds content; VOICES=no)
	@$(PY) packaging/bundle/make_bundle.py out/bundle $(if $(filter yes,$(BUNDLE_AUTHORING)),--authoring) $(if $(filter no,$(VOICES)),--without-voice)

bundle-test: bundle ## Test it in minimal Debian systems without a network (mmdebstrap and root needed; pictures in out/bundle-test)
	@$(PY) packaging/bundle/try_in_roots.py out/bundle/lobby-kiosk out/bundle-test $(ARGS)

# The next targets are for lobby machines and independent of the others; docs/install.md describes their options.
export DESTDIR VARIANT DIAGONAL ROTATE PRINTER CONFIG WHEELS VENV PURGE AUTHORING VOICES LIBRARY BUNDLE MAINTAINER

install-kiosk: ## Install the kiosk on this Debian machine (sudo; DIAGONAL=32 ROTATE=90 PRINTER=Lobby VARIANT=x11 WHEELS=DIR LIBRARY=FILE VOICES=no)
	@packaging/kiosk/install

uninstall-kiosk: ## Uninstall the kiosk (sudo; PURGE=1 removes settings and usage counts too)
	@packaging/kiosk/uninstall

wheels: ## Download the Python packages once for many machines (WHEELS=DIR, default out/wheels)
	@packaging/kiosk/wheels

bundle-windows: .venv/.authoring-ready assets/i18n/.compiled ## Make a zip in out/bundle for laptops with Windows, which sets itself up without a network
	@$(PY) packaging/portable/make_bundle.py windows

bundle-macos: .venv/.authoring-ready assets/i18n/.compiled ## The same for laptops with macOS
	@$(PY) packaging/portable/make_bundle.py macos

deb: ## Make a Debian package of the bundle, in out/deb (BUNDLE=DIR, default out/bundle/authoring/lobby-kiosk; VARIANT=x11)
	@packaging/deb/build

deb-test: ## Try the package in fresh Debian 12 and 13 roots (sudo; SUITES=trixie for one)
	@packaging/deb/test

# These two need root and the commands that packaging/image/build names.
export DEB MIRROR LEVEL

image: ## Build the start image for sticks from the kiosk's package (sudo; DEB=FILE)
	@packaging/image/build

image-test: .venv/.test-ready ## Start the image in virtual machines, 20 minutes without KVM; pictures in out/image-test
	@IMAGE_TEST=1 $(PY) -m pytest tests/machine -n 0 -x $(ARGS)

clean: ## Remove build output and caches (.venv stays; `rm -r .venv` for a fresh set-up)
	@rm -rf out .hypothesis
	@find . -name .venv -prune -o -type d -name __pycache__ -prune -exec rm -rf {} +

# Set-up. System packages come first, because they include python3-venv on Debian. Their order-only stamps are not written
# if packages are missing and cannot be installed, so that the reminder appears again next time.

.venv/.authoring-ready: requirements/authoring.txt | .venv/.run-system
	@packaging/setup/environment authoring

.venv/.voices-ready: requirements/voices.txt | .venv/.authoring-ready
	@packaging/setup/environment voices

.venv/.test-ready: requirements/test.txt | .venv/.test-system
	@packaging/setup/environment test

.venv/.bundle-ready: requirements/bundle.txt | .venv/.bundle-system
	@packaging/setup/environment bundle

.venv/.bench-ready: requirements/bench.txt | .venv/.bench-system
	@packaging/setup/environment bench

assets/i18n/.compiled: $(wildcard assets/i18n/*.ts) packaging/setup/interface-words | .venv/.authoring-ready
	@$(PY) packaging/setup/interface-words compile && touch $@

.venv/.run-system: packaging/setup/system-packages
	@packaging/setup/system-packages run

.venv/.test-system: packaging/setup/system-packages
	@packaging/setup/system-packages test

.venv/.bench-system: packaging/setup/system-packages
	@packaging/setup/system-packages bench

.venv/.bundle-system: packaging/setup/system-packages
	@packaging/setup/system-packages bundle
