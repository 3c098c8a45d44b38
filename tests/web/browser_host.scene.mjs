// A browser whose person is the room's host: what it can do there, by keyboard, and that others feel it. They have the stock
// Phoenix client.
import assert from "node:assert/strict"
import { after, afterEach, before, test } from "node:test"
import { allClosed, browserClosed, fits, Person, phone, picture } from "./browser.mjs"
import { allGone, Guest, until } from "./guest.mjs"
import { Server } from "./server.mjs"

let server
before(async () => server = await Server.start())
afterEach(async () => { await allClosed(); await allGone() })
after(async () => { await browserClosed(); await server.stop() })

// Somebody who asks to be let in, again and again under one session.
const knocker = async (room, username) => {
    let session
    const guest = new Guest(server, room, () => ({ username, session }), { rejoinAfterMs: () => 100 })
    session = (await guest.join().catch(({ response }) => response)).session
    guest.channel.joinPush.receive("error", ({ reason }) => guest.refused = reason)
    return guest
}
// A room that Hal opened and handed to a browser.
const handedOver = async (room, options, deeds = []) => {
    const hal = await Guest.in(server, room, { username: "Hal" })
    const ann = await Person.in(server, room, options)
    const name = await ann.name
    await until(() => hal.names.includes(name), "Ann to be seen")
    for (const [deed, more] of deeds)
        await hal.push("courtesy", { do: deed, ...more })
    await hal.push("courtesy", { do: "hand-over", member: hal.list.find(([, username]) => username === name)[0] })
    await ann.sees(`Hal made ${name} the host`)
    return { hal, ann, name }
}
const focused = person => person.page.evaluate(() => document.activeElement.ariaLabel ?? document.activeElement.id)
const isFocused = (person, name) =>
    person.until(wanted => (document.activeElement.ariaLabel ?? document.activeElement.id) === wanted, name)

test("who knocks is let in or turned away, by keyboard", async () => {
    const { ann, name } = await handedOver("porch", {}, [["knock", { on: true }]])
    const [bea, cem] = [await knocker("porch", "Bea"), await knocker("porch", "Cem"), await knocker("porch", "Dee")]
    await ann.sees("Dee knocks", "#knocks")
    await ann.sees("Dee knocks", "#call")
    assert.deepEqual(await ann.page.locator("#knocks bdi").allInnerTexts(), ["Bea", "Cem", "Dee"])
    await ann.page.keyboard.press("Tab")
    assert.equal(await focused(ann), "Let in: Bea")
    await ann.page.keyboard.press("Enter")
    await ann.sees(`${name} let Bea in`)
    await until(() => bea.joined === 1, "Bea to be in")
    await isFocused(ann, "Let in: Cem")
    await ann.page.keyboard.press("Tab")
    assert.equal(await focused(ann), "Turn away: Cem")
    await ann.page.keyboard.press("Space")
    await ann.sees(`${name} turned Cem away`)
    await until(() => cem.refused === "turned-away", "Cem to be told")
    await isFocused(ann, "Turn away: Dee")
    await ann.page.keyboard.press("Enter")
    await ann.page.locator("#knocks").waitFor({ state: "hidden" })
    assert.equal(await focused(ann), "list")
    await ann.nothing()
})

test("what the room does not do is said, with the reason", async () => {
    const { ann } = await handedOver("refused", {}, [["knock", { on: true }]])
    await knocker("refused", "Bea")
    await ann.sees("Bea knocks", "#knocks")
    await ann.page.locator("#knocks button").first().evaluate(button => Array(40).fill().forEach(() => button.click()))
    await ann.sees("Not done: too much at once. Try again in a moment.", "#members .trouble")
    await ann.nothing()
})

// By the keyboard alone: to a person's row, and what stands in its menu.
const chooses = async (person, name, words) => {
    await person.page.locator("#list > li > button", { hasText: name }).focus()
    await person.page.keyboard.press("Enter")
    const menu = person.page.locator(".menu")
    assert.equal(await menu.getAttribute("aria-label"), name)
    for (const _ of await menu.locator("button").all()) {
        await person.page.keyboard.press("Tab")
        if (await person.page.evaluate(() => document.activeElement.textContent) === words)
            return person.page.keyboard.press("Enter")
    }
    assert.fail(`no ${words}`)
}

