#!/usr/bin/env bash
# Signs an application with $CERTIFICATE (P12 in base64, $PASSWORD) as $IDENTITY, then has it notarised
# by Apple ($APPLE_ID, $APPLE_PASSWORD, $APPLE_TEAM) and the answer stapled to it.
set -euo pipefail
app=$1
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"; security delete-keychain intarsia.keychain 2>/dev/null || true' EXIT
base64 --decode <<<"$CERTIFICATE" >"$work/certificate.p12"
secret=$(openssl rand -hex 16)
security create-keychain -p "$secret" intarsia.keychain
security unlock-keychain -p "$secret" intarsia.keychain
security import "$work/certificate.p12" -k intarsia.keychain -P "$PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$secret" intarsia.keychain >/dev/null
security list-keychains -d user -s intarsia.keychain login.keychain
sign=(codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist"
  --keychain intarsia.keychain --sign "$IDENTITY")
find "$app" -type f \( -name '*.so' -o -name '*.dylib' -o -perm -100 \) -print0 | xargs -0 "${sign[@]}"
# Signing has changed the programs: their hashes are listed anew, before the whole is sealed.
for version in "$app"/Contents/Resources/versions/*/; do
  python -c 'import sys, pathlib; from intarsia.core.state.storage.file_list import write_list
write_list(pathlib.Path(sys.argv[1]))' "$version"
done
"${sign[@]}" "$app"
ditto -c -k --keepParent "$app" "$work/app.zip"
xcrun notarytool submit "$work/app.zip" --wait \
  --apple-id "$APPLE_ID" --password "$APPLE_PASSWORD" --team-id "$APPLE_TEAM"
xcrun stapler staple "$app"
