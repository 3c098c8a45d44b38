#pragma once

#include "endpoint.h"
#include "rudeclient.h"

#include <QTest>

namespace Earshot {

using namespace Qt::StringLiterals;

inline QString reason(const QJsonObject &answer)
{
    return answer["response"_L1]["reason"_L1].toString();
}

//! What all in a room were told of the courtesy of its host.
inline QList<QJsonObject> told(RudeClient &client)
{
    QList<QJsonObject> told;
    const auto frames = only(u"courtesy"_s, client.received());
    for (const QJsonArray &frame : frames)
        told.append(frame[4].toObject());
    return told;
}

//! The events a client was told, in their order.
inline QStringList events(RudeClient &client)
{
    QStringList events;
    const auto frames = client.received();
    for (const QJsonArray &frame : frames)
        events.append(frame[3].toString());
    return events;
}

//! A room whose host is Ann, with Bob in it.
class CourtesyFixture : public JudgedTest
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    //! One more comes.
    std::unique_ptr<RudeClient> seated(const QString &username, const QJsonObject &more = {});
    QJsonObject act(RudeClient &client, const QJsonObject &deed);

    const QString m_topic = u"room:a"_s;
    std::unique_ptr<Endpoint> m_endpoint;
    std::unique_ptr<RudeClient> m_ann;
    std::unique_ptr<RudeClient> m_bob;
    QString m_annId;
    QString m_bobId;
    QString m_bobSession;
    QJsonObject m_joined; // what the last one who came was told
};

inline std::unique_ptr<RudeClient> CourtesyFixture::seated(const QString &username, const QJsonObject &more)
{
    auto client = std::make_unique<RudeClient>(m_endpoint->port());
    QJsonObject payload = more;
    payload.insert("username"_L1, username);
    m_joined = client->join(m_topic, payload);
    return client;
}

inline QJsonObject CourtesyFixture::act(RudeClient &client, const QJsonObject &deed)
{
    return client.push(m_topic, u"courtesy"_s, deed);
}

inline void CourtesyFixture::init()
{
    m_endpoint = std::make_unique<Endpoint>(Limits());
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
    m_ann = seated(u"Ann"_s);
    m_annId = m_joined["member"_L1].toString();
    m_bob = seated(u"Bob"_s);
    m_bobId = m_joined["member"_L1].toString();
    m_bobSession = m_joined["session"_L1].toString();
    m_ann->received();
    m_bob->received();
}

inline void CourtesyFixture::cleanup()
{
    m_ann.reset();
    m_bob.reset();
    JudgedTest::cleanup();
}

} // namespace Earshot
