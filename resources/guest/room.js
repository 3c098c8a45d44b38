// A room in a browser: everything that the screen shows, and what happens on it.
import { Composer } from "./composer.js"
import { Courtesy, deed } from "./courtesy.js"
import { Heading } from "./heading.js"
import { Hosting } from "./hosting.js"
import { Membership } from "./membership.js"
import { Messages } from "./messages.js"
import { People } from "./people.js"
import { Presence, shownName } from "./presence.js"
import { loadWords, reasonText, tr } from "./words.js"

const comingBackMs = 10_000
const { room } = document.body.dataset
const at = id => document.getElementById(id)

await loadWords()

const presence = new Presence()
let isFirst = true
let hasMet = false
let comingBack = new Set() // who was there before the room was restarted: they were not away

const membership = new Membership(room, {
    joined() {
        presence.reset()
        if (isFirst)
            messages.youJoined(membership.username)
        isFirst = false
        showLine("")
        heading.update()
        composer.update()
    },
    refused(reason) {
        showLine(reasonText(reason), "", reason === "key-required" ? "" : "retry")
        if (reason === "key-required")
            leaveToTheApp()
    },
    knocking: () => showLine(tr("The host has been asked. You come in as soon as somebody lets you in."), "", "cancel"),
    courtesy(state) {
        courtesy.told(state)
        people.update()
        hosting.update()
        composer.muted(courtesy.isMuted(membership.member))
        const sentence = state.did ? deed(state.did, nameOf) : null
        if (sentence)
            messages.deed(sentence)
    },
    outside(lists) {
        courtesy.outside(lists)
        people.update()
        hosting.update()
    },
    lost() {
        people.nobodyTypes()
        heading.update()
        composer.update()
    },
    waiting(seconds) {
        const next = seconds > 0 ? tr("Trying again in %n s.", seconds) : tr("Trying again.")
        showLine(tr("The line to the room is lost."), next)
    },
    ended(reason) {
        composer.isEnded = true
        presence.clear()
        courtesy.told({})
        people.nobodyTypes()
        people.update()
        hosting.update()
        if (/-closed$/.test(reason))
            messages.closed()
        showLine(reasonText(reason), tr("What was said stays here until you leave."), "")
        heading.update()
        composer.update()
    },
    restarted() {
        comingBack = new Set([...presence.members.keys()].map(id => presence.nameOf(id)))
        setTimeout(() => comingBack.clear(), comingBackMs)
        presence.clear()
        presence.reset()
        messages.restarted()
    },
    missed: count => messages.gap(count),
    said(message) {
        people.stopped(message.member)
        messages.said(message)
    },
    presenceState(state) {
        const { isKnown } = presence
        changed(presence.state(state), isKnown)
    },
    presenceDiff: diff => changed(presence.diff(diff)),
    typed: id => people.typed(id),
    accepted() {
        composer.accepted()
        messages.toEnd()
    },
    sayRefused: (reason, seconds) => composer.refused(reason, seconds),
    outgoing: () => composer.update(),
    renamed: () => heading.renamed(),
    renameRefused: reason => heading.refused(reason),
})

const courtesy = new Courtesy(membership)
const composer = new Composer(
    { box: at("composer"), input: at("input"), send: at("send"), notice: at("notice"), left: at("left") }, membership)
const heading = new Heading(at("heading"), at("name-problem"), room, membership, () => at("input").focus())
const messages = new Messages(at("log"), at("scroll"), showUnread, () => people.update())
const people = new People({ list: at("list"), heading: at("online"), button: at("people"), typing: at("typing") },
                          presence, membership, courtesy, messages)
const hosting = new Hosting(courtesy, presence)

// Who was there before one came is no news.
function changed(changes, isNews = true) {
    let own
    for (const { id, before, now } of changes) {
        if (id === membership.member)
            own = now ?? own
        if (before && now)
            messages.renamed(before, now)
        else if (isNews && id !== membership.member && !(now && comingBack.delete(now)))
            messages.passed(before ?? now, !!now)
    }
    if (own) {
        membership.username = own
        heading.update()
    }
    hasMet ||= presence.members.size > 1
    at("invite").hidden = hasMet || !membership.isIn
    people.update()
}

const nameOf = (id, username) => presence.nameOf(id) ?? shownName(username)

function cancel() {
    membership.cancel()
    showLine(tr("You are not waiting any more."))
}

// What happened is read out, once; the seconds are not. `way` is what the button does: it tries again, or gives up.
function showLine(text, next = "", way = "retry") {
    at("banner").hidden = text === ""
    if (at("line").textContent !== text)
        at("line").textContent = text
    at("next").textContent = next
    const button = at("banner").querySelector("button")
    button.hidden = way === ""
    button.textContent = way === "cancel" ? tr("Cancel") : tr("Try now")
    button.onclick = way === "cancel" ? cancel : retry
}

function retry() {
    membership.join()
    at("input").focus()
}

// Of a private room nothing can be read or said here.
function leaveToTheApp() {
    for (const id of ["honest", "composer", "people", "copy"])
        at(id).hidden = true
    at("banner").append(at("app"))
    at("app").focus()
}

function showUnread() {
    const { unread, isFollowing } = messages
    document.title = `${unread > 0 ? `(${unread}) ` : ""}${room} · Earshot`
    at("latest").hidden = isFollowing
    at("latest").textContent = unread > 0 ? tr("%n new messages", unread) : tr("To the latest")
}

// Without a secure address browsers have no clipboard for pages: what is selected can be copied by hand.
async function copyAddress() {
    const done = await navigator.clipboard?.writeText(at("address").textContent).then(() => true, () => false)
    if (!done) {
        at("invite").hidden = false
        hasMet = false
        getSelection().selectAllChildren(at("address"))
        at("scroll").scrollTop = 0
    }
    at("copy").textContent = done || document.execCommand("copy") ? tr("Copied") : tr("Copy address")
    setTimeout(() => at("copy").textContent = tr("Copy address"), 2000)
}

function showPeople(shows) {
    at("members").classList.toggle("shown", shows)
    at("people").ariaExpanded = String(shows)
    shows ? (at("list").querySelector("[tabindex='0']") ?? at("list")).focus() : at("people").focus()
}

at("latest").onclick = () => messages.toEnd()
at("copy").onclick = copyAddress
at("people").onclick = () => showPeople(!at("members").classList.contains("shown"))
at("talk").addEventListener("pointerdown", () => at("members").classList.contains("shown") && showPeople(false))
addEventListener("keydown", event => {
    if (document.querySelector("dialog[open]"))
        return
    if (event.key === "Escape" && at("members").classList.contains("shown"))
        showPeople(false)
    else if (event.key === "F2") {
        event.preventDefault()
        heading.edit()
    }
})
// A keyboard on the screen covers the page on some phones without making it smaller.
visualViewport?.addEventListener("resize", () => {
    if (visualViewport.scale !== 1)
        return
    document.documentElement.style.setProperty("--height", `${visualViewport.height}px`)
    if (messages.isAttended)
        messages.toEnd()
})

const path = `/${encodeURIComponent(room)}`
if (location.pathname !== path)
    history.replaceState(null, "", path + location.search + location.hash)
at("address").textContent = location.origin + path
at("app").href += location.hash // what proves the host to the app
at("open").hidden = location.protocol === "https:"
at("late").remove()
at("room").hidden = false
people.update()
showUnread()
at("input").focus()
membership.join()
