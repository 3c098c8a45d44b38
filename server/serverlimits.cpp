#include "serverlimits.h"

#include <algorithm>
#include <iterator>

namespace Earshot {

namespace {

struct NamedLimit
{
    const char *name;
    int Limits::*value;
};

constexpr NamedLimit all[] = {
    {"message-characters", &Limits::messageCharacters},
    {"message-bytes", &Limits::messageBytes},
    {"messages-per-second", &Limits::messagesPerSecond},
    {"message-burst", &Limits::messageBurst},
    {"queued-bytes", &Limits::queuedBytes},
    {"handshake-seconds", &Limits::handshakeSeconds},
    {"message-seconds", &Limits::messageSeconds},
    {"ping-seconds", &Limits::pingSeconds},
    {"idle-seconds", &Limits::idleSeconds},
    {"rooms-per-socket", &Limits::roomsPerSocket},
    {"members-per-room", &Limits::membersPerRoom},
    {"rooms", &Limits::rooms},
    {"connections-per-address", &Limits::connectionsPerAddress},
    {"half-open-per-address", &Limits::halfOpenPerAddress},
    {"memory-megabytes", &Limits::memoryMegabytes},
};

} // namespace

QStringList Limits::names()
{
    QStringList names;
    for (const NamedLimit &limit : all)
        names.append(QString::fromLatin1(limit.name));
    return names;
}

bool Limits::set(const QString &name, int value)
{
    const auto limit = std::find_if(std::begin(all), std::end(all),
                                    [&](const NamedLimit &each) { return name == QLatin1String(each.name); });
    if (limit == std::end(all) || value < 0)
        return false;
    this->*limit->value = value;
    return true;
}

QJsonObject Limits::toJson() const
{
    QJsonObject json;
    for (const NamedLimit &limit : all)
        json.insert(QString::fromLatin1(limit.name).replace(u'-', u'_'), this->*limit.value);
    return json;
}

} // namespace Earshot
