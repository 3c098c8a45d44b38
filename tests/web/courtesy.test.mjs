// What a room's host decides, and what clients make of it that know nothing of hosts.
import assert from "node:assert/strict"
import { after, afterEach, before, test } from "node:test"
import { allGone, Guest, until } from "./guest.mjs"
import { Server } from "./server.mjs"

let server
before(async () => server = await Server.start())
after(() => server.stop())
afterEach(allGone)

// What this guest is told beside talk and presence, as [event, payload].
function told(guest) {
    const events = []
    for (const event of ["courtesy", "waiting", "removed", "room_closed"])
        guest.channel.on(event, payload => events.push([event, payload]))
    return events
}

async function hosted(room) {
    const ann = await Guest.in(server, room, { username: "Ann" })
    const bob = await Guest.in(server, room, { username: "Bob" })
    return { ann, bob, toBob: told(bob), act: deed => ann.push("courtesy", deed) }
}

test("the first is host, and what it does is told to everyone", async () => {
    const { ann, bob, toBob, act } = await hosted("host")
    assert.deepEqual(bob.reply.courtesy, { host: ann.reply.member })
    assert.deepEqual(await act({ do: "lock", on: true }), {})
    await until(() => toBob.length === 1, "the lock")
    assert.deepEqual(toBob, [["courtesy", {
        host: ann.reply.member, locked: true, did: { do: "lock", on: true, by: ann.reply.member }
    }]])
    await assert.rejects(bob.push("courtesy", { do: "lock", on: false }), { reason: "not-host" })
})

test("a locked room lets nobody in; the stock client is in when it is open", async () => {
    const { act } = await hosted("lock")
    await act({ do: "lock", on: true })
    const cid = new Guest(server, "lock", {}, { rejoinAfterMs: () => 50 })
    await assert.rejects(cid.join(), { reason: "locked" })
    await act({ do: "lock", on: false })
    await until(() => cid.joined === 1, "Cid to be in")
})

test("who knocks shows the session it was given, and comes in by it", async () => {
    const { ann, act } = await hosted("knock")
    const toAnn = told(ann)
    await act({ do: "knock", on: true })
    let session
    const cid = new Guest(server, "knock", () => ({ username: "Cid", session }), { rejoinAfterMs: () => 100 })
    const refused = await cid.join().catch(({ response }) => response)
    assert.deepEqual([refused.reason, refused.retry_ms], ["knocking", 1000])
    session = refused.session
    const waiting = () => toAnn.filter(([event]) => event === "waiting").at(-1)?.[1].waiting ?? []
    await until(() => waiting().length === 1, "Cid to be listed")
    assert.equal(waiting()[0].username, "Cid")
    await act({ do: "admit", member: waiting()[0].member })
    await until(() => cid.joined === 1, "Cid to be in")
    assert.deepEqual([cid.reply.member, cid.reply.session], [waiting()[0].member, session])
})

test("who is muted or too quick is told so", async () => {
    const { ann, bob, act } = await hosted("mute")
    await act({ do: "mute", member: bob.reply.member, on: true })
    await assert.rejects(bob.say("hear me"), { reason: "muted" })
    await act({ do: "mute", member: bob.reply.member, on: false })
    await act({ do: "slow", ms: 60000 })
    await bob.say("one")
    const { reason, response } = await bob.say("two").catch(refusal => refusal)
    assert.equal(reason, "slow")
    assert.ok(response.retry_ms > 0 && response.retry_ms <= 60000)
    await until(() => ann.said.length === 1, "the one text")
})

test("who is removed is told why, and the stock client stays away", async () => {
    const { ann, bob, toBob, act } = await hosted("remove")
    const closed = new Promise(done => bob.channel.onClose(done))
    bob.memoir.left(false)
    await act({ do: "remove", member: bob.reply.member })
    await closed
    assert.deepEqual(toBob, [["removed", { by: ann.reply.member }]])
    await until(() => ann.names.length === 1, "Bob to be gone")
    assert.equal(bob.channel.state, "closed")
    const { session } = bob.reply
    await assert.rejects(new Guest(server, "remove", { username: "Robert", session }).join(), { reason: "removed" })
})

test("the mark passes on, and who has it can close the room", async () => {
    const { ann, bob, toBob } = await hosted("pass")
    await ann.leave()
    await until(() => toBob.length === 1, "the mark")
    const { member } = bob.reply
    const did = { do: "hand-over", member, username: "Bob" }
    assert.deepEqual(toBob[0], ["courtesy", { host: member, did }])
    const closed = new Promise(done => bob.channel.onClose(done))
    bob.memoir.left(false)
    await bob.push("courtesy", { do: "close" })
    await closed
    assert.deepEqual(toBob.at(-1), ["room_closed", { reason: "host-closed" }])
})
