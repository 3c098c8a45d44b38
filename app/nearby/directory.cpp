#include "directory.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>

namespace Earshot {

namespace {

constexpr int mostNumber = 32; // programs that host a room of the same name on one machine
constexpr qint64 steadyMs = 5000; // whoever worked for so long is tried again soon

} // namespace

Directory::Directory(QObject *parent)
    : QObject(parent)
{
    m_retry.setSingleShot(true);
    m_retry.setParent(this); // to change threads with it
    connect(&m_retry, &QTimer::timeout, this, &Directory::reconcile);
}

Directory::~Directory() = default;

void Directory::announce(const QList<Announcement> &rooms)
{
    m_wished = rooms;
    reconcile();
}

void Directory::browse(bool wanted)
{
    m_browses = wanted;
    if (!wanted)
        endBrowsing();
    reconcile();
}

// Does what is wished and not done yet. What is wished no more is withdrawn even where the daemon is slow.
void Directory::reconcile()
{
    std::erase_if(m_announced, [this](const auto &announced) { return !m_wished.contains(announced.room); });
    if (m_retry.isActive() || (m_wished.isEmpty() && !m_browses))
        return;
    if (!std::exchange(m_isLoaded, true))
        m_dnsSd = DnsSd::load();
    if (!m_dnsSd)
        return setAvailable(false);
    m_begun.start();
    if (announceMissing() && beginBrowsing())
        setAvailable(true);
    else
        breakDown();
}

bool Directory::announceMissing()
{
    for (const Announcement &room : std::as_const(m_wished)) {
        const bool isAnnounced = std::any_of(m_announced.begin(), m_announced.end(),
                                             [&room](const Announced &each) { return each.room == room; });
        if (isAnnounced || room.toText().isEmpty())
            continue;
        m_announced.push_back({room});
        if (!begin(m_announced.back()))
            return false;
    }
    return true;
}

// The daemon finds another name where one is taken elsewhere in the network; Avahi does not where another
// program of this machine has it.
bool Directory::begin(Announced &announced)
{
    qint32 error = tryToBegin(announced);
    while (error == DnsSd::nameConflict && announced.number < mostNumber) {
        ++announced.number;
        error = tryToBegin(announced);
    }
    return error == 0;
}

qint32 Directory::tryToBegin(Announced &announced)
{
    const Announcement &room = announced.room;
    announced.request = std::make_unique<DnsSdRequest>(*m_dnsSd);
    connect(
        announced.request.get(), &DnsSdRequest::failed, this,
        [this, name = room.room](qint32 error) { onFailed(name, error); }, Qt::QueuedConnection);
    const QByteArray name = room.instanceName(announced.number);
    const QByteArray text = room.toText();
    return announced.request->begin([&, context = announced.request.get()](DnsSd::Ref *ref) {
        return m_dnsSd->registerService(ref, 0, 0, name.constData(), Announcement::serviceType, nullptr,
                                        nullptr, qToBigEndian(room.port), quint16(text.size()),
                                        text.constData(), onRegistered, context);
    });
}

void EARSHOT_DNSSD_CALL Directory::onRegistered(DnsSd::Ref, quint32, qint32 error, const char *, const char *,
                                                const char *, void *context)
{
    if (error != 0)
        static_cast<DnsSdRequest *>(context)->fail(error);
}

void Directory::onFailed(const QString &room, qint32 error)
{
    const auto announced = std::find_if(m_announced.begin(), m_announced.end(),
                                        [&room](const Announced &each) { return each.room.room == room; });
    if (announced == m_announced.end())
        return; // withdrawn meanwhile
    const bool isNameTaken = error == DnsSd::nameConflict && announced->number < mostNumber;
    if (isNameTaken)
        ++announced->number;
    if (!isNameTaken || !begin(*announced))
        breakDown();
}

bool Directory::beginBrowsing()
{
    if (!m_browses || m_search)
        return true;
    auto search = std::make_unique<RoomSearch>(*m_dnsSd);
    connect(search.get(), &RoomSearch::found, this, &Directory::found);
    connect(search.get(), &RoomSearch::lost, this, &Directory::lost);
    connect(search.get(), &RoomSearch::failed, this, &Directory::breakDown);
    if (search->begin() != 0)
        return false;
    m_search = std::move(search);
    return true;
}

void Directory::endBrowsing()
{
    if (!m_search)
        return;
    const QStringList keys = m_search->keys();
    m_search->disconnect(this);
    m_search.release()->deleteLater(); // it may be what says that the daemon has gone
    for (const QString &key : keys)
        Q_EMIT lost(key);
}

void Directory::lookAgain(const QString &key)
{
    if (m_search)
        m_search->lookAgain(key);
}

// The daemon has gone, or was not there. All begins anew when it is back.
void Directory::breakDown()
{
    if (m_retry.isActive())
        return; // each request says so
    if (m_begun.elapsed() > steadyMs)
        m_backoff.reset();
    m_announced.clear();
    endBrowsing();
    setAvailable(false);
    m_retry.start(m_backoff.next(QRandomGenerator::global()->generateDouble()));
}

void Directory::setAvailable(bool available)
{
    if (std::exchange(m_isAvailable, available) != available)
        Q_EMIT availableChanged(available);
}

} // namespace Earshot