test("whom one hides says nothing more, here and until one shows it again", async () => {
    const bea = await Guest.in(server, "hide", { username: "Bea" })
    const ann = await Person.in(server, "hide")
    const cem = await Guest.in(server, "hide", { username: "Cem" })
    await ann.sees("Cem", "#list")
    for (const [guest, text] of [[bea, "one"], [bea, "two"], [cem, "three"], [bea, "four"]])
        await guest.say(text)
    await ann.heard("four")
    await ann.page.keyboard.press("Tab")
    await ann.page.keyboard.press("Enter")
    assert.deepEqual(await ann.page.locator(".menu button").allInnerTexts(), ["Hide for me"])
    await ann.page.keyboard.press("Tab")
    await ann.page.keyboard.press("Escape")
    assert.deepEqual([await ann.page.locator(".menu").count(), await focused(ann)], [0, ""])
    await ann.page.keyboard.press("Enter")
    await ann.page.keyboard.press("ArrowDown")
    await ann.page.keyboard.press("Enter")
    await ann.sees("2 messages of Bea are hidden")
    await ann.sees("1 message of Bea is hidden")
    await ann.sees("hidden", "#list")
    bea.tell("typing", {})
    await bea.say("five")
    await ann.sees("2 messages of Bea are hidden", "#log > :last-child")
    await cem.say("six")
    await ann.heard("six")
    assert.deepEqual(await ann.said, [["Cem", "three"], ["Cem", "six"]])
    assert.equal(await ann.page.locator("#typing").textContent(), "")
    assert.equal(await ann.page.evaluate(() => document.activeElement.textContent), "Beahosthidden")
    assert.equal(cem.said.length, 6)
    await ann.page.locator(".fold button").last().press("Enter")
    await ann.heard("five")
    assert.deepEqual((await ann.said).map(([, text]) => text), ["one", "two", "three", "four", "five", "six"])
    assert.equal(await focused(ann), "Messages")
    await ann.nothing()
})

test("what is left of many messages says whose it is", async t => {
    const own = await Server.start({ limits: { "messages-per-second": 0 } })
    t.after(() => own.stop())
    const ann = await Person.in(own, "many")
    const bea = await Guest.in(own, "many", { username: "Bea" })
    await ann.sees("Bea", "#list")
    await bea.say("m0")
    await ann.heard("m0")
    await chooses(ann, "Bea", "Hide for me")
    await Promise.all([...Array(120).keys()].map(i => bea.say(`m${i + 1}`)))
    await ann.sees("121 messages of Bea are hidden")
    await ann.page.locator(".fold button").press("Enter")
    await ann.sees("Earlier messages are no longer kept")
    assert.deepEqual((await ann.said)[0], ["Bea", "m21"])
    const whose = () => ann.page.locator(".who").allInnerTexts()
    assert.match((await whose()).join(), /^Bea[^,]*$/)
    await Promise.all([...Array(1000).keys()].map(i => bea.say(`n${i}`)))
    await ann.heard("n999")
    assert.match((await whose()).join(), /^Bea[^,]*$/)
    assert.equal(await ann.page.locator("#log > .earlier + .first").count(), 1)
    await ann.nothing()
})

test("the host mutes, removes and hands over, by keyboard", async () => {
    const ann = await Person.in(server, "deeds")
    const name = await ann.name
    const bea = await Guest.in(server, "deeds", { username: "Bea" })
    const cem = await Guest.in(server, "deeds", { username: "Cem" })
    await ann.sees("Cem", "#list")
    await chooses(ann, "Bea", "Mute")
    await ann.sees(`${name} muted Bea`)
    await assert.rejects(bea.say("hear me"), { reason: "muted" })
    await ann.sees("muted", "#list")
    await ann.until(() => document.activeElement.textContent === "Beamuted")
    await chooses(ann, "Bea", "Unmute")
    await ann.sees(`${name} lets Bea speak again`)
    await bea.say("thanks")
    await ann.heard("thanks")
    await ann.until(() => document.activeElement.textContent === "Bea") // a new row, which the mark is gone from
    let by
    bea.channel.on("removed", told => by = told.by)
    await chooses(ann, "Bea", "Remove from the room")
    await ann.sees(`${name} removed Bea from the room`)
    await until(() => by, "Bea to be told")
    await ann.until(() => document.activeElement.textContent === "Cem")
    await chooses(ann, "Cem", "Make the host")
    await ann.sees(`${name} made Cem the host`)
    await cem.push("courtesy", { do: "slow", ms: 5000 })
    await ann.sees("Cemhost", "#list")
    await ann.page.locator("#list > li > button").click()
    assert.deepEqual(await ann.page.locator(".menu button").allInnerTexts(), ["Hide for me"])
    await ann.nothing()
})

