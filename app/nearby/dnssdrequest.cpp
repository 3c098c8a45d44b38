#include "dnssdrequest.h"

namespace Earshot {

DnsSdRequest::DnsSdRequest(const DnsSd &dnsSd, QObject *parent)
    : QObject(parent)
    , m_dnsSd(dnsSd)
{}

DnsSdRequest::~DnsSdRequest()
{
    m_notifier.reset(); // before the socket that it watches
    if (m_ref)
        m_dnsSd.deallocate(m_ref);
}

qint32 DnsSdRequest::begin(const Begin &begin)
{
    if (const qint32 error = begin(&m_ref)) {
        m_ref = nullptr;
        return error;
    }
    if (!m_dnsSd.socket) {
        m_dnsSd.callWhenReady(
            m_ref, [this] { QMetaObject::invokeMethod(this, &DnsSdRequest::process, Qt::QueuedConnection); });
        return 0;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_dnsSd.socket(m_ref), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &DnsSdRequest::process);
    return 0;
}

void DnsSdRequest::process()
{
    if (const qint32 error = m_dnsSd.processResult(m_ref))
        fail(error);
}

void DnsSdRequest::fail(qint32 error)
{
    if (m_notifier)
        m_notifier->setEnabled(false);
    if (!std::exchange(m_hasFailed, true))
        Q_EMIT failed(error);
}

} // namespace Earshot
