#include "nearby.h"

using namespace std::chrono_literals;

namespace Earshot {

namespace {

// A daemon that does not answer keeps nobody from ending the program.
constexpr auto patience = 2s;

} // namespace

Nearby::Nearby(QObject *parent)
    : QObject(parent)
    , m_directory(patience)
{
    const Directory *directory = m_directory.directory();
    connect(directory, &Directory::found, &m_lookout, &Lookout::add);
    connect(directory, &Directory::lost, &m_lookout, &Lookout::drop);
    connect(&m_lookout, &Lookout::doubted, directory, &Directory::lookAgain);
    connect(directory, &Directory::availableChanged, this, [this](bool available) {
        m_available = available;
        Q_EMIT availableChanged();
    });
}

Nearby::~Nearby()
{
    m_lookout.disconnect();
}

void Nearby::setSessions(Sessions *sessions)
{
    m_sessions = sessions;
    connect(sessions, &Sessions::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { watch(first, last); });
    connect(sessions, &Sessions::rowsRemoved, this, &Nearby::announce);
    watch(0, sessions->count() - 1);
    Q_EMIT partsChanged();
}

void Nearby::watch(int first, int last)
{
    for (int i = first; i <= last; ++i)
        connect(m_sessions->at(i), &Session::statusChanged, this, &Nearby::announce);
    announce();
}

void Nearby::setAnnouncing(bool announcing)
{
    if (announcing == m_announcing)
        return;
    m_announcing = announcing;
    announce();
    Q_EMIT announcingChanged();
}

void Nearby::setSearching(bool searching)
{
    if (searching == m_searching)
        return;
    m_searching = searching;
    m_directory.browse(searching);
    Q_EMIT searchingChanged();
}

QList<Announcement> Nearby::hosted() const
{
    QList<Announcement> rooms;
    for (int i = 0; m_sessions && m_hosting && i < m_sessions->count(); ++i) {
        const Session *session = m_sessions->at(i);
        const QString epoch = session->membership().epoch();
        // A private room is found by whoever was given its key.
        const bool isOpen = session->status() != Session::Ended && !session->isPrivate();
        if (session->hosted() && isOpen && !epoch.isEmpty())
            rooms.append({session->room(), epoch, m_hosting->port()});
    }
    return rooms;
}

void Nearby::announce()
{
    const QList<Announcement> rooms = hosted();
    QSet<QString> own;
    for (const Announcement &room : rooms)
        own.insert(room.epoch);
    m_lookout.setOwnEpochs(own);
    const QList<Announcement> wished = m_announcing ? rooms : QList<Announcement>();
    if (wished == m_announced)
        return;
    m_announced = wished;
    m_directory.announce(wished);
}

bool Nearby::hears(const QString &address) const
{
    const auto parsed = RoomUrl::parse(address);
    const auto *url = std::get_if<RoomUrl>(&parsed);
    return url && m_lookout.hears(QHostAddress(url->host), url->port);
}

} // namespace Earshot
