#include "courtesies.h"

using namespace Qt::StringLiterals;

namespace Earshot {

Courtesies::Courtesies(NameOf nameOf, QObject *parent)
    : QObject(parent)
    , m_nameOf(std::move(nameOf))
{}

QStringList Courtesies::outside() const
{
    QStringList ids;
    for (const Outsider &person : m_state.removed)
        ids.append(person.memberId);
    return ids;
}

void Courtesies::enter(const QString &own, const QJsonObject &courtesy)
{
    m_own = own;
    become(CourtesyState::of(courtesy));
}

void Courtesies::receive(const QString &event, const QJsonObject &payload)
{
    become(m_state.after(event, payload, m_own));
    ToldDeed deed = ToldDeed::of(payload["did"_L1].toObject());
    if (event != "courtesy"_L1 || deed.what.isEmpty())
        return;
    deed.username = m_nameOf(deed.memberId, deed.username);
    Q_EMIT done(deed);
}

void Courtesies::clear()
{
    become({});
}

void Courtesies::become(const CourtesyState &state)
{
    const auto named = [this](QList<Outsider> people) {
        for (Outsider &person : people)
            person.username = m_nameOf(person.memberId, person.username);
        return people;
    };
    m_state = state;
    m_waiting.set(named(state.waiting));
    m_removed.set(named(state.removed));
    Q_EMIT changed();
}

void Courtesies::ask(const QString &deed, const QJsonObject &more)
{
    QJsonObject payload = more;
    payload["do"_L1] = deed;
    Q_EMIT asked(payload);
}

void Courtesies::lock(bool on)
{
    ask(u"lock"_s, {{u"on"_s, on}});
}

void Courtesies::knock(bool on)
{
    ask(u"knock"_s, {{u"on"_s, on}});
}

void Courtesies::slow(int seconds)
{
    ask(u"slow"_s, {{u"ms"_s, seconds * 1000}});
}

void Courtesies::mute(const QString &memberId, bool on)
{
    ask(u"mute"_s, {{u"member"_s, memberId}, {u"on"_s, on}});
}

void Courtesies::remove(const QString &memberId)
{
    ask(u"remove"_s, {{u"member"_s, memberId}});
}

void Courtesies::forgive(const QString &memberId)
{
    ask(u"forgive"_s, {{u"member"_s, memberId}});
}

void Courtesies::admit(const QString &memberId)
{
    ask(u"admit"_s, {{u"member"_s, memberId}});
}

void Courtesies::turnAway(const QString &memberId)
{
    ask(u"turn-away"_s, {{u"member"_s, memberId}});
}

void Courtesies::handOver(const QString &memberId)
{
    ask(u"hand-over"_s, {{u"member"_s, memberId}});
}

void Courtesies::close()
{
    ask(u"close"_s);
}

} // namespace Earshot
