#include "outgoing.h"

#include <QUuid>

#include <utility>

namespace Earshot {

void Outgoing::begin(const QString &text)
{
    m_text = text;
    m_id = QUuid::createUuid().toString(QUuid::Id128);
    m_ref.clear();
}

QString Outgoing::finish()
{
    m_id.clear();
    m_ref.clear();
    return std::exchange(m_text, {});
}

} // namespace Earshot
