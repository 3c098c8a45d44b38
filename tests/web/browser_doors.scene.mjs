// The ways in: the lobby, an address that is no secure one, languages, and small and large screens.
import assert from "node:assert/strict"
import { networkInterfaces } from "node:os"
import { after, afterEach, before, test } from "node:test"
import { allClosed, browserClosed, fits, Person, phone, picture } from "./browser.mjs"
import { allGone, Guest } from "./guest.mjs"
import { Server } from "./server.mjs"

let server
before(async () => server = await Server.start())
afterEach(async () => { await allClosed(); await allGone() })
after(async () => { await browserClosed(); await server.stop() })

test("the lobby: a room drawn at random, and one by name", async () => {
    const ann = await Person.at(server.url.origin)
    assert.equal(await ann.page.evaluate(() => document.activeElement.id), "random")
    await ann.page.keyboard.press("Enter")
    await ann.page.locator("#rename:enabled").waitFor()
    assert.match(new URL(ann.page.url()).pathname, /^\/[a-z]+(-[a-z]+){3}$/)
    assert.equal(await ann.page.title(), `${new URL(ann.page.url()).pathname.slice(1)} · Earshot`)
    await ann.page.goto(server.url.origin)
    await ann.page.locator("#name").fill("a room? no")
    await ann.page.keyboard.press("Enter")
    await ann.sees("A room's name has letters, digits, - _ and . only. Take the other signs out.", "#problem")
    assert.equal(await ann.page.locator("#name").inputValue(), "a room? no")
    await ann.page.locator("#name").fill("  The Küche ")
    await ann.page.locator("#go").click()
    await ann.page.locator("#rename:enabled").waitFor()
    assert.equal(decodeURIComponent(new URL(ann.page.url()).pathname), "/the-küche")
    await ann.sees("the-küche", "#heading")
    await ann.page.goto(`${server.url.origin}/TEA/`)
    await ann.page.locator("#rename:enabled").waitFor()
    assert.equal(new URL(ann.page.url()).pathname, "/tea")
    await ann.nothing()
})

test("the address of this machine in its network: no secure page, and all works", async () => {
    const own = Object.values(networkInterfaces()).flat().find(({ family, internal }) => family === "IPv4" && !internal)
    assert.ok(own, "this machine has no address but its own loopback")
    const url = `http://${own.address}:${server.port}/lan`
    const ann = await Person.at(url)
    await ann.page.locator("#rename:enabled").waitFor()
    assert.equal(await ann.page.evaluate(() => isSecureContext), false)
    const cid = await Guest.in(server, "lan", { username: "Cid" })
    await ann.says("from the network")
    await ann.heard("from the network")
    assert.equal(cid.said.length, 1)
    await ann.sees("So can others on the network: this page is not encrypted.", "#honest")
    await ann.page.locator("#copy").click()
    assert.equal(await ann.page.evaluate(() => getSelection().toString()), url)
    assert.equal(await ann.page.locator("#app").getAttribute("href"), url.replace("http:", "earshot:"))
    await ann.nothing()
})

for (const [locale, lang, dir] of [
    ["de-AT", "de", "ltr"], ["ar", "ar", "rtl"], ["zh-CN", "zh-CN", "ltr"], ["fr", "fr", "ltr"], ["es-MX", "es", "ltr"],
]) {
    test(`in the reader's language, on a phone: ${locale}`, async () => {
        const words = await (await fetch(`${server.url.origin}/assets/words/${lang}.json`)).json()
        const [heading, joined] = [words["Currently chatting in %1 as %2"], words["%1 joined"]]
        assert.ok(!heading.startsWith("Currently"))
        const ann = await Person.in(server, "sprachen", { ...phone, locale })
        const cid = await Guest.in(server, "sprachen", { username: "Cid" })
        await ann.sees((joined.one ?? joined.other).replace("%1", "Cid"))
        assert.equal(await ann.page.locator("#heading").textContent(),
                     heading.replace("%1", "sprachen").replace("%2", await ann.name))
        assert.deepEqual(await ann.page.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).direction]),
                         [lang, dir])
        await cid.say("hello from the stock client, with a word as long as Donaudampfschifffahrtsgesellschaftskapitän")
        await ann.page.locator(".said").waitFor()
        assert.deepEqual(await fits(ann), [0])
        await picture(ann, `phone-${locale}`)
        await ann.page.locator("#people").tap()
        await ann.page.locator("#list").waitFor()
        assert.deepEqual(await fits(ann), [0])
        await picture(ann, `phone-people-${locale}`)
        await ann.page.keyboard.press("Escape")
        assert.equal(await ann.page.locator("#list").isVisible(), false)
        await ann.nothing()
    })
}

