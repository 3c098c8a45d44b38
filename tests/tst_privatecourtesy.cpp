#include "keyedtest.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

const QString topic = u"room:tea"_s;
const QString name = u"c2VhbGVk"_s; // as sealed as anything is to a server

} // namespace

//! What the host of a private room decides holds for those who have the key; who has none is told nothing of
//! it.
class PrivateCourtesyTest : public KeyedTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoKnocksHasProvenTheKey();
    void aLockStandsBehindTheDoor();
    void whoWasRemovedStaysOut();
    void theHostsSecretOpensNoDoor();

private:
    QString decide(const QJsonObject &deed) { return answerOf(m_ann->push(topic, u"courtesy"_s, deed)); }

    RudeClient *m_ann = nullptr;
};

void PrivateCourtesyTest::init()
{
    KeyedTest::init();
    host();
    m_ann = &client();
    comeIn(*m_ann, m_key, u"tea"_s);
}

void PrivateCourtesyTest::whoKnocksHasProvenTheKey()
{
    QCOMPARE(decide({{u"do"_s, u"knock"_s}, {u"on"_s, true}}), u"ok"_s);
    QCOMPARE(reasonOf(client().join(topic, {{u"username"_s, name}})), u"key-required"_s);
    QCOMPARE(reasonOf(comeIn(client(), newRoomKey(), u"tea"_s)), u"key-required"_s);
    RudeClient &bob = client();
    const QJsonObject challenge = bob.join(topic, {{u"private"_s, true}});
    const QJsonObject knocking =
        bob.join(topic, proofFor(m_key, u"tea"_s, challenge, {{u"username"_s, name}}));
    QCOMPARE(reasonOf(knocking), u"knocking"_s);
    const auto told = only(u"waiting"_s, m_ann->received());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][4]["waiting"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"member"_s, challenge["member"_L1]}, {u"username"_s, name}}}));
    QCOMPARE(decide({{u"do"_s, u"admit"_s}, {u"member"_s, challenge["member"_L1]}}), u"ok"_s);
    const QJsonObject session{{u"session"_s, knocking["session"_L1]}};
    QCOMPARE(reasonOf(client().join(topic, session)), u"key-required"_s); // a session alone opens nothing
    const QJsonObject again = bob.join(topic, {{u"private"_s, true}, {u"session"_s, knocking["session"_L1]}});
    QCOMPARE(again["member"_L1], challenge["member"_L1]); // as whom its name is sealed
    const QJsonObject in = bob.join(topic, proofFor(m_key, u"tea"_s, again, session));
    QCOMPARE(in["member"_L1], challenge["member"_L1]);
    QCOMPARE(in["username"_L1].toString(), name);
}

void PrivateCourtesyTest::aLockStandsBehindTheDoor()
{
    QCOMPARE(decide({{u"do"_s, u"lock"_s}, {u"on"_s, true}}), u"ok"_s);
    QCOMPARE(reasonOf(client().join(topic)), u"key-required"_s);
    QCOMPARE(reasonOf(comeIn(client(), newRoomKey(), u"tea"_s)), u"key-required"_s);
    QCOMPARE(reasonOf(comeIn(client(), m_key, u"tea"_s)), u"locked"_s);
    QCOMPARE(room()->memberCount(), 1);
}

void PrivateCourtesyTest::whoWasRemovedStaysOut()
{
    RudeClient &bob = client();
    const QJsonObject in = comeIn(bob, m_key, u"tea"_s, {{u"username"_s, name}});
    QCOMPARE(decide({{u"do"_s, u"remove"_s}, {u"member"_s, in["member"_L1]}}), u"ok"_s);
    const QJsonObject session{{u"session"_s, in["session"_L1]}};
    QCOMPARE(reasonOf(bob.join(topic, session)), u"key-required"_s);
    QCOMPARE(reasonOf(comeIn(bob, m_key, u"tea"_s, session)), u"removed"_s);
    QCOMPARE(room()->memberCount(), 1);
    QCOMPARE(decide({{u"do"_s, u"forgive"_s}, {u"member"_s, in["member"_L1]}}), u"ok"_s);
    QCOMPARE(comeIn(bob, m_key, u"tea"_s, session)["member"_L1], in["member"_L1]);
}

void PrivateCourtesyTest::theHostsSecretOpensNoDoor()
{
    const QString secret = m_endpoint->rooms().admit(u"tee"_s, admissionKey(m_key));
    const QJsonObject shown{{u"host"_s, secret}};
    QCOMPARE(reasonOf(client().join(u"room:tee"_s, shown)), u"key-required"_s);
    QVERIFY(comeIn(client(), m_key, u"tee"_s, shown).contains("member"_L1));
}

QTEST_GUILESS_MAIN(PrivateCourtesyTest)
#include "tst_privatecourtesy.moc"
