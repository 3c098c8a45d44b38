#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Earshot {

//! One line of a history: what one client of a test was shown or did, or what the test itself did ("test").
//! Which of the members count depends on the event; docs in tests/checker/README.md.
struct Observation
{
    qint64 t = 0; //!< ms since 1970
    QString client;
    QString event;
    QString room;
    QString epoch;
    quint64 seq = 0;
    QString id; //!< of a text, see textId()
    QString from;
    QString member;
    bool kept = false;
    int count = 0;
    QString why; //!< also called reason in the lines
    QStringList members;
    QStringList renamed;
    QString after;
    int within = 0; //!< ms
    QString who;
    QString place;
    qint64 found = 0;

    bool operator==(const Observation &) const = default;

    //! Nothing where the line is not a JSON object with a time, a client and an event.
    static std::optional<Observation> parse(const QByteArray &line);
    //! The line, without its end.
    QByteArray toJson() const;
};

//! What stands for a text in a history: the first 16 hex digits of the SHA-256 of its UTF-8.
QString textId(const QString &text);

} // namespace Earshot
