// The seal of private rooms in a second language, with libraries of others: docs/private-rooms.json is true of both.
import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { test } from "node:test"
import { xchacha20poly1305 } from "@noble/ciphers/chacha"
import { blake2b } from "@noble/hashes/blake2b"
import { hmac } from "@noble/hashes/hmac"
import { sha256 } from "@noble/hashes/sha256"

const vectors = JSON.parse(readFileSync(process.env.EARSHOT_VECTORS, "utf8"))
const bytes = text => new TextEncoder().encode(text)
const letters = octets => Buffer.from(octets).toString("base64url")
const longest = { text: 24_000, name: 512, typing: 512 }

function octets(text) {
    const read = Uint8Array.from(Buffer.from(text, "base64url"))
    return letters(read) === text ? read : new Uint8Array()
}

const contentKey = octets(vectors.content_key)

// crypto_kdf_derive_from_key of libsodium
function subkey(number) {
    const [salt, personalization] = [new Uint8Array(16), new Uint8Array(16)]
    salt[0] = number
    personalization.set(bytes("earshot1"))
    return blake2b(new Uint8Array(), { key: octets(vectors.key), salt, personalization, dkLen: 32 })
}

function cipher({ kind, room, epoch }, nonce) {
    return xchacha20poly1305(contentKey, nonce, bytes(["earshot1", kind, room, epoch].join("\n")))
}

function seal(place, nonce, plaintext) {
    return letters(Buffer.concat([nonce, cipher(place, nonce).encrypt(bytes(plaintext))]))
}

function isStatement({ from, by, count, text }, kind) {
    return typeof from === "string" && typeof by === "string" && Number.isSafeInteger(count) && count >= 1
        && (kind === "typing" || typeof text === "string")
}

function opened(place, sealed) {
    const read = sealed.length <= longest[place.kind] ? octets(sealed) : new Uint8Array()
    if (read.length <= 24 + 16)
        return { reason: "not-sealed" }
    let statement
    try {
        statement = new TextDecoder().decode(cipher(place, read.slice(0, 24)).decrypt(read.slice(24)))
    } catch {
        return { reason: "changed" }
    }
    try {
        const read = JSON.parse(statement)
        return isStatement(read, place.kind) ? read : { reason: "malformed" }
    } catch {
        return { reason: "malformed" }
    }
}

class Listener {
    #members = new Map()

    outcome({ kind, member, sealed }, { room, epoch }) {
        const { reason, from, by, count, text } = opened({ kind, room, epoch }, sealed)
        if (reason)
            return reason
        const heard = this.#members.get(member) ?? { by, last: { text: 0, name: 0, typing: 0 } }
        if (from !== member || by !== heard.by)
            return "moved"
        if (count <= heard.last[kind] && !(kind === "name" && count === heard.last.name && text === heard.name))
            return "repeated"
        heard.last[kind] = count
        heard.name = kind === "name" ? text : heard.name
        this.#members.set(member, heard)
        return "ok"
    }
}

test("the keys follow from the address", () => {
    assert.equal(new URL(vectors.address).hash, `#k=${vectors.key}`)
    assert.equal(letters(subkey(1)), vectors.admission_key)
    assert.equal(letters(subkey(2)), vectors.content_key)
})

for (const { room, epoch, nonce, proof } of vectors.proofs) {
    test(`the proof for ${room} in ${epoch}`, () => {
        const said = bytes(["earshot-join", room, epoch, nonce].join("\n"))
        assert.equal(letters(hmac(sha256, octets(vectors.admission_key), said)), proof)
    })
}

for (const { nonce, plaintext, sealed, ...place } of vectors.sealed) {
    test(`sealed: ${place.kind} ${plaintext}`, () => {
        assert.equal(seal(place, octets(nonce), plaintext), sealed)
        assert.deepEqual(opened(place, sealed), JSON.parse(plaintext))
    })
}

for (const { what, reason, sealed, ...place } of vectors.refused)
    test(`refused: ${what}`, () => assert.equal(opened(place, sealed).reason, reason))

test("what a listener takes, in this order", () => {
    const listener = new Listener()
    for (const event of vectors.heard.events)
        assert.equal(listener.outcome(event, vectors.heard), event.outcome, event.what)
})
