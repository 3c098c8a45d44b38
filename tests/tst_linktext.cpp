#include "linktext.h"
#include "linktext_rows.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

//! Every tag and every bare special character that is not part of what linkedHtml may write.
QString strayMarkup(QString html)
{
    static const QRegularExpression allowed(
        u"<br>|<a href=\"(?:http|https|earshot)://[^\"<>]*\">|</a>|&(?:amp|lt|gt|quot|nbsp|#39);"_s);
    html.remove(allowed);
    static const QRegularExpression special(u"[<>&\"']"_s);
    return special.match(html).captured();
}

} // namespace

class TestLinkText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesHtml_data();
    void writesHtml();
    void refuses_data();
    void refuses();
    void makesAtMostFiftyLinks();
    void takesLongTexts_data();
    void takesLongTexts();
    void takesAnything();
    void readsTheSameInADocument();
    void tellsSafeLinks_data();
    void tellsSafeLinks();
};

void TestLinkText::writesHtml_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("html");
    for (const LinkTextRow &row : linkTextRows())
        QTest::newRow(row.name) << row.plain << row.html;
}

void TestLinkText::writesHtml()
{
    QFETCH(const QString, plain);
    QFETCH(const QString, html);
    QCOMPARE(linkedHtml(plain), html);
    QCOMPARE(strayMarkup(html), QString());
}

void TestLinkText::refuses_data()
{
    QTest::addColumn<QString>("plain");
    const auto row = [](const QString &plain) { QTest::addRow("%s", qUtf8Printable(plain)) << plain; };

    row(u"javascript:alert(1)"_s);
    row(u"javascript://a.b/%0aalert(1)"_s);
    row(u"JaVaScRiPt:alert('http')"_s);
    row(u"data:text/html,<script>x</script>"_s);
    row(u"file:///etc/passwd"_s);
    row(u"file://a.b/c"_s);
    row(u"ftp://a.b/c"_s);
    row(u"mailto:a@b.example"_s);
    row(u"smb://a.b/c"_s);
    row(u"vbscript:x"_s);
    row(u"ms-settings://x"_s);
    row(u"qrc:/x"_s);
    row(u"www.example.com"_s);
    row(u"a.example/b"_s);
    row(u"//a.b/c"_s);
    row(u"http:a.b"_s);
    row(u"http:/a.b"_s);
    row(u"http://"_s);
    row(u"http:///a"_s);
    row(u"http://."_s);
    row(u"http://..."_s);
    row(u"http://a..b/"_s);
    row(u"http://?x"_s);
    row(u"http://#x"_s);
    row(u"http://:80/"_s);
    row(u"http://a.b:99999/"_s);
    row(u"http://a.b:0/"_s);
    row(u"http://a.b:x/"_s);
    row(u"http://[::1"_s);
    row(u"http://[zz]/"_s);
    row(u"git+https://a.b/c"_s);
    row(u"xhttp://a.b/c"_s);
    row(u"hxxp://a.b/c"_s);
    row(u"http://user@a.b/"_s);
    row(u"http://user:secret@a.b/"_s);
    row(u"http://@a.b/"_s);
    row(u"http://:@a.b/"_s);
    row(u"http://good.example@evil.example/x"_s);
    row(u"https://good.example:443@evil.example"_s);
    row(u"http://a＠evil.example/"_s);
    row(u"http://a%40evil.example/"_s);
    row(u"http://good.example\\@evil.example/"_s);
    row(u"http://a.b\\c"_s);
    row(u"http://a／evil.example"_s);
    row(u"http://a%2fevil.example/"_s);
    row(u"http://a%00b/"_s);
    row(u"http://a.b/\u202emoc.live"_s);
    row(u"http://a.b/c\u202e"_s);
    row(u"http://a\u200b.b/"_s);
    row(u"http://a\u200d.b/"_s);
    row(u"http://a\u00ad.b/"_s);
    row(u"http://\u2066a.b/"_s);
    row(u"http://a.b/\ufeffc"_s);
    row(u"http://a.b/\u0007c"_s);
    row(u"http://a.b/\u009fc"_s);
}

void TestLinkText::refuses()
{
    QFETCH(const QString, plain);
    const QString html = linkedHtml(plain);
    QVERIFY2(!html.contains(u"<a "_s), qUtf8Printable(html));
    QCOMPARE(strayMarkup(html), QString());
}

