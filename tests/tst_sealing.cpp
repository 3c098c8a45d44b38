#include "seal.h"
#include "wire/base64url.h"
#include "wire/roomurl.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;
using Sealing::Kind;
using Sealing::Place;
using Sealing::Statement;

//! What private rooms seal, by the vectors in docs/, which tests/web checks in another language.
class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysFollowFromTheAddress();
    void provesTheKey();
    void sealsAndOpens();
    void opensNothingElse();
    void opensUnderNoOtherKey();
    void noticesWhatTheServerDoes();
    void drawsEveryNonceAnew();
    void countsByKindAndEpoch();
    void knowsAnEpochThatCameBack();
    void letsNobodyPassForOneself();
    void knowsHowLongATextWillBe();

private:
    QByteArray bytes(const char *name) const
    {
        return fromBase64Url(m_vectors[QLatin1String(name)].toString());
    }
    QJsonArray rows(const char *name) const { return m_vectors[QLatin1String(name)].toArray(); }

    QJsonObject m_vectors;
    QByteArray m_key;
};

namespace {

QString word(const QJsonValue &row, const char *name)
{
    return row[QLatin1String(name)].toString();
}

Kind kindOf(const QJsonValue &row)
{
    const QString kind = word(row, "kind");
    return kind == "text"_L1 ? Kind::Text : kind == "name"_L1 ? Kind::Name : Kind::Typing;
}

Place placeOf(const QJsonValue &row)
{
    return {word(row, "room"), word(row, "epoch"), kindOf(row)};
}

//! "ok", or why not.
template <typename T>
QString reasonOf(const Outcome<T> &outcome)
{
    const Refusal *refusal = std::get_if<Refusal>(&outcome);
    return refusal ? refusal->reason : u"ok"_s;
}

SecretKey secretOf(const QByteArray &bytes)
{
    return SecretKey(QByteArray(bytes));
}

} // namespace

