#include "windowplace.h"

#include <QTest>

using namespace Earshot;

//! Where a remembered window goes when the screens are not what they were.
class TestWindowPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void place_data();
    void place();
};

void TestWindowPlace::place_data()
{
    const QList<QRect> one{{0, 0, 1920, 1050}};
    const QList<QRect> two{{0, 0, 1920, 1050}, {1920, 0, 1280, 1000}};
    const QList<QRect> left{{-1280, 0, 1280, 1000}, {0, 0, 1920, 1050}};
    QTest::addColumn<QRect>("wished");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("placed");
    QTest::newRow("as it was") << QRect(100, 100, 800, 600) << one << QRect(100, 100, 800, 600);
    QTest::newRow("on the second") << QRect(2000, 100, 800, 600) << two << QRect(2000, 100, 800, 600);
    QTest::newRow("at negative coordinates")
        << QRect(-1000, 50, 800, 600) << left << QRect(-1000, 50, 800, 600);
    QTest::newRow("its screen is gone") << QRect(2000, 100, 800, 600) << one << QRect(1120, 100, 800, 600);
    QTest::newRow("above the top") << QRect(100, -200, 800, 600) << one << QRect(100, 0, 800, 600);
    QTest::newRow("below the bottom") << QRect(100, 1049, 800, 600) << one << QRect(100, 450, 800, 600);
    QTest::newRow("partly outside, reachable")
        << QRect(1800, 100, 800, 600) << one << QRect(1800, 100, 800, 600);
    QTest::newRow("a corner only") << QRect(1900, 100, 800, 600) << one << QRect(1120, 100, 800, 600);
    QTest::newRow("larger than the screen") << QRect(0, 0, 4000, 3000) << one << QRect(0, 0, 1920, 1050);
    QTest::newRow("too small") << QRect(5000, 0, 10, 10) << one << QRect(1560, 0, 360, 420);
    QTest::newRow("nothing remembered") << QRect() << one << QRect();
    QTest::newRow("no screen") << QRect(0, 0, 800, 600) << QList<QRect>() << QRect();
}

void TestWindowPlace::place()
{
    QFETCH(QRect, wished);
    QFETCH(QList<QRect>, screens);
    QTEST(windowPlace(wished, screens, QSize(360, 420)), "placed");
}

QTEST_APPLESS_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"
