#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Earshot {

//! What is told to the network of a room: its name, which of that name it is, and where. Nothing of people.
struct Announcement
{
    static constexpr char serviceType[] = "_earshot._tcp";

    QString room; //!< as addresses print it
    QString epoch;
    quint16 port = 0;

    bool operator==(const Announcement &) const = default;

    //! The room's name, as far as a service's name may be long, and from the second one on a number. The
    //! daemon makes it another one where it is taken.
    QByteArray instanceName(int number = 1) const;
    //! Keys and values as DNS-SD packs them (RFC 6763, section 6); empty where the name is too long for it.
    QByteArray toText() const;
    //! Reads what any machine in the network may have written; the port is not in it. Nothing where it is no
    //! room of a version known here.
    static std::optional<Announcement> fromText(QByteArrayView text);
};

} // namespace Earshot
