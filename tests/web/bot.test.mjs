// The bot of docs/protocol.md, as it stands there: who copies it has a bot that works.
import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { readFile, writeFile } from "node:fs/promises"
import { test } from "node:test"
import { chosen } from "./clients.mjs"
import { allGone, Guest, until } from "./guest.mjs"
import { strangerIn } from "./history.mjs"
import { Server } from "./server.mjs"

const page = process.env.EARSHOT_PROTOCOL
const skip = chosen !== "1.8.16" || !page // npm installs the newest client

test("the bot of the protocol's page answers, and comes back after a restart", { skip }, async () => {
    const [, code] = /^```js\n(.*?)^```$/ms.exec(await readFile(page, "utf8"))
    assert.ok(code.trim().split("\n").length <= 10, "ten lines")
    await writeFile("bot-of-the-page.mjs", code)
    let server = await Server.startOnFixedPort()
    const bot = spawn(process.execPath, ["bot-of-the-page.mjs", server.socketUrl, "tea"], { stdio: "inherit" })
    strangerIn(server, "room:tea")
    try {
        const ann = await Guest.in(server, "tea", { username: "Ann" })
        await until(() => ann.names.includes("Echo"), "the bot to come", 10000)
        await ann.say("hello")
        await ann.say("echo is anybody there?")
        await until(() => ann.said.length === 3, "its answer")
        assert.deepEqual(ann.said.map(({ username, content }) => `${username}: ${content}`),
                         ["Ann: hello", "Ann: echo is anybody there?", "Echo: is anybody there?"])
        await server.stop()
        server = await Server.start({ port: server.port })
        await until(() => ann.joined === 2 && ann.names.includes("Echo"), "both to be back", 10000)
        await ann.say("echo again")
        await until(() => ann.said.at(-1).content === "again", "its answer")
    } finally {
        bot.kill("SIGKILL")
        await allGone()
        await server.stop("SIGKILL")
    }
})

test("every limit that a join reply tells stands on the protocol's page", { skip }, async () => {
    const server = await Server.start()
    try {
        const { reply: { limits } } = await Guest.in(server, "tea")
        const text = await readFile(page, "utf8")
        const names = Object.keys(limits).map(name => `\`${name.replaceAll("_", "-")}\``)
        assert.ok(names.length > 5)
        assert.deepEqual(names.filter(name => !text.includes(name)), [])
    } finally {
        await allGone()
        await server.stop("SIGKILL")
    }
})
