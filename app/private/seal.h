#pragma once

#include "sealing.h"
#include "secretkey.h"

#include <QHash>

namespace Earshot {

//! What one says and hears in a private room, under its seal: counts what is sealed here, and notices what
//! the server in between changed, repeated, turned round or put under somebody else's name.
class Seal
{
public:
    using Kind = Sealing::Kind;

    //! Which one of its rooms' lives, and which of its members.
    struct Seat
    {
        QString epoch;
        QString member;

        bool operator==(const Seat &) const = default;
    };

    //! By what the others know who seals: whoever comes again goes on with it, for they believe no other hand
    //! under the same id.
    struct Hand
    {
        QString by;
        QString epoch;
        quint64 texts = 0; // sealed so far
        quint64 names = 0;
        quint64 typings = 0;
    };

    Seal(const SecretKey &contentKey, const QString &room);

    Hand hand() const;
    void goOn(const Hand &hand);

    void sit(const Seat &seat) { m_seat = seat; }
    const Seat &seat() const { return m_seat; }

    QString seal(Kind kind, const QString &text = {});
    //! What `member` sealed. Reasons: those of Sealing::open, and moved (somebody else sealed it), repeated
    //! (it came before, or something later did).
    Outcome<QString> open(Kind kind, const QString &member, const QString &sealed);

private:
    //! What was heard of one member.
    struct Heard
    {
        QString by;
        QString name; // the one of the name's count
        quint64 texts = 0;
        quint64 names = 0;
        quint64 typings = 0;
    };
    //! One life of the room. An epoch that is over may not come back as if nothing had been heard.
    struct Life
    {
        quint64 texts = 0; // sealed here
        quint64 names = 0;
        quint64 typings = 0;
        QHash<QString, Heard> members;
    };

    template <class Counts>
    static auto &countOf(Counts &counts, Kind kind);
    static bool isNews(const Heard &heard, Kind kind, const Sealing::Statement &statement);
    Sealing::Place place(Kind kind) const { return {m_room, m_seat.epoch, kind}; }

    SecretKey m_key;
    QString m_room;
    QString m_by;
    Seat m_seat;
    QHash<QString, Life> m_lives; // by their epochs
};

} // namespace Earshot
