#include "rudeclient.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Earshot {

bool soon(const std::function<bool()> &isTrue, std::chrono::seconds longest)
{
    QTimer deadline;
    deadline.setSingleShot(true);
    deadline.start(longest);
    while (!isTrue() && deadline.isActive()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return isTrue();
}

RudeClient::RudeClient(quint16 port, const QString &query, Over over)
    : m_name(History::ofThisTest().newClient())
    , m_witness(m_name, [](const Observation &seen) { History::ofThisTest().tell(seen); })
{
    if (!query.contains("vsn=2"_L1))
        History::ofThisTest().hasStrangers();
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &text) {
        const QJsonArray frame = QJsonDocument::fromJson(text.toUtf8()).array();
        m_witness.received(frame);
        m_frames.append(frame);
    });
    QObject::connect(&m_socket, &QWebSocket::disconnected, &m_socket, [this] { m_witness.closed(); });
    m_socket.setSslConfiguration(trusting());
    const QString scheme = over == Over::Tls ? u"wss"_s : u"ws"_s;
    m_socket.open(QUrl(u"%1://127.0.0.1:%2/socket/websocket?%3"_s.arg(scheme).arg(port).arg(query)));
    [[maybe_unused]] const bool open =
        soon([this] { return isOpen() || m_socket.state() == QAbstractSocket::UnconnectedState; });
}

RudeClient::~RudeClient()
{
    if (isOpen())
        History::ofThisTest().settle();
    m_socket.disconnect();
    Observation killed;
    killed.client = u"test"_s;
    killed.event = u"killed"_s;
    killed.who = m_name;
    History::ofThisTest().tell(killed);
}

void RudeClient::sendText(const QString &text)
{
    m_witness.sent(QJsonDocument::fromJson(text.toUtf8()).array());
    m_socket.sendTextMessage(text);
}

void RudeClient::send(const QJsonArray &frame)
{
    sendText(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
}

QList<QJsonArray> RudeClient::received()
{
    // The first answer says that the server has read everything, the second that it has ended the turn in
    // which it did, and so has told of who came and went.
    for (int i = 0; i < 2; ++i) {
        const QString ref = u"sync%1"_s.arg(++m_counter);
        send({QJsonValue(), ref, u"phoenix"_s, u"heartbeat"_s, QJsonObject()});
        if (answerTo(ref).isEmpty())
            return {};
    }
    return std::exchange(m_frames, {});
}

QStringList RudeClient::receivedText()
{
    QStringList texts;
    const QList<QJsonArray> frames = received();
    for (const QJsonArray &frame : frames)
        texts.append(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
    return texts;
}

QStringList RudeClient::exchange(const QString &text)
{
    sendText(text);
    return receivedText();
}

QJsonObject RudeClient::join(const QString &topic, const QJsonObject &payload, const QString &ref)
{
    send({ref, ref, topic, u"phx_join"_s, payload});
    return answerTo(ref)["response"_L1].toObject();
}

QJsonObject RudeClient::push(const QString &topic, const QString &event, const QJsonObject &payload)
{
    const QString ref = u"push%1"_s.arg(++m_counter);
    send({QJsonValue(), ref, topic, event, payload});
    return answerTo(ref);
}

int RudeClient::closeCode()
{
    const bool closed = soon([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
    return closed ? int(m_socket.closeCode()) : 0;
}

QJsonObject RudeClient::answerTo(const QString &ref)
{
    qsizetype at = -1;
    const auto isThere = [&] {
        at = 0;
        while (at < m_frames.size() && (m_frames[at][1] != ref || m_frames[at][3] != "phx_reply"_L1))
            ++at;
        return at < m_frames.size() || !isOpen();
    };
    [[maybe_unused]] const bool came = soon(isThere);
    return at < m_frames.size() ? m_frames.takeAt(at)[4].toObject() : QJsonObject();
}

QJsonObject saying(const QString &content, const QString &id)
{
    QJsonObject payload{{u"content"_s, content}};
    if (!id.isEmpty())
        payload.insert(u"id"_s, id);
    return payload;
}

QList<QJsonArray> only(const QString &event, const QList<QJsonArray> &frames)
{
    QList<QJsonArray> some;
    for (const QJsonArray &frame : frames) {
        if (frame[3] == event)
            some.append(frame);
    }
    return some;
}

} // namespace Earshot
