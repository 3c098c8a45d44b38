#include "controlgroups.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

using Files = QMap<QString, QByteArray>;

//! What a system says of its control groups.
class ControlGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void granted_data();
    void granted();
};

void ControlGroupsTest::granted_data()
{
    QTest::addColumn<QByteArray>("membership");
    QTest::addColumn<Files>("files");
    QTest::addColumn<qint64>("bytes");
    const QByteArray two = "0::/app/earshot\n";
    const QByteArray one = "9:name=systemd:/x\n4:cpu,memory:/app/earshot\n1:cpu:/\n0::/\n";
    const QString limit = u"memory/app/earshot/memory.limit_in_bytes"_s;

    QTest::newRow("no system's word") << ""_ba << Files() << qint64(0);
    QTest::newRow("not a line of it") << "memory\n4:memory"_ba << Files{{u"memory.max"_s, "7"}} << qint64(0);
    QTest::newRow("two: none") << two << Files{{u"app/earshot/memory.max"_s, "max\n"}} << qint64(0);
    QTest::newRow("two: its own") << two << Files{{u"app/earshot/memory.max"_s, "134217728\n"}}
                                  << qint64(134217728);
    QTest::newRow("two: one around it")
        << two << Files{{u"app/earshot/memory.max"_s, "max"}, {u"app/memory.max"_s, "5000"}} << qint64(5000);
    QTest::newRow("two: the least") << two
                                    << Files{{u"app/earshot/memory.max"_s, "9000"},
                                             {u"app/memory.max"_s, "5000"}}
                                    << qint64(5000);
    QTest::newRow("two: inside a container")
        << "0::/\n"_ba << Files{{u"memory.max"_s, "5000"}} << qint64(5000);
    QTest::newRow("two: seen from within") << two << Files{{u"memory.max"_s, "5000"}} << qint64(5000);
    QTest::newRow("one: its own") << one << Files{{limit, "5000\n"}} << qint64(5000);
    QTest::newRow("one: the least") << one
                                    << Files{{limit, "9223372036854771712"},
                                             {u"memory/memory.limit_in_bytes"_s, "5000"}}
                                    << qint64(5000);
    QTest::newRow("one: another controller's")
        << "4:cpu:/app/earshot\n"_ba << Files{{limit, "5000"}} << qint64(0);
    QTest::newRow("both") << one << Files{{limit, "6000"}, {u"memory.max"_s, "5000"}} << qint64(5000);
    QTest::newRow("a colon in its path")
        << "0::/a:b\n"_ba << Files{{u"a:b/memory.max"_s, "5000"}} << qint64(5000);
}

void ControlGroupsTest::granted()
{
    QFETCH(const QByteArray, membership);
    QFETCH(const Files, files);
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &content) {
        const QString path = folder.filePath(name);
        QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    write(u"membership"_s, membership);
    for (auto each = files.begin(); each != files.end(); ++each)
        write(u"groups/"_s + each.key(), each.value());
    QTEST(memoryGranted(folder.filePath(u"groups"_s), folder.filePath(u"membership"_s)), "bytes");
}

QTEST_APPLESS_MAIN(ControlGroupsTest)
#include "tst_controlgroups.moc"
