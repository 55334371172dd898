#!/usr/bin/env bash
# The lowest versions that pyproject.toml allows of every extra, and the fast tests on them.
# Environment: PYTHON names the interpreter (3.11), VENV the folder (build/lowest), UV_TORCH_BACKEND
# which build of torch (uv's own setting; `cpu` spares the libraries of cards). Arguments are tests;
# without any, those of the rooms that stand on the packages with bounds.
set -euo pipefail
cd "$(dirname "$0")/.."

python=${PYTHON:-3.11}
venv=${VENV:-build/lowest}
uv=${UV:-uv}
extras=(desktop engine diffusion credentials cluster)
asked=()
for extra in "${extras[@]}"; do asked+=(--extra "$extra"); done
# What runs the tests is taken as it is today, for it is no part of what people install.
tools=(pytest pytest-qt pytest-timeout hypothesis cryptography)

mkdir -p "$venv"
"$uv" venv -q --allow-existing --python "$python" "$venv"
"$uv" pip compile -q --resolution lowest-direct --python "$venv/bin/python" "${asked[@]}" \
  pyproject.toml -o "$venv/lowest.txt"
grep -v '^ *#' "$venv/lowest.txt"
"$uv" pip install -q --python "$venv/bin/python" -r "$venv/lowest.txt"
"$uv" pip install -q --python "$venv/bin/python" -c "$venv/lowest.txt" "${tools[@]}"
"$uv" pip install -q --python "$venv/bin/python" --no-deps -e .

export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} OMP_NUM_THREADS=1
tests=("$@")
if [ ${#tests[@]} -eq 0 ]; then
  tests=(tests/core/engine tests/core/link tests/core/wire tests/core/state tests/ui/widgets)
fi
exec "$venv/bin/python" -m pytest -q -p no:cacheprovider "${tests[@]}"
