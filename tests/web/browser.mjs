// Somebody with a browser at a room's address: the system's Chromium, eyes and hands. Whatever a page asks for elsewhere,
// whatever its policy forbids and whatever it complains about is written down, and nothing() says that there was none.
import assert from "node:assert/strict"
import { chromium } from "playwright-core"

export const phone = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }

const pictures = process.env.EARSHOT_PICTURES ?? "pictures"
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : []
let browser
const contexts = new Set()

export class Person {
    static async at(url, options = {}) {
        browser ??= await chromium.launch({ executablePath: process.env.EARSHOT_CHROMIUM, args })
        const person = new Person()
        person.context = await browser.newContext({ locale: "en-GB", viewport: { width: 1000, height: 700 }, ...options })
        contexts.add(person.context)
        person.complaints = []
        person.allowed = options.allowed ?? []
        await person.context.addInitScript(() => {
            window.violations = []
            addEventListener("securitypolicyviolation", event => window.violations.push(event.violatedDirective))
        })
        person.context.on("request", request => {
            if (new URL(request.url()).origin !== new URL(url).origin)
                person.complaints.push(`request to ${request.url()}`)
        })
        person.page = await person.context.newPage()
        person.page.setDefaultTimeout(30_000) // costs nothing where all goes well
        person.page.on("console", message => person.complaints.push(`console: ${message.text()}`))
        person.page.on("pageerror", error => person.complaints.push(`error: ${error.stack}`))
        person.page.on("dialog", dialog => { person.complaints.push(`dialog: ${dialog.message()}`); dialog.dismiss() })
        await person.page.goto(url)
        return person
    }

    // In a room, once it is shown.
    static async in(server, room, options) {
        const person = await Person.at(`${server.url.origin}/${encodeURIComponent(room)}`, options)
        await person.page.locator("#rename:enabled").waitFor()
        return person
    }

    get input() { return this.page.locator("#input") }
    get notice() { return this.page.locator("#notice") }
    get rows() { return this.page.locator("#log > *").allInnerTexts() }
    get name() { return this.page.locator("#rename").innerText() }
    get online() { return this.page.locator("#list bdi").allInnerTexts() }
    // [author, text] of all that was said.
    get said() {
        return this.page.locator(".said").evaluateAll(rows => rows.map(row =>
            [row.querySelector(".name").textContent, row.querySelector("p").textContent]))
    }

    async says(text) {
        await this.input.fill(text)
        await this.input.press("Enter")
    }

    async sees(text, selector = "#log") { await this.page.locator(selector, { hasText: text }).first().waitFor() }
    async until(isSo, argument) { await this.page.waitForFunction(isSo, argument) }
    async heard(text) {
        await this.until(wanted => [...document.querySelectorAll(".said p")].some(p => p.textContent === wanted), text)
    }

    // The server went and came: a browser says of itself that it found nobody.
    forgives(complaint) { this.complaints = this.complaints.filter(each => !complaint.test(each)) }

    async nothing() {
        assert.deepEqual(await this.page.evaluate(() => window.violations), [], "what the policy forbade")
        assert.deepEqual(this.complaints, [])
    }
}

// For looking at.
export const picture = (person, name) => person.page.screenshot({ path: `${pictures}/${name}.png` })

// What does not fit makes a page that goes to and fro under the thumb.
export const fits = person => person.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const wide = [...document.querySelectorAll("main *")].filter(each => each.checkVisibility() && !each.closest(".unseen"))
        .filter(each => { const { left, right } = each.getBoundingClientRect(); return left < -1 || right > clientWidth + 1 })
    return [scrollWidth - clientWidth, ...wide.map(each => each.outerHTML.slice(0, 80))]
})

export async function allClosed() {
    for (const context of contexts)
        await context.close()
    contexts.clear()
}

export async function browserClosed() { await browser?.close() }
