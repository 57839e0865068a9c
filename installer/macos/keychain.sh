#!/bin/bash
# For a runner of the release workflow: puts the certificates into a keychain of the job's own.
# CERTIFICATES: a .p12 in base64, PASSWORD: its password, KEY: the notary service's .p8.
# Without certificates nothing is done.
set -euo pipefail
[ -n "${CERTIFICATES:-}" ] || exit 0
keychain=$RUNNER_TEMP/signing.keychain-db
secret=$(openssl rand -hex 24)

umask 077
printf '%s' "$CERTIFICATES" | base64 --decode >"$RUNNER_TEMP/certificates.p12"
security create-keychain -p "$secret" "$keychain"
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "$secret" "$keychain"
security import "$RUNNER_TEMP/certificates.p12" -k "$keychain" -P "$PASSWORD" \
    -T /usr/bin/codesign -T /usr/bin/productbuild
security set-key-partition-list -S apple-tool:,apple: -s -k "$secret" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
rm "$RUNNER_TEMP/certificates.p12"
if [ -n "${KEY:-}" ]; then
    printf '%s' "$KEY" >"$RUNNER_TEMP/notary.p8"
    echo "NOTARY_KEY=$RUNNER_TEMP/notary.p8" >>"$GITHUB_ENV"
fi
