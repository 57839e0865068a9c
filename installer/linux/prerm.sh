#!/bin/sh
# Before the files go, of a .deb ($1: remove) and of a .rpm ($1: 0). An upgrade leaves all as it is.
# Programs that run are asked to end in order; calls go on at the desk phone.
set -e

home=/usr/lib/callcontrol

running() { # the ids of the programs that run from here
    for process in /proc/[0-9]*; do
        case $(readlink "$process/exe" 2>/dev/null) in
        "$home"/*) echo "${process#/proc/}" ;;
        esac
    done
}

case $1 in
remove | 0)
    for signal in TERM KILL; do
        looks=30 # a tenth of a second each
        while [ "$looks" -gt 0 ] && ids=$(running) && [ -n "$ids" ]; do
            if [ "$looks" -eq 30 ]; then
                # shellcheck disable=SC2086 # one word for each program
                kill -s "$signal" $ids 2>/dev/null || true
            fi
            sleep 0.1
            looks=$((looks - 1))
        done
    done
    rm -rf "$home/copies" "$home/current"
    ;;
esac
