// The stock Phoenix clients that people have. EARSHOT_PHOENIX names the one to test with, or "mixed": everybody
// then takes the next one. (Of the 1.7 line npm has nothing newer than 1.7.23.)
import * as v1_7_23 from "phoenix-1.7.23"
import * as v1_8_12 from "phoenix-1.8.12"
import * as v1_8_16 from "phoenix"

export const clients = new Map([["1.7.23", v1_7_23], ["1.8.12", v1_8_12], ["1.8.16", v1_8_16]])
export const chosen = process.env.EARSHOT_PHOENIX ?? "1.8.16"

const all = [...clients.values()]
let turn = 0

export function nextClient() {
    const client = chosen === "mixed" ? all[turn++ % all.length] : clients.get(chosen)
    if (!client)
        throw new Error(`EARSHOT_PHOENIX is "${chosen}", not one of: ${[...clients.keys()]}, mixed`)
    return client
}
