#include "nearby.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>
#include <thread>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

//! A program without its window: does what the lines on stdin say, and prints what it hears of others.
class Neighbour : public QObject
{
public:
    Neighbour()
    {
        m_sessions.setHosting(&m_hosting);
        m_nearby.setHosting(&m_hosting);
        m_nearby.setSessions(&m_sessions);
        connect(m_nearby.rooms(), &QAbstractItemModel::rowsInserted, this, &Neighbour::tellRooms);
        connect(m_nearby.rooms(), &QAbstractItemModel::rowsRemoved, this, &Neighbour::tellRooms);
        connect(m_nearby.rooms(), &QAbstractItemModel::dataChanged, this, &Neighbour::tellRooms);
        connect(&m_nearby, &Nearby::availableChanged, this,
                [this] { print(m_nearby.available() ? u"available"_s : u"unavailable"_s); });
        connect(&m_sessions, &Sessions::entered, this, [this](const Session *session) {
            print(u"entered %1 %2 %3"_s.arg(session->room(), session->membership().epoch())
                      .arg(m_hosting.port()));
        });
        connect(&m_sessions, &Sessions::refused, this,
                [](const QString &reason) { print(u"refused "_s + reason); });
    }

    void obey(const QString &line)
    {
        const QString word = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1);
        if (word == "enter"_L1)
            m_sessions.enter(rest);
        else if (word == "leave"_L1)
            m_sessions.leave(m_sessions.at(0));
        else if (word == "announce"_L1)
            m_nearby.setAnnouncing(rest == "on"_L1);
        else if (word == "search"_L1)
            m_nearby.setSearching(rest == "on"_L1);
        else if (word == "hears"_L1)
            print(u"hears %1 %2"_s.arg(rest, m_nearby.hears(rest) ? u"yes"_s : u"no"_s));
    }

private:
    static void print(const QString &line)
    {
        std::puts(qPrintable(line));
        std::fflush(stdout);
    }

    void tellRooms()
    {
        QStringList rooms;
        for (int i = 0; i < m_nearby.rooms()->count(); ++i) {
            const QModelIndex row = m_nearby.rooms()->index(i);
            rooms += u"%1 (%2, %3)"_s.arg(row.data(NearbyModel::AddressRole).toString(),
                                          row.data(NearbyModel::MachineRole).toString(),
                                          row.data(NearbyModel::PeopleRole).toString());
        }
        print(u"rooms "_s + rooms.join(u' '));
    }

    Hosting m_hosting;
    Sessions m_sessions;
    Nearby m_nearby;
};

void obeyInput(Neighbour &neighbour)
{
    std::string line;
    while (std::getline(std::cin, line)) {
        const QString text = QString::fromStdString(line);
        QMetaObject::invokeMethod(&neighbour, [&neighbour, text] { neighbour.obey(text); });
    }
    QMetaObject::invokeMethod(&neighbour, &QCoreApplication::quit);
}

} // namespace

//! earshot-neighbour: what the program tells the network and hears there, without its screens, for tests.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    Neighbour neighbour;
    std::thread input(obeyInput, std::ref(neighbour));
    const int code = QCoreApplication::exec();
    input.join();
    return code;
}
