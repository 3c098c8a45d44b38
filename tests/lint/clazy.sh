#!/bin/sh
# clazy's level 1 (and with it level 0) has no warning about our own sources. Arguments: only these files.
set -eu
# shellcheck source=tests/lint/common.sh
. "$(dirname -- "$0")/common.sh"

need clazy-standalone
log=$(mktemp)
trap 'rm -f "$log"' EXIT
cd "$root"

compiled() { # only what is built: clazy needs the flags
    while read -r file; do
        if grep -qF "\"file\": \"$root/$file\"" "$build/compile_commands.json"; then printf '%s\n' "$file"; fi
    done
}

if [ $# -eq 0 ]; then set -- '*.cpp'; fi
files=$(tracked "$@" | compiled)
if [ -z "$files" ]; then
    echo "none of these is in $build/compile_commands.json"
    exit 1
fi
flags=$("$root/tests/lint/clazyflags.py" "$build")
status=0
# shellcheck disable=SC2086 # one word per flag
printf '%s\n' "$files" | xargs -r -n 4 -P "$(getconf _NPROCESSORS_ONLN)" \
    clazy-standalone -p "$build/clazy" $flags -checks=level1 -header-filter="^$root/(app|server|tests)/.*" \
    --extra-arg=-Wno-unknown-warning-option >"$log" 2>&1 || status=$?
# Headers are seen by many: each of their warnings is told once.
found=$(grep -E 'warning: .*\[-Wclazy|error: ' "$log" | sort -u) || true
if [ -n "$found" ]; then
    printf '%s\n' "$found"
    exit 1
fi
if [ "$status" -ne 0 ]; then tail -n 40 "$log"; fi
exit "$status"
