#!/bin/sh
# What the desktop reads about us is valid; both checkers work without a network.
set -eu
# shellcheck source=tests/lint/common.sh
. "$(dirname -- "$0")/common.sh"

need desktop-file-validate
need appstreamcli
cd "$root/packaging/linux"
warnings=$(desktop-file-validate ./*.desktop 2>&1) || { echo "$warnings"; exit 1; }
if [ -n "$warnings" ]; then
    echo "$warnings"
    exit 1
fi
told=$(appstreamcli validate --no-net --no-color ./*.metainfo.xml 2>&1) || { echo "$told"; exit 1; }