void TestSealing::initTestCase()
{
    QFile file(QStringLiteral(EARSHOT_DOCS "/private-rooms.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_vectors = QJsonDocument::fromJson(file.readAll()).object();
    m_key = bytes("content_key");
}

void TestSealing::keysFollowFromTheAddress()
{
    const auto parsed = RoomUrl::parse(m_vectors["address"_L1].toString());
    const RoomUrl *url = std::get_if<RoomUrl>(&parsed);
    QVERIFY(url);
    QCOMPARE(url->key, bytes("key"));
    QCOMPARE(admissionKey(url->key), bytes("admission_key"));
    QCOMPARE(contentKey(url->key), m_key);
}

void TestSealing::provesTheKey()
{
    QVERIFY(!rows("proofs").isEmpty());
    const QJsonArray all = rows("proofs");
    for (const QJsonValue &row : all)
        QCOMPARE(
            admissionProof(bytes("admission_key"), word(row, "room"), word(row, "epoch"), word(row, "nonce")),
            word(row, "proof"));
}

void TestSealing::sealsAndOpens()
{
    QVERIFY(!rows("sealed").isEmpty());
    const QJsonArray all = rows("sealed");
    for (const QJsonValue &row : all) {
        const QJsonObject plain = QJsonDocument::fromJson(word(row, "plaintext").toUtf8()).object();
        const Statement statement{word(plain, "from"), word(plain, "by"),
                                  quint64(plain["count"_L1].toDouble()), word(plain, "text")};
        const QByteArray nonce = fromBase64Url(word(row, "nonce"));
        QCOMPARE(Sealing::seal(m_key, placeOf(row), statement, nonce), word(row, "sealed"));
        const auto opened = Sealing::open(m_key, placeOf(row), word(row, "sealed"));
        QVERIFY2(std::holds_alternative<Statement>(opened), qPrintable(word(row, "plaintext")));
        QCOMPARE(std::get<Statement>(opened), statement);
    }
}

void TestSealing::opensNothingElse()
{
    QVERIFY(!rows("refused").isEmpty());
    const QJsonArray all = rows("refused");
    for (const QJsonValue &row : all) {
        const QString reason = reasonOf(Sealing::open(m_key, placeOf(row), word(row, "sealed")));
        QVERIFY2(reason == word(row, "reason"), qPrintable(word(row, "what") + u": "_s + reason));
    }
}

void TestSealing::opensUnderNoOtherKey()
{
    const QJsonValue row = rows("sealed").at(0);
    const QString sealed = word(row, "sealed");
    QCOMPARE(reasonOf(Sealing::open(bytes("admission_key"), placeOf(row), sealed)), u"changed"_s);
    QCOMPARE(reasonOf(Sealing::open({}, placeOf(row), sealed)), u"changed"_s);
    const QByteArray cut =
        QByteArray::fromRawData(m_key.constData(), m_key.size() - 1); // the rest lies behind
    QCOMPARE(reasonOf(Sealing::open(cut, placeOf(row), sealed)), u"changed"_s);
}

void TestSealing::noticesWhatTheServerDoes()
{
    const QJsonObject heard = m_vectors["heard"_L1].toObject();
    Seal seal(secretOf(m_key), word(heard, "room"));
    seal.sit({word(heard, "epoch"), u"me"_s});
    const QJsonArray events = heard["events"_L1].toArray();
    QVERIFY(!events.isEmpty());
    for (const QJsonValue &event : events) {
        const QString outcome =
            reasonOf(seal.open(kindOf(event), word(event, "member"), word(event, "sealed")));
        QVERIFY2(outcome == word(event, "outcome"), qPrintable(word(event, "what") + u": "_s + outcome));
    }
}

void TestSealing::drawsEveryNonceAnew()
{
    QSet<QString> nonces;
    for (int i = 0; i < 1000; ++i)
        nonces.insert(
            Sealing::seal(m_key, {u"tea"_s, u"e"_s, Kind::Text}, {u"a"_s, u"b"_s, 1, u"c"_s}).left(32));
    QCOMPARE(nonces.size(), 1000);
}

void TestSealing::countsByKindAndEpoch()
{
    Seal seal(secretOf(m_key), u"tea"_s);
    const auto count = [&](Kind kind) {
        const auto opened =
            Sealing::open(m_key, {u"tea"_s, seal.seat().epoch, kind}, seal.seal(kind, u"x"_s));
        return std::get<Statement>(opened).count;
    };
    seal.sit({u"first"_s, u"me"_s});
    QCOMPARE(count(Kind::Text), 1U);
    QCOMPARE(count(Kind::Text), 2U);
    QCOMPARE(count(Kind::Name), 1U);
    QCOMPARE(count(Kind::Typing), 1U);
    seal.sit({u"second"_s, u"me"_s});
    QCOMPARE(count(Kind::Text), 1U);
}

void TestSealing::knowsAnEpochThatCameBack()
{
    Seal ann(secretOf(m_key), u"tea"_s);
    Seal ben(secretOf(m_key), u"tea"_s);
    ann.sit({u"first"_s, u"ann"_s});
    ben.sit({u"first"_s, u"ben"_s});
    const QString said = ann.seal(Kind::Text, u"hello"_s);
    QCOMPARE(reasonOf(ben.open(Kind::Text, u"ann"_s, said)), u"ok"_s);
    ben.sit({u"second"_s, u"ben"_s});
    QCOMPARE(reasonOf(ben.open(Kind::Text, u"ann"_s, said)), u"changed"_s);
    ann.sit({u"second"_s, u"ann"_s}); // where she begins to count anew
    QCOMPARE(reasonOf(ben.open(Kind::Text, u"ann"_s, ann.seal(Kind::Text, u"hello"_s))), u"ok"_s);
    ben.sit({u"first"_s, u"ben"_s});
    QCOMPARE(reasonOf(ben.open(Kind::Text, u"ann"_s, said)), u"repeated"_s);
}

void TestSealing::letsNobodyPassForOneself()
{
    Seal ann(secretOf(m_key), u"tea"_s);
    Seal twin(secretOf(m_key), u"tea"_s);
    ann.sit({u"first"_s, u"ann"_s});
    twin.sit({u"first"_s, u"ann"_s});
    QCOMPARE(reasonOf(ann.open(Kind::Text, u"ann"_s, twin.seal(Kind::Text, u"it was me"_s))), u"moved"_s);
    const QString own = ann.seal(Kind::Text, u"me"_s);
    QCOMPARE(reasonOf(ann.open(Kind::Text, u"ann"_s, own)), u"ok"_s);
    QCOMPARE(reasonOf(ann.open(Kind::Text, u"ann"_s, own)), u"repeated"_s);
}

void TestSealing::knowsHowLongATextWillBe()
{
    for (const QString &text : {QString(), u"Ünïcode 𝄞"_s, QString(4000, u'\n')}) {
        const Statement statement{u"93c8b6"_s, u"by"_s, 7, text};
        const QString sealed = Sealing::seal(m_key, {u"tea"_s, u"e"_s, Kind::Text}, statement);
        QCOMPARE(sealed.size(), Sealing::lettersOf(statement));
    }
}

QTEST_APPLESS_MAIN(TestSealing)
#include "tst_sealing.moc"
