#pragma once

#include <QString>

#include <vector>

namespace Earshot {

using namespace Qt::StringLiterals;

//! What somebody typed, and what it means: RoomUrl::toString(), or '!' and a reason.
struct RoomUrlRow
{
    QString text;
    QString expected;
};

// clang-format off
inline std::vector<RoomUrlRow> acceptedRows()
{
    return {
        // a room's address as we print it
        {u"http://192.168.1.5:4000/chess-club"_s, u"http://192.168.1.5:4000/chess-club"_s},
        {u"https://example.org:443/a"_s, u"https://example.org:443/a"_s},
        {u"http://[2001:db8::1]:4000/room"_s, u"http://[2001:db8::1]:4000/room"_s},
        // schemes
        {u"HTTP://host/a"_s, u"http://host:80/a"_s},
        {u"hTTpS://host/a"_s, u"https://host:443/a"_s},
        {u"ws://host/a"_s, u"http://host:80/a"_s},
        {u"WS://host:4001/a"_s, u"http://host:4001/a"_s},
        {u"wss://host/a"_s, u"https://host:443/a"_s},
        {u"wss://host:4000/a"_s, u"https://host:4000/a"_s},
        {u"earshot://host/a"_s, u"http://host:4000/a"_s},
        {u"Earshot://host:443/a"_s, u"http://host:443/a"_s},
        {u"EARSHOT:HTTP://host/a"_s, u"http://host:80/a"_s},
        {u"earshot:https://host:4001/a?also=10.0.0.7#k"_s, u"https://host:4001/a?also=10.0.0.7#k"_s},
        {u"host/a"_s, u"http://host:4000/a"_s},
        {u"earshot:http://host/a"_s, u"http://host:80/a"_s},
        {u"EARSHOT:https://host/a?also=10.0.0.7#k"_s, u"https://host:443/a?also=10.0.0.7#k"_s},
        {u"earshot:4000/a"_s, u"http://earshot:4000/a"_s},
        {u"http:4000/a"_s, u"http://http:4000/a"_s},
        {u"cafe:4000/a"_s, u"http://cafe:4000/a"_s},
        // ports
        {u"http://host:1/a"_s, u"http://host:1/a"_s},
        {u"http://host:65535/a"_s, u"http://host:65535/a"_s},
        {u"http://host:/a"_s, u"http://host:80/a"_s},
        {u"example.org:/a"_s, u"http://example.org:4000/a"_s},
        {u"http://192.168.1.5/a"_s, u"http://192.168.1.5:80/a"_s},
        {u"https://192.168.1.5/a"_s, u"https://192.168.1.5:443/a"_s},
        {u"192.168.1.5/a"_s, u"http://192.168.1.5:4000/a"_s},
        {u"earshot://192.168.1.5/a"_s, u"http://192.168.1.5:4000/a"_s},
        {u"http://[::1]/a"_s, u"http://[::1]:80/a"_s},
        {u"[::1]/a"_s, u"http://[::1]:4000/a"_s},
        {u"earshot://[::1]/a"_s, u"http://[::1]:4000/a"_s},
        {u"[::1]:8080/a"_s, u"http://[::1]:8080/a"_s},
        // host names
        {u"http://LocalHost:4000/a"_s, u"http://localhost:4000/a"_s},
        {u"anna-laptop.local/a"_s, u"http://anna-laptop.local:4000/a"_s},
        {u"anna-laptop.local.:4000/a"_s, u"http://anna-laptop.local:4000/a"_s},
        {u"3com.com/a"_s, u"http://3com.com:4000/a"_s},
        {u"example.com:4000/a"_s, u"http://example.com:4000/a"_s},
        {u"0xyz.example/a"_s, u"http://0xyz.example:4000/a"_s},
        {u"http://Bücher.example/a"_s, u"http://xn--bcher-kva.example:80/a"_s},
        {u"http://xn--bcher-kva.example/a"_s, u"http://xn--bcher-kva.example:80/a"_s},
        {u"http://XN--BCHER-KVA.example/a"_s, u"http://xn--bcher-kva.example:80/a"_s},
        {u"http://faß.de/a"_s, u"http://xn--fa-hia.de:80/a"_s},
        {u"http://日本。jp/a"_s, u"http://xn--wgv71a.jp:80/a"_s},
        {u"http://عربي/a"_s, u"http://xn--ngbrx4e:80/a"_s},
        {u"http://ｅｘａｍｐｌｅ.com/a"_s, u"http://example.com:80/a"_s},
        {u"http://１２７.０.０.１:4000/a"_s, u"http://127.0.0.1:4000/a"_s},
        {u"http://a\u2044b/a"_s, u"http://xn--ab-c6t:80/a"_s}, // a fraction slash, told apart by its ACE
        {u"http://0.0.0.0:4000/a"_s, u"http://0.0.0.0:4000/a"_s},
        {u"http://255.255.255.255:4000/a"_s, u"http://255.255.255.255:4000/a"_s},
        {u"http://"_s + QString(63, u'h') + u"/a"_s, u"http://"_s + QString(63, u'h') + u":80/a"_s},
        // IPv6
        {u"http://[2001:DB8:0:0:0:0:0:1]:4000/a"_s, u"http://[2001:db8::1]:4000/a"_s},
        {u"http://[::]:4000/a"_s, u"http://[::]:4000/a"_s},
        {u"http://[::ffff:192.168.1.5]:4000/a"_s, u"http://[::ffff:192.168.1.5]:4000/a"_s},
        {u"http://[fe80::1%25eth0]:4000/a"_s, u"http://[fe80::1%25eth0]:4000/a"_s},
        {u"http://[fe80::1%eth0]:4000/a"_s, u"http://[fe80::1%25eth0]:4000/a"_s},
        {u"http://[FE80::1%25En0]:4000/a"_s, u"http://[fe80::1%25En0]:4000/a"_s},
        {u"[fe80::1%12]/a"_s, u"http://[fe80::1%2512]:4000/a"_s},
        {u"[fe80::1%25]/a"_s, u"http://[fe80::1%2525]:4000/a"_s},
        {u"[febf::1%25wlan0.1]/a"_s, u"http://[febf::1%25wlan0.1]:4000/a"_s},
        // the path
        {u"http://host/room/"_s, u"http://host:80/room"_s},
        {u"host/Room_1.2-b"_s, u"http://host:4000/room_1.2-b"_s},
        {u"host/Chess Club"_s, u"http://host:4000/chess-club"_s},
        {u"host/Chess%20Club"_s, u"http://host:4000/chess-club"_s},
        {u"host/%20Chess%20%09Club%20"_s, u"http://host:4000/chess-club"_s},
        {u"host/caf%C3%A9"_s, u"http://host:4000/caf%C3%A9"_s},
        {u"host/café"_s, u"http://host:4000/caf%C3%A9"_s},
        {u"host/cafe\u0301"_s, u"http://host:4000/caf%C3%A9"_s},
        {u"host/CAF%c3%89"_s, u"http://host:4000/caf%C3%A9"_s},
        {u"host/チェス"_s, u"http://host:4000/%E3%83%81%E3%82%A7%E3%82%B9"_s},
        {u"host/%D8%B4%D8%B7%D8%B1%D9%86%D8%AC"_s, u"http://host:4000/%D8%B4%D8%B7%D8%B1%D9%86%D8%AC"_s},
        {u"host/%61"_s, u"http://host:4000/a"_s},
        {u"host/a%2E"_s, u"http://host:4000/a%2E"_s},
        {u"host/%2E%2E%2E"_s, u"http://host:4000/..%2E"_s},
        {u"host/.a"_s, u"http://host:4000/.a"_s},
        {u"host/-"_s, u"http://host:4000/-"_s},
        {u"host/1.2.3.4"_s, u"http://host:4000/1.2.3.4"_s},
        {u"host/socket1"_s, u"http://host:4000/socket1"_s},
        // query and fragment
        {u"http://host/a?x=1"_s, u"http://host:80/a?x=1"_s},
        {u"http://host/a#key=AbC_-"_s, u"http://host:80/a#key=AbC_-"_s},
        {u"http://host/a/?x=1&y=/2#z?#"_s, u"http://host:80/a?x=1&y=/2#z?#"_s},
        {u"http://host/a?"_s, u"http://host:80/a"_s},
        {u"http://host/a#"_s, u"http://host:80/a"_s},
        {u"http://host/a?#"_s, u"http://host:80/a"_s},
        {u"http://host/a?x.#"_s, u"http://host:80/a?x"_s},
        {u"http://host/a?x.#y"_s, u"http://host:80/a?x.#y"_s},
        {u"http://host/a?q=<b>\"c d\u202E"_s, u"http://host:80/a?q=%3Cb%3E%22c%20d%E2%80%AE"_s},
        {u"http://host/a#\r\nSet-Cookie: x"_s, u"http://host:80/a#%0D%0ASet-Cookie:%20x"_s},
        {u"http://host/a?q=ü"_s, u"http://host:80/a?q=ü"_s},
        {u"http://host/a?x.#\uFEFF"_s, u"http://host:80/a?x.#%EF%BB%BF"_s},
        // what proves the host
        {u"http://host/a#fp=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"_s, u"http://host:80/a#fp=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"_s},
        {u"https://host/a?x#k2=1&fp=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8&y"_s, u"https://host:443/a?x#fp=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8&k2=1&y"_s},
        {u"(earshot:http://host:4000/a?x.#fp=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8)."_s, u"http://host:4000/a?x.#fp=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"_s},
        {u"host/a#FP%3DAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"_s, u"http://host:4000/a#fp=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"_s},
        {u"http://10.0.0.7:4000/a?also=10.0.0.8#fp=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"_s, u"http://10.0.0.7:4000/a?also=10.0.0.8#fp=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"_s},
        // what opens a private room: taken, and not shown
        {u"http://host/a#k=ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8"_s, u"http://host:80/a"_s},
        {u"host/a?x.#K%3DICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8"_s, u"http://host:4000/a?x"_s},
        {u"https://host/a?x#y&k=ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8&fp=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8&z"_s, u"https://host:443/a?x#fp=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8&y&z"_s},
        {u"(earshot:http://host:4000/a#fp=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8&k=ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8)."_s, u"http://host:4000/a#fp=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"_s},
        // other ways to the same room
        {u"http://10.0.0.7:4000/a?also=192.168.1.5"_s, u"http://10.0.0.7:4000/a?also=192.168.1.5"_s},
        {u"http://10.0.0.7:4000/a?also=192.168.1.5:4000,[FD00::5]:4001"_s,
         u"http://10.0.0.7:4000/a?also=192.168.1.5,[fd00::5]:4001"_s},
        {u"earshot://10.0.0.7/a?also=192.168.1.5"_s, u"http://10.0.0.7:4000/a?also=192.168.1.5"_s},
        {u"https://a.example/a?also=10.0.0.7,10.0.0.8:444"_s, u"https://a.example:443/a?also=10.0.0.7,10.0.0.8:444"_s},
        {u"[fd00::1]/a?also=[fd00::2]"_s, u"http://[fd00::1]:4000/a?also=[fd00::2]"_s},
        {u"http://10.0.0.7:4000/a?x=1&also=10.0.0.8&y=2#z"_s, u"http://10.0.0.7:4000/a?also=10.0.0.8&x=1&y=2#z"_s},
        {u"http://10.0.0.7:4000/a?also=10.0.0.8."_s, u"http://10.0.0.7:4000/a?also=10.0.0.8"_s},
        {u"(http://10.0.0.7:4000/a?also=[fd00::2])."_s, u"http://10.0.0.7:4000/a?also=[fd00::2]"_s},
        {u"10.0.0.7/a?also=%5Bfd00%3A%3A2%5D%3A4001%2C10.0.0.8"_s, u"http://10.0.0.7:4000/a?also=[fd00::2]:4001,10.0.0.8"_s},
        {u"127.0.0.1/a?also=127.0.0.1:4001,[::1]"_s, u"http://127.0.0.1:4000/a?also=127.0.0.1:4001,[::1]"_s},
        // a fourth, one twice, the first again
        {u"10.0.0.1/a?also=10.0.0.2,10.0.0.3,10.0.0.4,10.0.0.5"_s, u"http://10.0.0.1:4000/a?also=10.0.0.2,10.0.0.3,10.0.0.4"_s},
        {u"10.0.0.1/a?also=10.0.0.2,10.0.0.2:4000,10.0.0.1,10.0.0.1:4001"_s, u"http://10.0.0.1:4000/a?also=10.0.0.2,10.0.0.1:4001"_s},
        {u"10.0.0.1/a?also=10.0.0.2&also=10.0.0.3"_s, u"http://10.0.0.1:4000/a?also=10.0.0.2,10.0.0.3"_s},
        // what is no other way is passed over
        {u"10.0.0.1/a?also="_s, u"http://10.0.0.1:4000/a"_s},
        {u"10.0.0.1/a?also=,,10.0.0.2,"_s, u"http://10.0.0.1:4000/a?also=10.0.0.2"_s},
        {u"10.0.0.1/a?also"_s, u"http://10.0.0.1:4000/a?also"_s},
        {u"10.0.0.1/a?ALSO=10.0.0.2"_s, u"http://10.0.0.1:4000/a?ALSO=10.0.0.2"_s},
        {u"10.0.0.1/a?also=10.0.0.256,x_y,10.0.0.2:0,10.0.0.2:65536,10.0.0.2:x,[::g],[fd00::1,fd00::1"_s, u"http://10.0.0.1:4000/a"_s},
        {u"10.0.0.1/a?also=user@10.0.0.2,javascript:alert(1),//evil,10.0.0.2/b,http://10.0.0.2"_s, u"http://10.0.0.1:4000/a"_s},
        {u"10.0.0.1/a?also=anna.local,B\u00FCcher.example,10.0.0.2,localhost,host:22"_s, u"http://10.0.0.1:4000/a?also=10.0.0.2"_s},
        {u"anna.local/a?also=anna.home,10.0.0.2"_s, u"http://anna.local:4000/a?also=10.0.0.2"_s},
        {u"10.0.0.1/a?also=%zz,10.0.0.2"_s, u"http://10.0.0.1:4000/a"_s},
        {u"10.0.0.1/a?also=%C3,10.0.0.2&x"_s, u"http://10.0.0.1:4000/a?x"_s},
        {u"10.0.0.1/a?also=ho\u202Est,ho%00st,10.0.0.2"_s, u"http://10.0.0.1:4000/a?also=10.0.0.2"_s},
        {u"10.0.0.1/a?also=[fe80::2%25eth0],[fe80::2]"_s, u"http://10.0.0.1:4000/a?also=[fe80::2]"_s},
        {u"10.0.0.1/a?also=127.0.0.1:631,localhost,a.localhost,[::1],[::],0.0.0.0,[::ffff:127.0.0.1]"_s, u"http://10.0.0.1:4000/a"_s},
        {u"http://host/a.#k"_s, u"http://host:80/a%2E#k"_s},
        // what stands around
        {u"  http://host/a\n"_s, u"http://host:80/a"_s},
        {u"\u00A0\u3000http://host/a\u2003"_s, u"http://host:80/a"_s},
        {u"\"http://host/a\""_s, u"http://host:80/a"_s},
        {u"'http://host/a'"_s, u"http://host:80/a"_s},
        {u"“http://host/a”"_s, u"http://host:80/a"_s},
        {u"„http://host/a“"_s, u"http://host:80/a"_s},
        {u"‘http://host/a’"_s, u"http://host:80/a"_s},
        {u"« http://host/a »"_s, u"http://host:80/a"_s},
        {u"‹http://host/a›"_s, u"http://host:80/a"_s},
        {u"`http://host/a`"_s, u"http://host:80/a"_s},
        {u"<http://host/a>"_s, u"http://host:80/a"_s},
        {u"(http://host/a)."_s, u"http://host:80/a"_s},
        {u"「http://host/a」。"_s, u"http://host:80/a"_s},
        {u"http://host/a."_s, u"http://host:80/a"_s},
        {u"http://host/a, "_s, u"http://host:80/a"_s},
        {u"http://host/a!?…"_s, u"http://host:80/a"_s},
        {u"http://host/a؟"_s, u"http://host:80/a"_s},
        {u"http://host/a?x=1."_s, u"http://host:80/a?x=1"_s},
        {u"(\"<http://host/a/>\");"_s, u"http://host:80/a"_s},
        // only a room's name
        {u"chess"_s, u"chess"_s},
        {u"Chess Club"_s, u"chess-club"_s},
        {u"  Chess \t  Club  "_s, u"chess-club"_s},
        {u"\"Chess Club\"."_s, u"chess-club"_s},
        {u"Straße"_s, u"straße"_s},
        {u"İstanbul"_s, u"i\u0307stanbul"_s},
        {u"ΣΊΣΥΦΟΣ"_s, u"σίσυφοσ"_s},
        {u"हिन्दी"_s, u"हिन्दी"_s},
        {u"ที่นี่"_s, u"ที่นี่"_s},
        {u"שלום"_s, u"שלום"_s},
        {u"東京\u3000駅"_s, u"東京-駅"_s},
        {u"example.com"_s, u"example.com"_s},
        {u"v1.2.3"_s, u"v1.2.3"_s},
        {u"1.2.3"_s, u"1.2.3"_s},
        {u"2024"_s, u"2024"_s},
        {u"localhost"_s, u"localhost"_s},
        {u"chess:"_s, u"chess"_s},
        {u"who?"_s, u"who"_s},
        {u"__a--b"_s, u"__a--b"_s},
        {u"𐐀𐐁"_s, u"𐐨𐐩"_s},
        {u"٣٤"_s, u"٣٤"_s},
        {u"a - b"_s, u"a---b"_s},
        {QString(64, u'x'), QString(64, u'x')},
        {u"𠀀"_s.repeated(64), u"𠀀"_s.repeated(64)},
    };
}
// clang-format on

} // namespace Earshot
