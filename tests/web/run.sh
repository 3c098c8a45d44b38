#!/bin/sh
# run.sh FOLDER: runs what prepare.sh put there against the server that EARSHOT_SERVER names.
set -eu

skip() {
    echo "SKIPPED: $*" >&2
    if [ "${CI:-}" = true ]; then exit 1; else exit 77; fi
}

command -v node >/dev/null 2>&1 || skip "there is no node (package nodejs)"
[ -f "$1/installed-lock.json" ] || skip "prepare.sh did not get the npm packages"
cd "$1"
exec node --test
