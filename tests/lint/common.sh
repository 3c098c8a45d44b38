# shellcheck shell=sh
# Read by the gates: where things are, and which files are ours.

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
# shellcheck disable=SC2034 # the gates use it
build=${EARSHOT_BUILD:-$root/build/dev}

tracked() { # PATTERN...: files under version control that exist, one per line, seen from the root
    git -c safe.directory="$root" -C "$root" ls-files -- "$@" | while read -r file; do
        if [ -f "$root/$file" ]; then printf '%s\n' "$file"; fi
    done
}

qt_tool() { # NAME: Debian keeps Qt's tools out of PATH
    for tool in "/usr/lib/qt6/bin/$1" "$(command -v "$1-qt6" || true)" "$(command -v "$1" || true)"; do
        if [ -n "$tool" ] && [ -x "$tool" ]; then
            printf '%s\n' "$tool"
            return 0
        fi
    done
    need "$1"
}

need() { # COMMAND
    if ! command -v "$1" >/dev/null 2>&1; then
        echo "$1 is not installed (packaging/linux/packages-test.txt names its package)"
        exit 1
    fi
}
