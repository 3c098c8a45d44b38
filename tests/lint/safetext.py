#!/usr/bin/env python3
"""Text from outside is plain text: nothing in qml/ lets a stranger's words be read as HTML.

Controls read what they show as rich text when it looks like it: some fetch the images it names, some crash on it.
So: no foreign value on a control's text, and every Text says its format. --self-test tries the rules themselves.
"""

import pathlib
import re
import sys

from qmltree import parse

ROOT = pathlib.Path(__file__).resolve().parents[2]

FORMATTED = {"Text", "TextEdit", "Label"}
CONTROLS = {
    "Action", "AbstractButton", "Button", "CheckBox", "CheckDelegate", "ComboBox", "DelayButton", "Dialog",
    "GroupBox", "ItemDelegate", "Menu", "MenuBar", "MenuBarItem", "MenuItem", "MessageDialog", "RadioButton",
    "RadioDelegate", "RoundButton", "SwipeDelegate", "Switch", "SwitchDelegate", "TabButton", "ToolButton", "ToolTip",
}
FIELDS = {"TextField", "TextArea"}
SHOWN = {"text", "title", "placeholderText", "displayText", "informativeText", "detailedText"}
FOREIGN = re.compile(
    r"\b(?:username|author|text|room|roomName|address|addresses|interfaceNames|invitation|names|html|outgoing|"
    r"lastSaid|typing|message|member|modelData|display|detail)\b"
    r"|\b(?:session|model)\.\w+")
# Numbers and states, and what only counts, cannot carry words.
HARMLESS = re.compile(
    r"\b(?:session|model)\.(?:unread|retryIn|status|hosted|attended|characterLimit|count|hue|own|index|members\.count)\b"
    r"|\b[\w.]+\.(?:length|count)\b")


def branches(expression):
    """What an expression may come to: of `a ? b : c` only b and c."""
    depth, mark = 0, -1
    for k, c in enumerate(expression):
        depth += (c in "([{") - (c in ")]}")
        if c == "?" and depth == 0 and expression[k + 1:k + 2] != "?" and expression[k - 1:k] != "?":
            mark = k
            break
    if mark < 0:
        inner = re.fullmatch(r"\s*\((.*)\)\s*", expression, re.S)
        return branches(inner.group(1)) if inner and balanced(inner.group(1)) else [expression]
    depth = nested = 0
    for k in range(mark + 1, len(expression)):
        c = expression[k]
        depth += (c in "([{") - (c in ")]}")
        if depth == 0 and c == "?":
            nested += 1
        if depth == 0 and c == ":":
            if nested == 0:
                return branches(expression[mark + 1:k]) + branches(expression[k + 1:])
            nested -= 1
    return [expression]


def balanced(text):
    depth = 0
    for c in text:
        depth += (c in "([{") - (c in ")]}")
        if depth < 0:
            return False
    return depth == 0


def foreign(expression):
    """The foreign name that an expression may show, or None."""
    for branch in branches(expression.replace("?.", ".")):
        found = FOREIGN.search(HARMLESS.sub("0", branch))
        if found:
            return found.group()
    return None


