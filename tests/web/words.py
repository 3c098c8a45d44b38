#!/usr/bin/python3
"""The sentences of the browser guest (resources/guest): each language has each of them, and says what the app says in
translations/ where the app has the same sentence. Reasons stand under their tokens, in English, too.

words.py checks; words.py --update takes over what translations/ has. The rest is for a person to write.
"""

import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
GUEST = ROOT / "resources/guest"
# In the order of Qt's forms and by the names that browsers have for them (Unicode CLDR).
FORMS = {
    "ar": ["zero", "one", "two", "few", "many", "other"],
    "de": ["one", "other"], "en": ["one", "other"], "es": ["one", "other"], "fr": ["one", "other"],
    "zh-CN": ["other"],
}
# The app tells these apart by a comment, the page by the number.
BY_COMMENT = {"one person": "one", "several people": "other"}
# Reasons that nobody meets in a browser.
NOT_HERE = {"address-empty", "address-too-long", "address-scheme", "address-host", "address-port", "room-missing",
            "refused", "unreachable", "no-answer", "host-not-found", "not-earshot", "other-host",
            "not-sealed", "address-fingerprint", "address-key", "key-wrong", "room-open", "port-taken", "cannot-listen", "lost"}
# Reasons that mean something else in a browser than in the app, in English.
ONLY_HERE = {"key-required": "This room is private: it needs the Earshot app, and the whole address you were given."}


def unquoted(literal):
    return json.loads(f'"{literal}"')


def used():
    """All sentences of the page, and those that are plurals."""
    texts = set()
    for file in GUEST.glob("*.js"):
        texts |= {unquoted(text) for text in re.findall(r'\btr\("((?:[^"\\]|\\.)*)"', file.read_text(encoding="utf-8"))}
    texts |= set(re.findall(r"\{\{([^=}][^}]*)\}\}", (GUEST / "guest.html").read_text(encoding="utf-8")))
    return texts


def reasons():
    """Token -> English, as the app has them."""
    source = (ROOT / "qml/Reasons.qml").read_text(encoding="utf-8")
    found = re.findall(r'"([a-z-]+)": qsTr\("((?:[^"\\]|\\.)*)"', source)
    return {token: unquoted(text) for token, text in found if token not in NOT_HERE} | ONLY_HERE


def app_words(language):
    """English -> what the app says: a text, or the forms of a plural."""
    words = {}
    tree = ElementTree.parse(ROOT / f"translations/earshot_{language.replace('-', '_')}.ts")
    for message in tree.iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        forms = [form.text for form in translation.findall("numerusform")]
        comment = BY_COMMENT.get(message.findtext("comment"))
        if forms:
            words[source] = dict(zip(FORMS[language], forms))
        elif comment:
            words.setdefault(source, {})[comment] = translation.text
        elif translation.text:
            words.setdefault(source, translation.text)
    return words


def expected(language):
    """Key -> what it has to be, None where that is for a person to say; no key for what English says by itself. A token
    that is a sentence, too, has a mark before it."""
    app, texts = app_words(language), used()
    wanted = {text: app.get(text) for text in texts}
    wanted |= {f"!{token}" if token in texts else token: app.get(text, text if language == "en" else None) for token, text in reasons().items()}
    if language != "en":
        return wanted
    plain = {key: value for key, value in wanted.items() if value is not None}
    return plain


def path(language):
    return GUEST / "words" / f"{language}.json"


def check(language):
    words = json.loads(path(language).read_text(encoding="utf-8"))
    wanted = expected(language)
    problems = [f"lacks {key!r}" for key in wanted if not words.get(key)]
    problems += [f"has {key!r}, which nothing says" for key in words if key not in wanted]
    for key, value in words.items():
        if wanted.get(key) and wanted[key] != value:
            problems.append(f"{key!r} is {value!r}; the app says {wanted[key]!r}")
        for text in value.values() if isinstance(value, dict) else [value]:
            places = set(re.findall("%[12]", key if key not in reasons() else reasons()[key]))
            if not places <= set(re.findall("%[12]", text)):
                problems.append(f"{key!r}: {text!r} lacks {places}")
    return [f"{path(language).name}: {problem}" for problem in problems]


def update(language):
    file = path(language)
    words = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    wanted = expected(language)
    words = {key: value or words.get(key, "") for key, value in wanted.items()}
    text = json.dumps(dict(sorted(words.items())), ensure_ascii=False, indent=0)
    file.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:] == ["--update"]:
        for each in FORMS:
            update(each)
    found = sum((check(each) for each in FORMS), [])
    print("\n".join(found) or f"{len(FORMS)} languages, {len(expected('de'))} sentences each")
    sys.exit(bool(found))
