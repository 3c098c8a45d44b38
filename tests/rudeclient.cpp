#include "rudeclient.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Earshot {

bool soon(const std::function<bool()> &isTrue)
{
    QTimer deadline;
    deadline.setSingleShot(true);
    deadline.start(10s);
    while (!isTrue() && deadline.isActive()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return isTrue();
}

RudeClient::RudeClient(quint16 port, const QString &query)
{
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &text) {
        m_frames.append(QJsonDocument::fromJson(text.toUtf8()).array());
    });
    m_socket.open(QUrl(u"ws://127.0.0.1:%1/socket/websocket?%2"_s.arg(port).arg(query)));
    [[maybe_unused]] const bool open =
        soon([this] { return isOpen() || m_socket.state() == QAbstractSocket::UnconnectedState; });
}

void RudeClient::send(const QJsonArray &frame)
{
    sendText(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
}

QList<QJsonArray> RudeClient::received()
{
    const QString ref = u"sync%1"_s.arg(++m_counter);
    send({QJsonValue(), ref, u"phoenix"_s, u"heartbeat"_s, QJsonObject()});
    if (answerTo(ref).isEmpty())
        return {};
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
