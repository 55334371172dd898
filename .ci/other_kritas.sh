#!/usr/bin/env bash
# The suite in real Kritas beside the system's: whole in 5.3 and 6.0, the gestures in 5.2.
#
#   .ci/other_kritas.sh [TESTS]
#
# A test that fails in one of them fails the check; the others are run all the same. Only a Krita that
# itself falls over begins its test once more, and says so. One that this machine cannot have is named
# in the last lines.
set -euo pipefail
cd "$(dirname "$0")/.."
export INTARSIA_RETRY_FALLEN=1 PATH="$PWD/${VENV:-.venv}/bin:$PATH" QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}

left_out=() failed=()
for version in 6.0 5.3 5.2; do
  if ! krita=$(timeout 600 .ci/krita_root.sh "$version" 2>/tmp/krita_root.$$); then
    left_out+=("Krita $version was NOT tested: $(tail -n 1 /tmp/krita_root.$$)")
    continue
  fi
  echo "== Krita $version"
  INTARSIA_TEST_KRITA=$krita timeout 1800 python -m pytest -q -m krita "${@:-tests/plugin/krita}" || failed+=("$version")
done
rm -f /tmp/krita_root.$$
for line in "${left_out[@]}"; do
  printf '\n!!!!!!!!!! %s\n' "$line"
done
[ ${#failed[@]} -eq 0 ] && exit 0
printf '\n!!!!!!!!!! The suite FAILED in Krita %s\n' "${failed[*]}"
exit 1
