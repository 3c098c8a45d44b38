// People who come and go as chance has it, and what is true of them: who has how many lines into the room.
import { Guest, until } from "./guest.mjs"

// A diff that came before presence_state waits in phoenix.js for the next state, even for that of a
// later join: cut in between, it would show its own former line for ever, whoever the server is.
function listed(guest) {
    return until(() => !guest.presence.inPendingSyncState(), "presence_state")
}

export class Crowd {
    constructor(server, room, random, size) {
        Object.assign(this, { server, room, random })
        this.seats = Array.from({ length: size }, () => ({ guest: null, busy: false }))
        this.returning = new Set() // members the room keeps a place for when their line is cut
        this.fading = new Set() // those of them who will not come back
        this.deeds = {}
        this.comingsAndGoings = 0
    }

    get present() { return this.seats.filter(({ guest }) => guest).map(({ guest }) => guest) }

    // How many lines each member has.
    get lines() {
        const lines = new Map()
        for (const { reply: { member } } of this.present)
            lines.set(member, (lines.get(member) ?? 0) + 1)
        return lines
    }

    // `count` comings and goings, several at a time, each seat one after the other.
    async move(count) {
        const goal = this.comingsAndGoings + count
        const one = async () => {
            while (this.comingsAndGoings < goal)
                await this.step()
        }
        await Promise.all([one(), one(), one(), one(), one()])
    }

    async step() {
        const seat = this.random.pick(this.seats.filter(({ busy }) => !busy))
        const deed = seat.guest ? this.going() : this.coming()
        this.deeds[deed] = (this.deeds[deed] ?? 0) + 1
        this.comingsAndGoings += { rename: 0, cutAndReturn: 2 }[deed] ?? 1
        seat.busy = true
        await this[deed](seat)
        if (seat.guest)
            await listed(seat.guest)
        seat.busy = false
    }

    coming() {
        if (this.present.length > 0 && this.random.chance(25))
            return "joinAsSecondLine"
        return this.random.chance(20) ? "joinToReturn" : "join"
    }

    going() {
        return this.random.pick(["leave", "leave", "hangUp", "vanish", "vanish", "cutAndReturn", "rename"])
    }

    // Half of them wish for a name, often one that somebody has.
    join(seat) {
        const params = this.random.chance(50) ? { username: `Guest ${this.random.below(30)}` } : {}
        return this.enter(seat, () => params)
    }

    // As the app does: it shows its session when it comes back, and the room keeps its place meanwhile.
    joinToReturn(seat) { return this.enter(seat, guest => ({ session: guest.reply?.session ?? "" })) }

    // Another window of somebody who is here: two metas under one key.
    joinAsSecondLine(seat) {
        const { session } = this.random.pick(this.present).reply
        return this.enter(seat, guest => ({ session: guest.reply?.session ?? session }))
    }

    async enter(seat, paramsOf) {
        const guest = new Guest(this.server, this.room, () => paramsOf(guest), { reconnectAfterMs: () => 20 })
        guest.onJoined = () => paramsOf(guest).session !== undefined && this.returning.add(guest.reply.member)
        await guest.join()
        seat.guest = guest
    }

    leave(seat) { return this.out(seat).leave() }
    hangUp(seat) { this.lost(seat).disconnect() }
    vanish(seat) { this.lost(seat).vanish() }

    out(seat) {
        const { guest } = seat
        seat.guest = null
        return guest
    }

    lost(seat) {
        const { member } = seat.guest.reply
        if (this.returning.has(member))
            this.fading.add(member)
        return this.out(seat)
    }

    // The stock client comes back by itself: as the same member if it shows its session, else as another.
    async cutAndReturn({ guest }) {
        const marked = guest.onJoined
        const { member } = guest.reply
        await new Promise(back => {
            guest.onJoined = () => back(marked())
            guest.cutLine()
        })
        guest.onJoined = marked
        if (guest.reply.member !== member && this.returning.has(member))
            this.fading.add(member)
    }

    async rename({ guest }) {
        const rename = guest.push("rename", { username: `Known ${this.random.below(1000)}` })
        await rename.then(({ username }) => guest.memoir.renamed(username)).catch(({ reason }) => {
            if (reason !== "name-taken" && reason !== "rate")
                throw new Error(`rename: ${reason}`)
        })
    }
}
