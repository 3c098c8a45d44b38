#!/bin/sh
# A file fits on three screens: C++ 300 lines, QML 150. Tables of test rows (*_rows.h) may be as long as they are.
set -eu
# shellcheck source=tests/lint/common.sh
. "$(dirname -- "$0")/common.sh"

over() { # LIMIT: complains about each longer file on stdin; tells by its exit status
    limit=$1
    status=0
    while read -r file; do
        lines=$(wc -l <"$root/$file")
        if [ "$lines" -gt "$limit" ]; then
            echo "$file: $lines lines, over $limit: look for the second noun in it"
            status=1
        fi
    done
    return "$status"
}

failed=0
tracked '*.cpp' '*.h' | grep -v '_rows\.h$' | over 300 || failed=1
tracked '*.qml' | over 150 || failed=1
exit "$failed"
