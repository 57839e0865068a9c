#!/bin/sh
# After the files are there, of a .deb ($1: configure, abort-…) and of a .rpm ($1: 1 or 2).
# What people run is a copy of the bundle made of hard links, one for each installation: an upgrade
# takes no file from under a program that runs. It keeps its copy until the next upgrade.
set -e

home=/usr/lib/callcontrol

in_use() { # whether a program runs from folder $1
    for exe in /proc/[0-9]*/exe; do
        case $(readlink "$exe" 2>/dev/null) in
        "$1"/*) return 0 ;;
        esac
    done
    return 1
}

case $1 in
configure | abort-* | 1 | 2)
    mkdir -p "$home/copies"
    copy=$(mktemp -d "$home/copies/XXXXXXXX")
    chmod 755 "$copy"
    cp -al "$home/bundle/." "$copy"
    ln -s "copies/${copy##*/}" "$copy.link"
    mv -fT "$copy.link" "$home/current" # at once: there is no moment without a program
    for other in "$home"/copies/*; do
        if [ "$other" != "$copy" ] && ! in_use "$other"; then
            rm -rf "$other"
        fi
    done
    ;;
esac
