#include "roomprobe.h"

#include "wire/json.h"

#include <QJsonObject>
#include <QNetworkProxy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qsizetype longestAnswer = 4096;
constexpr int mostPeople = 99'999;

QJsonObject objectIn(QByteArrayView text)
{
    JsonReader reader(text);
    QJsonValue value;
    return reader.read(value) && reader.atEnd() ? value.toObject() : QJsonObject();
}

} // namespace

RoomProbe::RoomProbe(const QHostAddress &address, const RoomUrl &url, int patience, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_url(url)
    , m_patience(patience)
{
    m_socket.setProxy(QNetworkProxy::NoProxy); // a proxy would be a third party
    m_deadline.setSingleShot(true);
    connect(&m_socket, &QTcpSocket::connected, this, &RoomProbe::ask);
    connect(&m_socket, &QTcpSocket::readyRead, this, &RoomProbe::receive);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &RoomProbe::finish); // the end of the line, too
    connect(&m_deadline, &QTimer::timeout, this, &RoomProbe::finish);
}

void RoomProbe::begin()
{
    m_deadline.start(m_patience);
    m_socket.connectToHost(m_address, m_url.port);
}

void RoomProbe::hurry(int patience)
{
    m_patience = std::min(m_patience, patience);
    if (m_deadline.remainingTime() > patience)
        m_deadline.start(patience);
}

void RoomProbe::ask()
{
    RoomUrl there = m_url;
    there.host.truncate(there.host.indexOf(u'%') < 0 ? there.host.size() : there.host.indexOf(u'%'));
    m_socket.write("GET /" + m_url.path().toUtf8() + "/status HTTP/1.1\r\nHost: " + there.authority().toUtf8()
                   + "\r\nConnection: close\r\n\r\n");
}

void RoomProbe::receive()
{
    m_answer += m_socket.read(longestAnswer + 1 - m_answer.size());
    if (m_answer.size() > longestAnswer)
        finish();
}

void RoomProbe::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    m_deadline.stop();
    receive(); // what came together with the end
    m_status = read(m_answer, m_url.room);
    m_socket.abort();
    Q_EMIT finished();
}

std::optional<RoomProbe::Status> RoomProbe::read(const QByteArray &answer, const QString &room)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0 || answer.size() > longestAnswer || !answer.startsWith("HTTP/1.1 200 "))
        return {};
    const QJsonObject status = objectIn(QByteArrayView(answer).sliced(end + 4));
    const int people = status.value("people"_L1).toInt();
    if (status.value("room"_L1) != room || people < 1 || people > mostPeople)
        return {};
    return Status{status.value("epoch"_L1).toString(), people};
}

} // namespace Earshot
