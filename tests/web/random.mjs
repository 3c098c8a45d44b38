// Chance that can be repeated from a seed: the 32 bit generator of G. Marsaglia, "Xorshift RNGs" (2003).
export class Random {
    constructor(seed) { this.state = seed >>> 0 || 1 }

    // Below `end`, and not negative.
    below(end) {
        this.state ^= this.state << 13
        this.state ^= this.state >>> 17
        this.state = (this.state ^ (this.state << 5)) >>> 0
        return this.state % end
    }

    chance(percent) { return this.below(100) < percent }
    pick(list) { return list[this.below(list.length)] }
}
