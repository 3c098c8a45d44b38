#include "qrcode.h"
#include "qrimage.h"
#include "qrscan.h"

#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! A code on the screen is read back as what it stands for, at any size and any density of pixels.
class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAQuietZone();
    void holdsOnlySoMuch();
    void isReadBack_data();
    void isReadBack();
    void hasWholeModules();
    void showsNothingWhereItDoesNotFit();
    void followsItsText();
};

namespace {

//! A window with nothing but a code in it.
struct Wall
{
    explicit Wall(const QString &text, QSizeF size = {240, 240}, QPointF at = {10, 10})
    {
        window.resize(QSizeF(size.width() + 20, size.height() + 20).toSize());
        window.setColor(QColor(u"#171614"_s));
        code.setParentItem(window.contentItem());
        code.setPosition(at);
        code.setSize(size);
        window.show();
        show(text);
    }

    void show(const QString &text)
    {
        const QSignalSpy drawn(&code, &QrCode::readyChanged);
        code.setText(text);
        [&] { QTRY_COMPARE(drawn.size(), 1); }();
    }

    QQuickWindow window;
    QrCode code;
};

QString address()
{
    return u"http://192.168.1.5:4000/garden-otter-maple-lantern"_s;
}

QString longAddress()
{
    return u"http://[2001:db8:aaaa:bbbb:cccc:dddd:eeee:ffff]:40000/"_s + u"x%C3%A4"_s.repeated(32)
           + u"?also=192.168.178.121,10.147.17.204,[fd7a:115c:a1e0:ab12:4843:cd96:6265:6677]"_s;
}

//! How long the runs of one colour are, in the row in the middle of the picture.
QList<int> runs(const QImage &picture)
{
    QList<int> lengths;
    for (int x = 0; x < picture.width(); ++x) {
        const int y = picture.height() / 2;
        if (x == 0 || picture.pixel(x, y) != picture.pixel(x - 1, y))
            lengths.append(0);
        ++lengths.last();
    }
    return lengths;
}

} // namespace

void TestQrCode::hasAQuietZone()
{
    const QImage image = qrImage(address());
    QCOMPARE(image.size(), QSize(image.width(), image.width()));
    for (int i = 0; i < image.width(); ++i) {
        for (int margin = 0; margin < quietZone; ++margin) {
            QCOMPARE(image.pixel(i, margin), qRgb(255, 255, 255));
            QCOMPARE(image.pixel(margin, i), qRgb(255, 255, 255));
        }
    }
    QCOMPARE(image.pixel(quietZone, quietZone), qRgb(0, 0, 0));
}

void TestQrCode::holdsOnlySoMuch()
{
    QVERIFY(qrImage({}).isNull());
    QVERIFY(!qrImage(QString(2000, u'a')).isNull());
    QVERIFY(qrImage(QString(3000, u'a')).isNull());
}

void TestQrCode::isReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<QPointF>("at");
    const QPointF corner{10, 10};
    QTest::newRow("small") << address() << QSizeF(110, 110) << corner;
    QTest::newRow("as on the sheet") << address() << QSizeF(220, 220) << corner;
    QTest::newRow("large") << address() << QSizeF(700, 700) << corner;
    QTest::newRow("wide") << address() << QSizeF(500, 180) << corner;
    QTest::newRow("between the pixels") << address() << QSizeF(233.3, 219.7) << QPointF(10.37, 11.61);
    QTest::newRow("long") << longAddress() << QSizeF(220, 220) << corner;
    QTest::newRow("long and large") << longAddress() << QSizeF(700, 700) << corner;
}

void TestQrCode::isReadBack()
{
    if (!QrScan::isThere())
        QSKIP("There is no zbarimg to read it");
    QFETCH(const QString, text);
    QFETCH(const QSizeF, size);
    QFETCH(const QPointF, at);
    Wall wall(text, size, at);
    QCOMPARE(QrScan::read(wall.window.grabWindow()), text);
}

void TestQrCode::hasWholeModules()
{
    const qreal ratio = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s).toDouble();
    const int modules = qrImage(address()).width();
    for (const qreal side : {100.0, 133.3, 219.7, 240.0, 411.9}) {
        Wall wall(address(), {side, side}, {10.4, 10.6});
        QCOMPARE(wall.window.effectiveDevicePixelRatio(), ratio);
        const int factor = int(side * ratio / modules);
        QList<int> lengths = runs(wall.window.grabWindow());
        // Without the wall at both sides: its ground, then white, then modules.
        lengths = lengths.mid(1, lengths.size() - 2);
        int whole = 0;
        for (const int length : std::as_const(lengths)) {
            QCOMPARE(length % factor, 0);
            whole += length;
        }
        QCOMPARE(whole, factor * modules);
    }
}

void TestQrCode::showsNothingWhereItDoesNotFit()
{
    Wall wall(address(), {12, 12});
    const QImage picture = wall.window.grabWindow();
    QCOMPARE(runs(picture).size(), 1);
}

void TestQrCode::followsItsText()
{
    if (!QrScan::isThere())
        QSKIP("There is no zbarimg to read it");
    Wall wall(address());
    wall.show(address() + u"-two"_s);
    QCOMPARE(QrScan::read(wall.window.grabWindow()), address() + u"-two"_s);
    wall.show({});
    QVERIFY(!wall.code.ready());
    QCOMPARE(runs(wall.window.grabWindow()).size(), 1);
}

QTEST_MAIN(TestQrCode)
#include "tst_qrcode.moc"
