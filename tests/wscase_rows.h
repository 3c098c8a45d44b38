#pragma once

#include "wsbytes.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace Earshot {

//! What a client sends, and what is to come of it, by RFC 6455.
struct WsCase
{
    QByteArray name;
    QByteArray bytes;
    //! "text X", "binary X", "ping X", "pong X", "close CODE", "fail CODE"
    QList<QByteArray> outcome;
};

//! Makes a message of a text that a test wants to see again. The text has nothing that JSON would escape.
using WsWrap = std::function<QByteArray(const QByteArray &text)>;

//! Generates the cases. Those of text go through `wrap`; binary messages come only where they are `echoed`.
class WsCases
{
public:
    WsCases(const WsWrap &wrap, qint64 limit, bool echoesBinary)
        : m_wrap(wrap)
        , m_limit(limit)
        , m_echoesBinary(echoesBinary)
    {
        framing();
        pings();
        reserved();
        lengths();
        unmasked();
        fragments();
        validUtf8();
        invalidUtf8();
        failFast();
        closes();
        limits();
    }

    const QList<WsCase> &all() const { return m_all; }

private:
    using Outcome = QList<QByteArray>;

    void add(const QByteArray &name, const QByteArray &bytes, const Outcome &outcome)
    {
        m_all.append({name, bytes, outcome});
    }

    QByteArray textOf(qsizetype messageSize) const
    {
        return QByteArray(messageSize - m_wrap({}).size(), 'x');
    }

    QByteArray whole(const QByteArray &text) const { return wsBytes(1, m_wrap(text)); }

    static Outcome said(const QByteArray &text) { return {"text " + text}; }
    static Outcome failed(int code) { return {"fail " + QByteArray::number(code)}; }
    static QByteArray number(qint64 n) { return QByteArray::number(n); }

    void framing()
    {
        for (const qsizetype size :
             {0, 1, 7, 8, 9, 124, 125, 126, 127, 128, 129, 255, 256, 4096, 65534, 65535, 65536}) {
            if (m_limit > 0 && size > m_limit)
                continue;
            if (size >= m_wrap({}).size())
                add("framing: text of " + number(size), whole(textOf(size)), said(textOf(size)));
            if (m_echoesBinary)
                add("framing: binary of " + number(size), wsBytes(2, QByteArray(size, '\xfe')),
                    {"binary " + QByteArray(size, '\xfe')});
        }
        for (const char *mask : {"00000000", "ffffffff", "01020304", "80000000", "00000001"})
            add("framing: mask " + QByteArray(mask),
                wsBytes(1, m_wrap("masked by it"), {.mask = QByteArray::fromHex(mask)}),
                said("masked by it"));
        add("framing: two messages", whole("one") + whole("two"), said("one") + said("two"));
        add("framing: ten messages", whole("again").repeated(10), Outcome(10, "text again"));
    }

    void pings()
    {
        for (const qsizetype size : {0, 1, 2, 7, 8, 9, 124, 125}) {
            const QByteArray payload(size, '\xfe');
            add("ping of " + number(size), wsBytes(9, payload), {"ping " + payload});
            add("pong of " + number(size), wsBytes(10, payload), {"pong " + payload});
        }
        for (const int opcode : {8, 9, 10}) {
            const QByteArray what = "control " + number(opcode);
            add(what + " of 126", wsBytes(opcode, QByteArray(126, 'x')), failed(1002));
            add(what + " of 65536", wsBytes(opcode, QByteArray(65536, 'x')), failed(1002));
            add(what + " with a long length", wsBytes(opcode, "x", {.lengthBytes = 2}), failed(1002));
            add(what + " with a longer length", wsBytes(opcode, "x", {.lengthBytes = 8}), failed(1002));
            add(what + " in fragments", wsPart(opcode, "x"), failed(1002));
            add(what + " in fragments within a message", wsPart(1, "x") + wsPart(opcode, "x"), failed(1002));
        }
        Outcome ten;
        QByteArray bytes;
        for (int i = 0; i < 10; ++i) {
            bytes += wsBytes(9, number(i));
            ten.append("ping " + number(i));
        }
        add("ping: ten of them", bytes, ten);
        add("pong nobody asked for, and a ping", wsBytes(10, "a") + wsBytes(9, "b"), {"pong a", "ping b"});
        add("ping with a text's bytes", wsBytes(9, "Hello"), {"ping Hello"});
        add("ping before and behind a text", wsBytes(9, "a") + whole("text") + wsBytes(9, "b"),
            {"ping a", "text text", "ping b"});
    }

