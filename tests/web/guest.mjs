// Somebody in a room with the stock Phoenix client. Nothing of it is replaced; this only counts, waits and writes down.
import { WebSocket } from "ws"
import { nextClient } from "./clients.mjs"
import { Memoir, settled } from "./history.mjs"

const everybody = new Set()

export class Guest {
    constructor(server, room, params = {}, socketOptions = {}) {
        const { Presence, Socket } = socketOptions.client ?? nextClient()
        this.socket = new Socket(server.socketUrl, { transport: WebSocket, ...socketOptions })
        const topic = room instanceof Topic ? room.name : `room:${room}`
        this.memoir = new Memoir(server, topic)
        this.channel = this.socket.channel(topic, () => this.paramsOf(params))
        this.said = []
        this.closeCodes = []
        this.joined = 0
        this.onJoined = () => {}
        this.channel.on("presence_state", state => this.firstState ??= structuredClone(state))
        this.presence = new Presence(this.channel)
        this.presence.onSync(() => this.memoir.presence(this.presence.state))
        this.channel.on("new_message", message => {
            this.said.push(message)
            this.memoir.shown(message)
        })
        this.channel.onError(reason => this.memoir.lost(reason?.reason ?? "line"))
        this.socket.onClose(event => this.closeCodes.push(event.code))
        everybody.add(this)
    }

    static async in(server, room, params, socketOptions) {
        const guest = new Guest(server, room, params, socketOptions)
        await guest.join()
        return guest
    }

    // The reply to the first join; later ones count in `joined`.
    join() {
        this.socket.connect()
        const push = this.channel.join()
        push.receive("ok", reply => {
            ++this.joined
            this.reply = reply
            this.memoir.joined(reply, this.returns)
            this.onJoined()
        })
        return within(5000, answerTo(push), "to be let in")
    }

    // The params of the join that is sent now. Who shows a session has a place that is kept.
    paramsOf(params) {
        const own = params instanceof Function ? params() : params
        this.returns = own.session !== undefined
        return own
    }

    push(event, payload) { return answerTo(this.channel.push(event, payload)) }
    // For what is not replied to: the stock client would wait ten seconds, and the process with it.
    tell(event, payload) { this.channel.push(event, payload, 100) }

    say(content) {
        const outcome = this.push("new_message", { content })
        this.memoir.composed(content, outcome)
        return outcome
    }

    async leave() {
        this.memoir.left(true)
        await answerTo(this.channel.leave())
        this.disconnect()
    }

    // The stock client takes its time over closing (150 ms); wait for it only where that matters.
    disconnect() {
        everybody.delete(this)
        this.memoir.left(false)
        return new Promise(done => this.socket.disconnect(done))
    }

    // The machine is gone: no leave, no closing handshake, and nobody who comes back.
    vanish() {
        this.memoir.left(false)
        this.cutLine()
        this.disconnect()
    }

    // The line breaks; the stock client comes back by itself.
    cutLine() { this.socket.conn.terminate() }

    // What the client believes: [member, username, reference] for each connection, sorted.
    get list() { return rows(this.presence.state) }
    get names() { return this.list.map(([, username]) => username).sort() }
}

// A topic as it stands, for those that are no room's.
export class Topic {
    constructor(name) { this.name = name }
}

export function rows(state) {
    return Object.entries(state)
        .flatMap(([key, { metas }]) => metas.map(meta => [key, meta.username, meta.phx_ref]))
        .sort((a, b) => (a.join() < b.join() ? -1 : 1))
}

export async function allGone() {
    await settled()
    await Promise.all([...everybody].map(guest => guest.disconnect()))
}

// Asks again until it is so, for what nobody tells by an event.
export async function until(isSo, what, milliseconds = 5000) {
    const end = Date.now() + milliseconds
    for (;;) {
        if (isSo())
            return
        if (Date.now() > end)
            throw new Error(`waited ${milliseconds} ms in vain: ${what instanceof Function ? what() : what}`)
        await new Promise(soon => setTimeout(soon, 5))
    }
}

// For what the stock client would try again for ever.
async function within(milliseconds, promise, what) {
    let timer
    const tooLate = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`waited ${milliseconds} ms in vain ${what}`)), milliseconds)
    })
    return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer))
}

function answerTo(push) {
    return new Promise((resolve, reject) => {
        push.receive("ok", resolve)
            .receive("error", response => reject(new Refused(response)))
            .receive("timeout", () => reject(new Error("no reply")))
    })
}

export class Refused extends Error {
    constructor(response) {
        super(`refused: ${JSON.stringify(response)}`)
        this.reason = response.reason
        this.response = response
    }
}
