# shellcheck shell=sh
# What the scripts beside it share that prepare and run scenes; they read it in.

skip() {
    echo "SKIPPED: $*" >&2
    if [ "${CI:-}" = true ]; then exit 1; else exit 77; fi
}

# Ends what hangs before ctest ends all, so that its log is seen.
within() { # SECONDS COMMAND...
    if command -v timeout >/dev/null 2>&1; then timeout "$@"; else shift && "$@"; fi
}

command -v node >/dev/null 2>&1 || skip "there is no node (package nodejs)"
