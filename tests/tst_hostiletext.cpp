#include "appoptions.h"
#include "hostilescreen.h"
#include "hostileserver.h"
#include "hostiletext_rows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QSettings>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Earshot_AppPlugin)
Q_IMPORT_QML_PLUGIN(EarshotPlugin)

using namespace Earshot;
using namespace Qt::StringLiterals;

//! Text from outside on every screen: nothing crashes, nothing is fetched, nothing takes long or much.
class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"qrc:/qt/qml/Earshot|QQuick"_s)); }
    void typedAsAddress_data() { addRows(); }
    void typedAsAddress();
    void heardNearby_data() { addRows(); }
    void heardNearby();
    void asReason_data() { addRows(); }
    void asReason();
    void inARoom_data() { addRows(); }
    void inARoom();
    void inAMenu_data() { addRows(); }
    void inAMenu();
    void manyPeople();
    void anyShape();
    void cleanup();
    void cleanupTestCase();

private:
    void addRows() const;
    HostileScreen &screen();
    Session *join(const QString &room);
    static QString sent(const QString &text) { return QString::fromUtf8(text.toUtf8()); }

    QTemporaryDir m_settings;
    QTcpServer m_pictures; // nobody may ask for any
    int m_asked = 0;
    HostileServer m_server;
    std::unique_ptr<HostileScreen> m_screens[2];
    std::unique_ptr<Session> m_session;
    qint64 m_memory = 0;
};

namespace {

constexpr qint64 longestMs = 1500; // with fonts that are looked for the first time
constexpr qint64 mostKilobytes = 300 * 1024;

//! Does it, and sees how long it takes until it is on the screen.
template <typename Deed>
void show(HostileScreen &screen, const char *what, Deed deed)
{
    const std::clock_t start = std::clock();
    deed();
    const qint64 took = screen.draw(start);
    QVERIFY2(took < longestMs, qPrintable(u"%1: %2 ms"_s.arg(QLatin1String(what)).arg(took)));
}

} // namespace

void TestHostileText::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Earshot"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QQuickStyle::setStyle(u"Basic"_s);
    QVERIFY(m_pictures.listen(QHostAddress::LocalHost));
    connect(&m_pictures, &QTcpServer::newConnection, this, [this] { ++m_asked; });
    for (const bool mayFetch : {false, true}) {
        m_screens[mayFetch] = std::make_unique<HostileScreen>(mayFetch);
        m_screens[mayFetch]->window()->grabWindow();
    }
    m_memory = peakMemory();
}

void TestHostileText::addRows() const
{
    QTest::addColumn<bool>("mayFetch");
    QTest::addColumn<QString>("text");
    const QString picture = QString::number(m_pictures.serverPort());
    for (const bool mayFetch : {false, true}) {
        for (const HostileText &row : hostileTexts(m_pictures.serverPort())) {
            // What nothing denies must be harmless by itself; the rest is the same either way.
            if (mayFetch || row.text.contains(picture))
                QTest::addRow("%s%s", row.name, mayFetch ? ", with nothing to deny it" : "")
                    << mayFetch << row.text;
        }
    }
}

HostileScreen &TestHostileText::screen()
{
    QFETCH(bool, mayFetch);
    m_screens[!mayFetch]->window()->hide();
    QQuickWindow *window = m_screens[mayFetch]->window();
    if (!window->isVisible()) {
        window->show();
        window->requestActivate();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window);
    }
    return *m_screens[mayFetch];
}

Session *TestHostileText::join(const QString &room)
{
    RoomUrl url;
    url.host = u"127.0.0.1"_s;
    url.port = m_server.port();
    url.room = room;
    m_session = std::make_unique<Session>(url, room, false);
    m_session->join();
    [&] { QTRY_COMPARE(m_session->status(), Session::Joined); }();
    return m_session.get();
}

