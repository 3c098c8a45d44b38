#include "doorkeeper.h"
#include "wire/base64url.h"
#include "wire/roomkeys.h"

#include <QSet>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

const QString epoch = u"0123456789abcdef"_s;
constexpr MemberId ann{0xabcdef};

} // namespace

//! Who may come into a private room, and who not, by the clock of the test.
class DoorkeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoKnowsTheKeyComesIn();
    void everyNonceIsAnother();
    void aNonceIsUsedOnce();
    void aNonceIsGoodForItsTime_data();
    void aNonceIsGoodForItsTime();
    void whatIsShownIsNoProof_data();
    void whatIsShownIsNoProof();
    void aRightProofOverAForeignNonceIsNoGuess_data();
    void aRightProofOverAForeignNonceIsNoGuess();
    void changedLettersOpenNothing();
    void wrongProofsUseNoNonceUp();
    void waitsForTheFirstOnly();
    void waitsFromTheLastWhoAsked();
    void whoAsksCostsNothing();

private:
    QString proof(const QString &nonce) const { return admissionProof(m_key, u"tea"_s, epoch, nonce); }
    //! The member that comes in, or the reason; with '!' where a wait was told.
    QString come(const QString &nonce, const QString &shown, qint64 now)
    {
        const auto outcome = m_doorkeeper->admit(nonce, shown, now);
        if (const auto *refusal = std::get_if<Refusal>(&outcome))
            return refusal->reason + (refusal->retryMs > 0 ? u"!"_s : QString());
        return textOf(std::get<MemberId>(outcome));
    }

    QByteArray m_key;
    std::unique_ptr<Doorkeeper> m_doorkeeper;
};

void DoorkeeperTest::init()
{
    m_key = admissionKey(newRoomKey());
    m_doorkeeper = std::make_unique<Doorkeeper>(m_key, u"tea"_s, epoch);
}

void DoorkeeperTest::whoKnowsTheKeyComesIn()
{
    const QString nonce = m_doorkeeper->nonceFor(ann, 5);
    QVERIFY(hasBase64UrlForm(nonce));
    QCOMPARE(come(nonce, proof(nonce), 6), u"abcdef"_s);
}

void DoorkeeperTest::everyNonceIsAnother()
{
    QSet<QString> nonces;
    for (int i = 0; i < 1000; ++i)
        nonces.insert(m_doorkeeper->nonceFor(ann, 5));
    QCOMPARE(nonces.size(), 1000);
}

void DoorkeeperTest::aNonceIsUsedOnce()
{
    const QString nonce = m_doorkeeper->nonceFor(ann, 0);
    const QString other = m_doorkeeper->nonceFor(ann, 0);
    QCOMPARE(come(nonce, proof(nonce), 0), u"abcdef"_s);
    for (qint64 now = 0; now <= 3 * Doorkeeper::nonceMs; now += 500)
        QCOMPARE(come(nonce, proof(nonce), now), u"key-required"_s);
    QCOMPARE(come(other, proof(other), 0), u"abcdef"_s);
}

void DoorkeeperTest::aNonceIsGoodForItsTime_data()
{
    QTest::addColumn<qint64>("later");
    QTest::addColumn<QString>("expected");
    QTest::newRow("at once") << qint64(0) << u"abcdef"_s;
    QTest::newRow("at the end") << Doorkeeper::nonceMs << u"abcdef"_s;
    QTest::newRow("past it") << Doorkeeper::nonceMs + 1 << u"key-required"_s;
    QTest::newRow("a day later") << qint64(86'400'000) << u"key-required"_s;
}

void DoorkeeperTest::aNonceIsGoodForItsTime()
{
    QFETCH(const qint64, later);
    QFETCH(const QString, expected);
    const QString nonce = m_doorkeeper->nonceFor(ann, 7000);
    QCOMPARE(come(nonce, proof(nonce), 7000 + later), expected);
}

