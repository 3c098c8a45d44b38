#include "wire/payload.h"

#include "wire/json.h"
#include "wire/jsonwriter.h"

#include <algorithm>

namespace Earshot {

Payload::Payload(const QJsonValue &value)
{
    appendJson(m_json, value);
}

Payload Payload::fromJson(const QByteArray &json)
{
    Payload payload;
    payload.m_json = json;
    return payload;
}

QJsonValue Payload::value() const
{
    if (m_json.isEmpty())
        return QJsonObject();
    QJsonValue value;
    JsonReader(m_json).read(value);
    return value;
}

// The first of several counts, as everywhere; what is no string is nothing.
void Payload::readTexts(std::span<const QLatin1StringView> keys,
                        std::span<std::optional<QString>> texts) const
{
    JsonReader reader(m_json);
    quint32 wanted = (1u << keys.size()) - 1; // a bit for each
    for (bool more = reader.take('{'); more && wanted != 0; more = reader.take(',')) {
        QString name;
        if (!reader.read(name) || !reader.take(':'))
            return;
        const auto i = std::size_t(std::find(keys.begin(), keys.end(), name) - keys.begin());
        const bool isWanted = i < keys.size() && (wanted & 1u << i) != 0;
        if (isWanted)
            wanted &= ~(1u << i);
        if (isWanted && reader.hasString() ? !reader.read(texts[i].emplace()) : !reader.readRaw())
            return;
    }
}

} // namespace Earshot