// Only what is no address is submitted: others are meant to be called.
void TestHostileText::typedAsAddress()
{
    QFETCH(QString, text);
    HostileScreen &app = screen();
    QQuickItem *field = app.item(u"addressField"_s);
    field->setProperty("text", QString());
    field->forceActiveFocus();
    QGuiApplication::clipboard()->setText(text);
    show(app, "pasted", [&] { QTest::keySequence(app.window(), QKeySequence::Paste); });
    const auto parsed = RoomUrl::parse(field->property("text").toString());
    if (std::holds_alternative<Refusal>(parsed))
        show(app, "refused", [&] { QTest::keyClick(app.window(), Qt::Key_Return); });
    QVERIFY(!app.sessions()->busy());
    const auto options = AppOptions::parse({u"earshot"_s, u"--name"_s, text, u"--"_s, text}, u"1"_s);
    QVERIFY(std::holds_alternative<AppOptions::Leave>(options) || std::holds_alternative<RoomUrl>(parsed));
}

void TestHostileText::heardNearby()
{
    QFETCH(QString, text);
    HostileScreen &app = screen();
    NearbyModel *rooms = app.window()->findChild<Nearby *>()->rooms();
    show(app, "heard", [&] { rooms->show({u"1"_s, text.left(64), text.left(32), text, 3}); });
    rooms->remove(u"1"_s);
}

void TestHostileText::asReason()
{
    QFETCH(QString, text);
    HostileScreen &app = screen();
    m_server.turnAway(sent(text));
    QSignalSpy refused(app.sessions(), &Sessions::refused);
    app.sessions()->enter(u"http://127.0.0.1:%1/tea"_s.arg(m_server.port()));
    QTRY_COMPARE(refused.size(), 1);
    show(app, "reason", [] {});
    QVERIFY(app.item(u"addressError"_s)->property("text").toString().size() > 10);
    QVERIFY2(app.item(u"addressField"_s)->property("wrong").toBool(), "a refusal is never silent");
}

void TestHostileText::inARoom()
{
    QFETCH(QString, text);
    HostileScreen &app = screen();
    const QString word = sent(text);
    m_server.welcome(word);
    m_server.refuse(word);
    Session *session = join(word);
    const auto page = app.place(u"RoomPage"_s, session, {{u"shown"_s, true}});
    const auto row = app.place(u"RoomRow"_s, session);
    const auto mark = app.place(u"RoomRow"_s, session, {{u"mark"_s, true}});
    show(app, "alone, with addresses", [&] { session->setWays(waysBy(text)); });
    const QString name = sent(word.left(32)); // a longer one is shown as "?"
    show(app, "people", [&] {
        const QJsonObject who = HostileServer::person(name);
        m_server.broadcast(u"presence_state"_s, QJsonObject{{u"me"_s, who}, {u"a"_s, who}, {word, who}});
        QTRY_VERIFY(session->members()->count() >= 2);
    });
    int before = session->messages()->count();
    show(app, "messages", [&] {
        m_server.say(u"a"_s, name, word);
        m_server.say(u"me"_s, name, word);
        m_server.broadcast(u"typing"_s, QJsonObject{{u"member"_s, u"a"_s}});
        QTRY_VERIFY(session->messages()->count() >= before + 2);
        QTRY_VERIFY(!session->typing().isEmpty());
    });
    before = session->messages()->count();
    show(app, "what happens", [&] {
        session->messages()->addMessage({text, text, text, text, 0, QDateTime::currentDateTime(), false});
        session->messages()->addJoined(name, QDateTime::currentDateTime());
        session->messages()->addRenamed(name, name, QDateTime::currentDateTime());
        const QJsonObject gone{{u"a"_s, HostileServer::person(name)}};
        m_server.broadcast(u"presence_diff"_s, QJsonObject{{u"joins"_s, QJsonObject()}, {u"leaves"_s, gone}});
        m_server.broadcast(u"courtesy"_s, HostileServer::courtesy(word));
        session->hide(u"a"_s, true);
        QTRY_VERIFY(session->messages()->count() >= before + 5);
    });
    QSignalSpy refused(session, &Session::renameRefused);
    show(app, "refused", [&] {
        session->say(word);
        session->rename(word);
        QTRY_COMPARE(refused.size(), 1);
    });
    show(app, "narrow", [&] { page->setSize({360, 600}); });
    show(app, "the end", [&] {
        m_server.broadcast(u"room_closed"_s, QJsonObject{{u"reason"_s, word}});
        m_server.broadcast(u"phx_close"_s, QJsonObject());
        QTRY_COMPARE(session->status(), Session::Ended);
    });
}

