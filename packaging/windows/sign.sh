#!/usr/bin/env bash
# Signs files with the certificate of $CERTIFICATE (PFX in base64) and $PASSWORD, by signtool.
set -euo pipefail
pfx=$(mktemp --suffix=.pfx)
trap 'rm -f "$pfx"' EXIT
base64 --decode <<<"$CERTIFICATE" >"$pfx"
for file in "$@"; do
  signtool sign //f "$pfx" //p "$PASSWORD" //fd sha256 //tr "${TIMESTAMPS:-http://timestamp.digicert.com}" //td sha256 "$file"
done
