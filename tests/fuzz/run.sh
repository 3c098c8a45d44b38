#!/bin/sh
# Runs the fuzzers, as many at a time as there are processors: run.sh FOLDER-OF-THE-PROGRAMS [SECONDS [NAME...]]
# SECONDS is for each of them; 0 only runs the kept corpus. Fails where one found something.
#
# What makes a fuzzer fail is kept in FOLDER/finds and named; once it is mended, put it into corpus/NAME under a name
# that says what it was. Inputs that reach new code collect in FOLDER/found: run.sh FOLDER merge NAME... puts the few
# that add something into corpus/.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
programs=$1
seconds=${2:-60}
[ $# -lt 2 ] || shift
shift
[ $# -gt 0 ] || set -- websocket channels roomurl username httphead announcement doorkeeper

options() { # NAME
    printf '%s\n' -max_len=4096 -timeout=60 -rss_limit_mb=1024 -print_final_stats=1 "-artifact_prefix=finds/$1-"
    if [ -f "$here/$1.dict" ]; then printf '%s\n' "-dict=$here/$1.dict"; fi
}

figure() { # NAME KEY: from the final statistics
    sed -n "s/^stat::$2: *//p" "$1.log"
}

tell() { # NAME: one line, or what was found
    if [ -e "$1.failed" ]; then
        printf '%-10s FAILED\n' "$1"
        grep -vE '^(#|stat::|INFO:|Dictionary:)|fuzzer::|libc_start|in _start|NEW_FUNC|0x[0-9a-f]+,0x' "$1.log" | head -n 40 | sed 's/^/    /'
        printf '    Once more: %s/fuzz_%s %s/finds/%s-...\n' "$programs" "$1" "$programs" "$1"
    else
        printf '%-10s ok: %s inputs, %s a second, %s edges\n' "$1" "$(figure "$1" number_of_executed_units)" \
            "$(figure "$1" average_exec_per_sec)" "$(sed -n 's/^#.* cov: \([0-9]*\) .*/\1/p' "$1.log" | tail -n 1)"
    fi
}

fuzz() { # NAME
    rm -f "$1.failed"
    mkdir -p "found/$1"
    # shellcheck disable=SC2046 # one word per option
    if [ "$seconds" = 0 ]; then limit=-runs=0; else limit=-max_total_time=$seconds; fi
    # shellcheck disable=SC2046
    "./fuzz_$1" $(options "$1") "$limit" "found/$1" "$here/corpus/$1" >"$1.log" 2>&1 </dev/null || touch "$1.failed"
    tell "$1"
}

cd "$programs"
programs=$(pwd)
mkdir -p finds
if [ "$seconds" = merge ]; then
    for name; do "./fuzz_$name" -merge=1 "$here/corpus/$name" "found/$name"; done
    exit
fi
if [ "${EARSHOT_FUZZ_ONE:-}" = yes ]; then
    fuzz "$1"
    exit
fi
printf '%s\n' "$@" | EARSHOT_FUZZ_ONE=yes xargs -n 1 -P "$(getconf _NPROCESSORS_ONLN)" "$here/run.sh" "$programs" "$seconds"
for name; do
    if [ -e "$name.failed" ]; then exit 1; fi
done
