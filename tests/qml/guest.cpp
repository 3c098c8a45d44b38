#include "guest.h"

#include "sessions_fixture.h"

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
    connect(m_session.get(), &Session::refused, this, [this](const QString &, const QString &, int retryMs) {
        QTimer::singleShot(std::max(retryMs, 1), this, &Guest::sayNext);
    });
    m_session->join();
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

void Guest::leave()
{
    m_session->leave();
}

} // namespace Earshot
