// The list of who is here, and who is typing.
import { Menu } from "./menu.js"
import { figure } from "./messages.js"
import { apart, element, filled, people, tr } from "./words.js"

const typingMs = 5000
const typistsAtMost = 100

export class People {
    #rows = new Map()
    #typists = new Map()
    #isDue = false
    #menu
    #order = new Intl.Collator(document.documentElement.lang).compare

    // `parts`: list, heading, button, typing.
    constructor(parts, presence, membership, courtesy, messages) {
        Object.assign(this, parts, { presence, membership, courtesy, messages })
        this.#menu = new Menu(courtesy, messages)
        this.list.addEventListener("keydown", event => this.#key(event))
        this.list.addEventListener("focusin", ({ target }) => target.matches("li > button") && this.#isStop(target))
        setInterval(() => this.#sweep(), 500)
    }

    // At most ten times a second, however many come and go.
    update() {
        if (!this.#isDue)
            setTimeout(() => this.#show(), 100)
        this.#isDue = true
    }

    typed(id) {
        if (id !== this.membership.member && (this.#typists.has(id) || this.#typists.size < typistsAtMost))
            this.#typists.set(id, Date.now() + typingMs)
        this.#showTyping()
    }

    stopped(id) {
        this.#typists.delete(id)
        this.#showTyping()
    }

    nobodyTypes() {
        this.#typists.clear()
        this.#showTyping()
    }

    #show() {
        this.#isDue = false
        const { members } = this.presence
        const own = this.membership.member
        const sorted = [...members.keys()].map(id => [id, this.presence.nameOf(id)])
            .sort(([a, x], [b, y]) => (b === own) - (a === own) || this.#order(x, y))
        const held = document.activeElement.closest("#list li")
        const place = [...this.list.children].indexOf(held)
        // A row of another name is another row, and one with other marks.
        for (const [id, row] of this.#rows)
            if (!this.#isStill(row, id) && this.#rows.delete(id))
                row.remove()
        let next = this.list.firstChild
        for (const [id, name] of sorted) {
            const row = this.#row(id, name, id === own)
            if (row === next)
                next = next.nextSibling
            else
                this.list.insertBefore(row, next)
        }
        if (held && !this.list.contains(document.activeElement))
            this.#attend(this.#rows.get(held.dataset.id) ?? this.list.children[Math.min(place, members.size - 1)])
        this.#isStop(this.list.querySelector("[tabindex='0']") ?? this.list.querySelector("li > button"))
        this.heading.textContent = this.button.textContent = tr("Users online (%n)", members.size)
        this.#mark(this.courtesy.waiting.length)
        this.#showTyping()
    }

    // Where the list is not to be seen.
    #mark(waiting) {
        this.button.ariaLabel = waiting ? `${this.heading.textContent} · ${tr("People who knock")}` : null
        if (waiting)
            this.button.append(element("span", "badge", waiting))
    }

    #marksOf(id) {
        const { courtesy, messages } = this
        return [id === courtesy.host ? tr("host") : "", courtesy.isMuted(id) ? tr("muted") : "",
                messages.isHidden(id) ? tr("hidden") : "", courtesy.isActing ? " " : ""].join("\n")
    }

    // The keyboard comes to the list once, and goes on in it by arrows.
    #isStop(target) {
        this.list.querySelectorAll("[tabindex='0']").forEach(button => button.tabIndex = -1)
        this.list.tabIndex = target ? -1 : 0
        if (target)
            target.tabIndex = 0
    }

    #attend(row) { (row?.querySelector("button") ?? this.list).focus() }

    #key(event) {
        const way = { ArrowUp: -1, ArrowDown: 1 }[event.key]
        if (event.key === "Escape" && this.#menu.close())
            event.stopPropagation()
        if (!way)
            return
        event.preventDefault()
        const buttons = [...this.list.querySelectorAll("button")]
        buttons[buttons.indexOf(document.activeElement) + way]?.focus()
    }

    #isStill(row, id) { return row.title === this.presence.nameOf(id) && row.dataset.marks === this.#marksOf(id) }

    #row(id, name, own) {
        if (!this.#rows.has(id)) {
            const marks = this.#marksOf(id)
            const words = [own ? tr("you") : "", ...marks.trim().split("\n")].filter(Boolean)
            const parts = [figure(id), apart(name), ...words.map(mark => element("small", "", mark))]
            const row = element("li", own ? "own" : "", ...(own ? parts : [this.#button(id, name, parts)]))
            Object.assign(row, { title: name })
            Object.assign(row.dataset, { id, marks })
            this.#rows.set(id, row)
        }
        return this.#rows.get(id)
    }

    #button(id, name, parts) {
        const button = element("button", "", ...parts)
        Object.assign(button, { ariaExpanded: "false", tabIndex: -1 })
        button.onclick = () => this.#menu.toggle(button, id, name)
        return button
    }

    #sweep() {
        const before = this.#typists.size
        for (const [id, until] of this.#typists)
            if (until <= Date.now())
                this.#typists.delete(id)
        if (this.#typists.size !== before)
            this.#showTyping()
    }

    #showTyping() {
        const names = [...this.#typists.keys()].filter(id => !this.messages.isHidden(id)).map(id => this.presence.nameOf(id)).filter(Boolean).sort(this.#order)
        const many = names.length > 2
        this.typing.replaceChildren(names.length === 0 ? ""
            : many ? tr("%n people are typing…", names.length)
                : filled(names.length > 1 ? tr("%1 are typing…") : tr("%1 is typing…"), people(names)))
    }
}
