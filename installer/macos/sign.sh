#!/bin/bash
# sign.sh APP: sign what is in the app, from the inside out, then the app, for the hardened runtime.
# CODESIGN_IDENTITY: a "Developer ID Application" certificate of the keychain; without it nothing is done.
set -euo pipefail
app=$1
here=$(cd "$(dirname "$0")" && pwd)
[ -n "${CODESIGN_IDENTITY:-}" ] || exit 0

sign() {
    codesign --force --timestamp --options runtime --sign "$CODESIGN_IDENTITY" "$@"
}

# Frameworks are signed as a whole, after what is in them. --deep would give all of it the
# entitlements of the program, and is not to be used for signing (man codesign).
while IFS= read -r -d '' library; do
    sign "$library"
done < <(find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 | sort -z)
while IFS= read -r -d '' framework; do
    sign "$framework"
done < <(find "$app/Contents" -depth -type d -name '*.framework' -print0)
sign --entitlements "$here/entitlements.plist" "$app"
codesign --verify --deep --strict --verbose=2 "$app"
