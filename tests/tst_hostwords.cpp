#include "hostwords.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! Two people see the same words for the same host, whatever version each of them has.
class HostWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheSameEverywhere_data();
    void areTheSameEverywhere();
};

// As Python's hashlib.pbkdf2_hmac has them.
void HostWordsTest::areTheSameEverywhere_data()
{
    QTest::addColumn<QByteArray>("fingerprint");
    QTest::addColumn<QStringList>("words");
    QByteArray counting;
    for (int i = 0; i < 32; ++i)
        counting.append(char(i));
    QTest::newRow("counting") << counting << QStringList{u"piano"_s, u"yoga"_s, u"fog"_s, u"gleam"_s};
    QTest::newRow("all ones") << QByteArray(32, '\xff')
                              << QStringList{u"shadow"_s, u"ready"_s, u"impulse"_s, u"desk"_s};
}

void HostWordsTest::areTheSameEverywhere()
{
    QFETCH(const QByteArray, fingerprint);
    QTEST(hostWords(fingerprint), "words");
}

QTEST_GUILESS_MAIN(HostWordsTest)
#include "tst_hostwords.moc"
