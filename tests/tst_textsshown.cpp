#include "linktext.h"
#include "messagemodel.h"
#include "saidtext_rows.h"
#include "username_rows.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <ctime>
#include <functional>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

// By the processor's clock: a busy machine makes nothing slower.
double seconds(const std::function<void()> &work)
{
    const std::clock_t begun = std::clock();
    work();
    return double(std::clock() - begun) / CLOCKS_PER_SEC;
}

QVariant at(const MessageModel &model, MessageModel::Role role)
{
    return model.data(model.index(model.count() - 1), role);
}

} // namespace

//! Whatever people say or call themselves, a line of it is made in no time, and says what was said.
class TextsShownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messages_data();
    void messages();
    void names_data();
    void names();

private:
    MessageModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

void TextsShownTest::messages_data()
{
    QTest::addColumn<QString>("text");
    const std::vector<SaidText> texts = saidTexts();
    for (const SaidText &each : texts)
        QTest::newRow(qUtf8Printable(each.name)) << each.text;
}

void TextsShownTest::messages()
{
    QFETCH(const QString, text);
    QString html;
    const double taken = seconds([&] {
        m_model.addMessage({u"u"_s, u"m"_s, u"ann"_s, text, 1, QDateTime::currentDateTime(), false});
        html = at(m_model, MessageModel::HtmlRole).toString();
        m_model.plainText(m_model.count() - 1, m_model.count() - 1);
    });
    QVERIFY2(taken < 0.2, qPrintable(QString::number(taken)));
    const QString shown = at(m_model, MessageModel::TextRole).toString();
    QVERIFY(!shown.isEmpty() && shown.isValidUtf16());
    QVERIFY(at(m_model, MessageModel::CutRole).toBool() || shown == text);
    QVERIFY(!html.contains(u"<img"_s) && !html.contains(u"<script"_s));
}

void TextsShownTest::names_data()
{
    QTest::addColumn<QString>("text");
    int number = 0;
    const std::vector<UsernameRow> rows = usernameRows();
    for (const UsernameRow &row : rows)
        QTest::addRow("%03d", number++) << row.text;
}

void TextsShownTest::names()
{
    QFETCH(const QString, text);
    QString author;
    const double taken = seconds([&] {
        m_model.addMessage({u"u"_s, u"m"_s, text, u"hello"_s, 1, QDateTime::currentDateTime(), false});
        author = at(m_model, MessageModel::AuthorRole).toString();
    });
    QVERIFY2(taken < 0.2, qPrintable(QString::number(taken)));
    QVERIFY(author.isValidUtf16() && author.size() < 300 && !author.contains(u'\n'));
}

QTEST_APPLESS_MAIN(TextsShownTest)
#include "tst_textsshown.moc"
