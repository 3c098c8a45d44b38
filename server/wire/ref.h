#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Earshot {

//! A reference of a frame: any JSON value, of no meaning to a server, which compares it and echoes it as it
//! came (integers of any size, `1.0`, objects).
class Ref
{
public:
    Ref() = default; //!< null
    Ref(const QString &text);

    //! Of a value that JsonReader found to be sound.
    static Ref fromJson(QByteArrayView json);

    bool isNull() const { return m_json.isEmpty(); }
    QByteArray json() const { return isNull() ? QByteArrayLiteral("null") : m_json; }
    //! What a binary frame says of it: the text of a string, a number's digits, nothing for null. None where
    //! it is a list or an object.
    std::optional<QByteArray> bytes() const;
    //! The text of a string, else empty.
    QString text() const;

    bool operator==(const Ref &) const = default;

private:
    QByteArray m_json; // without white space; a string always spelled the same way
};

} // namespace Earshot