void TestLinkText::makesAtMostFiftyLinks()
{
    const QString html = linkedHtml(u"http://a.b/c "_s.repeated(60));
    QCOMPARE(html.count(u"<a href"_s), 50);
    QCOMPARE(html.count(u"http://a.b/c"_s), 50 * 2 + 10);
}

void TestLinkText::takesLongTexts_data()
{
    QTest::addColumn<QString>("plain");
    constexpr int size = 100'000;
    const auto row = [](const char *name, const QString &unit) {
        QTest::newRow(name) << unit.repeated(size / unit.size());
    };
    row("letters", u"x"_s);
    row("specials", u"<&'\">"_s);
    row("spaces", u" "_s);
    row("schemes", u"http://"_s);
    row("schemes with spaces", u"http:// "_s);
    row("schemes in quotes", u"'http://"_s);
    row("links", u"http://a.b/ "_s);
    row("open parentheses", u"http://a.b/(((((((("_s);
    row("stops", u"http://a.b/......"_s);
    row("lists", u"http://a@b/,"_s);
    row("combining marks", u"\u0301"_s);
    row("overrides", u"\u202e"_s);
    QTest::newRow("one address") << u"http://a.b/"_s + QString(size, u'x');
    QTest::newRow("one host") << u"http://"_s + QString(size, u'x');
    QTest::newRow("brackets") << u"http://a.b/"_s + QString(size, u'(') + QString(size, u')');
    QTest::newRow("dots") << u"http://a.b/"_s + QString(size, u'.');
}

void TestLinkText::takesLongTexts()
{
    QFETCH(const QString, plain);
    QElapsedTimer timer;
    timer.start();
    const QString html = linkedHtml(plain);
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(html.size() <= plain.size() * 8 + 10'000);
    QCOMPARE(strayMarkup(html), QString());
}

void TestLinkText::takesAnything()
{
    const QString alphabet =
        u"hts:/ehttp://https://earshot://ab.c@%[]()<>&\"' \n\r\t\\;,.!?#=2:40\u202e\u200bä例。😀\ufdd0"_s
        + QChar(0xd800) + QChar(0xdfff) + QChar(u'\0');
    quint32 seed = 20'240'229;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int length = i % 60; length > 0; --length) {
            seed = seed * 1'664'525u + 1'013'904'223u;
            text += (seed >> 28) == 0 ? u"http://"_s
                                      : QString(alphabet.at(int((seed >> 8) % quint32(alphabet.size()))));
        }
        QCOMPARE(strayMarkup(linkedHtml(text)), QString());
    }
}

void TestLinkText::readsTheSameInADocument()
{
    const QString plain = u"if (a < b && c > d)\n    say(\"it's\", 'x');\nhttp://a.b/?x=1&y=2&lt=3"_s;
    QTextDocument document;
    document.setHtml(linkedHtml(plain));
    QCOMPARE(document.toPlainText(), plain);
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    QCOMPARE(cursor.charFormat().anchorHref(), u"http://a.b/?x=1&y=2&lt=3"_s);
}

void TestLinkText::tellsSafeLinks_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("safe");
    const auto row = [](const QString &address, bool safe) {
        QTest::addRow("%s", qUtf8Printable(address)) << address << safe;
    };
    row(u"http://a.b"_s, true);
    row(u"HTTPS://a.b"_s, true);
    row(u"earshot://a.b:4000/room"_s, true);
    row(u"http://[::1]/x"_s, true);
    row(u"http://пример.рф/"_s, true);
    row(u""_s, false);
    row(u"a.b"_s, false);
    row(u"/a"_s, false);
    row(u"http:"_s, false);
    row(u"http:///x"_s, false);
    row(u"earshot:room"_s, false);
    row(u"file:///etc/passwd"_s, false);
    row(u"file://a.b/c"_s, false);
    row(u"javascript:x"_s, false);
    row(u"javascript://a.b/x"_s, false);
    row(u"data:text/html,x"_s, false);
    row(u"ssh://a.b"_s, false);
    row(u"http://u@a.b/"_s, false);
    row(u"http://u:p@a.b/"_s, false);
    row(u"http://a.b:0/"_s, false);
}

void TestLinkText::tellsSafeLinks()
{
    QFETCH(const QString, address);
    QFETCH(const bool, safe);
    QCOMPARE(isSafeLink(QUrl(address)), safe);
}

QTEST_GUILESS_MAIN(TestLinkText)
#include "tst_linktext.moc"
