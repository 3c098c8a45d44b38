// The browser draws everybody's figure as the app does: figures.json is what tests/tst_figure.cpp holds the app to.
import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { test } from "node:test"
import { pathToFileURL } from "node:url"
import { chosen } from "./clients.mjs"

const page = process.env.EARSHOT_PROTOCOL
const skip = chosen !== "1.8.16" || !page

test("figures and hues are the app's", { skip }, async () => {
    const file = path => readFile(new URL(path, pathToFileURL(page)), "utf8")
    const source = await file("../resources/guest/presence.js")
    const { figureOf, hueOf } = await import(`data:text/javascript,${encodeURIComponent(source)}`)
    const figures = JSON.parse(await file("../tests/figures.json"))
    const drawn = figure => [0, 1, 2, 3, 4].map(row => [0, 1, 2, 3, 4]
        .map(column => figure >> (row * 3 + Math.min(column, 4 - column)) & 1 ? "#" : ".").join(""))
    assert.ok(figures.length >= 10)
    for (const { id, hue, rows } of figures) {
        assert.equal(hueOf(id), hue, id)
        assert.deepEqual(drawn(figureOf(id)), rows, id)
    }
})
