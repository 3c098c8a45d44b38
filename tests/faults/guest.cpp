#include "session.h"
#include "witness.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <iostream>
#include <string>
#include <thread>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

void print(const Observation &seen)
{
    std::puts(seen.toJson().constData());
    std::fflush(stdout);
}

//! A person without a screen: does what the lines on stdin say, and its witness prints what it is shown.
class Guest : public QObject
{
public:
    Guest(const RoomUrl &url, const QString &name, const QString &client)
        : m_session(url, name, false)
        , m_witness(new Witness(m_session, client, print))
    {
        connect(&m_session, &Session::outgoingChanged, this, &Guest::sayNext, Qt::QueuedConnection);
        m_session.join();
    }

    void obey(const QString &line)
    {
        const QString word = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1);
        if (word == "say"_L1) {
            m_texts.append(rest);
            sayNext();
        } else if (word == "rename"_L1) {
            m_session.rename(rest);
        } else if (word == "type"_L1) {
            m_session.typed();
        } else if (word == "retry"_L1) {
            m_session.retryNow();
        } else if (word == "leave"_L1) {
            leave();
        } else if (word == "quit"_L1) {
            quit();
        } else if (!word.isEmpty()) {
            std::fprintf(stderr, "earshot-guest: what is \"%s\"?\n", qPrintable(word));
        }
    }

    void quit()
    {
        leave();
        // What was pushed last still leaves, over a line that takes it.
        QTimer::singleShot(300, QCoreApplication::instance(), &QCoreApplication::quit);
    }

private:
    void leave()
    {
        m_witness->tellPresence();
        if (!std::exchange(m_hasLeft, true) && m_session.status() != Session::Ended)
            m_session.leave();
    }

    // One text at a time is on its way; the next one waits in the composer.
    void sayNext()
    {
        if (m_session.outgoing().isEmpty() && !m_texts.isEmpty() && m_session.status() != Session::Joining)
            m_session.say(m_texts.takeFirst());
    }

    Session m_session;
    Witness *m_witness;
    QStringList m_texts;
    bool m_hasLeft = false;
};

void obeyInput(Guest &guest)
{
    std::string line;
    bool stays = true;
    while (stays && std::getline(std::cin, line)) {
        const QString text = QString::fromStdString(line);
        stays = text != "quit"_L1;
        QMetaObject::invokeMethod(&guest, [&guest, text] { guest.obey(text); });
    }
    if (stays)
        QMetaObject::invokeMethod(&guest, &Guest::quit);
}

} // namespace

//! earshot-guest --client c1 [--name ann] ADDRESS: the program's own session without its screens, for tests.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption client(u"client"_s, QString(), u"NAME"_s, u"guest"_s);
    const QCommandLineOption name(u"name"_s, QString(), u"NAME"_s);
    parser.addOptions({client, name});
    parser.addHelpOption();
    parser.process(app);
    const auto parsed = RoomUrl::parse(parser.positionalArguments().value(0));
    const RoomUrl *url = std::get_if<RoomUrl>(&parsed);
    if (!url || url->isRoomName()) {
        std::fputs("Usage: earshot-guest [--client NAME] [--name NAME] ADDRESS\n", stderr);
        return 2;
    }
    Guest guest(*url, parser.value(name), parser.value(client));
    std::thread input(obeyInput, std::ref(guest));
    const int code = app.exec();
    input.join();
    return code;
}
