#!/bin/sh
# lupdate would change nothing in translations/, and nothing there is unfinished. --update lets it write.
set -eu
# shellcheck source=tests/lint/common.sh
. "$(dirname -- "$0")/common.sh"

lupdate=$(qt_tool lupdate)

update() { # TREE: without places, a moved line is no change; without obsolete ones, nothing rots
    (
        cd "$1"
        tracked 'app/*.cpp' 'app/*.h' 'server/*.cpp' 'server/*.h' 'qml/*.qml' | LC_ALL=C sort >sources.lst
        "$lupdate" -silent -locations none -no-obsolete @sources.lst -ts $(ls translations/*.ts | grep -v _en.ts)
        # English is what the sources say; it needs its plurals only.
        "$lupdate" -silent -locations none -no-obsolete -pluralonly @sources.lst -ts translations/earshot_en.ts
        rm -f sources.lst
    )
}

cd "$root"
if [ -z "$(tracked 'translations/*.ts')" ]; then
    echo "no translations/*.ts"
    exit 1
fi
if [ "${1:-}" = --update ]; then
    update "$root"
    exit
fi

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -R app server qml translations "$copy"
update "$copy"
status=0
for file in translations/*.ts; do
    if ! diff -u "$file" "$copy/$file"; then
        echo "$file is behind the sources: tests/lint/translations.sh --update"
        status=1
    fi
    if grep -q 'type="unfinished"' "$file"; then
        echo "$file: $(grep -c 'type="unfinished"' "$file") unfinished"
        status=1
    fi
done
exit "$status"
