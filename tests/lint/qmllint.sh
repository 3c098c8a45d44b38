#!/bin/sh
# qmllint has nothing to say, not even an "info".
set -eu
# shellcheck source=tests/lint/common.sh
. "$(dirname -- "$0")/common.sh"

log=$(mktemp)
trap 'rm -f "$log"' EXIT
cmake --build "$build" --target all_qmllint >"$log" 2>&1 || {
    cat "$log"
    exit 1
}
# What is left after the build tool's own progress is qmllint speaking.
if grep -Ev '^(\[[0-9]+/[0-9]+\] |ninja: (no work|Entering))|^$' "$log"; then exit 1; fi
