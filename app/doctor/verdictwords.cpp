#include "verdictwords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

struct Words
{
    const char *what;
    const char *todo;
};

// %1 is what the verdict is about, %2 what this machine has instead.
const QHash<QString, Words> &allWords()
{
    static const QHash<QString, Words> words{
        // As a guest.
        {u"fine"_s,
         {QT_TRANSLATE_NOOP("Doctor", "From this machine the room can be reached."),
          QT_TRANSLATE_NOOP("Doctor", "Try again now. Whatever was in the way is gone.")}},
        {u"no-network"_s,
         {QT_TRANSLATE_NOOP("Doctor", "This machine is in no network."),
          QT_TRANSLATE_NOOP("Doctor", "Join the Wi-Fi that the host is in, or plug in the cable.")}},
        {u"name-unknown"_s,
         {QT_TRANSLATE_NOOP("Doctor", "Nobody here knows where %1 is."),
          QT_TRANSLATE_NOOP("Doctor", "Check the spelling, or ask the host for the address in numbers.")}},
        {u"wrong-name"_s,
         {QT_TRANSLATE_NOOP("Doctor", "The host is there, but it is not known to itself as %1."),
          QT_TRANSLATE_NOOP(
              "Doctor", "Ask the host for its own address. A server behind a proxy needs --public-url.")}},
        {u"server-full"_s,
         {QT_TRANSLATE_NOOP("Doctor", "The server at %1 has no place left."),
          QT_TRANSLATE_NOOP("Doctor", "Try again in a minute, when somebody has left.")}},
        {u"other-host"_s,
         {QT_TRANSLATE_NOOP("Doctor",
                            "%1 is not the host that this address was made by: it has another certificate. "
                            "Perhaps a new one, or another machine has that place now; or somebody in "
                            "between wants to read along."),
          QT_TRANSLATE_NOOP("Doctor", "Ask the host for a new address, by another way.")}},
        {u"not-sealed"_s,
         {QT_TRANSLATE_NOOP(
              "Doctor", "There is no encrypted line to %1, and this address asks for one. Perhaps another "
                        "program answers there; or somebody in between wants to read along."),
          QT_TRANSLATE_NOOP("Doctor", "Ask the host for the address again.")}},
        {u"not-vouched-for"_s,
         {QT_TRANSLATE_NOOP(
              "Doctor", "Nobody vouches for the certificate of %1, and this address does not tell of it."),
          QT_TRANSLATE_NOOP("Doctor", "Ask the host for the whole address, with what stands behind #.")}},
        {u"not-earshot"_s,
         {QT_TRANSLATE_NOOP("Doctor", "Something answers at %1, but it is not Earshot."),
          QT_TRANSLATE_NOOP("Doctor",
                            "Compare the number after the colon with the one on the host's screen.")}},
        {u"room-gone"_s,
         {QT_TRANSLATE_NOOP("Doctor", "The host is there, but its room %1 is not open."),
          QT_TRANSLATE_NOOP("Doctor", "Compare the room's name, or ask the host to open it again.")}},
        {u"no-conversations"_s,
         {QT_TRANSLATE_NOOP("Doctor", "Pages come through from %1, but no conversations."),
          QT_TRANSLATE_NOOP("Doctor",
                            "Something in between must let web sockets pass: tell whoever runs it.")}},
        {u"own-loopback"_s,
         {QT_TRANSLATE_NOOP("Doctor",
                            "%1 always means the very machine one sits at, and here nobody answers there."),
          QT_TRANSLATE_NOOP("Doctor", "Ask the host for the address that is meant for others.")}},
        {u"own-closed"_s,
         {QT_TRANSLATE_NOOP("Doctor", "%1 is this machine itself, and no room is open on it."),
          QT_TRANSLATE_NOOP("Doctor", "Open the room here, or ask for the address again.")}},
        {u"nobody-listens"_s,
         {QT_TRANSLATE_NOOP("Doctor", "The machine at %1 is there, but Earshot does not answer on it."),
          QT_TRANSLATE_NOOP("Doctor",
                            "Ask the host whether the room is still open, and compare the number after "
                            "the colon.")}},
        {u"no-ipv6"_s,
         {QT_TRANSLATE_NOOP("Doctor", "This network does not speak IPv6, and %1 is such an address."),
          QT_TRANSLATE_NOOP("Doctor", "Ask the host for the address with dots.")}},
        {u"no-ipv4"_s,
         {QT_TRANSLATE_NOOP("Doctor", "This network does not speak IPv4, and %1 is such an address."),
          QT_TRANSLATE_NOOP("Doctor", "Ask the host for the address with colons.")}},
        {u"container-address"_s,
         {QT_TRANSLATE_NOOP("Doctor",
                            "%1 belongs to virtual machines: it leads nowhere outside of one computer."),
          QT_TRANSLATE_NOOP("Doctor", "Ask the host for another of its addresses.")}},
        {u"isolated"_s,
         {QT_TRANSLATE_NOOP("Doctor",
                            "%1 can be heard, but not reached: this network keeps its guests apart."),
          QT_TRANSLATE_NOOP("Doctor",
                            "Change to a network that does not, or let one of you open a hotspot.")}},
        {u"host-firewall"_s,
         {QT_TRANSLATE_NOOP("Doctor", "The machine of %1 is there, but lets nobody in at this port."),
          QT_TRANSLATE_NOOP("Doctor", "Ask the host to let Earshot through its firewall.")}},
        {u"host-away"_s,
         {QT_TRANSLATE_NOOP("Doctor", "No machine in this network answers as %1."),
          QT_TRANSLATE_NOOP(
              "Doctor", "Ask the host for its address now: it may have changed, or the machine sleeps.")}},
        {u"guest-vpn"_s,
         {QT_TRANSLATE_NOOP("Doctor",
                            "A VPN on this machine takes what is meant for %1 away from the local network."),
          QT_TRANSLATE_NOOP("Doctor", "Switch the VPN off as long as you are in the room.")}},
        {u"other-network"_s,
         {QT_TRANSLATE_NOOP("Doctor", "%1 is in another network than this machine (%2)."),
          QT_TRANSLATE_NOOP("Doctor", "Join the network that the host is in.")}},
        {u"far-away"_s,
         {QT_TRANSLATE_NOOP("Doctor", "Nothing comes back from %1, which is not in this network."),
          QT_TRANSLATE_NOOP("Doctor", "Check the internet connection, then ask whoever runs the server.")}},
        // As a host.
        {u"waiting"_s,
         {QT_TRANSLATE_NOOP("Doctor", "On this machine everything is in order."),
          QT_TRANSLATE_NOOP("Doctor",
                            "Give %1 to people in the same network. A guest Wi-Fi may keep them apart.")}},
        {u"not-hosting"_s,
         {QT_TRANSLATE_NOOP("Doctor", "No room is open on this machine."),
          QT_TRANSLATE_NOOP("Doctor", "Open one, then look again.")}},
        {u"host-no-network"_s,
         {QT_TRANSLATE_NOOP("Doctor", "This machine is in no network: nobody else can come in."),
          QT_TRANSLATE_NOOP("Doctor", "Join the Wi-Fi, plug in the cable, or open a hotspot.")}},
        {u"only-this-machine"_s,
         {QT_TRANSLATE_NOOP("Doctor", "The room is open for this machine alone, not at %1."),
          QT_TRANSLATE_NOOP("Doctor",
                            "Start the server without --address, so that it listens for everybody.")}},
        {u"port-shared"_s,
         {QT_TRANSLATE_NOOP("Doctor", "At %1 another program answers in place of Earshot."),
          QT_TRANSLATE_NOOP("Doctor",
                            "Close that program, or host on another port: earshot --host --port 4010")}},
        {u"own-firewall"_s,
         {QT_TRANSLATE_NOOP("Doctor", "Not even this machine gets through to itself at %1."),
          QT_TRANSLATE_NOOP("Doctor", "Let Earshot through the firewall of this machine.")}},
        {u"firewall-ufw"_s,
         {QT_TRANSLATE_NOOP("Doctor", "The firewall ufw is on. It may let nobody in at port %1."),
          QT_TRANSLATE_NOOP("Doctor", "Open the port: sudo ufw allow %1/tcp")}},
        {u"firewall-firewalld"_s,
         {QT_TRANSLATE_NOOP("Doctor", "The firewall firewalld is on. It may let nobody in at port %1."),
          QT_TRANSLATE_NOOP("Doctor", "Open the port: sudo firewall-cmd --add-port=%1/tcp")}},
        {u"firewall-windows"_s,
         {QT_TRANSLATE_NOOP("Doctor", "The Windows firewall is on. It may let nobody in at port %1."),
          QT_TRANSLATE_NOOP(
              "Doctor",
              "Allow Earshot in Windows Security under Firewall, for private and public networks.")}},
        {u"firewall-macos"_s,
         {QT_TRANSLATE_NOOP("Doctor", "The firewall of macOS is on. It may let nobody in at port %1."),
          QT_TRANSLATE_NOOP("Doctor",
                            "Allow Earshot in System Settings under Network, Firewall, and under Privacy, "
                            "Local Network.")}},
        {u"host-vpn"_s,
         {QT_TRANSLATE_NOOP("Doctor",
                            "This machine is in no network but a VPN: only people in it can come to %1."),
          QT_TRANSLATE_NOOP("Doctor", "Join the Wi-Fi that your guests are in.")}},
    };
    return words;
}

// What is foreign stands in a direction of its own; a port is part of a command that one copies.
QString apart(const QString &text)
{
    const bool isNumber = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return isNumber ? text : QChar(0x2068) + text + QChar(0x2069);
}

QString filled(const char *words, const Verdict &verdict)
{
    QString text = QCoreApplication::translate("Doctor", words);
    if (text.contains(u"%1"_s) && text.contains(u"%2"_s))
        return text.arg(apart(verdict.subject), apart(verdict.here));
    return text.contains(u"%1"_s) ? text.arg(apart(verdict.subject)) : text;
}

} // namespace

VerdictWords VerdictWords::of(const Verdict &verdict)
{
    const Words words = allWords().value(verdict.token, {"", ""});
    return {filled(words.what, verdict), filled(words.todo, verdict)};
}

QStringList VerdictWords::tokens()
{
    return allWords().keys();
}

} // namespace Earshot
