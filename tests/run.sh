#!/usr/bin/env bash
# The whole check on a fresh machine: system packages, an environment, linters, types, contracts, tests.
# Environment: PYTHON names the interpreter (default python3), VENV the folder (default .venv),
# INTARSIA_TEST_KRITA the command of a Krita that is driven in the place of the system's.
set -euo pipefail
cd "$(dirname "$0")/.."

python=${PYTHON:-python3}
venv=${VENV:-.venv}

# Qt's libraries, a screen for tests that need one, the programs that read our files back, the one
# that draws the architecture page, Krita, and what a screen reader hears the editor with.
packages=(libegl1 libgl1 libopengl0 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1
  libglib2.0-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
  libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 fonts-dejavu-core xvfb xauth imagemagick graphviz
  krita python3-pyqt5 dbus at-spi2-core python3-gi gir1.2-atspi-2.0)
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  missing=()
  for package in "${packages[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  if [ ${#missing[@]} -gt 0 ]; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  fi
fi

# Whatever fails for want of room fails strangely: an environment is 3 GB, each Krita beside it 2.
free=$(($(df -Pk . | awk 'END { print $4 }') / 1048576))
[ "$free" -ge 8 ] || echo "!!!!!!!!!! Only $free GB of the disk are free: 8 are wanted."

[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
"$venv/bin/python" -m pip install -q --disable-pip-version-check -e '.[dev]'
mkdir -p .links && ln -sfn .. .links/intarsia

export PATH="$PWD/$venv/bin:$PATH" QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
ruff check .
ruff format --check .
mypy
PYTHONPATH=.links lint-imports --no-cache
mkdocs build --strict
python -m pytest -q "$@"
# Without arguments everything is tested, so a real Krita is driven as well; so it is where it is
# named, or where only its folder is asked for.
krita=${INTARSIA_TEST_KRITA:-$(command -v krita || true)}
if [ $# -eq 0 ] || [ -n "${INTARSIA_TEST_KRITA:-}" ] || [ "$*" = tests/plugin/krita ]; then
  if [ -n "$krita" ] && command -v Xvfb >/dev/null; then
    python -m pytest -q -m krita "${@:-tests/plugin/krita}"
  fi
fi
if [ $# -eq 0 ]; then
  python benchmarks/reliability.py --quick --json
fi
