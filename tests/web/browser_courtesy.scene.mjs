// A host's courtesy as a guest in a browser meets it. The host has the stock Phoenix client.
import assert from "node:assert/strict"
import { after, afterEach, before, test } from "node:test"
import { allClosed, browserClosed, Person } from "./browser.mjs"
import { allGone, Guest, until } from "./guest.mjs"
import { Server } from "./server.mjs"

let server
before(async () => server = await Server.start())
afterEach(async () => { await allClosed(); await allGone() })
after(async () => { await browserClosed(); await server.stop() })

const hostOf = async room => {
    const host = await Guest.in(server, room, { username: "Hal" })
    host.waiting = []
    host.channel.on("waiting", ({ waiting }) => host.waiting = waiting)
    host.does = (deed, more = {}) => host.push("courtesy", { do: deed, ...more })
    return host
}
const idOf = (host, name) => Object.entries(host.presence.state).find(([, { metas }]) => metas[0].username === name)[0]
const at = room => Person.at(`${server.url.origin}/${room}`)

test("everybody has a figure, and the host a mark", async () => {
    await hostOf("marks")
    const ann = await Person.in(server, "marks")
    await ann.sees("host", "#list")
    assert.deepEqual(await ann.page.locator("#list li").evaluateAll(rows => rows.map(row => !!row.querySelector(".figure path"))),
                     [true, true])
    await ann.says("mine")
    await ann.heard("mine")
    const drawn = selector => ann.page.locator(selector).first().evaluate(path => path.getAttribute("d"))
    assert.equal(await drawn(".said .figure path"), await drawn("#list li .figure path"))
    await ann.nothing()
})

test("what a host does stands in the room, in words", async () => {
    const hal = await hostOf("deeds")
    const ann = await Person.in(server, "deeds")
    const name = await ann.name
    const member = idOf(hal, name)
    await hal.does("lock", { on: true })
    await ann.sees("Hal locked the room: nobody new can come in")
    await hal.does("lock", { on: false })
    await ann.sees("Hal unlocked the room")
    await hal.does("slow", { ms: 5000 })
    await ann.sees("Hal slowed the room down: one message every 5 s")
    await ann.says("one")
    await ann.heard("one")
    await ann.says("two")
    await ann.sees("Not sent yet: the room is in slow mode.", "#notice")
    assert.equal(await ann.input.inputValue(), "two")
    await ann.until(() => document.getElementById("notice").textContent === "")
    await ann.input.press("Enter")
    await ann.heard("two")
    await hal.does("slow", { ms: 0 })
    await ann.sees("Hal ended the slow mode")
    await hal.does("mute", { member, on: true })
    await ann.sees(`Hal muted ${name}`)
    await ann.sees("The host muted you: you can read here, and not write.", "#notice")
    await ann.sees("muted", "#list")
    await ann.says("kept")
    assert.equal(await ann.input.inputValue(), "kept")
    await hal.does("mute", { member, on: false })
    await ann.until(() => document.getElementById("notice").textContent === "")
    await ann.input.press("Enter")
    await ann.heard("kept")
    await hal.does("hand-over", { member })
    await ann.sees(`Hal made ${name} the host`)
    await ann.nothing()
})

test("a removed one keeps what was on the screen, and what was written", async () => {
    const hal = await hostOf("out")
    const ann = await Person.in(server, "out")
    await hal.say("before")
    await ann.heard("before")
    await ann.input.fill("half a sentence")
    await hal.does("remove", { member: idOf(hal, await ann.name) })
    await ann.sees("The host removed you from this room.", "#banner")
    await ann.heard("before")
    assert.equal(await ann.input.inputValue(), "half a sentence")
    await ann.nothing()
})

test("who knocks waits, is let in, turned away, or gives up", async () => {
    const hal = await hostOf("door")
    await hal.does("knock", { on: true })
    const ann = await at("door")
    await ann.sees("The host has been asked.", "#banner")
    await until(() => hal.waiting.length === 1, "Ann to knock")
    await hal.does("admit", { member: hal.waiting[0].member })
    await ann.page.locator("#rename:enabled").waitFor()
    assert.equal(await ann.page.locator("#banner").isVisible(), false)
    const ben = await at("door")
    await ben.sees("The host has been asked.", "#banner")
    await until(() => hal.waiting.length === 1, "Ben to knock")
    await hal.does("turn-away", { member: hal.waiting[0].member })
    await ben.sees("The host did not let you in.", "#banner")
    const cid = await at("door")
    await cid.page.locator("#banner button", { hasText: "Cancel" }).click()
    await cid.sees("You are not waiting any more.", "#banner")
    await cid.page.locator("#banner button", { hasText: "Try now" }).click()
    await cid.sees("The host has been asked.", "#banner")
    await hal.does("lock", { on: true })
    const dot = await at("door")
    await dot.sees("The room is locked", "#banner")
    for (const each of [ann, ben, cid, dot])
        await each.nothing()
})
