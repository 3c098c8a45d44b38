#include "keyedtest.h"
#include "wire/sealedform.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

const QString topic = u"room:tea"_s;
const QString name = u"c2VhbGVk"_s; // as sealed as anything is to a server

} // namespace

//! What a server lets pass in a private room, where it can read neither names nor texts.
class PrivateTalkTest : public KeyedTest
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreLeftAlone();
    void onlySealedThingsAreSaid_data();
    void onlySealedThingsAreSaid();
    void typingIsHandedOn();
};

// A name's rules are those of who can read it.
void PrivateTalkTest::namesAreLeftAlone()
{
    host();
    RudeClient &ann = client();
    RudeClient &bob = client();
    for (RudeClient *each : {&ann, &bob})
        QCOMPARE(comeIn(*each, m_key, u"tea"_s, {{u"username"_s, name}})["username"_L1].toString(), name);
    const QString longest(SealedForm::nameLetters, u'_');
    QCOMPARE(answerOf(ann.push(topic, u"rename"_s, {{u"username"_s, longest}})), u"ok"_s);
    QCOMPARE(answerOf(ann.push(topic, u"rename"_s, {{u"username"_s, longest + u'_'}})), u"name-too-long"_s);
    for (const QString &wish : {u""_s, u"Ann"_s + u' ', u"=AAA"_s, u"AAAAA"_s, u"\u202Eabc"_s, u"a+b/"_s}) {
        QCOMPARE(answerOf(ann.push(topic, u"rename"_s, {{u"username"_s, wish}})), u"invalid-payload"_s);
        if (!wish.isEmpty())
            QCOMPARE(reasonOf(comeIn(client(), m_key, u"tea"_s, {{u"username"_s, wish}})),
                     u"invalid-payload"_s);
    }
    QCOMPARE(room()->memberCount(), 2);
}

void PrivateTalkTest::onlySealedThingsAreSaid_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("sealed") << u"c2VhbGVk"_s << u"ok"_s;
    QTest::newRow("the longest") << QString(SealedForm::textLetters, u'-') << u"ok"_s;
    QTest::newRow("longer") << QString(SealedForm::textLetters + 1, u'-') << u"too-long"_s;
    QTest::newRow("huge") << QString(60'000, u' ') << u"too-long"_s;
    QTest::newRow("nothing") << u""_s << u"invalid-payload"_s;
    QTest::newRow("plain") << u"Hello you"_s << u"invalid-payload"_s;
    QTest::newRow("blank") << u"  "_s << u"invalid-payload"_s;
    QTest::newRow("padded") << u"c2VhbGU="_s << u"invalid-payload"_s;
    QTest::newRow("no number of letters") << u"AAAAA"_s << u"invalid-payload"_s;
    QTest::newRow("full width") << u"ＡＢ"_s << u"invalid-payload"_s;
    QTest::newRow("none in it") << QString(u"AA\0A"_s) << u"invalid-payload"_s;
}

void PrivateTalkTest::onlySealedThingsAreSaid()
{
    QFETCH(const QString, content);
    QFETCH(const QString, expected);
    host();
    RudeClient &ann = client();
    RudeClient &bob = client();
    comeIn(ann, m_key, u"tea"_s, {{u"username"_s, name}});
    comeIn(bob, m_key, u"tea"_s);
    QCOMPARE(answerOf(ann.push(topic, u"new_message"_s, saying(content))), expected);
    const auto heard = only(u"new_message"_s, bob.received());
    QCOMPARE(heard.size(), expected == "ok"_L1 ? 1 : 0);
    if (!heard.isEmpty())
        QCOMPARE(heard[0][4]["content"_L1].toString(), content);
}

void PrivateTalkTest::typingIsHandedOn()
{
    host();
    RudeClient &ann = client();
    RudeClient &bob = client();
    const QJsonValue member = comeIn(ann, m_key, u"tea"_s, {{u"username"_s, name}})["member"_L1];
    comeIn(bob, m_key, u"tea"_s);
    for (const QJsonObject &payload :
         {QJsonObject{}, QJsonObject{{u"sealed"_s, u"Ann is typing"_s}}, QJsonObject{{u"sealed"_s, 7}},
          QJsonObject{{u"sealed"_s, QString(SealedForm::typingLetters + 4, u'A')}}})
        QCOMPARE(answerOf(ann.push(topic, u"typing"_s, payload)), u"invalid-payload"_s);
    bob.received();
    ann.send({u"1"_s, u"t"_s, topic, u"typing"_s, QJsonObject{{u"sealed"_s, name}, {u"more"_s, 1}}});
    ann.received();
    const auto told = only(u"typing"_s, bob.received());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][4].toObject(), (QJsonObject{{u"member"_s, member}, {u"sealed"_s, name}}));
}

QTEST_GUILESS_MAIN(PrivateTalkTest)
#include "tst_privatetalk.moc"
