#include "announcer.h"

#include <QAccessible>

namespace Earshot {

void Announcer::announce(QObject *item, const QString &text) const
{
    if (!item || !QAccessible::isActive() || text.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(item, text);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Polite);
#else
    // Before there were announcements, a changed name of an alert was what readers spoke.
    QAccessibleEvent event(item, QAccessible::NameChanged);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace Earshot
