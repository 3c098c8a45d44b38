#!/bin/sh
# browser.sh FOLDER: runs the scenes that prepare.sh put there in the system's Chromium against the server that
# EARSHOT_SERVER names. Without a browser they are skipped (77); never in CI.
set -eu

. "$(dirname "$0")/scenes.sh"
[ -f "$1/installed-lock.json" ] || skip "prepare.sh did not get the npm packages"
cd "$1"

EARSHOT_CHROMIUM=${EARSHOT_CHROMIUM:-}
for name in chromium chromium-browser google-chrome; do
    if [ -z "$EARSHOT_CHROMIUM" ]; then EARSHOT_CHROMIUM=$(command -v "$name") || true; fi
done
[ -n "$EARSHOT_CHROMIUM" ] || skip "there is no Chromium (package chromium)"
export EARSHOT_CHROMIUM

# Side by side, because people who wait need no processor.
for scenes in browser_*.scene.mjs; do
    (code=0; within 280 node --test "$scenes" >"told-$scenes.log" 2>&1 || code=$?; echo "$code" >"code-$scenes.log") &
done
wait

failed=0
for scenes in browser_*.scene.mjs; do
    echo "=== $scenes"
    cat "told-$scenes.log"
    [ "$(cat "code-$scenes.log")" = 0 ] || failed=1
done
exit "$failed"
