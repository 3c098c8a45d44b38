#pragma once

#include <QHash>
#include <QHostAddress>

#include <memory>

namespace Earshot {

//! How many connections each address has. Each holds a place, which its end gives back.
class Places
{
public:
    using Place = std::shared_ptr<const QHostAddress>;

    Place take(const QHostAddress &address)
    {
        if (m_places.size() > m_mostBeforeTidying)
            tidy();
        std::weak_ptr<const QHostAddress> &known = m_places[address];
        Place place = known.lock();
        if (!place)
            known = place = std::make_shared<const QHostAddress>(address);
        return place;
    }
    //! How many have it, beside who asks.
    static int others(const Place &place) { return int(place.use_count()) - 1; }

private:
    void tidy()
    {
        m_places.removeIf([](const auto &entry) { return entry.value().expired(); });
        m_mostBeforeTidying = 2 * m_places.size() + 100;
    }

    QHash<QHostAddress, std::weak_ptr<const QHostAddress>> m_places;
    qsizetype m_mostBeforeTidying = 100;
};

} // namespace Earshot
