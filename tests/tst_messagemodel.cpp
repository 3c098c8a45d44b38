#include "messagemodel.h"
#include "showntext.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

QDateTime noon()
{
    return QDateTime(QDate(2024, 2, 28), QTime(12, 0)); // local time
}

QVariant at(const MessageModel &model, int row, MessageModel::Role role)
{
    return model.data(model.index(row), role);
}

QStringList kinds(const MessageModel &model)
{
    QStringList result;
    for (int row = 0; row < model.count(); ++row)
        result += at(model, row, MessageModel::KindRole).toString();
    return result;
}

Said said(const QString &memberId, const QString &text, const QDateTime &sentAt = noon())
{
    return {u"uuid"_s, memberId, memberId, text, 1, sentAt, memberId == u"me"_s};
}

QDateTime after(int seconds)
{
    return noon().addSecs(seconds);
}

} // namespace

class TestMessageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void showsAMessage();
    void namesItsRoles();
    void showsEvents();
    void cleansNames();
    void marksTheFirstUnread();
    void keepsTheMarkWhenRowsGo();
    void namesTheFirstUnread();
    void cutsLongTexts_data();
    void cutsLongTexts();
    void copiesAsPlainText();
};

void TestMessageModel::startsEmpty()
{
    MessageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.plainText(0, 5), QString());
    model.markUnreadFrom();
    model.clearUnreadMark();
}

void TestMessageModel::showsAMessage()
{
    MessageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy counted(&model, &MessageModel::countChanged);
    model.addMessage({u"u"_s, u"m1"_s, u"anna"_s, u"<b>hi</b> http://a.b/"_s, 7, noon(), true});
    QCOMPARE(model.count(), 1);
    QCOMPARE(counted.count(), 1);
    QCOMPARE(at(model, 0, MessageModel::KindRole), u"message"_s);
    QCOMPARE(at(model, 0, MessageModel::AuthorRole), u"anna"_s);
    QCOMPARE(at(model, 0, MessageModel::TextRole), u"<b>hi</b> http://a.b/"_s);
    QCOMPARE(at(model, 0, MessageModel::HtmlRole),
             u"&lt;b&gt;hi&lt;/b&gt; <a href=\"http://a.b/\">http://a.b/</a>"_s);
    QCOMPARE(at(model, 0, MessageModel::OwnRole), true);
    QCOMPARE(at(model, 0, MessageModel::GroupedRole), false);
    QCOMPARE(at(model, 0, MessageModel::MemberIdRole), u"m1"_s);
    QCOMPARE(at(model, 0, MessageModel::FirstRole), false);
    QCOMPARE(at(model, 0, MessageModel::CutRole), false);
    const int hue = at(model, 0, MessageModel::HueRole).toInt();
    QVERIFY(hue >= 0 && hue < 12);

    const QLocale saved;
    QLocale::setDefault(QLocale::c());
    QCOMPARE(at(model, 0, MessageModel::SentAtRole), u"12:00"_s);
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(at(model, 0, MessageModel::SentAtRole), u"12:00"_s);
    QLocale::setDefault(saved);
}

void TestMessageModel::namesItsRoles()
{
    const QHash<int, QByteArray> names = MessageModel().roleNames();
    QByteArrayList sorted = names.values();
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(
        sorted.join(' '),
        QByteArray("author count cut figure first grouped html hue kind memberId names own sentAt text"));
}

void TestMessageModel::showsEvents()
{
    MessageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.addYouJoined(u"me"_s, noon());
    model.addJoined(u"anna"_s, noon());
    model.addLeft(u"anna"_s, noon());
    model.addRenamed(u"ben"_s, u"carl"_s, noon());
    model.addGap(3, noon());
    model.addGap(-1, noon());
    model.addRestarted(noon());
    model.addClosed(noon());
    QCOMPARE(kinds(model).join(u' '), u"you-joined joined left renamed gap gap restarted closed"_s);
    QCOMPARE(at(model, 0, MessageModel::AuthorRole), u"me"_s);
    QCOMPARE(at(model, 1, MessageModel::NamesRole), QStringList{u"anna"_s});
    QCOMPARE(at(model, 1, MessageModel::CountRole), 1);
    QCOMPARE(at(model, 3, MessageModel::AuthorRole), u"ben"_s);
    QCOMPARE(at(model, 3, MessageModel::TextRole), u"carl"_s);
    QCOMPARE(at(model, 4, MessageModel::CountRole), 3);
    QCOMPARE(at(model, 5, MessageModel::CountRole), 0);
}

void TestMessageModel::cleansNames()
{
    MessageModel model;
    Said message = said(u"m"_s, u"x"_s);
    message.author = u"an\u202ena\n"_s;
    model.addMessage(message);
    model.addJoined(QString(1'000'000, u'x'), noon());
    model.addRenamed({}, u"\u200b"_s, noon());
    QVERIFY(!at(model, 0, MessageModel::AuthorRole).toString().contains(QChar(0x202e)));
    QVERIFY(!at(model, 0, MessageModel::AuthorRole).toString().contains(u'\n'));
    QCOMPARE(at(model, 1, MessageModel::NamesRole), QStringList{u"?"_s});
    QCOMPARE(at(model, 2, MessageModel::AuthorRole), u"?"_s);
    QCOMPARE(at(model, 2, MessageModel::TextRole), u"?"_s);
}

