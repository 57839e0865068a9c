#!/bin/bash
# For a runner of the release workflow: CERTIFICATE (a .pfx in base64) as the file that the next
# steps sign with; on Windows signtool, too, is put on their path. Without it nothing is done.
set -euo pipefail
[ -n "${CERTIFICATE:-}" ] || exit 0

umask 077
printf '%s' "$CERTIFICATE" | base64 --decode >"$RUNNER_TEMP/certificate.pfx"
echo "CALLCONTROL_SIGN_CERT=$RUNNER_TEMP/certificate.pfx" >>"$GITHUB_ENV"
if [ "$RUNNER_OS" = Windows ]; then
    tools=("/c/Program Files (x86)/Windows Kits/10/bin/10."*/x64/signtool.exe)
    newest=$(printf '%s\n' "${tools[@]}" | sort -V | tail -n 1)
    cygpath -w "$(dirname "$newest")" >>"$GITHUB_PATH"
fi
