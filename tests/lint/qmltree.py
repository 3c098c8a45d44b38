"""Reads QML just well enough for the gates: objects, their bindings and the places of both. Not a checker of QML."""

import re
from dataclasses import dataclass, field

OPEN, CLOSE = "([{", ")]}"
OBJECT = re.compile(r"([A-Z][\w.]*)(?:\s+on\s+[\w.]+)?\s*$")
FUNCTION = re.compile(r"(?:async\s+)?function\b[^(]*(?=\()")
OTHER = re.compile(r"(?:signal|enum|import|pragma)\b")
WORDS = re.compile(r"(?:(?:default|required|readonly)\s+)*property\s+(?:string|var|list<string>)\s+(\w+)")
NAME = re.compile(
    r"(?:(?:default|required|readonly)\s+)*(?:component\s+|property\s+[\w<>.]+\s+)?([A-Za-z_][\w.]*)\s*:(?!:)")
CONTINUES = re.compile(r"[-+*/%?:&|^<>=.,!]$")
CONTINUED = re.compile(r"\s*(?:[?:+*/%&|^<>=.,)\]]|-(?!-))")


@dataclass
class Binding:
    name: str
    value: str
    line: int
    alias: bool = False


@dataclass
class Object:
    type: str
    line: int
    inline: str = ""  # the name after `component`
    words: set = field(default_factory=set)  # properties declared here that can hold text
    bindings: list = field(default_factory=list)
    children: list = field(default_factory=list)

    def value(self, name):
        return next((b.value for b in self.bindings if b.name == name), None)

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()


def blanked(source):
    """The source without comments and with empty literals, at the same places; `${...}` stays code."""
    out, i, size = list(source), 0, len(source)

    def blank(start, end):
        for k in range(start, min(end, size)):
            if out[k] != "\n":
                out[k] = " "

    def literal(start, quote):
        k = start + 1
        while k < size and source[k] != quote:
            if source[k] == "\\":
                blank(k, k + 2)
                k += 2
            elif quote == "`" and source.startswith("${", k):
                end = code(k + 2, "}")
                out[k], out[k + 1] = "+", "("
                if end < size:
                    out[end] = ")"
                k = end + 1
            else:
                blank(k, k + 1)
                k += 1
        if k < size and quote == "`":
            out[start] = "("
            out[k] = ")"
        return k + 1

    def code(k, until=None):
        depth = 0
        while k < size:
            c = source[k]
            if source.startswith("//", k) or source.startswith("/*", k):
                mark = "\n" if source[k + 1] == "/" else "*/"
                end = source.find(mark, k + 2)
                end = size if end < 0 else end + (2 if mark == "*/" else 0)
                blank(k, end)
                k = end
            elif c in "\"'`":
                k = literal(k, c)
            elif c == "/" and re.search(r"[(=,:\[!&|?{};]\s*$", source[max(0, k - 20):k]):
                end = re.compile(r"(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\[\n])*/").match(source, k + 1)
                blank(k + 1, end.end() - 1 if end else k + 1)
                k = end.end() if end else k + 1
            else:
                if until and c == "{":
                    depth += 1
                if until and c == "}":
                    if depth == 0:
                        return k
                    depth -= 1
                k += 1
        return k

    code(i)
    return "".join(out)


def closing(text, start):
    """Where the bracket that opens at start closes."""
    depth = 0
    for k in range(start, len(text)):
        depth += (text[k] in OPEN) - (text[k] in CLOSE)
        if depth == 0:
            return k
    return len(text)


def value_end(text, start, end):
    """Where the value of a binding that begins at start ends: a line end or `;` outside brackets, nothing going on."""
    k = start
    while k < end:
        c = text[k]
        if c in OPEN:
            k = closing(text, k)
        elif c == ";":
            return k
        elif c == "\n":
            said = text[start:k].strip()
            if said and not CONTINUES.search(said) and not CONTINUED.match(text, k + 1):
                return k
        k += 1
    return end


def parse(source):
    """The objects of a file: a root of no type that holds them."""
    text = blanked(source)
    root = Object("", 1)
    members(text, 0, len(text), root, "")
    return root


def members(text, start, end, owner, group):
    k = start
    while k < end:
        k += len(text[k:end]) - len(text[k:end].lstrip(" \t\r\n;,"))
        if k >= end:
            return
        k = member(text, k, end, owner, group)


def member(text, k, end, owner, group):
    line = text.count("\n", 0, k) + 1
    head = re.compile(r"[^\n{;]*").match(text, k, end)
    opens = head.end() if head.end() < end and text[head.end()] == "{" else -1
    function = FUNCTION.match(text, k, end)
    if function:
        return closing(text, text.find("{", closing(text, function.end()))) + 1
    if OTHER.match(head.group()):
        return (closing(text, opens) + 1) if opens >= 0 else head.end()
    words = WORDS.match(head.group())
    if words:
        owner.words.add(words.group(1))
    name = NAME.match(text, k, end)
    if name:
        return binding(text, name, end, owner, group, line)
    if opens >= 0:
        kind = OBJECT.search(head.group().strip())
        close = closing(text, opens)
        if kind:
            child = Object(kind.group(1), line)
            owner.children.append(child)
            members(text, opens + 1, close, child, "")
        else:  # font { ... }
            members(text, opens + 1, close, owner, head.group().strip() + ".")
        return close + 1
    return max(head.end(), k + 1)


def binding(text, name, end, owner, group, line):
    at = name.end()
    inline = name.group().startswith("component ")
    stop = value_end(text, at, end)
    value = text[at:stop].strip()
    objects = value_objects(text, at, stop)
    for kind, opens in objects:
        child = Object(kind, text.count("\n", 0, opens) + 1, name.group(1) if inline else "")
        owner.children.append(child)
        members(text, opens + 1, closing(text, opens), child, "")
    if not objects:
        alias = "property alias" in name.group()
        owner.bindings.append(Binding(group + name.group(1), value, line, alias))
    return stop


def value_objects(text, start, stop):
    """The objects that a value is, `Type {}` or `[A {}, B {}]`; none when it is an expression."""
    found = re.match(r"\s*\[?\s*([A-Z][\w.]*)(?:\s+on\s+[\w.]+)?\s*\{", text[start:stop])
    if not found:
        return []
    objects, k = [], start
    while k < stop:
        following = re.compile(r"[\s\[,]*([A-Z][\w.]*)\s*(?=\{)").match(text, k, stop)
        if not following:
            break
        objects.append((following.group(1), following.end()))
        k = closing(text, following.end()) + 1
    return objects
