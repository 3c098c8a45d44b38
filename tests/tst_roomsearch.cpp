#include "roomsearch.h"

#include <QSignalSpy>
#include <QtEndian>
#include <QTest>

#include <functional>
#include <set>
#include <utility>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

//! What stands behind a DnsSd::Ref here.
struct Request
{
    std::function<void()> reply = {}; // once
};

Request &behind(DnsSd::Ref ref)
{
    return *reinterpret_cast<Request *>(ref);
}

DnsSd::Ref made()
{
    return reinterpret_cast<DnsSd::Ref>(new Request);
}

//! The daemon: what it was asked, and what it says.
struct Daemon
{
    QByteArray target = "anns-pc.local."_ba; // of each machine
    QByteArray text = Announcement{u"tea"_s, u"e"_s, 0}.toText();
    quint16 port = 4000;
    bool resolves = true;
    QByteArrayList resolved = {};
    QByteArrayList lookedUp = {};
    std::function<void(const char *name, quint32 flags)> tell = {}; // whoever browses
};

Daemon *theDaemon = nullptr;

qint32 browse(DnsSd::Ref *ref, quint32, quint32, const char *, const char *, DnsSd::BrowseReply reply,
              void *context)
{
    *ref = made();
    theDaemon->tell = [=, ref = *ref](const char *name, quint32 flags) {
        reply(ref, flags, 1, 0, name, "_earshot._tcp", "local.", context);
    };
    return 0;
}

qint32 resolve(DnsSd::Ref *ref, quint32, quint32, const char *name, const char *, const char *,
               DnsSd::ResolveReply reply, void *context)
{
    *ref = made();
    theDaemon->resolved += name;
    if (theDaemon->resolves)
        behind(*ref).reply = [=, ref = *ref] {
            const QByteArray &text = theDaemon->text;
            reply(ref, 0, 1, 0, "", theDaemon->target.constData(), qToBigEndian(theDaemon->port),
                  quint16(text.size()), reinterpret_cast<const uchar *>(text.constData()), context);
        };
    return 0;
}

qint32 queryRecord(DnsSd::Ref *ref, quint32, quint32, const char *name, quint16, quint16, DnsSd::RecordReply,
                   void *)
{
    *ref = made();
    theDaemon->lookedUp += name;
    return 0;
}

qint32 processResult(DnsSd::Ref ref)
{
    if (const auto reply = std::exchange(behind(ref).reply, {}))
        reply();
    return 0;
}

DnsSd functions()
{
    DnsSd all;
    all.browse = browse;
    all.resolve = resolve;
    all.queryRecord = queryRecord;
    all.processResult = processResult;
    all.deallocate = [](DnsSd::Ref ref) { delete &behind(ref); };
    all.callWhenReady = [](DnsSd::Ref ref, const std::function<void()> &ready) {
        if (behind(ref).reply)
            ready();
    };
    return all;
}

} // namespace

//! What the daemon is asked about what others announce: nothing that would leave this network, and about
//! nobody only after everybody else.
class RoomSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void looksUpMachinesOfThisNetwork_data();
    void looksUpMachinesOfThisNetwork();
    void looksUpWhoComesBesideMany();
    void makesPlaceForWhoComesLast();
    void looksUpOnceMoreWhatWasCutShort();

private:
    void hear(int first, int last);

    const DnsSd m_dnsSd = functions();
    Daemon m_daemon;
    std::unique_ptr<RoomSearch> m_search;
};

void RoomSearchTest::init()
{
    m_search.reset();
    m_daemon = {};
    theDaemon = &m_daemon;
    m_search = std::make_unique<RoomSearch>(m_dnsSd);
    QCOMPARE(m_search->begin(), 0);
}

void RoomSearchTest::hear(int first, int last)
{
    for (int i = first; i < last; ++i)
        m_daemon.tell(QByteArray("nobody " + QByteArray::number(i)).constData(), DnsSd::add);
}

void RoomSearchTest::looksUpMachinesOfThisNetwork_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isLookedUp");
    const Daemon usual;
    const auto row = [&usual](const char *name, const QByteArray &target, bool isLookedUp) {
        QTest::newRow(name) << target << usual.port << usual.text << isLookedUp;
    };
    row("as ever", "anns-pc.local.", true);
    row("in capitals, without the dot", "PC7.LOCAL", true);
    row("in the Internet", "www.example.org.", false);
    row("local to somebody else", "pc.local.example.org.", false);
    row("nearly local", "pc.nonlocal.", false);
    row("no machine", "local.", false);
    row("an address", "93.184.216.34", false);
    row("empty", "", false);
    QTest::newRow("another service") << usual.target << quint16(25) << usual.text << false;
    QTest::newRow("no room") << usual.target << usual.port << "noise"_ba << false;
}

void RoomSearchTest::looksUpMachinesOfThisNetwork()
{
    QFETCH(const QByteArray, target);
    QFETCH(const quint16, port);
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isLookedUp);
    m_daemon.target = target;
    m_daemon.port = port;
    m_daemon.text = text;
    Resolution resolution(m_dnsSd, {1, "tea", "_earshot._tcp", "local."});
    QSignalSpy finished(&resolution, &Resolution::finished);
    resolution.begin();
    QTRY_VERIFY(finished.size() == 1 || m_daemon.lookedUp.size() == 2);
    QCOMPARE(m_daemon.lookedUp, isLookedUp ? QByteArrayList(2, target) : QByteArrayList());
}

void RoomSearchTest::looksUpWhoComesBesideMany()
{
    m_daemon.resolves = false;
    hear(0, 1000);
    m_daemon.tell("true", DnsSd::add);
    hear(1000, 1001);
    QTRY_VERIFY(m_daemon.resolved.contains("true"));
    QVERIFY2(m_daemon.resolved.size() <= 12, "not before others were given up");
    QVERIFY2(m_daemon.resolved.contains("nobody 0"), "who was there before");
    hear(1001, 2000);
    m_daemon.tell("late", DnsSd::add);
    QTRY_VERIFY(m_daemon.resolved.contains("late"));
    QVERIFY(m_daemon.resolved.size() < 60);
}

void RoomSearchTest::makesPlaceForWhoComesLast()
{
    m_daemon.resolves = false;
    QSignalSpy lost(m_search.get(), &RoomSearch::lost);
    hear(0, 4200);
    QVERIFY(m_search->keys().size() < 4200);
    QTRY_VERIFY(m_daemon.resolved.size() > 12); // some were looked up in vain
    QCOMPARE(lost.size(), 0);
    m_daemon.tell("true", DnsSd::add);
    QCOMPARE(lost.size(), 1);
    QTRY_VERIFY(m_daemon.resolved.contains("true"));
}

void RoomSearchTest::looksUpOnceMoreWhatWasCutShort()
{
    m_daemon.resolves = false;
    hear(0, 13); // one more than at once
    QTRY_VERIFY(std::set<QByteArray>(m_daemon.resolved.begin(), m_daemon.resolved.end()).size() == 13);
    QTRY_VERIFY(m_daemon.resolved.size() > 13);
}

QTEST_GUILESS_MAIN(RoomSearchTest)
#include "tst_roomsearch.moc"
