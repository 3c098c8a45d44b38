// Whatever people say or call themselves: text in a real browser, and nothing else.
import assert from "node:assert/strict"
import { once } from "node:events"
import { after, afterEach, before, test } from "node:test"
import { WebSocket } from "ws"
import { allClosed, browserClosed, Person } from "./browser.mjs"
import { allGone, Guest } from "./guest.mjs"
import { hostile } from "./hostile.mjs"
import { Server } from "./server.mjs"

const manyMembers = 1000
const manyMessages = 3000
const longestPauseMs = 5000 // a busy machine, and a page that has to stay alive

let server
before(async () => {
    const unlimited = ["messages-per-second", "connections-per-address", "half-open-per-address"]
    const limits = Object.fromEntries(unlimited.map(name => [name, 0]))
    server = await Server.start({ limits: { ...limits, "members-per-room": manyMembers + 10 } })
})
afterEach(async () => { await allClosed(); await allGone() })
after(async () => { await browserClosed(); await server.stop() })

const harmless = async person => {
    assert.equal(await person.page.evaluate(() => window.pwned), undefined)
    assert.equal(await person.page.locator("#log :is(img, svg:not(.figure > svg), script, style, link, iframe, form, input, base, meta)").count(), 0)
    await person.nothing()
}

test("60 texts and names that would be code", async () => {
    assert.equal(hostile.length, 60)
    const ann = await Person.in(server, "hostile")
    const names = []
    let last
    for (const text of hostile) {
        last = await Guest.in(server, "hostile", { username: text.slice(0, 32) })
        names.push(last.reply.username)
        await last.say(text)
    }
    await ann.heard(hostile.at(-1))
    assert.deepEqual((await ann.said).map(([, text]) => text), hostile)
    assert.deepEqual((await ann.said).map(([name]) => name), names)
    assert.ok(names.filter((name, i) => name === hostile[i].slice(0, 32).trim()).length > 40, "most were taken as they are")
    const links = await ann.page.locator("#log a").evaluateAll(all => all.map(a => a.href))
    assert.deepEqual(links.filter(link => !/^https?:\/\/(example\.org|evil\.example)(\/|$)/.test(link)), [])
    const protocols = await ann.page.locator("a").evaluateAll(all => all.map(a => a.protocol))
    assert.deepEqual([...new Set(protocols)].sort(), ["earshot:", "http:", "https:"])
    await ann.until(name => document.getElementById("list").textContent.includes(name), names.at(-1))
    await last.leave()
    await ann.sees("left")
    await harmless(ann)
})

test("one's own name and texts, too", async () => {
    const ann = await Person.in(server, "own")
    for (const text of hostile.slice(0, 4)) {
        await ann.page.keyboard.press("F2")
        await ann.page.locator("#own-name").fill(text.slice(0, 32))
        await ann.page.keyboard.press("Enter")
        await ann.until(name => document.getElementById("rename").innerText === name, text.slice(0, 32).trim())
        await ann.says(text)
        await ann.heard(text)
    }
    await harmless(ann)
})

test("rooms that nobody can have", async () => {
    const ann = await Person.at(server.url.origin)
    for (const text of hostile.slice(0, 20)) {
        await ann.page.goto(`${server.url.origin}/${encodeURIComponent(text)}`)
        assert.equal(await ann.page.locator("h1").innerText(), "There is no room here")
        ann.forgives(/404/)
        await ann.nothing()
        await ann.page.goto(`${server.url.origin}/?room=${encodeURIComponent(text)}`)
        assert.equal(await ann.page.locator("#name").inputValue(), text)
        await harmless(ann)
    }
})

test("directions and marks stay where they are", async () => {
    const ann = await Person.in(server, "marks")
    const cid = await Guest.in(server, "marks", { username: "\u202eCid\u0301\u0301\u0301\u0301\u0301\u0301\u0301" })
    await cid.say("\u202ehttp://example.org/gpj.exe\u202c tail")
    await cid.say("שלום http://example.org/ עולם")
    await cid.say("z" + "\u0301".repeat(500))
    await ann.until(() => document.querySelectorAll(".said").length === 3)
    const [first, second] = await ann.page.locator(".said p").evaluateAll(all => all.map(p => [p.innerText, getComputedStyle(p).direction]))
    assert.deepEqual(first, ["http://example.org/gpj.exe\u202c tail", "ltr"])
    assert.equal(second[1], "rtl")
    assert.equal(await ann.page.locator(".said").last().evaluate(row => getComputedStyle(row).overflowY), "clip")
    await harmless(ann)
})

test(`${manyMembers} people and ${manyMessages} messages at once: the page stays alive and bounded`, async () => {
    const crowd = Array.from({ length: manyMembers }, () => new WebSocket(`${server.socketUrl}/websocket?vsn=2.0.0`))
    const opened = Promise.all(crowd.map(each => once(each, "open")))
    const ann = await Person.in(server, "crowd")
    await ann.page.evaluate(() => {
        window.longest = 0
        let last = performance.now()
        const frame = now => {
            window.longest = Math.max(window.longest, now - last)
            last = now
            requestAnimationFrame(frame)
        }
        requestAnimationFrame(frame)
    })
    await opened
    crowd.forEach((each, i) => each.send(JSON.stringify(["1", "1", "room:crowd", "phx_join", { username: `p${i}` }])))
    await ann.until(count => document.querySelectorAll("#list li").length === count, manyMembers + 1)
    await ann.sees("Users online (1,001)", "#online")
    for (let i = 0; i < manyMessages; ++i)
        crowd[i % 10].send(JSON.stringify(["1", `${i + 2}`, "room:crowd", "new_message", { content: `m${i}` }]))
    await ann.heard(`m${manyMessages - 1}`)
    const { rows, longest } = await ann.page.evaluate(() => ({ rows: document.getElementById("log").childElementCount, longest: window.longest }))
    assert.ok(rows <= 1000, `${rows} rows`)
    assert.ok(longest < longestPauseMs, `${longest} ms without a picture`)
    console.log(`longest time without a picture: ${Math.round(longest)} ms`)
    await ann.sees("Earlier messages are no longer kept")
    await ann.input.fill("still here")
    crowd.forEach(each => each.terminate())
    await ann.until(() => document.querySelectorAll("#list li").length === 1)
    await ann.sees("and 998 others left")
    await ann.nothing()
})
