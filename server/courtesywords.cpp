#include "courtesywords.h"

#include "wire/jsonwriter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Earshot::CourtesyWords {

namespace {

QJsonArray listOf(const QList<Stranger> &strangers)
{
    QJsonArray list;
    for (const Stranger &each : strangers)
        list.append(QJsonObject{{u"member"_s, textOf(each.member)}, {u"username"_s, each.username}});
    return list;
}

QJsonArray waitingIn(const Room &room)
{
    return listOf(room.courtesy()->waiting());
}

QJsonArray outsideOf(const Room &room)
{
    return listOf(room.courtesy()->outside(removedTold));
}

// What is as it is without a host's word is left out.
QJsonObject stateOf(const Room &room)
{
    QJsonObject state{{u"host"_s, textOf(room.host())}};
    const Courtesy *courtesy = room.courtesy();
    if (!courtesy)
        return state;
    if (courtesy->isLocked())
        state.insert("locked"_L1, true);
    if (courtesy->asksToKnock())
        state.insert("knocks"_L1, true);
    if (courtesy->slowMs() > 0)
        state.insert("slow_ms"_L1, courtesy->slowMs());
    QJsonArray muted;
    for (const MemberId member : courtesy->muted())
        muted.append(textOf(member));
    if (!muted.isEmpty())
        state.insert("muted"_L1, muted);
    return state;
}

void insertUnlessEmpty(QJsonObject &state, QLatin1StringView key, const QJsonArray &list)
{
    if (!list.isEmpty())
        state.insert(key, list);
}

} // namespace

void append(QByteArray &json, const Room &room, MemberId toWhom)
{
    if (!room.courtesy()) { // as in nearly all joins
        Earshot::append(json.append("{\"host\":\""), room.host());
        json.append("\"}");
        return;
    }
    QJsonObject state = stateOf(room);
    if (toWhom == room.host()) {
        insertUnlessEmpty(state, "waiting"_L1, waitingIn(room));
        insertUnlessEmpty(state, "removed"_L1, outsideOf(room));
    }
    appendJson(json, state);
}

Event changed(const Room &room, const QJsonObject &did)
{
    QJsonObject state = stateOf(room);
    state.insert("did"_L1, did);
    return {u"courtesy"_s, state};
}

QJsonObject did(const Deed &deed, const QString &username, MemberId by)
{
    QJsonObject did = toJson(deed);
    if (!username.isEmpty())
        did.insert("username"_L1, username);
    did.insert("by"_L1, textOf(by));
    return did;
}

Event passedOn(const Room &room)
{
    QJsonObject did = toJson(Deed{Deed::What::HandOver, room.host()});
    did.insert("username"_L1, room.username(room.host()));
    return changed(room, did);
}

Event waiting(const Room &room)
{
    return {u"waiting"_s, {{u"waiting"_s, waitingIn(room)}}};
}

Event removed(const Room &room)
{
    return {u"removed"_s, {{u"removed"_s, outsideOf(room)}}};
}

Event leave(MemberId by)
{
    return {u"removed"_s, {{u"by"_s, textOf(by)}}};
}

} // namespace Earshot::CourtesyWords
