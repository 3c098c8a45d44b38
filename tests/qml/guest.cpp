#include "guest.h"

#include "sessions_fixture.h"

using namespace Qt::StringLiterals;

namespace Earshot {

void Guest::join(const QString &address, const QString &name)
{
    const auto parsed = RoomUrl::parse(address);
    m_session = std::make_unique<Session>(std::get<RoomUrl>(parsed), name, false);
    connect(m_session.get(), &Session::statusChanged, this, &Guest::changed);
    connect(m_session.get(), &Session::usernameChanged, this, &Guest::changed);
    connect(m_session->messages(), &MessageModel::countChanged, this, &Guest::changed);
    connect(m_session.get(), &Session::accepted, this, [this] {
        m_waiting.removeFirst();
        Q_EMIT changed();
        sayNext();
    });
    connect(m_session.get(), &Session::refused, this,
            [this](const QString &, const QString &reason, int retryMs) {
                refuse(reason);
                if (retryMs > 0)
                    QTimer::singleShot(retryMs, this, &Guest::sayNext);
            });
    connect(m_session.get(), &Session::failed, this, &Guest::refuse);
    connect(m_session.get(), &Session::knockingChanged, this, &Guest::changed);
    m_session->join();
}

void Guest::refuse(const QString &reason)
{
    m_refusal = reason;
    Q_EMIT changed();
}

QStringList Guest::seen() const
{
    return m_session ? shown(*m_session) : QStringList();
}

void Guest::say(const QString &text)
{
    m_waiting.append(text);
    Q_EMIT changed();
    if (m_waiting.size() == 1)
        sayNext();
}

void Guest::sayNext()
{
    if (m_session && !m_waiting.isEmpty())
        m_session->say(m_waiting.first());
}

void Guest::flood(int times, const QString &text)
{
    for (int i = 1; i <= times; ++i)
        say(text + u' ' + QString::number(i));
}

void Guest::type()
{
    m_session->typed();
}

void Guest::rename(const QString &name)
{
    m_session->rename(name);
}

QString Guest::longestWaiting() const
{
    const QList<Outsider> &waiting = courtesy()->state().waiting;
    return waiting.isEmpty() ? QString() : waiting.constFirst().memberId;
}

void Guest::admit()
{
    courtesy()->admit(longestWaiting());
}

void Guest::turnAway()
{
    courtesy()->turnAway(longestWaiting());
}

void Guest::fill(MessageModel *messages, int lines) const
{
    QList<Arrival> all;
    for (int i = 1; i <= lines; ++i)
        all += Said{{}, u"old"_s, name(), u"old %1"_s.arg(i), 0, QDateTime::currentDateTime(), false};
    messages->add(all);
}

void Guest::leave()
{
    m_session->leave();
}

} // namespace Earshot
