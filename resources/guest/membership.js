// Being a member of one room: joins anew under the same name, keeps count of what it saw, and sends what its person
// says until the room has answered.
import { Line } from "./line.js"

const answerMs = 10_000
const rejoinMs = 2_000
const repeatMs = 100_000 // rooms remember what was sent for two minutes
const passing = ["room-full", "too-many-rooms", "rate", "join crashed"]

// The one thing that is stored, and by this tab alone: it takes its person back to the same place after a reload.
const store = {
    get key() { return `session of ${document.body.dataset.room}` },
    read() { try { return sessionStorage.getItem(this.key) ?? "" } catch { return "" } },
    write(session) { try { sessionStorage.setItem(this.key, session) } catch { /* then not */ } },
}

export class Membership {
    username = ""
    member = ""
    limits = {}
    isIn = false
    outgoing = null // { text, id, ref, begun, sent }
    #epoch = ""
    #seq = 0
    #joinRef = null
    #asked = new Map() // ref -> who waits for the answer
    #closing = ""
    #wasIn = false
    #deadline
    #rejoin

    // `tell` is told what happens: joined, refused, lost, waiting, ended, said, missed, restarted, presenceState,
    // presenceDiff, typed, courtesy, outside, knocking, accepted, sayRefused, renamed, renameRefused, outgoing.
    constructor(room, tell) {
        this.topic = `room:${room}`
        this.tell = tell
        const url = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/socket/websocket?vsn=2.0.0`
        this.line = new Line(url, {
            opened: () => this.#join(),
            lost: () => this.#lost(),
            waiting: seconds => tell.waiting(seconds),
            received: frame => this.#receive(frame),
        })
    }

    join() { this.line.open() }

    // Gives up waiting to be let in.
    cancel() {
        clearTimeout(this.#rejoin)
        clearTimeout(this.#deadline)
        this.#push("phx_leave", {})
        this.line.close()
    }

    // False while an earlier text is on its way.
    say(text) {
        if (this.outgoing)
            return false
        this.outgoing = { text, id: newId(), begun: Date.now() }
        this.tell.outgoing()
        if (this.#isTooLong(text))
            this.#refuse("too-long")
        else
            this.#send()
        return true
    }

    rename(username) {
        this.ask("rename", { username }, reason => reason ? this.tell.renameRefused(reason) : this.tell.renamed())
    }

    // `answered` is told why not, or "".
    ask(event, payload, answered) {
        const ref = this.isIn ? this.#push(event, payload) : null
        ref ? this.#asked.set(ref, answered) : answered("offline")
    }

    typed() {
        if (this.isIn)
            this.#push("typing", {})
    }

    #push(event, payload) { return this.line.push(this.topic, event, payload, this.#joinRef) }

    #join() {
        const seen = this.#epoch ? { epoch: this.#epoch, seq: this.#seq } : {}
        const name = this.username ? { username: this.username } : {}
        this.#joinRef = this.#push("phx_join", { session: this.session ?? store.read(), ...name, ...seen })
        this.#await()
    }

    #await() {
        clearTimeout(this.#deadline)
        this.#deadline = setTimeout(() => this.line.reconnect(), answerMs)
    }

    #lost() {
        this.isIn = false
        clearTimeout(this.#deadline)
        clearTimeout(this.#rejoin)
        this.#asked.forEach(answered => answered("offline"))
        this.#asked.clear()
        this.tell.lost()
    }

    #end(reason) {
        this.isIn = false
        clearTimeout(this.#deadline)
        this.line.close()
        this.#refuse("unconfirmed")
        this.tell.ended(reason)
    }

    #receive({ joinRef, ref, topic, event, payload }) {
        if (topic !== this.topic || (joinRef !== null && joinRef !== this.#joinRef))
            return
        if (event !== "phx_reply")
            this.#receiveEvent(event, payload)
        else if (ref === this.#joinRef)
            this.#joined(payload.status, payload.response)
        else if (ref === this.outgoing?.ref)
            this.#answered(payload.status, payload.response)
        else {
            this.#asked.get(ref)?.(payload.status === "ok" ? "" : payload.response?.reason ?? "error")
            this.#asked.delete(ref)
        }
    }

    #joined(status, response) {
        clearTimeout(this.#deadline)
        if (status === "ok")
            return this.#takeSeat(response)
        if (response.reason === "knocking")
            this.#waitOutside(response)
        else if (this.#wasIn && passing.includes(response.reason))
            this.#rejoin = setTimeout(() => this.#join(), rejoinMs)
        else if (this.#wasIn)
            this.#end(response.reason)
        else {
            this.line.close()
            this.tell.refused(response.reason)
        }
    }

    // Asks again until the host has decided. By the session it is the same knock, after a reload too.
    #waitOutside({ session, retry_ms }) {
        this.line.settle()
        if (session) // none: too many wait
            store.write(this.session = session)
        this.#rejoin = setTimeout(() => this.#join(), Math.max(500, retry_ms || 1000))
        this.tell.knocking()
    }

    #takeSeat(reply) {
        const wasIn = this.#wasIn
        const isSameRoom = wasIn && reply.epoch === this.#epoch
        this.line.settle()
        if (wasIn)
            this.#keepBack(isSameRoom, reply.member === this.member)
        this.isIn = this.#wasIn = true
        store.write(this.session = reply.session)
        Object.assign(this, { member: reply.member, username: reply.username, limits: reply.limits })
        this.#epoch = reply.epoch
        this.tell.joined()
        this.tell.courtesy({ waiting: [], removed: [], ...reply.courtesy })
        if (isSameRoom)
            this.#resume(reply)
        else if (wasIn)
            this.tell.restarted()
        this.#seq = reply.seq
        this.#send()
    }

    // Another room is another audience. The same one could show twice what it heard, where it does not know us any more.
    #keepBack(isSameRoom, isSameMember) {
        const { sent, begun } = this.outgoing ?? {}
        if (sent && !(isSameRoom && isSameMember && Date.now() - begun <= repeatMs))
            this.#refuse("unconfirmed")
        else if (!isSameRoom)
            this.#refuse("not-in-room")
    }

    #resume({ missed = [], seq }) {
        missed.forEach(message => this.#message(message))
        if (seq > this.#seq)
            this.tell.missed(seq - this.#seq)
    }

    #receiveEvent(event, payload) {
        if (event === "new_message")
            this.#message(payload)
        else if (event === "presence_state")
            this.tell.presenceState(payload)
        else if (event === "presence_diff")
            this.tell.presenceDiff(payload)
        else if (event === "typing")
            this.tell.typed(payload.member)
        else if (event === "courtesy")
            this.tell.courtesy(payload)
        else if (event === "removed" && "by" in payload)
            this.#closing = "removed"
        else if (event === "waiting" || event === "removed")
            this.tell.outside(payload)
        else if (event === "room_closed")
            this.#closing = payload.reason
        else if (event === "phx_close")
            this.#end(this.#closing || "room-closed")
        else if (event === "phx_error" && this.isIn)
            this.line.reconnect()
    }

    #message(message) {
        if (message.seq <= this.#seq)
            return
        if (message.seq > this.#seq + 1)
            this.tell.missed(message.seq - this.#seq - 1)
        this.#seq = message.seq
        this.tell.said({ ...message, own: message.member === this.member })
    }

    #send() {
        if (!this.outgoing || !this.isIn)
            return
        const { text, id } = this.outgoing
        this.outgoing.ref = this.#push("new_message", { content: text, id })
        this.outgoing.sent ||= this.outgoing.ref !== null
        this.#await()
    }

    #answered(status, response) {
        clearTimeout(this.#deadline)
        if (status !== "ok")
            return this.#refuse(response.reason, response.retry_ms)
        const { text } = this.outgoing
        this.outgoing = null
        this.tell.accepted(text)
        this.tell.outgoing()
    }

    #refuse(reason, retryMs = 0) {
        if (!this.outgoing)
            return
        this.outgoing = null
        this.tell.sayRefused(reason, Math.max(1, Math.ceil(retryMs / 1000)))
        this.tell.outgoing()
    }

    // A server closes the line on what is longer than a message may be: it must not come to that.
    #isTooLong(text) {
        const { message_characters: characters, message_bytes: bytes } = this.limits
        return (characters > 0 && [...text].length > characters)
            || (bytes > 0 && new TextEncoder().encode(JSON.stringify(text)).length + 400 > bytes)
    }
}

// crypto.randomUUID() is missing where the address is no https one.
function newId() {
    return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("")
}
