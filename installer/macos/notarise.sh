#!/bin/bash
# notarise.sh FILE: have Apple check an .app, a .dmg or a .pkg, fasten the answer to it, and ask
# Gatekeeper what it makes of it. What is not signed is not sent; nor is anything without the key of
# the notary service.
set -euo pipefail
file=$1
case $file in
*.pkg) identity=INSTALLER_IDENTITY ;;
*) identity=CODESIGN_IDENTITY ;;
esac
for name in "$identity" NOTARY_KEY NOTARY_KEY_ID NOTARY_ISSUER; do
    [ -n "${!name:-}" ] || exit 0
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
sent=$file
case $file in
*.app)
    kind=execute
    sent=$folder/app.zip
    ditto -c -k --keepParent "$file" "$sent"
    ;;
*.dmg) kind=open ;;
*.pkg) kind=install ;;
*)
    echo "notarise.sh: $file is no .app, .dmg or .pkg" >&2
    exit 2
    ;;
esac
key=(--key "$NOTARY_KEY" --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER")
xcrun notarytool submit "$sent" --wait "${key[@]}" | tee "$folder/answer"
if ! grep -q 'status: Accepted' "$folder/answer"; then # a refusal, too, is exit code 0
    id=$(awk '$1 == "id:" { print $2; exit }' "$folder/answer")
    [ -z "$id" ] || xcrun notarytool log "$id" "${key[@]}" >&2
    echo "notarise.sh: Apple's notary service did not accept $file" >&2
    exit 1
fi
xcrun stapler staple "$file"
if [ "$kind" = open ]; then
    spctl --assess --type open --context context:primary-signature --verbose "$file"
else
    spctl --assess --type "$kind" --verbose "$file"
fi
