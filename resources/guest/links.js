// Addresses in a text become links; all else stays text.
const address = /https?:\/\/[^\s"<>`«»‹›‘’‚“”„、。〈-】〔-〗！＂（），：；？［］｛｝｡｢｣､…\\]+/giu
const most = 50

// Honest ones only: no user before the host, nothing unseen, and a host as the network knows it.
function link(run) {
    let text = run.replace(/[.,;:!?'*|([{]+$/u, "")
    for (const [open, close] of ["()", "[]", "{}"])
        if (text.endsWith(close) && !text.includes(open))
            text = text.slice(0, text.indexOf(close))
    const url = parsed(text)
    const [, typed] = /^\w+:\/\/([^/?#]*)/u.exec(text) ?? []
    if (!url || text.length > 2048 || typed.includes("@") || /[\p{Cc}\p{Cf}]/u.test(run))
        return null
    const shown = typed.toLowerCase().startsWith(url.hostname) ? text : text.replace(typed, () => url.host)
    const made = document.createElement("a")
    Object.assign(made, { href: url.href, textContent: shown, target: "_blank", rel: "noreferrer noopener" })
    return { made, length: text.length }
}

function parsed(text) {
    try { return new URL(text) } catch { return null }
}

// Overrides would show a link backwards, and nobody types them; controls have no look.
const plain = text => text.replace(/[\u202d\u202e]|(?![\n\t])\p{Cc}/gu, "")

export function withLinks(content) {
    const nodes = []
    let done = 0
    content = content.replace(/\r\n?/gu, "\n")
    for (const { 0: run, index } of content.matchAll(address)) {
        const isInWord = index > 0 && /[a-z0-9+\-._]/iu.test(content[index - 1])
        const found = isInWord || nodes.length > 2 * most ? null : link(run)
        if (!found)
            continue
        nodes.push(plain(content.slice(done, index)), found.made)
        done = index + found.length
    }
    return [...nodes, plain(content.slice(done))]
}
