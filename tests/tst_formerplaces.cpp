#include "app_fixture.h"

using namespace Earshot;
using namespace Qt::StringLiterals;

//! Who was sent out of a room, or left it while muted, and comes again.
class FormerPlacesTest : public JudgedTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesAsWhoTheyWere_data();
    void comesAsWhoTheyWere();
    void isStillMuted_data() { comesAsWhoTheyWere_data(); }
    void isStillMuted();

private:
    void meet(bool isPrivate);
    void says(Session *session, const QString &text);

    std::unique_ptr<App> m_host;
    std::unique_ptr<App> m_guest;
    Session *m_ann = nullptr;
    Session *m_ben = nullptr;
    QString m_address;
    QString m_benId;
};

void FormerPlacesTest::init()
{
    m_guest = std::make_unique<App>();
    m_host = std::make_unique<App>();
}

void FormerPlacesTest::meet(bool isPrivate)
{
    m_ann = m_host->enter(u"tea"_s, isPrivate);
    RoomUrl url = m_host->hosting.localUrl(u"tea"_s);
    url.key = std::get<RoomUrl>(RoomUrl::parse(m_ann->invitation())).key;
    QCOMPARE(url.key.isEmpty(), !isPrivate);
    m_address = url.toInvitation();
    m_ben = m_guest->enter(m_address);
    m_benId = m_ben->membership().member();
    says(m_ben, u"before"_s);
}

// Everybody hears it, and takes it for nothing else.
void FormerPlacesTest::says(Session *session, const QString &text)
{
    QVERIFY(session->say(text));
    for (Session *each : {m_ann, m_ben}) {
        QTRY_VERIFY(shown(*each).constLast().endsWith(u": "_s + text));
        QVERIFY(!shown(*each).join(u'|').contains(u"tampered"_s));
    }
}

void FormerPlacesTest::comesAsWhoTheyWere_data()
{
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("in an open room") << false;
    QTest::newRow("in a private room") << true;
}

void FormerPlacesTest::comesAsWhoTheyWere()
{
    QFETCH(const bool, isPrivate);
    meet(isPrivate);
    m_ann->courtesy()->remove(m_benId);
    QTRY_COMPARE(m_ben->status(), Session::Ended);
    QVERIFY(!shown(*m_ben).contains(u"closed"_s)); // for the others it goes on
    for (int i = 0; i < 2; ++i) {
        QSignalSpy refused(m_guest->sessions.get(), &Sessions::refused);
        m_guest->sessions->enter(m_address);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].toString(), u"removed"_s);
    }
    m_ann->courtesy()->forgive(m_benId);
    QTRY_COMPARE(m_ann->courtesy()->removed()->rowCount(), 0);
    m_ben = m_guest->enter(m_address);
    QCOMPARE(m_ben->membership().member(), m_benId);
    says(m_ann, u"welcome"_s);
    says(m_ben, u"here I am"_s);
}

void FormerPlacesTest::isStillMuted()
{
    QFETCH(const bool, isPrivate);
    meet(isPrivate);
    m_ann->courtesy()->mute(m_benId, true);
    QTRY_VERIFY(m_ben->courtesy()->isMuted());
    m_guest->sessions->leave(m_ben);
    QTRY_COMPARE(m_ann->members()->rowCount(), 1);
    m_ben = m_guest->enter(m_address);
    QVERIFY(m_ben->courtesy()->isMuted());
    m_ann->courtesy()->mute(m_benId, false);
    QTRY_VERIFY(!m_ben->courtesy()->isMuted());
    says(m_ben, u"at last"_s);
}

QTEST_GUILESS_MAIN(FormerPlacesTest)
#include "tst_formerplaces.moc"
