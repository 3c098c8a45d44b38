// A room in a real browser, beside the stock Phoenix client.
import assert from "node:assert/strict"
import { after, afterEach, before, test } from "node:test"
import { allClosed, browserClosed, Person } from "./browser.mjs"
import { allGone, Guest, until } from "./guest.mjs"
import { Server } from "./server.mjs"

let server
before(async () => server = await Server.start())
afterEach(async () => { await allClosed(); await allGone() })
after(async () => { await browserClosed(); await server.stop() })

test("two browsers and a stock client talk, and all see the same", async () => {
    const ann = await Person.in(server, "talk")
    assert.equal(await ann.page.locator("#invite").isVisible(), true)
    const ben = await Person.in(server, "talk")
    const cid = await Guest.in(server, "talk", { username: "Cid" })
    const [a, b] = [await ann.name, await ben.name]
    await ann.sees(`${b} and Cid joined`)
    assert.equal(await ann.page.locator("#invite").isVisible(), false)
    await ann.says("from Ann")
    await ben.heard("from Ann")
    await ben.says("two\nlines <b>and no markup</b>")
    await ann.heard("two\nlines <b>and no markup</b>")
    await cid.say("from Cid, see http://example.org/x?a=1. Or not")
    for (const each of [ann, ben]) {
        await each.heard("from Cid, see http://example.org/x?a=1. Or not")
        assert.deepEqual(await each.said, [[a, "from Ann"], [b, "two\nlines <b>and no markup</b>"],
                                           ["Cid", "from Cid, see http://example.org/x?a=1. Or not"]])
        await each.sees("Users online (3)", "#online")
        assert.deepEqual((await each.online).sort(), [a, b, "Cid"].sort())
    }
    assert.deepEqual(cid.said.map(({ content }) => content), ["from Ann", "two\nlines <b>and no markup</b>",
                                                              "from Cid, see http://example.org/x?a=1. Or not"])
    const link = ann.page.locator("#log a")
    assert.equal(await link.count(), 1)
    assert.deepEqual(await link.evaluate(a => [a.getAttribute("href"), a.textContent, a.rel, a.target]),
                     ["http://example.org/x?a=1", "http://example.org/x?a=1", "noreferrer noopener", "_blank"])
    assert.equal(await ann.page.locator(".said.own").count(), 1)
    await cid.leave()
    await ann.sees("Cid left")
    await ann.nothing()
    await ben.nothing()
})

test("typing is seen, and forgotten when it was said", async () => {
    const ann = await Person.in(server, "typing")
    const cid = await Guest.in(server, "typing", { username: "Cid" })
    const typed = []
    cid.channel.on("typing", ({ username }) => typed.push(username))
    await ann.input.pressSequentially("h")
    await until(() => typed.length === 1, "Cid to see Ann typing")
    assert.deepEqual(typed, [await ann.name])
    cid.tell("typing", {})
    await ann.sees("Cid is typing…", "#typing")
    await cid.say("done")
    await ann.until(() => document.getElementById("typing").textContent === "")
})

test("renames: by hand, refused, and those of others", async () => {
    const ann = await Person.in(server, "names")
    const cid = await Guest.in(server, "names", { username: "Cid" })
    const before = await ann.name
    await ann.page.keyboard.press("F2")
    await ann.page.locator("#own-name").fill("cid")
    await ann.page.keyboard.press("Enter")
    await ann.sees("Somebody here has that name. Choose another.", "#name-problem")
    await ann.page.locator("#own-name").fill("Anna")
    await ann.page.keyboard.press("Enter")
    await ann.sees(`${before} is now Anna`)
    await until(() => cid.names.includes("Anna"), "Cid to see the name")
    assert.equal(await ann.name, "Anna")
    assert.equal(await ann.page.evaluate(() => document.activeElement.id), "input")
    await cid.push("rename", { username: "Zed" })
    await ann.sees("Cid is now Zed")
    await ann.until(() => document.getElementById("list").innerText.includes("Zed"))
    assert.deepEqual(await ann.online, ["Anna", "Zed"])
    await ann.page.locator("#rename").click()
    await ann.page.keyboard.press("Escape")
    assert.equal(await ann.page.evaluate(() => document.activeElement.id), "rename")
    await ann.nothing()
})

test("what is refused stays, with words", async () => {
    const strict = await Server.start({ limits: { "messages-per-second": 1, "message-burst": 1 } })
    try {
        const ann = await Person.in(strict, "refused")
        const long = "x".repeat(4001)
        await ann.says(long)
        await ann.sees("Not sent: the message is too long. Shorten it and send again.", "#notice")
        assert.equal(await ann.input.inputValue(), long)
        assert.equal(await ann.page.locator("#left").innerText(), "-1")
        // By the page itself: on a busy machine a hand is slower than a message a second, and so is an eye.
        const notice = await ann.page.evaluate(async () => {
            const [input, send, notice] = ["input", "send", "notice"].map(id => document.getElementById(id))
            for (const text of ["first", "second"]) {
                input.value = text
                input.dispatchEvent(new Event("input"))
                send.click()
                while (input.value === "first")
                    await new Promise(done => setTimeout(done))
            }
            while (!notice.textContent)
                await new Promise(done => setTimeout(done))
            return notice.textContent
        })
        assert.equal(notice, "Not sent: too many messages at once. Send again in 1 s.")
        assert.equal(await ann.input.inputValue(), "second")
        await ann.until(() => document.getElementById("notice").textContent === "")
        await ann.input.press("Enter")
        await ann.heard("second")
        assert.equal(await ann.input.inputValue(), "")
        await ann.nothing()
    } finally {
        await strict.stop()
    }
})

