#!/bin/bash
# dmg.sh APP DMG: a disk image with the app, the way to /Applications, and how to remove it.
set -euo pipefail
app=$1 image=$2
here=$(cd "$(dirname "$0")" && pwd)

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
install -m 755 "$here/uninstall.sh" "$folder/Remove $APP_NAME.command"
rm -f "$image"
for attempts_left in 3 2 1 0; do # "Resource busy": something looks into the image for a moment
    hdiutil create -volname "$APP_NAME" -srcfolder "$folder" -fs HFS+ -format UDZO -ov "$image" && break
    [ "$attempts_left" -gt 0 ] || exit 1
    sleep 10
done
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$CODESIGN_IDENTITY" "$image"
fi