    void reserved()
    {
        for (int bits = 1; bits < 8; ++bits) {
            for (const int opcode : {1, 2, 8, 9, 10})
                add("reserved bits " + number(bits) + " on " + number(opcode),
                    wsBytes(opcode, {}, {.reserved = bits}), failed(1002));
            add("reserved bits " + number(bits) + " on a continuation",
                wsPart(1, "x") + wsBytes(0, "x", {.reserved = bits}), failed(1002));
            add("reserved bits " + number(bits) + " behind a text",
                whole("fine") + wsBytes(1, m_wrap("bad"), {.reserved = bits}) + wsBytes(9, {}),
                said("fine") + failed(1002));
        }
        for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
            add("reserved opcode " + number(opcode), wsBytes(opcode, {}), failed(1002));
            add("reserved opcode " + number(opcode) + " with a payload", wsBytes(opcode, "payload"),
                failed(1002));
            add("reserved opcode " + number(opcode) + " behind a text",
                whole("fine") + wsBytes(opcode, {}) + wsBytes(9, {}), said("fine") + failed(1002));
            add("reserved opcode " + number(opcode) + " within a message",
                wsPart(1, "x") + wsBytes(opcode, "x"), failed(1002));
        }
    }

    void lengths()
    {
        for (const int opcode : {1, 2}) {
            const QByteArray on = " on " + number(opcode);
            for (const qint64 size : {0, 1, 125})
                add("length " + number(size) + " in 2 bytes" + on,
                    wsBytes(opcode, QByteArray(size, 'x'), {.lengthBytes = 2}), failed(1002));
            for (const qint64 size : {0, 1, 125, 126, 65535})
                add("length " + number(size) + " in 8 bytes" + on,
                    wsBytes(opcode, QByteArray(size, 'x'), {.lengthBytes = 8}), failed(1002));
            const QByteArray head = QByteArray(1, char(0x80 | opcode)) + '\xff';
            add("length with the top bit" + on, head + QByteArray::fromHex("800000000000000000000000"),
                failed(1002));
            add("length of all bits" + on, head + QByteArray::fromHex("ffffffffffffffff00000000"),
                failed(1002));
        }
    }

    void unmasked()
    {
        for (const int opcode : {0, 1, 2, 8, 9, 10}) {
            const QByteArray before = opcode == 0 ? wsPart(1, "x") : QByteArray();
            for (const qsizetype size : {0, 2, 125})
                add("unmasked " + number(opcode) + " of " + number(size),
                    before + wsBytes(opcode, QByteArray(size, '\x03'), {.mask = {}}), failed(1002));
        }
        add("unmasked text of 70000", wsBytes(1, QByteArray(70000, 'x'), {.mask = {}}), failed(1002));
    }

    void fragments()
    {
        const QByteArray text = "h\xc3\xa9 \xe2\x82\xac \xf0\x9f\x90\x98.";
        const QByteArray message = m_wrap(text);
        const qsizetype start = message.indexOf(text);
        for (qsizetype cut = 0; cut <= text.size(); ++cut) {
            const QByteArray one = message.left(start + cut);
            const QByteArray two = message.mid(start + cut);
            add("fragments: cut at " + number(cut), wsPart(1, one) + wsBytes(0, two), said(text));
            add("fragments: cut at " + number(cut) + ", a ping between",
                wsPart(1, one) + wsBytes(9, "between") + wsBytes(0, two),
                Outcome{"ping between"} + said(text));
        }
        QByteArray bytewise = wsPart(1, {});
        for (const char c : message)
            bytewise += wsPart(0, QByteArray(1, c));
        add("fragments: of one byte", bytewise + wsBytes(0, {}), said(text));
        add("fragments: empty ones around",
            wsPart(1, {}) + wsPart(0, {}) + wsPart(0, message) + wsPart(0, {}) + wsBytes(0, {}), said(text));
        add("fragments: pings and pongs between all",
            wsPart(1, message.left(1)) + wsBytes(9, "1") + wsPart(0, message.mid(1, 1)) + wsBytes(10, "2")
                + wsBytes(9, "3") + wsBytes(0, message.mid(2)),
            Outcome{"ping 1", "pong 2", "ping 3"} + said(text));
        add("fragments: two messages", (wsPart(1, message.left(3)) + wsBytes(0, message.mid(3))).repeated(2),
            said(text) + said(text));
        if (m_echoesBinary) {
            add("fragments: binary", wsPart(2, "\xfe\xff") + wsPart(0, {}) + wsBytes(0, "\xff"),
                {"binary \xfe\xff\xff"});
            add("fragments: a text behind binary ones",
                wsPart(2, "\xe2\x82") + wsBytes(0, "x") + wsBytes(1, "\xe2\x82\xac"),
                {"binary \xe2\x82x", "text \xe2\x82\xac"});
        }
        add("fragments: close between", wsPart(1, "x") + wsBytes(8, wsCloseWith(1000)) + wsBytes(0, "x"),
            {"close 1000"});
        for (const bool final : {true, false}) {
            const QByteArray kind = final ? "last" : "first";
            const WsForm form{.final = final};
            add("fragments: a continuation of nothing, " + kind, wsBytes(0, "x", form), failed(1002));
            add("fragments: an empty continuation of nothing, " + kind, wsBytes(0, {}, form), failed(1002));
            add("fragments: a continuation behind a message, " + kind, whole("all") + wsBytes(0, "x", form),
                said("all") + failed(1002));
            add("fragments: a continuation behind fragments, " + kind,
                wsPart(1, message.left(2)) + wsBytes(0, message.mid(2)) + wsBytes(0, "x", form),
                said(text) + failed(1002));
            for (const int first : {1, 2}) {
                for (const int second : {1, 2})
                    add("fragments: " + number(second) + " within " + number(first) + ", " + kind,
                        wsPart(first, "x") + wsBytes(second, "x", form), failed(1002));
            }
        }
    }

    void validUtf8()
    {
        // The first and last of each length, the rims of the surrogates, and what Unicode calls noncharacters
        // but is text all the same.
        const char *const texts[] = {
            "20",           "7e",
            "7f",           "c280",
            "dfbf",         "e0a080",
            "e18080",       "ecbfbf",
            "ed8080",       "ed9fbf",
            "ee8080",       "efb790",
            "efb7af",       "efbfbd",
            "efbfbe",       "efbfbf",
            "f0908080",     "f09fbfbe",
            "f09fbfbf",     "f0afbfbe",
            "f0afbfbf",     "f0bfbfbf",
            "f18080ba",     "f1808080",
            "f3bfbfbf",     "f48fbfbe",
            "f48fbfbf",     "cebae1bdb9cf83cebcceb5",
            "e282ac",       "f09f9098",
            "efbbbf",       "c2a3c2a4",
            "e4b8ade69687", "f09f91a9e2808df09f92bb",
            "cc80cc81cc82",
        };
        for (const char *hex : texts) {
            const QByteArray text = QByteArray::fromHex(hex);
            add("UTF-8 " + QByteArray(hex), whole("a" + text + "b"), said("a" + text + "b"));
            const QByteArray message = m_wrap(text);
            const qsizetype start = message.indexOf(text);
            for (qsizetype cut = 1; cut < text.size(); ++cut)
                add("UTF-8 " + QByteArray(hex) + " cut at " + number(cut),
                    wsPart(1, message.left(start + cut)) + wsBytes(0, message.mid(start + cut)), said(text));
        }
    }

    static QList<QByteArray> noUtf8()
    {
        QList<QByteArray> all;
        for (const char *hex :
             {"80",           "bf",           "8080",         "80bf80",
              "c0",           "c1",           "c080",         "c0af",
              "c1bf",         "c2",           "c220",         "c2c2",
              "df",           "e0",           "e080",         "e08080",
              "e080af",       "e09fbf",       "e0a0",         "e0a020",
              "e120",         "e18020",       "ecbf",         "eda080",
              "edad8d",       "edafbf",       "edb080",       "edbfbf",
              "eda080edb080", "edafbfedbfbf", "ef",           "efbf",
              "efbf20",       "f0",           "f080",         "f0808080",
              "f08080af",     "f08fbfbf",     "f090",         "f09080",
              "f0908020",     "f120",         "f18020",       "f1bfbf",
              "f48f",         "f490",         "f4908080",     "f5",
              "f5808080",     "f7bfbfbf",     "f8",           "f888808080",
              "fbbfbfbfbf",   "fc",           "fc8480808080", "fdbfbfbfbfbf",
              "fe",           "ff",           "fefeffff",     "cebae1bdb9cf83cebcceb5eda080656469746564"})
            all.append(QByteArray::fromHex(hex));
        return all;
    }

    void invalidUtf8()
    {
        const QList<QByteArray> bad = noUtf8();
        for (const QByteArray &bytes : bad) {
            const QByteArray name = "no UTF-8: " + bytes.toHex();
            add(name, wsBytes(1, bytes), failed(1007));
            add(name + " within a text", whole("fine") + wsBytes(1, m_wrap("a" + bytes + "b")),
                said("fine") + failed(1007));
            for (qsizetype cut = 1; cut < bytes.size(); ++cut)
                add(name + " cut at " + number(cut), wsPart(1, bytes.left(cut)) + wsBytes(0, bytes.mid(cut)),
                    failed(1007));
        }
        add("no UTF-8: cut short, then an empty fragment", wsPart(1, "\xe2\x82") + wsBytes(0, {}),
            failed(1007));
        add("no UTF-8: a ping between", wsPart(1, "\xe2") + wsBytes(9, "p") + wsBytes(0, "\xe2"),
            Outcome{"ping p"} + failed(1007));
    }

    // Nobody waits for the rest of what cannot become text.
    void failFast()
    {
        for (const char *hex : {"ff", "c0", "80", "e09f", "eda0", "f490", "f08f", "f5", "c2c2", "e282c2"}) {
            const QByteArray bad = QByteArray::fromHex(hex);
            add("fail fast: " + QByteArray(hex) + " in a frame", wsBytes(1, "ok" + bad, {.announced = 100}),
                failed(1007));
            add("fail fast: " + QByteArray(hex) + " in a fragment", wsPart(1, "ok" + bad), failed(1007));
            add("fail fast: " + QByteArray(hex) + " in a later one", wsPart(1, "ok") + wsPart(0, bad),
                failed(1007));
        }
        add("fail fast: reserved bits without a length", QByteArray::fromHex("c1"), failed(1002));
        add("fail fast: reserved opcode without a length", QByteArray::fromHex("83"), failed(1002));
        add("fail fast: continuation without a length", QByteArray::fromHex("80"), failed(1002));
        add("fail fast: unmasked without a payload", QByteArray::fromHex("8105"), failed(1002));
    }

    void closes()
    {
        add("close without a code", wsBytes(8, {}), {"close 0"});
        add("close with one byte", wsBytes(8, "\x03"), failed(1002));
        for (const int code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000,
                               3999, 4000, 4001, 4999}) {
            const Outcome outcome{"close " + number(code)};
            add("close " + number(code), wsBytes(8, wsCloseWith(code)), outcome);
            add("close " + number(code) + " with a reason", wsBytes(8, wsCloseWith(code, "f\xc3\xbcr immer")),
                outcome);
        }
        for (const int code :
             {0, 1, 100, 999, 1004, 1005, 1006, 1015, 1016, 1100, 1999, 2000, 2999, 5000, 65535})
            add("close " + number(code), wsBytes(8, wsCloseWith(code)), failed(1002));
        add("close with the longest reason", wsBytes(8, wsCloseWith(1000, QByteArray(123, 'x'))),
            {"close 1000"});
        add("close with a longer reason", wsBytes(8, wsCloseWith(1000, QByteArray(124, 'x'))), failed(1002));
        for (const char *hex : {"ff", "c0af", "eda080", "e282", "f4908080"})
            add("close with a reason of " + QByteArray(hex),
                wsBytes(8, wsCloseWith(1000, QByteArray::fromHex(hex))), failed(1007));
        const QByteArray close = wsBytes(8, wsCloseWith(1000));
        const Outcome closed{"close 1000"};
        add("close, then a text", close + whole("late"), closed);
        add("close, then a ping", close + wsBytes(9, "late"), closed);
        add("close, then another", close + wsBytes(8, wsCloseWith(1001)), closed);
        add("close, then no frame at all", close + QByteArray(100, '\xff'), closed);
        add("close, then 200 kB", close + QByteArray(200000, 'x'), closed);
        add("close behind a text", whole("first") + close, said("first") + closed);
        add("close behind a ping", wsBytes(9, "first") + close, Outcome{"ping first"} + closed);
    }

    void limits()
    {
        if (m_limit <= 0)
            return;
        const QByteArray longest = m_wrap(textOf(m_limit));
        const QByteArray shorter = m_wrap(textOf(m_limit - 1));
        add("limit: one less", wsBytes(1, shorter), said(textOf(m_limit - 1)));
        add("limit: just so", wsBytes(1, longest), said(textOf(m_limit)));
        add("limit: twice just so", wsBytes(1, longest).repeated(2),
            said(textOf(m_limit)) + said(textOf(m_limit)));
        const qsizetype half = m_limit / 2;
        add("limit: one less in fragments", wsPart(1, shorter.left(half)) + wsBytes(0, shorter.mid(half)),
            said(textOf(m_limit - 1)));
        add("limit: just so in fragments", wsPart(1, longest.left(half)) + wsBytes(0, longest.mid(half)),
            said(textOf(m_limit)));
        add("limit: just so, and a ping between",
            wsPart(1, longest.left(half)) + wsBytes(9, QByteArray(125, 'p')) + wsBytes(0, longest.mid(half)),
            Outcome{"ping " + QByteArray(125, 'p')} + said(textOf(m_limit)));
        for (const int opcode : {1, 2}) {
            const QByteArray on = " on " + number(opcode);
            const auto promise = [opcode](qint64 size) { return wsBytes(opcode, {}, {.announced = size}); };
            add("limit: one more" + on, wsBytes(opcode, QByteArray(m_limit + 1, 'x')), failed(1009));
            add("limit: one more, at the header" + on, promise(m_limit + 1), failed(1009));
            add("limit: 4 GB, at the header" + on, promise(Q_INT64_C(1) << 32), failed(1009));
            add("limit: 8 EB, at the header" + on, promise(std::numeric_limits<qint64>::max()), failed(1009));
            add("limit: one more in fragments" + on,
                wsPart(opcode, QByteArray(half, 'x')) + wsBytes(0, QByteArray(m_limit - half + 1, 'x')),
                failed(1009));
            add("limit: one more in the third fragment" + on,
                wsPart(opcode, QByteArray(half, 'x')) + wsPart(0, QByteArray(m_limit - half, 'x'))
                    + wsBytes(0, "x"),
                failed(1009));
            add("limit: one more, at the header of a fragment" + on,
                wsPart(opcode, "x") + wsBytes(0, {}, {.announced = m_limit}), failed(1009));
        }
    }

    WsWrap m_wrap;
    qint64 m_limit;
    bool m_echoesBinary;
    QList<WsCase> m_all;
};

} // namespace Earshot
