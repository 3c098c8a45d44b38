// What everybody in these tests was shown, a line for each event (tests/checker/README.md), for earshot-check to judge.
import { createHash } from "node:crypto"
import { writeFileSync } from "node:fs"
import { basename } from "node:path"
import { chosen } from "./clients.mjs"

const file = `history-${chosen}-${basename(process.argv[1], ".test.mjs")}.jsonl`
const isWhole = process.argv[1].endsWith(".test.mjs") // in scenes with a browser some write no lines
const earlierMs = 1000 // who comes and goes is told by itself, others may see it before, longer on a busy machine
const graceMs = 9000 // rooms keep a place for 10 s
const settleMs = 2100 // a little more than what the rules allow
const rooms = new Map()
const lines = []
let clients = 0

process.on("exit", () => {
    if (isWhole && lines.length > 0)
        writeFileSync(file, lines.map(line => `${JSON.stringify(line)}\n`).join(""))
})

function note(client, room, event, more = {}, t = Date.now()) {
    lines.push({ t, client, room, event, ...more })
}

export function textId(text) { return createHash("sha256").update(text).digest("hex").slice(0, 16) }

// Somebody is there who writes no lines.
export function strangerIn(server, topic) { Room.of(server, topic).hasStrangers() }

// Waits until everybody was shown what there is to be shown; the judgement tells where that does not come.
export async function settled() {
    const end = Date.now() + settleMs
    while ([...rooms.values()].some(room => !room.isSettled()) && Date.now() < end)
        await new Promise(soon => setTimeout(soon, 5))
}

// Who is where, as those know who are: the truth to which all lists are compared.
class Room {
    static of(server, name) {
        const key = `${name}@${server.port}`
        if (!rooms.has(key))
            rooms.set(key, new Room(key))
        return rooms.get(key)
    }

    constructor(name) {
        Object.assign(this, { name, people: new Set(), epoch: "", seq: 0, strangers: false })
        this.returning = new Set() // members whose place is kept when they lose a line
        this.fading = new Map() // names that are seen for a while yet, by member, and until when
    }

    get members() { return [...new Set([...this.people].map(({ username }) => username))].sort() }

    tellTruth(after, t = Date.now()) {
        note("test", this.name, "truth", { members: this.members, after, within: earlierMs }, t - earlierMs)
    }

    hasStrangers() {
        this.strangers = true
        note("test", this.name, "strangers")
    }

    come(memoir, returns) {
        if (returns)
            this.returning.add(memoir.member)
        this.people.add(memoir)
        this.tellTruth("clean")
    }

    go(memoir, isPolite) {
        const { member, username } = memoir
        if (!this.people.delete(memoir))
            return
        if (this.returning.has(member) && !isPolite)
            this.fading.set(member, { username, until: Date.now() + graceMs + settleMs })
        this.tellTruth(this.isFading(member) ? "silent" : "clean")
    }

    isFading(member) { return this.fading.get(member)?.until > Date.now() }

    hear(epoch, seq) {
        this.seq = this.epoch === epoch ? Math.max(this.seq, seq) : seq
        this.epoch = epoch
    }

    isSettled() {
        const members = this.members
        const fading = [...this.fading].filter(([member]) => this.isFading(member)).map(([, { username }]) => username)
        const mayBeSeen = name => members.includes(name) || fading.includes(name)
        return this.strangers || [...this.people].every(({ list, last }) => last === this.seq
            && members.every(name => list.includes(name)) && list.every(mayBeSeen))
    }
}

// One client's lines.
export class Memoir {
    constructor(server, topic) {
        Object.assign(this, { room: Room.of(server, topic), client: `c${++clients}`, list: [], here: false, last: 0 })
        this.bearers = new Map() // whose each name in the list is
    }

    tell(event, more) { note(this.client, this.room.name, event, more) }

    // `returns`: its place is kept while its line is down.
    joined({ epoch, seq, member, username, missed = [] }, returns) {
        const isBack = this.epoch === epoch
        if (this.lostAt && isBack && returns && this.member === member && Date.now() - this.lostAt < graceMs)
            this.wasAway(username)
        const isRestarted = this.epoch && !isBack
        Object.assign(this, { epoch, member, username, here: true, list: [], lostAt: 0, isNew: true })
        this.tell("joined", { epoch, seq, member, from: username, kept: false })
        this.room.hear(epoch, seq)
        if (isRestarted)
            this.tell("restarted")
        if (isBack)
            this.resume(missed, seq)
        this.last = seq
        this.room.come(this, returns)
    }

    wasAway(username) {
        if (this.username !== username)
            return
        note("test", this.room.name, "away", { member: username }, this.lostAt)
        note("test", this.room.name, "back", { member: username })
    }

    resume(missed, seq) {
        for (const message of missed) {
            this.gapBefore(message.seq)
            this.shown(message)
        }
        this.gapBefore(seq + 1)
    }

    gapBefore(seq) {
        if (seq > this.last + 1)
            this.tell("gap", { count: seq - this.last - 1 })
    }

    // As it came: a number twice, or left out, is for the checker to see.
    shown({ seq, content, username }) {
        this.tell("shown", { epoch: this.epoch, seq, id: textId(content), from: username })
        this.last = seq
        this.room.hear(this.epoch, seq)
    }

    // `outcome`: the answer to come.
    async composed(content, outcome) {
        const id = textId(content)
        this.tell("composed", { id })
        await outcome.then(({ seq }) => this.tell("ok", { id, seq }), ({ reason }) =>
            this.tell(reason ? "refused" : "unknown", { id, reason: reason ?? "unconfirmed" }))
    }

    presence(state) {
        const bearers = new Map(Object.entries(state)
            .flatMap(([member, { metas }]) => metas.map(({ username }) => [username, member])))
        const list = [...bearers.keys()].sort()
        if (!this.here)
            return
        const renamed = [...this.bearers].filter(([name, member]) => !bearers.has(name) && member in state)
            .map(([name]) => name)
        this.bearers = bearers
        if (String(list) === String(this.list))
            return
        this.list = list
        const own = state[this.member]?.metas[0].username ?? this.username
        this.tell("presence", { members: list, from: own, renamed })
        if (this.isNew) // the first list may be older than the reply, by a change that follows at once
            Object.assign(this, { isNew: false, before: own })
        if (own !== this.username && own !== this.before)
            this.renamed(own)
    }

    // Accepted, though none of the member's lines may have been shown it yet.
    renamed(username) {
        const lines = [...this.room.people].filter(({ member }) => member === this.member)
        for (const line of [this, ...lines].filter(line => line.username !== username))
            Object.assign(line, { before: line.username, username })
        this.room.tellTruth("clean")
    }

    lost(why) {
        if (!this.here)
            return
        Object.assign(this, { here: false, lostAt: Date.now() })
        this.tell("lost", { why })
        this.room.go(this, false)
    }

    // `politely`: it said so, and its place is given up at once.
    left(politely) {
        if (this.epoch && !this.isOver)
            this.tell("left")
        this.isOver = true
        this.here = false
        this.room.go(this, politely)
    }
}
