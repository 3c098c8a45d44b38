#pragma once

#include <QByteArrayList>
#include <QList>
#include <QString>

//! What a machine in the network may put into the text of an announcement, and the room that it is then.
struct AnnouncementRow
{
    const char *name;
    QByteArray text;
    QString room; //!< empty: it is none
    QString epoch = {};
};

inline QByteArray packed(const QByteArrayList &pairs)
{
    QByteArray text;
    for (const QByteArray &pair : pairs)
        text += char(pair.size()) + pair;
    return text;
}

inline QList<AnnouncementRow> announcementRows()
{
    using namespace Qt::StringLiterals;
    const QByteArray bomb(250, 'a');
    return {
        {"as announced", packed({"room=tea", "epoch=ab12", "v=1"}), u"tea"_s, u"ab12"_s},
        {"another order, more keys", packed({"x", "v=1", "y=", "epoch=e", "room=tea"}), u"tea"_s, u"e"_s},
        {"keys in capitals", packed({"Room=tea", "EPOCH=e", "V=1"}), u"tea"_s, u"e"_s},
        {"the first of equal keys", packed({"room=tea", "room=tee", "epoch=e", "v=1"}), u"tea"_s, u"e"_s},
        {"not as addresses print it", packed({"room=Chess Club", "epoch=e", "v=1"}), u"chess-club"_s, u"e"_s},
        {"not ASCII",
         packed({"room=k\xc3\xbc"
                 "che",
                 "epoch=e", "v=1"}),
         u"küche"_s, u"e"_s},
        {"an equals sign in the value", packed({"room=tea", "epoch=a=b", "v=1"}), u"tea"_s, u"a=b"_s},
        {"nothing", {}, {}},
        {"one empty pair", QByteArray(1, '\0'), {}},
        {"empty pairs only", QByteArray(1000, '\0'), {}},
        {"no room", packed({"epoch=e", "v=1"}), {}},
        {"no epoch", packed({"room=tea", "v=1"}), {}},
        {"an empty epoch", packed({"room=tea", "epoch=", "v=1"}), {}},
        {"an endless epoch", packed({"room=tea", "epoch=" + QByteArray(65, 'e'), "v=1"}), {}},
        {"an epoch with a space", packed({"room=tea", "epoch=a b", "v=1"}), {}},
        {"an epoch with a zero", packed({"room=tea", QByteArray("epoch=a\0b", 9), "v=1"}), {}},
        {"no version", packed({"room=tea", "epoch=e"}), {}},
        {"a later version", packed({"room=tea", "epoch=e", "v=2"}), {}},
        {"a path", packed({"room=../etc/passwd", "epoch=e", "v=1"}), {}},
        {"a query", packed({"room=tea?x", "epoch=e", "v=1"}), {}},
        {"a second line", packed({"room=tea\r\nHost: evil", "epoch=e", "v=1"}), {}},
        {"markup", packed({"room=<img src=x>", "epoch=e", "v=1"}), {}},
        {"a direction",
         packed({"room=a\xe2\x80\xae"
                 "b",
                 "epoch=e", "v=1"}),
         {}},
        {"no UTF-8", packed({"room=\xff\xfe", "epoch=e", "v=1"}), {}},
        {"a room's name too long", packed({"room=" + QByteArray(65, 'a'), "epoch=e", "v=1"}), {}},
        {"a reserved name", packed({"room=socket", "epoch=e", "v=1"}), {}},
        {"longer than it says", packed({"room=tea", "epoch=e", "v=1"}) + "\x09v", {}},
        {"shorter than it says", packed({"room=tea", "epoch=e"}) + "\x03v=", {}},
        {"the largest length", "\xffroom=tea", {}},
        {"without keys", packed({"=tea", "=e", "=1"}), {}},
        {"noise", QByteArray::fromHex("00ff00ff7f80fffe"), {}},
        {"too much", packed({bomb, bomb, bomb, bomb, bomb, bomb, "room=tea", "epoch=e", "v=1"}), {}},
    };
}