// Each menu, sheet, drawer and tip, opened over a room that is called so and has such addresses.
void TestHostileText::inAMenu()
{
    QFETCH(QString, text);
    HostileScreen &app = screen();
    m_server.welcome(sent(text));
    Session *session = join(sent(text));
    session->setWays(waysOver(text));
    const auto page = app.place(u"RoomPage"_s, session, {{u"shown"_s, true}, {u"wide"_s, false}});
    const auto row = app.place(u"RoomRow"_s, session);
    m_server.broadcast(u"presence_state"_s, QJsonObject{{u"me"_s, HostileServer::person(sent(text))}});
    m_server.say(u"a"_s, sent(text), sent(text));
    QTRY_COMPARE(session->members()->count(), 1);
    const QObjectList popups = popupsIn(page.get()) + popupsIn(row.get());
    QVERIFY(popups.size() > 5);
    QObjectList open; // what is within a sheet is in no window unless that is open
    for (QObject *popup : popups) {
        closeBeside(popup, open);
        popup->setProperty("delay", 0);
        show(app, popup->metaObject()->className(), [popup] { QMetaObject::invokeMethod(popup, "open"); });
        QVERIFY2(popup->property("visible").toBool(), popup->metaObject()->className());
        open.append(popup);
    }
}

void TestHostileText::manyPeople()
{
    HostileScreen &app = *m_screens[false];
    const std::vector<HostileText> texts = hostileTexts(m_pictures.serverPort());
    m_server.welcome(u"ann"_s);
    Session *session = join(u"tea"_s);
    const auto page = app.place(u"RoomPage"_s, session, {{u"shown"_s, true}});
    QJsonObject state;
    for (int i = 0; i < 1000; ++i)
        state.insert(QString::number(i), HostileServer::person(sent(texts[size_t(i) % texts.size()].text)));
    const std::clock_t start = std::clock();
    m_server.broadcast(u"presence_state"_s, state);
    QTRY_COMPARE(session->members()->count(), 1000);
    m_server.broadcast(u"presence_diff"_s, QJsonObject{{u"joins"_s, QJsonObject()}, {u"leaves"_s, state}});
    QTRY_COMPARE(session->members()->count(), 0);
    QVERIFY(app.draw(start) < 4 * longestMs);
}

void TestHostileText::anyShape()
{
    HostileScreen &app = *m_screens[false];
    m_server.welcome(u"ann"_s);
    Session *session = join(u"tea"_s);
    const auto page = app.place(u"RoomPage"_s, session, {{u"shown"_s, true}});
    m_server.babble();
    m_server.broadcast(u"new_message"_s, QJsonObject{{u"seq"_s, 9e18}, {u"content"_s, u"done"_s}});
    const auto last = [&] {
        MessageModel *lines = session->messages();
        return lines->data(lines->index(lines->count() - 1), MessageModel::TextRole).toString();
    };
    QTRY_COMPARE(last(), u"done"_s);
    show(app, "any shape", [] {});
    QCOMPARE(session->status(), Session::Joined);
}

void TestHostileText::cleanup()
{
    m_session.reset();
    QCOMPARE(m_asked, 0);
    QVERIFY2(peakMemory() - m_memory < mostKilobytes,
             qPrintable(u"%1 KiB more"_s.arg(peakMemory() - m_memory)));
}

void TestHostileText::cleanupTestCase()
{
    qInfo("The slowest took %lld ms; %lld KiB of memory more.",
          qlonglong(std::max(m_screens[0]->slowest(), m_screens[1]->slowest())),
          qlonglong(peakMemory() - m_memory));
    QCOMPARE(m_asked, 0);
    m_screens[0].reset();
    m_screens[1].reset();
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
