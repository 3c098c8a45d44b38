#!/bin/sh
# C++ is laid out as .clang-format says. --fix writes it that way.
set -eu
# shellcheck source=tests/lint/common.sh
. "$(dirname -- "$0")/common.sh"

format=clang-format-14
command -v "$format" >/dev/null 2>&1 || format=clang-format
need "$format"
case ${1:-} in --fix) mode=-i ;; *) mode='--dry-run -Werror' ;; esac

cd "$root"
# shellcheck disable=SC2086 # two words are meant
tracked '*.cpp' '*.h' | xargs -r "$format" --style=file $mode
