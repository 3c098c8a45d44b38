#pragma once

#include "observations.h"
#include "wire/roomurl.h"

#include <QFutureWatcher>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

#include <memory>
#include <vector>

namespace Earshot {

//! Looks at one room from outside, as a guest: name, port, what answers, the room. Asks only the machine that
//! the address names, and takes fifteen seconds at most.
class Examination : public QObject
{
    Q_OBJECT

public:
    Examination(const RoomUrl &url, bool isSeenNearby, QObject *parent = nullptr);
    ~Examination() override;

    void start();
    const GuestObservations &seen() const { return m_seen; }
    //! Its announcement was heard.
    void hear() { m_seen.isSeenNearby = true; }

Q_SIGNALS:
    void finished();

private:
    void lookUp();
    void onFound(const QHostInfo &info);
    void knockAt(const QList<QHostAddress> &addresses);
    void onKnocked(const QHostAddress &address, Knock knock);
    void settleKnock();
    void askHealth();
    void askPage();
    void ask(const QString &path, const std::function<void(int status, const QByteArray &body)> &then);
    QUrl pageUrl(const QString &path) const;
    void upgrade();
    void finish();

    RoomUrl m_url;
    GuestObservations m_seen;
    QFutureWatcher<LocalNetworks> m_here;
    QNetworkAccessManager m_http;
    QWebSocket m_webSocket;
    QTimer m_deadline;
    QTimer m_wholeTime;
    std::vector<std::unique_ptr<QTcpSocket>> m_knocks;
    qsizetype m_waiting = 0;
    bool m_isDoubted = false; // nobody that this machine knows vouches for the certificate
    bool m_isFinished = false;
};

} // namespace Earshot