void DoorkeeperTest::whatIsShownIsNoProof_data()
{
    QTest::addColumn<QString>("nonce"); // empty: a good one
    QTest::addColumn<QString>("proof"); // empty: of the key, changed as `change` says
    QTest::addColumn<int>("change");
    QTest::newRow("a text") << u""_s << u"let me in"_s << 0;
    QTest::newRow("no bits") << u""_s << QString(43, u'A') << 0;
    QTest::newRow("huge") << u""_s << QString(60'000, u'A') << 0;
    QTest::newRow("no ASCII") << u""_s << QString(43, u'\u0416') << 0;
    QTest::newRow("none in it") << u""_s << QString(43, QChar(u'\0')) << 0;
    QTest::newRow("another key's") << u""_s << u""_s << 1;
    QTest::newRow("another room's") << u""_s << u""_s << 2;
    QTest::newRow("another epoch's") << u""_s << u""_s << 3;
    QTest::newRow("another nonce's") << u""_s << u""_s << 4;
    QTest::newRow("the room's key's") << u""_s << u""_s << 5;
    QTest::newRow("with padding") << u""_s << u""_s << 6;
    QTest::newRow("one letter short") << u""_s << u""_s << 7;
    QTest::newRow("over no nonce") << u" "_s << u""_s << 0;
    QTest::newRow("over a nonce that is none") << QString(75, u'+') << u""_s << 0;
    QTest::newRow("over a huge nonce") << QString(60'000, u'A') << u""_s << 0;
    QTest::newRow("over a line more") << u"AAAA\nAAAA"_s << u""_s << 0;
}

void DoorkeeperTest::whatIsShownIsNoProof()
{
    QFETCH(const QString, nonce);
    QFETCH(const QString, proof);
    QFETCH(const int, change);
    const QString good = m_doorkeeper->nonceFor(ann, 0);
    const QString used = nonce.isEmpty() ? good : nonce;
    const QString right = this->proof(used);
    const QString changed[] = {right,
                               admissionProof(admissionKey(newRoomKey()), u"tea"_s, epoch, used),
                               admissionProof(m_key, u"tee"_s, epoch, used),
                               admissionProof(m_key, u"tea"_s, u"0123456789abcdee"_s, used),
                               this->proof(m_doorkeeper->nonceFor(ann, 0)),
                               admissionProof(contentKey(m_key), u"tea"_s, epoch, used),
                               right + u'=',
                               right.chopped(1)};
    const QString expected = nonce.isEmpty() ? u"key-required!"_s : u"key-required"_s;
    QCOMPARE(come(used, proof.isEmpty() ? changed[change] : proof, 0), expected);
    QCOMPARE(come(good, this->proof(good), 0), u"abcdef"_s); // nobody else is kept out by it
}

void DoorkeeperTest::aRightProofOverAForeignNonceIsNoGuess_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("a later time") << 0;
    QTest::newRow("another member") << 10;
    QTest::newRow("other random bits") << 20;
    QTest::newRow("another seal") << 40;
    QTest::newRow("another door's") << -1;
}

// Whoever knows the key and invents a nonce gets a good one, and is not in.
void DoorkeeperTest::aRightProofOverAForeignNonceIsNoGuess()
{
    QFETCH(const int, change);
    Doorkeeper other(m_key, u"tea"_s, epoch);
    QByteArray bytes = fromBase64Url((change < 0 ? other : *m_doorkeeper).nonceFor(ann, 0));
    if (change >= 0)
        bytes[change] = char(bytes[change] ^ 1);
    const QString nonce = toBase64Url(bytes);
    QCOMPARE(come(nonce, proof(nonce), 0), u"key-required"_s);
}

void DoorkeeperTest::changedLettersOpenNothing()
{
    const QString nonce = m_doorkeeper->nonceFor(ann, 0);
    const QString right = proof(nonce);
    for (qsizetype at = 0; at < right.size(); ++at) {
        QString changed = right;
        changed[at] = right[at] == u'A' ? u'B' : u'A';
        QCOMPARE(come(nonce, changed, 0), u"key-required!"_s);
    }
}

void DoorkeeperTest::wrongProofsUseNoNonceUp()
{
    const QString nonce = m_doorkeeper->nonceFor(ann, 0);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(come(nonce, QString::number(i).rightJustified(43, u'A'), i), u"key-required!"_s);
    QCOMPARE(come(nonce, {}, 0), u"key-required"_s); // who only asks has not guessed
    QCOMPARE(come(nonce, proof(nonce), 1000), u"abcdef"_s);
}

void DoorkeeperTest::waitsForTheFirstOnly()
{
    QVERIFY(!m_doorkeeper->isAwaiting(0));
    const QString nonce = m_doorkeeper->nonceFor(ann, 0);
    QVERIFY(m_doorkeeper->isAwaiting(Doorkeeper::nonceMs));
    QVERIFY(!m_doorkeeper->isAwaiting(Doorkeeper::nonceMs + 1));
    come(nonce, proof(nonce), 1);
    m_doorkeeper->nonceFor(ann, 1);
    QVERIFY(!m_doorkeeper->isAwaiting(1));
}

void DoorkeeperTest::waitsFromTheLastWhoAsked()
{
    m_doorkeeper->nonceFor(ann, 0);
    m_doorkeeper->nonceFor(ann, Doorkeeper::nonceMs);
    QVERIFY(m_doorkeeper->isAwaiting(2 * Doorkeeper::nonceMs));
    QVERIFY(!m_doorkeeper->isAwaiting(2 * Doorkeeper::nonceMs + 1));
}

// A crowd that asks leaves nothing behind, and one that came in is forgotten after a while.
void DoorkeeperTest::whoAsksCostsNothing()
{
    for (int i = 0; i < 100'000; ++i)
        m_doorkeeper->nonceFor(ann, 0);
    for (int i = 0; i < 1000; ++i) {
        const QString nonce = m_doorkeeper->nonceFor(ann, 0);
        QCOMPARE(come(nonce, proof(nonce), 0), u"abcdef"_s);
    }
    QCOMPARE(m_doorkeeper->remembered(), size_t(1000));
    const QString nonce = m_doorkeeper->nonceFor(ann, Doorkeeper::nonceMs + 1);
    come(nonce, proof(nonce), Doorkeeper::nonceMs + 1);
    QCOMPARE(m_doorkeeper->remembered(), size_t(1));
}

QTEST_APPLESS_MAIN(DoorkeeperTest)
#include "tst_doorkeeper.moc"
