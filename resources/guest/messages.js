// The lines of the room in their order: what was said, who came and went, what is missing.
import { Folds } from "./folds.js"
import { withLinks } from "./links.js"
import { figureOf, hueOf as hue, shownName } from "./presence.js"
import { apart, dayOf, element, filled, people, timeOf, tr } from "./words.js"

const most = 1000
const groupMs = 5 * 60_000
const runMs = 60_000
const longest = 4000
const svg = "http://www.w3.org/2000/svg"

const hueOf = id => `var(--h${hue(id)})`

// A person's sign: what looks like another's name has not the same.
export function figure(id) {
    const shape = figureOf(id)
    const squares = [...Array(25).keys()].filter(i => shape >> (Math.floor(i / 5) * 3 + Math.min(i % 5, 4 - i % 5)) & 1)
    const drawing = document.createElementNS(svg, "svg")
    drawing.setAttribute("viewBox", "0 0 5 5")
    const path = document.createElementNS(svg, "path")
    path.setAttribute("d", squares.map(i => `M${i % 5} ${Math.floor(i / 5)}h1v1h-1z`).join(""))
    drawing.append(path)
    const sign = element("span", "figure", drawing)
    sign.ariaHidden = "true"
    sign.style.setProperty("--hue", hueOf(id))
    return sign
}

// What stood above it is gone: it says whose it is.
function begin(row) {
    if (!row?.matches(".said:not(.first)"))
        return
    row.classList.add("first")
    row.querySelector(".unseen").className = "who"
    row.prepend(figure(row.member))
}

export class Messages {
    unread = 0
    isAttended = true
    #rows = [] // not shown yet
    #last = null // the row above the next one
    #day = ""
    #isDue = false
    #isCut = false
    #folds

