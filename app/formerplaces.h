#pragma once

#include "formerself.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Earshot {

//! The rooms one was sent out of or left while muted, and who one was there: whoever comes again is not
//! somebody new, and may be let back in. For as long as the program runs.
class FormerPlaces
{
public:
    static constexpr qsizetype atMost = 100;

    void add(const QString &room, const QStringList &addresses, const FormerSelf &self);
    //! Who to be in the room at one of these addresses; without a session: somebody new.
    FormerSelf selfIn(const QString &room, const QStringList &addresses) const;
    //! One is in again.
    void remove(const QString &session);

private:
    struct Place
    {
        QString room;
        QSet<QString> addresses;
        FormerSelf self;
    };
    QList<Place> m_places; // the last one sent out of comes last
};

} // namespace Earshot
