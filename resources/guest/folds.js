// What a hidden person says: one line with the number of messages, which keeps them. Nobody is told.
import { apart, element, filled, timeOf, tr } from "./words.js"

const mostKept = 100

export class Folds {
    #hidden = new Set()

    // `show` is called with whose messages are to be seen again, `begin` with the message that is the first of those left.
    constructor(log, show, begin) { Object.assign(this, { log, show, begin }) }

    has(id) { return this.#hidden.has(id) }

    hide(id, hides) {
        hides ? this.#hidden.add(id) : this.#hidden.delete(id)
        hides ? this.#foldAll(id) : this.#unfoldAll(id)
    }

    // What comes instead of a row after `last`: null where that is a line that took it.
    taken(row, last) {
        if (last?.kept && last.member === row.member)
            return this.#add(last, row)
        const button = element("button", "", tr("Show"))
        const fold = element("div", "event fold", element("span"), button)
        Object.assign(fold, { member: row.member, count: 0, kept: [] })
        fold.setAttribute("aria-live", "off")
        button.ariaLabel = `${tr("Show")}: ${row.author}`
        button.onclick = () => { this.log.focus(); this.show(row.member) }
        this.#add(fold, row)
        return fold
    }

    #add(fold, row) {
        fold.kept = [...fold.kept.slice(1 - mostKept), row]
        fold.firstChild.replaceChildren(filled(tr("%n messages of %1 are hidden", ++fold.count), apart(row.author)),
                                        "  ·  ", timeOf(row.at))
        return null
    }

    #foldAll(id) {
        for (const row of [...this.log.children]) {
            if (row.member !== id || row.kept)
                continue
            const fold = this.taken(row, row.previousElementSibling)
            fold ? row.replaceWith(fold) : row.remove()
        }
    }

    #unfoldAll(id) {
        for (const fold of [...this.log.children].filter(({ kept, member }) => kept && member === id)) {
            const isCut = fold.count > mostKept
            fold.replaceWith(...(isCut ? [element("div", "event ruled", tr("Earlier messages are no longer kept"))] : []), ...fold.kept)
            if (isCut)
                this.begin(fold.kept[0])
        }
    }
}
