// phoenix.js in small: one line to the server that comes back by itself.
const answerMs = 10_000
const heartbeatMs = 30_000
const firstMs = 500
const longestMs = 10_000

export class Line {
    #ref = 0
    #tries = 0
    #socket = null
    #beatRef = null
    #deadline
    #heartbeat
    #retry

    // `tell` has opened(), lost(), waiting(seconds) and received(frame).
    constructor(url, tell) {
        this.url = url
        this.tell = tell
        addEventListener("online", () => this.retryNow())
        document.addEventListener("visibilitychange", () => document.hidden || this.retryNow())
    }

    open() {
        this.#drop()
        this.isWaiting = false
        const socket = this.#socket = new WebSocket(this.url)
        this.#deadline = setTimeout(() => this.reconnect(), answerMs)
        socket.onopen = () => this.#opened()
        socket.onclose = () => this.reconnect()
        socket.onmessage = ({ data }) => this.#receive(data)
    }

    get isOpen() { return this.#socket?.readyState === WebSocket.OPEN }

    // The room knows us: the next loss begins with short waits.
    settle() { this.#tries = 0 }

    retryNow() {
        if (this.isWaiting)
            this.open()
    }

    // Doubling, with jitter, so that a room full of people does not come back in the same instant.
    reconnect() {
        this.#drop()
        this.isWaiting = true
        const full = Math.min(longestMs, firstMs * 2 ** Math.min(this.#tries++, 10))
        const until = Date.now() + full * (0.5 + Math.random() / 2)
        this.tell.lost()
        const tick = () => {
            const left = until - Date.now()
            this.tell.waiting(Math.ceil(left / 1000))
            this.#retry = left > 0 ? setTimeout(tick, Math.min(left, 1000)) : setTimeout(() => this.open())
        }
        tick()
    }

    close() {
        this.#drop()
        this.isWaiting = false
    }

    // The ref that the answer will have; null where there is no line.
    push(topic, event, payload, joinRef) {
        if (!this.isOpen)
            return null
        const ref = String(++this.#ref)
        this.#socket.send(JSON.stringify([event === "phx_join" ? ref : joinRef, ref, topic, event, payload]))
        return ref
    }

    #opened() {
        clearTimeout(this.#deadline)
        this.#heartbeat = setInterval(() => this.#beat(), heartbeatMs)
        this.tell.opened()
    }

    #beat() {
        this.#beatRef = this.push("phoenix", "heartbeat", {}, null)
        this.#deadline = setTimeout(() => this.reconnect(), answerMs)
    }

    #receive(data) {
        const [joinRef, ref, topic, event, payload] = JSON.parse(data)
        if (topic === "phoenix" && ref === this.#beatRef)
            clearTimeout(this.#deadline)
        else
            this.tell.received({ joinRef, ref, topic, event, payload })
    }

    #drop() {
        clearTimeout(this.#deadline)
        clearTimeout(this.#retry)
        clearInterval(this.#heartbeat)
        if (!this.#socket)
            return
        this.#socket.onopen = this.#socket.onclose = this.#socket.onmessage = null
        this.#socket.close()
        this.#socket = null
    }
}