class Types:
    """Which types are controls, our own that grow from one included, and which properties of ours end in one."""

    def __init__(self, trees):
        self.base, self.passed_on = {}, {}
        for name, tree in trees.items():
            for root in tree.children[:1]:
                self.base[name] = root.type
            for item in (o for o in tree.walk() if o.inline):
                self.base[item.inline] = item.type
        for _ in range(4):  # as deep as wrappers of wrappers go
            for name, tree in trees.items():
                for root in tree.children[:1]:
                    self.passed_on[name] = self.leading_to_controls(root)

    def is_control(self, kind):
        kind, seen = kind.rsplit(".", 1)[-1], set()
        while kind in self.base and kind not in seen:
            seen.add(kind)
            kind = self.base[kind].rsplit(".", 1)[-1]
        return kind in CONTROLS

    def is_field(self, kind):
        kind = kind.rsplit(".", 1)[-1]
        return self.base.get(kind, kind) in FIELDS

    def leading_to_controls(self, root):
        """The properties of a component of ours that end as text of a control inside it."""
        ids = named(root)
        ours = {b.name for b in root.bindings if b.alias and self.leads(b.value, ids)}
        said = [part for o in root.walk() for b in o.bindings if self.shows(o, b.name) and not b.alias
                for part in branches(b.value)]
        own = root.value("id") or "root"
        for word in root.words:
            if any(re.search(rf"(?<![\w.])(?:{own}\.)?{word}\b", part) for part in said):
                ours.add(word)
        return ours

    def leads(self, value, ids):
        target, _, prop = value.partition(".")
        return target in ids and self.shows(ids[target], prop)

    def shows(self, item, name):
        """Whether this object reads this property as text that may be rich."""
        kind = item.type.rsplit(".", 1)[-1]
        if name in self.passed_on.get(kind, ()):
            return True
        if self.is_control(item.type):
            return name in SHOWN or (name == "model" and kind == "ComboBox")
        return name == "placeholderText" and self.is_field(item.type)


def named(tree):
    return {o.value("id"): o for o in tree.walk() if o.value("id")}


def formats(item, where):
    """Each Text says its format, and only `html`, which is built from escaped text, may be another than plain."""
    kind = item.type.rsplit(".", 1)[-1]
    if kind not in FORMATTED:
        return
    said = item.value("textFormat")
    if said is None:
        yield f"{where}:{item.line}: {kind} does not say its textFormat"
    elif not re.fullmatch(r"\w+\.PlainText", said):
        found = foreign(re.sub(r"(?:\w+\.)*html\b", "0", item.value("text") or ""))
        if found:
            yield f"{where}:{item.line}: {kind} shows '{found}' in a format that is not plain"


def shown(item, types, ids, where):
    """No foreign value where a control would read it as rich text. What a control shows already was looked at there."""
    looked_at = "|".join(rf"\b{i}\.(?:text|title)\b" for i, o in ids.items() if types.shows(o, "text")) or "(?!)"
    for binding in item.bindings:
        attached = binding.name in ("ToolTip.text", "ToolTip.toolTip.text")
        if (attached or types.shows(item, binding.name)) and not binding.alias:
            found = foreign(re.sub(looked_at, "0", binding.value))
            if found:
                yield f"{where}:{binding.line}: {binding.name} of {item.type} shows '{found}'"


def assigned(tree, types, ids, where):
    """The same through an assignment or ToolTip.show(), as far as ids tell."""
    for item in tree.walk():
        for binding in item.bindings:
            for name, prop, value in re.findall(r"\b(\w+)\.(\w+)\s*=(?!=)\s*([^;\n]*)", binding.value):
                if name in ids and types.shows(ids[name], prop) and foreign(value):
                    yield f"{where}:{binding.line}: {name}.{prop} of {ids[name].type} shows '{foreign(value)}'"
            for value in re.findall(r"\bToolTip\.show\s*\(([^\n]*)", binding.value):
                if foreign(value):
                    yield f"{where}:{binding.line}: ToolTip.show() shows '{foreign(value)}'"


def check(sources):
    """The complaints about these files: {name: source}."""
    trees = {pathlib.PurePath(name).stem: parse(source) for name, source in sources.items()}
    types = Types(trees)
    complaints = []
    for name in sources:
        tree = trees[pathlib.PurePath(name).stem]
        ids = named(tree)
        for item in tree.walk():
            complaints += formats(item, name)
            complaints += shown(item, types, ids, name)
        complaints += assigned(tree, types, ids, name)
    return complaints


def main():
    if sys.argv[1:] == ["--self-test"]:
        import safetext_rows  # only then: it is longer than the rules

        return safetext_rows.run(check)
    files = sorted((ROOT / "qml").glob("*.qml"))
    complaints = check({str(file.relative_to(ROOT)): file.read_text(encoding="utf-8") for file in files})
    print("\n".join(complaints + [f"{len(files)} files, {len(complaints)} complaints"]))
    return 1 if complaints or not files else 0


if __name__ == "__main__":
    sys.exit(main())
