// Who is the host, who may speak, who is outside, and what a host does; what it did, as sentences.
import { shownName } from "./presence.js"
import { apart, filled, tr } from "./words.js"

export class Courtesy {
    host = ""
    slow = 0
    waiting = []
    removed = []
    #muted = new Set()

    // `refused` is told why the room did not do it, and "" as soon as something else is asked.
    constructor(membership, refused) { Object.assign(this, { membership, refused }) }

    get isActing() { return this.host !== "" && this.host === this.membership.member }

    told({ host, muted, slow_ms: slow, locked, knocks, did, ...lists }) {
        Object.assign(this, { locked: locked === true, knocks: knocks === true })
        this.host = typeof host === "string" ? host : ""
        this.#muted = new Set(Array.isArray(muted) ? muted : [])
        this.slow = slow > 0 ? Math.ceil(slow / 1000) : 0
        this.outside(this.isActing ? lists : { waiting: [], removed: [] })
        if (["admit", "turn-away"].includes(did?.do)) // the list itself comes a second later
            this.waiting = this.waiting.filter(({ id }) => id !== did.member)
    }

    outside({ waiting, removed }) {
        this.waiting = waiting ? people(waiting) : this.waiting
        this.removed = removed ? people(removed) : this.removed
    }

    ask(deed, more = {}) {
        this.refused("")
        this.membership.ask("courtesy", { do: deed, ...more },
                            reason => reason && this.refused(reason === "rate" ? "deed-rate" : reason))
    }

    isMuted(id) { return this.#muted.has(id) }
}

const people = list => list.map(({ member, username }) => ({ id: member, name: shownName(username) }))

// The sentence for what was done; null where nobody knows it here. `nameOf` knows who is there.
export function deed(did, nameOf) {
    const [name, seconds] = [nameOf(did.member, did.username), Math.ceil((did.ms ?? 0) / 1000)]
    const sentences = {
        lock: did.on ? tr("%1 locked the room: nobody new can come in") : tr("%1 unlocked the room"),
        knock: did.on ? tr("%1 asks newcomers to knock") : tr("%1 lets newcomers in without knocking"),
        slow: seconds > 0 ? tr("%1 slowed the room down: one message every %n s", seconds) : tr("%1 ended the slow mode"),
        mute: did.on ? tr("%1 muted %2") : tr("%1 lets %2 speak again"),
        remove: tr("%1 removed %2 from the room"),
        forgive: tr("%1 lets %2 come back"),
        admit: tr("%1 let %2 in"),
        "turn-away": tr("%1 turned %2 away"),
        "hand-over": did.by ? tr("%1 made %2 the host") : tr("%2 is the host now"),
    }
    return Object.hasOwn(sentences, did.do) ? filled(sentences[did.do], apart(nameOf(did.by)), apart(name)) : null
}
