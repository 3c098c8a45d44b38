#!/bin/sh
# prepare.sh SOURCE FOLDER: copies the tests to FOLDER in the build and gets the npm packages they take, so that the
# source stays clean. Without Node.js, or without a way to the registry, the tests are skipped (77); never in CI.
set -eu

. "$(dirname "$0")/scenes.sh"

source=$1
folder=$2
command -v npm >/dev/null 2>&1 || skip "there is no npm (package npm)"
node -e 'process.exit(process.versions.node.split(".")[0] >= 18 ? 0 : 1)' || skip "node $(node --version) is older than 18"

mkdir -p "$folder"
rm -f "$folder"/*.mjs
cp "$source"/*.mjs "$source/package.json" "$source/package-lock.json" "$source/.npmrc" "$folder/"
cd "$folder"
if cmp -s package-lock.json installed-lock.json; then exit 0; fi
rm -f installed-lock.json
if ! npm ci >npm.log 2>&1; then
    cat npm.log >&2
    if grep -qE 'ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH' npm.log; then
        skip "the npm registry cannot be reached"
    fi
    exit 1
fi
cp package-lock.json installed-lock.json
