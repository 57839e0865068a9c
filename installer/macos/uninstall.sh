#!/bin/bash
# Removes the program. What it recorded stays, unless you say so:
#   uninstall.sh [--remove-data]    history, settings, log and what is in the keychain go, too
set -euo pipefail
app="${APP_FOLDER:-/Applications}/Call Control.app"
program="$app/Contents/MacOS/callcontrol"
id=org.callcontrol.CallControl
agent=callcontrol.start-at-login

case $* in
"" | --remove-data) ;;
*)
    echo "usage: $0 [--remove-data]" >&2
    exit 2
    ;;
esac
if [ -x "$program" ]; then
    if ! "$program" quit --wait 60; then
        echo "Call Control still runs: end your call, then start this again." >&2
        exit 1
    fi
    if [ "${1:-}" = --remove-data ] && ! "$program" remove-data --yes; then
        echo "Not all data could be deleted, so Call Control was not removed." >&2
        exit 1
    fi
fi
launchctl bootout "gui/$(id -u)/$agent" 2>/dev/null || true
rm -f "$HOME/Library/LaunchAgents/$agent.plist"
rm -rf "$HOME/Library/Saved Application State/$id.savedState"
defaults delete "$id" 2>/dev/null || true
rm -rf "$app" 2>/dev/null || sudo rm -rf "$app" # what the .pkg installed is root's
if pkgutil --pkg-info "$id" >/dev/null 2>&1; then
    sudo pkgutil --forget "$id"
fi
echo "Call Control is removed."
