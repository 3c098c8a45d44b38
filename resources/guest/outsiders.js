// A list of people who are not in the room, each with what the host can do about it.
import { figure } from "./messages.js"
import { element } from "./words.js"

export class Outsiders {
    #rows = new Map()

    // `words` makes a row's text of a name; `deeds` are [words, deed] of its buttons; `after` has the keyboard when all
    // rows are gone.
    constructor(list, words, deeds, after, courtesy) { Object.assign(this, { list, words, deeds, after, courtesy }) }

    // Returns who is new.
    show(people) {
        const come = people.filter(({ id }) => !this.#rows.has(id))
        come.forEach(person => this.#rows.set(person.id, this.#row(person)))
        this.list.append(...come.map(({ id }) => this.#rows.get(id)))
        this.list.hidden = people.length === 0
        for (const [id, row] of this.#rows)
            if (!people.some(person => person.id === id) && this.#rows.delete(id))
                this.#part(row)
        return come
    }

    #row({ id, name }) {
        const buttons = this.deeds.map(([word, deed]) => {
            const button = element("button", "", word)
            button.ariaLabel = `${word}: ${name}`
            button.onclick = () => this.courtesy.ask(deed, { member: id })
            return button
        })
        return element("li", "", figure(id), element("span", "", this.words(name)), ...buttons)
    }

    // The keyboard does not go with a row, but on to its neighbour.
    #part(row) {
        const heir = row.nextElementSibling ?? row.previousElementSibling
        const place = [...row.querySelectorAll("button")].indexOf(document.activeElement)
        if (place >= 0)
            (heir?.querySelectorAll("button")[place] ?? this.after).focus()
        row.remove()
    }
}
