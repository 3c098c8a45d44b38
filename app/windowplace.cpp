#include "windowplace.h"

#include <algorithm>

namespace Earshot {

namespace {

constexpr int reachable = 80; // px of the title bar that must be on a screen

qint64 overlap(const QRect &a, const QRect &b)
{
    const QRect common = a & b;
    return common.isEmpty() ? 0 : qint64(common.width()) * common.height();
}

} // namespace

QRect windowPlace(const QRect &wished, const QList<QRect> &screens, const QSize &minimum)
{
    if (!wished.isValid() || screens.isEmpty())
        return {};
    const QRect titleBar(wished.topLeft(), QSize(wished.width(), 32));
    const bool fits = std::any_of(screens.begin(), screens.end(), [&](const QRect &screen) {
        const QRect seen = titleBar & screen;
        return seen.width() >= reachable && seen.height() >= 16 && screen.width() >= wished.width()
               && screen.height() >= wished.height();
    });
    if (fits)
        return wished;
    const QRect screen =
        *std::max_element(screens.begin(), screens.end(), [&](const QRect &a, const QRect &b) {
            return overlap(a, wished) < overlap(b, wished);
        });
    const QSize size = wished.size().expandedTo(minimum).boundedTo(screen.size());
    const QPoint corner(std::clamp(wished.x(), screen.left(), screen.right() + 1 - size.width()),
                        std::clamp(wished.y(), screen.top(), screen.bottom() + 1 - size.height()));
    return QRect(corner, size);
}

} // namespace Earshot
