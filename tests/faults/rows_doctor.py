"""What the doctor says of networks that are broken for real."""

import json
import signal
import sys

from announcers import neighbour, two_machines
from netns import shell
from programs import expect
from table import row

NEARBY = ("wire", "avahi-daemon", "dbus-daemon", "libdns_sd")

# Answers each path with a status and a body of its own, and opens no web socket.
PAGES = """
import http.server, json, sys
answers = json.loads(sys.argv[1])
class Pages(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        status, body = answers.get(self.path, [404, ""])
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())
    def log_message(self, *words):
        pass
http.server.HTTPServer(("", 4001), Pages).serve_forever()
"""


class Waiting:
    """Asks for verdicts in one namespace after the other."""

    def __init__(self, scene, env=None):
        self.scene, self.env, self.heard = scene, env, []

    async def verdict(self, expected, inside, *address, seconds=15):
        number = len(self.heard)
        doctor = await self.scene.program(f"doctor{number}", self.scene.tools.app, "doctor", *address, "--json",
                                          inside=inside, env=self.env)
        code = await doctor.ended(seconds)
        printed = doctor.printed()
        said = json.loads(printed[printed.index("{"):])
        expect(said["verdict"] == expected, f"{' '.join(address) or 'the host'}: {said}, not {expected}")
        expect(code == (0 if said["fine"] else 1), f"{expected} ends with {code}")
        expect(said["what"] and said["todo"], f"no words for {expected}")
        self.heard.append(expected)


async def pages(scene, inside, **answers):
    server = await scene.program("pages", sys.executable, "-c", PAGES, json.dumps(
        {"/" + path: answer for path, answer in answers.items()}), inside=inside)
    await scene.listening(server, 4001, inside)
    return server


@row("a guest who does not get in, for thirteen reasons", seconds=40, needs=("wire",))
async def doctor_of_guests(scene):
    wire = await (await scene.wire()).carries()
    asks = Waiting(scene)
    guest, there = wire.guest, f"http://{wire.host_address}"
    await asks.verdict("nobody-listens", guest, f"{there}:4000/den")
    await asks.verdict("own-closed", guest, f"http://{wire.guest_address}:4000/den")
    await asks.verdict("own-loopback", guest, "http://127.0.0.1:4000/den")
    app = await scene.hosts(port=4000, inside=wire.host)
    await scene.listening(app, 4000, wire.host)
    await asks.verdict("fine", guest, f"{there}:4000/den")
    await asks.verdict("room-gone", guest, f"{there}:4000/other")
    await asks.verdict("other-host", guest, f"{there}:4000/den#fp={'A' * 43}")
    await asks.verdict("not-vouched-for", guest, f"https://{wire.host_address}:4000/den")
    await asks.verdict("fine", guest, f"http://10.77.0.9:4000/den?also=192.168.9.5,{wire.host_address}")
    await wire.drop(up="all")
    await asks.verdict("host-firewall", guest, f"{there}:4000/den")
    await wire.heal()
    await asks.verdict("host-away", guest, "http://10.77.0.9:4000/den")
    await asks.verdict("other-network", guest, "http://192.168.9.5:4000/den")
    await asks.verdict("far-away", guest, "http://203.0.113.9:4000/den")
    await asks.verdict("no-ipv6", guest, "http://[fd77::1]:4000/den")
    await asks.verdict("name-unknown", guest, "http://nobody.invalid:4000/den")
    await wire.unplug()
    await asks.verdict("no-network", guest, f"{there}:4000/den")
    return ", ".join(asks.heard)


@row("a guest with other programs, and another name, at the address", seconds=15, needs=("wire",))
async def doctor_of_answers(scene):
    wire = await (await scene.wire()).carries()
    asks = Waiting(scene)
    address = f"http://{wire.host_address}:4001/den"
    printer = await pages(scene, wire.host, healthz=[200, "fine, thank you"], den=[200, "paper"])
    await asks.verdict("not-earshot", wire.guest, address)
    printer.signal(9)
    await printer.ended()
    proxy = await pages(scene, wire.host, healthz=[200, "ok\n"], den=[200, "a room"])
    await asks.verdict("no-conversations", wire.guest, address)
    proxy.signal(9)
    await proxy.ended()
    await pages(scene, wire.host, healthz=[421, "Wrong host.\n"])
    await asks.verdict("wrong-name", wire.guest, address)
    return ", ".join(asks.heard)


