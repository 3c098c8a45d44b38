// What the host alone has: who knocks, the rules of the room, who may not come in, and why the room did not do what was
// asked of it last.
import { Outsiders } from "./outsiders.js"
import { apart, element, filled, reasonText, tr } from "./words.js"

const paces = [0, 5, 15, 60, 300]
const at = id => document.getElementById(id)
const knocks = name => filled(tr("%1 knocks"), apart(name))
const paceText = seconds => seconds === 0 ? tr("As they like") : seconds < 60 ? tr("%n s", seconds) : tr("%n min", seconds / 60)

export class Hosting {
    #waiting
    #removed

    constructor(courtesy, presence) {
        Object.assign(this, { courtesy, presence })
        this.#waiting = new Outsiders(at("knocks"), knocks, [[tr("Let in"), "admit"], [tr("Turn away"), "turn-away"]],
                                      at("list"), courtesy)
        this.#removed = new Outsiders(at("removed"), apart, [[tr("Let back in"), "forgive"]], at("lock"), courtesy)
        courtesy.refused = reason => document.querySelectorAll(".trouble").forEach(
            each => each.textContent = reason && reasonText(reason))
        for (const deed of ["lock", "knock"])
            at(deed).onclick = event => {
                event.preventDefault() // the room says how it is
                courtesy.ask(deed, { on: event.target.checked })
            }
        at("paces").append(...paces.map(seconds => this.#pace(seconds)))
        for (const dialog of document.querySelectorAll("dialog"))
            dialog.onclose = () => this.#callWhereItIsHeard()
        at("house").onclick = () => this.#open("rules")
        at("close").onclick = () => this.#askToClose()
        at("end").onclick = () => { at("ask").close(); courtesy.ask("close") }
        for (const away of document.querySelectorAll(".away"))
            away.onclick = () => away.parentElement.close()
    }

    update() {
        const { waiting, removed, isActing, locked, knocks: areToKnock, slow } = this.courtesy
        const come = this.#waiting.show(waiting)
        if (come.length > 0)
            at("call").replaceChildren(...come.map(({ name }) => element("p", "", knocks(name))))
        this.#removed.show(removed)
        at("gone").hidden = removed.length === 0
        Object.assign(at("lock"), { checked: locked })
        Object.assign(at("knock"), { checked: areToKnock })
        paces.forEach((seconds, i) => at("paces").children[i].ariaPressed = String(seconds === slow))
        at("house").hidden = !isActing
        if (!isActing)
            document.querySelectorAll("dialog[open]").forEach(dialog => { dialog.close(); at("input").focus() })
    }

    #open(id) {
        at(id).showModal()
        this.#callWhereItIsHeard()
    }

    // What lies behind an open dialog is not read aloud.
    #callWhereItIsHeard() {
        const heard = document.querySelector("dialog[open]") ?? document.body
        at("call").replaceChildren()
        heard.append(at("call"))
    }

    #pace(seconds) {
        const button = element("button", "", paceText(seconds))
        button.onclick = () => this.courtesy.ask("slow", { ms: seconds * 1000 })
        return button
    }

    // The one thing that nothing brings back.
    #askToClose() {
        at("rules").close()
        const others = this.presence.members.size - 1
        at("others").hidden = others < 1
        at("others").textContent = tr("%n other people are in it. The room ends for them too.", others)
        this.#open("ask")
    }
}
