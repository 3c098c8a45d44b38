#include "wire/base64url.h"
#include "wire/roomkeys.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QSet>
#include <QTest>

#include <numeric>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

const QString nonce = u"AAAAAAAAAAA"_s;

QByteArray counted(char first)
{
    QByteArray bytes(roomKeyBytes, '\0');
    std::iota(bytes.begin(), bytes.end(), first);
    return bytes;
}

QString proofOf(const QByteArray &key, const QString &room, const QString &epoch, const QString &shown)
{
    return admissionProof(admissionKey(key), room, epoch, shown);
}

} // namespace

//! The keys of private rooms are the same on every machine, and of another room, epoch or nonce nothing fits.
class RoomKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreTheirOwn();
    void keysAreTheSameEverywhere();
    void proofIsAnHmac();
    void proofFitsOneJoin();
    void noKeyProvesNothing();
    void secretsAreCompared();
    void base64UrlHasOneSpelling_data();
    void base64UrlHasOneSpelling();
};

void RoomKeysTest::keysAreTheirOwn()
{
    QSet<QByteArray> keys;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray key = newRoomKey();
        QCOMPARE(key.size(), roomKeyBytes);
        keys += {key, admissionKey(key), contentKey(key)};
    }
    QCOMPARE(keys.size(), 3000);
}

// Computed once more by hashlib.blake2b(b"", digest_size=32, key=bytes(range(32)),
// salt=number.to_bytes(8, "little") + bytes(8), person=b"earshot1" + bytes(8)).
void RoomKeysTest::keysAreTheSameEverywhere()
{
    QCOMPARE(admissionKey(counted(0)).toHex(),
             QByteArray("e41768047449ae89ffe240f5573facef642ff7e1ee189a25396f680f90c74bc0"));
    QCOMPARE(contentKey(counted(0)).toHex(),
             QByteArray("8e6005ad09285fd9a44f61ebb8013e7562016e4eab43989c7400a0b8220c200d"));
}

void RoomKeysTest::proofIsAnHmac()
{
    const QByteArray said = "earshot-join\ncaf\xc3\xa9\n0123456789abcdef\nAAAAAAAAAAA";
    const QByteArray hmac =
        QMessageAuthenticationCode::hash(said, admissionKey(counted(7)), QCryptographicHash::Sha256);
    QCOMPARE(proofOf(counted(7), u"café"_s, u"0123456789abcdef"_s, nonce), toBase64Url(hmac));
}

void RoomKeysTest::proofFitsOneJoin()
{
    QSet<QString> proofs;
    for (const QByteArray &key : {counted(0), counted(1)}) {
        for (const QString &room : {u"tea"_s, u"te"_s}) {
            for (const QString &epoch : {u"a"_s, u"b"_s})
                proofs += {proofOf(key, room, epoch, nonce), proofOf(key, room, epoch, u"A"_s)};
        }
    }
    QCOMPARE(proofs.size(), 16);
}

void RoomKeysTest::noKeyProvesNothing()
{
    QVERIFY(admissionKey({}).isEmpty() && contentKey("short").isEmpty());
    QVERIFY(admissionProof({}, u"tea"_s, u"a"_s, nonce).isEmpty());
}

void RoomKeysTest::secretsAreCompared()
{
    QVERIFY(isSameSecret(counted(0), counted(0)));
    QVERIFY(!isSameSecret(counted(0), counted(1)));
    QVERIFY(!isSameSecret(counted(0), counted(0).chopped(1)));
    QVERIFY(!isSameSecret({}, counted(0)));
}

void RoomKeysTest::base64UrlHasOneSpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasForm");
    QTest::newRow("none") << u""_s << QByteArray() << false;
    QTest::newRow("one byte") << u"AQ"_s << QByteArray("\1") << true;
    QTest::newRow("its own letters") << u"-_8"_s << QByteArray("\xfb\xff") << true;
    QTest::newRow("bits of no byte") << u"AR"_s << QByteArray() << true;
    QTest::newRow("padding") << u"AQ=="_s << QByteArray() << false;
    QTest::newRow("other letters") << u"+/8"_s << QByteArray() << false;
    QTest::newRow("no number of letters") << u"AAAAA"_s << QByteArray() << false;
    QTest::newRow("white space") << u"A Q"_s << QByteArray() << false;
    QTest::newRow("line end") << u"AQ\n"_s << QByteArray() << false;
    QTest::newRow("full width") << u"ＡＱ"_s << QByteArray() << false;
    QTest::newRow("none in the middle") << QString(u"A\0Q"_s) << QByteArray() << false;
}

void RoomKeysTest::base64UrlHasOneSpelling()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, bytes);
    QTEST(hasBase64UrlForm(text), "hasForm");
    QCOMPARE(fromBase64Url(text), bytes);
    QVERIFY(bytes.isEmpty() || toBase64Url(bytes) == text);
}

QTEST_APPLESS_MAIN(RoomKeysTest)
#include "tst_roomkeys.moc"
