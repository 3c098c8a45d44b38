#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <initializer_list>
#include <optional>
#include <span>
#include <utility>

namespace Earshot {

//! The payload of a frame: a JSON value, as its text. So it is checked once when it comes in, read only as
//! far as somebody asks, and written once for however many it goes to.
class Payload
{
public:
    Payload() = default; //!< {}
    Payload(const QJsonValue &value);
    Payload(const QJsonObject &object)
        : Payload(QJsonValue(object))
    {}
    Payload(std::initializer_list<std::pair<QString, QJsonValue>> members)
        : Payload(QJsonObject(members))
    {}

    //! Of a text that is sound already: JsonReader found it so, or it was written by appendJson() and its
    //! kin.
    static Payload fromJson(const QByteArray &json);

    QByteArray json() const { return m_json.isEmpty() ? QByteArrayLiteral("{}") : m_json; }
    QJsonValue value() const;
    QJsonObject object() const { return value().toObject(); }
    //! The string that an object has under `key`; nothing where there is none, or another kind of value.
    std::optional<QString> text(QLatin1StringView key) const { return texts(std::array{key})[0]; }
    //! The same of several keys, in one pass.
    template <std::size_t count>
    std::array<std::optional<QString>, count> texts(const std::array<QLatin1StringView, count> &keys) const
    {
        std::array<std::optional<QString>, count> found;
        readTexts(keys, found);
        return found;
    }

    bool operator==(const Payload &other) const { return m_json == other.m_json || value() == other.value(); }

private:
    void readTexts(std::span<const QLatin1StringView> keys, std::span<std::optional<QString>> texts) const;

    QByteArray m_json; // empty: {}
};

} // namespace Earshot
