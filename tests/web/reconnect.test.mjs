// The server goes and comes back on the same port; the stock client has to find its way by itself.
import assert from "node:assert/strict"
import { afterEach, test } from "node:test"
import { allGone, Guest, until } from "./guest.mjs"
import { Server } from "./server.mjs"

let server
afterEach(async () => {
    await allGone()
    await server.stop("SIGKILL")
})

const quickly = { reconnectAfterMs: () => 50 }

for (const [signal, closeCode, exit] of [
    ["SIGTERM", 1012, 0],
    ["SIGINT", 1012, 0],
    ["SIGKILL", 1006, "SIGKILL"],
]) {
    test(`rejoins after the server was stopped by ${signal}`, async () => {
        server = await Server.startOnFixedPort()
        const ann = await Guest.in(server, "again", { username: "Ann" }, quickly)
        const bob = await Guest.in(server, "again", { username: "Bob" }, quickly)
        await ann.say("before")
        await until(() => bob.said.length === 1, "the first message")
        const before = ann.reply

        assert.equal(await server.stop(signal), exit)
        await until(() => ann.closeCodes.length > 0 && bob.closeCodes.length > 0, "both to notice")
        assert.deepEqual([ann.closeCodes[0], bob.closeCodes[0]], [closeCode, closeCode])

        server = await Server.start({ port: server.port })
        await until(() => ann.joined === 2 && bob.joined === 2, "both to be back", 10000)
        assert.notEqual(ann.reply.epoch, before.epoch, "it is another room of the same name")
        assert.equal(ann.reply.username, "Ann")
        await until(() => ann.names.length === 2 && bob.names.length === 2, "both lists")
        assert.deepEqual(ann.names, ["Ann", "Bob"])
        assert.deepEqual(ann.list, bob.list)
        assert.equal((await bob.say("after")).seq, 1)
        await until(() => ann.said.length === 2, "the second message")
        assert.deepEqual(ann.said.map(({ username, content }) => [username, content]),
                         [["Ann", "before"], ["Bob", "after"]])
    })
}

test("a cut line: gone at once for the others, and back by itself", async () => {
    server = await Server.start()
    const ann = await Guest.in(server, "cut", { username: "Ann" }, quickly)
    const bob = await Guest.in(server, "cut", { username: "Bob" }, quickly)
    await until(() => ann.names.length === 2, "both there")
    const went = []
    ann.presence.onLeave((key, current) => current.metas.length || went.push(key))
    const before = bob.reply.member
    bob.cutLine()
    await until(() => bob.joined === 2 && went.length === 1, "Bob to go and to return")
    await until(() => ann.names.length === 2, "both there again")
    assert.deepEqual(went, [before])
    assert.deepEqual(ann.names, ["Ann", "Bob"])
})

test("a cut line with a session: the same member again, and nobody sees it go", async () => {
    server = await Server.start()
    const ann = await Guest.in(server, "kept", { username: "Ann" }, quickly)
    let reply = {}
    const params = () => ({ username: "Bob", session: reply.session ?? "", epoch: reply.epoch ?? "", seq: 0 })
    const bob = await Guest.in(server, "kept", params, quickly)
    reply = bob.reply
    await until(() => ann.names.length === 2, "both there")
    const flicker = []
    ann.presence.onJoin((key, current) => current || flicker.push(`+${key}`))
    ann.presence.onLeave((key, current) => current.metas.length || flicker.push(`-${key}`))
    bob.cutLine()
    await ann.say("did you hear?")
    await until(() => bob.joined === 2, "Bob to be back")
    await ann.say("welcome")
    await until(() => bob.said.some(({ content }) => content === "welcome"), "the line to work")
    assert.equal(bob.reply.member, reply.member)
    assert.equal(bob.reply.username, "Bob")
    assert.deepEqual(bob.reply.missed.map(({ content }) => content), ["did you hear?"])
    assert.deepEqual(flicker, [])
    assert.deepEqual(ann.names, ["Ann", "Bob"])
})

// The name goes while its bearer may still seem to be away: what others see then is no leaving, and the judge knows.
test("a cut line with a session: renamed by its other line before it reads that it is back", async () => {
    server = await Server.start()
    const bob = await Guest.in(server, "both", { username: "Bob" }, quickly)
    let session = ""
    const ann = await Guest.in(server, "both", () => ({ session }), quickly)
    session = ann.reply.session
    const other = await Guest.in(server, "both", { session }, quickly)
    await until(() => bob.list.length === 3, "all lines there")
    const judged = Date.now() + 2100 // 2 s after its join a list has to be right
    await until(() => Date.now() > judged, "Bob's list to count")

    const { member, username } = ann.reply
    const before = bob.list.map(([, , line]) => line)
    ann.socket.onOpen(() => ann.socket.conn.pause())
    ann.cutLine()
    await until(() => bob.list.some(([key, , line]) => key === member && !before.includes(line)), "Ann to be back")
    await other.push("rename", { username: "Ann" })
    await until(() => bob.names.includes("Ann"), "her new name")
    ann.socket.conn.resume()
    await until(() => ann.joined === 2, "Ann to hear it")
    assert.equal(ann.reply.username, username)
    await until(() => ann.names.includes("Ann") && !ann.names.includes(username), "her to see her new name")
})

test("a line that did not hear its new name: the place is kept under it", async () => {
    server = await Server.start()
    const bob = await Guest.in(server, "unheard", { username: "Bob" }, quickly)
    let session = ""
    const ann = await Guest.in(server, "unheard", () => ({ session }), quickly)
    session = ann.reply.session
    const other = await Guest.in(server, "unheard", { session }, quickly)
    await until(() => bob.list.length === 3, "all lines there")
    ann.socket.conn.pause()
    await other.push("rename", { username: "Ann" })
    await until(() => other.names.includes("Ann"), "her new name")
    await other.leave()
    ann.vanish()
    await until(() => bob.list.length === 2, "the other line to go")
    await bob.say("Is she there?")
    assert.deepEqual(bob.names, ["Ann", "Bob"])
})
