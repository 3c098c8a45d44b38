// browser_guest.mjs ADDRESS: two who come to a room that the program hosts, by browser. What has to happen next is told
// on stdout, for whoever drives the program (tests/e2e/app_and_browser.py).
import assert from "node:assert/strict"
import { browserClosed, Person } from "./browser.mjs"

const address = process.argv[2]
const comes = async () => {
    const guest = await Person.at(address)
    guest.page.setDefaultTimeout(60_000) // as long as whoever drives the program may wait for it
    await guest.page.locator("#rename:enabled").waitFor()
    console.log("joined", await guest.name)
    return guest
}
const isCalled = async (guest, name) => {
    await guest.page.keyboard.press("F2")
    await guest.page.locator("#own-name").fill(name)
    await guest.page.keyboard.press("Enter")
    await guest.sees(`is now ${name}`)
}

const bea = await comes()
const cem = await comes()
const guests = [bea, cem]
for (const guest of guests)
    await guest.heard("hello from the program")
await isCalled(bea, "Bea")
await isCalled(cem, "Cem")
await bea.says("hello from a browser <b>&</b>")
await cem.heard("hello from a browser <b>&</b>")
await cem.says("and from another")
for (const guest of guests) {
    await guest.heard("and from another")
    await guest.until(() => [...document.querySelectorAll("#list bdi")].map(row => row.textContent).sort().join() === "Ann,Bea,Cem")
    assert.deepEqual(await guest.said, [["Ann", "hello from the program"], ["Bea", "hello from a browser <b>&</b>"],
                                        ["Cem", "and from another"]])
    await guest.nothing()
}

const lobby = await Person.at(new URL("/", address).href)
assert.equal(await lobby.page.locator("#name").count(), 1)
assert.equal(await lobby.page.locator("#random").count(), 0, "rooms on a person's machine are that person's")
await lobby.page.locator("#name").fill("elsewhere")
await lobby.page.keyboard.press("Enter")
await lobby.sees("There is no room here", "h1")

console.log("talked")
for (const guest of guests) {
    await guest.page.locator("#banner", { hasText: "The host closed the room." }).waitFor({ timeout: 60_000 })
    assert.equal(await guest.page.locator("#banner button").isVisible(), false)
}
await browserClosed()
console.log("ended")
