#pragma once

#include "framewitness.h"
#include "history.h"
#include "overtls.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QWebSocket>

#include <functional>

namespace Earshot {

//! Waits until it is true, at most as long as that, and looks after each turn of the loop: QTest::qWaitFor
//! sleeps 10 ms between its looks, which adds up where client and server take turns on one thread.
bool soon(const std::function<bool()> &isTrue, std::chrono::seconds longest = std::chrono::seconds(10));

//! A Channels client that obeys no rule: it sends whatever it is told to, and keeps every frame that comes.
//! What it is told is judged when the test ends.
class RudeClient
{
public:
    //! Connects at once; isOpen() says whether it worked.
    explicit RudeClient(quint16 port, const QString &query = QStringLiteral("vsn=2.0.0"),
                        Over over = Over::Tcp);
    ~RudeClient();
    Q_DISABLE_COPY_MOVE(RudeClient)

    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    QWebSocket &socket() { return m_socket; }

    void sendText(const QString &text);
    void send(const QJsonArray &frame);

    //! Everything that came and was not asked for yet, up to the answer to a heartbeat: whatever the server
    //! had queued for this client before, and nothing is left on its way. Empty where the line is gone.
    QList<QJsonArray> received();
    //! The same as compact JSON, one frame each.
    QStringList receivedText();
    //! Sends the frame and returns what came of it.
    QStringList exchange(const QString &text);

    //! Joins with `ref` as both references; the response of the answer. What else came of it is left unread.
    QJsonObject join(const QString &topic, const QJsonObject &payload = {}, const QString &ref = one());
    //! Pushes and returns the whole payload of the answer: {response, status}.
    QJsonObject push(const QString &topic, const QString &event, const QJsonObject &payload = {});

    //! Waits for the end of the line; its close code, 0 where it does not end.
    int closeCode();

private:
    static QString one() { return QStringLiteral("1"); }
    //! The payload of the answer to `ref`, taken out of what came.
    QJsonObject answerTo(const QString &ref);

    QString m_name;
    FrameWitness m_witness;
    QWebSocket m_socket;
    QList<QJsonArray> m_frames;
    int m_counter = 0;
};

//! The payload of a message, with the id of the send where there is one.
QJsonObject saying(const QString &content, const QString &id = {});

//! The frames among `frames` that are `event`s.
QList<QJsonArray> only(const QString &event, const QList<QJsonArray> &frames);

} // namespace Earshot
