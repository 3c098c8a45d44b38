// Chance that can be repeated: mulberry32, by Tommy Ettinger (public domain), from a seed that the test prints.
export class Random {
    constructor(seed) { this.state = seed >>> 0 }

    // Below `end`, and not negative.
    below(end) {
        this.state = (this.state + 0x6d2b79f5) >>> 0
        let t = this.state
        t = Math.imul(t ^ (t >>> 15), t | 1)
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
        return Math.floor(((t ^ (t >>> 14)) >>> 0) / 4294967296 * end)
    }

    chance(percent) { return this.below(100) < percent }
    pick(list) { return list[this.below(list.length)] }
}
