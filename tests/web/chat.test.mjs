// A client that knows nothing of Earshot: it sends {content}, and reads {username, content}.
import assert from "node:assert/strict"
import { after, afterEach, before, test } from "node:test"
import { allGone, Guest, until } from "./guest.mjs"
import { strangerIn } from "./history.mjs"
import { Server } from "./server.mjs"

let server
before(async () => server = await Server.start())
after(() => server.stop())
afterEach(allGone)

const spoken = guest => guest.said.map(({ username, content }) => `${username}: ${content}`)

test("joins and is told who it is", async () => {
    const guest = new Guest(server, "tea", { username: "Ann" })
    const reply = await guest.join()
    assert.equal(reply.username, "Ann")
    assert.equal(reply.room, "tea")
    assert.equal(reply.seq, 0)
    assert.match(reply.epoch, /^.+$/)
    assert.equal(reply.limits.message_characters, 4000)
    await until(() => guest.list.length === 1, "its own presence")
    assert.deepEqual(guest.list[0].slice(0, 2), [reply.member, "Ann"])
})

test("without a name it is given two words, another pair for each", async () => {
    const [one, two] = await Promise.all([Guest.in(server, "names"), Guest.in(server, "names")])
    assert.match(one.reply.username, /^\p{L}+[ -]\p{L}+$/u)
    assert.notEqual(one.reply.username, two.reply.username)
})

test("a taken name is drawn anew", async () => {
    await Guest.in(server, "taken", { username: "Ann" })
    const second = await Guest.in(server, "taken", { username: "ann" })
    assert.notEqual(second.reply.username.toLowerCase(), "ann")
})

test("talk reaches everybody, the speaker too, in one order", async () => {
    const ann = await Guest.in(server, "talk", { username: "Ann" })
    const bob = await Guest.in(server, "talk", { username: "Bob" })
    assert.deepEqual(await ann.say("hello"), { seq: 1 })
    assert.deepEqual(await bob.say("hello"), { seq: 2 })
    const both = i => [ann.say(`a${i}`), bob.say(`b${i}`)]
    const replies = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].flatMap(both))
    const numbers = replies.map(({ seq }) => seq).sort((a, b) => a - b)
    assert.deepEqual(numbers, Array.from({ length: 16 }, (_, i) => i + 3))
    await until(() => ann.said.length === 18 && bob.said.length === 18, "18 messages")
    assert.deepEqual(spoken(ann), spoken(bob))
    assert.deepEqual(spoken(ann).slice(0, 2), ["Ann: hello", "Bob: hello"])
    assert.deepEqual(ann.said.map(({ seq }) => seq), Array.from({ length: 18 }, (_, i) => i + 1))
    assert.equal(new Set(ann.said.map(({ uuid }) => uuid)).size, 18)
})

test("any text comes back as it went", async () => {
    const ann = await Guest.in(server, "text", { username: "Ann" })
    const texts = ["<b>&amp;</b> \"quoted\" \\ back", "tab\tand\nline", "héllo wörld", "你好 😀 مرحبا",
                   "\u2028/\u007f", "x".repeat(4000)]
    for (const text of texts)
        await ann.say(text)
    await until(() => ann.said.length === texts.length, "all texts")
    assert.deepEqual(ann.said.map(({ content }) => content), texts)
})

test("who comes later hears nothing from before; the same words twice are two messages", async () => {
    const ann = await Guest.in(server, "later", { username: "Ann" })
    await ann.say("early")
    const bob = await Guest.in(server, "later", { username: "Bob" })
    assert.deepEqual(bob.reply.missed ?? [], [])
    await ann.say("again")
    await ann.say("again")
    await until(() => bob.said.length === 2, "both")
    assert.deepEqual(spoken(bob), ["Ann: again", "Ann: again"])
})

test("rooms do not hear each other, on one socket or on two", async () => {
    const tea = await Guest.in(server, "room-a")
    const other = await Guest.in(server, "room-b")
    const both = []
    strangerIn(server, "room:room-b")
    const second = tea.socket.channel("room:room-b", {})
    second.on("new_message", ({ content }) => both.push(content))
    await new Promise((resolve, reject) => second.join().receive("ok", resolve).receive("error", reject))
    await tea.say("in a")
    await other.say("in b")
    await until(() => both.length === 1 && other.said.length === 1 && tea.said.length === 1, "one each")
    assert.deepEqual([both[0], tea.said[0].content, other.said[0].content], ["in b", "in a", "in b"])
})

test("a new name is seen by the others and on what is said next", async () => {
    const ann = await Guest.in(server, "rename", { username: "Ann" })
    const bob = await Guest.in(server, "rename", { username: "Bob" })
    await until(() => bob.names.length === 2, "both there")
    const came = []
    const went = []
    bob.presence.onJoin((key, current) => current || came.push(key))
    bob.presence.onLeave((key, current) => current.metas.length || went.push(key))
    assert.deepEqual(await ann.push("rename", { username: "Anna" }), { username: "Anna" })
    await until(() => bob.names.includes("Anna"), "the new name")
    assert.deepEqual(bob.names, ["Anna", "Bob"])
    assert.deepEqual([came, went], [[], []], "a rename is neither a coming nor a going")
    await ann.say("it is me")
    await until(() => bob.said.length === 1, "the message")
    assert.deepEqual(spoken(bob), ["Anna: it is me"])
    await assert.rejects(bob.push("rename", { username: "ANNA" }), { reason: "name-taken" })
    await assert.rejects(bob.push("rename", { username: "  " }), { reason: "name-empty" })
    await assert.rejects(bob.push("rename", { username: "x".repeat(33) }), { reason: "name-too-long" })
})

test("typing is told to the others only", async () => {
    const ann = await Guest.in(server, "typing", { username: "Ann" })
    const bob = await Guest.in(server, "typing", { username: "Bob" })
    const seen = { ann: [], bob: [] }
    ann.channel.on("typing", ({ username }) => seen.ann.push(username))
    bob.channel.on("typing", ({ username }) => seen.bob.push(username))
    ann.tell("typing", {})
    await ann.say("done")
    await until(() => bob.said.length === 1 && ann.said.length === 1, "what came after it")
    assert.deepEqual(seen, { ann: [], bob: ["Ann"] })
})

test("heartbeats are answered", async () => {
    const guest = await Guest.in(server, "beat", {}, { heartbeatIntervalMs: 1000 })
    let beats = 0
    guest.socket.onMessage(({ topic }) => beats += topic === "phoenix" ? 1 : 0)
    await until(() => beats >= 2, "two heartbeats", 10000)
    assert.equal(await new Promise(done => guest.socket.ping(rtt => done(typeof rtt))), "number")
    assert.deepEqual(guest.closeCodes, [])
    assert.equal(guest.joined, 1)
})