test("the rules of the room, who may come back, and its end, by keyboard", async () => {
    const ann = await Person.in(server, "rules")
    const name = await ann.name
    const cem = await Guest.in(server, "rules", { username: "Cem" })
    const press = async (...keys) => { for (const key of keys) await ann.page.keyboard.press(key) }
    const isOn = (id, on) => ann.until(([id, on]) => document.getElementById(id).checked === on, [id, on])
    await ann.page.locator("#house").press("Enter")
    assert.equal(await focused(ann), "lock")
    await press("Space")
    await ann.sees(`${name} locked the room: nobody new can come in`)
    await isOn("lock", true)
    const late = new Guest(server, "rules")
    await assert.rejects(late.join(), { reason: "locked" })
    await late.disconnect() // of itself it would try again, and knock
    await press("Space")
    await isOn("lock", false)
    await press("Tab", "Space")
    await isOn("knock", true)
    await press("Tab", "Tab", "Enter")
    await ann.sees(`${name} slowed the room down: one message every 5 s`)
    assert.deepEqual(await ann.page.locator("[aria-pressed=true]").allInnerTexts(), ["5 s"])
    await cem.say("one")
    await assert.rejects(cem.say("two"), { reason: "slow" })
    await press("Escape")
    assert.deepEqual([await ann.page.locator("#rules").isVisible(), await focused(ann)], [false, "house"])
    const bea = await knocker("rules", "Bea")
    await ann.page.locator("#knocks button", { hasText: "Turn away" }).press("Enter")
    await until(() => bea.refused === "turned-away", "Bea to be told")
    await bea.disconnect() // forgiven, it would knock again and again
    await ann.page.locator("#house").press("Enter")
    await ann.page.locator("#removed button").press("Enter")
    await ann.sees(`${name} lets Bea come back`)
    await isFocused(ann, "lock")
    await knocker("rules", "Dee")
    await ann.sees("Dee knocks", "#rules #call")
    await ann.page.locator("#close").press("Enter")
    assert.equal(await ann.page.evaluate(() => document.activeElement.textContent), "Stay")
    await ann.sees("1 other person is in it. The room ends for them too.", "#others")
    await press("Escape")
    assert.equal(await ann.page.locator("#ask").isVisible(), false)
    const closed = new Promise(done => cem.channel.on("room_closed", done))
    await ann.page.locator("#house").press("Enter")
    await ann.page.locator("#close").press("Enter")
    await ann.page.locator("#ask #call").waitFor({ state: "attached" })
    await press("Tab", "Enter")
    await ann.sees("The host closed the room.", "#banner")
    assert.equal(await ann.page.locator("body > #call").count(), 1)
    assert.deepEqual(await closed, { reason: "host-closed" })
    assert.equal(await ann.page.locator("#house").isVisible(), false)
    await ann.nothing()
})

test("without the line nothing is done, and the page says so", async () => {
    const own = await Server.start()
    const ann = await Person.in(own, "gone")
    await Guest.in(own, "gone", { username: "Cem" })
    await ann.sees("Cem", "#list")
    await own.stop("SIGKILL")
    await ann.sees("The line to the room is lost.", "#banner")
    await chooses(ann, "Cem", "Mute")
    await ann.sees("Not now: the line is lost. Try again when it is back.", "#members .trouble")
})

const crowd = ["Bea", "Бен with the rather long name", "נועה", "小明", "Wolfeschlegelsteinhausenbergerdo"]
for (const [name, options] of [
    ["desktop", { viewport: { width: 1280, height: 800 } }],
    ["desktop-dark", { viewport: { width: 1280, height: 800 }, colorScheme: "dark" }],
    ["phone", phone],
    ["phone-dark-ar", { ...phone, colorScheme: "dark", locale: "ar" }],
    ["phone-de", { ...phone, locale: "de" }],
]) {
    test(`looked at: ${name}`, async () => {
        const room = `seen-${name}`
        const hal = await Guest.in(server, room, { username: "Hal" })
        const ann = await Person.in(server, room, options)
        const own = await ann.name
        await until(() => hal.names.includes(own), "Ann to be seen")
        const others = await Promise.all(crowd.map(username => Guest.in(server, room, { username: `${username.slice(0, 20)} here` })))
        await hal.push("courtesy", { do: "knock", on: true })
        await hal.push("courtesy", { do: "hand-over", member: hal.list.find(([, each]) => each === own)[0] })
        await others[0].say("Is anybody at the door?")
        for (const username of crowd)
            await knocker(room, username)
        await ann.until(() => document.querySelectorAll("#knocks li").length === 5)
        assert.deepEqual(await fits(ann), [0])
        await picture(ann, `host-${name}-talk`)
        if (options.isMobile) {
            await ann.page.locator("#people").tap()
            await ann.page.locator("#knocks").waitFor()
        }
        assert.deepEqual(await fits(ann), [0])
        await picture(ann, `host-${name}-knocks`)
        await others[1].say("One,")
        await others[1].say("two.")
        await ann.heard("two.")
        await ann.page.locator("#list > li > button", { hasText: "Бен" }).click()
        await ann.page.locator(".menu button").first().click()
        await ann.page.locator("#log .fold").waitFor()
        await ann.page.locator("#list > li > button").first().press("Enter")
        assert.deepEqual(await fits(ann), [0])
        await picture(ann, `host-${name}-menu`)
        await ann.page.locator(".menu button").nth(2).press("Enter")
        await ann.page.locator("#house").click()
        await ann.page.locator("#removed li").waitFor()
        await ann.page.locator("#paces button").nth(1).click()
        await ann.page.locator("[aria-pressed=true]", { hasText: /[5٥]/ }).waitFor()
        assert.deepEqual(await fits(ann), [0])
        await picture(ann, `host-${name}-rules`)
        await ann.page.locator("#close").click()
        await picture(ann, `host-${name}-end`)
        await ann.page.keyboard.press("Escape")
        await ann.page.keyboard.press("Escape")
        await picture(ann, `host-${name}-fold`)
        await ann.nothing()
    })
}
