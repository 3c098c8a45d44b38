#include "keeping.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

qint64 count(const QJsonObject &response, QLatin1String key)
{
    return qint64(std::clamp(response[key].toDouble(), 0.0, 1e12));
}

} // namespace

Keeping::Keeping(QObject *parent)
    : QObject(parent)
{
    m_interval.setInterval(1000);
    connect(&m_interval, &QTimer::timeout, this, &Keeping::look);
}

void Keeping::setLooking(bool looking)
{
    if (looking == m_interval.isActive())
        return;
    disconnect(m_hearing);
    if (looking && m_session) {
        m_hearing = connect(&m_session->membership(), &Membership::answered, this, &Keeping::onAnswered);
        m_interval.start();
        look();
    } else {
        m_interval.stop();
        m_told = false;
    }
    Q_EMIT lookingChanged();
}

void Keeping::look()
{
    if (!m_session)
        return;
    count();
    // A server that does not tell its ring does not know the question either, and would end the channel.
    if (mostMessagesThere() > 0)
        m_ref = m_session->ask(u"ring"_s);
    Q_EMIT changed();
}

void Keeping::count()
{
    const MessageModel::Held held = m_session->messages()->held();
    m_messagesHere = held.messages;
    m_bytesHere = held.letters * qsizetype(sizeof(QChar));
}

void Keeping::onAnswered(const QString &ref, const QString &refusal, const QJsonObject &response)
{
    if (ref.isEmpty() || ref != m_ref)
        return;
    m_told = refusal.isEmpty();
    m_messagesThere = int(Earshot::count(response, "messages"_L1));
    m_bytesThere = Earshot::count(response, "bytes"_L1);
    Q_EMIT changed();
}

} // namespace Earshot
