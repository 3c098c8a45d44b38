// What the server does not allow, and how the stock client is told.
import assert from "node:assert/strict"
import { after, afterEach, before, test } from "node:test"
import { allGone, Guest, Topic, until } from "./guest.mjs"
import { Server } from "./server.mjs"

let server
before(async () => server = await Server.start({ limits: { "members-per-room": 2, "rooms-per-socket": 3 } }))
after(() => server.stop())
afterEach(allGone)

for (const [topic, params, reason] of [
    ["lobby:tea", {}, "unmatched topic"],
    ["room", {}, "unmatched topic"],
    ["room:", {}, "room-missing"],
    ["room:a/b", {}, "room-characters"],
    ["room:Tea", {}, "room-characters"],
    ["room:socket", {}, "room-reserved"],
    ["room:" + "x".repeat(65), {}, "room-too-long"],
    ["room:named", { username: " \u202e " }, "name-empty"],
    ["room:named", { username: "x".repeat(33) }, "name-too-long"],
]) {
    test(`join of "${topic.slice(0, 20)}" as ${JSON.stringify(params).slice(0, 30)}: ${reason}`, async () => {
        await assert.rejects(new Guest(server, new Topic(topic), params).join(), { reason })
    })
}

test("a full room lets nobody in until somebody leaves: the stock client tries again", async () => {
    const [ann] = await Promise.all([Guest.in(server, "full"), Guest.in(server, "full")])
    const third = new Guest(server, "full", {}, { rejoinAfterMs: () => 50 })
    await assert.rejects(third.join(), { reason: "room-full" })
    await ann.leave()
    await until(() => third.joined === 1, "the third to be in")
})

test("a private room tells a client that has no key what it lacks", async () => {
    const admission = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"
    const founder = await Guest.in(server, "private", { private: true, admission })
    assert.equal(founder.reply.username, "")
    const stock = new Guest(server, "private", { username: "Bob" })
    const refused = await stock.join().catch(({ response }) => response)
    assert.deepEqual(Object.keys(refused).sort(), ["epoch", "member", "nonce", "reason"])
    assert.equal(refused.reason, "key-required")
    assert.equal(Object.keys(founder.presence.state).length, 1)
    await assert.rejects(founder.say("in the open"), { reason: "invalid-payload" })
})

test("one room too many on one socket", async () => {
    const guest = await Guest.in(server, "first")
    const more = name => new Promise(answer => guest.socket.channel(`room:${name}`, {}).join()
        .receive("ok", () => answer("ok")).receive("error", ({ reason }) => answer(reason)))
    assert.equal(await more("second"), "ok")
    assert.equal(await more("third"), "ok")
    assert.equal(await more("fourth"), "too many channels joined")
})

test("messages: too long, empty, none, too many at once", async () => {
    const guest = await Guest.in(server, "said")
    await assert.rejects(guest.say("x".repeat(4001)), { reason: "too-long" })
    await assert.rejects(guest.say(" \n\t "), { reason: "empty" })
    await assert.rejects(guest.push("new_message", {}), { reason: "invalid-payload" })
    await assert.rejects(guest.push("new_message", { content: 7 }), { reason: "invalid-payload" })
    const all = await Promise.allSettled(Array.from({ length: 40 }, (_, i) => guest.say(`${i}`)))
    const refusals = all.filter(({ status }) => status === "rejected").map(({ reason }) => reason.response)
    assert.ok(refusals.length > 0 && refusals.length <= 20, `${refusals.length} of 40 refused`)
    for (const { reason, retry_ms } of refusals) {
        assert.equal(reason, "rate")
        assert.ok(retry_ms > 0 && retry_ms <= 1000, `retry_ms ${retry_ms}`)
    }
    await until(() => guest.said.length === 40 - refusals.length, "all that was accepted, and no more")
})

test("an unknown event costs the channel, not the socket; the stock client joins again", async () => {
    const guest = await Guest.in(server, "crash", {}, { rejoinAfterMs: () => 20 })
    guest.tell("no_such_event", {})
    await until(() => guest.joined === 2, "the second join")
    assert.deepEqual(guest.closeCodes, [])
    assert.equal((await guest.say("back")).seq, 1)
})

for (const end of ["leave", "disconnect", "vanish"]) {
    test(`connections of an address: those that are over by "${end}" do not count`, async () => {
        const small = await Server.start({ limits: { "connections-per-address": 4 } })
        try {
            for (let i = 0; i < 12; ++i) {
                // Those before may not be gone yet for the server: the stock client knocks again.
                const guest = await Guest.in(small, "few")
                await guest[end]()
            }
        } finally {
            await small.stop()
        }
    })
}
