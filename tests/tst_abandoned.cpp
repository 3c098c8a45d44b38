#include "doctor/hostexamination.h"
#include "hostproof.h"
#include "wire/fingerprint.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! What is worked out beside the window may be ready when nobody wants it any more.
class AbandonedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingForWhoIsGone_data();
    void findsNothingForWhoIsGone();
    void findsWordsForTheLastOnly();
    void forgetsItsWords();
};

namespace {

QString proof(char filled)
{
    return printedFingerprint(QByteArray(32, filled));
}

RoomUrl tea()
{
    RoomUrl url;
    url.host = u"127.0.0.1"_s;
    url.port = 9;
    url.room = u"tea"_s;
    return url;
}

std::unique_ptr<QObject> started(HostProof *asker)
{
    asker->setProof(proof('\xff'));
    return std::unique_ptr<QObject>(asker);
}

template <typename Asker>
std::unique_ptr<QObject> started(Asker *asker)
{
    asker->start();
    return std::unique_ptr<QObject>(asker);
}

void finishAll()
{
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

} // namespace

void AbandonedTest::findsNothingForWhoIsGone_data()
{
    QTest::addColumn<QString>("who");
    QTest::newRow("words of a proof") << u"proof"_s;
    QTest::newRow("a guest's doctor") << u"guest"_s;
    QTest::newRow("a host's doctor") << u"host"_s;
}

void AbandonedTest::findsNothingForWhoIsGone()
{
    QFETCH(const QString, who);
    // Nothing begins before the asker is gone.
    QThreadPool &pool = *QThreadPool::globalInstance();
    const int threads = pool.maxThreadCount();
    QSemaphore gate;
    pool.setMaxThreadCount(1);
    pool.start([&gate] { gate.acquire(); });
    if (who == "proof"_L1)
        started(new HostProof).reset();
    else if (who == "guest"_L1)
        started(new Examination(tea(), false)).reset();
    else
        started(new HostExamination(9)).reset();
    gate.release();
    finishAll();
    pool.setMaxThreadCount(threads);
}

void AbandonedTest::findsWordsForTheLastOnly()
{
    HostProof asker;
    asker.setProof(proof('\0'));
    asker.setProof(proof('\xff'));
    finishAll();
    QTRY_COMPARE(asker.words(), u"shadow ready impulse desk"_s);
}

void AbandonedTest::forgetsItsWords()
{
    HostProof asker;
    asker.setProof(proof('\xff'));
    asker.setProof({});
    finishAll();
    QCOMPARE(asker.words(), QString());
}

QTEST_GUILESS_MAIN(AbandonedTest)
#include "tst_abandoned.moc"
