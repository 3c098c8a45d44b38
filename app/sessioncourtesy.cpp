// What a session does with the courtesy of its room.
#include "session.h"

using namespace Qt::StringLiterals;

namespace Earshot {

void Session::connectCourtesy()
{
    const Membership *membership = &m_membership;
    connect(membership, &Membership::knocking, this, [this] { setKnocking(true); });
    connect(membership, &Membership::courtesyTold, this,
            [this](const QString &event, const QJsonObject &payload) {
                if (event.isEmpty())
                    m_courtesy.enter(m_membership.member(), payload);
                else
                    m_courtesy.receive(event, payload);
            });
    connect(membership, &Membership::answered, this, [this](const QString &ref, const QString &refusal) {
        if (ref == m_courtesyRef && !refusal.isEmpty())
            Q_EMIT m_courtesy.refused(refusal);
    });
    connect(&m_courtesy, &Courtesies::asked, this, [this](const QJsonObject &payload) {
        m_courtesyRef = ask(u"courtesy"_s, payload);
        if (m_courtesyRef.isEmpty())
            Q_EMIT m_courtesy.refused(u"offline"_s);
    });
    connect(m_courtesy.waiting(), &OutsiderModel::countChanged, this, &Session::newsChanged);
    connect(&m_courtesy, &Courtesies::done, this, &Session::onDone);
    connect(&m_courtesy, &Courtesies::changed, this, [this] {
        m_members.setHost(m_courtesy.host());
        m_members.setMuted(m_courtesy.state().muted);
    });
}

void Session::onDone(const ToldDeed &deed)
{
    lines().addDeed(deed, nameOf(deed.by, {}), QDateTime::currentDateTime());
}

QString Session::nameOf(const QString &memberId, const QString &username)
{
    const QString here = m_members.username(memberId);
    return here.isEmpty() ? m_membership.shownName(memberId, username) : here;
}

void Session::setKnocking(bool knocking)
{
    if (knocking == m_isKnocking)
        return;
    m_isKnocking = knocking;
    Q_EMIT knockingChanged();
}

} // namespace Earshot
