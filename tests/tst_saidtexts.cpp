#include "endpoint.h"
#include "rawclient.h"
#include "saidtext_rows.h"
#include "username_rows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

// JSON by hand on both sides: Qt's own drops a byte order mark, and a test must not share the server's code.
QByteArray quoted(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray json = "\"";
    for (const char c : utf8) {
        if (uchar(c) < 0x20)
            json += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
        else
            json += (c == '"' || c == '\\') ? QByteArray("\\") + c : QByteArray(1, c);
    }
    return json + '"';
}

QByteArray escaped(const QString &text)
{
    QByteArray json = "\"";
    for (const QChar c : text)
        json += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return json + '"';
}

// The text after `"key":"`, as UTF-8. The server escapes nothing that it need not.
QByteArray valueOf(const QByteArray &key, const QByteArray &json)
{
    const QByteArray opening = '"' + key + "\":\"";
    QByteArray text;
    qsizetype at = json.indexOf(opening);
    for (at = at < 0 ? json.size() : at + opening.size(); at < json.size() && json[at] != '"'; ++at) {
        if (json[at] != '\\') {
            text += json[at];
        } else if (json[++at] == 'u') {
            text += char(json.mid(at + 1, 4).toInt(nullptr, 16));
            at += 4;
        } else {
            const QByteArrayView letters("btnfr");
            const qsizetype letter = letters.indexOf(json[at]);
            text += letter < 0 ? json[at] : "\b\t\n\f\r"[letter];
        }
    }
    return text;
}

QByteArray message(const QByteArray &content)
{
    return R"(["1",null,"room:a","new_message",{"content":)" + content + "}]";
}

// Every byte of a short text is a fragment of its own; of a long one, pieces of a length no character has.
void sendInFragments(RawClient &client, const QByteArray &json)
{
    const qsizetype size = json.size() < 1000 ? 1 : 97;
    for (qsizetype at = 0; at < json.size(); at += size)
        client.sendFrame(at == 0 ? 1 : 0, json.mid(at, size), at + size >= json.size());
}

QByteArray nextOf(RawClient &client, const QByteArray &event)
{
    QByteArray json;
    do
        json = client.readMessage();
    while (!json.isEmpty() && !json.contains(",\"" + event + "\","));
    return json;
}

} // namespace

//! What people say and what they are called comes to the others letter by letter, whatever it is made of.
class SaidTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void messagesTravelUnharmed_data();
    void messagesTravelUnharmed();
    void namesBecomeWhatTheyShould_data();
    void namesBecomeWhatTheyShould();

private:
    void travels(const QByteArray &json, const QString &text, bool inFragments = false);

    std::unique_ptr<Endpoint> m_endpoint;
    std::unique_ptr<RawClient> m_speaker;
    std::unique_ptr<RawClient> m_listener;
};

void SaidTextsTest::initTestCase()
{
    Limits limits;
    limits.messagesPerSecond = 0;
    limits.connectionsPerAddress = 0;
    m_endpoint = std::make_unique<Endpoint>(limits);
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
}

// One row that goes wrong must not take those after it along.
void SaidTextsTest::init()
{
    for (auto *client : {&m_speaker, &m_listener}) {
        if (*client && (*client)->tcp().state() == QAbstractSocket::ConnectedState
            && !QTest::currentTestFailed())
            continue;
        *client = std::make_unique<RawClient>(m_endpoint->port());
        QCOMPARE((*client)->upgrade(), 101);
        (*client)->sendFrame(1, R"(["1","1","room:a","phx_join",{}])");
        QVERIFY(!nextOf(**client, "presence_state").isEmpty());
    }
}

void SaidTextsTest::messagesTravelUnharmed_data()
{
    QTest::addColumn<QString>("text");
    const std::vector<SaidText> texts = saidTexts();
    QVERIFY(texts.size() >= 200);
    for (const SaidText &each : texts)
        QTest::newRow(qUtf8Printable(each.name)) << each.text;
}

void SaidTextsTest::messagesTravelUnharmed()
{
    QFETCH(const QString, text);
    QVERIFY(text.isValidUtf16());
    travels(message(quoted(text)), text);
    travels(message(escaped(text)), text);
    travels(message(quoted(text)), text, true);
}

void SaidTextsTest::travels(const QByteArray &json, const QString &text, bool inFragments)
{
    if (inFragments)
        sendInFragments(*m_speaker, json);
    else
        m_speaker->sendFrame(1, json);
    QCOMPARE(valueOf("content", nextOf(*m_listener, "new_message")), text.toUtf8());
    QCOMPARE(valueOf("content", nextOf(*m_speaker, "new_message")), text.toUtf8());
}

void SaidTextsTest::namesBecomeWhatTheyShould_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    int number = 0;
    for (const UsernameRow &row : usernameRows()) {
        // A lone half of a pair is no JSON; an empty wish asks for a drawn name.
        if (row.text.isValidUtf16() && !row.text.isEmpty() && row.text.size() < 2000)
            QTest::addRow("%03d", number) << row.text << row.expected;
        ++number;
    }
    QVERIFY(number >= 200);
}

void SaidTextsTest::namesBecomeWhatTheyShould()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    RawClient client(m_endpoint->port());
    QCOMPARE(client.upgrade(), 101);
    client.sendFrame(1, R"(["1","1","room:names","phx_join",{"username":)" + quoted(text) + "}]");
    const QByteArray reply = client.readMessage();
    const bool refused = expected.startsWith(u'!');
    QCOMPARE(valueOf(refused ? "reason" : "username", reply), expected.mid(refused ? 1 : 0).toUtf8());
}

QTEST_GUILESS_MAIN(SaidTextsTest)
#include "tst_saidtexts.moc"