for (const [name, options] of [
    ["phone-light", phone],
    ["phone-dark", { ...phone, colorScheme: "dark" }],
    ["desktop-light", {}],
    ["desktop-dark", { colorScheme: "dark" }],
    ["desktop-contrast", { contrast: "more" }],
    ["desktop-forced", { forcedColors: "active" }],
]) {
    test(`looked at: ${name}`, async () => {
        const ann = await Person.in(server, "pictures", options)
        const others = await Promise.all(["Ann", "Бен", "נועה", "小明", "Élodie"].map(username => Guest.in(server, "pictures", { username })))
        for (const [i, text] of ["Good morning!", "Доброе утро", "בוקר טוב, see https://example.org/agenda", "早上好", "Bonjour à tous"].entries())
            await others[i].say(text)
        await others[4].say("On commence dans cinq minutes ; qui prend les notes ?")
        await ann.says("I do.\nAnd somebody brings coffee?")
        await ann.heard("I do.\nAnd somebody brings coffee?")
        others[1].tell("typing", {})
        await ann.sees("typing", "#typing")
        assert.deepEqual(await fits(ann), [0])
        await picture(ann, name)
        await ann.nothing()
    })
}

test("the lobby and a missing room, on a phone", async () => {
    const ann = await Person.at(server.url.origin, { ...phone, locale: "de" })
    assert.deepEqual(await fits(ann), [0])
    await picture(ann, "lobby-phone")
    await ann.page.goto(`${server.url.origin}/a/b`)
    await ann.sees("Hier ist kein Raum", "h1")
    assert.deepEqual(await fits(ann), [0])
    await picture(ann, "missing-phone")
})

for (const [locale, words] of [["en", "This room is private"], ["ar", "هذه الغرفة خاصة"]]) {
    test(`a private room, on a phone: ${locale}`, async () => {
        const cid = await Guest.in(server, `private-${locale}`, { private: true, admission: "A".repeat(43) })
        const key = `#k=${"K".repeat(42)}A`
        const ann = await Person.at(`${server.url.origin}/private-${locale}${key}`, { ...phone, locale })
        await ann.sees(words, "#line")
        assert.ok((await ann.page.locator("#app").getAttribute("href")).endsWith(key))
        assert.equal(await ann.page.evaluate(() => document.activeElement.id), "app")
        assert.equal(await ann.page.locator("#honest").isVisible() || await ann.input.isVisible(), false)
        assert.ok(!(await ann.page.locator("body").innerText()).includes("KKKK"))
        assert.deepEqual([Object.keys(cid.presence.state).length, await fits(ann)], [1, [0]])
        await picture(ann, `private-${locale}`)
        await ann.nothing()
    })
}

test("where a file does not come, the address is still there", async () => {
    const ann = await Person.at(server.url.origin)
    await ann.page.route("**/assets/line.js", route => route.abort())
    await ann.page.goto(`${server.url.origin}/plain`)
    await ann.page.locator("#late code").waitFor()
    assert.equal(await ann.page.locator("#late code").innerText(), `${server.url.origin}/plain`)
})

test("without JavaScript, too, and the lobby opens a room", async () => {
    const ann = await Person.at(`${server.url.origin}/plain`, { javaScriptEnabled: false })
    await ann.page.locator("#late code").waitFor()
    await ann.page.goto(server.url.origin)
    await ann.page.locator("#random").click()
    assert.match(new URL(ann.page.url()).pathname, /^\/[a-z]+(-[a-z]+){3}$/)
})
