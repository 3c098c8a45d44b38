#include "observation.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

struct TextKey
{
    const char *key;
    QString Observation::*value;
};

constexpr std::array textKeys{TextKey{"room", &Observation::room},     TextKey{"epoch", &Observation::epoch},
                              TextKey{"id", &Observation::id},         TextKey{"from", &Observation::from},
                              TextKey{"member", &Observation::member}, TextKey{"after", &Observation::after},
                              TextKey{"who", &Observation::who},       TextKey{"place", &Observation::place}};

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

bool endsBadly(const QString &event)
{
    return event == "lost"_L1 || event == "ended"_L1;
}

} // namespace

std::optional<Observation> Observation::parse(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    Observation seen;
    seen.t = json["t"_L1].toInteger();
    seen.client = json["client"_L1].toString();
    seen.event = json["event"_L1].toString();
    if (seen.t <= 0 || seen.client.isEmpty() || seen.event.isEmpty())
        return {};
    for (const TextKey &text : textKeys)
        seen.*text.value = json[QLatin1String(text.key)].toString();
    seen.seq = quint64(std::max(qint64(0), json["seq"_L1].toInteger()));
    seen.kept = json["kept"_L1].toBool();
    seen.count = json["count"_L1].toInt();
    seen.why = json["why"_L1].toString(json["reason"_L1].toString());
    seen.members = strings(json["members"_L1].toArray());
    seen.renamed = strings(json["renamed"_L1].toArray());
    seen.found = json["found"_L1].toInteger();
    seen.within = json["within"_L1].toInt();
    return seen;
}

QByteArray Observation::toJson() const
{
    QJsonObject json{{u"t"_s, t}, {u"client"_s, client}, {u"event"_s, event}};
    for (const TextKey &text : textKeys) {
        if (const QString value = this->*text.value; !value.isEmpty())
            json.insert(QLatin1String(text.key), value);
    }
    if (seq > 0 || event == "joined"_L1 || event == "shown"_L1)
        json.insert("seq"_L1, qint64(seq));
    if (event == "joined"_L1)
        json.insert("kept"_L1, kept);
    if (event == "gap"_L1)
        json.insert("count"_L1, count);
    if (!why.isEmpty())
        json.insert(endsBadly(event) ? "why"_L1 : "reason"_L1, why);
    if (event == "presence"_L1 || event == "truth"_L1)
        json.insert("members"_L1, QJsonArray::fromStringList(members));
    if (!renamed.isEmpty())
        json.insert("renamed"_L1, QJsonArray::fromStringList(renamed));
    if (within > 0)
        json.insert("within"_L1, within);
    if (event == "searched"_L1)
        json.insert("found"_L1, found);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString textId(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

} // namespace Earshot
