// After any number of comings and goings the list of each stock client is the server's own.
// Chance can be repeated: EARSHOT_SEED=N.
import assert from "node:assert/strict"
import { after, afterEach, before, test } from "node:test"
import { Crowd } from "./crowd.mjs"
import { allGone, Guest, rows, until } from "./guest.mjs"
import { Random } from "./random.mjs"
import { Server } from "./server.mjs"

let server
before(async () => server = await Server.start())
after(() => server.stop())
afterEach(allGone)

const graceMs = 10000 // as long a member who will return keeps its place

// What is wrong with the server's `state`, seen from those who know that they are in; null if nothing is.
function differs(state, crowd, others) {
    const lines = crowd.lines
    for (const { reply: { member } } of others)
        lines.set(member, 1)
    for (const [member, { metas }] of Object.entries(state)) {
        if (!lines.has(member) && !crowd.fading.has(member))
            return `${member} ("${metas[0].username}") is listed and gone`
        const count = lines.get(member) ?? metas.length
        if (count !== metas.length)
            return `${member} ("${metas[0].username}") is listed ${metas.length} times and has ${count} lines`
        if (new Set(metas.map(({ username }) => username)).size !== 1)
            return `${member} has several names: ${metas.map(({ username }) => username)}`
        lines.delete(member)
    }
    return lines.size === 0 ? null : `${[...lines.keys()]} are here and not listed`
}

// A fresh joiner gets the server's list. Once it has spoken, everybody has heard all that happened before.
async function comparison(crowd, stayer) {
    const witness = await Guest.in(server, crowd.room)
    try {
        await until(() => witness.firstState, "presence_state")
        const wrong = differs(witness.firstState, crowd, [stayer, witness])
        if (wrong)
            return wrong
        const { seq } = await witness.say("Does everybody see the same?")
        const everybody = [stayer, witness, ...crowd.present]
        await until(() => everybody.every(guest => guest.said.at(-1)?.seq === seq), "everybody to hear it")
        const expected = rows(witness.firstState).map(String)
        const odd = everybody.filter(guest => String(guest.list) !== String(expected))
        if (odd.length === 0)
            return null
        const list = odd[0].list.map(String)
        return `${odd.length} of ${everybody.length} differ; too many: ${list.filter(row => !expected.includes(row))}; `
            + `missing: ${expected.filter(row => !list.includes(row))}`
    } finally {
        await witness.leave()
    }
}

// A cut line is noticed, and a kept place given up, when the server comes to it: asked again for a while.
// A list that went wrong stays wrong, so asking again hides nothing.
async function everybodySeesTheSame(crowd, stayer) {
    const end = Date.now() + 3000
    for (;;) {
        const wrong = await comparison(crowd, stayer)
        if (!wrong)
            return
        assert.ok(Date.now() < end, wrong)
    }
}

test("1,000 joins and leaves", { timeout: 100000 }, async context => {
    const seed = Number(process.env.EARSHOT_SEED ?? Math.floor(Math.random() * 2 ** 32))
    console.log(`EARSHOT_SEED=${seed}`)
    const crowd = new Crowd(server, "crowd", new Random(seed), 20)
    const stayer = await Guest.in(server, crowd.room, { username: "Stayer" })
    await until(() => stayer.list.length === 1, "its own presence")
    const seen = new Set(Object.keys(stayer.presence.state))
    stayer.presence.onJoin((key, current) => current || seen.add(key))
    stayer.presence.onLeave((key, current) => current.metas.length || seen.delete(key))

    for (let round = 0; round < 20; ++round) {
        await crowd.move(50)
        await everybodySeesTheSame(crowd, stayer)
    }
    context.diagnostic(`${crowd.comingsAndGoings}: ${JSON.stringify(crowd.deeds)}`)
    assert.ok(crowd.comingsAndGoings >= 1000)

    const alone = () => stayer.list.filter(([member]) => !crowd.lines.has(member))
    const kept = () => `the kept places to be given up: ${alone()}`
    await until(() => alone().length === 1, kept, graceMs + 3000)
    crowd.fading.clear()
    await everybodySeesTheSame(crowd, stayer)
    const listed = Object.keys(stayer.presence.state)
    assert.deepEqual([...seen].sort(), listed.sort(), "onJoin and onLeave tell the same")

    await Promise.all(crowd.present.map(guest => guest.leave()))
    await until(() => stayer.list.length === 1, "the stayer to be alone")
    await stayer.leave()
    const next = await Guest.in(server, crowd.room)
    assert.notEqual(next.reply.epoch, stayer.reply.epoch, "the last one out ended the room")
    assert.equal(next.reply.seq, 0)
})
