#include "roomsearch.h"

#include <algorithm>

namespace Earshot {

namespace {

constexpr qsizetype mostServices = 4096; // as many as Avahi keeps in mind
constexpr qsizetype longestName = 256;
// At once; each takes up to three connections to the daemon.
constexpr size_t mostFresh = 12;
constexpr size_t mostAgain = 4;
constexpr int mostTries = 3;

QByteArray bounded(const char *text)
{
    return {text, qsizetype(qstrnlen(text, longestName))};
}

} // namespace

RoomSearch::RoomSearch(const DnsSd &dnsSd, QObject *parent)
    : QObject(parent)
    , m_dnsSd(dnsSd)
    , m_browser(dnsSd)
{
    connect(&m_browser, &DnsSdRequest::failed, this, &RoomSearch::failed, Qt::QueuedConnection);
}

qint32 RoomSearch::begin()
{
    return m_browser.begin([this](DnsSd::Ref *ref) {
        return m_dnsSd.browse(ref, 0, 0, Announcement::serviceType, nullptr, onBrowsed, this);
    });
}

void EARSHOT_DNSSD_CALL RoomSearch::onBrowsed(DnsSd::Ref, quint32 flags, quint32 interface, qint32 error,
                                              const char *name, const char *type, const char *domain,
                                              void *context)
{
    auto *that = static_cast<RoomSearch *>(context);
    if (error != 0)
        return that->m_browser.fail(error);
    that->onService({interface, bounded(name), bounded(type), bounded(domain)}, (flags & DnsSd::add) != 0);
}

void RoomSearch::onService(const ServiceName &name, bool came)
{
    const QString key = name.key();
    if (!came) {
        if (m_services.contains(key) && --m_services[key].times <= 0)
            drop(key);
        return;
    }
    if (!m_services.contains(key)) {
        if (!makePlace())
            return;
        m_services.insert(key, {.name = name});
        m_fresh.append(key);
        QMetaObject::invokeMethod(this, &RoomSearch::resolveNext, Qt::QueuedConnection);
    }
    ++m_services[key].times;
}

bool RoomSearch::makePlace()
{
    if (m_services.size() < mostServices)
        return true;
    const auto lie = std::find_if(m_services.cbegin(), m_services.cend(),
                                  [](const Service &each) { return each.isDoubtful; });
    if (lie == m_services.cend())
        return false;
    drop(QString(lie.key()));
    return true;
}

void RoomSearch::drop(const QString &key)
{
    m_services.remove(key);
    m_fresh.removeOne(key);
    m_again.removeOne(key);
    endResolution(key);
    Q_EMIT lost(key);
}

void RoomSearch::endResolution(const QString &key)
{
    if (const auto ended = m_resolutions.extract(key)) {
        ended.mapped()->disconnect(this);
        ended.mapped().release()->deleteLater();
    }
}

void RoomSearch::lookAgain(const QString &key)
{
    const auto service = m_services.find(key);
    if (service == m_services.end() || service->isFresh || m_again.contains(key)
        || m_resolutions.contains(key))
        return;
    service->isDoubtful = true;
    m_again.enqueue(key);
    resolveNext();
}

// Those who were never looked up wait for no others: one machine can announce any number of names behind
// which there is nothing, and say so again and again.
void RoomSearch::resolveNext()
{
    while (!m_fresh.isEmpty() && placesTaken(true) < mostFresh)
        resolve(takeFresh());
    while (!m_again.isEmpty() && placesTaken(false) < mostAgain)
        resolve(m_again.dequeue());
    if (!m_fresh.isEmpty())
        hurry(true);
    if (!m_again.isEmpty())
        hurry(false);
}

size_t RoomSearch::placesTaken(bool isFresh) const
{
    return std::count_if(m_resolutions.begin(), m_resolutions.end(),
                         [&](const auto &each) { return m_services.value(each.first).isFresh == isFresh; });
}

// The newest and the oldest in turn: who comes beside many lies is looked up at once, and who was there
// before does not wait for those who come.
QString RoomSearch::takeFresh()
{
    const bool newest = std::exchange(m_takesNewest, !m_takesNewest);
    return newest ? m_fresh.takeLast() : m_fresh.takeFirst();
}

void RoomSearch::hurry(bool isFresh)
{
    for (const auto &[key, resolution] : m_resolutions) {
        if (m_services.value(key).isFresh == isFresh)
            resolution->hurry();
    }
}

void RoomSearch::resolve(const QString &key)
{
    auto owned = std::make_unique<Resolution>(m_dnsSd, m_services.value(key).name);
    Resolution *resolution = owned.get();
    m_resolutions.emplace(key, std::move(owned));
    connect(resolution, &Resolution::finished, this, [this, key] { onResolved(key); });
    resolution->begin();
}

void RoomSearch::onResolved(const QString &key)
{
    const Resolution &resolution = *m_resolutions.at(key);
    const auto found = resolution.found();
    Service &service = m_services[key];
    service.isFresh = false;
    service.isDoubtful = !found;
    if (resolution.isCutShort() && ++service.tries < mostTries)
        m_again.enqueue(key);
    endResolution(key);
    if (found)
        Q_EMIT this->found(*found);
    resolveNext();
}

} // namespace Earshot
