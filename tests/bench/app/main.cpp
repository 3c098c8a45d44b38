#include "busyroom.h"
#include "figures.h"
#include "keys.h"
#include "program.h"
#include "screen.h"
#include "scrolling.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QQuickStyle>
#include <QTemporaryDir>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Earshot_AppPlugin)
Q_IMPORT_QML_PLUGIN(EarshotPlugin)

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 20;
constexpr int busy = 1000; // messages a second
constexpr int fullRoom = 10'000;
constexpr int keys = 400;
constexpr int starts = 7;
constexpr int rowsToScroll = MessageModel::MaxRows - 200;

//! What the window does from here on: rows, frames, and processor time of its thread.
class Count : public QObject
{
public:
    explicit Count(const Screen &screen)
        : m_usedBefore(threadMs())
    {
        connect(screen.session()->messages(), &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { m_rows += last - first + 1; });
        connect(screen.window(), &QQuickWindow::frameSwapped, this, [this] { ++m_frames; });
        m_since.start();
    }

    QList<Figures> perSecond() const
    {
        const double seconds = double(m_since.elapsed()) / 1000;
        return {
            {u"messages shown"_s, u"/s"_s, {m_rows / seconds}},
            {u"frames drawn"_s, u"/s"_s, {m_frames / seconds}},
            {u"processor time of the window's thread"_s, u"ms/s"_s, {(threadMs() - m_usedBefore) / seconds}}};
    }

private:
    QElapsedTimer m_since;
    double m_usedBefore;
    int m_rows = 0;
    int m_frames = 0;
};

Figures startUp()
{
    Figures start{u"first frame, warm"_s, u"ms"_s, {}, 0.5, 500};
    for (int i = 0; i <= starts; ++i) {
        const double ms = Program({}).firstFrame();
        if (i > 0) // the first one warms the machine up
            start.values.append(ms);
    }
    return start;
}

QList<Figures> memory()
{
    Figures alone{u"memory, in a silent room"_s, u"MB"_s, {}, 1, 0};
    Figures full{u"memory, after 10,000 messages"_s, u"MB"_s, {}, 1, 90};
    BusyRoom room(people);
    Program program({room.address()});
    program.firstFrame();
    program.rest();
    alone.values.append(program.residentMb());
    room.setRate(busy);
    goOn(1000 * (fullRoom + 500) / busy);
    room.setRate(0);
    program.rest();
    full.values.append(program.residentMb());
    return {alone, full};
}

QList<Figures> typing(Screen &screen, BusyRoom &room)
{
    Keys hand(screen.window(), screen.find(u"composerInput"_s));
    const Figures idle{u"key to screen, quiet room"_s, u"ms"_s, hand.type(keys), 0.99, 50};
    room.setRate(busy);
    goOn(2000);
    Count counted(screen);
    const Figures loud{u"key to screen, 1,000 messages/s"_s, u"ms"_s, hand.type(keys), 0.99, 50};
    const QList<Figures> counts = counted.perSecond();
    room.setRate(0);
    goOn(1000);
    return QList<Figures>{idle, loud} + counts;
}

QList<Figures> scrolling(Screen &screen, BusyRoom &room)
{
    const MessageModel *messages = screen.session()->messages();
    while (messages->count() < rowsToScroll) {
        const int before = messages->count();
        room.say(100);
        await("what was said", [&] { return messages->count() >= before + 100; });
    }
    Scrolling hand(screen.window(), screen.find(u"messageList"_s));
    const Scrolling::Times wheel = hand.run(600, 120);
    const Scrolling::Times bar = hand.run(500, 0);
    return {{u"frames while the wheel turns"_s, u"ms"_s, wheel.frames, 1, 33},
            {u"processor time, wheel"_s, u"ms"_s, wheel.work},
            {u"frames through 10,000 rows in 500 steps"_s, u"ms"_s, bar.frames, 1, 33},
            {u"processor time, all rows"_s, u"ms"_s, bar.work}};
}

QList<Figures> measure(const QString &part)
{
    if (part == "start"_L1)
        return {startUp()};
    if (part == "memory"_L1)
        return memory();
    BusyRoom room(people);
    Screen screen;
    screen.enter(room.address());
    goOn(1000);
    const QList<Figures> figures = part == "typing"_L1 ? typing(screen, room) : scrolling(screen, room);
    screen.leave();
    return figures;
}

} // namespace

int main(int argc, char *argv[])
{
    // As on the first start, and nothing of the person who runs it is touched.
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent"); // nothing is announced
    qputenv("QT_NO_THREADED_GLIB", "1"); // as in the program
    QCoreApplication::setApplicationName(u"Earshot"_s);
    QCoreApplication::setOrganizationName(u"Earshot"_s);
    QApplication app(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"What the desktop program costs its person: time and memory."_s);
    parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Prints JSON instead of a table."_s);
    parser.addOption(json);
    parser.addPositionalArgument(u"parts"_s, u"Only these of: start memory typing scrolling."_s);
    parser.process(app);

    const QStringList all{u"start"_s, u"memory"_s, u"typing"_s, u"scrolling"_s};
    const QStringList wished = parser.positionalArguments();
    QList<Figures> figures;
    for (const QString &part : wished.isEmpty() ? all : wished)
        figures += measure(part);
    const QByteArray text = parser.isSet(json) ? asJson(figures) : asTable(figures).toUtf8();
    std::fputs(text.constData(), stdout);
    return 0;
}
