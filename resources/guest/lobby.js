// The lobby: the server says what a name becomes, and what it may not be.
const name = document.getElementById("name")

function go() {
    if (name.value.trim())
        location.assign(`/?room=${encodeURIComponent(name.value.trim())}`)
    name.focus()
}

document.getElementById("go").onclick = go
name.addEventListener("keydown", event => event.key === "Enter" && !event.isComposing && go())
name.value ? name.select() : document.getElementById("random")?.focus()
