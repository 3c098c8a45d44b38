// Where one writes. What was refused or never confirmed stays here, with the reason beside it.
import { reasonText, tr } from "./words.js"

const typedEveryMs = 2500
const near = 200

export class Composer {
    #sent = ""
    #again = false
    #reason = ""
    #typedAt = 0
    #lastSaid = ""
    #timer

    // `parts`: box, input, send, notice, left.
    constructor(parts, membership) {
        Object.assign(this, parts, { membership })
        this.input.addEventListener("input", () => this.#edited())
        this.input.addEventListener("keydown", event => this.#key(event))
        this.send.addEventListener("click", () => { this.submit(); this.input.focus() })
        addEventListener("beforeunload", event => {
            if (!this.#isBlank && (this.#reason || membership.outgoing))
                event.preventDefault() // it would be lost
        })
        this.update()
    }

    submit() {
        if (!this.#isBlank && !this.membership.isIn)
            return this.#tell(this.isEnded ? "ended" : "offline")
        if (this.#isBlank || this.#again)
            return
        this.#again = this.membership.outgoing !== null
        const text = this.input.value
        if (!this.#again && this.membership.say(text) && this.membership.outgoing)
            this.#sent = this.#lastSaid = text
        this.update()
    }

    accepted() {
        if (this.#sent && this.input.value.startsWith(this.#sent))
            this.input.setRangeText("", 0, this.#sent.length)
        this.#sent = ""
        this.#typedAt = 0
        this.#tell("")
        const again = this.#again
        this.#again = false
        if (again)
            this.submit()
    }

    refused(reason, seconds) {
        this.#again = false
        this.#tell(reason, seconds)
        if (reason === "rate" || reason === "slow")
            this.#timer = setTimeout(() => this.#count(reason, seconds - 1), 1000)
    }

    update() {
        const { outgoing, limits, isIn } = this.membership
        if (isIn && this.#reason === "offline")
            this.#tell("")
        const remaining = (limits.message_characters ?? 0) - [...this.input.value].length
        const isNear = limits.message_characters > 0 && remaining <= near
        this.box.classList.toggle("waiting", outgoing !== null)
        this.send.disabled = !isIn || this.#again || this.#isBlank
        this.left.textContent = isNear ? remaining : ""
        this.left.ariaLabel = isNear ? tr("%n characters left", remaining) : null
        this.left.classList.toggle("over", remaining < 0)
        this.input.style.height = "auto"
        this.input.style.height = `${this.input.scrollHeight}px`
    }

    // Down to when it may be sent again.
    #count(reason, seconds) {
        seconds > 0 ? this.refused(reason, seconds) : this.#tell("")
    }

    // May not speak, or may again.
    muted(isMuted) {
        if (isMuted || this.#reason === "muted")
            this.#tell(isMuted ? "muted" : "")
    }

    get #isBlank() { return this.input.value.trim() === "" }

    #tell(reason, seconds) {
        clearTimeout(this.#timer)
        this.#reason = reason
        this.notice.textContent = reason && reasonText(reason, seconds)
        this.update()
    }

    #key(event) {
        if (event.isComposing || event.keyCode === 229) // an input method is choosing
            return
        if (event.key === "Enter" && !event.shiftKey) {
            event.preventDefault()
            this.submit()
        } else if (event.key === "ArrowUp" && this.input.value === "" && this.#lastSaid) {
            event.preventDefault()
            this.input.value = this.#lastSaid
            this.update()
        }
    }

    #edited() {
        if (!["unconfirmed", "muted"].includes(this.#reason))
            this.#tell("")
        this.update()
        if (!this.#isBlank && Date.now() - this.#typedAt > typedEveryMs) {
            this.#typedAt = Date.now()
            this.membership.typed()
        }
    }
}
