#pragma once

#include "backoff.h"
#include "wire/frame.h"

#include <QHostAddress>
#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <QUrl>

class QWebSocket;

namespace Earshot {

//! One line to a server, speaking Channels V2: keeps it alive, notices when it is dead, and comes back by
//! itself.
class Connection : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Connecting, Open, Waiting };

    static constexpr int heartbeatMs = 15 * 1000;
    static constexpr int answerMs = 10 * 1000; //!< how long an answer may take before the line counts as dead

    explicit Connection(QObject *parent = nullptr);
    ~Connection() override;

    void open(const QUrl &url);
    //! Ends it for good; what was pushed before still leaves.
    void close();
    //! Tries now instead of waiting on.
    void retryNow();
    //! Gives this line up as dead and comes back by a new one.
    void reconnect(const QString &problem);

    //! What it was opened for works: the next loss begins with a short wait again.
    void settle() { m_backoff.reset(); }

    State state() const { return m_state; }
    //! Whole seconds until the next try, rounded up; -1 while none is planned.
    int retryIn() const;

    //! Sends a frame; nothing where the line is not open. Returns its ref.
    QString push(const QString &topic, const QString &event, const QJsonObject &payload,
                 const QString &joinRef);
    //! Sends the join of a topic, whose ref is the join_ref of what follows.
    QString join(const QString &topic, const QJsonObject &payload);

Q_SIGNALS:
    void opened();
    //! The line is down; a next try is planned. One of: refused, unreachable, host-not-found, no-answer,
    //! not-earshot.
    void lost(const QString &problem);
    void received(const Earshot::Frame &frame);
    void retryInChanged();

private:
    void connectNow();
    void onStateChanged();
    void onFailed();
    void onOpened();
    void receive(const QString &text);
    void beat();
    void send(const Frame &frame);
    void drop();
    void wait(const QString &problem);
    void tick();
    QString problem() const;
    QString nextRef() { return QString::number(++m_ref); }

    QUrl m_url;
    State m_state = State::Closed;
    QWebSocket *m_webSocket = nullptr;
    Backoff m_backoff;
    QTimer m_deadline; // for the handshake and for each heartbeat's answer
    QTimer m_heartbeat;
    QTimer m_retry;
    QTimer m_countdown;
    QString m_heartbeatRef;
    QList<QHostAddress> m_addresses; // this machine's, when the line was lost
    quint64 m_ref = 0;
};

} // namespace Earshot