test("a full room is said, and tried again by hand", async () => {
    const small = await Server.start({ limits: { "members-per-room": 1 } })
    try {
        const cid = await Guest.in(small, "full")
        const ann = await Person.at(`${small.url.origin}/full`)
        await ann.sees("The room is full. Try again when somebody has left.", "#banner")
        await cid.leave()
        await ann.page.locator("#banner button").click()
        await ann.page.locator("#rename:enabled").waitFor()
        assert.equal(await ann.page.locator("#banner").isVisible(), false)
    } finally {
        await small.stop()
    }
})

test("a reload keeps name and place; nothing else is stored", async () => {
    const ann = await Person.in(server, "reload")
    const cid = await Guest.in(server, "reload", { username: "Cid" })
    const changes = []
    cid.presence.onJoin((key, current) => current || changes.push(`+${key}`))
    cid.presence.onLeave((key, current) => current.metas.length || changes.push(`-${key}`))
    const name = await ann.name
    await ann.page.reload()
    await ann.page.locator("#rename:enabled").waitFor()
    assert.equal(await ann.name, name)
    await ann.says("back")
    await until(() => cid.said.length === 1, "Cid to hear it")
    assert.equal(cid.said[0].username, name)
    assert.deepEqual(changes, [])
    const stored = await ann.page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage), document.cookie])
    assert.deepEqual(stored, [["session of reload"], [], ""])
    await ann.nothing()
})

test("unread messages are counted in the title", async () => {
    const ann = await Person.in(server, "unread")
    const cid = await Guest.in(server, "unread", { username: "Cid" })
    // Again where it was too fast.
    const says = text => cid.say(text).catch(() => new Promise(soon => setTimeout(soon, 300)).then(() => says(text)))
    for (let i = 0; i < 40; ++i)
        await says(`line ${i}`)
    await ann.heard("line 39")
    await ann.page.locator("#scroll").evaluate(scroll => scroll.scrollTop = 0)
    await ann.until(() => !document.getElementById("latest").hidden)
    await says("unseen")
    await ann.until(() => document.title === "(1) unread · Earshot")
    assert.equal(await ann.page.locator("#latest").innerText(), "1 new message")
    assert.equal(await ann.page.locator(".new").innerText(), "New")
    await ann.page.locator("#latest").click()
    await ann.until(() => document.title === "unread · Earshot")
})

test("keyboard alone: to each thing and back, in an order that makes sense", async () => {
    const ann = await Person.in(server, "keys")
    const order = []
    // The ring of the input is that of the box around it.
    const ringed = () => ann.page.evaluate(() => [document.activeElement, document.activeElement.parentElement]
        .map(each => getComputedStyle(each)).some(({ outlineStyle, outlineWidth }) => outlineStyle === "solid" && outlineWidth === "2px"))
    for (let i = 0; i < 9; ++i) {
        order.push(await ann.page.evaluate(() => document.activeElement.id))
        assert.equal(await ringed(), order[i] !== "", `a ring around ${order[i]}`)
        await ann.page.keyboard.press("Tab")
    }
    assert.deepEqual(order, ["input", "list", "house", "app", "", "rename", "copy", "log", "input"])
    await ann.page.keyboard.press("Escape")
    await ann.input.focus()
    await ann.page.keyboard.type("by hand")
    await ann.page.keyboard.press("Tab")
    assert.equal(await ann.page.evaluate(() => document.activeElement.id), "send")
    await ann.page.keyboard.press("Space")
    await ann.heard("by hand")
    await ann.page.keyboard.press("ArrowUp")
    assert.equal(await ann.input.inputValue(), "by hand")
})

test("what a screen reader is told", async () => {
    const ann = await Person.in(server, "told")
    await ann.says("hello")
    await ann.heard("hello")
    await ann.sees("Users online (1)", "#online")
    const told = await ann.page.locator("main").ariaSnapshot()
    for (const part of ["heading \"Currently chatting in told as", "button \"Your name is ", "log \"Messages\"",
                        "textbox \"Message\"", "button \"Send\"", "complementary \"Users online (1)\"", "list \"Users online (1)\"",
                        "link \"Open in the app\""])
        assert.ok(told.includes(part), `${part} in\n${told}`)
    const nameless = await ann.page.locator("button, a, input, textarea").evaluateAll(all =>
        all.filter(each => each.checkVisibility() && !each.ariaLabel && !each.textContent.trim()).map(each => each.outerHTML))
    assert.deepEqual(nameless, [])
})
