#!/bin/bash
# notarise.sh FILE: have Apple check an .app, a .dmg or a .pkg, fasten the answer to it, and ask
# Gatekeeper what it makes of it. Without the key of the notary service nothing is done.
set -euo pipefail
file=$1
for name in CODESIGN_IDENTITY NOTARY_KEY NOTARY_KEY_ID NOTARY_ISSUER; do
    [ -n "${!name:-}" ] || exit 0
done

sent=$file
case $file in
*.app)
    kind=execute
    sent=$(mktemp -d)/app.zip
    ditto -c -k --keepParent "$file" "$sent"
    ;;
*.dmg) kind=open ;;
*.pkg) kind=install ;;
*)
    echo "notarise.sh: $file is no .app, .dmg or .pkg" >&2
    exit 2
    ;;
esac
xcrun notarytool submit "$sent" --wait \
    --key "$NOTARY_KEY" --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER"
xcrun stapler staple "$file"
if [ "$kind" = open ]; then
    spctl --assess --type open --context context:primary-signature --verbose "$file"
else
    spctl --assess --type "$kind" --verbose "$file"
fi
