// A chat server as one writes it with Node's `ws`: who connects to /x hears what anybody sends who connected to /x.
import { WebSocket, WebSocketServer } from "ws"

const rooms = new Map()
const server = new WebSocketServer({ host: "127.0.0.1", port: 0, backlog: 4096 })

server.on("connection", (client, request) => {
    const room = rooms.get(request.url) ?? new Set()
    rooms.set(request.url, room.add(client))
    client.on("message", data => {
        const text = JSON.stringify(JSON.parse(data))
        for (const member of room) {
            if (member.readyState === WebSocket.OPEN) member.send(text)
        }
    })
    client.on("close", () => room.delete(client))
    client.on("error", () => {})
})
server.on("listening", () => console.log(`ready: http://127.0.0.1:${server.address().port}/`))
