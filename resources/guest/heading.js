// "Currently chatting in ROOM as NAME"; one's name is a button that turns into a field in the same place.
import { apart, element, filled, reasonText, tr } from "./words.js"

export class Heading {
    #button = element("button", "")
    #field = element("input", "")

    constructor(heading, problem, room, membership, done) {
        Object.assign(this, { problem, membership, done })
        const place = element("span", "", this.#button, this.#field)
        heading.append(filled(tr("Currently chatting in %1 as %2"), element("strong", "", apart(room)), place))
        const words = [...heading.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        words.forEach(word => word.replaceWith(element("span", word.previousSibling ? "" : "before", word.data)))
        Object.assign(this.#field, { hidden: true, maxLength: 256, ariaLabel: tr("Your name in this room"), dir: "auto" })
        this.#field.autocomplete = "off"
        this.#field.addEventListener("keydown", event => this.#key(event))
        this.#field.addEventListener("input", () => problem.textContent = "")
        this.#field.addEventListener("blur", () => document.hasFocus() && this.#close())
        this.#button.onclick = () => this.edit()
        this.#button.id = "rename"
        this.#field.id = "own-name"
        this.update()
    }

    update() {
        const { username, isIn } = this.membership
        this.#button.replaceChildren(apart(username || "…"))
        this.#button.ariaLabel = tr("Your name is %1. Change it").replace("%1", () => username)
        this.#button.disabled = !isIn
    }

    edit() {
        this.#field.value = this.membership.username
        this.#show(true)
        this.#field.select()
    }

    renamed() {
        if (this.#field.hidden)
            return
        this.#close()
        this.done()
    }

    refused(reason) {
        this.#show(true)
        this.problem.textContent = reasonText(reason)
    }

    #show(edits) {
        this.#field.hidden = !edits
        this.#button.hidden = edits
        if (edits)
            this.#field.focus()
    }

    #close() {
        this.problem.textContent = ""
        this.#show(false)
    }

    #key(event) {
        if (event.isComposing || event.keyCode === 229)
            return
        if (event.key === "Escape") {
            this.#close()
            this.#button.focus()
        } else if (event.key === "Enter") {
            event.preventDefault()
            this.#field.value === this.membership.username ? this.renamed() : this.membership.rename(this.#field.value)
        }
    }
}
