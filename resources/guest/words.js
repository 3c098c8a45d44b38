// The sentences of this page in its language: the app's own, where the app says the same.
const lang = document.documentElement.lang
const number = new Intl.NumberFormat(lang)
const plural = new Intl.PluralRules(lang)
let words = {}

export async function loadWords() {
    const answer = await fetch(document.body.dataset.words).catch(() => null)
    words = answer?.ok ? await answer.json() : {} // then it stays English
}

// `n` chooses among the forms of a plural, and stands where the sentence has %n.
export function tr(text, n) {
    const found = words[text] ?? text
    const sentence = typeof found === "string" ? found : found[plural.select(n)] ?? found.other
    return n === undefined ? sentence : sentence.replace("%n", number.format(n))
}

// A sentence with nodes in the places of %1 and %2. Foreign text comes as a node and never as part of a pattern.
export function filled(sentence, ...parts) {
    const fragment = new DocumentFragment()
    fragment.append(...sentence.split(/(%[12])/).filter(Boolean).map(piece => /^%[12]$/.test(piece) ? parts[piece[1] - 1] : piece))
    return fragment
}

export function element(tag, className = "", ...children) {
    const made = document.createElement(tag)
    if (className)
        made.className = className
    made.append(...children)
    return made
}

// In a direction of its own, so that it does not turn the sentence around.
export const apart = text => element("bdi", "", text)

// "anna", "anna and ben", "anna, ben and 3 others".
export function people(names, count = names.length, all = false) {
    const row = some => some.reduce((sofar, name) => [...sofar, ...(sofar.length ? [tr(", ")] : []), apart(name)], [])
    const joined = some => { const part = new DocumentFragment(); part.append(...row(some)); return part }
    if (count > 3 && !all)
        return filled(tr("%1 and %n others", count - 2), joined(names.slice(0, 2)))
    return count > 1 ? filled(tr("%1 and %2"), joined(names.slice(0, -1)), apart(names[names.length - 1])) : apart(names[0] ?? "")
}

const clock = language => new Intl.DateTimeFormat(language, { timeStyle: "short" })
const own = navigator.language.startsWith(lang.slice(0, 2)) ? navigator.language : lang
export const timeOf = at => clock(own).format(at)
export const dayOf = at => new Intl.DateTimeFormat(own, { dateStyle: "full" }).format(at)

// What happened, and what to do. A server may give reasons that nobody knows here.
export function reasonText(token, seconds = 1) {
    const key = [`!${token}`, token].find(each => Object.hasOwn(words, each))
    const known = key !== undefined
    const sentence = known ? tr(key, seconds) : tr("That did not work (%1). Try again.")
    return sentence.replace("%1", () => known ? location.host : token)
}
