// Who is here, from Phoenix's presence: member id -> connections, each with a reference and a name.
export class Presence {
    members = new Map()
    isKnown = false
    #waiting = null // diffs that came before the state they belong to

    reset() { this.#waiting = [] }

    clear() {
        this.members.clear()
        this.isKnown = false
    }

    // Both return what changed: [{ id, before, now }], names that are undefined where nobody was or is.
    state(state) {
        const before = this.#names([...this.members.keys(), ...Object.keys(state)])
        this.members = new Map(Object.entries(state).map(([id, { metas }]) => [id, metas]))
        this.isKnown = true
        const diffs = this.#waiting ?? []
        this.#waiting = null
        diffs.forEach(diff => this.#merge(diff, before))
        return this.#since(before)
    }

    diff(diff) {
        if (this.#waiting) {
            this.#waiting.push(diff)
            return []
        }
        const before = new Map()
        this.#merge(diff, before)
        return this.#since(before)
    }

    nameOf(id) {
        const metas = this.members.get(id)
        return metas?.length ? shownName(metas[metas.length - 1].username) : undefined
    }

    // As in phoenix.js: all joins, then all leaves.
    #merge({ joins, leaves }, before) {
        for (const [id, name] of this.#names([...Object.keys(joins), ...Object.keys(leaves)]))
            if (!before.has(id))
                before.set(id, name)
        for (const [id, { metas }] of Object.entries(joins))
            this.members.set(id, [...without(this.members.get(id), metas), ...metas])
        for (const [id, { metas }] of Object.entries(leaves)) {
            const left = without(this.members.get(id), metas)
            left.length ? this.members.set(id, left) : this.members.delete(id)
        }
    }

    #names(ids) { return new Map(ids.map(id => [id, this.nameOf(id)])) }

    #since(before) {
        return [...before].map(([id, name]) => ({ id, before: name, now: this.nameOf(id) }))
            .filter(change => change.before !== change.now)
    }
}

const without = (metas = [], gone) => metas.filter(meta => !gone.some(({ phx_ref }) => phx_ref === meta.phx_ref))

// The server cleans names; whatever else comes as one is kept from climbing over its neighbours or turning them around.
export function shownName(name) {
    if (typeof name !== "string" || name.length > 1024)
        return "?"
    const clean = name.normalize("NFC").replace(/\s+/gu, " ").replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u2800]/gu, "")
        .replace(/(?![\u200c\u200d])\p{Cf}/gu, "").replace(/^[\u200c\u200d]+|[\u200c\u200d]+$/gu, "")
        .replace(/(\p{M}{4})\p{M}+/gu, "$1").trim()
    return clean && [...clean].length <= 128 ? clean : "?"
}

// The same on every machine (FNV-1a).
function hashOf(id) {
    let hash = 2166136261
    for (const byte of new TextEncoder().encode(id))
        hash = Math.imul(hash ^ byte, 16777619) >>> 0
    return hash
}

// Of twelve.
export const hueOf = id => hashOf(id) % 12

// A bit for each square of the left three columns of five, row by row; the right ones mirror them. As the app has it.
export function figureOf(id) {
    let hash = hashOf(id)
    for (;;) {
        hash = (hash + 0x9e3779b9) >>> 0
        const first = Math.imul(hash ^ hash >>> 16, 0x85ebca6b)
        const second = Math.imul(first ^ first >>> 13, 0xc2b2ae35)
        const figure = (second ^ second >>> 16) & 0x7fff
        const filled = figure.toString(2).replaceAll("0", "").length
        if (filled >= 5 && filled <= 10)
            return figure
    }
}
