#pragma once

#include "endpoint.h"
#include "rudeclient.h"
#include "wire/base64url.h"
#include "wire/roomkeys.h"

#include <QTest>

#include <memory>
#include <vector>

namespace Earshot {

//! What a private room is told by who may come in, beside what is shown already.
inline QJsonObject proofFor(const QByteArray &key, const QString &room, const QJsonObject &challenge,
                            QJsonObject shown = {})
{
    const QString nonce = challenge[QLatin1String("nonce")].toString();
    const QString epoch = challenge[QLatin1String("epoch")].toString();
    shown.insert(QStringLiteral("private"), true);
    shown.insert(QStringLiteral("nonce"), nonce);
    shown.insert(QStringLiteral("proof"), admissionProof(admissionKey(key), room, epoch, nonce));
    return shown;
}

//! Asks for a challenge and comes in by it: the response to the second join.
inline QJsonObject comeIn(RudeClient &client, const QByteArray &key, const QString &room,
                          const QJsonObject &shown = {})
{
    QJsonObject asking = shown;
    asking.insert(QStringLiteral("private"), true);
    const QString topic = QStringLiteral("room:") + room;
    return client.join(topic, proofFor(key, room, client.join(topic, asking), shown));
}

//! The join of who begins a private room where anybody may.
inline QJsonObject founding(const QByteArray &key)
{
    return {{QStringLiteral("private"), true}, {QStringLiteral("admission"), toBase64Url(admissionKey(key))}};
}

inline QString reasonOf(const QJsonObject &response)
{
    return response[QLatin1String("reason")].toString();
}

//! Of a whole answer: the reason why not, or "ok".
inline QString answerOf(const QJsonObject &payload)
{
    const QString reason = reasonOf(payload[QLatin1String("response")].toObject());
    return reason.isEmpty() ? payload[QLatin1String("status")].toString() : reason;
}

//! A judged test with a server in the process, and a key for the private room "tea".
class KeyedTest : public JudgedTest
{
    Q_OBJECT

protected:
    RudeClient &client() { return *m_clients.emplace_back(std::make_unique<RudeClient>(m_endpoint->port())); }
    //! A room of the host's, on the host's machine.
    void host(const QString &room = QStringLiteral("tea"))
    {
        m_endpoint->rooms().admit(room, admissionKey(m_key));
    }
    Room *room() const
    {
        OpenRoom *open = m_endpoint->rooms().find(QStringLiteral("tea"));
        return open ? &open->room : nullptr;
    }

    QByteArray m_key;
    std::unique_ptr<Endpoint> m_endpoint;
    std::vector<std::unique_ptr<RudeClient>> m_clients;

protected Q_SLOTS:
    void init()
    {
        m_clients.clear();
        m_key = newRoomKey();
        m_endpoint = std::make_unique<Endpoint>(Limits());
        QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
    }
};

} // namespace Earshot
