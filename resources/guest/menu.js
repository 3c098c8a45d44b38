// What one can do about a person: for oneself, and as the host for all. It opens under the person's row of the list.
import { element, tr } from "./words.js"

export class Menu {
    #button = null

    constructor(courtesy, messages) { Object.assign(this, { courtesy, messages }) }

    toggle(button, id, name) {
        const isOpen = button === this.#button
        this.close()
        if (isOpen)
            return
        this.#button = button
        button.ariaExpanded = "true"
        const menu = element("div", "menu", ...this.#choices(id).map(([words, choose]) => this.#choice(words, choose)))
        Object.assign(menu, { role: "group", ariaLabel: name })
        button.after(menu)
        button.focus()
        for (const part of [menu, button]) // the name, where there is no place for both
            part.scrollIntoView({ block: "nearest" })
    }

    // Whether it was open.
    close() {
        const button = this.#button
        this.#button = null
        if (!button?.isConnected)
            return false
        button.ariaExpanded = "false"
        button.focus()
        button.nextElementSibling.remove()
        return true
    }

    #choices(id) {
        const { courtesy, messages } = this
        const [isMuted, isHidden] = [courtesy.isMuted(id), messages.isHidden(id)]
        const own = [[isHidden ? tr("Show again") : tr("Hide for me"), () => messages.hide(id, !isHidden)]]
        return !courtesy.isActing ? own : [...own,
            [isMuted ? tr("Unmute") : tr("Mute"), () => courtesy.ask("mute", { member: id, on: !isMuted })],
            [tr("Remove from the room"), () => courtesy.ask("remove", { member: id })],
            [tr("Make the host"), () => courtesy.ask("hand-over", { member: id })]]
    }

    #choice(words, choose) {
        const button = element("button", "", words)
        button.onclick = () => { this.close(); choose() }
        return button
    }
}
