#pragma once

#include "wire/roomurl.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <optional>

namespace Earshot {

//! Asks one machine how a room is that is said to be there: one fixed question, some seconds, 4 KiB. What
//! answers may be anything.
class RoomProbe : public QObject
{
    Q_OBJECT

public:
    struct Status
    {
        QString epoch;
        int people = 0;
    };

    static constexpr int patienceMs = 3000;

    RoomProbe(const QHostAddress &address, const RoomUrl &url, int patience = patienceMs,
              QObject *parent = nullptr);

    void begin();
    //! Others wait: from now on it has so many ms at most.
    void hurry(int patience);
    //! What came; nothing where it is no such room.
    const std::optional<Status> &status() const { return m_status; }

    //! A whole HTTP answer to the question after `room`.
    static std::optional<Status> read(const QByteArray &answer, const QString &room);

Q_SIGNALS:
    void finished();

private:
    void ask();
    void receive();
    void finish();

    QHostAddress m_address;
    RoomUrl m_url;
    int m_patience;
    QTcpSocket m_socket;
    QTimer m_deadline;
    QByteArray m_answer;
    std::optional<Status> m_status;
    bool m_isFinished = false;
};

} // namespace Earshot
