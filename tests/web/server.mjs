// The real earshot-server, as a process of its own.
import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"

const program = process.env.EARSHOT_SERVER
if (!program)
    throw new Error("EARSHOT_SERVER has to name the earshot-server to test")

const running = new Set()
process.on("exit", () => running.forEach(child => child.kill("SIGKILL")))

export class Server {
    // The address comes from the line it prints, as a person or a script would take it.
    static async start({ port = 0, limits = {} } = {}) {
        const words = Object.entries(limits).flatMap(([name, value]) => ["--limit", `${name}=${value}`])
        const child = spawn(program, ["--port", String(port), "--log-level", "warning", ...words],
                            { stdio: ["ignore", "pipe", "pipe"] })
        running.add(child)
        const server = new Server()
        server.child = child
        server.complaints = ""
        server.ended = once(child, "exit").finally(() => running.delete(child))
        child.stderr.on("data", data => server.complaints += data)
        const line = await Promise.race([
            once(createInterface({ input: child.stdout }), "line").then(([line]) => line),
            server.ended.then(([code]) => { throw new Error(`exit code ${code}: ${server.complaints}`) }),
        ])
        const [, url] = /^Earshot server ready: (http:\/\/\S+)/.exec(line) ?? [, undefined]
        if (!url)
            throw new Error(`no address in "${line}"`)
        server.url = new URL(url)
        return server
    }

    // A fixed port for a server that is to come back: below those which the system hands out by itself, so
    // that no other program (nor a client that knocks while nobody is there) can be given it in between.
    static async startOnFixedPort(options = {}) {
        for (let tries = 0; tries < 50; ++tries) {
            const port = 20000 + Math.floor(Math.random() * 10000)
            const server = await Server.start({ ...options, port }).catch(() => null)
            if (server)
                return server
        }
        throw new Error("no free port between 20000 and 30000")
    }

    get port() { return Number(this.url.port) }
    get socketUrl() { return `ws://${this.url.host}/socket` }

    // The exit code (of SIGTERM: 0, it is a wish), or the signal's name.
    async stop(signal = "SIGTERM") {
        this.child.kill(signal)
        const [code, by] = await this.ended
        return code ?? by
    }
}
