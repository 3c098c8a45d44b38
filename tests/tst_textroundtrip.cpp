#include "endpoint.h"
#include "rawclient.h"
#include "rudeclient.h"
#include "seeded.h"
#include "wire/codec.h"
#include "wire/wsframe.h"

#include <QJsonDocument>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

char32_t codePoint(QRandomGenerator &chance)
{
    static constexpr char32_t difficult[] = {
        0,      0x08,   0x0a,   0x1f,   '"',    '\\',   '/',    0x7f,    0x80,    0x7ff,    0x800,   0x2028,
        0xd7ff, 0xe000, 0xfeff, 0xfffe, 0xffff, 0x202e, 0x200d, 0x10000, 0x1f600, 0x10fffe, 0x10ffff};
    switch (chance.bounded(4)) {
    case 0: return char32_t(chance.bounded(0x20, 0x7f));
    case 1: return difficult[chance.bounded(int(std::size(difficult)))];
    case 2: return char32_t(chance.bounded(0xd800));
    default: return char32_t(chance.bounded(0xe000, 0x110000));
    }
}

QString text(QRandomGenerator &chance, int longest)
{
    QString text = QLatin1StringView(""); // a null key crashes the QJsonObject of Qt 6.8.2
    for (int left = chance.bounded(longest + 1); left > 0; --left)
        text += QStringView(QChar::fromUcs4(codePoint(chance)));
    return text;
}

QByteArray escaped(char16_t unit, QRandomGenerator &chance)
{
    const QByteArray digits = QByteArray::number(unit, 16).rightJustified(4, '0');
    return "\\u" + (chance.bounded(2) ? digits.toUpper() : digits);
}

// The text as a JSON string in any of the spellings there are.
QByteArray spelled(const QString &text, QRandomGenerator &chance)
{
    QByteArray json = "\"";
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate();
        const QByteArray plain =
            QJsonDocument(QJsonArray{text.mid(i, pair ? 2 : 1)}).toJson(QJsonDocument::Compact);
        const bool escapes = chance.bounded(3) == 0 || text[i] == QChar::ByteOrderMark;
        if (escapes)
            json += escaped(text[i].unicode(), chance)
                    + (pair ? escaped(text[i + 1].unicode(), chance) : QByteArray());
        else
            json += plain.mid(2, plain.size() - 4);
        i += pair ? 1 : 0;
    }
    return json + '"';
}

// With a mask that changes nothing.
QByteArray masked(QByteArray frame, qsizetype payloadSize)
{
    frame[1] = char(frame[1] | 0x80);
    return frame.insert(frame.size() - payloadSize, 4, '\0');
}

} // namespace

//! Text comes out as it went in, whatever Unicode it holds and however its writer spelled it.
class TextRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codec();
    void everySpelling();
    void binary();
    void throughAServer();

private:
    QRandomGenerator m_chance = seeded();
};

void TextRoundTripTest::codec()
{
    for (int i = 0; i < 20'000; ++i) {
        const QString some = text(m_chance, 40);
        const Vsn vsn = m_chance.bounded(2) ? Vsn::V1 : Vsn::V2;
        const Frame frame{vsn == Vsn::V1 ? Ref() : Ref(some), Ref(text(m_chance, 9)), text(m_chance, 9), some,
                          QJsonObject{{text(m_chance, 9), some}, {some, QJsonArray{some, 1}}}};
        const auto decoded = decode(encode(frame, vsn), vsn);
        QVERIFY(decoded.has_value());
        QVERIFY2(*decoded == frame, encode(frame, vsn).toHex());
    }
}

void TextRoundTripTest::everySpelling()
{
    for (int i = 0; i < 5'000; ++i) {
        const QString some = text(m_chance, 40);
        const QByteArray json = spelled(some, m_chance);
        const auto decoded = decode('[' + json + ",\"1\",\"t\",\"e\"," + json + ']');
        QVERIFY2(decoded.has_value(), json.toHex());
        QVERIFY2(decoded->joinRef.text() == some && decoded->payload.value() == some, json.toHex());
    }
}

void TextRoundTripTest::binary()
{
    for (int i = 0; i < 5'000; ++i) {
        const QByteArray topic = text(m_chance, 60).toUtf8();
        const QByteArray event = text(m_chance, 60).toUtf8();
        const auto decoded = decodeBinary(QByteArray("\0\0\0", 3) + char(topic.size()) + char(event.size())
                                          + topic + event + topic);
        QVERIFY(decoded.has_value());
        QVERIFY2(decoded->topic.toUtf8() == topic && decoded->event.toUtf8() == event, topic.toHex());
        QCOMPARE(*decoded->data, topic);
    }
}

void TextRoundTripTest::throughAServer()
{
    Limits limits;
    limits.messagesPerSecond = 0;
    Endpoint endpoint(limits);
    QVERIFY(endpoint.start(QHostAddress(QHostAddress::LocalHost), 0));
    RawClient client(endpoint.port());
    QCOMPARE(client.upgrade(), 101);
    client.sendFrame(1, R"(["1","1","room:a","phx_join",{}])");
    for (int i = 0; i < 1000; ++i) {
        const QString some = u'<' + text(m_chance, 100) + u'>'; // one that is only spaces is refused
        const QByteArray json =
            R"(["1",null,"room:a","new_message",{"content":)" + spelled(some, m_chance) + "}]";
        client.send(masked(wsFrame(Opcode::Text, json), json.size()));
        std::optional<Frame> heard;
        do
            heard = decode(client.readMessage());
        while (heard && heard->event != "new_message"_L1);
        QVERIFY2(heard.has_value(), json.toHex());
        QVERIFY2(heard->payload.text("content"_L1) == some, json.toHex());
    }
}

QTEST_GUILESS_MAIN(TextRoundTripTest)
#include "tst_textroundtrip.moc"
