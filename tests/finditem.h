#pragma once

#include <QQuickItem>

namespace Earshot {

//! The first one of that objectName that is shown, below `item` or itself; null where there is none.
inline QQuickItem *findItem(QQuickItem *item, const QString &objectName)
{
    if (item->objectName() == objectName && item->isVisible())
        return item;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = findItem(child, objectName))
            return found;
    }
    return nullptr;
}

} // namespace Earshot
