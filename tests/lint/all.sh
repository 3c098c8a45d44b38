#!/bin/sh
# Runs the gates, all or those named, the quick ones first, and says of each how it went.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
out=$(mktemp)
trap 'rm -f "$out"' EXIT
passed=0
failed=0

gate() { # NAME COMMAND...
    name=$1
    shift
    begun=$(date +%s)
    if "$@" >"$out" 2>&1 </dev/null; then word=ok passed=$((passed + 1)); else word=FAILED failed=$((failed + 1)); fi
    printf '%-13s %s (%d s)\n' "$name" "$word" $(($(date +%s) - begun))
    if [ "$word" = FAILED ]; then sed 's/^/    /' "$out"; fi
}

if [ $# -eq 0 ]; then set -- files desktop safetext format translations qmllint clazy; fi
for name; do
    case $name in
    safetext)
        gate safetext-self "$here/safetext.py" --self-test
        gate safetext "$here/safetext.py"
        ;;
    *)
        if [ ! -x "$here/$name.sh" ]; then
            echo "there is no gate '$name'; there are: files desktop safetext format translations qmllint clazy"
            exit 2
        fi
        gate "$name" "$here/$name.sh"
        ;;
    esac
done
echo "lint: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