@row("a guest in a network that keeps its guests apart, but lets announcements pass", seconds=35, needs=NEARBY)
async def doctor_of_isolation(scene):
    wire, here, there = await two_machines(scene)
    ann = await neighbour(scene, "ann", here)
    port, _ = await ann.hosts("tea")
    asks = Waiting(scene, there.environment)
    address = f"http://{wire.host_address}:{port}/tea"
    await asks.verdict("fine", wire.guest, address)
    await wire.drop_tcp()
    await asks.verdict("isolated", wire.guest, address)
    await asks.verdict("isolated", wire.guest, f"http://10.77.0.9:4000/tea?also={wire.host_address}:{port}")
    await asks.verdict("host-firewall", wire.guest, f"http://{wire.host_address}:1/tea")
    await ann.tell("announce off")
    await asks.verdict("host-firewall", wire.guest, address)
    there.avahi.signal(signal.SIGSTOP)
    await asks.verdict("host-firewall", wire.guest, address, seconds=10)
    there.avahi.signal(signal.SIGCONT)
    await there.end_avahi()
    await asks.verdict("host-firewall", wire.guest, address)
    return ", ".join(asks.heard)


@row("a guest behind a VPN", seconds=15, needs=("wire",))
async def doctor_of_vpns(scene):
    wire = await (await scene.wire()).carries()
    asks = Waiting(scene)
    await shell(f"ip -n {wire.guest} link add tun0 type veth peer name tun1; ip -n {wire.guest} link set tun1 up;"
                f" ip -n {wire.guest} addr add 10.8.0.2/24 dev tun0;"
                f" ip -n {wire.guest} link set tun0 up; ip -n {wire.guest} route add default dev tun0")
    await asks.verdict("guest-vpn", wire.guest, "http://192.168.9.5:4000/den")
    await asks.verdict("nobody-listens", wire.guest, f"http://{wire.host_address}:4000/den")
    await wire.unplug()
    server = await scene.server(address=None, port=4000, inside=wire.guest)
    await scene.listening(server, 4000, wire.guest)
    await asks.verdict("host-vpn", wire.guest)
    return ", ".join(asks.heard)


@row("a guest in a network of the other kind", seconds=15, needs=("wire",))
async def doctor_of_kinds(scene):
    wire = await (await scene.wire(v4=False, v6=True)).carries()
    asks = Waiting(scene)
    await asks.verdict("no-ipv4", wire.guest, "http://10.77.0.1:4000/den")
    await asks.verdict("nobody-listens", wire.guest, f"http://[{wire.host_address6}]:4000/den")
    return ", ".join(asks.heard)


@row("a host to whom nobody comes", seconds=20, needs=("wire",))
async def doctor_of_hosts(scene):
    wire = await (await scene.wire()).carries()
    asks = Waiting(scene)
    await asks.verdict("not-hosting", wire.host)
    server = await scene.server(address="127.0.0.1", port=4000, inside=wire.host)
    await asks.verdict("only-this-machine", wire.host)
    server.signal(9)
    await server.ended()
    server = await scene.server(address=None, port=4000, inside=wire.host, name="host2")
    await asks.verdict("waiting", wire.host)
    await shell(f"ip netns exec {wire.host} nft 'add table inet fault; add chain inet fault arriving"
                " { type filter hook input priority 0; };"
                f" add rule inet fault arriving ip daddr {wire.host_address} tcp dport 4000 drop'")
    await asks.verdict("own-firewall", wire.host)
    await wire.heal()
    await shell(f"ip -n {wire.host} link set eth0 down")
    await asks.verdict("host-no-network", wire.host)
    return ", ".join(asks.heard)
