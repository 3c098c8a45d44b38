#include "outgoing.h"

#include <QUuid>

#include <utility>

namespace Earshot {

void Outgoing::begin(const QString &text)
{
    m_text = text;
    m_id = QUuid::createUuid().toString(QUuid::Id128);
    m_ref.clear();
    m_wasSent = false;
    m_begun.start();
}

void Outgoing::sentAs(const QString &ref)
{
    m_ref = ref;
    m_wasSent = m_wasSent || !ref.isEmpty();
}

QString Outgoing::finish()
{
    m_id.clear();
    m_ref.clear();
    return std::exchange(m_text, {});
}

} // namespace Earshot
