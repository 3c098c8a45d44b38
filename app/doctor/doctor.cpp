#include "doctor.h"

#include "hostexamination.h"
#include "roomexamination.h"

#include <utility>

namespace Earshot {

Doctor::Doctor(QObject *parent)
    : QObject(parent)
{}

QVariantList Doctor::findings() const
{
    QVariantList list;
    for (const Finding &finding : m_findings)
        list.append(QVariant::fromValue(finding));
    return list;
}

template <class Examination>
void Doctor::begin(Examination *examination)
{
    stop();
    m_verdict = {};
    m_findings.clear();
    m_examination = examination;
    connect(examination, &Examination::finished, this, [this, examination] {
        settle(diagnose(examination->seen()), findingsIn(examination->seen()), toJson(examination->seen()));
    });
    examination->start();
    Q_EMIT changed();
}

bool Doctor::examineRoom(const QString &address, bool isSeenNearby)
{
    const auto parsed = RoomUrl::parse(address);
    const RoomUrl *url = std::get_if<RoomUrl>(&parsed);
    if (!url || url->isRoomName())
        return false;
    begin(new RoomExamination(url->withoutKey(), isSeenNearby, this));
    return true;
}

void Doctor::examineThisMachine(const QString &address)
{
    const auto parsed = RoomUrl::parse(address);
    const RoomUrl *url = std::get_if<RoomUrl>(&parsed);
    begin(new HostExamination(url ? url->port : 0, address, this));
}

void Doctor::stop()
{
    QObject *examination = std::exchange(m_examination, nullptr);
    if (!examination)
        return;
    examination->disconnect(this);
    examination->deleteLater();
    Q_EMIT changed();
}

void Doctor::settle(const Verdict &verdict, const QList<Finding> &findings, const QJsonObject &seen)
{
    m_verdict = verdict;
    m_findings = findings;
    m_seen = seen;
    stop();
    Q_EMIT finished();
}

} // namespace Earshot
