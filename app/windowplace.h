#pragma once

#include <QList>
#include <QRect>
#include <QSize>

namespace Earshot {

//! Where a window that lay at `wished` goes on `screens` (their usable areas): there where its title bar can
//! be reached on one of them, moved into the nearest one otherwise, and never larger than it. Null where
//! there is no wish.
QRect windowPlace(const QRect &wished, const QList<QRect> &screens, const QSize &minimum);

} // namespace Earshot
