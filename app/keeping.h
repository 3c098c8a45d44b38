#pragma once

#include "session.h"

#include <QPointer>
#include <QTimer>

namespace Earshot {

//! What is in memory of one room, here and on its host, for a screen that shows it: looks once a second.
class Keeping : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Earshot::Session *session MEMBER m_session REQUIRED)
    //! Whether it looks at all.
    Q_PROPERTY(bool looking READ looking WRITE setLooking NOTIFY lookingChanged)
    Q_PROPERTY(int messagesHere READ messagesHere NOTIFY changed)
    Q_PROPERTY(double bytesHere READ bytesHere NOTIFY changed)
    //! Whether the host says what it holds.
    Q_PROPERTY(bool told READ told NOTIFY changed)
    Q_PROPERTY(int messagesThere READ messagesThere NOTIFY changed)
    Q_PROPERTY(double bytesThere READ bytesThere NOTIFY changed)
    Q_PROPERTY(int mostMessagesThere READ mostMessagesThere NOTIFY changed)
    Q_PROPERTY(int minutesThere READ minutesThere NOTIFY changed)

public:
    explicit Keeping(QObject *parent = nullptr);

    bool looking() const { return m_interval.isActive(); }
    void setLooking(bool looking);

    int messagesHere() const { return m_messagesHere; }
    //! Of texts and names, in bytes.
    double bytesHere() const { return double(m_bytesHere); }
    bool told() const { return m_told; }
    int messagesThere() const { return m_messagesThere; }
    double bytesThere() const { return double(m_bytesThere); }
    int mostMessagesThere() const { return limit(QLatin1String("ring_messages")); }
    int minutesThere() const { return limit(QLatin1String("ring_ms")) / (60 * 1000); }

Q_SIGNALS:
    void lookingChanged();
    void changed();

private:
    void look();
    void count();
    void onAnswered(const QString &ref, const QString &refusal, const QJsonObject &response);
    int limit(QLatin1String name) const { return m_session ? m_session->membership().limit(name) : 0; }

    QPointer<Session> m_session;
    QMetaObject::Connection m_hearing;
    QTimer m_interval;
    QString m_ref;
    int m_messagesHere = 0;
    qint64 m_bytesHere = 0;
    bool m_told = false;
    int m_messagesThere = 0;
    qint64 m_bytesThere = 0;
};

} // namespace Earshot
