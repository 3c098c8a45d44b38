#include "formerplaces.h"

namespace Earshot {

namespace {

QSet<QString> setOf(const QStringList &list)
{
    return {list.begin(), list.end()};
}

} // namespace

void FormerPlaces::add(const QString &room, const QStringList &addresses, const FormerSelf &self)
{
    remove(self.session);
    if (self.session.isEmpty())
        return;
    m_places.append({room, setOf(addresses), self});
    if (m_places.size() > atMost)
        m_places.removeFirst();
}

FormerSelf FormerPlaces::selfIn(const QString &room, const QStringList &addresses) const
{
    const QSet<QString> wanted = setOf(addresses);
    for (auto place = m_places.rbegin(); place != m_places.rend(); ++place) {
        if (place->room == room && place->addresses.intersects(wanted))
            return place->self;
    }
    return {};
}

void FormerPlaces::remove(const QString &session)
{
    m_places.removeIf([&session](const Place &place) { return place.self.session == session; });
}

} // namespace Earshot
