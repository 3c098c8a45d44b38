#pragma once

#include "backoff.h"
#include "race.h"
#include "wire/frame.h"

#include <QHostAddress>
#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <QUrl>

namespace Earshot {

//! One line to a server, speaking Channels V2: finds the way there, keeps the line alive, notices when it is
//! dead, and comes back by itself.
class Connection : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Connecting, Open, Waiting };

    static constexpr int heartbeatMs = 15 * 1000;
    //! How long an answer may take before the line counts as dead.
    static constexpr int answerMs = Race::answerMs;

    explicit Connection(QObject *parent = nullptr);
    ~Connection() override;

    //! By the first of these ways that leads where it should: a line is on trial until settle() or
    //! passOver().
    void open(const QList<QUrl> &urls);
    //! Ends it for good; what was pushed before still leaves.
    void close();
    //! Tries now instead of waiting on.
    void retryNow();
    //! Gives this line up as dead and comes back by a new one.
    void reconnect(const QString &problem);

    //! What it was opened for works: this way is the first from now on, and the next loss begins with a short
    //! wait again.
    void settle();
    //! This server is not the one: on to the next. False where no other way is left; nothing changes then.
    bool passOver(const QString &problem = {});
    //! Whether there may be another way while this one is on trial.
    bool hasMoreWays() const { return m_race.hasMore(); }
    //! Whether the line is by the way that was settled for.
    bool isHome() const { return m_isSettled && m_way == 0; }
    //! The way of this line.
    QUrl url() const { return m_urls.value(m_way); }

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
    //! not-earshot, not-sealed, other-host.
    void lost(const QString &problem);
    void received(const Earshot::Frame &frame);
    void retryInChanged();

private:
    void connectNow();
    void take(QWebSocket *line, int way);
    void onStateChanged();
    void receive(const QString &text);
    void beat();
    void checkAddress();
    void send(const Frame &frame);
    void drop();
    void wait(const QString &problem);
    void tick();
    QString nextRef() { return QString::number(++m_ref); }

    QList<QUrl> m_urls; // the best way first
    int m_way = 0;
    bool m_isSettled = false;
    Race m_race;
    State m_state = State::Closed;
    QWebSocket *m_webSocket = nullptr;
    Backoff m_backoff;
    QTimer m_deadline; // for each heartbeat's answer
    QTimer m_heartbeat;
    QTimer m_addressCheck;
    QTimer m_retry;
    QTimer m_countdown;
    QString m_heartbeatRef;
    QList<QHostAddress> m_addresses; // this machine's, when the line opened or was lost
    quint64 m_ref = 0;
};

} // namespace Earshot
