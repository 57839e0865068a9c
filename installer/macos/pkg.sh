#!/bin/bash
# pkg.sh APP COMPONENT PKG: an installer for administrators, which puts the app into /Applications.
# COMPONENT: the property list for pkgbuild. INSTALLER_IDENTITY: a "Developer ID Installer"
# certificate of the keychain; without it the installer is not signed.
set -euo pipefail
app=$1 component=$2 package=$3
here=$(cd "$(dirname "$0")" && pwd)

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/root/Applications"
cp -R "$app" "$folder/root/Applications/"
pkgbuild --root "$folder/root" --component-plist "$component" --scripts "$here/scripts" \
    --identifier "$APP_ID" --version "$APP_VERSION" --install-location / "$folder/component.pkg"
cat >"$folder/distribution.xml" <<END
<?xml version="1.0" encoding="utf-8"?>
<installer-gui-script minSpecVersion="2">
    <title>$APP_NAME</title>
    <options customize="never" require-scripts="false" rootVolumeOnly="true" hostArchitectures="$(uname -m)"/>
    <volume-check><allowed-os-versions><os-version min="$APP_OLDEST"/></allowed-os-versions></volume-check>
    <choices-outline><line choice="default"/></choices-outline>
    <choice id="default"><pkg-ref id="$APP_ID"/></choice>
    <pkg-ref id="$APP_ID" version="$APP_VERSION">component.pkg</pkg-ref>
</installer-gui-script>
END
signing=()
if [ -n "${INSTALLER_IDENTITY:-}" ]; then
    signing=(--timestamp --sign "$INSTALLER_IDENTITY")
fi
productbuild --distribution "$folder/distribution.xml" --package-path "$folder" \
    ${signing[@]+"${signing[@]}"} "$package"
