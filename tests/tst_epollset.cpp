#include "epollset.h"
#include "rudeclient.h"
#include "socketpair.h"

#include <QTest>
#include <QThread>

#include <functional>
#include <sys/epoll.h>

using namespace Earshot;

//! Watchers are told what is ready, and nothing once they are removed, whoever removes them and when.
class EpollSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsReady();
    void whoIsRemovedByAnotherHearsNoMore();
    void whoIsRemovedWithinHearsNoMore();
    void aNumberMayBeUsedAgainAtOnce();
    void tellsMoreThanFitIntoOneTurn();
    void hasALoopOfQtsTellIt();
};

namespace {

class Ear : public EpollSet::Watcher
{
public:
    Ear(EpollSet &set, quint32 events = EPOLLIN)
        : m_set(set)
    {
        const bool isWatched = set.add(pair.near(), events, this);
        QVERIFY(isWatched);
    }
    ~Ear() override { stop(); }

    void stop()
    {
        if (std::exchange(m_isWatching, false))
            m_set.remove(pair.near(), this);
    }
    void ready(quint32 events) override
    {
        ++told;
        last = events;
        pair.hear();
        if (then)
            then();
    }

    SocketPair pair;
    int told = 0;
    quint32 last = 0;
    std::function<void()> then;

private:
    EpollSet &m_set;
    bool m_isWatching = true;
};

} // namespace

void EpollSetTest::tellsWhatIsReady()
{
    EpollSet set;
    Ear ear(set);
    QVERIFY(!set.serve(0));
    ear.pair.say();
    QVERIFY(set.serve(-1));
    QCOMPARE(ear.last, quint32(EPOLLIN));
    QVERIFY(!set.serve(0));
    set.change(ear.pair.near(), EPOLLOUT, &ear);
    QVERIFY(set.serve(-1));
    QCOMPARE(ear.last, quint32(EPOLLOUT));
    QCOMPARE(ear.told, 2);
}

void EpollSetTest::whoIsRemovedByAnotherHearsNoMore()
{
    EpollSet set;
    auto one = std::make_unique<Ear>(set);
    auto other = std::make_unique<Ear>(set);
    one->then = [&] { other.reset(); };
    other->then = [&] { one.reset(); };
    one->pair.say();
    other->pair.say();
    QVERIFY(set.serve(0));
    QVERIFY(bool(one) != bool(other)); // whoever came first
    QCOMPARE((one ? one : other)->told, 1);
}

// They are told while the loop runs within the first one's call, where each takes itself off.
void EpollSetTest::whoIsRemovedWithinHearsNoMore()
{
    EpollSet set;
    std::vector<std::unique_ptr<Ear>> ears;
    bool isWithin = false;
    for (int i = 0; i < 3; ++i) {
        ears.push_back(std::make_unique<Ear>(set));
        ears.back()->pair.say();
        ears.back()->then = [&, own = ears.back().get()] {
            if (std::exchange(isWithin, true))
                own->stop();
            else
                set.serve(0);
        };
    }
    QVERIFY(set.serve(0));
    QVERIFY(std::all_of(ears.begin(), ears.end(), [](const auto &ear) { return ear->told == 1; }));
}

void EpollSetTest::aNumberMayBeUsedAgainAtOnce()
{
    EpollSet set;
    Ear first(set);
    auto second = std::make_unique<Ear>(set);
    std::unique_ptr<Ear> third;
    const auto takeItsNumber = [&] {
        second.reset();
        third = std::make_unique<Ear>(set);
    };
    first.then = takeItsNumber;
    const int number = second->pair.near();
    first.pair.say();
    second->pair.say();
    second->then = [&] { second->pair.say(); }; // whoever is first: the second is ready still
    while (!third)
        QVERIFY(set.serve(0));
    QCOMPARE(third->pair.near(), number);
    QCOMPARE(third->told, 0);
    third->pair.say();
    QVERIFY(set.serve(0));
    QCOMPARE(third->told, 1);
}

void EpollSetTest::tellsMoreThanFitIntoOneTurn()
{
    EpollSet set;
    std::vector<std::unique_ptr<Ear>> ears;
    for (int i = 0; i < 300; ++i) {
        ears.push_back(std::make_unique<Ear>(set));
        ears.back()->pair.say();
    }
    while (set.serve(0)) {}
    QVERIFY(std::all_of(ears.begin(), ears.end(), [](const auto &ear) { return ear->told == 1; }));
}

void EpollSetTest::hasALoopOfQtsTellIt()
{
    EpollSet &set = EpollSet::ofThisThread();
    QCOMPARE(&set, &EpollSet::ofThisThread());
    Ear ear(set);
    ear.pair.say();
    QVERIFY(soon([&] { return ear.told == 1; }));
    EpollSet *elsewhere = nullptr;
    const std::unique_ptr<QThread> thread(QThread::create([&] { elsewhere = &EpollSet::ofThisThread(); }));
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(elsewhere != &set);
}

QTEST_GUILESS_MAIN(EpollSetTest)
#include "tst_epollset.moc"