    // `hid` is told when somebody was hidden, or is to be seen again.
    constructor(log, scroll, changed, hid) {
        Object.assign(this, { log, scroll, changed, hid })
        this.#folds = new Folds(log, id => this.hide(id, false), begin)
        scroll.addEventListener("scroll", () => this.attend())
        for (const event of ["focus", "blur"])
            addEventListener(event, () => this.attend())
        document.addEventListener("visibilitychange", () => { this.#show(); this.attend() })
    }

    get isFollowing() { return this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight < 32 }

    isHidden(id) { return this.#folds.has(id) }

    hide(id, hides) {
        this.#show()
        const follows = this.isFollowing
        this.#folds.hide(id, hides)
        if (this.log.childElementCount > most)
            this.#cut()
        if (follows)
            this.toEnd()
        this.hid()
    }

    toEnd() { this.scroll.scrollTop = this.scroll.scrollHeight }

    // Whether it is read as it comes.
    attend() {
        const before = this.isAttended
        this.isAttended = this.isFollowing && document.hasFocus()
        if (this.isAttended)
            this.unread = 0
        else if (before)
            this.log.querySelector(".new")?.remove()
        this.changed()
    }

    said({ member, username, content, at, own }) {
        const date = new Date(at > 0 ? at : Date.now())
        const author = shownName(username)
        this.#dayOf(date)
        const isHidden = this.isHidden(member)
        if (!own && !isHidden && !this.isAttended && this.unread++ === 0) {
            this.#last = null
            this.#add(element("div", "new", tr("New")))
        }
        const last = this.#last
        const isFirst = last?.kind !== "said" || last.member !== member || last.author !== author || date - last.at >= groupMs
        this.#last = { kind: "said", member, author, at: date }
        const row = this.#said(author, member, String(content), date, own, isFirst)
        this.#add(isHidden ? this.#folds.taken(row, this.#rows.at(-1) ?? this.log.lastElementChild) : row)
        this.changed()
    }

    passed(name, came) {
        const kind = came ? "joined" : "left"
        const now = new Date()
        const last = this.#last
        const continues = last?.kind === kind && now - last.at <= runMs
        if (!continues) {
            this.#event(kind, "")
            Object.assign(this.#last, { names: [], count: 0 })
        }
        const run = this.#last
        run.count = run.count + 1
        if (run.names.length < most)
            run.names.push(name)
        run.row.replaceChildren(this.#run(run))
    }

    youJoined(name) { this.#event("you", filled(tr("You joined as %1"), apart(name))) }
    renamed(from, to) { this.#event("renamed", filled(tr("%1 is now %2"), apart(from), apart(to))) }
    deed(sentence) { this.#event("done", sentence) }
    gap(count) { this.#event("ruled break", tr("%n messages are missing here", count)) }
    restarted() { this.#event("ruled break", tr("The room started anew")) }
    closed() { this.#event("ruled break", tr("The host closed the room")) }

    #said(author, member, content, date, own, isFirst) {
        const name = element("bdi", "name", author)
        const time = element("time", "", timeOf(date))
        time.dateTime = date.toISOString()
        const points = [...content]
        const text = element("p", "", ...withLinks(points.length > longest ? points.slice(0, longest).join("") + "…" : content))
        text.dir = "auto"
        const row = Object.assign(element("div", `said${own ? " own" : ""}${isFirst ? " first" : ""}`), { author, at: date, member })
        row.style.setProperty("--hue", hueOf(member))
        row.append(...(isFirst ? [figure(member)] : []), element("div", isFirst ? "who" : "unseen", name, time), text)
        if (points.length > longest)
            row.append(element("small", "event", tr("The rest is too long to show.")))
        return row
    }

    #run(run) {
        const pattern = run.kind === "joined" ? tr("%1 joined", run.count) : tr("%1 left", run.count)
        const sentence = filled(pattern, people(run.names, run.count, run.isOpen))
        sentence.append("  ·  ", timeOf(run.at))
        if (run.count < 4)
            return sentence
        const button = element("button", "", sentence)
        button.ariaExpanded = String(!!run.isOpen)
        button.onclick = () => {
            run.isOpen = !run.isOpen
            run.row.replaceChildren(this.#run(run))
            run.row.firstChild.focus()
        }
        return button
    }

    #event(kind, content) {
        const now = new Date()
        this.#dayOf(now)
        const row = element("div", `event ${kind}`, element("span", "", content))
        if (kind === "you" || kind === "renamed" || kind === "done")
            row.firstChild.append("  ·  ", timeOf(now))
        this.#last = { kind, at: now, row }
        this.#add(row)
    }

    #dayOf(date) {
        const day = date.toDateString()
        if (this.#day && day !== this.#day && date > new Date(this.#day)) {
            this.#last = null
            this.#add(element("div", "event ruled day", dayOf(date)))
        } else if (this.#day)
            return
        this.#day = day
    }

    // One change for all that comes before the next picture; a page that nobody sees gets none.
    #add(row) {
        if (row)
            this.#rows.push(row)
        if (this.#rows.length > 2 * most) {
            this.#rows.splice(0, most)
            this.#isCut = true
        }
        if (this.#isDue)
            return
        this.#isDue = true
        document.hidden ? setTimeout(() => this.#show(), 200) : requestAnimationFrame(() => this.#show())
    }

    #show() {
        this.#isDue = false
        if (this.#rows.length === 0)
            return
        const follows = this.isFollowing
        const rows = this.#rows.splice(0)
        this.log.append(...rows.slice(-most))
        this.#isCut ||= rows.length > most
        if (this.#isCut || this.log.childElementCount > most)
            this.#cut()
        if (follows)
            this.toEnd()
        this.attend()
    }

    #cut() {
        this.#isCut = false
        this.log.querySelector(".earlier")?.remove()
        while (this.log.childElementCount >= most)
            this.log.firstChild.remove()
        begin(this.log.firstChild)
        this.log.prepend(element("div", "event ruled earlier", tr("Earlier messages are no longer kept")))
    }
}
