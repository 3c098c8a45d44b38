#include "pulse.h"

#include <QtTest>

using namespace Earshot;
using Verdict = Pulse::Verdict;

class PulseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksATalkativePeerTooWhetherItAnswers();
    void aPeerThatAnswersIsGoneWithin35Seconds();
    void aPeerThatNeverAnswersIsGoneAfter60Seconds();
    void whoSpeaksIsLeftAlone();
    void aSleepIsForgiven();
    void anyByteIsAnAnswer();
    void limitsCanBeOff();
};

namespace {

// What is found from `from` on, asked once a second, until something is; when it is.
qint64 nextTime(Pulse &pulse, Verdict verdict, qint64 from)
{
    for (qint64 now = from; now < from + 200000; now += Pulse::sweepMs) {
        if (pulse.judge(now) == verdict)
            return now;
    }
    return -1;
}

Pulse answering()
{
    Pulse pulse({}, 0);
    pulse.judge(Pulse::firstPingMs);
    pulse.hearAnswer(Pulse::firstPingMs);
    return pulse;
}

} // namespace

void PulseTest::asksATalkativePeerTooWhetherItAnswers()
{
    Pulse pulse({}, 0);
    int pings = 0;
    for (qint64 now = 0; now < 100000; now += 500) {
        pulse.hear(now);
        pings += pulse.judge(now) == Verdict::Ping ? 1 : 0;
    }
    QCOMPARE(pings, 1);
}

void PulseTest::aPeerThatAnswersIsGoneWithin35Seconds()
{
    for (qint64 begin = 0; begin < Pulse::sweepMs; begin += 100) {
        Pulse pulse = answering();
        const qint64 silentSince = Pulse::firstPingMs;
        const qint64 gone = nextTime(pulse, Verdict::Gone, silentSince + begin) - silentSince;
        QVERIFY2(gone > 30000 && gone <= 35000, qPrintable(QString::number(gone)));
    }
}

void PulseTest::aPeerThatNeverAnswersIsGoneAfter60Seconds()
{
    Pulse pulse({}, 0);
    QCOMPARE(nextTime(pulse, Verdict::Ping, 0), Pulse::firstPingMs);
    const qint64 again = nextTime(pulse, Verdict::Ping, Pulse::firstPingMs + 1);
    QVERIFY(again > 25000 && again <= 30000);
    QCOMPARE(nextTime(pulse, Verdict::Gone, again + 1) / 1000, 60);
}

void PulseTest::whoSpeaksIsLeftAlone()
{
    Pulse pulse = answering();
    for (qint64 now = Pulse::firstPingMs; now < 300000; now += 20000) {
        pulse.hear(now);
        for (qint64 sweep = now; sweep < now + 20000; sweep += Pulse::sweepMs)
            QCOMPARE(pulse.judge(sweep), Verdict::Alive);
    }
}

void PulseTest::aSleepIsForgiven()
{
    Pulse pulse = answering();
    pulse.forgive(500000);
    QCOMPARE(pulse.judge(501000), Verdict::Alive);
}

void PulseTest::anyByteIsAnAnswer()
{
    Pulse pulse = answering();
    const qint64 pinged = nextTime(pulse, Verdict::Ping, Pulse::firstPingMs);
    pulse.hear(pinged + 2000); // no pong, but a message
    QCOMPARE(nextTime(pulse, Verdict::Ping, pinged + 3000) - pinged, 31000);
}

void PulseTest::limitsCanBeOff()
{
    Pulse unasked({.pingMs = 0}, 0);
    QCOMPARE(nextTime(unasked, Verdict::Ping, 0), -1);
    QCOMPARE(nextTime(unasked, Verdict::Gone, 0), 60000);
    Pulse kept({.idleMs = 0}, 0);
    QCOMPARE(nextTime(kept, Verdict::Gone, 0), -1);
}

QTEST_GUILESS_MAIN(PulseTest)
#include "tst_pulse.moc"
