#include "typists.h"

#include <QElapsedTimer>

namespace Earshot {

namespace {

constexpr int rememberedAtMost = 100;

qint64 now()
{
    static QElapsedTimer clock = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return clock.elapsed();
}

} // namespace

Typists::Typists(QObject *parent)
    : QObject(parent)
{
    m_sweep.setInterval(500);
    connect(&m_sweep, &QTimer::timeout, this, &Typists::forgetOld);
}

void Typists::add(const QString &memberId)
{
    if (memberId.isEmpty() || (m_until.size() >= rememberedAtMost && !m_until.contains(memberId)))
        return;
    const bool isNew = !m_until.contains(memberId);
    m_until.insert(memberId, now() + forgetMs);
    if (!m_sweep.isActive())
        m_sweep.start();
    if (isNew)
        Q_EMIT added(memberId);
}

void Typists::remove(const QString &memberId)
{
    if (m_until.remove(memberId))
        Q_EMIT removed(memberId);
    if (m_until.isEmpty())
        m_sweep.stop();
}

void Typists::clear()
{
    const QStringList all = memberIds();
    for (const QString &memberId : all)
        remove(memberId);
}

void Typists::forgetOld()
{
    const QStringList all = memberIds();
    for (const QString &memberId : all) {
        if (m_until.value(memberId) <= now())
            remove(memberId);
    }
}

} // namespace Earshot
