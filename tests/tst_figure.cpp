#include "figure.h"
#include "hue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <bit>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! figures.json has what the browser draws, too (tests/web/figures.test.mjs).
class TestFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameEverywhere_data();
    void isTheSameEverywhere();
    void isHardToMeetTwice();
    void isNeitherEmptyNorFull();
};

namespace {

QStringList drawn(int figure)
{
    QStringList rows;
    for (int row = 0; row < figureSide; ++row) {
        rows.append(QString());
        for (int column = 0; column < figureSide; ++column)
            rows.last() += isFilled(figure, row, column) ? u'#' : u'.';
    }
    return rows;
}

} // namespace

void TestFigure::isTheSameEverywhere_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("hue");
    QTest::addColumn<QStringList>("rows");
    QFile file(QStringLiteral(EARSHOT_FIGURES));
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonArray figures = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &figure : figures) {
        const QString id = figure["id"_L1].toString();
        QTest::addRow("%s", qPrintable(id.left(40)))
            << id << figure["hue"_L1].toInt() << figure["rows"_L1].toVariant().toStringList();
    }
}

void TestFigure::isTheSameEverywhere()
{
    QFETCH(QString, id);
    QTEST(hueOf(id), "hue");
    QTEST(drawn(figureOf(id)), "rows");
}

// A room has at most a thousand people; what somebody would need to look like another is luck with 28,886
// figures in twelve colours.
void TestFigure::isHardToMeetTwice()
{
    constexpr int people = 1000;
    QSet<int> signs;
    for (int i = 0; i < people; ++i) {
        const QString id = QString::number(0x93c8b62au + quint32(i), 16);
        signs.insert(figureOf(id) * 12 + hueOf(id));
    }
    QVERIFY2(signs.size() > people - 10, qPrintable(QString::number(signs.size())));
}

void TestFigure::isNeitherEmptyNorFull()
{
    for (int i = 0; i < 20'000; ++i) {
        const int filled = std::popcount(quint32(figureOf(QString::number(i))));
        QVERIFY(filled >= 5 && filled <= 10);
    }
}

QTEST_GUILESS_MAIN(TestFigure)
#include "tst_figure.moc"
