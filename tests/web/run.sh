#!/bin/sh
# run.sh FOLDER: runs what prepare.sh put there against the server that EARSHOT_SERVER names: the same scenes with each
# version of the stock client, and with all of them mixed. Side by side, because people who wait need no processor.
# What everybody was shown is then judged by the program that EARSHOT_CHECK names.
set -eu

. "$(dirname "$0")/scenes.sh"
[ -f "$1/installed-lock.json" ] || skip "prepare.sh did not get the npm packages"
cd "$1"

run() {
    code=0
    within 180 env EARSHOT_PHOENIX="$1" node --test >"told-$1.log" 2>&1 || code=$?
    echo "$code" >"code-$1.log"
}

judge() { # CLIENT: each file of tests has a history of its own
    told=0
    for history in "history-$1-"*.jsonl; do
        echo "=== $history"
        "$EARSHOT_CHECK" "$history" || told=1
    done
    return "$told"
}

rm -f history-*.jsonl
clients=${EARSHOT_PHOENIX:-1.7.23 1.8.12 1.8.16 mixed}
for client in $clients; do
    run "$client" &
done
wait

failed=0
for client in $clients; do
    echo "=== phoenix $client"
    cat "told-$client.log"
    [ "$(cat "code-$client.log")" = 0 ] || failed=1
    judge "$client" || failed=1
done
exit "$failed"