void TestMessageModel::marksTheFirstUnread()
{
    MessageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto marked = [&model] {
        QList<int> rows;
        for (int row = 0; row < model.count(); ++row) {
            if (at(model, row, MessageModel::FirstRole).toBool())
                rows += row;
        }
        return rows;
    };
    model.addMessage(said(u"m"_s, u"read"_s));
    model.markUnreadFrom();
    QCOMPARE(marked(), {});
    model.addLeft(u"n"_s, noon());
    model.addMessage(said(u"me"_s, u"from my other window"_s));
    QCOMPARE(marked(), {});
    model.addMessage(said(u"m"_s, u"unread"_s));
    model.addMessage(said(u"m"_s, u"unread too"_s));
    QCOMPARE(marked(), {3});
    model.markUnreadFrom();
    QCOMPARE(marked(), {});
    QCOMPARE(changed.count(), 1);
    model.addMessage(said(u"m"_s, u"unread"_s));
    QCOMPARE(marked(), {5});
    model.clearUnreadMark();
    model.addMessage(said(u"m"_s, u"read"_s));
    QCOMPARE(marked(), {});
    QCOMPARE(changed.count(), 2);
}

void TestMessageModel::keepsTheMarkWhenRowsGo()
{
    MessageModel model;
    for (int i = 0; i < 600; ++i)
        model.addMessage(said(u"m"_s, u"read"_s));
    model.markUnreadFrom();
    for (int i = 0; i < MessageModel::MaxRows - 599; ++i)
        model.addMessage(said(u"m"_s, u"unread"_s));
    QCOMPARE(at(model, 100, MessageModel::FirstRole), true);
    for (int i = 0; i < MessageModel::BlockOfRows; ++i)
        model.addMessage(said(u"m"_s, u"unread"_s));
    for (int row = 0; row < model.count(); ++row)
        QCOMPARE(at(model, row, MessageModel::FirstRole), false);
    model.clearUnreadMark();
}

void TestMessageModel::namesTheFirstUnread()
{
    MessageModel model;
    model.addMessage(said(u"m"_s, u"read"_s));
    model.markUnreadFrom();
    model.addMessage(said(u"m"_s, u"unread"_s));
    model.addMessage(said(u"m"_s, u"unread, too"_s));
    QCOMPARE(at(model, 1, MessageModel::GroupedRole), false);
    QCOMPARE(at(model, 2, MessageModel::GroupedRole), true);
    model.clearUnreadMark();
    QCOMPARE(at(model, 1, MessageModel::GroupedRole), true);
}

void TestMessageModel::cutsLongTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    constexpr int most = ShownText::maxCodePoints;
    const QString letters(most, u'x');
    QTest::newRow("just fits") << letters << letters;
    QTest::newRow("one too many") << letters + u'y' << letters + u'…';
    const QString pairs = u"𐐀"_s.repeated(most);
    QTest::newRow("pairs fit") << pairs << pairs;
    QTest::newRow("no pair is cut") << u"x"_s + pairs << u"x"_s + pairs.chopped(2) + u'…';
    const QString faces = u"😀"_s.repeated(100);
    QTest::newRow("as many pictures as a window can show") << faces << faces;
    QTest::newRow("more pictures") << faces + u"😀"_s << faces + u'…';
    const QString halves(most, QChar(0xd83d));
    QTest::newRow("half pairs") << halves + u'y' << halves + u'…';
    QTest::newRow("huge") << QString(1'000'000, u'x') << letters + u'…';
}

void TestMessageModel::cutsLongTexts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    MessageModel model;
    model.addMessage(said(u"m"_s, text));
    QCOMPARE(at(model, 0, MessageModel::TextRole).toString(), shown);
    QCOMPARE(at(model, 0, MessageModel::CutRole), text != shown);
}

void TestMessageModel::copiesAsPlainText()
{
    const QLocale saved;
    QLocale::setDefault(QLocale::c());
    MessageModel model;
    model.addMessage(said(u"anna"_s, u"one\n<two>"_s));
    model.addLeft(u"carl"_s, noon());
    model.addMessage(said(u"ben"_s, u"%1 %2"_s, after(60)));
    model.addMessage(said(u"ben"_s, u"three"_s, after(120)));
    QCOMPARE(model.plainText(0, 2), u"anna (12:00): one\n<two>\nben (12:01): %1 %2"_s);
    QCOMPARE(model.plainText(3, 2), u"ben (12:01): %1 %2\nben (12:02): three"_s);
    QCOMPARE(model.plainText(-5, 0), u"anna (12:00): one\n<two>"_s);
    QCOMPARE(model.plainText(1, 1), QString());
    QCOMPARE(model.plainText(4, 9), QString());
    QCOMPARE(model.plainText(INT_MIN, INT_MAX).count(u'\n'), 3);
    QLocale::setDefault(saved);
}

QTEST_GUILESS_MAIN(TestMessageModel)
#include "tst_messagemodel.moc"
