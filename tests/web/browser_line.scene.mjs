// The line breaks, and the server goes and comes back, under a real browser.
import assert from "node:assert/strict"
import { createServer, connect } from "node:net"
import { once } from "node:events"
import { after, afterEach, test } from "node:test"
import { allClosed, browserClosed, Person } from "./browser.mjs"
import { allGone, Guest } from "./guest.mjs"
import { Server } from "./server.mjs"

let server
afterEach(async () => { await allClosed(); await allGone(); await server.stop("SIGKILL") })
after(browserClosed)

const noServer = /ERR_CONNECTION_(REFUSED|RESET)|WebSocket connection to/

// Another port in front of the server, that can be cut.
async function cuttable(target) {
    const lines = new Set()
    const front = createServer(near => {
        const far = connect(target.port, "127.0.0.1")
        near.pipe(far).pipe(near)
        for (const end of [near, far]) {
            lines.add(end)
            end.on("error", () => {})
            end.on("close", () => { lines.delete(end); near.destroy(); far.destroy() })
        }
    })
    front.listen(0, "127.0.0.1")
    await once(front, "listening")
    const { port } = front.address()
    return {
        url: new URL(`http://127.0.0.1:${port}/`),
        async cut() { front.close(); lines.forEach(line => line.destroy()); await once(front, "close") },
        async mend() { front.listen(port, "127.0.0.1"); await once(front, "listening") },
        end() { front.close(); lines.forEach(line => line.destroy()) },
    }
}

test("a restart: the same name, a mark, and nobody joined anew", async () => {
    server = await Server.startOnFixedPort()
    const ann = await Person.in(server, "again")
    const ben = await Person.in(server, "again")
    const [a, b] = [await ann.name, await ben.name]
    await ann.sees(`${b} joined`)
    await ann.says("before")
    await ben.heard("before")
    await server.stop()
    await ann.sees("The line to the room is lost.", "#banner")
    await ann.says("too early")
    await ann.sees("Not now: the line is lost. Try again when it is back.", "#notice")
    server = await Server.start({ port: server.port })
    for (const each of [ann, ben]) {
        await each.sees("The room started anew")
        await each.until(() => document.getElementById("banner").hidden)
        await each.until(() => document.querySelectorAll("#list li").length === 2)
    }
    assert.deepEqual([await ann.name, await ben.name], [a, b])
    assert.equal(await ann.input.inputValue(), "too early")
    await ann.input.press("Enter")
    await ben.heard("too early")
    assert.deepEqual(await ben.said, [[a, "before"], [a, "too early"]])
    assert.deepEqual((await ann.rows).filter(row => /joined|left/.test(row)).length, 2, "You joined, and Ben did, once")
    for (const each of [ann, ben]) {
        each.forgives(noServer)
        await each.nothing()
    }
})

test("a text that nobody answered stays, and says so", async () => {
    server = await Server.startOnFixedPort()
    const ann = await Person.in(server, "silent")
    server.child.kill("SIGSTOP")
    await ann.says("did you hear?")
    await ann.until(() => document.getElementById("composer").classList.contains("waiting"))
    await ann.page.keyboard.type(" And more")
    server.child.kill("SIGCONT")
    await ann.heard("did you hear?") // only late: then it is gone from the input, and what was written since is not
    await ann.until(() => document.getElementById("input").value === " And more")
    await ann.input.press("Enter")
    await ann.heard(" And more")
    await ann.until(() => document.getElementById("input").value === "")
    server.child.kill("SIGSTOP")
    await ann.says("and now?")
    await server.stop("SIGKILL")
    server = await Server.start({ port: server.port })
    await ann.sees("Perhaps not sent: the line was lost before the host answered. Press Enter to send again.", "#notice")
    assert.equal(await ann.input.inputValue(), "and now?")
    await ann.input.press("Enter")
    await ann.heard("and now?")
    assert.equal(await ann.input.inputValue(), "")
    assert.equal(await ann.notice.innerText(), "")
})

test("a text that did not leave is not for whoever has the room's name next", async () => {
    server = await Server.startOnFixedPort()
    const ann = await Person.in(server, "before")
    await ann.page.evaluate(() => { // as it is for a moment when the line goes
        window.whole = Object.getOwnPropertyDescriptor(WebSocket.prototype, "readyState")
        Object.defineProperty(WebSocket.prototype, "readyState", { ...window.whole, get: () => WebSocket.CLOSING })
    })
    await ann.says("only for you")
    await ann.until(() => document.getElementById("composer").classList.contains("waiting"))
    await ann.page.evaluate(() => Object.defineProperty(WebSocket.prototype, "readyState", window.whole))
    await server.stop("SIGKILL")
    server = await Server.start({ port: server.port })
    await ann.sees("Not sent: the room let go of you for a moment. Send again.", "#notice")
    assert.equal(await ann.input.inputValue(), "only for you")
    await ann.sees("The room started anew")
    assert.deepEqual(await ann.said, [])
    await ann.input.press("Enter")
    await ann.heard("only for you")
})

test("what was missed comes after; what the room no longer has is marked", async () => {
    server = await Server.start({ limits: { "messages-per-second": 0 } })
    const front = await cuttable(server)
    try {
        const ann = await Person.in(front, "missed")
        const cid = await Guest.in(server, "missed", { username: "Cid" })
        const name = await ann.name
        await cid.say("one")
        await ann.heard("one")
        await front.cut()
        await ann.sees("The line to the room is lost.", "#banner")
        await cid.say("two")
        await front.mend()
        await ann.heard("two")
        assert.equal(await ann.page.locator(".break").count(), 0)
        await front.cut()
        await ann.sees("The line to the room is lost.", "#banner")
        for (let i = 0; i < 300; ++i)
            await cid.say(`${i}`)
        await front.mend()
        await ann.heard("299")
        assert.equal(await ann.page.locator(".break").innerText(), "44 messages are missing here")
        assert.deepEqual((await ann.said).map(([, text]) => text).slice(0, 4), ["one", "two", "44", "45"])
        assert.equal(await ann.name, name)
        assert.deepEqual((await ann.rows).filter(row => row.includes("left")), [])
        ann.forgives(noServer)
        await ann.nothing()
    } finally {
        front.end()
    }
})
