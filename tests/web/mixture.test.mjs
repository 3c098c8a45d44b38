// Old and new clients in one room: they have to agree on everything that they are told.
import assert from "node:assert/strict"
import { after, afterEach, before, test } from "node:test"
import { chosen, clients } from "./clients.mjs"
import { allGone, Guest, until } from "./guest.mjs"
import { Random } from "./random.mjs"
import { Server } from "./server.mjs"

const skip = chosen !== "mixed"
let server
before(async () => server = await Server.start({ limits: { "messages-per-second": 0 } }))
after(() => server.stop())
afterEach(allGone)

function guestsOf(room) {
    return Promise.all([...clients].map(([version, client]) =>
        Guest.in(server, room, { username: `v${version}` }, { client })))
}

const numbers = ({ said }) => said.map(({ seq }) => seq)
const talk = ({ said }) => said.map(({ username, content }) => `${username}: ${content}`)

test("three versions at once: one order for all, and nothing twice", { skip }, async () => {
    const guests = await guestsOf("order")
    const replies = await Promise.all(Array.from({ length: 300 }, (_, i) => guests[i % 3].say(`message ${i}`)))
    await until(() => guests.every(({ said }) => said.length === 300), "300 messages each")
    for (const guest of guests) {
        assert.deepEqual(numbers(guest), Array.from({ length: 300 }, (_, i) => i + 1))
        assert.deepEqual(talk(guest), talk(guests[0]))
    }
    assert.equal(new Set(replies.map(({ seq }) => seq)).size, 300)
})

test("three versions see the same people come, go, and change their names", { skip }, async () => {
    const guests = await guestsOf("people")
    const random = new Random(8)
    const others = []
    for (let i = 0; i < 60; ++i) {
        if (others.length < 3 || random.chance(50))
            others.push(await Guest.in(server, "people"))
        else if (random.chance(30))
            await random.pick(others).push("rename", { username: `Known ${i}` })
                .catch(({ reason }) => assert.equal(reason, "rate"))
        else
            await others.splice(random.below(others.length), 1)[0].leave()
    }
    const { seq } = await guests[0].say("now")
    const names = [...guests, ...others].map(({ reply: { member } }) => member).sort()
    const listed = guest => [...new Set(guest.list.map(([member]) => member))].sort()
    await until(() => guests.every(({ said }) => said.at(-1)?.seq === seq), "what came after it all")
    await until(() => guests.every(guest => String(listed(guest)) === String(names)), "all those who are here")
    for (const guest of guests)
        assert.deepEqual(guest.list, guests[0].list)
})

test("three versions come back when the server does, under their own names", { skip }, async () => {
    let own = await Server.startOnFixedPort()
    try {
        const back = { reconnectAfterMs: () => 50 }
        const guests = await Promise.all([...clients].map(([version, client]) =>
            Guest.in(own, "back", { username: `v${version}` }, { client, ...back })))
        await own.stop("SIGTERM")
        await until(() => guests.every(({ closeCodes }) => closeCodes.length > 0), "all to notice")
        assert.deepEqual(guests.map(({ closeCodes: [code] }) => code), [1012, 1012, 1012])
        own = await Server.start({ port: own.port })
        await until(() => guests.every(({ joined }) => joined === 2), "all to be back", 10000)
        await until(() => guests.every(({ names }) => names.length === 3), "all lists")
        for (const guest of guests)
            assert.deepEqual(guest.names, [...clients.keys()].map(version => `v${version}`))
    } finally {
        await own.stop("SIGKILL")
    }
})
