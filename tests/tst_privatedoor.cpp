#include "keyedtest.h"
#include "wire/closecodes.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

const QString topic = u"room:tea"_s;

} // namespace

//! What is shown at a private room's door by those who were not given its key, and by those who were and lie.
class PrivateDoorTest : public KeyedTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nobodyComesInByThis_data();
    void nobodyComesInByThis();
    void aNonceIsUsedOnce();
    void aProofIsOfOneRoom();
    void aProofIsOfOneEpoch();
    void guessersAreClosed();
    void aGuessersLineIsItsOwn();
    void whoRepeatsIsClosed();
    void whoOnlyAsksIsNoGuesser();
    void guessersKeepNobodyOut();

private:
    int people() const { return room()->memberCount(); }
};

void PrivateDoorTest::init()
{
    KeyedTest::init();
    host();
    comeIn(client(), m_key, u"tea"_s);
}

void PrivateDoorTest::nobodyComesInByThis_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value"); // in place of what is right
    const QString huge(20'000, u'A');
    for (const char *key : {"nonce", "proof"}) {
        for (const QJsonValue &value :
             {QJsonValue(), QJsonValue(7), QJsonValue(true), QJsonValue(QJsonArray{u"A"_s}),
              QJsonValue(QJsonObject{{u"A"_s, u"A"_s}}), QJsonValue(QString()), QJsonValue(u" "_s),
              QJsonValue(huge), QJsonValue(u"\u0000"_s), QJsonValue(u"\u202E"_s),
              QJsonValue(QString(43, u'A')), QJsonValue(QString(75, u'A'))}) {
            QTest::addRow("%s %d %s", key, int(value.type()),
                          value.toString().left(10).toUtf8().toPercentEncoding().constData())
                << QString::fromLatin1(key) << value;
        }
    }
}

void PrivateDoorTest::nobodyComesInByThis()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    RudeClient &eve = client();
    QJsonObject shown = proofFor(m_key, u"tea"_s, eve.join(topic, {{u"private"_s, true}}));
    shown.insert(key, value);
    shown.insert(u"founds"_s, true);
    shown.insert(u"admission"_s, founding(m_key)["admission"_L1]);
    QCOMPARE(reasonOf(eve.join(topic, shown)), u"key-required"_s);
    QCOMPARE(people(), 1);
}

// What one heard of another's join opens nothing: neither beside it, nor after it left, nor over its own
// line.
void PrivateDoorTest::aNonceIsUsedOnce()
{
    RudeClient &ann = client();
    const QJsonObject heard = proofFor(m_key, u"tea"_s, ann.join(topic, {{u"private"_s, true}}));
    QVERIFY(ann.join(topic, heard).contains("member"_L1));
    RudeClient &eve = client();
    QCOMPARE(reasonOf(eve.join(topic, heard)), u"key-required"_s);
    ann.push(topic, u"phx_leave"_s);
    QCOMPARE(reasonOf(eve.join(topic, heard)), u"key-required"_s);
    QCOMPARE(reasonOf(ann.join(topic, heard, u"2"_s)), u"key-required"_s);
    QCOMPARE(people(), 1);
}

void PrivateDoorTest::aProofIsOfOneRoom()
{
    host(u"tee"_s);
    RudeClient &eve = client();
    const QJsonObject challenge = eve.join(u"room:tee"_s, {{u"private"_s, true}});
    QCOMPARE(reasonOf(eve.join(topic, proofFor(m_key, u"tee"_s, challenge))), u"key-required"_s);
    QCOMPARE(reasonOf(eve.join(topic, proofFor(m_key, u"tea"_s, challenge))), u"key-required"_s);
    QCOMPARE(people(), 1);
}

void PrivateDoorTest::aProofIsOfOneEpoch()
{
    RudeClient &eve = client();
    const QJsonObject old = proofFor(m_key, u"tea"_s, eve.join(topic, {{u"private"_s, true}}));
    m_endpoint->rooms().close(u"tea"_s);
    host();
    QCOMPARE(reasonOf(eve.join(topic, old)), u"key-required"_s);
    QCOMPARE(people(), 0);
}

void PrivateDoorTest::guessersAreClosed()
{
    RudeClient &eve = client();
    for (int i = 0; i < 5; ++i) {
        const QJsonObject answer = comeIn(eve, newRoomKey(), u"tea"_s);
        QCOMPARE(reasonOf(answer), u"key-required"_s);
        QCOMPARE(answer["retry_ms"_L1].toInt(), 1000);
        QVERIFY(answer.contains("nonce"_L1));
    }
    QCOMPARE(eve.closeCode(), int(CloseCode::PolicyViolation));
    QCOMPARE(people(), 1);
}

// The fifth wrong one closes, whichever rooms they were for; another line from there is as good as any.
void PrivateDoorTest::aGuessersLineIsItsOwn()
{
    host(u"tee"_s);
    RudeClient &eve = client();
    for (const QString &room : {u"tea"_s, u"tee"_s, u"tea"_s, u"tee"_s})
        comeIn(eve, newRoomKey(), room);
    RudeClient &ann = client();
    QVERIFY(comeIn(ann, m_key, u"tea"_s).contains("member"_L1));
    QVERIFY(eve.isOpen());
    comeIn(eve, newRoomKey(), u"tea"_s);
    QCOMPARE(eve.closeCode(), int(CloseCode::PolicyViolation));
    QVERIFY(comeIn(client(), m_key, u"tea"_s).contains("member"_L1));
}

void PrivateDoorTest::whoRepeatsIsClosed()
{
    RudeClient &ann = client();
    const QJsonObject heard = proofFor(m_key, u"tea"_s, ann.join(topic, {{u"private"_s, true}}));
    ann.join(topic, heard);
    RudeClient &eve = client();
    for (int i = 0; i < 5; ++i)
        QVERIFY(!eve.join(topic, heard).contains("retry_ms"_L1)); // the key is right
    QCOMPARE(eve.closeCode(), int(CloseCode::PolicyViolation));
    QVERIFY(ann.isOpen());
}

void PrivateDoorTest::whoOnlyAsksIsNoGuesser()
{
    RudeClient &stock = client();
    for (int i = 0; i < 20; ++i)
        QVERIFY(!stock.join(topic).contains("retry_ms"_L1));
    QVERIFY(comeIn(stock, m_key, u"tea"_s).contains("member"_L1));
}

// A storm of wrong proofs beside people who come in: each of them is in at the first try.
void PrivateDoorTest::guessersKeepNobodyOut()
{
    for (int round = 0; round < 20; ++round) {
        RudeClient &eve = client();
        const QJsonObject challenge = eve.join(topic, {{u"private"_s, true}});
        RudeClient &ann = client();
        const QJsonObject own = ann.join(topic, {{u"private"_s, true}});
        const QJsonObject wrong = proofFor(newRoomKey(), u"tea"_s, challenge);
        for (int i = 0; i < 100; ++i)
            eve.send({u"1"_s, QString::number(i), topic, u"phx_join"_s, wrong});
        QVERIFY(ann.join(topic, proofFor(m_key, u"tea"_s, own)).contains("member"_L1));
        QCOMPARE(eve.closeCode(), int(CloseCode::PolicyViolation));
    }
    QCOMPARE(people(), 21);
}

QTEST_GUILESS_MAIN(PrivateDoorTest)
#include "tst_privatedoor.moc"
